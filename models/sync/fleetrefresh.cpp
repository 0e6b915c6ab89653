// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fleetrefresh.h"

#include "base/background.h"
#include "sync/creditpull.h"

#include <QCoroFuture>
#include <QHash>

namespace easel {
namespace {

/// Changes that two of the backend's processes stamped at the same time may come into its store in another order.
constexpr std::chrono::minutes stampTolerance{2};

/// The rows with the changed ones in the place of the old, and the new ones behind them.
template <typename Row>
std::vector<Row> merged(const std::vector<Row> &known, std::vector<Row> changed)
{
    std::vector<Row> rows = known;
    QHash<QString, size_t> places;
    for (size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].id.toString(), i);
    // The latest change comes first, and what is new is to come last.
    for (auto row = changed.rbegin(); row != changed.rend(); ++row) {
        if (const auto place = places.constFind(row->id.toString()); place != places.cend())
            rows[*place] = std::move(*row);
        else
            rows.push_back(std::move(*row));
    }
    return rows;
}

QDateTime since(const QDateTime &latest)
{
    return latest.isValid() ? latest - stampTolerance : QDateTime();
}

/// An account that may not read something could before: then the marks said so. It is read anew, and becomes a gap.
bool isInconclusive(const Error &error)
{
    return error.code == ErrorCode::Conflict || error.code == ErrorCode::Forbidden;
}

bool isSame(const std::vector<Project> &a, const std::vector<Project> &b)
{
    const auto ids = [](const std::vector<Project> &projects) {
        QSet<ProjectId> all;
        for (const Project &project : projects)
            all.insert(project.id);
        return all;
    };
    return ids(a) == ids(b);
}

/// The inventory with what has changed; the known one itself when that is nothing. Null when rows are missing from the counts.
std::shared_ptr<const Inventory> refreshed(std::shared_ptr<const Inventory> known, std::vector<Project> projects, PaletteClient::Clusters clusters,
                                           PaletteClient::Profiles profiles, PaletteClient::EdgeHosts edgeHosts, DeveloperCredits credits)
{
    std::vector<HostCluster> hosts = merged(known->clusters(), std::move(clusters.hosts));
    std::vector<VirtualCluster> virtualClusters = merged(known->virtualClusters(), std::move(clusters.virtualClusters));
    std::vector<ClusterProfile> allProfiles = merged(known->profiles(), std::move(profiles.items));
    std::vector<EdgeHost> allHosts = merged(known->edgeHosts(), std::move(edgeHosts.items));
    const auto has = [](qint64 count, size_t rows) { return count == static_cast<qint64>(rows); };
    // Nothing that is new can have escaped, so that a row that is missing from the count was deleted.
    if (!has(clusters.mark.count, hosts.size() + virtualClusters.size()) || !has(profiles.mark.count, allProfiles.size())
        || !has(edgeHosts.mark.count, allHosts.size()))
        return nullptr;
    if (known->projects() == projects && known->clusters() == hosts && known->virtualClusters() == virtualClusters
        && known->profiles() == allProfiles && known->edgeHosts() == allHosts && known->credits() == credits)
        return known;
    return std::make_shared<const Inventory>(std::move(projects), std::move(hosts), std::move(allHosts), std::move(virtualClusters),
                                             std::move(allProfiles), known->defaultValues(), std::move(credits));
}

} // namespace

QCoro::Task<Result<std::optional<PulledFleet>>> refreshFleet(QPointer<PaletteClient> client, PullJob job, std::vector<Project> projects)
{
    const Inventory &known = job.known->inventory();
    if (!client || !isSame(known.projects(), projects))
        co_return std::optional<PulledFleet>();
    GroupPull groupPull;
    groupPull.scopes.push_back(job.scope);
    if (job.scope.isTenant()) {
        for (const Project &project : projects)
            groupPull.scopes.push_back(Scope::project(project.id));
    }
    groupPull.known = job.known;
    groupPull.last = job.last;
    groupPull.progress = job.progress;
    const auto failure = std::make_shared<std::optional<Error>>();
    auto clustersTask = orEndAll(client, client->clustersSince(job.scope, since(job.marks.clusters)), failure);
    auto profilesTask = orEndAll(client, client->profilesSince(job.scope, since(job.marks.profiles)), failure);
    auto hostsTask = orEndAll(client, client->edgeHostsSince(job.scope, since(job.marks.edgeHosts)), failure);
    auto groupsTask = orEndAll(client, pullGroups(client, groupPull), failure);
    auto creditsTask = orEndAll(client, pullCredits(client, known.credits()), failure);
    Result<PaletteClient::Clusters> clusters = co_await clustersTask;
    Result<PaletteClient::Profiles> profiles = co_await profilesTask;
    Result<PaletteClient::EdgeHosts> edgeHosts = co_await hostsTask;
    Result<PulledGroups> groups = co_await groupsTask;
    Result<PulledCredits> credits = co_await creditsTask;
    if (*failure && !isInconclusive(**failure))
        co_return fail(**failure);
    if (*failure || !groups->gaps.empty())
        co_return std::optional<PulledFleet>();

    const PaletteClient::ListMark clusterMark = clusters->mark;
    const PaletteClient::ListMark profileMark = profiles->mark;
    const PaletteClient::ListMark hostMark = edgeHosts->mark;
    // To lay ten thousand rows onto each other takes longer than a window may be away.
    const QFuture<std::shared_ptr<const Inventory>> laying = inBackground(
        [known = job.known, projects = std::move(projects), changed = std::move(*clusters), changedProfiles = std::move(*profiles),
         changedHosts = std::move(*edgeHosts), credits = credits->credits]() mutable {
            return refreshed(known->sharedInventory(), std::move(projects), std::move(changed), std::move(changedProfiles), std::move(changedHosts), credits);
        });
    std::shared_ptr<const Inventory> inventory = co_await laying;
    if (!inventory)
        co_return std::optional<PulledFleet>();

    // What was the latest before is still there, or something later is: a backend that was set back to an older state has neither.
    const auto goesOn = [](const QDateTime &mark, const QDateTime &latest) { return !mark.isValid() || (latest.isValid() && latest >= mark); };
    if (!goesOn(job.marks.clusters, clusterMark.latest) || !goesOn(job.marks.profiles, profileMark.latest)
        || !goesOn(job.marks.edgeHosts, hostMark.latest))
        co_return std::optional<PulledFleet>();

    PulledFleet pulled;
    pulled.isWhole = false;
    pulled.marks = job.marks;
    setCreditGap(pulled.marks.gaps, credits->gap);
    const auto advance = [](QDateTime &mark, const QDateTime &latest) {
        if (latest.isValid())
            mark = latest;
    };
    advance(pulled.marks.clusters, clusterMark.latest);
    advance(pulled.marks.profiles, profileMark.latest);
    advance(pulled.marks.edgeHosts, hostMark.latest);
    pulled.fleet = Fleet(std::move(inventory), std::move(groups->groups));
    co_return std::optional<PulledFleet>(std::move(pulled));
}

} // namespace easel
