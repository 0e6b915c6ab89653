// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/fieldtext.h"
#include "reports/reportbuilder.h"
#include "reports/reportcharts.h"

#include <QMap>

#include <algorithm>

namespace easel {
namespace {

QString endpointText(const HostCluster &cluster)
{
    return cluster.endpoint ? Names::of(*cluster.endpoint) : QString();
}

/// What an ingress answers to, or what the load balancer is told.
QString reachText(const Member &member)
{
    return member.hostDns.isEmpty() ? loadBalancerText(member.loadBalancer) : hostText({member.hostDns, member.port});
}

template <typename Q>
std::optional<qint64> valueOf(const std::optional<Q> &quantity)
{
    return quantity ? std::optional(quantity->value) : std::nullopt;
}

class InventoryReport final
{
public:
    explicit InventoryReport(const ReportSource &source) : m_report(source), m_virtualClusters(m_report.virtualClusters()), m_edgeHosts(m_report.edgeHosts()) {}

    ReportDocument build()
    {
        if (m_report.section("overview"))
            overview();
        if (m_report.section("groups"))
            groups();
        if (m_report.section("clusters"))
            clusters();
        if (m_report.section("edge"))
            edgeHosts();
        if (m_report.section("virtual"))
            virtualClusters();
        if (m_report.section("profiles"))
            profiles();
        return m_report.take();
    }

private:
    struct ProviderCount
    {
        int clusters = 0;
        std::array<int, 3> health{}; ///< by Health
        int grouped = 0;
        int virtualClusters = 0;
        Capacity capacity{MilliCores(0), MebiBytes(0), {}};
    };

    void overview()
    {
        QMap<Provider, ProviderCount> providers;
        QMap<QString, int> versions;
        int ungrouped = 0;
        for (const HostCluster *cluster : m_report.clusters()) {
            ProviderCount &count = providers[cluster->provider];
            ++count.clusters;
            ++count.health[static_cast<size_t>(cluster->health)];
            const bool isGrouped = !m_report.fleet().groupsOf(cluster->id).isEmpty();
            count.grouped += isGrouped;
            ungrouped += !isGrouped;
            count.virtualClusters += static_cast<int>(m_report.fleet().virtualClustersOn(cluster->id).size());
            *count.capacity.cpu += cluster->cpu.total.value_or(MilliCores(0));
            *count.capacity.memory += cluster->memory.total.value_or(MebiBytes(0));
            ++versions[cluster->kubernetesVersion];
        }
        const auto free = std::count_if(m_edgeHosts.begin(), m_edgeHosts.end(), [](const EdgeHost *host) { return host->cluster.isEmpty(); });
        const auto paused = std::count_if(m_virtualClusters.begin(), m_virtualClusters.end(), [](const VirtualCluster *each) { return isPaused(each->state); });
        TableBuilder counts(QStringLiteral("counts"));
        counts.column(ReportText::tr("What"), "what", 0.5).column(ReportText::tr("How many"), "count", 0.5);
        const auto count = [&](const QString &what, qsizetype number) { counts.row({cell::text(what), cell::number(number)}); };
        count(ReportText::tr("Cluster groups"), static_cast<qsizetype>(m_report.groups().size()));
        count(ReportText::tr("Host clusters"), static_cast<qsizetype>(m_report.clusters().size()));
        count(ReportText::tr("Host clusters in no group"), ungrouped);
        count(ReportText::tr("Edge hosts"), static_cast<qsizetype>(m_edgeHosts.size()));
        count(ReportText::tr("Edge hosts that no cluster uses"), free);
        count(ReportText::tr("Virtual clusters"), static_cast<qsizetype>(m_virtualClusters.size()));
        count(ReportText::tr("Paused virtual clusters"), paused);
        count(ReportText::tr("Cluster profiles"), static_cast<qsizetype>(m_report.fleet().inventory().profiles().size()));
        m_report.add(counts.take());
        if (providers.isEmpty())
            return;

        BarChart chart{ReportText::tr("Host clusters by provider and health"), ReportText::tr("host clusters"),
                       {Names::of(Health::Healthy), Names::of(Health::Unhealthy), Names::of(Health::Unknown)}};
        chart.tones = {Tone::Good, Tone::Bad, Tone::Muted};
        TableBuilder table(QStringLiteral("providers"));
        table.column(ReportText::tr("Provider"), "provider", 0.20)
            .column(ReportText::tr("Host clusters"), "clusters", 0.12)
            .column(ReportText::tr("Not healthy"), "unhealthy", 0.12)
            .column(ReportText::tr("In a group"), "grouped", 0.12)
            .column(ReportText::tr("Virtual clusters"), "virtualClusters", 0.13)
            .column(ReportText::tr("CPU (cores)"), "cpu", 0.14)
            .column(ReportText::tr("Memory (GiB)"), "memory", 0.17);
        for (auto each = providers.cbegin(); each != providers.cend(); ++each) {
            const auto &[healthy, unhealthy, unknown] = each->health;
            chart.bars.push_back({Names::of(each.key()), {double(healthy), double(unhealthy), double(unknown)}});
            table.row({cell::text(Names::of(each.key())), cell::number(each->clusters), cell::number(unhealthy, unhealthy > 0 ? Tone::Bad : Tone::Neutral),
                       cell::number(each->grouped), cell::number(each->virtualClusters), cell::amount(Resource::Cpu, amountOf(each->capacity, Resource::Cpu)),
                       cell::amount(Resource::Memory, amountOf(each->capacity, Resource::Memory))});
        }
        std::stable_sort(chart.bars.begin(), chart.bars.end(), [](const BarChart::Bar &a, const BarChart::Bar &b) {
            return a.parts[0] + a.parts[1] + a.parts[2] > b.parts[0] + b.parts[1] + b.parts[2];
        });
        m_report.add(barFigure(chart));
        m_report.add(table.take());

        TableBuilder kubernetes(QStringLiteral("kubernetesVersions"));
        kubernetes.column(ReportText::tr("Kubernetes"), "version", 0.5).column(ReportText::tr("Host clusters"), "clusters", 0.5);
        for (auto each = versions.cbegin(); each != versions.cend(); ++each)
            kubernetes.row({cell::text(each.key()), cell::number(each.value())});
        m_report.add(kubernetes.take());
    }

    void groups()
    {
        TableBuilder table(QStringLiteral("groups"));
        table.column(ReportText::tr("Cluster group"), "group", 0.23)
            .column(ReportText::tr("Scope"), "scope", 0.12)
            .column(ReportText::tr("Endpoint"), "endpoint", 0.16)
            .column(ReportText::tr("Distribution"), "distribution", 0.17)
            .column(ReportText::tr("vCluster"), "vclusterVersion", 0.10)
            .column(ReportText::tr("Host clusters"), "hosts", 0.11)
            .column(ReportText::tr("Virtual clusters"), "virtualClusters", 0.11);
        TableBuilder limits(QStringLiteral("limits"));
        limits.column(ReportText::tr("Cluster group"), "group", 0.25)
            .column(ReportText::tr("CPU (cores)"), "cpu", 0.09)
            .column(ReportText::tr("Memory (GiB)"), "memory", 0.10)
            .column(ReportText::tr("Storage (GiB)"), "storage", 0.10)
            .column(ReportText::tr("Oversubscription"), "oversubscription", 0.17)
            .column(ReportText::tr("Add-on profiles"), "profiles", 0.16)
            .column(ReportText::tr("Tags"), "tags", 0.13);
        TableBuilder members(QStringLiteral("members"));
        members.column(ReportText::tr("Cluster group"), "group", 0.27)
            .column(ReportText::tr("Host cluster"), "cluster", 0.27)
            .column(ReportText::tr("Health"), "health", 0.14)
            .column(ReportText::tr("Host DNS or load balancer"), "reach", 0.32);
        for (const ClusterGroup *group : m_report.groups()) {
            table.row({cell::text(group->name), cell::text(m_report.fleet().scopeName(group->scope)), cell::text(Names::of(group->endpoint)),
                       cell::text(Names::of(group->distribution)), cell::text(group->vclusterVersion), cell::number(static_cast<qint64>(group->members.size())),
                       cell::number(m_report.fleet().virtualClusterCountOf(group->id))});
            limits.row({cell::text(group->name), cell::amount(Resource::Cpu, group->limits.cpu.value), cell::amount(Resource::Memory, group->limits.memory.value),
                        cell::amount(Resource::Storage, group->limits.storage.value), cell::percent(group->oversubscription),
                        cell::text(profilesText(group->profiles, false)), cell::text(tagsText(group->tags))});
            for (const Member &member : group->members) {
                const HostCluster *cluster = m_report.fleet().cluster(member.cluster);
                members.row({cell::text(group->name), cell::text(clusterName(m_report.fleet(), member)),
                             cluster ? cell::health(cluster->health) : ReportCell{ReportText::tr("not in the fleet"), Tone::Warning}, cell::text(reachText(member))});
            }
        }
        m_report.add(table, ReportText::tr("There are no cluster groups."));
        if (limits.isEmpty())
            return;
        m_report.add(ReportHeading{2, ReportText::tr("Limits of one virtual cluster")});
        m_report.add(limits.take());
        m_report.add(ReportHeading{2, ReportText::tr("Members")});
        m_report.add(members, ReportText::tr("No group has a member."));
    }

    void clusters()
    {
        TableBuilder table(QStringLiteral("clusters"));
        table.column(ReportText::tr("Host cluster"), "cluster", 0.20)
            .column(ReportText::tr("Scope"), "scope", 0.11)
            .column(ReportText::tr("Provider"), "provider", 0.11)
            .column(ReportText::tr("Region or site"), "place", 0.18)
            .column(ReportText::tr("State"), "state", 0.13)
            .column(ReportText::tr("Health"), "health", 0.13)
            .column(ReportText::tr("Cluster groups"), "groups", 0.14);
        TableBuilder capacity(QStringLiteral("clusterCapacity"));
        capacity.column(ReportText::tr("Host cluster"), "cluster", 0.21)
            .column(ReportText::tr("Kubernetes"), "kubernetes", 0.11)
            .column(ReportText::tr("Endpoint"), "endpoint", 0.16)
            .column(ReportText::tr("For virtual clusters"), "isHost", 0.12)
            .column(ReportText::tr("CPU (cores)"), "cpu", 0.09)
            .column(ReportText::tr("Used CPU"), "cpuUsed", 0.09)
            .column(ReportText::tr("Memory (GiB)"), "memory", 0.11)
            .column(ReportText::tr("Used memory"), "memoryUsed", 0.11);
        for (const HostCluster *cluster : m_report.clusters()) {
            table.row({cell::text(cluster->name), cell::text(m_report.fleet().scopeName(cluster->scope)), cell::text(Names::of(cluster->provider)),
                       cell::text(cluster->place()), cell::text(Names::of(cluster->state), toneOf(cluster->state)), cell::health(cluster->health),
                       cell::text(m_report.groupsOf(cluster->id))});
            capacity.row({cell::text(cluster->name), cell::text(cluster->kubernetesVersion), cell::text(endpointText(*cluster)), cell::yes(cluster->isHost),
                          cell::amount(Resource::Cpu, valueOf(cluster->cpu.total)), cell::amount(Resource::Cpu, valueOf(cluster->cpu.used)),
                          cell::amount(Resource::Memory, valueOf(cluster->memory.total)), cell::amount(Resource::Memory, valueOf(cluster->memory.used))});
        }
        m_report.add(table, ReportText::tr("There are no host clusters."));
        if (capacity.isEmpty())
            return;
        m_report.add(ReportHeading{2, ReportText::tr("What they are and have")});
        m_report.add(capacity.take());
    }

    void edgeHosts()
    {
        TableBuilder table(QStringLiteral("edgeHosts"));
        table.column(ReportText::tr("Edge host"), "edgeHost", 0.26)
            .column(ReportText::tr("Site"), "site", 0.18)
            .column(ReportText::tr("Health"), "health", 0.14)
            .column(ReportText::tr("Host cluster"), "cluster", 0.22)
            .column(ReportText::tr("CPU (cores)"), "cpu", 0.09)
            .column(ReportText::tr("Memory (GiB)"), "memory", 0.11);
        for (const EdgeHost *host : m_edgeHosts)
            table.row({cell::text(host->name), cell::text(host->site), cell::health(host->health),
                       host->cluster.isEmpty() ? cell::missing() : cell::text(m_report.clusterName(host->cluster)), cell::amount(Resource::Cpu, valueOf(host->cpu)),
                       cell::amount(Resource::Memory, valueOf(host->memory))});
        m_report.add(table, ReportText::tr("There are no edge hosts."));
    }

    void virtualClusters()
    {
        TableBuilder table(QStringLiteral("virtualClusters"));
        table.column(ReportText::tr("Virtual cluster"), "virtualCluster", 0.19)
            .column(ReportText::tr("Cluster group"), "group", 0.18)
            .column(ReportText::tr("Host cluster"), "cluster", 0.18)
            .column(ReportText::tr("State"), "state", 0.15)
            .column(ReportText::tr("CPU (cores)"), "cpu", 0.09)
            .column(ReportText::tr("Memory (GiB)"), "memory", 0.11)
            .column(ReportText::tr("Storage (GiB)"), "storage", 0.10);
        for (const VirtualCluster *each : m_virtualClusters) {
            const bool isBad = each->state == VirtualClusterState::Error || each->health == Health::Unhealthy;
            table.row({cell::text(each->name), cell::text(m_report.groupName(each->group)),
                       each->host.isEmpty() ? ReportCell{ReportText::tr("none yet"), Tone::Muted} : cell::text(m_report.clusterName(each->host)),
                       cell::text(Names::of(each->state), isBad ? Tone::Bad : Tone::Neutral), cell::amount(Resource::Cpu, each->size.cpu.value),
                       cell::amount(Resource::Memory, each->size.memory.value), cell::amount(Resource::Storage, each->size.storage.value)});
        }
        m_report.add(table, ReportText::tr("There are no virtual clusters."));
    }

    void profiles()
    {
        TableBuilder table(QStringLiteral("profiles"));
        table.column(ReportText::tr("Cluster profile"), "profile", 0.28)
            .column(ReportText::tr("Version"), "version", 0.12)
            .column(ReportText::tr("Scope"), "scope", 0.16)
            .column(ReportText::tr("Add-on"), "isAddOn", 0.10)
            .column(ReportText::tr("Packs"), "packs", 0.34);
        std::vector<const ClusterProfile *> profiles;
        for (const ClusterProfile &each : m_report.fleet().inventory().profiles())
            profiles.push_back(&each);
        std::sort(profiles.begin(), profiles.end(), [](const ClusterProfile *a, const ClusterProfile *b) {
            return std::tie(a->name, a->version, a->id) < std::tie(b->name, b->version, b->id);
        });
        for (const ClusterProfile *each : profiles) {
            QStringList packs;
            for (const Pack &pack : each->packs)
                packs << (pack.version.isEmpty() ? pack.name : QStringLiteral("%1 %2").arg(pack.name, pack.version));
            table.row({cell::text(each->name), cell::text(each->version), cell::text(m_report.fleet().scopeName(each->scope)), cell::yes(each->isAddOn),
                       cell::text(packs.join(QStringLiteral(", ")))});
        }
        m_report.add(table, ReportText::tr("There are no cluster profiles."));
    }

    ReportBuilder m_report;
    std::vector<const VirtualCluster *> m_virtualClusters;
    std::vector<const EdgeHost *> m_edgeHosts;
};

} // namespace

ReportDocument inventoryReport(const ReportSource &source)
{
    return InventoryReport(source).build();
}

} // namespace easel
