// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/quantitytext.h"
#include "capacity/simulation.h"
#include "reports/reportbuilder.h"
#include "reports/reportcharts.h"

#include <algorithm>

namespace easel {
namespace {

/// From this load on a host or a group is worth a look.
constexpr Percent tight{85};

/// What is measured in tables and charts. Palette tells no storage of host clusters.
constexpr std::array measured{Resource::Cpu, Resource::Memory};

QString unitOf(Resource resource)
{
    return resource == Resource::Cpu ? ReportText::tr("CPU cores") : ReportText::tr("GiB of memory");
}

QString titleOf(Resource resource)
{
    return resource == Resource::Cpu ? ReportText::tr("CPU, in cores") : ReportText::tr("Memory, in GiB");
}

Tone toneOf(std::optional<Percent> load)
{
    return !load || *load < tight ? Tone::Neutral : *load <= Percent(100) ? Tone::Warning : Tone::Bad;
}

std::optional<Percent> worst(const Loads &loads)
{
    std::optional<Percent> most;
    for (const std::optional<Percent> &load : loads) {
        if (load && (!most || *load > *most))
            most = load;
    }
    return most;
}

class CapacityContent final
{
public:
    explicit CapacityContent(const ReportSource &source) : m_report(source)
    {
        for (const ClusterGroup *group : m_report.groups())
            m_ledgers.push_back(groupLedger(m_report.fleet(), group->id));
        // The tightest first; the order of the board among equals.
        std::stable_sort(m_ledgers.begin(), m_ledgers.end(), [](const GroupLedger &a, const GroupLedger &b) { return worst(tightestLoad(a)) > worst(tightestLoad(b)); });
    }

    ReportDocument build()
    {
        verdict();
        if (m_report.section("overview"))
            overview();
        if (m_report.section("groups"))
            groups();
        if (m_report.section("hosts"))
            hosts();
        if (m_report.section("room"))
            room();
        if (m_report.section("loss"))
            loss();
        return m_report.take();
    }

private:
    void verdict()
    {
        int over = 0;
        int near = 0;
        for (const GroupLedger &ledger : m_ledgers) {
            const std::optional<Percent> load = worst(tightestLoad(ledger));
            over += ledger.shortfall != Resources();
            near += ledger.shortfall == Resources() && load && *load >= tight;
        }
        if (m_ledgers.empty())
            m_report.add(ReportCallout{Tone::Neutral, ReportText::tr("Nothing to measure"), ReportText::tr("There are no cluster groups.")});
        else if (over > 0)
            m_report.add(ReportCallout{Tone::Bad, ReportText::tr("%n group(s) ask for more than is allowed", nullptr, over),
                                       ReportText::tr("What a host is asked for exceeds what it has times the oversubscription. Another %n group(s) have a host that is "
                                                      "nearly full.",
                                                      nullptr, near)});
        else if (near > 0)
            m_report.add(ReportCallout{Tone::Warning, ReportText::tr("%n group(s) have a host that is nearly full", nullptr, near),
                                       ReportText::tr("Nothing is asked for beyond what is allowed.")});
        else
            m_report.add(ReportCallout{Tone::Good, ReportText::tr("Everything fits"), ReportText::tr("No host is nearly full.")});
    }

    void overview()
    {
        for (const Resource resource : measured) {
            BarChart chart{ReportText::tr("%1 by group, the tightest first").arg(titleOf(resource)), unitOf(resource),
                           {ReportText::tr("requested by the group"), ReportText::tr("requested by other groups on its hosts")}, ReportText::tr("allowed")};
            for (const GroupLedger &ledger : m_ledgers) {
                const auto allowed = amountOf(ledger.allowed, resource);
                const double own = QuantityText::number(resource, amountOf(ledger.own.requested, resource));
                const double others = QuantityText::number(resource, amountOf(ledger.others, resource));
                BarChart::Bar bar{m_report.groupName(ledger.group), {own, others}};
                if (allowed) {
                    bar.limit = QuantityText::number(resource, *allowed);
                    bar.text = ReportText::tr("%1 of %2", "12 of 64 CPU cores").arg(numberText(own + others), numberText(*bar.limit));
                }
                chart.bars.push_back(std::move(bar));
            }
            m_report.add(barFigure(chart));
        }
    }

    /// Physical, allowed, own, others, free, beyond and load: of a group, or of a member.
    static void amountColumns(TableBuilder &table)
    {
        table.column(ReportText::tr("Physical"), "physical", 0.10)
            .column(ReportText::tr("Allowed"), "allowed", 0.10)
            .column(ReportText::tr("Own"), "own", 0.09)
            .column(ReportText::tr("Others"), "others", 0.09)
            .column(ReportText::tr("Free"), "free", 0.09)
            .column(ReportText::tr("Beyond"), "beyond", 0.10)
            .column(ReportText::tr("Load"), "load", 0.11);
    }

    static std::vector<ReportCell> amounts(Resource resource, const Capacity &physical, const Capacity &allowed, const Resources &own, qint64 others,
                                           const Capacity &free, const Resources &beyond, const Loads &loads)
    {
        const std::optional<Percent> load = loads[static_cast<size_t>(resource)];
        const qint64 excess = amountOf(beyond, resource);
        return {cell::amount(resource, amountOf(physical, resource)), cell::amount(resource, amountOf(allowed, resource)),
                cell::amount(resource, amountOf(own, resource)),      cell::amount(resource, others),
                cell::amount(resource, amountOf(free, resource)),     cell::amount(resource, excess, excess > 0 ? Tone::Bad : Tone::Muted),
                cell::percent(load, toneOf(load))};
    }

    void groups()
    {
        m_report.paragraph(ReportText::tr("Promised is the oversubscription; Allowed is what the hosts have times that. Own is what the group's virtual clusters ask for, Others what "
                                          "other groups ask of the same hosts. The load is that of the group's tightest host."));
        for (const Resource resource : measured) {
            TableBuilder table(resource == Resource::Cpu ? QStringLiteral("groupsCpu") : QStringLiteral("groupsMemory"));
            table.column(ReportText::tr("Cluster group"), "group", 0.21).column(ReportText::tr("Promised"), "oversubscription", 0.10);
            amountColumns(table);
            for (const GroupLedger &ledger : m_ledgers) {
                std::vector<ReportCell> row{cell::text(m_report.groupName(ledger.group)), cell::percent(ledger.oversubscription)};
                const std::vector<ReportCell> numbers = amounts(resource, ledger.physical, ledger.allowed, ledger.own.requested, amountOf(ledger.others, resource),
                                                                ledger.free, ledger.shortfall, tightestLoad(ledger));
                row.insert(row.end(), numbers.begin(), numbers.end());
                table.row(std::move(row));
            }
            m_report.add(ReportHeading{2, titleOf(resource)});
            m_report.add(table, ReportText::tr("There are no cluster groups."));
        }
        TableBuilder storage(QStringLiteral("groupsStorage"));
        storage.column(ReportText::tr("Cluster group"), "group", 0.4)
            .column(ReportText::tr("Requested (GiB)"), "own", 0.2)
            .column(ReportText::tr("Virtual clusters"), "virtualClusters", 0.2)
            .column(ReportText::tr("Paused"), "paused", 0.2);
        for (const GroupLedger &ledger : m_ledgers)
            storage.row({cell::text(m_report.groupName(ledger.group)), cell::amount(Resource::Storage, ledger.own.requested.storage.value),
                         cell::number(ledger.own.running + ledger.own.pausedCount), cell::number(ledger.own.pausedCount)});
        if (storage.isEmpty())
            return;
        m_report.add(ReportHeading{2, ReportText::tr("Storage")});
        m_report.paragraph(ReportText::tr("The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not."));
        m_report.add(storage.take());
    }

    void hosts()
    {
        for (const Resource resource : measured) {
            TableBuilder table(resource == Resource::Cpu ? QStringLiteral("hostsCpu") : QStringLiteral("hostsMemory"));
            table.column(ReportText::tr("Cluster group"), "group", 0.16).column(ReportText::tr("Host cluster"), "cluster", 0.17);
            amountColumns(table);
            for (const GroupLedger &ledger : m_ledgers) {
                for (const MemberLedger &member : ledger.members) {
                    const qint64 others = amountOf(member.host.claims.requested, resource) - amountOf(member.own.requested, resource);
                    std::vector<ReportCell> row{cell::text(m_report.groupName(ledger.group)), cell::text(m_report.clusterName(member.host.host))};
                    const std::vector<ReportCell> numbers = amounts(resource, member.host.physical, member.allowed, member.own.requested, others, member.free,
                                                                    member.shortfall, loadOf(member));
                    row.insert(row.end(), numbers.begin(), numbers.end());
                    table.row(std::move(row));
                }
            }
            m_report.add(ReportHeading{2, titleOf(resource)});
            m_report.add(table, ReportText::tr("No group has a member."));
        }
    }

    void room()
    {
        m_report.paragraph(ReportText::tr("How many more virtual clusters of the largest size that the group allows find a place, each on one host and on at most half of it."));
        TableBuilder table(QStringLiteral("room"));
        table.column(ReportText::tr("Cluster group"), "group", 0.24)
            .column(ReportText::tr("Size of one"), "size", 0.26)
            .column(ReportText::tr("Fit"), "fit", 0.08)
            .column(ReportText::tr("Tightest host"), "tightestHost", 0.22)
            .column(ReportText::tr("In"), "resource", 0.09)
            .column(ReportText::tr("Load"), "load", 0.11);
        for (const GroupLedger &ledger : m_ledgers) {
            const ClusterGroup *group = m_report.fleet().group(ledger.group);
            const Room room = roomFor(m_report.fleet(), group->id, group->limits);
            std::vector<ReportCell> row{cell::text(group->name), cell::text(QuantityText::of(group->limits)),
                                        cell::number(room.count.atLeast, room.count.atLeast == 0 ? Tone::Warning : Tone::Neutral)};
            if (room.bottleneck) {
                row.insert(row.end(), {cell::text(m_report.clusterName(room.bottleneck->host)), cell::text(QuantityText::of(room.bottleneck->resource)),
                                       cell::percent(room.bottleneck->load, toneOf(room.bottleneck->load))});
            } else {
                row.insert(row.end(), {cell::missing(), cell::missing(), cell::missing()});
            }
            table.row(std::move(row));
        }
        m_report.add(table, ReportText::tr("There are no cluster groups."));
    }

    /// The member that has the most CPU, then memory; null where nobody tells what any of them has.
    static const MemberLedger *largestOf(const GroupLedger &ledger)
    {
        const auto size = [](const MemberLedger &member) { return std::pair(member.host.physical.cpu.value_or(MilliCores(0)), member.host.physical.memory.value_or(MebiBytes(0))); };
        const MemberLedger *largest = nullptr;
        for (const MemberLedger &member : ledger.members) {
            if (!member.host.physical.isUnknown() && (!largest || size(member) > size(*largest)))
                largest = &member;
        }
        return largest;
    }

    void loss()
    {
        m_report.paragraph(ReportText::tr("The host with the most CPU of each group is taken away, one group at a time. What ran on it needs a place on another host of its group."));
        TableBuilder table(QStringLiteral("loss"));
        table.column(ReportText::tr("Cluster group"), "group", 0.23)
            .column(ReportText::tr("Lost host"), "cluster", 0.22)
            .column(ReportText::tr("CPU (cores)"), "cpu", 0.09)
            .column(ReportText::tr("To move"), "displaced", 0.09)
            .column(ReportText::tr("Without a place"), "homeless", 0.12)
            .column(ReportText::tr("They lack"), "lacking", 0.25);
        int harmed = 0;
        for (const GroupLedger &ledger : m_ledgers) {
            const MemberLedger *largest = largestOf(ledger);
            if (!largest)
                continue;
            const Outcome outcome = simulate(m_report.fleet(), {.lostHosts = {largest->host.host}, .additions = {}, .oversubscription = {}});
            const auto own = std::find_if(outcome.groups.begin(), outcome.groups.end(), [&](const GroupOutcome &each) { return each.group == ledger.group; });
            const GroupOutcome none;
            const GroupOutcome &group = own == outcome.groups.end() ? none : *own;
            harmed += group.homeless > 0;
            table.row({cell::text(m_report.groupName(ledger.group)), cell::text(m_report.clusterName(largest->host.host)),
                       cell::amount(Resource::Cpu, amountOf(largest->host.physical, Resource::Cpu)), cell::number(group.displaced),
                       cell::number(group.homeless, group.homeless > 0 ? Tone::Bad : Tone::Good), cell::text(QuantityText::of(group.homelessSize))});
        }
        if (!table.isEmpty())
            m_report.paragraph(harmed > 0 ? ReportText::tr("%n group(s) could not carry all of their virtual clusters any more.", nullptr, harmed)
                                          : ReportText::tr("Every group could carry its virtual clusters without it."),
                               harmed > 0 ? Tone::Bad : Tone::Good);
        m_report.add(table, ReportText::tr("No group has a host whose capacity is known."));
    }

    ReportBuilder m_report;
    std::vector<GroupLedger> m_ledgers;
};

} // namespace

ReportDocument capacityReport(const ReportSource &source)
{
    return CapacityContent(source).build();
}

} // namespace easel
