// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/applyrecordstore.h"

#include "planning/jsonfields.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

using Outcome = ApplyRecord::Outcome;
using State = ApplyRecord::Step::State;

constexpr std::array outcomeNames{std::pair(Outcome::Running, "running"), std::pair(Outcome::Applied, "applied"),
                                  std::pair(Outcome::Conflicts, "conflicts"), std::pair(Outcome::Stopped, "stopped"),
                                  std::pair(Outcome::Failed, "failed")};
constexpr std::array stateNames{std::pair(State::Waiting, "waiting"), std::pair(State::Running, "running"),
                                std::pair(State::Succeeded, "succeeded"), std::pair(State::Failed, "failed"),
                                std::pair(State::OutcomeUnknown, "outcomeUnknown"), std::pair(State::Skipped, "skipped")};

QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject toJson(const ApplyRecord &record)
{
    QJsonArray steps;
    for (const ApplyRecord::Step &step : record.steps)
        steps.append(QJsonObject{{QStringLiteral("number"), step.number},
                                 {QStringLiteral("title"), step.title},
                                 {QStringLiteral("group"), step.group},
                                 {QStringLiteral("state"), nameOf(step.state, stateNames)},
                                 {QStringLiteral("attempts"), step.attempts},
                                 {QStringLiteral("auditUids"), QJsonArray::fromStringList(step.auditUids)},
                                 {QStringLiteral("detail"), step.detail},
                                 {QStringLiteral("startedAt"), textOf(step.startedAt)},
                                 {QStringLiteral("endedAt"), textOf(step.endedAt)}});
    return {{QStringLiteral("digest"), record.digest},
            {QStringLiteral("startedAt"), textOf(record.startedAt)},
            {QStringLiteral("endedAt"), textOf(record.endedAt)},
            {QStringLiteral("by"), record.by},
            {QStringLiteral("account"), record.account},
            {QStringLiteral("outcome"), nameOf(record.outcome, outcomeNames)},
            {QStringLiteral("summary"), record.summary},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(record.remarks)},
            {QStringLiteral("steps"), steps}};
}

Result<ApplyRecord> fromJson(const QString &id, const QJsonObject &object)
{
    JsonErrors errors;
    JsonFields fields(object, {}, errors);
    ApplyRecord record;
    record.id = id;
    record.digest = fields.text(QStringLiteral("digest"));
    record.startedAt = fields.time(QStringLiteral("startedAt"));
    record.endedAt = fields.time(QStringLiteral("endedAt"));
    record.by = fields.text(QStringLiteral("by"));
    record.account = fields.text(QStringLiteral("account"));
    record.outcome = fields.oneOf(QStringLiteral("outcome"), outcomeNames);
    record.summary = fields.text(QStringLiteral("summary"));
    record.remarks = fields.texts(QStringLiteral("remarks"));
    for (JsonFields &each : fields.list(QStringLiteral("steps"))) {
        ApplyRecord::Step step;
        step.number = static_cast<int>(each.integer(QStringLiteral("number")));
        step.title = each.text(QStringLiteral("title"));
        step.group = each.text(QStringLiteral("group"));
        step.state = each.oneOf(QStringLiteral("state"), stateNames);
        step.attempts = static_cast<int>(each.integer(QStringLiteral("attempts")));
        step.auditUids = each.texts(QStringLiteral("auditUids"));
        step.detail = each.text(QStringLiteral("detail"));
        step.startedAt = each.time(QStringLiteral("startedAt"));
        step.endedAt = each.time(QStringLiteral("endedAt"));
        record.steps.push_back(std::move(step));
    }
    return errors.result(std::move(record));
}

} // namespace

Result<std::vector<ApplyRecord>> ApplyRecordStore::load(int most) const
{
    std::vector<ApplyRecord> records;
    const Result<void> read = m_database.forEach(
        QStringLiteral("SELECT id, body FROM apply_record ORDER BY started_at DESC, id LIMIT ?"), {most},
        [&](const QSqlQuery &row) -> Result<void> {
            Result<ApplyRecord> record = fromJson(row.value(0).toString(), QJsonDocument::fromJson(row.value(1).toString().toUtf8()).object());
            if (!record)
                return fail(ErrorCode::DamagedFile,
                            Text::tr("What the workspace keeps of its applies is damaged. Open a copy of it from a backup."),
                            record.error().toString());
            records.push_back(std::move(*record));
            return {};
        });
    if (!read)
        return fail(read.error());
    return records;
}

bool ApplyRecordStore::isEmpty() const
{
    bool isEmpty = true;
    static_cast<void>(m_database.forEach(QStringLiteral("SELECT 1 FROM apply_record LIMIT 1"), {}, [&](const QSqlQuery &) -> Result<void> {
        isEmpty = false;
        return {};
    }));
    return isEmpty;
}

Result<void> ApplyRecordStore::put(const ApplyRecord &record) const
{
    const Result<void> stored = m_database.run(
        QStringLiteral("INSERT OR REPLACE INTO apply_record (id, started_at, body) VALUES (?, ?, ?)"),
        {record.id, record.startedAt.toMSecsSinceEpoch(),
         QString::fromUtf8(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact))});
    if (!stored)
        return stored;
    return m_database.run(QStringLiteral("DELETE FROM apply_record WHERE id NOT IN "
                                         "(SELECT id FROM apply_record ORDER BY started_at DESC, id LIMIT %1)").arg(kept));
}

} // namespace easel
