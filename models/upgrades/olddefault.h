// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "domain/pastdefault.h"

#include <optional>

namespace easel {

/// What the platform's default was for the version that a group has: the ancestor of an upgrade.
struct OldDefault final
{
    enum class Source {
        Remembered, ///< a pull saw it when the platform offered that version
        Shared,     ///< several groups of the version have this text to the byte: probably, not certainly, the default
        Given,      ///< a person gave it
    };
    QString values;
    Source source = Source::Remembered;
    int groups = 0; ///< Shared: how many have it
};

/// The default that is known for the group's distribution and version; nothing when no pull has seen it.
std::optional<OldDefault> rememberedDefault(const ClusterGroup &group, const Fleet &fleet, const std::vector<PastDefault> &past);
/// The text that most groups of the same distribution and version share to the byte, two at least, the group itself not counted.
/// A proposal: a team that gave all its groups the same custom values shares them too, and they would be taken for the default.
std::optional<OldDefault> sharedDefault(const ClusterGroup &group, const Fleet &fleet);

} // namespace easel
