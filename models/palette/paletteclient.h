// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/audit.h"
#include "palette/codec.h"
#include "palette/httptransport.h"

namespace easel {

/// A group as the backend has it: decoded, and the document itself to patch.
struct GroupDocument final
{
    ClusterGroup group;
    QByteArray json;
    QByteArray version{}; ///< empty when the backend has none
};

/// The calls of the Palette REST API that Easel makes. The scope is an argument of each call that has one, since a missing
/// ProjectUid header silently means the tenant. Lists are read whole: all pages, each object once, and read again when
/// they shift meanwhile.
class PaletteClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteClient)

public:
    /// What a list came to, besides its rows.
    struct ListMark
    {
        QDateTime latest;  ///< UTC; the latest modification that was seen
        qint64 count = -1; ///< how many rows the list has; -1 when the backend does not tell
    };
    struct Clusters
    {
        std::vector<HostCluster> hosts;
        std::vector<VirtualCluster> virtualClusters;
        ListMark mark;
    };
    struct EdgeHosts
    {
        std::vector<EdgeHost> items;
        ListMark mark;
    };
    struct Profiles
    {
        std::vector<ClusterProfile> items;
        ListMark mark;
    };
    /// What a write came to.
    struct Written
    {
        QString auditUid; ///< the backend's own record of it; empty when it gives none
        GroupId group{};  ///< of a creation: the id that it was given
        VirtualClusterId virtualCluster{}; ///< the same of a virtual cluster
    };
    /// A page has come in, maybe with rows that were told before, and in any order.
    using Arrived = std::function<void(const ClusterPage &page)>;
    /// Told as pages come in: how many of how many; 0 when the total is not known.
    using Progress = std::function<void(int done, int total)>;

    PaletteClient(ConnectionInfo connection, Secret secret, TransportOptions options = {}, QObject *parent = nullptr);

    QCoro::Task<Result<UserInfo>> userInfo();
    QCoro::Task<Result<std::vector<Project>>> projects();
    /// For the tenant: the clusters of all its projects too.
    QCoro::Task<Result<Clusters>> clusters(Scope scope, Progress progress = {}, Arrived arrived = {});
    QCoro::Task<Result<EdgeHosts>> edgeHosts(Scope scope, Progress progress = {});
    QCoro::Task<Result<Profiles>> profiles(Scope scope, Progress progress = {});
    // Only what was modified at that time or after it, the latest first. Conflict when the backend's answers do not prove
    // that it is all: it does not sort, does not tell the times or the count, or the list does not keep still.
    QCoro::Task<Result<Clusters>> clustersSince(Scope scope, QDateTime since);
    QCoro::Task<Result<EdgeHosts>> edgeHostsSince(Scope scope, QDateTime since);
    QCoro::Task<Result<Profiles>> profilesSince(Scope scope, QDateTime since);
    /// Outlines: all but the details of each.
    QCoro::Task<Result<std::vector<ClusterGroup>>> groups(Scope scope);
    QCoro::Task<Result<GroupDocument>> group(Scope scope, GroupId id);
    enum class CreditOf { Tenant, System };
    /// Absent when nothing is allocated.
    QCoro::Task<Result<std::optional<CreditUsage>>> developerCredit(CreditOf whose);
    QCoro::Task<Result<QString>> defaultValues(Distribution distribution);
    QCoro::Task<Result<std::vector<ResolvedProfile>>> resolvedValues(Scope scope, GroupId id);
    /// Who did what to the group from that time on, the newest first: as many as one answer holds. An invalid time: ever.
    QCoro::Task<Result<std::vector<AuditEntry>>> audits(Scope scope, GroupId id, QDateTime since);

    /// Whether the backend would take the name for a new group of the scope. Conflict or Refused, with its words, when not.
    QCoro::Task<Result<void>> validateGroupName(Scope scope, QString name);

    // Writes: each is sent once. OutcomeUnknown when no answer came. What is made for a version of a group fails with Conflict
    // when the backend has another one by then; Palette has no versions.
    QCoro::Task<Result<Written>> createGroup(ClusterGroup group, QString marker);
    QCoro::Task<Result<Written>> putMeta(Scope scope, GroupDocument current, ClusterGroup after);
    QCoro::Task<Result<Written>> putHostClusters(Scope scope, GroupDocument current, ClusterGroup after);
    QCoro::Task<Result<Written>> putProfiles(Scope scope, GroupId id, ClusterGroup after, QByteArray version = {});
    QCoro::Task<Result<Written>> deleteGroup(Scope scope, GroupId id, QByteArray version = {});

    QCoro::Task<Result<VirtualDocument>> virtualCluster(Scope scope, VirtualClusterId id);
    /// Those of the scope that have exactly this name.
    QCoro::Task<Result<std::vector<VirtualDocument>>> virtualClustersNamed(Scope scope, QString name);
    /// Why the backend would not deploy it now on the group of that uid; empty when it would.
    QCoro::Task<Result<QStringList>> validateVirtualCluster(VirtualCluster virtualCluster, GroupId group);
    // Writes, as those above. The answer says that it was begun: for what takes time see the state.
    QCoro::Task<Result<Written>> deployVirtualCluster(VirtualCluster virtualCluster, GroupId group, QString marker);
    QCoro::Task<Result<Written>> resizeVirtualCluster(Scope scope, QString configUid, Resources size);
    QCoro::Task<Result<Written>> pauseVirtualCluster(Scope scope, VirtualClusterId id, bool isPaused);
    QCoro::Task<Result<Written>> deleteVirtualCluster(Scope scope, VirtualClusterId id);

    void cancelAll() { m_transport.cancelAll(); }
    /// For what waits on the backend's own deadline.
    const TransportOptions &options() const { return m_transport.options(); }
    const RateLimiter *limiter() const { return m_transport.limiter(); }

Q_SIGNALS:
    void requestDone(const easel::RequestRecord &record);

private:
    QCoro::Task<Result<QByteArray>> read(QByteArray method, QString path, Scope scope, QByteArray body = {});
    QCoro::Task<Result<HttpResponse>> write(QByteArray method, QString path, Scope scope, QByteArray body, QByteArray version = {});
    /// The pages of a list, in the order in which they came, and the ids of what is in it: a page that was asked for again
    /// may have some that are not.
    template <typename Page>
    struct Walked
    {
        std::vector<Page> pages;
        QStringList order;
        ListMark mark;
    };
    template <typename Page>
    using Watch = std::function<void(const Page &)>;
    template <typename Page>
    QCoro::Task<Result<Page>> page(QString path, QString query, Scope scope, QByteArray body, Result<Page> (*decode)(const QByteArray &));
    template <typename Page>
    QCoro::Task<Result<Walked<Page>>> walk(QString path, Scope scope, QByteArray body, Result<Page> (*decode)(const QByteArray &),
                                           Progress progress, Watch<Page> arrived = {});
    template <typename Page>
    QCoro::Task<Result<Walked<Page>>> walkSince(QString path, Scope scope, Result<Page> (*decode)(const QByteArray &), QDateTime since);
    template <typename Page>
    QCoro::Task<Result<void>> walkByToken(Walked<Page> &walked, QString path, Scope scope, QByteArray body,
                                          Result<Page> (*decode)(const QByteArray &), Progress progress);

    HttpTransport m_transport;
};

} // namespace easel
