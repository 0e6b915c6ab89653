// SPDX-License-Identifier: GPL-3.0-or-later
// Limits and oversubscription: rules 14 and 15 of the domain.
#include "rules/rulesets.h"

#include "capacity/quantitytext.h"
#include "rules/ruletext.h"
#include "rules/valuesfacts.h"
#include "rules/virtualfacts.h"

#include <algorithm>

namespace easel {
namespace {

QString document()
{
    return QStringLiteral("Palette documentation: Cluster Groups, Size and Limits");
}

/// What vCluster itself gets by default: its limits.
constexpr Resources usualOwn{MilliCores(1000), MebiBytes(1024), GibiBytes(1)};

constexpr qint64 usualOversubscription = 120;
// From here on a group promises so much more than it has that somebody should have decided so.
constexpr qint64 highOversubscription = 200;

} // namespace

void addSizingRules(std::vector<Rule> &rules)
{
    rules.push_back(
        {QStringLiteral("LIMITS-TOO-LOW"), Severity::Error, RuleText::tr("Limits leave room for a virtual cluster"),
         RuleText::tr("The limits say how much one virtual cluster may ask for. Below the minimum of its distribution none can "
                      "be deployed: 4 CPU, 4 GiB of memory and 2 GiB of storage; for K3s 4 CPU, 3 GiB and none."),
         document(), {},
         [](const Fleet &, const ClusterGroup &group, std::vector<Finding> &out) {
             const Resources least = leastVirtualSize(group.distribution);
             QStringList low;
             if (group.limits.cpu < least.cpu)
                 low << RuleText::tr("CPU below %1").arg(least.cpu.value / 1000);
             if (group.limits.memory < least.memory)
                 low << RuleText::tr("memory below %1 GiB").arg(least.memory.value / 1024);
             if (group.limits.storage < least.storage)
                 low << RuleText::tr("storage below %1 GiB").arg(least.storage.value);
             if (low.isEmpty())
                 return;
             const Resources raised{std::max(group.limits.cpu, least.cpu), std::max(group.limits.memory, least.memory),
                                    std::max(group.limits.storage, least.storage)};
             out.push_back({QStringLiteral("LIMITS-TOO-LOW"), Severity::Error, group.id, {},
                            RuleText::tr("The limits of “%1” are too low for %2: %3.")
                                .arg(group.name, Names::of(group.distribution), low.join(QStringLiteral(", "))),
                            {{RuleText::tr("Raise them to the minimum"), {SetLimits{group.id, raised}}}}});
         }});

    rules.push_back(
        {QStringLiteral("VALUES-REQUESTS-HIGH"), Severity::Warning, RuleText::tr("Limits leave room for vCluster itself"),
         RuleText::tr("By default vCluster itself gets up to 1 CPU, 1 GiB of memory and 1 GiB of storage, which the minimum of a "
                      "virtual cluster includes. A configuration that gives it more raises that minimum by as much."),
         document(), {},
         [](const Fleet &, const ClusterGroup &group, std::vector<Finding> &out) {
             const Resources own = valuesFacts(group.values).ownRequests;
             const Resources more{std::max(MilliCores(0), own.cpu - usualOwn.cpu), std::max(MebiBytes(0), own.memory - usualOwn.memory),
                                  std::max(GibiBytes(0), own.storage - usualOwn.storage)};
             const Resources least = leastVirtualSize(group.distribution) + more;
             const Resources raised{std::max(group.limits.cpu, least.cpu), std::max(group.limits.memory, least.memory),
                                    std::max(group.limits.storage, least.storage)};
             if (more != Resources{} && raised != group.limits)
                 out.push_back({QStringLiteral("VALUES-REQUESTS-HIGH"), Severity::Warning, group.id, {},
                                RuleText::tr("The configuration of “%1” gives vCluster itself %2 more than usual: a virtual cluster "
                                             "then needs %3, and the limits allow %4.")
                                    .arg(group.name, QuantityText::of(more), QuantityText::of(least), QuantityText::of(group.limits)),
                                {{RuleText::tr("Raise the limits to %1").arg(QuantityText::of(raised)), {SetLimits{group.id, raised}}}}});
         }});

    const auto usual = [](const ClusterGroup &group) {
        return Fix{RuleText::tr("Set it to %1 %").arg(usualOversubscription),
                   {SetOversubscription{group.id, Percent(usualOversubscription)}}};
    };
    rules.push_back(
        {QStringLiteral("OVERSUBSCRIPTION-LOW"), Severity::Warning, RuleText::tr("Oversubscription wastes nothing"),
         RuleText::tr("Below 100 % a part of the host clusters can never be used."), document(), {},
         [usual](const Fleet &, const ClusterGroup &group, std::vector<Finding> &out) {
             if (group.oversubscription.value < 100)
                 out.push_back({QStringLiteral("OVERSUBSCRIPTION-LOW"), Severity::Warning, group.id, {},
                                RuleText::tr("“%1” uses %2 % of its host clusters at most; the rest lies idle.")
                                    .arg(group.name, QString::number(group.oversubscription.value)),
                                {usual(group)}});
         }});
    rules.push_back(
        {QStringLiteral("OVERSUBSCRIPTION-HIGH"), Severity::Warning, RuleText::tr("Oversubscription stays moderate"),
         RuleText::tr("Far above 100 % the group promises more than its host clusters have; when many virtual clusters use what "
                      "they were promised, all of them slow down."),
         document(), {},
         [usual](const Fleet &, const ClusterGroup &group, std::vector<Finding> &out) {
             if (group.oversubscription.value > highOversubscription)
                 out.push_back({QStringLiteral("OVERSUBSCRIPTION-HIGH"), Severity::Warning, group.id, {},
                                RuleText::tr("“%1” promises %2 % of what its host clusters have.")
                                    .arg(group.name, QString::number(group.oversubscription.value)),
                                {usual(group)}});
         }});
}

} // namespace easel
