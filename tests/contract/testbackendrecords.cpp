// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jsonpath.h"
#include "backendfixture.h"
#include "testregistry.h"

#include <QSet>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace easel::backend;
using namespace Qt::Literals::StringLiterals;

/// What the backend remembers of writes (audits, events, times), and writes to host clusters.
class TestBackendRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_backend = std::make_unique<BackendFixture>(BackendFixture::sample(BackendOptions::Sample::Small)); }
    void cleanup() { m_backend.reset(); }

    void everyWriteIsAudited();
    void auditsAreFiltered();
    void auditsArePaged();
    void eventsOfACluster();
    void eventsBeforeThereWereAny();
    void everyWriteMovesTheTime();
    void hostConfigIsChanged();
    void hostConfigIsRefused_data();
    void hostConfigIsRefused();
    void freeHostIsDeleted();
    void neededHostIsKept();
    void searchSchemaIsTrue();

private:
    RestProbe &probe() { return m_backend->probe; }
    QString clusterPath(const QString &name) { return u"/v1/spectroclusters/"_s + probe().clusterNamed(name); }
    QJsonObject summary(const QString &name)
    {
        return probe().get(u"/v1/dashboard/spectroclusters/"_s + probe().clusterNamed(name)).json;
    }
    QString timeOf(const QString &name) { return textAt(summary(name), u"metadata.lastModifiedTimestamp"); }
    QJsonArray audits(const QString &query = {})
    {
        return probe().get(u"/v1/audits?"_s + query).json.value("items"_L1).toArray();
    }
    RestAnswer rename(const QString &group, const QString &name, const QString &project = {})
    {
        return probe().put(u"/v1/clustergroups/%1/meta"_s.arg(probe().groupNamed(group)), {{u"name"_s, name}}, project);
    }
    RestAnswer pause(const QString &name, bool isPause)
    {
        return probe().patch(clusterPath(name) + u"/clusterConfig/lifecycleConfig"_s,
                             {{u"lifecycleConfig"_s, QJsonObject{{u"pause"_s, isPause}}}});
    }

    std::unique_ptr<BackendFixture> m_backend;
};

void TestBackendRecords::everyWriteIsAudited()
{
    QVERIFY(audits().isEmpty());
    const QString group = probe().groupNamed(u"batch-onprem"_s);
    const RestAnswer answer = rename(u"batch-onprem"_s, u"batch"_s);
    QCOMPARE(answer.status, 204);
    QCOMPARE(rename(u"none"_s, u"x"_s).status, 404); // refused: no audit
    QCOMPARE(probe().post(u"/v1/dashboard/spectroclusters/search"_s, {}).status, 200);
    QCOMPARE(audits().size(), 1);
    const QJsonObject audit = audits().at(0).toObject();
    QCOMPARE(textAt(audit, u"metadata.uid").toLatin1(), answer.headers.value("audituid"));
    QCOMPARE(textAt(audit, u"spec.actionType"), u"update"_s);
    QCOMPARE(textAt(audit, u"spec.resource.kind"), u"clustergroup"_s);
    QCOMPARE(textAt(audit, u"spec.resource.uid"), group);
    QCOMPARE(textAt(audit, u"spec.resource.name"), u"batch"_s);
    QCOMPARE(textAt(audit, u"spec.actor.user.uid"), textAt(probe().get(u"/v1/users/info"_s).json, u"userUid"));
    QVERIFY(textAt(audit, u"spec.actionMsg").contains(u"'batch'"_s));
}

void TestBackendRecords::auditsAreFiltered()
{
    const QString payments = probe().projectNamed(u"Payments"_s);
    QCOMPARE(rename(u"batch-onprem"_s, u"one"_s).status, 204);
    QCOMPARE(rename(u"payments-sandbox"_s, u"two"_s, payments).status, 204);
    QCOMPARE(pause(u"catalog-dev"_s, true).status, 204);
    QCOMPARE(probe().remove(clusterPath(u"catalog-dev"_s)).status, 204);
    const QString middle = textAt(audits().at(2).toObject(), u"metadata.creationTimestamp");
    const auto size = [this](const QString &query) { return static_cast<int>(audits(query).size()); };
    QCOMPARE(size({}), 4);
    QCOMPARE(size(u"actionType=delete"_s), 1);
    QCOMPARE(size(u"actionType=create"_s), 0);
    QCOMPARE(size(u"resourceKind=spectrocluster"_s), 2);
    QCOMPARE(size(u"resourceUid="_s + probe().groupNamed(u"one"_s)), 1);
    QCOMPARE(size(u"projectUid="_s + payments), 1);
    QCOMPARE(size(u"startTime="_s + middle), 3);
    QCOMPARE(size(u"endTime="_s + middle), 2);
    QCOMPARE(size(u"startTime=%1&endTime=%1"_s.arg(middle)), 1);
    QCOMPARE(size(u"userUid=none"_s), 0);
    QCOMPARE(size(u"tenantUid=none"_s), 0);
    QCOMPARE(size(u"tenantUid="_s + textAt(probe().get(u"/v1/users/info"_s).json, u"tenantUid")), 4);
    // From a project: its own.
    QCOMPARE(probe().get(u"/v1/audits"_s, payments).json.value("items"_L1).toArray().size(), 1);
    QCOMPARE(probe().get(u"/v1/audits?projectUid=none"_s, payments).json.value("items"_L1).toArray().size(), 0);
    for (const QString &bad : {u"startTime=yesterday"_s, u"endTime=1"_s, u"actionType=peek"_s, u"limit=-1"_s})
        QCOMPARE(probe().get(u"/v1/audits?"_s + bad).code(), u"InvalidParameter"_s);
}

void TestBackendRecords::auditsArePaged()
{
    for (int i = 0; i < 7; ++i)
        QCOMPARE(pause(u"catalog-dev"_s, i % 2 == 0).status, 204);
    QStringList times;
    QString next = u"0"_s;
    int pages = 0;
    while (!next.isEmpty()) {
        const QJsonObject page = probe().get(u"/v1/audits?limit=3&continue="_s + next).json;
        QCOMPARE(valueAt(page, u"listmeta.count").toInt(), 7);
        const QJsonArray items = page.value("items"_L1).toArray();
        for (const QJsonValue &audit : items)
            times << textAt(audit.toObject(), u"metadata.creationTimestamp");
        next = textAt(page, u"listmeta.continue");
        ++pages;
    }
    QCOMPARE(pages, 3);
    QCOMPARE(QSet<QString>(times.begin(), times.end()).size(), 7);
    QVERIFY(std::is_sorted(times.rbegin(), times.rend())); // the newest first
}

void TestBackendRecords::eventsOfACluster()
{
    QCOMPARE(pause(u"catalog-dev"_s, true).status, 204);
    QCOMPARE(pause(u"catalog-dev"_s, false).status, 204);
    const QString path = u"/v1/events/components/spectrocluster/"_s + probe().clusterNamed(u"catalog-dev"_s);
    const auto reasons = [this](const QString &from) {
        QStringList found;
        const QJsonArray items = probe().get(from).json.value("items"_L1).toArray();
        for (const QJsonValue &event : items)
            found << textAt(event.toObject(), u"reason");
        return found;
    };
    QCOMPARE(reasons(path), QStringList({u"Resumed"_s, u"Paused"_s, u"Created"_s}));
    QCOMPARE(reasons(path + u"?limit=2"_s), QStringList({u"Resumed"_s, u"Paused"_s}));
    QCOMPARE(reasons(path + u"?limit=2&continue=2"_s), QStringList(u"Created"_s));
    // A host is told what comes and goes on it, and which group it is in.
    const QString host = u"/v1/events/components/spectrocluster/"_s + probe().clusterNamed(u"eks-prod-fra-01"_s);
    QCOMPARE(probe().remove(clusterPath(u"catalog-dev"_s)).status, 204);
    QCOMPARE(rename(u"platform-shared-eu"_s, u"other"_s).status, 204);
    QCOMPARE(reasons(host), QStringList({u"ClusterGroupChanged"_s, u"VirtualClusterDeleted"_s, u"Created"_s}));
    QCOMPARE(probe().get(path).status, 404); // gone with the cluster
}

void TestBackendRecords::eventsBeforeThereWereAny()
{
    const auto list = [this](const QString &kind, const QString &uid, const QString &project = {}) {
        return probe().get(u"/v1/events/components/%1/%2"_s.arg(kind, uid), project);
    };
    const QString unhealthy = probe().clusterNamed(u"maas-prod-muc-01"_s);
    const QJsonArray events = list(u"spectrocluster"_s, unhealthy).json.value("items"_L1).toArray();
    QCOMPARE(events.size(), 2);
    QCOMPARE(textAt(events.at(0).toObject(), u"severity"), u"warning"_s);
    QCOMPARE(list(u"spectrocluster"_s, unhealthy).json.value("items"_L1).toArray(), events); // the same every time
    const QJsonObject host = probe().walk(u"/v1/dashboard/edgehosts/search"_s).at(0).toObject();
    const QString uid = textAt(host, u"metadata.uid");
    QCOMPARE(textAt(list(u"edgehost"_s, uid).json.value("items"_L1).toArray().last().toObject(), u"reason"), u"Registered"_s);
    QCOMPARE(list(u"edgehost"_s, uid, probe().projectNamed(u"Payments"_s)).status, 404);
    QCOMPARE(list(u"edgehost"_s, unhealthy).status, 404);
    QCOMPARE(list(u"machine"_s, uid).code(), u"InvalidParameter"_s);
}

void TestBackendRecords::everyWriteMovesTheTime()
{
    // A rename is told by the members and the virtual clusters too.
    const QStringList told{u"eks-prod-fra-01"_s, u"eks-prod-dub-01"_s, u"catalog-dev"_s, u"logistics-dev"_s};
    QStringList before;
    for (const QString &name : told)
        before << timeOf(name);
    const QString other = timeOf(u"aks-prod-ams-01"_s);
    QCOMPARE(rename(u"platform-shared-eu"_s, u"renamed"_s).status, 204);
    for (qsizetype i = 0; i < told.size(); ++i)
        QVERIFY2(timeOf(told.at(i)) > before.at(i), qPrintable(told.at(i)));
    QCOMPARE(timeOf(u"aks-prod-ams-01"_s), other);
}

void TestBackendRecords::hostConfigIsChanged()
{
    const QString name = u"eks-legacy-dub-01"_s;
    const QString path = clusterPath(name) + u"/clusterConfig/hostCluster"_s;
    const QString time = timeOf(name);
    QJsonObject config{{u"isHostCluster"_s, true}, {u"unheardOf"_s, QJsonArray{1}}};
    setAt(config, u"clusterEndpoint.type", u"Ingress"_s);
    setAt(config, u"clusterEndpoint.config.ingressConfig.host", u"*.legacy.apps.example.com"_s);
    QCOMPARE(probe().patch(path, {{u"hostClusterConfig"_s, config}}).status, 204);
    QCOMPARE(valueAt(summary(name), u"spec.clusterConfig.hostClusterConfig").toObject(), config);
    QVERIFY(timeOf(name) > time);
    // Now it may join a group, and is that group's from then on.
    const QString uid = probe().clusterNamed(name);
    const QJsonObject group{
        {u"metadata"_s, QJsonObject{{u"name"_s, u"fresh"_s}}},
        {u"spec"_s, QJsonObject{{u"clusterRefs"_s, QJsonArray{QJsonObject{{u"clusterUid"_s, uid}}}},
                                {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"Ingress"_s}}}}}};
    QCOMPARE(probe().post(u"/v1/clustergroups"_s, group).status, 201);
    QCOMPARE(probe().patch(path, {{u"hostClusterConfig"_s, QJsonObject{{u"isHostCluster"_s, false}}}}).code(),
             u"ClusterInClusterGroup"_s);
    setAt(config, u"clusterEndpoint.config.ingressConfig.port", 8443);
    QCOMPARE(probe().patch(path, {{u"hostClusterConfig"_s, config}}).status, 204);
    QCOMPARE(textAt(summary(name), u"spec.clusterConfig.hostClusterConfig.clusterGroup.name"), u"fresh"_s);
}

void TestBackendRecords::hostConfigIsRefused_data()
{
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<QJsonValue>("config");
    QTest::addColumn<QString>("code");
    const QJsonObject enabled{{u"isHostCluster"_s, true},
                              {u"clusterEndpoint"_s, QJsonObject{{u"type"_s, u"LoadBalancer"_s}}}};
    const auto with = [enabled](const QString &path, const QJsonValue &value) {
        QJsonObject config = enabled;
        setAt(config, path, value);
        return QJsonValue(config);
    };
    const QString legacy = u"eks-legacy-dub-01"_s;
    QTest::newRow("virtual cluster") << u"catalog-dev"_s << QJsonValue(enabled) << u"ClusterHostNotAllowed"_s;
    QTest::newRow("gateway") << u"pcg-muc-01"_s << QJsonValue(enabled) << u"ClusterHostNotAllowed"_s;
    QTest::newRow("read only") << u"gen-audit-muc-01"_s << QJsonValue(enabled) << u"ClusterHostNotAllowed"_s;
    QTest::newRow("of a project") << u"aks-pay-legacy-01"_s << QJsonValue(enabled) << u"OperationForbidden"_s;
    QTest::newRow("no object") << legacy << QJsonValue(5) << u"InvalidBody"_s;
    QTest::newRow("no truth") << legacy << with(u"isHostCluster"_s, u"yes"_s) << u"InvalidBody"_s;
    QTest::newRow("unknown endpoint") << legacy << with(u"clusterEndpoint.type"_s, u"NodePort"_s) << u"InvalidBody"_s;
    const QString host = u"clusterEndpoint.config.ingressConfig.host"_s;
    QTest::newRow("no wildcard") << legacy << with(host, u"apps.example.com"_s) << u"InvalidHostDns"_s;
    QTest::newRow("used elsewhere") << legacy << with(host, u"*.aks-prod-ams-01.apps.meridian-retail.example"_s) << u"DuplicateHostDns"_s;
    QTest::newRow("other endpoint of a member") << u"eks-prod-fra-01"_s << with(u"clusterEndpoint.type"_s, u"Ingress"_s) << u"ClusterInClusterGroup"_s;
}

void TestBackendRecords::hostConfigIsRefused()
{
    QFETCH(QString, cluster);
    QFETCH(QJsonValue, config);
    QFETCH(QString, code);
    const QJsonObject before = summary(cluster);
    const RestAnswer answer =
        probe().patch(clusterPath(cluster) + u"/clusterConfig/hostCluster"_s, {{u"hostClusterConfig"_s, config}});
    QVERIFY2(answer.code() == code, answer.body.constData());
    QCOMPARE(summary(cluster), before);
}

void TestBackendRecords::freeHostIsDeleted()
{
    const QString stores = probe().projectNamed(u"Stores"_s);
    const QString unused = u"/v1/edgehosts/metadata?quickFilter=unusedEdgeHosts"_s;
    const qsizetype free = probe().get(unused).json.value("edgeHosts"_L1).toArray().size();
    QCOMPARE(free, 2);
    const QString path = clusterPath(u"edge-ham-01"_s);
    QCOMPARE(probe().get(path + u"/edge-native/edgeHosts"_s).json.value("items"_L1).toArray().size(), 2);
    QCOMPARE(probe().remove(path).status, 403);
    QCOMPARE(probe().remove(path, stores).status, 204);
    QCOMPARE(probe().get(path).status, 404);
    QCOMPARE(probe().get(unused).json.value("edgeHosts"_L1).toArray().size(), free + 2);
}

void TestBackendRecords::neededHostIsKept()
{
    const RestAnswer busy = probe().remove(clusterPath(u"eks-prod-fra-01"_s));
    QCOMPARE(busy.code(), u"ClusterInUse"_s);
    QCOMPARE(valueAt(busy.json, u"details.virtualClusters").toArray().size(), 2);
    const QString uid = probe().clusterNamed(u"vsphere-prod-muc-02"_s);
    const QJsonObject group{
        {u"metadata"_s, QJsonObject{{u"name"_s, u"fresh"_s}}},
        {u"spec"_s, QJsonObject{{u"clusterRefs"_s, QJsonArray{QJsonObject{{u"clusterUid"_s, uid}}}},
                                {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s}}}}}};
    QCOMPARE(probe().post(u"/v1/clustergroups"_s, group).status, 201);
    QCOMPARE(probe().remove(u"/v1/spectroclusters/"_s + uid).code(), u"ClusterInClusterGroup"_s);
    QCOMPARE(probe().remove(u"/v1/clustergroups/"_s + probe().groupNamed(u"fresh"_s)).status, 204);
    QCOMPARE(probe().remove(u"/v1/spectroclusters/%1?forceDelete=maybe"_s.arg(uid)).status, 400);
    QCOMPARE(probe().remove(u"/v1/spectroclusters/"_s + uid).status, 204);
}

void TestBackendRecords::searchSchemaIsTrue()
{
    const QJsonArray properties = valueAt(
        probe().get(u"/v1/dashboard/spectroclusters/search/schema"_s).json, u"schema.properties").toArray();
    QVERIFY(properties.size() >= 10);
    for (const QJsonValue &property : properties) {
        const QString type = textAt(property.toObject(), u"type");
        const QString value = type == "date"_L1 ? u"2026-01-02T03:04:05.678Z"_s : u"a"_s;
        QJsonObject condition{{u"operator"_s, u"eq"_s}, {u"match"_s, QJsonObject{{u"values"_s, QJsonArray{value}}}}};
        if (type == "bool"_L1)
            condition = {{u"value"_s, true}};
        if (type == "keyValue"_L1)
            condition.insert(u"key"_s, u"env"_s);
        const QJsonObject filter{{u"property"_s, textAt(property.toObject(), u"name")},
                                 {u"type"_s, type},
                                 {u"condition"_s, QJsonObject{{type, condition}}}};
        const QJsonObject group{{u"filters"_s, QJsonArray{filter}}};
        const RestAnswer answer =
            probe().post(u"/v1/dashboard/spectroclusters/search"_s,
                         {{u"filter"_s, QJsonObject{{u"filterGroups"_s, QJsonArray{group}}}}});
        QVERIFY2(answer.status == 200, answer.body.constData());
    }
}

EASEL_TEST(TestBackendRecords)
#include "testbackendrecords.moc"
