// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "terminal.h"

#include "reports/csvwriter.h"
#include "reports/terraformwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

/// A table of the fleet: stable column names, for programs; rows by name, then uid.
struct Table final
{
    QStringList columns;
    QList<QVariantList> rows;

    QByteArray csv() const
    {
        QList<QStringList> lines{columns};
        for (const QVariantList &row : rows) {
            QStringList fields;
            for (const QVariant &field : row)
                fields << field.toString();
            lines << fields;
        }
        return csvText(lines);
    }

    QByteArray json(const QString &name) const
    {
        QJsonArray list;
        for (const QVariantList &row : rows) {
            QJsonObject object;
            for (qsizetype i = 0; i < columns.size(); ++i)
                object.insert(columns[i], QJsonValue::fromVariant(row[i]));
            list.append(object);
        }
        return QJsonDocument(QJsonObject{{name, list}}).toJson();
    }
};

QString endpointWord(EndpointType endpoint)
{
    return endpoint == EndpointType::Ingress ? QStringLiteral("Ingress") : QStringLiteral("LoadBalancer");
}

bool isWanted(const std::optional<std::vector<GroupId>> &only, const GroupId &group)
{
    return !only || std::find(only->begin(), only->end(), group) != only->end();
}

Table groupTable(const Fleet &fleet, const std::optional<std::vector<GroupId>> &only)
{
    Table table{{QStringLiteral("uid"), QStringLiteral("name"), QStringLiteral("scope"), QStringLiteral("endpoint"), QStringLiteral("distribution"),
                 QStringLiteral("vclusterVersion"), QStringLiteral("hostClusters"), QStringLiteral("virtualClusters"), QStringLiteral("cpuMilliCores"),
                 QStringLiteral("memoryMiB"), QStringLiteral("storageGiB"), QStringLiteral("oversubscriptionPercent")},
                {}};
    for (const GroupId &id : fleet.groupIds()) {
        const ClusterGroup &group = *fleet.group(id);
        if (isWanted(only, id))
            table.rows << QVariantList{id.toString(), group.name, fleet.scopeName(group.scope), endpointWord(group.endpoint), Names::of(group.distribution), group.vclusterVersion,
                                       static_cast<qint64>(group.members.size()), static_cast<qint64>(fleet.virtualClusterCountOf(id)), group.limits.cpu.value,
                                       group.limits.memory.value, group.limits.storage.value, group.oversubscription.value};
    }
    return table;
}

Table clusterTable(const Fleet &fleet, const std::optional<std::vector<GroupId>> &only)
{
    Table table{{QStringLiteral("uid"), QStringLiteral("name"), QStringLiteral("scope"), QStringLiteral("provider"), QStringLiteral("region"), QStringLiteral("site"),
                 QStringLiteral("kubernetes"), QStringLiteral("health"), QStringLiteral("groups")},
                {}};
    std::vector<const HostCluster *> clusters;
    for (const HostCluster &cluster : fleet.inventory().clusters())
        clusters.push_back(&cluster);
    std::sort(clusters.begin(), clusters.end(), [](const HostCluster *a, const HostCluster *b) { return std::tie(a->name, a->id) < std::tie(b->name, b->id); });
    for (const HostCluster *cluster : clusters) {
        QStringList groups;
        bool isMember = false;
        for (const GroupId &id : fleet.groupsOf(cluster->id)) {
            groups << fleet.group(id)->name;
            isMember |= only && isWanted(only, id);
        }
        groups.sort();
        if (!only || isMember)
            table.rows << QVariantList{cluster->id.toString(), cluster->name, fleet.scopeName(cluster->scope), Names::of(cluster->provider), cluster->region, cluster->site,
                                       cluster->kubernetesVersion, Names::of(cluster->health), groups.join(QStringLiteral("; "))};
    }
    return table;
}

Table virtualTable(const Fleet &fleet, const std::optional<std::vector<GroupId>> &only)
{
    Table table{{QStringLiteral("uid"), QStringLiteral("name"), QStringLiteral("group"), QStringLiteral("scope"), QStringLiteral("host"), QStringLiteral("state"),
                 QStringLiteral("cpuMilliCores"), QStringLiteral("memoryMiB"), QStringLiteral("storageGiB")},
                {}};
    std::vector<const VirtualCluster *> all = fleet.virtualClusters();
    std::sort(all.begin(), all.end(), [](const VirtualCluster *a, const VirtualCluster *b) { return std::tie(a->name, a->id) < std::tie(b->name, b->id); });
    for (const VirtualCluster *each : all) {
        const ClusterGroup *group = fleet.group(each->group);
        const HostCluster *host = fleet.cluster(each->host);
        if (isWanted(only, each->group))
            table.rows << QVariantList{each->id.toString(), each->name, group ? group->name : each->group.toString(), fleet.scopeName(each->scope),
                                       host ? host->name : each->host.toString(), Names::of(each->state), each->size.cpu.value, each->size.memory.value, each->size.storage.value};
    }
    return table;
}

/// The groups of these names or uids; all of a name.
Result<std::optional<std::vector<GroupId>>> groupsCalled(const Fleet &fleet, const QStringList &names)
{
    if (names.isEmpty())
        return std::nullopt;
    std::vector<GroupId> groups;
    for (const QString &name : names) {
        const size_t before = groups.size();
        for (const GroupId &id : fleet.groupIds()) {
            if (id.toString() == name || fleet.group(id)->name == name)
                groups.push_back(id);
        }
        if (groups.size() == before)
            return fail(ErrorCode::NotFound, Text::tr("There is no group “%1”.").arg(name));
    }
    return groups;
}

} // namespace

int exportFleet(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("export --format terraform|csv|json [--table groups|clusters|virtual-clusters] [--draft] [--group NAME]... [--output FILE] WORKSPACE"),
                       Text::tr("Writes cluster groups for Terraform, with import blocks: resources of the provider spectrocloud, the same bytes for the same groups. What the "
                                "provider cannot be told is a comment, and a line on standard error. CSV and JSON are tables."),
                       {{QStringLiteral("format"), Text::tr("What is written."), QStringLiteral("terraform|csv|json")},
                        {QStringLiteral("table"), Text::tr("Which table, of CSV and JSON; groups unless told."), QStringLiteral("groups|clusters|virtual-clusters")},
                        {QStringLiteral("draft"), Text::tr("As the plan makes it, instead of as it was pulled.")},
                        {QStringLiteral("group"), Text::tr("Only this group, by name or uid, and what belongs to it; may be said several times."), QStringLiteral("NAME")},
                        {QStringLiteral("output"), Text::tr("Into this file; without it, or for -, to standard output."), QStringLiteral("FILE")}},
                       1, arguments,
                       {QStringLiteral("easelctl export --format terraform --output groups.tf fleet.easel"),
                        QStringLiteral("easelctl export --format terraform --draft --group \"Payments EU\" fleet.easel"),
                        QStringLiteral("easelctl export --format csv --table virtual-clusters fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const QString format = in.value(QStringLiteral("format"));
    const QString table = in.value(QStringLiteral("table"));
    if (format.isEmpty() || (format == QStringLiteral("terraform") && !table.isEmpty())) {
        complain(format.isEmpty() ? Text::tr("In which format? Say --format terraform, csv or json.") : Text::tr("--table goes with csv and json: Terraform is of groups."));
        return misused;
    }
    const auto opened = openSession(in.positional(0));
    if (!opened)
        return refuse(opened.error());
    const PlanningSession &session = **opened;
    const bool isDraft = in.isSet(QStringLiteral("draft"));
    const Fleet &fleet = isDraft ? session.draft() : session.base();
    const auto groups = groupsCalled(fleet, in.values(QStringLiteral("group")));
    if (!groups)
        return refuse(groups.error());
    QByteArray content;
    if (format == QStringLiteral("terraform")) {
        const TerraformExport written = terraformExport({session.workspace().name(), fleet, isDraft, *groups});
        for (const QString &warning : written.warnings)
            complain(warning);
        content = written.hcl;
    } else {
        const Table rows = table == QStringLiteral("clusters") ? clusterTable(fleet, *groups) : table == QStringLiteral("virtual-clusters") ? virtualTable(fleet, *groups) : groupTable(fleet, *groups);
        const QString name = table == QStringLiteral("clusters") ? QStringLiteral("hostClusters") : table == QStringLiteral("virtual-clusters") ? QStringLiteral("virtualClusters") : QStringLiteral("clusterGroups");
        content = format == QStringLiteral("csv") ? rows.csv() : rows.json(name);
    }
    const QString output = in.value(QStringLiteral("output"));
    if (output.isEmpty() || output == QStringLiteral("-")) {
        print(content);
        return done;
    }
    if (const Result<void> saved = saveFile(output, content); !saved)
        return refuse(saved.error());
    print(Text::tr("Exported: %1").arg(output));
    return done;
}

} // namespace easel::ctl
