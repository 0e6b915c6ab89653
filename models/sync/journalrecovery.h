// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/paletteclient.h"
#include "session/planningsession.h"

namespace easel {

/// What there is of a group that a creation may have made; empty ids where there is nothing.
struct FoundGroup final
{
    GroupId marked;   ///< it carries the creation's marker, whatever it is called by now
    GroupId unmarked; ///< it has the name and carries no marker at all
};

/// Looks for it among the groups of the scope that are not in `known`.
QCoro::Task<Result<FoundGroup>> findCreated(QPointer<PaletteClient> client, QSet<GroupId> known, Scope scope, QString marker, QString name);

/// How long to wait until nothing of what the journal says was sent can be under way any more, `settle` from when it was sent.
std::chrono::milliseconds settleTime(const std::vector<JournalEntry> &entries, const QDateTime &now, std::chrono::milliseconds settle);

/// Finds out what became of an apply that was broken off, from the journal that it left: which groups of the plan exist
/// on the backend by now (draft id to uid). A request that may still be under way is waited for, `settle` from when it
/// was sent. Sends nothing that changes anything, and leaves the journal as it is. Empty without a journal.
QCoro::Task<Result<QHash<GroupId, GroupId>>> recoverJournal(QPointer<PaletteClient> client, QPointer<PlanningSession> session,
                                                            std::chrono::milliseconds settle);

} // namespace easel
