// SPDX-License-Identifier: GPL-3.0-or-later
// Charts for paper at nothing, one, many and long names: all of it inside of the drawing, nothing on top of something else.
#include "reports/reportcharts.h"

#include "testregistry.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace easel;
using namespace Qt::Literals::StringLiterals;

namespace {

QString svgOf(const ReportFigure &figure)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(figure.size.toSize());
    QPainter painter(&generator);
    figure.paint(painter);
    painter.end();
    return QString::fromUtf8(buffer.data());
}

/// The drawing in the middle of a sheet that is larger by a margin; where the margin is not white, ink has left the drawing.
bool staysInside(const ReportFigure &figure)
{
    constexpr int margin = 60;
    QImage sheet(figure.size.toSize() + QSize(2 * margin, 2 * margin), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.translate(margin, margin);
    figure.paint(painter);
    painter.end();
    const QRect inside(QPoint(margin, margin), figure.size.toSize());
    for (int y = 0; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x) {
            if (!inside.contains(x, y) && sheet.pixelColor(x, y) != Qt::white)
                return false;
        }
    }
    return true;
}

/// How many pixels have ink.
int inkOf(const ReportFigure &figure)
{
    QImage sheet(figure.size.toSize(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    figure.paint(painter);
    painter.end();
    int ink = 0;
    for (int y = 0; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x)
            ink += sheet.pixelColor(x, y) != Qt::white;
    }
    return ink;
}

BarChart barsOf(int count, const QString &name)
{
    BarChart chart{u"Cores by group"_s, u"CPU cores"_s, {u"own"_s, u"others"_s}, u"allowed"_s};
    for (int i = 0; i < count; ++i)
        chart.bars.push_back({name.contains(u"%1"_s) ? name.arg(i) : name, {double(i % 7), double(i % 3)}, double(i % 11)});
    return chart;
}

LineChart linesOf(int lines, int points)
{
    LineChart chart{u"Virtual clusters"_s, u"virtual clusters"_s, {}};
    const QDateTime begin(QDate(2026, 1, 1), QTime(), Qt::UTC);
    for (int line = 0; line < lines; ++line) {
        chart.lines.push_back({u"group %1"_s.arg(line), {}});
        for (int point = 0; point < points; ++point)
            chart.lines.back().points.emplace_back(begin.addDays(point), 10.0 * line + point % 13);
    }
    return chart;
}

} // namespace

class TestReportCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreRound_data();
    void marksAreRound();
    void barsStayInside_data();
    void barsStayInside();
    void barsAreAsLongAsTheirNumbers();
    void linesStayInside_data();
    void linesStayInside();
    void linesGoWhereTheyShould();
    void namesAreText();
    void nothingSaysSo();
};

void TestReportCharts::marksAreRound_data()
{
    QTest::addColumn<double>("highest");
    for (const double highest : {0.0, 0.004, 0.9, 1.0, 1.1, 7.0, 10.0, 99.0, 100.0, 101.0, 12345.0, 3.7e9, -4.0, std::numeric_limits<double>::infinity(), std::nan("")})
        QTest::newRow(qPrintable(QString::number(highest))) << highest;
}

void TestReportCharts::marksAreRound()
{
    QFETCH(double, highest);
    const std::vector<double> marks = axisMarks(highest);
    QCOMPARE(marks.front(), 0.0);
    QVERIFY(marks.size() >= 2 && marks.size() <= 7);
    if (!(highest > 0) || std::isinf(highest))
        return;
    QVERIFY(marks.back() >= highest * 0.999999);
    QVERIFY(marks.size() >= 4);
    // No more than one step of empty room.
    QVERIFY(marks[marks.size() - 2] < highest);
    for (size_t i = 1; i < marks.size(); ++i)
        QVERIFY(std::abs(marks[i] - marks[1] * double(i)) < marks[1] * 1e-6);
}

void TestReportCharts::barsStayInside_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << 0 << u"%1"_s;
    QTest::newRow("one") << 1 << u"group %1"_s;
    QTest::newRow("some") << 12 << u"group %1"_s;
    QTest::newRow("many") << 500 << u"group %1"_s;
    QTest::newRow("long names") << 20 << u"a group with a name that nobody would ever want to write on the door of a room %1"_s;
    QTest::newRow("lines in names") << 3 << u"a\nb\n%1"_s;
    QTest::newRow("no names") << 3 << u""_s;
    QTest::newRow("from right to left") << 3 << u"مجموعة %1"_s;
}

void TestReportCharts::barsStayInside()
{
    QFETCH(int, count);
    QFETCH(QString, name);
    const ReportFigure figure = barFigure(barsOf(count, name));
    QVERIFY(staysInside(figure));
    QVERIFY(figure.size.width() == ReportFigure::usualWidth);
    QVERIFY(figure.size.height() < 900); // a page has room for it
    QVERIFY(inkOf(figure) > 100);
    QVERIFY(!figure.description.isEmpty());
    QCOMPARE(svgOf(figure).contains(u"and 476 more"_s), count == 500);
}

void TestReportCharts::barsAreAsLongAsTheirNumbers()
{
    // Twice the number, twice the ink of the bar's own colour.
    const auto barInk = [](double number) {
        BarChart chart{u"c"_s, u"n"_s, {u"n"_s}};
        chart.bars = {{u"a"_s, {number}}, {u"b"_s, {100}}};
        const ReportFigure figure = barFigure(chart);
        QImage sheet(figure.size.toSize(), QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        figure.paint(painter);
        painter.end();
        int ink = 0;
        for (int y = 0; y < 12 + 22; ++y) { // the row of the first bar
            for (int x = 0; x < sheet.width(); ++x)
                ink += sheet.pixelColor(x, y) == QColor(0x0b, 0x6b, 0x75);
        }
        return ink;
    };
    const double quarter = barInk(25);
    QVERIFY(quarter > 500);
    QVERIFY(std::abs(barInk(50) / quarter - 2) < 0.1);
    QVERIFY(std::abs(barInk(100) / quarter - 4) < 0.2);
}

void TestReportCharts::linesStayInside_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("points");
    QTest::newRow("no line") << 0 << 0;
    QTest::newRow("no point") << 2 << 0;
    QTest::newRow("one point") << 1 << 1;
    QTest::newRow("some") << 3 << 30;
    QTest::newRow("many lines") << 40 << 10;
    QTest::newRow("many points") << 2 << 5000;
}

void TestReportCharts::linesStayInside()
{
    QFETCH(int, lines);
    QFETCH(int, points);
    const ReportFigure figure = lineFigure(linesOf(lines, points));
    QVERIFY(staysInside(figure));
    QVERIFY(figure.size.height() < 900);
    QVERIFY(inkOf(figure) > 100);
}

void TestReportCharts::linesGoWhereTheyShould()
{
    const QDateTime begin(QDate(2026, 1, 1), QTime(), Qt::UTC);
    // In any order; it climbs from nothing to the top.
    const LineChart chart{u"c"_s, u"n"_s, {{u"a"_s, {{begin.addDays(10), 100}, {begin, 0}, {begin.addDays(5), 50}}}}};
    const ReportFigure figure = lineFigure(chart);
    QCOMPARE(figure.description, u"c. a: from 0 to 100."_s);
    const QString svg = svgOf(figure);
    QVERIFY(svg.contains(u"2026-01-01"_s) && svg.contains(u"2026-01-11"_s));
    // Of the lines, the one that has more than two ends.
    QList<QPointF> points;
    for (const QRegularExpressionMatch &line : QRegularExpression(u"<polyline[^>]*points=\"([^\"]+)\""_s).globalMatch(svg)) {
        const QStringList found = line.captured(1).split(u' ', Qt::SkipEmptyParts);
        if (found.size() < 3)
            continue;
        for (const QString &point : found)
            points << QPointF(point.section(u',', 0, 0).toDouble(), point.section(u',', 1, 1).toDouble());
    }
    QCOMPARE(points.size(), 3);
    QVERIFY(points[0].x() < points[1].x() && points[1].x() < points[2].x());
    QVERIFY(points[0].y() > points[1].y() && points[1].y() > points[2].y());
    QVERIFY(std::abs(points[1].x() - (points[0].x() + points[2].x()) / 2) < 1);
    QVERIFY(std::abs(points[1].y() - (points[0].y() + points[2].y()) / 2) < 1);
}

void TestReportCharts::namesAreText()
{
    const QString svg = svgOf(barFigure(barsOf(2, u"<img src=x> & %1"_s)));
    QVERIFY(svg.contains(u"&lt;img src=x&gt; &amp; 1"_s));
    QVERIFY(!svg.contains(u"<img"_s));
}

void TestReportCharts::nothingSaysSo()
{
    QVERIFY(svgOf(barFigure({})).contains(u"There is nothing to draw."_s));
    QVERIFY(svgOf(lineFigure({})).contains(u"There is nothing to draw."_s));
}

EASEL_TEST(TestReportCharts)
#include "testreportcharts.moc"
