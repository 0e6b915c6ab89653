// SPDX-License-Identifier: GPL-3.0-or-later
// `easelctl vc …`, as people and pipelines run it.
#include "easelctlrun.h"
#include "livebackend.h"
#include "planning/changejson.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestVcCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void helpAndMisuse_data();
    void helpAndMisuse();
    void refusals_data();
    void refusals();
    void lists();
    void plansEachChange();
    void tellsWhatTheRulesSay();
    void deploysInAProject();
    void plannedIsApplied();
    void plansAreHandedOn();
    void creditsAreTold();

private:
    QString file(const QString &name = u"w"_s) const { return m_folder->filePath(name + u".easel"_s); }
    static Run vc(const QStringList &arguments) { return easelctl(QStringList{u"vc"_s} + arguments); }
    void pull(const QString &workspace) const
    {
        const Run run = easelctl({u"pull"_s, u"--connect"_s, m_backend->url().toString(), u"--api-key-file"_s, m_folder->filePath(u"key"_s), workspace});
        if (run.code != 0)
            qFatal("%s", qPrintable(run.all()));
    }
    QJsonObject listed(const QString &name, const QString &workspace = {}) const
    {
        const QJsonArray rows = vc({u"list"_s, u"--json"_s, workspace.isEmpty() ? file() : workspace}).json().value(u"virtualClusters"_s).toArray();
        for (const QJsonValue &row : rows) {
            if (row[u"name"_s] == name)
                return row.toObject();
        }
        return {};
    }

    std::unique_ptr<LiveBackend> m_backend;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVcCommand::initTestCase()
{
    m_backend = std::make_unique<LiveBackend>();
}

void TestVcCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(m_folder->filePath(u"key"_s), m_backend->key().reveal());
    pull(file());
}

void TestVcCommand::helpAndMisuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &arguments, int code) { QTest::newRow(name) << arguments << code; };
    row("help", {u"--help"_s}, 0);
    row("no part", {}, 2);
    row("no such part", {u"explode"_s}, 2);
    for (const QString &part : {u"list"_s, u"deploy"_s, u"resize"_s, u"pause"_s, u"resume"_s, u"delete"_s})
        row(qPrintable(part + u" help"_s), {part, u"--help"_s}, 0);
    row("list nothing", {u"list"_s}, 2);
    row("pause nothing", {u"pause"_s, u"w"_s}, 2);
    row("deploy without a group", {u"deploy"_s, u"w"_s, u"name"_s}, 2);
    row("resize without a size", {u"resize"_s, u"w"_s, u"name"_s}, 2);
}

void TestVcCommand::helpAndMisuse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Run run = vc(arguments);
    QVERIFY2(run.code == code, qPrintable(run.all()));
    QVERIFY(!(code == 0 ? run.out : run.err).isEmpty());
}

void TestVcCommand::refusals_data()
{
    QTest::addColumn<QStringList>("arguments"); // without the workspace, which is at %
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QStringList &arguments, int code, const char *words) {
        QTest::newRow(name) << arguments << code << QString::fromLatin1(words);
    };
    row("no such virtual cluster", {u"pause"_s, u"%"_s, u"nobody"_s}, 1, "nobody");
    row("no such group", {u"deploy"_s, u"--group"_s, u"nowhere"_s, u"%"_s, u"fresh"_s}, 1, "nowhere");
    row("no such project", {u"deploy"_s, u"--group"_s, u"platform-shared-eu"_s, u"--project"_s, u"nowhere"_s, u"%"_s, u"fresh"_s}, 1, "nowhere");
    row("which project", {u"deploy"_s, u"--group"_s, u"platform-shared-eu"_s, u"%"_s, u"fresh"_s}, 1, "--project");
    row("half a core", {u"resize"_s, u"--cpu"_s, u"4.5"_s, u"%"_s, u"catalog-dev"_s}, 2, "--cpu");
    row("no memory", {u"resize"_s, u"--memory"_s, u"0"_s, u"%"_s, u"catalog-dev"_s}, 2, "--memory");
    row("no file", {u"list"_s, u"/nowhere/w.easel"_s}, 1, "w.easel");
}

void TestVcCommand::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, words);
    arguments.replaceInStrings(u"%"_s, file());
    const Run run = vc(arguments);
    QVERIFY2(run.code == code, qPrintable(run.all()));
    QVERIFY2(run.err.contains(words), qPrintable(run.all()));
    QVERIFY(LiveSession(file()).session().isPlanEmpty());
}

void TestVcCommand::lists()
{
    const Run all = vc({u"list"_s, file()});
    QCOMPARE(all.code, 0);
    QVERIFY2(all.out.contains(u"catalog-dev"_s) && all.out.contains(u"platform-shared-eu"_s), qPrintable(all.out));
    const Run one = vc({u"list"_s, u"--group"_s, u"berlin-flagship"_s, file()});
    QCOMPARE(one.out.trimmed().count(u'\n'), 0);
    QVERIFY(one.out.startsWith(u"till-berlin"_s));
    const QJsonObject row = listed(u"catalog-dev"_s);
    QCOMPARE(row[u"group"_s].toString(), u"platform-shared-eu"_s);
    QCOMPARE(row[u"cpuMilliCores"_s].toInt(), 8000);
    QCOMPARE(row[u"memoryMiB"_s].toInt(), 16384);
    QCOMPARE(row[u"storageGiB"_s].toInt(), 20);
    QCOMPARE(row[u"planned"_s].toString(), QString());
}

void TestVcCommand::plansEachChange()
{
    const Run resized = vc({u"resize"_s, u"--cpu"_s, u"10"_s, u"--memory"_s, u"12.5"_s, file(), u"catalog-dev"_s});
    QVERIFY2(resized.code == 0, qPrintable(resized.all()));
    QCOMPARE(listed(u"catalog-dev"_s)[u"planned"_s].toString(), u"resize"_s);
    QCOMPARE(listed(u"catalog-dev"_s)[u"memoryMiB"_s].toInt(), 12'800);
    QCOMPARE(listed(u"catalog-dev"_s)[u"storageGiB"_s].toInt(), 20);
    QCOMPARE(vc({u"pause"_s, file(), u"catalog-dev"_s}).code, 0);
    QCOMPARE(listed(u"catalog-dev"_s)[u"planned"_s].toString(), u"resize+pause"_s);
    QCOMPARE(vc({u"resume"_s, file(), u"catalog-dev"_s}).code, 0);
    QCOMPARE(listed(u"catalog-dev"_s)[u"planned"_s].toString(), u"resize"_s);
    const QString uid = listed(u"search-dev"_s)[u"uid"_s].toString();
    QCOMPARE(vc({u"delete"_s, file(), uid}).code, 0); // by its uid
    QCOMPARE(listed(u"search-dev"_s)[u"planned"_s].toString(), u"delete"_s);
    const Run deployed = vc({u"deploy"_s, u"--json"_s, u"--group"_s, u"stores-integration"_s, file(), u"fresh"_s});
    QVERIFY2(deployed.code == 0, qPrintable(deployed.all()));
    QVERIFY(deployed.json()[u"planned"_s].toString().contains(u"fresh"_s));
    QVERIFY(deployed.json()[u"errors"_s].toArray().isEmpty());
    QCOMPARE(listed(u"fresh"_s)[u"planned"_s].toString(), u"deploy"_s);
    QCOMPARE(listed(u"fresh"_s)[u"memoryMiB"_s].toInt(), 3 * 1024); // what K3s needs at least
    const QString digest = easelctl({u"plan"_s, u"digest"_s, file()}).out.trimmed();
    QCOMPARE(deployed.json()[u"digest"_s].toString(), digest);
    // What is so already is no step, and what is taken back is not planned any more.
    QVERIFY(vc({u"resume"_s, u"--json"_s, file(), u"catalog-dev"_s}).json()[u"planned"_s].isNull());
    QCOMPARE(vc({u"delete"_s, file(), u"fresh"_s}).code, 0);
    QVERIFY(listed(u"fresh"_s).isEmpty());
    const Run shown = easelctl({u"plan"_s, u"show"_s, file()});
    QVERIFY2(shown.out.contains(u"Size of virtual cluster catalog-dev"_s) && shown.out.contains(u"Delete virtual cluster search-dev"_s), qPrintable(shown.out));
}

void TestVcCommand::tellsWhatTheRulesSay()
{
    const Run run = vc({u"resize"_s, u"--cpu"_s, u"13"_s, file(), u"catalog-dev"_s});
    QCOMPARE(run.code, 0); // planned all the same: the rest of the plan may mend it
    QVERIFY2(run.err.contains(u"VIRTUAL-ABOVE-LIMITS"_s), qPrintable(run.all()));
    const QJsonArray errors = vc({u"resize"_s, u"--json"_s, u"--cpu"_s, u"14"_s, file(), u"catalog-dev"_s}).json()[u"errors"_s].toArray();
    QCOMPARE(errors.at(0)[u"rule"_s].toString(), u"VIRTUAL-ABOVE-LIMITS"_s);
    const Run applied = easelctl({u"apply"_s, u"--api-key-file"_s, m_folder->filePath(u"key"_s), file()});
    QCOMPARE(applied.code, 1);
    QVERIFY(applied.err.contains(u"VIRTUAL-ABOVE-LIMITS"_s));
}

void TestVcCommand::deploysInAProject()
{
    QCOMPARE(vc({u"deploy"_s, u"--group"_s, u"platform-shared-eu"_s, u"--project"_s, u"Stores"_s, file(), u"fresh"_s}).code, 0);
    QVERIFY(!listed(u"fresh"_s)[u"project"_s].toString().isEmpty());
    // A project's group says itself in which.
    QCOMPARE(vc({u"deploy"_s, u"--group"_s, u"payments-sandbox"_s, file(), u"other"_s}).code, 0);
    QVERIFY(listed(u"other"_s)[u"project"_s] != listed(u"fresh"_s)[u"project"_s]);
}

void TestVcCommand::plannedIsApplied()
{
    QCOMPARE(vc({u"deploy"_s, u"--group"_s, u"platform-shared-eu"_s, u"--project"_s, u"Stores"_s, file(), u"applied"_s}).code, 0);
    QCOMPARE(vc({u"delete"_s, file(), u"logistics-dev"_s}).code, 0);
    const Run refused = easelctl({u"apply"_s, u"--api-key-file"_s, m_folder->filePath(u"key"_s), file()});
    QCOMPARE(refused.code, 1); // that something is deleted has to be confirmed
    QVERIFY2(refused.err.contains(u"--confirm-guards"_s), qPrintable(refused.all()));
    const Run applied = easelctl({u"apply"_s, u"--confirm-guards"_s, u"--api-key-file"_s, m_folder->filePath(u"key"_s), file()});
    QVERIFY2(applied.code == 0, qPrintable(applied.all()));
    QVERIFY2(applied.out.contains(u"Deploy virtual cluster applied"_s), qPrintable(applied.out));
    pull(file(u"second"_s));
    QCOMPARE(listed(u"applied"_s, file(u"second"_s))[u"state"_s].toString(), u"Running"_s);
    QVERIFY(listed(u"logistics-dev"_s, file(u"second"_s)).isEmpty());
}

void TestVcCommand::plansAreHandedOn()
{
    QCOMPARE(vc({u"deploy"_s, u"--group"_s, u"platform-shared-eu"_s, u"--project"_s, u"Stores"_s, file(), u"handed-on"_s}).code, 0);
    QCOMPARE(vc({u"pause"_s, file(), u"catalog-dev"_s}).code, 0);
    const QString plan = m_folder->filePath(u"p.easelplan"_s);
    const Run exported = easelctl({u"plan"_s, u"export"_s, file(), plan});
    QVERIFY2(exported.code == 0, qPrintable(exported.all()));
    pull(file(u"second"_s));
    const Run imported = easelctl({u"plan"_s, u"import"_s, plan, file(u"second"_s)});
    QVERIFY2(imported.code == 0, qPrintable(imported.all()));
    QCOMPARE(listed(u"handed-on"_s, file(u"second"_s))[u"planned"_s].toString(), u"deploy"_s);
    QCOMPARE(listed(u"catalog-dev"_s, file(u"second"_s))[u"planned"_s].toString(), u"pause"_s);
    const Run same = easelctl({u"plan"_s, u"diff"_s, plan, file(u"second"_s)});
    QVERIFY2(same.code == 0, qPrintable(same.all()));
    QCOMPARE(vc({u"resume"_s, file(u"second"_s), u"catalog-dev"_s}).code, 0);
    const Run differs = easelctl({u"plan"_s, u"diff"_s, plan, file(u"second"_s)});
    QCOMPARE(differs.code, 1);
    QVERIFY2(differs.out.contains(u"catalog-dev"_s), qPrintable(differs.out));
}

void TestVcCommand::creditsAreTold()
{
    QJsonObject credit = vc({u"credit"_s, u"--json"_s, file()}).json();
    const QString account = credit[u"account"_s].toString();
    QVERIFY(!account.isEmpty() && credit[u"user"_s].isNull());
    const int tenants = credit[u"tenant"_s][u"used"_s][u"virtualClusters"_s].toInt();
    QVERIFY(tenants > 0);
    // Ours are those that the list says so of.
    const QJsonArray all = vc({u"list"_s, u"--json"_s, file()}).json()[u"virtualClusters"_s].toArray();
    const auto ours = std::count_if(all.begin(), all.end(), [&](const QJsonValue &each) { return each[u"owner"_s].toString() == account; });
    QCOMPARE(vc({u"credit"_s, u"--count"_s, QString::number(ours), u"--cpu"_s, u"1000"_s, u"--memory"_s, u"1000"_s, u"--storage"_s, u"1000"_s, file()}).code, 0);
    credit = vc({u"credit"_s, u"--json"_s, file()}).json();
    QCOMPARE(credit[u"user"_s][u"used"_s][u"virtualClusters"_s].toInt(), int(ours));
    QCOMPARE(credit[u"user"_s][u"left"_s][u"virtualClusters"_s].toInt(), 0);
    const Run deployed = vc({u"deploy"_s, u"--group"_s, u"platform-shared-eu"_s, u"--project"_s, u"Stores"_s, file(), u"one-more"_s});
    QVERIFY2(deployed.code == 0 && deployed.err.contains(u"VIRTUAL-CREDIT-USER"_s), qPrintable(deployed.all()));
    credit = vc({u"credit"_s, u"--json"_s, file()}).json();
    QCOMPARE(credit[u"user"_s][u"left"_s][u"virtualClusters"_s].toInt(), -1);
    QCOMPARE(credit[u"tenant"_s][u"used"_s][u"virtualClusters"_s].toInt(), tenants + 1);
    // A pull brings what the backend tells, and keeps what it does not.
    pull(file());
    QCOMPARE(vc({u"credit"_s, u"--json"_s, file()}).json()[u"user"_s], credit[u"user"_s]);
    QCOMPARE(vc({u"credit"_s, u"--unknown"_s, file()}).code, 0);
    QVERIFY(vc({u"credit"_s, u"--json"_s, file()}).json()[u"user"_s].isNull());
    QCOMPARE(vc({u"credit"_s, u"--unknown"_s, u"--count"_s, u"1"_s, file()}).code, 2);
    QCOMPARE(vc({u"credit"_s, u"--count"_s, u"many"_s, file()}).code, 2);
}

EASEL_TEST(TestVcCommand)
#include "testvccommand.moc"
