// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fleetpull.h"

#include <QCoreApplication>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Pull)
};

constexpr size_t groupsAtOnce = 6;

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("The pull was cancelled."));
}

/// The groups of all scopes, each once.
QCoro::Task<Result<std::vector<GroupSummary>>> allGroups(QPointer<PaletteClient> client, std::vector<Scope> scopes)
{
    std::vector<GroupSummary> all;
    QSet<GroupId> seen;
    for (const Scope &scope : scopes) {
        if (!client)
            co_return cancelled();
        auto groups = co_await client->groups(scope);
        if (!groups)
            co_return fail(groups.error());
        for (GroupSummary &group : *groups) {
            if (seen.contains(group.id))
                continue;
            seen.insert(group.id);
            // The list of a project names the project's own groups; an entry that does not say so is one of them.
            if (group.scope.isTenant() && scope.isProject())
                group.scope = scope;
            all.push_back(std::move(group));
        }
    }
    co_return all;
}

} // namespace

QCoro::Task<Result<Fleet>> pullFleet(QPointer<PaletteClient> client, Scope scope, PullProgress progress)
{
    const auto tell = [progress](const QString &what, int done = 0, int total = 0) {
        if (progress)
            progress(what, done, total);
    };
    const auto counted = [tell](const QString &what) {
        return [tell, what](int done, int total) { tell(what, done, total); };
    };

    if (!client)
        co_return cancelled();
    tell(Text::tr("Projects"));
    auto projects = co_await client->projects();
    if (!projects)
        co_return fail(projects.error());

    if (!client)
        co_return cancelled();
    std::vector<Scope> scopes{scope};
    if (scope.isTenant()) {
        for (const Project &project : *projects)
            scopes.push_back(Scope::project(project.id));
    }
    tell(Text::tr("Cluster groups"));
    const auto summaries = co_await allGroups(client, scopes);
    if (!summaries)
        co_return fail(summaries.error());
    std::vector<ClusterGroup> groups;
    for (size_t start = 0; start < summaries->size();) {
        std::vector<QCoro::Task<Result<GroupDocument>>> tasks;
        if (!client)
            co_return cancelled();
        for (; start < summaries->size() && tasks.size() < groupsAtOnce; ++start)
            tasks.push_back(client->group((*summaries)[start].scope, (*summaries)[start].id));
        for (auto &task : tasks) {
            auto document = co_await task;
            // Deleted between the list and now: it is not there, and that is no error.
            if (!document && document.error().code == ErrorCode::NotFound)
                continue;
            if (!document)
                co_return fail(document.error());
            groups.push_back(std::move(document->group));
        }
        tell(Text::tr("Cluster groups"), static_cast<int>(groups.size()), static_cast<int>(summaries->size()));
    }

    if (!client)
        co_return cancelled();
    auto clusters = co_await client->clusters(scope, counted(Text::tr("Clusters")));
    if (!clusters)
        co_return fail(clusters.error());

    if (!client)
        co_return cancelled();
    auto edgeHosts = co_await client->edgeHosts(scope, counted(Text::tr("Edge hosts")));
    if (!edgeHosts)
        co_return fail(edgeHosts.error());

    if (!client)
        co_return cancelled();
    auto profiles = co_await client->profiles(scope, counted(Text::tr("Profiles")));
    if (!profiles)
        co_return fail(profiles.error());

    QHash<Distribution, QString> defaults;
    for (const Distribution distribution : {Distribution::K3s, Distribution::CncfK8s, Distribution::VClusterGeneric}) {
        if (!client)
            co_return cancelled();
        auto values = co_await client->defaultValues(distribution);
        // A platform that does not know a distribution has no values for it.
        if (!values && values.error().code != ErrorCode::NotFound && values.error().code != ErrorCode::Refused)
            co_return fail(values.error());
        if (values && !values->isEmpty())
            defaults.insert(distribution, *values);
    }

    auto inventory = std::make_shared<const Inventory>(std::move(*projects), std::move(clusters->hosts), std::move(*edgeHosts),
                                                       std::move(clusters->virtualClusters), std::move(*profiles),
                                                       std::move(defaults));
    co_return Fleet(std::move(inventory), std::move(groups));
}

} // namespace easel
