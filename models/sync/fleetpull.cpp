// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fleetpull.h"

#include "sync/creditpull.h"
#include "sync/fleetrefresh.h"

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

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("The pull was cancelled."));
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

/// What is there while the rest still comes, told in steps that double: a fleet is laid out a few times, however large it is.
class Preview final
{
public:
    Preview(std::function<void(Fleet)> tell, std::vector<Project> projects) : m_tell(std::move(tell)), m_projects(std::move(projects)) {}

    void setGroups(const std::vector<ClusterGroup> &outlines)
    {
        m_groups = outlines;
        m_hasGroups = true;
        show();
    }

    void add(const ClusterPage &page)
    {
        m_hosts.insert(m_hosts.end(), page.hosts.begin(), page.hosts.end());
        m_virtualClusters.insert(m_virtualClusters.end(), page.virtualClusters.begin(), page.virtualClusters.end());
        if (m_hosts.size() < m_next)
            return;
        m_next = 2 * m_hosts.size();
        show();
    }

private:
    void show() const
    {
        if (!m_tell || !m_hasGroups)
            return;
        m_tell(Fleet(std::make_shared<const Inventory>(m_projects, m_hosts, std::vector<EdgeHost>(), m_virtualClusters, std::vector<ClusterProfile>(),
                                                       QHash<Distribution, QString>()),
                     m_groups));
    }

    std::function<void(Fleet)> m_tell;
    std::vector<Project> m_projects;
    std::vector<ClusterGroup> m_groups;
    std::vector<HostCluster> m_hosts;
    std::vector<VirtualCluster> m_virtualClusters;
    size_t m_next = 300;
    bool m_hasGroups = false;
};

using Gaps = std::shared_ptr<std::vector<PullGap>>;

/// A part that one can do without: where the account may not read it, it is as it was last, and a gap.
template <typename T>
QCoro::Task<Result<T>> orGap(QCoro::Task<Result<T>> task, T last, PullGap::Part part, Gaps gaps)
{
    Result<T> result = co_await task;
    if (!result && result.error().code == ErrorCode::Forbidden) {
        gaps->push_back({part, {}, result.error().message});
        co_return last;
    }
    co_return result;
}

/// An account that may not read the tenant's clusters may read those of some projects.
QCoro::Task<Result<PaletteClient::Clusters>> pullClusters(Client client, Scope scope, std::vector<Project> projects, PaletteClient::Progress progress,
                                                          PaletteClient::Arrived arrived, Gaps gaps)
{
    Result<PaletteClient::Clusters> clusters = co_await client->clusters(scope, progress, arrived);
    if (clusters || clusters.error().code != ErrorCode::Forbidden || !scope.isTenant())
        co_return clusters;
    PaletteClient::Clusters all;
    bool isAny = false;
    for (size_t i = 0; i < projects.size(); ++i) {
        if (!client)
            co_return cancelled();
        Result<PaletteClient::Clusters> part = co_await client->clusters(Scope::project(projects[i].id), progress, arrived);
        if (!part && part.error().code == ErrorCode::Forbidden) {
            gaps->push_back({PullGap::Part::Clusters, projects[i].id, part.error().message});
            continue;
        }
        if (!part)
            co_return part;
        isAny = true;
        std::move(part->hosts.begin(), part->hosts.end(), std::back_inserter(all.hosts));
        std::move(part->virtualClusters.begin(), part->virtualClusters.end(), std::back_inserter(all.virtualClusters));
    }
    co_return isAny ? Result<PaletteClient::Clusters>(std::move(all)) : clusters;
}

QCoro::Task<Result<PulledFleet>> pullWhole(Client client, PullJob job, std::vector<Project> projects)
{
    // What the tenant sees of its projects' groups is for the backend to say: they are asked for there too.
    GroupPull groupPull;
    groupPull.scopes.push_back(job.scope);
    if (job.scope.isTenant()) {
        for (const Project &project : projects)
            groupPull.scopes.push_back(Scope::project(project.id));
    }
    groupPull.last = job.last;
    static const Inventory nothing;
    const Inventory &last = job.last ? job.last->inventory() : nothing;
    // Side by side: what the limits of the backend's parts allow together.
    const auto progresses = std::make_shared<Progresses>(job.progress);
    const auto tell = [progresses](const QString &what) -> PaletteClient::Progress {
        return [progresses, what](int done, int total) { progresses->set(what, done, total); };
    };
    const auto preview = std::make_shared<Preview>(job.preview, projects);
    groupPull.progress = [progresses](const QString &what, int done, int total) { progresses->set(what, done, total); };
    groupPull.outlines = [preview](const std::vector<ClusterGroup> &outlines) { preview->setGroups(outlines); };
    // Callbacks are named: GCC 12 destroys those made inside an awaiting expression twice.
    const PaletteClient::Progress tellClusters = tell(Text::tr("Clusters"));
    const PaletteClient::Progress tellProfiles = tell(Text::tr("Cluster profiles"));
    const PaletteClient::Progress tellHosts = tell(Text::tr("Edge hosts"));
    const PaletteClient::Arrived arrived = [preview](const ClusterPage &page) { preview->add(page); };
    const auto failure = std::make_shared<std::optional<Error>>();
    const auto gaps = std::make_shared<std::vector<PullGap>>();
    using Part = PullGap::Part;
    const PaletteClient::Profiles lastProfiles{last.profiles(), {}};
    const PaletteClient::EdgeHosts lastHosts{last.edgeHosts(), {}};
    auto groupsTask = orEndAll(client, pullGroups(client, groupPull), failure);
    auto valuesTask = orEndAll(client, orGap(pullDefaultValues(client), last.defaultValues(), Part::DefaultValues, gaps), failure);
    DeveloperCredits lastCredits = last.credits();
    lastCredits.account.clear(); // it may be another one's by now
    auto creditsTask = orEndAll(client, pullCredits(client, std::move(lastCredits)), failure);
    auto profilesTask = orEndAll(client, orGap(client->profiles(job.scope, tellProfiles), lastProfiles, Part::Profiles, gaps), failure);
    auto clustersTask = orEndAll(client, pullClusters(client, job.scope, projects, tellClusters, arrived, gaps), failure);
    // Each is waited for, also after one has failed: none of them outlives this function.
    Result<PaletteClient::Clusters> clusters = co_await clustersTask;
    // The same limit holds for both: the clusters, which people wait for, do not share it.
    Result<PaletteClient::EdgeHosts> edgeHosts = lastHosts;
    if (!*failure && client) {
        auto hostsTask = orEndAll(client, orGap(client->edgeHosts(job.scope, tellHosts), lastHosts, Part::EdgeHosts, gaps), failure);
        edgeHosts = co_await hostsTask;
    }
    Result<PulledGroups> groups = co_await groupsTask;
    Result<QHash<Distribution, QString>> values = co_await valuesTask;
    Result<PulledCredits> credits = co_await creditsTask;
    Result<PaletteClient::Profiles> profiles = co_await profilesTask;
    if (*failure)
        co_return fail(**failure);
    if (!client)
        co_return cancelled();

    PulledFleet pulled;
    pulled.marks.scope = job.scope;
    pulled.marks.clusters = clusters->mark.latest;
    pulled.marks.profiles = profiles->mark.latest;
    pulled.marks.edgeHosts = edgeHosts->mark.latest;
    pulled.marks.gaps = std::move(groups->gaps);
    pulled.marks.gaps.insert(pulled.marks.gaps.end(), gaps->begin(), gaps->end());
    setCreditGap(pulled.marks.gaps, credits->gap);
    auto inventory = std::make_shared<const Inventory>(std::move(projects), std::move(clusters->hosts), std::move(edgeHosts->items),
                                                       std::move(clusters->virtualClusters), std::move(profiles->items), std::move(*values),
                                                       credits->credits);
    pulled.fleet = Fleet(std::move(inventory), std::move(groups->groups));
    co_return pulled;
}

} // namespace

QCoro::Task<Result<PulledFleet>> pullFleet(QPointer<PaletteClient> client, PullJob job)
{
    if (!job.progress)
        job.progress = [](const QString &, int, int) {};
    if (!client)
        co_return cancelled();
    job.progress(Text::tr("Projects"), 0, 0);
    Result<std::vector<Project>> projects = co_await client->projects();
    if (!projects)
        co_return fail(projects.error());
    if (job.scope.isProject())
        std::erase_if(*projects, [&](const Project &project) { return project.id != job.scope.projectId(); });
    if (job.scope.isProject() && projects->empty())
        co_return fail(ErrorCode::NotFound, Text::tr("The project does not exist, or the account does not see it."), job.scope.projectId().toString());
    if (job.known) {
        Result<std::optional<PulledFleet>> refreshed = co_await refreshFleet(client, job, *projects);
        if (!refreshed)
            co_return fail(refreshed.error());
        if (*refreshed)
            co_return std::move(**refreshed);
    }
    if (!client)
        co_return cancelled();
    co_return co_await pullWhole(client, job, *projects);
}

} // namespace easel
