// SPDX-License-Identifier: GPL-3.0-or-later
// A group that is taken to a newer vCluster: what happens to its virtual clusters meanwhile, and what is refused.
#include "backend/jsonpath.h"
#include "backendfixture.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace easel::backend;
using namespace Qt::Literals::StringLiterals;

using std::chrono::milliseconds;

class TestBackendUpgrades final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoTimeUnlessAsked();
    void suspendsAndComesBack();
    void pausedStayPaused();
    void downgradesAreRefused();
    void failsOnPurpose();
    void goesOnAfterARestart();
    void nothingElseMeanwhile();

private:
    static BackendOptions options(milliseconds time)
    {
        BackendOptions result = BackendFixture::sample(BackendOptions::Sample::Small);
        result.upgradeTime = time;
        return result;
    }
    /// The uid of a group with so many virtual clusters at least.
    static QString groupWith(RestProbe &probe, int virtualClusters)
    {
        const QJsonArray groups = probe.get(u"/v1/clustergroups/hostCluster"_s).json.value("summaries"_L1).toArray();
        for (const QJsonValue &group : groups) {
            const QString uid = group["metadata"_L1]["uid"_L1].toString();
            if (statuses(probe, uid).size() >= virtualClusters && group["metadata"_L1]["annotations"_L1]["scope"_L1] != "system"_L1)
                return uid;
        }
        qFatal("the sample has no such group");
    }
    static QMap<QString, QString> statuses(RestProbe &probe, const QString &group)
    {
        QMap<QString, QString> result;
        const QJsonArray clusters = probe.walk(u"/v1/dashboard/spectroclusters/search"_s, {});
        for (const QJsonValue &cluster : clusters) {
            if (textAt(cluster.toObject(), u"status.virtual.clusterGroup.uid") == group)
                result.insert(textAt(cluster.toObject(), u"metadata.uid"), textAt(cluster.toObject(), u"status.virtual.lifecycleStatus.status"));
        }
        return result;
    }
    static RestAnswer upgrade(RestProbe &probe, const QString &group, const QString &version)
    {
        const QJsonObject document = probe.get(u"/v1/clustergroups/"_s + group).json;
        const QJsonObject spec = document.value("spec"_L1).toObject();
        QJsonObject config = spec.value("clustersConfig"_L1).toObject();
        QString values = config.value("values"_L1).toString();
        static const QRegularExpression tag(u"tag: \\S+"_s);
        config.insert(u"values"_s, values.replace(tag, u"tag: "_s + version));
        return probe.put(u"/v1/clustergroups/%1/hostCluster"_s.arg(group), {{u"clusterRefs"_s, spec.value("clusterRefs"_L1)}, {u"clustersConfig"_s, config}},
                         textAt(document, u"metadata.annotations.projectUid"));
    }
    static bool allAre(const QMap<QString, QString> &statuses, const QString &status)
    {
        return std::all_of(statuses.begin(), statuses.end(), [&](const QString &each) { return each == status || each == "Paused"_L1; });
    }
};

void TestBackendUpgrades::takesNoTimeUnlessAsked()
{
    BackendFixture backend(options(milliseconds(0)));
    const QString group = groupWith(backend.probe, 1);
    const auto before = statuses(backend.probe, group);
    QCOMPARE(upgrade(backend.probe, group, u"0.99.0"_s).status, 204);
    QCOMPARE(statuses(backend.probe, group), before);
}

void TestBackendUpgrades::suspendsAndComesBack()
{
    BackendFixture backend(options(milliseconds(1500)));
    const QString group = groupWith(backend.probe, 1);
    const auto before = statuses(backend.probe, group);
    QCOMPARE(upgrade(backend.probe, group, u"0.99.0"_s).status, 204);
    QVERIFY(allAre(statuses(backend.probe, group), u"Pausing"_s));
    QTRY_VERIFY_WITH_TIMEOUT(allAre(statuses(backend.probe, group), u"Resuming"_s), 5000);
    QTRY_COMPARE_WITH_TIMEOUT(statuses(backend.probe, group), before, 5000);
    // Other changes of the configuration suspend nobody.
    QCOMPARE(upgrade(backend.probe, group, u"0.99.0"_s).status, 204);
    QCOMPARE(statuses(backend.probe, group), before);
}

void TestBackendUpgrades::pausedStayPaused()
{
    BackendFixture backend(options(milliseconds(600)));
    const QString group = groupWith(backend.probe, 1);
    const QString cluster = statuses(backend.probe, group).firstKey();
    const QString project = textAt(backend.probe.get(u"/v1/dashboard/spectroclusters/"_s + cluster).json, u"metadata.annotations.projectUid");
    QCOMPARE(backend.probe.patch(u"/v1/spectroclusters/%1/clusterConfig/lifecycleConfig"_s.arg(cluster), {{u"lifecycleConfig"_s, QJsonObject{{u"pause"_s, true}}}}, project).status, 204);
    QCOMPARE(upgrade(backend.probe, group, u"0.99.0"_s).status, 204);
    QCOMPARE(statuses(backend.probe, group).value(cluster), u"Paused"_s);
    QTest::qWait(800);
    QCOMPARE(statuses(backend.probe, group).value(cluster), u"Paused"_s);
}

void TestBackendUpgrades::downgradesAreRefused()
{
    BackendFixture backend(options(milliseconds(0)));
    const QString group = groupWith(backend.probe, 0);
    QCOMPARE(upgrade(backend.probe, group, u"0.99.0"_s).status, 204);
    const RestAnswer answer = upgrade(backend.probe, group, u"0.98.9"_s);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"ClusterGroupDowngrade"_s);
}

void TestBackendUpgrades::failsOnPurpose()
{
    const QTemporaryDir folder;
    BackendOptions withFaults = options(milliseconds(400));
    withFaults.faultsFile = folder.filePath(u"faults.json"_s);
    writeFile(withFaults.faultsFile, R"({"failedUpgrades": [{"count": 1}]})");
    BackendFixture backend(withFaults);
    const QString group = groupWith(backend.probe, 1);
    const auto before = statuses(backend.probe, group);
    QCOMPARE(upgrade(backend.probe, group, u"0.99.0"_s).status, 204);
    QTRY_VERIFY_WITH_TIMEOUT(allAre(statuses(backend.probe, group), u"Error"_s), 5000);
    // Sent once more, it comes to its end.
    QCOMPARE(upgrade(backend.probe, group, u"0.99.0"_s).status, 204);
    QVERIFY(allAre(statuses(backend.probe, group), u"Pausing"_s));
    QTRY_COMPARE_WITH_TIMEOUT(statuses(backend.probe, group), before, 5000);
}

void TestBackendUpgrades::goesOnAfterARestart()
{
    const QTemporaryDir folder;
    BackendOptions lasting = options(milliseconds(1000));
    lasting.databasePath = folder.filePath(u"fleet.sqlite"_s);
    QString group;
    QMap<QString, QString> before;
    {
        BackendFixture backend(lasting);
        group = groupWith(backend.probe, 1);
        before = statuses(backend.probe, group);
        QCOMPARE(upgrade(backend.probe, group, u"0.99.0"_s).status, 204);
        QVERIFY(allAre(statuses(backend.probe, group), u"Pausing"_s));
    }
    BackendFixture backend(lasting);
    QTRY_COMPARE_WITH_TIMEOUT(statuses(backend.probe, group), before, 5000);
}

void TestBackendUpgrades::nothingElseMeanwhile()
{
    BackendFixture backend(options(milliseconds(60'000)));
    const QString group = groupWith(backend.probe, 1);
    QCOMPARE(upgrade(backend.probe, group, u"0.99.0"_s).status, 204);
    QCOMPARE(upgrade(backend.probe, group, u"0.99.1"_s).code(), u"ClusterGroupUpgrading"_s);
    // The same once more says nothing new.
    QCOMPARE(upgrade(backend.probe, group, u"0.99.0"_s).status, 204);
}

EASEL_TEST(TestBackendUpgrades)
#include "testbackendupgrades.moc"
