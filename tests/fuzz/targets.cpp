// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "palette/authenticator.h"
#include "palette/codec.h"
#include "palette/rawjson.h"
#include "planning/changejson.h"
#include "planning/planfile.h"
#include "rules/valuesfacts.h"
#include "rules/yamlcheck.h"
#include "upgrades/valuesmerge.h"
#include "upgrades/valuespreset.h"
#include "upgrades/valuestree.h"
#include "workspace/fleetrows.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdlib>

namespace easel::fuzz {
namespace {

void require(bool is)
{
    if (!is)
        std::abort();
}

// Answers of the backend.

void page(const QByteArray &input)
{
    static_cast<void>(decodeClusterPage(input));
    static_cast<void>(decodeEdgeHostPage(input));
    static_cast<void>(decodeProfilePage(input));
    static_cast<void>(decodeGroupOutlines(input));
    static_cast<void>(decodeProjects(input));
    static_cast<void>(decodeUserInfo(input));
    static_cast<void>(decodeUid(input));
    static_cast<void>(decodeCreditUsage(input));
    for (const Distribution distribution : {Distribution::K3s, Distribution::CncfK8s})
        static_cast<void>(decodeDefaultValues(input, distribution));
}

std::vector<QByteArray> pageSeeds()
{
    return {R"({"items":[{"metadata":{"uid":"c1","name":"a","labels":{"env":"prod"},"annotations":{"scope":"project","projectUid":"p"},
"creationTimestamp":"2026-01-01T00:00:00.000Z","lastModifiedTimestamp":"2026-01-02T00:00:00.000Z"},
"specSummary":{"cloudConfig":{"cloudType":"eks"},"clusterProfileTemplate":{"packs":[{"layer":"k8s","name":"k","version":"1.31.4"}]}},
"status":{"state":"Running","health":{"state":"Healthy"},"metrics":{"cpu":{"total":16,"request":1.5,"usage":3,"unit":"cores"}}}}],
"listmeta":{"continue":"50","count":60,"limit":50,"offset":50}})",
            R"({"items":[{"metadata":{"uid":"v1","name":"v"},"specSummary":{"cloudConfig":{"cloudType":"nested"}},"status":{"virtual":
{"clusterGroup":{"uid":"g"},"hostCluster":{"uid":"c"},"lifecycleStatus":{"status":"Running"}}}}],"listmeta":{"count":1}})",
            R"({"items":[{"metadata":{"uid":"e"},"spec":{"device":{"cpu":{"cores":8},"memory":{"sizeInMB":16384}}},"status":{"inUseClusters":[{"uid":"c"}]}}]})",
            R"({"summaries":[{"metadata":{"uid":"g","name":"n"},"spec":{"endpointType":"Ingress","hostClusters":[{"uid":"c","name":"x"}],"scope":"tenant"}}]})",
            R"({"packs":[{"distroType":"k3s","values":"a: 1\n"}]})"};
}

void group(const QByteArray &input)
{
    const Result<ClusterGroup> group = decodeGroup(input);
    static_cast<void>(markerOf(input));
    if (!group)
        return;
    // What could be read can be written, and comes back the same.
    const Result<QByteArray> meta = encodeMetaUpdate(input, *group, *group);
    require(meta.has_value());
    static_cast<void>(encodeHostClustersUpdate(input, *group, *group));
    static_cast<void>(encodeProfilesUpdate(input, *group));
    require(RawJson::parse(encodeNewGroup(*group, QStringLiteral("m"))).has_value());
}

std::vector<QByteArray> groupSeeds()
{
    return {R"({"metadata":{"uid":"g","name":"n","annotations":{"scope":"tenant","description":"d"},"labels":{"a":"b","c":"spectro__tag"}},
"spec":{"clusterRefs":[{"clusterUid":"c","clusterName":"x"}],"clustersConfig":{"endpointType":"LoadBalancer","kubernetesDistroType":"k3s",
"limitConfig":{"cpuMilliCore":4000,"memoryMiB":4096,"storageGiB":10,"overSubscription":120},"values":"a: 1\n",
"hostClustersConfig":[{"clusterUid":"c","endpointConfig":{"ingressConfig":{"host":"*.x.example.com"}}}]},
"clusterProfileTemplates":[{"uid":"p","name":"q"}],"unknown":9007199254740993},"status":{"isActive":true}})"};
}

void error(const QByteArray &input)
{
    static_cast<void>(decodeError(input));
    ConnectionInfo connection;
    connection.authentication = ConnectionInfo::Authentication::Password;
    Authenticator authenticator(connection, Secret("x"));
    const Authenticator::TimePoint now{};
    // A token that was taken can be sent: it is one line.
    if (authenticator.take(input, now)) {
        require(!authenticator.header().second.isEmpty() && !authenticator.header().second.contains('\n'));
        require(authenticator.need(now) == Authenticator::Need::Nothing);
    }
}

std::vector<QByteArray> errorSeeds()
{
    return {R"({"code":"ClusterGroupEdgeLimit","message":"Only one edge cluster","details":{"a":[1]},"ref":"r"})",
            R"({"Authorization":"e30.eyJpYXQiOjEwLCJleHAiOjkxMH0.c2ln","isMfa":false})"};
}

void raw(const QByteArray &input)
{
    const Result<RawJson> json = RawJson::parse(input);
    if (!json)
        return;
    const QByteArray written = json->toJson();
    const Result<RawJson> again = RawJson::parse(written);
    require(again && again->toJson() == written);
}

std::vector<QByteArray> rawSeeds()
{
    return {R"({"a":[1,2.50,-0e3,true,null,"\ud83d\ude00\u00e9"],"b":{"":{}},"c":9007199254740993})", "[]", "\"x\""};
}

// What people have in files.

void plan(const QByteArray &input)
{
    const QJsonObject json = QJsonDocument::fromJson(input).object();
    if (const auto step = stepFromJson(json)) {
        const auto again = stepFromJson(toJson(*step));
        require(again && toJson(*again) == toJson(*step));
    }
    if (const auto change = changeFromJson(json)) {
        const auto again = changeFromJson(toJson(*change));
        require(again && toJson(*again) == toJson(*change));
    }
    if (const auto group = groupFromJson(json)) {
        const auto again = groupFromJson(toJson(*group));
        require(again && toJson(*again) == toJson(*group));
    }
}

std::vector<QByteArray> planSeeds()
{
    ClusterGroup group;
    group.id = GroupId(QStringLiteral("draft:1"));
    group.name = QStringLiteral("n");
    group.members = {{ClusterId(QStringLiteral("c")), QStringLiteral("x"), QStringLiteral("*.x.example.com"), std::nullopt, std::nullopt}};
    std::vector<QByteArray> seeds;
    const std::vector<Change> changes{CreateGroup{group}, DeleteGroup{group.id}, DescribeGroup{group.id, QStringLiteral("d")},
                                      SetOversubscription{group.id, Percent(150)}, SetHostDns{group.id, group.members.front().cluster, QStringLiteral("*.y")},
                                      SetLimits{group.id, {MilliCores(4000), MebiBytes(4096), GibiBytes(5)}}};
    for (const Change &change : changes)
        seeds.push_back(QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact));
    seeds.push_back(QJsonDocument(toJson(PlanStep{QStringLiteral("t"), changes, {}, {}})).toJson(QJsonDocument::Compact));
    seeds.push_back(QJsonDocument(toJson(group)).toJson(QJsonDocument::Compact));
    return seeds;
}

void planFile(const QByteArray &input)
{
    const Result<PlanFile> file = readPlanFile(input);
    if (!file)
        return;
    // What was taken means one thing: it is written as one text, and that is read as the same.
    const QByteArray written = writePlanFile(*file);
    const Result<PlanFile> again = readPlanFile(written);
    require(again && writePlanFile(*again) == written && again->digest() == file->digest());
    Fleet draft = file->base();
    for (const PlanStep &step : file->steps) {
        for (const Change &change : step.changes)
            require(applyChange(change, draft).has_value());
    }
    require(planDigest(file->base(), draft) == file->digest());
}

std::vector<QByteArray> planFileSeeds()
{
    ClusterGroup group;
    group.id = GroupId(QStringLiteral("g"));
    group.name = QStringLiteral("n");
    group.values = QStringLiteral("a: 1\nb: 2\n");
    group.members = {{ClusterId(QStringLiteral("c")), QStringLiteral("x"), QStringLiteral("*.x.example.com"), 8443,
                      LoadBalancerSettings{{QStringLiteral("10.0.0.1")}, QStringLiteral("Local"), {}}}};
    ClusterGroup made = group;
    made.id = GroupId(QStringLiteral("draft:1"));
    made.name = QStringLiteral("m");
    ClusterGroup gone = group;
    gone.id = GroupId(QStringLiteral("h"));
    gone.members.clear();
    const Fleet base(std::make_shared<const Inventory>(), {group, gone});
    const std::vector<std::vector<Change>> steps{{RenameGroup{group.id, QStringLiteral("o")}},
                                                 {CreateGroup{made}, SetOversubscription{made.id, Percent(150)}},
                                                 {DeleteGroup{gone.id}},
                                                 {SetValues{group.id, QStringLiteral("a: 2\nb: 2\n")}, RemoveMember{group.id, group.members.front().cluster}}};
    std::vector<QByteArray> seeds;
    Plan plan;
    Fleet draft = base;
    for (const std::vector<Change> &changes : steps) {
        for (const Change &change : changes)
            require(applyChange(change, draft).has_value());
        plan.steps.push_back({QStringLiteral("t"), changes, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC), QStringLiteral("why")});
        ++plan.position;
        const PlanSeal seal{planDigest(base, draft), QStringLiteral("b"), plan.steps.front().at};
        seeds.push_back(writePlanFile(planFile(plan, base, draft, {QStringLiteral("0f"), Scope::tenant(), seal.at},
                                               {QStringLiteral("t"), QStringLiteral("a"), QStringLiteral("c")}, seal)));
        seeds.push_back(QJsonDocument::fromJson(seeds.back()).toJson(QJsonDocument::Compact)); // any layout is read
    }
    return seeds;
}

void yaml(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    static_cast<void>(checkYaml(text));
    static_cast<void>(valuesFacts(text));
}

/// Three configurations, one behind the other.
void merge(const QByteArray &input)
{
    const QByteArrayList parts = input.split('\x1e');
    const QString mine = QString::fromUtf8(parts.value(0));
    const QString old = QString::fromUtf8(parts.value(1));
    const QString fresh = QString::fromUtf8(parts.value(2));
    // Read entry by entry it is what it is as a whole.
    const auto tree = ValuesTree::parse(mine);
    const auto whole = ValuesTree::parse(QStringLiteral("---\n") + mine);
    if (tree && whole && !(*tree)->root().children.empty())
        require(sameValue((*tree)->root(), (*whole)->root()));
    for (const auto &ancestor : {std::optional(old), std::optional<QString>()}) {
        const auto merged = mergeValues({ancestor, mine, fresh});
        if (!merged)
            continue;
        require(ValuesTree::parse(merged->text).has_value());
        const auto again = mergeValues({ancestor, merged->text, fresh});
        require(again && again->text == merged->text);
    }
    for (const ValuesPreset preset : allPresets) {
        const auto with = withPreset(preset, mine);
        if (with && presetState(preset, *with) == PresetState::Applied)
            require(*withPreset(preset, *with) == *with);
    }
}

std::vector<QByteArray> mergeSeeds()
{
    const QByteArray old = "# all\ncontrolPlane:\n  statefulSet:\n    image:\n      tag: 0.26.1 # locked\n    env:\n      - name: A\n        value: 1\nlist: [a, b]\n";
    const QByteArray mine = "# all\ncontrolPlane:\n  statefulSet:\n    image:\n      tag: 0.26.1 # locked\n    # ours\n    env:\n      - name: A\n        value: 2\n      - name: B\n"
                            "        value: 'x'\nlist: [a, b, c]\ntext: |\n  # none\n  two\n\nquoted: \"a: b\"\n";
    const QByteArray fresh = "# all\ncontrolPlane:\n  statefulSet:\n    image:\n      tag: 0.27.3 # locked\n    env:\n      - name: A\n        value: 3\nlist: [a, b]\nmore:\n  x: ~\n";
    return {mine + '\x1e' + old + '\x1e' + fresh, "syncer:\r\n  resources: {limits: {cpu: 1}}\r\n\x1esyncer:\n  resources: {}\n\x1e" + fresh, old + '\x1e' + old + '\x1e' + fresh};
}

std::vector<QByteArray> yamlSeeds()
{
    return {"vcluster:\n  image: rancher/k3s:v1.31.4\nsync:\n  - a: 1\n    b: [x, 'y', \"z\"]\n  - |\n    text\n", "a: &x 1\nb: *x\n", "{a: {b: [1, 2]}}\n"};
}

// The workspace: each row of a snapshot, and the file as a whole.

template <typename Row>
void readRow(const QByteArray &bytes, const Words &words)
{
    RowReader reader(bytes, words);
    Row row;
    read(reader, row);
    static_cast<void>(reader.isComplete());
}

void rows(const QByteArray &input)
{
    if (input.size() < 2)
        return;
    // First the words, then the kind of the row, then the row.
    const qsizetype split = std::min<qsizetype>(static_cast<unsigned char>(input.at(0)), input.size() - 2);
    Words words;
    if (!words.addBlock(input.mid(1, split)))
        words = Words();
    const QByteArray bytes = input.mid(2 + split);
    switch (static_cast<unsigned char>(input.at(1 + split)) % 6) {
    case 0: readRow<Project>(bytes, words); break;
    case 1: readRow<HostCluster>(bytes, words); break;
    case 2: readRow<EdgeHost>(bytes, words); break;
    case 3: readRow<VirtualCluster>(bytes, words); break;
    case 4: readRow<ClusterProfile>(bytes, words); break;
    case 5: readRow<ClusterGroup>(bytes, words); break;
    default: break;
    }
}

template <typename Row>
QByteArray rowSeed(int kind, const Row &row)
{
    Words words;
    RowWriter writer(words);
    write(writer, row);
    const std::vector<QByteArray> blocks = words.toBlocks();
    const QByteArray block = blocks.empty() ? QByteArray() : blocks.front().left(200);
    return QByteArray(1, static_cast<char>(block.size())) + block + QByteArray(1, static_cast<char>(kind)) + writer.take();
}

std::vector<QByteArray> rowSeeds()
{
    HostCluster cluster;
    cluster.id = ClusterId(QStringLiteral("c1"));
    cluster.name = QStringLiteral("a");
    cluster.labels.insert(QStringLiteral("env"), QStringLiteral("prod"));
    cluster.packs.push_back({QStringLiteral("k8s"), QStringLiteral("k"), QStringLiteral("1.31.4")});
    cluster.cpu.total = MilliCores(16000);
    ClusterGroup group;
    group.id = GroupId(QStringLiteral("g"));
    group.members = {{cluster.id, cluster.name, {}, std::nullopt, std::nullopt}};
    return {rowSeed(0, Project{ProjectId(QStringLiteral("p")), QStringLiteral("n")}), rowSeed(1, cluster), rowSeed(2, EdgeHost()),
            rowSeed(3, VirtualCluster()), rowSeed(4, ClusterProfile()), rowSeed(5, group)};
}

/// In memory where there is such a place: a million files would wear a disk.
QString scratch(const QString &name)
{
    static const QTemporaryDir folder(QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/easel-fuzz-XXXXXX")
                                                                                : QDir::tempPath() + QStringLiteral("/easel-fuzz-XXXXXX"));
    return folder.filePath(name);
}

void removeAll(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-lock", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

void workspace(const QByteArray &input)
{
    const QString path = scratch(QStringLiteral("x.easel"));
    removeAll(path);
    {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly) && file.write(input) == input.size());
    }
    auto opened = Workspace::open(path);
    if (!opened)
        return;
    static_cast<void>((*opened)->loadFleet());
    static_cast<void>((*opened)->loadPlan());
    static_cast<void>((*opened)->journal());
    static_cast<void>((*opened)->connection());
    if (const auto points = (*opened)->historyPoints()) {
        for (size_t i = 0; i < std::min<size_t>(points->size(), 4); ++i)
            static_cast<void>((*opened)->fleetAt((*points)[i].id));
        HistoryPurge purge;
        purge.keepEvery = 2;
        purge.mostBytes = 100;
        static_cast<void>((*opened)->history().freedBy(purge));
    }
}

std::vector<QByteArray> workspaceSeeds()
{
    const QString path = scratch(QStringLiteral("seed.easel"));
    removeAll(path);
    {
        auto made = Workspace::create(path);
        require(made.has_value());
        HostCluster cluster;
        cluster.id = ClusterId(QStringLiteral("c1"));
        ClusterGroup group;
        group.id = GroupId(QStringLiteral("g"));
        auto inventory = std::make_shared<const Inventory>(std::vector{Project{ProjectId(QStringLiteral("p")), QStringLiteral("n")}}, std::vector{cluster},
                                                           std::vector{EdgeHost()}, std::vector{VirtualCluster()}, std::vector{ClusterProfile()},
                                                           QHash<Distribution, QString>());
        require((*made)->storeFleet(Fleet(inventory, {group}), QDateTime::currentDateTimeUtc()).has_value());
        group.name = QStringLiteral("changed");
        for (int i = 0; i < 2; ++i)
            require((*made)->storeFleet(Fleet(inventory, i == 0 ? std::vector{group} : std::vector<ClusterGroup>()), QDateTime::currentDateTimeUtc()).has_value());
        require((*made)->appendStep(0, PlanStep{QStringLiteral("t"), {DeleteGroup{group.id}}, {}, {}}).has_value());
    }
    QFile file(path);
    require(file.open(QIODevice::ReadOnly));
    return {file.readAll()};
}

constexpr Target all[] = {
    {"page", page, pageSeeds}, {"group", group, groupSeeds}, {"error", error, errorSeeds}, {"raw", raw, rawSeeds},
    {"plan", plan, planSeeds}, {"planfile", planFile, planFileSeeds}, {"yaml", yaml, yamlSeeds}, {"merge", merge, mergeSeeds}, {"rows", rows, rowSeeds},
    {"workspace", workspace, workspaceSeeds},
};

} // namespace

std::span<const Target> targets()
{
    return all;
}

} // namespace easel::fuzz
