// SPDX-License-Identifier: GPL-3.0-or-later
// A plan is carried out on the backend as it was planned, or nothing is sent; each kind of change is read back.
#include "fleetcompare.h"
#include "livebackend.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString shared = u"platform-shared-eu"_s; // load balancer, tenant, three members
const QString web = u"platform-web-eu"_s;       // ingress, tenant, two members
const QString batch = u"batch-onprem"_s;        // load balancer, tenant, two members
const QString payments = u"payments-production"_s; // in a project

using Edit = std::function<std::vector<Change>(LiveSession &)>;
using Somebody = std::function<void(const LiveBackend &)>;

struct Case final
{
    const char *name;
    Edit edit;
    std::function<bool(const LiveBackend &)> isDone; ///< looks at the raw documents
};

ClusterGroup newGroup(LiveSession &live, const QString &name, const QStringList &clusters)
{
    ClusterGroup group;
    group.id = makeDraftGroupId();
    group.name = name;
    group.description = u"made “here”"_s;
    group.tags = {{u"env"_s, u"test"_s}, {u"plain"_s, QString()}};
    group.endpoint = EndpointType::LoadBalancer;
    group.limits = {MilliCores(6500), MebiBytes(8000), GibiBytes(11)};
    group.values = u"# kept\ncontrolPlane: {}\n"_s;
    for (const QString &cluster : clusters)
        group.members.push_back(live.member(cluster));
    return group;
}

QStringList membersOf(const QJsonObject &group)
{
    QStringList names;
    for (const QJsonValue &ref : group.value(u"spec"_s)[u"clusterRefs"_s].toArray())
        names << ref[u"clusterName"_s].toString();
    return names;
}

QJsonValue at(const LiveBackend &backend, const QString &group, const QString &path)
{
    QJsonValue value = backend.group(group);
    for (const QString &key : path.split(u'.'))
        value = value[key];
    return value;
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> list{
        {"create", [](LiveSession &live) -> std::vector<Change> { return {CreateGroup{newGroup(live, u"fresh"_s, {u"vsphere-prod-muc-02"_s, u"gen-ci-muc-01"_s})}}; },
         [](const LiveBackend &b) {
             const QJsonObject group = b.group(u"fresh"_s);
             return membersOf(group) == QStringList{u"vsphere-prod-muc-02"_s, u"gen-ci-muc-01"_s}
                    && group[u"metadata"_s][u"annotations"_s][u"description"_s] == u"made “here”"_s
                    && group[u"metadata"_s][u"labels"_s][u"plain"_s] == u"spectro__tag"_s
                    && !group[u"metadata"_s][u"annotations"_s][u"easel/operation"_s].toString().isEmpty()
                    && group[u"spec"_s][u"clustersConfig"_s][u"limitConfig"_s][u"cpuMilliCore"_s] == 6500;
         }},
        {"delete", [](LiveSession &live) -> std::vector<Change> { return {DeleteGroup{live.groupId(u"passing"_s)}}; },
         [](const LiveBackend &b) { return b.group(u"passing"_s).isEmpty(); }},
        {"rename", [](LiveSession &live) -> std::vector<Change> { return {RenameGroup{live.groupId(batch), u"batch"_s}}; },
         [](const LiveBackend &b) { return b.group(batch).isEmpty() && !b.group(u"batch"_s).isEmpty(); }},
        {"describe, in a project", [](LiveSession &live) -> std::vector<Change> { return {DescribeGroup{live.groupId(payments), u"new\ntext"_s}}; },
         [](const LiveBackend &b) { return at(b, payments, u"metadata.annotations.description"_s) == u"new\ntext"_s; }},
        {"tag", [](LiveSession &live) -> std::vector<Change> { return {TagGroup{live.groupId(batch), {{u"a"_s, u"b"_s}, {u"c"_s, QString()}}}}; },
         [](const LiveBackend &b) { return at(b, batch, u"metadata.labels"_s).toObject() == QJsonObject{{u"a"_s, u"b"_s}, {u"c"_s, u"spectro__tag"_s}}; }},
        {"add member", [](LiveSession &live) -> std::vector<Change> { return {AddMember{live.groupId(batch), live.member(u"vsphere-prod-muc-02"_s)}}; },
         [](const LiveBackend &b) { return membersOf(b.group(batch)).contains(u"vsphere-prod-muc-02"_s); }},
        {"remove member", [](LiveSession &live) -> std::vector<Change> { return {RemoveMember{live.groupId(u"passing"_s), live.clusterId(u"vsphere-prod-muc-02"_s)}}; },
         [](const LiveBackend &b) { return membersOf(b.group(u"passing"_s)) == QStringList{u"gen-ci-muc-01"_s}; }},
        {"move member", [](LiveSession &live) -> std::vector<Change> { return {MoveMember{live.groupId(u"passing"_s), live.groupId(batch), live.member(u"vsphere-prod-muc-02"_s)}}; },
         [](const LiveBackend &b) { return membersOf(b.group(u"passing"_s)).size() == 1 && membersOf(b.group(batch)).size() == 3; }},
        {"endpoint and host DNS", [](LiveSession &live) -> std::vector<Change> {
             const GroupId id = live.groupId(u"passing"_s);
             return {SetEndpoint{id, EndpointType::Ingress}, RemoveMember{id, live.clusterId(u"vsphere-prod-muc-02"_s)}, RemoveMember{id, live.clusterId(u"gen-ci-muc-01"_s)},
                     AddMember{id, live.member(u"vsphere-dr-ham-01"_s)}, SetHostDns{id, live.clusterId(u"vsphere-dr-ham-01"_s), u"*.fresh.example.com"_s}};
         },
         [](const LiveBackend &b) {
             const QJsonValue config = at(b, u"passing"_s, u"spec.clustersConfig"_s);
             return config[u"endpointType"_s] == u"Ingress"_s
                    && config[u"hostClustersConfig"_s][0][u"endpointConfig"_s][u"ingressConfig"_s][u"host"_s] == u"*.fresh.example.com"_s;
         }},
        {"limits", [](LiveSession &live) -> std::vector<Change> { return {SetLimits{live.groupId(batch), {MilliCores(7000), MebiBytes(9000), GibiBytes(33)}}}; },
         [](const LiveBackend &b) {
             const QJsonValue limits = at(b, batch, u"spec.clustersConfig.limitConfig"_s);
             return limits[u"cpuMilliCore"_s] == 7000 && limits[u"memoryMiB"_s] == 9000 && limits[u"storageGiB"_s] == 33;
         }},
        {"oversubscription", [](LiveSession &live) -> std::vector<Change> { return {SetOversubscription{live.groupId(batch), Percent(145)}}; },
         [](const LiveBackend &b) { return at(b, batch, u"spec.clustersConfig.limitConfig.overSubscription"_s) == 145; }},
        {"distribution of a new group", [](LiveSession &live) -> std::vector<Change> {
             const ClusterGroup group = newGroup(live, u"fresh"_s, {u"vsphere-prod-muc-02"_s});
             return {CreateGroup{group}, SetDistribution{group.id, Distribution::VClusterGeneric}};
         },
         [](const LiveBackend &b) { return at(b, u"fresh"_s, u"spec.clustersConfig.kubernetesDistroType"_s) == u"vcluster-generic"_s; }},
        {"values", [](LiveSession &live) -> std::vector<Change> { return {SetValues{live.groupId(batch), u"# mine\ncontrolPlane: {}\n"_s}}; },
         [](const LiveBackend &b) { return at(b, batch, u"spec.clustersConfig.values"_s) == u"# mine\ncontrolPlane: {}\n"_s; }},
        {"profiles", [](LiveSession &live) -> std::vector<Change> {
             for (const ClusterProfile &profile : live.base().inventory().profiles()) {
                 if (profile.isAddOn && profile.scope.isTenant())
                     return {SetProfiles{live.groupId(batch), {{profile.id, profile.name}}}};
             }
             qFatal("no add-on profile");
         },
         [](const LiveBackend &b) { return at(b, batch, u"spec.clusterProfileTemplates"_s).toArray().size() == 1; }},
        {"names are exchanged", [](LiveSession &live) -> std::vector<Change> {
             const GroupId a = live.groupId(batch);
             const GroupId b = live.groupId(shared);
             return {RenameGroup{a, u"x"_s}, RenameGroup{b, batch}, RenameGroup{a, shared}};
         },
         [](const LiveBackend &b) { return membersOf(b.group(shared)).size() == 2 && membersOf(b.group(batch)).size() == 3; }},
        {"a name is taken over from a deleted group", [](LiveSession &live) -> std::vector<Change> {
             return {DeleteGroup{live.groupId(u"passing"_s)}, CreateGroup{newGroup(live, u"passing"_s, {u"eks-prod-fra-01"_s})}};
         },
         [](const LiveBackend &b) { return membersOf(b.group(u"passing"_s)) == QStringList{u"eks-prod-fra-01"_s}; }},
        {"everything at once", [](LiveSession &live) -> std::vector<Change> {
             const ClusterGroup group = newGroup(live, u"fresh"_s, {u"gen-ci-muc-01"_s});
             return {CreateGroup{group}, MoveMember{live.groupId(u"passing"_s), group.id, live.member(u"vsphere-prod-muc-02"_s)},
                     RenameGroup{live.groupId(batch), u"batch"_s}, SetOversubscription{live.groupId(batch), Percent(150)},
                     DescribeGroup{live.groupId(payments), u"d"_s}, SetLimits{live.groupId(web), {MilliCores(5000), MebiBytes(8192), GibiBytes(10)}}};
         },
         [](const LiveBackend &b) {
             return membersOf(b.group(u"fresh"_s)).size() == 2 && at(b, u"batch"_s, u"spec.clustersConfig.limitConfig.overSubscription"_s) == 150
                    && at(b, web, u"spec.clustersConfig.limitConfig.cpuMilliCore"_s) == 5000;
         }},
    };
    return list;
}

/// A group without virtual clusters, that everything may be done to.
void addPassing(const LiveBackend &backend)
{
    QJsonArray refs;
    for (const auto &name : {u"vsphere-prod-muc-02"_s, u"gen-ci-muc-01"_s})
        refs.append(QJsonObject{{u"clusterUid"_s, backend.cluster(name)}, {u"clusterName"_s, name}});
    const auto answer = backend.call("POST", u"/v1/clustergroups"_s,
                                     {{u"metadata"_s, QJsonObject{{u"name"_s, u"passing"_s}}},
                                      {u"spec"_s, QJsonObject{{u"type"_s, u"hostCluster"_s}, {u"clusterRefs"_s, refs},
                                                              {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s}, {u"kubernetesDistroType"_s, u"cncf_k8s"_s},
                                                                                                {u"limitConfig"_s, QJsonObject{{u"cpuMilliCore"_s, 6000}, {u"memoryMiB"_s, 8192}, {u"storageGiB"_s, 10}, {u"overSubscription"_s, 120}}}}}}}});
    if (answer.status != 201)
        qFatal("%d %s", answer.status, QJsonDocument(answer.body).toJson().constData());
}


} // namespace

Q_DECLARE_METATYPE(const Case *)
Q_DECLARE_METATYPE(Edit)
Q_DECLARE_METATYPE(Somebody)

class TestApply final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindOfChange_data();
    void everyKindOfChange();
    void conflicts_data();
    void conflicts();
    void noConflictWhenTheyWantTheSame();
    void conflictIsSettledByAPull();
    void blockersStopItBeforeAnythingIsSent();
    void stepsThatComeToNothing();
    void stopAndGoOn();
    void pauseAndResume();
    void editingIsForbiddenMeanwhile();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestApply::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestApply::everyKindOfChange_data()
{
    QTest::addColumn<const Case *>("row");
    for (const Case &row : cases())
        QTest::newRow(row.name) << &row;
}

void TestApply::everyKindOfChange()
{
    QFETCH(const Case *, row);
    const LiveBackend backend;
    addPassing(backend);
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    const Result<void> edited = live.edit(row->edit(live));
    QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().toString()));
    QVERIFY(!row->isDone(backend));
    const auto before = backend.groups();
    QSet<QString> touched;
    for (const GroupDiff &diff : diffFleets(live.base(), live.draft()))
        touched.insert(diff.group.toString());

    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QVERIFY(row->isDone(backend));
    QVERIFY(live.session().isPlanEmpty());
    QVERIFY(live.session().workspace().journal()->empty());
    QCOMPARE(live.service().state(), SyncService::State::Online);
    QVERIFY(live.session().canEdit());
    for (const OperationStatus &status : live.service().operations())
        QCOMPARE(status.state, OperationStatus::State::Succeeded);
    // What the plan did not touch is what it was, to the last field.
    const auto after = backend.groups();
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!touched.contains(it.key()))
            QCOMPARE(after.value(it.key()), it.value());
    }
    // The base in the file is what the backend has.
    const Fleet base = live.base();
    QVERIFY(live.pull());
    QVERIFY(diffFleets(base, live.base()).empty());
}

void TestApply::conflicts_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Somebody>("theirs");
    QTest::addColumn<QString>("field");
    const Edit oversubscribe = [](LiveSession &live) -> std::vector<Change> { return {SetOversubscription{live.groupId(batch), Percent(150)}}; };
    const auto setLimit = [](const QString &group, const QString &key, int value) {
        return Somebody([=](const LiveBackend &b) {
            b.editSpec(group, [=](QJsonObject &spec) {
                QJsonObject config = spec[u"clustersConfig"_s].toObject();
                QJsonObject limits = config[u"limitConfig"_s].toObject();
                limits[key] = value;
                config[u"limitConfig"_s] = limits;
                spec[u"clustersConfig"_s] = config;
            });
        });
    };
    const auto rename = [](const QString &group, const QString &name) {
        return Somebody([=](const LiveBackend &b) { b.editMeta(group, [=](QJsonObject &meta) { meta[u"name"_s] = name; }); });
    };
    const Somebody removeMember = [](const LiveBackend &b) {
        b.editSpec(u"passing"_s, [](QJsonObject &spec) {
            QJsonArray refs = spec[u"clusterRefs"_s].toArray();
            refs.removeAt(1);
            spec[u"clusterRefs"_s] = refs;
            QJsonObject config = spec[u"clustersConfig"_s].toObject();
            config[u"hostClustersConfig"_s] = QJsonArray();
            spec[u"clustersConfig"_s] = config;
        });
    };
    const auto takeCluster = [](const QString &group) {
        return Somebody([=](const LiveBackend &b) {
            b.editSpec(group, [&](QJsonObject &spec) {
                QJsonArray refs = spec[u"clusterRefs"_s].toArray();
                refs.append(QJsonObject{{u"clusterUid"_s, b.cluster(u"eks-prod-fra-01"_s)}, {u"clusterName"_s, u"eks-prod-fra-01"_s}});
                spec[u"clusterRefs"_s] = refs;
            });
        });
    };
    QTest::newRow("same field") << oversubscribe << setLimit(batch, u"overSubscription"_s, 200) << u"Oversubscription"_s;
    QTest::newRow("another field of the group") << oversubscribe << setLimit(batch, u"storageGiB"_s, 77) << u"Storage limit"_s;
    QTest::newRow("the name") << oversubscribe << rename(batch, u"theirs"_s) << u"Name"_s;
    QTest::newRow("members") << Edit([](LiveSession &live) -> std::vector<Change> { return {DescribeGroup{live.groupId(u"passing"_s), u"d"_s}}; })
                             << removeMember << u"Host cluster gen-ci-muc-01"_s;
    QTest::newRow("deleted by them") << Edit([](LiveSession &live) -> std::vector<Change> { return {DescribeGroup{live.groupId(u"passing"_s), u"d"_s}}; })
                                     << Somebody([](const LiveBackend &b) {
                                            b.call("DELETE", u"/v1/clustergroups/"_s + b.group(u"passing"_s)[u"metadata"_s][u"uid"_s].toString());
                                        })
                                     << u"The whole group"_s;
    QTest::newRow("deleted by us, changed by them") << Edit([](LiveSession &live) -> std::vector<Change> { return {DeleteGroup{live.groupId(u"passing"_s)}}; })
                                                    << rename(u"passing"_s, u"staying"_s) << u"Name"_s;
    QTest::newRow("name of a new group taken") << Edit([](LiveSession &live) -> std::vector<Change> {
        return {CreateGroup{newGroup(live, u"fresh"_s, {u"vsphere-prod-muc-02"_s})}, DescribeGroup{live.groupId(web), u"d"_s}};
    }) << rename(batch, u"fresh"_s) << u"Name"_s;
    QTest::newRow("cluster of a new group taken") << Edit([](LiveSession &live) -> std::vector<Change> {
        return {CreateGroup{newGroup(live, u"fresh"_s, {u"eks-prod-fra-01"_s})}};
    }) << takeCluster(u"passing"_s) << u"Host cluster"_s;
    QTest::newRow("cluster that joins taken") << Edit([](LiveSession &live) -> std::vector<Change> {
        return {AddMember{live.groupId(u"passing"_s), live.member(u"eks-prod-fra-01"_s)}};
    }) << takeCluster(batch) << u"Host cluster"_s;
    QTest::newRow("name of a rename taken") << Edit([](LiveSession &live) -> std::vector<Change> { return {RenameGroup{live.groupId(web), u"fresh"_s}}; })
                                            << rename(batch, u"fresh"_s) << u"Name"_s;
}

void TestApply::conflicts()
{
    QFETCH(Edit, edit);
    QFETCH(Somebody, theirs);
    QFETCH(QString, field);
    const LiveBackend backend;
    addPassing(backend);
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit(edit(live)));
    const QString plan = planText(live.session().plan());
    theirs(backend);
    const auto before = backend.groups();
    const int writes = backend.writes();
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Conflicts, qPrintable(text(outcome)));
    QCOMPARE(outcome.conflicts.size(), 1u);
    QCOMPARE(outcome.conflicts[0].field, field);
    QVERIFY(!outcome.conflicts[0].groupName.isEmpty());
    QVERIFY(outcome.conflicts[0].theirs != outcome.conflicts[0].mine || field == u"Name"_s);
    QCOMPARE(backend.writes(), writes);
    QVERIFY(backend.groups() == before);
    QCOMPARE(planText(live.session().plan()), plan);
    QVERIFY(live.session().workspace().journal()->empty());
    QVERIFY(live.session().canEdit());
}

void TestApply::noConflictWhenTheyWantTheSame()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit({RenameGroup{live.groupId(batch), u"batch"_s}, DescribeGroup{live.groupId(web), u"d"_s}}));
    backend.editMeta(batch, [](QJsonObject &meta) { meta[u"name"_s] = u"batch"_s; });
    const int writes = backend.writes();
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(backend.writes(), writes + 1); // what is so already is not written again
    QVERIFY(live.session().isPlanEmpty());
}

void TestApply::conflictIsSettledByAPull()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit({SetOversubscription{live.groupId(batch), Percent(150)}}));
    backend.editMeta(batch, [](QJsonObject &meta) { meta[u"name"_s] = u"theirs"_s; });
    QCOMPARE(live.apply().kind, ApplyOutcome::Kind::Conflicts);
    QVERIFY(live.pull());
    QCOMPARE(live.session().plan().steps.size(), 1u);
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(at(backend, u"theirs"_s, u"spec.clustersConfig.limitConfig.overSubscription"_s).toInt(), 150);
}

void TestApply::blockersStopItBeforeAnythingIsSent()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit({DescribeGroup{live.groupId(web), u"d"_s}}));
    QVERIFY(live.edit({DeleteGroup{live.groupId(shared)}})); // it has virtual clusters
    const quint64 writes = static_cast<quint64>(backend.writes());
    const ApplyOutcome outcome = live.apply();
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QCOMPARE(outcome.error.code, ErrorCode::Refused);
    QCOMPARE(static_cast<quint64>(backend.writes()), writes);
    QCOMPARE(live.session().plan().steps.size(), 2u);
}

void TestApply::stepsThatComeToNothing()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit({RenameGroup{live.groupId(batch), u"x"_s}}));
    QVERIFY(live.edit({RenameGroup{live.groupId(u"x"_s), batch}}));
    const int writes = backend.writes();
    const ApplyOutcome outcome = live.apply();
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QCOMPARE(backend.writes(), writes);
    QVERIFY(live.session().isPlanEmpty());
}

void TestApply::stopAndGoOn()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    const ClusterGroup fresh = newGroup(live, u"fresh"_s, {u"vsphere-prod-muc-02"_s});
    QVERIFY(live.edit({CreateGroup{fresh}}));
    QVERIFY(live.edit({AddMember{fresh.id, live.member(u"gen-ci-muc-01"_s)}}));
    QVERIFY(live.edit({DescribeGroup{live.groupId(batch), u"d"_s}, SetOversubscription{live.groupId(batch), Percent(155)}}));
    QVERIFY(live.edit({DescribeGroup{live.groupId(web), u"e"_s}}));
    const auto stopper = connect(&live.service(), &SyncService::operationChanged, this, [&](int index) {
        if (live.service().operations()[static_cast<size_t>(index)].state == OperationStatus::State::Running && index == 1)
            live.service().stopApply();
    });
    const ApplyOutcome outcome = live.apply(live.confirmed(OnFailure::Stop, 1));
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Stopped);
    QVERIFY(live.session().workspace().journal()->empty());
    // Two of four are done; the other two are still planned, and the new group is one of the backend's now or still a draft.
    const auto left = orderOperations(live.base(), live.draft());
    QCOMPARE(left.size(), 2u);
    disconnect(stopper);
    const ApplyOutcome rest = live.apply();
    QVERIFY2(rest.kind == ApplyOutcome::Kind::Applied, qPrintable(text(rest)));
    QCOMPARE(membersOf(backend.group(u"fresh"_s)).size(), 2);
    QCOMPARE(at(backend, batch, u"metadata.annotations.description"_s).toString(), u"d"_s);
    QCOMPARE(at(backend, batch, u"spec.clustersConfig.limitConfig.overSubscription"_s).toInt(), 155);
    QCOMPARE(at(backend, web, u"metadata.annotations.description"_s).toString(), u"e"_s);
}

void TestApply::pauseAndResume()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit({DescribeGroup{live.groupId(batch), u"d"_s}, DescribeGroup{live.groupId(web), u"e"_s}}));
    bool paused = false;
    connect(&live.service(), &SyncService::operationChanged, this, [&](int index) {
        if (paused || live.service().operations()[static_cast<size_t>(index)].state != OperationStatus::State::Running)
            return;
        paused = true;
        live.service().pauseApply();
        QCOMPARE(live.service().state(), SyncService::State::Paused);
        QTimer::singleShot(300, this, [&] {
            // Half of it is done, and nothing goes on by itself.
            QCOMPARE(live.service().operations()[0].state, OperationStatus::State::Succeeded);
            QCOMPARE(live.service().operations()[1].state, OperationStatus::State::Waiting);
            QVERIFY(!live.session().canEdit());
            live.service().resumeApply();
        });
    });
    const ApplyOutcome outcome = live.apply(live.confirmed(OnFailure::Stop, 1));
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Applied, qPrintable(text(outcome)));
    QVERIFY(paused);
}

void TestApply::editingIsForbiddenMeanwhile()
{
    const LiveBackend backend;
    LiveSession live(file());
    QVERIFY(live.connectTo(backend));
    QVERIFY(live.edit({DescribeGroup{live.groupId(batch), u"d"_s}}));
    int refused = 0;
    connect(&live.service(), &SyncService::operationChanged, this, [&] {
        refused += !live.edit({DescribeGroup{live.groupId(web), u"e"_s}});
        refused += !live.session().undo();
    });
    QCOMPARE(live.apply().kind, ApplyOutcome::Kind::Applied);
    QVERIFY(refused >= 4);
    QVERIFY(live.edit({DescribeGroup{live.groupId(web), u"e"_s}}));
}

EASEL_TEST(TestApply)
#include "testapply.moc"
