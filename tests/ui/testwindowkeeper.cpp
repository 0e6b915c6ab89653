// SPDX-License-Identifier: GPL-3.0-or-later
// What a window shows comes back at the next start, however the last run ended; and how others end a run.
#include "console/console.h"
#include "console/crashreporter.h"
#include "console/syntheticinput.h"
#include "console/windowkeeper.h"
#include "consolepages.h"
#include "fleetbuilder.h"
#include "log/crashreportview.h"
#include "shell/frontbands.h"
#include "shell/workbench.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A run of the program in this process: ends as if it were killed, unless it is told otherwise.
struct Run final
{
    explicit Run(const QString &folder, const QString &program = {})
        : console({folder, u"en"_s, ThemeMode::Light, std::chrono::milliseconds(200), {}, program}), keeper(std::make_unique<WindowKeeper>(console))
    {
        console.window().show();
    }
    Workbench &bench() { return *console.window().workbench(); }
    Band *band(const char *name) { return console.window().front().findChild<Band *>(QLatin1String(name)); }
    QPushButton *button(const char *name, const QString &text)
    {
        for (auto *button : band(name)->findChildren<QPushButton *>()) {
            if (button->text().contains(text))
                return button;
        }
        return nullptr;
    }

    Console console;
    std::unique_ptr<WindowKeeper> keeper;
};

} // namespace

class TestWindowKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsShownComesBack_data();
    void whatIsShownComesBack();
    void nothingComesBackUnlessItIsWished();
    void aClosedWorkspaceStaysClosed();
    void onlyTheLastClosedWindowComesBack();
    void aWindowThatIsOpenIsNotOpenedAgain();
    void afterTwoCrashesItIsForPeople();
    void theCrashBandOnTheWelcomePage();
    void theReportCanBeReadAndDeleted();
    void aBrokenNoteIsForgotten();
    void theRestartCommandNamesWorkspaceAndPage();
    void aSignalEndsAnApply();

private:
    QString workspace(const QString &name, int steps = 0);
    QString data() const { return m_folder->filePath(u"data"_s); }
    QString notes() const { return data() + u"/windows"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(data()));
}

/// A workspace with two projects, two groups, and so many planned steps; its canonical path.
QString TestWindowKeeper::workspace(const QString &name, int steps)
{
    const QString path = QFileInfo(m_folder->path()).canonicalFilePath() + u'/' + name + u".easel"_s;
    auto made = Workspace::create(path);
    if (!made)
        qFatal("no workspace");
    FleetBuilder builder;
    builder.project("stores", "Stores").cluster("c1").cluster("c2").group("g1", "First").member("c1").group("g2", "Second").member("c2");
    if (!(*made)->storeFleet(builder.build(), QDateTime::currentDateTimeUtc()))
        qFatal("no fleet");
    static const SystemClock clock;
    auto session = PlanningSession::open(std::move(*made), clock);
    for (int i = 0; i < steps; ++i) {
        if (!(*session)->perform(u"Describe"_s, {DescribeGroup{GroupId(u"g1"_s), QString::number(i)}}))
            qFatal("no step");
    }
    return path;
}

void TestWindowKeeper::whatIsShownComesBack_data()
{
    QTest::addColumn<int>("end");
    QTest::newRow("killed") << static_cast<int>(WindowEnd::Unexpected);
    QTest::newRow("closed") << static_cast<int>(WindowEnd::Closed);
    QTest::newRow("session") << static_cast<int>(WindowEnd::Session);
}

void TestWindowKeeper::whatIsShownComesBack()
{
    QFETCH(int, end);
    const QString path = workspace(u"fleet"_s, 2);
    WindowState kept;
    {
        Run run(data());
        QVERIFY(run.keeper->openNamed(path, false));
        run.console.window().setScope(Scope::project(ProjectId(u"stores"_s)));
        run.bench().select({GroupId(u"g2"_s), {}});
        run.bench().setPage(Workbench::Capacity);
        run.bench().showPanel(Workbench::Plan);
        kept = run.keeper->state();
        QCOMPARE(kept.workspace, path);
        QCOMPARE(kept.page, static_cast<int>(Workbench::Capacity));
        QCOMPARE(kept.panel, static_cast<int>(Workbench::Plan));
        QVERIFY(kept.scope.isProject());
        QCOMPARE(kept.selection.group, GroupId(u"g2"_s));
        run.keeper->keep();
        if (end == static_cast<int>(WindowEnd::Closed))
            run.keeper->closed();
        if (end == static_cast<int>(WindowEnd::Session)) {
            ::raise(SIGHUP);
            QTRY_VERIFY(!run.console.window().isVisible());
        }
    }
    Run run(data());
    run.keeper->reopen();
    QVERIFY(run.console.session());
    QVERIFY(run.keeper->state() == kept);
    QCOMPARE(run.console.window().findChild<QComboBox *>(u"scopeSwitch"_s)->currentData().value<Scope>(), kept.scope);
    // Only an unexpected end is worth a word.
    QCOMPARE(run.band("crashBand") != nullptr, end == static_cast<int>(WindowEnd::Unexpected));
    if (Band *band = run.band("crashBand"))
        QVERIFY2(band->text().contains(u"ended unexpectedly"_s) && band->text().contains(u"2 change"_s), qPrintable(band->text()));
}

void TestWindowKeeper::nothingComesBackUnlessItIsWished()
{
    const QString path = workspace(u"fleet"_s);
    {
        Run run(data());
        QVERIFY(run.keeper->openNamed(path, false));
        run.console.window().showSettings(u"reopenSetting"_s);
        auto *wish = run.console.window().findChild<QCheckBox *>(u"reopenSetting"_s);
        QVERIFY(wish->isChecked());
        wish->click();
        run.keeper->closed();
    }
    Run run(data());
    run.keeper->reopen();
    QVERIFY(!run.console.session());
    QVERIFY(!run.band("crashBand"));
}

void TestWindowKeeper::aClosedWorkspaceStaysClosed()
{
    {
        Run run(data());
        QVERIFY(run.keeper->openNamed(workspace(u"fleet"_s), false));
        run.console.close();
        run.keeper->closed();
    }
    Run run(data());
    run.keeper->reopen();
    QVERIFY(!run.console.session());
}

void TestWindowKeeper::onlyTheLastClosedWindowComesBack()
{
    const QString first = workspace(u"first"_s);
    const QString second = workspace(u"second"_s);
    {
        Run one(data());
        QVERIFY(one.keeper->openNamed(first, false));
        one.keeper->closed();
        Run two(data());
        QVERIFY(two.keeper->openNamed(second, false));
        two.keeper->closed();
    }
    QCOMPARE(QDir(notes()).entryList(QDir::Files).size(), 2); // the first is still held by this process when the second one ends
    Run run(data());
    run.keeper->reopen();
    QVERIFY(run.console.session());
    // Both notes may be of the same millisecond; one of them is opened here, and no process is started for the other.
    QVERIFY(QStringList({first, second}).contains(run.console.session()->workspace().path()));
    QCOMPARE(QDir(notes()).entryList(QDir::Files).size(), 1);
}

void TestWindowKeeper::aWindowThatIsOpenIsNotOpenedAgain()
{
    {
        Run run(data());
        QVERIFY(run.keeper->openNamed(workspace(u"fleet"_s), false));
        run.keeper->closed();
    }
    // A second window, while the first is there, is asked for to open something else.
    Run first(data());
    Run second(data());
    second.keeper->reopen();
    QVERIFY(!second.console.session());
}

void TestWindowKeeper::afterTwoCrashesItIsForPeople()
{
    const QString path = workspace(u"fleet"_s, 1);
    {
        Run run(data());
        QVERIFY(run.keeper->openNamed(path, false));
    }
    {
        Run run(data());
        run.keeper->reopen();
        QVERIFY(run.console.session());
    }
    Run run(data());
    run.keeper->reopen();
    QVERIFY(!run.console.session());
    QTRY_VERIFY(run.band("crashBand"));
    QPushButton *open = run.button("crashBand", u"fleet"_s);
    QVERIFY(open);
    open->click();
    QVERIFY(run.console.session());
    QCOMPARE(run.console.session()->plan().position, 1);
    QVERIFY(!run.console.session()->workspace().isReadOnly());
}

void TestWindowKeeper::theCrashBandOnTheWelcomePage()
{
    const QString path = workspace(u"fleet"_s, 3);
    {
        Run run(data());
        QVERIFY(run.keeper->openNamed(path, false));
        run.console.settings().setReopensLast(false);
    }
    Run run(data());
    run.keeper->reopen();
    QVERIFY(!run.console.session());
    QTRY_VERIFY(run.band("crashBand"));
    QVERIFY2(run.band("crashBand")->text().contains(u"3 change"_s), qPrintable(run.band("crashBand")->text()));
    // There is no report of a run that was killed.
    QVERIFY(!run.button("crashBand", u"report"_s));
    // It is told once.
    Run again(data());
    again.keeper->reopen();
    QTest::qWait(50);
    QVERIFY(!again.band("crashBand"));
}

void TestWindowKeeper::theReportCanBeReadAndDeleted()
{
    const QString report = data() + u"/crash-20261130-010203-4711.txt"_s;
    writeFile(report, "signal: SIGSEGV\nstack:\n");
    Run run(data());
    run.keeper->reopen();
    QVERIFY(run.band("crashBand"));
    run.button("crashBand", u"Show"_s)->click();
    auto *view = run.console.window().findChild<CrashReportView *>();
    QVERIFY(view && view->isVisible());
    QVERIFY(view->findChild<QPlainTextEdit *>(u"crashReportText"_s)->toPlainText().contains(u"SIGSEGV"_s));
    view->findChild<QPushButton *>(u"copyReportButton"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"SIGSEGV"_s));
    view->saveTo(m_folder->filePath(u"saved.txt"_s));
    QCOMPARE(contentOf(m_folder->filePath(u"saved.txt"_s)), QByteArray("signal: SIGSEGV\nstack:\n"));
    QVERIFY(run.band("crashBand"));
    QCOMPARE(crashreporter::reports(data()).size(), 1u);
    view->findChild<QPushButton *>(u"deleteReportButton"_s)->click();
    QCOMPARE(crashreporter::reports(data()).size(), 0u);
    QTRY_VERIFY(!run.band("crashBand"));
    // One that was told of is not told of again.
    writeFile(report, "x");
    Run second(data());
    second.keeper->reopen();
    QVERIFY(second.band("crashBand"));
    Run third(data());
    third.keeper->reopen();
    QVERIFY(!third.band("crashBand"));
}

void TestWindowKeeper::aBrokenNoteIsForgotten()
{
    QVERIFY(QDir().mkpath(notes()));
    writeFile(notes() + u"/window-1.json"_s, "{\"workspace\":");
    writeFile(notes() + u"/window-2.json"_s, R"({"workspace": 7, "page": "x", "panel": 99, "clusters": {}, "end": "closed"})");
    writeFile(notes() + u"/window-3.json"_s, R"({"workspace": "/no/such.easel", "page": -5, "panel": 99, "end": "session"})");
    Run run(data());
    run.keeper->reopen();
    QVERIFY(!run.console.session());
    QCOMPARE(QDir(notes()).entryList(QDir::Files).size(), 1);
}

void TestWindowKeeper::theRestartCommandNamesWorkspaceAndPage()
{
    const QString path = workspace(u"--fleet"_s);
    Run run(data());
    QVERIFY(!run.keeper->restartCommand().contains(u"--page"_s));
    QVERIFY(run.keeper->openNamed(path, false));
    run.bench().setPage(Workbench::Upgrades);
    const QStringList command = run.keeper->restartCommand();
    QCOMPARE(command.first(), QCoreApplication::applicationFilePath());
    QCOMPARE(command.mid(command.size() - 4), QStringList({u"--page"_s, u"upgrades"_s, u"--"_s, path}));
    QCOMPARE(command.value(command.indexOf(u"--data-dir"_s) + 1), data());
}

void TestWindowKeeper::aSignalEndsAnApply()
{
    Run run(data());
    run.console.openLocal(BackendOptions::Sample::Small);
    SyncService &service = *run.console.service();
    QVERIFY(isOnline(run.console));
    PlanningSession &session = *run.console.session();
    std::vector<Change> changes;
    for (const GroupId &id : session.draft().groupIds()) {
        if (!session.draft().group(id)->scope.isSystem() && changes.size() < 2)
            changes.emplace_back(DescribeGroup{id, u"Applied"_s});
    }
    QVERIFY(session.perform(u"Describe two"_s, changes));
    connect(&service, &SyncService::operationChanged, this, [&] { service.pauseApply(); });
    ApplyOptions one;
    one.sideBySide = 1;
    one.acknowledged = planGuards(session.base(), session.draft());
    std::optional<ApplyOutcome> outcome;
    connect(&service, &SyncService::applyFinished, this, [&](const ApplyOutcome &finished) { outcome = finished; });
    service.apply(one);
    QVERIFY(SyntheticInput::wait([&] {
        return service.state() == SyncService::State::Paused && service.operations()[0].state == OperationStatus::State::Succeeded;
    }));
    ::raise(SIGTERM);
    QVERIFY(SyntheticInput::wait([&] { return !run.console.window().isVisible(); }));
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, ApplyOutcome::Kind::Stopped);
    // What was sent is known, what was not is still planned.
    QCOMPARE(session.base().group(std::get<DescribeGroup>(changes[0]).group)->description, u"Applied"_s);
    QVERIFY(session.base().group(std::get<DescribeGroup>(changes[1]).group)->description != u"Applied"_s);
    QVERIFY(!session.isPlanEmpty());
}

EASEL_TEST(TestWindowKeeper)
#include "testwindowkeeper.moc"
