// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportbuilder.h"
#include "topology/headroom.h"
#include "topology/topologygraph.h"

#include <algorithm>
#include <cmath>

namespace easel {
namespace {

class TopologyContent final
{
public:
    explicit TopologyContent(const ReportSource &source)
        : m_report(source), m_graph(m_report.fleet(), source.connection.scope), m_headrooms(headrooms(m_graph))
    {
    }

    ReportDocument build()
    {
        if (m_report.source().options.ofDraft && !m_report.source().figures.empty() && m_report.section("pictures")) {
            for (const ReportFigure &figure : m_report.source().figures)
                m_report.add(figure);
        }
        if (m_report.section("places"))
            places();
        if (m_report.section("members"))
            members();
        if (m_report.section("leftover"))
            leftover();
        if (m_report.section("edge"))
            edge();
        return m_report.take();
    }

private:
    bool isReported(NodeIndex host) const
    {
        if (m_report.isWhole())
            return true;
        // One that only groups know is theirs.
        if (const HostCluster *cluster = m_graph.hostCluster(host))
            return m_report.isReported(cluster->id);
        const auto groups = m_graph.groupsOf(host);
        return std::any_of(groups.begin(), groups.end(), [&](NodeIndex group) { return m_report.isReported(m_graph.group(group)->id); });
    }

    /// "Cloud", or the provider.
    QString regionOf(NodeIndex place) const
    {
        return m_graph.lane(place) == Lane::Cloud ? Names::of(m_graph.provider(place)) : m_graph.lane(place) == Lane::Edge ? ReportText::tr("Edge") : ReportText::tr("Nowhere yet");
    }

    ReportCell headroomCell(NodeIndex node) const
    {
        const float share = m_headrooms[static_cast<size_t>(node)];
        if (std::isnan(share))
            return cell::missing();
        const Percent free(std::lround(share * 100));
        return cell::percent(free, free < Percent(0) ? Tone::Bad : free < Percent(15) ? Tone::Warning : Tone::Neutral);
    }

    void places()
    {
        TableBuilder table(QStringLiteral("places"));
        table.column(ReportText::tr("Provider"), "provider", 0.17)
            .column(ReportText::tr("Region or site"), "place", 0.25)
            .column(ReportText::tr("Host clusters"), "hosts", 0.11)
            .column(ReportText::tr("Not healthy"), "unhealthy", 0.12)
            .column(ReportText::tr("Edge hosts"), "edgeHosts", 0.10)
            .column(ReportText::tr("Virtual clusters"), "virtualClusters", 0.12)
            .column(ReportText::tr("Free"), "free", 0.13);
        for (NodeIndex place = m_graph.firstPlace(); place < m_graph.firstCell(); ++place) {
            const NodeIndex first = m_graph.firstChild(place);
            bool isShown = m_report.isWhole();
            for (NodeIndex host = first; host < first + m_graph.childCount(place); ++host)
                isShown = isShown || isReported(host);
            if (!isShown || m_graph.lane(place) == Lane::Waiting)
                continue;
            const NodeCounts counts = m_graph.counts(place);
            table.row({cell::text(regionOf(place)), cell::text(m_graph.name(place)), cell::number(counts.hosts),
                       cell::number(counts.unhealthy, counts.unhealthy > 0 ? Tone::Bad : Tone::Neutral), cell::number(counts.edgeHosts), cell::number(counts.virtualClusters),
                       headroomCell(place)});
        }
        m_report.paragraph(ReportText::tr("Free is the share of CPU or memory, whichever is scarcer, that virtual clusters leave."));
        m_report.add(table, ReportText::tr("The fleet has no host clusters."));
    }

    void members()
    {
        TableBuilder table(QStringLiteral("members"));
        table.column(ReportText::tr("Host cluster"), "cluster", 0.25)
            .column(ReportText::tr("Provider"), "provider", 0.13)
            .column(ReportText::tr("Region or site"), "place", 0.16)
            .column(ReportText::tr("Health"), "health", 0.14)
            .column(ReportText::tr("Cluster groups"), "groups", 0.21)
            .column(ReportText::tr("Virtual clusters"), "virtualClusters", 0.11);
        for (NodeIndex host = m_graph.firstCell(); host < m_graph.firstLeaf(); ++host) {
            if (m_graph.kind(host) != NodeKind::HostCluster || m_graph.groupsOf(host).empty() || !isReported(host))
                continue;
            const NodeIndex place = m_graph.parent(host);
            QStringList groups;
            for (const NodeIndex group : m_graph.groupsOf(host))
                groups << m_graph.name(group);
            table.row({cell::text(m_graph.name(host)), cell::text(regionOf(place)), m_graph.lane(place) == Lane::Waiting ? cell::missing() : cell::text(m_graph.name(place)),
                       cell::health(m_graph.health(host)), cell::text(groups.join(QStringLiteral(", "))), cell::number(m_graph.counts(host).virtualClusters)});
        }
        m_report.add(table, ReportText::tr("No host cluster is in a group."));
    }

    void leftover()
    {
        TableBuilder table(QStringLiteral("leftover"));
        table.column(ReportText::tr("What"), "what", 0.18)
            .column(ReportText::tr("Name"), "name", 0.30)
            .column(ReportText::tr("Region or site"), "place", 0.20)
            .column(ReportText::tr("Why it is here"), "why", 0.32);
        const auto row = [&](const QString &what, const QString &name, const QString &place, const QString &why, Tone tone = Tone::Neutral) {
            table.row({cell::text(what), cell::text(name), cell::text(place), cell::text(why, tone)});
        };
        for (const ClusterGroup *group : m_report.groups()) {
            if (group->members.empty())
                row(ReportText::tr("Cluster group"), group->name, {}, ReportText::tr("has no host cluster"), Tone::Warning);
        }
        for (NodeIndex host = m_graph.firstCell(); host < m_graph.firstLeaf(); ++host) {
            if (m_graph.kind(host) != NodeKind::HostCluster || !isReported(host))
                continue;
            const HostCluster *cluster = m_graph.hostCluster(host);
            if (!cluster)
                row(ReportText::tr("Host cluster"), m_graph.name(host), {}, ReportText::tr("is in a group, and the fleet does not know it"), Tone::Bad);
            else if (cluster->isHost && m_graph.groupsOf(host).empty())
                row(ReportText::tr("Host cluster"), cluster->name, cluster->place(), ReportText::tr("is for virtual clusters, in no group"));
        }
        for (const VirtualCluster *each : m_report.virtualClusters()) {
            if (each->host.isEmpty())
                row(ReportText::tr("Virtual cluster"), each->name, {}, ReportText::tr("has no host cluster yet"), Tone::Warning);
            else if (!m_report.fleet().group(each->group))
                row(ReportText::tr("Virtual cluster"), each->name, {}, ReportText::tr("its group is not there"), Tone::Bad);
        }
        for (const EdgeHost *host : m_report.edgeHosts()) {
            if (host->cluster.isEmpty())
                row(ReportText::tr("Edge host"), host->name, host->site, ReportText::tr("no cluster uses it"));
        }
        m_report.add(table, ReportText::tr("Nothing is left over: everything has its place and its group."));
    }

    void edge()
    {
        TableBuilder table(QStringLiteral("edge"));
        table.column(ReportText::tr("Site"), "site", 0.22)
            .column(ReportText::tr("Edge cluster"), "cluster", 0.25)
            .column(ReportText::tr("Health"), "health", 0.15)
            .column(ReportText::tr("Edge hosts"), "edgeHosts", 0.12)
            .column(ReportText::tr("Cluster groups"), "groups", 0.26);
        for (NodeIndex host = m_graph.firstCell(); host < m_graph.firstLeaf(); ++host) {
            const HostCluster *cluster = m_graph.hostCluster(host);
            if (!cluster || !cluster->isEdge() || !isReported(host))
                continue;
            table.row({cell::text(cluster->site), cell::text(cluster->name), cell::health(cluster->health), cell::number(m_graph.counts(host).edgeHosts),
                       cell::text(m_report.groupsOf(cluster->id))});
        }
        m_report.add(table, ReportText::tr("There are no edge clusters."));
    }

    ReportBuilder m_report;
    TopologyGraph m_graph;
    std::vector<float> m_headrooms;
};

} // namespace

ReportDocument topologyReport(const ReportSource &source)
{
    return TopologyContent(source).build();
}

} // namespace easel
