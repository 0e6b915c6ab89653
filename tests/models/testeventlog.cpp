// SPDX-License-Identifier: GPL-3.0-or-later
// The log: what goes into its file and what never does, and that it keeps its size whoever writes.
#include "base/eventlog.h"
#include "base/logring.h"
#include "hostilestrings.h"
#include "items/logmodel.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <unistd.h>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(testCategory, "easel.test", QtDebugMsg)

class TestEventLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void secretsAreTakenOut_data();
    void secretsAreTakenOut();
    void namesAreTakenOut_data();
    void namesAreTakenOut();
    void hostileNamesAreTakenOut();
    void whatIsHarmlessStays();
    void linesComeBack();
    void whatIsLoggedIsInTheFile();
    void theRingHasNoNames();
    void theFileKeepsItsSize();
    void aFileThatCannotBeRenamed();
    void severalWriteOneFile();
    void aLinkIsNotFollowed();
    void theModelFilters();
    void theModelFollows();
    void theModelReadsWhatWasTorn();
    void theModelReadsRequests();
    void theModelTakesManyLines();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray ring()
    {
        int ends[2];
        if (::pipe(ends) != 0)
            return {};
        QByteArray content;
        // More than a pipe holds at once.
        std::unique_ptr<QThread> reader(QThread::create([&] {
            char buffer[4096];
            for (ssize_t got = ::read(ends[0], buffer, sizeof(buffer)); got > 0; got = ::read(ends[0], buffer, sizeof(buffer)))
                content.append(buffer, got);
        }));
        reader->start();
        logring::writeTo(ends[1]);
        ::close(ends[1]);
        reader->wait();
        ::close(ends[0]);
        return content;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEventLog::secretsAreTakenOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("secret");
    QTest::newRow("registered") << u"sent hunter2-and-more to somebody"_s << u"hunter2-and-more"_s;
    QTest::newRow("begins as another does") << u"sent hunter2-and-more-than-that"_s << u"-than-that"_s;
    QTest::newRow("header") << u"ApiKey: abc.def-123"_s << u"abc.def-123"_s;
    QTest::newRow("header with scheme") << u"Authorization: Bearer abc.def-123"_s << u"abc.def-123"_s;
    QTest::newRow("json") << uR"({"password": "s3cr3t", "user": "ann"})"_s << u"s3cr3t"_s;
    QTest::newRow("query") << u"GET /v1/x?token=q1w2e3&limit=5"_s << u"q1w2e3"_s;
    QTest::newRow("web token") << u"got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc back"_s << u"eyJzdWIiOiIxIn0"_s;
    QTest::newRow("address") << u"proxy http://ann:pa55@proxy.example.com/"_s << u"pa55"_s;
    QTest::newRow("private key") << u"-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNza\n-----END OPENSSH PRIVATE KEY-----"_s << u"b3BlbnNza"_s;
    QTest::newRow("private key, cut") << u"-----BEGIN PRIVATE KEY-----\nb3BlbnNza"_s << u"b3BlbnNza"_s;
    QTest::newRow("random") << u"key 4f3c2a1b9d8e7f605142a3b4c5d6e7f8a9b0 was refused"_s << u"4f3c2a1b9d8e7f605142"_s;
}

void TestEventLog::secretsAreTakenOut()
{
    QFETCH(QString, line);
    QFETCH(QString, secret);
    QVERIFY(line.contains(secret));
    Redaction redaction;
    redaction.addSecret("hunter2-and-more\n");
    redaction.addSecret("hunter2-and-more-than-that");
    const QString safe = redaction.withoutSecrets(line);
    QVERIFY2(!safe.contains(secret) && safe.contains(u"‹secret›"_s), qPrintable(safe));
    QVERIFY(!redaction.withoutNames(line).contains(secret));
}

void TestEventLog::namesAreTakenOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::newRow("known") << u"group payments has moved"_s << u"payments"_s;
    QTest::newRow("known within a word") << u"groups payments-2, xpayments"_s << u"payments"_s;
    QTest::newRow("short") << u"cluster a1 is gone"_s << u"a1"_s;
    QTest::newRow("with blanks") << u"project Blue Whale is closed"_s << u"Blue Whale"_s;
    QTest::newRow("quoted and unknown") << u"There is no “secret-cluster”."_s << u"secret-cluster"_s;
    QTest::newRow("quoted twice") << u"“one” joins “two” now"_s << u"two"_s;
    QTest::newRow("address") << u"https://palette.example.com:8443/v1/x failed"_s << u"example"_s;
    QTest::newRow("bare host") << u"cannot resolve palette.corp.example.com"_s << u"corp"_s;
    QTest::newRow("IPv4") << u"connection to 10.20.30.40 refused"_s << u"10.20.30.40"_s;
    QTest::newRow("IPv6") << u"connection to fe80:0:0:1::2 refused"_s << u"fe80"_s;
    QTest::newRow("mail") << u"signed by ann.miller@example.com."_s << u"ann.miller"_s;
    QTest::newRow("home") << u"cannot open "_s + QDir::homePath() + u"/My Fleet: a/b.easel: permission denied"_s << u"My Fleet"_s;
    QTest::newRow("other path") << u"cannot open /srv/teams/blue/x.easel"_s << u"blue"_s;
    QTest::newRow("tilde") << u"cannot open ~/blue/x.easel"_s << u"blue"_s;
    QTest::newRow("this machine") << u"on "_s + QSysInfo::machineHostName() + u" now"_s << u"on "_s + QSysInfo::machineHostName();
}

void TestEventLog::namesAreTakenOut()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    QVERIFY(line.contains(name));
    Redaction redaction;
    redaction.setNames({u"payments"_s, u"a1"_s, u"Blue Whale"_s, QString()});
    const QString safe = redaction.withoutNames(line);
    QVERIFY2(!safe.contains(name), qPrintable(safe));
    QVERIFY(safe.contains(u'‹'));
    // The log that stays with its owner may say names.
    QVERIFY(redaction.withoutSecrets(line).contains(name));
}

void TestEventLog::hostileNamesAreTakenOut()
{
    QStringList names;
    for (const HostileString &hostile : hostileStrings())
        names << hostile.text;
    QVERIFY(names.size() > 5);
    Redaction redaction;
    redaction.setNames(names);
    for (const QString &name : names) {
        if (name.trimmed().isEmpty())
            continue;
        const QString safe = redaction.withoutNames(u"before "_s + name + u" after"_s);
        // A name of a letter or two may be in the words around it; the whole line shows that it is not left standing.
        QVERIFY2(!safe.contains(u' ' + name.trimmed() + u' '), qPrintable(name + u" → "_s + safe));
        const QString quoted = redaction.withoutNames(u"group “%1” and “%1”"_s.arg(name));
        QVERIFY2(!quoted.contains(u'“' + name), qPrintable(quoted));
    }
}

void TestEventLog::whatIsHarmlessStays()
{
    Redaction redaction;
    redaction.setNames({u"web"_s});
    for (const QString &line : {u"QObject::connect: No such signal QTimer::timeout2(int)"_s, u"cannot load /usr/lib/x86_64-linux-gnu/qt6/plugins/x.so"_s,
                                u"A workspace is open: 3 groups, 12 host clusters, 4 steps planned."_s, u"webbing and cobwebs stay"_s, u"mainwindow.cpp:42 said no"_s})
        QCOMPARE(redaction.withoutNames(line), line);
}

void TestEventLog::linesComeBack()
{
    const QDateTime at(QDate(2026, 11, 30), QTime(1, 2, 3, 456), Qt::UTC);
    for (const QString &text : {u"plain"_s, u"two\nlines"_s, u"a \\n that is none, and C:\\new"_s, u"with: colons: in it"_s, QString(u"…“”"_s)}) {
        const QByteArray line = LogLine{at, QtWarningMsg, u"easel.test"_s, text}.toFileLine(7);
        QCOMPARE(line.count('\n'), 1);
        const auto read = LogLine::fromFileLine(line);
        QVERIFY(read);
        QCOMPARE(read->at, at);
        QCOMPARE(read->level, QtWarningMsg);
        QCOMPARE(read->category, u"easel.test"_s);
        QCOMPARE(read->text, text);
    }
    for (const char *none : {"", "nonsense", "a b c d: e", "2026-11-30T01:02:03.456Z loud easel 7: x", "2026-11-30T01:02:03.456Z info easel 7"})
        QVERIFY2(!LogLine::fromFileLine(none), none);
}

void TestEventLog::whatIsLoggedIsInTheFile()
{
    const QString file = path(u"easel.log"_s);
    {
        EventLog log(file);
        log.addSecret("hunter2-and-more");
        qCDebug(testCategory) << "a detail";
        qCWarning(testCategory).noquote() << "group “payments”: hunter2-and-more\nand a second line";
        std::unique_ptr<QThread> other(QThread::create([] { qCInfo(testCategory, "from another thread"); }));
        other->start();
        other->wait();
    }
    qCInfo(testCategory, "after the end");
    const QList<QByteArray> lines = contentOf(file).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[1].contains(" warning easel.test ") && lines[1].endsWith(": group “payments”: ‹secret›\\nand a second line"), lines[1].constData());
    QVERIFY(lines[2].endsWith("from another thread"));
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
}

void TestEventLog::theRingHasNoNames()
{
    EventLog log(path(u"easel.log"_s));
    log.setNames({u"payments"_s});
    log.addNames({u"zebra"_s});
    qCWarning(testCategory, "payments and zebra, “unknown”, /home/ann/x");
    QByteArray last = ring();
    last = last.mid(last.trimmed().lastIndexOf('\n') + 1);
    QVERIFY2(last.contains("‹name› and ‹name›, ‹name›"), last.constData());
    QVERIFY(!last.contains("ann"));
    // The ring holds the last lines, cut to their length, and whole letters.
    for (int i = 0; i < 2 * logring::lines; ++i)
        qCInfo(testCategory).noquote() << u"line %1 %2%3"_s.arg(i).arg(QString(i % 2, u'x'), QString(400, u'ä'));
    const QList<QByteArray> lines = ring().trimmed().split('\n');
    QCOMPARE(lines.size(), logring::lines);
    QVERIFY(lines.front().contains("line 200 "));
    for (const QByteArray &line : lines) {
        QVERIFY(line.size() < logring::lineLength);
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
}

void TestEventLog::theFileKeepsItsSize()
{
    const QString file = path(u"x.log"_s);
    RotatingFile log(file, 1000, 2);
    for (int i = 0; i < 200; ++i)
        QVERIFY(log.append(QByteArray::number(i).rightJustified(49, '.') + '\n'));
    QVERIFY(QFileInfo(file).size() <= 1000);
    QCOMPARE(QFileInfo(file + u".1"_s).size(), 1000);
    QCOMPARE(QFileInfo(file + u".2"_s).size(), 1000);
    QVERIFY(!QFileInfo::exists(file + u".3"_s));
    QVERIFY(contentOf(file).endsWith(".199\n"));
    // Somebody takes it away.
    QVERIFY(QFile::remove(file));
    QVERIFY(log.append("again\n"));
    QCOMPARE(contentOf(file), QByteArray("again\n"));
    // A line that is longer than the file may be is not lost.
    QVERIFY(log.append(QByteArray(2000, 'x') + '\n'));
    QCOMPARE(contentOf(file).size(), 2001);
}

void TestEventLog::aFileThatCannotBeRenamed()
{
    const QString file = path(u"x.log"_s);
    // What is in the way is not taken away: folders that hold something.
    for (const QString &part : {u".1"_s, u".2"_s}) {
        QVERIFY(QDir().mkpath(file + part));
        writeFile(file + part + u"/kept"_s, "x");
    }
    RotatingFile log(file, 1000, 2);
    QVERIFY(log.append(QByteArray(900, 'x') + '\n'));
    // It does not grow without end; the newest stays.
    QVERIFY(log.append(QByteArray(500, 'y') + '\n'));
    QCOMPARE(contentOf(file), QByteArray(500, 'y') + '\n');
    QCOMPARE(contentOf(file + u".1/kept"_s), QByteArray("x"));
}

void TestEventLog::severalWriteOneFile()
{
    const QString file = path(u"x.log"_s);
    // Each as another process would: they take turns.
    std::vector<std::unique_ptr<RotatingFile>> writers;
    for (int writer = 0; writer < 4; ++writer)
        writers.push_back(std::make_unique<RotatingFile>(file, 2'000, 18)); // room for all lines, and for no file more
    for (int i = 0; i < 2000; ++i)
        QVERIFY(writers[static_cast<size_t>(i * 7 % 4)]->append(u"%1\n"_s.arg(i, 16, 10, QLatin1Char('0')).toLatin1()));
    QByteArray all;
    for (const auto &[name, content] : listing(m_folder->path()).toStdMap())
        all += content;
    // Each line is there once and whole.
    QList<QByteArray> lines = all.trimmed().split('\n');
    QCOMPARE(lines.size(), 2000);
    std::sort(lines.begin(), lines.end());
    QCOMPARE(std::unique(lines.begin(), lines.end()) - lines.begin(), 2000);
    for (const QByteArray &line : lines)
        QCOMPARE(line.size(), 16);
}

void TestEventLog::aLinkIsNotFollowed()
{
    writeFile(path(u"precious"_s), "precious");
    QVERIFY(QFile::link(path(u"precious"_s), path(u"x.log"_s)));
    RotatingFile log(path(u"x.log"_s), 1000, 1);
    QVERIFY(!log.append("line\n"));
    QCOMPARE(contentOf(path(u"precious"_s)), QByteArray("precious"));
}

void TestEventLog::theModelFilters()
{
    const QDateTime at(QDate(2026, 11, 30), QTime(1, 2, 3), Qt::UTC);
    QByteArray content;
    content += LogLine{at, QtInfoMsg, u"easel.sync"_s, u"pulled Everything"_s}.toFileLine(1);
    content += LogLine{at, QtWarningMsg, u"easel.sync"_s, u"no answer"_s}.toFileLine(1);
    content += "this is no line of ours\n";
    content += LogLine{at, QtCriticalMsg, u"qt.x"_s, u"broken"_s}.toFileLine(1);
    content += "2026-11-30T01:02:03.000Z info easel 1: not finished";
    writeFile(path(u"easel.log"_s), content);
    LogModel model(path(u"easel.log"_s), path(u"requests.log"_s));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy settled(&model, &LogModel::settled);
    model.refresh();
    QVERIFY(settled.wait());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.categories(), QStringList({u"easel.sync"_s, u"qt.x"_s}));
    model.setFilter({QtWarningMsg, {}, {}});
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({QtDebugMsg, u"easel.sync"_s, {}});
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({QtDebugMsg, {}, u"every PULLED"_s});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, LogModel::TextColumn).data().toString(), u"pulled Everything"_s);
    QVERIFY(model.fileLine(0).endsWith("pulled Everything"));
    model.setFilter({QtFatalMsg, {}, {}});
    QCOMPARE(model.rowCount(), 0);
}

void TestEventLog::theModelFollows()
{
    const QString file = path(u"easel.log"_s);
    RotatingFile log(file, 600, 3);
    const auto line = [](int number) { return LogLine{QDateTime::currentDateTimeUtc(), QtInfoMsg, u"easel"_s, u"number %1"_s.arg(number)}.toFileLine(1); };
    LogModel model(file, {});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy settled(&model, &LogModel::settled);
    const auto refresh = [&] {
        settled.clear();
        model.refresh();
        return settled.wait();
    };
    QVERIFY(refresh());
    QCOMPARE(model.rowCount(), 0);
    log.append(line(0));
    QVERIFY(refresh());
    QCOMPARE(model.rowCount(), 1);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    log.append(line(1));
    log.append(line(2));
    QVERIFY(refresh());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(inserted.size(), 1);
    QVERIFY(reset.isEmpty());
    // The file is turned over: what was in it stays.
    for (int i = 3; i < 20; ++i)
        log.append(line(i));
    QVERIFY(QFileInfo::exists(file + u".1"_s));
    QVERIFY(refresh());
    QCOMPARE(model.rowCount(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(model.index(i, LogModel::TextColumn).data().toString(), u"number %1"_s.arg(i));
}

void TestEventLog::theModelReadsWhatWasTorn()
{
    // The disk was full: no line of the present file is whole, and neither is the last of the one before.
    const LogLine line{QDateTime::currentDateTimeUtc(), QtInfoMsg, u"easel"_s, u"whole"_s};
    writeFile(path(u"easel.log.1"_s), line.toFileLine(1) + line.toFileLine(1).chopped(1));
    writeFile(path(u"easel.log"_s), line.toFileLine(1).chopped(4));
    LogModel model(path(u"easel.log"_s), {});
    QSignalSpy settled(&model, &LogModel::settled);
    model.refresh();
    QVERIFY(settled.wait(60'000));
    QCOMPARE(model.totalCount(), 2);
    QCOMPARE(model.index(1, LogModel::TextColumn).data().toString(), u"whole"_s);
}

void TestEventLog::theModelReadsRequests()
{
    writeFile(path(u"requests.log"_s),
              R"({"at":"2026-11-30T01:02:03.456Z","method":"GET","path":"/v1/a","status":200,"attempt":1,"milliseconds":12})"
              "\n"
              R"({"at":"2026-11-30T01:02:04.456Z","method":"PUT","path":"/v1/b","status":0,"attempt":3,"milliseconds":30000,"error":"no answer came"})"
              "\n{broken\n");
    LogModel model(path(u"easel.log"_s), path(u"requests.log"_s));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy settled(&model, &LogModel::settled);
    model.setSource(LogModel::Source::Requests);
    QVERIFY(settled.wait());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.categories(), QStringList({u"GET"_s, u"PUT"_s}));
    const QString failed = model.index(1, LogModel::TextColumn).data().toString();
    QVERIFY2(failed.contains(u"/v1/b"_s) && failed.contains(u"no answer came"_s) && failed.contains(u"attempt 3"_s), qPrintable(failed));
    model.setFilter({QtWarningMsg, {}, {}});
    QCOMPARE(model.rowCount(), 1);
    model.setSource(LogModel::Source::Events);
    QVERIFY(settled.wait());
    QCOMPARE(model.totalCount(), 0);
}

void TestEventLog::theModelTakesManyLines()
{
    QByteArray content;
    const QByteArray one = LogLine{QDateTime::currentDateTimeUtc(), QtInfoMsg, u"easel.many"_s, u"one of many"_s}.toFileLine(1);
    for (size_t i = 0; i < LogModel::capacity; ++i)
        content += one;
    writeFile(path(u"easel.log"_s), content);
    LogModel model(path(u"easel.log"_s), {});
    QSignalSpy settled(&model, &LogModel::settled);
    model.refresh();
    QVERIFY(settled.wait(60'000));
    QCOMPARE(model.totalCount(), static_cast<int>(LogModel::capacity));
    // More than it keeps: the oldest go.
    QFile file(path(u"easel.log"_s));
    QVERIFY(file.open(QIODevice::Append));
    for (int i = 0; i < 10; ++i)
        file.write(LogLine{QDateTime::currentDateTimeUtc(), QtInfoMsg, u"easel.new"_s, u"new %1"_s.arg(i)}.toFileLine(1));
    file.close();
    settled.clear();
    model.refresh();
    QVERIFY(settled.wait(60'000));
    QCOMPARE(model.totalCount(), static_cast<int>(LogModel::capacity));
    QCOMPARE(model.rowCount(), static_cast<int>(LogModel::capacity));
    QCOMPARE(model.index(model.rowCount() - 1, LogModel::TextColumn).data().toString(), u"new 9"_s);
    model.setFilter({QtDebugMsg, u"easel.new"_s, {}});
    QCOMPARE(model.rowCount(), 10);
}

EASEL_TEST(TestEventLog)
#include "testeventlog.moc"
