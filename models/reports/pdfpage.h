// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"
#include "reports/textshaper.h"

#include <QColor>
#include <QHash>
#include <QRectF>

#include <memory>
#include <vector>

namespace easel {

/// A piece of ink at its place on a page: text lines, a rectangle, a drawing or a picture.
struct PdfItem final
{
    TextShaper::Shape text{};
    int firstLine = 0;
    int lineCount = 0;
    QPointF origin{}; ///< of the text; its lines keep their distance from firstLine
    QRectF rect{};    ///< filled with `color` when there is nothing else
    QColor color{};
    const ReportFigure *figure = nullptr; ///< of the document; fills `rect`, as does the next
    const QImage *image = nullptr;
    int link = -1; ///< the heading that the text leads to; negative: none
};

/// Where a page begins: in which piece of the document, in which part of that (a row, a line ...), and where the texts of a part
/// that is broken over pages go on.
struct PdfPlace final
{
    size_t piece = 0;
    size_t part = 0;
    std::vector<int> lines{};
};

/// A heading and, once the pages are counted, where it stands.
struct PdfHeading final
{
    const ReportHeading *heading;
    int page = -1; ///< negative: not known yet
    double y = 0;
};

/// The text with the shape that says what its colour says.
QString marked(const QString &text, Tone tone);

/// How the columns of a table stand.
struct PdfColumns final
{
    std::vector<double> x;     ///< from the margin at which lines begin
    std::vector<double> width; ///< without the gap to the next
    std::vector<bool> atEnd;   ///< columns of numbers
    QStringList titles;        ///< cut to headerLines
    double headerHeight = 0;

    static constexpr double padding = 4;  ///< points above and below a row's text
    static constexpr int headerLines = 4; ///< of a column's title at most, since it comes back on each page
    static Face headerFace(bool atEnd) { return {8, QFont::DemiBold, false, atEnd}; }
    static Face cellFace(const ReportCell &cell, bool atEnd) { return {cell.monospace ? 8.0 : 9.0, QFont::Normal, cell.monospace, atEnd}; }
};

/// What pages are made from.
struct PdfSource final
{
    struct Piece
    {
        enum class Kind { Cover, Contents, Block };
        Kind kind;
        const ReportBlock *block = nullptr; ///< of a Block
        int heading = -1;                   ///< which one it is, of a block that is a heading
        PdfColumns columns{};               ///< of a block that is a table
    };

    std::shared_ptr<const ReportDocument> document;
    QSizeF page; ///< device units, as all lengths
    double margin;
    double point; ///< 1/72 inch
    std::vector<Piece> pieces;
    std::vector<PdfHeading> headings;
    std::vector<int> contents; ///< which headings the table of contents names
    QHash<QString, int> anchors;
    TextShaper shaper;

    PdfSource(QSizeF pageSize, double pageMargin, double unitsOfPoint);
    /// Takes the document apart. A long one gets a table of contents before its first section.
    void take(std::shared_ptr<const ReportDocument> report);

    double pt(double points) const { return points * point; }
    /// Whether the document's language runs from right to left. Then a page is laid out from its right margin: x are from there.
    bool isMirrored() const;
    double left() const { return margin; }
    double width() const { return page.width() - 2 * margin; }
    double top() const { return margin; }
    double bottom() const { return page.height() - margin; }

private:
    PdfColumns columnsOf(const ReportTable &table);
    std::vector<double> widthsOf(const ReportTable &table);
};

/// Makes one page from where it begins. Two makers of the same page break it alike, whether they keep its ink or only measure.
class PdfPageMaker final
{
public:
    enum class Purpose { Measure, Paint };
    PdfPageMaker(PdfSource &source, PdfPlace from, int number, Purpose purpose);

    /// @return whether the document ends on this page.
    bool make();
    const PdfPlace &next() const { return m_at; } ///< where the page after it begins
    std::vector<PdfItem> takeItems() { return std::move(m_items); }

private:
    struct Cell
    {
        QString text;
        Face face;
        QColor color;
        double x;
        double width;
        int link = -1;
    };
    enum class Break { BetweenLines, WhereNoPageHoldsIt };

    // Each sets what there is of its piece from m_at on, and says whether that is all of it: otherwise the page is full.
    bool piece(const PdfSource::Piece &piece);
    bool cover();
    bool contents();
    bool operator()(const ReportHeading &heading);
    bool operator()(const ReportParagraph &paragraph);
    bool operator()(const ReportFacts &facts);
    bool operator()(const ReportCallout &callout);
    bool operator()(const ReportTable &table);
    bool operator()(const ReportDifference &difference);
    bool operator()(const ReportFigure &figure);
    bool row(const std::vector<Cell> &cells, double padding, Break breaks);
    bool fact(const QString &name, const QString &value);

    std::vector<Cell> cellsOf(const ReportTable &table, const std::vector<ReportCell> &row) const;
    void headerRow();
    double heightOf(const std::vector<Cell> &cells) const;
    /// Sets lines of each cell from m_at.lines on, as many as there is room for; at least one.
    bool lines(const std::vector<Cell> &cells, double padding);
    /// What stays together with a heading above it.
    double leadOf(size_t piece) const;
    /// A drawing's size on the page, with its caption and the gaps: at most what a page has below a heading.
    QSizeF placeOf(const ReportFigure &figure) const;
    bool fits(double height) const { return m_y + height <= m_source.bottom(); }
    /// Whether a page has to be begun for something of this height.
    bool isFull(double height) const { return !fits(height) && m_y > m_fresh; }
    /// Where something begins that is `x` from the margin at which lines begin.
    double leftOf(double x, double width) const { return m_source.left() + (m_source.isMirrored() ? m_source.width() - x - width : x); }
    void put(const Cell &cell, double y, int firstLine, int lineCount);
    void fill(const QRectF &rect, const QColor &color);
    void rule(double y, const QColor &color, double thickness);
    double pt(double points) const { return m_source.pt(points); }

    PdfSource &m_source;
    PdfPlace m_at;
    int m_number;
    bool m_paints;
    double m_y;
    double m_fresh;       ///< where the page is as good as empty: its top, or below a header that was repeated
    double m_header = 0;  ///< of the table that is set: its header's height
    std::vector<PdfItem> m_items;
};

} // namespace easel
