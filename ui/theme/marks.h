// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;
class QPushButton;
class QWidget;

namespace easel {

enum class TextSize;

/// What a standard widget is for, where the style shows it. A widget without a mark looks ordinary.

/// The one button of a page or dialog that goes on: filled with the accent.
void markPrimary(QPushButton *button);
/// A button that destroys something: in the colour of danger.
void markDanger(QPushButton *button);
/// A field whose content cannot be accepted: outlined in danger. Say why beside it. Live; false takes the mark away.
void markInvalid(QWidget *field, bool invalid);
/// A field for YAML and the like: fixed-pitch, lines as they are, and from left to right in every language.
void markCode(QPlainTextEdit *field, TextSize size);

/// For the style.
bool isPrimary(const QWidget *widget);
bool isDanger(const QWidget *widget);
bool isInvalid(const QWidget *widget);

} // namespace easel
