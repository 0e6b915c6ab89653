// SPDX-License-Identifier: GPL-3.0-or-later
// Changes as JSON: nothing is lost on the way, and nothing that is not as it must be is taken.
#include "planning/changejson.h"

#include "fleetbuilder.h"
#include "planscript.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace easel;

namespace {

QString n(const char *text)
{
    return QString::fromUtf8(text);
}

const GroupId group(QStringLiteral("g1"));
const ClusterId cluster(QStringLiteral("c1"));

/// A member with everything that a member can have.
Member fullMember()
{
    return {cluster, n("eks-fra"), n("*.a.example.com"), 8443,
            LoadBalancerSettings{{n("10.0.0.1"), n("10.0.0.2")}, n("Local"), {n("10.0.0.0/8")}}};
}

ClusterGroup fullGroup()
{
    ClusterGroup g;
    g.id = group;
    g.name = n("Zürich “%1” \\ \n €");
    g.description = n("d");
    g.tags = {{n("a.b"), n("c")}, {n("alone"), QString()}};
    g.scope = Scope::project(ProjectId(n("p")));
    g.endpoint = EndpointType::LoadBalancer;
    g.distribution = Distribution::VClusterGeneric;
    g.limits = {MilliCores(9007199254740993), MebiBytes(-1), GibiBytes(0)};
    g.oversubscription = Percent(150);
    g.values = n("a: 1\n# comment\n");
    g.vclusterVersion = n("0.26.1");
    g.members = {fullMember(), {ClusterId(n("c2")), {}, {}, std::nullopt, std::nullopt}};
    g.profiles = {{ProfileId(n("p1")), n("Monitoring")}, {ProfileId(n("p0")), QString()}};
    g.isActive = false;
    g.lastModified = QDateTime({2026, 3, 14}, {9, 26, 53, 589}, Qt::UTC);
    return g;
}

VirtualCluster fullVirtualCluster()
{
    return {VirtualClusterId(n("v1")), n("team “%1”"), Scope::project(ProjectId(n("p"))), group, cluster, VirtualClusterState::Pausing, Health::Unhealthy,
            n("1.31.4"), {MilliCores(4000), MebiBytes(9007199254740993), GibiBytes(-1)}};
}

/// One of each kind, every field set.
std::vector<Change> samples()
{
    return {CreateGroup{fullGroup()},
            DeleteGroup{group},
            RenameGroup{group, n("x")},
            DescribeGroup{group, n("x")},
            TagGroup{group, {{n("a.b"), n("c")}}},
            AddMember{group, fullMember()},
            RemoveMember{group, cluster},
            MoveMember{group, GroupId(n("g2")), fullMember()},
            SetEndpoint{group, EndpointType::Ingress},
            SetHostDns{group, cluster, n("*.a.example.com")},
            SetLimits{group, {MilliCores(1), MebiBytes(2), GibiBytes(3)}},
            SetOversubscription{group, Percent(150)},
            SetDistribution{group, Distribution::K3s},
            SetValues{group, n("a: 1")},
            SetProfiles{group, {{ProfileId(n("p1")), n("P")}}},
            DeployVirtualCluster{group, fullVirtualCluster()},
            ResizeVirtualCluster{group, fullVirtualCluster().id, {MilliCores(1), MebiBytes(2), GibiBytes(3)}},
            PauseVirtualCluster{group, fullVirtualCluster().id},
            ResumeVirtualCluster{group, fullVirtualCluster().id},
            DeleteVirtualCluster{group, fullVirtualCluster().id}};
}

/// The paths of all values in a document: "member.loadBalancer.externalIps[0]".
void collectPaths(const QJsonValue &value, const QString &path, QStringList &paths)
{
    if (!path.isEmpty())
        paths << path;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectPaths(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), paths);
    }
    int index = 0;
    for (const QJsonValue &item : value.toArray())
        collectPaths(item, QStringLiteral("%1[%2]").arg(path).arg(index++), paths);
}

/// The document with the value at the path replaced, or taken out when `with` is undefined.
QJsonValue replaced(const QJsonValue &in, const QString &at, const QString &path, const QJsonValue &with)
{
    if (at == path)
        return with;
    if (in.isObject()) {
        QJsonObject object = in.toObject();
        for (const QString &key : object.keys()) {
            const QString below = at.isEmpty() ? key : at + u'.' + key;
            if (path.startsWith(below))
                object.insert(key, replaced(object.value(key), below, path, with));
        }
        return object;
    }
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        for (int i = 0; i < array.size(); ++i) {
            const QString below = QStringLiteral("%1[%2]").arg(at).arg(i);
            if (path.startsWith(below))
                array.replace(i, replaced(array.at(i), below, path, with));
        }
        return array;
    }
    return in;
}

} // namespace

class TestChangeJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindSurvives();
    void groupsSurvive();
    void stepsSurvive();
    void everyFieldIsRequiredAndTyped();
    void strange_data();
    void strange();
};

void TestChangeJson::everyKindSurvives()
{
    std::set<size_t> kinds;
    QSet<QString> names;
    for (const Change &change : samples()) {
        kinds.insert(change.index());
        const QJsonObject json = toJson(change);
        names.insert(json.value(QStringLiteral("kind")).toString());
        const auto bytes = QJsonDocument(json).toJson();
        const auto read = changeFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
        QCOMPARE(read->index(), change.index());
        QCOMPARE(toJson(*read), json);
    }
    QCOMPARE(kinds.size(), std::variant_size_v<Change>);
    QCOMPARE(static_cast<size_t>(names.size()), kinds.size());

    // Values, not only their JSON: the same effect on the same fleet.
    const auto add = changeFromJson(toJson(Change(AddMember{group, fullMember()})));
    QCOMPARE(std::get<AddMember>(*add).member, fullMember());
    const auto tags = changeFromJson(toJson(Change(TagGroup{group, fullGroup().tags})));
    QCOMPARE(std::get<TagGroup>(*tags).tags, fullGroup().tags);
    const auto limits = changeFromJson(toJson(Change(SetLimits{group, fullGroup().limits})));
    QCOMPARE(std::get<SetLimits>(*limits).limits, fullGroup().limits);
    const auto profiles = changeFromJson(toJson(Change(SetProfiles{group, fullGroup().profiles})));
    QCOMPARE(std::get<SetProfiles>(*profiles).profiles, fullGroup().profiles);
    const auto deploy = changeFromJson(toJson(Change(DeployVirtualCluster{group, fullVirtualCluster()})));
    QCOMPARE(std::get<DeployVirtualCluster>(*deploy).virtualCluster, fullVirtualCluster());
    for (const VirtualClusterState state : allVirtualClusterStates) {
        VirtualCluster each = fullVirtualCluster();
        each.state = state;
        QCOMPARE(*virtualClusterFromJson(toJson(each)), each);
    }
}

void TestChangeJson::groupsSurvive()
{
    for (const Scope &scope : {Scope::tenant(), Scope::system(), Scope::project(ProjectId(n("p")))}) {
        ClusterGroup g = fullGroup();
        g.scope = scope;
        const auto read = groupFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(g)).toJson()).object());
        QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
        QCOMPARE(*read, g);
    }
    ClusterGroup plain;
    plain.id = group;
    const auto read = groupFromJson(toJson(plain));
    QVERIFY(read);
    QCOMPARE(*read, plain);
}

void TestChangeJson::stepsSurvive()
{
    const PlanStep step{n("Title"), samples(), QDateTime({2026, 3, 14}, {9, 26, 53, 589}, Qt::UTC), n("why")};
    const auto read = stepFromJson(toJson(step));
    QVERIFY(read);
    QCOMPARE(read->title, step.title);
    QCOMPARE(read->at, step.at);
    QCOMPARE(read->note, step.note);
    QCOMPARE(read->changes.size(), step.changes.size());
    QCOMPARE(toJson(*read), toJson(step));

    PlanStep settling{n("Settle"), {}, step.at, {}};
    settling.settles = {{n("a"), Choice::Mine}, {n("b"), Choice::Theirs}, {n("c"), std::nullopt}};
    const auto settled = stepFromJson(toJson(settling));
    QVERIFY(settled);
    QCOMPARE(settled->settles, settling.settles);

    QJsonObject broken = toJson(step);
    QJsonArray changes = broken.value(QStringLiteral("changes")).toArray();
    QJsonObject third = changes.at(2).toObject();
    third.insert(QStringLiteral("name"), 1);
    changes.replace(2, third);
    broken.insert(QStringLiteral("changes"), changes);
    const auto refused = stepFromJson(broken);
    QVERIFY(!refused);
    QCOMPARE(refused.error().context, n("changes[2].name"));
}

void TestChangeJson::everyFieldIsRequiredAndTyped()
{
    // What may be absent, by the end of its path.
    const QStringList optional{n("member.port"), n("member.loadBalancer"), n("members[0].port"), n("members[0].loadBalancer")};
    int tried = 0;
    for (const Change &change : samples()) {
        const QJsonObject json = toJson(change);
        QStringList paths;
        collectPaths(json, {}, paths);
        for (const QString &path : paths) {
            const QByteArray about = toJson(change).value(QStringLiteral("kind")).toString().toUtf8() + ": " + path.toUtf8();
            // No field takes a list with a truth value in it.
            const auto mistyped = changeFromJson(replaced(json, {}, path, QJsonArray{true}).toObject());
            QVERIFY2(!mistyped, about.constData());
            QCOMPARE(mistyped.error().code, ErrorCode::InvalidInput);
            QVERIFY2(mistyped.error().context.startsWith(path), qPrintable(mistyped.error().toString()));
            QVERIFY(mistyped.error().message.contains(mistyped.error().context));
            ++tried;
            const bool isTag = path.startsWith(n("tags.")) || path.startsWith(n("group.tags."));
            const bool mayLack = isTag || path.endsWith(u']')
                                 || std::any_of(optional.begin(), optional.end(), [&](const QString &o) { return path.endsWith(o); });
            if (mayLack)
                continue;
            const auto lacking = changeFromJson(replaced(json, {}, path, QJsonValue(QJsonValue::Undefined)).toObject());
            QVERIFY2(!lacking, about.constData());
            QCOMPARE(lacking.error().context, path);
        }
    }
    QVERIFY(tried > 80);
}

void TestChangeJson::strange_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing") << QByteArray("{}") << n("kind");
    QTest::newRow("a kind from the future") << QByteArray(R"({"kind":"paintGroup","group":"g1"})") << n("kind");
    QTest::newRow("a kind in other letters") << QByteArray(R"({"kind":"DeleteGroup","group":"g1"})") << n("kind");
    QTest::newRow("no id") << QByteArray(R"({"kind":"deleteGroup","group":""})") << n("group");
    QTest::newRow("no cluster") << QByteArray(R"({"kind":"removeMember","group":"g1","cluster":""})") << n("cluster");
    QTest::newRow("an endpoint of the wire") << QByteArray(R"({"kind":"setEndpoint","group":"g1","endpoint":"LoadBalancer"})") << n("endpoint");
    QTest::newRow("half a percent") << QByteArray(R"({"kind":"setOversubscription","group":"g1","percent":0.5})") << n("percent");
    QTest::newRow("beyond 64 bits") << QByteArray(R"({"kind":"setOversubscription","group":"g1","percent":1e300})") << n("percent");
    QTest::newRow("a number as a text") << QByteArray(R"({"kind":"setOversubscription","group":"g1","percent":"120"})") << n("percent");
    QTest::newRow("null") << QByteArray(R"({"kind":"renameGroup","group":"g1","name":null})") << n("name");
    QTest::newRow("a port beyond all ports")
        << QByteArray(R"({"kind":"addMember","group":"g1","member":{"cluster":"c","name":"","hostDns":"","port":65536}})") << n("member.port");
    QTest::newRow("an object in a list of names")
        << QByteArray(R"({"kind":"setProfiles","group":"g1","profiles":[{"id":"p","name":""},{"id":"q"}]})") << n("profiles[1].name");
}

void TestChangeJson::strange()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto read = changeFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QCOMPARE(read.error().context, path);

    // In a group too: a member twice, a scope without its project, a day that is none.
    const auto refused = [](const char *key, const QJsonValue &value) {
        QJsonObject group = toJson(fullGroup());
        group.insert(QLatin1String(key), value);
        const auto result = groupFromJson(group);
        return result ? QString() : result.error().context;
    };
    const QJsonValue member = toJson(fullGroup()).value(QStringLiteral("members")).toArray().at(0);
    QCOMPARE(refused("members", QJsonArray{member, member}), n("members[1].cluster"));
    QCOMPARE(refused("scope", QJsonObject{{n("kind"), n("project")}, {n("project"), QString()}}), n("scope.project"));
    QCOMPARE(refused("scope", QJsonObject{{n("kind"), n("galaxy")}}), n("scope.kind"));
    QCOMPARE(refused("lastModified", n("2026-02-30T00:00:00Z")), n("lastModified"));
}

EASEL_TEST(TestChangeJson)
#include "testchangejson.moc"
