// SPDX-License-Identifier: GPL-3.0-or-later
// Easel among other programs: one window for each workspace, whoever opens it and however it is called; ends that are asked for
// and ends that are not. Every console is a process of its own, in a real window.
#include "base/clock.h"
#include "console/crashreporter.h"
#include "console/workspacedoor.h"
#include "fleetbuilder.h"
#include "hostilestrings.h"
#include "session/planexchange.h"
#include "session/planningsession.h"
#include "sessionserver.h"
#include "testfiles.h"
#include "testregistry.h"
#include "xpointer.h"

#include <QDir>
#include <QDrag>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QMimeData>
#include <QMouseEvent>
#include <QProcess>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QWidget>

#include <csignal>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

bool waitFor(const std::function<bool()> &done, int milliseconds = 30'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < milliseconds)
        QTest::qWait(20);
    return done();
}

/// A program that ends with the test.
class Program final : public QProcess
{
public:
    Program(const QString &program, const QStringList &arguments, const QString &runtime, const QString &folder = {}, const QByteArray &session = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
        // A session manager of the machine's would be told of the test.
        environment.remove(u"SESSION_MANAGER"_s);
        if (!session.isEmpty())
            environment.insert(u"SESSION_MANAGER"_s, QString::fromLatin1(session));
        setProcessEnvironment(environment);
        if (!folder.isEmpty())
            setWorkingDirectory(folder);
        start(program, arguments);
        waitForStarted();
    }
    ~Program() override
    {
        if (state() != NotRunning) {
            signal(SIGCONT);
            kill();
            waitForFinished();
        }
    }
    void signal(int number) { ::kill(static_cast<pid_t>(processId()), number); }
    bool ended(int milliseconds = 30'000) { return state() == NotRunning || waitForFinished(milliseconds); }
};

QByteArray asked(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished(10'000);
    return process.readAllStandardOutput().trimmed();
}

} // namespace

class TestDesktop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowThatHasItComesForward_data();
    void theWindowThatHasItComesForward();
    void theTokenIsPassedOn_data();
    void theTokenIsPassedOn();
    void strangersAtTheDoor();
    void anotherUserIsNotAsked();
    void afterAKillItIsOpened();
    void oneThatHangsLeavesItReadOnly();
    void twoAtTheSameTime();
    void aSignalIsAGoodEnd_data();
    void aSignalIsAGoodEnd();
    void allWindowsComeBack();
    void theSessionBringsItBack();
    void theSessionWaitsForAnApply();
    void ignoredHangUpsStayIgnored();
    void aSignalDuringAnApply();
    void aCrashLeavesAReport_data();
    void aCrashLeavesAReport();
    void aCrashTakesOneWindowOnly();
    void filesAreDroppedFromAnotherProgram();

private:
    QString path(const QString &name) const { return m_path + u'/' + name; }
    QString workspace(const QString &name, const Fleet &fleet);
    QString workspace(const QString &name) { return workspace(name, FleetBuilder().cluster("c1").group("g1", "First").member("c1").build()); }
    std::unique_ptr<Program> console(const QStringList &arguments, const QString &folder = {})
    {
        return std::make_unique<Program>(QStringLiteral(EASEL_CONSOLE), QStringList{u"--data-dir"_s, path(u"data"_s)} + arguments, path(u"run"_s), folder);
    }
    /// Whether somebody has the workspace open for writing, and is there to be asked.
    bool isOpen(const QString &workspace) { return QFileInfo::exists(WorkspaceDoor::placeOf(workspace)); }
    /// Whether a window has written down that it shows the workspace.
    bool isNoted(const QString &workspace)
    {
        const auto notes = listing(path(u"data/windows"_s));
        return std::any_of(notes.begin(), notes.end(), [&](const QByteArray &note) { return note.contains(workspace.toUtf8()); });
    }
    qint64 windowOf(Program &program) { return asked({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(program.processId()), u"--name"_s, u"Easel"_s}).split('\n').value(0).toLongLong(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_runtime;
};

void TestDesktop::init()
{
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = QFileInfo(m_folder->path()).canonicalFilePath();
    m_runtime = qgetenv("XDG_RUNTIME_DIR");
    QVERIFY(QDir().mkpath(path(u"run"_s)));
    QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path(u"run"_s)));
}

void TestDesktop::cleanup()
{
    m_runtime.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", m_runtime);
}

QString TestDesktop::workspace(const QString &name, const Fleet &fleet)
{
    const QString file = path(name + u".easel"_s);
    const auto made = Workspace::create(file);
    if (!made || !(*made)->storeFleet(fleet, QDateTime::currentDateTimeUtc()))
        qFatal("no workspace");
    return file;
}

void TestDesktop::theWindowThatHasItComesForward_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the same path") << u"%1/fleet.easel"_s;
    QTest::newRow("a relative path") << u"../%2/fleet.easel"_s;
    QTest::newRow("a link") << u"%1/link.easel"_s;
    QTest::newRow("through a linked folder") << u"%1/folder/fleet.easel"_s;
}

void TestDesktop::theWindowThatHasItComesForward()
{
    QFETCH(QString, name);
    const QString file = workspace(u"fleet"_s);
    const QString other = workspace(u"other"_s);
    QVERIFY(QFile::link(file, path(u"link.easel"_s)) && QFile::link(m_path, path(u"folder"_s)));
    const auto first = console({file});
    QVERIFY(waitFor([&] { return isOpen(file) && windowOf(*first) != 0; }));
    // Its socket is for its user alone.
    QCOMPARE(QFileInfo(WorkspaceDoor::placeOf(file)).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    // Another one is in front of it.
    const auto second = console({other});
    QVERIFY(waitFor([&] { return isOpen(other) && windowOf(*second) != 0; }));
    const qint64 window = windowOf(*first);
    (void)asked({u"windowactivate"_s, u"--sync"_s, QString::number(windowOf(*second))});
    (void)asked({u"windowminimize"_s, u"--sync"_s, QString::number(window)});
    QVERIFY(waitFor([&] { return asked({u"getactivewindow"_s}).toLongLong() != window; }));

    const QString called = name.contains(u"%1"_s) ? name.arg(m_path) : QString(name).replace(u"%2"_s, QFileInfo(m_path).fileName());
    const auto third = console({called}, m_path);
    QVERIFY(third->ended());
    QCOMPARE(third->exitStatus(), QProcess::NormalExit);
    QCOMPARE(third->exitCode(), 0);
    const QByteArray said = third->readAllStandardError();
    QVERIFY2(said.contains("is open in another window"), said.constData());
    QVERIFY(waitFor([&] { return asked({u"getactivewindow"_s}).toLongLong() == window; }));
}

void TestDesktop::theTokenIsPassedOn_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("X11") << QByteArray("DESKTOP_STARTUP_ID");
    QTest::newRow("Wayland") << QByteArray("XDG_ACTIVATION_TOKEN");
}

void TestDesktop::theTokenIsPassedOn()
{
    QFETCH(QByteArray, variable);
    const QString file = workspace(u"fleet"_s);
    WorkspaceDoor door;
    QVERIFY(door.open(file));
    QSignalSpy knocked(&door, &WorkspaceDoor::knocked);
    qputenv(variable.constData(), "launcher/easel/1-2-host_TIME4711");
    const auto program = console({file});
    qunsetenv(variable.constData());
    QVERIFY(waitFor([&] { return program->state() == QProcess::NotRunning; }));
    QCOMPARE(program->exitCode(), 0);
    QCOMPARE(knocked.size(), 1);
    QCOMPARE(knocked[0][0].toByteArray(), QByteArray("launcher/easel/1-2-host_TIME4711"));
}

void TestDesktop::strangersAtTheDoor()
{
    const QString file = workspace(u"fleet"_s);
    WorkspaceDoor door;
    QVERIFY(door.open(file));
    QSignalSpy knocked(&door, &WorkspaceDoor::knocked);
    for (const QByteArray &said : {QByteArray("hello\n"), QByteArray(100'000, 'x'), QByteArray("\n"), QByteArray("\0\xff\n", 3), QByteArray("show without an end")}) {
        QLocalSocket stranger;
        stranger.connectToServer(WorkspaceDoor::placeOf(file));
        QVERIFY(stranger.waitForConnected(5000));
        stranger.write(said);
        QTest::qWait(50);
        QVERIFY2(knocked.isEmpty() && stranger.readAll().isEmpty(), said.left(20).constData());
    }
    const auto program = console({file});
    QVERIFY(waitFor([&] { return program->state() == QProcess::NotRunning; }));
    QCOMPARE(program->exitCode(), 0);
    QCOMPARE(knocked.size(), 1);
    // A file that is no socket, and a place that belongs to nobody.
    door.close();
    writeFile(WorkspaceDoor::placeOf(file), "x");
    QCOMPARE(WorkspaceDoor::ask(file, {}), WorkspaceDoor::Answer::Nobody);
    QVERIFY(door.open(file));
    QCOMPARE(WorkspaceDoor::ask(path(u"missing.easel"_s), {}), WorkspaceDoor::Answer::Nobody);
}

void TestDesktop::anotherUserIsNotAsked()
{
    // Somebody with another runtime folder stands for another user: the workspace is read-only there, as ever.
    const QString file = workspace(u"fleet"_s);
    const auto first = console({file});
    QVERIFY(waitFor([&] { return isOpen(file); }));
    QVERIFY(QDir().mkpath(path(u"run2"_s)));
    QFile::setPermissions(path(u"run2"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    Program other(QStringLiteral(EASEL_CONSOLE), {u"--data-dir"_s, path(u"data2"_s), file}, path(u"run2"_s));
    QVERIFY(waitFor([&] { return contentOf(path(u"data2/easel.log"_s)).contains("read-only"); }));
    QVERIFY(other.state() == QProcess::Running);
    other.signal(SIGTERM);
    QVERIFY(other.ended());
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(isOpen(file));
}

void TestDesktop::afterAKillItIsOpened()
{
    const QString file = workspace(u"fleet"_s);
    const auto opened = [&] { return contentOf(path(u"data/easel.log"_s)).count("A workspace is open"); };
    auto first = console({file});
    QVERIFY(waitFor([&] { return isOpen(file) && opened() == 1; }));
    first->signal(SIGKILL);
    QVERIFY(first->ended());
    QVERIFY(isOpen(file)); // what is left of it
    const auto second = console({file});
    QVERIFY(waitFor([&] { return opened() == 2; }));
    QVERIFY(!contentOf(path(u"data/easel.log"_s)).contains("read-only"));
    const auto third = console({file});
    QVERIFY(third->ended());
    QVERIFY(third->readAllStandardError().contains("is open in another window"));
}

void TestDesktop::oneThatHangsLeavesItReadOnly()
{
    const QString file = workspace(u"fleet"_s);
    const auto first = console({file});
    QVERIFY(waitFor([&] { return isOpen(file); }));
    first->signal(SIGSTOP);
    const auto second = console({file});
    QVERIFY(waitFor([&] { return contentOf(path(u"data/easel.log"_s)).contains("read-only"); }));
    QCOMPARE(second->state(), QProcess::Running);
}

void TestDesktop::twoAtTheSameTime()
{
    const QString file = workspace(u"fleet"_s);
    const auto first = console({file});
    const auto second = console({file});
    QVERIFY(waitFor([&] { return isOpen(file); }));
    // However it goes, one has it, and nobody holds it a second time.
    QVERIFY(waitFor([&] { return first->state() == QProcess::NotRunning || second->state() == QProcess::NotRunning; }));
    Program &late = first->state() == QProcess::NotRunning ? *first : *second;
    QCOMPARE(late.exitCode(), 0);
    QVERIFY(late.readAllStandardError().contains("is open in another window"));
    QVERIFY(contentOf(path(u"data/easel.log"_s)).count("A workspace is open") == 1);
    QVERIFY(!contentOf(path(u"data/easel.log"_s)).contains("read-only"));
}

void TestDesktop::aSignalIsAGoodEnd_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestDesktop::aSignalIsAGoodEnd()
{
    QFETCH(int, signal);
    const QString file = workspace(u"fleet"_s);
    const auto first = console({u"--page"_s, u"capacity"_s, file});
    QVERIFY(waitFor([&] { return isNoted(file) && windowOf(*first) != 0; }));
    QTest::qWait(300);
    first->signal(signal);
    QVERIFY(first->ended());
    QCOMPARE(first->exitStatus(), QProcess::NormalExit);
    QCOMPARE(first->exitCode(), 0);
    QVERIFY(!QFileInfo::exists(file + u"-lock"_s));
    QVERIFY(!isOpen(file));
    // The next start without a workspace brings it back.
    const auto second = console({});
    QVERIFY(waitFor([&] { return isOpen(file); }));
    const QStringList notes = QDir(path(u"data/windows"_s)).entryList(QDir::Files);
    QCOMPARE(notes.size(), 1);
    QVERIFY(waitFor([&] { return contentOf(path(u"data/windows/"_s + notes.front())).contains("\"page\":4"); }));
    QVERIFY(crashreporter::reports(path(u"data"_s)).empty());
}

void TestDesktop::allWindowsComeBack()
{
    // The session ends, and with it every window; so it is with a crash of the machine.
    for (const int signal : {SIGTERM, SIGKILL}) {
        const QStringList files{workspace(u"a%1"_s.arg(signal)), workspace(u"b%1"_s.arg(signal)), workspace(u"c%1"_s.arg(signal))};
        std::vector<std::unique_ptr<Program>> programs;
        for (const QString &file : files) {
            programs.push_back(console({file}));
            QVERIFY(waitFor([&] { return isNoted(file); }));
        }
        for (const auto &program : programs)
            program->signal(signal);
        for (const auto &program : programs)
            QVERIFY(program->ended());
        for (const QString &file : files)
            QFile::remove(WorkspaceDoor::placeOf(file));
        const auto next = console({});
        for (const QString &file : files)
            QVERIFY2(waitFor([&] { return isOpen(file) && isNoted(file); }), qPrintable(file));
        // Those that it has started are nobody's children: the lock says who they are.
        for (const QString &file : files) {
            if (const qint64 process = contentOf(file + u"-lock"_s).split('\n').value(1).toLongLong(); process > 0)
                ::kill(static_cast<pid_t>(process), SIGTERM);
        }
        QVERIFY(waitFor([&] { return !isOpen(files[0]) && !isOpen(files[1]) && !isOpen(files[2]); }));
        for (const QString &note : QDir(path(u"data/windows"_s)).entryList(QDir::Files))
            QFile::remove(path(u"data/windows/"_s) + note);
    }
}

void TestDesktop::theSessionBringsItBack()
{
    const QString file = workspace(u"fleet"_s);
    SessionServer session;
    const auto first = std::make_unique<Program>(QStringLiteral(EASEL_CONSOLE), QStringList{u"--data-dir"_s, path(u"data"_s), u"--page"_s, u"topology"_s, file}, path(u"run"_s), QString(),
                                                 session.address());
    QVERIFY(waitFor([&] {
        session.work();
        return session.isRegistered() && isNoted(file) && session.saves() > 0;
    }));
    session.logOut();
    QVERIFY(waitFor([&] {
        session.work();
        return first->state() == QProcess::NotRunning;
    }));
    QCOMPARE(first->exitStatus(), QProcess::NormalExit);
    QCOMPARE(first->exitCode(), 0);
    QVERIFY(!session.isCancelled());
    const QStringList command = session.restartCommand();
    QCOMPARE(command.mid(command.size() - 4), QStringList({u"--page"_s, u"topology"_s, u"--"_s, file}));
    // Logged in again.
    const auto second = std::make_unique<Program>(command.front(), command.mid(1), path(u"run"_s));
    QVERIFY(waitFor([&] { return isOpen(file) && isNoted(file); }));
    QVERIFY(waitFor([&] {
        const QString note = QDir(path(u"data/windows"_s)).entryList(QDir::Files).value(0);
        return contentOf(path(u"data/windows/"_s) + note).contains("\"page\":1");
    }));
    QCOMPARE(QDir(path(u"data/windows"_s)).entryList(QDir::Files).size(), 1);
}

void TestDesktop::theSessionWaitsForAnApply()
{
    SessionServer session;
    Program program(QStringLiteral(EASEL_ENDING_CONSOLE), {path(u"data"_s), u"-"_s, u"apply"_s}, path(u"run"_s), {}, session.address());
    QVERIFY(waitFor([&] {
        session.work();
        return session.isRegistered() && session.saves() > 0 && (program.canReadLine() || program.waitForReadyRead(1));
    }, 60'000));
    session.logOut();
    QVERIFY(waitFor([&] {
        session.work();
        return session.isCancelled();
    }));
    QTest::qWait(300);
    QCOMPARE(program.state(), QProcess::Running);
    program.signal(SIGTERM);
    QVERIFY(waitFor([&] {
        session.work();
        return program.state() == QProcess::NotRunning;
    }));
    QCOMPARE(program.exitCode(), 0);
}

void TestDesktop::ignoredHangUpsStayIgnored()
{
    const QString file = workspace(u"fleet"_s);
    Program program(u"nohup"_s, {QStringLiteral(EASEL_CONSOLE), u"--data-dir"_s, path(u"data"_s), file}, path(u"run"_s));
    QVERIFY(waitFor([&] { return isOpen(file); }));
    program.signal(SIGHUP);
    QTest::qWait(300);
    QCOMPARE(program.state(), QProcess::Running);
    program.signal(SIGTERM);
    QVERIFY(program.ended());
    QCOMPARE(program.exitCode(), 0);
}

void TestDesktop::aSignalDuringAnApply()
{
    Program program(QStringLiteral(EASEL_ENDING_CONSOLE), {path(u"data"_s), u"-"_s, u"apply"_s}, path(u"run"_s));
    QVERIFY(waitFor([&] { return program.canReadLine() || program.waitForReadyRead(10); }, 60'000));
    QCOMPARE(program.readLine().trimmed(), QByteArray("paused"));
    program.signal(SIGTERM);
    QVERIFY(program.ended());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    // What was sent is known, what was not is still planned.
    const SystemClock clock;
    const auto session = PlanningSession::open(*Workspace::open(path(u"data/sample.easel"_s)), clock);
    QVERIFY(session);
    int applied = 0;
    int planned = 0;
    for (const GroupId &id : (*session)->draft().groupIds()) {
        applied += (*session)->base().group(id)->description == u"Applied"_s ? 1 : 0;
        planned += (*session)->draft().group(id)->description == u"Applied"_s ? 1 : 0;
    }
    QCOMPARE(applied, 1);
    QCOMPARE(planned, 2);
    const auto records = (*session)->workspace().applyRecords(10);
    QVERIFY(records && records->size() == 1);
}

void TestDesktop::aCrashLeavesAReport_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("segmentation fault") << u"segv"_s << QByteArray("signal: SIGSEGV, in the main thread");
    QTest::newRow("stack overflow") << u"overflow"_s << QByteArray("signal: SIGSEGV");
    QTest::newRow("abort") << u"abort"_s << QByteArray("signal: SIGABRT");
    QTest::newRow("exception") << u"terminate"_s << QByteArray("exception: std::runtime_error");
    QTest::newRow("fatal message") << u"fatal"_s << QByteArray("message: ‹name› is broken");
    QTest::newRow("in a thread") << u"thread"_s << QByteArray("signal: SIGBUS, in another thread");
}

void TestDesktop::aCrashLeavesAReport()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("A sanitizer wants to see the crash itself.");
#endif
    QFETCH(QString, how);
    QFETCH(QByteArray, word);
    FleetBuilder builder;
    QStringList names{u"payments-secret"_s, u"cluster-of-ann"_s};
    // A name that is a number could be any address of the report.
    static const QRegularExpression number(u"^(0x)?[0-9a-fA-F]+$"_s);
    for (const HostileString &hostile : hostileStrings()) {
        if (hostile.text.trimmed().size() > 3 && !number.match(hostile.text.trimmed()).hasMatch())
            names << hostile.text;
    }
    builder.cluster("c0").name("cluster-of-ann");
    int group = 0;
    for (const QString &name : names)
        builder.group(qPrintable(u"g%1"_s.arg(group++)), qUtf8Printable(name));
    const QString file = workspace(u"Ann's fleet"_s, builder.build());
    Program program(QStringLiteral(EASEL_ENDING_CONSOLE), {path(u"data"_s), file, how}, path(u"run"_s));
    QVERIFY(program.ended(60'000));
    // It ends as it would have without the report, and leaves no core.
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QVERIFY(QDir(QDir::currentPath()).entryList({u"core*"_s}, QDir::Files).isEmpty());
    const auto reports = crashreporter::reports(path(u"data"_s));
    QCOMPARE(reports.size(), 1u);
    QCOMPARE(QFileInfo(reports[0].path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    const QByteArray report = contentOf(reports[0].path);
    for (const QByteArray &part : {word, QByteArray("version: " EASEL_VERSION), QByteArray("Qt: 6"), QByteArray("endingconsole +0x"), QByteArray("modules:"), QByteArray("end of the report")})
        QVERIFY2(report.contains(part), (part + " is not in\n" + report).constData());
    QVERIFY2(report.contains("libQt6Core"), report.constData());
    QVERIFY(report.contains("A workspace is open"));
    // The log of the machine has the names, so the report had them to leave out.
    QVERIFY(contentOf(path(u"data/easel.log"_s)).contains("payments-secret"));
    const QString text = QString::fromUtf8(report);
    for (const QString &secret : names + QStringList{u"Ann's fleet"_s, m_path, QDir::homePath() + u'/', u"key-of-the-backend-123"_s, u"example.com"_s, u"ann@"_s, QSysInfo::machineHostName()})
        QVERIFY2(!text.contains(secret), qPrintable(secret + u" is in\n"_s + text));
    QVERIFY(!contentOf(path(u"data/easel.log"_s)).contains("key-of-the-backend-123"));
    // The note says what was open, and nobody holds the workspace.
    const auto opened = Workspace::open(file);
    QVERIFY(opened && !(*opened)->isReadOnly());
}

void TestDesktop::aCrashTakesOneWindowOnly()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("A sanitizer wants to see the crash itself.");
#endif
    const QString one = workspace(u"one"_s);
    const QString two = workspace(u"two"_s);
    const auto first = console({one});
    const auto second = console({two});
    QVERIFY(waitFor([&] { return isOpen(one) && isOpen(two) && isNoted(one); }));
    first->signal(SIGSEGV);
    QVERIFY(first->ended());
    QCOMPARE(first->exitStatus(), QProcess::CrashExit);
    QCOMPARE(second->state(), QProcess::Running);
    const auto third = console({two});
    QVERIFY(third->ended());
    QCOMPARE(third->exitCode(), 0);
    // The next one brings back what crashed, and only that.
    const auto fourth = console({});
    QVERIFY(waitFor([&] { return contentOf(path(u"data/easel.log"_s)).count("A workspace is open") == 3; }));
    const auto fifth = console({one});
    QVERIFY(fifth->ended());
    QVERIFY(fifth->readAllStandardError().contains("is open in another window"));
}

/// What a file manager is in this test: a window that is nothing but one file to drag.
class FileIcon final : public QWidget
{
public:
    QString file;

protected:
    void mousePressEvent(QMouseEvent *) override
    {
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(file)});
        auto *drag = new QDrag(this); // is deleted by Qt
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction);
    }
};

void TestDesktop::filesAreDroppedFromAnotherProgram()
{
    const QString file = workspace(u"fleet"_s);
    const QString other = workspace(u"other"_s);
    const QString plan = path(u"p.easelplan"_s);
    {
        const SystemClock clock;
        const auto session = PlanningSession::open(*Workspace::open(other), clock);
        QVERIFY((*session)->perform(u"Describe"_s, {DescribeGroup{GroupId(u"g1"_s), u"Dropped"_s}}) && savePlanFile(**session, plan));
    }
    const auto program = console({});
    QVERIFY(waitFor([&] { return windowOf(*program) != 0; }));
    (void)asked({u"windowmove"_s, u"--sync"_s, QString::number(windowOf(*program)), u"20"_s, u"120"_s});
    (void)asked({u"windowsize"_s, u"--sync"_s, QString::number(windowOf(*program)), u"1200"_s, u"800"_s});
    FileIcon icon;
    icon.setWindowFlag(Qt::WindowStaysOnTopHint);
    icon.setGeometry(1400, 300, 120, 120);
    icon.show();
    QVERIFY(QTest::qWaitForWindowExposed(&icon));
    const auto drop = [&](const QString &what) {
        icon.file = what;
        return xdotool(dragAlong({icon.mapToGlobal(icon.rect().center()), QPoint(1000, 500), QPoint(620, 520)}));
    };
    QVERIFY(drop(file));
    QVERIFY(waitFor([&] { return isNoted(file); }));
    QVERIFY(drop(plan));
    const auto planned = [&] {
        const auto read = Workspace::open(file);
        const auto steps = read ? (*read)->loadPlan() : Result<Plan>(fail(read.error()));
        return steps ? steps->position : 0;
    };
    QVERIFY(waitFor([&] { return planned() == 1; }));
}

EASEL_TEST(TestDesktop)
#include "testdesktop.moc"
