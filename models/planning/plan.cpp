// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/plan.h"

#include "planning/changejson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString tagsText(const Labels &tags)
{
    QStringList parts;
    for (auto it = tags.cbegin(); it != tags.cend(); ++it)
        parts << (it.value().isEmpty() ? it.key() : QStringLiteral("%1:%2").arg(it.key(), it.value()));
    return parts.join(QStringLiteral(", "));
}

QString coresText(MilliCores cpu)
{
    return Text::tr("%1 CPU").arg(QLocale().toString(static_cast<double>(cpu.value) / 1000.0, 'g', 6));
}

QString mebibytesText(MebiBytes memory)
{
    return memory.value % 1024 == 0 ? QStringLiteral("%1 GiB").arg(memory.value / 1024)
                                    : QStringLiteral("%1 MiB").arg(memory.value);
}

QString gibibytesText(GibiBytes storage)
{
    return QStringLiteral("%1 GiB").arg(storage.value);
}

QString percentText(Percent percent)
{
    return QStringLiteral("%1 %").arg(percent.value);
}

QString profilesText(const std::vector<ProfileRef> &profiles)
{
    QStringList names;
    for (const ProfileRef &profile : profiles)
        names << (profile.name.isEmpty() ? profile.id.toString() : profile.name);
    return names.join(QStringLiteral(", "));
}

QString loadBalancerText(const std::optional<LoadBalancerSettings> &settings)
{
    if (!settings)
        return {};
    QStringList parts;
    if (!settings->externalIps.isEmpty())
        parts << Text::tr("external IPs %1").arg(settings->externalIps.join(QStringLiteral(", ")));
    if (!settings->externalTrafficPolicy.isEmpty())
        parts << Text::tr("traffic policy %1").arg(settings->externalTrafficPolicy);
    if (!settings->sourceRanges.isEmpty())
        parts << Text::tr("source ranges %1").arg(settings->sourceRanges.join(QStringLiteral(", ")));
    return parts.isEmpty() ? Text::tr("defaults") : parts.join(QStringLiteral("; "));
}

QString clusterName(const Fleet &fleet, const Member &member)
{
    if (const HostCluster *cluster = fleet.cluster(member.cluster))
        return cluster->name;
    return member.name.isEmpty() ? member.cluster.toString() : member.name;
}

/// Collects the fields that differ; a field that is empty on both sides is none.
class FieldList final
{
public:
    void compare(const QString &field, const QString &label, const QString &before, const QString &after)
    {
        if (before != after)
            m_fields.push_back({field, label, before, after});
    }

    std::vector<FieldChange> take() { return std::move(m_fields); }

private:
    std::vector<FieldChange> m_fields;
};

void compareMember(FieldList &list, const Member *before, const Member *after, const Fleet &fleet)
{
    const Member &either = after ? *after : *before;
    const QString uid = either.cluster.toString();
    const QString name = clusterName(fleet, either);
    if (!before || !after)
        list.compare(QStringLiteral("member:") + uid, Text::tr("Host cluster %1").arg(name),
                     before ? Text::tr("member") : QString(), after ? Text::tr("member") : QString());
    const auto host = [](const Member *m) {
        if (!m || !m->port)
            return m ? m->hostDns : QString();
        return QStringLiteral("%1:%2").arg(m->hostDns).arg(*m->port);
    };
    // Of a member that leaves, its settings go without saying.
    if (!after)
        return;
    list.compare(QStringLiteral("hostDns:") + uid, Text::tr("Host DNS of %1").arg(name), host(before), host(after));
    list.compare(QStringLiteral("loadBalancer:") + uid, Text::tr("Load balancer of %1").arg(name),
                 loadBalancerText(before ? before->loadBalancer : std::nullopt), loadBalancerText(after->loadBalancer));
}

/// What the digest covers of a group: all that a plan can set, in no language, without what the backend adds.
QJsonObject intent(const ClusterGroup &group)
{
    QJsonObject json = toJson(group);
    for (const auto *key : {"id", "isActive", "lastModified", "vclusterVersion"})
        json.remove(QLatin1String(key));
    QJsonArray members;
    for (const QJsonValue &value : json.value(QStringLiteral("members")).toArray()) {
        QJsonObject member = value.toObject();
        member.remove(QStringLiteral("name"));
        members.append(member);
    }
    json.insert(QStringLiteral("members"), members);
    return json;
}

} // namespace

std::vector<FieldChange> diffGroups(const ClusterGroup &before, const ClusterGroup &after, const Fleet &fleet)
{
    FieldList list;
    list.compare(QStringLiteral("name"), Text::tr("Name"), before.name, after.name);
    list.compare(QStringLiteral("description"), Text::tr("Description"), before.description, after.description);
    list.compare(QStringLiteral("tags"), Text::tr("Tags"), tagsText(before.tags), tagsText(after.tags));
    for (const Member &member : after.members)
        compareMember(list, before.member(member.cluster), &member, fleet);
    for (const Member &member : before.members) {
        if (!after.member(member.cluster))
            compareMember(list, &member, nullptr, fleet);
    }
    list.compare(QStringLiteral("endpoint"), Text::tr("Endpoint"), Names::of(before.endpoint), Names::of(after.endpoint));
    list.compare(QStringLiteral("distribution"), Text::tr("Distribution"), Names::of(before.distribution),
                 Names::of(after.distribution));
    list.compare(QStringLiteral("limits.cpu"), Text::tr("CPU limit"), coresText(before.limits.cpu), coresText(after.limits.cpu));
    list.compare(QStringLiteral("limits.memory"), Text::tr("Memory limit"), mebibytesText(before.limits.memory),
                 mebibytesText(after.limits.memory));
    list.compare(QStringLiteral("limits.storage"), Text::tr("Storage limit"), gibibytesText(before.limits.storage),
                 gibibytesText(after.limits.storage));
    list.compare(QStringLiteral("oversubscription"), Text::tr("Oversubscription"), percentText(before.oversubscription),
                 percentText(after.oversubscription));
    list.compare(QStringLiteral("values"), Text::tr("Configuration"), before.values, after.values);
    list.compare(QStringLiteral("profiles"), Text::tr("Add-on profiles"), profilesText(before.profiles),
                 profilesText(after.profiles));
    return list.take();
}

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
        // A group that is not there yet: every field, also those that have their default.
        ClusterGroup nothing;
        nothing.limits = {};
        nothing.oversubscription = Percent(-1);
        std::vector<FieldChange> fields = diffGroups(nothing, after, draft);
        for (FieldChange &field : fields)
            field.before.clear();
        for (const auto &[key, label, text] :
             {std::tuple(QStringLiteral("endpoint"), Text::tr("Endpoint"), Names::of(after.endpoint)),
              std::tuple(QStringLiteral("distribution"), Text::tr("Distribution"), Names::of(after.distribution))}) {
            if (std::none_of(fields.begin(), fields.end(), [&key = key](const FieldChange &f) { return f.field == key; }))
                fields.push_back({key, label, {}, text});
        }
        diffs.push_back({id, after.name, GroupDiff::Kind::Created, std::move(fields)});
    }
    for (const GroupId &id : base.groupIds()) {
        if (!draft.group(id))
            diffs.push_back({id, base.group(id)->name, GroupDiff::Kind::Deleted, {}});
    }
    std::stable_sort(diffs.begin(), diffs.end(), [](const GroupDiff &a, const GroupDiff &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return diffs;
}

QByteArray canonicalPlan(const Fleet &base, const Fleet &draft)
{
    // Created groups are sorted by their content, since their ids are made up anew in each session.
    std::vector<std::pair<QByteArray, QJsonObject>> entries;
    for (const GroupDiff &diff : diffFleets(base, draft)) {
        QJsonObject entry;
        const ClusterGroup *before = base.group(diff.group);
        const ClusterGroup *after = draft.group(diff.group);
        if (before)
            entry.insert(QStringLiteral("group"), diff.group.toString());
        const QJsonObject old = before ? intent(*before) : QJsonObject();
        const QJsonObject now = after ? intent(*after) : QJsonObject();
        QJsonObject from;
        QJsonObject to;
        if (before && after) {
            for (const QString &key : old.keys()) {
                if (old.value(key) != now.value(key)) {
                    from.insert(key, old.value(key));
                    to.insert(key, now.value(key));
                }
            }
        } else {
            from = old;
            to = now;
        }
        entry.insert(QStringLiteral("before"), before ? QJsonValue(from) : QJsonValue());
        entry.insert(QStringLiteral("after"), after ? QJsonValue(to) : QJsonValue());
        entries.emplace_back(QJsonDocument(entry).toJson(QJsonDocument::Compact), entry);
    }
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonArray groups;
    for (const auto &[text, entry] : entries)
        groups.append(entry);
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("groups"), groups}})
        .toJson(QJsonDocument::Compact);
}

QString planDigest(const Fleet &base, const Fleet &draft)
{
    return QString::fromLatin1(QCryptographicHash::hash(canonicalPlan(base, draft), QCryptographicHash::Sha256).toHex());
}

} // namespace easel
