// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/growthchart.h"

#include "theme/painter.h"
#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace easel {
namespace {

constexpr int mostSteps = 4;

/// 1, 2 or 5 times a power of ten, and at least 1 for what is counted.
double stepFor(double most)
{
    const double raw = std::max(most / mostSteps, 0.25);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power >= raw)
            return std::max(1.0, factor * power);
    }
    return 10 * power;
}

QString number(double value)
{
    return QLocale().toString(std::round(value * 10) / 10, 'f', value < 10 && std::fmod(value, 1) > 0.04 ? 1 : 0);
}

QString amount(const GrowthLine &line, double value)
{
    return line.unit.isEmpty() ? number(value) : number(value) + u' ' + line.unit;
}

} // namespace

GrowthChart::GrowthChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("growthChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Growth of the fleet"));
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GrowthChart::setPoints(const std::vector<HistoryPoint> &points)
{
    m_points = points;
    rebuild();
    tellRows(*this);
}

void GrowthChart::setMeasure(GrowthMeasure measure)
{
    m_measure = measure;
    rebuild();
}

void GrowthChart::setMarks(qint64 a, qint64 b)
{
    m_a = a;
    m_b = b;
    tellCurrentRow(*this);
    update();
}

QSize GrowthChart::minimumSizeHint() const
{
    return {Theme::current().scaled(320), Theme::current().scaled(140)};
}

QSize GrowthChart::sizeHint() const
{
    return {Theme::current().scaled(640), Theme::current().scaled(190)};
}

void GrowthChart::rebuild()
{
    m_lines = growthOf(m_points, m_measure);
    double most = 0;
    for (const GrowthLine &line : m_lines) {
        for (const QPointF &point : line.points)
            most = std::max(most, point.y());
    }
    m_step = stepFor(most);
    m_top = std::max(m_step, std::ceil(most / m_step) * m_step);
    QStringList told{nameOf(m_measure)};
    for (const GrowthLine &line : m_lines) {
        if (!line.points.empty())
            told << tr("%1: %2 at first, %3 now").arg(line.name, amount(line, line.points.front().y()), amount(line, line.points.back().y()));
    }
    setAccessibleDescription(told.join(QStringLiteral(". ")));
    update();
}

QRectF GrowthChart::plot() const
{
    const QFontMetricsF metrics(Theme::current().font(TextSize::Caption));
    const double left = metrics.horizontalAdvance(number(m_top)) + space::l + space::s;
    return QRectF(rect()).adjusted(left, metrics.height() + space::l, -space::l, -metrics.height() - space::m);
}

double GrowthChart::xOf(double time) const
{
    const QRectF area = plot();
    const double first = static_cast<double>(m_points.front().at.toMSecsSinceEpoch());
    const double span = static_cast<double>(m_points.back().at.toMSecsSinceEpoch()) - first;
    return span > 0 ? area.left() + (time - first) / span * area.width() : area.center().x();
}

double GrowthChart::yOf(double value) const
{
    const QRectF area = plot();
    return area.bottom() - value / m_top * area.height();
}

int GrowthChart::nearest(double x) const
{
    if (m_points.empty())
        return -1;
    const auto distance = [&](const HistoryPoint &point) { return std::abs(xOf(static_cast<double>(point.at.toMSecsSinceEpoch())) - x); };
    const auto found = std::min_element(m_points.begin(), m_points.end(), [&](const HistoryPoint &a, const HistoryPoint &b) { return distance(a) < distance(b); });
    return static_cast<int>(found - m_points.begin());
}

int GrowthChart::placeOf(qint64 id) const
{
    const auto found = std::find_if(m_points.begin(), m_points.end(), [id](const HistoryPoint &point) { return point.id == id; });
    return found == m_points.end() ? -1 : static_cast<int>(found - m_points.begin());
}

void GrowthChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().tokens().surface);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_points.empty())
        return;
    paintAxes(painter);
    for (size_t i = 0; i < m_lines.size(); ++i)
        paintLine(painter, m_lines[i], i == 0);
    paintMark(painter, m_a, tr("A", "the earlier of two points that are compared"));
    paintMark(painter, m_b, tr("B", "the later of two points that are compared"));
    paintLegend(painter);
    if (hasFocus())
        paint::focusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1));
}

void GrowthChart::paintAxes(QPainter &painter) const
{
    const Tokens &tokens = Theme::current().tokens();
    const QRectF area = plot();
    painter.setFont(Theme::current().font(TextSize::Caption));
    const QFontMetricsF metrics(painter.font());
    for (double value = 0; value <= m_top + m_step / 2; value += m_step) {
        const double y = std::round(yOf(value)) + 0.5;
        painter.setPen(QPen(value == 0 ? tokens.lineStrong : tokens.line, hairline));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        paint::text(painter, QRectF(space::s, y - metrics.height() / 2, area.left() - 2 * space::s, metrics.height()), number(value), tokens.textMuted,
                    Qt::AlignVCenter | Qt::AlignRight);
    }
    // As many times as fit, the first and the last among them.
    const qint64 first = m_points.front().at.toMSecsSinceEpoch();
    const qint64 last = m_points.back().at.toMSecsSinceEpoch();
    const bool isLong = last - first > 2 * 86'400'000LL;
    const auto words = [&](qint64 at) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
        return isLong ? QLocale().toString(moment.date(), QLocale::ShortFormat) : QLocale().toString(moment, QLocale::ShortFormat);
    };
    const double room = metrics.horizontalAdvance(words(last)) + space::xl;
    const int count = last > first ? std::clamp(static_cast<int>(area.width() / room), 2, 7) : 1;
    for (int i = 0; i < count; ++i) {
        const qint64 at = count > 1 ? first + (last - first) * i / (count - 1) : first;
        const double center = xOf(static_cast<double>(at));
        const double left = std::clamp(center - room / 2, area.left() - space::xl, area.right() + space::m - room);
        const Qt::Alignment side = count > 1 && i == count - 1 ? Qt::AlignRight : Qt::AlignHCenter;
        paint::text(painter, QRectF(left, area.bottom() + space::xs, room, metrics.height()), words(at), tokens.textMuted, Qt::AlignVCenter | side);
    }
}

void GrowthChart::paintLine(QPainter &painter, const GrowthLine &line, bool isFirst) const
{
    const Tokens &tokens = Theme::current().tokens();
    // A year of hours has more points than the chart has pixels: of those in one column the last stands for all.
    QPolygonF steps;
    for (const QPointF &point : line.points) {
        const double x = xOf(point.x());
        const double y = yOf(point.y());
        if (!steps.isEmpty() && std::abs(steps.back().x() - x) < 0.5 && line.points.size() > 2000) {
            steps.back().setY(y);
            continue;
        }
        if (!steps.isEmpty())
            steps << QPointF(x, steps.back().y());
        steps << QPointF(x, y);
    }
    if (isFirst && steps.size() > 1) {
        QPolygonF area = steps;
        area << QPointF(steps.back().x(), yOf(0)) << QPointF(steps.front().x(), yOf(0));
        QColor fill = tokens.accent;
        fill.setAlphaF(0.10F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(area);
        painter.setBrush(Qt::NoBrush);
    }
    QPen pen(isFirst ? tokens.accent : tokens.text, isFirst ? 2 : 1.5, isFirst ? Qt::SolidLine : Qt::DashLine);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawPolyline(steps);
    if (line.points.size() > 60)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isFirst ? tokens.accent : tokens.text);
    for (const QPointF &point : line.points)
        painter.drawEllipse(QPointF(xOf(point.x()), yOf(point.y())), isFirst ? 3 : 2, isFirst ? 3 : 2);
    painter.setBrush(Qt::NoBrush);
}

void GrowthChart::paintMark(QPainter &painter, qint64 id, const QString &letter) const
{
    const int place = placeOf(id);
    if (place < 0)
        return;
    const Tokens &tokens = Theme::current().tokens();
    const QRectF area = plot();
    const double x = xOf(static_cast<double>(m_points[static_cast<size_t>(place)].at.toMSecsSinceEpoch()));
    painter.setPen(QPen(tokens.text, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setFont(Theme::current().font(TextSize::Caption, QFont::DemiBold));
    const double size = QFontMetricsF(painter.font()).height() + 2;
    const QRectF box(x - size / 2, area.top() - size + 2, size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(box, smallCornerRadius, smallCornerRadius);
    painter.setBrush(Qt::NoBrush);
    paint::text(painter, box, letter, tokens.accentText, Qt::AlignCenter);
}

void GrowthChart::paintLegend(QPainter &painter) const
{
    const Tokens &tokens = Theme::current().tokens();
    painter.setFont(Theme::current().font(TextSize::Caption));
    const QFontMetricsF metrics(painter.font());
    double x = plot().left();
    const double y = space::xs + metrics.height() / 2;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool isFirst = i == 0;
        painter.setPen(QPen(isFirst ? tokens.accent : tokens.text, isFirst ? 2 : 1.5, isFirst ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(x, y), QPointF(x + space::xl, y));
        x += space::xl + space::s;
        const QString words = tr("%1: %2").arg(m_lines[i].name, amount(m_lines[i], m_lines[i].points.back().y()));
        const double width = metrics.horizontalAdvance(words) + 2;
        paint::text(painter, QRectF(x, space::xs, width, metrics.height()), words, tokens.text);
        x += width + space::l;
    }
}

void GrowthChart::mousePressEvent(QMouseEvent *event)
{
    const int place = nearest(event->position().x());
    if (event->button() == Qt::LeftButton && place >= 0)
        Q_EMIT pointChosen(m_points[static_cast<size_t>(place)].id);
}

void GrowthChart::mouseMoveEvent(QMouseEvent *event)
{
    const int place = nearest(event->position().x());
    if (place < 0)
        return;
    QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(wordsOf(place).join(u'\n')), this);
}

QStringList GrowthChart::wordsOf(int place) const
{
    QStringList words{QLocale().toString(m_points[static_cast<size_t>(place)].at.toLocalTime(), QLocale::ShortFormat)};
    for (const GrowthLine &line : m_lines)
        words << tr("%1: %2").arg(line.name, amount(line, line.points[static_cast<size_t>(place)].y()));
    return words;
}

QString GrowthChart::accessibleRowText(int row) const
{
    return wordsOf(row).join(QStringLiteral(", "));
}

QRect GrowthChart::accessibleRowRect(int row) const
{
    // A point is as wide as a finger: there is nothing more of it to see.
    const double x = xOf(static_cast<double>(m_points[static_cast<size_t>(row)].at.toMSecsSinceEpoch()));
    return QRectF(x - space::xs, plot().top(), 2 * space::xs, plot().height()).toRect();
}

void GrowthChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tellCurrentRow(*this);
}

void GrowthChart::keyPressEvent(QKeyEvent *event)
{
    if (m_points.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int last = static_cast<int>(m_points.size()) - 1;
    const int present = m_b != 0 ? placeOf(m_b) : last;
    int next = present;
    switch (event->key()) {
    case Qt::Key_Left: next = present - 1; break;
    case Qt::Key_Right: next = present + 1; break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = last; break;
    default: QWidget::keyPressEvent(event); return; // not an enumeration of ours
    }
    Q_EMIT pointChosen(m_points[static_cast<size_t>(std::clamp(next, 0, last))].id);
}

} // namespace easel
