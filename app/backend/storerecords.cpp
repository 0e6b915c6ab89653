// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that keeps virtual clusters, what was done and what happened.
#include "backend/store.h"

#include "backend/jsonpath.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

QJsonObject Store::preferences()
{
    return setting(u"preferences"_s);
}

void Store::putPreferences(const QJsonObject &document)
{
    putSetting(u"preferences"_s, textOf(document));
}

QJsonObject Store::transitions()
{
    return setting(u"transitions"_s);
}

void Store::putTransitions(const QJsonObject &document)
{
    putSetting(u"transitions"_s, textOf(document));
}

QJsonObject Store::groupUpgrades()
{
    return setting(u"groupUpgrades"_s);
}

void Store::putGroupUpgrades(const QJsonObject &document)
{
    putSetting(u"groupUpgrades"_s, textOf(document));
}

QByteArray Store::tokenKey()
{
    QSqlQuery query = run(u"SELECT value FROM settings WHERE key = 'tokenKey'"_s);
    if (query.next())
        return QByteArray::fromBase64(query.value(0).toByteArray());
    query.finish();
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray key(reinterpret_cast<const char *>(words.data()), sizeof(words));
    putSetting(u"tokenKey"_s, QString::fromLatin1(key.toBase64()));
    return key;
}

std::optional<Store::Reference> Store::clusterNamed(const QString &name, const QString &project)
{
    return reference(u"SELECT uid, name FROM clusters WHERE name = ? AND project = ? ORDER BY seq LIMIT 1"_s,
                     {name, stored(project)});
}

void Store::removeCluster(const QString &uid)
{
    run(u"DELETE FROM events WHERE object_uid = ?"_s, {uid});
    run(u"DELETE FROM clusters WHERE uid = ?"_s, {uid});
}

std::vector<QJsonObject> Store::clustersOn(const QString &host)
{
    return documents(u"SELECT doc FROM clusters WHERE host_uid = ? AND nested = 1 ORDER BY seq"_s, {host});
}

std::optional<QJsonObject> Store::clusterOfConfig(const QString &config)
{
    return document(u"SELECT doc FROM clusters WHERE config_uid = ? AND nested = 1"_s, config);
}

QJsonObject Store::virtualConfig(const QString &cluster)
{
    return document(u"SELECT config FROM clusters WHERE uid = ?"_s, cluster).value_or(QJsonObject());
}

void Store::putVirtualConfig(const QString &cluster, const QJsonObject &document)
{
    run(u"UPDATE clusters SET config = ? WHERE uid = ?"_s, {textOf(document), cluster});
}

std::optional<QJsonObject> Store::edgeHost(const QString &uid)
{
    return document(u"SELECT doc FROM edge_hosts WHERE uid = ?"_s, uid);
}

void Store::updateEdgeHost(const QJsonObject &document)
{
    const QJsonArray clusters = valueAt(document, u"status.inUseClusters").toArray();
    run(u"UPDATE edge_hosts SET cluster_uid = ?, doc = ? WHERE uid = ?"_s,
        {stored(textAt(clusters.at(0).toObject(), u"uid")), textOf(document), textAt(document, u"metadata.uid")});
}

void Store::addAudit(const QJsonObject &document)
{
    run(u"INSERT INTO audits (uid, stamp, project, user_uid, kind, resource_uid, action, doc)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {textAt(document, u"metadata.uid"), textAt(document, u"metadata.creationTimestamp"),
         stored(textAt(document, u"spec.actor.project.uid")), stored(textAt(document, u"spec.actor.user.uid")),
         textAt(document, u"spec.resource.kind"), textAt(document, u"spec.resource.uid"),
         textAt(document, u"spec.actionType"), textOf(document)});
}

Store::Page Store::newest(const QString &from, const QVariantList &values, const PageRequest &page)
{
    Page result;
    QSqlQuery count = run(u"SELECT count(*) FROM "_s + from, values);
    if (count.next())
        result.count = count.value(0).toInt();
    count.finish();
    for (const QJsonObject &found : documents(
             u"SELECT doc FROM %1 ORDER BY seq DESC LIMIT %2 OFFSET %3"_s.arg(from).arg(page.limit).arg(page.offset),
             values))
        result.items.append(found);
    return result;
}

Store::Page Store::audits(const AuditFilter &filter, const PageRequest &page)
{
    QStringList conditions;
    QVariantList values;
    const auto add = [&](const QString &condition, const QString &value) {
        if (value.isEmpty())
            return;
        conditions << condition;
        values << value;
    };
    add(u"stamp >= ?"_s, filter.from);
    add(u"stamp <= ?"_s, filter.to);
    add(u"project = ?"_s, filter.project);
    add(u"user_uid = ?"_s, filter.user);
    add(u"kind = ?"_s, filter.kind);
    add(u"resource_uid = ?"_s, filter.resource);
    add(u"action = ?"_s, filter.action);
    QString from = u"audits"_s;
    if (!conditions.isEmpty())
        from += u" WHERE "_s + conditions.join(u" AND "_s);
    return newest(from, values, page);
}

void Store::addEvent(const QJsonObject &document)
{
    run(u"INSERT INTO events (object_uid, doc) VALUES (?, ?)"_s,
        {textAt(document, u"involvedObject.uid"), textOf(document)});
}

Store::Page Store::events(const QString &object, const PageRequest &page)
{
    return newest(u"events WHERE object_uid = ?"_s, {object}, page);
}

} // namespace easel::backend
