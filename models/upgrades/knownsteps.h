// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

namespace easel {

/// Something that is known about an upgrade, and that a person sees to.
struct KnownStep final
{
    QString id;      ///< stable: "COREDNS-IMAGE"
    QString text;    ///< one or two plain sentences, with the names of what they are about
    QString source;  ///< where it is said
    bool isMet = false; ///< nothing is left to do about it
};

/// What is known about taking the group from its version to `to`, with `values` as its configuration afterwards.
std::vector<KnownStep> knownSteps(const Fleet &fleet, const ClusterGroup &group, const QString &to, const QString &values);

} // namespace easel
