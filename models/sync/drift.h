// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/paletteclient.h"
#include "planning/threeway.h"
#include "sync/grouppull.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace easel {

class PlanningSession;
class SyncService;

/// A group that is not on the backend as it was when the plan was made.
struct DriftRow final
{
    enum class Touch {
        None,     ///< the plan does nothing to it
        Plan,     ///< the plan changes it, too; both fit together
        Conflict, ///< a rebase finds a conflict there
    };
    GroupDiff diff; ///< from the plan's base to the backend
    Touch touch = Touch::None;
    QDateTime at; ///< UTC, by the backend's clock; invalid when it does not tell
    QString by;   ///< empty when the backend does not tell
    QString what; ///< in the backend's words; may be empty
};

struct Drift final
{
    QDateTime checkedAt; ///< UTC
    std::vector<DriftRow> rows; ///< conflicts first, then what touches the plan, then by name
    QString whyUnnamed; ///< why nobody is named: the account may not read the audits, say; empty otherwise

    int count(DriftRow::Touch touch) const;
};

/// Virtual clusters as the backend has them; nothing where one is gone.
using VirtualStates = QHash<VirtualClusterId, std::optional<VirtualCluster>>;

/// What the backend has become since `base`, and how `draft` stands to it. Pure; without times and people. Of virtual
/// clusters those count of which `virtualClusters` tells.
Drift driftBetween(const Fleet &base, const Fleet &draft, const std::vector<ClusterGroup> &groups, const VirtualStates &virtualClusters = {});

/// Looks whether the backend has moved on, with few calls: the lists of groups, the details of those that were changed, and
/// who did it for the first of them; and the virtual clusters that the plan touches. Looks on request, and from time to time while online with a plan. What it finds is
/// only told: a pull takes it over.
class DriftWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DriftWatch)

public:
    /// Both must outlive the watch.
    DriftWatch(PlanningSession &session, SyncService &service, QObject *parent = nullptr);

    bool canCheck() const; ///< online, and not looking already
    bool isChecking() const { return m_isChecking; }
    /// Looks now. Nothing happens unless canCheck().
    void check();
    /// How often it looks by itself; five minutes unless told.
    void setInterval(std::chrono::milliseconds interval);

    /// What the last look found; nothing before the first one, and after a pull.
    const std::optional<Drift> &drift() const { return m_drift; }
    const std::optional<Error> &lastError() const { return m_error; } ///< of the last look

    /// Takes over what was found elsewhere, as if it had looked.
    void show(Drift drift);

Q_SIGNALS:
    /// A look began, ended, or what it found is outdated.
    void changed();

private:
    void checkByItself();
    void forget();
    QCoro::Task<> run();

    PlanningSession &m_session;
    SyncService &m_service;
    QTimer m_timer;
    std::optional<Drift> m_drift;
    std::optional<Error> m_error;
    bool m_isChecking = false;
    quint64 m_generation = 0; ///< of the base: what was found against an older one is dropped
};

} // namespace easel
