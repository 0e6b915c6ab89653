// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "backend/jsonpath.h"
#include "backend/searchquery.h"
#include "backend/store.h"

#include <QJsonDocument>

namespace easel::crash {

using namespace Qt::Literals::StringLiterals;
using backend::textAt;
using backend::valueAt;

namespace {

/// A group as it was planned: without its uid, its times, and the mark of the one who made it.
QString contentOf(QJsonObject group)
{
    QJsonObject metadata = group.value("metadata"_L1).toObject();
    QJsonObject annotations = metadata.value("annotations"_L1).toObject();
    for (const QString &name : annotations.keys()) {
        if (name.contains("easel"_L1))
            annotations.remove(name);
    }
    for (const QString &name : {u"uid"_s, u"creationTimestamp"_s, u"lastModifiedTimestamp"_s})
        metadata.remove(name);
    metadata.insert(u"annotations"_s, annotations);
    group.insert(u"metadata"_s, metadata);
    group.remove(u"status"_s);
    return QString::fromUtf8(QJsonDocument(group).toJson(QJsonDocument::Compact));
}

/// Where a virtual cluster is in its life, and what it was given.
QString contentOfVirtual(const QJsonObject &cluster)
{
    return QStringList{textAt(cluster, u"status.state"), textAt(cluster, u"status.virtual.lifecycleStatus.status"),
                       QString::number(valueAt(cluster, u"status.metrics.cpu.total").toDouble()), QString::number(valueAt(cluster, u"status.metrics.memory.total").toDouble())}
        .join(u' ');
}

} // namespace

Result<Ledger> Ledger::read(const QString &database)
{
    auto store = backend::Store::open(database);
    if (!store)
        return fail(store.error());
    Ledger ledger;
    (*store)->begin(false);
    for (const QJsonObject &group : (*store)->groups({})) {
        ledger.objects[u"group "_s + textAt(group, u"metadata.name")] << contentOf(group);
        for (const auto &virtualCluster : (*store)->virtualClusters(textAt(group, u"metadata.uid")))
            ledger.objects[u"virtual cluster "_s + virtualCluster.name] << contentOfVirtual((*store)->cluster(virtualCluster.uid).value_or(QJsonObject()));
    }
    backend::PageRequest page;
    page.limit = 50;
    int count = 1;
    for (page.offset = 0; page.offset < count; page.offset += page.limit) {
        const backend::Store::Page audits = (*store)->audits({}, page);
        count = audits.count;
        for (const QJsonValue &audit : audits.items)
            ++ledger.writes[u"%1: %2"_s.arg(textAt(audit.toObject(), u"spec.actionType"), textAt(audit.toObject(), u"spec.actionMsg"))];
    }
    if (const auto ended = (*store)->end(false); !ended)
        return fail(ended.error());
    return ledger;
}

Score Score::of(const Ledger &trial, const Ledger &expected)
{
    Score score;
    const auto note = [&](int &count, int by, const QString &what) {
        count += by;
        score.details << what;
    };
    for (auto it = expected.writes.cbegin(); it != expected.writes.cend(); ++it) {
        if (const int done = trial.writes.value(it.key()); done < it.value())
            note(score.lost, it.value() - done, u"lost: "_s + it.key());
    }
    for (auto it = trial.writes.cbegin(); it != trial.writes.cend(); ++it) {
        if (const int wanted = expected.writes.value(it.key()); it.value() > wanted)
            note(score.repeated, it.value() - wanted, u"repeated: "_s + it.key());
    }
    for (auto it = trial.objects.cbegin(); it != trial.objects.cend(); ++it) {
        if (const auto more = it->size() - expected.objects.value(it.key()).size(); more > 0)
            note(score.doubled, static_cast<int>(more), u"doubled: "_s + it.key());
    }
    for (auto it = expected.objects.cbegin(); it != expected.objects.cend(); ++it) {
        if (const QStringList found = trial.objects.value(it.key()); score.lost == 0 && !found.contains(it->constFirst()))
            note(score.lost, 1, u"not as planned: "_s + it.key());
    }
    return score;
}

} // namespace easel::crash
