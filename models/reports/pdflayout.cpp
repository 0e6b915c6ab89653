// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdflayout.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

// Ink on paper: the same in every theme of the console.
const QColor ink(0x16, 0x20, 0x2a);
const QColor muted(0x56, 0x63, 0x6f);
const QColor hairline(0xd3, 0xda, 0xe0);
const QColor soft(0xf4, 0xf6, 0xf8);
const QColor accent(0x0b, 0x6b, 0x75);

QColor colorOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return ink;
    case Tone::Muted: return muted;
    case Tone::Good: return QColor(0x1b, 0x6e, 0x3c);
    case Tone::Warning: return QColor(0x8a, 0x53, 0x00);
    case Tone::Bad: return QColor(0xb3, 0x26, 0x1e);
    }
    Q_UNREACHABLE();
}

/// The text with the shape that says what its colour says.
QString marked(const QString &text, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Muted: return text;
    case Tone::Good: return QStringLiteral("✓ ") + text;
    case Tone::Warning: return QStringLiteral("▲ ") + text;
    case Tone::Bad: return QStringLiteral("✕ ") + text;
    }
    Q_UNREACHABLE();
}

double heightOf(const QTextLayout &text)
{
    if (text.lineCount() == 0)
        return 0;
    const QTextLine last = text.lineAt(text.lineCount() - 1);
    return last.y() + last.height();
}

constexpr double cellGap = 8;    // points between columns
constexpr double figureGap = 4;  // points above a drawing, and between it and its caption
constexpr double rowPadding = 4; // points above and below a row's text

} // namespace

PdfLayout::PdfLayout(QSizeF page, double margin, double point) : m_page(page), m_margin(margin), m_point(point) {}

void PdfLayout::lay(const ReportDocument &document)
{
    m_footer = document.footer;
    m_header = QStringLiteral("%1 — %2").arg(document.title, document.subtitle);
    newPage();
    title(document);
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        m_next = i + 1 < document.blocks.size() ? &document.blocks[i + 1] : nullptr;
        std::visit([this](const auto &b) { (*this)(b); }, document.blocks[i]);
    }
    m_next = nullptr;
}

void PdfLayout::paintPage(int index, QPainter &painter) const
{
    for (const Item &item : m_pages[static_cast<size_t>(index)]) {
        if (item.figure) {
            painter.save();
            painter.setClipRect(item.fill, Qt::IntersectClip);
            painter.translate(item.fill.topLeft());
            painter.scale(item.fill.width() / item.figure->size.width(), item.fill.height() / item.figure->size.height());
            item.figure->paint(painter);
            painter.restore();
            continue;
        }
        if (!item.text) {
            painter.fillRect(item.fill, item.color);
            continue;
        }
        painter.setPen(item.color);
        const double shift = item.text->lineAt(item.firstLine).y();
        for (int i = item.firstLine; i < item.firstLine + item.lineCount; ++i)
            item.text->lineAt(i).draw(&painter, item.origin - QPointF(0, shift));
    }
    const Face small{8, QFont::Normal, muted};
    const auto margin = [&](const QString &text, double y, Qt::Alignment alignment) {
        const auto line = shape(text, small, width());
        const double free = width() - line->lineAt(0).naturalTextWidth();
        painter.setPen(muted);
        line->lineAt(0).draw(&painter, QPointF(left() + (alignment & Qt::AlignRight ? free : 0), y));
    };
    const double footerY = bottom() + m_margin / 2 - pt(5);
    margin(m_footer, footerY, Qt::AlignLeft);
    margin(Text::tr("Page %1 of %2").arg(index + 1).arg(pageCount()), footerY, Qt::AlignRight);
    if (index > 0)
        margin(m_header, m_margin / 2 - pt(4), Qt::AlignLeft);
}

void PdfLayout::title(const ReportDocument &document)
{
    flow(shape(document.title, {24, QFont::Bold, ink}, width()), left(), ink);
    flow(shape(document.subtitle, {13, QFont::Normal, muted}, width()), left(), muted);
    m_y += pt(8);
    rule(m_y, accent, pt(1.5));
    m_y += pt(14);
    ReportFacts about;
    for (const ReportFact &fact : document.about)
        about.rows.emplace_back(fact.label, fact.value);
    if (!about.rows.empty())
        (*this)(about);
}

void PdfLayout::operator()(const ReportHeading &heading)
{
    const bool section = heading.level == 1;
    const auto text = shape(heading.text, {section ? 15.0 : 11.0, QFont::DemiBold, ink}, width());
    m_y += pt(section ? 18 : 12);
    // A heading never stands alone at the foot of a page; a drawing below it is one piece.
    const auto *figure = m_next ? std::get_if<ReportFigure>(m_next) : nullptr;
    need(heightOf(*text) + (figure ? pt(6) + placeOf(*figure).height() : pt(section ? 96 : 64)));
    flow(text, left(), ink);
    m_y += pt(section ? 6 : 4);
}

void PdfLayout::operator()(const ReportParagraph &paragraph)
{
    const QColor color = colorOf(paragraph.tone);
    flow(shape(marked(paragraph.text, paragraph.tone), {9.5, QFont::Normal, color}, width()), left(), color);
    m_y += pt(4);
}

void PdfLayout::operator()(const ReportFacts &facts)
{
    const double nameWidth = pt(110);
    for (const auto &[name, value] : facts.rows) {
        const auto nameText = shape(name, {9.5, QFont::Normal, muted}, nameWidth - pt(cellGap));
        const auto valueText = shape(value, {9.5, QFont::Normal, ink}, width() - nameWidth);
        need(std::max(heightOf(*nameText), heightOf(*valueText)));
        const double top = m_y;
        const size_t page = m_pages.size();
        put(nameText, {left(), top}, muted, 0, nameText->lineCount());
        flow(valueText, left() + nameWidth, ink);
        if (m_pages.size() == page)
            m_y = std::max(m_y, top + heightOf(*nameText));
        m_y += pt(2);
    }
    m_y += pt(6);
}

void PdfLayout::operator()(const ReportCallout &callout)
{
    const double inset = pt(12);
    const QColor color = colorOf(callout.tone);
    const auto titleText = shape(marked(callout.title, callout.tone), {10.5, QFont::DemiBold, color}, width() - 2 * inset);
    const auto body = shape(callout.text, {9.5, QFont::Normal, ink}, width() - 2 * inset);
    const double height = heightOf(*titleText) + heightOf(*body) + pt(18);
    m_y += pt(4);
    need(height);
    fill({left(), m_y, width(), height}, soft);
    fill({left(), m_y, pt(3), height}, color);
    put(titleText, {left() + inset, m_y + pt(8)}, color, 0, titleText->lineCount());
    put(body, {left() + inset, m_y + pt(10) + heightOf(*titleText)}, ink, 0, body->lineCount());
    m_y += height + pt(8);
}

void PdfLayout::operator()(const ReportTable &table)
{
    bool first = true;
    for (const auto &cells : table.rows) {
        std::vector<std::shared_ptr<QTextLayout>> texts;
        double height = 0;
        for (size_t i = 0; i < cells.size(); ++i) {
            const ReportCell &cell = cells[i];
            const Face face{cell.monospace ? 8.0 : 9.0, QFont::Normal, colorOf(cell.tone), cell.monospace};
            texts.push_back(shape(marked(cell.text, cell.tone), face, width() * table.shares[i] - pt(cellGap)));
            height = std::max(height, heightOf(*texts.back()));
        }
        height += pt(2 * rowPadding);
        const double headerHeight = pt(8 + 3 * rowPadding) * 1.4;
        const bool tall = height > bottom() - m_margin - headerHeight;
        if (first)
            need(headerHeight + (tall ? pt(60) : height));
        if (first || (!tall && m_y + height > bottom())) {
            if (!first)
                newPage();
            headerRow(table);
            first = false;
        }
        const double top = m_y;
        if (!tall) {
            for (size_t i = 0; i < texts.size(); ++i) {
                double x = left();
                for (size_t k = 0; k < i; ++k)
                    x += width() * table.shares[k];
                put(texts[i], {x, top + pt(rowPadding)}, colorOf(cells[i].tone), 0, texts[i]->lineCount());
            }
            m_y = top + height;
        } else {
            row(table, texts);
        }
        rule(m_y, hairline, pt(0.5));
    }
    m_y += pt(8);
}

void PdfLayout::headerRow(const ReportTable &table)
{
    double x = left();
    double height = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const double columnWidth = width() * table.shares[static_cast<size_t>(i)];
        const auto text = shape(table.columns[i], {8, QFont::DemiBold, muted}, columnWidth - pt(cellGap));
        put(text, {x, m_y + pt(rowPadding)}, muted, 0, text->lineCount());
        height = std::max(height, heightOf(*text));
        x += columnWidth;
    }
    m_y += height + pt(2 * rowPadding);
    rule(m_y, ink, pt(0.75));
}

// A row that no page can hold is set line by line, every cell going on where it stopped on the page before.
void PdfLayout::row(const ReportTable &table, const std::vector<std::shared_ptr<QTextLayout>> &cells)
{
    std::vector<int> next(cells.size(), 0);
    const auto unfinished = [&](size_t i) { return next[i] < cells[i]->lineCount(); };
    for (bool more = true; more;) {
        more = false;
        const double top = m_y + pt(rowPadding);
        double lowest = top;
        double x = left();
        for (size_t i = 0; i < cells.size(); ++i) {
            if (unfinished(i)) {
                const int from = next[i];
                const double start = cells[i]->lineAt(from).y();
                double height = 0;
                while (unfinished(i)) {
                    const QTextLine line = cells[i]->lineAt(next[i]);
                    if (top + line.y() + line.height() - start > bottom() && next[i] > from)
                        break;
                    height = line.y() + line.height() - start;
                    ++next[i];
                }
                put(cells[i], {x, top}, ink, from, next[i] - from);
                lowest = std::max(lowest, top + height);
                more = more || unfinished(i);
            }
            x += width() * table.shares[i];
        }
        m_y = lowest + pt(rowPadding);
        if (more) {
            newPage();
            headerRow(table);
        }
    }
}

void PdfLayout::operator()(const ReportDifference &difference)
{
    need(pt(48));
    flow(shape(difference.title, {9, QFont::Normal, muted}, width()), left(), muted);
    m_y += pt(2);
    for (const QString &line : difference.lines) {
        const QColor color = line.startsWith(u'+')   ? colorOf(Tone::Good)
                             : line.startsWith(u'-') ? colorOf(Tone::Bad)
                                                     : muted;
        flow(shape(line, {8, QFont::Normal, color, true}, width() - pt(8)), left() + pt(8), color);
    }
    m_y += pt(8);
}

void PdfLayout::operator()(const ReportFigure &figure)
{
    const QSizeF whole = placeOf(figure);
    need(whole.height());
    const auto caption = captionOf(figure);
    const QSizeF size(whole.width(), whole.height() - heightOf(*caption) - pt(2 * figureGap));
    m_y += pt(figureGap);
    const QRectF place(QPointF(left() + (width() - size.width()) / 2, m_y), size);
    m_pages.back().push_back({nullptr, 0, 0, {}, place, {}, std::make_shared<const ReportFigure>(figure)});
    m_y += size.height() + pt(figureGap);
    flow(caption, left(), muted);
    m_y += pt(10);
}

std::shared_ptr<QTextLayout> PdfLayout::captionOf(const ReportFigure &figure) const
{
    return shape(figure.caption, {8.5, QFont::Normal, muted}, width());
}

QSizeF PdfLayout::placeOf(const ReportFigure &figure) const
{
    const double below = heightOf(*captionOf(figure)) + pt(2 * figureGap);
    const double room = bottom() - m_margin - below - pt(60); // a heading stands above it
    const double scale = std::min(width() / figure.size.width(), room / figure.size.height());
    return {figure.size.width() * scale, figure.size.height() * scale + below};
}

std::shared_ptr<QTextLayout> PdfLayout::shape(const QString &text, const Face &face, double width) const
{
    QFont font;
    if (face.monospace)
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    else
        font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(qRound(pt(face.size)));
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);

    QString plain = text;
    plain.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(plain, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(width, pt(face.size)));
        line.setPosition({0, y});
        y += line.height() * 1.1;
    }
    layout->endLayout();
    return layout;
}

void PdfLayout::flow(const std::shared_ptr<QTextLayout> &text, double left, const QColor &color)
{
    int from = 0;
    while (from < text->lineCount()) {
        const double start = text->lineAt(from).y();
        int to = from;
        double height = 0;
        while (to < text->lineCount()) {
            const QTextLine line = text->lineAt(to);
            if (m_y + line.y() + line.height() - start > bottom() && (to > from || m_y > m_margin))
                break;
            height = line.y() + line.height() - start;
            ++to;
        }
        if (to > from)
            put(text, {left, m_y}, color, from, to - from);
        m_y += height;
        from = to;
        if (from < text->lineCount())
            newPage();
    }
}

void PdfLayout::put(const std::shared_ptr<QTextLayout> &text, QPointF origin, const QColor &color, int firstLine,
                    int lineCount)
{
    if (lineCount > 0)
        m_pages.back().push_back({text, firstLine, lineCount, origin, {}, color, {}});
}

void PdfLayout::fill(const QRectF &rect, const QColor &color)
{
    m_pages.back().push_back({nullptr, 0, 0, {}, rect, color, {}});
}

void PdfLayout::rule(double y, const QColor &color, double thickness)
{
    fill({left(), y - thickness, width(), thickness}, color);
}

void PdfLayout::newPage()
{
    m_pages.emplace_back();
    m_y = m_margin;
}

void PdfLayout::need(double height)
{
    if (m_y + height > bottom() && m_y > m_margin)
        newPage();
}

} // namespace easel
