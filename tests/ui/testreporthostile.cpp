// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed into a name stands in a report as it was typed, and does nothing there.
#include "reports/reportwriters.h"

#include "hostilestrings.h"
#include "reportprobe.h"
#include "reports/legibletext.h"
#include "testregistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPageSize>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;

namespace {

/// The elements of a page in their order, without the values of their attributes.
QStringList elementsOf(const QString &html)
{
    static const QRegularExpression element(QStringLiteral("<(/?[a-z!][^>\"]*(?:\"[^\"]*\"[^>\"]*)*)>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression value(QStringLiteral("\"[^\"]*\""));
    QStringList elements;
    const QString page = html.mid(html.indexOf(QStringLiteral("</style>")));
    for (auto it = element.globalMatch(page.left(page.indexOf(QStringLiteral("</main>")))); it.hasNext();)
        elements << it.next().captured(1).replace(value, QStringLiteral("\"\""));
    return elements;
}

QString unescaped(QString text)
{
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\"")).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

bool isHarmless(QChar c)
{
    const char16_t code = c.unicode();
    const bool isControl = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code < 0xA0);
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return !isControl && !turns && code < 0xFFFE && !(code >= 0xFDD0 && code <= 0xFDEF);
}

/// What is looked for in a PDF: the letters, without the spaces that are where poppler takes them to be.
QString inked(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("[\\s\\x{200b}]+"));
    return QString(text).remove(space);
}

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return (c.unicode() >= 0x20 && c.unicode() < 0x7F) || c == u'\n'; });
}

void addStrings()
{
    QTest::addColumn<QString>("text");
    for (const HostileString &hostile : hostileStrings())
        QTest::newRow(qPrintable(hostile.name)) << hostile.text;
}

} // namespace

class TestReportHostile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreManyOfThem();
    void legibleTextsAreSafe_data() { addStrings(); }
    void legibleTextsAreSafe();
    void htmlShowsThem_data() { addStrings(); }
    void htmlShowsThem();
    void jsonAndCsvKeepThem_data() { addStrings(); }
    void jsonAndCsvKeepThem();
    void pdfShowsThem();
    void nothingIsOpenedForThem();
};

void TestReportHostile::thereAreManyOfThem()
{
    QSet<QString> names;
    for (const HostileString &hostile : hostileStrings())
        names.insert(hostile.name);
    QVERIFY2(names.size() >= 200, qPrintable(QString::number(names.size())));
    QCOMPARE(names.size(), static_cast<qsizetype>(hostileStrings().size()));
}

void TestReportHostile::legibleTextsAreSafe()
{
    QFETCH(QString, text);
    const QString shown = legible(text);
    QVERIFY(std::all_of(shown.begin(), shown.end(), isHarmless));
    QVERIFY(shown.isValidUtf16());
    if (std::all_of(text.begin(), text.end(), isHarmless) && text.isValidUtf16())
        QCOMPARE(shown, text);
    QCOMPARE(legible(shown), shown);
}

void TestReportHostile::htmlShowsThem()
{
    QFETCH(QString, text);
    const QString html = QString::fromUtf8(reportHtml(reportOf(text)));
    static const QStringList usual = elementsOf(QString::fromUtf8(reportHtml(reportOf(QStringLiteral("harmless")))));
    const QStringList elements = elementsOf(html);
    QCOMPARE(elements, usual);
    static const QRegularExpression cell(QStringLiteral("<td class=\"warning\"><span class=\"mark\" aria-hidden=\"true\">▲</span>(.*?)</td>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = cell.match(html);
    QVERIFY(match.hasMatch());
    QCOMPARE(unescaped(match.captured(1)), legible(text));
    QVERIFY(std::all_of(html.begin(), html.end(), isHarmless));
}

void TestReportHostile::jsonAndCsvKeepThem()
{
    QFETCH(QString, text);
    QJsonParseError error;
    const QJsonObject report = QJsonDocument::fromJson(reportJson(reportOf(text)), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonObject row = report.value(QStringLiteral("tables")).toObject().value(QStringLiteral("table")).toObject().value(QStringLiteral("rows")).toArray().first().toObject();
    // Qt's reader takes a byte order mark off a text's beginning; it is in the file.
    const QString kept = text.startsWith(QChar(0xFEFF)) ? wellFormed(text).mid(1) : wellFormed(text);
    QCOMPARE(row.value(QStringLiteral("first")).toString(), kept);
    QCOMPARE(report.value(QStringLiteral("about")).toObject().value(QStringLiteral("author")).toString(), kept);

    const QByteArray csv = reportCsv(reportOf(text)).front().second;
    QVERIFY(csv.startsWith("first,second\r\n"));
    // The same text twice is a row: what is between them tells where it ends.
    QByteArray field = csv.mid(14);
    field = field.left((field.size() / 2 - 2 - 1) / 2); // two rows of two fields, a comma and CR LF in each
    const bool isQuoted = field.startsWith('"') && field.endsWith('"') && field.size() > 1;
    QString read = QString::fromUtf8(isQuoted ? field.mid(1, field.size() - 2).replace("\"\"", "\"") : field);
    QVERIFY(isQuoted || !QRegularExpression(QStringLiteral("[,\"\r\n]")).match(read).hasMatch());
    QVERIFY2(read.isEmpty() || !QStringLiteral("=+-@\t\r").contains(read[0]), qPrintable(read.left(40)));
    if (read.startsWith(u'\'') && !text.startsWith(u'\''))
        read.remove(0, 1);
    QCOMPARE(read, kept);
}

void TestReportHostile::pdfShowsThem()
{
    // Some at a time: poppler takes longer to begin than to read.
    constexpr size_t batch = 25;
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("report.pdf"));
    const auto &all = hostileStrings();
    for (size_t from = 0; from < all.size(); from += batch) {
        ReportDocument document = reportOf(all[from].text);
        QString expected;
        for (size_t i = from; i < std::min(from + batch, all.size()); ++i) {
            const ReportDocument one = reportOf(all[i].text);
            document.blocks.insert(document.blocks.end(), one.blocks.begin(), one.blocks.end());
            document.blocks.emplace_back(ReportParagraph{QStringLiteral("end-of-%1.").arg(i)});
        }
        const auto saved = saveReport(document, path, QPageSize(QPageSize::A4));
        QVERIFY2(saved.has_value(), qPrintable(all[from].name));
        const QString text = inked(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")}));
        qsizetype at = 0;
        for (size_t i = from; i < std::min(from + batch, all.size()); ++i) {
            const qsizetype end = text.indexOf(QStringLiteral("end-of-%1.").arg(i), at);
            QVERIFY2(end > at, qPrintable(all[i].name));
            const QString part = text.mid(at, end - at);
            if (isPlainAscii(all[i].text) && all[i].text.size() < 60)
                QVERIFY2(part.count(inked(all[i].text)) >= 9, qPrintable(all[i].name + u'\n' + part));
            at = end;
        }
    }
}

// This class again, under strace: whatever it opens and connects to is written down.
void TestReportHostile::nothingIsOpenedForThem()
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty())
        QSKIP("strace is not installed");
    QTemporaryDir dir;
    const QString log = dir.filePath(QStringLiteral("calls"));
    QProcess process;
    process.start(strace, {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-e"), QStringLiteral("trace=open,openat,connect,execve"), QStringLiteral("-o"), log,
                           QCoreApplication::applicationFilePath(), QStringLiteral("--class"), QStringLiteral("TestReportHostile"), QStringLiteral("htmlShowsThem"),
                           QStringLiteral("jsonAndCsvKeepThem"), QStringLiteral("pdfShowsThem")});
    QVERIFY(process.waitForFinished(600000));
    if (process.readAllStandardError().contains("ptrace"))
        QSKIP("strace may not trace here");
    QCOMPARE(process.exitCode(), 0);
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString calls = QString::fromUtf8(file.readAll());
    QVERIFY(calls.contains(QStringLiteral("report.pdf"))); // it does write down what is opened
    for (const auto *place : {"etc/hostile", "example.invalid", "AF_INET"})
        QVERIFY2(!calls.contains(QString::fromLatin1(place)), place);
}

EASEL_TEST(TestReportHostile)
#include "testreporthostile.moc"
