// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding: what is told, what is wrong and where; and updates that change nothing but what they are for.
#include "palette/codec.h"
#include "palette/rawjson.h"

#include "testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace easel;

namespace {

const QByteArray groupJson = R"({
  "metadata": {"uid": "g1", "name": "Payments EU", "annotations": {"description": "For teams", "scope": "project",
    "projectUid": "pay", "futureNote": "keep"}, "labels": {"env": "prod", "blue": "spectro__tag"},
    "lastModifiedTimestamp": "2026-03-01T10:00:00.000Z", "selfLink": "/x"},
  "spec": {"type": "hostCluster", "futureList": [1, 2.50, 1e2],
    "clusterRefs": [{"clusterUid": "c1", "clusterName": "one", "weight": 9007199254740993}, {"clusterUid": "c2", "clusterName": "two"}],
    "clustersConfig": {"endpointType": "Ingress", "kubernetesDistroType": "cncf_k8s", "future": {"deep": [null, true]},
      "limitConfig": {"cpuMilliCore": 6000, "cpu": 6, "memoryMiB": 8192, "memory": 8, "storageGiB": 10, "overSubscription": 120,
        "gpu": 18446744073709551615},
      "hostClustersConfig": [{"clusterUid": "c1", "endpointConfig": {"ingressConfig": {"host": "*.a.example.com", "port": 443,
        "tls": "strict"}, "other": 1}}, {"clusterUid": "c2", "endpointConfig": {"ingressConfig": {"host": "*.b.example.com"}}}],
      "values": "controlPlane:\n  statefulSet:\n    image:\n      tag: 0.26.1\n"},
    "clusterProfileTemplates": [{"uid": "p1", "name": "Add-on", "packs": []}]},
  "status": {"isActive": true, "futureState": "x"}})";

QByteArray page(const QByteArray &items)
{
    return "{\"items\":[" + items + "],\"listmeta\":{\"continue\":\"50\",\"count\":120,\"limit\":50,\"offset\":0}}";
}

/// The parts of the JSON that differ, as paths; arrays of objects by position.
void differences(const QJsonValue &a, const QJsonValue &b, const QString &path, QStringList &out)
{
    if (a == b)
        return;
    if (a.isObject() && b.isObject()) {
        QSet<QString> keys;
        for (const QJsonObject &object : {a.toObject(), b.toObject()})
            for (const QString &key : object.keys())
                keys.insert(key);
        for (const QString &key : keys)
            differences(a[key], b[key], path.isEmpty() ? key : path + u'.' + key, out);
    } else if (a.isArray() && b.isArray() && a.toArray().size() == b.toArray().size()) {
        for (qsizetype i = 0; i < a.toArray().size(); ++i)
            differences(a[i], b[i], QStringLiteral("%1[%2]").arg(path).arg(i), out);
    } else {
        out << path;
    }
}

QStringList changed(const QByteArray &a, const QByteArray &b, const QString &under = {})
{
    QJsonValue left = QJsonDocument::fromJson(a).object();
    if (!under.isEmpty())
        left = left[under];
    // Only what the update sends is compared.
    const QJsonObject right = QJsonDocument::fromJson(b).object();
    QJsonObject part;
    for (const QString &key : right.keys())
        part.insert(key, left[key]);
    QStringList out;
    differences(part, right, {}, out);
    out.sort();
    return out;
}

} // namespace

class TestCodec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clustersAreRead();
    void virtualClustersAreRead();
    void virtualClustersAreWritten();
    void groupsAreRead();
    void creditsAreRead();
    void wrongDocuments_data();
    void wrongDocuments();
    void hostileDocumentsNeverCrash();
    void updatesChangeOnlyTheirField_data();
    void updatesChangeOnlyTheirField();
    void metaUpdatesKeepTheRest();
    void profilesKeepTheirValues();
    void numbersKeepTheirSpelling();
    void newGroupsReadBack();
};

void TestCodec::clustersAreRead()
{
    const QByteArray host = R"({"metadata":{"uid":"c1","name":"edge-1","labels":{"site":"Lyon","blue":"spectro__tag"},
      "annotations":{"scope":"project","projectUid":"sto"},"lastModifiedTimestamp":"2026-03-01T10:00:00.000Z"},
      "specSummary":{"cloudConfig":{"cloudType":"edge-native"},"projectMeta":{"uid":"sto","name":"Stores"},
      "clusterProfileTemplate":{"packs":[{"layer":"os","name":"edge-native","version":"1.0"},{"layer":"k8s","name":"k3s","version":"1.31.4"}]},
      "clusterProfileTemplates":[{"packs":[{"layer":"addon","name":"lb-metallb-helm","tag":"0.14.8"}]}],
      "clusterConfig":{"hostClusterConfig":{"isHostCluster":true,"clusterEndpoint":{"type":"LoadBalancer"}}}},
      "status":{"state":"Running","health":{"state":"UnHealthy"},"location":{"coordinates":[4.83,45.76],"regionName":"Rhône"},
      "metrics":{"cpu":{"total":16,"usage":2.5,"request":4,"unit":"cores"},"memory":{"total":64,"unit":"GiB"}}}})";
    const QByteArray nested = R"({"metadata":{"uid":"v1","name":"team-a","annotations":{"storageGiB":"20"}},
      "specSummary":{"cloudConfig":{"cloudType":"nested"}},
      "status":{"virtual":{"clusterGroup":{"uid":"g1"},"hostCluster":{"uid":"c1"},"lifecycleStatus":{"status":"Paused"}},
      "metrics":{"cpu":{"total":4000,"unit":"mCPU"},"memory":{"total":4096,"unit":"MiB"}}}})";
    const auto decoded = decodeClusterPage(page(host + ',' + nested));
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().toString()));
    QCOMPARE(decoded->info.next, QStringLiteral("50"));
    QCOMPARE(decoded->info.count, 120);
    QCOMPARE(decoded->hosts.size(), size_t(1));
    const HostCluster &c = decoded->hosts.front();
    QCOMPARE(c.provider, Provider::Edge);
    QCOMPARE(c.place(), QStringLiteral("Lyon"));
    QCOMPARE(c.scope, Scope::project(ProjectId(QStringLiteral("sto"))));
    QCOMPARE(c.kubernetesVersion, QStringLiteral("1.31.4"));
    QCOMPARE(c.health, Health::Unhealthy);
    QCOMPARE(c.state, ClusterState::Running);
    QVERIFY(c.isHost && c.endpoint == EndpointType::LoadBalancer);
    QCOMPARE(c.cpu.total->value, 16000);
    QCOMPARE(c.cpu.used->value, 2500);
    QCOMPARE(c.memory.total->value, 65536);
    QVERIFY(!c.memory.used); // not told is not zero
    QCOMPARE(c.packs.back().version, QStringLiteral("0.14.8"));
    QCOMPARE(c.labels.value(QStringLiteral("blue")), QString());
    QCOMPARE(c.coordinates->latitude, 45.76);
    QCOMPARE(decoded->virtualClusters.front().state, VirtualClusterState::Paused);
    QCOMPARE(decoded->virtualClusters.front().size, (Resources{MilliCores(4000), MebiBytes(4096), GibiBytes(20)}));
}

void TestCodec::virtualClustersAreRead()
{
    // As one answer tells it, and as a list does: the spec has another name there.
    const auto json = [](const char *spec, const char *state, const char *lifecycle) {
        return QByteArray(R"({"metadata":{"uid":"v1","name":"team-a","annotations":{"storageGiB":"20","easel/operation":"op-1"},
          "creationTimestamp":"2026-03-01T09:00:00.000Z","lastModifiedTimestamp":"2026-03-01T10:00:00.000Z"},")")
               + spec + R"(":{"cloudConfig":{"cloudType":"nested","uid":"config-1"}},"status":{"state":")" + state
               + R"(","virtual":{"clusterGroup":{"uid":"g1"},"hostCluster":{"uid":"c1"},"lifecycleStatus":{"status":")" + lifecycle
               + R"("}},"metrics":{"cpu":{"total":4,"usage":0.5,"unit":"cores"},"memory":{"total":4,"unit":"GiB"}}}})";
    };
    const auto one = decodeVirtualCluster(json("spec", "Running", "Pausing"));
    QVERIFY2(one, one ? "" : qPrintable(one.error().toString()));
    QCOMPARE(one->configUid, QStringLiteral("config-1"));
    QCOMPARE(one->marker, QStringLiteral("op-1"));
    QCOMPARE(one->lastModified, QDateTime({2026, 3, 1}, {10, 0}, Qt::UTC));
    QCOMPARE(one->virtualCluster.state, VirtualClusterState::Pausing);
    QCOMPARE(one->virtualCluster.group, GroupId(QStringLiteral("g1")));
    QCOMPARE(one->virtualCluster.usedCpu, MilliCores(500));
    QVERIFY(!one->virtualCluster.usedMemory); // not told is not zero
    QCOMPARE(one->virtualCluster.createdAt, QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC));
    const auto list = decodeVirtualClusters("{\"items\":[" + json("specSummary", "Running", "Running") + "]}");
    QVERIFY(list);
    QCOMPARE(list->size(), 1u);
    QCOMPARE(list->front().configUid, QStringLiteral("config-1"));
    const std::pair<const char *, VirtualClusterState> states[] = {{"Pending", VirtualClusterState::Provisioning}, {"Provisioning", VirtualClusterState::Provisioning},
                                                                   {"Deleting", VirtualClusterState::Deleting}, {"Running", VirtualClusterState::Running}};
    for (const auto &[state, expected] : states)
        QCOMPARE(decodeVirtualCluster(json("spec", state, "Running"))->virtualCluster.state, expected);
    QCOMPARE(decodeVirtualCluster(R"({"metadata":{"uid":"c1"},"spec":{"cloudConfig":{"cloudType":"eks"}}})").error().code, ErrorCode::InvalidInput);
    QCOMPARE(*decodeVirtualRefusals(R"({"machinePools":{"results":[{"errors":[{"message":"a"},{"message":"b"}]}]}})"), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(decodeVirtualRefusals("{}")->isEmpty());
}

void TestCodec::virtualClustersAreWritten()
{
    VirtualCluster each;
    each.name = QStringLiteral("team \"a\"");
    each.size = {MilliCores(4000), MebiBytes(4097), GibiBytes(0)};
    QCOMPARE(encodeNewVirtualCluster(each, GroupId(QStringLiteral("g1")), QStringLiteral("op-1")),
             R"({"metadata":{"name":"team \"a\"","annotations":{"easel/operation":"op-1"}},"spec":{"cloudType":"nested","clusterConfig":{"hostClusterConfig":{"clusterGroup":{"uid":"g1"}}},)"
             R"("machinepoolconfig":[{"cloudConfig":{"instanceType":{"maxCPU":4,"maxMemInMiB":4097,"maxStorageGiB":0}}}]}})");
    QCOMPARE(encodeVirtualResize(each.size), R"({"instanceType":{"maxCPU":4,"maxMemInMiB":4097,"maxStorageGiB":0}})");
    QCOMPARE(encodeVirtualLifecycle(true), R"({"lifecycleConfig":{"pause":true}})");
    QCOMPARE(encodeVirtualLifecycle(false), R"({"lifecycleConfig":{"pause":false}})");
}

void TestCodec::groupsAreRead()
{
    const auto group = decodeGroup(groupJson);
    QVERIFY2(group, group ? "" : qPrintable(group.error().toString()));
    QCOMPARE(group->name, QStringLiteral("Payments EU"));
    QCOMPARE(group->description, QStringLiteral("For teams"));
    QCOMPARE(group->tags, (Labels{{QStringLiteral("env"), QStringLiteral("prod")}, {QStringLiteral("blue"), {}}}));
    QCOMPARE(group->scope, Scope::project(ProjectId(QStringLiteral("pay"))));
    QCOMPARE(group->members.size(), size_t(2));
    QCOMPARE(group->members[0].hostDns, QStringLiteral("*.a.example.com"));
    QCOMPARE(group->members[0].port, 443);
    QCOMPARE(group->limits, (Resources{MilliCores(6000), MebiBytes(8192), GibiBytes(10)}));
    QCOMPARE(group->vclusterVersion, QStringLiteral("0.26.1"));
    QCOMPARE(group->profiles.front().id, ProfileId(QStringLiteral("p1")));
}

void TestCodec::creditsAreRead()
{
    const auto usage = decodeCreditUsage(R"({"allocatedCredit":{"cpu":480.5,"memoryGiB":960,"storageGiB":2000,"virtualClustersLimit":120},
      "usedCredit":{"cpu":12,"memoryGiB":0.5,"storageGiB":30,"virtualClustersLimit":7},"new":[]})");
    QVERIFY2(usage && *usage, usage ? "absent" : qPrintable(usage.error().toString()));
    QCOMPARE((*usage)->allocated, (DeveloperCredit{{MilliCores(480500), MebiBytes(983040), GibiBytes(2000)}, 120}));
    QCOMPARE((*usage)->used, (DeveloperCredit{{MilliCores(12000), MebiBytes(512), GibiBytes(30)}, 7}));
    QCOMPARE((*usage)->left().virtualClusters, 113);
    // Nothing allocated is no credit, and not one of nothing.
    for (const char *none : {"{}", R"({"allocatedCredit":null})", R"({"allocatedCredit":{"cpu":0},"usedCredit":{}})"})
        QVERIFY2(decodeCreditUsage(none) && !*decodeCreditUsage(none), none);
    for (const char *wrong : {"[]", R"({"allocatedCredit":5})", R"({"allocatedCredit":{"cpu":"6"}})", R"({"usedCredit":{"cpu":1e300}})"}) {
        const auto refused = decodeCreditUsage(wrong);
        QVERIFY2(!refused && refused.error().code == ErrorCode::InvalidInput, wrong);
    }
}

void TestCodec::wrongDocuments_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("context");
    const auto row = [](const char *name, const QByteArray &json, const char *context) {
        QTest::newRow(name) << json << QString::fromLatin1(context);
    };
    const QByteArray good = R"({"metadata":{"uid":"c1"}})";
    row("a missing id", page(good + R"(,{"metadata":{"name":"x"}})"), "items[1].metadata.uid");
    row("an empty id", page(R"({"metadata":{"uid":""}})"), "items[0].metadata.uid");
    row("a number as id", page(R"({"metadata":{"uid":7}})"), "items[0].metadata.uid");
    row("a list as object", page(R"({"metadata":[]})"), "items[0].metadata");
    row("no list", R"({"listmeta":{"count":0}})", "items"); // another answer than was asked for, not an empty one
    row("a text as list", R"({"items":"x"})", "items");
    row("a text as item", page(R"("x")"), "items[0]");
    row("a text as figure", page(R"({"metadata":{"uid":"c1"},"status":{"metrics":{"cpu":{"total":"4"}}}})"),
        "items[0].status.metrics.cpu.total");
    row("a number as flag",
        page(R"({"metadata":{"uid":"c1"},"specSummary":{"clusterConfig":{"hostClusterConfig":{"isHostCluster":1}}}})"),
        "items[0].specSummary.clusterConfig.hostClusterConfig.isHostCluster");
    row("a duplicate key", page(R"({"metadata":{"uid":"c1","uid":"c2"}})"), "items[0].metadata.uid");
    row("a count beyond 64 bits", R"({"items":[],"listmeta":{"count":18446744073709551615}})", "listmeta.count");
    row("a broken count", R"({"items":[],"listmeta":{"count":1.5}})", "listmeta.count");
    row("a list as root", "[]", "$");
    row("not JSON", "{\"items\":[", "");
    row("nothing", "", "");
    row("NaN", R"({"items":[],"listmeta":{"count":NaN}})", "");
    row("bad UTF-8", "{\"items\":[{\"metadata\":{\"uid\":\"\xff\xfe\"}}]}", "");
    row("a lone surrogate", R"({"items":[{"metadata":{"uid":"\ud800"}}]})", "items[0].metadata.uid");
    row("something behind it", "{} x", "");
    row("1,025 levels", "{\"a\":" + QByteArray(1025, '[') + QByteArray(1025, ']') + '}', "");
}

void TestCodec::wrongDocuments()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, context);
    const auto decoded = decodeClusterPage(json);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::InvalidInput);
    QVERIFY(!decoded.error().message.isEmpty());
    if (QTest::currentDataTag() != QByteArray("a lone surrogate"))
        QCOMPARE(decoded.error().context, context);
}

void TestCodec::hostileDocumentsNeverCrash()
{
    // Every prefix, and every byte changed: an error or a value, never anything else.
    for (qsizetype i = 0; i < groupJson.size(); ++i) {
        (void)decodeGroup(groupJson.left(i));
        (void)RawJson::parse(groupJson.left(i));
        for (const char c : {'"', '{', ']', '\\', '\xff', '0'}) {
            QByteArray hostile = groupJson;
            hostile[i] = c;
            (void)decodeGroup(hostile);
            (void)RawJson::parse(hostile);
        }
    }
}

void TestCodec::updatesChangeOnlyTheirField_data()
{
    QTest::addColumn<int>("edit");
    QTest::addColumn<QStringList>("paths");
    const QStringList edits{QStringLiteral("nothing"), QStringLiteral("cpu"), QStringLiteral("storage"),
                            QStringLiteral("oversubscription"), QStringLiteral("values"), QStringLiteral("hostDns"),
                            QStringLiteral("endpoint"), QStringLiteral("add"), QStringLiteral("remove")};
    const QList<QStringList> paths{
        {},
        {QStringLiteral("clustersConfig.limitConfig.cpu"), QStringLiteral("clustersConfig.limitConfig.cpuMilliCore")},
        {QStringLiteral("clustersConfig.limitConfig.storageGiB")},
        {QStringLiteral("clustersConfig.limitConfig.overSubscription")},
        {QStringLiteral("clustersConfig.values")},
        {QStringLiteral("clustersConfig.hostClustersConfig[1].endpointConfig.ingressConfig.host")},
        {QStringLiteral("clustersConfig.endpointType")},
        {QStringLiteral("clusterRefs"), QStringLiteral("clustersConfig.hostClustersConfig")},
        {QStringLiteral("clusterRefs"), QStringLiteral("clustersConfig.hostClustersConfig")},
    };
    for (int i = 0; i < edits.size(); ++i)
        QTest::newRow(qPrintable(edits[i])) << i << paths[i];
}

void TestCodec::updatesChangeOnlyTheirField()
{
    QFETCH(int, edit);
    QFETCH(QStringList, paths);
    const ClusterGroup before = *decodeGroup(groupJson);
    ClusterGroup after = before;
    switch (edit) {
    case 1: after.limits.cpu = MilliCores(7500); break;
    case 2: after.limits.storage = GibiBytes(20); break;
    case 3: after.oversubscription = Percent(150); break;
    case 4: after.values = QStringLiteral("a: \"ü\"\n"); break;
    case 5: after.members[1].hostDns = QStringLiteral("*.new.example.com"); break;
    case 6: after.endpoint = EndpointType::LoadBalancer; break;
    case 7: after.members.push_back({ClusterId(QStringLiteral("c3")), QStringLiteral("three"), QStringLiteral("*.c.example.com"), {}, {}}); break;
    case 8: after.members.erase(after.members.begin()); break;
    default: break;
    }
    const auto update = encodeHostClustersUpdate(groupJson, before, after);
    QVERIFY(update);
    QCOMPARE(changed(groupJson, *update, QStringLiteral("spec")), paths);
    // Read back as part of a group, it is exactly what was wanted.
    QJsonObject whole = QJsonDocument::fromJson(groupJson).object();
    QJsonObject spec = whole.value(QStringLiteral("spec")).toObject();
    const QJsonObject sent = QJsonDocument::fromJson(*update).object();
    for (const QString &key : sent.keys())
        spec.insert(key, sent.value(key));
    whole.insert(QStringLiteral("spec"), spec);
    // Qt's JSON rounds the one number that is beyond it.
    const auto readBack = decodeGroup(QJsonDocument(whole).toJson().replace("18446744073709552000", "18446744073709551615"));
    QVERIFY2(readBack, readBack ? "" : qPrintable(readBack.error().toString()));
    after.vclusterVersion = vclusterVersionOf(after.values);
    QCOMPARE(*readBack, after);
    if (edit == 7 || edit == 8) {
        // The member that stays keeps what Easel does not know.
        const QByteArray kept = edit == 7 ? "9007199254740993" : "*.b.example.com";
        QVERIFY(update->contains(kept));
    }
}

void TestCodec::metaUpdatesKeepTheRest()
{
    const ClusterGroup before = *decodeGroup(groupJson);
    ClusterGroup after = before;
    after.name = QStringLiteral("Neu");
    after.tags.remove(QStringLiteral("env"));
    after.tags.insert(QStringLiteral("green"), {});
    const auto update = encodeMetaUpdate(groupJson, before, after);
    QVERIFY(update);
    QCOMPARE(changed(groupJson, *update, QStringLiteral("metadata")),
             (QStringList{QStringLiteral("labels.env"), QStringLiteral("labels.green"), QStringLiteral("name")}));
    QVERIFY(update->contains("spectro__tag") && update->contains("futureNote"));
}

void TestCodec::profilesKeepTheirValues()
{
    const QByteArray current = R"({"profiles":[{"metadata":{"uid":"p1"},"spec":{"packs":[{"spec":{"name":"nginx","type":"helm",
      "version":"1.2","values":"replicas: 3\n","layer":"addon"}}]}},{"metadata":{"uid":"p2"},"spec":{}}]})";
    ClusterGroup after;
    after.profiles = {{ProfileId(QStringLiteral("p3")), {}}, {ProfileId(QStringLiteral("p1")), {}}};
    const auto update = encodeProfilesUpdate(current, after);
    QVERIFY(update);
    const QJsonArray profiles = QJsonDocument::fromJson(*update)[QStringLiteral("profiles")].toArray();
    QCOMPARE(profiles.size(), 2);
    QCOMPARE(profiles[0][QStringLiteral("uid")], QStringLiteral("p3"));
    QCOMPARE(profiles[1][QStringLiteral("packValues")][0][QStringLiteral("values")], QStringLiteral("replicas: 3\n"));
    QCOMPARE(profiles[1][QStringLiteral("packValues")][0][QStringLiteral("tag")], QStringLiteral("1.2"));
}

void TestCodec::numbersKeepTheirSpelling()
{
    const auto parsed = RawJson::parse(groupJson);
    QVERIFY(parsed);
    const QByteArray json = parsed->toJson();
    for (const auto *spelling : {"9007199254740993", "18446744073709551615", "2.50", "1e2"})
        QVERIFY2(json.contains(spelling), spelling);
    QCOMPARE(QJsonDocument::fromJson(json), QJsonDocument::fromJson(groupJson));
}

void TestCodec::newGroupsReadBack()
{
    ClusterGroup group = *decodeGroup(groupJson);
    const QByteArray body = encodeNewGroup(group, QStringLiteral("op-1"));
    QJsonObject document = QJsonDocument::fromJson(body).object();
    QCOMPARE(document[QStringLiteral("metadata")][QStringLiteral("annotations")][QStringLiteral("easel/operation")],
             QStringLiteral("op-1"));
    QJsonObject meta = document.value(QStringLiteral("metadata")).toObject();
    meta.insert(QStringLiteral("uid"), group.id.toString());
    document.insert(QStringLiteral("metadata"), meta);
    const QByteArray stored = QJsonDocument(document).toJson();
    QCOMPARE(markerOf(stored), QStringLiteral("op-1"));
    const auto readBack = decodeGroup(stored);
    QVERIFY2(readBack, readBack ? "" : qPrintable(readBack.error().toString()));
    // The backend adds these.
    group.scope = Scope::tenant();
    group.lastModified = {};
    group.profiles.clear();
    QCOMPARE(*readBack, group);
}

EASEL_TEST(TestCodec)
#include "testcodec.moc"
