// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include "fleetbuilder.h"

namespace easel::test {

SessionFixture::SessionFixture(const Fleet &fleet)
{
    auto workspace = Workspace::create(path());
    if (!workspace || !(*workspace)->storeFleet(fleet, m_clock.now()))
        qFatal("no workspace");
    auto session = PlanningSession::open(std::move(*workspace), m_clock);
    if (!session)
        qFatal("%s", qPrintable(session.error().toString()));
    m_session = std::move(*session);
}

void SessionFixture::reopen()
{
    m_session.reset();
    auto workspace = Workspace::open(path());
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().toString()));
    auto session = PlanningSession::open(std::move(*workspace), m_clock);
    if (!session)
        qFatal("%s", qPrintable(session.error().toString()));
    m_session = std::move(*session);
}

const ClusterGroup &SessionFixture::group(const char *id) const
{
    const ClusterGroup *group = m_session->draft().group(GroupId(QString::fromUtf8(id)));
    if (!group)
        qFatal("no group %s", id);
    return *group;
}

QStringList SessionFixture::members(const char *id) const
{
    QStringList ids;
    for (const Member &member : group(id).members)
        ids << member.cluster.toString();
    return ids;
}

Result<void> finishApply(PlanningSession &session, const Fleet &newBase, const QDateTime &pulledAt)
{
    Result<void> stored = session.storeApplied(newBase, pulledAt).result();
    if (stored)
        session.takeApplied(newBase, session.ruleCheck().findings(newBase, newBase));
    return stored;
}

Fleet smallFleet()
{
    FleetBuilder fleet;
    fleet.project("pay", "Pay").profile("prof-a", "Addon A").profile("prof-b", "Addon B");
    fleet.cluster("c1").label("env", "prod").cluster("c2").region("eu-west-1").cluster("c3").label("env", "dev");
    fleet.cluster("free1").version("1.30.2").cluster("free2").provider(Provider::Gke).region("europe-west3");
    fleet.cluster("i1").ingress("*.i1.example.com").cluster("i2").ingress("*.i2.example.com");
    fleet.cluster("e1").edge("site-1").cluster("p1").inProject("pay");
    fleet.group("payments", "Payments").member("c3");
    fleet.group("stores", "Stores").member("c1").member("c2");
    fleet.group("web", "Web").ingressGroup().member("i1", "*.i1.example.com");
    fleet.group("platform", "Platform").systemGroup();
    fleet.virtualCluster("vc1", "web", "i1");
    return fleet.build();
}

} // namespace easel::test
