// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "workspace/applyrecordstore.h"
#include "workspace/conflictstore.h"
#include "workspace/fleetstore.h"
#include "workspace/historystore.h"
#include "workspace/journalstore.h"
#include "workspace/planstore.h"
#include "workspace/schema.h"
#include "workspace/workspacefile.h"
#include "workspace/workspacelock.h"
#include "workspace/workspacewriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

const QString connectionKey = QStringLiteral("connection");
const QString retentionKey = QStringLiteral("history/retention");

QJsonValue daysToJson(const std::optional<int> &days)
{
    return days ? QJsonValue(*days) : QJsonValue();
}

/// What is not there is as it is by default; null is for good.
HistoryRetention retentionFromJson(const QJsonObject &json)
{
    const auto days = [&](const QString &key, std::optional<int> otherwise) {
        const QJsonValue value = json.value(key);
        return value.isDouble() ? std::optional(std::max(0, value.toInt())) : value.isNull() ? std::nullopt : otherwise;
    };
    return {days(QStringLiteral("allDays"), HistoryRetention().allDays), days(QStringLiteral("dailyDays"), HistoryRetention().dailyDays)};
}

} // namespace

class Workspace::Private final
{
public:
    QString path;
    // In this order: the file is closed before it is given free.
    std::unique_ptr<WorkspaceLock> lock;
    std::unique_ptr<Database> database;
    bool isStill = false; ///< nobody writes the file
    std::unique_ptr<WorkspaceWriter> writer; ///< made when it is needed

    bool isReadOnly() const { return !lock->isHeld(); }

    tl::unexpected<Error> readOnlyError() const
    {
        const QString name = QFileInfo(path).fileName();
        return fail(ErrorCode::ReadOnly,
                    lock->holder().isEmpty()
                        ? Text::tr("“%1” cannot be written: its folder belongs to somebody else.").arg(name)
                        : Text::tr("“%1” is open in %2. Close it there to edit it here.").arg(name, lock->holder()),
                    path);
    }
    template <typename Work>
    Result<void> write(Work work) const
    {
        return isReadOnly() ? Result<void>(readOnlyError()) : work();
    }
    template <typename Work>
    Result<void> transact(Work work) const
    {
        return write([&] { return database->transact(work); });
    }
    QFuture<Result<void>> writeLater(WorkspaceWriter::Work work)
    {
        if (isReadOnly())
            return QtFuture::makeReadyFuture(Result<void>(readOnlyError()));
        if (!writer)
            writer = std::make_unique<WorkspaceWriter>(path);
        return writer->write(std::move(work));
    }
    static Result<void> setSetting(const Database &database, const QString &key, const QByteArray &value)
    {
        return database.run(QStringLiteral("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"),
                            {key, value.isNull() ? QByteArray("") : value});
    }
    static Result<HistoryRetention> retention(const Database &database)
    {
        const Result<QVariant> value = database.value(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {retentionKey});
        if (!value)
            return fail(value.error());
        return retentionFromJson(QJsonDocument::fromJson(value->toByteArray()).object());
    }
    static Result<void> storeFleet(const Database &database, const Fleet &fleet, const QDateTime &pulledAt, HistoryPoint::Origin origin)
    {
        const Result<HistoryRetention> retention = Private::retention(database);
        if (!retention)
            return fail(retention.error());
        const HistoryPoint point{0, pulledAt.isValid() ? pulledAt : QDateTime::currentDateTimeUtc(), origin, {}};
        if (Result<void> stored = FleetStore(database).store(fleet, point, *retention); !stored)
            return stored;
        return database.run(QStringLiteral("UPDATE state SET pulled_at = ?"),
                             {pulledAt.isValid() ? QVariant(pulledAt.toMSecsSinceEpoch()) : QVariant()});
    }
};

Workspace::Workspace(std::unique_ptr<Private> d) : d(std::move(d)) {}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path)
{
    auto d = std::make_unique<Private>();
    Result<QString> place = workspacefile::prepareFolder(path);
    if (!place)
        return fail(place.error());
    d->path = *place;
    Result<std::unique_ptr<WorkspaceLock>> lock = WorkspaceLock::take(d->path);
    if (!lock)
        return fail(lock.error());
    d->lock = std::move(*lock);
    if (d->isReadOnly())
        return d->readOnlyError();
    if (Result<void> made = workspacefile::make(d->path); !made)
        return fail(made.error());
    Result<std::unique_ptr<Database>> database = Database::open(d->path, Database::Mode::ReadWrite);
    if (!database)
        return fail(database.error());
    d->database = std::move(*database);
    return std::unique_ptr<Workspace>(new Workspace(std::move(d)));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path)
{
    if (Result<void> ours = schema::inspectHeader(path); !ours)
        return fail(ours.error());
    auto d = std::make_unique<Private>();
    // One name for one file, whatever links lead to it: the lock and SQLite's own files lie beside it.
    d->path = QFileInfo(path).canonicalFilePath();
    Result<std::unique_ptr<WorkspaceLock>> lock = WorkspaceLock::take(d->path);
    if (!lock)
        return fail(lock.error());
    d->lock = std::move(*lock);
    if (d->lock->isHeld() && !QFileInfo(d->path).isWritable())
        d->lock = WorkspaceLock::none();
    if (d->lock->isHeld()) {
        if (Result<void> whole = workspacefile::verify(d->path); !whole)
            return fail(whole.error());
    }
    const Database::Mode mode = d->isReadOnly() ? workspacefile::readingMode(d->path, !d->lock->holder().isEmpty()) : Database::Mode::ReadWrite;
    d->isStill = mode == Database::Mode::Immutable;
    Result<std::unique_ptr<Database>> database = Database::open(d->path, mode);
    if (!database)
        return fail(database.error());
    d->database = std::move(*database);
    if (d->isReadOnly()) {
        if (Result<void> whole = schema::verify(*d->database, d->path); !whole)
            return fail(whole.error());
        const Result<int> version = schema::version(*d->database);
        if (!version)
            return fail(version.error());
        if (*version != schema::currentVersion())
            return d->readOnlyError(); // it would have to be migrated first
    } else if (Result<void> migrated = schema::migrate(*d->database); !migrated) {
        return fail(migrated.error());
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(d)));
}

QString Workspace::path() const
{
    return d->path;
}

QString Workspace::name() const
{
    return QFileInfo(d->path).completeBaseName();
}

bool Workspace::isReadOnly() const
{
    return d->isReadOnly();
}

QString Workspace::holder() const
{
    return d->lock->holder();
}

Result<Fleet> Workspace::loadFleet() const
{
    return FleetStore(*d->database).load();
}

Result<std::vector<PastDefault>> Workspace::pastDefaults() const
{
    return FleetStore(*d->database).pastDefaults();
}

Result<void> Workspace::storeFleet(const Fleet &fleet, const QDateTime &pulledAt)
{
    return d->transact([&] { return Private::storeFleet(*d->database, fleet, pulledAt, HistoryPoint::Origin::Pull); });
}

QDateTime Workspace::pulledAt() const
{
    const Result<QVariant> at = d->database->value(QStringLiteral("SELECT pulled_at FROM state"));
    return at && !at->isNull() ? QDateTime::fromMSecsSinceEpoch(at->toLongLong(), Qt::UTC) : QDateTime();
}

HistoryReader Workspace::history() const
{
    return HistoryReader(d->path, d->isStill);
}

Result<std::vector<HistoryPoint>> Workspace::historyPoints() const
{
    return HistoryStore(*d->database).points();
}

Result<Fleet> Workspace::fleetAt(qint64 point) const
{
    return FleetStore(*d->database).loadAt(point);
}

HistoryRetention Workspace::retention() const
{
    return Private::retention(*d->database).value_or(HistoryRetention());
}

Result<void> Workspace::setRetention(const HistoryRetention &retention)
{
    const QJsonObject json{{QStringLiteral("allDays"), daysToJson(retention.allDays)}, {QStringLiteral("dailyDays"), daysToJson(retention.dailyDays)}};
    return setSetting(retentionKey, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QFuture<Result<void>> Workspace::purgeHistory(HistoryPurge purge)
{
    QFuture<Result<void>> purged = d->writeLater([purge = std::move(purge)](const Database &database) -> Result<void> {
        if (Result<void> done = HistoryStore(database).purge(purge); !done)
            return done;
        return FleetStore(database).forgetWords();
    });
    if (d->writer)
        d->writer->shrink();
    return purged;
}

Result<Plan> Workspace::loadPlan() const
{
    return PlanStore(*d->database).load();
}

Result<void> Workspace::appendStep(qsizetype position, const PlanStep &step)
{
    return d->write([&] { return PlanStore(*d->database).append(position, step); });
}

Result<void> Workspace::setPlanPosition(qsizetype position)
{
    return d->write([&] { return PlanStore(*d->database).setPosition(position); });
}

Result<void> Workspace::setStepNote(qsizetype index, const QString &note)
{
    return d->write([&] { return PlanStore(*d->database).setNote(index, note); });
}

Result<void> Workspace::storePlan(const Plan &plan, const MergeRecord &merge)
{
    return d->transact([&]() -> Result<void> {
        if (Result<void> stored = PlanStore(*d->database).replace(plan); !stored)
            return stored;
        return ConflictStore(*d->database).replace(merge);
    });
}

Result<PlanInfo> Workspace::planInfo() const
{
    return PlanStore(*d->database).info();
}

Result<void> Workspace::setPlanInfo(const PlanInfo &info)
{
    return d->write([&] { return PlanStore(*d->database).setInfo(info); });
}

Result<std::optional<PlanSeal>> Workspace::planSeal() const
{
    return PlanStore(*d->database).seal();
}

Result<void> Workspace::setPlanSeal(const std::optional<PlanSeal> &seal)
{
    return d->write([&] { return PlanStore(*d->database).setSeal(seal); });
}

Result<void> Workspace::clearPlan()
{
    return d->transact([&]() -> Result<void> {
        if (Result<void> emptied = PlanStore(*d->database).replace({}); !emptied)
            return emptied;
        return ConflictStore(*d->database).replace({});
    });
}

Result<MergeRecord> Workspace::loadMerge() const
{
    return ConflictStore(*d->database).load();
}

Result<void> Workspace::storeFleetAndPlan(const Fleet &fleet, const QDateTime &pulledAt, const Plan &plan, const MergeRecord &merge)
{
    return d->transact([&]() -> Result<void> {
        if (Result<void> stored = Private::storeFleet(*d->database, fleet, pulledAt, HistoryPoint::Origin::Pull); !stored)
            return stored;
        if (Result<void> stored = PlanStore(*d->database).replace(plan); !stored)
            return stored;
        return ConflictStore(*d->database).replace(merge);
    });
}

QFuture<Result<void>> Workspace::storeAppliedFleet(Fleet fleet, QDateTime pulledAt)
{
    return d->writeLater([fleet = std::move(fleet), pulledAt = std::move(pulledAt)](const Database &database) -> Result<void> {
        if (Result<void> stored = Private::storeFleet(database, fleet, pulledAt, HistoryPoint::Origin::Apply); !stored)
            return stored;
        if (Result<void> stored = PlanStore(database).replace({}); !stored)
            return stored;
        if (Result<void> stored = ConflictStore(database).replace({}); !stored)
            return stored;
        return JournalStore(database).clear();
    });
}

QFuture<Result<void>> Workspace::writeJournal(JournalEntry entry)
{
    return d->writeLater([entry = std::move(entry)](const Database &database) { return JournalStore(database).write(entry); });
}

Result<std::vector<JournalEntry>> Workspace::journal() const
{
    return JournalStore(*d->database).load();
}

Result<void> Workspace::clearJournal()
{
    return d->write([&] { return JournalStore(*d->database).clear(); });
}

QFuture<Result<void>> Workspace::putApplyRecord(ApplyRecord record)
{
    return d->writeLater([record = std::move(record)](const Database &database) { return ApplyRecordStore(database).put(record); });
}

bool Workspace::hasApplyRecords() const
{
    return !ApplyRecordStore(*d->database).isEmpty();
}

Result<std::vector<ApplyRecord>> Workspace::applyRecords(int most) const
{
    return ApplyRecordStore(*d->database).load(most);
}

ConnectionInfo Workspace::connection() const
{
    return connectionFromJson(QJsonDocument::fromJson(setting(connectionKey)).object());
}

Result<void> Workspace::setConnection(const ConnectionInfo &connection)
{
    return setSetting(connectionKey, QJsonDocument(toJson(connection)).toJson(QJsonDocument::Compact));
}

QByteArray Workspace::setting(const QString &key) const
{
    const Result<QVariant> value = d->database->value(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key});
    return value ? value->toByteArray() : QByteArray();
}

Result<void> Workspace::setSetting(const QString &key, const QByteArray &value)
{
    return d->write([&] { return Private::setSetting(*d->database, key, value); });
}

QFuture<Result<void>> Workspace::storeSetting(QString key, QByteArray value)
{
    return d->writeLater([key = std::move(key), value = std::move(value)](const Database &database) {
        return Private::setSetting(database, key, value);
    });
}

} // namespace easel
