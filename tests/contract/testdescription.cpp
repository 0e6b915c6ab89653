// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jsonpath.h"
#include "backendfixture.h"
#include "livebackend.h"
#include "rawserver.h"
#include "recordingproxy.h"
#include "schemachecker.h"
#include "testregistry.h"

#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace easel::backend;
using namespace Qt::Literals::StringLiterals;

/// The descriptions of the API and the backend agree: every operation of both is used, with success and with an error,
/// and a deviation anywhere in what was said would be found.
class TestDescription final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOperationIsDescribedByBoth();
    void everyOperationIsUsed();
    void writesNameTheirAudit();
    void wrongAnswersAreFound();
    void wrongRequestsAreFound();
    void clientIsRecorded();
    void proxyFindsWhatIsWrong_data();
    void proxyFindsWhatIsWrong();

private:
    void call(const char *method, const QString &path, int status, const QJsonObject &body = {},
              const QString &project = {});
    void useGroups();
    void useClusters();
    void useVirtualClusters();

    std::unique_ptr<BackendFixture> m_backend;
    std::vector<HttpExchange> m_exchanges;
};

namespace {

bool isSuccess(const HttpExchange &exchange)
{
    return exchange.status >= 200 && exchange.status < 300;
}

QJsonValue otherType(const QJsonValue &value)
{
    return value.isString() ? QJsonValue(5) : QJsonValue(u"text"_s);
}

const QString unknownProject = u"0123456789abcdef01234567"_s;

} // namespace

void TestDescription::call(const char *method, const QString &path, int status, const QJsonObject &body,
                           const QString &project)
{
    const RestAnswer answer = m_backend->probe.send(
        method, path, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact), project);
    QVERIFY2(answer.status == status,
             qPrintable(u"%1 %2: %3 %4"_s.arg(QLatin1StringView(method), path).arg(answer.status).arg(QString::fromUtf8(answer.body))));
    m_exchanges.push_back(m_backend->probe.last());
}

void TestDescription::initTestCase()
{
    BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
    options.userName = u"anna@meridian-retail.example"_s;
    options.userPassword = "correct horse";
    m_backend = std::make_unique<BackendFixture>(options);

    const QString login = u"/v1/auth/authenticate?setCookie=false"_s;
    call("POST", login, 401, {{u"emailId"_s, options.userName}, {u"password"_s, u"wrong"_s}});
    call("POST", login, 200, {{u"emailId"_s, options.userName}, {u"password"_s, u"correct horse"_s}});
    const QString token = QJsonDocument::fromJson(m_exchanges.back().answered)[u"Authorization"_s].toString();
    call("GET", u"/v1/auth/refresh/none"_s, 401);
    call("GET", u"/v1/auth/refresh/%1?setCookie=true"_s.arg(token), 200);

    for (const QString &path : {u"/v1/users/info"_s, u"/v1/dashboard/projects/metadata"_s,
                                u"/v1/dashboard/spectroclusters/search/schema"_s,
                                u"/v1/dashboard/clusterprofiles/metadata"_s, u"/v1/clustergroups/hostCluster"_s,
                                u"/v1/clustergroups/hostCluster/metadata"_s}) {
        call("GET", path, 200);
        call("GET", path, 400, {}, unknownProject);
    }
    useGroups();
    useClusters();
    useVirtualClusters();

    const QString tenant = textAt(m_backend->probe.get(u"/v1/users/info"_s).json, u"tenantUid");
    const QString preferences = u"/v1/tenants/%1/preferences/clusterGroup"_s;
    call("GET", preferences.arg(u"none"_s), 404);
    call("GET", preferences.arg(tenant), 200);
    call("PUT", preferences.arg(tenant), 400, {{u"isClusterGroupEnabled"_s, u"yes"_s}});
    call("PUT", preferences.arg(tenant), 204,
         {{u"isClusterGroupEnabled"_s, true}, {u"hideSystemClusterGroups"_s, true}});
    call("GET", u"/v1/audits?actionType=update&limit=5"_s, 200);
    call("GET", u"/v1/audits?actionType=other"_s, 400);
}

void TestDescription::useGroups()
{
    RestProbe &probe = m_backend->probe;
    const QString host = probe.clusterNamed(u"vsphere-prod-muc-02"_s);
    const QString profile = textAt(probe.walk(u"/v1/dashboard/clusterprofiles"_s,
                                              {{u"filter"_s, QJsonObject{{u"profileType"_s, QJsonArray{u"add-on"_s}}}}})
                                       .at(0)
                                       .toObject(),
                                   u"metadata.uid");
    const QJsonArray profiles{QJsonObject{
        {u"uid"_s, profile},
        {u"packValues"_s, QJsonArray{QJsonObject{{u"name"_s, u"prometheus-operator"_s}, {u"values"_s, u"a: 1\n"_s}}}}}};
    const QJsonObject config{
        {u"endpointType"_s, u"LoadBalancer"_s},
        {u"kubernetesDistroType"_s, u"cncf_k8s"_s},
        {u"limitConfig"_s, QJsonObject{{u"cpuMilliCore"_s, 8000}, {u"memoryMiB"_s, 8192}, {u"storageGiB"_s, 20}}},
        {u"hostClustersConfig"_s, QJsonArray{QJsonObject{{u"clusterUid"_s, host}}}}};
    const QJsonArray members{QJsonObject{{u"clusterUid"_s, host}, {u"clusterName"_s, u"vsphere-prod-muc-02"_s}}};
    const QJsonObject hosts{{u"clusterRefs"_s, members}, {u"clustersConfig"_s, config}};
    QJsonObject spec = hosts;
    spec.insert(u"profiles"_s, profiles);

    const QString validate = u"/v1/clustergroups/validate/name?name=%1"_s;
    call("GET", validate.arg(u"fresh"_s), 204);
    call("POST", u"/v1/clustergroups"_s, 400, {{u"metadata"_s, QJsonObject{{u"name"_s, u""_s}}}});
    call("POST", u"/v1/clustergroups"_s, 201, {{u"metadata"_s, QJsonObject{{u"name"_s, u"fresh"_s}}}, {u"spec"_s, spec}});
    call("GET", validate.arg(u"fresh"_s), 400);
    const QString group = u"/v1/clustergroups/%1"_s;
    const QString uid = probe.groupNamed(u"fresh"_s);
    const QString none = group.arg(u"none"_s);
    call("GET", none, 404);
    call("GET", group.arg(uid), 200);
    call("PUT", none + u"/meta"_s, 404, {{u"name"_s, u"x"_s}});
    call("PUT", group.arg(uid) + u"/meta"_s, 204,
         {{u"name"_s, u"fresh"_s}, {u"labels"_s, QJsonObject{{u"env"_s, u"dev"_s}}}});
    call("PUT", none + u"/hostCluster"_s, 404, hosts);
    call("PUT", group.arg(uid) + u"/hostCluster"_s, 204, hosts);
    call("PUT", none + u"/profiles"_s, 404, {{u"profiles"_s, profiles}});
    call("PUT", group.arg(uid) + u"/profiles"_s, 204, {{u"profiles"_s, profiles}});
    call("GET", none + u"/profiles"_s, 404);
    call("GET", group.arg(uid) + u"/profiles"_s, 200);
    call("GET", none + u"/packs/resolvedValues"_s, 404);
    call("GET", group.arg(uid) + u"/packs/resolvedValues"_s, 200);
    call("GET", group.arg(uid) + u"/packs/resolvedValues"_s, 200,
         {{u"references"_s, QJsonArray{u"prometheus-operator"_s}}});
    call("DELETE", none, 404);
    call("DELETE", group.arg(uid), 204);

    const QString shared = probe.groupNamed(u"platform-shared-eu"_s);
    for (const QString &list : {u"hostClusters"_s, u"virtualClusters"_s}) {
        call("POST", u"/v1/dashboard/clustergroups/none/%1"_s.arg(list), 404);
        call("POST", u"/v1/dashboard/clustergroups/%1/%2?limit=50"_s.arg(shared, list), 200);
    }
    call("GET", u"/v1/clustergroups/developerCredit/usage/tenant"_s, 200);
    call("GET", u"/v1/clustergroups/developerCredit/usage/system"_s, 200);
    call("GET", u"/v1/clustergroups/developerCredit/usage/other"_s, 400);
}

void TestDescription::useClusters()
{
    RestProbe &probe = m_backend->probe;
    const QJsonObject badSort{{u"sort"_s, QJsonArray{QJsonObject{{u"field"_s, u"none"_s}}}}};
    call("POST", u"/v1/dashboard/spectroclusters/search"_s, 200);
    call("POST", u"/v1/dashboard/spectroclusters/search?limit=50&continue=50"_s, 200);
    call("POST", u"/v1/dashboard/spectroclusters/search"_s, 400, badSort);
    call("POST", u"/v1/dashboard/clusterprofiles"_s, 200);
    call("POST", u"/v1/dashboard/clusterprofiles"_s, 400, badSort);
    call("POST", u"/v1/dashboard/edgehosts/search?limit=10"_s, 200);
    call("POST", u"/v1/dashboard/edgehosts/search"_s, 400, badSort);
    call("GET", u"/v1/edgehosts/metadata?type=edge-native&quickFilter=unusedEdgeHosts"_s, 200);
    call("GET", u"/v1/edgehosts/metadata?type=other"_s, 400);
    call("GET", u"/v1/spectroclusters/virtual/packs/values?kubernetesDistroType=k3s"_s, 200);
    call("GET", u"/v1/spectroclusters/virtual/packs/values?kubernetesDistroType=k0s"_s, 400);

    const QString edge = probe.clusterNamed(u"edge-ber-01"_s);
    for (const QString &path : {u"/v1/dashboard/spectroclusters/%1"_s, u"/v1/dashboard/spectroclusters/%1/overview"_s,
                                u"/v1/spectroclusters/%1"_s, u"/v1/spectroclusters/%1/edge-native/edgeHosts"_s,
                                u"/v1/events/components/spectrocluster/%1"_s}) {
        call("GET", path.arg(u"none"_s), 404);
        call("GET", path.arg(edge), 200);
        if (!path.contains(u"edgeHosts"_s))
            call("GET", path.arg(probe.clusterNamed(u"maas-prod-muc-01"_s)), 200);
    }
    const QString edgeHost =
        textAt(probe.walk(u"/v1/dashboard/edgehosts/search"_s).at(0).toObject(), u"metadata.uid");
    call("GET", u"/v1/events/components/edgehost/%1?limit=5"_s.arg(edgeHost), 200);

    const QString cluster = probe.clusterNamed(u"eks-legacy-dub-01"_s);
    const QString hostConfig = u"/v1/spectroclusters/%1/clusterConfig/hostCluster"_s;
    const QJsonObject enabled{
        {u"hostClusterConfig"_s,
         QJsonObject{{u"isHostCluster"_s, true},
                     {u"clusterEndpoint"_s, QJsonObject{{u"type"_s, u"LoadBalancer"_s}, {u"config"_s, QJsonObject()}}}}}};
    call("PATCH", hostConfig.arg(u"none"_s), 404, enabled);
    call("PATCH", hostConfig.arg(cluster), 204, enabled);
    call("DELETE", u"/v1/spectroclusters/none"_s, 404);
    call("DELETE", u"/v1/spectroclusters/%1?forceDelete=false"_s.arg(cluster), 204);
}

void TestDescription::useVirtualClusters()
{
    RestProbe &probe = m_backend->probe;
    const QJsonObject type{{u"maxCPU"_s, 4}, {u"maxMemInMiB"_s, 6144}, {u"maxStorageGiB"_s, 5}, {u"minCPU"_s, 1}};
    const auto wanted = [&](const QString &name) {
        return QJsonObject{
            {u"metadata"_s, QJsonObject{{u"name"_s, name}}},
            {u"spec"_s,
             QJsonObject{
                 {u"cloudType"_s, u"nested"_s},
                 {u"cloudConfig"_s, QJsonObject{{u"helmRelease"_s, QJsonObject{{u"values"_s, u"# mine\n"_s}}}}},
                 {u"clusterConfig"_s,
                  QJsonObject{{u"hostClusterConfig"_s,
                               QJsonObject{{u"clusterGroup"_s,
                                            QJsonObject{{u"uid"_s, probe.groupNamed(u"platform-shared-eu"_s)}}}}}}},
                 {u"machinepoolconfig"_s,
                  QJsonArray{QJsonObject{{u"cloudConfig"_s, QJsonObject{{u"instanceType"_s, type}}}}}}}}};
    };
    const QString create = u"/v1/spectroclusters/virtual"_s;
    call("POST", create + u"/validate"_s, 200, wanted(u"fresh"_s));
    call("POST", create + u"/validate"_s, 200, wanted(u"catalog-dev"_s));
    call("POST", create + u"/validate"_s, 400, wanted(u"NOT A NAME"_s));
    call("POST", create, 400, wanted(u"catalog-dev"_s));
    call("POST", create, 201, wanted(u"fresh"_s));
    const QString uid = probe.clusterNamed(u"fresh"_s);
    const QJsonObject summary = probe.get(u"/v1/dashboard/spectroclusters/"_s + uid).json;
    const QString config = textAt(summary, u"spec.cloudConfig.uid");
    for (const QString &path : {u"/v1/dashboard/spectroclusters/%1"_s, u"/v1/spectroclusters/%1"_s,
                                u"/v1/events/components/spectrocluster/%1"_s})
        call("GET", path.arg(uid), 200);
    const QString clouds = u"/v1/cloudconfigs/virtual/%1"_s;
    call("GET", clouds.arg(u"none"_s), 404);
    call("GET", clouds.arg(config), 200);
    const QString sample = textAt(
        probe.get(u"/v1/dashboard/spectroclusters/"_s + probe.clusterNamed(u"catalog-dev"_s)).json, u"spec.cloudConfig.uid");
    call("GET", clouds.arg(sample), 200);
    const QJsonObject larger{{u"instanceType"_s, QJsonObject{{u"maxCPU"_s, 6}}}};
    call("PUT", clouds.arg(u"none"_s) + u"/resize"_s, 404, larger);
    call("PUT", clouds.arg(config) + u"/resize"_s, 204, larger);
    const QString lifecycle = u"/v1/spectroclusters/%1/clusterConfig/lifecycleConfig"_s;
    const QJsonObject pause{{u"lifecycleConfig"_s, QJsonObject{{u"pause"_s, true}}}};
    call("PATCH", lifecycle.arg(probe.clusterNamed(u"eks-prod-fra-01"_s)), 400, pause);
    call("PATCH", lifecycle.arg(uid), 204, pause);
    call("GET", u"/v1/spectroclusters/"_s + uid, 200);
    call("DELETE", u"/v1/spectroclusters/"_s + uid, 204);
}

void TestDescription::everyOperationIsDescribedByBoth()
{
    const QStringList own = SchemaChecker::ofEasel().operations();
    QVERIFY(own.size() >= 40);
    if (const auto published = SchemaChecker::ofPublishedSpecification())
        QCOMPARE(QSet<QString>(own.begin(), own.end()),
                 [](const QStringList &all) { return QSet<QString>(all.begin(), all.end()); }(published->operations()));
}

void TestDescription::everyOperationIsUsed()
{
    for (const SchemaChecker &checker : SchemaChecker::all()) {
        QStringList unused = checker.operations();
        QStringList neverRefused = unused;
        for (const HttpExchange &exchange : m_exchanges) {
            const auto operation = checker.operationOf(exchange.method, exchange.path);
            QVERIFY(operation.has_value());
            (isSuccess(exchange) ? unused : neverRefused).removeAll(*operation);
            const QStringList problems = checker.problemsOf(exchange);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"; "_s)));
        }
        QCOMPARE(unused, QStringList());
        QCOMPARE(neverRefused, QStringList());
    }
}

void TestDescription::writesNameTheirAudit()
{
    const SchemaChecker own = SchemaChecker::ofEasel();
    int writes = 0;
    for (const HttpExchange &exchange : m_exchanges) {
        const QJsonObject answers = own.operation(*own.operationOf(exchange.method, exchange.path)).value("responses"_L1).toObject();
        const QJsonObject answer = answers.value(QString::number(exchange.status)).toObject();
        const bool isWrite = answer.value("headers"_L1).toObject().contains("AuditUid"_L1);
        QCOMPARE(exchange.headers.contains("audituid"), isWrite);
        writes += isWrite ? 1 : 0;
        if (!isWrite)
            continue;
        const QString uid = QString::fromLatin1(exchange.headers.value("audituid"));
        bool isListed = false;
        QString page = u"0"_s;
        while (!page.isEmpty() && !isListed) {
            const QJsonObject audits = m_backend->probe.get(u"/v1/audits?continue="_s + page).json;
            const QJsonArray items = audits.value("items"_L1).toArray();
            isListed = std::any_of(items.begin(), items.end(), [&uid](const QJsonValue &audit) {
                return textAt(audit.toObject(), u"metadata.uid") == uid;
            });
            page = textAt(audits, u"listmeta.continue");
        }
        QVERIFY2(isListed, qPrintable(exchange.path));
    }
    QVERIFY(writes >= 11);
}

void TestDescription::wrongAnswersAreFound()
{
    const SchemaChecker own = SchemaChecker::ofEasel();
    int tried = 0;
    const auto isFound = [&](HttpExchange exchange, const QJsonObject &body) {
        exchange.answered = QJsonDocument(body).toJson(QJsonDocument::Compact);
        ++tried;
        return !own.problemsOf(exchange).isEmpty();
    };
    for (const HttpExchange &exchange : m_exchanges) {
        const QString what = u"%1 %2 %3"_s.arg(QString::fromLatin1(exchange.method), exchange.path).arg(exchange.status);
        HttpExchange other = exchange;
        other.status = 202;
        QVERIFY2(!own.problemsOf(other).isEmpty(), qPrintable(what));
        const QJsonObject body = QJsonDocument::fromJson(exchange.answered).object();
        if (exchange.answered.isEmpty()) {
            QVERIFY2(isFound(exchange, {{u"uid"_s, u"a"_s}}), qPrintable(what));
            continue;
        }
        other = exchange;
        other.answered.chop(1);
        QVERIFY2(!own.problemsOf(other).isEmpty(), qPrintable(what));
        const QJsonObject answers = own.operation(*own.operationOf(exchange.method, exchange.path)).value("responses"_L1).toObject();
        QJsonObject answer = answers.value(QString::number(exchange.status)).toObject();
        if (answer.isEmpty())
            answer = answers.value("default"_L1).toObject();
        const QJsonObject schema = own.resolved(answer.value("schema"_L1).toObject());
        const QJsonArray required = schema.value("required"_L1).toArray();
        QVERIFY2(!required.isEmpty(), qPrintable(what));
        for (const QJsonValue &name : required) {
            QJsonObject without = body;
            without.remove(name.toString());
            QVERIFY2(isFound(exchange, without), qPrintable(what + u' ' + name.toString()));
            QJsonObject changed = body;
            changed.insert(name.toString(), otherType(body.value(name.toString())));
            QVERIFY2(isFound(exchange, changed), qPrintable(what + u' ' + name.toString()));
        }
        // One level further down, in the first of a list.
        const QJsonArray items = body.value("items"_L1).toArray();
        if (!items.isEmpty()) {
            const QJsonObject row = own.resolved(valueAt(schema, u"properties.items.items").toObject());
            QJsonObject first = items.at(0).toObject();
            first.remove(row.value("required"_L1).toArray().at(0).toString());
            QJsonArray changed = items;
            changed.replace(0, first);
            QJsonObject list = body;
            list.insert(u"items"_s, changed);
            QVERIFY2(isFound(exchange, list), qPrintable(what));
        }
    }
    QVERIFY(tried > 200);
    // The published one finds a deviation too, where it lies beside the project.
    if (const auto published = SchemaChecker::ofPublishedSpecification()) {
        HttpExchange exchange = m_exchanges.at(1);
        QCOMPARE(published->problemsOf(exchange), QStringList());
        exchange.answered = R"({"Authorization": 5})";
        QVERIFY(!published->problemsOf(exchange).isEmpty());
    }
}

void TestDescription::wrongRequestsAreFound()
{
    const SchemaChecker own = SchemaChecker::ofEasel();
    for (const HttpExchange &exchange : m_exchanges) {
        if (!isSuccess(exchange))
            continue;
        const QString what = u"%1 %2"_s.arg(QString::fromLatin1(exchange.method), exchange.path);
        const QString more = exchange.path + (exchange.path.contains(u'?') ? u"&"_s : u"?"_s) + u"unheardOf=1"_s;
        QVERIFY2(!own.problemsOfRequest(exchange.method, more, exchange.sent).isEmpty(), qPrintable(what));
        QVERIFY2(!own.problemsOfRequest("TRACE", exchange.path, exchange.sent).isEmpty(), qPrintable(what));
        const QJsonObject body = QJsonDocument::fromJson(exchange.sent).object();
        for (auto member = body.begin(); member != body.end(); ++member) {
            QJsonObject changed = body;
            changed.insert(member.key(), otherType(member.value()));
            QVERIFY2(!own.problemsOfRequest(exchange.method, exchange.path, QJsonDocument(changed).toJson()).isEmpty(),
                     qPrintable(what + u' ' + member.key()));
        }
        const QJsonArray parameters = own.operation(*own.operationOf(exchange.method, exchange.path)).value("parameters"_L1).toArray();
        const bool takesBody = std::any_of(parameters.begin(), parameters.end(), [](const QJsonValue &parameter) {
            return textAt(parameter.toObject(), u"in") == "body"_L1;
        });
        if (!takesBody)
            QVERIFY2(!own.problemsOfRequest(exchange.method, exchange.path, "{}").isEmpty(), qPrintable(what));
    }
}

void TestDescription::clientIsRecorded()
{
    const QTemporaryDir folder;
    const LiveBackend backend;
    {
        LiveSession session(folder.filePath(u"w.easel"_s));
        const auto pulled = session.connectTo(backend);
        QVERIFY2(pulled.has_value(), pulled ? "" : qPrintable(pulled.error().toString()));
    }
    const QStringList operations = backend.recorded().operations();
    for (const QString &needed : {u"GET /v1/users/info"_s, u"POST /v1/dashboard/spectroclusters/search"_s,
                                  u"GET /v1/clustergroups/hostCluster"_s, u"GET /v1/clustergroups/{uid}"_s})
        QVERIFY2(operations.contains(needed), qPrintable(operations.join(u", "_s)));
    QCOMPARE(backend.recorded().problems(), QStringList());
}

void TestDescription::proxyFindsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isGood");
    const QByteArray user = R"({"orgName": "a", "tenantUid": "b", "userUid": "c"})";
    QTest::newRow("as described") << QByteArray("GET") << u"/v1/users/info"_s << user << true;
    QTest::newRow("a member is missing") << QByteArray("GET") << u"/v1/users/info"_s << QByteArray("{}") << false;
    QTest::newRow("no such parameter") << QByteArray("GET") << u"/v1/users/info?all=true"_s << user << false;
    QTest::newRow("no such path") << QByteArray("GET") << u"/v1/users"_s << user << false;
    QTest::newRow("a body is missing") << QByteArray("POST") << u"/v1/auth/authenticate"_s
                                       << QByteArray(R"({"Authorization": "a", "isMfa": false})") << false;
}

void TestDescription::proxyFindsWhatIsWrong()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, answer);
    QFETCH(bool, isGood);
    RawServer server([&](const QByteArray &, int) { return RawServer::ok(answer); });
    const RecordingProxy proxy(server.url());
    QTcpSocket client;
    client.connectToHost(proxy.url().host(), static_cast<quint16>(proxy.url().port()));
    client.write(method + ' ' + path.toLatin1() + " HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
    QTRY_VERIFY(client.bytesAvailable() >= answer.size() && client.peek(100000).endsWith(answer));
    QVERIFY2(proxy.problems().isEmpty() == isGood, qPrintable(proxy.problems().join(u"; "_s)));
}

EASEL_TEST(TestDescription)
#include "testdescription.moc"
