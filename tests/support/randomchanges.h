// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/change.h"

#include <QRandomGenerator>

namespace easel::test {

/// A change of any kind that is likely to make sense for the fleet; some of them cannot be made. The same for the same
/// state of `random`.
Change randomChange(QRandomGenerator &random, const Fleet &fleet);

/// The same of the virtual clusters of the fleet.
Change randomVirtualChange(QRandomGenerator &random, const Fleet &fleet);

} // namespace easel::test
