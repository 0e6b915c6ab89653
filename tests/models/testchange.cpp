// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of change: what it does, when it refuses (leaving the draft as it was), what it touches and what it is called.
#include "planning/change.h"

#include "fleetbuilder.h"
#include "planscript.h"
#include "testregistry.h"

#include <QTest>

#include <functional>
#include <set>

using namespace easel;
using easel::test::FleetBuilder;

namespace {

QString n(const char *text)
{
    return QString::fromUtf8(text);
}

GroupId g(const char *id)
{
    return GroupId(n(id));
}

ClusterId c(const char *id)
{
    return ClusterId(n(id));
}

Member member(const char *cluster)
{
    return {c(cluster), n(cluster), QString(), std::nullopt, std::nullopt};
}

const GroupId draftId = makeDraftGroupId();

Fleet fleet()
{
    Fleet result = FleetBuilder().cluster("c1").name("eks-fra").cluster("c2").cluster("c3")
                       .group("g1", "Payments").member("c1").member("c2").group("g2", "Stores").member("c3")
                       .virtualCluster("v1", "g1", "c1").virtualCluster("v2", "g1", "c1").paused().build();
    ClusterGroup planned;
    planned.id = draftId;
    planned.name = n("Planned");
    result.putGroup(planned);
    return result;
}

VirtualClusterId v(const char *id)
{
    return VirtualClusterId(n(id));
}

const VirtualClusterId deployedId = makeDraftVirtualClusterId();

VirtualCluster deployed()
{
    VirtualCluster each;
    each.id = deployedId;
    each.name = n("team");
    each.group = g("g1");
    each.state = VirtualClusterState::Running;
    each.size = {MilliCores(4000), MebiBytes(4096), GibiBytes(2)};
    return each;
}

constexpr Resources larger{MilliCores(6000), MebiBytes(8192), GibiBytes(10)};

std::function<void(Fleet &)> editedVirtual(const VirtualClusterId &id, const std::function<void(VirtualCluster &)> &edit)
{
    return [id, edit](Fleet &fleet) {
        VirtualCluster each = *fleet.virtualCluster(id);
        edit(each);
        fleet.putVirtualCluster(each);
    };
}

struct Case
{
    const char *name;
    Change change;
    const char *title; ///< describe() in the fleet before
    QList<GroupId> touched;
    std::function<void(Fleet &)> expected; ///< does the same by hand
};

std::function<void(Fleet &)> edited(const GroupId &id, const std::function<void(ClusterGroup &)> &edit)
{
    return [id, edit](Fleet &fleet) {
        ClusterGroup group = *fleet.group(id);
        edit(group);
        fleet.putGroup(group);
    };
}

std::vector<Case> cases()
{
    ClusterGroup made;
    made.id = GroupId(n("draft-made"));
    made.name = n("Made");
    made.members = {member("c1")};
    const QList<GroupId> one{g("g1")};
    const QString values = n("controlPlane:\n  statefulSet:\n    image:\n      tag: 0.26.1\n");
    return {
        {"create", CreateGroup{made}, "Create “Made”", {made.id}, [made](Fleet &f) { f.putGroup(made); }},
        {"delete", DeleteGroup{g("g1")}, "Delete “Payments”", one, [](Fleet &f) { f.removeGroup(g("g1")); }},
        {"rename", RenameGroup{g("g1"), n("Pay")}, "Rename to “Pay”", one, edited(g("g1"), [](auto &x) { x.name = n("Pay"); })},
        {"describe", DescribeGroup{g("g1"), n("d")}, "Describe “Payments”", one,
         edited(g("g1"), [](auto &x) { x.description = n("d"); })},
        {"tag", TagGroup{g("g1"), {{n("a"), n("b")}}}, "Tag “Payments”", one,
         edited(g("g1"), [](auto &x) { x.tags = {{n("a"), n("b")}}; })},
        {"add", AddMember{g("g1"), member("c3")}, "Add c3 to “Payments”", one,
         edited(g("g1"), [](auto &x) { x.members.push_back(member("c3")); })},
        {"remove", RemoveMember{g("g1"), c("c1")}, "Remove eks-fra from “Payments”", one,
         edited(g("g1"), [](auto &x) { x.members.erase(x.members.begin()); })},
        {"move", MoveMember{g("g1"), g("g2"), member("c1")}, "Move eks-fra from “Payments” to “Stores”", {g("g1"), g("g2")},
         [](Fleet &f) {
             edited(g("g1"), [](auto &x) { x.members.erase(x.members.begin()); })(f);
             edited(g("g2"), [](auto &x) { x.members.push_back(member("c1")); })(f);
         }},
        {"endpoint", SetEndpoint{g("g1"), EndpointType::Ingress}, "Set the endpoint of “Payments” to Ingress", one,
         edited(g("g1"), [](auto &x) { x.endpoint = EndpointType::Ingress; })},
        {"host DNS", SetHostDns{g("g1"), c("c2"), n("*.a.example.com")}, "Set the host DNS of c2 in “Payments”", one,
         edited(g("g1"), [](auto &x) { x.members[1].hostDns = n("*.a.example.com"); })},
        {"limits", SetLimits{g("g1"), {MilliCores(1), MebiBytes(2), GibiBytes(3)}}, "Set the limits of “Payments”", one,
         edited(g("g1"), [](auto &x) { x.limits = {MilliCores(1), MebiBytes(2), GibiBytes(3)}; })},
        {"oversubscription", SetOversubscription{g("g1"), Percent(150)}, "Set the oversubscription of “Payments” to 150 %", one,
         edited(g("g1"), [](auto &x) { x.oversubscription = Percent(150); })},
        {"distribution", SetDistribution{draftId, Distribution::K3s}, "Set the distribution of “Planned” to K3s", {draftId},
         edited(draftId, [](auto &x) { x.distribution = Distribution::K3s; })},
        {"values", SetValues{g("g1"), values}, "Edit the configuration of “Payments”", one,
         edited(g("g1"), [values](auto &x) {
             x.values = values;
             x.vclusterVersion = n("0.26.1");
         })},
        {"profiles", SetProfiles{g("g1"), {{ProfileId(n("p")), n("P")}}}, "Set the profiles of “Payments”", one,
         edited(g("g1"), [](auto &x) { x.profiles = {{ProfileId(n("p")), n("P")}}; })},
        {"deploy", DeployVirtualCluster{g("g1"), deployed()}, "Deploy team on “Payments”", one, [](Fleet &f) { f.putVirtualCluster(deployed()); }},
        {"resize", ResizeVirtualCluster{g("g1"), v("v1"), larger}, "Resize v1 to 6 CPU, 8 GiB, 10 GiB storage", one,
         editedVirtual(v("v1"), [](auto &x) { x.size = larger; })},
        {"pause", PauseVirtualCluster{g("g1"), v("v1")}, "Pause v1", one, editedVirtual(v("v1"), [](auto &x) { x.state = VirtualClusterState::Paused; })},
        {"resume", ResumeVirtualCluster{g("g1"), v("v2")}, "Resume v2", one,
         editedVirtual(v("v2"), [](auto &x) { x.state = VirtualClusterState::Running; })},
        {"delete virtual", DeleteVirtualCluster{g("g1"), v("v1")}, "Delete v1", one, [](Fleet &f) { f.removeVirtualCluster(v("v1")); }},
    };
}

struct Refusal
{
    const char *name;
    Change change;
    ErrorCode code;
};

std::vector<Refusal> refusals()
{
    ClusterGroup there;
    there.id = g("g1");
    std::vector<Refusal> rows{
        {"create what is there", CreateGroup{there}, ErrorCode::Conflict},
        {"add a member twice", AddMember{g("g1"), member("c1")}, ErrorCode::Conflict},
        {"remove what is no member", RemoveMember{g("g1"), c("c3")}, ErrorCode::NotFound},
        {"move what is no member", MoveMember{g("g1"), g("g2"), member("c9")}, ErrorCode::NotFound},
        {"move to where it is", MoveMember{g("g1"), g("g1"), member("c1")}, ErrorCode::Conflict},
        {"move to nowhere", MoveMember{g("g1"), g("g9"), member("c1")}, ErrorCode::NotFound},
        {"move from nowhere", MoveMember{g("g9"), g("g1"), member("c3")}, ErrorCode::NotFound},
        {"host DNS of what is no member", SetHostDns{g("g1"), c("c3"), n("*.a.b")}, ErrorCode::NotFound},
        {"distribution of what exists", SetDistribution{g("g1"), Distribution::K3s}, ErrorCode::Refused},
        {"deploy what is there", DeployVirtualCluster{g("g1"), [] { VirtualCluster x = deployed(); x.id = v("v1"); return x; }()}, ErrorCode::Conflict},
        {"deploy on no group", DeployVirtualCluster{g("g9"), deployed()}, ErrorCode::NotFound},
        {"half a core", DeployVirtualCluster{g("g1"), [] { VirtualCluster x = deployed(); x.size.cpu = MilliCores(4500); return x; }()}, ErrorCode::InvalidInput},
        {"resize to half a core", ResizeVirtualCluster{g("g1"), v("v1"), {MilliCores(500), {}, {}}}, ErrorCode::InvalidInput},
        {"resize to less than nothing", ResizeVirtualCluster{g("g1"), v("v1"), {MilliCores(4000), MebiBytes(-1), {}}}, ErrorCode::InvalidInput},
        {"resize what is of another group", ResizeVirtualCluster{g("g2"), v("v1"), larger}, ErrorCode::NotFound},
        {"pause what is not there yet", PauseVirtualCluster{g("g1"), deployedId}, ErrorCode::Refused},
        {"pause what is gone", PauseVirtualCluster{g("g1"), v("v9")}, ErrorCode::NotFound},
        {"resume what is gone", ResumeVirtualCluster{g("g1"), v("v9")}, ErrorCode::NotFound},
        {"delete what is gone", DeleteVirtualCluster{g("g1"), v("v9")}, ErrorCode::NotFound},
        {"delete what is of another group", DeleteVirtualCluster{g("g2"), v("v1")}, ErrorCode::NotFound},
    };
    const GroupId gone = g("g9");
    for (const Change &change : std::vector<Change>{
             DeleteGroup{gone}, RenameGroup{gone, n("x")}, DescribeGroup{gone, n("x")}, TagGroup{gone, {}},
             AddMember{gone, member("c1")}, RemoveMember{gone, c("c1")}, SetEndpoint{gone, EndpointType::Ingress},
             SetHostDns{gone, c("c1"), n("x")}, SetLimits{gone, {}}, SetOversubscription{gone, Percent(1)}, SetValues{gone, n("x")},
             SetProfiles{gone, {}}})
        rows.push_back({"no such group", change, ErrorCode::NotFound});
    return rows;
}

} // namespace

class TestChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void everyKindHasACase();
    void refusals_data();
    void refusals();
    void moveKeepsTheDraftWhenTheTargetHasIt();
    void thereAndBackIsNothing();
    void aPlannedGroupStaysWhileSomethingIsDeployedOnIt();
    void whatGoesOnTheBackendIsLeftAlone();
    void namesOfGoneThingsAreTheirIds();
};

void TestChange::kinds_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Case &row : cases())
        QTest::newRow(row.name) << index++;
}

void TestChange::kinds()
{
    QFETCH(int, index);
    const Case row = cases()[static_cast<size_t>(index)];
    Fleet draft = fleet();
    const Fleet before = draft;
    QCOMPARE(describe(row.change, draft), n(row.title));
    QCOMPARE(groupsTouchedBy(row.change), row.touched);
    QVERIFY(applyChange(row.change, draft));
    Fleet expected = before;
    row.expected(expected);
    QVERIFY(easel::test::sameGroups(draft, expected));
    QVERIFY(!easel::test::sameGroups(draft, before));
    // The copy that was taken before has not moved.
    QVERIFY(easel::test::sameGroups(before, fleet()));
}

void TestChange::everyKindHasACase()
{
    std::set<size_t> kinds;
    for (const Case &row : cases())
        kinds.insert(row.change.index());
    QCOMPARE(kinds.size(), std::variant_size_v<Change>);
}

void TestChange::refusals_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Refusal &row : ::refusals())
        QTest::addRow("%s %zu", row.name, row.change.index()) << index++;
}

void TestChange::refusals()
{
    QFETCH(int, index);
    const Refusal row = ::refusals()[static_cast<size_t>(index)];
    Fleet draft = fleet();
    const auto done = applyChange(row.change, draft);
    QVERIFY(!done);
    QCOMPARE(done.error().code, row.code);
    QVERIFY(!done.error().message.isEmpty());
    QVERIFY(easel::test::sameGroups(draft, fleet()));
}

void TestChange::moveKeepsTheDraftWhenTheTargetHasIt()
{
    Fleet draft = fleet();
    QVERIFY(applyChange(AddMember{g("g2"), member("c1")}, draft));
    const Fleet before = draft;
    QCOMPARE(applyChange(MoveMember{g("g1"), g("g2"), member("c1")}, draft).error().code, ErrorCode::Conflict);
    QVERIFY(easel::test::sameGroups(draft, before));
}

void TestChange::thereAndBackIsNothing()
{
    Fleet draft = fleet();
    QVERIFY(applyChange(PauseVirtualCluster{g("g1"), v("v1")}, draft));
    QVERIFY(applyChange(PauseVirtualCluster{g("g1"), v("v1")}, draft));
    QCOMPARE(draft.plannedVirtualClusters(), std::vector{v("v1")});
    QVERIFY(applyChange(ResumeVirtualCluster{g("g1"), v("v1")}, draft));
    QVERIFY(applyChange(DeployVirtualCluster{g("g1"), deployed()}, draft));
    QVERIFY(applyChange(DeleteVirtualCluster{g("g1"), deployedId}, draft));
    const VirtualCluster before = *draft.virtualCluster(v("v2"));
    QVERIFY(applyChange(DeleteVirtualCluster{g("g1"), v("v2")}, draft));
    QVERIFY(applyChange(DeployVirtualCluster{g("g1"), before}, draft));
    QVERIFY(draft.plannedVirtualClusters().empty());
    QVERIFY(easel::test::sameGroups(draft, fleet()));
}

void TestChange::aPlannedGroupStaysWhileSomethingIsDeployedOnIt()
{
    Fleet draft = fleet();
    QVERIFY(applyChange(DeployVirtualCluster{draftId, deployed()}, draft));
    QCOMPARE(draft.virtualCluster(deployedId)->group, draftId);
    QCOMPARE(applyChange(DeleteGroup{draftId}, draft).error().code, ErrorCode::Refused);
    QVERIFY(applyChange(DeleteVirtualCluster{draftId, deployedId}, draft));
    QVERIFY(applyChange(DeleteGroup{draftId}, draft));
}

void TestChange::whatGoesOnTheBackendIsLeftAlone()
{
    Fleet draft = fleet();
    VirtualCluster going = *draft.virtualCluster(v("v1"));
    going.state = VirtualClusterState::Deleting;
    draft.putVirtualCluster(going);
    QCOMPARE(applyChange(ResizeVirtualCluster{g("g1"), v("v1"), larger}, draft).error().code, ErrorCode::Refused);
    going.state = VirtualClusterState::Pausing;
    draft.putVirtualCluster(going);
    // It is on its way to where the plan wants it.
    QVERIFY(applyChange(PauseVirtualCluster{g("g1"), v("v1")}, draft));
    QCOMPARE(draft.virtualCluster(v("v1"))->state, VirtualClusterState::Pausing);
    going.state = VirtualClusterState::Error;
    draft.putVirtualCluster(going);
    QVERIFY(applyChange(ResumeVirtualCluster{g("g1"), v("v1")}, draft));
    QCOMPARE(draft.virtualCluster(v("v1"))->state, VirtualClusterState::Error);
}

void TestChange::namesOfGoneThingsAreTheirIds()
{
    QCOMPARE(describe(MoveMember{g("g8"), g("g9"), member("c9")}, fleet()), n("Move c9 from “g8” to “g9”"));
}

EASEL_TEST(TestChange)
#include "testchange.moc"
