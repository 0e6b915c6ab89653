// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfpage.h"

#include <algorithm>
#include <numeric>

namespace easel {
namespace {

constexpr double cellGap = 12;          // points between columns
constexpr int fewSections = 3;          // are found without a table of contents
constexpr size_t fewLines = 120;        // so are those of a report of about three pages
constexpr size_t mostContents = 90;     // lines: parts of sections are left out of a longer one

/// About how many lines a block takes.
size_t linesOf(const ReportBlock &block)
{
    if (const auto *table = std::get_if<ReportTable>(&block))
        return table->rows.size() + 2;
    if (const auto *facts = std::get_if<ReportFacts>(&block))
        return facts->rows.size();
    if (const auto *difference = std::get_if<ReportDifference>(&block))
        return static_cast<size_t>(difference->lines.size());
    return std::holds_alternative<ReportFigure>(block) ? 25 : 2;
}

bool isNumber(const ReportCell &cell)
{
    return std::holds_alternative<double>(cell.value);
}

/// Whether all that is in a column are numbers, as far as it is more than text.
bool holdsNumbers(const ReportTable &table, size_t column)
{
    bool any = false;
    for (const auto &row : table.rows) {
        if (column >= row.size() || std::holds_alternative<std::monostate>(row[column].value))
            continue;
        if (!isNumber(row[column]))
            return false;
        any = true;
    }
    return any;
}

/// Which headings a table of contents names: the sections, and their parts where those are not too many.
std::vector<int> contentsOf(const std::vector<PdfHeading> &headings)
{
    std::vector<int> all(headings.size());
    std::iota(all.begin(), all.end(), 0);
    if (all.size() > mostContents)
        std::erase_if(all, [&](int i) { return headings[static_cast<size_t>(i)].heading->level != 1; });
    return all;
}

} // namespace

PdfSource::PdfSource(QSizeF pageSize, double pageMargin, double unitsOfPoint)
    : page(pageSize), margin(pageMargin), point(unitsOfPoint), shaper(unitsOfPoint)
{
}

bool PdfSource::isMirrored() const
{
    return document->direction() == Qt::RightToLeft;
}

void PdfSource::take(std::shared_ptr<const ReportDocument> report)
{
    document = std::move(report);
    shaper.setDirection(document->direction());
    pieces.clear();
    headings.clear();
    anchors.clear();
    contents.clear();
    pieces.push_back({Piece::Kind::Cover});
    size_t lines = document->about.size();
    int sections = 0;
    size_t firstSection = 0;
    for (const ReportBlock &block : document->blocks) {
        Piece piece{Piece::Kind::Block, &block};
        if (const auto *heading = std::get_if<ReportHeading>(&block)) {
            piece.heading = static_cast<int>(headings.size());
            headings.push_back({heading});
            if (!heading->anchor.isEmpty())
                anchors.insert(heading->anchor, piece.heading);
            if (heading->level == 1 && ++sections == 1)
                firstSection = pieces.size();
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            piece.columns = columnsOf(*table);
        }
        lines += linesOf(block);
        pieces.push_back(std::move(piece));
    }
    if (sections <= fewSections || lines <= fewLines)
        return;
    contents = contentsOf(headings);
    pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(firstSection), {Piece::Kind::Contents});
}

/// The shares as widths, gaps included, moved where columns lack what others have to give: first for words that would be broken within,
/// then for cells that would need another line.
std::vector<double> PdfSource::widthsOf(const ReportTable &table)
{
    const auto count = static_cast<size_t>(table.columns.size());
    const bool isShared = table.shares.size() == count;
    // So many rows tell what is in a column; one in ten may need another line.
    constexpr size_t mostRows = 400;
    constexpr size_t tenth = 10;
    constexpr double mostShare = 0.3;
    const size_t step = std::max<size_t>(1, table.rows.size() / mostRows);
    std::vector<double> widths;
    std::vector<double> words;
    std::vector<double> lines;
    for (size_t i = 0; i < count; ++i) {
        double widest = shaper.widths(table.columns[static_cast<qsizetype>(i)], PdfColumns::headerFace(false)).word;
        std::vector<double> whole{widest};
        for (size_t row = 0; row < table.rows.size(); row += step) {
            if (i >= table.rows[row].size())
                continue;
            const ReportCell &cell = table.rows[row][i];
            const TextShaper::Widths needed = shaper.widths(marked(cell.text, cell.tone), PdfColumns::cellFace(cell, false));
            widest = std::max(widest, needed.word);
            whole.push_back(needed.line);
        }
        const auto most = whole.begin() + static_cast<std::ptrdiff_t>(whole.size() - 1 - whole.size() / tenth);
        std::nth_element(whole.begin(), most, whole.end());
        const double gap = (i + 1 < count ? pt(cellGap) : 0) + pt(1);
        widths.push_back(width() * (isShared ? table.shares[i] : 1.0 / static_cast<double>(count)));
        words.push_back(std::min(widest + gap, width() * mostShare));
        lines.push_back(std::max(words.back(), std::min(*most + gap, width() * mostShare)));
    }
    const auto move = [&](const std::vector<double> &wanted, const std::vector<double> &kept) {
        double lacking = 0;
        double spare = 0;
        for (size_t i = 0; i < count; ++i) {
            lacking += std::max(0.0, wanted[i] - widths[i]);
            spare += std::max(0.0, widths[i] - kept[i]);
        }
        const double moved = std::min(lacking, spare);
        if (moved <= 0)
            return;
        for (size_t i = 0; i < count; ++i) {
            if (widths[i] < wanted[i])
                widths[i] += (wanted[i] - widths[i]) * moved / lacking;
            else if (widths[i] > kept[i])
                widths[i] -= (widths[i] - kept[i]) * moved / spare;
        }
    };
    move(words, lines);
    move(words, words);
    move(lines, lines);
    return widths;
}

PdfColumns PdfSource::columnsOf(const ReportTable &table)
{
    PdfColumns columns;
    const auto count = static_cast<size_t>(table.columns.size());
    const std::vector<double> widths = widthsOf(table);
    double x = 0;
    for (size_t i = 0; i < count; ++i) {
        const double whole = widths[i];
        columns.x.push_back(x);
        columns.width.push_back(whole - (i + 1 < count ? pt(cellGap) : 0));
        columns.atEnd.push_back(holdsNumbers(table, i));
        x += whole;

        const Face face = PdfColumns::headerFace(columns.atEnd.back());
        QString title = table.columns[static_cast<qsizetype>(i)];
        if (shaper.shape(title, face, columns.width.back())->lineCount() > PdfColumns::headerLines)
            title = shaper.elided(title, face, columns.width.back() * (PdfColumns::headerLines - 1));
        const double height = shaper.height(title, face, columns.width.back());
        columns.headerHeight = std::max(columns.headerHeight, height + 2 * pt(PdfColumns::padding));
        columns.titles << title;
    }
    return columns;
}

} // namespace easel
