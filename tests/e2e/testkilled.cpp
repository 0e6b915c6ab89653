// SPDX-License-Identifier: GPL-3.0-or-later
// Kill -9 of the console after any edit: reopened, the plan is all there, and undo works.
#include "base/clock.h"
#include "session/planningsession.h"

#include "fleetbuilder.h"
#include "testregistry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace easel;

namespace {

Fleet fleet()
{
    easel::test::FleetBuilder builder;
    for (int i = 0; i < 5; ++i)
        builder.cluster(qPrintable(QStringLiteral("join-%1").arg(i))).cluster(qPrintable(QStringLiteral("free-%1").arg(i)));
    builder.cluster("old1").cluster("old2");
    return builder.group("g1", "First").member("old1").group("g2", "Second").member("old2").build();
}

} // namespace

class TestKilled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void atEachStep_data();
    void atEachStep();

private:
    QTemporaryDir m_dir;
    QString m_workspace;
};

void TestKilled::initTestCase()
{
    m_workspace = m_dir.filePath(QStringLiteral("fleet.easel"));
    auto workspace = Workspace::create(m_workspace);
    QVERIFY(workspace);
    QVERIFY((*workspace)->storeFleet(fleet(), QDateTime::currentDateTimeUtc()));
}

void TestKilled::atEachStep_data()
{
    QTest::addColumn<int>("step");
    for (int step = 1; step <= 30; ++step)
        QTest::addRow("step %d", step) << step;
}

void TestKilled::atEachStep()
{
    QFETCH(int, step);
    QTemporaryDir data;
    const QString copy = data.filePath(QStringLiteral("copy.easel"));
    QVERIFY(QFile::copy(m_workspace, copy));
    QProcess console;
    console.start(QStringLiteral(EASEL_EDITING_CONSOLE), {data.path(), copy});
    QVERIFY(console.waitForStarted());
    QList<QByteArray> last;
    while (last.value(0).toInt() < step) {
        QVERIFY2(console.canReadLine() || console.waitForReadyRead(30000), console.readAllStandardError().constData());
        while (console.canReadLine() && last.value(0).toInt() < step)
            last = console.readLine().trimmed().split(' ');
        QVERIFY2(last.value(0) != "end", "the script ended before the step");
    }
    ::kill(static_cast<pid_t>(console.processId()), SIGKILL);
    QVERIFY(console.waitForFinished());
    // It may have got further before the signal came: what it said last counts, and it was in the step after that.
    while (console.canReadLine()) {
        if (const QByteArray line = console.readLine().trimmed(); line != "end")
            last = line.split(' ');
    }

    const SystemClock clock;
    auto workspace = Workspace::open(copy);
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().toString()));
    QVERIFY(!(*workspace)->isReadOnly());
    auto session = PlanningSession::open(std::move(*workspace), clock);
    QVERIFY2(session, session ? "" : qPrintable(session.error().toString()));
    PlanningSession &s = **session;
    const qlonglong position = last.value(1).toLongLong();
    QVERIFY(s.plan().position >= position - 1 && static_cast<qlonglong>(s.plan().steps.size()) >= position);
    if (s.plan().position == position)
        QCOMPARE(planDigest(s.base(), s.draft()).toLatin1(), last.value(2));

    // Undo goes all the way back, and redo all the way forth.
    const qsizetype all = s.plan().position;
    const QString digest = planDigest(s.base(), s.draft());
    for (qsizetype i = 0; i < all; ++i)
        QVERIFY(s.undo());
    QVERIFY(diffFleets(s.base(), s.draft()).empty());
    for (qsizetype i = 0; i < all; ++i)
        QVERIFY(s.redo());
    QCOMPARE(planDigest(s.base(), s.draft()), digest);
}

EASEL_TEST(TestKilled)
#include "testkilled.moc"
