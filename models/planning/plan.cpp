// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/plan.h"

#include "planning/changejson.h"
#include "planning/fieldtext.h"
#include "planning/groupfield.h"
#include "planning/virtualdiff.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

std::vector<ProfileId> idsOf(const std::vector<ProfileRef> &profiles)
{
    std::vector<ProfileId> ids;
    ids.reserve(profiles.size());
    for (const ProfileRef &profile : profiles)
        ids.push_back(profile.id);
    return ids;
}

/// Collects what differs. Values decide, not their texts: two that read the same may still be different ones. Without a
/// value before, the field counts when it reads as something.
class FieldList final
{
public:
    template <typename Value, typename ToText>
    void compare(const QString &field, const QString &label, const std::optional<Value> &before, const Value &after, ToText text)
    {
        if (before && *before == after)
            return;
        FieldChange change{field, label, before ? text(*before) : QString(), text(after)};
        if (before || !change.after.isEmpty())
            m_fields.push_back(std::move(change));
    }

    void add(FieldChange change) { m_fields.push_back(std::move(change)); }
    std::vector<FieldChange> take() { return std::move(m_fields); }

private:
    std::vector<FieldChange> m_fields;
};

void compareMember(FieldList &list, const Member *before, const Member &after, const Fleet &fleet)
{
    const QString uid = after.cluster.toString();
    const QString name = clusterName(fleet, after);
    using Host = std::pair<QString, std::optional<int>>;
    using Balancer = std::optional<LoadBalancerSettings>;
    if (!before)
        list.add({QStringLiteral("member:") + uid, Text::tr("Host cluster %1").arg(name), {}, Text::tr("member")});
    list.compare(QStringLiteral("hostDns:") + uid, Text::tr("Host DNS of %1").arg(name),
                 before ? std::optional(Host(before->hostDns, before->port)) : std::nullopt, Host(after.hostDns, after.port),
                 hostText);
    list.compare(QStringLiteral("loadBalancer:") + uid, Text::tr("Load balancer of %1").arg(name),
                 before ? std::optional<Balancer>(before->loadBalancer) : std::nullopt, after.loadBalancer, loadBalancerText);
}

/// The fields of `after` that differ from `before`; without one, all that are set.
std::vector<FieldChange> fieldsOf(const ClusterGroup *before, const ClusterGroup &after, const Fleet &fleet)
{
    FieldList list;
    const auto compare = [&](const char *field, const QString &label, auto read, auto text) {
        using Value = std::decay_t<decltype(read(after))>;
        list.compare<Value>(QLatin1String(field), label, before ? std::optional<Value>(read(*before)) : std::nullopt, read(after),
                            text);
    };
    const auto same = [](const QString &text) { return text; };
    const auto named = [](auto value) { return Names::of(value); };
    compare("name", Text::tr("Name"), [](const auto &g) { return g.name; }, same);
    compare("description", Text::tr("Description"), [](const auto &g) { return g.description; }, same);
    compare("tags", Text::tr("Tags"), [](const auto &g) { return g.tags; }, tagsText);
    for (const Member &member : after.members)
        compareMember(list, before ? before->member(member.cluster) : nullptr, member, fleet);
    if (before) {
        for (const Member &member : before->members) {
            // Of a member that leaves, its settings go without saying.
            if (!after.member(member.cluster))
                list.add({QStringLiteral("member:") + member.cluster.toString(),
                          Text::tr("Host cluster %1").arg(clusterName(fleet, member)), Text::tr("member"), {}});
        }
    }
    compare("endpoint", Text::tr("Endpoint"), [](const auto &g) { return g.endpoint; }, named);
    compare("distribution", Text::tr("Distribution"), [](const auto &g) { return g.distribution; }, named);
    compare("limits.cpu", Text::tr("CPU limit"), [](const auto &g) { return g.limits.cpu; }, coresText);
    compare("limits.memory", Text::tr("Memory limit"), [](const auto &g) { return g.limits.memory; }, mebibytesText);
    compare("limits.storage", Text::tr("Storage limit"), [](const auto &g) { return g.limits.storage; }, gibibytesText);
    compare("oversubscription", Text::tr("Oversubscription"), [](const auto &g) { return g.oversubscription; }, percentText);
    compare("values", Text::tr("Configuration"), [](const auto &g) { return g.values; }, same);
    if (!before || idsOf(before->profiles) != idsOf(after.profiles)) {
        const bool alike = before && profilesText(before->profiles, false) == profilesText(after.profiles, false);
        FieldChange change{QStringLiteral("profiles"), Text::tr("Add-on profiles"),
                           before ? profilesText(before->profiles, alike) : QString(), profilesText(after.profiles, alike)};
        if (before || !change.after.isEmpty())
            list.add(std::move(change));
    }
    return list.take();
}

/// What the digest covers of a group: all that a plan can set, in no language, without what the backend adds. Members
/// are a set and profiles a list, as the backend takes them; names of either are for people only.
QJsonObject intent(ClusterGroup bare)
{
    std::sort(bare.members.begin(), bare.members.end(), [](const Member &a, const Member &b) { return a.cluster < b.cluster; });
    for (Member &member : bare.members)
        member.name.clear();
    for (ProfileRef &profile : bare.profiles)
        profile.name.clear();
    QJsonObject json = toJson(bare);
    for (const auto *key : {"id", "isActive", "lastModified", "vclusterVersion"})
        json.remove(QLatin1String(key));
    return json;
}

/// The keys of intent() in which two groups differ, without a look at the rest of them.
QStringList differingKeys(const ClusterGroup &before, const ClusterGroup &after)
{
    using Kind = GroupField::Kind;
    const auto keyOf = [](Kind kind) {
        switch (kind) {
        case Kind::Name: return QStringLiteral("name");
        case Kind::Description: return QStringLiteral("description");
        case Kind::Tag: return QStringLiteral("tags");
        case Kind::Endpoint: return QStringLiteral("endpoint");
        case Kind::Distribution: return QStringLiteral("distribution");
        case Kind::Cpu:
        case Kind::Memory:
        case Kind::Storage: return QStringLiteral("limits");
        case Kind::Oversubscription: return QStringLiteral("oversubscription");
        case Kind::Values: return QStringLiteral("values");
        case Kind::Profiles: return QStringLiteral("profiles");
        case Kind::Member:
        case Kind::HostDns:
        case Kind::Port:
        case Kind::LoadBalancer: return QStringLiteral("members");
        }
        Q_UNREACHABLE();
    };
    QStringList keys;
    for (const GroupField &field : differingFields(before, after)) {
        if (const QString key = keyOf(field.kind); !keys.contains(key))
            keys << key;
    }
    if (!keys.isEmpty() && before.scope != after.scope)
        keys << QStringLiteral("scope");
    return keys;
}

/// The values of some keys of intent().
QJsonObject intent(const ClusterGroup &group, const QStringList &keys)
{
    ClusterGroup part;
    part.name = group.name;
    part.description = group.description;
    part.tags = group.tags;
    part.scope = group.scope;
    part.endpoint = group.endpoint;
    part.distribution = group.distribution;
    part.limits = group.limits;
    part.oversubscription = group.oversubscription;
    // What is long only where it is asked for.
    if (keys.contains(QStringLiteral("values")))
        part.values = group.values;
    if (keys.contains(QStringLiteral("members")))
        part.members = group.members;
    if (keys.contains(QStringLiteral("profiles")))
        part.profiles = group.profiles;
    const QJsonObject all = intent(std::move(part));
    QJsonObject wanted;
    for (const QString &key : keys)
        wanted.insert(key, all.value(key));
    return wanted;
}

} // namespace

std::vector<FieldChange> diffGroups(const ClusterGroup &before, const ClusterGroup &after, const Fleet &fleet)
{
    return fieldsOf(&before, after, fleet);
}

namespace {

/// Each virtual cluster that differs, with its group.
void addVirtualClusters(std::vector<GroupDiff> &diffs, const Fleet &base, const Fleet &draft)
{
    const std::vector<VirtualPair> pairs = changedVirtualClusters(base, draft);
    if (pairs.empty())
        return;
    QHash<GroupId, size_t> places;
    for (size_t i = 0; i < diffs.size(); ++i)
        places.insert(diffs[i].group, i);
    for (const VirtualPair &pair : pairs) {
        const GroupId &id = pair.any().group;
        if (!places.contains(id)) {
            const ClusterGroup *group = draft.group(id) ? draft.group(id) : base.group(id);
            places.insert(id, diffs.size());
            diffs.push_back({id, group ? group->name : id.toString(), GroupDiff::Kind::Changed, {}});
        }
        std::vector<FieldChange> &fields = diffs[places.value(id)].fields;
        for (FieldChange &field : fieldsOf(pair))
            fields.push_back(std::move(field));
    }
}

/// What the digest covers of a virtual cluster.
QJsonValue intent(const VirtualCluster *virtualCluster, const Fleet &fleet)
{
    if (!virtualCluster)
        return {};
    QJsonObject json = toJson(plannedOnly(*virtualCluster));
    for (const auto *key : {"id", "health", "kubernetesVersion", "host"})
        json.remove(QLatin1String(key));
    // A group of the plan by its name, too.
    if (const ClusterGroup *group = fleet.group(virtualCluster->group); group && isDraft(group->id))
        json.insert(QStringLiteral("group"), QJsonArray{group->scope.projectId().toString(), group->name});
    return json;
}

QByteArray joined(std::vector<QByteArray> entries)
{
    std::sort(entries.begin(), entries.end());
    QByteArray text;
    for (const QByteArray &entry : entries)
        text += text.isEmpty() ? entry : ',' + entry;
    return text;
}

} // namespace

std::vector<GroupDiff> diffFleets(const Fleet &base, const Fleet &draft)
{
    std::vector<GroupDiff> diffs;
    for (const GroupId &id : draft.groupIds()) {
        const ClusterGroup &after = *draft.group(id);
        const ClusterGroup *before = base.group(id);
        if (before == &after)
            continue; // the same value is shared: nothing to compare
        if (before) {
            if (auto fields = diffGroups(*before, after, draft); !fields.empty())
                diffs.push_back({id, after.name, GroupDiff::Kind::Changed, std::move(fields)});
            continue;
        }
        diffs.push_back({id, after.name, GroupDiff::Kind::Created, fieldsOf(nullptr, after, draft)});
    }
    for (const GroupId &id : base.groupIds()) {
        if (!draft.group(id))
            diffs.push_back({id, base.group(id)->name, GroupDiff::Kind::Deleted, {}});
    }
    addVirtualClusters(diffs, base, draft);
    std::stable_sort(diffs.begin(), diffs.end(), [](const GroupDiff &a, const GroupDiff &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return diffs;
}

QByteArray canonicalPlan(const Fleet &base, const Fleet &draft)
{
    // Created groups are sorted by their content, since their ids are made up anew in each session.
    std::vector<QByteArray> entries;
    const auto add = [&](const GroupId &id, const QJsonValue &before, const QJsonValue &after) {
        QJsonObject entry{{QStringLiteral("before"), before}, {QStringLiteral("after"), after}};
        if (base.group(id))
            entry.insert(QStringLiteral("group"), id.toString());
        entries.push_back(QJsonDocument(entry).toJson(QJsonDocument::Compact));
    };
    for (const GroupId &id : draft.groupIds()) {
        const ClusterGroup *before = base.group(id);
        const ClusterGroup &after = *draft.group(id);
        if (!before)
            add(id, QJsonValue(), intent(after));
        else if (before != &after) {
            if (const QStringList keys = differingKeys(*before, after); !keys.isEmpty())
                add(id, intent(*before, keys), intent(after, keys));
        }
    }
    for (const GroupId &id : base.groupIds()) {
        if (!draft.group(id))
            add(id, intent(*base.group(id)), QJsonValue());
    }
    std::vector<QByteArray> virtualEntries;
    for (const VirtualPair &pair : changedVirtualClusters(base, draft)) {
        QJsonObject entry{{QStringLiteral("before"), intent(pair.before, base)}, {QStringLiteral("after"), intent(pair.after, draft)}};
        if (pair.before)
            entry.insert(QStringLiteral("virtualCluster"), pair.id().toString());
        virtualEntries.push_back(QJsonDocument(entry).toJson(QJsonDocument::Compact));
    }
    // As QJsonDocument would write the whole: keys sorted, nothing between.
    QByteArray text = QByteArrayLiteral("{\"groups\":[") + joined(std::move(entries)) + QByteArrayLiteral("],\"version\":1");
    if (!virtualEntries.empty())
        text += QByteArrayLiteral(",\"virtualClusters\":[") + joined(std::move(virtualEntries)) + ']';
    return text + '}';
}

QString planDigest(const Fleet &base, const Fleet &draft)
{
    return QString::fromLatin1(QCryptographicHash::hash(canonicalPlan(base, draft), QCryptographicHash::Sha256).toHex());
}

} // namespace easel
