// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/fleetcomparison.h"
#include "workspace/historypoint.h"

#include <QJsonObject>

namespace easel::comparisontext {

/// "Cluster groups", "Host clusters", …
QString nameOf(FleetComparison::Topic topic);
/// "Added", "Removed", "Changed".
QString nameOf(ComparedThing::Kind kind);
/// "Pull", "Apply", …
QString nameOf(HistoryPoint::Origin origin);
/// Day and minute, in the language and the time zone of the person.
QString momentOf(const HistoryPoint &point);
/// "2 added, 1 changed"; empty when there is nothing.
QString countsOf(const FleetComparison &comparison, FleetComparison::Topic topic);

/// One row a field, with a header: topic, what became of it, name, id, field, before, after.
QList<QStringList> tableOf(const FleetComparison &comparison);
/// {"before": figures, "after": figures, "groups": [{"kind", "id", "name", "fields": [{"field", "label", "before", "after"}]}], …}
/// Keys and kinds are stable and not translated.
QJsonObject toJson(const FleetComparison &comparison);
/// {"id", "at" (ISO 8601, UTC), "origin", …figures}
QJsonObject toJson(const HistoryPoint &point);

} // namespace easel::comparisontext
