// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/groupupgrades.h"

#include "backend/jsonpath.h"
#include "backend/virtualchecks.h"

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto statusPath = u"status.virtual.lifecycleStatus";

bool hasFailed(const QJsonObject &record)
{
    return record.value("failed"_L1).toBool();
}

} // namespace

std::optional<Reply> GroupUpgrades::refusalOf(const QString &group, const QString &before, const QString &after)
{
    const QVersionNumber own = versionOf(before);
    const QVersionNumber wanted = versionOf(after);
    if (!own.isNull() && !wanted.isNull() && wanted < own)
        return Reply::error(400, u"ClusterGroupDowngrade"_s,
                            u"The group has vCluster %1 and does not go back to %2."_s.arg(own.toString(), wanted.toString()));
    return before == after ? std::nullopt : refusalOfBusy(group, m_store);
}

std::optional<Reply> GroupUpgrades::refusalOfBusy(const QString &group, Store &store)
{
    const QJsonObject record = store.groupUpgrades().value(group).toObject();
    if (record.isEmpty() || hasFailed(record))
        return std::nullopt;
    return Reply::error(400, u"ClusterGroupUpgrading"_s, u"The group is being upgraded. Wait until its virtual clusters run again."_s);
}

void GroupUpgrades::begin(const QString &group, const QString &before, const QString &after, bool fails)
{
    const QVersionNumber own = versionOf(before);
    const QVersionNumber wanted = versionOf(after);
    const bool isAgain = hasFailed(m_store.groupUpgrades().value(group).toObject());
    if (isAgain || (!own.isNull() && !wanted.isNull() && own < wanted))
        suspend(group, fails);
}

void GroupUpgrades::suspend(const QString &group, bool fails)
{
    QJsonObject all = m_store.groupUpgrades();
    const QJsonObject known = all.value(group).toObject().value("clusters"_L1).toObject();
    QJsonObject clusters;
    for (const Store::Reference &reference : m_store.virtualClusters(group)) {
        const QJsonObject cluster = m_store.cluster(reference.uid).value_or(QJsonObject());
        if (isPaused(cluster))
            continue;
        // After a failure it is what it was before that.
        const QString before = known.contains(reference.uid) ? known.value(reference.uid).toString() : textAt(cluster, u"status.virtual.lifecycleStatus.status");
        clusters.insert(reference.uid, before.isEmpty() ? u"Running"_s : before);
        if (m_time.count() > 0)
            setStatus(reference.uid, u"Pausing"_s, u"Suspended: the group is being upgraded."_s);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonObject record{{u"clusters"_s, clusters},
                       {u"half"_s, now.addMSecs(m_time.count() / 2).toString(Qt::ISODateWithMs)},
                       {u"until"_s, now.addMSecs(m_time.count()).toString(Qt::ISODateWithMs)},
                       {u"fails"_s, fails}};
    if (m_time.count() == 0) {
        finish(group, record);
    } else {
        all.insert(group, record);
        m_store.putGroupUpgrades(all);
        resume();
    }
}

void GroupUpgrades::setStatus(const QString &uid, const QString &status, const QString &message)
{
    std::optional<QJsonObject> cluster = m_store.cluster(uid);
    if (!cluster)
        return; // deleted meanwhile
    setAt(*cluster, statusPath, QJsonObject{{u"status"_s, status}, {u"msg"_s, message}});
    setAt(*cluster, u"metadata.lastModifiedTimestamp", m_store.nextStamp());
    m_store.updateCluster(*cluster);
}

void GroupUpgrades::finish(const QString &group, QJsonObject &record)
{
    const bool fails = record.value("fails"_L1).toBool();
    const QJsonObject clusters = record.value("clusters"_L1).toObject();
    for (auto it = clusters.begin(); it != clusters.end(); ++it) {
        if (fails)
            setStatus(it.key(), u"Error"_s, u"The upgrade of the group did not come to its end."_s);
        else if (m_time.count() > 0 || hasFailed(m_store.groupUpgrades().value(group).toObject()))
            setStatus(it.key(), it.value().toString(), {});
    }
    QJsonObject all = m_store.groupUpgrades();
    if (fails) {
        record.insert(u"failed"_s, true);
        all.insert(group, record);
    } else {
        all.remove(group);
    }
    m_store.putGroupUpgrades(all);
}

void GroupUpgrades::resume()
{
    m_next = {};
    const QJsonObject all = m_store.groupUpgrades();
    for (const QJsonValue &value : all) {
        const QJsonObject record = value.toObject();
        if (hasFailed(record))
            continue;
        const bool isHalf = record.value("resuming"_L1).toBool();
        const QDateTime due = QDateTime::fromString(record.value(isHalf ? "until"_L1 : "half"_L1).toString(), Qt::ISODateWithMs);
        if (!m_next.isValid() || due < m_next)
            m_next = due;
    }
}

Result<void> GroupUpgrades::catchUp()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_next.isValid() || now < m_next)
        return {};
    m_store.begin(true);
    const QJsonObject all = m_store.groupUpgrades();
    for (auto it = all.begin(); it != all.end(); ++it) {
        QJsonObject record = it.value().toObject();
        const auto isDue = [&](const char *when) { return QDateTime::fromString(record.value(QLatin1String(when)).toString(), Qt::ISODateWithMs) <= now; };
        if (hasFailed(record))
            continue;
        if (isDue("until")) {
            finish(it.key(), record);
        } else if (isDue("half") && !record.value("resuming"_L1).toBool()) {
            const QJsonObject clusters = record.value("clusters"_L1).toObject();
            for (auto cluster = clusters.begin(); cluster != clusters.end(); ++cluster)
                setStatus(cluster.key(), u"Resuming"_s, u"The group is upgraded."_s);
            record.insert(u"resuming"_s, true);
            QJsonObject changed = m_store.groupUpgrades();
            changed.insert(it.key(), record);
            m_store.putGroupUpgrades(changed);
        }
    }
    resume();
    return m_store.end(true);
}

} // namespace easel::backend
