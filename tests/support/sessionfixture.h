// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "session/planningsession.h"

#include <QTemporaryDir>

namespace easel::test {

/// A planning session on a workspace of its own, gone with the fixture.
class SessionFixture final
{
public:
    explicit SessionFixture(const Fleet &fleet);

    PlanningSession &session() { return *m_session; }
    PlanningSession *operator->() { return m_session.get(); }
    QString path() const { return m_folder.filePath(QStringLiteral("w.easel")); }
    qsizetype steps() const { return m_session->plan().position; }
    /// The time that the session sees; 2026-03-01 09:30 UTC to begin with.
    void setNow(const QDateTime &now) { m_clock.time = now; }
    /// Closes the workspace and opens it again, as after a restart.
    void reopen();
    /// The group in the draft. Ends the program when there is none.
    const ClusterGroup &group(const char *id) const;
    /// Its members, in order.
    QStringList members(const char *id) const;

private:
    class FixedClock final : public Clock
    {
    public:
        QDateTime now() const override { return time; }
        QDateTime time{QDate(2026, 3, 1), QTime(9, 30), Qt::UTC};
    };

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<PlanningSession> m_session;
};

/// The plan was applied: what the backend has become is the session's base, when it could be stored.
Result<void> finishApply(PlanningSession &session, const Fleet &newBase, const QDateTime &pulledAt);

/// Four groups without a finding and a few free clusters, for tests of what people do:
///   Payments {c3}, Stores {c1, c2}, Web {i1, with a virtual cluster}: ingress, Platform: a system group.
///   free1 and free2 are for load balancers, i2 for ingress, e1 is at the edge, p1 belongs to the project Pay.
Fleet smallFleet();

} // namespace easel::test
