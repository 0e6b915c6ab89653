// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jsonpath.h"
#include "backendfixture.h"
#include "testregistry.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace easel;
using namespace easel::test;
using namespace easel::backend;
using namespace Qt::Literals::StringLiterals;

using Edit = std::function<void(QJsonObject &, RestProbe &)>;
Q_DECLARE_METATYPE(Edit)

/// Virtual clusters over HTTP: made, refused, paused, resized and deleted, and that all figures follow.
class TestBackendVirtual final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_backend = std::make_unique<BackendFixture>(BackendFixture::sample(BackendOptions::Sample::Small)); }
    void cleanup() { m_backend.reset(); }

    void createShowsEverywhere();
    void createIsRefused_data();
    void createIsRefused();
    void creditComesBeforeTheGroupsLimits();
    void systemGroupHasItsOwnCredit();
    void leastLoadedHostIsPicked();
    void pausedGivesItsHostBack();
    void resizeChangesTheFigures();
    void resizeIsRefused_data();
    void resizeIsRefused();
    void deleteFreesWhatItHad();
    void writesComeFromTheOwnScope();
    void tenantMayHideAndSwitchOff();
    void creditCoversLargeFleets();
    void everythingTakesItsTime();
    void onTheWayNothingNewIsTaken();
    void whatIsUnderWayOutlivesARestart();

private:
    RestProbe &probe() { return m_backend->probe; }
    QJsonObject wanted(const QString &name, const QString &group, int cores = 4, int memory = 4096, int storage = 2);
    RestAnswer create(const QJsonObject &body, const QString &project = {})
    {
        return probe().post(u"/v1/spectroclusters/virtual"_s, body, project);
    }
    QJsonObject summary(const QString &uid) { return probe().get(u"/v1/dashboard/spectroclusters/"_s + uid).json; }
    QString hostOf(const QString &name)
    {
        return textAt(summary(probe().clusterNamed(name)), u"status.virtual.hostCluster.name");
    }
    QString configOf(const QString &name)
    {
        return u"/v1/cloudconfigs/virtual/"_s + textAt(summary(probe().clusterNamed(name)), u"spec.cloudConfig.uid");
    }
    QJsonObject groupSummary(const QString &name);
    QJsonObject used(const QString &scope = u"tenant"_s)
    {
        return valueAt(probe().get(u"/v1/clustergroups/developerCredit/usage/"_s + scope).json, u"usedCredit").toObject();
    }
    RestAnswer pause(const QString &name, bool isPause, const QString &project = {})
    {
        return probe().patch(
            u"/v1/spectroclusters/%1/clusterConfig/lifecycleConfig"_s.arg(probe().clusterNamed(name)),
            {{u"lifecycleConfig"_s, QJsonObject{{u"pause"_s, isPause}}}}, project);
    }

    QString stateOf(const QString &uid)
    {
        const QJsonObject now = summary(uid);
        if (now.isEmpty() || !valueAt(now, u"metadata").isObject())
            return u"gone"_s;
        const QString whole = textAt(now, u"status.state");
        return whole == "Running"_L1 ? textAt(now, u"status.virtual.lifecycleStatus.status") : whole;
    }
    static BackendOptions slow(int milliseconds)
    {
        BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
        options.transitionTime = std::chrono::milliseconds(milliseconds);
        return options;
    }

    std::unique_ptr<BackendFixture> m_backend;
};

namespace {

const QString sizePath = u"spec.machinepoolconfig"_s;
const QString groupPath = u"spec.clusterConfig.hostClusterConfig.clusterGroup"_s;
const QString hostPath = u"spec.clusterConfig.hostClusterConfig.hostCluster"_s;

QJsonArray poolOf(int cores, int memory, int storage)
{
    return {QJsonObject{
        {u"cloudConfig"_s,
         QJsonObject{{u"instanceType"_s,
                      QJsonObject{{u"maxCPU"_s, cores}, {u"maxMemInMiB"_s, memory}, {u"maxStorageGiB"_s, storage}}}}}}};
}

} // namespace

QJsonObject TestBackendVirtual::wanted(const QString &name, const QString &group, int cores, int memory, int storage)
{
    QJsonObject body{{u"metadata"_s, QJsonObject{{u"name"_s, name}}},
                     {u"spec"_s, QJsonObject{{u"cloudType"_s, u"nested"_s}}}};
    setAt(body, groupPath, QJsonObject{{u"uid"_s, probe().groupNamed(group)}});
    setAt(body, sizePath, poolOf(cores, memory, storage));
    return body;
}

QJsonObject TestBackendVirtual::groupSummary(const QString &name)
{
    const QJsonArray all = probe().get(u"/v1/clustergroups/hostCluster"_s).json.value("summaries"_L1).toArray();
    for (const QJsonValue &group : all) {
        if (textAt(group.toObject(), u"metadata.name") == name)
            return valueAt(group.toObject(), u"spec").toObject();
    }
    return {};
}

void TestBackendVirtual::createShowsEverywhere()
{
    const QString group = u"platform-shared-eu"_s;
    const QJsonObject before = groupSummary(group);
    const QJsonObject usedBefore = used();
    QJsonObject body = wanted(u"fresh"_s, group, 6, 7000, 15);
    setAt(body, u"metadata.labels", QJsonObject{{u"team"_s, u"web"_s}});
    setAt(body, u"metadata.annotations", QJsonObject{{u"easel/operation"_s, u"op-1"_s}, {u"scope"_s, u"system"_s}});
    setAt(body, u"metadata.uid", u"mine"_s);
    setAt(body, u"spec.cloudConfig", QJsonObject{{u"kubernetesVersion"_s, u"1.31.0"_s}});
    const QString payments = probe().projectNamed(u"Payments"_s);
    const RestAnswer answer = create(body, payments);
    QVERIFY2(answer.status == 201, answer.body.constData());
    QVERIFY(!answer.headers.value("audituid").isEmpty());
    const QString uid = textAt(answer.json, u"uid");
    QCOMPARE(probe().clusterNamed(u"fresh"_s), uid);

    const QJsonObject made = summary(uid);
    QCOMPARE(textAt(made, u"metadata.labels.team"), u"web"_s);
    QCOMPARE(textAt(made, u"metadata.annotations.easel/operation"), u"op-1"_s);
    QCOMPARE(textAt(made, u"metadata.annotations.scope"), u"project"_s);
    QCOMPARE(textAt(made, u"metadata.annotations.projectUid"), payments);
    QCOMPARE(textAt(made, u"metadata.annotations.storageGiB"), u"15"_s);
    QCOMPARE(textAt(made, u"metadata.creationTimestamp"), textAt(made, u"metadata.lastModifiedTimestamp"));
    QCOMPARE(textAt(made, u"spec.cloudConfig.cloudType"), u"nested"_s);
    QCOMPARE(valueAt(made, u"status.metrics.cpu.total").toDouble(), 6.0);
    QCOMPARE(qRound(valueAt(made, u"status.metrics.memory.total").toDouble() * 1024), 7000);
    QCOMPARE(textAt(made, u"status.virtual.clusterGroup.name"), group);
    QCOMPARE(textAt(made, u"status.virtual.lifecycleStatus.status"), u"Running"_s);
    const QJsonArray listed = probe().walk(
        u"/v1/dashboard/clustergroups/%1/virtualClusters"_s.arg(probe().groupNamed(group)));
    QCOMPARE(listed.size(), 6);

    const QJsonObject after = groupSummary(group);
    QCOMPARE(valueAt(after, u"virtualClustersCount").toInt(), valueAt(before, u"virtualClustersCount").toInt() + 1);
    QCOMPARE(valueAt(after, u"cpu.allocated").toDouble(), valueAt(before, u"cpu.allocated").toDouble() + 6);
    const QJsonObject usedAfter = used();
    QCOMPARE(usedAfter.value("cpu"_L1).toDouble(), usedBefore.value("cpu"_L1).toDouble() + 6);
    QCOMPARE(usedAfter.value("storageGiB"_L1).toInt(), usedBefore.value("storageGiB"_L1).toInt() + 15);
    QCOMPARE(usedAfter.value("virtualClustersLimit"_L1).toInt(), usedBefore.value("virtualClustersLimit"_L1).toInt() + 1);

    const QJsonObject config = probe().get(configOf(u"fresh"_s)).json;
    QCOMPARE(textAt(config, u"spec.hostClusterUid"), textAt(made, u"status.virtual.hostCluster.uid"));
    QCOMPARE(textAt(config, u"spec.clusterConfig.kubernetesVersion"), u"1.31.0"_s);
    QVERIFY(textAt(config, u"spec.clusterConfig.helmRelease.values").contains(u"controlPlane"_s)); // the group's
    const QJsonObject type =
        valueAt(valueAt(config, u"spec.machinePoolConfig").toArray().at(0).toObject(), u"instanceType").toObject();
    QCOMPARE(type.value("maxMemInMiB"_L1).toInt(), 7000);
    const QString host = textAt(made, u"status.virtual.hostCluster.uid");
    const QJsonArray onHost =
        valueAt(probe().get(u"/v1/dashboard/spectroclusters/%1/overview"_s.arg(host)).json, u"status.virtual.virtualClusters").toArray();
    QVERIFY(std::any_of(onHost.begin(), onHost.end(),
                        [&uid](const QJsonValue &one) { return textAt(one.toObject(), u"uid") == uid; }));
}

void TestBackendVirtual::createIsRefused_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isRule"); // that a validation tells; else the request is no proposal at all
    const auto set = [](const QString &path, const QJsonValue &value) {
        return Edit([=](QJsonObject &body, RestProbe &) { setAt(body, path, value); });
    };
    const QString shared = u"platform-shared-eu"_s;
    const auto row = [&](const char *name, const QString &group, const Edit &edit, const char *code, bool isRule) {
        QTest::newRow(name) << group << edit << QString::fromLatin1(code) << isRule;
    };
    const QJsonValue nothing(QJsonValue::Undefined);
    row("no name", shared, set(u"metadata.name"_s, nothing), "InvalidBody", false);
    row("name in capitals", shared, set(u"metadata.name"_s, u"Fresh"_s), "InvalidBody", false);
    row("name too long", shared, set(u"metadata.name"_s, QString(64, u'a')), "InvalidBody", false);
    row("other cloud", shared, set(u"spec.cloudType"_s, u"eks"_s), "InvalidBody", false);
    row("no group", shared, set(groupPath, nothing), "InvalidBody", false);
    row("unknown group", shared, set(groupPath, QJsonObject{{u"uid"_s, u"none"_s}}), "ResourceNotFound", false);
    row("negative size", shared, set(sizePath, poolOf(-4, 4096, 2)), "InvalidBody", false);
    row("size of 64 bits", shared, set(sizePath, QJsonArray{QJsonObject{{u"cloudConfig"_s, QJsonObject{{u"instanceType"_s, QJsonObject{{u"maxCPU"_s, 4294967296LL}}}}}}}), "InvalidBody", false);
    row("least above most", shared,
        set(sizePath, QJsonArray{QJsonObject{{u"cloudConfig"_s, QJsonObject{{u"instanceType"_s, QJsonObject{{u"maxCPU"_s, 4}, {u"minCPU"_s, 5}}}}}}}),
        "InvalidBody", false);
    row("two pools", shared, set(sizePath, QJsonArray{QJsonObject(), QJsonObject()}), "InvalidBody", false);
    row("project's group from the tenant", u"payments-sandbox"_s, Edit([](QJsonObject &, RestProbe &) {}),
        "OperationForbidden", false);
    row("name taken", shared, set(u"metadata.name"_s, u"catalog-dev"_s), "ClusterNameAlreadyExists", true);
    row("few cores", shared, set(sizePath, poolOf(3, 4096, 2)), "VirtualClusterTooSmall", true);
    row("little memory", shared, set(sizePath, poolOf(4, 4095, 2)), "VirtualClusterTooSmall", true);
    row("little storage", shared, set(sizePath, poolOf(4, 4096, 1)), "VirtualClusterTooSmall", true);
    row("cores above the group's limit", shared, set(sizePath, poolOf(13, 4096, 2)), "ClusterGroupLimitExceeded", true);
    row("memory above the group's limit", shared, set(sizePath, poolOf(4, 16385, 2)), "ClusterGroupLimitExceeded", true);
    row("storage above the group's limit", shared, set(sizePath, poolOf(4, 4096, 41)), "ClusterGroupLimitExceeded", true);
    row("pending upgrade", u"batch-onprem"_s, Edit([](QJsonObject &, RestProbe &) {}), "ClusterGroupPendingUpgrade", true);
    row("host of another group", shared, Edit([](QJsonObject &body, RestProbe &probe) {
            setAt(body, hostPath, QJsonObject{{u"uid"_s, probe.clusterNamed(u"aks-prod-ams-01"_s)}});
        }),
        "ClusterGroupNoHost", true);
}

void TestBackendVirtual::createIsRefused()
{
    QFETCH(QString, group);
    QFETCH(Edit, edit);
    QFETCH(QString, code);
    QFETCH(bool, isRule);
    QJsonObject body = wanted(u"fresh"_s, group);
    edit(body, probe());
    const QJsonArray before = probe().walk(u"/v1/dashboard/spectroclusters/search"_s);
    const RestAnswer answer = create(body);
    QVERIFY2(answer.code() == code, answer.body.constData());
    QVERIFY(!answer.headers.contains("audituid"));
    QCOMPARE(probe().walk(u"/v1/dashboard/spectroclusters/search"_s), before);

    const RestAnswer told = probe().post(u"/v1/spectroclusters/virtual/validate"_s, body);
    if (!isRule) {
        QCOMPARE(told.code(), code);
        return;
    }
    QCOMPARE(told.status, 200);
    const QJsonArray errors =
        valueAt(valueAt(told.json, u"machinePools.results").toArray().at(0).toObject(), u"errors").toArray();
    QVERIFY2(std::any_of(errors.begin(), errors.end(),
                         [&code](const QJsonValue &error) { return textAt(error.toObject(), u"code") == code; }),
             told.body.constData());
}

void TestBackendVirtual::creditComesBeforeTheGroupsLimits()
{
    const RestAnswer answer = create(wanted(u"fresh"_s, u"platform-shared-eu"_s, 100000));
    QCOMPARE(answer.code(), u"DeveloperCreditExceeded"_s);
    QCOMPARE(textAt(answer.json, u"details.scope"), u"tenant"_s);
    QVERIFY(valueAt(answer.json, u"details.allocatedCredit.cpu").toInt() > 0);
    QCOMPARE(create(wanted(u"fresh"_s, u"platform-shared-eu"_s, 50)).code(), u"ClusterGroupLimitExceeded"_s);
}

void TestBackendVirtual::systemGroupHasItsOwnCredit()
{
    const QJsonObject tenant = used();
    const QString project = probe().projectNamed(u"Stores"_s);
    // 12 virtual clusters, of which there is one.
    int made = 0;
    RestAnswer answer;
    for (; made < 20; ++made) {
        answer = create(wanted(u"trial-%1"_s.arg(made), u"palette-shared"_s), project);
        if (answer.status != 201)
            break;
    }
    QVERIFY2(answer.code() == "DeveloperCreditExceeded"_L1, answer.body.constData());
    QCOMPARE(textAt(answer.json, u"details.scope"), u"system"_s);
    QCOMPARE(made, 11);
    QCOMPARE(used(), tenant);
    QCOMPARE(used(u"system"_s).value("virtualClustersLimit"_L1).toInt(), 12);
    QCOMPARE(used(u"system"_s), valueAt(probe().get(u"/v1/clustergroups/developerCredit/usage/system"_s, project).json,
                                        u"usedCredit").toObject());
}

void TestBackendVirtual::leastLoadedHostIsPicked()
{
    // Each has 14, 10 and 8 cores claimed of 96, 96 and 64; memory in the same order.
    QSet<QString> hosts;
    for (int i = 0; i < 4; ++i) {
        const QString name = u"fresh-%1"_s.arg(i);
        QCOMPARE(create(wanted(name, u"platform-shared-eu"_s, 12, 16384)).status, 201);
        hosts.insert(hostOf(name));
    }
    QCOMPARE(hosts.size(), 3);
    QCOMPARE(hostOf(u"fresh-0"_s), u"eks-prod-fra-02"_s);
    QJsonObject body = wanted(u"placed"_s, u"platform-shared-eu"_s);
    setAt(body, hostPath, QJsonObject{{u"uid"_s, probe().clusterNamed(u"eks-prod-dub-01"_s)}});
    QCOMPARE(create(body).status, 201);
    QCOMPARE(hostOf(u"placed"_s), u"eks-prod-dub-01"_s);
}

void TestBackendVirtual::pausedGivesItsHostBack()
{
    // One host with 24 cores at 250 %: 60, of which a running and a paused one claim 4.
    const QString project = probe().projectNamed(u"Payments"_s);
    const auto next = [&](const QString &name) {
        return create(wanted(name, u"payments-sandbox"_s, 6, 4096, 2), project);
    };
    for (int i = 0; i < 9; ++i)
        QCOMPARE(next(u"fresh-%1"_s.arg(i)).status, 201);
    QCOMPARE(next(u"more"_s).code(), u"InsufficientHostResources"_s);
    const QJsonObject credit = used();
    const QString uid = probe().clusterNamed(u"fresh-0"_s);
    const QString time = textAt(summary(uid), u"metadata.lastModifiedTimestamp");

    QCOMPARE(pause(u"fresh-0"_s, true, project).status, 204);
    const QJsonObject paused = summary(uid);
    QCOMPARE(textAt(paused, u"status.virtual.lifecycleStatus.status"), u"Paused"_s);
    QCOMPARE(valueAt(paused, u"status.metrics.cpu.usage").toDouble(), 0.0);
    QCOMPARE(valueAt(paused, u"status.metrics.cpu.total").toDouble(), 6.0);
    QVERIFY(textAt(paused, u"metadata.lastModifiedTimestamp") > time);
    QVERIFY(valueAt(probe().get(u"/v1/spectroclusters/"_s + uid).json, u"spec.clusterConfig.lifecycleConfig.pause").toBool());
    QCOMPARE(used(), credit); // the quota stays taken
    QCOMPARE(next(u"more"_s).status, 201);
    QCOMPARE(pause(u"fresh-0"_s, false, project).code(), u"InsufficientHostResources"_s);
    QCOMPARE(textAt(summary(uid), u"status.virtual.lifecycleStatus.status"), u"Paused"_s);
    QCOMPARE(probe().remove(u"/v1/spectroclusters/"_s + probe().clusterNamed(u"more"_s), project).status, 204);
    QCOMPARE(pause(u"fresh-0"_s, false, project).status, 204);
    const QJsonObject running = summary(uid);
    QCOMPARE(textAt(running, u"status.virtual.lifecycleStatus.status"), u"Running"_s);
    QCOMPARE(textAt(running, u"status.health.state"), u"Healthy"_s);
    QVERIFY(valueAt(running, u"status.metrics.cpu.usage").toDouble() > 0);
}

void TestBackendVirtual::resizeChangesTheFigures()
{
    const QString config = configOf(u"catalog-dev"_s); // 8 cores, 16 GiB, 20 GiB
    const double before = valueAt(groupSummary(u"platform-shared-eu"_s), u"cpu.allocated").toDouble();
    const QString uid = probe().clusterNamed(u"catalog-dev"_s);
    const QString time = textAt(summary(uid), u"metadata.lastModifiedTimestamp");
    QCOMPARE(probe().put(config + u"/resize"_s, {{u"instanceType"_s, QJsonObject{{u"maxCPU"_s, 12}, {u"minCPU"_s, 2}}}}).status, 204);
    const QJsonObject type = valueAt(
        valueAt(probe().get(config).json, u"spec.machinePoolConfig").toArray().at(0).toObject(), u"instanceType").toObject();
    QCOMPARE(type.value("maxCPU"_L1).toInt(), 12);
    QCOMPARE(type.value("minCPU"_L1).toInt(), 2);
    QCOMPARE(type.value("maxMemInMiB"_L1).toInt(), 16384); // what was not sent
    QCOMPARE(type.value("maxStorageGiB"_L1).toInt(), 20);
    const QJsonObject after = summary(uid);
    QCOMPARE(valueAt(after, u"status.metrics.cpu.total").toDouble(), 12.0);
    QVERIFY(textAt(after, u"metadata.lastModifiedTimestamp") > time);
    QCOMPARE(valueAt(groupSummary(u"platform-shared-eu"_s), u"cpu.allocated").toDouble(), before + 4);
}

void TestBackendVirtual::resizeIsRefused_data()
{
    QTest::addColumn<QJsonValue>("type");
    QTest::addColumn<QString>("code");
    QTest::newRow("no object") << QJsonValue(5) << u"InvalidBody"_s;
    QTest::newRow("no number") << QJsonValue(QJsonObject{{u"maxCPU"_s, u"4"_s}}) << u"InvalidBody"_s;
    QTest::newRow("least above most") << QJsonValue(QJsonObject{{u"minCPU"_s, 9}}) << u"InvalidBody"_s;
    QTest::newRow("too small") << QJsonValue(QJsonObject{{u"maxCPU"_s, 2}}) << u"VirtualClusterTooSmall"_s;
    QTest::newRow("credit") << QJsonValue(QJsonObject{{u"maxCPU"_s, 100000}}) << u"DeveloperCreditExceeded"_s;
    QTest::newRow("limit") << QJsonValue(QJsonObject{{u"maxCPU"_s, 13}}) << u"ClusterGroupLimitExceeded"_s;
}

void TestBackendVirtual::resizeIsRefused()
{
    QFETCH(QJsonValue, type);
    QFETCH(QString, code);
    const QString config = configOf(u"catalog-dev"_s);
    const QJsonObject before = probe().get(config).json;
    const RestAnswer answer = probe().put(config + u"/resize"_s, {{u"instanceType"_s, type}});
    QVERIFY2(answer.code() == code, answer.body.constData());
    QCOMPARE(probe().get(config).json, before);
}

void TestBackendVirtual::deleteFreesWhatItHad()
{
    const QJsonObject before = used();
    const QString uid = probe().clusterNamed(u"catalog-dev"_s);
    const QString config = configOf(u"catalog-dev"_s);
    QCOMPARE(probe().remove(u"/v1/spectroclusters/%1?forceDelete=true"_s.arg(uid)).status, 204);
    QCOMPARE(probe().clusterNamed(u"catalog-dev"_s), QString());
    QCOMPARE(probe().get(u"/v1/spectroclusters/"_s + uid).status, 404);
    QCOMPARE(probe().get(config).status, 404);
    QCOMPARE(probe().remove(u"/v1/spectroclusters/"_s + uid).status, 404);
    QCOMPARE(used().value("cpu"_L1).toDouble(), before.value("cpu"_L1).toDouble() - 8);
    QCOMPARE(valueAt(groupSummary(u"platform-shared-eu"_s), u"virtualClustersCount").toInt(), 4);
    // The name is free again.
    QCOMPARE(create(wanted(u"catalog-dev"_s, u"platform-shared-eu"_s)).status, 201);
}

void TestBackendVirtual::writesComeFromTheOwnScope()
{
    const QString payments = probe().projectNamed(u"Payments"_s);
    const QString stores = probe().projectNamed(u"Stores"_s);
    QCOMPARE(pause(u"ledger"_s, true).status, 403);
    QCOMPARE(pause(u"ledger"_s, true, stores).status, 404);
    QCOMPARE(pause(u"catalog-dev"_s, true, payments).status, 403);
    const QString ledger = u"/v1/spectroclusters/"_s + probe().clusterNamed(u"ledger"_s);
    QCOMPARE(probe().remove(ledger).status, 403);
    QCOMPARE(probe().remove(ledger, stores).status, 404);
    const QJsonObject larger{{u"instanceType"_s, QJsonObject{{u"maxCPU"_s, 6}}}};
    QCOMPARE(probe().put(configOf(u"ledger"_s) + u"/resize"_s, larger).status, 403);
    QCOMPARE(probe().put(configOf(u"ledger"_s) + u"/resize"_s, larger, stores).status, 404);
    QCOMPARE(probe().put(configOf(u"ledger"_s) + u"/resize"_s, larger, payments).status, 204);
    QCOMPARE(pause(u"ledger"_s, true, payments).status, 204);
    QCOMPARE(probe().remove(ledger, payments).status, 204);
    // The same name in two projects.
    QCOMPARE(create(wanted(u"twin"_s, u"platform-shared-eu"_s), payments).status, 201);
    QCOMPARE(create(wanted(u"twin"_s, u"platform-shared-eu"_s), stores).status, 201);
    QCOMPARE(create(wanted(u"twin"_s, u"platform-shared-eu"_s), stores).code(), u"ClusterNameAlreadyExists"_s);
}

void TestBackendVirtual::tenantMayHideAndSwitchOff()
{
    const QString path = u"/v1/tenants/%1/preferences/clusterGroup"_s.arg(
        textAt(probe().get(u"/v1/users/info"_s).json, u"tenantUid"));
    const QJsonObject usual{{u"isClusterGroupEnabled"_s, true}, {u"hideSystemClusterGroups"_s, false}};
    QCOMPARE(probe().get(path).json, usual);
    QVERIFY(!probe().groupNamed(u"palette-shared"_s).isEmpty());
    const QJsonObject onHidden = wanted(u"fresh"_s, u"palette-shared"_s);
    QCOMPARE(probe().put(path, usual, probe().projectNamed(u"Stores"_s)).status, 403);

    QCOMPARE(probe().put(path, {{u"isClusterGroupEnabled"_s, true}, {u"hideSystemClusterGroups"_s, true}}).status, 204);
    QVERIFY(probe().groupNamed(u"palette-shared"_s).isEmpty());
    QVERIFY(groupSummary(u"palette-shared"_s).isEmpty());
    QCOMPARE(create(onHidden).code(), u"ResourceNotFound"_s);

    QCOMPARE(probe().put(path, {}).status, 204); // what is not sent is false
    QCOMPARE(probe().get(path).json, QJsonObject({{u"isClusterGroupEnabled"_s, false}, {u"hideSystemClusterGroups"_s, false}}));
    QCOMPARE(create(wanted(u"fresh"_s, u"platform-shared-eu"_s)).code(), u"ClusterGroupsDisabled"_s);
    QCOMPARE(probe().post(u"/v1/clustergroups"_s, {{u"metadata"_s, QJsonObject{{u"name"_s, u"fresh"_s}}}}).code(),
             u"ClusterGroupsDisabled"_s);
    QCOMPARE(probe().put(path, usual).status, 204);
    QCOMPARE(create(onHidden).status, 201);
}

void TestBackendVirtual::creditCoversLargeFleets()
{
    BackendOptions options;
    options.generateClusters = 1000;
    BackendFixture large(options);
    for (RestProbe *each : {&probe(), &large.probe}) {
        for (const QString &scope : {u"tenant"_s, u"system"_s}) {
            const QJsonObject credit = each->get(u"/v1/clustergroups/developerCredit/usage/"_s + scope).json;
            for (const QString &figure : {u"cpu"_s, u"memoryGiB"_s, u"storageGiB"_s, u"virtualClustersLimit"_s})
                QVERIFY2(valueAt(credit, u"usedCredit."_s + figure).toDouble() < valueAt(credit, u"allocatedCredit."_s + figure).toDouble(),
                         qPrintable(scope + u' ' + figure));
        }
    }
}

void TestBackendVirtual::everythingTakesItsTime()
{
    m_backend = std::make_unique<BackendFixture>(slow(700));
    const QString group = u"platform-shared-eu"_s;
    const QJsonObject usedBefore = used();
    const RestAnswer made = create(wanted(u"fresh"_s, group));
    QCOMPARE(made.status, 201);
    const QString uid = textAt(made.json, u"uid");
    QCOMPARE(stateOf(uid), u"Provisioning"_s);
    const QString time = textAt(summary(uid), u"metadata.lastModifiedTimestamp");
    QTRY_COMPARE(stateOf(uid), u"Running"_s);
    QVERIFY(textAt(summary(uid), u"metadata.lastModifiedTimestamp") > time); // a refresh sees it
    QCOMPARE(textAt(summary(uid), u"status.health.state"), u"Healthy"_s);

    QCOMPARE(pause(u"fresh"_s, true).status, 204);
    QCOMPARE(stateOf(uid), u"Pausing"_s);
    QTRY_COMPARE(stateOf(uid), u"Paused"_s);
    QCOMPARE(valueAt(summary(uid), u"status.metrics.cpu.usage").toDouble(), 0.0);
    QCOMPARE(pause(u"fresh"_s, true).status, 204); // it is so already
    QCOMPARE(stateOf(uid), u"Paused"_s);
    QCOMPARE(pause(u"fresh"_s, false).status, 204);
    QCOMPARE(stateOf(uid), u"Resuming"_s);
    QTRY_COMPARE(stateOf(uid), u"Running"_s);

    QCOMPARE(probe().remove(u"/v1/spectroclusters/"_s + uid).status, 204);
    QCOMPARE(stateOf(uid), u"Deleting"_s);
    QVERIFY(used() != usedBefore); // what goes has not gone yet
    QCOMPARE(create(wanted(u"fresh"_s, group)).code(), u"ClusterNameAlreadyExists"_s);
    QTRY_COMPARE(stateOf(uid), u"gone"_s);
    QCOMPARE(used(), usedBefore);
}

void TestBackendVirtual::onTheWayNothingNewIsTaken()
{
    m_backend = std::make_unique<BackendFixture>(slow(60'000));
    const RestAnswer made = create(wanted(u"fresh"_s, u"platform-shared-eu"_s));
    const QString uid = textAt(made.json, u"uid");
    QCOMPARE(pause(u"fresh"_s, true).code(), u"VirtualClusterBusy"_s);
    QCOMPARE(probe().put(configOf(u"fresh"_s) + u"/resize"_s, {{u"instanceType"_s, QJsonObject{{u"maxCPU"_s, 6}}}}).code(), u"VirtualClusterBusy"_s);
    // It can go, but only once.
    QCOMPARE(probe().remove(u"/v1/spectroclusters/"_s + uid).status, 204);
    QCOMPARE(stateOf(uid), u"Deleting"_s);
    QCOMPARE(probe().remove(u"/v1/spectroclusters/"_s + uid).code(), u"VirtualClusterBusy"_s);
    QCOMPARE(probe().remove(u"/v1/clustergroups/"_s + probe().groupNamed(u"platform-shared-eu"_s)).status, 400);
}

void TestBackendVirtual::whatIsUnderWayOutlivesARestart()
{
    m_backend.reset();
    const QTemporaryDir folder;
    BackendOptions options = slow(1500);
    options.databasePath = folder.filePath(u"fleet.sqlite"_s);
    options.apiKey = "key";
    m_backend = std::make_unique<BackendFixture>(options);
    const QString uid = textAt(create(wanted(u"fresh"_s, u"platform-shared-eu"_s)).json, u"uid");
    QCOMPARE(stateOf(uid), u"Provisioning"_s);
    m_backend.reset();
    // Also with one that takes no time itself: it ends when it was to end.
    options.transitionTime = {};
    m_backend = std::make_unique<BackendFixture>(options);
    QCOMPARE(stateOf(uid), u"Provisioning"_s);
    QTRY_COMPARE(stateOf(uid), u"Running"_s);
    QCOMPARE(pause(u"fresh"_s, true).status, 204);
    QCOMPARE(stateOf(uid), u"Paused"_s);
}

EASEL_TEST(TestBackendVirtual)
#include "testbackendvirtual.moc"
