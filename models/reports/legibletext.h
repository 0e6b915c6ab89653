// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace easel {

/// The text as a page may show it: what is approved by eye must read as it is stored. U+FFFD stands for control characters other
/// than tab and line feed, for halves of surrogate pairs, for non-characters, and for the characters that turn or bracket the direction
/// of the text around them (U+202A to U+202E, U+2066 to U+2069). CR LF is a line feed.
QString legible(const QString &text);

/// Halves of surrogate pairs are U+FFFD: what no UTF-8 can carry.
QString wellFormed(const QString &text);

} // namespace easel
