// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/reportdocument.h"

#include <QByteArray>

#include <functional>
#include <utility>
#include <vector>

class QIODevice;
class QPageSize;

namespace easel {

// Any thread may write; where it is not the window's, the document is one of withRecordedFigures(). What is not text on a page,
// legible() says how it is shown.

/// Told how far the writing is: pages done, of how many (0: they are being counted). False stops it. Called on the thread that writes.
using ReportProgress = std::function<bool(int done, int total)>;

/// The report as one HTML file (UTF-8) that loads nothing, and whose policy forbids it to. A script in it sorts tables.
QByteArray reportHtml(const ReportDocument &document);

/// The report as PDF with page numbers, bookmarks, links and text that can be searched. Needs a QGuiApplication, for its fonts.
/// @return the number of pages. Errors: Storage when the device refused; Cancelled when `progress` stopped it, and then nothing was
/// written to the device.
Result<int> writeReportPdf(const ReportDocument &document, QIODevice &device, const QPageSize &pageSize, const ReportProgress &progress = {});

/// What programs read of the report, as resources/schemas/report.schema.json describes it: what is said about it, and the tables that
/// have a name.
QByteArray reportJson(const ReportDocument &document);

/// The tables that have a name, each as a file "<name>.csv" and its content after RFC 4180. The first row is the table's keys;
/// numbers are plain, times are ISO 8601 in UTC, and no text is a formula.
std::vector<std::pair<QString, QByteArray>> reportCsv(const ReportDocument &document);

/// Writes the report to `path` as what its ending says, `.pdf`, `.html`, `.json` or `.csv`, all or nothing, readable by the owner
/// only. Several tables go to files beside each other: `fleet.csv` becomes `fleet-clusters.csv` and so on, and no `fleet.csv`.
/// Errors: InvalidInput for another ending, and for CSV without a table; Storage; Cancelled, and then nothing was written.
Result<void> saveReport(const ReportDocument &document, const QString &path, const QPageSize &pageSize, const ReportProgress &progress = {});

} // namespace easel
