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
      m_primary(new QPushButton(this)), m_secondary(new QPushButton(this)), m_column(new QVBoxLayout(this)), m_aboveTitle(new QSpacerItem(0, space::m)),
      m_aboveButtons(new QSpacerItem(0, space::l))
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

    m_column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    m_column->setSpacing(0);
    m_column->addStretch(2);
    m_column->addWidget(m_icon);
    m_column->addSpacerItem(m_aboveTitle);
    m_column->addWidget(m_title);
    m_column->addSpacing(space::xs);
    m_column->addLayout(column);
    m_column->addSpacerItem(m_aboveButtons);
    m_column->addLayout(buttons);
    m_column->addStretch(3);

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
    fit();
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
    fit();
}

void EmptyState::setPrimaryAction(const QString &text)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
    fit();
}

void EmptyState::setSecondaryAction(const QString &text)
{
    m_secondary->setText(text);
    m_secondary->setVisible(!text.isEmpty());
    fit();
}

QSize EmptyState::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), wordsHeight()};
}

/// What the words and the buttons take at least, on two lines of text. A label rounds each of them up.
int EmptyState::wordsHeight() const
{
    const int buttons = m_primary->isVisibleTo(this) || m_secondary->isVisibleTo(this) ? space::s + m_primary->sizeHint().height() : 0;
    return 2 * space::s + m_title->sizeHint().height() + space::xs + 2 * (m_text->fontMetrics().lineSpacing() + 1) + buttons;
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// In a low panel the words are worth more than the picture.
void EmptyState::fit()
{
    const int text = m_text->heightForWidth(std::min(width() - 2 * space::xl, m_text->maximumWidth()));
    const bool hasButtons = m_primary->isVisibleTo(this) || m_secondary->isVisibleTo(this);
    const int buttons = hasButtons ? space::l + m_primary->sizeHint().height() : 0;
    const int whole = 2 * space::xl + Theme::current().scaled(40) + space::m + m_title->sizeHint().height() + space::xs + text + buttons;
    const bool isLow = height() < whole;
    const int above = !hasButtons ? 0 : isLow ? space::s : space::l;
    if (m_icon->isHidden() == isLow && m_aboveButtons->sizeHint().height() == above)
        return;
    m_icon->setHidden(isLow);
    m_column->setContentsMargins(space::xl, isLow ? space::s : space::xl, space::xl, isLow ? space::s : space::xl);
    m_aboveTitle->changeSize(0, isLow ? 0 : space::m);
    m_aboveButtons->changeSize(0, above);
    m_column->invalidate();
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
    fit();
}

} // namespace easel
