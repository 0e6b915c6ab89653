// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/sectionheader.h"

#include "theme/elidedlabel.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace easel {

SectionHeader::SectionHeader(const QString &title, Level level, QWidget *parent)
    : QWidget(parent), m_level(level), m_layout(new QHBoxLayout(this)), m_title(new ElidedLabel(title, this)),
      m_detail(new QLabel(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(title);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::s);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_detail);
    m_layout->addStretch(1);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->hide();
    connect(&Theme::current(), &Theme::changed, this, &SectionHeader::dress);
    dress();
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    keepTitle();
}

/// What a page is called gives way last of all, unless it is very long, as the name of a group may be.
void SectionHeader::keepTitle()
{
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), Theme::current().scaled(m_level == Level::Page ? 180 : 120)));
}

void SectionHeader::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void SectionHeader::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void SectionHeader::dress()
{
    const Theme &theme = Theme::current();
    m_title->setTextStyle(m_level == Level::Page ? TextSize::Title : TextSize::Body, QFont::DemiBold);
    m_detail->setFont(theme.font(m_level == Level::Page ? TextSize::Body : TextSize::Caption));
    QPalette palette = m_detail->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().textMuted);
    m_detail->setPalette(palette);
    setMinimumHeight(theme.scaled(m_level == Level::Page ? 32 : 28));
    keepTitle();
}

} // namespace easel
