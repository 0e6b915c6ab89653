// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/groupfield.h"
#include "planning/textmerge.h"

#include <QSet>

namespace easel {

/// One group of which two people made something, laid together field by field.
struct GroupMerge final
{
    ClusterGroup group; ///< theirs with mine; where both changed a field, mine
    std::vector<GroupField> conflicts; ///< what both changed, each in its way; in the order of a form
};

/// Null ancestor: it is not known (both made the group): then each field that differs is a conflict. `unknown` are fields of
/// which the ancestor is not known. What is the backend's business is as in `theirs`.
GroupMerge mergeGroup(const ClusterGroup *ancestor, const ClusterGroup &theirs, const ClusterGroup &mine,
                      const QSet<GroupField> &unknown = {});

/// Two lists of profiles that were one: what either added is in, what either removed is out. Where both changed the order,
/// it is that of `side`, and `clean` is false.
struct ProfileMerge final
{
    std::vector<ProfileRef> profiles;
    bool clean = true;
};
ProfileMerge mergeProfiles(const std::vector<ProfileRef> &ancestor, const std::vector<ProfileRef> &theirs,
                           const std::vector<ProfileRef> &mine, TextSide side = TextSide::Mine);

} // namespace easel
