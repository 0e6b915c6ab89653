// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/textlabel.h"

#include <QEvent>

namespace easel {

TextLabel::TextLabel(const QString &text, TextSize size, ColorRole color, QWidget *parent)
    : QLabel(parent), m_size(size), m_color(color)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(&Theme::current(), &Theme::changed, this, &TextLabel::dress);
    dress();
}

void TextLabel::setColor(ColorRole color)
{
    m_color = color;
    dress();
}

void TextLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    dress();
}

void TextLabel::setMonospace(bool monospace)
{
    m_monospace = monospace;
    if (monospace)
        setLayoutDirection(Qt::LeftToRight); // code, in every language
    else
        unsetLayoutDirection();
    dress();
}

int TextLabel::heightForWidth(int width) const
{
    // Text that can be selected is laid out as a document each time; a layout asks several times for the same width.
    constexpr qsizetype most = 8; // widths that a layout tries: those of before do not come back
    if (m_measured != text() || m_heights.size() >= most) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

bool TextLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::ContentsRectChange: m_heights.clear(); break;
    default: break;
    }
    return QLabel::event(event);
}

void TextLabel::dress()
{
    const Theme &theme = Theme::current();
    setFont(m_monospace ? theme.monospaceFont(m_size) : theme.font(m_size, m_weight));
    // From the theme's palette, so that the selection has its colours too.
    QPalette palette = Theme::paletteOf(theme.tokens());
    palette.setColor(QPalette::Active, QPalette::WindowText, theme.tokens().*m_color);
    palette.setColor(QPalette::Inactive, QPalette::WindowText, theme.tokens().*m_color);
    setPalette(palette);
}

} // namespace easel
