// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/virtualdiff.h"

#include "planning/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

bool isSame(const VirtualCluster *a, const VirtualCluster *b)
{
    return a == b || (a && b && sameContent(*a, *b));
}

QString stateText(const VirtualCluster &each)
{
    return isPaused(each.state) ? Text::tr("paused", "a virtual cluster") : Text::tr("running", "a virtual cluster");
}

} // namespace

bool sameContent(const VirtualCluster &a, const VirtualCluster &b)
{
    return a.size == b.size && isPaused(a.state) == isPaused(b.state);
}

std::vector<VirtualPair> changedVirtualClusters(const Fleet &before, const Fleet &after)
{
    std::vector<VirtualClusterId> ids = before.plannedVirtualClusters();
    const std::vector<VirtualClusterId> more = after.plannedVirtualClusters();
    ids.insert(ids.end(), more.begin(), more.end());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<VirtualPair> pairs;
    for (const VirtualClusterId &id : ids) {
        const VirtualPair pair{before.virtualCluster(id), after.virtualCluster(id)};
        if (!isSame(pair.before, pair.after))
            pairs.push_back(pair);
    }
    return pairs;
}

QString virtualText(const VirtualCluster &virtualCluster)
{
    return isPaused(virtualCluster.state) ? Text::tr("%1, paused").arg(sizeText(virtualCluster.size)) : sizeText(virtualCluster.size);
}

std::vector<FieldChange> fieldsOf(const VirtualPair &pair)
{
    const QString uid = pair.id().toString();
    const QString name = pair.any().name;
    if (!pair.before || !pair.after)
        return {{QStringLiteral("virtual:") + uid, Text::tr("Virtual cluster %1").arg(name), pair.before ? virtualText(*pair.before) : QString(),
                 pair.after ? virtualText(*pair.after) : QString()}};
    std::vector<FieldChange> fields;
    if (pair.before->size != pair.after->size)
        fields.push_back({QStringLiteral("virtualSize:") + uid, Text::tr("Size of virtual cluster %1").arg(name), sizeText(pair.before->size),
                          sizeText(pair.after->size)});
    if (isPaused(pair.before->state) != isPaused(pair.after->state))
        fields.push_back({QStringLiteral("virtualState:") + uid, Text::tr("State of virtual cluster %1").arg(name), stateText(*pair.before),
                          stateText(*pair.after)});
    return fields;
}

bool isOfVirtualCluster(const FieldChange &field)
{
    return field.field.startsWith(QStringLiteral("virtual"));
}

std::vector<Change> changesBetween(const VirtualPair &pair)
{
    const VirtualClusterId &id = pair.id();
    const GroupId &group = pair.any().group;
    if (isSame(pair.before, pair.after))
        return {};
    if (!pair.before)
        return {DeployVirtualCluster{group, *pair.after}};
    if (!pair.after)
        return {DeleteVirtualCluster{group, id}};
    if (pair.before->group != pair.after->group || pair.before->scope != pair.after->scope || pair.before->name != pair.after->name)
        return {DeleteVirtualCluster{pair.before->group, id}, DeployVirtualCluster{group, *pair.after}};
    std::vector<Change> changes;
    if (pair.before->size != pair.after->size)
        changes.push_back(ResizeVirtualCluster{group, id, pair.after->size});
    if (isPaused(pair.before->state) != isPaused(pair.after->state))
        changes.push_back(isPaused(pair.after->state) ? Change(PauseVirtualCluster{group, id}) : Change(ResumeVirtualCluster{group, id}));
    return changes;
}

VirtualCluster plannedOnly(VirtualCluster virtualCluster)
{
    virtualCluster.host = {};
    virtualCluster.state = isPaused(virtualCluster.state) ? VirtualClusterState::Paused : VirtualClusterState::Running;
    virtualCluster.health = Health::Unknown;
    virtualCluster.kubernetesVersion.clear();
    virtualCluster.usedCpu.reset();
    virtualCluster.usedMemory.reset();
    virtualCluster.createdAt = {};
    return virtualCluster;
}

} // namespace easel
