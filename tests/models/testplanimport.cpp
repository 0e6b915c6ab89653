// SPDX-License-Identifier: GPL-3.0-or-later
// Plan files that come into a workspace: onto the same fleet, onto one that has moved on, and together with another plan.
// What only one side changed is there afterwards, what both changed differently is a conflict, and nothing is lost.
#include "fleetbuilder.h"
#include "randomchanges.h"
#include "session/planexchange.h"
#include "sessionfixture.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QTest>

#include <functional>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId payments(u"payments"_s);
const GroupId stores(u"stores"_s);
const GroupId web(u"web"_s);
const QDateTime later(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);

using Changes = std::vector<Change>;

void perform(PlanningSession &session, const QString &title, Changes changes, const QString &note = {})
{
    const auto before = session.plan().position;
    const auto done = session.perform(title, std::move(changes));
    if (!done || (session.plan().position > before && !note.isEmpty() && !session.setStepNote(before, note)))
        qFatal("%s cannot be planned", qPrintable(title));
}

/// The plan that the changes are, as a file of somebody else's.
PlanFile fileOf(const Changes &changes, const Fleet &fleet = smallFleet())
{
    SessionFixture other(fleet);
    perform(other.session(), u"Theirs"_s, changes, u"why"_s);
    return planFileOf(other.session());
}

ImportedPlan import(PlanningSession &session, const PlanFile &file)
{
    const auto imported = importPlan(session, file);
    if (!imported)
        qFatal("%s", qPrintable(imported.error().toString()));
    return *imported;
}

Fleet edited(const Fleet &fleet, const GroupId &id, const std::function<void(ClusterGroup &)> &edit)
{
    Fleet result = fleet;
    ClusterGroup group = *fleet.group(id);
    edit(group);
    result.putGroup(group);
    return result;
}

/// Some steps that can be done one after the other.
std::vector<Changes> randomSteps(quint32 seed, const Fleet &fleet)
{
    QRandomGenerator random(seed);
    Fleet draft = fleet;
    std::vector<Changes> steps;
    for (int i = 0; i < 8; ++i) {
        const Change change = randomChange(random, draft);
        if (applyChange(change, draft))
            steps.push_back({change});
    }
    return steps;
}

/// Whether all profiles or tags of `part` are in `whole`, of a field that is one of these.
bool hasPartsOf(const ClusterGroup &whole, const ClusterGroup &part, const QString &field)
{
    if (field == u"profiles"_s)
        return std::all_of(part.profiles.begin(), part.profiles.end(), [&](const ProfileRef &profile) {
            return std::any_of(whole.profiles.begin(), whole.profiles.end(), [&](const ProfileRef &other) { return other.id == profile.id; });
        });
    if (field != u"tags"_s)
        return false;
    for (auto it = part.tags.cbegin(); it != part.tags.cend(); ++it) {
        if (!whole.tags.contains(it.key()) || whole.tags.value(it.key()) != it.value())
            return false;
    }
    return true;
}

QStringList openIds(const PlanningSession &session)
{
    QStringList ids;
    for (const PlanConflict &conflict : session.conflicts()) {
        if (conflict.state == PlanConflict::State::Open)
            ids << conflict.conflict.id();
    }
    return ids;
}

} // namespace

class TestPlanImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheSameFleet();
    void twiceIsOnce();
    void ontoAFleetThatMovedOn();
    void aConflictWithTheBackend();
    void withAnotherPlan();
    void aConflictWithAnotherPlan_data();
    void aConflictWithAnotherPlan();
    void aConflictOfPlansOutlivesAPull();
    void deletedHereChangedThere_data();
    void deletedHereChangedThere();
    void nothingIsLost();
    void foreignPlansAreRefused();
    void nothingHappensOnAnError();
    void infoAndSeal();
    void openConflictsAreNotHandedOn();
};

void TestPlanImport::onTheSameFleet()
{
    for (quint32 seed = 0; seed < 24; ++seed) {
        SessionFixture author(smallFleet());
        int number = 0;
        for (const Changes &changes : randomSteps(seed, smallFleet())) {
            perform(author.session(), u"Step %1"_s.arg(number), changes, number % 2 ? QString() : u"note %1"_s.arg(number));
            ++number;
        }
        const auto file = readPlanFile(writePlanFile(planFileOf(author.session())));
        QVERIFY(file);
        SessionFixture other(smallFleet());
        other.setNow(later);
        const ImportedPlan imported = import(other.session(), *file);
        QVERIFY(imported.conflicts.isEmpty() && !imported.isMerged);
        QCOMPARE(other->approval().digest(), author->approval().digest());
        QCOMPARE(other.steps(), author.steps());
        for (size_t i = 0; i < other->plan().steps.size(); ++i) {
            const PlanStep &a = author->plan().steps[i];
            const PlanStep &b = other->plan().steps[i];
            QVERIFY(a.title == b.title && a.note == b.note && a.at == b.at);
        }
        // On the disk too, and every step can be undone.
        other.reopen();
        QCOMPARE(other->approval().digest(), author->approval().digest());
        while (!other->isPlanEmpty())
            QVERIFY(other->undo());
        QVERIFY(diffFleets(other->base(), other->draft()).empty());
    }
}

void TestPlanImport::twiceIsOnce()
{
    for (quint32 seed = 100; seed < 112; ++seed) {
        SessionFixture author(smallFleet());
        for (const Changes &changes : randomSteps(seed, smallFleet()))
            perform(author.session(), u"s"_s, changes);
        const PlanFile file = planFileOf(author.session());
        SessionFixture other(smallFleet());
        import(other.session(), file);
        const QString digest = other->approval().digest();
        const qsizetype steps = other.steps();
        const ImportedPlan again = import(other.session(), file);
        QVERIFY(again.steps == 0 && again.conflicts.isEmpty());
        QCOMPARE(other->approval().digest(), digest);
        QCOMPARE(other.steps(), steps);
    }
}

void TestPlanImport::ontoAFleetThatMovedOn()
{
    const PlanFile file = fileOf({RenameGroup{stores, u"Shops"_s}, SetLimits{payments, {MilliCores(9000), MebiBytes(8192), GibiBytes(10)}}});
    // Another field of a group, a field of the same form, and another group.
    Fleet moved = edited(smallFleet(), stores, [](ClusterGroup &group) { group.description = u"theirs"_s; });
    moved = edited(moved, payments, [](ClusterGroup &group) { group.limits.memory = MebiBytes(16384); });
    moved = edited(moved, web, [](ClusterGroup &group) { group.name = u"Web 2"_s; });
    SessionFixture fixture(moved);
    const ImportedPlan imported = import(fixture.session(), file);
    QVERIFY2(imported.conflicts.isEmpty(), qPrintable(imported.conflicts.join(u'\n')));
    QVERIFY(fixture.group("stores").name == u"Shops"_s && fixture.group("stores").description == u"theirs"_s);
    QCOMPARE(fixture.group("payments").limits.cpu.value, qint64(9000));
    QCOMPARE(fixture.group("payments").limits.memory.value, qint64(16384));
    QCOMPARE(fixture.group("web").name, u"Web 2"_s);
    QCOMPARE(fixture->plan().steps.front().title, u"Theirs"_s);
    QCOMPARE(fixture->plan().steps.front().note, u"why"_s);
}

void TestPlanImport::aConflictWithTheBackend()
{
    const PlanFile file = fileOf({DescribeGroup{stores, u"mine"_s}, RenameGroup{payments, u"Pay"_s}});
    SessionFixture fixture(edited(smallFleet(), stores, [](ClusterGroup &group) { group.description = u"theirs"_s; }));
    const ImportedPlan imported = import(fixture.session(), file);
    QCOMPARE(imported.conflicts.size(), 1);
    QVERIFY2(imported.conflicts.front().startsWith(u"Stores, Description: "_s), qPrintable(imported.conflicts.front()));
    QCOMPARE(fixture->openConflicts(), 1);
    QVERIFY(!fixture->requireSettled());
    fixture.reopen();
    QCOMPARE(fixture->openConflicts(), 1);
    QVERIFY(fixture->settle(openIds(fixture.session()), Choice::Theirs));
    QVERIFY(fixture->requireSettled());
    QCOMPARE(fixture.group("stores").description, u"theirs"_s);
    QCOMPARE(fixture.group("payments").name, u"Pay"_s);
}

void TestPlanImport::withAnotherPlan()
{
    SessionFixture fixture(smallFleet());
    perform(fixture.session(), u"Mine"_s, {DescribeGroup{stores, u"mine"_s}, SetOversubscription{payments, Percent(150)}});
    const ImportedPlan imported = import(fixture.session(), fileOf({RenameGroup{stores, u"Shops"_s}, SetOversubscription{payments, Percent(150)}, DeleteGroup{web}}));
    QVERIFY2(imported.conflicts.isEmpty(), qPrintable(imported.conflicts.join(u'\n')));
    QVERIFY(fixture.group("stores").name == u"Shops"_s && fixture.group("stores").description == u"mine"_s);
    QCOMPARE(fixture.group("payments").oversubscription.value, qint64(150));
    QVERIFY(!fixture->draft().group(web));
    // The steps that were there are still there, before those that came.
    QCOMPARE(fixture->plan().steps.front().title, u"Mine"_s);
    while (fixture.steps() > 1)
        QVERIFY(fixture->undo());
    QVERIFY(fixture->draft().group(web) && fixture.group("stores").description == u"mine"_s && fixture.group("stores").name == u"Stores"_s);
}

void TestPlanImport::aConflictWithAnotherPlan_data()
{
    QTest::addColumn<bool>("mine");
    QTest::addColumn<QString>("description");
    QTest::newRow("what was imported") << true << u"imported"_s;
    // Not what the backend has: that is what neither wanted.
    QTest::newRow("what was planned here") << false << u"planned"_s;
}

void TestPlanImport::aConflictWithAnotherPlan()
{
    QFETCH(bool, mine);
    QFETCH(QString, description);
    SessionFixture fixture(edited(smallFleet(), stores, [](ClusterGroup &group) { group.description = u"backend"_s; }));
    perform(fixture.session(), u"Mine"_s, {DescribeGroup{stores, u"planned"_s}});
    const ImportedPlan imported = import(fixture.session(), fileOf({DescribeGroup{stores, u"imported"_s}, RenameGroup{stores, u"Shops"_s}}, fixture->base()));
    QCOMPARE(imported.conflicts.size(), 1);
    QVERIFY2(imported.conflicts.front().contains(u"plan of this workspace"_s), qPrintable(imported.conflicts.front()));
    const PlanConflict conflict = fixture->conflicts().front();
    QVERIFY(conflict.conflict.isOfPlan);
    QCOMPARE(conflict.conflict.base, u"backend"_s);
    QCOMPARE(conflict.conflict.theirs, u"planned"_s);
    QCOMPARE(conflict.conflict.mine, u"imported"_s);
    fixture.reopen();
    QCOMPARE(openIds(fixture.session()).size(), 1);
    QVERIFY(fixture->settle(openIds(fixture.session()), mine ? Choice::Mine : Choice::Theirs));
    QCOMPARE(fixture.group("stores").description, description);
    QCOMPARE(fixture.group("stores").name, u"Shops"_s);
    QCOMPARE(fixture->openConflicts(), 0);
    QVERIFY(fixture->undo());
    QCOMPARE(fixture->openConflicts(), 1);
}

void TestPlanImport::aConflictOfPlansOutlivesAPull()
{
    SessionFixture fixture(smallFleet());
    perform(fixture.session(), u"Mine"_s, {DescribeGroup{stores, u"planned"_s}, DescribeGroup{payments, u"planned"_s}});
    import(fixture.session(), fileOf({DescribeGroup{stores, u"imported"_s}, DescribeGroup{payments, u"imported"_s}}));
    QCOMPARE(fixture->openConflicts(), 2);
    const QString settled = openIds(fixture.session()).back();
    QVERIFY(fixture->settle({settled}, Choice::Theirs));
    QVERIFY(fixture->rebase(edited(fixture->base(), web, [](ClusterGroup &group) { group.description = u"somebody else's"_s; }), later));
    QCOMPARE(fixture->openConflicts(), 1);
    QVERIFY(!openIds(fixture.session()).contains(settled));
    fixture.reopen();
    QVERIFY(fixture->settle(openIds(fixture.session()), Choice::Theirs));
    QCOMPARE(fixture.group("stores").description, u"planned"_s);
    QCOMPARE(fixture.group("payments").description, u"planned"_s);
    QVERIFY(fixture->requireSettled());
}

void TestPlanImport::deletedHereChangedThere_data()
{
    QTest::addColumn<bool>("isDeletedHere");
    QTest::addColumn<bool>("mine");
    QTest::addColumn<QString>("name"); // empty: gone
    QTest::newRow("deleted here, the imported change is kept") << true << true << u"Imported"_s;
    QTest::newRow("deleted here, and so it stays") << true << false << QString();
    QTest::newRow("deleted by the import, and so it is") << false << true << QString();
    QTest::newRow("deleted by the import, the change here is kept") << false << false << u"Planned"_s;
}

void TestPlanImport::deletedHereChangedThere()
{
    QFETCH(bool, isDeletedHere);
    QFETCH(bool, mine);
    QFETCH(QString, name);
    SessionFixture fixture(smallFleet());
    perform(fixture.session(), u"Here"_s, isDeletedHere ? Changes{DeleteGroup{stores}} : Changes{RenameGroup{stores, u"Planned"_s}});
    import(fixture.session(), fileOf(isDeletedHere ? Changes{RenameGroup{stores, u"Imported"_s}} : Changes{DeleteGroup{stores}}));
    QCOMPARE(fixture->openConflicts(), 1);
    QVERIFY(fixture->settle(openIds(fixture.session()), mine ? Choice::Mine : Choice::Theirs));
    // It is the group that the backend has, with what lives in it, and not one that is made anew.
    const ClusterGroup *group = fixture->draft().group(stores);
    QCOMPARE(group ? group->name : QString(), name);
    QCOMPARE(fixture->draft().groupCount(), group ? smallFleet().groupCount() : smallFleet().groupCount() - 1);
}

void TestPlanImport::nothingIsLost()
{
    int conflicts = 0;
    int kept = 0;
    for (quint32 seed = 0; seed < 40; ++seed) {
        const Fleet base = smallFleet();
        SessionFixture here(base);
        SessionFixture there(base);
        for (const Changes &changes : randomSteps(2 * seed, base))
            perform(here.session(), u"here"_s, changes);
        for (const Changes &changes : randomSteps(2 * seed + 1, base))
            perform(there.session(), u"there"_s, changes);
        const Fleet ours = here->draft();
        const Fleet theirs = there->draft();
        import(here.session(), planFileOf(there.session()));
        const Fleet &merged = here->draft();

        // What is in conflict somebody decides on; a conflict about a whole group is about all of its fields.
        QSet<GroupId> whole;
        QSet<QString> fields;
        for (const PlanConflict &conflict : here->conflicts()) {
            const MergeConflict &c = conflict.conflict;
            ++conflicts;
            if (c.kind == MergeConflict::Kind::EditedBoth)
                fields << c.group.toString() + u' ' + c.field;
            else
                whole << c.group;
            for (const GroupId &other : c.others)
                whole << other;
        }
        for (const auto *side : {&ours, &theirs}) {
            const Fleet &other = side == &ours ? theirs : ours;
            for (const GroupDiff &diff : diffFleets(base, *side)) {
                const ClusterGroup *result = merged.group(diff.group);
                if (whole.contains(diff.group))
                    continue;
                // Two that make a group of one name mean one group.
                const ClusterGroup *own = side->group(diff.group);
                if (const QList<GroupId> named = own ? merged.groupsNamed(own->scope, own->name) : QList<GroupId>(); !result && named.size() == 1 && isDraft(diff.group))
                    result = merged.group(named.front());
                if (result && whole.contains(result->id))
                    continue;
                const QString what = u"seed %1, group %2"_s.arg(seed).arg(diff.name);
                if (diff.kind == GroupDiff::Kind::Deleted) {
                    QVERIFY2(!result, qPrintable(what));
                    continue;
                }
                const ClusterGroup *elsewhere = other.group(diff.group);
                QVERIFY2(result || (!elsewhere && base.group(diff.group)), qPrintable(what));
                if (!result)
                    continue;
                // Each field that this side changed is as this side has it, unless it is in conflict.
                for (const FieldChange &wrong : diffGroups(*result, *own, merged)) {
                    const auto isOf = [&](const FieldChange &changed) { return changed.field == wrong.field; };
                    const bool isOwn = std::any_of(diff.fields.begin(), diff.fields.end(), isOf);
                    // Of what is made of parts, the parts of both are there.
                    if (hasPartsOf(*result, *own, wrong.field))
                        continue;
                    const QString key = result->id.toString() + u' ' + wrong.field;
                    // That a member goes is about its settings too.
                    const QString member = result->id.toString() + u" member:"_s + wrong.field.section(u':', 1);
                    const QString tag = result->id.toString() + u" tag"_s;
                    const bool isTag = wrong.field == u"tags"_s && std::any_of(fields.begin(), fields.end(), [&](const QString &field) { return field.startsWith(tag); });
                    QVERIFY2(!isOwn || isTag || fields.contains(key) || fields.contains(member), qPrintable(what + u", "_s + wrong.field + u": "_s + wrong.after + u" became "_s + wrong.before));
                }
                ++kept;
            }
        }
    }
    // The test is about something.
    QVERIFY2(conflicts > 5 && kept > 50, qPrintable(u"%1 conflicts, %2 kept"_s.arg(conflicts).arg(kept)));
}

void TestPlanImport::foreignPlansAreRefused()
{
    const Fleet elsewhere = FleetBuilder().cluster("x1").cluster("x2").group("gx", "Elsewhere").member("x1").build();
    const PlanFile foreign = fileOf({AddMember{GroupId(u"gx"_s), {ClusterId(u"x2"_s), u"x2"_s, {}, std::nullopt, std::nullopt}}}, elsewhere);
    SessionFixture fixture(smallFleet());
    const auto imported = importPlan(fixture.session(), foreign);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::Refused);
    QCOMPARE(imported.error().message, u"The plan was made for another tenant: here there is no group Elsewhere, cluster x1, cluster x2. Open a workspace of the backend that it was made for."_s);
    QVERIFY(fixture->isPlanEmpty());
    // On the same backend what is missing was deleted: that is a conflict, and nothing to refuse.
    Fleet gone = smallFleet();
    gone.removeGroup(stores);
    SessionFixture later(gone);
    const ImportedPlan merged = import(later.session(), fileOf({RenameGroup{stores, u"Shops"_s}, RenameGroup{payments, u"Pay"_s}}));
    QCOMPARE(merged.conflicts.size(), 1);
    QCOMPARE(later.group("payments").name, u"Pay"_s);
    // From another backend the same would be another tenant.
    PlanFile other = fileOf({RenameGroup{stores, u"Shops"_s}, RenameGroup{payments, u"Pay"_s}});
    other.origin.account = u"another"_s;
    SessionFixture strict(gone);
    const auto refused = importPlan(strict.session(), other);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"no group Stores"_s), qPrintable(refused.error().message));
    // Where all is there, it does not matter by which address the backend was reached.
    SessionFixture same(smallFleet());
    QVERIFY(importPlan(same.session(), other));
}

void TestPlanImport::nothingHappensOnAnError()
{
    const PlanFile file = fileOf({RenameGroup{stores, u"Shops"_s}});
    SessionFixture fixture(smallFleet());
    fixture->setApplying(true);
    const auto refused = importPlan(fixture.session(), file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    fixture->setApplying(false);
    // The disk refuses.
    runSql(fixture.path(), {u"CREATE TRIGGER full BEFORE INSERT ON plan_step BEGIN SELECT RAISE(ABORT, 'full'); END"_s});
    perform(fixture.session(), u"nothing"_s, {RenameGroup{stores, u"Stores"_s}});
    const auto failed = importPlan(fixture.session(), file);
    QVERIFY(!failed);
    QVERIFY(fixture->isPlanEmpty() && fixture->openConflicts() == 0);
    QCOMPARE(fixture.group("stores").name, u"Stores"_s);
    runSql(fixture.path(), {u"DROP TRIGGER full"_s});
    QVERIFY(importPlan(fixture.session(), file));
    fixture.reopen();
    QCOMPARE(fixture.group("stores").name, u"Shops"_s);
}

void TestPlanImport::infoAndSeal()
{
    SessionFixture author(smallFleet());
    perform(author.session(), u"s"_s, {RenameGroup{stores, u"Shops"_s}});
    QVERIFY(author->approval().setInfo({u"T"_s, u"Ann"_s, u"C"_s}) && author->approval().sealAs(u"Bob"_s));
    const auto file = readPlanFile(writePlanFile(planFileOf(author.session())));
    QVERIFY(file && file->seal);
    SessionFixture same(smallFleet());
    QVERIFY(import(same.session(), *file).isSealed);
    QVERIFY(same->approval().seal() == author->approval().seal());
    QVERIFY(same->approval().info() == (PlanInfo{u"T"_s, u"Ann"_s, u"C"_s}));
    // Together with something else it is not what Bob has sealed; and what the plan is about stays what it was.
    SessionFixture other(smallFleet());
    perform(other.session(), u"o"_s, {DescribeGroup{payments, u"x"_s}});
    QVERIFY(other->approval().setInfo({u"Own"_s, {}, {}}));
    QVERIFY(!import(other.session(), *file).isSealed);
    QVERIFY(!other->approval().isSealed());
    QCOMPARE(other->approval().info().title, u"Own"_s);
    // A seal here ends when something comes in.
    SessionFixture sealed(smallFleet());
    perform(sealed.session(), u"o"_s, {DescribeGroup{payments, u"x"_s}});
    QVERIFY(sealed->approval().sealAs(u"Eve"_s));
    import(sealed.session(), *file);
    QVERIFY(!sealed->approval().isSealed());
}

void TestPlanImport::openConflictsAreNotHandedOn()
{
    SessionFixture fixture(edited(smallFleet(), stores, [](ClusterGroup &group) { group.description = u"theirs"_s; }));
    import(fixture.session(), fileOf({DescribeGroup{stores, u"mine"_s}}));
    QTemporaryDir folder;
    for (const auto &refused : {savePlanFile(fixture.session(), folder.filePath(u"p.easelplan"_s)), fixture->approval().sealAs(u"Bob"_s)}) {
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"not settled"_s), qPrintable(refused.error().message));
    }
    QVERIFY(listing(folder.path()).isEmpty());
    QVERIFY(fixture->settle(openIds(fixture.session()), Choice::Mine));
    QVERIFY(savePlanFile(fixture.session(), folder.filePath(u"p.easelplan"_s)) && fixture->approval().sealAs(u"Bob"_s));
    QVERIFY(loadPlanFile(folder.filePath(u"p.easelplan"_s)));
}

EASEL_TEST(TestPlanImport)
#include "testplanimport.moc"
