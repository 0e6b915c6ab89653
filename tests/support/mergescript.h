// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/change.h"

#include <array>

namespace easel::test {

/// Edits of a fleet at the grain of single fields, written as numbers so that RapidCheck can shrink them: a kind of edit,
/// the group, the element in it, and the value, each taken modulo what there is. Few values, so that two scripts meet.
using MergeScript = std::vector<std::array<unsigned char, 4>>;

/// Five groups with tags, profiles, members of all settings and values of thirty lines, in a fleet of twelve clusters.
Fleet mergeFleet();

/// The fleet after one edit of the script. What makes no sense changes nothing. `author` goes into the ids of the groups that it
/// makes.
Fleet editedOnce(const Fleet &fleet, const MergeScript::value_type &edit, const QString &author);
Fleet edited(Fleet fleet, const MergeScript &script, const QString &author);

/// Whether both have the same groups with the same content, as a plan sees it; in words what differs first.
QString contentDifference(const Fleet &actual, const Fleet &expected);

} // namespace easel::test
