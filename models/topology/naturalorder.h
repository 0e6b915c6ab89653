// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace easel {

/// How people order names: without letter case, and numbers by their value, so that "edge-9" comes before "edge-10". The
/// same in every locale and on every machine, unlike a collator's order: a picture must not depend on where it is drawn.
/// Names that differ only in letter case or in leading zeros are equivalent; an id has to settle those.
std::weak_ordering naturalOrder(QStringView a, QStringView b);

} // namespace easel
