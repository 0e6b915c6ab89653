// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"

#include <QJsonObject>

namespace easel {

/// A change as JSON with a `kind`, for the workspace and for plan files. Nothing of a change is lost on the way.
QJsonObject toJson(const Change &change);
Result<Change> changeFromJson(const QJsonObject &json);

QJsonObject toJson(const PlanStep &step);
Result<PlanStep> stepFromJson(const QJsonObject &json);

QJsonObject toJson(const ClusterGroup &group);
Result<ClusterGroup> groupFromJson(const QJsonObject &json);

QJsonObject toJson(const VirtualCluster &virtualCluster);
Result<VirtualCluster> virtualClusterFromJson(const QJsonObject &json);

} // namespace easel
