// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace easel {

/// The text as a tool tip, item tool tip or what's-this that shows every character literally: Qt guesses rich text, and
/// a name like `<img src=/etc/passwd>` from a server would open the file. Line breaks stay. Empty for an empty text.
QString plainToolTip(const QString &text);

/// A text of a button or a menu without its mnemonic: "&Save && close" as people read it.
QString withoutMnemonic(const QString &text);

/// A label that shows the text literally, wraps, and can be selected with the mouse. Owned by the parent.
QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);

} // namespace easel
