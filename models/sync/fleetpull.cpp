// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fleetpull.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <memory>

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

/// How far all the lists are that are read side by side: told together, by the name of the one that has most before it.
class Progresses final
{
public:
    explicit Progresses(PullProgress tell) : m_tell(std::move(tell)) {}

    void set(const QString &what, int done, int total)
    {
        m_lists[what] = {done, std::max(done, total)};
        int allDone = 0;
        int allTotal = 0;
        int longest = -1;
        QString name = what;
        for (const auto &[list, progress] : m_lists) {
            allDone += progress.first;
            allTotal += progress.second;
            if (progress.second - progress.first > longest) {
                longest = progress.second - progress.first;
                name = list;
            }
        }
        m_tell(name, allDone, allTotal);
    }

private:
    PullProgress m_tell;
    std::map<QString, std::pair<int, int>> m_lists;
};

/// Waits for one of several reads. The first that fails ends the others: a pull is whole or it is nothing.
template <typename T>
QCoro::Task<Result<T>> orEndAll(Client client, QCoro::Task<Result<T>> task, std::shared_ptr<std::optional<Error>> failure)
{
    Result<T> result = co_await task;
    if (!result && !*failure) {
        *failure = result.error();
        if (client)
            client->cancelAll();
    }
    co_return result;
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
    // What the tenant sees of its projects' groups is for the backend to say: they are asked for there too.
    std::vector<Scope> scopes{scope};
    if (scope.isTenant()) {
        for (const Project &project : *projects)
            scopes.push_back(Scope::project(project.id));
    }
    // Side by side: what the limits of the backend's parts allow together.
    const auto progresses = std::make_shared<Progresses>(progress);
    const auto tell = [progresses](const QString &what) -> PaletteClient::Progress {
        return [progresses, what](int done, int total) { progresses->set(what, done, total); };
    };
    // Callbacks are named: GCC 12 destroys those made inside an awaiting expression twice.
    const PaletteClient::Progress tellClusters = tell(Text::tr("Clusters"));
    const PaletteClient::Progress tellProfiles = tell(Text::tr("Cluster profiles"));
    const PaletteClient::Progress tellHosts = tell(Text::tr("Edge hosts"));
    const PullProgress tellGroups = [progresses](const QString &what, int done, int total) { progresses->set(what, done, total); };
    const auto failure = std::make_shared<std::optional<Error>>();
    auto groupsTask = orEndAll(client, pullGroups(client, scopes, tellGroups), failure);
    auto valuesTask = orEndAll(client, pullDefaultValues(client), failure);
    auto profilesTask = orEndAll(client, client->profiles(scope, tellProfiles), failure);
    auto hostsTask = orEndAll(client, client->edgeHosts(scope, tellHosts), failure);
    auto clustersTask = orEndAll(client, client->clusters(scope, tellClusters), failure);
    // Each is waited for, also after one has failed: none of them outlives this function.
    Result<std::vector<ClusterGroup>> groups = co_await groupsTask;
    Result<QHash<Distribution, QString>> values = co_await valuesTask;
    Result<std::vector<ClusterProfile>> profiles = co_await profilesTask;
    Result<std::vector<EdgeHost>> edgeHosts = co_await hostsTask;
    Result<PaletteClient::Clusters> clusters = co_await clustersTask;
    if (*failure)
        co_return fail(**failure);

    auto inventory = std::make_shared<const Inventory>(std::move(*projects), std::move(clusters->hosts), std::move(*edgeHosts),
                                                       std::move(clusters->virtualClusters), std::move(*profiles), std::move(*values));
    co_return Fleet(std::move(inventory), std::move(*groups));
}

} // namespace easel
