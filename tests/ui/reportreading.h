// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the contents of reports share: how one is asked for, and what is read from it.
#pragma once

#include "reports/reportsource.h"

#include <QTest>

#include <numeric>

namespace easel::test {

using namespace Qt::Literals::StringLiterals;

inline const QDateTime now(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC);

inline ReportSource sourceOf(const Fleet &base, ReportKind kind, const std::optional<Fleet> &draft = {})
{
    ReportSource source;
    source.options.kind = kind;
    source.options.ofDraft = draft.has_value();
    source.workspace = u"retail"_s;
    source.pulledAt = now.addDays(-1);
    source.madeAt = now;
    source.base = base;
    source.draft = draft.value_or(base);
    return source;
}

/// The table of that name; ends the test's row where there is none.
inline const ReportTable *tableOf(const ReportDocument &document, const QString &name)
{
    for (const ReportBlock &block : document.blocks) {
        const auto *table = std::get_if<ReportTable>(&block);
        if (table && table->name == name)
            return table;
    }
    return nullptr;
}

inline qsizetype rowsOf(const ReportDocument &document, const QString &name)
{
    const ReportTable *table = tableOf(document, name);
    return table ? static_cast<qsizetype>(table->rows.size()) : 0;
}

inline const ReportCell &cellOf(const ReportTable &table, size_t row, const QString &key)
{
    const qsizetype column = table.keys.indexOf(key);
    if (column < 0)
        qFatal("no column %s", qPrintable(key));
    return table.rows[row][static_cast<size_t>(column)];
}

inline double numberIn(const ReportCell &cell)
{
    const auto *number = std::get_if<double>(&cell.value);
    return number ? *number : 0;
}

inline double sumOf(const ReportDocument &document, const QString &name, const QString &key)
{
    double sum = 0;
    const ReportTable *table = tableOf(document, name);
    for (size_t row = 0; table && row < table->rows.size(); ++row)
        sum += numberIn(cellOf(*table, row, key));
    return sum;
}

/// The row whose first cell is that text.
inline std::optional<size_t> rowOf(const ReportTable &table, const QString &first)
{
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].front().text == first)
            return row;
    }
    return {};
}

/// What holds of every report: what programs and links rely on.
inline void checkForm(const ReportDocument &document)
{
    QSet<QString> names;
    QSet<QString> anchors;
    QSet<QString> targets;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block)) {
            QVERIFY(heading->anchor.isEmpty() || !anchors.contains(heading->anchor));
            anchors.insert(heading->anchor);
        }
        const auto *table = std::get_if<ReportTable>(&block);
        if (!table)
            continue;
        QVERIFY(!table->rows.empty());
        QCOMPARE(table->shares.size(), static_cast<size_t>(table->columns.size()));
        QVERIFY(std::abs(std::accumulate(table->shares.begin(), table->shares.end(), 0.0) - 1) < 1e-6);
        for (const auto &row : table->rows) {
            QCOMPARE(row.size(), table->shares.size());
            for (const ReportCell &cell : row)
                targets.insert(cell.target);
        }
        if (table->name.isEmpty())
            continue;
        QVERIFY2(!names.contains(table->name), qPrintable(table->name));
        names.insert(table->name);
        QCOMPARE(table->keys.size(), table->columns.size());
        QCOMPARE(QSet<QString>(table->keys.begin(), table->keys.end()).size(), table->keys.size());
    }
    targets.remove(QString());
    QVERIFY(anchors.contains(targets));
    QVERIFY(!document.title.isEmpty() && !document.kind.isEmpty());
}

inline QString fact(const ReportDocument &document, const QString &key)
{
    for (const ReportFact &each : document.about) {
        if (each.key == key)
            return each.value;
    }
    return {};
}

} // namespace easel::test
