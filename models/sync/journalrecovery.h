// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/paletteclient.h"
#include "session/planningsession.h"

namespace easel {

/// Looks for the group that a creation with this marker made, among the groups that are not in `base`: by the marker
/// alone, since somebody may have renamed it. An empty id when there is none.
QCoro::Task<Result<GroupId>> findByMarker(QPointer<PaletteClient> client, Fleet base, Scope scope, QString marker);

/// Finds out what became of an apply that was broken off, from the journal that it left: which groups of the plan exist
/// on the backend by now (draft id to uid). A request that may still be under way is waited for, `settle` from when it
/// was sent. Sends nothing that changes anything, and leaves the journal as it is. Empty without a journal.
QCoro::Task<Result<QHash<GroupId, GroupId>>> recoverJournal(QPointer<PaletteClient> client, QPointer<PlanningSession> session,
                                                            std::chrono::milliseconds settle);

} // namespace easel
