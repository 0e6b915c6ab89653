// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/jsonpath.h"
#include "backend/ratelimiter.h"
#include "backendfixture.h"
#include "testregistry.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace easel::backend;
using namespace Qt::Literals::StringLiterals;

/// The backend over HTTP: keys, paths, projects, bodies, lists, searches and limits.
class TestBackend final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_backend = std::make_unique<BackendFixture>(BackendFixture::sample(BackendOptions::Sample::Small));
    }
    void cleanupTestCase() { m_backend.reset(); }

    void keyIsRequired_data();
    void keyIsRequired();
    void unknownPathsAndMethods_data();
    void unknownPathsAndMethods();
    void unknownProjectIsRefused();
    void badBodies_data();
    void badBodies();
    void reads_data();
    void reads();
    void missingObjects_data();
    void missingObjects();
    void pagesMakeTheWholeList();
    void pageParameters_data();
    void pageParameters();
    void projectsSeeTheirOwnAndTheTenants();
    void searches_data();
    void searches();
    void badSearches_data();
    void badSearches();
    void sorts();
    void profilesAreFiltered();
    void requestsAreCounted();
    void bucketFillsAgain();
    void limitsAreAnswered();

private:
    RestProbe &probe() { return m_backend->probe; }
    std::unique_ptr<BackendFixture> m_backend;
};

namespace {

const QString searchPath = u"/v1/dashboard/spectroclusters/search"_s;

QJsonObject filterOf(const QString &property, const QString &type, const QJsonObject &condition)
{
    const QJsonObject item{
        {u"property"_s, property}, {u"type"_s, type}, {u"condition"_s, QJsonObject{{type, condition}}}};
    return {{u"filter"_s, QJsonObject{{u"filterGroups"_s, QJsonArray{QJsonObject{{u"filters"_s, QJsonArray{item}}}}}}}};
}

QJsonObject textCondition(const QString &op, const QStringList &values)
{
    return {{u"operator"_s, op}, {u"match"_s, QJsonObject{{u"values"_s, QJsonArray::fromStringList(values)}}}};
}

} // namespace

void TestBackend::keyIsRequired_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("user") << QByteArray("GET") << u"/v1/users/info"_s;
    QTest::newRow("search") << QByteArray("POST") << searchPath;
    QTest::newRow("groups") << QByteArray("GET") << u"/v1/clustergroups/hostCluster"_s;
    QTest::newRow("create") << QByteArray("POST") << u"/v1/clustergroups"_s;
    QTest::newRow("unknown") << QByteArray("GET") << u"/v1/other"_s;
}

void TestBackend::keyIsRequired()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const QByteArray right = m_backend->thread->apiKey();
    for (const QByteArray &wrong : {QByteArray(), QByteArray("wrong"), right + 'x', right.chopped(1)}) {
        probe().setApiKey(wrong);
        const RestAnswer answer = probe().send(method, path, {});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), u"InvalidApiKey"_s);
        for (const QString &member : {u"message"_s, u"details"_s, u"ref"_s})
            QVERIFY(answer.json.contains(member));
    }
    probe().setApiKey(right);
}

void TestBackend::unknownPathsAndMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << QByteArray("GET") << u"/v1/other"_s << 404;
    QTest::newRow("root") << QByteArray("GET") << u"/"_s << 404;
    QTest::newRow("empty parameter") << QByteArray("GET") << u"/v1/clustergroups/"_s << 404;
    QTest::newRow("longer") << QByteArray("GET") << u"/v1/users/info/more"_s << 404;
    QTest::newRow("post user") << QByteArray("POST") << u"/v1/users/info"_s << 405;
    QTest::newRow("get search") << QByteArray("GET") << u"/v1/clustergroups/x/meta"_s << 405;
    QTest::newRow("patch group") << QByteArray("PATCH") << u"/v1/clustergroups/x"_s << 405;
    QTest::newRow("put groups") << QByteArray("PUT") << u"/v1/clustergroups"_s << 405;
}

void TestBackend::unknownPathsAndMethods()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const RestAnswer answer = probe().send(method, path, {});
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.code().isEmpty());
    QCOMPARE(answer.headers.contains("allow"), status == 405);
}

void TestBackend::unknownProjectIsRefused()
{
    for (const QString &path : {u"/v1/users/info"_s, u"/v1/clustergroups/hostCluster"_s}) {
        const RestAnswer answer = probe().get(path, u"0123456789abcdef01234567"_s);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"ProjectNotFound"_s);
    }
}

void TestBackend::badBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no json") << QByteArray("hello") << 400;
    QTest::newRow("cut off") << QByteArray("{\"metadata\": {\"name\": \"a\"") << 400;
    QTest::newRow("a list") << QByteArray("[]") << 400;
    QTest::newRow("a text") << QByteArray("\"x\"") << 400;
    QTest::newRow("bad utf-8") << QByteArray("{\"metadata\": {\"name\": \"\xff\xfe\"}}") << 400;
    QTest::newRow("too deep") << QByteArray("{\"a\":") + QByteArray(2000, '[') + QByteArray(2000, ']') + QByteArray("}")
                              << 400;
    QTest::newRow("something after it") << QByteArray("{} {}") << 400;
    QTest::newRow("empty object") << QByteArray("{}") << 400;
    QTest::newRow("nothing") << QByteArray() << 400;
    QTest::newRow("too large") << QByteArray("{\"a\":\"") + QByteArray(16 * 1024 * 1024, 'x') + QByteArray("\"}")
                               << 413;
}

void TestBackend::badBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const RestAnswer answer = probe().send("POST", u"/v1/clustergroups"_s, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), status == 413 ? u"BodyTooLarge"_s : u"InvalidBody"_s);
    QCOMPARE(probe().get(u"/v1/users/info"_s).status, 200);
}

void TestBackend::reads_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("list"); // the member that is not empty
    const auto row = [](const char *method, const char *path, const char *list) {
        QTest::addRow("%s %s", method, path)
            << QByteArray(method) << QString::fromLatin1(path) << QString::fromLatin1(list);
    };
    row("GET", "/v1/users/info", "orgName");
    row("GET", "/v1/dashboard/projects/metadata", "items");
    row("GET", "/v1/dashboard/projects/metadata?name=Stores", "items");
    row("POST", "/v1/dashboard/spectroclusters/search", "items");
    row("GET", "/v1/dashboard/spectroclusters/CLUSTER", "spec");
    row("GET", "/v1/spectroclusters/CLUSTER", "spec");
    row("GET", "/v1/spectroclusters/EDGE/edge-native/edgeHosts", "items");
    row("GET", "/v1/clustergroups/hostCluster", "summaries");
    row("GET", "/v1/clustergroups/hostCluster/metadata", "items");
    row("GET", "/v1/clustergroups/GROUP", "spec");
    row("GET", "/v1/clustergroups/GROUP/profiles", "profiles");
    row("POST", "/v1/dashboard/clustergroups/GROUP/hostClusters", "items");
    row("POST", "/v1/dashboard/clustergroups/GROUP/virtualClusters", "items");
    row("POST", "/v1/dashboard/clusterprofiles", "items");
    row("POST", "/v1/dashboard/edgehosts/search", "items");
    row("GET", "/v1/edgehosts/metadata?type=edge-native", "edgeHosts");
    row("GET", "/v1/spectroclusters/virtual/packs/values", "packs");
    row("GET", "/v1/spectroclusters/virtual/packs/values?kubernetesDistroType=cncf_k8s", "packs");
    row("GET", "/v1/clustergroups/developerCredit/usage/tenant", "usedCredit");
    row("GET", "/v1/clustergroups/developerCredit/usage/system", "usedCredit");
}

void TestBackend::reads()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, list);
    path.replace(u"CLUSTER"_s, probe().clusterNamed(u"eks-prod-fra-01"_s));
    path.replace(u"EDGE"_s, probe().clusterNamed(u"edge-ber-01"_s));
    path.replace(u"GROUP"_s, probe().groupNamed(u"platform-shared-eu"_s));
    const RestAnswer answer = probe().send(method, path, {});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    const QJsonValue value = answer.json.value(list);
    QVERIFY(value.isArray()    ? !value.toArray().isEmpty()
            : value.isObject() ? !value.toObject().isEmpty()
                               : value.isString());
    if (path.contains(u"name=Stores"_s) || path.contains(u"DistroType"_s))
        QCOMPARE(value.toArray().size(), 1);
}

void TestBackend::missingObjects_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto row = [](const char *method, const char *path, int status) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << QString::fromLatin1(path) << status;
    };
    row("GET", "/v1/dashboard/spectroclusters/none", 404);
    row("GET", "/v1/spectroclusters/none", 404);
    row("GET", "/v1/spectroclusters/none/edge-native/edgeHosts", 404);
    row("GET", "/v1/clustergroups/none", 404);
    row("DELETE", "/v1/clustergroups/none", 404);
    row("PUT", "/v1/clustergroups/none/hostCluster", 404);
    row("PUT", "/v1/clustergroups/none/meta", 404);
    row("GET", "/v1/clustergroups/none/profiles", 404);
    row("PUT", "/v1/clustergroups/none/profiles", 404);
    row("POST", "/v1/dashboard/clustergroups/none/hostClusters", 404);
    row("POST", "/v1/dashboard/clustergroups/none/virtualClusters", 404);
    row("GET", "/v1/clustergroups/developerCredit/usage/other", 400);
    row("GET", "/v1/clustergroups/validate/name", 400);
    row("GET", "/v1/clustergroups/validate/name?name=%20", 400);
    row("GET", "/v1/spectroclusters/virtual/packs/values?kubernetesDistroType=other", 400);
    row("GET", "/v1/clustergroups/%27%3B%20DROP%20TABLE%20groups%3B--", 404);
}

void TestBackend::missingObjects()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const RestAnswer answer = probe().send(method, path, "{}");
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.code().isEmpty());
    QVERIFY(!answer.headers.contains("audituid"));
}

void TestBackend::pagesMakeTheWholeList()
{
    BackendFixture medium(BackendFixture::sample(BackendOptions::Sample::Medium));
    QSet<QString> seen;
    QString next;
    int pages = 0;
    int count = 0;
    do {
        const RestAnswer page =
            medium.probe.post(next.isEmpty() ? searchPath : searchPath + u"?continue="_s + next, {});
        const QJsonArray items = page.json.value("items"_L1).toArray();
        QVERIFY(items.size() <= 50);
        for (const QJsonValue &item : items)
            seen.insert(textAt(item.toObject(), u"metadata.uid"));
        const QJsonObject meta = page.json.value("listmeta"_L1).toObject();
        count = meta.value("count"_L1).toInt();
        next = meta.value("continue"_L1).toString();
        ++pages;
    } while (!next.isEmpty() && pages < 1000);
    QCOMPARE(seen.size(), count);
    QCOMPARE(pages, (count + 49) / 50);
    QVERIFY(count > 400);
}

void TestBackend::pageParameters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("size");
    QTest::newRow("limit") << u"limit=7"_s << 200 << 7;
    QTest::newRow("limit above 50") << u"limit=500"_s << 200 << 50;
    QTest::newRow("limit zero") << u"limit=0"_s << 200 << 50;
    QTest::newRow("offset beyond the end") << u"offset=100000"_s << 200 << 0;
    QTest::newRow("largest offset") << u"offset=2147483647"_s << 200 << 0;
    QTest::newRow("negative") << u"limit=-1"_s << 400 << 0;
    QTest::newRow("no number") << u"continue=abc"_s << 400 << 0;
    QTest::newRow("too large a number") << u"offset=99999999999"_s << 400 << 0;
}

void TestBackend::pageParameters()
{
    QFETCH(QString, query);
    QFETCH(int, status);
    QFETCH(int, size);
    for (const QString &path : {searchPath, u"/v1/dashboard/edgehosts/search"_s, u"/v1/dashboard/clusterprofiles"_s}) {
        const RestAnswer answer = probe().post(path + u'?' + query, {});
        QCOMPARE(answer.status, status);
        if (path == searchPath && status == 200)
            QCOMPARE(answer.json.value("items"_L1).toArray().size(), size);
    }
}

void TestBackend::projectsSeeTheirOwnAndTheTenants()
{
    const QString payments = probe().projectNamed(u"Payments"_s);
    const QJsonArray all = probe().walk(searchPath);
    const QJsonArray seen = probe().walk(searchPath, {}, payments);
    int expected = 0;
    for (const QJsonValue &cluster : all) {
        const QString project = textAt(cluster.toObject(), u"metadata.annotations.projectUid");
        expected += project.isEmpty() || project == payments ? 1 : 0;
    }
    QVERIFY(expected < all.size());
    QCOMPARE(seen.size(), expected);

    const QString stores = probe().projectNamed(u"Stores"_s);
    const QString storesCluster = probe().clusterNamed(u"gke-stores-waw-01"_s);
    QCOMPARE(probe().get(u"/v1/spectroclusters/"_s + storesCluster, stores).status, 200);
    QCOMPARE(probe().get(u"/v1/spectroclusters/"_s + storesCluster, payments).status, 404);
    const QString storesGroup = probe().groupNamed(u"stores-integration"_s);
    QCOMPARE(probe().get(u"/v1/clustergroups/"_s + storesGroup).status, 200);
    QCOMPARE(probe().get(u"/v1/clustergroups/"_s + storesGroup, payments).status, 404);

    QStringList names;
    const QJsonArray groups =
        probe().get(u"/v1/clustergroups/hostCluster/metadata"_s, payments).json.value("items"_L1).toArray();
    for (const QJsonValue &group : groups)
        names << textAt(group.toObject(), u"name");
    QVERIFY(names.contains(u"payments-sandbox"_s));
    QVERIFY(names.contains(u"platform-shared-eu"_s));
    QVERIFY(names.contains(u"palette-shared"_s));
    QVERIFY(!names.contains(u"stores-integration"_s));
}

void TestBackend::searches_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("member");  // of a cluster
    QTest::addColumn<QString>("pattern"); // that the member matches in what is found, and in nothing else
    const QString name = u"metadata.name"_s;
    QTest::newRow("name is") << filterOf(u"clusterName"_s, u"string"_s, textCondition(u"eq"_s, {u"pcg-muc-01"_s}))
                             << name << u"^pcg-muc-01$"_s;
    QTest::newRow("name is one of") << filterOf(u"clusterName"_s, u"string"_s,
                                                textCondition(u"eq"_s, {u"pcg-muc-01"_s, u"edge-ber-01"_s}))
                                    << name << u"^(pcg-muc|edge-ber)-01$"_s;
    QTest::newRow("name contains") << filterOf(u"clusterName"_s, u"string"_s,
                                               textCondition(u"contains"_s, {u"-prod-"_s}))
                                   << name << u"-prod-"_s;
    QTest::newRow("name begins") << filterOf(u"clusterName"_s, u"string"_s, textCondition(u"beginsWith"_s, {u"eks-"_s}))
                                 << name << u"^eks-"_s;
    QJsonObject ignoring = textCondition(u"beginsWith"_s, {u"EKS-"_s});
    ignoring.insert(u"ignoreCase"_s, true);
    QTest::newRow("whatever the case") << filterOf(u"clusterName"_s, u"string"_s, ignoring) << name << u"^eks-"_s;
    QJsonObject negated = textCondition(u"beginsWith"_s, {u"eks-"_s});
    negated.insert(u"negation"_s, true);
    QTest::newRow("not") << filterOf(u"clusterName"_s, u"string"_s, negated) << name << u"^(?!eks-)"_s;
    QTest::newRow("cloud") << filterOf(u"environment"_s, u"string"_s, textCondition(u"eq"_s, {u"nested"_s}))
                           << u"specSummary.cloudConfig.cloudType"_s << u"^nested$"_s;
    QTest::newRow("health") << filterOf(u"healthState"_s, u"string"_s, textCondition(u"eq"_s, {u"UnHealthy"_s}))
                            << u"status.health.state"_s << u"^UnHealthy$"_s;
    QTest::newRow("state") << filterOf(u"clusterState"_s, u"string"_s, textCondition(u"eq"_s, {u"Provisioning"_s}))
                           << u"status.state"_s << u"^Provisioning$"_s;
    QTest::newRow("region") << filterOf(u"region"_s, u"string"_s, textCondition(u"eq"_s, {u"eu-central-1"_s}))
                            << u"status.location.regionCode"_s << u"^eu-central-1$"_s;
    QJsonObject tag = textCondition(u"eq"_s, {u"payments"_s});
    tag.insert(u"key"_s, u"team"_s);
    QTest::newRow("tag") << filterOf(u"tags"_s, u"keyValue"_s, tag) << u"metadata.labels.team"_s << u"^payments$"_s;
    QTest::newRow("host") << filterOf(u"isHostCluster"_s, u"bool"_s, {{u"value"_s, true}})
                          << u"specSummary.clusterConfig.hostClusterConfig.isHostCluster"_s << u"^true$"_s;
    QTest::newRow("date") << filterOf(u"creationTimestamp"_s, u"date"_s,
                                      textCondition(u"gte"_s, {u"2025-05-01T00:00:00.000Z"_s}))
                          << u"metadata.creationTimestamp"_s << u"^2025-(0[5-9]|1)"_s;
    QTest::newRow("dates") << filterOf(u"creationTimestamp"_s, u"date"_s,
                                       textCondition(u"range"_s,
                                                     {u"2025-05-01T00:00:00.000Z"_s, u"2025-07-01T00:00:00.000Z"_s}))
                           << u"metadata.creationTimestamp"_s << u"^2025-0[56]"_s;
    QTest::newRow("a quote") << filterOf(u"clusterName"_s, u"string"_s, textCondition(u"eq"_s, {u"' OR 1=1 --"_s}))
                             << name << u"^none$"_s;
}

void TestBackend::searches()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, member);
    QFETCH(QString, pattern);
    const QRegularExpression expression(pattern);
    const auto matches = [&](const QJsonValue &cluster) {
        return expression.match(valueAt(cluster.toObject(), member).toVariant().toString()).hasMatch();
    };
    const QJsonArray all = probe().walk(searchPath);
    const QJsonArray found = probe().walk(searchPath, body);
    QCOMPARE(found.size(), std::count_if(all.begin(), all.end(), matches));
    QVERIFY(std::all_of(found.begin(), found.end(), matches));
    QVERIFY(found.size() < all.size());
}

void TestBackend::badSearches_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("property") << filterOf(u"doc"_s, u"string"_s, textCondition(u"eq"_s, {u"a"_s}))
                              << u"InvalidFilter"_s;
    QTest::newRow("type") << filterOf(u"clusterName"_s, u"text"_s, textCondition(u"eq"_s, {u"a"_s}))
                          << u"InvalidBody"_s;
    QTest::newRow("operator") << filterOf(u"clusterName"_s, u"string"_s, textCondition(u"like"_s, {u"a"_s}))
                              << u"InvalidBody"_s;
    QTest::newRow("no values") << filterOf(u"clusterName"_s, u"string"_s, textCondition(u"eq"_s, {}))
                               << u"InvalidBody"_s;
    QTest::newRow("half a range") << filterOf(u"creationTimestamp"_s, u"date"_s, textCondition(u"range"_s, {u"a"_s}))
                                  << u"InvalidBody"_s;
    QTest::newRow("sort field") << QJsonObject{{u"sort"_s, QJsonArray{QJsonObject{{u"field"_s, u"seq"_s}}}}}
                                << u"InvalidFilter"_s;
    QTest::newRow("sort order") << QJsonObject{{u"sort"_s, QJsonArray{QJsonObject{{u"field"_s, u"clusterName"_s},
                                                                                  {u"order"_s, u"up"_s}}}}}
                                << u"InvalidBody"_s;
}

void TestBackend::badSearches()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, code);
    const RestAnswer answer = probe().post(searchPath, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), code);
}

void TestBackend::sorts()
{
    const auto names = [this](const QString &order) {
        QStringList found;
        const QJsonArray items = probe().walk(
            searchPath, {{u"sort"_s, QJsonArray{QJsonObject{{u"field"_s, u"clusterName"_s}, {u"order"_s, order}}}}});
        for (const QJsonValue &item : items)
            found << textAt(item.toObject(), u"metadata.name");
        return found;
    };
    const QStringList ascending = names(u"asc"_s);
    QStringList descending = names(u"desc"_s);
    QVERIFY(std::is_sorted(ascending.begin(), ascending.end()));
    std::reverse(descending.begin(), descending.end());
    QCOMPARE(ascending, descending);
    QCOMPARE(ascending.size(), probe().walk(searchPath).size());
}

void TestBackend::profilesAreFiltered()
{
    const auto names = [this](const QJsonObject &filter, const QString &project = {}) {
        QStringList found;
        const QJsonArray items = probe().walk(
            u"/v1/dashboard/clusterprofiles"_s,
            {{u"filter"_s, filter}, {u"sort"_s, QJsonArray{QJsonObject{{u"field"_s, u"profileName"_s}}}}}, project);
        for (const QJsonValue &item : items)
            found << textAt(item.toObject(), u"metadata.name");
        return found;
    };
    QCOMPARE(names({{u"profileName"_s, QJsonObject{{u"beginsWith"_s, u"PLATFORM"_s}}}}),
             QStringList({u"platform-ingress"_s, u"platform-services"_s}));
    QVERIFY(!names({{u"profileType"_s, QJsonArray{u"add-on"_s}}}).contains(u"eks-baseline"_s));
    QCOMPARE(names({{u"scope"_s, u"project"_s}}), QStringList(u"payments-audit"_s));
    QVERIFY(!names({}, probe().projectNamed(u"Stores"_s)).contains(u"payments-audit"_s));
}

void TestBackend::requestsAreCounted()
{
    const quint64 before = m_backend->thread->requestCount();
    const int own = m_backend->thread->requests().value(u"GET /v1/edgehosts/metadata"_s);
    probe().get(u"/v1/edgehosts/metadata?type=vsphere"_s);
    probe().get(u"/v1/edgehosts/metadata"_s);
    QCOMPARE(m_backend->thread->requestCount(), before + 2);
    QCOMPARE(m_backend->thread->requests().value(u"GET /v1/edgehosts/metadata"_s), own + 2);
}

void TestBackend::bucketFillsAgain()
{
    using namespace std::chrono_literals;
    RateLimiter limiter;
    auto now = RateLimiter::TimePoint();
    for (int i = 0; i < 50; ++i)
        QVERIFY(!limiter.refusal(u"a"_s, u"clustergroups"_s, now));
    QCOMPARE(limiter.refusal(u"a"_s, u"clustergroups"_s, now), std::optional(100ms));
    QVERIFY(!limiter.refusal(u"b"_s, u"clustergroups"_s, now)); // another address
    QVERIFY(!limiter.refusal(u"a"_s, u"dashboard"_s, now));     // another resource
    now += 1s;
    for (int i = 0; i < 10; ++i)
        QVERIFY(!limiter.refusal(u"a"_s, u"clustergroups"_s, now));
    QVERIFY(limiter.refusal(u"a"_s, u"clustergroups"_s, now));
    for (int i = 0; i < 250; ++i)
        QVERIFY(!limiter.refusal(u"a"_s, u"spectroclusters"_s, now));
    QVERIFY(limiter.refusal(u"a"_s, u"spectroclusters"_s, now));
    now += 1h;
    for (int i = 0; i < 50; ++i)
        QVERIFY(!limiter.refusal(u"a"_s, u"clustergroups"_s, now));
    QVERIFY(limiter.refusal(u"a"_s, u"clustergroups"_s, now)); // no more than the burst
}

void TestBackend::limitsAreAnswered()
{
    BackendOptions options = BackendFixture::sample(BackendOptions::Sample::Small);
    options.documentedRateLimits = true;
    BackendFixture limited(options);
    RestAnswer answer;
    int passed = 0;
    for (; passed < 2000; ++passed) {
        answer = limited.probe.get(u"/v1/users/info"_s);
        if (answer.status != 200)
            break;
    }
    QVERIFY(passed >= 50);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.code(), u"TooManyRequests"_s);
    QVERIFY(answer.headers.value("retry-after").toInt() >= 1);
    QCOMPARE(limited.probe.get(u"/v1/edgehosts/metadata"_s).status, 200);
}

EASEL_TEST(TestBackend)
#include "testbackend.moc"
