// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/terraformwriter.h"

#include "reports/hcltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace easel {
namespace {

const QString resourceType = QStringLiteral("spectrocloud_cluster_group");

/// What the provider cannot be told. In English in the file, which is the same for everybody; translated as a warning.
struct Remark final
{
    const char *text;
    QString argument;

    QString inFile() const { return filled(QString::fromUtf8(text)); }
    QString forPeople() const { return filled(QCoreApplication::translate("TerraformWriter", text)); }

private:
    QString filled(const QString &sentence) const { return sentence.contains(QStringLiteral("%1")) ? sentence.arg(argument) : sentence; }
};

QString endpointWord(EndpointType type)
{
    switch (type) {
    case EndpointType::Ingress: return QStringLiteral("Ingress");
    case EndpointType::LoadBalancer: return QStringLiteral("LoadBalancer");
    }
    Q_UNREACHABLE();
}

QString distributionWord(Distribution distribution)
{
    switch (distribution) {
    case Distribution::K3s: return QStringLiteral("k3s");
    case Distribution::CncfK8s: return QStringLiteral("cncf_k8s");
    case Distribution::VClusterGeneric: return QStringLiteral("vcluster-generic");
    }
    Q_UNREACHABLE();
}

/// "key:value", or "key" where there is no value.
QStringList tagTexts(const Labels &tags)
{
    QStringList texts;
    for (auto it = tags.cbegin(); it != tags.cend(); ++it)
        texts << (it.value().isEmpty() ? it.key() : it.key() + u':' + it.value());
    return texts;
}

/// The importer takes UID:CONTEXT, trims both, and knows no other colon.
bool isImportable(const GroupId &id)
{
    const QString uid = id.toString();
    return !uid.isEmpty() && !uid.contains(u':') && uid == uid.trimmed() && hclKept(uid) == uid;
}

QString memberName(const Fleet &fleet, const Member &member)
{
    const HostCluster *cluster = fleet.cluster(member.cluster);
    return cluster && !cluster->name.isEmpty() ? cluster->name : !member.name.isEmpty() ? member.name : member.cluster.toString();
}

template <typename Wanted>
QString membersThat(const Fleet &fleet, const ClusterGroup &group, Wanted wanted)
{
    QStringList names;
    for (const Member &member : group.members) {
        if (wanted(member))
            names << memberName(fleet, member);
    }
    return names.join(QStringLiteral(", "));
}

/// The fields whose text Terraform does not keep as it is.
QStringList normalisedFields(const ClusterGroup &group)
{
    const auto changes = [](const QString &text) { return hclKept(text) != text; };
    QStringList fields;
    if (changes(group.name))
        fields << QStringLiteral("name");
    if (changes(group.description))
        fields << QStringLiteral("description");
    if (changes(tagTexts(group.tags).join(u'\n')))
        fields << QStringLiteral("tags");
    if (changes(group.values))
        fields << QStringLiteral("values");
    if (std::any_of(group.members.begin(), group.members.end(), [&](const Member &each) { return changes(each.hostDns) || changes(each.cluster.toString()); }))
        fields << QStringLiteral("clusters");
    if (std::any_of(group.profiles.begin(), group.profiles.end(), [&](const ProfileRef &each) { return changes(each.id.toString()); }))
        fields << QStringLiteral("cluster_profile");
    return fields;
}

std::vector<Remark> remarksOn(const Fleet &fleet, const ClusterGroup &group)
{
    std::vector<Remark> remarks;
    const auto say = [&](const char *text, const QString &argument = {}) { remarks.push_back({text, argument}); };
    const bool isIngress = group.endpoint == EndpointType::Ingress;
    if (const QString names = membersThat(fleet, group, [](const Member &m) { return m.loadBalancer && *m.loadBalancer != LoadBalancerSettings(); }); !names.isEmpty())
        say(QT_TRANSLATE_NOOP("TerraformWriter", "The provider knows no load balancer settings (external IPs, traffic policy, source ranges); an update by it "
                                                 "drops those of: %1."), names);
    if (const QString names = membersThat(fleet, group, [](const Member &m) { return m.port.has_value(); }); !names.isEmpty())
        say(QT_TRANSLATE_NOOP("TerraformWriter", "The provider knows no port of a host DNS; an update by it drops those of: %1."), names);
    if (const QString names = membersThat(fleet, group, [&](const Member &m) { return !isIngress && !m.hostDns.isEmpty(); }); !names.isEmpty())
        say(QT_TRANSLATE_NOOP("TerraformWriter", "The provider sends the host DNS of ingress groups only; here it has no effect: %1."), names);
    QStringList cut;
    for (auto it = group.tags.cbegin(); it != group.tags.cend(); ++it) {
        if (it.key().contains(u':') || it.value().contains(u':'))
            cut << tagTexts({{it.key(), it.value()}});
    }
    if (!cut.isEmpty())
        say(QT_TRANSLATE_NOOP("TerraformWriter", "The provider cuts a tag at its second colon: %1."), cut.join(QStringLiteral(", ")));
    if (!group.profiles.empty())
        say(QT_TRANSLATE_NOOP("TerraformWriter", "Of add-on profiles only the ids are here: the provider takes them in no order, and Easel does not read their packs and variables."));
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    for (const auto &[name, value] : {std::pair("cpu_millicore", group.limits.cpu.value), std::pair("memory_in_mb", group.limits.memory.value),
                                      std::pair("storage_in_gb", group.limits.storage.value), std::pair("oversubscription_percent", group.oversubscription.value)}) {
        if (value > most || value < 0)
            say(QT_TRANSLATE_NOOP("TerraformWriter", "%1 is beyond what the provider can send."), QLatin1String(name));
    }
    if (group.distribution == Distribution::K3s && isDraft(group.id))
        say(QT_TRANSLATE_NOOP("TerraformWriter", "Recent providers refuse to create a group with k3s."));
    if (!group.isActive)
        say(QT_TRANSLATE_NOOP("TerraformWriter", "The group is not active: the provider takes it for deleted."));
    if (const QStringList fields = normalisedFields(group); !fields.isEmpty())
        say(QT_TRANSLATE_NOOP("TerraformWriter", "Terraform keeps another form of Unicode's (NFC) of the text in: %1."), fields.join(QStringLiteral(", ")));
    if (!isDraft(group.id) && !isImportable(group.id))
        say(QT_TRANSLATE_NOOP("TerraformWriter", "The provider cannot import a group with this uid: there is no import block."));
    return remarks;
}

struct Writer final
{
    const TerraformInput &input;
    QHash<GroupId, QString> names;
    std::set<ProjectId> projects; ///< in the order of the file
    TerraformExport result;

    void paragraph(const QString &text)
    {
        if (!result.hcl.isEmpty())
            result.hcl += '\n';
        result.hcl += text.toUtf8();
    }

    QString projectName(const ProjectId &id) const
    {
        const Project *project = input.fleet.inventory().project(id);
        return project ? project->name : QString();
    }

    QString alias(const ProjectId &id) const
    {
        const QString name = projectName(id);
        return hclName(name.isEmpty() ? QStringLiteral("project") : name, id.toString());
    }

    void header()
    {
        const QString what = input.isDraft ? QStringLiteral("Cluster groups of the workspace \"%1\", as its plan makes them.")
                                           : QStringLiteral("Cluster groups of the workspace \"%1\", as they were pulled.");
        QString text = hclComment(what.arg(input.workspace).replace(u'\n', u' ')) + u'\n';
        text += hclComment(QStringLiteral("Written by Easel; the same groups give the same text. A resource is called after its group: where a group\n"
                                          "gets another name, move its state (terraform state mv) before you apply, or it is made anew.\n"
                                          "Where Palette is, and the API key, are left to the environment of the provider.")) + u'\n';
        HclBlock provider(QStringLiteral("spectrocloud ="));
        provider.set(QStringLiteral("source"), hclQuoted(QStringLiteral("spectrocloud/spectrocloud"))).set(QStringLiteral("version"), hclQuoted(QStringLiteral(">= 0.28.0")));
        HclBlock terraform(QStringLiteral("terraform"));
        terraform.set(QStringLiteral("required_version"), hclQuoted(QStringLiteral(">= 1.5.0"))).emptyLine();
        terraform.add(HclBlock(QStringLiteral("required_providers")).add(std::move(provider)));
        paragraph(text + terraform.text());
        for (const ProjectId &id : projects) {
            HclBlock configuration(QStringLiteral("provider \"spectrocloud\""));
            const QString name = projectName(id);
            configuration.set(QStringLiteral("alias"), hclQuoted(alias(id))).set(QStringLiteral("project_name"), hclQuoted(name));
            QString remark;
            if (name.isEmpty()) {
                const Remark unknown{QT_TRANSLATE_NOOP("TerraformWriter", "The name of the project %1 is not known: fill in project_name."), id.toString()};
                remark = hclComment(unknown.inFile()) + u'\n';
                result.warnings << unknown.forPeople();
            }
            paragraph(remark + configuration.text());
        }
    }

    HclBlock configOf(const ClusterGroup &group) const
    {
        HclBlock config(QStringLiteral("config"));
        config.set(QStringLiteral("host_endpoint_type"), hclQuoted(endpointWord(group.endpoint)))
            .set(QStringLiteral("cpu_millicore"), QString::number(group.limits.cpu.value))
            .set(QStringLiteral("memory_in_mb"), QString::number(group.limits.memory.value))
            .set(QStringLiteral("storage_in_gb"), QString::number(group.limits.storage.value))
            .set(QStringLiteral("oversubscription_percent"), QString::number(group.oversubscription.value))
            .set(QStringLiteral("k8s_distribution"), hclQuoted(distributionWord(group.distribution)));
        if (!group.values.isEmpty())
            config.emptyLine().set(QStringLiteral("values"), hclString(group.values, 4));
        return config;
    }

    HclBlock resourceOf(const ClusterGroup &group) const
    {
        HclBlock resource(QStringLiteral("resource \"%1\" \"%2\"").arg(resourceType, names[group.id]));
        if (group.scope.isProject())
            resource.set(QStringLiteral("provider"), QStringLiteral("spectrocloud.") + alias(group.scope.projectId())).emptyLine();
        resource.set(QStringLiteral("name"), hclQuoted(group.name));
        resource.set(QStringLiteral("context"), hclQuoted(contextOf(group)));
        if (!group.tags.isEmpty()) {
            QStringList tags;
            for (const QString &tag : tagTexts(group.tags))
                tags << hclQuoted(tag);
            resource.set(QStringLiteral("tags"), u'[' + tags.join(QStringLiteral(", ")) + u']');
        }
        if (!group.description.isEmpty())
            resource.emptyLine().set(QStringLiteral("description"), hclString(group.description, 2));
        resource.emptyLine().add(configOf(group));
        for (const Member &member : group.members) {
            HclBlock cluster(QStringLiteral("clusters"));
            cluster.set(QStringLiteral("cluster_uid"), hclQuoted(member.cluster.toString()));
            if (!member.hostDns.isEmpty())
                cluster.set(QStringLiteral("host_dns"), hclQuoted(member.hostDns));
            resource.emptyLine().comment(memberName(input.fleet, member).simplified()).add(std::move(cluster));
        }
        for (const ProfileRef &profile : group.profiles) {
            HclBlock reference(QStringLiteral("cluster_profile"));
            reference.set(QStringLiteral("id"), hclQuoted(profile.id.toString()));
            resource.emptyLine().comment(profile.name.simplified()).add(std::move(reference));
        }
        return resource;
    }

    static QString contextOf(const ClusterGroup &group) { return group.scope.isProject() ? QStringLiteral("project") : QStringLiteral("tenant"); }

    void group(const ClusterGroup &group)
    {
        const auto warn = [&](const Remark &remark) { result.warnings << QStringLiteral("%1: %2").arg(group.name, remark.forPeople()); };
        const QString title = hclComment(group.name.simplified()) + u'\n';
        if (group.scope.isSystem()) {
            const Remark left{QT_TRANSLATE_NOOP("TerraformWriter", "Left out: it is a group of the system, and the provider knows only those of the tenant and of projects."), {}};
            warn(left);
            paragraph(title + hclComment(left.inFile()) + u'\n');
            return;
        }
        QString comments = title;
        if (isDraft(group.id))
            comments += hclComment(QStringLiteral("New in the plan: there is nothing to import yet.")) + u'\n';
        for (const Remark &remark : remarksOn(input.fleet, group)) {
            warn(remark);
            comments += hclComment(QStringLiteral("Note: ") + remark.inFile()) + u'\n';
        }
        paragraph(comments + resourceOf(group).text());
        if (isDraft(group.id) || !isImportable(group.id))
            return;
        HclBlock import(QStringLiteral("import"));
        import.set(QStringLiteral("to"), resourceType + u'.' + names[group.id]);
        import.set(QStringLiteral("id"), hclQuoted(group.id.toString() + u':' + contextOf(group)));
        paragraph(import.text());
    }
};

} // namespace

QHash<GroupId, QString> terraformNames(const std::vector<const ClusterGroup *> &groups)
{
    QHash<GroupId, QString> names;
    QHash<QString, int> taken;
    for (const ClusterGroup *group : groups) {
        names.insert(group->id, hclName(group->name, group->id.toString()));
        ++taken[names[group->id]];
    }
    for (const ClusterGroup *group : groups) {
        // Where eight digits of two hashes are the same, all of them are not.
        if (taken[names[group->id]] > 1)
            names[group->id] = hclName(group->name, group->id.toString(), 64);
    }
    return names;
}

TerraformExport terraformExport(const TerraformInput &input)
{
    std::vector<const ClusterGroup *> groups;
    for (const GroupId &id : input.groups ? *input.groups : input.fleet.groupIds()) {
        const ClusterGroup *group = input.fleet.group(id);
        if (group)
            groups.push_back(group);
    }
    std::sort(groups.begin(), groups.end(), [](const ClusterGroup *a, const ClusterGroup *b) { return std::tie(a->name, a->id) < std::tie(b->name, b->id); });
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    Writer writer{input, terraformNames(groups), {}, {}};
    for (const ClusterGroup *group : groups) {
        if (group->scope.isProject())
            writer.projects.insert(group->scope.projectId());
    }
    writer.header();
    for (const ClusterGroup *group : groups)
        writer.group(*group);
    return writer.result;
}

} // namespace easel
