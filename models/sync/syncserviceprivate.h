// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/drift.h"
#include "sync/planapply.h"
#include "sync/refusedpermissions.h"
#include "sync/syncservice.h"

namespace easel {

/// What only the two halves of SyncService know: syncservice.cpp connects and pulls, syncserviceapply.cpp applies.
class SyncService::Private final
{
public:
    std::unique_ptr<PaletteClient> client;
    std::unique_ptr<PlanApply> apply;
    std::unique_ptr<DriftWatch> drift;
    PullMarks marks;
    RefusedPermissions refused;
    QHash<GroupId, GroupId> recovered; ///< what the last pull has found of an apply that was broken off: draft id to uid
    TransportOptions transport;
    bool isPauseAsked = false; ///< of the apply that runs, which may not have its operations yet
    bool isStopAsked = false;
    quint64 generation = 0; ///< of the client: what an older one brings is dropped
    std::chrono::milliseconds settle{30000}; ///< as long as the backend gives a request
};

} // namespace easel
