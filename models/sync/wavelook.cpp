// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wavelook.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QElapsedTimer>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(WaveLook)
};

/// Two clocks may be so far apart.
constexpr int slackSeconds = 3600;

} // namespace

WaveLook::WaveLook(PaletteClient *client, Fleet draft, Scope scope, QDateTime since)
    : m_client(client), m_draft(std::move(draft)), m_scope(std::move(scope)), m_since(since.addSecs(-slackSeconds))
{
}

/// The virtual clusters of the groups that are to run and do not run now, each with its state.
QCoro::Task<Result<QStringList>> WaveLook::missing(QSet<GroupId> groups)
{
    QHash<VirtualClusterId, VirtualCluster> wanted;
    for (const GroupId &group : groups) {
        for (const VirtualCluster *each : m_draft.virtualClustersOf(group)) {
            if (each->state == VirtualClusterState::Running)
                wanted.insert(each->id, *each);
        }
    }
    if (wanted.isEmpty() || !m_client)
        co_return QStringList();
    Result<PaletteClient::Clusters> seen = co_await m_client->clustersSince(m_scope, m_since);
    // A backend that does not tell what has changed is asked for all.
    if (!seen && seen.error().code == ErrorCode::Conflict && m_client)
        seen = co_await m_client->clusters(m_scope);
    if (!seen)
        co_return fail(seen.error());
    QStringList missing;
    for (const VirtualCluster &each : seen->virtualClusters) {
        if (wanted.contains(each.id) && each.state != VirtualClusterState::Running)
            missing << QStringLiteral("%1 (%2)").arg(each.name, Names::of(each.state));
    }
    missing.sort();
    co_return missing;
}

QCoro::Task<WaveLook::Seen> WaveLook::until(QSet<GroupId> groups, std::chrono::milliseconds time, std::chrono::milliseconds every, std::function<bool()> ends)
{
    int count = 0;
    for (const GroupId &group : groups)
        count += static_cast<int>(m_draft.virtualClusterCountOf(group));
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const Result<QStringList> left = co_await missing(groups);
        if (left && left->isEmpty())
            co_return Seen{true, count == 0 ? Text::tr("nothing runs on it.") : Text::tr("%n virtual cluster(s) run as before.", nullptr, count)};
        if (ends())
            co_return Seen{false, {}};
        if (timer.elapsed() >= time.count())
            co_return left ? Seen{false, Text::tr("%n virtual cluster(s) do not run again: %1.", nullptr, static_cast<int>(left->size())).arg(left->join(QStringLiteral(", ")))}
                           : Seen{false, Text::tr("whether its virtual clusters run again could not be found out. %1").arg(left.error().message)};
        co_await QCoro::sleepFor(every);
    }
}

} // namespace easel
