// SPDX-License-Identifier: GPL-3.0-or-later
// A key that can be recognised goes through all of it. Nowhere on the disk, in a log or in a list of processes is it found.
#include "board/composepage.h"
#include "console/console.h"
#include "console/syntheticinput.h"
#include "rawserver.h"
#include "testfiles.h"
#include "testregistry.h"

#include "palette/connectioncheck.h"
#include "palette/curlcommand.h"
#include "planning/changejson.h"
#include "reports/reportwriters.h"
#include "session/planexchange.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray canary = "canary-4711-key-0815";

QByteArray logged;
QtMessageHandler before = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    logged += text.toUtf8() + '\n';
    if (before)
        before(type, context, text);
}

/// As it is, as UTF-16, in Base64 at each of three offsets, percent-encoded hex.
QList<QByteArray> shapesOf(const QByteArray &secret)
{
    const QString text = QString::fromLatin1(secret);
    QList<QByteArray> shapes{secret, QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2), secret.toHex()};
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray encoded = (QByteArray(shift, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
        shapes << encoded.mid(4, encoded.size() - 8); // what does not hang on its neighbours
    }
    return shapes;
}

/// Where the secret is found in what lies under a folder.
QStringList leaksUnder(const QString &folder)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QByteArray content = contentOf(it.next());
        for (const QByteArray &shape : shapesOf(canary)) {
            if (content.contains(shape) || it.filePath().toLatin1().contains(shape))
                found << it.filePath();
        }
    }
    return found;
}

} // namespace

class TestCanary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qInstallMessageHandler(before); }
    void theConsoleTellsNobody();
    void processesShowNothing_data();
    void processesShowNothing();
    void theSearchFinds();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCanary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    logged.clear();
    before = qInstallMessageHandler(listen);
}

void TestCanary::theConsoleTellsNobody()
{
    BackendOptions options;
    options.sample = BackendOptions::Sample::Small;
    options.apiKey = canary;
    options.databasePath = m_folder->filePath(u"backend.sqlite"_s);
    auto backend = BackendThread::start(options);
    QVERIFY(backend);
    const QString data = m_folder->filePath(u"data"_s);
    QStringList shown;
    {
        QVERIFY(QDir().mkpath(data));
        EventLog log(data + u"/easel.log"_s);
        Console console({data, u"en"_s, ThemeMode::Light, std::chrono::milliseconds(100), {}, {}, &log});
        console.window().show();
        QVERIFY(console.openWorkspace(m_folder->filePath(u"x.easel"_s), true));
        SyncService &service = *console.service();
        connect(&service, &SyncService::requestDone, this, [&](const RequestRecord &record) {
            shown << record.path << record.error << curlCommand(record, service.connection().url);
        });
        const auto wait = [&](SyncService::State state) {
            return SyntheticInput::wait([&] { return service.state() == state; }, 60000);
        };
        ConnectionInfo connection;
        connection.url = (*backend)->url();
        console.connectTo(connection, Secret(canary));
        QVERIFY(wait(SyncService::State::Online));
        // Whoever writes it into the log.
        qWarning().noquote() << "somebody says" << canary;
        // A plan, its report, its JSON, and what comes of it.
        PlanningSession &session = *console.session();
        GroupId group;
        for (const GroupId &id : session.draft().groupIds())
            group = session.draft().group(id)->scope.isSystem() ? group : id;
        QVERIFY(session.perform(u"edit"_s, {DescribeGroup{group, u"described"_s}}));
        for (const PlanStep &step : session.plan().steps)
            writeFile(m_folder->filePath(u"plan.json"_s), QJsonDocument(toJson(step)).toJson());
        QVERIFY(savePlanFile(session, m_folder->filePath(u"plan.easelplan"_s)));
        QSignalSpy finished(&service, &SyncService::applyFinished);
        ApplyOptions options;
        options.acknowledged = planGuards(session.base(), session.draft());
        service.apply(options);
        QVERIFY(finished.wait(60000));
        QVERIFY(wait(SyncService::State::Online));
        // Bad days: the backend is gone; the key is another one.
        connection.url = QUrl(u"http://127.0.0.1:1"_s);
        console.connectTo(connection, Secret(canary));
        QVERIFY(wait(SyncService::State::OfflinePlanning));
        shown << service.lastError()->toString();
        RawServer unwilling([](const QByteArray &, int) { return RawServer::ok("{}", "401 Unauthorized"); });
        connection.url = unwilling.url();
        connection.authentication = ConnectionInfo::Authentication::Password;
        connection.user = u"ada@example.com"_s;
        console.connectTo(connection, Secret(canary));
        QVERIFY(SyntheticInput::wait([&] { return unwilling.requests().size() == 1 && service.state() == SyncService::State::OfflinePlanning; }, 10000));
        QVERIFY(unwilling.requests().constFirst().contains(canary)); // it was sent, where it belongs
        shown << service.lastError()->toString() << QCoro::waitFor(checkConnection(connection, Secret(canary))).message;
    }
    backend->reset();

    QVERIFY(contentOf(data + u"/easel.log"_s).contains("somebody says ‹secret›"));
    QVERIFY(QFile::exists(data + u"/requests.log"_s));
    QVERIFY(contentOf(data + u"/requests.log"_s).contains("/v1/auth/authenticate"));
    QCOMPARE(QFile::permissions(data + u"/requests.log"_s) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(leaksUnder(m_folder->path()), QStringList());
    QVERIFY(shown.size() > 30);
    QVERIFY(!shown.join(u'\n').contains(QString::fromLatin1(canary)));
    QVERIFY2(!logged.contains(canary), logged.constData());
}

void TestCanary::processesShowNothing_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("easelctl") << u"easelctl"_s << QStringList{u"pull"_s, u"--connect"_s, u"URL"_s, u"--api-key-file"_s, u"KEY"_s, u"WORKSPACE"_s};
    QTest::newRow("easelctl with a password")
        << u"easelctl"_s << QStringList{u"pull"_s, u"--connect"_s, u"URL"_s, u"--user"_s, u"ada@example.com"_s, u"--password-file"_s, u"KEY"_s, u"WORKSPACE"_s};
    QTest::newRow("easel") << u"easel"_s << QStringList{u"--data-dir"_s, u"DATA"_s, u"--connect"_s, u"URL"_s, u"--api-key-file"_s, u"KEY"_s, u"WORKSPACE"_s};
}

// While they wait for a backend that does not answer: arguments, environment, and what they have open.
void TestCanary::processesShowNothing()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    const QString path = QStringLiteral(EASEL_BIN_DIR) + u'/' + program;
    if (!QFile::exists(path))
        QSKIP("The program was not built here.");
    RawServer server([](const QByteArray &, int) { return RawServer::Answer{}; });
    QTemporaryDir keys;
    writeFile(keys.filePath(u"key"_s), canary + '\n');
    arguments.replaceInStrings(u"URL"_s, server.url().toString());
    arguments.replaceInStrings(u"KEY"_s, keys.filePath(u"key"_s));
    arguments.replaceInStrings(u"WORKSPACE"_s, m_folder->filePath(u"x.easel"_s));
    arguments.replaceInStrings(u"DATA"_s, m_folder->filePath(u"data"_s));
    QProcess process;
    process.start(path, arguments);
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!server.requests().isEmpty(), 20000);
    QVERIFY(server.requests().constFirst().contains(canary));
    for (const char *what : {"cmdline", "environ"}) {
        const QByteArray shown = contentOf(u"/proc/%1/%2"_s.arg(process.processId()).arg(QLatin1String(what)));
        QVERIFY(QLatin1String(what) == "environ"_L1 || !shown.isEmpty());
        QVERIFY(!shown.contains(canary));
    }
    // A crash leaves nothing.
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcess::execute(u"kill"_s, {u"-SEGV"_s, QString::number(process.processId())});
    QVERIFY(process.waitForFinished(20000));
    QVERIFY(!process.readAll().contains(canary));
    // Nothing but a report, which the search goes through too.
    QCOMPARE(QDir(m_folder->filePath(u"data"_s)).entryList({u"crash-*.txt"_s}).size(), program == u"easel"_s ? 1 : 0);
    QCOMPARE(leaksUnder(m_folder->path()), QStringList());
}

// The search would see it.
void TestCanary::theSearchFinds()
{
    writeFile(m_folder->filePath(u"a"_s), "xx" + canary);
    writeFile(m_folder->filePath(u"b"_s), ("y" + canary + "z").toBase64());
    writeFile(m_folder->filePath(u"c"_s), QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(canary).utf16()), canary.size() * 2));
    QCOMPARE(leaksUnder(m_folder->path()).size(), 3);
}

EASEL_TEST(TestCanary)
#include "testcanary.moc"
