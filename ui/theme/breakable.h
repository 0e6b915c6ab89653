// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace easel {

/// The text with places at which a long name may be broken into lines: a label is never wider for it than its column.
QString breakable(const QString &text);
/// Lets a label that wraps be as narrow as its column is, whatever its text.
void giveWay(QWidget &label);

} // namespace easel
