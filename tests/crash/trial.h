// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "killpoints.h"
#include "ledger.h"
#include "scenario.h"

#include <chrono>
#include <optional>
#include <span>

namespace easel::crash {

enum class Engine { Easel, AfterAnswer, AtEnd };
const char *nameOf(Engine engine);

/// How a run is disturbed.
struct Disturbance final
{
    std::optional<KillPoint> point;
    std::optional<std::chrono::microseconds> after; ///< since the start; killed at a moment of its own
    int faultSeed = 0; ///< of a backend on which 15 in 100 requests go wrong; 0 for a good one
};

struct TrialResult final
{
    Score score;
    bool wasKilled = false;
    int runs = 0; ///< until the engine said that all is done; more than that is given up
    bool isFinished = false;
};

class Trials final
{
public:
    /// Runs each engine once undisturbed: `expected` is what every other trial is compared with.
    static Result<Trials> prepare(const QString &folder, Script script);

    /// The naive ones know neither waves nor virtual clusters.
    std::span<const Engine> engines() const { return enginesOf(m_scenario.script()); }

    Result<TrialResult> run(Engine engine, const Disturbance &disturbance) const;
    Result<KillPoints> killPoints(Engine engine) const;
    /// How long an undisturbed run takes.
    std::chrono::microseconds duration(Engine engine) const { return m_durations[static_cast<size_t>(engine)]; }

private:
    explicit Trials(Scenario scenario) : m_scenario(std::move(scenario)) {}
    static std::span<const Engine> enginesOf(Script script);
    QStringList command(Engine engine) const;

    Scenario m_scenario;
    Ledger m_expected;
    std::chrono::microseconds m_durations[3]{};
};

} // namespace easel::crash
