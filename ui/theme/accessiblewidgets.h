// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QAccessibleEvent;
class QApplication;
class QWidget;

namespace easel {

/// Makes assistive technology know what Easel's own widgets are (headings, badges, bands, bars, lists that paint themselves),
/// and mends what Qt leaves out: the name of a combo box (Qt tells its value only), exclusive buttons (they are radio buttons),
/// dividers, and tool tips in HTML that would be read with their tags. The theme calls it once. Dividers can be moved by
/// keyboard: F8 goes to the next one of the window, arrows move it, Return or Esc goes back to where the keyboard was.
void installAccessibleWidgets(QApplication &application);

/// What brings events to assistive technology: QAccessible::updateAccessibility unless told otherwise. The tests listen by
/// themselves, where the platform has no assistive technology. Returns the one before.
using AccessibleTeller = std::function<void(QAccessibleEvent &)>;
AccessibleTeller setAccessibleTeller(AccessibleTeller teller);
void tellAccessible(QAccessibleEvent &event);
/// A notification is there, or says something else: screen readers read it when it is shown.
void tellShown(QWidget &widget);

/// Has it read aloud, whatever has the focus: for what has come to its end or has changed elsewhere. Nothing is seen of it.
void announce(const QWidget &where, const QString &text);

} // namespace easel
