// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/easelstyle.h"

#include "theme/fieldmanners.h"
#include "theme/headerkeys.h"
#include "theme/icons.h"
#include "theme/marks.h"
#include "theme/painter.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace easel {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Between the icon and the text of a button.
constexpr int iconGap = 6;

const Tokens &tokens()
{
    return Theme::current().tokens();
}

bool has(const QStyleOption *option, QStyle::StateFlag state)
{
    return option->state.testFlag(state);
}

/// People who use the mouse need no ring around what they just clicked.
bool showsFocus(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line = {}, double stroke = hairline,
         double radius = cornerRadius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double half = line.isValid() ? stroke / 2.0 : 0.0;
    painter->setPen(line.isValid() ? QPen(line, stroke) : QPen(Qt::NoPen));
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter->restore();
}

/// A line edit, a spin box or a combo box without what is in it.
void field(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = has(option, QStyle::State_HasFocus);
    const QColor line = !enabled ? t.line : isInvalid(widget) ? t.danger : focused ? t.focusRing : t.lineStrong;
    box(painter, option->rect, enabled ? t.surface : t.window, line, focused ? focusStroke : hairline);
}

void pushButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tokens &t = tokens();
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool over = enabled && has(option, QStyle::State_MouseOver);
    const bool down = has(option, QStyle::State_Sunken);
    const QRectF rect = option->rect;
    if (button && button->features.testFlag(QStyleOptionButton::Flat)) {
        if (over || down)
            box(painter, rect, down ? t.pressed : t.hover);
    } else if (isPrimary(widget)) {
        box(painter, rect, !enabled ? t.neutralSoft : over || down ? t.accentHover : t.accent);
    } else if (has(option, QStyle::State_On)) {
        box(painter, rect, t.accentSoft, t.accent);
    } else {
        const QColor line = !enabled ? t.line : isDanger(widget) ? t.danger : t.lineButton;
        box(painter, rect, down ? t.pressed : over ? t.hover : t.surfaceRaised, line);
    }
    if (showsFocus(option)) {
        // On the accent the ring needs a gap to be seen.
        if (isPrimary(widget))
            box(painter, rect.adjusted(2, 2, -2, -2), {}, t.accentText, 1.5, cornerRadius - 2);
        else
            paint::focusRing(*painter, rect);
    }
}

void toolButton(QPainter *painter, const QStyleOption *option)
{
    const Tokens &t = tokens();
    const bool over = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    if (has(option, QStyle::State_Sunken))
        box(painter, option->rect, t.pressed);
    else if (has(option, QStyle::State_On))
        box(painter, option->rect, t.accentSoft);
    else if (over)
        box(painter, option->rect, t.hover);
    else if (!has(option, QStyle::State_AutoRaise))
        box(painter, option->rect, t.surfaceRaised, t.lineButton);
}

void indicator(QPainter *painter, const QStyleOption *option, bool round)
{
    const Tokens &t = tokens();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const double side = std::min(option->rect.width(), option->rect.height());
    const QRectF rect(option->rect.x() + (option->rect.width() - static_cast<int>(side)) / 2,
                      option->rect.y() + (option->rect.height() - static_cast<int>(side)) / 2, side, side);
    const double radius = round ? side / 2.0 : smallCornerRadius;
    if (!on && !partly) {
        const QColor line = !enabled ? t.line : has(option, QStyle::State_MouseOver) ? t.accent : t.lineStrong;
        box(painter, rect, enabled ? t.surface : t.window, line, 1.5, radius);
        return;
    }
    box(painter, rect, enabled ? t.accent : t.neutralSoft, {}, 0.0, radius);
    const QColor mark = enabled ? t.accentText : t.textDisabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(side / 16.0, side / 16.0);
    painter->setPen(QPen(mark, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(QPointF(8, 8), 3, 3);
    } else if (partly) {
        painter->drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    } else {
        painter->drawPolyline(QPolygonF({{4.2, 8.3}, {7.0, 11.0}, {11.8, 5.3}}));
    }
    painter->restore();
}

void arrow(QPainter *painter, const QRect &rect, Icon symbol, bool enabled, int side = 16)
{
    const int fitting = std::min({Theme::current().scaled(side), rect.width(), rect.height()});
    const QRect box(rect.x() + (rect.width() - fitting) / 2, rect.y() + (rect.height() - fitting) / 2, fitting,
                    fitting);
    paint::icon(*painter, box, symbol, enabled ? tokens().textMuted : tokens().textDisabled);
}

void branch(QPainter *painter, const QStyleOption *option)
{
    if (!has(option, QStyle::State_Children))
        return;
    const Icon closed = option->direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
    arrow(painter, option->rect, has(option, QStyle::State_Open) ? Icon::ChevronDown : closed, true);
}

void itemBackground(QPainter *painter, const QStyleOption *option, const QStyleOptionViewItem *item)
{
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, item->backgroundBrush);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(option->rect, option->palette.color(QPalette::Highlight));
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter->fillRect(option->rect, tokens().hover);
}

void tabShape(QPainter *painter, const QStyleOptionTab *tab)
{
    const Tokens &t = tokens();
    const QRect r = tab->rect;
    const bool vertical =
        r.height() > r.width() && tab->shape != QTabBar::RoundedNorth && tab->shape != QTabBar::RoundedSouth;
    if (has(tab, QStyle::State_MouseOver) && !has(tab, QStyle::State_Selected))
        box(painter, QRectF(r).adjusted(2, 4, -2, -4), t.hover);
    if (has(tab, QStyle::State_Selected)) {
        const bool south = tab->shape == QTabBar::RoundedSouth || tab->shape == QTabBar::TriangularSouth;
        const QRect mark = vertical ? QRect(r.left(), r.top(), 2, r.height())
                                    : QRect(r.left() + 8, south ? r.top() : r.bottom() - 1, r.width() - 16, 2);
        painter->fillRect(mark, t.accent);
    }
    if (showsFocus(tab))
        paint::focusRing(*painter, QRectF(r).adjusted(2, 4, -2, -4));
}

void progress(QPainter *painter, const QStyleOptionProgressBar *bar)
{
    const Tokens &t = tokens();
    const double range = bar->maximum - bar->minimum;
    const double share = range > 0 ? std::clamp((bar->progress - bar->minimum) / range, 0.0, 1.0) : 0.0;
    QRectF rect = bar->rect;
    const bool fromEnd = (bar->direction == Qt::RightToLeft) != bar->invertedAppearance;
    const double length = rect.width() * share;
    if (fromEnd)
        rect.setLeft(rect.right() - length);
    else
        rect.setWidth(length);
    // Where the number is written across the bar, the bar is pale enough to read it.
    QColor fill = t.accent;
    if (bar->textVisible)
        fill.setAlphaF(t.dark ? 0.4F : 0.3F);
    if (length > 0.0)
        box(painter, rect, fill, {}, 0.0, std::min({4.0, rect.height() / 2, length / 2}));
}

/// An icon and a text, together in the middle of a button.
struct Label
{
    QRect rect;
    QIcon icon;
    QSize iconSize;
    QString text;
    QColor color;
};

void label(QPainter *painter, const QStyleOption *option, const Label &label, const QStyle &style)
{
    const int flags =
        Qt::AlignCenter | Qt::TextSingleLine |
        (style.styleHint(QStyle::SH_UnderlineShortcut, option) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int textWidth = label.text.isEmpty() ? 0 : option->fontMetrics.size(flags, label.text).width();
    const int iconWidth = label.icon.isNull() ? 0 : label.iconSize.width();
    const int gap = textWidth && iconWidth ? iconGap : 0;
    const int width = std::min(label.rect.width(), iconWidth + gap + textWidth);
    const QRect content(label.rect.x() + (label.rect.width() - width) / 2, label.rect.y(), width, label.rect.height());
    const bool enabled = has(option, QStyle::State_Enabled);
    if (iconWidth) {
        const QRect box(content.x(), content.y() + (content.height() - label.iconSize.height()) / 2, iconWidth,
                        label.iconSize.height());
        label.icon.paint(painter, QStyle::visualRect(option->direction, content, box), Qt::AlignCenter,
                         enabled ? QIcon::Normal : QIcon::Disabled,
                         has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
    }
    if (textWidth) {
        QPalette palette = option->palette;
        if (label.color.isValid())
            palette.setColor(QPalette::Active, QPalette::ButtonText, label.color);
        if (enabled)
            palette.setCurrentColorGroup(QPalette::Active);
        const QRect box = content.adjusted(iconWidth + gap, 0, 0, 0);
        style.drawItemText(painter, QStyle::visualRect(option->direction, content, box), flags, palette, enabled,
                           label.text, QPalette::ButtonText);
    }
}

void buttonLabel(QPainter *painter, const QStyleOptionButton &button, const QWidget *widget, const QStyle &style)
{
    const Tokens &t = tokens();
    QColor color;
    if (isPrimary(widget))
        color = t.accentText;
    else if (isDanger(widget))
        color = t.danger;
    else if (has(&button, QStyle::State_On))
        color = t.onAccentSoft;
    QRect rect = button.rect;
    if (button.features.testFlag(QStyleOptionButton::HasMenu)) {
        const int side = Theme::current().iconSize(IconSize::Small);
        const QRect end(rect.right() + 1 - side, rect.y(), side, rect.height());
        arrow(painter, QStyle::visualRect(button.direction, rect, end), Icon::ChevronDown,
              has(&button, QStyle::State_Enabled));
        rect = QStyle::visualRect(button.direction, rect, rect.adjusted(0, 0, -side, 0));
    }
    label(painter, &button, {rect, button.icon, button.iconSize, button.text, color}, style);
}

void toolButtonLabel(QPainter *painter, const QStyleOptionToolButton &button, const QStyle &style)
{
    const bool withIcon = button.toolButtonStyle != Qt::ToolButtonTextOnly;
    label(painter, &button,
          {button.rect, withIcon ? button.icon : QIcon(), button.iconSize, button.text,
           has(&button, QStyle::State_On) ? tokens().onAccentSoft : QColor()},
          style);
}

} // namespace

EaselStyle::EaselStyle() : QProxyStyle(u"Fusion"_s), m_manners(new FieldManners(this)) {}

void EaselStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Tokens &t = tokens();
    const bool enabled = has(option, State_Enabled);
    switch (element) {
    case PE_PanelButtonCommand: pushButton(painter, option, widget); return;
    case PE_FrameDefaultButton: return;
    case PE_PanelButtonTool: toolButton(painter, option); return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            field(painter, option, widget);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame: {
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const bool focused = has(option, State_HasFocus) && !view;
        const QRectF rect = option->rect;
        box(painter, rect, {}, isInvalid(widget) ? t.danger : focused ? t.focusRing : t.line, hairline, 0.0);
        return;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget) || !has(option, State_KeyboardFocusChange))
            return;
        if (qobject_cast<const QToolButton *>(widget))
            paint::focusRing(*painter, widget->rect());
        else if (qobject_cast<const QAbstractItemView *>(widget))
            box(painter, option->rect, {}, t.focusRing, 1.0, 2.0);
        else
            paint::focusRing(*painter, option->rect, smallCornerRadius);
        return;
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar: return;
    case PE_PanelScrollAreaCorner: return;
    case PE_FrameTabBarBase:
        if (const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(option)) {
            const bool south = base->shape == QTabBar::RoundedSouth;
            painter->fillRect(
                QRect(base->rect.left(), south ? base->rect.top() : base->rect.bottom(), base->rect.width(), 1),
                t.line);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: indicator(painter, option, false); return;
    case PE_IndicatorRadioButton: indicator(painter, option, true); return;
    case PE_IndicatorArrowDown: arrow(painter, option->rect, Icon::ChevronDown, enabled); return;
    case PE_IndicatorArrowUp: arrow(painter, option->rect, Icon::ChevronUp, enabled); return;
    case PE_IndicatorArrowLeft: arrow(painter, option->rect, Icon::ChevronLeft, enabled); return;
    case PE_IndicatorArrowRight: arrow(painter, option->rect, Icon::ChevronRight, enabled); return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->sortIndicator != QStyleOptionHeader::None)
            arrow(painter, header->rect,
                  header->sortIndicator == QStyleOptionHeader::SortUp ? Icon::ChevronUp : Icon::ChevronDown, true, 14);
        return;
    case PE_IndicatorBranch: branch(painter, option); return;
    case PE_PanelItemViewItem:
        itemBackground(painter, option, qstyleoption_cast<const QStyleOptionViewItem *>(option));
        return;
    case PE_PanelMenu: painter->fillRect(option->rect, t.surfaceRaised); return;
    case PE_FrameMenu: box(painter, option->rect, {}, t.line, hairline, 0.0); return;
    case PE_PanelTipLabel: painter->fillRect(option->rect, t.tooltip); return;
    case PE_IndicatorToolBarSeparator:
        if (has(option, State_Horizontal))
            painter->fillRect(QRect(option->rect.center().x(), option->rect.top() + 4, 1, option->rect.height() - 8),
                              t.line);
        else
            painter->fillRect(QRect(option->rect.left() + 4, option->rect.center().y(), option->rect.width() - 8, 1),
                              t.line);
        return;
    case PE_IndicatorDockWidgetResizeHandle: drawControl(CE_Splitter, option, painter, widget); return;
    default: // a Qt enum: everything else is Fusion's
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void EaselStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case CE_PushButtonBevel:
        // Qt leaves out the panel of a flat button, and with it the focus.
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && button->features.testFlag(QStyleOptionButton::Flat))
            pushButton(painter, option, widget);
        else
            QProxyStyle::drawControl(element, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            buttonLabel(painter, *button, widget, *this);
        return;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && !button->features.testFlag(QStyleOptionToolButton::Arrow) &&
            (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon ||
             button->toolButtonStyle == Qt::ToolButtonTextOnly))
            toolButtonLabel(painter, *button, *this);
        else
            QProxyStyle::drawControl(element, option, painter, widget);
        return;
    case CE_Splitter: {
        const QRect r = option->rect;
        // Qt does not tell the style that the keyboard is on a divider.
        if (widget && widget->hasFocus()) {
            painter->fillRect(r, t.focusRing);
            return;
        }
        const QRect line = has(option, State_Horizontal) ? QRect(r.center().x(), r.top(), 1, r.height())
                                                         : QRect(r.left(), r.center().y(), r.width(), 1);
        painter->fillRect(line, has(option, State_MouseOver) ? t.accent : t.line);
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect,
                          has(option, State_MouseOver) && element == CE_HeaderSection ? t.hover : t.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const auto *header = qobject_cast<const QHeaderView *>(widget);
            if (header && HeaderKeys::columnOf(*header) == section->section)
                paint::focusRing(*painter, QRectF(option->rect), smallCornerRadius);
        }
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 copy;
            if (const auto *second = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
                copy = *second;
            else
                static_cast<QStyleOptionHeader &>(copy) = *header;
            copy.palette.setColor(QPalette::ButtonText, t.textMuted);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            tabShape(painter, tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy(*tab);
            if (!has(option, State_Selected) && has(option, State_Enabled))
                copy.palette.setColor(QPalette::WindowText, t.textMuted);
            copy.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
                painter->fillRect(
                    QRect(option->rect.left() + 4, option->rect.center().y(), option->rect.width() - 8, 1), t.line);
                return;
            }
            QStyleOptionMenuItem copy(*item);
            if (has(option, State_Selected) && has(option, State_Enabled))
                box(painter, QRectF(option->rect).adjusted(4, 1, -4, -1), t.hover, {}, 0.0, smallCornerRadius);
            copy.state &= ~State_Selected;
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, t.window); return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, t.window);
            if (has(option, State_Selected) || has(option, State_Sunken))
                box(painter, QRectF(option->rect).adjusted(1, 2, -1, -2), t.hover, {}, 0.0, smallCornerRadius);
            const int flags = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine |
                              (styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                        : Qt::TextHideMnemonic);
            drawItemText(painter, option->rect, flags, item->palette, has(option, State_Enabled), item->text,
                         QPalette::WindowText);
        }
        return;
    case CE_ToolBar: painter->fillRect(option->rect, t.window); return;
    case CE_DockWidgetTitle:
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option)) {
            painter->save();
            painter->setFont(Theme::current().font(TextSize::Caption, QFont::DemiBold));
            paint::text(*painter, subElementRect(SE_DockWidgetTitleBarText, option, widget).adjusted(4, 0, -4, 0),
                        dock->title, t.textMuted);
            painter->restore();
        }
        return;
    case CE_ProgressBarGroove:
        box(painter, option->rect, t.dark ? t.pressed : t.line, {}, 0.0, std::min(4.0, option->rect.height() / 2.0));
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->maximum > bar->minimum)
            progress(painter, bar);
        else
            QProxyStyle::drawControl(element, option, painter, widget);
        return;
    case CE_ProgressBarLabel:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option); bar && bar->textVisible)
            drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextSingleLine, bar->palette, true, bar->text,
                         QPalette::Text);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QRect r = option->rect;
            painter->fillRect(frame->frameShape == QFrame::HLine ? QRect(r.left(), r.center().y(), r.width(), 1)
                                                                 : QRect(r.center().x(), r.top(), 1, r.height()),
                              t.line);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    default: // a Qt enum: everything else is Fusion's
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void EaselStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const bool enabled = has(option, State_Enabled);
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame)
                field(painter, option, widget);
            else if (has(option, State_MouseOver))
                box(painter, option->rect, tokens().hover);
            arrow(painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget), Icon::ChevronDown,
                  enabled);
        }
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                field(painter, option, widget);
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            const auto step = [&](SubControl which, QAbstractSpinBox::StepEnabledFlag flag, Icon symbol) {
                arrow(painter, proxy()->subControlRect(control, option, which, widget), symbol,
                      enabled && spin->stepEnabled.testFlag(flag), 12);
            };
            step(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Icon::ChevronUp);
            step(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Icon::ChevronDown);
        }
        return;
    case CC_ToolButton:
        // The whole button opens the menu: a chevron at its end says so.
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features.testFlag(QStyleOptionToolButton::HasMenu) && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            toolButton(painter, option);
            QStyleOptionToolButton label(*button);
            label.features &= ~QStyleOptionToolButton::HasMenu;
            const int side = Theme::current().scaled(menuChevron);
            const QRect end(option->rect.right() + 1 - side - space::xs, option->rect.y(), side, option->rect.height());
            label.rect = visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -side, 0));
            proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
            arrow(painter, visualRect(option->direction, option->rect, end), Icon::ChevronDown, enabled, menuChevron);
            if (has(option, State_HasFocus)) {
                QStyleOptionFocusRect ring;
                ring.QStyleOption::operator=(*option);
                proxy()->drawPrimitive(PE_FrameFocusRect, &ring, painter, widget);
            }
            return;
        }
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    case CC_ScrollBar: drawScrollBar(option, painter, widget); return;
    case CC_Slider: drawSlider(option, painter, widget); return;
    default: // a Qt enum: everything else is Fusion's
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace easel
