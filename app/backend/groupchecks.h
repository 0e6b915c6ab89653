// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/exchange.h"
#include "backend/store.h"

namespace easel::backend {

/// A group's configuration as it would be after a write.
struct GroupProposal final
{
    QString uid; ///< empty for a new group
    QString scope;
    QString project;
    QJsonArray clusterRefs;
    QJsonObject clustersConfig;
    QJsonArray previousRefs; ///< empty for a new group
    QString previousDistribution;
};

/// The rules that Palette itself enforces on a group's members and configuration: the 400 that it answers, or nothing.
/// Written from the domain's description and not from the client's rules, so that each can be tested against the other.
std::optional<Reply> refusalOf(const GroupProposal &proposal, Store &store);

/// Metadata as sent (v1ObjectMeta) has the types it must have and a name that is not blank.
std::optional<Reply> refusalOfMetadata(const QJsonValue &metadata);

/// A wildcard of at least two more labels, such as *.apps.example.com.
bool isHostPattern(const QString &host);

} // namespace easel::backend
