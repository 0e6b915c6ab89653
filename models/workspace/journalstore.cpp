// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/journalstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

using State = JournalEntry::State;

constexpr std::array stateNames{std::pair(State::Intended, "intended"), std::pair(State::Sent, "sent"),
                                std::pair(State::Succeeded, "succeeded"), std::pair(State::Failed, "failed"),
                                std::pair(State::OutcomeUnknown, "outcomeUnknown")};

// Qt binds a null text as NULL, which no column here takes.
QString text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

QVariant time(const QDateTime &at)
{
    return at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant();
}

} // namespace

Result<std::vector<JournalEntry>> JournalStore::load() const
{
    std::vector<JournalEntry> entries;
    const Result<void> read = m_database.forEach(
        QStringLiteral("SELECT operation_id, number, state, group_id, backend_group, title, error, at, seen FROM journal "
                       "ORDER BY number, operation_id"),
        {}, [&](const QSqlQuery &row) -> Result<void> {
            JournalEntry entry;
            entry.operationId = row.value(0).toString();
            entry.number = row.value(1).toInt();
            const QString state = row.value(2).toString();
            const auto name = std::find_if(stateNames.begin(), stateNames.end(),
                                           [&](const auto &pair) { return state == QLatin1String(pair.second); });
            if (name == stateNames.end())
                return fail(ErrorCode::DamagedFile, Text::tr("The journal in the workspace is damaged. Open a copy of it from a backup."),
                            state);
            entry.state = name->first;
            entry.group = GroupId(row.value(3).toString());
            entry.backendGroup = GroupId(row.value(4).toString());
            entry.title = row.value(5).toString();
            entry.error = row.value(6).toString();
            if (!row.value(7).isNull())
                entry.at = QDateTime::fromMSecsSinceEpoch(row.value(7).toLongLong(), Qt::UTC);
            if (!row.value(8).isNull())
                entry.seen = QDateTime::fromMSecsSinceEpoch(row.value(8).toLongLong(), Qt::UTC);
            entries.push_back(std::move(entry));
            return {};
        });
    if (!read)
        return fail(read.error());
    return entries;
}

Result<void> JournalStore::write(const JournalEntry &entry) const
{
    const auto name = std::find_if(stateNames.begin(), stateNames.end(),
                                   [&](const auto &pair) { return pair.first == entry.state; });
    return m_database.run(
        QStringLiteral("INSERT OR REPLACE INTO journal (operation_id, number, state, group_id, backend_group, title, "
                       "error, at, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {text(entry.operationId), entry.number, QString(QLatin1String(name->second)), text(entry.group.toString()),
         text(entry.backendGroup.toString()), text(entry.title), text(entry.error),
         time(entry.at), time(entry.seen)});
}

Result<void> JournalStore::clear() const
{
    return m_database.run(QStringLiteral("DELETE FROM journal"));
}

} // namespace easel
