// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <vector>

namespace easel {

/// The default values that the platform had for a version, as a pull has seen them once. Palette itself tells only the present ones.
struct PastDefault final
{
    Distribution distribution = Distribution::CncfK8s;
    QString version; ///< of vCluster, as the values name it
    QString values;
    friend bool operator==(const PastDefault &, const PastDefault &) = default;
};

} // namespace easel
