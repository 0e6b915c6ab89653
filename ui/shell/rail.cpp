// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace easel {

Rail::Rail(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    m_layout->setContentsMargins(space::xs, space::s, space::xs, space::s);
    m_layout->setSpacing(space::xs);
    m_layout->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::pageRequested);
}

void Rail::addPage(Icon symbol, const QString &name, const QString &shortName)
{
    const int index = static_cast<int>(m_group->buttons().size());
    auto *button = new QToolButton(this);
    button->setIcon(icon(symbol, &Tokens::textMuted, &Tokens::onAccentSoft));
    const int size = Theme::current().iconSize(IconSize::Large);
    button->setIconSize({size, size});
    button->setText(shortName.isEmpty() ? name : shortName);
    button->setAccessibleName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFont(Theme::current().font(TextSize::Caption));
    button->setFixedWidth(Theme::current().scaled(72));
    button->setToolTip(plainToolTip(name));
    m_group->addButton(button, index);
    m_layout->insertWidget(index, button);
    if (index == 0)
        button->setChecked(true);
}

void Rail::setKeys(int index, const QKeySequence &keys)
{
    if (QAbstractButton *button = m_group->button(index)) {
        const QString shown = keys.toString(QKeySequence::NativeText);
        button->setToolTip(plainToolTip(shown.isEmpty() ? button->accessibleName() : QStringLiteral("%1 (%2)").arg(button->accessibleName(), shown)));
    }
}

void Rail::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

int Rail::heightOf(Qt::ToolButtonStyle style) const
{
    const Theme &theme = Theme::current();
    const int words = style == Qt::ToolButtonTextUnderIcon ? QFontMetrics(theme.font(TextSize::Caption)).height() + space::xs : 0;
    const int button = std::max(theme.iconSize(IconSize::Large) + words + 2 * space::s, theme.scaled(28));
    return static_cast<int>(m_group->buttons().size()) * (button + space::xs) + 2 * space::s;
}

QSize Rail::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), heightOf(Qt::ToolButtonIconOnly)};
}

/// In a low window, or with large text, the icons alone remain; their tool tips have the words.
void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::ToolButtonStyle style = height() < heightOf(Qt::ToolButtonTextUnderIcon) ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon;
    for (QAbstractButton *button : m_group->buttons())
        static_cast<QToolButton *>(button)->setToolButtonStyle(style);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::current().tokens();
    painter.fillRect(rect(), tokens.surface);
    painter.setPen(tokens.line);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
}

} // namespace easel
