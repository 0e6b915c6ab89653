// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/virtualoperations.h"

#include "planning/fieldtext.h"
#include "planning/virtualdiff.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Operation)
};

using Kind = Operation::Kind;

Operation operationOf(Kind kind, const VirtualPair &pair, const Fleet &base, const Fleet &draft)
{
    const VirtualCluster &any = pair.any();
    const ClusterGroup *group = draft.group(any.group) ? draft.group(any.group) : base.group(any.group);
    Operation operation;
    operation.kind = kind;
    operation.group = any.group;
    operation.groupName = group ? group->name : any.group.toString();
    operation.virtualCluster = pair.id();
    operation.virtualClusterName = any.name;
    operation.scope = any.scope;
    const std::vector<FieldChange> fields = fieldsOf(pair);
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(operation.fields), [&](const FieldChange &field) {
        const bool isSize = field.field.startsWith(QStringLiteral("virtualSize:"));
        const bool isState = field.field.startsWith(QStringLiteral("virtualState:"));
        return kind == Kind::ResizeVirtualCluster ? isSize : kind == Kind::PauseVirtualCluster || kind == Kind::ResumeVirtualCluster ? isState : true;
    });
    switch (kind) {
    case Kind::DeployVirtualCluster:
        operation.title = Text::tr("Deploy virtual cluster %1 on “%2” with %3").arg(any.name, operation.groupName, sizeText(any.size));
        break;
    case Kind::ResizeVirtualCluster: operation.title = Text::tr("Resize virtual cluster %1 to %2").arg(any.name, sizeText(any.size)); break;
    case Kind::PauseVirtualCluster: operation.title = Text::tr("Pause virtual cluster %1").arg(any.name); break;
    case Kind::ResumeVirtualCluster: operation.title = Text::tr("Resume virtual cluster %1").arg(any.name); break;
    case Kind::DeleteVirtualCluster: operation.title = Text::tr("Delete virtual cluster %1").arg(any.name); break;
    case Kind::CreateGroup:
    case Kind::UpdateMeta:
    case Kind::UpdateHostClusters:
    case Kind::UpdateProfiles:
    case Kind::DeleteGroup: break;
    }
    return operation;
}

} // namespace

std::vector<Operation> virtualOperations(const Fleet &base, const Fleet &draft)
{
    std::vector<Operation> operations;
    for (const VirtualPair &pair : changedVirtualClusters(base, draft)) {
        const auto add = [&](Kind kind) { operations.push_back(operationOf(kind, pair, base, draft)); };
        if (!pair.before) {
            add(Kind::DeployVirtualCluster);
            continue;
        }
        if (!pair.after) {
            add(Kind::DeleteVirtualCluster);
            continue;
        }
        if (pair.before->size != pair.after->size)
            add(Kind::ResizeVirtualCluster);
        if (isPaused(pair.before->state) != isPaused(pair.after->state))
            add(isPaused(pair.after->state) ? Kind::PauseVirtualCluster : Kind::ResumeVirtualCluster);
    }
    return operations;
}

bool givesBack(const Operation &operation, const Fleet &base, const Fleet &draft)
{
    switch (operation.kind) {
    case Kind::DeleteVirtualCluster:
    case Kind::PauseVirtualCluster: return true;
    case Kind::ResizeVirtualCluster: {
        const Resources before = base.virtualCluster(operation.virtualCluster)->size;
        const Resources after = draft.virtualCluster(operation.virtualCluster)->size;
        return after.cpu <= before.cpu && after.memory <= before.memory && after.storage <= before.storage;
    }
    case Kind::DeployVirtualCluster:
    case Kind::ResumeVirtualCluster:
    case Kind::CreateGroup:
    case Kind::UpdateMeta:
    case Kind::UpdateHostClusters:
    case Kind::UpdateProfiles:
    case Kind::DeleteGroup: return false;
    }
    Q_UNREACHABLE();
}

VirtualCluster virtualAfter(const Operation &operation, const VirtualCluster &present, const Fleet &draft)
{
    VirtualCluster result = present;
    const VirtualCluster *wanted = draft.virtualCluster(operation.virtualCluster);
    switch (operation.kind) {
    case Kind::DeployVirtualCluster:
        result = *wanted;
        result.id = present.id;
        break;
    case Kind::ResizeVirtualCluster: result.size = wanted->size; break;
    case Kind::PauseVirtualCluster: result.state = pausedState(present.state); break;
    case Kind::ResumeVirtualCluster: result.state = resumedState(present.state); break;
    case Kind::DeleteVirtualCluster:
    case Kind::CreateGroup:
    case Kind::UpdateMeta:
    case Kind::UpdateHostClusters:
    case Kind::UpdateProfiles:
    case Kind::DeleteGroup: break;
    }
    return result;
}

} // namespace easel
