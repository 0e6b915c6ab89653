// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandsources.h"

#include "domain/fleet.h"
#include "rules/rulepolicy.h"
#include "shell/shortcuts.h"

#include <QCoreApplication>

#include <memory>

namespace easel {
namespace {

struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

const QString groupId = QStringLiteral("group/");
const QString clusterId = QStringLiteral("cluster/");
const QString virtualId = QStringLiteral("virtual/");

QString groupNames(const Fleet &fleet, const GroupId &id)
{
    const ClusterGroup *group = fleet.group(id);
    return group ? group->name : QString();
}

} // namespace

std::vector<CommandSource> fleetCommands(const Fleet &present, const FleetCommands &what)
{
    // The palette is open for a moment; a pull may end meanwhile.
    struct Held
    {
        Fleet fleet;
        QList<GroupId> groups;
        std::vector<const VirtualCluster *> virtualClusters;
    };
    auto held = std::make_shared<Held>(Held{present, {}, {}});
    for (const GroupId &id : held->fleet.groupIds())
        held->groups << id;
    held->virtualClusters = held->fleet.virtualClusters();

    CommandSource groups;
    groups.symbol = Icon::ClusterGroup;
    groups.kind = Text::tr("cluster group");
    groups.count = static_cast<int>(held->groups.size());
    groups.weight = 4;
    groups.name = [held](int i) { return groupNames(held->fleet, held->groups[i]); };
    groups.detail = [held](int i) { return held->fleet.scopeName(held->fleet.group(held->groups[i])->scope); };
    groups.id = [held](int i) { return groupId + held->groups[i].toString(); };
    groups.run = [held, what](int i) { what.select({held->groups[i], {}}); };

    const auto &clusters = held->fleet.inventory().clusters();
    CommandSource hosts;
    hosts.symbol = Icon::HostCluster;
    hosts.kind = Text::tr("host cluster");
    hosts.count = static_cast<int>(clusters.size());
    hosts.weight = 2;
    const auto cluster = [held](int i) -> const HostCluster & { return held->fleet.inventory().clusters()[static_cast<size_t>(i)]; };
    hosts.name = [cluster](int i) { return cluster(i).name; };
    hosts.detail = [cluster, held](int i) { return held->fleet.scopeName(cluster(i).scope); };
    hosts.id = [cluster](int i) { return clusterId + cluster(i).id.toString(); };
    hosts.run = [cluster, what](int i) { what.select({{}, {cluster(i).id}}); };
    hosts.find = [held, count = hosts.count, cluster](const QString &id) {
        for (int i = 0; id.startsWith(clusterId) && i < count; ++i) {
            if (QStringView(id).mid(clusterId.size()) == cluster(i).id.toString())
                return i;
        }
        return -1;
    };

    CommandSource virtuals;
    virtuals.symbol = Icon::VirtualCluster;
    virtuals.kind = Text::tr("virtual cluster");
    virtuals.count = static_cast<int>(held->virtualClusters.size());
    const auto each = [held](int i) -> const VirtualCluster & { return *held->virtualClusters[static_cast<size_t>(i)]; };
    virtuals.name = [each](int i) { return each(i).name; };
    virtuals.detail = [each, held](int i) { return groupNames(held->fleet, each(i).group); };
    virtuals.id = [each](int i) { return virtualId + each(i).id.toString(); };
    virtuals.run = [each, what](int i) { what.showVirtualCluster(each(i).id); };
    virtuals.find = [count = virtuals.count, each](const QString &id) {
        for (int i = 0; id.startsWith(virtualId) && i < count; ++i) {
            if (QStringView(id).mid(virtualId.size()) == each(i).id.toString())
                return i;
        }
        return -1;
    };
    return {groups, hosts, virtuals};
}

CommandSource findingCommands(const std::vector<Finding> &findings, std::function<void(const Finding &)> show)
{
    const auto held = std::make_shared<const std::vector<Finding>>(findings);
    CommandSource source;
    source.symbol = Icon::Problem;
    source.kind = Text::tr("problem");
    source.count = static_cast<int>(held->size());
    source.name = [held](int i) { return (*held)[static_cast<size_t>(i)].message; };
    source.detail = [held](int i) { return severityName((*held)[static_cast<size_t>(i)].severity); };
    source.run = [held, show = std::move(show)](int i) { show((*held)[static_cast<size_t>(i)]); };
    return source;
}

CommandSource actionCommands(const Shortcuts &shortcuts, const QString &whyDisabled)
{
    QList<Command> commands;
    const QList<QAction *> actions = shortcuts.actions();
    for (QAction *action : actions) {
        const QPointer<QAction> held(action);
        commands.push_back({shortcuts.name(*action), QStringLiteral("action/") + action->objectName(),
                            [held] {
                                if (held)
                                    held->trigger();
                            },
                            shortcuts.place(*action), action->shortcut().toString(QKeySequence::NativeText), action->isEnabled() ? QString() : whyDisabled});
    }
    return commandList(Icon::Command, Text::tr("command"), commands, 6);
}

} // namespace easel
