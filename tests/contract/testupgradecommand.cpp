// SPDX-License-Identifier: GPL-3.0-or-later
// `easelctl upgrade …`, as people and pipelines run it.
#include "easelctlrun.h"
#include "fleetbuilder.h"
#include "testfiles.h"
#include "testregistry.h"
#include "upgradefleet.h"
#include "workspace/workspace.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestUpgradeCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void misuse_data();
    void misuse();
    void status();
    void oneGroup();
    void allGroups();
    void conflicts();
    void theOldDefaultFromAFile();
    void waves();
    void refusals();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    void make(bool knowsOld = true) const
    {
        auto workspace = Workspace::create(file());
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().toString()));
        const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        FleetBuilder past;
        past.defaultValues(Distribution::CncfK8s, qPrintable(platformDefault(u"0.26.1"_s)));
        if ((knowsOld && !(*workspace)->storeFleet(past.build(), noon)) || !(*workspace)->storeFleet(upgradeFleet(), noon))
            qFatal("the workspace does not store");
    }
    Run upgrade(const QStringList &arguments) const { return easelctl(QStringList{u"upgrade"_s} + arguments + QStringList{file()}); }
    QJsonObject statusOf(const QString &name) const
    {
        const QJsonArray groups = upgrade({u"status"_s, u"--json"_s}).json().value("groups"_L1).toArray();
        for (const QJsonValue &group : groups) {
            if (group["name"_L1] == name)
                return group.toObject();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUpgradeCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestUpgradeCommand::misuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown") << QStringList{u"undo"_s};
    QTest::newRow("neither one nor all") << QStringList{u"plan"_s, u"w"_s};
    QTest::newRow("one and all") << QStringList{u"plan"_s, u"--all"_s, u"--group"_s, u"x"_s, u"w"_s};
    QTest::newRow("no such side") << QStringList{u"plan"_s, u"--all"_s, u"--conflicts"_s, u"theirs"_s, u"w"_s};
}

void TestUpgradeCommand::misuse()
{
    QFETCH(QStringList, arguments);
    const Run run = easelctl(QStringList{u"upgrade"_s} + arguments);
    QVERIFY2(run.code == 2 && !run.err.isEmpty(), qPrintable(run.all()));
}

void TestUpgradeCommand::status()
{
    make();
    const Run run = upgrade({u"status"_s});
    QCOMPARE(run.code, 0);
    const QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[0].startsWith(u"pending"_s) && lines[0].contains(u"Payments"_s) && lines[0].contains(u"0.26.1 -> 0.27.3"_s), qPrintable(run.out));
    QVERIFY(lines[4].startsWith(u"newest"_s));
    const QJsonObject payments = statusOf(u"Payments"_s);
    QCOMPARE(payments.value("suspended"_L1).toArray().size(), 3);
    QCOMPARE(payments.value("risk"_L1).toString(), u"medium"_s);
}

void TestUpgradeCommand::oneGroup()
{
    make();
    const Run dry = upgrade({u"plan"_s, u"--group"_s, u"Payments"_s, u"--dry-run"_s});
    QVERIFY2(dry.code == 0, qPrintable(dry.all()));
    QVERIFY2(dry.out.contains(u"+      tag: 0.27.3"_s) && dry.out.contains(u"kept: telemetry"_s), qPrintable(dry.out));
    QCOMPARE(statusOf(u"Payments"_s).value("planned"_L1).toString(), QString());
    const Run run = upgrade({u"plan"_s, u"--group"_s, u"payments"_s});
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    QCOMPARE(statusOf(u"Payments"_s).value("planned"_L1).toString(), u"0.27.3"_s);
    const QJsonObject plan = easelctl({u"plan"_s, u"show"_s, u"--json"_s, file()}).json();
    QVERIFY(QJsonDocument(plan).toJson().contains("Checkout peaks on Fridays"));
}

void TestUpgradeCommand::allGroups()
{
    make();
    // One has something to settle: it is named, the others are planned.
    const Run run = upgrade({u"plan"_s, u"--all"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(u"Stores"_s) && run.out.contains(u"2 upgrade"_s), qPrintable(run.all()));
    QCOMPARE(statusOf(u"Web"_s).value("planned"_L1).toString(), u"0.27.3"_s);
    QCOMPARE(statusOf(u"Stores"_s).value("planned"_L1).toString(), QString());
    QCOMPARE(statusOf(u"Platform"_s).value("planned"_L1).toString(), QString());
}

void TestUpgradeCommand::conflicts()
{
    make();
    const Run open = upgrade({u"plan"_s, u"--group"_s, u"Stores"_s});
    QVERIFY2(open.code == 1 && open.out.contains(u"TO SETTLE: controlPlane.statefulSet.resources.limits.memory"_s), qPrintable(open.all()));
    const Run mine = upgrade({u"plan"_s, u"--group"_s, u"Stores"_s, u"--conflicts"_s, u"mine"_s});
    QVERIFY2(mine.code == 0, qPrintable(mine.all()));
    QVERIFY(QJsonDocument(easelctl({u"plan"_s, u"show"_s, u"--json"_s, file()}).json()).toJson().contains("memory: 2Gi"));
}

void TestUpgradeCommand::theOldDefaultFromAFile()
{
    make(false);
    const Run blind = upgrade({u"plan"_s, u"--group"_s, u"Payments"_s, u"--dry-run"_s});
    QVERIFY2(blind.code == 0 && blind.out.contains(u"is not known"_s) && blind.out.contains(u"kept: controlPlane.statefulSet.resources.limits.memory"_s), qPrintable(blind.all()));
    const QString old = m_folder->filePath(u"old.yaml"_s);
    writeFile(old, platformDefault(u"0.26.1"_s).toUtf8());
    const Run seeing = upgrade({u"plan"_s, u"--group"_s, u"Payments"_s, u"--old-default"_s, old, u"--dry-run"_s});
    QVERIFY2(seeing.code == 0 && !seeing.out.contains(u"limits.memory"_s), qPrintable(seeing.all()));
}

void TestUpgradeCommand::waves()
{
    make();
    QVERIFY(upgrade({u"waves"_s}).out.contains(u"No waves"_s));
    QCOMPARE(upgrade({u"plan"_s, u"--all"_s, u"--conflicts"_s, u"mine"_s}).code, 0);
    const QString before = easelctl({u"plan"_s, u"digest"_s, file()}).out;
    const Run run = upgrade({u"waves"_s, u"--by"_s, u"risk"_s});
    QVERIFY2(run.code == 0 && run.out.contains(u"Wave 1, Canary: Stores"_s) && run.out.contains(u"Wave 3, Medium risk: Payments"_s), qPrintable(run.all()));
    QVERIFY(easelctl({u"plan"_s, u"digest"_s, file()}).out != before);
    QVERIFY(easelctl({u"plan"_s, u"show"_s, file()}).out.contains(u"Wave 1, Canary: Stores"_s));
    QCOMPARE(upgrade({u"waves"_s, u"--by"_s, u"name"_s}).code, 2);
    QCOMPARE(upgrade({u"waves"_s, u"--by"_s, u"none"_s}).code, 0);
    QCOMPARE(easelctl({u"plan"_s, u"digest"_s, file()}).out, before);
}

void TestUpgradeCommand::refusals()
{
    make();
    const Run newest = upgrade({u"plan"_s, u"--group"_s, u"Lab"_s});
    QVERIFY2(newest.code == 1 && newest.err.contains(u"already"_s), qPrintable(newest.all()));
    const Run system = upgrade({u"plan"_s, u"--group"_s, u"Platform"_s});
    QVERIFY2(system.code == 1 && system.err.contains(u"system group"_s), qPrintable(system.all()));
    QCOMPARE(upgrade({u"plan"_s, u"--group"_s, u"None"_s}).code, 1);
    QCOMPARE(upgrade({u"plan"_s, u"--group"_s, u"Web"_s, u"--old-default"_s, u"/nowhere.yaml"_s}).code, 1);
}

EASEL_TEST(TestUpgradeCommand)
#include "testupgradecommand.moc"
