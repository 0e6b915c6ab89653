// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportbuilder.h"
#include "reports/reportcharts.h"
#include "upgrades/upgradeproposal.h"
#include "upgrades/upgradestatus.h"
#include "upgrades/wavesproposal.h"

#include <QMap>

#include <algorithm>

namespace easel {
namespace {

Tone toneOf(UpgradeState state)
{
    switch (state) {
    case UpgradeState::Pending: return Tone::Warning;
    case UpgradeState::Newest: return Tone::Good;
    case UpgradeState::Ahead: return Tone::Neutral;
    case UpgradeState::Unknown: return Tone::Muted;
    }
    Q_UNREACHABLE();
}

QString kindText(ValuesConflict::Kind kind)
{
    switch (kind) {
    case ValuesConflict::Kind::BothChanged: return ReportText::tr("both changed it");
    case ValuesConflict::Kind::BothAdded: return ReportText::tr("both added it");
    case ValuesConflict::Kind::FreshRemoved: return ReportText::tr("changed here, gone from the new default");
    case ValuesConflict::Kind::MineRemoved: return ReportText::tr("taken away here, changed in the new default");
    }
    Q_UNREACHABLE();
}

class UpgradesContent final
{
public:
    explicit UpgradesContent(const ReportSource &source) : m_report(source), m_upgrades(upgradesOf(source.base, m_report.fleet()))
    {
        std::erase_if(m_upgrades, [&](const GroupUpgrade &each) { return !m_report.isReported(each.group); });
        for (const GroupUpgrade &each : m_upgrades) {
            if (!isWaiting(each))
                continue;
            const ClusterGroup &group = *source.base.group(each.group);
            m_proposals.emplace_back(each.group, proposeUpgrade(source.base, m_report.fleet(), each.group, rememberedDefault(group, source.base, source.pastDefaults)));
        }
    }

    ReportDocument build()
    {
        verdict();
        if (m_report.section("overview"))
            overview();
        if (m_report.section("groups"))
            groups();
        if (m_report.section("pending"))
            pending();
        if (m_report.section("affected"))
            affected();
        if (m_report.section("waves"))
            waves();
        return m_report.take();
    }

private:
    /// Pending, and for people of this tenant to upgrade.
    static bool isWaiting(const GroupUpgrade &upgrade) { return upgrade.state == UpgradeState::Pending && !upgrade.isReadOnly; }

    qsizetype count(UpgradeState state) const
    {
        return std::count_if(m_upgrades.begin(), m_upgrades.end(), [=](const GroupUpgrade &each) { return each.state == state; });
    }

    void verdict()
    {
        const int waiting = static_cast<int>(m_proposals.size());
        int open = 0;
        for (const auto &[group, proposal] : m_proposals)
            open += !proposal || proposal->merge.openConflicts() > 0;
        const auto planned = static_cast<int>(std::count_if(m_upgrades.begin(), m_upgrades.end(), [](const GroupUpgrade &each) { return isWaiting(each) && !each.planned.isEmpty(); }));
        if (m_upgrades.empty())
            m_report.add(ReportCallout{Tone::Neutral, ReportText::tr("Nothing to upgrade"), ReportText::tr("The backend has no cluster groups.")});
        else if (waiting == 0)
            m_report.add(ReportCallout{Tone::Good, ReportText::tr("No upgrade is pending"), ReportText::tr("Every group has the vCluster version that the platform offers, as far as versions are known.")});
        else if (planned == waiting)
            m_report.add(ReportCallout{Tone::Good, ReportText::tr("All pending upgrades are planned"),
                                       ReportText::tr("No new virtual cluster can be deployed on %n group(s) until the plan is applied.", nullptr, waiting)});
        else
            m_report.add(ReportCallout{Tone::Warning, ReportText::tr("%n group(s) wait for an upgrade", nullptr, waiting),
                                       ReportText::tr("No new virtual cluster can be deployed on them until then. %n of them need(s) a decision first.", nullptr, open)});
    }

    void overview()
    {
        TableBuilder counts(QStringLiteral("counts"));
        counts.column(ReportText::tr("Upgrade"), "state", 0.5).column(ReportText::tr("Cluster groups"), "groups", 0.5);
        for (const UpgradeState state : {UpgradeState::Pending, UpgradeState::Newest, UpgradeState::Ahead, UpgradeState::Unknown})
            counts.row({cell::text(upgradeStateName(state), toneOf(state)), cell::number(count(state))});
        m_report.add(counts.take());
        if (m_upgrades.empty())
            return;
        QMap<QVersionNumber, QMap<QString, int>> versions;
        for (const GroupUpgrade &each : m_upgrades)
            ++versions[versionNumber(each.current)][each.current];
        BarChart chart{ReportText::tr("Cluster groups by vCluster version, the oldest first"), ReportText::tr("groups"), {ReportText::tr("groups")}};
        for (const QMap<QString, int> &same : versions) {
            for (auto each = same.cbegin(); each != same.cend(); ++each)
                chart.bars.push_back({each.key().isEmpty() ? ReportText::tr("not known") : each.key(), {double(each.value())}});
        }
        m_report.add(barFigure(chart));
    }

    void groups()
    {
        TableBuilder table(QStringLiteral("groups"));
        table.column(ReportText::tr("Cluster group"), "group", 0.20)
            .column(ReportText::tr("Distribution"), "distribution", 0.16)
            .column(ReportText::tr("vCluster"), "current", 0.11)
            .column(ReportText::tr("Offered"), "offered", 0.10)
            .column(ReportText::tr("Planned"), "planned", 0.10)
            .column(ReportText::tr("Upgrade"), "state", 0.13)
            .column(ReportText::tr("Risk"), "risk", 0.20);
        for (const GroupUpgrade &each : m_upgrades) {
            const ClusterGroup *group = m_report.source().base.group(each.group);
            const bool isPending = each.state == UpgradeState::Pending;
            const QString risk = each.isReadOnly ? ReportText::tr("its operator upgrades it") : ReportText::tr("%1: %2", "High: it is in trouble").arg(riskName(each.risk.level), each.risk.reason);
            table.row({cell::text(group->name), cell::text(Names::of(group->distribution)), cell::text(each.current), cell::text(each.offered), cell::text(each.planned),
                       cell::text(upgradeStateName(each.state), toneOf(each.state)),
                       isPending ? cell::text(risk, each.isReadOnly ? Tone::Muted : easel::toneOf(each.risk.level)) : cell::missing()});
        }
        m_report.add(table, ReportText::tr("The backend has no cluster groups."));
    }

    static QString ancestorText(const UpgradeProposal &proposal)
    {
        return proposal.ancestor ? ReportText::tr("known")
                                 : ReportText::tr("not known: all that differs from the new one is kept");
    }

    void pending()
    {
        if (m_proposals.empty()) {
            m_report.paragraph(ReportText::tr("No upgrade is pending."));
            return;
        }
        TableBuilder summary(QStringLiteral("pending"));
        summary.column(ReportText::tr("Cluster group"), "group", 0.24)
            .column(ReportText::tr("From"), "from", 0.09)
            .column(ReportText::tr("To"), "to", 0.09)
            .column(ReportText::tr("Old default"), "ancestor", 0.22)
            .column(ReportText::tr("Kept values"), "carried", 0.11)
            .column(ReportText::tr("To settle"), "conflicts", 0.11)
            .column(ReportText::tr("To see to"), "steps", 0.14);
        TableBuilder conflicts(QStringLiteral("conflicts"));
        conflicts.column(ReportText::tr("Cluster group"), "group", 0.17)
            .column(ReportText::tr("Key"), "path", 0.25)
            .column(ReportText::tr("Why"), "kind", 0.20)
            .column(ReportText::tr("Here"), "mine", 0.19)
            .column(ReportText::tr("New default"), "fresh", 0.19);
        TableBuilder steps(QStringLiteral("steps"));
        steps.column(ReportText::tr("Cluster group"), "group", 0.22)
            .column(ReportText::tr("What to see to"), "text", 0.58)
            .column(ReportText::tr("Source"), "source", 0.20);
        for (const auto &[id, proposal] : m_proposals) {
            const QString name = m_report.groupName(id);
            if (!proposal) {
                summary.row({cell::text(name), cell::missing(), cell::missing(), cell::text(proposal.error().message, Tone::Bad), cell::missing(), cell::missing(), cell::missing()});
                continue;
            }
            const int open = proposal->merge.openConflicts();
            const auto unmet = std::count_if(proposal->steps.begin(), proposal->steps.end(), [](const KnownStep &step) { return !step.isMet; });
            summary.row({cell::text(name), cell::text(proposal->from), cell::text(proposal->to), cell::text(ancestorText(*proposal), proposal->ancestor ? Tone::Good : Tone::Warning),
                         cell::number(static_cast<qint64>(proposal->merge.carried.size())), cell::number(open, open > 0 ? Tone::Bad : Tone::Good),
                         cell::number(unmet, unmet > 0 ? Tone::Warning : Tone::Good)});
            for (const ValuesConflict &each : proposal->merge.conflicts) {
                if (!each.isSettled())
                    conflicts.row({cell::text(name), cell::code(each.path), cell::text(kindText(each.kind)), cell::code(each.mine), cell::code(each.fresh)});
            }
            for (const KnownStep &step : proposal->steps) {
                if (!step.isMet)
                    steps.row({cell::text(name), cell::text(step.text), cell::text(step.source, Tone::Muted)});
            }
        }
        m_report.add(summary.take());
        m_report.add(ReportHeading{2, ReportText::tr("Values to settle")});
        m_report.add(conflicts, ReportText::tr("Nothing has to be settled."));
        if (steps.isEmpty())
            return;
        m_report.add(ReportHeading{2, ReportText::tr("Known steps")});
        m_report.add(steps.take());
    }

    void affected()
    {
        TableBuilder table(QStringLiteral("affected"));
        table.column(ReportText::tr("Cluster group"), "group", 0.28)
            .column(ReportText::tr("Virtual cluster"), "virtualCluster", 0.30)
            .column(ReportText::tr("Host cluster"), "cluster", 0.26)
            .column(ReportText::tr("State"), "state", 0.16);
        for (const auto &[id, proposal] : m_proposals) {
            for (const VirtualCluster *each : affectedBy(m_report.source().base, id)) {
                const bool isBad = each->state == VirtualClusterState::Error || each->health == Health::Unhealthy;
                table.row({cell::text(m_report.groupName(id)), cell::text(each->name),
                           each->host.isEmpty() ? cell::missing() : cell::text(m_report.clusterName(each->host)), cell::text(Names::of(each->state), isBad ? Tone::Bad : Tone::Neutral)});
            }
        }
        if (!table.isEmpty())
            m_report.paragraph(ReportText::tr("Access to the API of these virtual clusters is suspended while their group is upgraded."));
        m_report.add(table, ReportText::tr("No virtual cluster is affected."));
    }

    /// The fleet with every pending upgrade done, as far as versions say.
    Fleet upgraded() const
    {
        Fleet fleet = m_report.source().base;
        for (const auto &[id, proposal] : m_proposals) {
            ClusterGroup group = *fleet.group(id);
            group.vclusterVersion = fleet.inventory().defaultVersion(group.distribution);
            if (proposal)
                group.values = proposal->merge.text;
            fleet.putGroup(std::move(group));
        }
        return fleet;
    }

    void waves()
    {
        const bool hasPlanned = m_report.source().options.ofDraft && !m_report.source().schedule.isEmpty();
        const PlanSchedule schedule = hasPlanned ? m_report.source().schedule : proposeWaves(m_report.source().base, upgraded(), WaveOrder::ByRisk);
        TableBuilder table(QStringLiteral("waves"));
        table.column(ReportText::tr("No."), "number", 0.07)
            .column(ReportText::tr("Wave"), "wave", 0.20)
            .column(ReportText::tr("Cluster groups"), "groups", 0.41)
            .column(ReportText::tr("Virtual clusters"), "virtualClusters", 0.12)
            .column(ReportText::tr("Not before"), "from", 0.20);
        int number = 0;
        for (const PlanWave &wave : schedule.waves) {
            QStringList names;
            qsizetype virtualClusters = 0;
            for (const GroupId &id : wave.groups) {
                names << m_report.groupName(id);
                virtualClusters += static_cast<qsizetype>(affectedBy(m_report.source().base, id).size());
            }
            table.row({cell::number(++number), cell::text(wave.name), cell::text(names.join(QStringLiteral(", "))), cell::number(virtualClusters), cell::moment(wave.from)});
        }
        if (!table.isEmpty())
            m_report.paragraph(hasPlanned ? ReportText::tr("These are the waves of the plan.")
                                          : ReportText::tr("A proposal: first a canary, then the others by their risk. Each wave is looked at before the next begins."));
        m_report.add(table, ReportText::tr("There is nothing to upgrade in waves."));
    }

    ReportBuilder m_report;
    std::vector<GroupUpgrade> m_upgrades;
    std::vector<std::pair<GroupId, Result<UpgradeProposal>>> m_proposals; ///< of the groups that wait, in their order
};

} // namespace

ReportDocument upgradesReport(const ReportSource &source)
{
    return UpgradesContent(source).build();
}

} // namespace easel
