// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/syntheticinput.h"
#include "palette/paletteclient.h"

#include <QDir>

#include <functional>
#include <memory>

namespace easel {

class Console;

/// The main job from end to end, by itself, through the real widgets of a console on a fresh local backend: open the sample,
/// drag clusters into a new and an existing group, meet a refused drop, mend a problem by its quick fix, take a suggested
/// group, weigh the capacity, look at a vCluster upgrade, plan offline, go online, settle a conflict with a colleague's change, review, export the
/// report, apply, and look at what the backend has. Each step is checked; what it looked like
/// is a numbered picture in the folder, what it came to a line in `tour.log`.
class Tour final
{
public:
    Tour(Console &console, const QString &directory);

    /// False when a step did not have its effect.
    bool run();

private:
    struct Failed // a step that did not have its effect ends the tour
    {
        QString why;
    };

    void step(const QString &title, const std::function<void()> &body);
    void expect(bool holds, const QString &why);
    /// Of the main window, or of another one.
    void picture(const QString &name, QWidget *of = nullptr);
    void log(const QString &line);

    void openSample();
    void makeGroup();
    void joinGroup();
    void meetRefusal();
    void mendProblem();
    void takeSuggestion();
    void weighCapacity();
    void planUpgrade();
    void editConfiguration(const GroupId &group);
    void pauseVirtualCluster();
    void seeTopology();
    void planOffline();
    void composeByKeyboard();
    void meetConflict();
    void review();
    void exportReports();
    void apply();
    void confirmGuards();
    void seeRecord();
    void askBackend();
    void seeHistory();

    ClusterId clusterNamed(const QString &name) const;
    GroupId groupNamed(const QString &name) const;
    const ClusterGroup &group(const QString &name) const;
    /// Another client of the same backend.
    std::unique_ptr<PaletteClient> colleague() const;
    /// The group as the backend has it now, asked over HTTP without the console's own state.
    GroupDocument onBackend(const QString &name);

    Console &m_console;
    QDir m_directory;
    SyntheticInput m_input;
    VirtualClusterId m_paused; ///< the virtual cluster that is paused
    ClusterGroup m_suggested; ///< the group that was taken from the suggestions
    int m_number = 0;
};

} // namespace easel
