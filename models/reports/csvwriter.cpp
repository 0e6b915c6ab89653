// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/csvwriter.h"

#include "reports/legibletext.h"
#include "reports/reportwriters.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace easel {
namespace {

struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)
};

bool startsFormula(const QString &field)
{
    return !field.isEmpty() && QStringView(u"=+-@\t\r\0", 7).contains(field[0]);
}

QString fieldText(const QString &field)
{
    QString text = startsFormula(field) ? u'\'' + field : field;
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
    if (plain)
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

/// A number is never text, so no sign makes it a formula.
QString fieldOf(const ReportCell &cell)
{
    if (const auto *number = std::get_if<double>(&cell.value))
        return std::isfinite(*number) ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
    if (const auto *truth = std::get_if<bool>(&cell.value))
        return *truth ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto *time = std::get_if<QDateTime>(&cell.value))
        return time->isValid() ? time->toUTC().toString(Qt::ISODate) : QString();
    return fieldText(wellFormed(cell.text));
}

void addRow(QByteArray &text, const QStringList &fields)
{
    text += fields.join(u',').toUtf8() + "\r\n";
}

QByteArray csvOf(const ReportTable &table)
{
    QStringList fields;
    for (const QString &key : table.keys)
        fields << fieldText(key);
    QByteArray text;
    addRow(text, fields);
    for (const auto &row : table.rows) {
        fields.clear();
        for (size_t i = 0; i < row.size() && static_cast<qsizetype>(i) < table.keys.size(); ++i)
            fields << fieldOf(row[i]);
        addRow(text, fields);
    }
    return text;
}

/// A table's name as a file's: nothing that leads to another folder or that a file system refuses.
QString fileNameOf(const QString &table)
{
    QString name = table;
    for (QChar &c : name) {
        const bool isSafe = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        c = isSafe ? c : QChar(u'-');
    }
    return name + QStringLiteral(".csv");
}

} // namespace

QByteArray csvText(const QList<QStringList> &rows)
{
    QByteArray result;
    for (const QStringList &row : rows) {
        QStringList fields;
        fields.reserve(row.size());
        for (const QString &field : row)
            fields << fieldText(field);
        addRow(result, fields);
    }
    return result;
}

std::vector<std::pair<QString, QByteArray>> reportCsv(const ReportDocument &document)
{
    std::vector<std::pair<QString, QByteArray>> files;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block); table && !table->name.isEmpty())
            files.emplace_back(fileNameOf(table->name), csvOf(*table));
    }
    return files;
}

Result<void> saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Storage, Text::tr("The file could not be saved: %1").arg(file.errorString()), path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(content);
    if (!file.commit())
        return fail(ErrorCode::Storage, Text::tr("The file could not be saved: %1").arg(file.errorString()), path);
    return {};
}

} // namespace easel
