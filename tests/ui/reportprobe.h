// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the report writers share: a report made by hand, and other programs' eyes on what was written.
#pragma once

#include "reports/reportdocument.h"

#include <QString>
#include <QStringList>

namespace easel::test {

/// A small report with a block of most kinds.
ReportDocument sampleReport();
/// One with numbers, times, links between sections, anchors and named tables, as long as it says.
ReportDocument longReport(int rows);
/// One that has `text` wherever a report has text.
ReportDocument reportOf(const QString &text);
/// A drawing with a frame, a diagonal and the words "Payments<EU>" in it.
ReportFigure drawing(QSizeF size);

/// What a program prints; null where it fails or is not there.
QString outputOf(const QString &program, const QStringList &arguments);
/// The text of a PDF as poppler finds it, pages apart by form feeds.
QString pdfText(const QString &path);

} // namespace easel::test
