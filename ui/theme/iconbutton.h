// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"
#include "theme/theme.h"

#include <QToolButton>

namespace easel {

/// A flat button that is only an icon. What it does is its tool tip, with the shortcut, and its accessible name, so it
/// cannot be made without a text. Reached with Tab.
class IconButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconButton)

public:
    /// A button of its own; `shortcut` is written into the tool tip and works while the window is active.
    IconButton(Icon icon, const QString &text, const QKeySequence &shortcut = {}, QWidget *parent = nullptr);
    /// A button of an action: icon, text, shortcut, enabled and checked state follow it.
    explicit IconButton(QAction *action, QWidget *parent = nullptr);

    void setIconRole(Icon icon, ColorRole color = &Tokens::textMuted, ColorRole checked = &Tokens::onAccentSoft);
    void setLargeness(IconSize size);

protected:
    void actionEvent(QActionEvent *event) override;

private:
    void setUp();
    void describe(const QString &text, const QKeySequence &shortcut);

    IconSize m_size = IconSize::Small;
};

} // namespace easel
