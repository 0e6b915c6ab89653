// SPDX-License-Identifier: GPL-3.0-or-later
// A report's page in a browser: Chromium without a window, where it is installed (chromium-headless-shell).
#include "reports/reportwriters.h"

#include "reportprobe.h"
#include "testregistry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPageSize>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;

namespace {

QString browser()
{
    for (const auto *name : {"chromium-headless-shell", "chromium", "google-chrome"}) {
        if (const QString path = QStandardPaths::findExecutable(QString::fromLatin1(name)); !path.isEmpty())
            return path;
    }
    return {};
}

struct Shown final
{
    QString page;    ///< the document after its scripts have run
    QString console; ///< what the page wrote there
};

/// The page as the browser has it.
Shown show(const QByteArray &html, const QStringList &options = {QStringLiteral("--dump-dom")})
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("report.html")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(html);
    file.close();
    QProcess process;
    process.start(browser(), QStringList{QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                                         QStringLiteral("--enable-logging=stderr"), QStringLiteral("--user-data-dir=") + dir.filePath(QStringLiteral("profile"))}
                                 + options + QStringList{file.fileName()});
    if (!process.waitForFinished(120000))
        process.kill();
    const QStringList lines = QString::fromUtf8(process.readAllStandardError()).split(u'\n');
    return {QString::fromUtf8(process.readAllStandardOutput()), lines.filter(QStringLiteral("CONSOLE")).join(u'\n')};
}

/// The page with one more script that its policy allows.
QByteArray withScript(QByteArray html, const QByteArray &script)
{
    const QByteArray hash = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
    html.replace("script-src ", "script-src 'sha256-" + hash + "' ");
    html.replace("</body>", "<script>" + script + "</script>\n</body>");
    return html;
}

} // namespace

class TestReportHtml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policyForbidsAllElse();
    void runsAsItsLanguage();
    void linksLeadToHeadings();
    void logoIsInThePage();
    void browserShowsIt();
    void tablesAreSorted();
    void policyIsKept();
    void printsOnPages();

private:
    bool m_hasBrowser = !browser().isEmpty();
};

#define NEED_BROWSER()                                                                                                                               \
    if (!m_hasBrowser)                                                                                                                               \
    QSKIP("chromium-headless-shell is not installed")

void TestReportHtml::policyForbidsAllElse()
{
    const QByteArray html = reportHtml(longReport(5));
    const QRegularExpression policy(QStringLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\">"));
    const QString rules = policy.match(QString::fromUtf8(html)).captured(1);
    QVERIFY2(rules.startsWith(QStringLiteral("default-src 'none'; ")), qPrintable(rules));
    QVERIFY(!rules.contains(QStringLiteral("unsafe")));
    for (const auto &[element, directive] : {std::pair("style", "style-src"), std::pair("script", "script-src")}) {
        const QByteArray open = QByteArray("<") + element + '>';
        const qsizetype from = html.indexOf(open) + open.size();
        const QByteArray text = html.mid(from, html.indexOf(QByteArray("</") + element, from) - from);
        const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
        QVERIFY2(rules.contains(QStringLiteral("%1 'sha256-%2'").arg(QString::fromLatin1(directive), QString::fromLatin1(hash))), element);
        QCOMPARE(html.count(open), 1);
    }
    QVERIFY(!html.contains(" style=\"")); // none would be applied
    QVERIFY(!reportHtml(sampleReport()).contains("<script")); // nothing to sort
}

void TestReportHtml::runsAsItsLanguage()
{
    ReportDocument document = sampleReport();
    document.language = QStringLiteral("de");
    QVERIFY(reportHtml(document).contains("<html lang=\"de\">"));
    document.language = QStringLiteral("ar");
    QVERIFY(reportHtml(document).contains("<html lang=\"ar\" dir=\"rtl\">"));
}

void TestReportHtml::linksLeadToHeadings()
{
    const QString html = QString::fromUtf8(reportHtml(longReport(20)));
    const QRegularExpression cell(QStringLiteral("<td><a href=\"#(s\\d+)\">(Group \\d)</a></td>"));
    int found = 0;
    for (auto it = cell.globalMatch(html); it.hasNext(); ++found) {
        const auto match = it.next();
        QVERIFY2(html.contains(QStringLiteral("<h3 id=\"%1\">%2 in detail</h3>").arg(match.captured(1), match.captured(2))), qPrintable(match.captured()));
    }
    QCOMPARE(found, 20);
    QVERIFY(html.contains(QStringLiteral("<li class=\"part\"><a href=\"#s4\">Group 0 in detail</a></li>")));
}

void TestReportHtml::logoIsInThePage()
{
    ReportDocument document = longReport(5);
    document.logo = QImage(30, 10, QImage::Format_RGB32);
    document.logo.fill(Qt::darkCyan);
    const QString html = QString::fromUtf8(reportHtml(document));
    QVERIFY(html.contains(QStringLiteral("<header><img alt=\"\" src=\"data:image/png;base64,iVBOR")));
}

void TestReportHtml::browserShowsIt()
{
    NEED_BROWSER();
    ReportDocument document = longReport(40);
    document.logo = QImage(30, 10, QImage::Format_RGB32);
    document.blocks.emplace_back(drawing({770, 200}));
    const Shown shown = show(reportHtml(document));
    QCOMPARE(shown.console, QString());
    QVERIFY(shown.page.contains(QStringLiteral("cluster-39.")));
    QCOMPARE(shown.page.count(QStringLiteral("<th scope=\"col\" aria-sort=\"none\"><button type=\"button\">"))
                 + shown.page.count(QStringLiteral("<th scope=\"col\" class=\"number\" aria-sort=\"none\"><button type=\"button\">")),
             7);
}

void TestReportHtml::tablesAreSorted()
{
    NEED_BROWSER();
    // Clicks on a column's title and notes the first and the last row, for each column and three times.
    const QByteArray script = "const table = document.querySelector('table.sortable'); let notes = '';"
                              "for (const header of table.tHead.rows[0].cells) for (let i = 0; i < 3; ++i) { header.querySelector('button').click();"
                              " const cell = (row) => row.cells[header.cellIndex].textContent;"
                              " const rows = [...table.tBodies[0].rows];"
                              " notes += [header.textContent, header.getAttribute('aria-sort'), cell(rows[0]), cell(rows[rows.length - 1]),"
                              " rows[0].cells[0].textContent].join('|') + ';'; }"
                              "document.body.dataset.notes = notes;";
    const Shown shown = show(withScript(reportHtml(longReport(12)), script));
    QCOMPARE(shown.console, QString());
    const QString notes = QRegularExpression(QStringLiteral("data-notes=\"([^\"]*)\"")).match(shown.page).captured(1);
    const QStringList steps = notes.split(u';', Qt::SkipEmptyParts);
    QCOMPARE(steps.size(), 15);
    // Names by the numbers in them, numbers by their value, times by when they are and not by how they are written.
    QCOMPARE(steps[0], QStringLiteral("Cluster|ascending|cluster-0.|cluster-11.|cluster-0."));
    QCOMPARE(steps[1], QStringLiteral("Cluster|descending|cluster-11.|cluster-0.|cluster-11."));
    QCOMPARE(steps[2], QStringLiteral("Cluster|none|cluster-0.|cluster-11.|cluster-0."));
    QCOMPARE(steps[3], QStringLiteral("CPU|ascending|0|407|cluster-0."));
    QCOMPARE(steps[4], QStringLiteral("CPU|descending|407|0|cluster-11."));
    QCOMPARE(steps[6], QStringLiteral("Read|ascending|14 Mar 2026 09:19|14 Mar 2026 09:30|cluster-11."));
    QCOMPARE(steps[9], QStringLiteral("Host|ascending|no|yes|cluster-0."));
    QCOMPARE(steps[10], QStringLiteral("Host|descending|yes|no|cluster-1.")); // what is alike keeps its order
}

void TestReportHtml::policyIsKept()
{
    NEED_BROWSER();
    // What would load or run something is refused, so the policy is one that the browser understands.
    QByteArray html = reportHtml(longReport(5));
    html.replace("</body>", "<script>document.title = 'broken'</script><img src=\"file:///etc/hostname\"></body>");
    const Shown shown = show(html);
    QVERIFY(!shown.page.contains(QStringLiteral("<title>broken")));
    QVERIFY2(shown.console.contains(QStringLiteral("script-src")) && shown.console.contains(QStringLiteral("img-src")), qPrintable(shown.console));
}

void TestReportHtml::printsOnPages()
{
    NEED_BROWSER();
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("page.pdf"));
    show(reportHtml(longReport(200)), {QStringLiteral("--no-pdf-header-footer"), QStringLiteral("--print-to-pdf=") + path});
    const QStringList pages = pdfText(path).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 3);
    QVERIFY(pages[2].contains(QRegularExpression(QStringLiteral("Cluster +CPU +Read")))); // the header comes back
    QCOMPARE(pages.join(QString()).count(QRegularExpression(QStringLiteral("cluster-\\d+\\."))), 200);
}

EASEL_TEST(TestReportHtml)
#include "testreporthtml.moc"
