// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exchange.h"
#include "backend/store.h"
#include "backend/transitions.h"
#include "backend/virtualchecks.h"

namespace easel::backend {

/// Virtual clusters: made, checked, paused, resized and deleted.
///
/// What takes time is up to Transitions: while one is on its way to another state it can be deleted, and nothing else. One
/// belongs to the project that it was made from, and is written from there only.
class VirtualApi final
{
public:
    VirtualApi(Store &store, std::chrono::milliseconds transitionTime) : m_store(store), m_transitions(store, transitionTime) {}

    Transitions &transitions() { return m_transitions; }

    Reply create(const Request &request);
    /// What create() would refuse, as a list in an answer of 200; what is no proposal at all is refused here too.
    Reply validate(const Request &request);
    Reply cloudConfig(const Request &request);
    Reply resize(const Request &request);
    Reply putLifecycle(const Request &request);
    /// Deletes a cluster that is a virtual one.
    Reply remove(const QJsonObject &virtualCluster);

private:
    tl::expected<VirtualProposal, Reply> proposalOf(const Request &request);
    std::optional<Reply> refusalOfName(const Request &request);
    std::optional<Reply> refusalOfPlace(const VirtualProposal &proposal, const Request &request);
    std::optional<QJsonObject> visibleConfig(const Request &request);
    void update(QJsonObject virtualCluster, const QString &reason, const QString &message);

    Store &m_store;
    Transitions m_transitions;
};

} // namespace easel::backend
