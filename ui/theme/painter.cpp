// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/painter.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace easel::paint {

namespace {

class Saved final
{
    Q_DISABLE_COPY_MOVE(Saved)

public:
    explicit Saved(QPainter &painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }

private:
    QPainter &m_painter;
};

const Tokens &tokens()
{
    return Theme::current().tokens();
}

/// The outline's own rectangle: its stroke lies inside of `rect`.
QRectF inset(const QRectF &rect, double stroke)
{
    const double half = stroke / 2.0;
    return rect.adjusted(half, half, -half, -half);
}

void outlined(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line,
              double stroke)
{
    painter.setBrush(fill);
    painter.setPen(QPen(line, stroke));
    painter.drawRoundedRect(inset(rect, stroke), radius - stroke / 2.0, radius - stroke / 2.0);
}

struct Look
{
    QColor fill;
    QColor line;
    double stroke;
};

Look lookOf(Emphasis emphasis, const QColor &fill)
{
    const Tokens &t = tokens();
    switch (emphasis) {
    case Emphasis::Normal: return {fill, t.line, hairline};
    case Emphasis::Hovered: return {fill, t.lineStrong, hairline};
    case Emphasis::Selected: return {fill, t.accent, focusStroke};
    case Emphasis::Accepts: return {t.accentSoft, t.accent, focusStroke};
    case Emphasis::Warns: return {t.warningSoft, t.warning, focusStroke};
    case Emphasis::Refuses: return {t.surfaceSunken, t.line, hairline};
    }
    Q_UNREACHABLE();
}

QPolygonF octagon(const QRectF &r)
{
    const double cut = r.width() * 0.293;
    return QPolygonF({{r.left() + cut, r.top()},
                      {r.right() - cut, r.top()},
                      {r.right(), r.top() + cut},
                      {r.right(), r.bottom() - cut},
                      {r.right() - cut, r.bottom()},
                      {r.left() + cut, r.bottom()},
                      {r.left(), r.bottom() - cut},
                      {r.left(), r.top() + cut}});
}

void paintBadge(QPainter &painter, const QRectF &rect, const Icon *symbol, const QString &label, Tint tint)
{
    const Saved saved(painter);
    const TintColors colors = tokens().tint(tint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.soft);
    painter.drawRoundedRect(rect, smallCornerRadius, smallCornerRadius);
    const double side = Theme::current().scaled(12);
    const double inner = Theme::current().scaled(6);
    QRectF left = rect.adjusted(inner, 0, -inner, 0);
    if (symbol) {
        const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
        const QRectF box(mirrored ? left.right() - side : left.left(), rect.top(), side, rect.height());
        icon(painter, box, *symbol, colors.text);
        const double used = side + space::xs;
        left.adjust(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0);
    }
    painter.setFont(Theme::current().font(TextSize::Caption, QFont::Medium));
    text(painter, left, label, colors.text);
}

} // namespace

void card(QPainter &painter, const QRectF &rect, Emphasis emphasis)
{
    const Saved saved(painter);
    const Look look = lookOf(emphasis, tokens().surfaceRaised);
    outlined(painter, rect, cornerRadius, look.fill, look.line, look.stroke);
}

void chip(QPainter &painter, const QRectF &rect, Emphasis emphasis)
{
    const Saved saved(painter);
    const Look look = lookOf(emphasis, emphasis == Emphasis::Hovered ? tokens().hover : tokens().surface);
    outlined(painter, rect, smallCornerRadius, look.fill, look.line, look.stroke);
}

void badge(QPainter &painter, const QRectF &rect, const QString &text, Tint tint)
{
    paintBadge(painter, rect, nullptr, text, tint);
}

void badge(QPainter &painter, const QRectF &rect, Icon icon, const QString &text, Tint tint)
{
    paintBadge(painter, rect, &icon, text, tint);
}

double badgeWidth(const QString &text, bool withIcon)
{
    const Theme &theme = Theme::current();
    const QFontMetricsF metrics(theme.font(TextSize::Caption, QFont::Medium));
    return std::ceil(metrics.horizontalAdvance(text)) + 1.0 + 2.0 * theme.scaled(6) +
           (withIcon ? theme.scaled(12) + space::xs : 0.0);
}

double badgeHeight()
{
    return Theme::current().scaled(18);
}

void status(QPainter &painter, const QRectF &rect, StatusShape shape)
{
    const Saved saved(painter);
    const Tokens &t = tokens();
    const double side = std::min(rect.width(), rect.height());
    const auto snap = [ratio = deviceRatio(painter)](double value) { return std::round(value * ratio) / ratio; };
    const QRectF box(snap(rect.center().x() - side / 2.0), snap(rect.center().y() - side / 2.0), side, side);
    painter.translate(box.topLeft());
    painter.scale(side / 16.0, side / 16.0);
    const QColor glyph = t.dark ? t.surfaceSunken : t.surface;
    const auto solid = [&painter](const QColor &fill) {
        painter.setPen(QPen(fill, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(fill);
    };
    const auto stroke = [&painter](const QColor &color) {
        painter.setPen(QPen(color, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
    };
    switch (shape) {
    case StatusShape::Ok:
        solid(t.success);
        painter.drawEllipse(QRectF(1.75, 1.75, 12.5, 12.5));
        stroke(glyph);
        painter.drawPolyline(QPolygonF({{4.9, 8.3}, {7.1, 10.5}, {11.2, 5.9}}));
        return;
    case StatusShape::Warning:
        solid(t.warning);
        painter.drawPolygon(QPolygonF({{8.0, 1.9}, {14.9, 14.0}, {1.1, 14.0}}));
        stroke(glyph);
        painter.drawLine(QPointF(8.0, 6.2), QPointF(8.0, 9.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(glyph);
        painter.drawEllipse(QPointF(8.0, 12.0), 1.15, 1.15);
        return;
    case StatusShape::Bad:
        solid(t.danger);
        painter.drawPolygon(octagon(QRectF(1.75, 1.75, 12.5, 12.5)));
        stroke(glyph);
        painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
        painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
        return;
    case StatusShape::Unknown: {
        painter.setPen(QPen(t.textMuted, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4));
        painter.setPen(QPen(t.textMuted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath mark(QPointF(6.2, 6.5));
        mark.cubicTo(6.3, 4.2, 9.9, 4.2, 9.8, 6.6);
        mark.cubicTo(9.8, 7.8, 8.0, 7.8, 8.0, 9.2);
        painter.drawPath(mark);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.textMuted);
        painter.drawEllipse(QPointF(8.0, 11.6), 1.0, 1.0);
        return;
    }
    }
    Q_UNREACHABLE();
}

void icon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color)
{
    const int side = static_cast<int>(std::min(rect.width(), rect.height()));
    if (side <= 0)
        return;
    const double ratio = deviceRatio(painter);
    const auto snap = [ratio](double value) { return std::round(value * ratio) / ratio; };
    painter.drawPixmap(QPointF(snap(rect.center().x() - side / 2.0), snap(rect.center().y() - side / 2.0)),
                       iconPixmap(icon, side, color, ratio));
}

double deviceRatio(const QPainter &painter)
{
    // The device may be a widget that is drawn into something finer; the transform knows.
    const QTransform transform = painter.deviceTransform();
    return std::max(0.1, std::hypot(transform.m11(), transform.m12()));
}

Tint usageTint(const BarValue &usage)
{
    if (usage.limit <= 0.0)
        return Tint::Neutral;
    const double share = (usage.used + std::max(0.0, usage.added)) / usage.limit;
    return share > 1.0 ? Tint::Danger : share >= tightShare ? Tint::Warning : Tint::Neutral;
}

void capacityBar(QPainter &painter, const QRectF &rect, const BarValue &usage, Qt::LayoutDirection direction)
{
    const Saved saved(painter);
    const Tokens &t = tokens();
    const double radius = std::min(rect.height() / 2.0, 3.0);
    QPainterPath track;
    track.addRoundedRect(rect, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.fillPath(track, t.dark ? t.pressed : t.line);
    if (usage.limit <= 0.0)
        return;
    const double solidEnd = std::max(0.0, usage.added < 0.0 ? usage.used + usage.added : usage.used);
    const double softEnd = std::max(solidEnd, usage.used + std::max(0.0, usage.added));
    // Beyond the limit the whole bar stands for the usage, and the marker says where the limit is.
    const double full = std::max(usage.limit, softEnd);
    const auto span = [&](double from, double to) {
        const double start = rect.width() * from / full;
        const double length = rect.width() * (to - from) / full;
        return direction == Qt::RightToLeft ? QRectF(rect.right() - start - length, rect.top(), length, rect.height())
                                            : QRectF(rect.left() + start, rect.top(), length, rect.height());
    };
    const Tint tint = usageTint(usage);
    const QColor solid = tint == Tint::Neutral ? t.barFill : t.tint(tint).solid;
    // What comes is as loud as the rest of the bar when it is a problem, and in the accent when it is not.
    QColor soft = tint == Tint::Neutral && usage.added > 0.0 ? t.accent : solid;
    if (soft == solid)
        soft.setAlphaF(0.5F);
    painter.setClipPath(track, Qt::IntersectClip);
    if (solidEnd > 0.0) {
        QRectF filled = span(0.0, solidEnd);
        if (filled.width() < 2.0) // something is more than nothing
            filled = direction == Qt::RightToLeft ? filled.adjusted(filled.width() - 2.0, 0, 0, 0)
                                                  : filled.adjusted(0, 0, 2.0 - filled.width(), 0);
        painter.fillRect(filled, solid);
    }
    if (softEnd > solidEnd)
        painter.fillRect(span(solidEnd, softEnd), soft);
    if (softEnd > usage.limit) {
        const QRectF rest = span(usage.limit, softEnd);
        const double x = std::round(direction == Qt::RightToLeft ? rest.right() : rest.left());
        painter.fillRect(QRectF(x - 2.0, rect.top(), 4.0, rect.height()), t.surfaceRaised);
        painter.fillRect(QRectF(x - 1.0, rect.top(), 2.0, rect.height()), t.text);
    }
}

void focusRing(QPainter &painter, const QRectF &rect, double radius)
{
    const Saved saved(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().focusRing, focusStroke));
    painter.drawRoundedRect(inset(rect, focusStroke), radius - 1.0, radius - 1.0);
}

void text(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString shown = metrics.elidedText(text.simplified(), Qt::ElideRight, rect.width());
    const QPen pen = painter.pen();
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const Qt::Alignment side = QStyle::visualAlignment(direction, alignment);
    painter.setPen(color);
    // The layout says at which side the text stands; which way it reads is a matter of the text: "10 of 16" stays so.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(rect, static_cast<int>(side.toInt()) | Qt::AlignAbsolute | Qt::TextSingleLine, shown);
    painter.setLayoutDirection(direction);
    painter.setPen(pen);
}

} // namespace easel::paint
