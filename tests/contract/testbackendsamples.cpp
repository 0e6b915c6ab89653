// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jsonpath.h"
#include "backend/samples/fleetsamples.h"
#include "backendfixture.h"
#include "testregistry.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace easel::backend;
using namespace Qt::Literals::StringLiterals;

/// The fleets that a new database is filled with.
class TestBackendSamples final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameForTheSameSeed();
    void sizes_data();
    void sizes();
    void breaksNoRuleOfTheBackend_data();
    void breaksNoRuleOfTheBackend();
    void smallHasWhatDemonstrationsNeed();
    void tenThousandTakeSeconds();
};

namespace {

const QString searchPath = u"/v1/dashboard/spectroclusters/search"_s;

QByteArray hashOf(const Seed &seed)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto *documents :
         {&seed.projects, &seed.clusters, &seed.groups, &seed.edgeHosts, &seed.profiles, &seed.virtualValues}) {
        for (const QJsonObject &document : *documents)
            hash.addData(QJsonDocument(document).toJson(QJsonDocument::Compact));
    }
    return hash.result();
}

bool isNested(const QJsonObject &cluster)
{
    return textAt(cluster, u"specSummary.cloudConfig.cloudType") == "nested"_L1;
}

BackendOptions optionsOf(const QString &fleet)
{
    BackendOptions options;
    if (fleet == "small"_L1)
        options.sample = BackendOptions::Sample::Small;
    else if (fleet == "medium"_L1)
        options.sample = BackendOptions::Sample::Medium;
    else
        options.generateClusters = fleet.toInt();
    return options;
}

} // namespace

void TestBackendSamples::sameForTheSameSeed()
{
    QCOMPARE(hashOf(meridianSmall()), hashOf(meridianSmall()));
    QCOMPARE(hashOf(meridianMedium()), hashOf(meridianMedium()));
    QCOMPARE(hashOf(generatedFleet(700, 5)), hashOf(generatedFleet(700, 5)));
    QVERIFY(hashOf(generatedFleet(700, 5)) != hashOf(generatedFleet(700, 6)));
    QVERIFY(hashOf(generatedFleet(700, 5)) != hashOf(generatedFleet(700, 5 + (quint64(1) << 40))));
}

void TestBackendSamples::sizes_data()
{
    QTest::addColumn<QString>("fleet");
    QTest::addColumn<int>("hosts");
    QTest::addColumn<int>("groups");
    QTest::newRow("small") << u"small"_s << 41 << 8;
    QTest::newRow("medium") << u"medium"_s << 400 << 15;
    QTest::newRow("one") << u"1"_s << 1 << -1; // the one cluster may be none that can be a member
    QTest::newRow("hundred") << u"100"_s << 100 << 2;
    QTest::newRow("three thousand") << u"3000"_s << 3000 << 60;
}

void TestBackendSamples::sizes()
{
    QFETCH(QString, fleet);
    QFETCH(int, hosts);
    QFETCH(int, groups);
    const Seed seed = seedFor(optionsOf(fleet));
    QSet<QString> names;
    QSet<QString> uids;
    int found = 0;
    for (const QJsonObject &cluster : seed.clusters) {
        found += isNested(cluster) ? 0 : 1;
        names.insert(textAt(cluster, u"metadata.name"));
        uids.insert(textAt(cluster, u"metadata.uid"));
    }
    QCOMPARE(found, hosts);
    QCOMPARE(static_cast<size_t>(names.size()), seed.clusters.size());
    QCOMPARE(static_cast<size_t>(uids.size()), seed.clusters.size());
    if (groups >= 0)
        QCOMPARE(static_cast<int>(seed.groups.size()), groups);
}

void TestBackendSamples::breaksNoRuleOfTheBackend_data()
{
    QTest::addColumn<QString>("fleet");
    for (const char *fleet : {"small", "medium", "1", "20", "2000"})
        QTest::newRow(fleet) << QString::fromLatin1(fleet);
}

void TestBackendSamples::breaksNoRuleOfTheBackend()
{
    QFETCH(QString, fleet);
    BackendFixture backend(optionsOf(fleet));
    RestProbe &probe = backend.probe;
    const QJsonArray summaries = probe.get(u"/v1/clustergroups/hostCluster"_s).json.value("summaries"_L1).toArray();
    for (const QJsonValue &summary : summaries) {
        const QString path = u"/v1/clustergroups/"_s + textAt(summary.toObject(), u"metadata.uid");
        const QJsonObject group = probe.get(path).json;
        if (textAt(group, u"metadata.annotations.scope") == "system"_L1)
            continue;
        const RestAnswer answer = probe.put(path + u"/hostCluster"_s,
                                            {{u"clusterRefs"_s, valueAt(group, u"spec.clusterRefs")},
                                             {u"clustersConfig"_s, valueAt(group, u"spec.clustersConfig")}},
                                            textAt(group, u"metadata.annotations.projectUid"));
        QVERIFY2(answer.status == 204, answer.body.constData());
        // What the clusters say about their group was true before the write, so it stays.
        QJsonObject expected = group;
        QJsonObject now = probe.get(path).json;
        for (QJsonObject *each : {&expected, &now})
            setAt(*each, u"metadata.lastModifiedTimestamp", QJsonValue(QJsonValue::Undefined));
        QCOMPARE(now, expected);
    }
    // Every page of every list is as specified: the probe checks it.
    const QJsonArray clusters = probe.walk(searchPath);
    probe.walk(u"/v1/dashboard/edgehosts/search"_s);
    for (const QJsonValue &cluster : clusters) {
        const QString group = textAt(
            cluster.toObject(), isNested(cluster.toObject())
                                    ? QStringView(u"status.virtual.clusterGroup.uid")
                                    : QStringView(u"specSummary.clusterConfig.hostClusterConfig.clusterGroup.uid"));
        if (!group.isEmpty() && fleet != "2000"_L1)
            QCOMPARE(probe.get(u"/v1/clustergroups/"_s + group).status, 200);
    }
}

void TestBackendSamples::smallHasWhatDemonstrationsNeed()
{
    const Seed seed = meridianSmall();
    QSet<QString> clouds;
    QHash<QString, int> freeEks; // by project, with a load balancer
    int freeHosts = 0;
    int freeEdge = 0;
    int notEnabled = 0;
    int edge = 0;
    int unhealthy = 0;
    int readOnly = 0;
    int gateways = 0;
    for (const QJsonObject &cluster : seed.clusters) {
        if (isNested(cluster))
            continue;
        const QString cloud = textAt(cluster, u"specSummary.cloudConfig.cloudType");
        const QJsonObject host = valueAt(cluster, u"specSummary.clusterConfig.hostClusterConfig").toObject();
        const bool isFree = !host.contains("clusterGroup"_L1);
        const bool isHost = host.value("isHostCluster"_L1).toBool();
        const QString project = textAt(cluster, u"metadata.annotations.projectUid");
        clouds.insert(cloud);
        edge += cloud == "edge-native"_L1 ? 1 : 0;
        freeEdge += cloud == "edge-native"_L1 && isFree && isHost ? 1 : 0;
        freeHosts += isFree && isHost && cloud != "edge-native"_L1 ? 1 : 0;
        notEnabled += isFree && !isHost ? 1 : 0;
        unhealthy += textAt(cluster, u"status.health.state") == "UnHealthy"_L1 ? 1 : 0;
        readOnly += textAt(cluster, u"metadata.annotations.importMode") == "read-only"_L1 ? 1 : 0;
        gateways += textAt(cluster, u"metadata.annotations.isPrivateCloudGateway") == "true"_L1 ? 1 : 0;
        if (cloud == "eks"_L1 && isFree && !project.isEmpty() &&
            textAt(host, u"clusterEndpoint.type") == "LoadBalancer"_L1 &&
            textAt(cluster, u"status.state") == "Running"_L1)
            ++freeEks[project];
    }
    for (const QString &cloud : {u"aws"_s, u"eks"_s, u"azure"_s, u"aks"_s, u"gcp"_s, u"gke"_s, u"vsphere"_s, u"maas"_s,
                                 u"generic"_s, u"edge-native"_s})
        QVERIFY2(clouds.contains(cloud), qPrintable(cloud));
    const QList<int> counts = freeEks.values();
    QVERIFY(*std::max_element(counts.begin(), counts.end()) >= 3);
    QVERIFY(freeHosts >= 12);
    QCOMPARE(edge, 8);
    QVERIFY(freeEdge >= 4);
    QVERIFY(notEnabled >= 1);
    QVERIFY(unhealthy >= 1 && unhealthy <= 3);
    QCOMPARE(readOnly, 1);
    QCOMPARE(gateways, 1);
    QSet<QString> kinds;
    for (const QJsonObject &group : seed.groups) {
        kinds.insert(textAt(group, u"metadata.annotations.scope"));
        kinds.insert(textAt(group, u"spec.clustersConfig.endpointType"));
        if (!textAt(group, u"spec.clustersConfig.values")
                 .contains(textAt(seed.virtualValues.front(), u"values").section(u"tag: "_s, 1).section(u'\n', 0, 0)))
            kinds.insert(u"pending"_s);
    }
    QCOMPARE(kinds,
             QSet<QString>({u"tenant"_s, u"project"_s, u"system"_s, u"Ingress"_s, u"LoadBalancer"_s, u"pending"_s}));
}

void TestBackendSamples::tenThousandTakeSeconds()
{
    QElapsedTimer timer;
    timer.start();
    BackendOptions options;
    options.generateClusters = 10000;
    BackendFixture backend(options);
    qInfo("a fleet of 10,000 clusters was ready after %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 60000); // a bound for a slow, busy machine: it takes two or three seconds on an idle one
    QCOMPARE(backend.probe.get(u"/v1/clustergroups/hostCluster/metadata"_s).json.value("items"_L1).toArray().size(),
             200);
}

EASEL_TEST(TestBackendSamples)
#include "testbackendsamples.moc"
