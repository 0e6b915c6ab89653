// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jsonpath.h"
#include "backendfixture.h"
#include "testregistry.h"

#include <QTest>

#include <functional>

using namespace easel;
using namespace easel::test;
using namespace easel::backend;
using namespace Qt::Literals::StringLiterals;

using Edit = std::function<void(QJsonObject &, RestProbe &)>;
Q_DECLARE_METATYPE(Edit)

/// Writes to cluster groups: what is kept, what is refused, and that everything that names a group stays true.
class TestBackendGroups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_backend = std::make_unique<BackendFixture>(BackendFixture::sample(BackendOptions::Sample::Small)); }
    void cleanup() { m_backend.reset(); }

    void createKeepsWhatWasSent();
    void createInProject();
    void createIsRefused_data();
    void createIsRefused();
    void hostClustersAreReplaced();
    void hostClustersAreRefused_data();
    void hostClustersAreRefused();
    void metadataIsReplaced();
    void namesAreUniqueInTheirScope();
    void profilesAreReplaced();
    void deleteFreesTheClusters();
    void deleteIsRefused();
    void writesComeFromTheOwnScope();
    void refusedWriteChangesNothing();
    void timesAlwaysGrow();
    void figuresAreComputed();
    void clusterInTwoGroupsNamesTheOlder();

private:
    RestProbe &probe() { return m_backend->probe; }
    QJsonObject group(const QString &uid) { return probe().get(u"/v1/clustergroups/"_s + uid).json; }
    QJsonObject cluster(const QString &name)
    {
        return probe().get(u"/v1/dashboard/spectroclusters/"_s + probe().clusterNamed(name)).json;
    }
    QString groupOf(const QString &clusterName)
    {
        return textAt(cluster(clusterName), u"spec.clusterConfig.hostClusterConfig.clusterGroup.name");
    }
    QJsonObject newGroup(const QString &name, const QStringList &clusters, const QString &endpoint = u"LoadBalancer"_s);
    QString create(const QString &name, const QStringList &clusters, const QString &project = {});
    RestAnswer putSpec(const QString &uid, const QJsonObject &group);

    std::unique_ptr<BackendFixture> m_backend;
};

QJsonObject TestBackendGroups::newGroup(const QString &name, const QStringList &clusters, const QString &endpoint)
{
    QJsonArray references;
    for (const QString &clusterName : clusters)
        references.append(
            QJsonObject{{u"clusterUid"_s, probe().clusterNamed(clusterName)}, {u"clusterName"_s, clusterName}});
    return {{u"metadata"_s, QJsonObject{{u"name"_s, name}}},
            {u"spec"_s, QJsonObject{{u"type"_s, u"hostCluster"_s},
                                    {u"clusterRefs"_s, references},
                                    {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, endpoint},
                                                                      {u"kubernetesDistroType"_s, u"cncf_k8s"_s}}}}}};
}

QString TestBackendGroups::create(const QString &name, const QStringList &clusters, const QString &project)
{
    const RestAnswer answer = probe().post(u"/v1/clustergroups"_s, newGroup(name, clusters), project);
    [&] { QVERIFY2(answer.status == 201, answer.body.constData()); }();
    return textAt(answer.json, u"uid");
}

RestAnswer TestBackendGroups::putSpec(const QString &uid, const QJsonObject &group)
{
    return probe().put(u"/v1/clustergroups/%1/hostCluster"_s.arg(uid),
                       {{u"clusterRefs"_s, valueAt(group, u"spec.clusterRefs")},
                        {u"clustersConfig"_s, valueAt(group, u"spec.clustersConfig")}},
                       textAt(group, u"metadata.annotations.projectUid"));
}

void TestBackendGroups::createKeepsWhatWasSent()
{
    QJsonObject sent = newGroup(u"  fresh group  "_s, {u"vsphere-prod-muc-02"_s});
    setAt(sent, u"metadata.labels", QJsonObject{{u"env"_s, u"prod"_s}});
    setAt(sent, u"metadata.annotations", QJsonObject{{u"easel/operation"_s, u"op-1"_s}, {u"scope"_s, u"system"_s}});
    setAt(sent, u"metadata.uid", u"mine"_s);
    setAt(sent, u"metadata.unknown", QJsonArray{1, u"two"_s, QJsonValue::Null});
    setAt(sent, u"spec.unknown", QJsonObject{{u"deep"_s, QJsonObject{{u"er"_s, true}}}});
    setAt(sent, u"spec.clustersConfig.values", u"a: 1 # keep me\n"_s);
    setAt(sent, u"spec.clustersConfig.large", 9223372036854775807LL);
    setAt(sent, u"spec.clustersConfig.odd", 9007199254740993LL);
    setAt(sent, u"spec.clustersConfig.fraction", 0.1);

    const RestAnswer answer = probe().post(u"/v1/clustergroups"_s, sent);
    QCOMPARE(answer.status, 201);
    QVERIFY(!answer.headers.value("audituid").isEmpty());
    const QString uid = textAt(answer.json, u"uid");
    const QJsonObject kept = group(uid);
    for (const QString &path : {u"metadata.labels"_s, u"metadata.unknown"_s, u"spec.unknown"_s, u"spec.clusterRefs"_s,
                                u"spec.clustersConfig"_s})
        QCOMPARE(valueAt(kept, path), valueAt(sent, path));
    QCOMPARE(valueAt(kept, u"spec.clustersConfig.large").toInteger(), 9223372036854775807LL);
    QCOMPARE(valueAt(kept, u"spec.clustersConfig.odd").toInteger(), 9007199254740993LL);
    QCOMPARE(textAt(kept, u"metadata.name"), u"fresh group"_s);
    QCOMPARE(textAt(kept, u"metadata.uid"), uid);
    QCOMPARE(textAt(kept, u"metadata.annotations.scope"), u"tenant"_s);
    QCOMPARE(textAt(kept, u"metadata.annotations.easel/operation"), u"op-1"_s);
    QCOMPARE(groupOf(u"vsphere-prod-muc-02"_s), u"fresh group"_s);
    QCOMPARE(probe().groupNamed(u"fresh group"_s), uid);
}

void TestBackendGroups::createInProject()
{
    const QString project = probe().projectNamed(u"Platform"_s);
    const QString uid =
        create(u"plat"_s, {u"eks-plat-fra-03"_s, u"eks-plat-fra-04"_s, u"eks-plat-dub-02"_s, u"vsphere-prod-muc-02"_s},
               project);
    QCOMPARE(textAt(group(uid), u"metadata.annotations.scope"), u"project"_s);
    QCOMPARE(textAt(group(uid), u"metadata.annotations.projectUid"), project);
    QCOMPARE(probe().walk(u"/v1/dashboard/clustergroups/%1/hostClusters"_s.arg(uid)).size(), 4);
}

void TestBackendGroups::createIsRefused_data()
{
    QTest::addColumn<QStringList>("clusters");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("code");
    const QString balancer = u"LoadBalancer"_s;
    const QString ingress = u"Ingress"_s;
    const Edit nothing = [](QJsonObject &, RestProbe &) {};
    const auto set = [](const QString &path, const QJsonValue &value) {
        return Edit([path, value](QJsonObject &body, RestProbe &) { setAt(body, path, value); });
    };
    const auto row = [&](const char *name, const QStringList &clusters, const QString &endpoint, const Edit &edit,
                         const char *code) {
        QTest::newRow(name) << clusters << endpoint << edit << QString::fromLatin1(code);
    };
    const QStringList one{u"vsphere-prod-muc-02"_s};
    row("no clusters", {}, balancer, nothing, "ClusterGroupNoClusters");
    row("gateway", {u"pcg-muc-01"_s}, balancer, nothing, "ClusterGroupMemberNotAllowed");
    row("read-only import", {u"gen-audit-muc-01"_s}, balancer, nothing, "ClusterGroupMemberNotAllowed");
    row("virtual cluster", {u"catalog-dev"_s}, balancer, nothing, "ClusterGroupMemberNotAllowed");
    row("not a host", {u"eks-legacy-dub-01"_s}, balancer, nothing, "ClusterGroupHostNotEnabled");
    row("of a project", {u"eks-plat-fra-03"_s}, balancer, nothing, "ClusterGroupScopeMismatch");
    row("other endpoint", {u"aks-prod-dub-01"_s}, balancer, nothing, "ClusterGroupEndpointTypeMismatch");
    row("balancer among ingress", {u"aks-prod-dub-01"_s, u"vsphere-prod-muc-02"_s}, ingress, nothing,
        "ClusterGroupEndpointTypeMismatch");
    row("name taken", one, balancer, set(u"metadata.name"_s, u"platform-shared-eu"_s), "ClusterGroupNameAlreadyExists");
    row("name taken but for spaces", one, balancer, set(u"metadata.name"_s, u" platform-shared-eu "_s),
        "ClusterGroupNameAlreadyExists");
    row("blank name", one, balancer, set(u"metadata.name"_s, u"  "_s), "InvalidBody");
    row("name is a number", one, balancer, set(u"metadata.name"_s, 5), "InvalidBody");
    row("label is a number", one, balancer, set(u"metadata.labels"_s, QJsonObject{{u"a"_s, 1}}), "InvalidBody");
    row("annotations are a list", one, balancer, set(u"metadata.annotations"_s, QJsonArray()), "InvalidBody");
    row("unknown endpoint", one, u"NodePort"_s, nothing, "InvalidBody");
    row("unknown distribution", one, balancer, set(u"spec.clustersConfig.kubernetesDistroType"_s, u"k0s"_s),
        "InvalidBody");
    row("other type", one, balancer, set(u"spec.type"_s, u"edge"_s), "InvalidBody");
    row("values are no text", one, balancer, set(u"spec.clustersConfig.values"_s, QJsonObject()), "InvalidBody");
    row("negative limit", one, balancer,
        set(u"spec.clustersConfig.limitConfig"_s, QJsonObject{{u"cpuMilliCore"_s, -1}}), "InvalidBody");
    row("limit above 32 bits", one, balancer,
        set(u"spec.clustersConfig.limitConfig"_s, QJsonObject{{u"memoryMiB"_s, 2147483648LL}}), "InvalidBody");
    row("limit with a fraction", one, balancer,
        set(u"spec.clustersConfig.limitConfig"_s, QJsonObject{{u"storageGiB"_s, 1.5}}), "InvalidBody");
    row("twice the same cluster", {one.at(0), one.at(0)}, balancer, nothing, "InvalidBody");
    row("unknown cluster", one, balancer,
        set(u"spec.clusterRefs"_s, QJsonArray{QJsonObject{{u"clusterUid"_s, u"none"_s}}}), "ResourceNotFound");
    row("reference without uid", one, balancer, set(u"spec.clusterRefs"_s, QJsonArray{u"x"_s}), "InvalidBody");
    row("unknown profile", one, balancer, set(u"spec.profiles"_s, QJsonArray{QJsonObject{{u"uid"_s, u"none"_s}}}),
        "ResourceNotFound");
    const auto host = [](const QString &pattern) {
        return Edit([pattern](QJsonObject &body, RestProbe &) {
            const QJsonValue uid =
                valueAt(valueAt(body, u"spec.clusterRefs").toArray().at(0).toObject(), u"clusterUid");
            setAt(body, u"spec.clustersConfig.hostClustersConfig",
                  QJsonArray{QJsonObject{
                      {u"clusterUid"_s, uid},
                      {u"endpointConfig"_s, QJsonObject{{u"ingressConfig"_s, QJsonObject{{u"host"_s, pattern}}}}}}});
        });
    };
    const QStringList open{u"aks-prod-dub-01"_s};
    row("no wildcard", open, ingress, host(u"apps.example.com"_s), "InvalidHostDns");
    row("bad wildcard", open, ingress, host(u"*.-apps.example.com"_s), "InvalidHostDns");
    row("host used elsewhere", open, ingress, host(u"*.AKS-prod-ams-01.apps.meridian-retail.example"_s),
        "DuplicateHostDns");
    row("host used here", {u"aks-prod-dub-01"_s, u"azure-prod-ams-03"_s}, ingress,
        host(u"*.azure-prod-ams-03.apps.meridian-retail.example"_s), "DuplicateHostDns");
}

void TestBackendGroups::createIsRefused()
{
    QFETCH(QStringList, clusters);
    QFETCH(QString, endpoint);
    QFETCH(Edit, edit);
    QFETCH(QString, code);
    const QByteArray before = probe().get(u"/v1/clustergroups/hostCluster"_s).body;
    QJsonObject body = newGroup(u"refused"_s, clusters, endpoint);
    edit(body, probe());
    const RestAnswer answer = probe().post(u"/v1/clustergroups"_s, body);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.status, code == "ResourceNotFound"_L1 ? 404 : 400);
    QCOMPARE(probe().get(u"/v1/clustergroups/hostCluster"_s).body, before);
}

void TestBackendGroups::hostClustersAreReplaced()
{
    const QString uid = create(u"changing"_s, {u"vsphere-prod-muc-02"_s});
    QJsonObject changed = group(uid);
    setAt(changed, u"spec.clusterRefs", valueAt(newGroup(u"x"_s, {u"gen-ci-muc-01"_s}), u"spec.clusterRefs"));
    setAt(changed, u"spec.clustersConfig", QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s}, {u"unknown"_s, 1}});
    QCOMPARE(putSpec(uid, changed).status, 204);

    const QJsonObject now = group(uid);
    QCOMPARE(valueAt(now, u"spec.clusterRefs"), valueAt(changed, u"spec.clusterRefs"));
    // Replaced whole, but for the distribution, which never changes.
    QCOMPARE(valueAt(now, u"spec.clustersConfig").toObject(), QJsonObject({{u"endpointType"_s, u"LoadBalancer"_s},
                                                                           {u"kubernetesDistroType"_s, u"cncf_k8s"_s},
                                                                           {u"unknown"_s, 1}}));
    QCOMPARE(valueAt(now, u"metadata.name"), QJsonValue(u"changing"_s));
    QCOMPARE(groupOf(u"vsphere-prod-muc-02"_s), QString());
    QCOMPARE(groupOf(u"gen-ci-muc-01"_s), u"changing"_s);
}

void TestBackendGroups::hostClustersAreRefused_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QStringList>("clusters");
    QTest::addColumn<QString>("distribution");
    QTest::addColumn<QString>("code");
    QTest::newRow("distribution") << u"platform-shared-eu"_s << QStringList{u"eks-prod-fra-01"_s} << u"k3s"_s
                                  << u"ClusterGroupDistroImmutable"_s;
    QTest::newRow("host in use") << u"platform-shared-eu"_s << QStringList{u"eks-prod-fra-01"_s} << u"cncf_k8s"_s
                                 << u"ClusterGroupHostInUse"_s;
    QTest::newRow("all removed") << u"berlin-flagship"_s << QStringList() << u"cncf_k8s"_s
                                 << u"ClusterGroupHostInUse"_s;
    QTest::newRow("edge with others") << u"berlin-flagship"_s << QStringList{u"edge-ber-01"_s, u"gke-stores-waw-01"_s}
                                      << u"cncf_k8s"_s << u"ClusterGroupEdgeMixed"_s;
    QTest::newRow("two edge clusters") << u"berlin-flagship"_s << QStringList{u"edge-ber-01"_s, u"edge-ham-01"_s}
                                       << u"cncf_k8s"_s << u"ClusterGroupEdgeLimit"_s;
    QTest::newRow("other project") << u"berlin-flagship"_s << QStringList{u"edge-ber-01"_s, u"eks-pay-fra-01"_s}
                                   << u"cncf_k8s"_s << u"ClusterGroupScopeMismatch"_s;
    QTest::newRow("system") << u"palette-shared"_s << QStringList{u"palette-host-iad-01"_s} << u"cncf_k8s"_s
                            << u"ClusterGroupSystemReadOnly"_s;
}

void TestBackendGroups::hostClustersAreRefused()
{
    QFETCH(QString, group);
    QFETCH(QStringList, clusters);
    QFETCH(QString, distribution);
    QFETCH(QString, code);
    const QString uid = probe().groupNamed(group);
    const QJsonObject before = this->group(uid);
    QJsonObject changed = before;
    setAt(changed, u"spec.clusterRefs", valueAt(newGroup(u"x"_s, clusters), u"spec.clusterRefs"));
    setAt(changed, u"spec.clustersConfig.hostClustersConfig", QJsonArray());
    setAt(changed, u"spec.clustersConfig.kubernetesDistroType", distribution);
    const RestAnswer answer = putSpec(uid, changed);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), code);
    QCOMPARE(this->group(uid), before);
    if (code == "ClusterGroupHostInUse"_L1)
        QVERIFY(!valueAt(answer.json, u"details.virtualClusters").toArray().isEmpty());
}

void TestBackendGroups::metadataIsReplaced()
{
    const QString uid = probe().groupNamed(u"platform-shared-eu"_s);
    const QJsonObject before = group(uid);
    const QJsonObject sent{
        {u"name"_s, u"renamed"_s},
        {u"labels"_s, QJsonObject{{u"tier"_s, u"1"_s}}},
        {u"unknown"_s, u"kept"_s},
        {u"annotations"_s, QJsonObject{{u"description"_s, u"New."_s}, {u"projectUid"_s, u"stolen"_s}}}};
    QCOMPARE(probe().put(u"/v1/clustergroups/%1/meta"_s.arg(uid), sent).status, 204);
    const QJsonObject now = group(uid);
    QCOMPARE(textAt(now, u"metadata.name"), u"renamed"_s);
    QCOMPARE(textAt(now, u"metadata.unknown"), u"kept"_s);
    QCOMPARE(valueAt(now, u"metadata.labels"), sent.value("labels"_L1));
    QCOMPARE(valueAt(now, u"metadata.annotations").toObject(),
             QJsonObject({{u"description"_s, u"New."_s}, {u"scope"_s, u"tenant"_s}}));
    QCOMPARE(valueAt(now, u"metadata.creationTimestamp"), valueAt(before, u"metadata.creationTimestamp"));
    QCOMPARE(now.value("spec"_L1), before.value("spec"_L1));
    QCOMPARE(groupOf(u"eks-prod-fra-01"_s), u"renamed"_s);
    const QJsonArray virtualClusters = probe().walk(u"/v1/dashboard/clustergroups/%1/virtualClusters"_s.arg(uid));
    QCOMPARE(virtualClusters.size(), 5);
    for (const QJsonValue &virtualCluster : virtualClusters)
        QCOMPARE(textAt(virtualCluster.toObject(), u"status.virtual.clusterGroup.name"), u"renamed"_s);
    for (const QJsonObject &bad :
         {QJsonObject(), QJsonObject{{u"name"_s, u" "_s}}, QJsonObject{{u"name"_s, u"a"_s}, {u"labels"_s, 1}}})
        QCOMPARE(probe().put(u"/v1/clustergroups/%1/meta"_s.arg(uid), bad).code(), u"InvalidBody"_s);
}

void TestBackendGroups::namesAreUniqueInTheirScope()
{
    const auto isFree = [this](const QString &name, const QString &project = {}) {
        const RestAnswer answer = probe().get(u"/v1/clustergroups/validate/name?name="_s + name, project);
        return answer.status == 204;
    };
    const QString payments = probe().projectNamed(u"Payments"_s);
    QVERIFY(isFree(u"unheard-of"_s));
    QVERIFY(!isFree(u"platform-shared-eu"_s));
    QVERIFY(!isFree(u"%20platform-shared-eu%20"_s));
    QVERIFY(isFree(u"Platform-Shared-EU"_s)); // exactly the same name only
    QVERIFY(isFree(u"platform-shared-eu"_s, payments));
    QVERIFY(!isFree(u"payments-sandbox"_s, payments));
    QVERIFY(isFree(u"payments-sandbox"_s));

    const QString uid = probe().groupNamed(u"platform-web-eu"_s);
    const QString path = u"/v1/clustergroups/%1/meta"_s.arg(uid);
    QCOMPARE(probe().put(path, {{u"name"_s, u"platform-shared-eu"_s}}).code(), u"ClusterGroupNameAlreadyExists"_s);
    QCOMPARE(probe().put(path, {{u"name"_s, u"platform-web-eu"_s}}).status, 204); // its own
    QVERIFY(!create(u"platform-shared-eu"_s, {u"eks-pay-fra-01"_s}, payments).isEmpty());
}

void TestBackendGroups::profilesAreReplaced()
{
    QJsonArray profiles = probe().walk(u"/v1/dashboard/clusterprofiles"_s);
    const auto uidOf = [&profiles](const QString &name) {
        const auto found = std::find_if(profiles.begin(), profiles.end(), [&name](const QJsonValue &profile) {
            return textAt(profile.toObject(), u"metadata.name") == name;
        });
        return textAt((*found).toObject(), u"metadata.uid");
    };
    const QString uid = probe().groupNamed(u"platform-shared-eu"_s);
    const QString path = u"/v1/clustergroups/%1/profiles"_s.arg(uid);
    const auto body = [](const QString &profile) {
        const QJsonObject pack{{u"name"_s, u"cert-manager"_s}, {u"values"_s, u"replicas: 2\n"_s}};
        return QJsonObject{{u"profiles"_s, QJsonArray{QJsonObject{
                                               {u"uid"_s, profile},
                                               {u"packValues"_s, QJsonArray{pack}},
                                               {u"variables"_s, QJsonArray{QJsonObject{{u"name"_s, u"zone"_s}}}}}}}};
    };
    QCOMPARE(probe().put(path, body(uidOf(u"preview-certificates"_s))).status, 204);
    const QJsonArray templates = valueAt(group(uid), u"spec.clusterProfileTemplates").toArray();
    QCOMPARE(templates.size(), 1);
    const QJsonObject kept = templates.at(0).toObject();
    QCOMPARE(textAt(kept, u"name"), u"preview-certificates"_s);
    QCOMPARE(textAt(kept.value("variables"_L1).toArray().at(0).toObject(), u"name"), u"zone"_s);
    const QJsonArray listed = probe().get(path).json.value("profiles"_L1).toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(textAt(valueAt(listed.at(0).toObject(), u"spec.packs").toArray().at(0).toObject(), u"spec.values"),
             u"replicas: 2\n"_s);

    QCOMPARE(probe().put(path, {}).code(), u"InvalidBody"_s);
    QCOMPARE(probe().put(path, body(u"none"_s)).code(), u"ResourceNotFound"_s);
    QCOMPARE(probe().put(path, body(uidOf(u"eks-baseline"_s))).code(), u"InvalidBody"_s);        // not an add-on
    QCOMPARE(probe().put(path, body(uidOf(u"payments-audit"_s))).code(), u"ResourceNotFound"_s); // of a project
    QCOMPARE(valueAt(group(uid), u"spec.clusterProfileTemplates").toArray(), templates);
    QCOMPARE(probe().put(path, {{u"profiles"_s, QJsonArray()}}).status, 204);
    QVERIFY(probe().get(path).json.value("profiles"_L1).toArray().isEmpty());
}

void TestBackendGroups::deleteFreesTheClusters()
{
    const QString uid = create(u"short-lived"_s, {u"vsphere-prod-muc-02"_s});
    QCOMPARE(groupOf(u"vsphere-prod-muc-02"_s), u"short-lived"_s);
    const RestAnswer answer = probe().remove(u"/v1/clustergroups/"_s + uid);
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.headers.contains("audituid"));
    QCOMPARE(probe().get(u"/v1/clustergroups/"_s + uid).status, 404);
    QCOMPARE(probe().remove(u"/v1/clustergroups/"_s + uid).status, 404);
    QCOMPARE(groupOf(u"vsphere-prod-muc-02"_s), QString());
    QVERIFY(!create(u"short-lived"_s, {u"vsphere-prod-muc-02"_s}).isEmpty()); // the name is free again
}

void TestBackendGroups::deleteIsRefused()
{
    const RestAnswer busy = probe().remove(u"/v1/clustergroups/"_s + probe().groupNamed(u"platform-shared-eu"_s));
    QCOMPARE(busy.status, 400);
    QCOMPARE(busy.code(), u"ClusterGroupNotEmpty"_s);
    QCOMPARE(valueAt(busy.json, u"details.virtualClusters").toArray().size(), 5);
    QCOMPARE(probe().remove(u"/v1/clustergroups/"_s + probe().groupNamed(u"palette-shared"_s)).code(),
             u"ClusterGroupSystemReadOnly"_s);
}

void TestBackendGroups::writesComeFromTheOwnScope()
{
    const QString payments = probe().projectNamed(u"Payments"_s);
    const QString stores = probe().projectNamed(u"Stores"_s);
    const QJsonObject meta{{u"name"_s, u"moved"_s}};
    const QString ofTenant = u"/v1/clustergroups/%1/meta"_s.arg(probe().groupNamed(u"platform-shared-eu"_s));
    const QString ofPayments = u"/v1/clustergroups/%1/meta"_s.arg(probe().groupNamed(u"payments-sandbox"_s));
    QCOMPARE(probe().put(ofTenant, meta, payments).code(), u"OperationForbidden"_s);
    QCOMPARE(probe().put(ofPayments, meta).status, 403);
    QCOMPARE(probe().put(ofPayments, meta, stores).status, 404); // not even seen from there
    QCOMPARE(probe().put(ofPayments, meta, payments).status, 204);
}

void TestBackendGroups::refusedWriteChangesNothing()
{
    const QString uid = probe().groupNamed(u"platform-shared-eu"_s);
    const QJsonObject before = group(uid);
    QJsonObject changed = before;
    QJsonArray references = valueAt(before, u"spec.clusterRefs").toArray();
    references.append(QJsonObject{{u"clusterUid"_s, probe().clusterNamed(u"pcg-muc-01"_s)}});
    setAt(changed, u"spec.clusterRefs", references);
    QCOMPARE(putSpec(uid, changed).status, 400);
    QCOMPARE(group(uid), before);
    QCOMPARE(groupOf(u"pcg-muc-01"_s), QString());
}

void TestBackendGroups::timesAlwaysGrow()
{
    const QString uid = probe().groupNamed(u"platform-shared-eu"_s);
    QString last = textAt(group(uid), u"metadata.lastModifiedTimestamp");
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(putSpec(uid, group(uid)).status, 204);
        const QString now = textAt(group(uid), u"metadata.lastModifiedTimestamp");
        QVERIFY2(now > last, qPrintable(now + u" after "_s + last));
        last = now;
    }
}

void TestBackendGroups::figuresAreComputed()
{
    const QJsonArray summaries = probe().get(u"/v1/clustergroups/hostCluster"_s).json.value("summaries"_L1).toArray();
    QVERIFY(summaries.size() >= 8);
    double tenantCpu = 0;
    int tenantCount = 0;
    for (const QJsonValue &value : summaries) {
        const QJsonObject summary = value.toObject();
        const QString uid = textAt(summary, u"metadata.uid");
        double cpu = 0;
        double memoryUsed = 0;
        const QJsonArray virtualClusters = probe().walk(u"/v1/dashboard/clustergroups/%1/virtualClusters"_s.arg(uid));
        for (const QJsonValue &virtualCluster : virtualClusters) {
            cpu += valueAt(virtualCluster.toObject(), u"status.metrics.cpu.total").toDouble();
            memoryUsed += valueAt(virtualCluster.toObject(), u"status.metrics.memory.usage").toDouble();
        }
        QCOMPARE(valueAt(summary, u"spec.virtualClustersCount").toInt(), virtualClusters.size());
        QCOMPARE(valueAt(summary, u"spec.cpu.allocated").toDouble(), cpu);
        QCOMPARE(valueAt(summary, u"spec.memory.used").toDouble(), memoryUsed);
        QCOMPARE(valueAt(summary, u"spec.hostClustersCount").toInt(),
                 probe().walk(u"/v1/dashboard/clustergroups/%1/hostClusters"_s.arg(uid)).size());
        if (textAt(summary, u"spec.scope") != "system"_L1) {
            tenantCpu += cpu;
            tenantCount += static_cast<int>(virtualClusters.size());
        }
    }
    const QJsonObject credit = probe().get(u"/v1/clustergroups/developerCredit/usage/tenant"_s).json;
    QCOMPARE(valueAt(credit, u"usedCredit.cpu").toDouble(), tenantCpu);
    QCOMPARE(valueAt(credit, u"usedCredit.virtualClustersLimit").toInt(), tenantCount);
}

void TestBackendGroups::clusterInTwoGroupsNamesTheOlder()
{
    const QString first = create(u"older"_s, {u"vsphere-prod-muc-02"_s});
    const QString second = create(u"newer"_s, {u"vsphere-prod-muc-02"_s});
    QCOMPARE(groupOf(u"vsphere-prod-muc-02"_s), u"older"_s);
    QCOMPARE(probe().remove(u"/v1/clustergroups/"_s + first).status, 204);
    QCOMPARE(groupOf(u"vsphere-prod-muc-02"_s), u"newer"_s);
    QCOMPARE(probe().remove(u"/v1/clustergroups/"_s + second).status, 204);
    QCOMPARE(groupOf(u"vsphere-prod-muc-02"_s), QString());
}

EASEL_TEST(TestBackendGroups)
#include "testbackendgroups.moc"
