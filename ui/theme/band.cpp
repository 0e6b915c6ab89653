// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/band.h"

#include "theme/accessiblewidgets.h"
#include "theme/iconbutton.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace easel {

namespace {

Icon symbolOf(Band::Kind kind)
{
    switch (kind) {
    case Band::Kind::Info: return Icon::Info;
    case Band::Kind::Success: return Icon::HealthOk;
    case Band::Kind::Warning: return Icon::HealthWarn;
    case Band::Kind::Danger: return Icon::HealthBad;
    case Band::Kind::Offline: return Icon::Offline;
    }
    Q_UNREACHABLE();
}

struct Roles
{
    ColorRole back;
    ColorRole front;
};

Roles rolesOf(Band::Kind kind)
{
    switch (kind) {
    case Band::Kind::Info: return {&Tokens::infoSoft, &Tokens::onInfoSoft};
    case Band::Kind::Success: return {&Tokens::successSoft, &Tokens::onSuccessSoft};
    case Band::Kind::Warning: return {&Tokens::warningSoft, &Tokens::onWarningSoft};
    case Band::Kind::Danger: return {&Tokens::dangerSoft, &Tokens::onDangerSoft};
    case Band::Kind::Offline: return {&Tokens::offlineBand, &Tokens::onOfflineBand};
    }
    Q_UNREACHABLE();
}

/// A flat button on the band's own colours, underlined under the pointer: the ordinary hover is made for surfaces.
class BandButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // What cannot be pressed now is there, and no more than that.
        painter.setOpacity(isEnabled() ? 1.0 : 0.45);
        const QColor color = palette().color(QPalette::Active, QPalette::ButtonText);
        painter.setPen(QPen(color, hasFocus() ? focusStroke : hairline));
        QColor fill = color;
        fill.setAlphaF(isDown() ? 0.22F : underMouse() && isEnabled() ? 0.12F : 0.0F);
        painter.setBrush(fill);
        const double half = hasFocus() ? 1.0 : 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), cornerRadius - half,
                                cornerRadius - half);
        style()->drawItemText(&painter, rect(), Qt::AlignCenter | Qt::TextShowMnemonic, palette(), isEnabled(), text(),
                              QPalette::ButtonText);
    }
};

} // namespace

Band::Band(Kind kind, const QString &text, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_symbol(symbolOf(kind)), m_layout(new QHBoxLayout(this)),
      m_icon(new QLabel(this)), m_text(new QLabel(this)), m_buttons(new QHBoxLayout),
      m_dismiss(new IconButton(Icon::Close, tr("Dismiss"), {}, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->setContentsMargins(space::m, space::xs + 2, space::m, space::xs + 2);
    m_layout->setSpacing(space::s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_buttons->setSpacing(space::s);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    m_layout->addLayout(m_buttons);
    m_layout->addWidget(m_dismiss);
    m_dismiss->hide();
    connect(m_dismiss, &IconButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    connect(&Theme::current(), &Theme::changed, this, &Band::dress);
    setText(text);
    dress();
}

void Band::setKind(Kind kind)
{
    m_kind = kind;
    m_symbol = symbolOf(kind);
    dress();
}

void Band::setIcon(Icon icon)
{
    m_symbol = icon;
    dress();
}

void Band::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    if (isVisible())
        tellShown(*this);
}

QString Band::text() const
{
    return m_text->text();
}

QPushButton *Band::addButton(const QString &text)
{
    auto *button = new BandButton(text, this);
    m_buttons->addWidget(button);
    dress();
    return button;
}

void Band::addField(QWidget *field)
{
    field->setParent(this);
    m_buttons->insertWidget(m_buttons->count(), field);
}

void Band::setDismissible(bool dismissible)
{
    m_dismiss->setVisible(dismissible);
}

void Band::dress()
{
    const Theme &theme = Theme::current();
    const Roles roles = rolesOf(m_kind);
    const QColor front = theme.tokens().*roles.front;
    QPalette palette = Theme::paletteOf(theme.tokens());
    palette.setColor(QPalette::WindowText, front);
    palette.setColor(QPalette::Text, front);
    palette.setColor(QPalette::ButtonText, front);
    m_text->setPalette(palette);
    m_text->setFont(theme.font(TextSize::Body, m_kind == Kind::Offline ? QFont::Medium : QFont::Normal));
    const int side = theme.iconSize(IconSize::Small);
    m_icon->setPixmap(iconPixmap(m_symbol, side, front, devicePixelRatioF()));
    m_dismiss->setIconRole(Icon::Close, roles.front);
    for (auto *button : findChildren<QPushButton *>()) {
        button->setPalette(palette);
        button->setMaximumHeight(theme.scaled(26));
    }
    update();
}

void Band::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), Theme::current().tokens().*rolesOf(m_kind).back);
}

} // namespace easel
