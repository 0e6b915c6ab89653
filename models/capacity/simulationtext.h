// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/simulation.h"

#include <QCoreApplication>

namespace easel {

/// What is asked of a simulation: a scenario, and how many more virtual clusters of a size fit into a group after it.
struct SimulationQuestion final
{
    Scenario scenario;
    GroupId group; ///< empty: only the scenario
    Resources size;
};

struct SimulationAnswer final
{
    Outcome outcome;
    Room room; ///< after the scenario; `hosts` is as it was before the additions of the same size
};

/// Plays the question through. Pure; may run in any thread on a copy of the fleet.
SimulationAnswer answer(const Fleet &fleet, const SimulationQuestion &question);

/// An answer in sentences for people.
class SimulationText final
{
    Q_DECLARE_TR_FUNCTIONS(SimulationText)

public:
    enum class Kind { Good, Tight, Bad, Note };
    struct Sentence final
    {
        Kind kind = Kind::Note;
        QString text;
    };

    /// In the order of importance: what no longer fits and by how much, what of the additions fits, how many more do,
    /// where it is tightest, what is overloaded, what nobody knows. `fleet` is the one that was asked.
    static std::vector<Sentence> of(const Fleet &fleet, const SimulationQuestion &question, const SimulationAnswer &answer);

private:
    static void addLosses(const Fleet &fleet, const SimulationQuestion &question, const Outcome &outcome, std::vector<Sentence> &sentences);
    static void addAdditions(const Fleet &fleet, const SimulationQuestion &question, const Outcome &outcome, std::vector<Sentence> &sentences);
    static void addRoom(const Fleet &fleet, const SimulationQuestion &question, const SimulationAnswer &answer, std::vector<Sentence> &sentences);
    static void addOverloads(const Fleet &fleet, const Outcome &outcome, std::vector<Sentence> &sentences);
    static Sentence bottleneck(const Fleet &fleet, const Bottleneck &bottleneck, const QString &group);
};

} // namespace easel
