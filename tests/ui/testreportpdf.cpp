// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF of a report has beside its words: bookmarks, links, a title, fonts of its own; and how its writing goes on.
#include "reports/reportwriters.h"

#include "reportprobe.h"
#include "testregistry.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QBuffer>
#include <QDir>
#include <QFontDatabase>
#include <QPageSize>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A report as a PDF file, in a folder of its own.
struct Written final
{
    explicit Written(const ReportDocument &document, QPageSize::PageSizeId paper = QPageSize::A4)
        : path(dir.filePath(QStringLiteral("report.pdf"))), result(saveReport(document, path, QPageSize(paper)))
    {
        pages = pdfText(path).split(u'\f', Qt::SkipEmptyParts);
    }

    /// The first page, from 0, with a line that begins like this; pages of the table of contents have a number at its end.
    int pageOf(const QString &heading) const
    {
        const QRegularExpression line(QStringLiteral("^\\s*%1$").arg(QRegularExpression::escape(heading)), QRegularExpression::MultilineOption);
        for (int i = 0; i < pages.size(); ++i) {
            if (pages[i].contains(line))
                return i;
        }
        return -1;
    }

    QTemporaryDir dir;
    QString path;
    Result<void> result;
    QStringList pages;
};

QByteArray pdfOf(const ReportDocument &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeReportPdf(document, buffer, QPageSize(QPageSize::A4)) ? buffer.data() : QByteArray();
}

struct Word final
{
    QString text;
    QRectF place;
};

/// The words of a PDF's page with their places in points.
std::vector<Word> wordsOf(const QString &path, int page)
{
    const QString number = QString::number(page + 1);
    const QString xml = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("-f"), number, QStringLiteral("-l"), number, path, QStringLiteral("-")});
    static const QRegularExpression form(QStringLiteral("<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">([^<]*)</word>"));
    std::vector<Word> words;
    for (auto it = form.globalMatch(xml); it.hasNext();) {
        const auto match = it.next();
        const QPointF from(match.captured(1).toDouble(), match.captured(2).toDouble());
        words.push_back({match.captured(5), QRectF(from, QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()))});
    }
    return words;
}

} // namespace

class TestReportPdf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs();
    void bookmarksLeadToTheirHeadings();
    void contentsNameThePages();
    void shortReportsHaveNoContents();
    void cellsLeadToWhatTheyName();
    void logoStandsOnTheCover();
    void numbersStandAtTheEndOfTheirColumn();
    void headingsAreNeverAlone();
    void arabicRunsFromTheRight();
    void nothingIsCutOff();
    void lettersThatAreTooWideEndWithTheirColumn();
    void textIsInItsOrder();
    void fontsAreEmbedded();
    void sameReportSameBytes();
    void sameReportWithoutTheFontsOfTheSystem();
    void progressIsTold();
    void cancellingLeavesNothing_data();
    void cancellingLeavesNothing();
    void otherThreadsMayWrite();
    void deviceThatRefusesIsAnError();
};

void TestReportPdf::saysWhatItIs()
{
    const Written written(sampleReport());
    QVERIFY(written.result);
    const QString info = outputOf(QStringLiteral("pdfinfo"), {written.path});
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Title: +Plan for approval — retail-emea\n"))), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Author: +Zoë Müller\n"))), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("CreationDate: +Sat Mar 14 09:30:00 2026"))), qPrintable(info));
    QPDF pdf;
    pdf.processFile(qPrintable(written.path));
    QCOMPARE(pdf.getRoot().getKey("/Lang").getUTF8Value(), std::string("en"));
    QVERIFY(pdf.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
}

void TestReportPdf::bookmarksLeadToTheirHeadings()
{
    const Written written(longReport(300));
    QVERIFY(written.pages.size() > 5);
    QPDF pdf;
    pdf.processFile(qPrintable(written.path));
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    const auto pageOf = [&](QPDFOutlineObjectHelper item) {
        for (size_t i = 0; i < pages.size(); ++i) {
            if (pages[i].getObjectHandle().getObjGen() == item.getDestPage().getObjGen())
                return static_cast<int>(i);
        }
        return -1;
    };
    QStringList sections;
    QStringList parts;
    for (auto section : QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines()) {
        sections << QString::fromStdString(section.getTitle());
        QCOMPARE(pageOf(section), written.pageOf(sections.last()));
        for (auto part : section.getKids()) {
            parts << QString::fromStdString(part.getTitle());
            QCOMPARE(pageOf(part), written.pageOf(parts.last()));
        }
    }
    QCOMPARE(sections, QStringList({QStringLiteral("Summary"), QStringLiteral("Host clusters"), QStringLiteral("Cluster groups"), QStringLiteral("Load")}));
    QCOMPARE(parts.size(), 5);
    // Another reader finds them too, and the places by their names.
    const QString xml = outputOf(QStringLiteral("pdftohtml"), {QStringLiteral("-xml"), QStringLiteral("-stdout"), QStringLiteral("-i"), written.path});
    QVERIFY(xml.contains(QStringLiteral("<item page=\"%1\">Cluster groups</item>").arg(written.pageOf(QStringLiteral("Cluster groups")) + 1)));
    const QString places = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-dests"), written.path});
    for (const auto *name : {"\"clusters\"", "\"group-0\"", "\"group-4\""})
        QVERIFY2(places.contains(QString::fromLatin1(name)), qPrintable(places));
}

void TestReportPdf::contentsNameThePages()
{
    const Written written(longReport(300));
    for (const auto *heading : {"Summary", "Host clusters", "Cluster groups", "Group 3 in detail", "Load"}) {
        const QString text = QString::fromLatin1(heading);
        const QRegularExpression line(QStringLiteral("^ *%1 +(\\d+)$").arg(text), QRegularExpression::MultilineOption);
        const auto match = line.match(written.pages.first());
        QVERIFY2(match.hasMatch(), qPrintable(written.pages.first()));
        QCOMPARE(match.captured(1).toInt() - 1, written.pageOf(text));
    }
    QPDF pdf;
    pdf.processFile(qPrintable(written.path));
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto front = pages.front();
    int links = 0;
    for (auto &annotation : front.getAnnotations("/Link"))
        links += annotation.getObjectHandle().getKey("/Contents").getUTF8Value() == "Cluster groups" ? 1 : 0;
    QCOMPARE(links, 2); // its name and its number
}

void TestReportPdf::shortReportsHaveNoContents()
{
    const Written written(sampleReport());
    QVERIFY(!written.pages.first().contains(QStringLiteral("Contents")));
    QCOMPARE(written.pages.size(), 1);
}

void TestReportPdf::cellsLeadToWhatTheyName()
{
    const Written written(longReport(120));
    QPDF pdf;
    pdf.processFile(qPrintable(written.path));
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    int checked = 0;
    for (size_t i = 1; i < pages.size(); ++i) {
        const auto words = wordsOf(written.path, static_cast<int>(i));
        const double height = pages[i].getMediaBox().getArrayAsRectangle().ury;
        for (auto &annotation : pages[i].getAnnotations("/Link")) {
            const auto rect = annotation.getRect();
            const QRectF place(QPointF(rect.llx, height - rect.ury), QPointF(rect.urx, height - rect.lly));
            QString text;
            for (const Word &word : words)
                text += place.contains(word.place.center()) ? word.text + u' ' : QString();
            QVERIFY2(text.contains(QRegularExpression(QStringLiteral("^Group \\d $"))), qPrintable(text));
            const auto target = annotation.getObjectHandle().getKey("/Dest").getArrayItem(0).getObjGen();
            const int page = written.pageOf(text + QStringLiteral("in detail"));
            QVERIFY(page >= 0 && target == pages[static_cast<size_t>(page)].getObjectHandle().getObjGen());
            ++checked;
        }
    }
    QVERIFY2(checked > 80, qPrintable(QString::number(checked)));
}

void TestReportPdf::logoStandsOnTheCover()
{
    ReportDocument document = longReport(100);
    document.logo = QImage(300, 60, QImage::Format_RGB32);
    document.logo.fill(Qt::darkCyan);
    const Written written(document);
    const QString images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), written.path});
    const QStringList lines = images.trimmed().split(u'\n').mid(2);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().contains(QRegularExpression(QStringLiteral("^ *1 .* 300 +60 "))), qPrintable(lines.first()));
}

void TestReportPdf::numbersStandAtTheEndOfTheirColumn()
{
    const Written written(longReport(60));
    const int page = written.pageOf(QStringLiteral("Host clusters"));
    std::vector<Word> numbers;
    double title = 0;
    const auto words = wordsOf(written.path, page);
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i].text == QStringLiteral("CPU"))
            title = words[i].place.right();
        if (words[i].text.startsWith(QStringLiteral("cluster-")))
            numbers.push_back(words[i + 1]);
    }
    QVERIFY(numbers.size() > 10);
    double narrowest = 1000;
    double widest = 0;
    for (const Word &number : numbers) {
        QVERIFY2(std::abs(number.place.right() - title) < 1.5, qPrintable(number.text));
        narrowest = std::min(narrowest, number.place.width());
        widest = std::max(widest, number.place.width());
    }
    QVERIFY(widest > 2 * narrowest);
}

void TestReportPdf::headingsAreNeverAlone()
{
    // Paragraphs of all lengths between headings, so that pages end everywhere.
    ReportDocument document = sampleReport();
    document.blocks.clear();
    for (int i = 0; i < 120; ++i) {
        document.blocks.emplace_back(ReportHeading{1 + i % 2, QStringLiteral("Heading-%1.").arg(i)});
        if (i % 3 == 0)
            document.blocks.emplace_back(ReportHeading{2, QStringLiteral("Below-%1.").arg(i)});
        if (i % 4 == 1)
            document.blocks.emplace_back(ReportTable{{QStringLiteral("A"), QStringLiteral("B")}, {0.5, 0.5}, {{{QStringLiteral("text-a ").repeated(1 + i % 40)}, {QStringLiteral("b")}}}});
        else
            document.blocks.emplace_back(ReportParagraph{QStringLiteral("word ").repeated(1 + i * 7 % 90)});
    }
    const Written written(document);
    QVERIFY(written.pages.size() > 6);
    for (const QString &page : written.pages) {
        QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.takeLast().contains(QStringLiteral("Page ")));
        QVERIFY2(!lines.isEmpty() && !lines.last().contains(QRegularExpression(QStringLiteral("(Heading|Below)-\\d+\\.$|^ *A +B$"))), qPrintable(page.right(400)));
    }
}

void TestReportPdf::arabicRunsFromTheRight()
{
    ReportDocument document = sampleReport();
    document.blocks = {ReportHeading{1, u"Headingword"_s}, ReportParagraph{u"Paragraphword"_s}, ReportFacts{{{u"Namepart"_s, u"Valuepart"_s}}},
                       ReportCallout{Tone::Warning, u"Calloutword"_s, u"Bodyword"_s},
                       ReportTable{{u"Columnone"_s, u"Columntwo"_s}, {0.7, 0.3}, {{{u"Cellone"_s}, {u"Celltwo"_s}}}}, ReportDifference{u"Titleword"_s, {u"-codeline:"_s}}};
    const auto placesOf = [&](const QString &language) {
        document.language = language;
        const Written written(document);
        QHash<QString, QRectF> places;
        for (const Word &word : wordsOf(written.path, 0))
            places.insert(word.text, word.place);
        return places;
    };
    const QHash<QString, QRectF> english = placesOf(u"en"_s);
    const QHash<QString, QRectF> arabic = placesOf(u"ar"_s);
    const double width = QPageSize(QPageSize::A4).size(QPageSize::Point).width();
    for (const QString &word : {u"Headingword"_s, u"Paragraphword"_s, u"Namepart"_s, u"Valuepart"_s, u"Bodyword"_s, u"Columnone"_s, u"Columntwo"_s, u"Cellone"_s, u"Celltwo"_s, u"Titleword"_s}) {
        QVERIFY2(english.contains(word) && arabic.contains(word), qPrintable(word));
        QVERIFY2(std::abs(width - arabic[word].right() - english[word].left()) < 1.5,
                 qPrintable(u"%1: %2 from the left, %3 from the right"_s.arg(word).arg(english[word].left()).arg(width - arabic[word].right())));
    }
    // Code does not: its colon is behind it, and it begins at the left.
    QVERIFY(arabic.contains(u"-codeline:"_s));
    QVERIFY(std::abs(arabic[u"-codeline:"_s].left() - english[u"-codeline:"_s].left()) < english[u"Namepart"_s].left());
    QVERIFY(arabic[u"-codeline:"_s].right() < width / 2);
}

void TestReportPdf::nothingIsCutOff()
{
    ReportDocument document = longReport(40);
    ReportTable narrow{{QStringLiteral("Averyveryverylongtitle"), QStringLiteral("B")}, {0.06, 0.94}, {}};
    for (int i = 0; i < 30; ++i)
        narrow.rows.push_back({{QString(i * 3 + 1, u'w')}, {QString(i * 60 + 1, u'x')}});
    document.blocks.emplace_back(std::move(narrow));
    for (const auto paper : {QPageSize::A4, QPageSize::Letter, QPageSize::A5}) {
        const Written written(document, paper);
        const QSizeF size = QPageSize(paper).size(QPageSize::Point);
        const QRectF printable = QRectF(QPointF(), size).adjusted(50, 20, -50, -20);
        for (int i = 0; i < written.pages.size(); ++i) {
            const auto words = wordsOf(written.path, i);
            for (const Word &word : words)
                QVERIFY2(printable.contains(word.place), qPrintable(word.text));
        }
        const QString all = written.pages.join(QString());
        QCOMPARE(all.count(u'w'), 30 * 1 + 3 * 29 * 30 / 2);
    }
}

void TestReportPdf::lettersThatAreTooWideEndWithTheirColumn()
{
    // Marks upon marks are one letter, which no line break can shorten.
    const QString letter = u'Z' + QString(900, QChar(0x0334));
    ReportDocument document = sampleReport();
    document.blocks = {ReportTable{{QStringLiteral("Marks"), QStringLiteral("Beside")}, {0.3, 0.7}, {{{letter, Tone::Neutral, true}, {QStringLiteral(" ")}}}}};
    const Written written(document);
    outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-singlefile"), written.path, written.path.chopped(4)});
    const QImage page(written.path.chopped(4) + QStringLiteral(".ppm"));
    QVERIFY(page.width() > 500);
    int inkRows = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = page.width() - 45; x < page.width(); ++x)
            QCOMPARE(page.pixelColor(x, y), QColor(Qt::white));
        inkRows += page.pixelColor(120, y) != QColor(Qt::white) ? 1 : 0;
    }
    QVERIFY(inkRows > 2);
}

void TestReportPdf::textIsInItsOrder()
{
    const Written written(longReport(120));
    const QString raw = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), written.path, QStringLiteral("-")});
    qsizetype from = 0;
    for (int i = 0; i < 120; ++i) {
        const qsizetype at = raw.indexOf(QStringLiteral("cluster-%1. %2 ").arg(i).arg(i * 37 % 1000), from);
        QVERIFY2(at >= from, qPrintable(QString::number(i)));
        from = at;
    }
}

void TestReportPdf::fontsAreEmbedded()
{
    const QStringList names{QStringLiteral("Zürich-Größe-ß"), QStringLiteral("Nîmes-œuvre-Ÿ"), QStringLiteral("Θεσσαλονίκη"), QStringLiteral("Нижний Новгород"),
                            QStringLiteral("Łódź-Čakovec"), QStringLiteral("東京データセンター"), QStringLiteral("上海数据中心")};
    ReportDocument document = sampleReport();
    ReportTable table{{QStringLiteral("Name"), QStringLiteral("Code")}, {0.5, 0.5}, {}};
    for (const QString &name : names)
        table.rows.push_back({{name, Tone::Warning}, {name, Tone::Good, true}});
    document.blocks = {ReportHeading{1, names.join(u' ')}, ReportCallout{Tone::Bad, names[0], names[1]}, std::move(table)};
    const Written written(document);
    const QStringList fonts = outputOf(QStringLiteral("pdffonts"), {written.path}).trimmed().split(u'\n').mid(2);
    QVERIFY(fonts.size() >= 3);
    static const QRegularExpression columns(QStringLiteral(" (yes|no) +(yes|no) +(yes|no) +\\d+ +\\d+$")); // embedded, subset, with Unicode
    bool hasInter = false;
    bool hasMono = false;
    for (const QString &font : fonts) {
        const auto match = columns.match(font);
        QVERIFY2(match.hasMatch() && match.captured(1) == QStringLiteral("yes") && match.captured(3) == QStringLiteral("yes"), qPrintable(font));
        hasInter = hasInter || font.contains(QStringLiteral("Inter"));
        hasMono = hasMono || font.contains(QStringLiteral("DejaVuSansMono"));
    }
    QVERIFY2(hasInter && hasMono, qPrintable(fonts.join(u'\n')));
    const QString text = written.pages.join(QString());
    for (const QString &name : names)
        QVERIFY2(text.count(name) >= 2, qPrintable(name + u'\n' + text));
}

void TestReportPdf::sameReportSameBytes()
{
    const QByteArray once = pdfOf(longReport(100));
    QVERIFY(once.startsWith("%PDF-"));
    QCOMPARE(pdfOf(longReport(100)), once);
}

// On a machine that has one font of its own: this test again, which then only writes.
void TestReportPdf::sameReportWithoutTheFontsOfTheSystem()
{
    constexpr auto variable = "EASEL_TEST_REPORT";
    if (const QString path = qEnvironmentVariable(variable); !path.isEmpty()) {
        QVERIFY(!QFontDatabase::hasFamily(QStringLiteral("Noto Sans")));
        QVERIFY(saveReport(longReport(100), path, QPageSize(QPageSize::A4)));
        return;
    }
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("fonts")));
    QVERIFY(QFile::copy(QStringLiteral("/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf"), dir.filePath(QStringLiteral("fonts/only.ttf"))));
    QFile configuration(dir.filePath(QStringLiteral("fonts.conf")));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>" + dir.filePath(QStringLiteral("fonts")).toUtf8()
                        + "</dir><cachedir>" + dir.filePath(QStringLiteral("cache")).toUtf8() + "</cachedir></fontconfig>");
    configuration.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString path = dir.filePath(QStringLiteral("report.pdf"));
    environment.insert(QString::fromLatin1(variable), path);
    environment.insert(QStringLiteral("FONTCONFIG_FILE"), configuration.fileName());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--class"), QStringLiteral("TestReportPdf"), QString::fromLatin1(QTest::currentTestFunction())});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
    // The same to the last pixel; Qt numbers its fonts by what else the process has done, so not to the last byte.
    const Written here(longReport(100));
    const auto picture = [](const QString &pdf) {
        const QString target = pdf.chopped(4);
        outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("72"), pdf, target});
        QByteArray all;
        const QFileInfoList pages = QFileInfo(pdf).dir().entryInfoList({QStringLiteral("*.ppm")}, QDir::Files, QDir::Name);
        for (const QFileInfo &page : pages) {
            QFile file(page.filePath());
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return all;
    };
    const QByteArray seen = picture(path);
    QVERIFY(!seen.isEmpty());
    QVERIFY(seen == picture(here.path));
    QCOMPARE(pdfText(path), pdfText(here.path));
}

void TestReportPdf::progressIsTold()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<std::pair<int, int>> told;
    const Result<int> pages = writeReportPdf(longReport(500), buffer, QPageSize(QPageSize::A4), [&](int done, int total) {
        told.emplace_back(done, total);
        return true;
    });
    QVERIFY(pages && *pages > 8);
    QCOMPARE(told.front(), std::pair(0, 0)); // before anything is laid out
    QCOMPARE(told.back(), std::pair(*pages, *pages));
    QVERIFY(std::is_sorted(told.begin(), told.end(), [](auto a, auto b) { return a.first < b.first; }));
    QCOMPARE(std::count(told.begin(), told.end(), std::pair(0, 0)), *pages); // so that counting can be stopped too
}

void TestReportPdf::cancellingLeavesNothing_data()
{
    QTest::addColumn<int>("calls");
    QTest::newRow("at once") << 1;
    QTest::newRow("while pages are counted") << 5;
    QTest::newRow("while pages are painted") << 20;
}

void TestReportPdf::cancellingLeavesNothing()
{
    QFETCH(int, calls);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("report.pdf"));
    int left = calls;
    const auto saved = saveReport(longReport(500), path, QPageSize(QPageSize::A4), [&](int, int) { return --left > 0; });
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Cancelled);
    QCOMPARE(left, 0);
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    // Nor is what was there before touched.
    QVERIFY(saveReport(sampleReport(), path, QPageSize(QPageSize::A4)));
    left = calls;
    QVERIFY(!saveReport(longReport(500), path, QPageSize(QPageSize::A4), [&](int, int) { return --left > 0; }));
    QVERIFY(pdfText(path).contains(QStringLiteral("Plan for approval")));
}

void TestReportPdf::otherThreadsMayWrite()
{
    ReportDocument document = longReport(200);
    QThread *painted = nullptr;
    ReportFigure figure = drawing({770, 300});
    figure.paint = [&painted, paint = figure.paint](QPainter &painter) {
        painted = QThread::currentThread();
        paint(painter);
    };
    document.blocks.emplace_back(std::move(figure));
    const QByteArray here = pdfOf(document);
    const ReportDocument recorded = withRecordedFigures(document);
    QCOMPARE(painted, QThread::currentThread());
    painted = nullptr;
    QByteArray first;
    QByteArray second;
    const std::unique_ptr<QThread> one(QThread::create([&] { first = pdfOf(recorded); }));
    const std::unique_ptr<QThread> other(QThread::create([&] { second = pdfOf(recorded); }));
    one->start();
    other->start();
    QVERIFY(one->wait(60000) && other->wait(60000));
    QCOMPARE(painted, nullptr);
    QVERIFY(!first.isEmpty());
    QCOMPARE(first, second);

    // What was recorded is the drawing itself: the same words at the same places.
    QTemporaryDir dir;
    std::vector<QRectF> places;
    for (const auto &[name, bytes] : {std::pair("here.pdf", here), std::pair("there.pdf", first)}) {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto words = wordsOf(file.fileName(), static_cast<int>(pdfText(file.fileName()).count(u'\f')) - 1);
        const auto word = std::find_if(words.begin(), words.end(), [](const Word &w) { return w.text.contains(QStringLiteral("Payments")); });
        QVERIFY(word != words.end());
        places.push_back(word->place);
    }
    QVERIFY2((places[0].topLeft() - places[1].topLeft()).manhattanLength() < 1 && std::abs(places[0].width() - places[1].width()) < 1,
             qPrintable(QStringLiteral("%1 %2 / %3 %4").arg(places[0].x()).arg(places[0].width()).arg(places[1].x()).arg(places[1].width())));
}

void TestReportPdf::deviceThatRefusesIsAnError()
{
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    const auto written = writeReportPdf(sampleReport(), closed, QPageSize(QPageSize::A4));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Storage);
}

EASEL_TEST(TestReportPdf)
#include "testreportpdf.moc"
