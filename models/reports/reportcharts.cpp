// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportcharts.h"

#include "reports/reportbuilder.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace easel {
namespace {

constexpr double width = ReportFigure::usualWidth;
constexpr double padding = 12;
constexpr double rowHeight = 22;
constexpr double barHeight = 12;
constexpr double axisHeight = 36;
constexpr double legendHeight = 24;
constexpr double widestName = 220;
constexpr double textRoom = 130; // behind the bars

// As the rest of the page: ink on paper.
const QColor ink(0x16, 0x20, 0x2a);
const QColor muted(0x56, 0x63, 0x6f);
const QColor grid(0xd3, 0xda, 0xe0);
// Neighbours differ in lightness as well.
const std::array<QColor, 6> colours{QColor(0x0b, 0x6b, 0x75), QColor(0xd9, 0x8e, 0x2b), QColor(0x3b, 0x3f, 0x8f),
                                    QColor(0x8f, 0xc1, 0xb5), QColor(0xa3, 0x2f, 0x4b), QColor(0xa9, 0xb4, 0xbe)};
constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine, Qt::SolidLine};

QColor colourOf(size_t series)
{
    return colours[series % colours.size()];
}

QColor colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Good: return colours[0];
    case Tone::Warning: return colours[1];
    case Tone::Bad: return colours[4];
    case Tone::Muted: return colours[5];
    }
    Q_UNREACHABLE();
}

QFont textFont(QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(11);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double lengthOf(const QString &text)
{
    return QFontMetricsF(textFont()).horizontalAdvance(text);
}

/// One line of text, cut where there is no room.
void write(QPainter &painter, const QRectF &place, const QString &text, const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft)
{
    QString line = text;
    line.replace(u'\n', u' ');
    painter.setFont(textFont());
    painter.setPen(colour);
    // A hair of room: what is measured here is drawn at another resolution.
    line = QFontMetricsF(painter.font()).elidedText(line, Qt::ElideMiddle, place.width() - 1);
    painter.drawText(place, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, line);
}

/// Names with their marks from left to right, in as many lines as they need.
struct Legend final
{
    enum class Mark { Box, Line, Limit };
    struct Entry final
    {
        QString name;
        Mark mark = Mark::Box;
        QColor colour{};
        Qt::PenStyle dash = Qt::SolidLine;
    };
    std::vector<Entry> entries{};

    static double roomOf(const Entry &entry) { return 24 + std::min(lengthOf(entry.name) + 2, widestName) + 18; }
    double height() const
    {
        if (entries.empty())
            return 0;
        double x = 0;
        int lines = 1;
        for (const Entry &entry : entries) {
            if (x > 0 && x + roomOf(entry) > width - 2 * padding) {
                x = 0;
                ++lines;
            }
            x += roomOf(entry);
        }
        return lines * legendHeight;
    }
    void paint(QPainter &painter) const
    {
        QPointF at(padding, 0);
        for (const Entry &entry : entries) {
            if (at.x() > padding && at.x() + roomOf(entry) > width - padding)
                at = {padding, at.y() + legendHeight};
            const QRectF sign(at.x(), at.y() + legendHeight / 2 - 5, 16, 10);
            switch (entry.mark) {
            case Mark::Box: painter.fillRect(sign, entry.colour); break;
            case Mark::Line:
                painter.setPen(QPen(entry.colour, 2, entry.dash));
                painter.drawLine(QPointF(sign.left(), sign.center().y()), QPointF(sign.right() + 2, sign.center().y()));
                break;
            case Mark::Limit:
                painter.setPen(QPen(ink, 2));
                painter.drawLine(QPointF(sign.center().x(), sign.top() - 2), QPointF(sign.center().x(), sign.bottom() + 2));
                break;
            }
            write(painter, {at.x() + 24, at.y(), roomOf(entry) - 42, legendHeight}, entry.name, ink);
            at.rx() += roomOf(entry);
        }
    }
};

double sumOf(const BarChart::Bar &bar)
{
    return std::accumulate(bar.parts.begin(), bar.parts.end(), 0.0);
}

/// What is written on a chart, made once in the language of the report.
QStringList markTexts(const std::vector<double> &marks)
{
    QStringList texts;
    for (const double mark : marks)
        texts << numberText(mark);
    return texts;
}

void paintNothing(QPainter &painter, const QString &text)
{
    write(painter, {padding, 0, width - 2 * padding, 2 * rowHeight}, text, muted);
}

ReportFigure nothing(const QString &caption)
{
    const QString text = ReportText::tr("There is nothing to draw.");
    return {caption, text, {width, 2 * rowHeight}, [text](QPainter &painter) {
                painter.save();
                paintNothing(painter, text);
                painter.restore();
            }};
}

struct BarPicture final
{
    BarChart chart;
    Legend legend;
    std::vector<double> marks;
    QStringList markTexts;
    QString more;   ///< "and 12 more"; empty when all are drawn
    double nameRoom = 0;

    QColor colourAt(size_t part) const { return part < chart.tones.size() ? colourOf(chart.tones[part]) : colourOf(part); }
    double top() const { return padding + legend.height(); }
    double left() const { return padding + nameRoom + 8; }
    double right() const { return width - padding - textRoom; }
    double x(double value) const { return left() + (right() - left()) * value / marks.back(); }
    double bottom() const { return top() + rowHeight * static_cast<double>(chart.bars.size()); }
    double height() const { return bottom() + axisHeight + (more.isEmpty() ? 0 : rowHeight) + padding / 2; }

    void paint(QPainter &painter) const
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(0, padding);
        legend.paint(painter);
        painter.translate(0, -padding);
        for (size_t i = 0; i < marks.size(); ++i) {
            painter.setPen(QPen(i == 0 ? muted : grid, 1));
            painter.drawLine(QPointF(x(marks[i]), top()), QPointF(x(marks[i]), bottom()));
            write(painter, {x(marks[i]) - 40, bottom() + 2, 80, 16}, markTexts[static_cast<qsizetype>(i)], muted, Qt::AlignHCenter);
        }
        write(painter, {left(), bottom() + 16, width - padding - left(), 16}, chart.axis, muted);
        for (size_t i = 0; i < chart.bars.size(); ++i)
            paintBar(painter, chart.bars[i], top() + rowHeight * static_cast<double>(i));
        if (!more.isEmpty())
            write(painter, {padding, bottom() + axisHeight - 4, width - 2 * padding, rowHeight}, more, muted);
        painter.restore();
    }

    void paintBar(QPainter &painter, const BarChart::Bar &bar, double y) const
    {
        write(painter, {padding, y, nameRoom, rowHeight}, bar.name, ink, Qt::AlignRight);
        const double high = y + (rowHeight - barHeight) / 2;
        double from = 0;
        for (size_t part = 0; part < bar.parts.size(); ++part) {
            const double to = from + bar.parts[part];
            painter.fillRect(QRectF(QPointF(x(from), high), QPointF(x(to), high + barHeight)), colourAt(part));
            from = to;
        }
        if (bar.limit) {
            painter.setPen(QPen(ink, 2));
            painter.drawLine(QPointF(x(*bar.limit), high - 3), QPointF(x(*bar.limit), high + barHeight + 3));
        }
        const double end = x(std::max(from, bar.limit.value_or(0)));
        write(painter, {end + 8, y, width - padding - end - 8, rowHeight}, bar.text, ink);
    }
};

struct LinePicture final
{
    LineChart chart; ///< points in the order of time
    Legend legend;
    std::vector<double> marks;
    QStringList markTexts;
    std::vector<std::pair<qint64, QString>> times; ///< below the chart, seconds since the epoch
    qint64 first = 0;
    qint64 last = 1; ///< after `first`
    static constexpr double plotHeight = 200;

    double top() const { return padding + legend.height() + legendHeight; }
    double left() const { return padding + 64; }
    double right() const { return width - padding - 40; }
    double bottom() const { return top() + plotHeight; }
    double height() const { return bottom() + axisHeight; }
    QPointF place(qint64 seconds, double value) const
    {
        return {left() + (right() - left()) * static_cast<double>(seconds - first) / static_cast<double>(last - first),
                bottom() - plotHeight * value / marks.back()};
    }

    void paint(QPainter &painter) const
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(0, padding);
        legend.paint(painter);
        painter.translate(0, -padding);
        write(painter, {padding, top() - legendHeight, width - 2 * padding, 16}, chart.axis, muted);
        for (size_t i = 0; i < marks.size(); ++i) {
            const double y = place(first, marks[i]).y();
            painter.setPen(QPen(i == 0 ? muted : grid, 1));
            painter.drawLine(QPointF(left(), y), QPointF(right(), y));
            write(painter, {padding, y - 8, left() - padding - 8, 16}, markTexts[static_cast<qsizetype>(i)], muted, Qt::AlignRight);
        }
        for (const auto &[seconds, text] : times) {
            const double x = place(seconds, 0).x();
            painter.setPen(QPen(muted, 1));
            painter.drawLine(QPointF(x, bottom()), QPointF(x, bottom() + 4));
            write(painter, {x - 50, bottom() + 6, 100, 16}, text, muted, Qt::AlignHCenter);
        }
        for (size_t i = 0; i < chart.lines.size(); ++i)
            paintLine(painter, chart.lines[i], i);
        painter.restore();
    }

    void paintLine(QPainter &painter, const LineChart::Line &line, size_t series) const
    {
        QPolygonF points;
        for (const auto &[at, value] : line.points)
            points << place(at.toSecsSinceEpoch(), value);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colourOf(series), 2, dashes[series % dashes.size()], Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(points);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(series));
        // Dots say where something was measured, while they can be told apart.
        if (points.size() <= 60) {
            for (const QPointF &point : points)
                painter.drawEllipse(point, 2.5, 2.5);
        }
    }
};

/// "Stores EU: 12; Web: 3": what a chart shows, for those who cannot see it.
QString described(const QString &caption, const QStringList &parts, qsizetype all)
{
    constexpr qsizetype most = 12;
    QStringList shown = parts.mid(0, most);
    if (all > shown.size())
        shown << ReportText::tr("and %n more", nullptr, static_cast<int>(all - shown.size()));
    return ReportText::tr("%1. %2.").arg(caption, shown.join(QStringLiteral("; ")));
}

} // namespace

std::vector<double> axisMarks(double highest)
{
    if (!(highest > 0) || !std::isfinite(highest))
        return {0, 1};
    const double rough = highest / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    std::vector<double> marks{0};
    while (marks.back() < highest * (1 - 1e-9))
        marks.push_back(step * static_cast<double>(marks.size()));
    return marks;
}

ReportFigure barFigure(const BarChart &chart)
{
    if (chart.bars.empty())
        return nothing(chart.caption);
    BarPicture picture{chart, {}, {}, {}, {}, 0};
    std::vector<BarChart::Bar> &bars = picture.chart.bars;
    if (bars.size() > static_cast<size_t>(chart.most)) {
        picture.more = ReportText::tr("and %n more", nullptr, static_cast<int>(bars.size()) - chart.most);
        bars.resize(static_cast<size_t>(chart.most));
    }
    double highest = 0;
    QStringList parts;
    for (BarChart::Bar &bar : bars) {
        if (bar.text.isEmpty())
            bar.text = numberText(sumOf(bar));
        highest = std::max({highest, sumOf(bar), bar.limit.value_or(0)});
        picture.nameRoom = std::max(picture.nameRoom, std::min(lengthOf(bar.name) + 2, widestName));
        parts << QStringLiteral("%1: %2").arg(bar.name, bar.text);
    }
    picture.marks = axisMarks(highest);
    picture.markTexts = markTexts(picture.marks);
    if (chart.series.size() > 1 || !chart.limit.isEmpty()) {
        for (qsizetype i = 0; i < chart.series.size(); ++i)
            picture.legend.entries.push_back({chart.series[i], Legend::Mark::Box, picture.colourAt(static_cast<size_t>(i))});
        if (!chart.limit.isEmpty())
            picture.legend.entries.push_back({chart.limit, Legend::Mark::Limit, ink});
    }
    const QSizeF size(width, picture.height());
    return {chart.caption, described(chart.caption, parts, static_cast<qsizetype>(chart.bars.size())), size,
            [picture](QPainter &painter) { picture.paint(painter); }};
}

ReportFigure lineFigure(const LineChart &chart)
{
    LinePicture picture{chart, {}, {}, {}, {}};
    QDateTime first;
    QDateTime last;
    double highest = 0;
    QStringList parts;
    for (size_t i = 0; i < picture.chart.lines.size(); ++i) {
        LineChart::Line &line = picture.chart.lines[i];
        std::stable_sort(line.points.begin(), line.points.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[at, value] : line.points) {
            first = !first.isValid() || at < first ? at : first;
            last = !last.isValid() || last < at ? at : last;
            highest = std::max(highest, value);
        }
        picture.legend.entries.push_back({line.name, Legend::Mark::Line, colourOf(i), dashes[i % dashes.size()]});
        if (!line.points.empty())
            parts << ReportText::tr("%1: from %2 to %3").arg(line.name, numberText(line.points.front().second), numberText(line.points.back().second));
    }
    if (!first.isValid())
        return nothing(chart.caption);
    picture.marks = axisMarks(highest);
    picture.markTexts = markTexts(picture.marks);
    // A single moment stands in the middle of a day.
    constexpr qint64 day = 24 * 60 * 60;
    const bool isMoment = first == last;
    picture.first = first.toSecsSinceEpoch() - (isMoment ? day / 2 : 0);
    picture.last = std::max(last.toSecsSinceEpoch() + (isMoment ? day / 2 : 0), picture.first + 1);
    const qint64 span = picture.last - picture.first;
    constexpr int timeMarks = 5;
    for (int i = 0; i < timeMarks; ++i) {
        const qint64 seconds = picture.first + span * i / (timeMarks - 1);
        const QDateTime at = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        picture.times.emplace_back(seconds, at.toString(span > 4 * day ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("MM-dd HH:mm")));
    }
    const QSizeF size(width, picture.height());
    return {chart.caption, described(chart.caption, parts, static_cast<qsizetype>(chart.lines.size())), size,
            [picture](QPainter &painter) { picture.paint(painter); }};
}

} // namespace easel
