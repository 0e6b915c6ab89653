// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/transitions.h"

#include "backend/auditapi.h"
#include "backend/jsonpath.h"
#include "backend/samples/documents.h"
#include "backend/virtualchecks.h"

#include <QDateTime>

#include <algorithm>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto lifecyclePath = u"status.virtual.lifecycleStatus.status";

bool isDue(const QJsonValue &transition, qint64 now)
{
    return transition.toObject().value("due"_L1).toInteger() <= now;
}

} // namespace

bool isDeleting(const QJsonObject &virtualCluster)
{
    return textAt(virtualCluster, u"status.state") == "Deleting"_L1;
}

bool isUnderWay(const QJsonObject &virtualCluster)
{
    const QString lifecycle = textAt(virtualCluster, lifecyclePath);
    return isDeleting(virtualCluster) || textAt(virtualCluster, u"status.state") == "Provisioning"_L1 || lifecycle == "Pausing"_L1
           || lifecycle == "Resuming"_L1;
}

void removeVirtual(Store &store, const QJsonObject &virtualCluster)
{
    store.removeCluster(textAt(virtualCluster, u"metadata.uid"));
    if (const auto host = store.cluster(textAt(virtualCluster, u"status.virtual.hostCluster.uid")))
        noteEvent(store, *host, store.nextStamp(), u"VirtualClusterDeleted"_s,
                  u"The virtual cluster '%1' was deleted."_s.arg(textAt(virtualCluster, u"metadata.name")));
}

void Transitions::begin(QJsonObject &virtualCluster, const QString &end)
{
    const bool isNew = textAt(virtualCluster, u"metadata.uid").isEmpty() || !m_store.cluster(textAt(virtualCluster, u"metadata.uid"));
    if (end == "Deleted"_L1)
        setAt(virtualCluster, u"status.state", u"Deleting"_s);
    else if (isNew)
        setAt(virtualCluster, u"status.state", u"Provisioning"_s);
    else
        setLifecycle(virtualCluster, end == "Paused"_L1 ? u"Pausing"_s : u"Resuming"_s);
    QJsonObject all = m_store.transitions();
    all.insert(textAt(virtualCluster, u"metadata.uid"),
               QJsonObject{{u"end"_s, end}, {u"due"_s, QDateTime::currentMSecsSinceEpoch() + m_time.count()}});
    m_store.putTransitions(all);
    m_isUnderWay = true;
}

Result<void> Transitions::catchUp()
{
    if (!m_isUnderWay)
        return {};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_store.begin(false);
    QJsonObject all = m_store.transitions();
    if (const auto looked = m_store.end(true); !looked)
        return looked;
    m_isUnderWay = takeTime() || !all.isEmpty(); // another backend on the same database may send one on its way
    if (std::none_of(all.begin(), all.end(), [now](const QJsonValue &each) { return isDue(each, now); }))
        return {};
    m_store.begin(true);
    all = m_store.transitions();
    const QStringList uids = all.keys();
    for (const QString &uid : uids) {
        if (isDue(all.value(uid), now))
            finish(uid, all.take(uid).toObject().value("end"_L1).toString());
    }
    m_store.putTransitions(all);
    return m_store.end(true);
}

void Transitions::finish(const QString &uid, const QString &end)
{
    std::optional<QJsonObject> virtualCluster = m_store.cluster(uid);
    if (!virtualCluster)
        return;
    if (end == "Deleted"_L1) {
        removeVirtual(m_store, *virtualCluster);
        return;
    }
    const QString time = m_store.nextStamp();
    const VirtualSize size = sizeOf(*virtualCluster);
    setAt(*virtualCluster, u"status.state", u"Running"_s);
    setLifecycle(*virtualCluster, end);
    setFigures(*virtualCluster, static_cast<int>(size.cores), static_cast<double>(size.memoryMiB) / 1024, static_cast<int>(size.storageGiB),
               end == "Paused"_L1 ? 0 : loadWhenRunning, time);
    setAt(*virtualCluster, u"metadata.lastModifiedTimestamp", time);
    m_store.updateCluster(*virtualCluster);
    noteEvent(m_store, *virtualCluster, time, end, u"The virtual cluster is %1 now."_s.arg(end.toLower()));
}

} // namespace easel::backend
