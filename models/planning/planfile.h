// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"
#include "planning/planinfo.h"
#include "planning/planschedule.h"

#include <QMap>

#include <optional>

namespace easel {

/// Where a plan was made. Names no host, no user and no secret.
struct PlanOrigin final
{
    QString account; ///< fingerprint of the backend; the same for all who work on it
    Scope scope;     ///< what was pulled
    QDateTime pulledAt; ///< UTC
    friend bool operator==(const PlanOrigin &, const PlanOrigin &) = default;
};

/// A plan as people hand it to each other and keep it beside their code: an `.easelplan` file. Holds what the plan does to
/// each group that it touches, before and after, so that it can be merged into another workspace; the steps that led
/// there; and what the clusters and projects are called. Undone steps stay at home.
struct PlanFile final
{
    struct Group
    {
        GroupId id;
        std::optional<ClusterGroup> before; ///< absent when the plan makes the group
        std::optional<ClusterGroup> after;  ///< absent when the plan deletes it
    };

    PlanInfo info;
    std::optional<PlanSeal> seal;
    PlanSchedule schedule; ///< in which waves it is applied
    PlanOrigin origin;
    std::vector<Group> groups; ///< by id
    struct Virtual
    {
        VirtualClusterId id;
        std::optional<VirtualCluster> before; ///< absent when the plan deploys it
        std::optional<VirtualCluster> after;  ///< absent when the plan deletes it
    };
    std::vector<Virtual> virtualClusters; ///< by id; without what is the backend's business
    std::vector<PlanStep> steps;
    QMap<QString, QString> clusterNames; ///< of all that the groups and steps name, by uid
    QMap<QString, QString> projectNames;

    /// Base and draft as far as the plan touches them, without an inventory.
    Fleet base() const;
    Fleet draft() const;
    /// planDigest(base(), draft()) in the waves of the schedule: that of the plan in the workspace that it came from.
    QString digest() const;
};

/// Larger files are refused: bytes.
inline constexpr qsizetype largestPlanFile = 128 * 1024 * 1024;

/// The done part of a plan that made `draft` of `base`. `isActive` and `lastModified` of the groups are the backend's and are
/// left out. A seal that is not of this plan is left out too.
PlanFile planFile(const Plan &plan, const Fleet &base, const Fleet &draft, PlanOrigin origin, PlanInfo info,
                  std::optional<PlanSeal> seal, PlanSchedule schedule = {});

/// Canonical JSON: keys sorted, groups by id, members by cluster, one field a line, YAML values as a list of lines, UTF-8,
/// a new line at the end. The same plan gives the same bytes, and what changed in it is what a diff of two files shows.
QByteArray writePlanFile(const PlanFile &file);

/// A plan that touches virtual clusters is of version 2, every other one of version 1, as before there were such plans.
/// Reads what writePlanFile() wrote, in any layout, and nothing else: a field that is missing, unknown, of another type or
/// there twice, a version that this Easel does not know, a digest that is not the content's and steps that do not lead to
/// the content are errors. ForeignFile, NewerFile, DamagedFile, InvalidInput; the message says what to do, the context
/// where it is.
Result<PlanFile> readPlanFile(const QByteArray &bytes);

} // namespace easel
