// SPDX-License-Identifier: GPL-3.0-or-later
// The changes between two states: they lead from one to the other, and there are no more of them than there must be.
#include "planning/changesbetween.h"

#include "fleetbuilder.h"
#include "mergescript.h"
#include "planning/plan.h"
#include "testregistry.h"

#include <QTest>

#include <rapidcheck.h>

#include <functional>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId g0(u"g0"_s);
const GroupId g1(u"g1"_s);

using Edit = std::function<void(ClusterGroup &)>;

Fleet with(const GroupId &id, const Edit &edit)
{
    Fleet fleet = mergeFleet();
    ClusterGroup group = *fleet.group(id);
    edit(group);
    fleet.putGroup(group);
    return fleet;
}

QStringList described(const std::vector<Change> &changes, const Fleet &fleet)
{
    QStringList lines;
    for (const Change &change : changes)
        lines << describe(change, fleet);
    return lines;
}

} // namespace

class TestChangesBetween final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void nothingIsACreationOrADeletion();
    void aMoveIsOneChange();
    void whatIsTheBackendsBusinessIsNone();
    void restoresADeletedGroup();
    void leadsThere();
};

void TestChangesBetween::says_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("changes");
    const auto row = [](const char *name, Edit edit, const QStringList &changes) { QTest::newRow(name) << edit << changes; };
    row("nothing", [](ClusterGroup &) {}, {});
    row("name", [](ClusterGroup &g) { g.name = u"X"_s; }, {u"Rename to “X”"_s});
    row("two tags are one change", [](ClusterGroup &g) { g.tags.insert(u"a"_s, u"b"_s); g.tags.remove(u"k0"_s); }, {u"Tag “Group 0”"_s});
    row("two limits are one change", [](ClusterGroup &g) { g.limits = {MilliCores(1000), MebiBytes(1024), GibiBytes(10)}; },
        {u"Set the limits of “Group 0”"_s});
    row("host DNS", [](ClusterGroup &g) { g.members[0].hostDns = u"*.x"_s; }, {u"Set the host DNS of c0 in “Group 0”"_s});
    row("a port takes the member out and in", [](ClusterGroup &g) { g.members[0].port = 1; g.members[0].hostDns = u"*.x"_s; },
        {u"Remove c0 from “Group 0”"_s, u"Add c0 to “Group 0”"_s});
    row("who leaves, before who joins", [](ClusterGroup &g) { g.members[0].cluster = ClusterId(u"c9"_s); },
        {u"Remove c0 from “Group 0”"_s, u"Add c9 to “Group 0”"_s});
    row("the order of members does not count", [](ClusterGroup &g) { std::swap(g.members[0], g.members[1]); }, {});
    row("another scope is another group", [](ClusterGroup &g) { g.scope = Scope::project(ProjectId(u"p"_s)); },
        {u"Delete “Group 0”"_s, u"Create “Group 0”"_s});
    row("another distribution, too", [](ClusterGroup &g) { g.distribution = Distribution::K3s; }, {u"Delete “Group 0”"_s, u"Create “Group 0”"_s});
}

void TestChangesBetween::says()
{
    QFETCH(Edit, edit);
    const Fleet base = mergeFleet();
    const Fleet after = with(g0, edit);
    const std::vector<Change> changes = changesBetween(base.group(g0), after.group(g0));
    QTEST(described(changes, base), "changes");
    Fleet fleet = base;
    for (const Change &change : changes)
        QVERIFY(applyChange(change, fleet));
    QCOMPARE(contentDifference(fleet, after), QString());
}

void TestChangesBetween::nothingIsACreationOrADeletion()
{
    const Fleet base = mergeFleet();
    QCOMPARE(described(changesBetween(nullptr, base.group(g0)), base), QStringList{u"Create “Group 0”"_s});
    QCOMPARE(described(changesBetween(base.group(g0), nullptr), base), QStringList{u"Delete “Group 0”"_s});
    QVERIFY(changesBetween(nullptr, nullptr).empty());
    ClusterGroup draft = *base.group(g0);
    draft.id = GroupId(u"draft:1"_s);
    ClusterGroup other = draft;
    other.distribution = Distribution::K3s;
    QCOMPARE(changesBetween(&draft, &other).size(), 1u);
}

void TestChangesBetween::aMoveIsOneChange()
{
    const Fleet base = mergeFleet();
    Fleet after = base;
    QVERIFY(applyChange(MoveMember{g0, g1, base.group(g0)->members[0]}, after));
    QCOMPARE(described(changesBetween(base, after), base), QStringList{u"Move c0 from “Group 0” to “Group 1”"_s});
    // Of a cluster that leaves two groups and joins one, and of one whose port changes while it joins another.
    after = base;
    ClusterGroup zero = *base.group(g0);
    zero.members[0].port = 1;
    ClusterGroup one = *base.group(g1);
    one.members.push_back(zero.members[0]);
    after.putGroup(zero);
    after.putGroup(one);
    Fleet fleet = base;
    for (const Change &change : changesBetween(base, after))
        QVERIFY(applyChange(change, fleet));
    QCOMPARE(contentDifference(fleet, after), QString());
}

void TestChangesBetween::whatIsTheBackendsBusinessIsNone()
{
    const Fleet base = mergeFleet();
    const Fleet after = with(g0, [](ClusterGroup &g) {
        g.lastModified = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC);
        g.isActive = false;
        g.members[0].name = u"another"_s;
    });
    QVERIFY(changesBetween(base, after).empty());
}

void TestChangesBetween::restoresADeletedGroup()
{
    // A creation under the id of a group of the base: that group is back, and what differs is a change of it.
    const Fleet base = mergeFleet();
    Fleet fleet = base;
    QVERIFY(applyChange(DeleteGroup{g0}, fleet));
    ClusterGroup changed = *base.group(g0);
    changed.description = u"more"_s;
    QVERIFY(applyChange(CreateGroup{changed}, fleet));
    const std::vector<GroupDiff> diffs = diffFleets(base, fleet);
    QCOMPARE(diffs.size(), 1u);
    QCOMPARE(diffs[0].kind, GroupDiff::Kind::Changed);
    QCOMPARE(diffs[0].fields.size(), 1u);
    QVERIFY(!applyChange(CreateGroup{changed}, fleet));
}

void TestChangesBetween::leadsThere()
{
    QVERIFY(rc::check("the changes lead from one fleet to the other", [](const MergeScript &a, const MergeScript &b) {
        const Fleet before = edited(mergeFleet(), a, u"a"_s);
        const Fleet after = edited(mergeFleet(), b, u"b"_s);
        Fleet fleet = before;
        for (const Change &change : changesBetween(before, after)) {
            const Result<void> done = applyChange(change, fleet);
            if (!done)
                RC_FAIL(done.error().toString().toStdString());
        }
        const QString difference = contentDifference(fleet, after);
        if (!difference.isEmpty())
            RC_FAIL(difference.toStdString());
        RC_ASSERT(changesBetween(fleet, after).empty());
        RC_ASSERT(diffFleets(fleet, after).empty());
    }));
}

EASEL_TEST(TestChangesBetween)
#include "testchangesbetween.moc"
