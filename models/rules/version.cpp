// SPDX-License-Identifier: GPL-3.0-or-later
// Distribution, configuration and vCluster version: rules 18 to 20 of the domain.
#include "rules/rulesets.h"

#include "rules/ruletext.h"
#include "rules/valuesfacts.h"
#include "rules/virtualfacts.h"
#include "rules/yamlcheck.h"

#include <QVersionNumber>

namespace easel {
namespace {

/// The number in a tag such as "0.26.1" or "v0.26.1"; null when it has none.
QVersionNumber versionNumber(const QString &tag)
{
    return QVersionNumber::fromString(tag.startsWith(u'v') ? tag.mid(1) : tag);
}

} // namespace

bool isPendingUpgrade(const Fleet &fleet, const ClusterGroup &group)
{
    const QVersionNumber mine = versionNumber(group.vclusterVersion);
    return !mine.isNull() && mine < versionNumber(fleet.inventory().defaultVersion(group.distribution));
}

void addVersionRules(std::vector<Rule> &rules)
{
    rules.push_back(
        {QStringLiteral("VALUES-INVALID"), Severity::Error, RuleText::tr("The configuration is valid YAML"),
         RuleText::tr("The advanced configuration is handed to vCluster as YAML. A text that is not valid YAML, or that uses "
                      "aliases, is refused."),
         QStringLiteral("Palette documentation: Cluster Groups, Advanced Config"), {},
         [](const Fleet &, const ClusterGroup &group, std::vector<Finding> &out) {
             if (const auto problem = checkYaml(group.values))
                 out.push_back({QStringLiteral("VALUES-INVALID"), Severity::Error, group.id, {},
                                RuleText::tr("The configuration of “%1” is not valid: line %2, column %3: %4.")
                                    .arg(group.name, QString::number(problem->line), QString::number(problem->column),
                                         problem->message),
                                {}});
         }});

    rules.push_back(
        {QStringLiteral("VALUES-PRIVILEGED"), Severity::Warning, RuleText::tr("Virtual clusters are not privileged"),
         RuleText::tr("Under the pod security standard “privileged”, which the preset for disk backups sets, a pod of a virtual "
                      "cluster can reach the nodes of its host cluster. Allow it where everybody who deploys there is trusted."),
         QStringLiteral("Palette documentation: Cluster Groups, Advanced Config"), {},
         [](const Fleet &, const ClusterGroup &group, std::vector<Finding> &out) {
             if (valuesFacts(group.values).isPrivileged)
                 out.push_back({QStringLiteral("VALUES-PRIVILEGED"), Severity::Warning, group.id, {},
                                RuleText::tr("The configuration of “%1” lets pods escalate their privileges on the host cluster.")
                                    .arg(group.name),
                                {}});
         }});

    rules.push_back(
        {QStringLiteral("VALUES-OPENSHIFT"), Severity::Warning, RuleText::tr("OpenShift chooses users and groups itself"),
         RuleText::tr("On OpenShift the configuration leaves out fsGroup, runAsGroup and runAsUser: the platform assigns them, and "
                      "refuses pods that bring their own."),
         QStringLiteral("Palette documentation: Cluster Groups, OpenShift"), {},
         [](const Fleet &, const ClusterGroup &group, std::vector<Finding> &out) {
             const ValuesFacts &facts = valuesFacts(group.values);
             if (facts.isOpenShift && !facts.openShiftConflicts.isEmpty())
                 out.push_back({QStringLiteral("VALUES-OPENSHIFT"), Severity::Warning, group.id, {},
                                RuleText::tr("The configuration of “%1” is for OpenShift, but sets %2.")
                                    .arg(group.name, joinNames(facts.openShiftConflicts)),
                                {}});
         }});

    rules.push_back(
        {QStringLiteral("DISTRO-FIXED"), Severity::Error, RuleText::tr("The distribution of a group stays"),
         RuleText::tr("The distribution is chosen when a group is made and cannot be changed afterwards. Make a new group with the "
                      "other one and move the virtual clusters."),
         QStringLiteral("Palette documentation: Create and Manage Cluster Groups"), {}, {},
         [](const Fleet &, const Fleet &, const ClusterGroup &before, const ClusterGroup *after, std::vector<Finding> &out) {
             if (after && after->distribution != before.distribution)
                 out.push_back({QStringLiteral("DISTRO-FIXED"), Severity::Error, before.id, {},
                                RuleText::tr("“%1” was made with %2 and cannot change to %3.")
                                    .arg(after->name, Names::of(before.distribution), Names::of(after->distribution)),
                                {}});
         }});

    rules.push_back(
        {QStringLiteral("DISTRO-DEPRECATED"), Severity::Warning, RuleText::tr("K3s is deprecated"),
         RuleText::tr("The newest documents call the K3s distribution deprecated and suggest CNCF K8s for new groups. An "
                      "existing group keeps its distribution; plan a new group to move to."),
         QStringLiteral("Palette documentation: Release Notes"), QStringLiteral("4.8"),
         [](const Fleet &, const ClusterGroup &group, std::vector<Finding> &out) {
             if (group.distribution != Distribution::K3s)
                 return;
             std::vector<Fix> fixes;
             if (isDraft(group.id))
                 fixes.push_back({RuleText::tr("Use %1").arg(Names::of(Distribution::CncfK8s)),
                                  {SetDistribution{group.id, Distribution::CncfK8s}}});
             out.push_back({QStringLiteral("DISTRO-DEPRECATED"), Severity::Warning, group.id, {},
                            RuleText::tr("“%1” makes its virtual clusters with K3s, which is deprecated.").arg(group.name),
                            std::move(fixes)});
         }});

    rules.push_back(
        {QStringLiteral("UPGRADE-PENDING"), Severity::Warning, RuleText::tr("The vCluster version is current"),
         RuleText::tr("Palette locks a group to the vCluster version that it was made with. While the platform offers a newer "
                      "one, no new virtual cluster can be deployed on the group until it is upgraded."),
         QStringLiteral("Palette documentation: Upgrade Cluster Groups"), QStringLiteral("4.6"),
         [](const Fleet &fleet, const ClusterGroup &group, std::vector<Finding> &out) {
             const QString current = fleet.inventory().defaultVersion(group.distribution);
             if (isPendingUpgrade(fleet, group))
                 out.push_back({QStringLiteral("UPGRADE-PENDING"), Severity::Warning, group.id, {},
                                RuleText::tr("“%1” is locked to vCluster %2; the platform offers %3, and no new virtual cluster "
                                             "can be deployed before the upgrade.")
                                    .arg(group.name, group.vclusterVersion, current),
                                {}});
         }});

    rules.push_back(
        {QStringLiteral("VERSION-DOWNGRADE"), Severity::Error, RuleText::tr("vCluster is not downgraded"),
         RuleText::tr("A group goes to a newer vCluster version, never back to an older one."),
         QStringLiteral("Palette documentation: Upgrade Cluster Groups"), QStringLiteral("4.6"), {},
         [](const Fleet &, const Fleet &, const ClusterGroup &before, const ClusterGroup *after, std::vector<Finding> &out) {
             if (!after)
                 return;
             const QVersionNumber from = versionNumber(before.vclusterVersion);
             const QVersionNumber to = versionNumber(after->vclusterVersion);
             if (!from.isNull() && !to.isNull() && to < from)
                 out.push_back({QStringLiteral("VERSION-DOWNGRADE"), Severity::Error, before.id, {},
                                RuleText::tr("“%1” would go back from vCluster %2 to %3.")
                                    .arg(after->name, before.vclusterVersion, after->vclusterVersion),
                                {{RuleText::tr("Keep the configuration that it has"), {SetValues{before.id, before.values}}}}});
         }});
}

} // namespace easel
