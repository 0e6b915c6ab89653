// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

#include <QCoreApplication>

namespace easel {

/// The translation context of everything that the rules say.
class RuleText final
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// "a, b and 3 more": names for a sentence, cut so that fifty clusters stay readable.
QString joinNames(const QStringList &names);

/// The cluster's name, or the one that the group wrote down when the inventory does not have the cluster.
QString memberName(const Fleet &fleet, const Member &member);

/// Whether one of the cluster's packs looks like one of these (part of its name, in lower case).
bool hasPack(const HostCluster &cluster, std::initializer_list<const char *> parts);
/// Packs that serve as an ingress controller, or hand out addresses for load balancers.
bool hasIngressController(const HostCluster &cluster);
bool hasLoadBalancerPack(const HostCluster &cluster);
/// Whether nothing but a pack can provide load balancers there: no cloud does.
bool needsLoadBalancerPack(const HostCluster &cluster);

/// A DNS wildcard such as `*.apps.example.com`: a star as the first label and at least two valid ones behind it.
bool isHostDnsPattern(const QString &text);

/// The names of the group's virtual clusters that run on the host.
QStringList virtualClustersOf(const Fleet &fleet, const GroupId &group, const ClusterId &host);

/// Removing the member, where that mends more than it breaks: a host that carries virtual clusters of the group stays, and
/// so does the last one of a group that the backend has.
std::vector<Fix> removalFixes(const Fleet &fleet, const ClusterGroup &group, const Member &member);

} // namespace easel
