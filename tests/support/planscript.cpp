// SPDX-License-Identifier: GPL-3.0-or-later
#include "planscript.h"

#include "fleetbuilder.h"
#include "rules/rulecatalogue.h"

namespace easel::test {
namespace {

using Step = PlanScript::value_type;

/// Writes the changes of one step; what it names is taken modulo what there is.
class StepWriter final
{
public:
    StepWriter(const Fleet &draft, const Step &step) : m_draft(draft), m_step(step), m_ids(draft.groupIds()) {}

    std::vector<Change> changes() const
    {
        if (m_ids.empty())
            return {};
        switch (m_step[0] % 13) {
        case 0: return {RenameGroup{a().id, QStringLiteral("Name %1").arg(m_step[2] % 6)}};
        case 1: return {RenameGroup{a().id, b().name}, RenameGroup{b().id, a().name}};
        case 2: return {RenameGroup{a().id, b().name}, RenameGroup{b().id, c().name}, RenameGroup{c().id, a().name}};
        case 3: return {DeleteGroup{a().id}, RenameGroup{b().id, a().name}};
        case 4: return replace();
        case 5: return move();
        case 6: return {AddMember{b().id, member()}};
        case 7: return {RemoveMember{a().id, member().cluster}};
        case 8: return exchangeMembers();
        case 9: return exchangeHostDns();
        case 10: return {SetLimits{a().id, {MilliCores(4000 + m_step[2]), MebiBytes(8192), GibiBytes(10)}}};
        case 11: return {SetProfiles{a().id, {{ProfileId(QStringLiteral("p%1").arg(m_step[2] % 3)), QStringLiteral("P")}}}};
        default: return {SetHostDns{a().id, member().cluster, QStringLiteral("*.d%1.example.com").arg(m_step[3] % 6)}};
        }
    }

private:
    const ClusterGroup &group(unsigned char which) const { return *m_draft.group(m_ids[which % m_ids.size()]); }
    const ClusterGroup &a() const { return group(m_step[1]); }
    const ClusterGroup &b() const { return group(m_step[2]); }
    const ClusterGroup &c() const { return group(m_step[3]); }

    Member member() const
    {
        return a().members.empty() ? Member() : a().members[m_step[3] % a().members.size()];
    }

    std::vector<Change> replace() const
    {
        ClusterGroup next = a();
        next.id = makeDraftGroupId();
        if (m_step[2] % 2)
            next.name = QStringLiteral("Name %1").arg(m_step[3] % 6);
        return {DeleteGroup{a().id}, CreateGroup{std::move(next)}};
    }

    std::vector<Change> move() const
    {
        std::vector<Change> changes{MoveMember{a().id, b().id, member()}};
        if (a().members.size() == 1)
            changes.push_back(DeleteGroup{a().id});
        return changes;
    }

    std::vector<Change> exchangeMembers() const
    {
        std::vector<Change> changes;
        for (const auto &[from, to] : {std::pair(&a(), &b()), std::pair(&b(), &a())}) {
            for (const Member &member : from->members) {
                changes.push_back(RemoveMember{from->id, member.cluster});
                changes.push_back(AddMember{to->id, member});
            }
        }
        // The second half adds what the first has not yet taken out when both have it: such a step is left out.
        return changes;
    }

    std::vector<Change> exchangeHostDns() const
    {
        if (a().members.empty() || b().members.empty())
            return {};
        const Member &first = a().members.front();
        const Member &second = b().members.back();
        return {SetHostDns{a().id, first.cluster, second.hostDns}, SetHostDns{b().id, second.cluster, first.hostDns}};
    }

    const Fleet &m_draft;
    const Step &m_step;
    std::vector<GroupId> m_ids;
};

} // namespace

Fleet scriptedFleet()
{
    FleetBuilder builder;
    builder.project("pay", "Payments");
    for (const char *id : {"i1", "i2", "i3", "i4", "i5", "i6"})
        builder.cluster(id).ingress(qPrintable(QStringLiteral("*.%1.example.com").arg(QLatin1String(id))));
    for (const char *id : {"l1", "l2", "l3", "l4"})
        builder.cluster(id);
    for (const char *id : {"e1", "e2"})
        builder.cluster(id).edge(id);
    for (const char *id : {"p1", "p2"})
        builder.cluster(id).inProject("pay");
    const auto ingress = [&](const char *cluster) {
        builder.member(cluster, qPrintable(QStringLiteral("*.%1.example.com").arg(QLatin1String(cluster))));
    };
    builder.group("g1", "Name 1").ingressGroup();
    ingress("i1");
    ingress("i2");
    builder.group("g2", "Name 2").ingressGroup();
    ingress("i3");
    builder.group("g3", "Name 3").member("l1").member("l2");
    builder.group("g4", "Name 4").member("l3");
    builder.group("g5", "Name 5").member("e1");
    builder.group("g6", "Stores").member("e2");
    builder.group("g7", "Name 1").inProject("pay").member("p1").member("p2");
    return builder.build();
}

Fleet draftOf(const Fleet &base, const PlanScript &script)
{
    const RuleCatalogue catalogue;
    Fleet draft = base;
    for (const Step &step : script) {
        Fleet next = draft;
        const auto changes = StepWriter(draft, step).changes();
        const bool done = std::all_of(changes.begin(), changes.end(),
                                      [&](const Change &change) { return applyChange(change, next).has_value(); });
        if (done && catalogue.applyBlockers(base, next).empty())
            draft = std::move(next);
    }
    return draft;
}

bool sameGroups(const Fleet &a, const Fleet &b)
{
    const auto ids = a.groupIds();
    return ids == b.groupIds() && sameVirtualClusters(a, b)
           && std::all_of(ids.begin(), ids.end(), [&](const GroupId &id) { return *a.group(id) == *b.group(id); });
}

bool sameVirtualClusters(const Fleet &a, const Fleet &b)
{
    const auto one = a.virtualClusters();
    const auto two = b.virtualClusters();
    return std::equal(one.begin(), one.end(), two.begin(), two.end(), [](const VirtualCluster *x, const VirtualCluster *y) { return *x == *y; });
}

} // namespace easel::test
