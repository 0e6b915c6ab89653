// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/change.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace easel {

/// What of two sides that are in each other's way is taken. What is neither, a person says by changing the draft.
enum class Choice { Mine, Theirs };

/// A conflict that a step settles.
struct Settlement final
{
    QString conflict; ///< MergeConflict::id()
    std::optional<Choice> choice; ///< none: by an edit that is neither
    friend bool operator==(const Settlement &, const Settlement &) = default;
};

/// One thing that a person did: what one undo takes back. A drag of five clusters is one step of five changes.
struct PlanStep final
{
    QString title; ///< "Move 5 clusters to Stores EU", as the undo menu shows it
    std::vector<Change> changes;
    QDateTime at; ///< UTC
    QString note; ///< why, for those who approve; may be empty
    std::vector<Settlement> settles{}; ///< such a step may have no changes: what was planned stays planned
};

/// What is going to be done to the base: the steps in order. The steps from `position` on are undone and can be redone.
struct Plan final
{
    std::vector<PlanStep> steps;
    qsizetype position = 0;

    bool isEmpty() const { return position == 0; }
    std::span<const PlanStep> done() const { return std::span(steps).first(static_cast<size_t>(position)); }
};

/// A field of a group as a plan changes it, ready to be read: text, not types.
struct FieldChange final
{
    QString field;  ///< stable key: "name", "description", "tags", "endpoint", "limits.cpu", "limits.memory", "limits.storage",
                    ///< "oversubscription", "distribution", "values", "profiles", "member:<uid>", "hostDns:<uid>", "loadBalancer:<uid>",
                    ///< and of virtual clusters "virtual:<uid>", "virtualSize:<uid>", "virtualState:<uid>"
    QString label;  ///< for people: "Host DNS of eks-prod-fra-01"
    QString before; ///< empty when there was nothing
    QString after;  ///< empty when there is nothing
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What becomes of one group between two fleets.
struct GroupDiff final
{
    enum class Kind { Created, Deleted, Changed };
    GroupId group;
    QString name; ///< the name after; of a deleted group the name before
    Kind kind = Kind::Changed;
    std::vector<FieldChange> fields; ///< of a created group all fields that are set; of a deleted one none; then those of virtual clusters
};

/// The fields in which two states of a group differ; `fleet` gives the names of clusters.
/// `lastModified`, `isActive` and Member::name are the backend's business and never count.
std::vector<FieldChange> diffGroups(const ClusterGroup &before, const ClusterGroup &after, const Fleet &fleet);

/// What differs between two fleets, group by group, in name order, virtual clusters with their group. A plan that does and undoes the same gives nothing.
std::vector<GroupDiff> diffFleets(const Fleet &base, const Fleet &draft);

/// The canonical JSON of what a plan does (base -> draft, net, not how one got there): keys sorted, no white space, UTF-8.
/// Groups and virtual clusters of the plan are named by their name and scope, never by their draft id, so that the same
/// intent has the same digest.
QByteArray canonicalPlan(const Fleet &base, const Fleet &draft);

/// SHA-256 of canonicalPlan, in lower-case hex: what a report prints and what is applied are the same when this is.
QString planDigest(const Fleet &base, const Fleet &draft);

} // namespace easel
