// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ruletext.h"

#include <QRegularExpression>

#include <algorithm>

namespace easel {

QString joinNames(const QStringList &names)
{
    constexpr qsizetype shown = 3;
    if (names.size() <= shown)
        return names.join(QStringLiteral(", "));
    return RuleText::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - shown))
        .arg(names.first(shown).join(QStringLiteral(", ")));
}

QString memberName(const Fleet &fleet, const Member &member)
{
    if (const HostCluster *cluster = fleet.cluster(member.cluster))
        return cluster->name;
    return member.name.isEmpty() ? member.cluster.toString() : member.name;
}

bool hasPack(const HostCluster &cluster, std::initializer_list<const char *> parts)
{
    return std::any_of(cluster.packs.begin(), cluster.packs.end(), [&](const Pack &pack) {
        return std::any_of(parts.begin(), parts.end(),
                           [&](const char *part) { return pack.name.contains(QLatin1String(part), Qt::CaseInsensitive); });
    });
}

bool hasIngressController(const HostCluster &cluster)
{
    return hasPack(cluster, {"nginx", "ingress", "traefik", "haproxy", "contour"});
}

bool hasLoadBalancerPack(const HostCluster &cluster)
{
    return hasPack(cluster, {"metallb", "kube-vip", "avi", "lb-", "load-balancer", "loadbalancer"});
}

bool needsLoadBalancerPack(const HostCluster &cluster)
{
    return cluster.provider == Provider::VSphere || cluster.provider == Provider::Maas || cluster.provider == Provider::Edge;
}

bool isHostDnsPattern(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A\*(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?){2,}\z)"), QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 253 && form.match(text).hasMatch();
}

QStringList virtualClustersOf(const Fleet &fleet, const GroupId &group, const ClusterId &host)
{
    QStringList names;
    for (const VirtualCluster *virtualCluster : fleet.virtualClustersOn(host)) {
        if (virtualCluster->group == group)
            names << virtualCluster->name;
    }
    return names;
}

std::vector<Fix> removalFixes(const Fleet &fleet, const ClusterGroup &group, const Member &member)
{
    const bool isLast = group.members.size() == 1 && !isDraft(group.id);
    if (isLast || !virtualClustersOf(fleet, group.id, member.cluster).isEmpty())
        return {};
    return {{RuleText::tr("Remove %1 from the group").arg(memberName(fleet, member)), {RemoveMember{group.id, member.cluster}}}};
}

} // namespace easel
