// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "reports/pdflayout.h"
#include "reports/reportwriters.h"

#include <QBuffer>
#include <QFile>
#include <QPageSize>
#include <QPicture>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace easel::bench {
namespace {

/// An inventory: mostly names of their own, some words that come back, numbers and times.
ReportDocument inventory(int rows)
{
    ReportDocument document;
    document.title = QStringLiteral("Inventory");
    document.subtitle = QStringLiteral("retail-emea");
    document.language = QStringLiteral("en");
    document.footer = QStringLiteral("retail-emea · inventory");
    document.madeAt = QDateTime(QDate(2026, 3, 14), QTime(9, 30), Qt::UTC);
    document.kind = QStringLiteral("inventory");
    ReportTable table;
    table.name = QStringLiteral("clusters");
    table.columns = {QStringLiteral("Cluster"), QStringLiteral("Project"), QStringLiteral("Health"), QStringLiteral("Provider"),
                     QStringLiteral("CPU"), QStringLiteral("Memory"), QStringLiteral("Kubernetes"), QStringLiteral("Created")};
    table.keys = {QStringLiteral("cluster"), QStringLiteral("project"), QStringLiteral("health"), QStringLiteral("provider"),
                  QStringLiteral("cpu"), QStringLiteral("memory"), QStringLiteral("kubernetes"), QStringLiteral("created")};
    table.shares = {0.22, 0.14, 0.10, 0.10, 0.09, 0.11, 0.10, 0.14};
    const QStringList providers{QStringLiteral("AWS"), QStringLiteral("Azure"), QStringLiteral("vSphere"), QStringLiteral("Edge")};
    for (int i = 0; i < rows; ++i) {
        const QDateTime created = document.madeAt.addSecs(-3607LL * i);
        const bool isHealthy = i % 17 != 0;
        table.rows.push_back({{QStringLiteral("%1-prod-fra-%2").arg(providers[i % 4].toLower()).arg(i, 5, 10, QChar(u'0'))},
                              {QStringLiteral("project-%1").arg(i % 40)},
                              {isHealthy ? QStringLiteral("Healthy") : QStringLiteral("Unhealthy"), isHealthy ? Tone::Good : Tone::Bad},
                              {providers[i % 4]},
                              {QStringLiteral("%1").arg(i % 97 + 4), Tone::Neutral, false, static_cast<double>(i % 97 + 4)},
                              {QStringLiteral("%1 GiB").arg(i * 7 % 1021), Tone::Neutral, false, static_cast<double>(i * 7 % 1021)},
                              {QStringLiteral("1.2%1.%2").arg(i % 9).arg(i % 15), Tone::Neutral, true},
                              {created.toString(QStringLiteral("yyyy-MM-dd HH:mm")), Tone::Muted, false, created}});
    }
    document.blocks = {ReportHeading{1, QStringLiteral("Host clusters")}, std::move(table)};
    return document;
}

/// A line of /proc/self/status in MiB, such as VmHWM: the most memory that was ever in use.
double memory(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// The high-water mark starts anew.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// LibreOffice making a PDF of the same report as HTML; 0 where it is not installed.
double libreOffice(const QByteArray &html)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (program.isEmpty())
        return 0;
    QTemporaryDir folder;
    QFile page(folder.filePath(QStringLiteral("report.html")));
    if (!page.open(QIODevice::WriteOnly))
        return 0;
    page.write(html);
    page.close();
    return median(1, [&] {
        QProcess office;
        office.start(program, {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")), QStringLiteral("--headless"),
                               QStringLiteral("--convert-to"), QStringLiteral("pdf:writer_web_pdf_Export"), QStringLiteral("--outdir"), folder.path(), page.fileName()});
        office.waitForFinished(600000);
    });
}

} // namespace

void reports(const Scale &scale)
{
    const ReportDocument document = inventory(scale.clusters());
    const int runs = scale.quick ? 1 : 3;
    const QPageSize paper(QPageSize::A4);
    int pages = 0;
    qint64 size = 0;
    double first = 0;
    forgetPeak();
    const double before = memory("VmRSS");
    const double pdf = median(runs, [&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QElapsedTimer sinceStart;
        sinceStart.start();
        bool isFirst = true;
        const auto written = writeReportPdf(document, buffer, paper, [&](int, int) {
            first = isFirst ? static_cast<double>(sinceStart.nsecsElapsed()) / 1e6 : first;
            isFirst = false;
            return true;
        });
        pages = written.value_or(0);
        size = buffer.size();
    });
    const double growth = memory("VmHWM") - before;
    const QByteArray html = reportHtml(document);
    row(QStringLiteral("report of %1 rows as PDF: %2 pages, %3 KiB").arg(scale.clusters()).arg(pages).arg(size / 1024), pdf,
        QStringLiteral("LibreOffice, from the HTML"), scale.quick ? 0 : libreOffice(html), 5000);
    row(QStringLiteral("   memory at its peak beyond the report: %1 MiB; progress first").arg(growth, 0, 'f', 1), first, {}, 0, 100);
    row(QStringLiteral("   of which counting its pages"), median(runs, [&] {
            PdfLayout layout(paper);
            layout.lay(document);
        }), {}, 0);
    PdfLayout layout(paper);
    layout.lay(document);
    int shown = layout.pageCount() / 2;
    row(QStringLiteral("   a page of it, shown for the first time"), median(runs, [&] {
            QPicture picture;
            QPainter painter(&picture);
            layout.paintPage(--shown, painter);
        }), {}, 0);
    qsizetype csvSize = 0;
    row(QStringLiteral("   as CSV"), median(runs, [&] { csvSize += reportCsv(document).front().second.size(); }), {}, 0, 100);
    row(QStringLiteral("   as HTML"), median(runs, [&] { csvSize += reportHtml(document).size(); }), {}, 0);
    row(QStringLiteral("   as JSON"), median(runs, [&] { csvSize += reportJson(document).size(); }), {}, 0);
}

} // namespace easel::bench
