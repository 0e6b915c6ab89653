// SPDX-License-Identifier: GPL-3.0-or-later
// The program as people and scripts run it: what it prints, how it ends, what it leaves.
#include "easelctlrun.h"
#include "livebackend.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestEaselctl final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void helpAndVersion();
    void misuse_data();
    void misuse();
    void pullAndStatus();
    void keys();
    void backendsThatDoNotAnswer();
    void planShow();
    void apply();
    void applyInConflict();
    void conflictsAreSettled();
    void applyAsksTheRulesFirst();
    void heldWorkspaces();
    void strangeFiles();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString file() const { return path(u"w.easel"_s); }
    QString keyFile() const { return path(u"key"_s); }
    Run pull() const { return easelctl({u"pull"_s, u"--connect"_s, m_backend->url().toString(), u"--api-key-file"_s, keyFile(), file()}); }
    /// Edits the workspace as the console would.
    void edit(const std::function<std::vector<Change>(LiveSession &)> &changes) const
    {
        LiveSession live(file());
        const Result<void> done = live.edit(changes(live));
        if (!done)
            qFatal("%s", qPrintable(done.error().toString()));
    }

    std::unique_ptr<LiveBackend> m_backend;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEaselctl::initTestCase()
{
    m_backend = std::make_unique<LiveBackend>();
}

void TestEaselctl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(keyFile(), m_backend->key().reveal() + '\n');
}

void TestEaselctl::helpAndVersion()
{
    const Run version = easelctl({u"--version"_s});
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out.trimmed(), u"easelctl "_s + QLatin1String(EASEL_VERSION));
    const Run help = easelctl({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const auto *command : {"pull", "status", "plan", "apply", "settle"}) {
        QVERIFY2(help.out.contains(QLatin1String(command)), command);
        const QStringList arguments = command == QByteArray("plan") ? QStringList{u"plan"_s, u"show"_s, u"--help"_s} : QStringList{QLatin1String(command), u"--help"_s};
        const Run own = easelctl(arguments);
        QCOMPARE(own.code, 0);
        QVERIFY2(own.out.contains(u"WORKSPACE"_s), qPrintable(own.all()));
    }
}

void TestEaselctl::misuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such command") << QStringList{u"fly"_s};
    QTest::newRow("no such option") << QStringList{u"status"_s, u"--loud"_s, u"w"_s};
    QTest::newRow("no workspace") << QStringList{u"status"_s};
    QTest::newRow("settle how") << QStringList{u"settle"_s, u"w"_s};
    QTest::newRow("settle both ways") << QStringList{u"settle"_s, u"--mine"_s, u"--theirs"_s, u"w"_s};
    QTest::newRow("two workspaces") << QStringList{u"status"_s, u"a"_s, u"b"_s};
    QTest::newRow("pull without an address") << QStringList{u"pull"_s, u"w"_s};
    QTest::newRow("pull from no address") << QStringList{u"pull"_s, u"--connect"_s, u"over there"_s, u"w"_s};
    QTest::newRow("pull from a file") << QStringList{u"pull"_s, u"--connect"_s, u"file:///etc"_s, u"w"_s};
    QTest::newRow("a settle time that is no number") << QStringList{u"apply"_s, u"--settle"_s, u"soon"_s, u"w"_s};
    QTest::newRow("a negative settle time") << QStringList{u"apply"_s, u"--settle"_s, u"-1"_s, u"w"_s};
    QTest::newRow("plan without show") << QStringList{u"plan"_s, u"w"_s};
    QTest::newRow("a key as an argument") << QStringList{u"pull"_s, u"--connect"_s, u"http://127.0.0.1:1"_s, u"--api-key"_s, u"secret"_s, u"w"_s};
}

void TestEaselctl::misuse()
{
    QFETCH(QStringList, arguments);
    const Run run = easelctl(arguments);
    QCOMPARE(run.code, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.startsWith(u"easelctl: "_s));
}

void TestEaselctl::pullAndStatus()
{
    const Run pulled = pull();
    QVERIFY2(pulled.code == 0, qPrintable(pulled.all()));
    QVERIFY(QFileInfo(file()).exists());
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY((QFileInfo(file()).permissions() & others) == QFile::Permissions());

    const Run status = easelctl({u"status"_s, u"--json"_s, file()});
    QCOMPARE(status.code, 0);
    const QJsonObject json = status.json();
    QCOMPARE(json[u"projects"_s].toInt(), 3);
    QCOMPARE(json[u"clusterGroups"_s].toInt(), m_backend->groups().size());
    const int clusters = m_backend->call("POST", u"/v1/dashboard/spectroclusters/search?limit=1"_s).body[u"listmeta"_s][u"count"_s].toInt();
    QCOMPARE(json[u"hostClusters"_s].toInt() + json[u"virtualClusters"_s].toInt(), clusters);
    QVERIFY(json[u"virtualClusters"_s].toInt() > 0 && json[u"edgeHosts"_s].toInt() > 0);
    QCOMPARE(json[u"pendingChanges"_s].toInt(-1), 0);
    QCOMPARE(QUrl(json[u"connection"_s].toString()).port(), m_backend->url().port());
    QVERIFY(QDateTime::fromString(json[u"pulledAt"_s].toString(), Qt::ISODate).secsTo(QDateTime::currentDateTimeUtc()) < 60);

    const QJsonValue credit = json[u"developerCredits"_s][u"tenant"_s];
    QVERIFY(credit[u"allocated"_s][u"virtualClusters"_s].toInt() >= credit[u"used"_s][u"virtualClusters"_s].toInt(1'000'000));
    const Run text = easelctl({u"status"_s, file()});
    QVERIFY2(text.out.contains(u"Credits:"_s), qPrintable(text.all()));
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains(u"Host clusters:"_s) && text.out.contains(json[u"connection"_s].toString()));
    // A workspace is pulled into again, and nothing of the key is in it.
    QCOMPARE(pull().code, 0);
    QVERIFY(!contentOf(file()).contains(m_backend->key().reveal()));
}

void TestEaselctl::keys()
{
    const QStringList pullWithout{u"pull"_s, u"--connect"_s, m_backend->url().toString(), file()};
    const Run none = easelctl(pullWithout);
    QCOMPARE(none.code, 1);
    QVERIFY(none.err.contains(u"EASEL_API_KEY"_s));
    QVERIFY(!QFileInfo::exists(file()));
    QCOMPARE(easelctl(pullWithout, m_backend->key().reveal()).code, 0);

    writeFile(keyFile(), "not-the-key-4711\n");
    const Run wrong = pull();
    QCOMPARE(wrong.code, 1);
    QVERIFY(!wrong.all().contains(u"not-the-key-4711"_s));
    writeFile(keyFile(), "\n");
    QCOMPARE(pull().code, 1);
    QCOMPARE(easelctl({u"pull"_s, u"--connect"_s, m_backend->url().toString(), u"--api-key-file"_s, path(u"none"_s), file()}).code, 1);
}

void TestEaselctl::backendsThatDoNotAnswer()
{
    const Run run = easelctl({u"pull"_s, u"--connect"_s, u"http://127.0.0.1:1"_s, u"--api-key-file"_s, keyFile(), file()});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(u"127.0.0.1"_s), qPrintable(run.all()));
}

void TestEaselctl::planShow()
{
    QCOMPARE(pull().code, 0);
    const Run empty = easelctl({u"plan"_s, u"show"_s, file()});
    QCOMPARE(empty.code, 0);
    edit([](LiveSession &live) -> std::vector<Change> {
        return {SetOversubscription{live.groupId(u"batch-onprem"_s), Percent(150)}, RenameGroup{live.groupId(u"batch-onprem"_s), u"batch"_s}};
    });
    const Run text = easelctl({u"plan"_s, u"show"_s, file()});
    QCOMPARE(text.code, 0);
    for (const auto &part : {u"~ batch"_s, u"Oversubscription"_s, u"150 %"_s, u"1. "_s, u"Digest "_s})
        QVERIFY2(text.out.contains(part), qPrintable(text.all()));
    const QJsonObject json = easelctl({u"plan"_s, u"show"_s, u"--json"_s, file()}).json();
    QCOMPARE(json[u"digest"_s].toString().size(), 64);
    QVERIFY(text.out.contains(json[u"digest"_s].toString()));
    QCOMPARE(json[u"steps"_s].toArray().size(), 1);
    QCOMPARE(json[u"groups"_s][0][u"kind"_s].toString(), u"changed"_s);
    QCOMPARE(json[u"groups"_s][0][u"fields"_s].toArray().size(), 2);
    QCOMPARE(json[u"operations"_s].toArray().size(), 2);
    QCOMPARE(easelctl({u"status"_s, u"--json"_s, file()}).json()[u"pendingChanges"_s].toInt(), 1);
}

void TestEaselctl::apply()
{
    QCOMPARE(pull().code, 0);
    const QStringList arguments{u"apply"_s, u"--confirm-guards"_s, u"--api-key-file"_s, keyFile(), file()};
    const Run nothing = easelctl(arguments);
    QCOMPARE(nothing.code, 0);
    edit([](LiveSession &live) -> std::vector<Change> {
        return {DescribeGroup{live.groupId(u"platform-web-eu"_s), u"from the terminal"_s}, SetOversubscription{live.groupId(u"batch-onprem"_s), Percent(160)}};
    });
    const Run run = easelctl(arguments);
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    QVERIFY2(run.out.contains(u"1. "_s) && run.out.contains(u"2. "_s), qPrintable(run.all()));
    QCOMPARE(m_backend->group(u"platform-web-eu"_s)[u"metadata"_s][u"annotations"_s][u"description"_s].toString(), u"from the terminal"_s);
    const QJsonObject status = easelctl({u"status"_s, u"--json"_s, file()}).json();
    QCOMPARE(status[u"pendingChanges"_s].toInt(-1), 0);
}

void TestEaselctl::applyInConflict()
{
    QCOMPARE(pull().code, 0);
    edit([](LiveSession &live) -> std::vector<Change> { return {RenameGroup{live.groupId(u"batch-onprem"_s), u"mine"_s}}; });
    m_backend->editMeta(u"batch-onprem"_s, [](QJsonObject &meta) { meta[u"name"_s] = u"theirs"_s; });
    const int writes = m_backend->writes();
    const Run run = easelctl({u"apply"_s, u"--confirm-guards"_s, u"--api-key-file"_s, keyFile(), file()});
    m_backend->editMeta(u"theirs"_s, [](QJsonObject &meta) { meta[u"name"_s] = u"batch-onprem"_s; });
    QCOMPARE(run.code, 1);
    QCOMPARE(m_backend->writes(), writes + 1); // ours, just now
    for (const auto &part : {u"Name"_s, u"batch-onprem"_s, u"theirs"_s, u"mine"_s})
        QVERIFY2(run.err.contains(part), qPrintable(run.all()));
    QCOMPARE(easelctl({u"status"_s, u"--json"_s, file()}).json()[u"pendingChanges"_s].toInt(), 1);
}

void TestEaselctl::conflictsAreSettled()
{
    const QString group = u"platform-shared-eu"_s;
    QCOMPARE(pull().code, 0);
    QCOMPARE(easelctl({u"settle"_s, u"--mine"_s, file()}).code, 0); // nothing to do is no failure
    edit([&](LiveSession &live) {
        return std::vector<Change>{DescribeGroup{live.groupId(group), u"mine"_s}, SetOversubscription{live.groupId(group), Percent(133)}};
    });
    const auto describeTheirs = [&](const QString &text) {
        m_backend->editMeta(group, [&](QJsonObject &meta) {
            QJsonObject annotations = meta.value(u"annotations"_s).toObject();
            annotations.insert(u"description"_s, text);
            meta.insert(u"annotations"_s, annotations);
        });
    };
    describeTheirs(u"theirs"_s);
    const Run pulled = pull();
    QCOMPARE(pulled.code, 0);
    QVERIFY2(pulled.err.contains(group) && pulled.err.contains(u"theirs"_s), qPrintable(pulled.all()));
    QCOMPARE(easelctl({u"status"_s, u"--json"_s, file()}).json().value(u"openConflicts"_s).toInt(), 1);
    const QJsonArray conflicts = easelctl({u"plan"_s, u"show"_s, u"--json"_s, file()}).json().value(u"conflicts"_s).toArray();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.at(0)[u"field"_s].toString(), u"description"_s);
    QVERIFY(easelctl({u"plan"_s, u"show"_s, file()}).err.contains(group));
    const QStringList apply{u"apply"_s, u"--confirm-guards"_s, u"--api-key-file"_s, keyFile(), file()};
    const int before = m_backend->writes();
    const Run refused = easelctl(apply);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(group), qPrintable(refused.all()));
    QCOMPARE(m_backend->writes(), before);
    QCOMPARE(easelctl({u"settle"_s, u"--theirs"_s, u"--conflict"_s, u"no such"_s, file()}).code, 1);
    QCOMPARE(easelctl({u"settle"_s, u"--theirs"_s, u"--conflict"_s, conflicts.at(0)[u"id"_s].toString(), file()}).code, 0);
    const Run applied = easelctl(apply);
    QVERIFY2(applied.code == 0, qPrintable(applied.all()));
    QCOMPARE(m_backend->group(group).value(u"metadata"_s)[u"annotations"_s][u"description"_s].toString(), u"theirs"_s);
}

void TestEaselctl::applyAsksTheRulesFirst()
{
    QCOMPARE(pull().code, 0);
    edit([](LiveSession &live) -> std::vector<Change> { return {DeleteGroup{live.groupId(u"platform-shared-eu"_s)}}; });
    const int writes = m_backend->writes();
    const Run run = easelctl({u"apply"_s, u"--confirm-guards"_s, u"--api-key-file"_s, keyFile(), file()});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(u"platform-shared-eu"_s), qPrintable(run.all()));
    QCOMPARE(m_backend->writes(), writes);
}

void TestEaselctl::heldWorkspaces()
{
    QCOMPARE(pull().code, 0);
    edit([](LiveSession &live) -> std::vector<Change> { return {DescribeGroup{live.groupId(u"batch-onprem"_s), u"x"_s}}; });
    const LiveSession holder(file());
    // To look is allowed, to write is not, and it says who is in the way.
    QCOMPARE(easelctl({u"status"_s, file()}).code, 0);
    QCOMPARE(easelctl({u"plan"_s, u"show"_s, file()}).code, 0);
    const QString process = u"process %1"_s.arg(QCoreApplication::applicationPid());
    const int writes = m_backend->writes();
    for (const Run &run : {easelctl({u"apply"_s, u"--confirm-guards"_s, u"--api-key-file"_s, keyFile(), file()}), pull()}) {
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(process), qPrintable(run.all()));
    }
    QCOMPARE(m_backend->writes(), writes);
}

void TestEaselctl::strangeFiles()
{
    writeFile(file(), "not a workspace");
    for (const Run &run : {easelctl({u"status"_s, file()}), pull(), easelctl({u"status"_s, path(u"none"_s)})}) {
        QCOMPARE(run.code, 1);
        QVERIFY(!run.err.isEmpty());
    }
    QCOMPARE(contentOf(file()), QByteArray("not a workspace"));
}

EASEL_TEST(TestEaselctl)
#include "testeaselctl.moc"
