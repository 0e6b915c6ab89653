// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand groups, one field edited in each: on the backend exactly that field differs, also among what Easel
// does not know.
#include "livebackend.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int groupCount = 1000;

/// Every leaf of a document under its path.
void flatten(const QJsonValue &value, const QString &path, QMap<QString, QJsonValue> &leaves)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(it.value(), path + u'/' + it.key(), leaves);
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        int index = 0;
        for (const QJsonValue &item : value.toArray())
            flatten(item, path + u'/' + QString::number(index++), leaves);
    } else {
        leaves.insert(path, value);
    }
}

/// The paths at which two documents differ.
QSet<QString> differences(const QJsonObject &a, const QJsonObject &b)
{
    QMap<QString, QJsonValue> left;
    QMap<QString, QJsonValue> right;
    flatten(a, {}, left);
    flatten(b, {}, right);
    QSet<QString> paths;
    for (auto it = left.cbegin(); it != left.cend(); ++it) {
        if (!right.contains(it.key()) || right.value(it.key()) != it.value())
            paths.insert(it.key());
    }
    for (auto it = right.cbegin(); it != right.cend(); ++it) {
        if (!left.contains(it.key()))
            paths.insert(it.key());
    }
    return paths;
}

/// Something that no version of the API has named so far: nested, empty, null, large numbers, odd texts.
QJsonValue strange(QRandomGenerator &random, int depth = 0)
{
    switch (random.bounded(depth > 2 ? 6 : 8)) {
    case 0: return QJsonValue::Null;
    case 1: return random.bounded(2) == 1;
    case 2: return static_cast<qint64>(random.generate64() >> 2); // above what a double can hold
    case 3: return u"§ \"quoted\" \\ \n \u00e9 \U0001F600"_s;
    case 4: return QJsonArray();
    case 5: return QJsonObject();
    case 6: {
        QJsonArray list;
        for (int i = random.bounded(3); i >= 0; --i)
            list.append(strange(random, depth + 1));
        return list;
    }
    case 7: {
        QJsonObject object;
        for (int i = random.bounded(3); i >= 0; --i)
            object.insert(u"key-%1"_s.arg(random.bounded(100)), strange(random, depth + 1));
        return object;
    }
    }
    Q_UNREACHABLE();
}

struct Edited final
{
    Change change;
    QSet<QString> paths; ///< that it may change
};

/// One of the fields of a group, and where it is in the document.
Edited editOf(QRandomGenerator &random, const ClusterGroup &group, const std::vector<HostCluster> &hosts)
{
    const QString limits = u"/spec/clustersConfig/limitConfig/"_s;
    Resources resources = group.limits;
    switch (random.bounded(9)) {
    case 0: return {RenameGroup{group.id, group.name + u" renamed"_s}, {u"/metadata/name"_s}};
    case 1: return {DescribeGroup{group.id, u"another “text”\nof two lines"_s}, {u"/metadata/annotations/description"_s}};
    case 2: {
        Labels tags = group.tags;
        tags.insert(u"added"_s, u"by the test"_s);
        return {TagGroup{group.id, tags}, {u"/metadata/labels/added"_s}};
    }
    case 3: resources.cpu += MilliCores(250); return {SetLimits{group.id, resources}, {limits + u"cpuMilliCore"_s}};
    case 4: resources.memory += MebiBytes(1); return {SetLimits{group.id, resources}, {limits + u"memoryMiB"_s}};
    case 5: resources.storage += GibiBytes(1); return {SetLimits{group.id, resources}, {limits + u"storageGiB"_s}};
    case 6: return {SetOversubscription{group.id, group.oversubscription + Percent(5)}, {limits + u"overSubscription"_s}};
    case 7: return {SetValues{group.id, group.values + u"# one line more\n"_s}, {u"/spec/clustersConfig/values"_s}};
    case 8: {
        const auto free = std::find_if(hosts.begin(), hosts.end(), [&](const HostCluster &host) { return !group.member(host.id); });
        const auto ref = u"/spec/clusterRefs/%1/"_s.arg(group.members.size());
        const auto config = u"/spec/clustersConfig/hostClustersConfig/%1/"_s.arg(group.members.size());
        return {AddMember{group.id, {free->id, free->name, QString(), std::nullopt, std::nullopt}},
                {ref + u"clusterUid"_s, ref + u"clusterName"_s, config + u"clusterUid"_s, config + u"endpointConfig"_s}};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

class TestRoundTrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFieldInEachOfAThousandGroups();
};

void TestRoundTrip::oneFieldInEachOfAThousandGroups()
{
    BackendOptions options;
    options.generateClusters = 200;
    const LiveBackend backend(options);
    const QTemporaryDir folder;
    LiveSession live(folder.filePath(u"w.easel"_s));
    QVERIFY(live.connectTo(backend));

    // Load-balancer hosts of the tenant: those can be in as many groups as one likes.
    std::vector<HostCluster> hosts;
    for (const HostCluster &cluster : live.base().inventory().clusters()) {
        if (cluster.isHost && !cluster.isGateway && !cluster.isReadOnlyImport && !cluster.isEdge() && cluster.scope.isTenant()
            && cluster.endpoint == EndpointType::LoadBalancer && cluster.state == ClusterState::Running)
            hosts.push_back(cluster);
    }
    QVERIFY(hosts.size() > 6);
    QRandomGenerator random(20260301);
    for (int i = 0; i < groupCount; ++i) {
        QJsonArray refs;
        QJsonArray configs;
        const int members = 1 + random.bounded(3);
        for (int m = 0; m < members; ++m) {
            const HostCluster &host = hosts[static_cast<size_t>((i + m * 2) % static_cast<int>(hosts.size()))];
            refs.append(QJsonObject{{u"clusterUid"_s, host.id.toString()}, {u"clusterName"_s, host.name}, {u"x-ref"_s, strange(random)}});
            configs.append(QJsonObject{{u"clusterUid"_s, host.id.toString()}, {u"x-config"_s, strange(random)},
                                       {u"endpointConfig"_s, QJsonObject{{u"x-endpoint"_s, strange(random)}}}});
        }
        const QJsonObject limits{{u"cpuMilliCore"_s, 4000 + random.bounded(4000)}, {u"memoryMiB"_s, 8192}, {u"storageGiB"_s, 10},
                                 {u"overSubscription"_s, 120}, {u"x-limit"_s, strange(random)}};
        const QJsonObject body{
            {u"x-root"_s, strange(random)},
            {u"metadata"_s, QJsonObject{{u"name"_s, u"trip-%1"_s.arg(i)},
                                        {u"annotations"_s, QJsonObject{{u"description"_s, u"d"_s}, {u"x-note"_s, u"n %1"_s.arg(i)}}},
                                        {u"labels"_s, QJsonObject{{u"env"_s, u"prod"_s}, {u"plain"_s, u"spectro__tag"_s}}},
                                        {u"x-meta"_s, strange(random)}}},
            {u"spec"_s, QJsonObject{{u"type"_s, u"hostCluster"_s}, {u"x-spec"_s, strange(random)}, {u"clusterRefs"_s, refs},
                                    {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s},
                                                                      {u"kubernetesDistroType"_s, u"cncf_k8s"_s},
                                                                      {u"limitConfig"_s, limits},
                                                                      {u"hostClustersConfig"_s, configs},
                                                                      {u"values"_s, u"# %1\na: 1\n"_s.arg(i)},
                                                                      {u"x-settings"_s, strange(random)}}}}}};
        QCOMPARE(backend.call("POST", u"/v1/clustergroups"_s, body).status, 201);
    }
    QVERIFY(live.pull());
    const auto before = backend.groups();
    QVERIFY(before.size() >= groupCount);

    QHash<QString, QSet<QString>> allowed;
    std::vector<Change> changes;
    for (const GroupId &id : live.base().groupIds()) {
        const ClusterGroup &group = *live.base().group(id);
        if (!group.name.startsWith(u"trip-"_s))
            continue;
        Edited edited = editOf(random, group, hosts);
        edited.paths.insert(u"/metadata/lastModifiedTimestamp"_s);
        allowed.insert(id.toString(), edited.paths);
        changes.push_back(std::move(edited.change));
    }
    QCOMPARE(allowed.size(), groupCount);
    const Result<void> done = live.edit(std::move(changes));
    QVERIFY2(done, qPrintable(done ? QString() : done.error().toString()));
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));

    const auto after = backend.groups();
    QCOMPARE(after.size(), before.size());
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const QSet<QString> changed = differences(it.value(), after.value(it.key()));
        const QSet<QString> may = allowed.value(it.key());
        // Exactly the field, and the time stamp that the backend keeps.
        QVERIFY2(changed == may, qPrintable(u"%1: changed %2, planned %3"_s.arg(it.value()[u"metadata"_s][u"name"_s].toString(),
                                                                                QStringList(changed.values()).join(u' '), QStringList(may.values()).join(u' '))));
    }
}

EASEL_TEST(TestRoundTrip)
#include "testroundtrip.moc"
