// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/iconbutton.h"

#include "theme/plaintext.h"

#include <QAction>
#include <QActionEvent>

namespace easel {

using namespace Qt::Literals::StringLiterals;

IconButton::IconButton(Icon icon, const QString &text, const QKeySequence &shortcut, QWidget *parent)
    : QToolButton(parent)
{
    setUp();
    setIconRole(icon);
    setShortcut(shortcut);
    describe(text, shortcut);
}

IconButton::IconButton(QAction *action, QWidget *parent) : QToolButton(parent)
{
    setUp();
    setDefaultAction(action);
    describe(action->text(), action->shortcut());
}

void IconButton::setUp()
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::TabFocus);
    setLargeness(m_size);
    connect(&Theme::current(), &Theme::changed, this, [this] { setLargeness(m_size); });
}

void IconButton::setIconRole(Icon icon, ColorRole color, ColorRole checked)
{
    setIcon(easel::icon(icon, color, checked));
}

void IconButton::setLargeness(IconSize size)
{
    m_size = size;
    const int side = Theme::current().iconSize(size);
    setIconSize(QSize(side, side));
}

void IconButton::actionEvent(QActionEvent *event)
{
    QToolButton::actionEvent(event);
    // QToolButton takes the action's own tool tip, which may be taken for rich text and lacks the shortcut.
    if (event->type() == QEvent::ActionChanged && event->action() == defaultAction())
        describe(event->action()->text(), event->action()->shortcut());
}

void IconButton::describe(const QString &text, const QKeySequence &shortcut)
{
    const QString plain = withoutMnemonic(text);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    setAccessibleName(plain);
    setToolTip(plainToolTip(keys.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, keys)));
}

} // namespace easel
