// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/requestbudget.h"

#include "palette/ratelimiter.h"
#include "sync/operationrunner.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

using Part = RateLimiter::Part;
using Requests = QMap<Part, int>;

constexpr int creditCalls = 2; // the tenant's and the system's

/// A page begins with the last row of the one before.
int pagesOf(size_t rows)
{
    constexpr int pageSize = 50;
    const auto more = static_cast<int>(rows) - pageSize;
    return more <= 0 ? 1 : 1 + (more + pageSize - 2) / (pageSize - 1);
}

Requests pullRequests(const Fleet &known, const Scope &scope, bool isRefresh)
{
    const Inventory &inventory = known.inventory();
    const int scopes = 1 + (scope.isTenant() ? static_cast<int>(inventory.projects().size()) : 0);
    if (isRefresh)
        return {{Part::Dashboard, 4}, {Part::ClusterGroups, scopes + creditCalls}};
    return {{Part::Dashboard, 1 + pagesOf(inventory.clusters().size() + inventory.virtualClusters().size()) + pagesOf(inventory.edgeHosts().size())
                            + pagesOf(inventory.profiles().size())},
            {Part::ClusterGroups, 2 * scopes + static_cast<int>(known.groupCount()) + creditCalls},
            {Part::Clusters, 3}}; // the default values of each distribution
}

RequestBudget budgetOf(const Requests &requests, const RateLimiter *limiter)
{
    RequestBudget budget;
    const auto now = std::chrono::steady_clock::now();
    for (auto it = requests.cbegin(); it != requests.cend(); ++it) {
        budget.requests += it.value();
        // The parts go side by side: the slowest tells.
        if (limiter)
            budget.time = std::max(budget.time, limiter->timeFor(it.key(), it.value(), now));
    }
    return budget;
}

int requestsOf(const Operation &operation)
{
    switch (operation.kind) {
    case Operation::Kind::CreateGroup: return 3; // is it there, make it, look at it
    case Operation::Kind::UpdateMeta:
    case Operation::Kind::UpdateHostClusters:
    case Operation::Kind::DeleteGroup: return 3;
    case Operation::Kind::UpdateProfiles: return 4; // and the values that the profiles have
    case Operation::Kind::DeployVirtualCluster:
    case Operation::Kind::ResizeVirtualCluster:
    case Operation::Kind::PauseVirtualCluster:
    case Operation::Kind::ResumeVirtualCluster:
    case Operation::Kind::DeleteVirtualCluster: return 0; // none of the groups' calls: see addVirtual()
    }
    return 0;
}

/// Where it goes is not waited for here: how long that takes nobody knows.
void addVirtual(const Operation &operation, Requests &requests)
{
    constexpr int looks = 3; // whether it is as it was planned on, looked at before, and seen after
    constexpr int arrival = 1;
    requests[Part::Dashboard] += looks + (operation.kind == Operation::Kind::DeleteVirtualCluster ? 0 : arrival);
    requests[Part::Clusters] += 1;
}

} // namespace

RequestBudget pullBudget(const Fleet &known, const Scope &scope, bool isRefresh, const RateLimiter *limiter)
{
    return budgetOf(pullRequests(known, scope, isRefresh), limiter);
}

RequestBudget applyBudget(const std::vector<Operation> &operations, const Fleet &known, const Fleet &draft, const Scope &scope,
                          const RateLimiter *limiter)
{
    // A virtual cluster that is gone shifts the list of clusters, which is read whole then.
    const bool isShifted = std::any_of(operations.begin(), operations.end(),
                                       [](const Operation &operation) { return operation.kind == Operation::Kind::DeleteVirtualCluster; });
    Requests requests = pullRequests(known, scope, !isShifted);
    if (isShifted)
        requests[Part::Dashboard] += 4; // what has changed is asked for first
    QSet<GroupId> touched;
    std::set<Scope> listed;
    QSet<Scope> made;
    for (const Operation &operation : operations) {
        if (operation.isOfVirtualCluster()) {
            addVirtual(operation, requests);
            continue;
        }
        requests[Part::ClusterGroups] += requestsOf(operation);
        const bool isNew = operation.kind == Operation::Kind::CreateGroup;
        // Compared before anything is sent, and read again after.
        if (!touched.contains(operation.group))
            requests[Part::ClusterGroups] += isNew ? 1 : operation.kind == Operation::Kind::DeleteGroup ? 1 : 2;
        touched.insert(operation.group);
        listed.merge(OperationRunner::listedScopes(operation, known, draft));
        if (isNew)
            made.insert(operation.scope);
    }
    // Whether somebody has taken a name or a cluster, and at the end whether something is there twice.
    requests[Part::ClusterGroups] += static_cast<int>(listed.size()) + static_cast<int>(made.size());
    return budgetOf(requests, limiter);
}

QString text(const RequestBudget &budget)
{
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(budget.time).count());
    const QString calls = Text::tr("%n call(s)", nullptr, budget.requests);
    return seconds < 1 ? calls : Text::tr("%1, about %2 s").arg(calls).arg(seconds);
}

} // namespace easel
