// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/clustergroup.h"
#include "domain/developercredit.h"

#include <QByteArray>

namespace easel {

// The Palette REST API as values of the domain, both ways. The only place that knows a name of the wire.
//
// Where the published specification leaves a choice, this is what Easel takes it to mean; all of it is read tolerantly:
// - the scope of an object is annotations.scope (`tenant`, `project`, `system`) with annotations.projectUid, and
//   specSummary.projectMeta of a cluster counts when they are absent;
// - a description is annotations.description; tags are labels, a tag without a value has the value `spectro__tag`;
// - coordinates are [longitude, latitude]; an edge site is the label `site`;
// - the Kubernetes version is that of the pack of the layer `k8s`;
// - a gateway has annotations.isPrivateCloudGateway, a read-only import annotations.importMode `read-only`.

/// One page of a list, and how to get the next.
struct PageInfo final
{
    QString next;      ///< token of the next page; empty on the last one
    qint64 count = -1; ///< how many there are in all; -1 when the backend does not tell
};

/// What a row of a list is known by.
struct RowKey final
{
    QString id;
    QDateTime modified; ///< UTC; invalid when the backend does not tell
};

/// Host clusters and virtual clusters come in one list.
struct ClusterPage final
{
    PageInfo info;
    std::vector<HostCluster> hosts;
    std::vector<VirtualCluster> virtualClusters;
    std::vector<RowKey> rows; ///< of both, as they came
};

struct EdgeHostPage final
{
    PageInfo info;
    std::vector<EdgeHost> items;
    std::vector<RowKey> rows; ///< of the items
};

struct ProfilePage final
{
    PageInfo info;
    std::vector<ClusterProfile> items;
    std::vector<RowKey> rows; ///< of the items
};

struct UserInfo final
{
    QString organisation;
    QString tenantUid;
    QString userUid;
};

/// What the packs of a profile come to in a group, with all that they refer to filled in.
struct ResolvedProfile final
{
    ProfileId profile;
    QMap<QString, QString> packs; ///< values (YAML) by the pack's name
};

/// A virtual cluster as the backend has it, and what a write of it needs.
struct VirtualDocument final
{
    VirtualCluster virtualCluster;
    QString configUid; ///< of its cloud config, by which it is resized
    QString marker;    ///< of the operation that deployed it; empty when Easel did not
    QDateTime lastModified; ///< UTC
};

/// Palette's own words for what went wrong.
struct BackendError final
{
    QString code;
    QString message;
};

// Decoders. An answer that is not what it must be is InvalidInput with a JSON path as its context.
Result<ClusterPage> decodeClusterPage(const QByteArray &json);        ///< v1SpectroClustersSummary
Result<EdgeHostPage> decodeEdgeHostPage(const QByteArray &json);      ///< v1EdgeHostsSearchSummary
Result<ProfilePage> decodeProfilePage(const QByteArray &json);        ///< v1ClusterProfilesSummary
Result<std::vector<Project>> decodeProjects(const QByteArray &json);  ///< v1ProjectsMetadata
/// v1ClusterGroupsHostClusterSummary: outlines of groups, with name, scope, endpoint type, distribution and members, without
/// the rest.
Result<std::vector<ClusterGroup>> decodeGroupOutlines(const QByteArray &json);
Result<ClusterGroup> decodeGroup(const QByteArray &json);             ///< v1ClusterGroup
Result<UserInfo> decodeUserInfo(const QByteArray &json);              ///< v1UserInfo
/// v1ClusterVirtualPacksValues: the values of the pack for that distribution; empty when there is none.
Result<QString> decodeDefaultValues(const QByteArray &json, Distribution distribution);
/// v1ClusterGroupsDeveloperCreditUsage; absent when nothing is allocated.
Result<std::optional<CreditUsage>> decodeCreditUsage(const QByteArray &json);
/// v1SpectroClusterProfilesResolvedValues
Result<std::vector<ResolvedProfile>> decodeResolvedValues(const QByteArray &json);
Result<GroupId> decodeUid(const QByteArray &json);                    ///< v1Uid
/// v1SpectroClusterUidSummary. InvalidInput when it is no virtual cluster.
Result<VirtualDocument> decodeVirtualCluster(const QByteArray &json);
/// The virtual clusters of a v1SpectroClustersSummary.
Result<std::vector<VirtualDocument>> decodeVirtualClusters(const QByteArray &json);
/// v1SpectroClusterValidatorResponse: why the backend would not take it; empty when it would.
Result<QStringList> decodeVirtualRefusals(const QByteArray &json);
/// The error document of an answer that is no success; empty fields when it is none.
BackendError decodeError(const QByteArray &json);

/// The annotation by which what Easel made is found again.
inline constexpr auto markerKey = "easel/operation";
QString markerOf(const QByteArray &groupJson);

// Encoders.
/// v1SpectroVirtualClusterEntity: the body that deploys the virtual cluster on the group of that uid.
QByteArray encodeNewVirtualCluster(const VirtualCluster &virtualCluster, const GroupId &group, const QString &marker);
QByteArray encodeVirtualResize(const Resources &size); ///< v1VirtualClusterResize
QByteArray encodeVirtualLifecycle(bool isPaused);      ///< v1LifecycleConfigEntity
/// v1SearchFilterSummarySpec: the clusters that have exactly this name.
QByteArray encodeNameSearch(const QString &name);
/// v1ClusterGroupEntity: the body that creates the group, with `marker` as an annotation.
QByteArray encodeNewGroup(const ClusterGroup &group, const QString &marker);

// Bodies of updates. `current` is the document (v1ClusterGroup) that was read just before; what differs between `before`
// and `after` is changed in it, and everything else is sent back as it was, known to Easel or not.
Result<QByteArray> encodeMetaUpdate(const QByteArray &current, const ClusterGroup &before, const ClusterGroup &after);
Result<QByteArray> encodeHostClustersUpdate(const QByteArray &current, const ClusterGroup &before, const ClusterGroup &after);
/// v1SpectroClusterProfiles; `currentProfiles` is the answer of GET …/profiles (v1SpectroClusterProfileList), whose packs'
/// values are kept for the profiles that stay.
Result<QByteArray> encodeProfilesUpdate(const QByteArray &currentProfiles, const ClusterGroup &after);

/// The name of a distribution in queries.
QString wireName(Distribution distribution);

} // namespace easel
