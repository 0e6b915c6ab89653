// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fleetrefresh.h"

#include "sync/creditpull.h"

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

    std::vector<HostCluster> hosts = merged(known.clusters(), std::move(clusters->hosts));
    std::vector<VirtualCluster> virtualClusters = merged(known.virtualClusters(), std::move(clusters->virtualClusters));
    std::vector<ClusterProfile> allProfiles = merged(known.profiles(), std::move(profiles->items));
    std::vector<EdgeHost> allHosts = merged(known.edgeHosts(), std::move(edgeHosts->items));
    const auto has = [](qint64 count, size_t rows) { return count == static_cast<qint64>(rows); };
    // Nothing that is new can have escaped, so that a row that is missing from the count was deleted.
    if (!has(clusters->mark.count, hosts.size() + virtualClusters.size()) || !has(profiles->mark.count, allProfiles.size())
        || !has(edgeHosts->mark.count, allHosts.size()))
        co_return std::optional<PulledFleet>();

    // What was the latest before is still there, or something later is: a backend that was set back to an older state has neither.
    const auto goesOn = [](const QDateTime &mark, const QDateTime &latest) { return !mark.isValid() || (latest.isValid() && latest >= mark); };
    if (!goesOn(job.marks.clusters, clusters->mark.latest) || !goesOn(job.marks.profiles, profiles->mark.latest)
        || !goesOn(job.marks.edgeHosts, edgeHosts->mark.latest))
        co_return std::optional<PulledFleet>();

    PulledFleet pulled;
    pulled.isWhole = false;
    pulled.marks = job.marks;
    setCreditGap(pulled.marks.gaps, credits->gap);
    const auto advance = [](QDateTime &mark, const QDateTime &latest) {
        if (latest.isValid())
            mark = latest;
    };
    advance(pulled.marks.clusters, clusters->mark.latest);
    advance(pulled.marks.profiles, profiles->mark.latest);
    advance(pulled.marks.edgeHosts, edgeHosts->mark.latest);
    auto inventory = std::make_shared<const Inventory>(std::move(projects), std::move(hosts), std::move(allHosts), std::move(virtualClusters),
                                                       std::move(allProfiles), known.defaultValues(), credits->credits);
    pulled.fleet = Fleet(std::move(inventory), std::move(groups->groups));
    co_return std::optional<PulledFleet>(std::move(pulled));
}

} // namespace easel
