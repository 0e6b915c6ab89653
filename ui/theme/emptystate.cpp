// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/emptystate.h"

#include "theme/marks.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace easel {

EmptyState::EmptyState(Icon icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_symbol(icon), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_primary(new QPushButton(this)), m_secondary(new QPushButton(this))
{
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    m_icon->setAlignment(Qt::AlignHCenter);
    markPrimary(m_primary);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch(1);

    // Not an alignment: an aligned label gets too little height for its wrapped lines.
    auto *column = new QHBoxLayout;
    column->addStretch(1);
    column->addWidget(m_text, 1000);
    column->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(0);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(space::m);
    layout->addWidget(m_title);
    layout->addSpacing(space::xs);
    layout->addLayout(column);
    layout->addSpacing(space::l);
    layout->addLayout(buttons);
    layout->addStretch(3);

    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryTriggered);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryTriggered);
    connect(&Theme::current(), &Theme::changed, this, &EmptyState::dress);
    setTitle(title);
    setText(text);
    setPrimaryAction({});
    setSecondaryAction({});
    dress();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
}

void EmptyState::setPrimaryAction(const QString &text)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
}

void EmptyState::setSecondaryAction(const QString &text)
{
    m_secondary->setText(text);
    m_secondary->setVisible(!text.isEmpty());
}

void EmptyState::dress()
{
    const Theme &theme = Theme::current();
    m_icon->setPixmap(iconPixmap(m_symbol, theme.scaled(40), theme.tokens().textMuted, devicePixelRatioF()));
    m_title->setFont(theme.font(TextSize::Title, QFont::DemiBold));
    m_text->setFont(theme.font(TextSize::Body));
    QPalette palette = Theme::paletteOf(theme.tokens());
    palette.setColor(QPalette::WindowText, theme.tokens().textMuted);
    m_text->setPalette(palette);
    // A line of about 60 characters reads best; narrow panels get shorter ones.
    m_text->setMaximumWidth(theme.scaled(400));
}

} // namespace easel
