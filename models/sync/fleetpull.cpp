// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fleetpull.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Pull)
};

using Client = QPointer<PaletteClient>;

constexpr size_t groupsAtOnce = 8;
constexpr int rounds = 3;

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("The pull was cancelled."));
}

/// The groups that are seen from any of the scopes, each once, by id.
QCoro::Task<Result<std::vector<GroupSummary>>> listGroups(Client client, std::vector<Scope> scopes)
{
    std::vector<GroupSummary> all;
    QSet<GroupId> seen;
    for (const Scope &scope : scopes) {
        if (!client)
            co_return cancelled();
        Result<std::vector<GroupSummary>> part = co_await client->groups(scope);
        if (!part)
            co_return fail(part.error());
        for (GroupSummary &summary : *part) {
            const auto before = seen.size();
            seen.insert(summary.id);
            if (seen.size() == before)
                continue;
            // The list of a project names the project's own groups; an entry that does not say so is one of them.
            if (summary.scope.isTenant() && scope.isProject())
                summary.scope = scope;
            all.push_back(std::move(summary));
        }
    }
    std::sort(all.begin(), all.end(), [](const GroupSummary &a, const GroupSummary &b) { return a.id < b.id; });
    co_return all;
}

bool sameGroups(const std::vector<GroupSummary> &a, const std::vector<GroupSummary> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const GroupSummary &x, const GroupSummary &y) { return x.id == y.id && x.name == y.name; });
}

/// The details of the groups. NotFound when one of them is gone by now.
QCoro::Task<Result<std::vector<ClusterGroup>>> readGroups(Client client, std::vector<GroupSummary> summaries, PullProgress progress)
{
    std::vector<ClusterGroup> groups;
    groups.reserve(summaries.size());
    for (size_t first = 0; first < summaries.size(); first += groupsAtOnce) {
        if (!client)
            co_return cancelled();
        const size_t last = std::min(first + groupsAtOnce, summaries.size());
        std::vector<QCoro::Task<Result<GroupDocument>>> tasks;
        for (size_t i = first; i < last; ++i)
            tasks.push_back(client->group(summaries[i].scope, summaries[i].id));
        std::optional<Error> error;
        for (auto &task : tasks) {
            // Each is waited for, also after one has failed: none of them outlives this function.
            Result<GroupDocument> document = co_await task;
            if (document)
                groups.push_back(std::move(document->group));
            else if (!error)
                error = document.error();
        }
        if (error)
            co_return fail(*error);
        progress(Text::tr("Cluster groups"), static_cast<int>(groups.size()), static_cast<int>(summaries.size()));
    }
    co_return groups;
}

QCoro::Task<Result<std::vector<ClusterGroup>>> pullGroups(Client client, std::vector<Scope> scopes, PullProgress progress)
{
    Result<std::vector<GroupSummary>> listed = co_await listGroups(client, scopes);
    for (int round = 1; listed && round <= rounds; ++round) {
        Result<std::vector<ClusterGroup>> groups = co_await readGroups(client, *listed, progress);
        if (!groups && groups.error().code != ErrorCode::NotFound)
            co_return fail(groups.error());
        Result<std::vector<GroupSummary>> again = co_await listGroups(client, scopes);
        if (groups && again && sameGroups(*listed, *again))
            co_return groups;
        listed = std::move(again);
    }
    if (!listed)
        co_return fail(listed.error());
    co_return fail(ErrorCode::Conflict, Text::tr("The cluster groups changed each time they were read. Pull again in a moment."));
}

QCoro::Task<Result<QHash<Distribution, QString>>> pullDefaultValues(Client client)
{
    QHash<Distribution, QString> values;
    for (const Distribution distribution : {Distribution::K3s, Distribution::CncfK8s, Distribution::VClusterGeneric}) {
        if (!client)
            co_return cancelled();
        const Result<QString> text = co_await client->defaultValues(distribution);
        if (text && !text->isEmpty())
            values.insert(distribution, *text);
        // A platform that does not know a distribution has no values for it.
        if (!text && text.error().code != ErrorCode::NotFound && text.error().code != ErrorCode::Refused)
            co_return fail(text.error());
    }
    co_return values;
}

PaletteClient::Progress tell(const PullProgress &progress, const QString &what)
{
    return [progress, what](int done, int total) { progress(what, done, total); };
}

} // namespace

QCoro::Task<Result<Fleet>> pullFleet(QPointer<PaletteClient> client, Scope scope, PullProgress progress)
{
    if (!progress)
        progress = [](const QString &, int, int) {};
    if (!client)
        co_return cancelled();
    progress(Text::tr("Projects"), 0, 0);
    Result<std::vector<Project>> projects = co_await client->projects();
    if (!projects)
        co_return fail(projects.error());
    if (scope.isProject())
        std::erase_if(*projects, [&](const Project &project) { return project.id != scope.projectId(); });
    if (scope.isProject() && projects->empty())
        co_return fail(ErrorCode::NotFound, Text::tr("The project does not exist, or the API key does not see it."), scope.projectId().toString());

    if (!client)
        co_return cancelled();
    // Callbacks are named: GCC 12 destroys those made inside an awaiting expression twice.
    const PaletteClient::Progress tellClusters = tell(progress, Text::tr("Clusters"));
    Result<PaletteClient::Clusters> clusters = co_await client->clusters(scope, tellClusters);
    if (!clusters)
        co_return fail(clusters.error());

    // What the tenant sees of its projects' groups is for the backend to say: they are asked for there too.
    std::vector<Scope> scopes{scope};
    if (scope.isTenant()) {
        for (const Project &project : *projects)
            scopes.push_back(Scope::project(project.id));
    }
    Result<std::vector<ClusterGroup>> groups = co_await pullGroups(client, scopes, progress);
    if (!groups)
        co_return fail(groups.error());

    if (!client)
        co_return cancelled();
    const PaletteClient::Progress tellProfiles = tell(progress, Text::tr("Cluster profiles"));
    Result<std::vector<ClusterProfile>> profiles = co_await client->profiles(scope, tellProfiles);
    if (!profiles)
        co_return fail(profiles.error());
    if (!client)
        co_return cancelled();
    const PaletteClient::Progress tellHosts = tell(progress, Text::tr("Edge hosts"));
    Result<std::vector<EdgeHost>> edgeHosts = co_await client->edgeHosts(scope, tellHosts);
    if (!edgeHosts)
        co_return fail(edgeHosts.error());
    progress(Text::tr("Default values"), 0, 0);
    Result<QHash<Distribution, QString>> values = co_await pullDefaultValues(client);
    if (!values)
        co_return fail(values.error());

    auto inventory = std::make_shared<const Inventory>(std::move(*projects), std::move(clusters->hosts), std::move(*edgeHosts),
                                                       std::move(clusters->virtualClusters), std::move(*profiles), std::move(*values));
    co_return Fleet(std::move(inventory), std::move(*groups));
}

} // namespace easel
