// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwriters.h"

#include "reports/legibletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace easel {
namespace {

using namespace Qt::Literals::StringLiterals;

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonValue valueOf(const ReportCell &cell)
{
    if (const auto *number = std::get_if<double>(&cell.value))
        return *number; // null where it is none
    if (const auto *truth = std::get_if<bool>(&cell.value))
        return *truth;
    if (const auto *time = std::get_if<QDateTime>(&cell.value))
        return time->isValid() ? QJsonValue(isoTime(*time)) : QJsonValue();
    return wellFormed(cell.text);
}

QJsonObject tableOf(const ReportTable &table)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < table.keys.size(); ++i)
        columns.append(QJsonObject{{u"key"_s, table.keys[i]}, {u"title"_s, wellFormed(table.columns.value(i))}});
    QJsonArray rows;
    for (const auto &row : table.rows) {
        QJsonObject values;
        for (size_t i = 0; i < row.size() && static_cast<qsizetype>(i) < table.keys.size(); ++i)
            values.insert(table.keys[static_cast<qsizetype>(i)], valueOf(row[i]));
        rows.append(values);
    }
    return {{u"columns"_s, columns}, {u"rows"_s, rows}};
}

} // namespace

QByteArray reportJson(const ReportDocument &document)
{
    QJsonObject about;
    for (const ReportFact &fact : document.about) {
        if (!fact.key.isEmpty())
            about.insert(fact.key, wellFormed(fact.value));
    }
    QJsonObject tables;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block); table && !table->name.isEmpty())
            tables.insert(table->name, tableOf(*table));
    }
    const QJsonObject report{{u"$schema"_s, u"urn:easel:schema:report:1"_s},
                             {u"version"_s, 1},
                             {u"kind"_s, document.kind},
                             {u"title"_s, wellFormed(document.title)},
                             {u"subtitle"_s, wellFormed(document.subtitle)},
                             {u"language"_s, document.language},
                             {u"madeAt"_s, isoTime(document.madeAt)},
                             {u"about"_s, about},
                             {u"tables"_s, tables}};
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

} // namespace easel
