// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwriters.h"

#include "reports/pdflayout.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

// Fine enough that rounding to whole units is never seen.
constexpr int resolution = 600;
constexpr double marginMillimetres = 18;

} // namespace

Result<int> writeReportPdf(const ReportDocument &document, QIODevice &device, const QPageSize &pageSize)
{
    QPdfWriter writer(&device);
    writer.setResolution(resolution);
    writer.setPageSize(pageSize);
    // The layout draws its own margins, so that header and footer can stand in them.
    writer.setPageMargins(QMarginsF());
    writer.setTitle(QStringLiteral("%1 — %2").arg(document.title, document.subtitle));
    writer.setCreator(QStringLiteral("Easel"));

    const double unit = resolution / 25.4;
    const QSizeF page(writer.width(), writer.height());
    PdfLayout layout(page, marginMillimetres * unit, resolution / 72.0);
    layout.lay(document);

    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::Storage, Text::tr("The PDF could not be written: %1").arg(device.errorString()));
    const int pages = layout.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0 && !writer.newPage())
            return fail(ErrorCode::Storage, Text::tr("The PDF could not be written: %1").arg(device.errorString()));
        layout.paintPage(i, painter);
    }
    if (!painter.end())
        return fail(ErrorCode::Storage, Text::tr("The PDF could not be written: %1").arg(device.errorString()));
    return pages;
}

Result<void> saveReport(const ReportDocument &document, const QString &path, const QPageSize &pageSize)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool pdf = ending == QStringLiteral("pdf");
    if (!pdf && ending != QStringLiteral("html"))
        return fail(ErrorCode::InvalidInput, Text::tr("A report is saved as .pdf or .html; “%1” is neither.").arg(path));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Storage, Text::tr("The report could not be saved: %1").arg(file.errorString()), path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (pdf) {
        if (const Result<int> written = writeReportPdf(document, file, pageSize); !written)
            return fail(written.error());
    } else {
        file.write(reportHtml(document));
    }
    if (!file.commit())
        return fail(ErrorCode::Storage, Text::tr("The report could not be saved: %1").arg(file.errorString()), path);
    return {};
}

} // namespace easel
