// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/capacityplot.h"

#include "capacity/quantitytext.h"
#include "theme/painter.h"
#include "theme/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace easel {
namespace {

constexpr double barShare = 0.55; ///< of a row's height
constexpr double limitStroke = 2;

/// The parts of a bar, from its start.
enum Part { Own, Others, Paused, Free };

qint64 partOf(const CapacityRow &row, Resource resource, Part part)
{
    const qint64 paused = amountOf(row.paused, resource);
    switch (part) {
    case Own: return amountOf(row.own.requested, resource);
    case Others: return amountOf(row.others, resource);
    case Paused: return paused;
    // Paused virtual clusters have given back what they had: it is a part of what is free.
    case Free: return std::max<qint64>(0, amountOf(row.free, resource).value_or(0) - paused);
    }
    Q_UNREACHABLE();
}

QColor fillOf(Part part, const Tokens &tokens)
{
    switch (part) {
    case Own: return tokens.accent;
    case Others: return tokens.barFill;
    case Paused: return tokens.surface;
    case Free: return tokens.surfaceSunken;
    }
    Q_UNREACHABLE();
}

QColor outlineOf(Part part, const Tokens &tokens)
{
    return part == Own ? tokens.accent : part == Others ? tokens.barFill : tokens.lineStrong;
}

/// Slanted lines inside a rectangle, as lines and not as a brush: they stay sharp in every output, and in SVG at all.
void hatch(QPainter &painter, const QRectF &rect, const QColor &color, double step, bool rising)
{
    if (rect.width() < 1)
        return;
    QList<QLineF> lines;
    for (double start = rect.left() - rect.height() + step; start < rect.right(); start += step) {
        // From (start, bottom) to (start + height, top), cut at both sides.
        const double from = std::max(start, rect.left());
        const double to = std::min(start + rect.height(), rect.right());
        if (to <= from)
            continue;
        const double low = rect.bottom() - (from - start);
        const double high = rect.bottom() - (to - start);
        lines << (rising ? QLineF(from, low, to, high) : QLineF(from, rect.top() + rect.bottom() - low, to, rect.top() + rect.bottom() - high));
    }
    painter.setPen(QPen(color, 1.2));
    painter.drawLines(lines);
}

void drawPattern(QPainter &painter, const QRectF &rect, Part part, const Tokens &tokens)
{
    switch (part) {
    case Own:
    case Free: return;
    case Others: hatch(painter, rect, tokens.surface, 7, false); return;
    case Paused: hatch(painter, rect, tokens.lineStrong, 5, true); return;
    }
}

void drawLimit(QPainter &painter, double x, double top, double bottom, bool allowed, const Tokens &tokens)
{
    QPen pen(tokens.text, limitStroke, allowed ? Qt::SolidLine : Qt::CustomDashLine, Qt::FlatCap);
    if (!allowed)
        pen.setDashPattern({1.5, 1.5});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

/// 1, 2 or 5 times a power of ten, so that about `count` of them make `value`.
double niceStep(double value, int count)
{
    const double raw = std::max(value / count, 1e-9);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10 * power;
}

double headingHeight()
{
    return QFontMetricsF(Theme::current().font(TextSize::Body, QFont::DemiBold)).height() + space::s;
}

struct Words final
{
    QString numbers;
    QString remark;
    bool isBeyond = false;
};

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(CapacityPlot)

public:
    static QString nameOf(Part part)
    {
        switch (part) {
        case Own: return tr("Own virtual clusters");
        case Others: return tr("Of other groups");
        case Paused: return tr("Paused");
        case Free: return tr("Free");
        }
        Q_UNREACHABLE();
    }
    static QString nameOfLimit(bool allowed) { return allowed ? tr("Allowed") : tr("Physical"); }

    /// What stands beside a bar.
    static Words beside(const CapacityRow &row, Resource resource)
    {
        Words words;
        const QString asked = QuantityText::of(resource, row.requested(resource));
        const auto allowed = amountOf(row.allowed, resource);
        const qint64 beyond = amountOf(row.shortfall, resource);
        words.numbers = allowed ? tr("%1 of %2").arg(QLocale().toString(rounded(resource, row.requested(resource)), 'g', 12),
                                                     QuantityText::of(resource, *allowed))
                                : asked;
        if (beyond > 0) {
            words.remark = tr("%1 beyond").arg(QuantityText::of(resource, beyond));
            words.isBeyond = true;
        } else if (row.kind == CapacityRow::Kind::Group || row.kind == CapacityRow::Kind::Host) {
            if (row.members == 0)
                words.remark = tr("No host clusters");
            else if (!allowed)
                words.remark = tr("Capacity not told");
            else if (row.unknownMembers > 0)
                words.remark = tr("%n host(s) not told", nullptr, row.unknownMembers);
        }
        return words;
    }

    static QString describe(const CapacityRow &row, Resource resource)
    {
        const auto told = [&](std::optional<qint64> amount) {
            return amount ? QuantityText::of(resource, *amount) : tr("not told by the backend");
        };
        QStringList lines{row.name};
        for (const Part part : {Own, Others, Paused})
            lines << tr("%1: %2").arg(nameOf(part), QuantityText::of(resource, partOf(row, resource, part)));
        lines << tr("%1: %2").arg(nameOf(Free), told(amountOf(row.free, resource)));
        lines << tr("%1: %2").arg(nameOfLimit(true), told(amountOf(row.allowed, resource)));
        lines << tr("%1: %2").arg(nameOfLimit(false), told(amountOf(row.physical, resource)));
        const Words words = beside(row, resource);
        if (!words.remark.isEmpty())
            lines << words.remark;
        return lines.join(u'\n');
    }

private:
    static double rounded(Resource resource, qint64 amount) { return std::round(QuantityText::number(resource, amount) * 10) / 10; }
};

} // namespace

/// What is painted under the bars, and over them.
class PlotMarks final : public QGraphicsItem
{
public:
    PlotMarks(CapacityPlot &plot, bool over) : QGraphicsItem(&plot), m_plot(plot), m_over(over)
    {
        // Grid, axes and bars are between 0 and 100.
        setZValue(over ? 100 : -1);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    QRectF boundingRect() const override { return QRectF(QPointF(), m_plot.size()); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const Tokens &tokens = Theme::current().tokens();
        if (!m_over) {
            painter->fillRect(boundingRect(), tokens.surface);
            if (m_plot.current() >= 0 && m_plot.current() < static_cast<int>(m_plot.rows().size()))
                painter->fillRect(m_plot.bandOf(m_plot.current()), tokens.selection);
            return;
        }
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setLayoutDirection(Qt::LeftToRight); // as the axis
        for (int row = 0; row < static_cast<int>(m_plot.rows().size()); ++row)
            paintRow(*painter, row, tokens);
        if (!m_plot.heading().isEmpty()) {
            painter->setFont(Theme::current().font(TextSize::Body, QFont::DemiBold));
            paint::text(*painter, QRectF(space::s, space::xs, m_plot.size().width() - 2 * space::s, headingHeight()), m_plot.heading(), tokens.text,
                        Qt::AlignVCenter | Qt::AlignLeft);
        }
        paintLegend(*painter, tokens);
    }

private:
    void paintRow(QPainter &painter, int number, const Tokens &tokens) const
    {
        const CapacityRow &row = m_plot.rows()[static_cast<size_t>(number)];
        const Resource resource = m_plot.resource();
        const QRectF band = m_plot.bandOf(number);
        const double half = band.height() * barShare / 2;
        const double top = band.center().y() - half;
        qint64 from = 0;
        for (const Part part : {Own, Others, Paused, Free}) {
            const qint64 amount = partOf(row, resource, part);
            const double left = m_plot.x(from);
            from += amount;
            drawPattern(painter, QRectF(left, top, m_plot.x(from) - left, 2 * half), part, tokens);
        }
        if (const auto physical = amountOf(row.physical, resource))
            drawLimit(painter, m_plot.x(*physical), top - space::xs, top + 2 * half + space::xs, false, tokens);
        if (const auto allowed = amountOf(row.allowed, resource))
            drawLimit(painter, m_plot.x(*allowed), top - space::xs, top + 2 * half + space::xs, true, tokens);

        const QRectF plot = m_plot.plotArea();
        painter.setFont(Theme::current().font(TextSize::Body));
        paint::text(painter, QRectF(band.left() + space::s, band.top(), plot.left() - band.left() - 2 * space::s, band.height()), row.name,
                    number == m_plot.current() ? tokens.onSelection : tokens.text, Qt::AlignVCenter | Qt::AlignLeft);
        const Words words = Text::beside(row, resource);
        QRectF side(plot.right() + space::s, band.top(), band.right() - plot.right() - space::m, band.height());
        painter.setFont(Theme::current().font(TextSize::Caption));
        if (words.remark.isEmpty()) {
            paint::text(painter, side, words.numbers, tokens.text, Qt::AlignVCenter | Qt::AlignLeft);
            return;
        }
        const double line = QFontMetricsF(painter.font()).height();
        side.setTop(band.center().y() - line);
        side.setHeight(line);
        paint::text(painter, side, words.numbers, tokens.text, Qt::AlignVCenter | Qt::AlignLeft);
        side.translate(0, line);
        if (words.isBeyond) {
            const double size = line * 0.8;
            paint::status(painter, QRectF(side.left(), side.center().y() - size / 2, size, size), StatusShape::Bad);
            side.setLeft(side.left() + size + space::xs);
        }
        paint::text(painter, side, words.remark, words.isBeyond ? tokens.onDangerSoft : tokens.textMuted, Qt::AlignVCenter | Qt::AlignLeft);
    }

    void paintLegend(QPainter &painter, const Tokens &tokens) const
    {
        painter.setFont(Theme::current().font(TextSize::Caption));
        const QFontMetricsF metrics(painter.font());
        const QRectF rect = m_plot.legendRect();
        const double line = metrics.height() + space::xs;
        double x = rect.left();
        double y = rect.top();
        const auto entry = [&](const QString &name, double swatchWidth, const auto &drawSwatch) {
            const double width = swatchWidth + space::xs + metrics.horizontalAdvance(name) + space::l;
            if (x > rect.left() && x + width - space::l > rect.right()) {
                x = rect.left();
                y += line;
            }
            drawSwatch(QRectF(x, y + (line - 10) / 2, swatchWidth, 10));
            paint::text(painter, QRectF(x + swatchWidth + space::xs, y, width, line), name, tokens.text, Qt::AlignVCenter | Qt::AlignLeft);
            x += width;
        };
        for (const Part part : {Own, Others, Paused, Free}) {
            entry(Text::nameOf(part), 18, [&](const QRectF &swatch) {
                painter.setPen(QPen(outlineOf(part, tokens), 1));
                painter.setBrush(fillOf(part, tokens));
                painter.drawRect(swatch);
                drawPattern(painter, swatch, part, tokens);
            });
        }
        for (const bool allowed : {true, false}) {
            entry(Text::nameOfLimit(allowed), 6, [&](const QRectF &swatch) {
                drawLimit(painter, swatch.center().x(), swatch.top() - 3, swatch.bottom() + 3, allowed, tokens);
            });
        }
    }

    CapacityPlot &m_plot;
    bool m_over;
};

CapacityPlot::CapacityPlot(QGraphicsItem *parent)
    : QChart(parent), m_series(new QHorizontalStackedBarSeries(this)), m_names(new QBarCategoryAxis(this)), m_scale(new QValueAxis(this)),
      m_under(new PlotMarks(*this, false)), m_over(new PlotMarks(*this, true))
{
    for (QBarSet *&set : m_sets) {
        set = new QBarSet(QString());
        m_series->append(set);
    }
    m_series->setBarWidth(barShare);
    addSeries(m_series);
    addAxis(m_names, Qt::AlignLeft);
    addAxis(m_scale, Qt::AlignBottom);
    m_series->attachAxis(m_names);
    m_series->attachAxis(m_scale);
    m_names->setLabelsVisible(false);
    m_names->setGridLineVisible(false);
    m_names->setLineVisible(false);
    m_scale->setLineVisible(false);
    m_scale->setTickType(QValueAxis::TicksDynamic);
    m_scale->setTickAnchor(0);
    setLocalizeNumbers(true);
    setLocale(QLocale());
    legend()->hide();
    setBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setAnimationOptions(QChart::NoAnimation);
    dress();
}

int CapacityPlot::rowHeight()
{
    return Theme::current().scaled(34);
}

int CapacityPlot::restHeight() const
{
    return static_cast<int>(std::ceil(legendRect().bottom())) + Theme::current().scaled(24) + space::s + space::xs;
}

qint64 CapacityPlot::extentOf(const CapacityRow &row, Resource resource)
{
    qint64 sum = 0;
    for (const Part part : {Own, Others, Paused, Free})
        sum += partOf(row, resource, part);
    return std::max({sum, amountOf(row.allowed, resource).value_or(0), amountOf(row.physical, resource).value_or(0)});
}

QString CapacityPlot::describe(const CapacityRow &row, Resource resource)
{
    return Text::describe(row, resource);
}

void CapacityPlot::setRows(std::vector<CapacityRow> rows, Resource resource, qint64 largest)
{
    m_rows = std::move(rows);
    m_resource = resource;
    const auto count = static_cast<int>(m_rows.size());
    // Bars go upwards in QtCharts: the first row is the last category.
    QStringList categories;
    for (int i = 0; i < count; ++i)
        categories << QString::number(i);
    if (m_names->categories() != categories) {
        m_names->clear();
        m_names->append(categories);
    }
    for (const Part part : {Own, Others, Paused, Free}) {
        QList<qreal> values;
        for (int i = count - 1; i >= 0; --i)
            values << QuantityText::number(resource, partOf(m_rows[static_cast<size_t>(i)], resource, part));
        QBarSet *set = m_sets[part];
        set->remove(0, set->count());
        set->append(values);
    }
    for (const CapacityRow &row : m_rows)
        largest = std::max(largest, extentOf(row, resource));
    const double most = std::max(QuantityText::number(resource, largest), 1.0);
    const double step = niceStep(most, 5);
    m_scale->setRange(0, std::ceil(most / step) * step);
    m_scale->setTickInterval(step);
    m_scale->setLabelFormat(step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    place();
    // The axis would be laid out with the next event only, which a picture does not wait for.
    layout()->activate();
}

void CapacityPlot::setHeading(const QString &heading)
{
    m_heading = heading;
    place();
}

void CapacityPlot::setCurrent(int row)
{
    m_current = row;
    update();
    m_under->update();
    m_over->update();
}

int CapacityPlot::rowAt(const QPointF &point) const
{
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        if (bandOf(row).contains(point))
            return row;
    }
    return -1;
}

QRectF CapacityPlot::bandOf(int row) const
{
    const QRectF plot = plotArea();
    const double height = plot.height() / std::max<double>(1, static_cast<double>(m_rows.size()));
    return {0, plot.top() + row * height, size().width(), height};
}

double CapacityPlot::x(qint64 amount) const
{
    const QRectF plot = plotArea();
    return plot.left() + QuantityText::number(m_resource, amount) / m_scale->max() * plot.width();
}

QRectF CapacityPlot::legendRect() const
{
    const QFontMetricsF metrics(Theme::current().font(TextSize::Caption));
    const double width = size().width() - 2 * space::s;
    double x = 0;
    int lines = 1;
    const auto entry = [&](const QString &name, double swatch) {
        const double needed = swatch + space::xs + metrics.horizontalAdvance(name) + space::l;
        if (x > 0 && x + needed - space::l > width) {
            x = 0;
            ++lines;
        }
        x += needed;
    };
    for (const Part part : {Own, Others, Paused, Free})
        entry(Text::nameOf(part), 18);
    for (const bool allowed : {true, false})
        entry(Text::nameOfLimit(allowed), 6);
    const double top = m_heading.isEmpty() ? space::xs : space::xs + headingHeight();
    return {space::s, top, width, lines * (metrics.height() + space::xs)};
}

void CapacityPlot::dress()
{
    const Tokens &tokens = Theme::current().tokens();
    for (const Part part : {Own, Others, Paused, Free}) {
        m_sets[part]->setBrush(fillOf(part, tokens));
        m_sets[part]->setPen(QPen(outlineOf(part, tokens), 1));
    }
    m_scale->setGridLineColor(tokens.line);
    m_scale->setLabelsColor(tokens.textMuted);
    m_scale->setLabelsFont(Theme::current().font(TextSize::Caption));
    place();
    update();
}

void CapacityPlot::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    place();
}

void CapacityPlot::place()
{
    const double width = size().width();
    // A third for the names at most, and what the longest numbers need on the other side.
    const double names = std::min(Theme::current().scaled(180) * 1.0, width * 0.28);
    const QFontMetricsF metrics(Theme::current().font(TextSize::Caption));
    double words = 0;
    for (const CapacityRow &row : m_rows) {
        const Words beside = Text::beside(row, m_resource);
        words = std::max({words, metrics.horizontalAdvance(beside.numbers), metrics.horizontalAdvance(beside.remark) + metrics.height() + space::xs});
    }
    words = std::min(words + space::l + space::xs, width * 0.35);
    const QRectF legend = legendRect();
    const double top = legend.bottom() + space::s;
    const double bottom = std::max(top + 1, top + static_cast<double>(m_rows.size()) * rowHeight());
    setPlotArea(QRectF(names, top, std::max(1.0, width - names - words), bottom - top));
    m_under->update();
    m_over->update();
}

} // namespace easel
