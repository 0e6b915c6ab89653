// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/console.h"

#include <functional>

namespace easel::test {

/// Waits until a console that connects is online, and says whether it is.
bool isOnline(Console &console);

/// Shows each page, each panel and each window of a console whose workspace is open, and calls `seen` with a name for it and the widget
/// that is shown: the main window, or another one, which is closed afterwards.
void visitAll(Console &console, const std::function<void(const QString &name, QWidget &shown)> &seen);

/// What is shown of a widget and all in it: texts of labels, buttons, fields, tabs, actions, tool tips, headers and the first rows of tables.
/// Without those that are hidden.
QStringList shownTexts(const QWidget &root);

/// What cannot be read to its end since its widget has too little room: class, object name and text of each. What is cut on purpose, with the
/// whole in a tool tip, is not meant.
QStringList clippedTexts(const QWidget &root);

} // namespace easel::test
