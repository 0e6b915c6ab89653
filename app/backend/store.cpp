// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store.h"

#include "backend/jsonpath.h"

#include <QDateTime>
#include <QJsonDocument>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject parsed(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QString projectOf(const QJsonObject &document)
{
    const QString project = textAt(document, u"metadata.annotations.projectUid");
    return project.isNull() ? u""_s : project;
}

} // namespace

QString Store::textOf(const QJsonObject &document)
{
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

QString Store::stored(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Result<std::unique_ptr<Store>> Store::open(const QString &database)
{
    auto opened = Database::open(database);
    if (!opened)
        return fail(opened.error());
    return std::unique_ptr<Store>(new Store(std::move(*opened)));
}

std::vector<QJsonObject> Store::documents(const QString &sql, const QVariantList &values)
{
    std::vector<QJsonObject> found;
    QSqlQuery query = run(sql, values);
    while (query.next())
        found.push_back(parsed(query.value(0)));
    return found;
}

std::optional<QJsonObject> Store::document(const QString &sql, const QString &uid)
{
    QSqlQuery query = run(sql, {stored(uid)});
    return query.next() ? std::optional(parsed(query.value(0))) : std::nullopt;
}

std::optional<Store::Reference> Store::reference(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = run(sql, values);
    if (!query.next())
        return std::nullopt;
    return Reference{query.value(0).toString(), query.value(1).toString()};
}

bool Store::isEmpty()
{
    QSqlQuery query = run(u"SELECT (SELECT count(*) FROM settings) + (SELECT count(*) FROM groups)"_s);
    return query.next() && query.value(0).toInt() == 0;
}

void Store::seed(const Seed &seed)
{
    putSetting(u"user"_s, textOf(seed.user));
    putSetting(u"developerCredit"_s, textOf(seed.developerCredit));
    for (const QJsonObject &project : seed.projects)
        run(u"INSERT INTO projects (uid, name, doc) VALUES (?, ?, ?)"_s,
            {textAt(project, u"uid"), textAt(project, u"name"), textOf(project)});
    QString latest = u""_s;
    for (const QJsonObject &cluster : seed.clusters) {
        addCluster(cluster);
        latest = qMax(latest, textAt(cluster, u"metadata.lastModifiedTimestamp"));
    }
    for (const QJsonObject &host : seed.edgeHosts) {
        const QJsonArray clusters = valueAt(host, u"status.inUseClusters").toArray();
        run(u"INSERT INTO edge_hosts (uid, name, project, cluster_uid, doc) VALUES (?, ?, ?, ?, ?)"_s,
            {textAt(host, u"metadata.uid"), textAt(host, u"metadata.name"),
             stored(textAt(host, u"spec.projectMeta.uid")), stored(textAt(clusters.at(0).toObject(), u"uid")),
             textOf(host)});
    }
    for (const QJsonObject &profile : seed.profiles)
        run(u"INSERT INTO profiles (uid, project, doc) VALUES (?, ?, ?)"_s,
            {textAt(profile, u"metadata.uid"), projectOf(profile), textOf(profile)});
    for (const QJsonObject &values : seed.virtualValues)
        run(u"INSERT INTO virtual_values (doc) VALUES (?)"_s, {textOf(values)});
    for (const QJsonObject &group : seed.groups) {
        putGroup(group);
        latest = qMax(latest, textAt(group, u"metadata.lastModifiedTimestamp"));
    }
    // A first write is later than what the fleet came with, even where the clock is behind.
    putSetting(u"stamp"_s, latest);
}

QString Store::nextStamp()
{
    QSqlQuery query = run(u"SELECT value FROM settings WHERE key = 'stamp'"_s);
    const QDateTime last =
        query.next() ? QDateTime::fromString(query.value(0).toString(), Qt::ISODateWithMs) : QDateTime();
    QDateTime stamp = QDateTime::currentDateTimeUtc();
    if (last.isValid() && stamp <= last)
        stamp = last.addMSecs(1);
    const QString text = stamp.toString(Qt::ISODateWithMs);
    query.finish();
    putSetting(u"stamp"_s, text);
    return text;
}

QJsonObject Store::setting(const QString &key)
{
    return document(u"SELECT value FROM settings WHERE key = ?"_s, key).value_or(QJsonObject());
}

void Store::putSetting(const QString &key, const QString &value)
{
    run(u"INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        {key, value});
}

QJsonObject Store::user()
{
    return setting(u"user"_s);
}

QJsonObject Store::developerCredit()
{
    return setting(u"developerCredit"_s);
}

QJsonArray Store::projects()
{
    QJsonArray all;
    for (const QJsonObject &project : documents(u"SELECT doc FROM projects ORDER BY seq"_s))
        all.append(project);
    return all;
}

std::optional<Store::Reference> Store::project(const QString &uid)
{
    return reference(u"SELECT uid, name FROM projects WHERE uid = ?"_s, {uid});
}

QJsonArray Store::virtualValues()
{
    QJsonArray all;
    for (const QJsonObject &values : documents(u"SELECT doc FROM virtual_values ORDER BY seq"_s))
        all.append(values);
    return all;
}

void Store::writeCluster(const QJsonObject &document, const QString &sql)
{
    const auto figure = [&document](QStringView path) { return valueAt(document, path).toDouble(); };
    run(sql, {textAt(document, u"metadata.name"), projectOf(document),
              textAt(document, u"specSummary.cloudConfig.cloudType") == "nested"_L1 ? 1 : 0,
              stored(textAt(document, u"status.virtual.clusterGroup.uid")),
              stored(textAt(document, u"status.virtual.hostCluster.uid")), figure(u"status.metrics.cpu.total"),
              figure(u"status.metrics.cpu.usage"), figure(u"status.metrics.memory.total"),
              figure(u"status.metrics.memory.usage"), textAt(document, u"metadata.annotations.storageGiB").toDouble(),
              stored(textAt(document, u"specSummary.cloudConfig.uid")), textOf(document),
              textAt(document, u"metadata.uid")});
}

void Store::addCluster(const QJsonObject &document)
{
    writeCluster(document,
                 u"INSERT INTO clusters (name, project, nested, group_uid, host_uid, cpu, cpu_used, memory, memory_used,"
                 " storage, config_uid, doc, uid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
}

void Store::updateCluster(const QJsonObject &document)
{
    writeCluster(document,
                 u"UPDATE clusters SET name = ?, project = ?, nested = ?, group_uid = ?, host_uid = ?, cpu = ?,"
                 " cpu_used = ?, memory = ?, memory_used = ?, storage = ?, config_uid = ?, doc = ? WHERE uid = ?"_s);
}

std::optional<QJsonObject> Store::cluster(const QString &uid)
{
    return document(u"SELECT doc FROM clusters WHERE uid = ?"_s, uid);
}

QJsonArray Store::allEdgeHosts(const Visible &visible)
{
    QJsonArray all;
    for (const QJsonObject &host :
         documents(u"SELECT doc FROM edge_hosts WHERE ? = '' OR project IN (?, '') ORDER BY seq"_s,
                   {stored(visible.project), stored(visible.project)}))
        all.append(host);
    return all;
}

QJsonArray Store::edgeHostsOfCluster(const QString &cluster)
{
    QJsonArray all;
    for (const QJsonObject &host :
         documents(u"SELECT doc FROM edge_hosts WHERE cluster_uid = ? ORDER BY seq"_s, {cluster}))
        all.append(host);
    return all;
}

QJsonArray Store::profiles(const Visible &visible)
{
    QJsonArray all;
    for (const QJsonObject &profile :
         documents(u"SELECT doc FROM profiles WHERE ? = '' OR project IN (?, '') ORDER BY seq"_s,
                   {stored(visible.project), stored(visible.project)}))
        all.append(profile);
    return all;
}

std::optional<QJsonObject> Store::profile(const QString &uid)
{
    return document(u"SELECT doc FROM profiles WHERE uid = ?"_s, uid);
}

std::vector<QJsonObject> Store::groups(const Visible &visible)
{
    return documents(u"SELECT doc FROM groups WHERE ? = '' OR project IN (?, '') ORDER BY seq"_s,
                     {stored(visible.project), stored(visible.project)});
}

std::optional<QJsonObject> Store::group(const QString &uid)
{
    return document(u"SELECT doc FROM groups WHERE uid = ?"_s, uid);
}

std::optional<Store::Reference> Store::groupNamed(const QString &name, const QString &scope, const QString &project)
{
    return reference(u"SELECT uid, name FROM groups WHERE name = ? AND scope = ? AND project = ?"_s,
                     {name, scope, stored(project)});
}

void Store::putGroup(const QJsonObject &document)
{
    const QString uid = textAt(document, u"metadata.uid");
    run(u"INSERT INTO groups (uid, name, scope, project, doc) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (uid) DO UPDATE SET name = excluded.name, scope = excluded.scope, project = excluded.project,"
        " doc = excluded.doc"_s,
        {uid, textAt(document, u"metadata.name"), textAt(document, u"metadata.annotations.scope"), projectOf(document),
         textOf(document)});
    QHash<QString, QString> hosts;
    const QJsonArray configs = valueAt(document, u"spec.clustersConfig.hostClustersConfig").toArray();
    for (const QJsonValue &config : configs)
        hosts.insert(textAt(config.toObject(), u"clusterUid"),
                     textAt(config.toObject(), u"endpointConfig.ingressConfig.host").toLower());
    run(u"DELETE FROM members WHERE group_uid = ?"_s, {uid});
    const QJsonArray references = valueAt(document, u"spec.clusterRefs").toArray();
    for (const QJsonValue &member : references) {
        const QString cluster = textAt(member.toObject(), u"clusterUid");
        run(u"INSERT INTO members (group_uid, cluster_uid, host) VALUES (?, ?, ?)"
            " ON CONFLICT (group_uid, cluster_uid) DO UPDATE SET host = excluded.host"_s,
            {uid, cluster, stored(hosts.value(cluster))});
    }
}

void Store::removeGroup(const QString &uid)
{
    run(u"DELETE FROM members WHERE group_uid = ?"_s, {uid});
    run(u"DELETE FROM groups WHERE uid = ?"_s, {uid});
}

std::optional<Store::Reference> Store::firstGroupOf(const QString &cluster)
{
    return reference(u"SELECT groups.uid, groups.name FROM members JOIN groups ON groups.uid = members.group_uid"
                     " WHERE members.cluster_uid = ? ORDER BY groups.seq LIMIT 1"_s,
                     {cluster});
}

std::optional<Store::Reference> Store::clusterWithHost(const QString &host, const QString &exceptGroup,
                                                       const QString &exceptCluster)
{
    return reference(u"SELECT members.cluster_uid, clusters.name FROM members"
                     " JOIN clusters ON clusters.uid = members.cluster_uid"
                     " WHERE members.host = ? AND members.group_uid <> ? AND members.cluster_uid <> ?"
                     " ORDER BY clusters.seq LIMIT 1"_s,
                     {host, stored(exceptGroup), exceptCluster});
}

std::vector<Store::Reference> Store::virtualClusters(const QString &group, const QString &host)
{
    std::vector<Reference> found;
    QSqlQuery query = run(u"SELECT uid, name FROM clusters WHERE nested = 1 AND group_uid = ?"
                          " AND (? = '' OR host_uid = ?) ORDER BY seq"_s,
                          {group, stored(host), stored(host)});
    while (query.next())
        found.push_back({query.value(0).toString(), query.value(1).toString()});
    return found;
}

QHash<QString, Store::Claim> Store::claims()
{
    QHash<QString, Claim> claims;
    // Added up here and in the order of their age: a sum of fractions depends on the order, and the database's is its own.
    QSqlQuery query =
        run(u"SELECT group_uid, cpu, cpu_used, memory, memory_used, storage FROM clusters WHERE nested = 1 ORDER BY seq"_s);
    while (query.next()) {
        Claim &claim = claims[query.value(0).toString()];
        ++claim.count;
        claim.cpu += query.value(1).toDouble();
        claim.cpuUsed += query.value(2).toDouble();
        claim.memory += query.value(3).toDouble();
        claim.memoryUsed += query.value(4).toDouble();
        claim.storage += query.value(5).toDouble();
    }
    return claims;
}

} // namespace easel::backend
