// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/olddefault.h"

#include <algorithm>

namespace easel {

std::optional<OldDefault> rememberedDefault(const ClusterGroup &group, const Fleet &fleet, const std::vector<PastDefault> &past)
{
    if (group.vclusterVersion.isEmpty())
        return std::nullopt;
    const auto found = std::find_if(past.begin(), past.end(), [&](const PastDefault &each) {
        return each.distribution == group.distribution && each.version == group.vclusterVersion;
    });
    if (found != past.end())
        return OldDefault{found->values, OldDefault::Source::Remembered, 0};
    if (fleet.inventory().defaultVersion(group.distribution) == group.vclusterVersion)
        return OldDefault{fleet.inventory().defaultValues().value(group.distribution), OldDefault::Source::Remembered, 0};
    return std::nullopt;
}

std::optional<OldDefault> sharedDefault(const ClusterGroup &group, const Fleet &fleet)
{
    QHash<QString, int> texts;
    for (const GroupId &id : fleet.groupIds()) {
        const ClusterGroup &other = *fleet.group(id);
        if (id != group.id && other.distribution == group.distribution && other.vclusterVersion == group.vclusterVersion && !other.values.isEmpty())
            ++texts[other.values];
    }
    std::optional<OldDefault> best;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const bool isBetter = !best || it.value() > best->groups || (it.value() == best->groups && it.key() < best->values);
        if (it.value() >= 2 && isBetter)
            best = OldDefault{it.key(), OldDefault::Source::Shared, it.value()};
    }
    return best;
}

} // namespace easel
