// SPDX-License-Identifier: GPL-3.0-or-later
// The writers on content made by hand: nothing is lost, nothing is interpreted, pages break where they should.
#include "reports/reportwriters.h"

#include "reportprobe.h"
#include "testregistry.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;

class TestReportWriters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void htmlHoldsEverything();
    void htmlInterpretsNothing_data();
    void htmlInterpretsNothing();
    void pdfHoldsEverything();
    void longTablesRepeatTheirHeader();
    void rowsTallerThanAPageAreNotCut();
    void figuresAreDrawn();
    void figuresStayOnOnePage();
    void savesByTheEnding();
    void refusesWhatItCannotWrite();
};

void TestReportWriters::htmlHoldsEverything()
{
    const QString html = QString::fromUtf8(reportHtml(sampleReport()));
    for (const auto *text : {"Plan for approval", "retail-emea", "Oversubscription", "150 %", "+b: 3", "2026-03-14 09:30 UTC",
                             "lang=\"en\"", "href=\"#s1\"", "id=\"s1\"", "▲"})
        QVERIFY2(html.contains(QString::fromUtf8(text)), text);
    // One file: nothing is loaded from anywhere.
    for (const auto *text : {"http:", "https:", " src=", "@import", "url("})
        QVERIFY2(!html.contains(QString::fromUtf8(text)), text);
}

void TestReportWriters::htmlInterpretsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup") << QStringLiteral("<img src=/etc/passwd onerror=x>")
                            << QStringLiteral("&lt;img src=/etc/passwd onerror=x&gt;");
    QTest::newRow("entity") << QStringLiteral("a &amp; b") << QStringLiteral("a &amp;amp; b");
    QTest::newRow("quote") << QStringLiteral("\" onload=\"x") << QStringLiteral("&quot; onload=&quot;x");
    QTest::newRow("nul") << QStringLiteral("a") + QChar(0) + QStringLiteral("b") << QStringLiteral("a\uFFFDb");
}

void TestReportWriters::htmlInterpretsNothing()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    ReportDocument document = sampleReport();
    document.subtitle = text;
    document.footer = text;
    document.blocks = {ReportHeading{1, text}, ReportHeading{2, text}, ReportParagraph{text, Tone::Bad}, ReportFacts{{{text, text}}},
                       ReportCallout{Tone::Bad, text, text},
                       ReportTable{{text}, {1.0}, {{ReportCell{text, Tone::Neutral, true}}}}, ReportDifference{text, {text}}};
    const QString html = QString::fromUtf8(reportHtml(document));
    QVERIFY(html.contains(shown));
    QVERIFY(!html.contains(QChar(0)));
    QVERIFY(!html.contains(QStringLiteral("<img")));
    QVERIFY(!html.contains(QStringLiteral("\" onload=\"")));
}

void TestReportWriters::pdfHoldsEverything()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("report.pdf"));
    const auto saved = saveReport(sampleReport(), path, QPageSize(QPageSize::A4));
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().toString()));
    const QString text = pdfText(path);
    for (const auto *expected : {"Plan for approval", "Oversubscription", "150 %", "Page 1 of 1", "+b: 3", "Allowed, with warnings",
                                 "retail-emea · plan 0123456789abcdef"})
        QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
    QVERIFY(text.indexOf(QStringLiteral("Workspace")) < text.indexOf(QStringLiteral("Oversubscription")));
    QVERIFY(text.indexOf(QStringLiteral("Oversubscription")) < text.indexOf(QStringLiteral("eks-prod-fra-01")));
}

void TestReportWriters::longTablesRepeatTheirHeader()
{
    ReportDocument document = sampleReport();
    ReportTable table{{QStringLiteral("Column A"), QStringLiteral("Column B")}, {0.5, 0.5}, {}};
    for (int i = 0; i < 200; ++i)
        table.rows.push_back({ReportCell{QStringLiteral("row-%1.").arg(i)}, ReportCell{QStringLiteral("x")}});
    document.blocks = {ReportHeading{1, QStringLiteral("Long")}, table};
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("report.pdf"));
    QVERIFY(saveReport(document, path, QPageSize(QPageSize::A4)));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const Result<int> pages = writeReportPdf(document, buffer, QPageSize(QPageSize::A4));
    QVERIFY(pages && *pages > 2);

    const QStringList texts = pdfText(path).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(texts.size(), *pages);
    for (int i = 0; i < texts.size(); ++i) {
        QVERIFY(texts[i].contains(QStringLiteral("Column A")));
        QVERIFY(texts[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(*pages)));
    }
    const QString all = texts.join(QString());
    for (int i = 0; i < 200; ++i)
        QCOMPARE(all.count(QStringLiteral("row-%1.").arg(i)), 1);
}

void TestReportWriters::rowsTallerThanAPageAreNotCut()
{
    ReportDocument document = sampleReport();
    QStringList lines;
    for (int i = 0; i < 150; ++i)
        lines << QStringLiteral("line-%1.").arg(i);
    document.blocks = {ReportTable{{QStringLiteral("Tall"), QStringLiteral("Side")}, {0.7, 0.3},
                                   {{ReportCell{lines.join(u'\n')}, ReportCell{QStringLiteral("short")}}}}};
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("report.pdf"));
    QVERIFY(saveReport(document, path, QPageSize(QPageSize::Letter)));
    const QString text = pdfText(path);
    for (const QString &line : lines)
        QCOMPARE(text.count(line), 1);
}

void TestReportWriters::figuresAreDrawn()
{
    ReportDocument document = sampleReport();
    document.blocks.emplace_back(drawing({770, 400}));
    const QString html = QString::fromUtf8(reportHtml(document));
    const QString opening = QStringLiteral("<svg role=\"img\" aria-label=\"A &quot;line&quot; &lt;from&gt; corner to corner\" viewBox=\"0 0 770 400\">");
    const qsizetype from = html.indexOf(opening);
    QVERIFY(from > 0);
    const QString svg = html.mid(from, html.indexOf(QStringLiteral("</svg>"), from) - from);
    QVERIFY(svg.contains(QStringLiteral("Payments&lt;EU&gt;")));
    QVERIFY(svg.contains(QStringLiteral("<poly")));
    QVERIFY(!svg.contains(QStringLiteral("<image")));
    QVERIFY(html.contains(QStringLiteral("<figcaption>Below the drawing.</figcaption>")));
    for (const auto *text : {"http:", "<?xml", "<!DOCTYPE svg"})
        QVERIFY2(!html.contains(QString::fromUtf8(text)), text);

    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("report.pdf"));
    QVERIFY(saveReport(document, path, QPageSize(QPageSize::A4)));
    const QString text = pdfText(path);
    QVERIFY(text.contains(QStringLiteral("Payments<EU>")));
    QVERIFY(text.indexOf(QStringLiteral("Payments<EU>")) < text.indexOf(QStringLiteral("Below the drawing.")));
    // Lines and text, no pixels: two lines are the table's head.
    const QString images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    QCOMPARE(images.trimmed().count(u'\n'), 1);
}

void TestReportWriters::figuresStayOnOnePage()
{
    ReportDocument document = sampleReport();
    document.blocks.clear();
    for (int i = 0; i < 3; ++i) {
        document.blocks.emplace_back(ReportHeading{1, QStringLiteral("Heading")});
        document.blocks.emplace_back(drawing({770, 600}));
    }
    document.blocks.emplace_back(drawing({100, 4000}));
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("report.pdf"));
    QVERIFY(saveReport(document, path, QPageSize(QPageSize::A4)));
    const QStringList pages = pdfText(path).split(u'\f', Qt::SkipEmptyParts);
    int drawn = 0;
    for (const QString &page : pages) {
        QCOMPARE(page.count(QStringLiteral("Payments<EU>")), page.count(QStringLiteral("Below the drawing.")));
        QVERIFY(page.count(QStringLiteral("Heading")) <= page.count(QStringLiteral("Payments<EU>"))); // none alone
        drawn += static_cast<int>(page.count(QStringLiteral("Below the drawing.")));
    }
    QCOMPARE(drawn, 4);
    QVERIFY(pages.first().contains(QStringLiteral("Payments<EU>")));
}

void TestReportWriters::savesByTheEnding()
{
    QTemporaryDir dir;
    for (const auto &[name, magic] : {std::pair("a.pdf", "%PDF"), std::pair("a.HTML", "<!DOCTYPE html>")}) {
        const QString path = dir.filePath(QString::fromLatin1(name));
        QVERIFY(saveReport(sampleReport(), path, QPageSize(QPageSize::A4)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(magic));
        QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }
}

void TestReportWriters::refusesWhatItCannotWrite()
{
    QTemporaryDir dir;
    const auto ending = saveReport(sampleReport(), dir.filePath(QStringLiteral("a.docx")), QPageSize(QPageSize::A4));
    QVERIFY(!ending);
    QCOMPARE(ending.error().code, ErrorCode::InvalidInput);
    const auto folder = saveReport(sampleReport(), dir.filePath(QStringLiteral("missing/a.pdf")), QPageSize(QPageSize::A4));
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::Storage);
}

EASEL_TEST(TestReportWriters)
#include "testreportwriters.moc"
