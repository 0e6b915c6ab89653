// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/conflictstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

const QString conflictTable = QStringLiteral("merge_conflict");
const QString mergedTable = QStringLiteral("merged_field");

template <typename T>
Result<void> read(const Database &database, const QString &table, Result<T> (*fromJson)(const QJsonObject &), std::vector<T> &rows)
{
    return database.forEach(QStringLiteral("SELECT body FROM %1 ORDER BY position").arg(table), {}, [&](const QSqlQuery &row) -> Result<void> {
        Result<T> value = fromJson(QJsonDocument::fromJson(row.value(0).toString().toUtf8()).object());
        if (!value)
            return fail(ErrorCode::DamagedFile, Text::tr("The conflicts in the workspace are damaged. Open a copy of it from a backup."),
                        QStringLiteral("%1 %2: %3").arg(table).arg(rows.size() + 1).arg(value.error().toString()));
        rows.push_back(std::move(*value));
        return {};
    });
}

template <typename T>
Result<void> write(const Database &database, const QString &table, const std::vector<T> &rows)
{
    if (Result<void> emptied = database.run(QStringLiteral("DELETE FROM %1").arg(table)); !emptied)
        return emptied;
    int position = 0;
    for (const T &row : rows) {
        const QString body = QString::fromUtf8(QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact));
        if (Result<void> inserted = database.run(QStringLiteral("INSERT INTO %1 (position, body) VALUES (?, ?)").arg(table), {position++, body});
            !inserted)
            return inserted;
    }
    return {};
}

} // namespace

Result<MergeRecord> ConflictStore::load() const
{
    MergeRecord record;
    if (const Result<void> done = read(m_database, conflictTable, &conflictFromJson, record.conflicts); !done)
        return fail(done.error());
    if (const Result<void> done = read(m_database, mergedTable, &mergedFieldFromJson, record.mergedByItself); !done)
        return fail(done.error());
    return record;
}

Result<void> ConflictStore::replace(const MergeRecord &record) const
{
    if (Result<void> written = write(m_database, conflictTable, record.conflicts); !written)
        return written;
    return write(m_database, mergedTable, record.mergedByItself);
}

} // namespace easel
