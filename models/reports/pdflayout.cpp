// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdflayout.h"

#include "base/language.h"
#include "reports/pdfink.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

constexpr double marginMillimetres = 18;
constexpr int keptPages = 6; // what a tall window shows, and its neighbours

void paintLine(const QTextLine &line, QPointF origin, QPainter &painter)
{
    // Hundreds of marks upon one letter cannot be broken into lines, and shall not cover what is beside them.
    const bool isWide = line.naturalTextWidth() > line.width() + 1;
    if (isWide) {
        painter.save();
        painter.setClipRect(QRectF(origin + line.position(), QSizeF(line.width(), line.height())), Qt::IntersectClip);
    }
    line.draw(&painter, origin);
    if (isWide)
        painter.restore();
}

void paintItem(const PdfItem &item, QPainter &painter)
{
    if (item.figure) {
        painter.save();
        painter.setClipRect(item.rect, Qt::IntersectClip);
        painter.translate(item.rect.topLeft());
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.scale(item.rect.width() / item.figure->size.width(), item.rect.height() / item.figure->size.height());
        item.figure->paint(painter);
        painter.restore();
    } else if (item.image) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(item.rect, *item.image);
    } else if (item.text) {
        painter.setPen(item.color);
        const double shift = item.text->lineAt(item.firstLine).y();
        for (int i = item.firstLine; i < item.firstLine + item.lineCount; ++i)
            paintLine(item.text->lineAt(i), item.origin - QPointF(0, shift), painter);
    } else {
        painter.fillRect(item.rect, item.color);
    }
}

/// Around the lines of an item's text.
QRectF boundsOf(const PdfItem &item)
{
    QRectF bounds;
    const double shift = item.text->lineAt(item.firstLine).y();
    for (int i = item.firstLine; i < item.firstLine + item.lineCount; ++i)
        bounds |= item.text->lineAt(i).naturalTextRect().translated(item.origin - QPointF(0, shift));
    return bounds;
}

} // namespace

PdfLayout::PdfLayout(const QPageSize &paper)
    : m_source(QSizeF(paper.sizePixels(resolution)), marginMillimetres / 25.4 * resolution, resolution / 72.0), m_pages(keptPages)
{
}

void PdfLayout::start(std::shared_ptr<const ReportDocument> document)
{
    const LanguageScope language(document->language);
    m_source.take(std::move(document));
    m_starts.clear();
    m_pages.clear();
    m_next = {};
    m_complete = false;
}

bool PdfLayout::layPage()
{
    if (m_complete)
        return false;
    m_starts.push_back(m_next);
    PdfPageMaker maker(m_source, m_next, pageCount() - 1, PdfPageMaker::Purpose::Measure);
    m_complete = maker.make();
    m_next = maker.next();
    if (m_complete)
        m_pages.clear(); // the numbers in a table of contents are known now
    return !m_complete;
}

void PdfLayout::lay(const ReportDocument &document)
{
    start(std::shared_ptr<const ReportDocument>(std::shared_ptr<const ReportDocument>(), &document));
    while (layPage()) {
    }
}

const PdfLayout::Page &PdfLayout::page(int index)
{
    if (const Page *known = m_pages.object(index))
        return *known;
    PdfPageMaker maker(m_source, m_starts[static_cast<size_t>(index)], index, PdfPageMaker::Purpose::Paint);
    maker.make();
    auto *page = new Page(maker.takeItems());
    m_pages.insert(index, page);
    return *page;
}

void PdfLayout::paintPage(int index, QPainter &painter)
{
    for (const PdfItem &item : page(index))
        paintItem(item, painter);
    paintMargins(index, painter);
}

void PdfLayout::paintMargins(int index, QPainter &painter)
{
    const ReportDocument &document = *m_source.document;
    const LanguageScope language(document.language);
    const auto line = [&](const QString &text, double y, double room, bool atEnd) {
        const Face face{8, QFont::Normal, false, atEnd};
        const auto shape = m_source.shaper.shape(m_source.shaper.elided(text, face, room), face, m_source.width());
        painter.setPen(ink::muted);
        if (shape->lineCount() > 0)
            shape->lineAt(0).draw(&painter, {m_source.left(), y});
    };
    const double below = m_source.bottom() + m_source.margin / 2 - m_source.pt(5);
    const double room = m_source.width() - m_source.pt(100);
    line(document.footer, below, room, false);
    if (m_complete)
        line(Text::tr("Page %1 of %2").arg(index + 1).arg(pageCount()), below, room, true);
    if (index > 0)
        line(QStringLiteral("%1 — %2").arg(document.title, document.subtitle), m_source.margin / 2 - m_source.pt(4), m_source.width(), false);
}

std::vector<PdfLayout::Link> PdfLayout::links(int index)
{
    std::vector<Link> found;
    for (const PdfItem &item : page(index)) {
        if (item.link >= 0)
            found.push_back({boundsOf(item), item.link});
    }
    return found;
}

} // namespace easel
