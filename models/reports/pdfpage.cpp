// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfpage.h"

#include "reports/pdfink.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

QColor colorOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return ink::text;
    case Tone::Muted: return ink::muted;
    case Tone::Good: return ink::good;
    case Tone::Warning: return ink::warning;
    case Tone::Bad: return ink::bad;
    }
    Q_UNREACHABLE();
}

// Points.
constexpr double nameWidth = 120;  // of a fact
constexpr double figureGap = 4;    // above a drawing, and between it and its caption
constexpr double calloutInset = 12;
constexpr double calloutPadding = 9;
constexpr double worthBreaking = 60; // of a row: what has to be left of a page to begin it there
constexpr double logoWidth = 150;
constexpr double logoHeight = 44;
constexpr double numberWidth = 36;  // of a page, in the table of contents

constexpr Face bodyFace{9.5};
constexpr Face titleFace{24, QFont::DemiBold};
constexpr Face subtitleFace{13};
constexpr Face calloutFace{10.5, QFont::DemiBold};
constexpr Face captionFace{8.5};
constexpr Face codeFace{8, QFont::Normal, true, false, true};

Face faceOf(const ReportHeading &heading)
{
    return {heading.level == 1 ? 15.0 : 11.0, QFont::DemiBold};
}

} // namespace

QString marked(const QString &text, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Muted: return text;
    case Tone::Good: return QStringLiteral("✓\u00A0") + text;
    case Tone::Warning: return QStringLiteral("▲\u00A0") + text;
    case Tone::Bad: return QStringLiteral("✕\u00A0") + text;
    }
    Q_UNREACHABLE();
}

PdfPageMaker::PdfPageMaker(PdfSource &source, PdfPlace from, int number, Purpose purpose)
    : m_source(source), m_at(std::move(from)), m_number(number), m_paints(purpose == Purpose::Paint), m_y(source.top()), m_fresh(m_y)
{
}

bool PdfPageMaker::make()
{
    for (; m_at.piece < m_source.pieces.size(); m_at = {m_at.piece + 1}) {
        if (!piece(m_source.pieces[m_at.piece]))
            return false;
    }
    return true;
}

bool PdfPageMaker::piece(const PdfSource::Piece &piece)
{
    switch (piece.kind) {
    case PdfSource::Piece::Kind::Cover: return cover();
    case PdfSource::Piece::Kind::Contents: return contents();
    case PdfSource::Piece::Kind::Block: return std::visit([this](const auto &block) { return (*this)(block); }, *piece.block);
    }
    Q_UNREACHABLE();
}

bool PdfPageMaker::cover()
{
    const ReportDocument &document = *m_source.document;
    const bool hasLogo = !document.logo.isNull();
    if (m_at.part == 0) {
        if (hasLogo) {
            const QSizeF size = QSizeF(document.logo.size()).scaled(pt(logoWidth), pt(logoHeight), Qt::KeepAspectRatio);
            if (m_paints)
                m_items.push_back({.rect = QRectF(QPointF(leftOf(0, size.width()), m_y), size), .image = &document.logo});
            m_y += size.height() + pt(14);
        }
        ++m_at.part;
    }
    if (m_at.part == 1) {
        if (!row({{document.title, titleFace, ink::text, 0, m_source.width()}}, 0, Break::BetweenLines))
            return false;
        ++m_at.part;
    }
    if (m_at.part == 2) {
        if (!row({{document.subtitle, subtitleFace, ink::muted, 0, m_source.width()}}, pt(2), Break::BetweenLines))
            return false;
        m_y += pt(8);
        rule(m_y, ink::accent, pt(1.5));
        m_y += pt(14);
        ++m_at.part;
    }
    for (; m_at.part - 3 < document.about.size(); ++m_at.part) {
        const ReportFact &about = document.about[m_at.part - 3];
        if (!fact(about.label, about.value))
            return false;
    }
    m_y += pt(6);
    return true;
}

bool PdfPageMaker::contents()
{
    const double width = m_source.width();
    if (m_at.part == 0) {
        m_y += pt(14);
        if (isFull(pt(worthBreaking)))
            return false;
        row({{Text::tr("Contents"), {11, QFont::DemiBold}, ink::text, 0, width}}, pt(3), Break::WhereNoPageHoldsIt);
        ++m_at.part;
    }
    for (; m_at.part <= m_source.contents.size(); ++m_at.part) {
        const int index = m_source.contents[m_at.part - 1];
        const PdfHeading &heading = m_source.headings[static_cast<size_t>(index)];
        const bool isSection = heading.heading->level == 1;
        const double inset = pt(isSection ? 0 : 14);
        const Face face{9.5, isSection ? QFont::Medium : QFont::Normal};
        const Face number{9.5, QFont::Normal, false, true};
        const double textWidth = width - inset - pt(numberWidth);
        const QString text = m_source.shaper.elided(heading.heading->text, face, textWidth);
        const QString page = heading.page >= 0 ? QString::number(heading.page + 1) : QString();
        if (!row({{text, face, isSection ? ink::text : ink::muted, inset, textWidth, index},
                  {page, number, ink::muted, width - pt(numberWidth), pt(numberWidth), index}},
                 pt(isSection ? 2 : 1), Break::WhereNoPageHoldsIt))
            return false;
        rule(m_y, ink::hairline, pt(0.35));
    }
    m_y += pt(8);
    return true;
}

bool PdfPageMaker::operator()(const ReportHeading &heading)
{
    const bool isSection = heading.level == 1;
    if (m_at.part == 0) {
        const double gap = m_y > m_fresh ? pt(isSection ? 18 : 12) : 0;
        const double own = m_source.shaper.height(heading.text, faceOf(heading), m_source.width());
        // It never stands alone at the foot of a page.
        if (isFull(gap + own + pt(6) + leadOf(m_at.piece + 1)))
            return false;
        m_y += gap;
        if (!m_paints) {
            PdfHeading &place = m_source.headings[static_cast<size_t>(m_source.pieces[m_at.piece].heading)];
            place.page = m_number;
            place.y = m_y;
        }
        ++m_at.part;
    }
    if (!row({{heading.text, faceOf(heading), ink::text, 0, m_source.width()}}, 0, Break::BetweenLines))
        return false;
    m_y += pt(isSection ? 6 : 4);
    return true;
}

double PdfPageMaker::leadOf(size_t index) const
{
    if (index >= m_source.pieces.size() || m_source.pieces[index].kind != PdfSource::Piece::Kind::Block)
        return 0;
    const ReportBlock &block = *m_source.pieces[index].block;
    if (const auto *figure = std::get_if<ReportFigure>(&block))
        return placeOf(*figure).height();
    if (const auto *heading = std::get_if<ReportHeading>(&block))
        return m_source.shaper.height(heading->text, faceOf(*heading), m_source.width()) + pt(16) + leadOf(index + 1);
    if (const auto *table = std::get_if<ReportTable>(&block); table && !table->rows.empty()) {
        const double first = heightOf(cellsOf(*table, table->rows.front())) + pt(2 * PdfColumns::padding);
        return m_source.pieces[index].columns.headerHeight + std::min(first, pt(worthBreaking)) + pt(30);
    }
    return pt(36);
}

bool PdfPageMaker::operator()(const ReportParagraph &paragraph)
{
    if (!row({{marked(paragraph.text, paragraph.tone), bodyFace, colorOf(paragraph.tone), 0, m_source.width()}}, 0, Break::BetweenLines))
        return false;
    m_y += pt(4);
    return true;
}

bool PdfPageMaker::fact(const QString &name, const QString &value)
{
    return row({{name, bodyFace, ink::muted, 0, pt(nameWidth - 8)},
                {value, bodyFace, ink::text, pt(nameWidth), m_source.width() - pt(nameWidth)}},
               pt(1), Break::WhereNoPageHoldsIt);
}

bool PdfPageMaker::operator()(const ReportFacts &facts)
{
    for (; m_at.part < facts.rows.size(); ++m_at.part) {
        const auto &[name, value] = facts.rows[m_at.part];
        if (!fact(name, value))
            return false;
    }
    m_y += pt(6);
    return true;
}

bool PdfPageMaker::operator()(const ReportCallout &callout)
{
    const double inset = pt(calloutInset);
    const QColor color = colorOf(callout.tone);
    const Cell title{marked(callout.title, callout.tone), calloutFace, color, inset, m_source.width() - 2 * inset};
    const Cell body{callout.text, bodyFace, ink::text, inset, m_source.width() - 2 * inset};
    if (m_at.part == 0 && m_at.lines.empty()) {
        const double whole = heightOf({title}) + heightOf({body}) + pt(2 * calloutPadding + 4);
        const bool isSmall = whole < (m_source.bottom() - m_source.top()) / 2;
        if (isFull(isSmall ? whole : pt(worthBreaking)))
            return false;
        m_y += m_y > m_fresh ? pt(4) : 0;
    }
    const double boxTop = m_y;
    const size_t below = m_items.size();
    m_y += pt(calloutPadding);
    bool isWhole = true;
    for (; m_at.part < 2 && isWhole; m_at.part += isWhole ? 1 : 0)
        isWhole = row({m_at.part == 0 ? title : body}, 0, Break::BetweenLines);
    m_y += pt(calloutPadding);
    if (m_paints) {
        const QRectF box(m_source.left(), boxTop, m_source.width(), m_y - boxTop);
        const PdfItem ground{.rect = box, .color = ink::soft};
        const PdfItem edge{.rect = QRectF(QPointF(leftOf(0, pt(3)), box.top()), QSizeF(pt(3), box.height())), .color = color};
        m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(below), {ground, edge});
    }
    m_y += pt(8);
    return isWhole;
}

std::vector<PdfPageMaker::Cell> PdfPageMaker::cellsOf(const ReportTable &table, const std::vector<ReportCell> &row) const
{
    const auto piece = std::find_if(m_source.pieces.begin() + static_cast<std::ptrdiff_t>(m_at.piece), m_source.pieces.end(),
                                    [&](const auto &p) { return p.block && std::get_if<ReportTable>(p.block) == &table; });
    const PdfColumns &columns = piece->columns;
    std::vector<Cell> cells;
    cells.reserve(row.size());
    for (size_t i = 0; i < row.size() && i < columns.x.size(); ++i) {
        const ReportCell &cell = row[i];
        const int link = cell.target.isEmpty() ? -1 : m_source.anchors.value(cell.target, -1);
        const QColor color = link >= 0 && cell.tone == Tone::Neutral ? ink::accent : colorOf(cell.tone);
        const bool atEnd = std::holds_alternative<double>(cell.value) || (columns.atEnd[i] && cell.text.size() <= 1);
        cells.push_back({marked(cell.text, cell.tone), PdfColumns::cellFace(cell, atEnd), color,
                         columns.x[i], columns.width[i], link});
    }
    return cells;
}

bool PdfPageMaker::operator()(const ReportTable &table)
{
    const double headerHeight = m_source.pieces[m_at.piece].columns.headerHeight;
    m_header = headerHeight;
    if (m_at.part == 0 && m_at.lines.empty()) {
        const double first = table.rows.empty() ? 0 : heightOf(cellsOf(table, table.rows.front())) + pt(2 * PdfColumns::padding);
        const bool isTall = first > m_source.bottom() - m_source.top() - headerHeight;
        if (isFull(headerHeight + (isTall ? pt(worthBreaking) : first)))
            return false;
    }
    if (m_at.part < table.rows.size() || table.rows.empty()) {
        const bool isTop = m_y <= m_fresh;
        headerRow();
        m_fresh = isTop ? m_y : m_fresh;
    }
    for (; m_at.part < table.rows.size(); ++m_at.part) {
        if (!row(cellsOf(table, table.rows[m_at.part]), pt(PdfColumns::padding), Break::WhereNoPageHoldsIt))
            return false;
        rule(m_y, ink::hairline, pt(0.5));
    }
    m_header = 0;
    m_y += pt(8);
    return true;
}

void PdfPageMaker::headerRow()
{
    const PdfColumns &columns = m_source.pieces[m_at.piece].columns;
    const double top = m_y + pt(PdfColumns::padding);
    for (size_t i = 0; m_paints && i < columns.x.size(); ++i) {
        const Face face = PdfColumns::headerFace(columns.atEnd[i]);
        put({columns.titles[static_cast<qsizetype>(i)], face, ink::muted, columns.x[i], columns.width[i]}, top, 0, -1);
    }
    m_y += columns.headerHeight;
    rule(m_y, ink::text, pt(0.75));
}

double PdfPageMaker::heightOf(const std::vector<Cell> &cells) const
{
    double height = 0;
    for (const Cell &cell : cells)
        height = std::max(height, m_source.shaper.height(cell.text, cell.face, cell.width));
    return height;
}

bool PdfPageMaker::row(const std::vector<Cell> &cells, double padding, Break breaks)
{
    if (m_at.lines.empty()) {
        const double height = heightOf(cells) + 2 * padding;
        if (fits(height)) {
            for (const Cell &cell : cells)
                put(cell, m_y + padding, 0, -1);
            m_y += height;
            return true;
        }
        const bool isBroken = breaks == Break::BetweenLines || height > m_source.bottom() - m_source.top() - m_header;
        const double least = breaks == Break::BetweenLines ? pt(30) : pt(worthBreaking);
        if (m_y > m_fresh && (!isBroken || !fits(least)))
            return false;
        m_at.lines.assign(cells.size(), 0);
    }
    return lines(cells, padding);
}

bool PdfPageMaker::lines(const std::vector<Cell> &cells, double padding)
{
    const double top = m_y + padding;
    double lowest = top;
    bool isWhole = true;
    for (size_t i = 0; i < cells.size(); ++i) {
        const auto shape = m_source.shaper.shape(cells[i].text, cells[i].face, cells[i].width);
        const int from = m_at.lines[i];
        if (from >= shape->lineCount())
            continue;
        const double start = shape->lineAt(from).y();
        int to = from;
        double height = 0;
        for (; to < shape->lineCount(); ++to) {
            const QTextLine line = shape->lineAt(to);
            const double bottom = line.y() + line.height() - start;
            if (top + bottom > m_source.bottom() && to > from)
                break;
            height = bottom;
        }
        put(cells[i], top, from, to - from);
        lowest = std::max(lowest, top + height);
        m_at.lines[i] = to;
        isWhole = isWhole && to == shape->lineCount();
    }
    m_y = lowest + padding;
    if (isWhole)
        m_at.lines.clear();
    return isWhole;
}

bool PdfPageMaker::operator()(const ReportDifference &difference)
{
    if (m_at.part == 0) {
        if (isFull(pt(48)))
            return false;
        if (!row({{difference.title, {9}, ink::muted, 0, m_source.width()}}, pt(1), Break::BetweenLines))
            return false;
        ++m_at.part;
    }
    for (; m_at.part <= static_cast<size_t>(difference.lines.size()); ++m_at.part) {
        const QString &line = difference.lines[static_cast<qsizetype>(m_at.part) - 1];
        const QColor color = line.startsWith(u'+') ? ink::good : line.startsWith(u'-') ? ink::bad : ink::muted;
        if (!row({{line, codeFace, color, pt(8), m_source.width() - pt(8)}}, 0, Break::BetweenLines))
            return false;
    }
    m_y += pt(8);
    return true;
}

bool PdfPageMaker::operator()(const ReportFigure &figure)
{
    const Cell caption{figure.caption, captionFace, ink::muted, 0, m_source.width()};
    if (m_at.part == 0) {
        const QSizeF whole = placeOf(figure);
        if (isFull(whole.height()))
            return false;
        const double captionHeight = std::min(heightOf({caption}), pt(worthBreaking));
        const QSizeF size(whole.width(), whole.height() - captionHeight - pt(2 * figureGap));
        m_y += pt(figureGap);
        if (m_paints && !figure.size.isEmpty())
            m_items.push_back({.rect = {QPointF(m_source.left() + (m_source.width() - size.width()) / 2, m_y), size}, .figure = &figure});
        m_y += size.height() + pt(figureGap);
        ++m_at.part;
    }
    if (!row({caption}, 0, Break::BetweenLines))
        return false;
    m_y += pt(10);
    return true;
}

QSizeF PdfPageMaker::placeOf(const ReportFigure &figure) const
{
    const double caption = m_source.shaper.height(figure.caption, captionFace, m_source.width());
    const double below = std::min(caption, pt(worthBreaking)) + pt(2 * figureGap);
    const double room = m_source.bottom() - m_source.top() - below - pt(60); // a heading stands above it
    if (figure.size.isEmpty())
        return {m_source.width(), below};
    const double scale = std::min(m_source.width() / figure.size.width(), room / figure.size.height());
    return {figure.size.width() * scale, figure.size.height() * scale + below};
}

void PdfPageMaker::put(const Cell &cell, double y, int firstLine, int lineCount)
{
    if (!m_paints)
        return;
    const auto shape = m_source.shaper.shape(cell.text, cell.face, cell.width);
    const int count = lineCount < 0 ? shape->lineCount() : lineCount;
    if (count > 0)
        m_items.push_back({.text = shape, .firstLine = firstLine, .lineCount = count, .origin = {leftOf(cell.x, cell.width), y},
                           .color = cell.color, .link = cell.link});
}

void PdfPageMaker::fill(const QRectF &rect, const QColor &color)
{
    if (m_paints)
        m_items.push_back({.rect = rect, .color = color});
}

void PdfPageMaker::rule(double y, const QColor &color, double thickness)
{
    fill({m_source.left(), y - thickness, m_source.width(), thickness}, color);
}

} // namespace easel
