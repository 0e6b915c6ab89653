// SPDX-License-Identifier: GPL-3.0-or-later
// Every statement that a workspace makes fails once, or from then on: whoever asked gets a clear error, nothing is changed by
// halves, in memory or in the file, and when the disk is well again everything goes on.
#include "editscript.h"
#include "fleetbuilder.h"
#include "planscript.h"
#include "sessionfixture.h"
#include "sqlfault.h"
#include "testregistry.h"

#include <QTest>

#include <functional>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int codes[] = {SqlFault::fullDisk, SqlFault::brokenDisk, SqlFault::readOnly};

/// What a session holds and a person would miss.
struct Held
{
    Fleet base;
    Fleet draft;
    qsizetype position = 0;
    QStringList titles;
    QStringList notes;
    qsizetype weighed = 0;

    static Held of(PlanningSession &session)
    {
        Held held{session.base(), session.draft(), session.plan().position, {}, {}, session.policy().severities.size()};
        for (const PlanStep &step : session.plan().steps) {
            held.titles << step.title;
            held.notes << step.note;
        }
        return held;
    }
    friend bool operator==(const Held &a, const Held &b)
    {
        return sameGroups(a.base, b.base) && sameGroups(a.draft, b.draft) && a.position == b.position && a.titles == b.titles && a.notes == b.notes
               && a.weighed == b.weighed && a.base.inventory().clusters().size() == b.base.inventory().clusters().size();
    }
};

using Act = std::function<Result<void>(PlanningSession &)>;

} // namespace

class TestSqlFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits();
    void acts_data();
    void acts();
    void opening();
    void inTheBackground();
};

void TestSqlFaults::edits()
{
    std::vector<Held> after;
    {
        SessionFixture clean(editScriptFleet());
        after.push_back(Held::of(clean.session()));
        for (int step = 1; step <= editScriptLength; ++step) {
            QVERIFY(performEditScriptStep(clean.session(), step));
            after.push_back(Held::of(clean.session()));
        }
    }
    int struck = 0;
    for (const bool lasting : {false, true}) {
        for (int number = 1;; ++number) {
            SessionFixture fixture(editScriptFleet());
            int failed = 0;
            {
                const SqlFault fault(number, codes[number % 3], lasting);
                for (int step = 1; step <= editScriptLength && failed == 0; ++step) {
                    const Result<void> done = performEditScriptStep(fixture.session(), step);
                    QCOMPARE(!done, fault.hasStruck());
                    if (!done) {
                        failed = step;
                        QVERIFY(done.error().code == ErrorCode::Storage || done.error().code == ErrorCode::ReadOnly);
                        QVERIFY(!done.error().message.isEmpty());
                    }
                }
            }
            if (failed == 0)
                break; // there are no more statements
            ++struck;
            const QByteArray where = "statement " + QByteArray::number(number) + ", step " + QByteArray::number(failed) + (lasting ? ", lasting" : "");
            const Held &before = after[static_cast<size_t>(failed - 1)];
            QVERIFY2(Held::of(fixture.session()) == before, where.constData());
            // The disk is well again: the same step works, and is there after a restart.
            const Result<void> again = performEditScriptStep(fixture.session(), failed);
            QVERIFY2(again, (where + ": " + (again ? QByteArray() : again.error().toString().toUtf8())).constData());
            QVERIFY2(Held::of(fixture.session()) == after[static_cast<size_t>(failed)], where.constData());
            fixture.reopen();
            QVERIFY2(Held::of(fixture.session()) == after[static_cast<size_t>(failed)], where.constData());
        }
    }
    QVERIFY(struck > 100);
}

void TestSqlFaults::acts_data()
{
    QTest::addColumn<Act>("act");
    const auto newBase = [](PlanningSession &session) {
        Fleet fleet = session.base();
        ClusterGroup group;
        group.id = GroupId(u"new"_s);
        group.name = u"New on the backend"_s;
        fleet.putGroup(group);
        return fleet;
    };
    const QDateTime later(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    QTest::newRow("a pull") << Act([=](PlanningSession &session) -> Result<void> {
        return session.rebase(newBase(session), later);
    });
    QTest::newRow("the end of an apply") << Act([=](PlanningSession &session) { return finishApply(session, newBase(session), later); });
    QTest::newRow("a note") << Act([](PlanningSession &session) { return session.setStepNote(1, u"because"_s); });
    QTest::newRow("discarding") << Act([](PlanningSession &session) { return session.discardPlan(); });
    QTest::newRow("undo") << Act([](PlanningSession &session) { return session.undo(); });
    QTest::newRow("a policy") << Act([](PlanningSession &session) {
        RulePolicy policy = session.policy();
        for (const Rule &rule : session.catalogue().rules()) {
            if (isAdjustable(rule))
                policy.severities.insert(rule.id, Severity::Note);
        }
        return session.setPolicy(policy);
    });
}

void TestSqlFaults::acts()
{
    QFETCH(Act, act);
    const auto prepared = [] {
        auto fixture = std::make_unique<SessionFixture>(editScriptFleet());
        for (int step = 1; step <= 5; ++step) {
            if (!performEditScriptStep(fixture->session(), step))
                qFatal("step %d", step);
        }
        return fixture;
    };
    const auto clean = prepared();
    const Held before = Held::of(clean->session());
    QVERIFY(act(clean->session()));
    const Held after = Held::of(clean->session());
    QVERIFY(!(before == after)); // else nothing is tested
    int struck = 0;
    for (const bool lasting : {false, true}) {
        for (int number = 1;; ++number) {
            const auto fixture = prepared();
            bool hasFailed = false;
            {
                const SqlFault fault(number, codes[number % 3], lasting);
                const Result<void> done = act(fixture->session());
                hasFailed = !done;
                QCOMPARE(hasFailed, fault.hasStruck());
            }
            const QByteArray where = "statement " + QByteArray::number(number) + (lasting ? ", lasting" : "");
            QVERIFY2(Held::of(fixture->session()) == (hasFailed ? before : after), where.constData());
            if (!hasFailed)
                break;
            ++struck;
            fixture->reopen();
            QVERIFY2(Held::of(fixture->session()) == before, where.constData());
            QVERIFY2(act(fixture->session()), where.constData());
            QVERIFY2(Held::of(fixture->session()) == after, where.constData());
        }
    }
    QVERIFY(struck >= 2);
}

void TestSqlFaults::opening()
{
    SessionFixture fixture(editScriptFleet());
    QVERIFY(performEditScriptStep(fixture.session(), 1));
    const Held held = Held::of(fixture.session());
    const QString copy = fixture.path() + u".copy"_s;
    fixture.reopen(); // what is in the log is in the file
    const SystemClock clock;
    int struck = 0;
    for (int number = 1;; ++number) {
        QFile::remove(copy);
        for (const QString &ending : {u""_s, u"-wal"_s})
            QFile::copy(fixture.path() + ending, copy + ending);
        bool hasFailed = false;
        {
            const SqlFault fault(number, SqlFault::brokenDisk, false);
            auto workspace = Workspace::open(copy);
            auto session = workspace ? PlanningSession::open(std::move(*workspace), clock) : Result<std::unique_ptr<PlanningSession>>(fail(workspace.error()));
            hasFailed = fault.hasStruck();
            if (!hasFailed)
                QVERIFY(session && Held::of(**session) == held);
            else if (session) // it could do without
                QVERIFY2(Held::of(**session) == held, QByteArray::number(number).constData());
            else
                QVERIFY(!session.error().message.isEmpty());
        }
        if (!hasFailed)
            break;
        ++struck;
        auto workspace = Workspace::open(copy);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().toString()));
        auto session = PlanningSession::open(std::move(*workspace), clock);
        QVERIFY(session);
        QVERIFY(Held::of(**session) == held);
    }
    QVERIFY(struck > 5);
}

/// The journal and the records are written on another thread: the one who asked hears of it all the same, and the next write is done.
void TestSqlFaults::inTheBackground()
{
    int struck = 0;
    for (const bool lasting : {false, true}) {
        for (int number = 1;; ++number) {
            SessionFixture fixture(editScriptFleet());
            Workspace &workspace = fixture->workspace();
            JournalEntry entry{u"op"_s, 1, JournalEntry::State::Sent, GroupId(u"g"_s), {}, u"title"_s, {}, fixture->clock().now()};
            ApplyRecord record;
            record.id = u"r"_s;
            record.startedAt = fixture->clock().now();
            bool hasFailed = false;
            {
                const SqlFault fault(number, codes[number % 3], lasting);
                // The first together with the second, as operations do that run side by side.
                QFuture<Result<void>> first = workspace.writeJournal(entry);
                QFuture<Result<void>> second = workspace.putApplyRecord(record);
                for (const Result<void> &done : {first.result(), second.result()}) {
                    hasFailed = hasFailed || !done;
                    QVERIFY(done || (!done.error().message.isEmpty() && (done.error().code == ErrorCode::Storage || done.error().code == ErrorCode::ReadOnly)));
                }
                // Two that fail together are tried each by itself.
                QVERIFY(!hasFailed || fault.hasStruck());
                struck += fault.hasStruck();
                if (!fault.hasStruck())
                    break;
            }
            entry.title = u"again"_s;
            QVERIFY(workspace.writeJournal(entry).result());
            QVERIFY(workspace.putApplyRecord(record).result());
            fixture.reopen();
            QCOMPARE(fixture->workspace().journal()->size(), 1u);
            QCOMPARE(fixture->workspace().journal()->front().title, u"again"_s);
            QCOMPARE(fixture->workspace().applyRecords(10)->size(), 1u);
        }
    }
    QVERIFY(struck >= 10);
}

EASEL_TEST(TestSqlFaults)
#include "testsqlfaults.moc"
