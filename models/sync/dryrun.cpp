// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/dryrun.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(DryRun)
};

using Kind = DryRunResult::Kind;

/// The name that the operation gives its group; empty when it gives none.
QString takenName(const Operation &operation)
{
    if (!operation.temporaryName.isEmpty())
        return operation.temporaryName;
    if (operation.kind == Operation::Kind::CreateGroup)
        return operation.groupName;
    const auto name = std::find_if(operation.fields.begin(), operation.fields.end(),
                                   [](const FieldChange &field) { return field.field == QStringLiteral("name"); });
    return name == operation.fields.end() ? QString() : name->after;
}

/// The group that has the name today and gives it up in this plan, when there is one.
const ClusterGroup *frees(const Fleet &base, const Fleet &draft, const Operation &operation, const QString &name)
{
    for (const GroupId &id : base.groupsNamed(operation.scope, name)) {
        const ClusterGroup *after = draft.group(id);
        if (id != operation.group && (!after || after->name != name))
            return base.group(id);
    }
    return nullptr;
}

bool isNoAnswer(ErrorCode code)
{
    return code != ErrorCode::Conflict && code != ErrorCode::Refused;
}

QString wordsOf(const ApplyConflict &conflict)
{
    return conflict.base.isEmpty() ? Text::tr("%1: %2. Give it another one, or pull first.").arg(conflict.field, conflict.theirs)
                                   : Text::tr("%1 is “%2” on the backend now; the plan was made on “%3”. Pull first.")
                                         .arg(conflict.field, conflict.theirs, conflict.base);
}

QCoro::Task<Result<DryRunResult>> tryVirtual(QPointer<PaletteClient> client, Operation operation, Fleet draft, std::vector<ApplyConflict> conflicts)
{
    const auto conflict = std::find_if(conflicts.begin(), conflicts.end(),
                                       [&](const ApplyConflict &each) { return each.virtualCluster == operation.virtualCluster; });
    if (conflict != conflicts.end())
        co_return DryRunResult{Kind::Problem, wordsOf(*conflict)};
    if (operation.kind != Operation::Kind::DeployVirtualCluster)
        co_return DryRunResult{Kind::Ok, Text::tr("The virtual cluster is on the backend as it was planned on. It has no call that would try the change.")};
    if (isDraft(operation.group))
        co_return DryRunResult{Kind::Unchecked, Text::tr("The group is not there yet: only then the backend can tell.")};
    if (!client)
        co_return fail(ErrorCode::Cancelled, Text::tr("The dry run was cancelled."));
    const Result<QStringList> refusals = co_await client->validateVirtualCluster(*draft.virtualCluster(operation.virtualCluster), operation.group);
    if (!refusals && isNoAnswer(refusals.error().code))
        co_return fail(refusals.error());
    const QString words = refusals ? refusals->join(u' ') : refusals.error().message;
    if (refusals && refusals->isEmpty())
        co_return DryRunResult{Kind::Ok, Text::tr("The backend would deploy it.")};
    // What operations before it give back or change is not there yet.
    if (!operation.after.empty())
        co_return DryRunResult{Kind::Unchecked, Text::tr("The backend would not deploy it as things are; operations before it change that: %1").arg(words)};
    co_return DryRunResult{Kind::Problem, Text::tr("The backend would not deploy it: %1").arg(words)};
}

} // namespace

QCoro::Task<Result<std::vector<DryRunResult>>> dryRun(QPointer<PaletteClient> client, Fleet base, Fleet draft)
{
    const std::vector<Operation> operations = orderOperations(base, draft);
    const auto runner = std::make_shared<OperationRunner>(client, base, draft, std::chrono::milliseconds(0));
    const QHash<GroupId, ClusterGroup> nothing;
    const Result<std::vector<ApplyConflict>> conflicts = co_await runner->compare(operations, nothing);
    if (!conflicts)
        co_return fail(conflicts.error());
    std::vector<DryRunResult> results;
    for (const Operation &operation : operations) {
        if (operation.isOfVirtualCluster()) {
            Result<DryRunResult> tried = co_await tryVirtual(client, operation, draft, *conflicts);
            if (!tried)
                co_return fail(tried.error());
            results.push_back(std::move(*tried));
            continue;
        }
        const auto conflict = std::find_if(conflicts->begin(), conflicts->end(),
                                           [&](const ApplyConflict &each) { return each.virtualCluster.isEmpty() && each.group == operation.group; });
        if (conflict != conflicts->end()) {
            results.push_back({Kind::Problem, wordsOf(*conflict)});
            continue;
        }
        const QString name = takenName(operation);
        if (name.isEmpty()) {
            results.push_back({Kind::Ok, Text::tr("The group is on the backend as it was planned on. It has no call that would try the change.")});
            continue;
        }
        if (!client)
            co_return fail(ErrorCode::Cancelled, Text::tr("The dry run was cancelled."));
        const Result<void> free = co_await client->validateGroupName(operation.scope, name);
        const ClusterGroup *other = frees(base, draft, operation, name);
        if (!free && isNoAnswer(free.error().code))
            co_return fail(free.error());
        if (free)
            results.push_back({Kind::Ok, Text::tr("The backend takes the name “%1”.").arg(name)});
        else if (other)
            results.push_back({Kind::Ok, Text::tr("The name “%1” is free by then: an operation before it frees it.").arg(name)});
        else
            results.push_back({Kind::Problem, Text::tr("The backend does not take the name “%1”: %2").arg(name, free.error().message)});
    }
    co_return results;
}

} // namespace easel
