// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulecases.h"

#include "fleetbuilder.h"
#include "planning/change.h"

namespace easel::test {
namespace {

constexpr const char *values26 = "controlPlane:\n  statefulSet:\n    image:\n      tag: 0.26.1\n";
constexpr const char *values27 = "controlPlane:\n  statefulSet:\n    image:\n      tag: 0.27.3\n";

/// The fleet after its group g1 was deleted.
Fleet without(Fleet fleet)
{
    fleet.removeGroup(GroupId(QStringLiteral("g1")));
    return fleet;
}

/// The group added last, with these values and limits.
FleetBuilder sized(FleetBuilder builder, const char *values, qint64 cpu, qint64 memory, qint64 storage)
{
    builder.editGroup([&](ClusterGroup &group) {
        group.values = QString::fromLatin1(values);
        group.limits = {MilliCores(cpu), MebiBytes(memory), GibiBytes(storage)};
    });
    return builder;
}

FleetBuilder valued(FleetBuilder builder, const char *values)
{
    builder.editGroup([&](ClusterGroup &group) {
        group.values = QString::fromLatin1(values);
        group.vclusterVersion = vclusterVersionOf(group.values);
    });
    return builder;
}

/// One host of 8 cores in a group of that oversubscription, with one virtual cluster that claims so much CPU.
FleetBuilder claimed(qint64 cpu, qint64 oversubscription)
{
    FleetBuilder builder;
    builder.cluster("c1").capacity(8, 64).group("g1", "G1").member("c1");
    builder.editGroup([&](ClusterGroup &group) { group.oversubscription = Percent(oversubscription); });
    builder.virtualCluster("v1", "g1", "c1").size(cpu, 1024, 0);
    return builder;
}

/// The same with an idle second host.
FleetBuilder beside(FleetBuilder builder)
{
    builder.cluster("c2").capacity(8, 64).editGroup([](ClusterGroup &group) {
        group.members.push_back({ClusterId(QStringLiteral("c2")), {}, {}, std::nullopt, std::nullopt});
    });
    return builder;
}

/// What the plan makes of the fleet.
Fleet planned(const Fleet &base, const std::vector<Change> &changes)
{
    Fleet draft = base;
    for (const Change &change : changes) {
        if (!applyChange(change, draft))
            qFatal("a case that cannot be");
    }
    return draft;
}

GroupId group(const char *id)
{
    return GroupId(QString::fromLatin1(id));
}

/// A new virtual cluster of the tenant on g1.
Change deployed(const char *name, qint64 cores = 4, qint64 gibibytes = 4, qint64 storage = 2, const char *on = "g1")
{
    VirtualCluster each;
    each.id = VirtualClusterId(QStringLiteral("draft:%1-%2").arg(QLatin1String(name), QLatin1String(on)));
    each.name = QString::fromLatin1(name);
    each.state = VirtualClusterState::Running;
    each.size = {MilliCores(cores * 1000), MebiBytes(gibibytes * 1024), GibiBytes(storage)};
    return DeployVirtualCluster{group(on), each};
}

Change resized(const char *id, qint64 cores, qint64 gibibytes = 4, qint64 storage = 2)
{
    return ResizeVirtualCluster{group("g1"), VirtualClusterId(QString::fromLatin1(id)),
                                {MilliCores(cores * 1000), MebiBytes(gibibytes * 1024), GibiBytes(storage)}};
}

Change deployedIn(const char *project, const char *name)
{
    Change change = deployed(name);
    std::get<DeployVirtualCluster>(change).virtualCluster.scope = Scope::project(ProjectId(QString::fromLatin1(project)));
    return change;
}

/// A group with one host of 16 cores and a virtual cluster of 4 on it, and this credit.
Fleet credited(qint64 cores, qint64 virtualClusters, bool ofSystem = false)
{
    FleetBuilder builder = FleetBuilder().cluster("c1").capacity(64, 256).group("g1", "G1").member("c1");
    if (ofSystem)
        builder.systemGroup();
    const CreditUsage usage{{{MilliCores(cores * 1000), MebiBytes(64 * 1024), GibiBytes(100)}, virtualClusters},
                            {{MilliCores(4000), MebiBytes(4096), GibiBytes(2)}, 1}};
    DeveloperCredits credits;
    (ofSystem ? credits.system : credits.tenant) = usage;
    return builder.virtualCluster("v1", "g1", "c1").credits(credits).build();
}

/// v1 is anna's, who pulled; v2 is ben's. Each may have so many cores and virtual clusters.
Fleet ownedFleet(std::optional<std::pair<qint64, qint64>> perUser, bool ofSystem = false)
{
    DeveloperCredits credits;
    credits.account = QStringLiteral("anna");
    if (perUser)
        credits.perUser = DeveloperCredit{{MilliCores(perUser->first * 1000), MebiBytes(64 * 1024), GibiBytes(100)}, perUser->second};
    FleetBuilder builder = FleetBuilder().cluster("c1").capacity(64, 256).group("g1", "G1").member("c1");
    if (ofSystem)
        builder.systemGroup();
    return builder.virtualCluster("v1", "g1", "c1").owner("anna").virtualCluster("v2", "g1", "c1").owner("ben").credits(credits).build();
}

} // namespace

std::vector<RuleCase> ruleCases()
{
    const auto one = [] { return FleetBuilder().cluster("c1").group("g1", "G1").member("c1"); };
    const auto with = [](const std::function<void(FleetBuilder &)> &edit) {
        return [edit] {
            FleetBuilder builder;
            edit(builder);
            return builder.build();
        };
    };
    return {
        {"a healthy group", "", 0, [=] { return one().build(); }},
        {"no member", "GROUP-EMPTY", 1, with([](auto &b) { b.group("g1", "G1"); })},
        {"a new group without a member", "GROUP-EMPTY", 1, [] {
             ClusterGroup group;
             group.id = makeDraftGroupId();
             group.name = QStringLiteral("New");
             Fleet fleet = FleetBuilder().build();
             fleet.putGroup(group);
             return fleet;
         }},
        {"a member", "GROUP-EMPTY", 0, [=] { return one().build(); }},
        {"a member that is gone", "MEMBER-UNKNOWN", 1, with([](auto &b) { b.group("g1", "G1").member("gone"); })},
        {"a gateway", "MEMBER-NOT-ALLOWED", 1,
         with([](auto &b) { b.cluster("c1").gateway().group("g1", "G1").member("c1"); })},
        {"a read-only import", "MEMBER-NOT-ALLOWED", 1,
         with([](auto &b) { b.cluster("c1").readOnlyImport().group("g1", "G1").member("c1"); })},
        {"a virtual cluster", "MEMBER-NOT-ALLOWED", 1,
         with([](auto &b) { b.cluster("c1").provider(Provider::Virtual).group("g1", "G1").member("c1"); })},
        {"a full import", "MEMBER-NOT-ALLOWED", 0,
         with([](auto &b) { b.cluster("c1").provider(Provider::Imported).group("g1", "G1").member("c1"); })},
        {"not a host", "MEMBER-NOT-HOST", 1, with([](auto &b) { b.cluster("c1").notHost().group("g1", "G1").member("c1"); })},
        {"a gateway says so once", "MEMBER-NOT-HOST", 0,
         with([](auto &b) { b.cluster("c1").notHost().gateway().group("g1", "G1").member("c1"); })},
        {"unhealthy", "MEMBER-UNHEALTHY", 1,
         with([](auto &b) { b.cluster("c1").health(Health::Unhealthy).group("g1", "G1").member("c1"); })},
        {"health not known", "MEMBER-UNHEALTHY", 0,
         with([](auto &b) { b.cluster("c1").health(Health::Unknown).group("g1", "G1").member("c1"); })},
        {"still provisioning", "MEMBER-UNHEALTHY", 1,
         with([](auto &b) { b.cluster("c1").state(ClusterState::Provisioning).group("g1", "G1").member("c1"); })},
        {"project cluster in a tenant group", "SCOPE-MISMATCH", 1,
         with([](auto &b) { b.project("p", "P").cluster("c1").inProject("p").group("g1", "G1").member("c1"); })},
        {"tenant cluster in a project group", "SCOPE-MISMATCH", 0,
         with([](auto &b) { b.project("p", "P").cluster("c1").group("g1", "G1").inProject("p").member("c1"); })},
        {"another project's cluster", "SCOPE-MISMATCH", 1,
         with([](auto &b) { b.project("p", "P").project("q", "Q").cluster("c1").inProject("q").group("g1", "G1").inProject("p").member("c1"); })},
        {"in two groups", "MEMBER-SHARED", 2,
         with([](auto &b) { b.cluster("c1").group("g1", "G1").member("c1").group("g2", "G2").member("c1"); })},
        {"no name", "NAME-EMPTY", 1, with([](auto &b) { b.cluster("c1").group("g1", " ").member("c1"); })},
        {"the same name in one scope", "NAME-TAKEN", 2,
         with([](auto &b) { b.cluster("c1").cluster("c2").group("g1", "G").member("c1").group("g2", "G").member("c2"); })},
        {"the same name in two scopes", "NAME-TAKEN", 0,
         with([](auto &b) { b.project("p", "P").cluster("c1").cluster("c2").group("g1", "G").member("c1").group("g2", "G").inProject("p").member("c2"); })},
        {"a carrier has left", "MEMBER-IN-USE", 1,
         with([](auto &b) { b.cluster("c1").cluster("c2").group("g1", "G1").member("c2").virtualCluster("v1", "g1", "c1"); })},
        {"a carrier is there", "MEMBER-IN-USE", 0, [=] { return one().virtualCluster("v1", "g1", "c1").build(); }},
        {"ingress cluster, load balancer group", "ENDPOINT-MISMATCH", 1,
         with([](auto &b) { b.cluster("c1").ingress("*.a.example.com").group("g1", "G1").member("c1"); })},
        {"load balancer cluster, ingress group", "ENDPOINT-MISMATCH", 1,
         with([](auto &b) { b.cluster("c1").group("g1", "G1").ingressGroup().member("c1", "*.a.example.com"); })},
        {"endpoint not known", "ENDPOINT-MISMATCH", 0,
         with([](auto &b) { b.cluster("c1").noEndpoint().group("g1", "G1").member("c1"); })},
        {"no host DNS", "INGRESS-HOST-MISSING", 1,
         with([](auto &b) { b.cluster("c1").ingress("*.a.example.com").group("g1", "G1").ingressGroup().member("c1"); })},
        {"a load balancer needs no host DNS", "INGRESS-HOST-MISSING", 0, [=] { return one().build(); }},
        {"no star", "INGRESS-HOST-INVALID", 1,
         with([](auto &b) { b.cluster("c1").ingress("*.a.example.com").group("g1", "G1").ingressGroup().member("c1", "a.example.com"); })},
        {"one label only", "INGRESS-HOST-INVALID", 1,
         with([](auto &b) { b.cluster("c1").ingress("*.a.example.com").group("g1", "G1").ingressGroup().member("c1", "*.com"); })},
        {"a wildcard", "INGRESS-HOST-INVALID", 0,
         with([](auto &b) { b.cluster("c1").ingress("*.a.example.com").group("g1", "G1").ingressGroup().member("c1", "*.b.example.com"); })},
        {"one host DNS for two", "INGRESS-HOST-DUPLICATE", 2, with([](auto &b) {
             b.cluster("c1").ingress("*.a.example.com").cluster("c2").ingress("*.b.example.com");
             b.group("g1", "G1").ingressGroup().member("c1", "*.a.example.com").member("c2", "*.a.example.com");
         })},
        {"one host DNS in different letters", "INGRESS-HOST-DUPLICATE", 2, with([](auto &b) {
             b.cluster("c1").ingress("*.a.example.com").cluster("c2").ingress("*.b.example.com");
             b.group("g1", "G1").ingressGroup().member("c1", "*.a.example.com").group("g2", "G2").ingressGroup().member("c2", "*.A.example.com");
         })},
        {"a cluster has one host DNS in two groups", "INGRESS-HOST-DUPLICATE", 0, with([](auto &b) {
             b.cluster("c1").ingress("*.a.example.com");
             b.group("g1", "G1").ingressGroup().member("c1", "*.a.example.com").group("g2", "G2").ingressGroup().member("c1", "*.a.example.com");
         })},
        {"a host DNS left over in a load balancer group", "INGRESS-HOST-DUPLICATE", 0, with([](auto &b) {
             b.cluster("c1").ingress("*.a.example.com").cluster("c2");
             b.group("g1", "G1").ingressGroup().member("c1", "*.a.example.com").group("g2", "G2").member("c2", "*.a.example.com");
         })},
        {"no ingress controller", "INGRESS-CONTROLLER-UNSEEN", 1,
         with([](auto &b) { b.cluster("c1").noEndpoint().group("g1", "G1").ingressGroup().member("c1", "*.a.example.com"); })},
        {"vSphere without MetalLB", "LOADBALANCER-UNSEEN", 1,
         with([](auto &b) { b.cluster("c1").provider(Provider::VSphere).group("g1", "G1").member("c1"); })},
        {"vSphere with MetalLB", "LOADBALANCER-UNSEEN", 0,
         with([](auto &b) { b.cluster("c1").provider(Provider::VSphere).pack("addon", "lb-metallb-helm").group("g1", "G1").member("c1"); })},
        {"a cloud brings its own", "LOADBALANCER-UNSEEN", 0, [=] { return one().build(); }},
        {"edge and cloud", "EDGE-MIXED", 1,
         with([](auto &b) { b.cluster("c1").cluster("e1").edge("Lyon").group("g1", "G1").member("c1").member("e1"); })},
        {"edge and one that is gone", "EDGE-MIXED", 0,
         with([](auto &b) { b.cluster("e1").edge("Lyon").group("g1", "G1").member("e1").member("gone"); })},
        {"three edge clusters, one in use", "EDGE-ONE-CLUSTER", 1, with([](auto &b) {
             b.cluster("e1").edge("Lyon").cluster("e2").edge("Metz").cluster("e3").edge("Brest");
             b.group("g1", "G1").member("e1").member("e2").member("e3").virtualCluster("v1", "g1", "e2");
         })},
        {"edge clusters among others", "EDGE-ONE-CLUSTER", 1, with([](auto &b) {
             b.cluster("c1").cluster("e1").edge("Lyon").cluster("e2").edge("Metz");
             b.group("g1", "G1").member("c1").member("e1").member("e2");
         })},
        {"one edge cluster", "EDGE-ONE-CLUSTER", 0,
         with([](auto &b) { b.cluster("e1").edge("Lyon").group("g1", "G1").member("e1"); })},
        {"two edge clusters", "EDGE-ONE-CLUSTER", 1,
         with([](auto &b) { b.cluster("e1").edge("Lyon").cluster("e2").edge("Metz").group("g1", "G1").member("e1").member("e2"); })},
        {"edge without a way in", "EDGE-ENTRY-MISSING", 1,
         with([](auto &b) { b.cluster("e1").provider(Provider::Edge).group("g1", "G1").member("e1"); })},
        {"CPU at the minimum", "LIMITS-TOO-LOW", 0,
         [=] { return one().editGroup([](ClusterGroup &g) { g.limits.cpu = MilliCores(4000); }).build(); }},
        {"CPU below the minimum", "LIMITS-TOO-LOW", 1,
         [=] { return one().editGroup([](ClusterGroup &g) { g.limits.cpu = MilliCores(3999); }).build(); }},
        {"K3s needs no storage", "LIMITS-TOO-LOW", 0, [=] {
             return one().editGroup([](ClusterGroup &g) {
                 g.distribution = Distribution::K3s;
                 g.limits = {MilliCores(4000), MebiBytes(3072), GibiBytes(0)};
             }).build();
         }},
        {"99 percent", "OVERSUBSCRIPTION-LOW", 1,
         [=] { return one().editGroup([](ClusterGroup &g) { g.oversubscription = Percent(99); }).build(); }},
        {"100 percent", "OVERSUBSCRIPTION-LOW", 0,
         [=] { return one().editGroup([](ClusterGroup &g) { g.oversubscription = Percent(100); }).build(); }},
        {"201 percent", "OVERSUBSCRIPTION-HIGH", 1,
         [=] { return one().editGroup([](ClusterGroup &g) { g.oversubscription = Percent(201); }).build(); }},
        {"200 percent", "OVERSUBSCRIPTION-HIGH", 0,
         [=] { return one().editGroup([](ClusterGroup &g) { g.oversubscription = Percent(200); }).build(); }},
        {"broken YAML", "VALUES-INVALID", 1,
         [=] { return one().editGroup([](ClusterGroup &g) { g.values = QStringLiteral("a: [1, 2"); }).build(); }},
        {"a quote that is not closed", "VALUES-INVALID", 1,
         [=] { return valued(one(), "a: 1\nb: \"ä\n").build(); }},
        {"a single quote that is not closed", "VALUES-INVALID", 1,
         [=] { return valued(one(), "b: 'it''s\n").build(); }},
        {"quotes that are closed", "VALUES-INVALID", 0,
         [=] { return valued(one(), "a: \"x \\\" y\"\nb: 'it''s'\n").build(); }},
        {"an alias", "VALUES-INVALID", 1,
         [=] { return one().editGroup([](ClusterGroup &g) { g.values = QStringLiteral("a: &x 1\nb: *x\n"); }).build(); }},
        {"more than Kubernetes stores", "VALUES-INVALID", 1,
         [=] { return one().editGroup([](ClusterGroup &g) { g.values = QStringLiteral("a: ") + QString(2'000'000, u'x'); }).build(); }},
        {"no values", "VALUES-INVALID", 0, [=] { return one().build(); }},
        {"K3s", "DISTRO-DEPRECATED", 1,
         [=] { return one().editGroup([](ClusterGroup &g) { g.distribution = Distribution::K3s; }).build(); }},
        {"an older vCluster", "UPGRADE-PENDING", 1, [=] {
             return one().defaultValues(Distribution::CncfK8s, values27).editGroup([](ClusterGroup &g) {
                 g.values = QString::fromLatin1(values26);
                 g.vclusterVersion = vclusterVersionOf(g.values);
             }).build();
         }},
        {"a tag with a v", "UPGRADE-PENDING", 1, [=] {
             return one().defaultValues(Distribution::CncfK8s, values27).editGroup([](ClusterGroup &g) {
                 g.vclusterVersion = QStringLiteral("v0.9.0");
             }).build();
         }},
        {"the same vCluster", "UPGRADE-PENDING", 0, [=] {
             return one().defaultValues(Distribution::CncfK8s, values27).editGroup([](ClusterGroup &g) {
                 g.vclusterVersion = QStringLiteral("0.27.3");
             }).build();
         }},
        {"a newer vCluster", "UPGRADE-PENDING", 0, [=] {
             return one().defaultValues(Distribution::CncfK8s, values27).editGroup([](ClusterGroup &g) {
                 g.vclusterVersion = QStringLiteral("0.100.0");
             }).build();
         }},
        {"the platform's default is not known", "UPGRADE-PENDING", 0, [=] {
             return one().editGroup([](ClusterGroup &g) { g.vclusterVersion = QStringLiteral("0.26.1"); }).build();
         }},
        {"no configuration asks for more", "VALUES-REQUESTS-HIGH", 0, [=] { return one().build(); }},
        {"vCluster's usual share", "VALUES-REQUESTS-HIGH", 0, [=] {
             return sized(one(), "controlPlane: {statefulSet: {resources: {limits: {cpu: 1000m, memory: 1Gi}}}}", 4000, 4096, 2).build();
         }},
        {"a millicore more, and no room for it", "VALUES-REQUESTS-HIGH", 1, [=] {
             return sized(one(), "controlPlane: {statefulSet: {resources: {limits: {cpu: 1001m}}}}", 4000, 4096, 2).build();
         }},
        {"twice the memory, and room for it", "VALUES-REQUESTS-HIGH", 0, [=] {
             return sized(one(), "controlPlane: {statefulSet: {resources: {requests: {memory: 2Gi}}}}", 4000, 5120, 2).build();
         }},
        {"the former layout", "VALUES-REQUESTS-HIGH", 1,
         [=] { return sized(one(), "syncer: {resources: {limits: {memory: 3Gi}}}", 4000, 4096, 2).build(); }},
        {"an amount that is none", "VALUES-REQUESTS-HIGH", 0,
         [=] { return sized(one(), "controlPlane: {statefulSet: {resources: {limits: {cpu: plenty}}}}", 4000, 4096, 2).build(); }},
        {"privileged", "VALUES-PRIVILEGED", 1,
         [=] { return sized(one(), "policies: {podSecurityStandard: privileged}", 6000, 8192, 10).build(); }},
        {"privileged in the former layout", "VALUES-PRIVILEGED", 1,
         [=] { return sized(one(), "isolation: {podSecurityStandard: privileged}", 6000, 8192, 10).build(); }},
        {"baseline", "VALUES-PRIVILEGED", 0,
         [=] { return sized(one(), "policies: {podSecurityStandard: baseline}", 6000, 8192, 10).build(); }},
        {"privileged, but no YAML", "VALUES-PRIVILEGED", 0,
         [=] { return sized(one(), "policies: {podSecurityStandard: privileged", 6000, 8192, 10).build(); }},
        {"OpenShift with a user", "VALUES-OPENSHIFT", 1,
         [=] { return sized(one(), "openshift: {enable: true}\nsyncer: {securityContext: {runAsUser: 12345}}", 6000, 8192, 10).build(); }},
        {"OpenShift without", "VALUES-OPENSHIFT", 0,
         [=] { return sized(one(), "openshift: {enable: true}\nsyncer: {securityContext: {runAsNonRoot: true}}", 6000, 8192, 10).build(); }},
        {"a user elsewhere", "VALUES-OPENSHIFT", 0,
         [=] { return sized(one(), "syncer: {securityContext: {runAsUser: 12345}}", 6000, 8192, 10).build(); }},
        {"claims that fit exactly", "CAPACITY-SHORT", 0, [] { return claimed(8000, 100).build(); }},
        {"a millicore too many", "CAPACITY-SHORT", 1, [] { return claimed(8001, 100).build(); }},
        {"oversubscription makes room", "CAPACITY-SHORT", 0, [] { return claimed(9000, 120).build(); }},
        {"paused ones may be resumed", "CAPACITY-SHORT", 1, [] { return claimed(9000, 100).paused().build(); }},
        {"without a host yet", "CAPACITY-SHORT", 1,
         [] { return claimed(1000, 100).virtualCluster("v2", "g1", "").size(7001, 1024, 0).build(); }},
        {"capacity not known", "CAPACITY-SHORT", 0,
         with([](auto &b) { b.cluster("c1").unknownCapacity().group("g1", "G1").member("c1").virtualCluster("v1", "g1", "c1").size(99000, 1024, 0); })},
        {"of another group on the same host", "CAPACITY-SHORT", 1,
         [] { return claimed(5000, 100).virtualCluster("v2", "other", "c1").size(4000, 1024, 0).build(); }},
        {"one host is short, another has plenty", "CAPACITY-HOST-SHORT", 1, [] { return beside(claimed(9000, 100)).build(); }},
        {"each host fits", "CAPACITY-HOST-SHORT", 0, [] { return beside(claimed(8000, 100)).build(); }},
        {"a paused one asks for nothing now", "CAPACITY-HOST-SHORT", 0, [] { return beside(claimed(9000, 100).paused()).build(); }},
        {"the group is short as a whole", "CAPACITY-HOST-SHORT", 0, [] { return claimed(9000, 100).build(); }},
        {"a virtual cluster as large as the limits", "VIRTUAL-OVER-LIMITS", 0, [] { return claimed(6000, 120).build(); }},
        {"a virtual cluster beyond the limits", "VIRTUAL-OVER-LIMITS", 1, [] { return claimed(6001, 120).build(); }},
        {"half of the host", "VIRTUAL-OVER-HALF", 0, [] { return claimed(4000, 120).build(); }},
        {"more than half of the host", "VIRTUAL-OVER-HALF", 1, [] { return claimed(4001, 120).build(); }},
        {"half of what is not known", "VIRTUAL-OVER-HALF", 0,
         with([](auto &b) { b.cluster("c1").unknownCapacity().group("g1", "G1").member("c1").virtualCluster("v1", "g1", "c1").size(99000, 1024, 0); })},
        // Virtual clusters of the plan.
        {"a good name", "VIRTUAL-NAME-INVALID", 0, [=] { return planned(one().build(), {deployed("team-1")}); }},
        {"a name in capitals", "VIRTUAL-NAME-INVALID", 1, [=] { return planned(one().build(), {deployed("Team")}); }},
        {"a name that begins with a digit", "VIRTUAL-NAME-INVALID", 1, [=] { return planned(one().build(), {deployed("1team")}); }},
        {"a name that ends with a dash", "VIRTUAL-NAME-INVALID", 1, [=] { return planned(one().build(), {deployed("team-")}); }},
        {"an odd name that is there already", "VIRTUAL-NAME-INVALID", 0, [=] { return one().virtualCluster("Odd", "g1", "c1").build(); }},
        {"a name of its own", "VIRTUAL-NAME-TAKEN", 0, [=] { return planned(one().virtualCluster("v1", "g1", "c1").build(), {deployed("v2")}); }},
        {"the name of another", "VIRTUAL-NAME-TAKEN", 1, [=] { return planned(one().virtualCluster("v1", "g1", "c1").build(), {deployed("v1")}); }},
        {"the name of a host", "VIRTUAL-NAME-TAKEN", 1, [=] { return planned(one().build(), {deployed("c1")}); }},
        {"the name of one that goes", "VIRTUAL-NAME-TAKEN", 0, [=] {
             return planned(one().virtualCluster("v1", "g1", "c1").build(),
                            {DeleteVirtualCluster{group("g1"), VirtualClusterId(QStringLiteral("v1"))}, deployed("v1")});
         }},
        {"the name of one in another project", "VIRTUAL-NAME-TAKEN", 0,
         [=] { return planned(one().virtualCluster("v1", "g1", "c1").build(), {deployedIn("p", "v1")}); }},
        {"two new ones of one name", "VIRTUAL-NAME-TAKEN", 2,
         [=] { return planned(one().group("g2", "G2").member("c1").build(), {deployed("v1"), deployed("v1", 4, 4, 2, "g2")}); }},
        {"on its own project's group", "VIRTUAL-WRONG-PROJECT", 0,
         [=] { return planned(FleetBuilder().project("p", "P").cluster("c1").group("g1", "G1").inProject("p").member("c1").build(), {deployedIn("p", "v1")}); }},
        {"on another project's group", "VIRTUAL-WRONG-PROJECT", 1,
         [=] { return planned(FleetBuilder().project("p", "P").cluster("c1").group("g1", "G1").inProject("p").member("c1").build(), {deployedIn("q", "v1")}); }},
        {"as much as it needs", "VIRTUAL-TOO-SMALL", 0, [=] { return planned(one().build(), {deployed("v1")}); }},
        {"too little memory", "VIRTUAL-TOO-SMALL", 1, [=] { return planned(one().build(), {deployed("v1", 4, 3)}); }},
        {"too little storage", "VIRTUAL-TOO-SMALL", 1, [=] { return planned(one().build(), {deployed("v1", 4, 4, 1)}); }},
        {"as much as K3s needs", "VIRTUAL-TOO-SMALL", 0, [=] {
             return planned(one().editGroup([](ClusterGroup &g) { g.distribution = Distribution::K3s; }).build(), {deployed("v1", 4, 3, 0)});
         }},
        {"shrunk too far", "VIRTUAL-TOO-SMALL", 1, [=] { return planned(one().virtualCluster("v1", "g1", "c1").build(), {resized("v1", 3)}); }},
        {"a small one that is there already", "VIRTUAL-TOO-SMALL", 0, [=] { return one().virtualCluster("v1", "g1", "c1").size(1000, 512, 0).build(); }},
        {"as large as the limits", "VIRTUAL-ABOVE-LIMITS", 0, [=] { return planned(one().build(), {deployed("v1", 6, 8, 10)}); }},
        {"larger than the limits", "VIRTUAL-ABOVE-LIMITS", 1, [=] { return planned(one().build(), {deployed("v1", 7, 8, 10)}); }},
        {"grown beyond the limits", "VIRTUAL-ABOVE-LIMITS", 1, [=] { return planned(one().virtualCluster("v1", "g1", "c1").build(), {resized("v1", 7)}); }},
        {"half of the host, planned", "VIRTUAL-ABOVE-HALF", 0, [] { return planned(claimed(1000, 120).build(), {deployed("v2", 4)}); }},
        {"more than half of the host, planned", "VIRTUAL-ABOVE-HALF", 1, [] { return planned(claimed(1000, 120).build(), {deployed("v2", 5)}); }},
        {"grown beyond half of its host", "VIRTUAL-ABOVE-HALF", 1, [] { return planned(claimed(4000, 120).build(), {resized("v1", 5)}); }},
        {"no host at all", "VIRTUAL-NO-HOST", 1, [] { return planned(FleetBuilder().group("g1", "G1").build(), {deployed("v1")}); }},
        {"a host that is not well", "VIRTUAL-NO-HOST", 1,
         [] { return planned(FleetBuilder().cluster("c1").health(Health::Unhealthy).group("g1", "G1").member("c1").build(), {deployed("v1")}); }},
        {"a host that is well", "VIRTUAL-NO-HOST", 0, [=] { return planned(one().build(), {deployed("v1")}); }},
        {"room for one more", "VIRTUAL-NO-ROOM", 0, [] { return planned(claimed(4000, 100).build(), {deployed("v2")}); }},
        {"no room for two more", "VIRTUAL-NO-ROOM", 1, [] { return planned(claimed(4000, 100).build(), {deployed("v2"), deployed("v3")}); }},
        {"room on the second host", "VIRTUAL-NO-ROOM", 0, [] { return planned(beside(claimed(4000, 100)).build(), {deployed("v2"), deployed("v3"), deployed("v4")}); }},
        {"what a paused one gave back", "VIRTUAL-NO-ROOM", 0,
         [] { return planned(claimed(8000, 100).build(), {PauseVirtualCluster{group("g1"), VirtualClusterId(QStringLiteral("v1"))}, deployed("v2"), deployed("v3")}); }},
        {"resumed into a full host", "VIRTUAL-NO-ROOM", 1, [] {
             return planned(claimed(4000, 100).paused().virtualCluster("v2", "g1", "c1").virtualCluster("v3", "g1", "c1").build(),
                            {ResumeVirtualCluster{group("g1"), VirtualClusterId(QStringLiteral("v1"))}});
         }},
        {"a full host that shrinks", "VIRTUAL-NO-ROOM", 0, [] { return planned(claimed(9000, 100).build(), {resized("v1", 4)}); }},
        {"a group that waits for its upgrade", "VIRTUAL-UPGRADE-PENDING", 1,
         [=] { return planned(valued(one(), values26).defaultValues(Distribution::CncfK8s, values27).build(), {deployed("v1")}); }},
        {"a group that is current", "VIRTUAL-UPGRADE-PENDING", 0,
         [=] { return planned(valued(one(), values27).defaultValues(Distribution::CncfK8s, values27).build(), {deployed("v1")}); }},
        {"upgraded in the same plan", "VIRTUAL-UPGRADE-PENDING", 0, [=] {
             return planned(valued(one(), values26).defaultValues(Distribution::CncfK8s, values27).build(),
                            {SetValues{group("g1"), QString::fromLatin1(values27)}, deployed("v1")});
         }},
        {"resized while it waits for its upgrade", "VIRTUAL-UPGRADE-PENDING", 0, [=] {
             return planned(valued(one(), values26).defaultValues(Distribution::CncfK8s, values27).virtualCluster("v1", "g1", "c1").build(), {resized("v1", 5)});
         }},
        {"credit for one more", "VIRTUAL-CREDIT", 0, [] { return planned(credited(8, 2), {deployed("v2")}); }},
        {"credit for no other", "VIRTUAL-CREDIT", 1, [] { return planned(credited(100, 1), {deployed("v2")}); }},
        {"credit for a smaller one", "VIRTUAL-CREDIT", 1, [] { return planned(credited(8, 9), {deployed("v2", 5)}); }},
        {"what a deleted one gave back", "VIRTUAL-CREDIT", 0, [] {
             return planned(credited(4, 1), {DeleteVirtualCluster{group("g1"), VirtualClusterId(QStringLiteral("v1"))}, deployed("v2")});
         }},
        {"a paused one keeps its part", "VIRTUAL-CREDIT", 1, [] {
             return planned(credited(4, 9), {PauseVirtualCluster{group("g1"), VirtualClusterId(QStringLiteral("v1"))}, deployed("v2")});
         }},
        {"the system's credit", "VIRTUAL-CREDIT", 1, [] { return planned(credited(100, 1, true), {deployed("v2")}); }},
        {"the system's credit that is there", "VIRTUAL-CREDIT", 0, [] { return planned(credited(100, 2, true), {deployed("v2")}); }},
        {"no credit told", "VIRTUAL-CREDIT", 0, [=] { return planned(one().build(), {deployed("v2")}); }},
        {"a user's credit for one more", "VIRTUAL-CREDIT-USER", 0, [] { return planned(ownedFleet({{8, 2}}), {deployed("v3")}); }},
        {"a user's credit for no other", "VIRTUAL-CREDIT-USER", 1, [] { return planned(ownedFleet({{100, 1}}), {deployed("v3")}); }},
        {"a user's credit for a smaller one", "VIRTUAL-CREDIT-USER", 1, [] { return planned(ownedFleet({{8, 9}}), {deployed("v3", 5)}); }},
        {"what the user's deleted one gave back", "VIRTUAL-CREDIT-USER", 0, [] {
             return planned(ownedFleet({{4, 1}}), {DeleteVirtualCluster{group("g1"), VirtualClusterId(QStringLiteral("v1"))}, deployed("v3")});
         }},
        {"another's deleted one gives nothing back", "VIRTUAL-CREDIT-USER", 1, [] {
             return planned(ownedFleet({{4, 1}}), {DeleteVirtualCluster{group("g1"), VirtualClusterId(QStringLiteral("v2"))}, deployed("v3")});
         }},
        {"another's is resized beyond their credit", "VIRTUAL-CREDIT-USER", 1, [] { return planned(ownedFleet({{6, 1}}), {resized("v2", 7)}); }},
        {"another's is resized within their credit", "VIRTUAL-CREDIT-USER", 0, [] { return planned(ownedFleet({{6, 1}}), {resized("v2", 6)}); }},
        {"a user's credit on a system group", "VIRTUAL-CREDIT-USER", 0, [] { return planned(ownedFleet({{1, 1}}, true), {deployed("v3")}); }},
        {"no credit of users told", "VIRTUAL-CREDIT-USER", 0, [] { return planned(ownedFleet(std::nullopt), {deployed("v3")}); }},
        {"deleted after its virtual clusters", "GROUP-NOT-EMPTY", 0,
         [=] { return without(planned(one().virtualCluster("v1", "g1", "c1").build(), {DeleteVirtualCluster{group("g1"), VirtualClusterId(QStringLiteral("v1"))}})); },
         [=] { return one().virtualCluster("v1", "g1", "c1").build(); }},
        {"the carrier left after its virtual clusters", "MEMBER-IN-USE", 0, [] {
             return planned(FleetBuilder().cluster("c1").cluster("c2").group("g1", "G1").member("c1").member("c2").virtualCluster("v1", "g1", "c1").build(),
                            {DeleteVirtualCluster{group("g1"), VirtualClusterId(QStringLiteral("v1"))}, RemoveMember{group("g1"), ClusterId(QStringLiteral("c1"))}});
         }},
        // Rules about changes: the draft, and what the backend has.
        {"deleted with virtual clusters", "GROUP-NOT-EMPTY", 1, [=] { return without(one().virtualCluster("v1", "g1", "c1").build()); },
         [=] { return one().virtualCluster("v1", "g1", "c1").build(); }},
        {"deleted without", "GROUP-NOT-EMPTY", 0, [=] { return without(one().build()); }, [=] { return one().build(); }},
        {"a system group that was changed", "SYSTEM-READONLY", 1,
         [=] { return one().systemGroup().editGroup([](ClusterGroup &g) { g.description = QStringLiteral("ours"); }).build(); },
         [=] { return one().systemGroup().build(); }},
        {"a system group that was deleted", "SYSTEM-READONLY", 1, [=] { return without(one().systemGroup().build()); },
         [=] { return one().systemGroup().build(); }},
        {"a system group that the backend touched", "SYSTEM-READONLY", 0,
         [=] { return one().systemGroup().editGroup([](ClusterGroup &g) { g.lastModified = QDateTime::fromSecsSinceEpoch(9); }).build(); },
         [=] { return one().systemGroup().build(); }},
        {"a system group as it was", "SYSTEM-READONLY", 0, [=] { return one().systemGroup().build(); }},
        {"another distribution", "DISTRO-FIXED", 1,
         [=] { return one().editGroup([](ClusterGroup &g) { g.distribution = Distribution::VClusterGeneric; }).build(); },
         [=] { return one().build(); }},
        {"the same distribution", "DISTRO-FIXED", 0,
         [=] { return one().editGroup([](ClusterGroup &g) { g.description = QStringLiteral("x"); }).build(); }, [=] { return one().build(); }},
        {"an older version than it has", "VERSION-DOWNGRADE", 1, [=] { return valued(one(), values26).build(); },
         [=] { return valued(one(), values27).build(); }},
        {"a newer version than it has", "VERSION-DOWNGRADE", 0, [=] { return valued(one(), values27).build(); },
         [=] { return valued(one(), values26).build(); }},
        {"no version named", "VERSION-DOWNGRADE", 0, [=] { return one().build(); }, [=] { return valued(one(), values27).build(); }},
        // The other side of each row above that only fails.
        {"a known member", "MEMBER-UNKNOWN", 0, [=] { return one().build(); }},
        {"a host", "MEMBER-NOT-HOST", 0, [=] { return one().build(); }},
        {"in one group", "MEMBER-SHARED", 0, [=] { return one().build(); }},
        {"a name", "NAME-EMPTY", 0, [=] { return one().build(); }},
        {"an ingress controller", "INGRESS-CONTROLLER-UNSEEN", 0, with([](auto &b) {
             b.cluster("c1").ingress("*.a.example.com").pack("addon", "nginx").group("g1", "G1").ingressGroup().member("c1", "*.a.example.com");
         })},
        {"packs not known", "INGRESS-CONTROLLER-UNSEEN", 0,
         with([](auto &b) { b.cluster("c1").noPacks().group("g1", "G1").ingressGroup().member("c1", "*.a.example.com"); })},
        {"vSphere, packs not known", "LOADBALANCER-UNSEEN", 0,
         with([](auto &b) { b.cluster("c1").provider(Provider::VSphere).noPacks().group("g1", "G1").member("c1"); })},
        {"edge with a load balancer", "EDGE-ENTRY-MISSING", 0,
         with([](auto &b) { b.cluster("e1").edge("Lyon").group("g1", "G1").member("e1"); })},
        {"edge, packs not known", "EDGE-ENTRY-MISSING", 0,
         with([](auto &b) { b.cluster("e1").provider(Provider::Edge).noPacks().group("g1", "G1").member("e1"); })},
        {"CNCF K8s", "DISTRO-DEPRECATED", 0, [=] { return one().build(); }},
    };
}

} // namespace easel::test
