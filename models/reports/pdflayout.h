// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace easel {

/// Lays a report out on pages and paints them. All lengths are device units of the page; `point` is 1/72 inch in them.
/// Two steps, since "page 2 of 7" is known only when all is laid out.
class PdfLayout final
{
public:
    PdfLayout(QSizeF page, double margin, double point);

    void lay(const ReportDocument &document);
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void paintPage(int index, QPainter &painter) const;

private:
    /// A piece of ink at its place on a page: text lines, a rectangle, a line or a drawing.
    struct Item
    {
        std::shared_ptr<QTextLayout> text;
        int firstLine = 0;
        int lineCount = 0;
        QPointF origin; ///< of the text; its lines keep their distance from firstLine
        QRectF fill;    ///< filled with `color` when there is no text and no drawing
        QColor color;
        std::shared_ptr<const ReportFigure> figure; ///< fills `fill`
    };
    struct Face
    {
        double size; ///< points
        QFont::Weight weight = QFont::Normal;
        QColor color;
        bool monospace = false;
    };
    using Page = std::vector<Item>;

    void operator()(const ReportHeading &heading);
    void operator()(const ReportParagraph &paragraph);
    void operator()(const ReportFacts &facts);
    void operator()(const ReportCallout &callout);
    void operator()(const ReportTable &table);
    void operator()(const ReportDifference &difference);
    void operator()(const ReportFigure &figure);

    void title(const ReportDocument &document);
    std::shared_ptr<QTextLayout> captionOf(const ReportFigure &figure) const;
    /// What a drawing takes with its caption and the gaps; at most what a page has below a heading.
    QSizeF placeOf(const ReportFigure &figure) const;
    void headerRow(const ReportTable &table);
    void row(const ReportTable &table, const std::vector<std::shared_ptr<QTextLayout>> &cells);

    std::shared_ptr<QTextLayout> shape(const QString &text, const Face &face, double width) const;
    /// Sets text at `left`, breaking it over pages line by line; moves the cursor below it.
    void flow(const std::shared_ptr<QTextLayout> &text, double left, const QColor &color);
    void put(const std::shared_ptr<QTextLayout> &text, QPointF origin, const QColor &color, int firstLine, int lineCount);
    void fill(const QRectF &rect, const QColor &color);
    void rule(double y, const QColor &color, double thickness);
    void newPage();
    /// Starts a new page unless `height` fits below the cursor.
    void need(double height);
    double left() const { return m_margin; }
    double width() const { return m_page.width() - 2 * m_margin; }
    double bottom() const { return m_page.height() - m_margin; }
    double pt(double points) const { return points * m_point; }

    QSizeF m_page;
    double m_margin;
    double m_point;
    double m_y = 0;
    const ReportBlock *m_next = nullptr; ///< after the one that is laid out
    std::vector<Page> m_pages;
    QString m_footer;
    QString m_header;
};

} // namespace easel
