// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/segmentedcontrol.h"

#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace easel {

namespace {

constexpr int inset = 2;

} // namespace

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QHBoxLayout(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_layout->setContentsMargins(inset, inset, inset, inset);
    m_layout->setSpacing(inset);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on || index == m_current)
            return;
        m_current = index;
        Q_EMIT currentChanged(index);
    });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        const int side = Theme::current().iconSize(IconSize::Small);
        for (QAbstractButton *button : m_group->buttons())
            button->setIconSize(QSize(side, side));
        update();
    });
}

int SegmentedControl::addChoice(const QString &text, std::optional<Icon> icon)
{
    const int index = count();
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    button->setToolButtonStyle(icon ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    if (icon) {
        button->setIcon(easel::icon(*icon, &Tokens::textMuted, &Tokens::onAccentSoft));
        const int side = Theme::current().iconSize(IconSize::Small);
        button->setIconSize(QSize(side, side));
    }
    button->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(button);
    m_group->addButton(button, index);
    if (index == 0)
        setCurrent(0);
    return index;
}

void SegmentedControl::setChoiceText(int index, const QString &text)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setText(text);
        button->setAccessibleName(text);
    }
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

int SegmentedControl::current() const
{
    return m_current;
}

void SegmentedControl::setCurrent(int index)
{
    QAbstractButton *button = m_group->button(index);
    if (!button)
        return;
    m_current = index; // so that toggling tells nobody
    button->setChecked(true);
}

void SegmentedControl::setChoiceEnabled(int index, bool enabled, const QString &why)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setEnabled(enabled);
        button->setToolTip(enabled ? QString() : plainToolTip(why));
    }
}

void SegmentedControl::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Tokens &tokens = Theme::current().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, hairline));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius + 1, cornerRadius + 1);
}

} // namespace easel
