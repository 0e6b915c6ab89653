// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "reports/pdflayout.h"
#include "reports/reportspage.h"

#include <QPainter>
#include <QPrinter>

namespace easel {

Result<void> printReport(const ReportDocument &document, QPrinter &printer)
{
    const LanguageScope language(document.language);
    // The layout draws its own margins.
    printer.setFullPage(true);
    PdfLayout layout(QPageSize(printer.pageLayout().pageSize()));
    layout.lay(document);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), layout.pageCount()) : layout.pageCount();

    QPainter painter;
    const auto refused = [&] { return fail(ErrorCode::Storage, ReportsPage::tr("The printer “%1” does not take the report.").arg(printer.printerName())); };
    if (first >= last || !painter.begin(&printer))
        return refused();
    const double scale = printer.resolution() / double(PdfLayout::resolution);
    painter.scale(scale, scale);
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return refused();
        layout.paintPage(page, painter);
    }
    return painter.end() ? Result<void>() : refused();
}

} // namespace easel
