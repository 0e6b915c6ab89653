// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/fleetcomparison.h"

#include "capacity/ledger.h"
#include "capacity/quantitytext.h"
#include "planning/fieldtext.h"
#include "planning/virtualdiff.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(FleetComparison)
};

using Kind = ComparedThing::Kind;
using Things = std::vector<ComparedThing>;

QString amountText(Resource resource, std::optional<qint64> amount)
{
    return amount ? QuantityText::of(resource, *amount) : QString();
}

template <typename Q>
std::optional<qint64> valueOf(const std::optional<Q> &quantity)
{
    return quantity ? std::optional(quantity->value) : std::nullopt;
}

QString clusterNameIn(const Fleet &fleet, const ClusterId &id)
{
    const HostCluster *cluster = fleet.cluster(id);
    return cluster ? cluster->name : id.toString();
}

QString groupNameIn(const Fleet &fleet, const GroupId &id)
{
    const ClusterGroup *group = fleet.group(id);
    return group ? group->name : id.toString();
}

QString packsText(const std::vector<Pack> &packs)
{
    QStringList lines;
    for (const Pack &pack : packs)
        lines << (pack.version.isEmpty() ? pack.name : pack.name + u' ' + pack.version);
    lines.sort();
    return lines.join(QStringLiteral(", "));
}

/// Each text of a thing that counts, always in the same order.
using Facts = std::vector<FieldChange>; // `after` alone

Facts factsOf(const HostCluster &cluster, const Fleet &fleet)
{
    return {{QStringLiteral("name"), Text::tr("Name"), {}, cluster.name},
            {QStringLiteral("scope"), Text::tr("Scope"), {}, fleet.scopeName(cluster.scope)},
            {QStringLiteral("provider"), Text::tr("Provider"), {}, Names::of(cluster.provider)},
            {QStringLiteral("place"), Text::tr("Place"), {}, cluster.place()},
            {QStringLiteral("health"), Text::tr("Health"), {}, Names::of(cluster.health)},
            {QStringLiteral("state"), Text::tr("State"), {}, Names::of(cluster.state)},
            {QStringLiteral("kubernetes"), Text::tr("Kubernetes version"), {}, cluster.kubernetesVersion},
            {QStringLiteral("host"), Text::tr("Enabled as a host"), {}, cluster.isHost ? Text::tr("Yes") : Text::tr("No")},
            {QStringLiteral("endpoint"), Text::tr("Endpoint"), {}, cluster.endpoint ? Names::of(*cluster.endpoint) : QString()},
            {QStringLiteral("hostDns"), Text::tr("Host DNS"), {}, cluster.hostDns},
            {QStringLiteral("cpu"), Text::tr("CPU"), {}, amountText(Resource::Cpu, valueOf(cluster.cpu.total))},
            {QStringLiteral("memory"), Text::tr("Memory"), {}, amountText(Resource::Memory, valueOf(cluster.memory.total))},
            {QStringLiteral("packs"), Text::tr("Packs"), {}, packsText(cluster.packs)},
            {QStringLiteral("labels"), Text::tr("Labels"), {}, tagsText(cluster.labels)}};
}

Facts factsOf(const VirtualCluster &cluster, const Fleet &fleet)
{
    return {{QStringLiteral("name"), Text::tr("Name"), {}, cluster.name},
            {QStringLiteral("group"), Text::tr("Cluster group"), {}, groupNameIn(fleet, cluster.group)},
            {QStringLiteral("host"), Text::tr("Host cluster"), {}, clusterNameIn(fleet, cluster.host)},
            {QStringLiteral("state"), Text::tr("State"), {}, Names::of(cluster.state)},
            {QStringLiteral("health"), Text::tr("Health"), {}, Names::of(cluster.health)},
            {QStringLiteral("kubernetes"), Text::tr("Kubernetes version"), {}, cluster.kubernetesVersion},
            {QStringLiteral("size"), Text::tr("Size"), {}, sizeText(cluster.size)}};
}

Facts factsOf(const EdgeHost &host, const Fleet &fleet)
{
    return {{QStringLiteral("name"), Text::tr("Name"), {}, host.name},
            {QStringLiteral("site"), Text::tr("Site"), {}, host.site},
            {QStringLiteral("health"), Text::tr("Health"), {}, Names::of(host.health)},
            {QStringLiteral("cluster"), Text::tr("Edge cluster"), {}, host.cluster.isEmpty() ? QString() : clusterNameIn(fleet, host.cluster)},
            {QStringLiteral("cpu"), Text::tr("CPU"), {}, amountText(Resource::Cpu, valueOf(host.cpu))},
            {QStringLiteral("memory"), Text::tr("Memory"), {}, amountText(Resource::Memory, valueOf(host.memory))}};
}

Facts factsOf(const Project &project, const Fleet &)
{
    return {{QStringLiteral("name"), Text::tr("Name"), {}, project.name}};
}

std::vector<FieldChange> changesOf(const Facts &before, const Facts &after)
{
    std::vector<FieldChange> fields;
    for (size_t i = 0; i < after.size(); ++i) {
        if (before[i].after != after[i].after)
            fields.push_back({after[i].field, after[i].label, before[i].after, after[i].after});
    }
    return fields;
}

std::vector<FieldChange> setFacts(Facts facts, bool isGone)
{
    std::vector<FieldChange> fields;
    for (FieldChange &fact : facts) {
        if (fact.after.isEmpty() || fact.field == QStringLiteral("name"))
            continue;
        if (isGone)
            fact.before = std::exchange(fact.after, {});
        fields.push_back(std::move(fact));
    }
    return fields;
}

template <typename Row>
void compareRows(const Fleet &before, const Fleet &after, const std::vector<Row> &old, const std::vector<Row> &present, Things &things)
{
    using Id = decltype(Row::id);
    QHash<Id, const Row *> left;
    for (const Row &row : old)
        left.insert(row.id, &row);
    for (const Row &row : present) {
        const Row *earlier = left.take(row.id);
        if (!earlier) {
            things.push_back({Kind::Added, row.id.toString(), row.name, setFacts(factsOf(row, after), false)});
            continue;
        }
        // Names of other things are part of the facts: a row that is the same may still say something else.
        if (std::vector<FieldChange> fields = changesOf(factsOf(*earlier, before), factsOf(row, after)); !fields.empty())
            things.push_back({Kind::Changed, row.id.toString(), row.name, std::move(fields)});
    }
    for (const Row *gone : std::as_const(left))
        things.push_back({Kind::Removed, gone->id.toString(), gone->name, setFacts(factsOf(*gone, before), true)});
}

void compareGroups(const Fleet &before, const Fleet &after, Things &things)
{
    const auto versionField = [](const QString &old, const QString &present) {
        return FieldChange{QStringLiteral("vclusterVersion"), Text::tr("vCluster version"), old, present};
    };
    for (GroupDiff &diff : diffFleets(before, after)) {
        std::erase_if(diff.fields, isOfVirtualCluster);
        const ClusterGroup *old = before.group(diff.group);
        const ClusterGroup *present = after.group(diff.group);
        if (!old && !present)
            continue;
        switch (diff.kind) {
        case GroupDiff::Kind::Created: things.push_back({Kind::Added, diff.group.toString(), diff.name, std::move(diff.fields)}); break;
        case GroupDiff::Kind::Deleted: {
            std::vector<FieldChange> fields;
            if (!old->vclusterVersion.isEmpty())
                fields.push_back(versionField(old->vclusterVersion, {}));
            for (const Member &member : old->members)
                fields.push_back({QStringLiteral("member:") + member.cluster.toString(), Text::tr("Member"), clusterName(before, member), {}});
            things.push_back({Kind::Removed, diff.group.toString(), diff.name, std::move(fields)});
            break;
        }
        case GroupDiff::Kind::Changed:
            if (old->vclusterVersion != present->vclusterVersion)
                diff.fields.insert(diff.fields.begin(), versionField(old->vclusterVersion, present->vclusterVersion));
            if (!diff.fields.empty())
                things.push_back({Kind::Changed, diff.group.toString(), diff.name, std::move(diff.fields)});
            break;
        }
    }
}

void comparePlatform(const Fleet &before, const Fleet &after, Things &things)
{
    compareRows(before, after, before.inventory().projects(), after.inventory().projects(), things);
    for (ComparedThing &thing : things)
        thing.name = Text::tr("Project “%1”").arg(thing.name);
    for (const Distribution distribution : {Distribution::CncfK8s, Distribution::K3s, Distribution::VClusterGeneric}) {
        const QString old = before.inventory().defaultVersion(distribution);
        const QString present = after.inventory().defaultVersion(distribution);
        if (old == present)
            continue;
        things.push_back({old.isEmpty() ? Kind::Added : present.isEmpty() ? Kind::Removed : Kind::Changed, QStringLiteral("default"),
                          Text::tr("Default of %1").arg(Names::of(distribution)),
                          {{QStringLiteral("vclusterVersion"), Text::tr("vCluster version"), old, present}}});
    }
}

void addAmount(std::vector<FieldChange> &fields, const QString &key, const QString &label, Resource resource, std::optional<qint64> before, std::optional<qint64> after)
{
    if (before != after)
        fields.push_back({key, label, amountText(resource, before), amountText(resource, after)});
}

std::vector<FieldChange> capacityFields(const GroupLedger &before, const GroupLedger &after)
{
    std::vector<FieldChange> fields;
    const auto add = [&](const char *key, const QString &label, Resource resource, const auto &old, const auto &present) {
        addAmount(fields, QLatin1String(key), label, resource, amountOf(old, resource), amountOf(present, resource));
    };
    add("allowed.cpu", Text::tr("CPU allowed"), Resource::Cpu, before.allowed, after.allowed);
    add("requested.cpu", Text::tr("CPU requested"), Resource::Cpu, before.own.requested, after.own.requested);
    add("free.cpu", Text::tr("CPU free"), Resource::Cpu, before.free, after.free);
    add("allowed.memory", Text::tr("Memory allowed"), Resource::Memory, before.allowed, after.allowed);
    add("requested.memory", Text::tr("Memory requested"), Resource::Memory, before.own.requested, after.own.requested);
    add("free.memory", Text::tr("Memory free"), Resource::Memory, before.free, after.free);
    add("requested.storage", Text::tr("Storage requested"), Resource::Storage, before.own.requested, after.own.requested);
    return fields;
}

void compareCapacity(const Fleet &before, const Fleet &after, const FleetComparison &figures, Things &things)
{
    for (const Fleet *fleet : {&after, &before}) {
        for (const GroupId &id : fleet->groupIds()) {
            const bool wasThere = before.group(id);
            const bool isThere = after.group(id);
            if (fleet == &before && isThere)
                continue; // seen already
            std::vector<FieldChange> fields = capacityFields(wasThere ? groupLedger(before, id) : GroupLedger(), isThere ? groupLedger(after, id) : GroupLedger());
            if (!fields.empty())
                things.push_back({!wasThere ? Kind::Added : !isThere ? Kind::Removed : Kind::Changed, id.toString(), fleet->group(id)->name, std::move(fields)});
        }
    }
    std::vector<FieldChange> sums;
    const auto add = [&](const char *key, const QString &label, Resource resource, const Resources &old, const Resources &present) {
        addAmount(sums, QLatin1String(key), label, resource, amountOf(old, resource), amountOf(present, resource));
    };
    add("allocatable.cpu", Text::tr("CPU of all host clusters"), Resource::Cpu, figures.before.allocatable, figures.after.allocatable);
    add("allocated.cpu", Text::tr("CPU requested"), Resource::Cpu, figures.before.allocated, figures.after.allocated);
    add("allocatable.memory", Text::tr("Memory of all host clusters"), Resource::Memory, figures.before.allocatable, figures.after.allocatable);
    add("allocated.memory", Text::tr("Memory requested"), Resource::Memory, figures.before.allocated, figures.after.allocated);
    add("allocated.storage", Text::tr("Storage requested"), Resource::Storage, figures.before.allocated, figures.after.allocated);
    if (!sums.empty())
        things.push_back({Kind::Changed, QStringLiteral("fleet"), Text::tr("The whole fleet"), std::move(sums)});
}

} // namespace

int FleetComparison::count(Topic topic, ComparedThing::Kind kind) const
{
    return static_cast<int>(std::count_if(of(topic).begin(), of(topic).end(), [kind](const ComparedThing &thing) { return thing.kind == kind; }));
}

bool FleetComparison::isEmpty() const
{
    return std::all_of(things.begin(), things.end(), [](const Things &each) { return each.empty(); });
}

FleetComparison compareFleets(const Fleet &before, const Fleet &after)
{
    using Topic = FleetComparison::Topic;
    FleetComparison comparison;
    comparison.before = figuresOf(before);
    comparison.after = figuresOf(after);
    const auto things = [&](Topic topic) -> Things & { return comparison.things[static_cast<size_t>(topic)]; };
    const Inventory &old = before.inventory();
    const Inventory &present = after.inventory();
    compareGroups(before, after, things(Topic::Groups));
    compareRows(before, after, old.clusters(), present.clusters(), things(Topic::HostClusters));
    compareRows(before, after, old.virtualClusters(), present.virtualClusters(), things(Topic::VirtualClusters));
    compareRows(before, after, old.edgeHosts(), present.edgeHosts(), things(Topic::EdgeHosts));
    comparePlatform(before, after, things(Topic::Platform));
    compareCapacity(before, after, comparison, things(Topic::Capacity));
    for (Things &each : comparison.things) {
        std::sort(each.begin(), each.end(), [](const ComparedThing &a, const ComparedThing &b) {
            const int order = a.name.compare(b.name, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a.id < b.id;
        });
    }
    return comparison;
}

} // namespace easel
