// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed after any edit loses nothing: the plan is complete, undo and redo work, the lock is free.
#include "editscript.h"
#include "fleetcompare.h"
#include "testregistry.h"

#include "base/clock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the script makes of a workspace, step by step, without a crash.
struct Expected final
{
    QString plan;
    Fleet draft;
    QString note;
};

} // namespace

class TestCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAfterAStep_data();
    void killedAfterAStep();
    void killedWhileItRuns_data();
    void killedWhileItRuns();

private:
    std::unique_ptr<Workspace> fresh(const QString &path) const;
    /// Starts the editor on a new workspace, kills it as soon as it has said "step N" and opens what it left.
    std::unique_ptr<PlanningSession> afterKill(const QString &path, int step, bool waits) const;
    bool is(const PlanningSession &session, const Expected &expected) const;

    const SystemClock m_clock{};
    std::vector<Expected> m_expected; // by number of steps done
};

std::unique_ptr<Workspace> TestCrash::fresh(const QString &path) const
{
    auto workspace = Workspace::create(path);
    if (!workspace || !(*workspace)->storeFleet(editScriptFleet(), m_clock.now()))
        qFatal("no workspace");
    return std::move(*workspace);
}

bool TestCrash::is(const PlanningSession &session, const Expected &expected) const
{
    return planText(session.plan()) == expected.plan && firstDifference(session.draft(), expected.draft).isEmpty()
           && (session.plan().steps.empty() || session.plan().steps[0].note == expected.note);
}

void TestCrash::initTestCase()
{
    const QTemporaryDir folder;
    auto session = PlanningSession::open(fresh(folder.filePath(u"w.easel"_s)), m_clock);
    QVERIFY(session);
    for (int step = 0; step <= editScriptLength; ++step) {
        if (step > 0) {
            const Result<void> done = performEditScriptStep(**session, step);
            QVERIFY2(done, qPrintable(u"%1: %2"_s.arg(step).arg(done ? QString() : done.error().toString())));
        }
        const Plan &plan = (*session)->plan();
        m_expected.push_back({planText(plan), (*session)->draft(), plan.steps.empty() ? QString() : plan.steps[0].note});
        // Each step does something, or the test would prove less than it says.
        if (step > 0 && step != 26)
            QVERIFY2(m_expected[static_cast<size_t>(step)].plan != m_expected[static_cast<size_t>(step) - 1].plan, qPrintable(QString::number(step)));
    }
}

std::unique_ptr<PlanningSession> TestCrash::afterKill(const QString &path, int step, bool waits) const
{
    fresh(path).reset();
    QProcess editor;
    editor.start(QStringLiteral(EASEL_BIN_DIR) + u"/test-editor"_s, {path, QString::number(waits ? step : 0)});
    const QByteArray wanted = "step " + QByteArray::number(step) + '\n';
    QByteArray said;
    while (!said.contains(wanted)) {
        if (!editor.waitForReadyRead(20'000))
            qFatal("the editor said no more: %s", editor.readAllStandardError().constData());
        said += editor.readAllStandardOutput();
    }
    editor.kill(); // SIGKILL
    editor.waitForFinished();
    auto workspace = Workspace::open(path);
    if (!workspace || (*workspace)->isReadOnly())
        return {};
    auto session = PlanningSession::open(std::move(*workspace), m_clock);
    return session ? std::move(*session) : nullptr;
}

void TestCrash::killedAfterAStep_data()
{
    QTest::addColumn<int>("step");
    for (int step = 1; step <= editScriptLength; ++step)
        QTest::addRow("step %d", step) << step;
}

void TestCrash::killedAfterAStep()
{
    QFETCH(int, step);
    const QTemporaryDir folder;
    const auto session = afterKill(folder.filePath(u"w.easel"_s), step, true);
    QVERIFY(session);
    const Expected &expected = m_expected[static_cast<size_t>(step)];
    QCOMPARE(planText(session->plan()), expected.plan);
    QCOMPARE(firstDifference(session->draft(), expected.draft), QString());
    QVERIFY(is(*session, expected));

    // Undo to the beginning and redo to where it was, then go on as if nothing had been.
    const qsizetype position = session->plan().position;
    for (qsizetype i = 0; i < position; ++i)
        QVERIFY(session->undo());
    QVERIFY(session->isPlanEmpty());
    QCOMPARE(firstDifference(session->draft(), editScriptFleet()), QString());
    for (qsizetype i = 0; i < position; ++i)
        QVERIFY(session->redo());
    QVERIFY(is(*session, expected));
    for (int next = step + 1; next <= editScriptLength; ++next)
        QVERIFY(performEditScriptStep(*session, next));
    QVERIFY(is(*session, m_expected.back()));
}

void TestCrash::killedWhileItRuns_data()
{
    killedAfterAStep_data();
}

void TestCrash::killedWhileItRuns()
{
    // The kill comes at no particular moment of what follows the step: all of a later step is there, or nothing of it.
    QFETCH(int, step);
    const QTemporaryDir folder;
    const auto session = afterKill(folder.filePath(u"w.easel"_s), step, false);
    QVERIFY(session);
    bool known = false;
    for (auto reached = static_cast<size_t>(step); reached < m_expected.size(); ++reached)
        known = known || is(*session, m_expected[reached]);
    QVERIFY2(known, qPrintable(planText(session->plan())));
}

EASEL_TEST(TestCrash)
#include "testcrash.moc"
