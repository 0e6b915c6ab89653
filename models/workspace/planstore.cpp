// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/planstore.h"

#include "planning/changejson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

/// A null text would be a NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

tl::unexpected<Error> broken(const QString &where)
{
    return fail(ErrorCode::DamagedFile, Text::tr("The plan in the workspace is damaged. Open a copy of it from a backup."), where);
}

} // namespace

Result<Plan> PlanStore::load() const
{
    Plan plan;
    const Result<void> read = m_database.forEach(
        QStringLiteral("SELECT position, body, note FROM plan_step ORDER BY position"), {},
        [&](const QSqlQuery &row) -> Result<void> {
            const QString where = QStringLiteral("step %1").arg(plan.steps.size() + 1);
            if (row.value(0).toULongLong() != plan.steps.size())
                return broken(where);
            const QJsonDocument body = QJsonDocument::fromJson(row.value(1).toString().toUtf8());
            Result<PlanStep> step = stepFromJson(body.object());
            if (!step)
                return broken(where + QStringLiteral(": ") + step.error().toString());
            step->note = row.value(2).toString();
            plan.steps.push_back(std::move(*step));
            return {};
        });
    if (!read)
        return fail(read.error());
    const Result<QVariant> position = m_database.value(QStringLiteral("SELECT plan_position FROM state"));
    if (!position)
        return fail(position.error());
    plan.position = position->toLongLong();
    if (plan.position < 0 || plan.position > static_cast<qsizetype>(plan.steps.size()))
        return broken(QStringLiteral("position %1").arg(plan.position));
    return plan;
}

Result<void> PlanStore::append(qsizetype position, const PlanStep &step) const
{
    return m_database.transact([&]() -> Result<void> {
        if (Result<void> there = requireSteps(position); !there)
            return there;
        if (Result<void> dropped = m_database.run(QStringLiteral("DELETE FROM plan_step WHERE position >= ?"), {position}); !dropped)
            return dropped;
        if (Result<void> inserted = insert(position, step); !inserted)
            return inserted;
        return m_database.run(QStringLiteral("UPDATE state SET plan_position = ?"), {position + 1});
    });
}

Result<void> PlanStore::setPosition(qsizetype position) const
{
    return m_database.transact([&]() -> Result<void> {
        if (Result<void> there = requireSteps(position); !there)
            return there;
        return m_database.run(QStringLiteral("UPDATE state SET plan_position = ?"), {position});
    });
}

Result<void> PlanStore::setNote(qsizetype index, const QString &note) const
{
    return m_database.transact([&]() -> Result<void> {
        if (Result<void> there = requireSteps(index + 1); !there)
            return there;
        return m_database.run(QStringLiteral("UPDATE plan_step SET note = ? WHERE position = ?"),
                              {notNull(note), index});
    });
}

Result<void> PlanStore::replace(const Plan &plan) const
{
    if (plan.position < 0 || plan.position > static_cast<qsizetype>(plan.steps.size()))
        return fail(ErrorCode::InvalidInput, Text::tr("The plan has no such step."), QString::number(plan.position));
    if (Result<void> emptied = m_database.run(QStringLiteral("DELETE FROM plan_step")); !emptied)
        return emptied;
    qsizetype position = 0;
    for (const PlanStep &step : plan.steps) {
        if (Result<void> inserted = insert(position++, step); !inserted)
            return inserted;
    }
    return m_database.run(QStringLiteral("UPDATE state SET plan_position = ?"), {plan.position});
}

Result<PlanInfo> PlanStore::info() const
{
    PlanInfo info;
    const Result<void> read = m_database.forEach(QStringLiteral("SELECT title, author, ticket FROM plan_info"), {},
                                                 [&](const QSqlQuery &row) -> Result<void> {
                                                     info = {row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
                                                     return {};
                                                 });
    return read ? Result<PlanInfo>(info) : fail(read.error());
}

Result<void> PlanStore::setInfo(const PlanInfo &info) const
{
    return m_database.run(QStringLiteral("UPDATE plan_info SET title = ?, author = ?, ticket = ?"),
                          {notNull(info.title), notNull(info.author), notNull(info.ticket)});
}

Result<std::optional<PlanSeal>> PlanStore::seal() const
{
    std::optional<PlanSeal> seal;
    const Result<void> read = m_database.forEach(
        QStringLiteral("SELECT sealed_digest, sealed_by, sealed_at FROM plan_info WHERE sealed_digest <> ''"), {},
        [&](const QSqlQuery &row) -> Result<void> {
            seal = {row.value(0).toString(), row.value(1).toString(), QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), Qt::UTC)};
            return {};
        });
    return read ? Result<std::optional<PlanSeal>>(seal) : fail(read.error());
}

Result<void> PlanStore::setSeal(const std::optional<PlanSeal> &seal) const
{
    return m_database.run(QStringLiteral("UPDATE plan_info SET sealed_digest = ?, sealed_by = ?, sealed_at = ?"),
                          {seal ? seal->digest : QStringLiteral(""), seal ? notNull(seal->by) : QStringLiteral(""),
                           seal ? QVariant(seal->at.toMSecsSinceEpoch()) : QVariant()});
}

Result<void> PlanStore::requireSteps(qsizetype least) const
{
    const Result<QVariant> count = m_database.value(QStringLiteral("SELECT count(*) FROM plan_step"));
    if (!count)
        return fail(count.error());
    if (least < 0 || least > count->toLongLong())
        return fail(ErrorCode::InvalidInput, Text::tr("The plan has no such step."), QString::number(least));
    return {};
}

Result<void> PlanStore::insert(qsizetype position, const PlanStep &step) const
{
    // The note has a column of its own, so that it can change without the step.
    PlanStep body = step;
    body.note.clear();
    const QString json = QString::fromUtf8(QJsonDocument(toJson(body)).toJson(QJsonDocument::Compact));
    return m_database.run(QStringLiteral("INSERT INTO plan_step (position, body, note) VALUES (?, ?, ?)"),
                          {position, json, notNull(step.note)});
}

} // namespace easel
