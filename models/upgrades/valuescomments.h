// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upgrades/valuestree.h"

#include <QHash>

namespace easel {

/// The text of `merged` with the comments that only mine has: each comes to the entry that it stands above or behind in mine. Those
/// whose entry is gone go with it. `movedFrom` tells where mine has an entry that has moved: path now -> path before.
QByteArray withCommentsOf(const ValuesTree &merged, const ValuesTree &old, const ValuesTree &mine, const QHash<QString, QString> &movedFrom);

} // namespace easel
