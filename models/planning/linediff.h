// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace easel {

/// What differs between two texts, for people: a line begins with '-' when only `before` has it, with '+' when only
/// `after` has it, and with a space when both do. Around each difference stand up to `context` common lines; where more
/// is left out stands " …". Empty when the texts have the same lines.
QStringList differingLines(const QString &before, const QString &after, int context = 3);

} // namespace easel
