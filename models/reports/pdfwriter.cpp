// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwriters.h"

#include "reports/legibletext.h"
#include "reports/pdflayout.h"
#include "reports/pdfnavigation.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

constexpr double points = 72.0 / PdfLayout::resolution; // of a unit

QString authorOf(const ReportDocument &document)
{
    const auto author = std::find_if(document.about.begin(), document.about.end(),
                                     [](const ReportFact &fact) { return fact.key == QStringLiteral("author"); });
    return author == document.about.end() ? QString() : author->value;
}

PdfNavigation navigationOf(const ReportDocument &document, const PdfLayout &layout)
{
    PdfNavigation navigation;
    navigation.title = QStringLiteral("%1 — %2").arg(document.title, document.subtitle);
    navigation.author = authorOf(document);
    navigation.language = document.language;
    navigation.madeAt = document.madeAt;
    int number = 0;
    for (const PdfHeading &heading : layout.headings()) {
        const QString &anchor = heading.heading->anchor;
        const QString name = anchor.isEmpty() ? QStringLiteral("heading-%1").arg(++number) : anchor;
        navigation.headings.push_back({heading.heading->level, heading.heading->text, name, heading.page, heading.y * points});
    }
    return navigation;
}

/// The pages as QPdfWriter has them; what leads from one to another goes to `links`.
Result<QByteArray> pagesOf(PdfLayout &layout, const QPageSize &pageSize, const ReportProgress &progress, std::vector<PdfNavigation::Link> &links)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfLayout::resolution);
    writer.setPageSize(pageSize);
    // The layout draws its own margins, so that header and footer can stand in them.
    writer.setPageMargins(QMarginsF());
    writer.setCreator(QStringLiteral("Easel"));
    const auto refused = [] { return fail(ErrorCode::Storage, Text::tr("The pages of the PDF could not be made.")); };
    QPainter painter;
    if (!painter.begin(&writer))
        return refused();
    for (int i = 0; i < layout.pageCount(); ++i) {
        if (progress && !progress(i, layout.pageCount()))
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
        if (i > 0 && !writer.newPage())
            return refused();
        layout.paintPage(i, painter);
        for (const PdfLayout::Link &link : layout.links(i))
            links.push_back({i, {link.place.topLeft() * points, link.place.size() * points}, link.heading});
    }
    if (!painter.end())
        return refused();
    return bytes;
}

} // namespace

Result<int> writeReportPdf(const ReportDocument &document, QIODevice &device, const QPageSize &pageSize, const ReportProgress &progress)
{
    PdfLayout layout(pageSize);
    layout.start(std::shared_ptr<const ReportDocument>(std::shared_ptr<const ReportDocument>(), &document));
    for (bool hasMore = true; hasMore;) {
        if (progress && !progress(0, 0))
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
        hasMore = layout.layPage();
    }
    PdfNavigation navigation = navigationOf(document, layout);
    const Result<QByteArray> pages = pagesOf(layout, pageSize, progress, navigation.links);
    if (!pages)
        return fail(pages.error());
    if (const Result<void> written = writeNavigablePdf(*pages, navigation, device); !written)
        return fail(written.error());
    if (progress)
        progress(layout.pageCount(), layout.pageCount());
    return layout.pageCount();
}

} // namespace easel
