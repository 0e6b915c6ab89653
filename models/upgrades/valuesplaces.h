// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upgrades/valuestree.h"

namespace easel {

/// Fills in where the entries and values of a map begin and end, of which a parser tells the beginnings only. `root` has the
/// byte of each value and key. Where entries are written in a way that lines cannot be taken out of (a "? key", a key without
/// a colon, a dash on a line of its own), entryBegin becomes -1 for all entries of that map or list. Parts of flow collections have no places.
void findPlaces(const QByteArray &text, ValuesNode &root);

/// Behind the tags and anchors that stand before a value.
qsizetype behindProperties(const QByteArray &text, qsizetype at);
/// Behind the quote that closes the one at `at`; -1 when none does.
qsizetype behindQuoted(const QByteArray &text, qsizetype at);

} // namespace easel
