// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace easel {

/// A key that has another place since a version of vCluster, and the same form there.
struct MovedKey final
{
    const char *since; ///< "0.20.0"
    const char *from;  ///< the path before: keys separated by dots
    const char *to;
};

/// Source: what vCluster's own conversion of older configurations does. A move counts where the configuration goes from before its
/// version to it or beyond.
const std::vector<MovedKey> &movedKeys();

/// The keys of such a path.
std::vector<std::string> keysOf(std::string_view path);

} // namespace easel
