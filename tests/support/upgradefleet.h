// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

namespace easel::test {

/// The default values that the platform of upgradeFleet() had for CNCF K8s, "0.26.1" or "0.27.3".
QString platformDefault(const QString &version);
/// Five groups on a platform that offers 0.27.3: Payments (pending, three virtual clusters, custom values), Stores (pending, custom
/// memory that the new default changes too), Web (pending, untouched, nothing runs), Lab (newest), Platform (a system group, pending).
/// Ids: "payments", "stores", "web", "lab", "platform".
Fleet upgradeFleet();

} // namespace easel::test
