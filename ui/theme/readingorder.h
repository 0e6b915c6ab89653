// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <qnamespace.h>

class QWidget;

namespace easel {

/// What takes keys below `root`, itself first, in the order in which it is read: from above to below, and beside each other as
/// the language runs; what stands in one pane stays together.
QList<QWidget *> readingOrder(QWidget &root);

/// The keyboard goes there, and whatever scrolls shows the place.
void bringFocusTo(QWidget &widget, Qt::FocusReason reason);

/// What Tab does in a window whose parts are made when they are first wanted: Qt's own order is that in which things were made.
/// False when there is nothing to go to.
bool focusInReadingOrder(QWidget &window, bool forward);

} // namespace easel
