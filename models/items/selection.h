// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>

namespace easel {

/// What a person has selected, wherever that was: a group, or clusters (of a group, or of the Fleet list).
struct Selection final
{
    GroupId group;            ///< the selected group, or the group whose members are selected; may be empty
    QList<ClusterId> clusters; ///< selected clusters; empty when the group itself is selected
    bool isEmpty() const { return group.isEmpty() && clusters.isEmpty(); }
    friend bool operator==(const Selection &, const Selection &) = default;
};

} // namespace easel

Q_DECLARE_METATYPE(easel::Selection)
