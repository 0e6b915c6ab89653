// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes and hints of EaselStyle, and the two controls whose geometry is our own: scroll bars and sliders.
#include "theme/easelstyle.h"
#include "theme/fieldmanners.h"
#include "theme/icons.h"
#include "theme/painter.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace easel {

namespace {

constexpr int scrollBarExtent = 12;

void pill(QPainter *painter, const QRectF &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const double radius = std::min(rect.width(), rect.height()) / 2.0;
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

} // namespace

QRect EaselStyle::scrollBarRect(const QStyleOptionComplex *option, SubControl subControl) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return {};
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const int length = horizontal ? slider->rect.width() : slider->rect.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    const int shortest = std::min(length, Theme::current().scaled(28));
    const int thumb = range == 0
                          ? length
                          : std::clamp(static_cast<int>(qint64(slider->pageStep) * length / (range + slider->pageStep)),
                                       shortest, length);
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - thumb,
                                              slider->upsideDown);
    const auto part = [&](int from, int size) {
        return horizontal ? QRect(slider->rect.left() + from, slider->rect.top(), size, slider->rect.height())
                          : QRect(slider->rect.left(), slider->rect.top() + from, slider->rect.width(), size);
    };
    const auto visual = [&](const QRect &rect) { return visualRect(slider->direction, slider->rect, rect); };
    switch (subControl) {
    case SC_ScrollBarGroove: return slider->rect;
    case SC_ScrollBarSlider: return visual(part(start, thumb));
    case SC_ScrollBarSubPage: return visual(part(0, start));
    case SC_ScrollBarAddPage: return visual(part(start + thumb, length - start - thumb));
    default: // no arrow buttons
        return {};
    }
}

QRect EaselStyle::fieldRect(const QStyleOptionComplex *option, SubControl subControl) const
{
    const QRect rect = option->rect;
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const bool buttons = !spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int arrows = buttons ? Theme::current().scaled(24) : space::xs;
    const int half = rect.height() / 2;
    const QRect end(rect.right() + 1 - arrows, rect.top(), arrows, rect.height());
    // SC_ComboBoxEditField and SC_SpinBoxDown share a value, so do others: the kind of the option tells them apart.
    if (spin) {
        switch (subControl) {
        case SC_SpinBoxEditField: return rect.adjusted(space::xs + 2, 2, -arrows, -2);
        case SC_SpinBoxUp: return buttons ? QRect(end.left(), end.top() + 2, arrows, half - 2) : QRect();
        case SC_SpinBoxDown: return buttons ? QRect(end.left(), end.top() + half, arrows, half - 2) : QRect();
        default: // the frame is Fusion's
            return {};
        }
    }
    switch (subControl) {
    case SC_ComboBoxEditField: return rect.adjusted(space::xs + 2, 2, -arrows, -2);
    case SC_ComboBoxArrow: return end;
    default: // the frame and the list are Fusion's
        return {};
    }
}

QRect EaselStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                 const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarRect(option, subControl);
    if (control == CC_ComboBox || control == CC_SpinBox) {
        const QRect rect = fieldRect(option, subControl);
        if (rect.isValid())
            return visualRect(option->direction, option->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect EaselStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(space::xs, 0, -space::xs, 0);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return rect.adjusted(-space::xs - 2, -2, space::xs + 2, 2).intersected(option->rect);
    return rect;
}

void EaselStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->maximum == slider->minimum)
        return;
    const Tokens &t = Theme::current().tokens();
    const bool active =
        option->activeSubControls.testFlag(SC_ScrollBarSlider) && option->state & (State_MouseOver | State_Sunken);
    const double inset = active ? 2.0 : 3.0;
    const QRectF thumb = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    pill(painter, thumb.adjusted(inset, inset, -inset, -inset), active ? t.textMuted : t.lineStrong);
}

void EaselStyle::drawSlider(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = Theme::current().tokens();
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return;
    const bool enabled = option->state.testFlag(State_Enabled);
    const QRectF handle = proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    const QRectF groove = option->rect;
    const bool horizontal = slider->orientation == Qt::Horizontal;
    QRectF track = horizontal ? QRectF(groove.left() + 2, groove.center().y() - 2, groove.width() - 4, 4)
                              : QRectF(groove.center().x() - 2, groove.top() + 2, 4, groove.height() - 4);
    pill(painter, track, t.dark ? t.pressed : t.line);
    const bool fromEnd = slider->upsideDown;
    if (horizontal && fromEnd)
        track.setLeft(handle.center().x());
    else if (horizontal)
        track.setRight(handle.center().x());
    else if (fromEnd)
        track.setTop(handle.center().y());
    else
        track.setBottom(handle.center().y());
    pill(painter, track, enabled ? t.accent : t.lineStrong);
    const double side = std::min({handle.width(), handle.height(), Theme::current().scaled(14) * 1.0});
    const QRectF knob(handle.center().x() - side / 2, handle.center().y() - side / 2, side, side);
    pill(painter, knob, enabled ? t.accent : t.lineStrong);
    pill(painter, knob.adjusted(2, 2, -2, -2), t.surface);
    if (option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange))
        paint::focusRing(*painter, knob.adjusted(-3, -3, 3, 3), side / 2 + 3);
}

int EaselStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return theme.iconSize(IconSize::Small);
    case PM_ToolBarIconSize: return theme.iconSize(IconSize::Medium);
    case PM_ScrollBarExtent: return scrollBarExtent;
    case PM_ScrollBarSliderMin: return theme.scaled(28);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return theme.scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::s;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent: return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap: return 0;
    case PM_TabBarTabHSpace: return space::xl;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return space::xs;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength: return theme.scaled(22);
    case PM_TreeViewIndentation: return theme.scaled(20);
    case PM_ToolBarItemSpacing: return space::xs;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return space::m;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space::s;
    case PM_HeaderMargin: return space::xs + 2;
    case PM_FocusFrameHMargin: return space::xs;
    default: // a Qt enum: everything else is Fusion's
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int EaselStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_MiddleClickAbsolutePosition: return 1;
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup: // a list below the field, not a menu over it
        return 0;
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate: return Theme::current().motion() ? QProxyStyle::styleHint(hint, option, widget, returned) : 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_ToolTipLabel_Opacity: return 255;
    default: // a Qt enum: everything else is Fusion's
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize EaselStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const Theme &theme = Theme::current();
    const auto atLeast = [&result, &theme](int height) {
        result.setHeight(std::max(result.height(), theme.scaled(height)));
    };
    switch (type) {
    case CT_PushButton:
        result.setWidth(result.width() + space::m);
        atLeast(30);
        return result;
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox: {
        // All three the same, so that they stand on one line.
        const int text = option ? option->fontMetrics.height() : 0;
        result.setHeight(std::max(theme.scaled(30), text + 2 * space::xs));
        if (type != CT_LineEdit)
            result.setWidth(result.width() + theme.scaled(12));
        return result;
    }
    case CT_ToolButton:
        atLeast(28);
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle != Qt::ToolButtonIconOnly)
            result.setWidth(result.width() + space::s);
        result.setWidth(std::max(result.width(), result.height()));
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features.testFlag(QStyleOptionToolButton::HasMenu) && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
            result.setWidth(result.width() + theme.scaled(menuChevron));
        return result;
    case CT_CheckBox:
    case CT_RadioButton: // room for the focus ring behind the text
        result.setWidth(result.width() + space::xs + 2);
        return result;
    case CT_ItemViewItem: atLeast(26); return result;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            atLeast(28);
        result.setWidth(result.width() + space::s);
        return result;
    case CT_MenuBarItem:
    case CT_HeaderSection: atLeast(28); return result;
    case CT_TabBarTab: atLeast(34); return result;
    default: // a Qt enum: everything else is Fusion's
        return result;
    }
}

QIcon EaselStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_DockWidgetCloseButton:
    case SP_TitleBarCloseButton:
    case SP_TabCloseButton: return icon(Icon::Close, &Tokens::textMuted);
    case SP_TitleBarNormalButton: return icon(Icon::Copy, &Tokens::textMuted);
    case SP_ToolBarHorizontalExtensionButton: return icon(Icon::More, &Tokens::textMuted);
    case SP_MessageBoxInformation: return icon(Icon::Info, &Tokens::info);
    case SP_MessageBoxQuestion: return icon(Icon::HealthUnknown, &Tokens::info);
    case SP_MessageBoxWarning: return icon(Icon::HealthWarn, &Tokens::warning);
    case SP_MessageBoxCritical: return icon(Icon::HealthBad, &Tokens::danger);
    default: // a Qt enum: everything else is Fusion's
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void EaselStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    m_manners->teach(widget);
}

} // namespace easel
