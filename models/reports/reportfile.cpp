// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwriters.h"

#include "reports/csvwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QSaveFile>

#include <memory>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

tl::unexpected<Error> refusal(const QSaveFile &file)
{
    return fail(ErrorCode::Storage, Text::tr("The report could not be saved: %1").arg(file.errorString()), file.fileName());
}

Result<void> savePdf(const ReportDocument &document, const QString &path, const QPageSize &pageSize, const ReportProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refusal(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const Result<int> written = writeReportPdf(document, file, pageSize, progress); !written)
        return fail(written.error());
    if (!file.commit())
        return refusal(file);
    return {};
}

/// Where the table called `name` goes of several: beside the file that was asked for.
QString besides(const QString &path, const QString &name)
{
    const QFileInfo file(path);
    return file.path() + u'/' + file.completeBaseName() + u'-' + name;
}

/// All tables are written before the first of them stands under its name.
Result<void> saveCsv(const ReportDocument &document, const QString &path)
{
    const auto tables = reportCsv(document);
    if (tables.empty())
        return fail(ErrorCode::InvalidInput, Text::tr("The report has no table that could be saved as .csv."), path);
    if (tables.size() == 1)
        return saveFile(path, tables.front().second);
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (const auto &[name, content] : tables) {
        auto file = std::make_unique<QSaveFile>(besides(path, name));
        if (!file->open(QIODevice::WriteOnly))
            return refusal(*file);
        file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (file->write(content) != content.size() || !file->flush())
            return refusal(*file);
        files.push_back(std::move(file));
    }
    for (const auto &file : files) {
        if (!file->commit())
            return refusal(*file);
    }
    return {};
}

} // namespace

Result<void> saveReport(const ReportDocument &document, const QString &path, const QPageSize &pageSize, const ReportProgress &progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("pdf"))
        return savePdf(document, path, pageSize, progress);
    if (progress && !progress(0, 0))
        return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
    if (ending == QStringLiteral("html"))
        return saveFile(path, reportHtml(document));
    if (ending == QStringLiteral("json"))
        return saveFile(path, reportJson(document));
    if (ending == QStringLiteral("csv"))
        return saveCsv(document, path);
    return fail(ErrorCode::InvalidInput, Text::tr("A report is saved as .pdf, .html, .json or .csv; “%1” is none of them.").arg(path));
}

} // namespace easel
