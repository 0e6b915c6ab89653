// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"
#include "theme/tokens.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace easel {

/// A state shown as a shape, so that it can be told without colours.
enum class StatusShape {
    Ok,      ///< disc with a check mark
    Warning, ///< triangle with an exclamation mark
    Bad,     ///< octagon with a cross
    Unknown, ///< ring with a question mark
};

/// How a card or a chip stands out.
enum class Emphasis {
    Normal,
    Hovered,
    Selected, ///< accent outline
    Accepts,  ///< while something is dragged: it may be dropped here
    Warns,    ///< ... with a warning
    Refuses,  ///< ... it may not: paint what is inside with refusedOpacity
};

/// How used a capacity is. The limit is what may be requested; `used` may be beyond it.
struct BarValue final
{
    double used = 0.0;
    double added = 0.0; ///< what the plan or a drop would add, drawn in the accent; negative: what it would free, paler
    double limit = 0.0; ///< 0 or less: no limit known, the bar is an empty track
};

/// What every painted view draws the same way. All of it uses the tokens of the current theme, saves and restores the
/// painter's state and takes logical pixels. Text is literal, elided to fit, and aligned by the painter's layout
/// direction.
namespace paint {

/// What is inside of a card that refuses what is dragged.
inline constexpr double refusedOpacity = 0.5;
/// From this share of the limit on a bar is a warning.
inline constexpr double tightShare = 0.85;

/// A rounded surface with an outline on whole device pixels.
void card(QPainter &painter, const QRectF &rect, Emphasis emphasis = Emphasis::Normal);

/// A small rounded box for one thing inside a card, on surface.
void chip(QPainter &painter, const QRectF &rect, Emphasis emphasis = Emphasis::Normal);

/// A filled badge with an optional icon and text. `rect` is its outside; badgeWidth() is the width it wants.
void badge(QPainter &painter, const QRectF &rect, const QString &text, Tint tint);
void badge(QPainter &painter, const QRectF &rect, Icon icon, const QString &text, Tint tint);
double badgeWidth(const QString &text, bool withIcon);
double badgeHeight();

/// A status as a filled shape in the middle of `rect`, as large as fits. Clear from 10 px on.
void status(QPainter &painter, const QRectF &rect, StatusShape shape);

/// One of our icons in one colour, in the middle of `rect`, on whole device pixels.
void icon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color);

/// A capacity bar that fills `rect`; beyond the limit it is danger and carries a marker at the limit.
void capacityBar(QPainter &painter, const QRectF &rect, const BarValue &usage, Qt::LayoutDirection direction);

/// The tint of a usage: Warning from tightShare on, Danger beyond the limit, Neutral otherwise.
Tint usageTint(const BarValue &usage);

/// Device pixels to a unit of the painter, whatever it paints on and however it is scaled.
double deviceRatio(const QPainter &painter);

/// The focus ring, just inside `rect`.
void focusRing(QPainter &painter, const QRectF &rect, double radius = cornerRadius);

/// One line of literal text in the painter's font, elided at its end.
void text(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color,
          Qt::Alignment alignment = Qt::AlignVCenter | Qt::AlignLeading);

} // namespace paint

} // namespace easel
