// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/reportdocument.h"

#include <QByteArray>

class QIODevice;
class QPageSize;

namespace easel {

/// The report as one HTML file (UTF-8) without scripts and without anything to load from elsewhere.
QByteArray reportHtml(const ReportDocument &document);

/// The report as PDF with page numbers and text that can be searched. Needs a QGuiApplication, for its fonts.
/// @return the number of pages; Storage when the device refused.
Result<int> writeReportPdf(const ReportDocument &document, QIODevice &device, const QPageSize &pageSize);

/// Writes the report to `path` as what its ending says, `.pdf` or `.html`, all or nothing, readable by the owner only.
Result<void> saveReport(const ReportDocument &document, const QString &path, const QPageSize &pageSize);

} // namespace easel
