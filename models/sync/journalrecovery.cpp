// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/journalrecovery.h"

#include "base/clock.h"

#include <QCoreApplication>

#include <QCoroTimer>
#include <QSet>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(PlanApply)
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
}

bool mayBeUnderWay(const JournalEntry &entry)
{
    return entry.state == JournalEntry::State::Sent || entry.state == JournalEntry::State::OutcomeUnknown;
}

} // namespace

QCoro::Task<Result<FoundGroup>> findCreated(QPointer<PaletteClient> client, QSet<GroupId> known, Scope scope, QString marker, QString name)
{
    FoundGroup result;
    if (!client)
        co_return cancelled();
    const Result<std::vector<ClusterGroup>> groups = co_await client->groups(scope);
    if (!groups)
        co_return fail(groups.error());
    for (const ClusterGroup &summary : *groups) {
        if (known.contains(summary.id))
            continue;
        if (!client)
            co_return cancelled();
        const Result<GroupDocument> document = co_await client->group(scope, summary.id);
        if (!document && document.error().code != ErrorCode::NotFound)
            co_return fail(document.error());
        if (!document)
            continue;
        const QString found = markerOf(document->json);
        if (found == marker)
            result.marked = summary.id;
        else if (found.isEmpty() && document->group.name == name && document->group.scope == scope)
            result.unmarked = summary.id;
    }
    co_return result;
}

std::chrono::milliseconds settleTime(const std::vector<JournalEntry> &entries, const QDateTime &now, std::chrono::milliseconds settle)
{
    std::chrono::milliseconds wait{0};
    for (const JournalEntry &entry : entries) {
        // Whatever the clock says: never longer than it takes.
        const std::chrono::milliseconds since{std::max<qint64>(0, entry.at.msecsTo(now))};
        if (mayBeUnderWay(entry))
            wait = std::max(wait, settle - std::min(settle, since));
    }
    return wait;
}

QCoro::Task<Result<QHash<GroupId, GroupId>>> recoverJournal(QPointer<PaletteClient> client, QPointer<PlanningSession> session,
                                                            std::chrono::milliseconds settle)
{
    QHash<GroupId, GroupId> created;
    if (!session)
        co_return cancelled();
    const Result<std::vector<JournalEntry>> entries = session->workspace().journal();
    if (!entries)
        co_return fail(entries.error());
    const std::chrono::milliseconds wait = settleTime(*entries, session->clock().now(), settle);
    if (wait.count() > 0)
        co_await QCoro::sleepFor(wait);
    for (const JournalEntry &entry : *entries) {
        if (!isDraft(entry.group))
            continue; // what became of a group that was there before, the pull tells
        if (entry.state == JournalEntry::State::Succeeded || entry.backendGroup != entry.group) {
            if (!entry.backendGroup.isEmpty() && entry.backendGroup != entry.group)
                created.insert(entry.group, entry.backendGroup);
            continue;
        }
        if (!mayBeUnderWay(entry))
            continue;
        if (!session)
            co_return cancelled();
        const ClusterGroup *draft = session->draft().group(entry.group);
        const Scope scope = draft ? draft->scope : session->workspace().connection().scope;
        const QString name = draft ? draft->name : QString();
        QSet<GroupId> known(created.cbegin(), created.cend());
        for (const GroupId &id : session->base().groupIds())
            known.insert(id);
        const Result<FoundGroup> found = co_await findCreated(client, std::move(known), scope, entry.operationId, name);
        if (!found)
            co_return fail(found.error());
        if (!found->marked.isEmpty())
            created.insert(entry.group, found->marked);
    }
    co_return created;
}

} // namespace easel
