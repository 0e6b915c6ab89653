// SPDX-License-Identifier: GPL-3.0-or-later
// The program as people and scripts run it: what it prints, how it ends, what it leaves.
#include "backendprocess.h"
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
    void resultsAsJson();
    void applyAsJson();
    void theBackendCommand();
    void theBackendCommandWants();
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
    QCOMPARE(version.out.section(u'\n', 0, 0), u"easelctl "_s + QLatin1String(EASEL_VERSION));
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

/// Standard output is one document that has these members.
static QJsonObject documentOf(const Run &run, const QStringList &members)
{
    const QJsonDocument document = QJsonDocument::fromJson(run.out.toUtf8());
    if (!document.isObject())
        qWarning("%s", qPrintable(run.all()));
    for (const QString &member : members) {
        if (!document.object().contains(member))
            qWarning("no %s in %s", qPrintable(member), qPrintable(run.all()));
    }
    const QStringList keys = document.object().keys();
    return QSet<QString>(keys.begin(), keys.end()) == QSet<QString>(members.begin(), members.end()) ? document.object() : QJsonObject();
}

void TestEaselctl::resultsAsJson()
{
    const QStringList connected{u"--connect"_s, m_backend->url().toString(), u"--api-key-file"_s, keyFile()};
    const QJsonObject pulled =
        documentOf(easelctl(QStringList{u"pull"_s, u"--json"_s} + connected + QStringList{file()}), {u"hostClusters"_s, u"clusterGroups"_s, u"virtualClusters"_s, u"conflicts"_s, u"gaps"_s});
    QCOMPARE(pulled[u"clusterGroups"_s].toInt(), m_backend->groups().size());
    QVERIFY(pulled[u"hostClusters"_s].toInt() > 0 && pulled[u"conflicts"_s].toArray().isEmpty());

    edit([](LiveSession &live) -> std::vector<Change> { return {SetOversubscription{live.groupId(u"batch-onprem"_s), Percent(155)}}; });
    const QString digest = easelctl({u"plan"_s, u"digest"_s, file()}).out.trimmed();
    const auto plan = [&](const QStringList &arguments, const QStringList &members) { return documentOf(easelctl(QStringList{u"plan"_s} + arguments), members); };
    QCOMPARE(plan({u"digest"_s, u"--json"_s, file()}, {u"digest"_s})[u"digest"_s].toString(), digest);
    const QString planFile = path(u"p.easelplan"_s);
    const QJsonObject exported = plan({u"export"_s, u"--json"_s, file(), planFile}, {u"file"_s, u"digest"_s});
    QCOMPARE(exported[u"file"_s].toString(), planFile);
    QCOMPARE(exported[u"digest"_s].toString(), digest);
    const QJsonObject sealed = plan({u"seal"_s, u"--json"_s, u"--by"_s, u"Ann"_s, file()}, {u"digest"_s, u"by"_s, u"at"_s});
    QVERIFY(sealed[u"by"_s] == u"Ann"_s && sealed[u"digest"_s].toString() == digest);
    QCOMPARE(plan({u"unseal"_s, u"--json"_s, file()}, {u"wasSealed"_s})[u"wasSealed"_s].toBool(), true);
    QCOMPARE(plan({u"info"_s, u"--json"_s, u"--ticket"_s, u"CHG-1"_s, file()}, {u"title"_s, u"author"_s, u"ticket"_s, u"seal"_s})[u"ticket"_s].toString(), u"CHG-1"_s);
    const QJsonArray tried = plan({u"dry-run"_s, u"--json"_s, u"--api-key-file"_s, keyFile(), file()}, {u"operations"_s})[u"operations"_s].toArray();
    QCOMPARE(tried.size(), 1);
    QVERIFY((QStringList{u"ok"_s, u"unchecked"_s}.contains(tried[0][u"result"_s].toString())));
    const QString other = path(u"other.easel"_s);
    QCOMPARE(easelctl(QStringList{u"pull"_s} + connected + QStringList{other}).code, 0);
    const QJsonObject imported = plan({u"import"_s, u"--json"_s, planFile, other}, {u"summary"_s, u"steps"_s, u"conflicts"_s, u"digest"_s});
    QCOMPARE(imported[u"steps"_s].toInt(), 1);

    QCOMPARE(documentOf(easelctl({u"settle"_s, u"--mine"_s, u"--json"_s, file()}), {u"settled"_s, u"conflicts"_s})[u"settled"_s].toInt(-1), 0);
    QVERIFY(documentOf(easelctl({u"upgrade"_s, u"waves"_s, u"--json"_s, file()}), {u"waves"_s})[u"waves"_s].toArray().isEmpty());
    const QJsonObject upgrades = documentOf(easelctl({u"upgrade"_s, u"plan"_s, u"--all"_s, u"--dry-run"_s, u"--json"_s, file()}), {u"planned"_s, u"proposals"_s, u"refused"_s});
    QCOMPARE(upgrades[u"planned"_s].toInt(-1), 0);
    const QJsonArray pending = easelctl({u"upgrade"_s, u"status"_s, u"--json"_s, file()}).json()[u"groups"_s].toArray();
    const auto waiting = std::count_if(pending.begin(), pending.end(), [](const QJsonValue &each) { return each[u"state"_s] == u"pending"_s; });
    QVERIFY(waiting > 0 && upgrades[u"proposals"_s].toArray().size() >= 1);
    const Run check = easelctl({u"check"_s, u"--json"_s, file()});
    QCOMPARE(check.out, easelctl({u"check"_s, u"--format"_s, u"json"_s, file()}).out);
    QCOMPARE(easelctl({u"check"_s, u"--json"_s, u"--format"_s, u"sarif"_s, file()}).code, 2);
}

void TestEaselctl::applyAsJson()
{
    QCOMPARE(pull().code, 0);
    const QStringList arguments{u"apply"_s, u"--json"_s, u"--api-key-file"_s, keyFile(), file()};
    QCOMPARE(documentOf(easelctl(arguments), {u"outcome"_s})[u"outcome"_s].toString(), u"empty"_s);
    edit([](LiveSession &live) -> std::vector<Change> { return {SetOversubscription{live.groupId(u"batch-onprem"_s), Percent(170)}}; });
    // What is to be confirmed is said beside the document, not in it.
    const Run refused = easelctl(arguments);
    if (refused.code != 0)
        QVERIFY2(refused.out.isEmpty() && refused.err.contains(u"--confirm-guards"_s), qPrintable(refused.all()));
    edit([](LiveSession &live) -> std::vector<Change> { return {SetOversubscription{live.groupId(u"batch-onprem"_s), Percent(175)}}; });
    const QStringList members{u"outcome"_s, u"summary"_s, u"operations"_s, u"conflicts"_s, u"remarks"_s, u"rollback"_s};
    const QStringList confirmed = arguments + QStringList{u"--confirm-guards"_s};
    const Run applied = easelctl(confirmed);
    const QJsonObject json = documentOf(applied, members);
    QVERIFY2(applied.code == 0 && json[u"outcome"_s] == u"applied"_s, qPrintable(applied.all()));
    QCOMPARE(json[u"operations"_s][0][u"state"_s].toString(), u"done"_s);
    QVERIFY(json[u"rollback"_s].isNull());

    edit([](LiveSession &live) -> std::vector<Change> { return {RenameGroup{live.groupId(u"batch-onprem"_s), u"mine"_s}}; });
    m_backend->editMeta(u"batch-onprem"_s, [](QJsonObject &meta) { meta[u"name"_s] = u"theirs"_s; });
    const Run conflict = easelctl(confirmed);
    m_backend->editMeta(u"theirs"_s, [](QJsonObject &meta) { meta[u"name"_s] = u"batch-onprem"_s; });
    QCOMPARE(conflict.code, 1);
    const QJsonObject moved = documentOf(conflict, members);
    QCOMPARE(moved[u"outcome"_s].toString(), u"conflicts"_s);
    QCOMPARE(moved[u"conflicts"_s][0][u"theirs"_s].toString(), u"theirs"_s);
}

void TestEaselctl::theBackendCommand()
{
    QProcess process;
    const QString database = path(u"fleet.sqlite"_s);
    process.start(QStringLiteral(EASEL_BIN_DIR) + u"/easelctl"_s, {u"backend"_s, u"--database"_s, database});
    const QUrl url = BackendProcess::waitForUrl(process);
    QVERIFY2(url.isValid() && url.port() > 0, process.readAllStandardError().constData());
    // The same process: it is the backend that a signal to it ends.
    QCOMPARE(QFileInfo(u"/proc/%1/exe"_s.arg(process.processId())).symLinkTarget().section(u'/', -1), u"easel-backend"_s);
    const Run pulled = easelctl({u"pull"_s, u"--connect"_s, url.toString(), u"--api-key-file"_s, database + u".key"_s, file()});
    QVERIFY2(pulled.code == 0, qPrintable(pulled.all()));
    QVERIFY(easelctl({u"status"_s, u"--json"_s, file()}).json()[u"hostClusters"_s].toInt() > 20);
    process.terminate();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
}

void TestEaselctl::theBackendCommandWants()
{
    const Run nowhere = easelctl({u"backend"_s});
    QCOMPARE(nowhere.code, 2);
    QVERIFY(nowhere.err.contains(u"--database FILE"_s));
    QCOMPARE(easelctl({u"backend"_s, u"--database"_s, path(u"x"_s), u"--sample"_s, u"huge"_s}).code, 2);
    // What easel-backend refuses is refused by it.
    const Run both = easelctl({u"backend"_s, u"--database"_s, path(u"x"_s), u"--sample"_s, u"small"_s, u"--generate"_s, u"5"_s});
    QVERIFY2(both.code == 2 && both.err.startsWith(u"easel-backend: "_s), qPrintable(both.all()));
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
