// SPDX-License-Identifier: GPL-3.0-or-later
// What programs get of a report: CSV and JSON.
#include "reports/reportwriters.h"

#include "reportprobe.h"
#include "hostilestrings.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPageSize>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace easel;
using namespace easel::test;

namespace {

/// A reader of RFC 4180 that knows nothing of the writer.
QList<QStringList> csvRows(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && text.mid(i + 1, 1) == QStringLiteral("\"")) {
            field += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == u',') {
            row << std::exchange(field, {});
        } else if (!isQuoted && c == u'\r' && text.mid(i + 1, 1) == QStringLiteral("\n")) {
            row << std::exchange(field, {});
            rows << std::exchange(row, {});
            ++i;
        } else {
            field += c;
        }
    }
    return rows;
}

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A report with one named table of one row.
ReportDocument oneRow(std::vector<ReportCell> cells)
{
    ReportDocument document = sampleReport();
    ReportTable table;
    for (size_t i = 0; i < cells.size(); ++i) {
        table.columns << QStringLiteral("Column %1").arg(i);
        table.keys << QStringLiteral("c%1").arg(i);
        table.shares.push_back(1.0 / static_cast<double>(cells.size()));
    }
    table.name = QStringLiteral("things");
    table.rows = {std::move(cells)};
    document.blocks.emplace_back(std::move(table));
    return document;
}

const double noNumber = std::numeric_limits<double>::quiet_NaN();
const QDateTime berlin = QDateTime::fromString(QStringLiteral("2026-03-14T10:30:00+01:00"), Qt::ISODate);

std::vector<ReportCell> valuesOfEachKind()
{
    return {{QStringLiteral("a, \"b\"\nc")},
            {QStringLiteral("1.234,5 GiB"), Tone::Bad, true, 1234.5},
            {QStringLiteral("−7"), Tone::Neutral, false, -7.0},
            {QStringLiteral("viel"), Tone::Neutral, false, 123456789012.0},
            {QStringLiteral("—"), Tone::Neutral, false, noNumber},
            {QStringLiteral("ja"), Tone::Neutral, false, true},
            {QStringLiteral("14. März"), Tone::Neutral, false, berlin},
            {QStringLiteral("nie"), Tone::Neutral, false, QDateTime()},
            {QStringLiteral("=1+1")}};
}

} // namespace

class TestReportTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHasValues();
    void csvHasOneFileATable();
    void spreadsheetsReadThem();
    void csvIsSavedBesideItself();
    void csvIsAllOrNothing();
    void tablesWithoutANameAreForPeople();
    void jsonHasValues();
    void jsonIsAsItsSchemaSays();
    void schemaRefusesOtherThings_data();
    void schemaRefusesOtherThings();
};

void TestReportTables::csvHasValues()
{
    const auto files = reportCsv(oneRow(valuesOfEachKind()));
    QCOMPARE(files.size(), size_t(1));
    QCOMPARE(files.front().first, QStringLiteral("things.csv"));
    const QList<QStringList> rows = csvRows(QString::fromUtf8(files.front().second));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].first(), QStringLiteral("c0"));
    QCOMPARE(rows[1], QStringList({QStringLiteral("a, \"b\"\nc"), QStringLiteral("1234.5"), QStringLiteral("-7"), QStringLiteral("123456789012"), QString(),
                                   QStringLiteral("true"), QStringLiteral("2026-03-14T09:30:00Z"), QString(), QStringLiteral("'=1+1")}));
    QVERIFY(files.front().second.contains(",-7,")); // a number, neither quoted nor with an apostrophe
}

void TestReportTables::csvHasOneFileATable()
{
    const auto files = reportCsv(longReport(50));
    QCOMPARE(files.size(), size_t(2));
    QCOMPARE(files[0].first, QStringLiteral("clusters.csv"));
    QCOMPARE(files[1].first, QStringLiteral("groups.csv"));
    const auto rows = csvRows(QString::fromUtf8(files[0].second));
    QCOMPARE(rows.size(), 51);
    QCOMPARE(rows[0], QStringList({QStringLiteral("cluster"), QStringLiteral("cpu"), QStringLiteral("readAt"), QStringLiteral("host"), QStringLiteral("group")}));
    QCOMPARE(rows[50], QStringList({QStringLiteral("cluster-49."), QStringLiteral("813"), QStringLiteral("2026-03-14T08:41:00Z"), QStringLiteral("true"),
                                    QStringLiteral("Group 4")}));
}

/// What LibreOffice makes of them: no formula runs, and numbers are numbers.
void TestReportTables::spreadsheetsReadThem()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (program.isEmpty())
        QSKIP("LibreOffice is not installed");
    const QTemporaryDir folder;
    const auto sheetOf = [&](const QString &name, const QByteArray &csv) {
        writeFile(folder.filePath(name + QStringLiteral(".csv")), csv);
        QProcess office;
        office.setWorkingDirectory(folder.path());
        office.start(program, {QStringLiteral("--headless"), QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()), QStringLiteral("--convert-to"),
                               QStringLiteral("fods"), name + QStringLiteral(".csv")});
        office.waitForFinished(120'000);
        QFile file(folder.filePath(name + QStringLiteral(".fods")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray naive = sheetOf(QStringLiteral("naive"), "a\r\n=1+1\r\n");
    if (naive.isEmpty())
        QSKIP("LibreOffice has no Calc");
    QVERIFY(naive.contains("table:formula=")); // else this shows nothing

    ReportTable table{{QStringLiteral("Text"), QStringLiteral("Number")}, {0.5, 0.5}, {}, QStringLiteral("hostile"), {QStringLiteral("text"), QStringLiteral("number")}};
    for (const HostileString &each : hostileStrings()) {
        if (each.text.size() < 30'000) // no cell of a spreadsheet holds more
            table.rows.push_back({ReportCell{each.text}, ReportCell{QStringLiteral("1,234.5"), Tone::Neutral, false, 1234.5}});
    }
    ReportDocument document;
    document.blocks = {table};
    const QByteArray sheet = sheetOf(QStringLiteral("ours"), reportCsv(document).front().second);
    QVERIFY(!sheet.isEmpty());
    QVERIFY2(!sheet.contains("table:formula="), sheet.mid(sheet.indexOf("table:formula="), 200).constData());
    QCOMPARE(sheet.count("office:value=\"1234.5\""), qsizetype(table.rows.size()));
}

void TestReportTables::csvIsSavedBesideItself()
{
    QTemporaryDir dir;
    const QPageSize paper(QPageSize::A4);
    QVERIFY(saveReport(oneRow({{QStringLiteral("x")}}), dir.filePath(QStringLiteral("one.csv")), paper));
    QVERIFY(saveReport(longReport(10), dir.filePath(QStringLiteral("fleet.2026.csv")), paper));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files),
             QStringList({QStringLiteral("fleet.2026-clusters.csv"), QStringLiteral("fleet.2026-groups.csv"), QStringLiteral("one.csv")}));
    QCOMPARE(fileText(dir.filePath(QStringLiteral("one.csv"))), QStringLiteral("c0\r\nx\r\n"));
    const auto files = reportCsv(longReport(10));
    QCOMPARE(fileText(dir.filePath(QStringLiteral("fleet.2026-groups.csv"))), QString::fromUtf8(files[1].second));
    for (const QFileInfo &file : QDir(dir.path()).entryInfoList(QDir::Files))
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void TestReportTables::csvIsAllOrNothing()
{
    QTemporaryDir dir;
    // The second of the two cannot be written.
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("fleet-groups.csv")));
    const auto saved = saveReport(longReport(10), dir.filePath(QStringLiteral("fleet.csv")), QPageSize(QPageSize::A4));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Storage);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList());

    const auto none = saveReport(sampleReport(), dir.filePath(QStringLiteral("plan.csv")), QPageSize(QPageSize::A4));
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::InvalidInput);
}

void TestReportTables::tablesWithoutANameAreForPeople()
{
    QVERIFY(reportCsv(sampleReport()).empty());
    QVERIFY(QJsonDocument::fromJson(reportJson(sampleReport())).object().value(QStringLiteral("tables")).toObject().isEmpty());
}

void TestReportTables::jsonHasValues()
{
    const QJsonObject report = QJsonDocument::fromJson(reportJson(oneRow(valuesOfEachKind()))).object();
    QCOMPARE(report.value(QStringLiteral("kind")).toString(), QStringLiteral("plan"));
    QCOMPARE(report.value(QStringLiteral("madeAt")).toString(), QStringLiteral("2026-03-14T09:30:00Z"));
    QCOMPARE(report.value(QStringLiteral("about")).toObject(), QJsonObject({{QStringLiteral("author"), QStringLiteral("Zoë Müller")}}));
    const QJsonObject table = report.value(QStringLiteral("tables")).toObject().value(QStringLiteral("things")).toObject();
    QCOMPARE(table.value(QStringLiteral("columns")).toArray().at(1).toObject(),
             QJsonObject({{QStringLiteral("key"), QStringLiteral("c1")}, {QStringLiteral("title"), QStringLiteral("Column 1")}}));
    QJsonArray values;
    const QJsonObject row = table.value(QStringLiteral("rows")).toArray().first().toObject();
    for (int i = 0; i < 9; ++i)
        values.append(row.value(QStringLiteral("c%1").arg(i)));
    QCOMPARE(values, QJsonArray({QStringLiteral("a, \"b\"\nc"), 1234.5, -7, 123456789012.0, QJsonValue(), true, QStringLiteral("2026-03-14T09:30:00Z"), QJsonValue(),
                                 QStringLiteral("=1+1")}));
}

namespace {

/// What Python's jsonschema says to a report; empty when it is as the schema says.
QString problemsOf(const QByteArray &report)
{
    QProcess checker;
    checker.start(QStringLiteral("/usr/bin/python3"),
                  {QStringLiteral("-c"),
                   QStringLiteral("import json, sys, jsonschema\n"
                                  "schema = json.load(open(sys.argv[1]))\n"
                                  "jsonschema.Draft202012Validator.check_schema(schema)\n"
                                  "for e in jsonschema.Draft202012Validator(schema).iter_errors(json.load(sys.stdin)):\n"
                                  "    print(e.json_path, e.message[:200])\n"
                                  "print('checked')\n"),
                   QStringLiteral(EASEL_SOURCE_DIR "/resources/schemas/report.schema.json")});
    checker.write(report);
    checker.closeWriteChannel();
    if (!checker.waitForFinished(60000))
        return QStringLiteral("the checker did not end");
    const QString said = QString::fromUtf8(checker.readAllStandardOutput());
    return said == QStringLiteral("checked\n") ? QString() : said + QString::fromUtf8(checker.readAllStandardError());
}

} // namespace

void TestReportTables::jsonIsAsItsSchemaSays()
{
    for (const ReportDocument &document : {sampleReport(), longReport(50), oneRow(valuesOfEachKind())})
        QCOMPARE(problemsOf(reportJson(document)), QString());
}

void TestReportTables::schemaRefusesOtherThings_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another version") << QStringLiteral("version") << QJsonValue(2);
    QTest::newRow("no kind") << QStringLiteral("kind") << QJsonValue(QString());
    QTest::newRow("facts that are no text") << QStringLiteral("about") << QJsonValue(QJsonObject{{QStringLiteral("a"), 1}});
    QTest::newRow("tables without rows") << QStringLiteral("tables") << QJsonValue(QJsonObject{{QStringLiteral("a"), QJsonObject{{QStringLiteral("columns"), QJsonArray()}}}});
    QTest::newRow("missing") << QStringLiteral("madeAt") << QJsonValue(QJsonValue::Undefined);
}

void TestReportTables::schemaRefusesOtherThings()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject report = QJsonDocument::fromJson(reportJson(longReport(5))).object();
    if (value.isUndefined())
        report.remove(member);
    else
        report.insert(member, value);
    const QString problems = problemsOf(QJsonDocument(report).toJson());
    QVERIFY2(problems.contains(QStringLiteral("$")) && problems.contains(QStringLiteral("checked")), qPrintable(problems));
}

EASEL_TEST(TestReportTables)
#include "testreporttables.moc"
