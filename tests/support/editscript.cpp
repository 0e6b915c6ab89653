// SPDX-License-Identifier: GPL-3.0-or-later
#include "editscript.h"

#include "fleetbuilder.h"

namespace easel::test {
namespace {

using namespace Qt::Literals::StringLiterals;

const GroupId stores(u"stores"_s);
const GroupId payments(u"payments"_s);
const GroupId fresh(u"draft:fresh"_s);
const GroupId second(u"draft:second"_s);

Member member(const QString &cluster)
{
    return {ClusterId(cluster), cluster, QString(), std::nullopt, std::nullopt};
}

CreateGroup create(const GroupId &id, const QString &name)
{
    ClusterGroup group;
    group.id = id;
    group.name = name;
    group.endpoint = EndpointType::LoadBalancer;
    return {group};
}

} // namespace

Fleet editScriptFleet()
{
    FleetBuilder builder;
    for (const auto *id : {"c1", "c2", "c3", "c4", "c5", "c6"})
        builder.cluster(id);
    return builder.profile("p1", "Monitoring")
        .group("stores", "Stores").member("c1").member("c2")
        .group("payments", "Payments").member("c3")
        .build();
}

Result<void> performEditScriptStep(PlanningSession &session, int step)
{
    const auto edit = [&](std::vector<Change> changes) {
        return session.perform(u"Step %1"_s.arg(step), std::move(changes));
    };
    switch (step) {
    case 1: return edit({create(fresh, u"Fresh"_s)});
    case 2: return edit({AddMember{fresh, member(u"c4"_s)}, AddMember{fresh, member(u"c5"_s)}});
    case 3: return edit({MoveMember{stores, fresh, member(u"c2"_s)}});
    case 4: return session.undo();
    case 5: return session.redo();
    case 6: return edit({RenameGroup{stores, u"Stores EU"_s}});
    case 7: return edit({DescribeGroup{stores, u"All stores\nin Europe"_s}});
    case 8: return edit({TagGroup{stores, {{u"env"_s, u"prod"_s}, {u"eu"_s, QString()}}}});
    case 9: return session.undo();
    case 10: return session.undo();
    case 11: return edit({SetLimits{payments, {MilliCores(8000), MebiBytes(16384), GibiBytes(20)}}});
    case 12: return edit({SetOversubscription{payments, Percent(150)}});
    case 13: return edit({SetEndpoint{payments, EndpointType::Ingress}, SetHostDns{payments, ClusterId(u"c3"_s), u"*.pay.example.com"_s}});
    case 14: return edit({SetDistribution{fresh, Distribution::VClusterGeneric}});
    case 15: return edit({SetValues{fresh, u"# ours\ncontrolPlane: {}\n"_s}});
    case 16: return edit({SetProfiles{payments, {{ProfileId(u"p1"_s), u"Monitoring"_s}}}});
    case 17: return session.undo();
    case 18: return session.undo();
    case 19: return session.undo();
    case 20: return session.redo();
    case 21: return edit({create(second, u"Second"_s), MoveMember{fresh, second, member(u"c5"_s)}});
    case 22: return edit({RemoveMember{fresh, ClusterId(u"c4"_s)}});
    case 23: return edit({DeleteGroup{stores}});
    case 24: return session.undo();
    case 25: return session.redo();
    case 26: return session.setStepNote(0, u"asked for by the store team"_s);
    case 27: return session.undo();
    case 28: return edit({AddMember{payments, member(u"c6"_s)}});
    case 29: return edit({DeleteGroup{second}});
    case 30: return edit({RenameGroup{payments, u"Payments EU"_s}, TagGroup{payments, {{u"pci"_s, u"yes"_s}}}});
    }
    return fail(ErrorCode::InvalidInput, u"There is no such step."_s, QString::number(step));
}

} // namespace easel::test
