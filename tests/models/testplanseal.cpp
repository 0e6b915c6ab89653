// SPDX-License-Identifier: GPL-3.0-or-later
// A seal holds for one digest: what ends it, what does not, and what a crash leaves of it.
#include "fleetbuilder.h"
#include "planning/planinfo.h"
#include "sessionfixture.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId payments(u"payments"_s);
const GroupId stores(u"stores"_s);
const QDateTime later(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);

/// A fixture with two steps, the second undone and done again, sealed by Bob.
std::unique_ptr<SessionFixture> sealedFixture()
{
    auto fixture = std::make_unique<SessionFixture>(smallFleet());
    PlanningSession &session = fixture->session();
    if (!session.perform(u"one"_s, {RenameGroup{stores, u"Shops"_s}}) || !session.perform(u"two"_s, {DescribeGroup{payments, u"d"_s}})
        || !session.approval().sealAs(u"Bob"_s))
        qFatal("no sealed plan");
    return fixture;
}

std::optional<PlanSeal> stored(SessionFixture &fixture)
{
    const auto seal = fixture->workspace().planSeal();
    if (!seal)
        qFatal("%s", qPrintable(seal.error().toString()));
    return *seal;
}

} // namespace

class TestPlanSeal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void infoIsStoredAndEndsWithThePlan();
    void sealing();
    void anEditEndsIt_data();
    void anEditEndsIt();
    void whatDoesNotEndIt();
    void aRebaseEndsItWhenTheDigestIsAnother();
    void undoingByHandDoesNotBringItBack();
    void itIsBroughtBackWhereItCanBe();
    void itIsNotBroughtBackElsewhere();
    void aCrashBetweenEditAndSeal();
    void readOnly();
    void digests_data();
    void digests();
    void olderFilesAreMigrated();
};

void TestPlanSeal::infoIsStoredAndEndsWithThePlan()
{
    SessionFixture fixture(smallFleet());
    QVERIFY(fixture->approval().info().isEmpty());
    QVERIFY(!fixture->approval().author().isEmpty());
    QSignalSpy changed(&fixture->approval(), &PlanApproval::changed);
    const PlanInfo info{u"Shops"_s, u"Ann"_s, u"CHG-1"_s};
    QVERIFY(fixture->approval().setInfo(info));
    QVERIFY(fixture->approval().setInfo(info));
    QCOMPARE(changed.count(), 1);
    QVERIFY(fixture->perform(u"one"_s, {RenameGroup{stores, u"Shops"_s}}));
    fixture.reopen();
    QVERIFY(fixture->approval().info() == info);
    QCOMPARE(fixture->approval().author(), u"Ann"_s);
    // Undone is not gone.
    QVERIFY(fixture->undo());
    QVERIFY(fixture->approval().info() == info);
    QVERIFY(fixture->discardPlan());
    QVERIFY(fixture->approval().info().isEmpty());
    fixture.reopen();
    QVERIFY(fixture->approval().info().isEmpty());
    // What was carried out is not what the next plan is about either.
    QVERIFY(fixture->perform(u"one"_s, {RenameGroup{stores, u"Shops"_s}}));
    QVERIFY(fixture->approval().setInfo(info));
    QVERIFY(finishApply(fixture.session(), Fleet(fixture->draft()), later));
    QVERIFY(fixture->approval().info().isEmpty());
}

void TestPlanSeal::sealing()
{
    SessionFixture fixture(smallFleet());
    PlanApproval &approval = fixture->approval();
    const auto empty = approval.sealAs(u"Bob"_s);
    QVERIFY(!empty);
    QCOMPARE(empty.error().message, u"The plan changes nothing: there is nothing to seal."_s);
    QVERIFY(fixture->perform(u"one"_s, {RenameGroup{stores, u"Shops"_s}}));
    QSignalSpy changed(&approval, &PlanApproval::changed);
    fixture.setNow(later);
    QVERIFY(approval.sealAs(u" Bob "_s));
    QCOMPARE(changed.count(), 1);
    const PlanSeal seal{planDigest(fixture->base(), fixture->draft()), u"Bob"_s, later};
    QVERIFY(approval.seal() == seal);
    fixture.reopen();
    QVERIFY(fixture->approval().seal() == seal);
    QVERIFY(fixture->approval().unseal());
    QVERIFY(!fixture->approval().isSealed() && !fixture->approval().brokenSeal());
    QVERIFY(fixture->approval().unseal());
    fixture.reopen();
    QVERIFY(!fixture->approval().isSealed());
    // Without a name it is the author's.
    QVERIFY(fixture->approval().setInfo({{}, u"Ann"_s, {}}));
    QVERIFY(fixture->approval().sealAs({}));
    QCOMPARE(fixture->approval().seal()->by, u"Ann"_s);
}

void TestPlanSeal::anEditEndsIt_data()
{
    QTest::addColumn<std::function<Result<void>(PlanningSession &)>>("edit");
    QTest::addColumn<bool>("canRestore");
    const auto row = [](const char *name, bool canRestore, std::function<Result<void>(PlanningSession &)> edit) { QTest::newRow(name) << std::move(edit) << canRestore; };
    row("a step", true, [](PlanningSession &s) { return s.perform(u"x"_s, {SetOversubscription{stores, Percent(150)}}); });
    row("undo", true, [](PlanningSession &s) { return s.undo(); });
    row("steps from a file", false, [](PlanningSession &s) { return s.performSteps({{u"x"_s, {DescribeGroup{stores, u"x"_s}}, later, {}}}); });
    row("another step in the place of one", false, [](PlanningSession &s) {
        const Result<void> undone = s.undo();
        return undone ? s.perform(u"x"_s, {DescribeGroup{stores, u"x"_s}}) : undone;
    });
}

void TestPlanSeal::anEditEndsIt()
{
    QFETCH(std::function<Result<void>(PlanningSession &)>, edit);
    QFETCH(bool, canRestore);
    const auto fixture = sealedFixture();
    QSignalSpy changed(&fixture->session().approval(), &PlanApproval::changed);
    const auto seal = *fixture->session().approval().seal();
    QVERIFY(edit(fixture->session()));
    QVERIFY(changed.count() > 0);
    QVERIFY(!fixture->session().approval().isSealed() && !stored(*fixture));
    QVERIFY(fixture->session().approval().brokenSeal() == seal);
    QCOMPARE(fixture->session().approval().canRestoreSeal(), canRestore);
    fixture->reopen();
    QVERIFY(!fixture->session().approval().isSealed() && !fixture->session().approval().brokenSeal());
}

void TestPlanSeal::whatDoesNotEndIt()
{
    const auto fixture = sealedFixture();
    PlanningSession &session = fixture->session();
    QVERIFY(session.setStepNote(0, u"why"_s));
    QVERIFY(session.approval().setInfo({u"T"_s, u"A"_s, u"C"_s}));
    QVERIFY(session.approval().isSealed());
    // An edit that is refused, and one that changes nothing.
    QVERIFY(!session.perform(u"x"_s, {RenameGroup{GroupId(u"nowhere"_s), u"x"_s}}));
    QVERIFY(session.perform(u"x"_s, {RenameGroup{stores, u"Shops"_s}}));
    QVERIFY(session.approval().isSealed());
    // There and back in one step.
    QVERIFY(session.perform(u"x"_s, {DescribeGroup{stores, u"x"_s}, DescribeGroup{stores, QString()}}));
    QVERIFY(session.approval().isSealed());
    // The backend changed what the plan does not touch.
    Fleet base = session.base();
    ClusterGroup other = *base.group(GroupId(u"web"_s));
    other.description = u"somebody else's"_s;
    base.putGroup(other);
    QVERIFY(session.rebase(base, later));
    QVERIFY(session.approval().isSealed());
    fixture->reopen();
    QVERIFY(fixture->session().approval().isSealed());
}

void TestPlanSeal::aRebaseEndsItWhenTheDigestIsAnother()
{
    const auto fixture = sealedFixture();
    Fleet base = fixture->session().base();
    ClusterGroup other = *base.group(payments);
    other.description = u"d"_s; // what the second step wanted
    base.putGroup(other);
    QVERIFY(fixture->session().rebase(base, later));
    QVERIFY(!fixture->session().approval().isSealed() && !stored(*fixture));
    QVERIFY(fixture->session().approval().brokenSeal() && !fixture->session().approval().canRestoreSeal());
    const auto restored = fixture->session().approval().restoreSeal();
    QVERIFY(!restored);
    QCOMPARE(restored.error().message, u"The plan that was sealed cannot be had back by undoing. Have this one approved."_s);
}

void TestPlanSeal::undoingByHandDoesNotBringItBack()
{
    const auto fixture = sealedFixture();
    PlanningSession &session = fixture->session();
    const QString digest = session.approval().digest();
    QVERIFY(session.perform(u"x"_s, {SetOversubscription{stores, Percent(150)}}));
    QVERIFY(session.undo());
    QCOMPARE(session.approval().digest(), digest);
    QVERIFY(!session.approval().isSealed() && !stored(*fixture));
    fixture->reopen();
    QVERIFY(!fixture->session().approval().isSealed());
}

void TestPlanSeal::itIsBroughtBackWhereItCanBe()
{
    const auto fixture = sealedFixture();
    PlanningSession &session = fixture->session();
    const auto seal = *session.approval().seal();
    QVERIFY(session.perform(u"x"_s, {SetOversubscription{stores, Percent(150)}}));
    QVERIFY(session.perform(u"y"_s, {SetOversubscription{stores, Percent(160)}}));
    QVERIFY(session.approval().restoreSeal());
    QCOMPARE(session.plan().position, 2);
    QVERIFY(session.approval().seal() == seal && stored(*fixture) == seal && !session.approval().brokenSeal());
    // Down and up again.
    QVERIFY(session.undo() && session.undo());
    QVERIFY(session.approval().canRestoreSeal());
    QVERIFY(session.approval().restoreSeal());
    QVERIFY(session.approval().seal() == seal && session.plan().position == 2);
}

void TestPlanSeal::itIsNotBroughtBackElsewhere()
{
    const auto fixture = sealedFixture();
    PlanningSession &session = fixture->session();
    QVERIFY(session.undo());
    QVERIFY(session.perform(u"x"_s, {SetOversubscription{stores, Percent(150)}}));
    QVERIFY(!session.approval().canRestoreSeal());
    const QString digest = session.approval().digest();
    QVERIFY(!session.approval().restoreSeal());
    QCOMPARE(session.approval().digest(), digest); // nothing was undone
    session.approval().forgetBrokenSeal();
    QVERIFY(!session.approval().brokenSeal());
}

void TestPlanSeal::aCrashBetweenEditAndSeal()
{
    const auto fixture = sealedFixture();
    const auto seal = stored(*fixture);
    QVERIFY(fixture->session().perform(u"x"_s, {SetOversubscription{stores, Percent(150)}}));
    // As if the power had gone before the seal was taken off.
    QVERIFY(fixture->session().workspace().setPlanSeal(seal));
    fixture->reopen();
    QVERIFY(!fixture->session().approval().isSealed());
    QVERIFY(fixture->session().approval().brokenSeal() == seal);
    QVERIFY(!stored(*fixture));
    // Also when the edit is taken back then.
    QVERIFY(fixture->session().undo());
    QVERIFY(!fixture->session().approval().isSealed());
    fixture->reopen();
    QVERIFY(!fixture->session().approval().isSealed());
}

void TestPlanSeal::readOnly()
{
    const auto fixture = sealedFixture();
    auto second = Workspace::open(fixture->path());
    QVERIFY(second && (*second)->isReadOnly());
    const SystemClock clock;
    const auto session = PlanningSession::open(std::move(*second), clock);
    QVERIFY(session);
    QVERIFY((*session)->approval().isSealed());
    for (const Result<void> &refused : {(*session)->approval().unseal(), (*session)->approval().sealAs(u"Eve"_s), (*session)->approval().setInfo({u"x"_s, {}, {}})}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    }
    QVERIFY((*session)->approval().isSealed());
    // Nor while the plan is being applied.
    fixture->session().setApplying(true);
    QVERIFY(!fixture->session().approval().unseal());
}

void TestPlanSeal::digests_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digest");
    QTest::addColumn<QString>("message");
    const QString digest = u"0123456789abcdef"_s.repeated(4);
    QTest::newRow("as it is") << digest << digest << QString();
    QTest::newRow("in capitals, with spaces and a new line") << u"  "_s + digest.left(20).toUpper() + u" \n "_s + digest.mid(20) + u"\n"_s << digest << QString();
    QTest::newRow("as the page shows it") << u"SHA-256 "_s + digest << digest << QString();
    QTest::newRow("the beginning") << digest.left(16) << QString() << u"A digest has 64 hexadecimal digits; this one has 16. Copy all of it from the report."_s;
    QTest::newRow("all but one") << digest.left(63) << QString() << u"A digest has 64 hexadecimal digits; this one has 63. Copy all of it from the report."_s;
    QTest::newRow("one more") << digest + u'0' << QString() << u"A digest has 64 hexadecimal digits; this one has 65. Copy all of it from the report."_s;
    QTest::newRow("nothing") << QString() << QString() << u"A digest has 64 hexadecimal digits; this one has 0. Copy all of it from the report."_s;
    QTest::newRow("something else") << u"yes, please"_s << QString() << u"“yes, please” is not the digest of a plan: that has 64 hexadecimal digits. Copy it from the report."_s;
}

void TestPlanSeal::digests()
{
    QFETCH(QString, text);
    QFETCH(QString, digest);
    QFETCH(QString, message);
    const auto parsed = parseDigest(text);
    QCOMPARE(parsed ? *parsed : QString(), digest);
    QCOMPARE(parsed ? QString() : parsed.error().message, message);
}

void TestPlanSeal::olderFilesAreMigrated()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w.easel"_s);
    {
        auto workspace = Workspace::create(path);
        QVERIFY(workspace && (*workspace)->appendStep(0, {u"t"_s, {DeleteGroup{stores}}, later, {}}));
    }
    // As a file was before plans had a title.
    runSql(path, {u"DROP TABLE plan_info"_s, u"DROP TABLE apply_record"_s, u"ALTER TABLE journal DROP COLUMN seen"_s, u"DROP TABLE history_point"_s,
                  u"DROP TABLE history_object"_s, u"ALTER TABLE state DROP COLUMN word_count"_s, u"PRAGMA user_version = 4"_s,
                  u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
    auto workspace = Workspace::open(path);
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().toString()));
    QVERIFY((*workspace)->planInfo()->isEmpty() && !*(*workspace)->planSeal());
    QCOMPARE((*workspace)->loadPlan()->steps.size(), size_t(1));
    const PlanSeal seal{QString(64, u'a'), u"Bob"_s, later};
    QVERIFY((*workspace)->setPlanInfo({u"T"_s, {}, u"C"_s}) && (*workspace)->setPlanSeal(seal));
    QVERIFY(*(*workspace)->planSeal() == seal && *(*workspace)->planInfo() == (PlanInfo{u"T"_s, {}, u"C"_s}));
}

EASEL_TEST(TestPlanSeal)
#include "testplanseal.moc"
