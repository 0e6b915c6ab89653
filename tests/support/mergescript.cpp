// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergescript.h"

#include "fleetbuilder.h"
#include "planning/changejson.h"
#include "planning/groupfield.h"

#include <QJsonDocument>

namespace easel::test {
namespace {

class Editor final
{
public:
    Editor(const Fleet &fleet, const MergeScript::value_type &edit, const QString &author)
        : m_fleet(fleet), m_group(fleet.groupCount() == 0 ? ClusterGroup() : *fleet.group(pick(fleet.groupIds(), edit[1]))),
          m_element(edit[2]), m_value(edit[3]), m_author(author)
    {
    }

    Fleet edited(int kind)
    {
        if (m_fleet.groupCount() == 0)
            return m_fleet;
        if (kind % 20 == 18) {
            create();
            return m_fleet;
        }
        if (kind % 20 == 19) {
            m_fleet.removeGroup(m_group.id);
            return m_fleet;
        }
        const GroupId id = m_group.id;
        change(kind % 20);
        m_group.id = id;
        m_fleet.putGroup(m_group);
        return m_fleet;
    }

private:
    template <typename List>
    static auto pick(const List &list, int which) -> std::decay_t<decltype(list[0])>
    {
        return list[static_cast<size_t>(which) % list.size()];
    }

    bool isFree(const QString &name) const { return m_fleet.groupsNamed(m_group.scope, name).isEmpty(); }

    QString word() const { return QStringLiteral("v%1").arg(m_value % 4); }

    void change(int kind)
    {
        switch (kind) {
        case 0:
            if (const QString name = QStringLiteral("Group %1").arg(m_value % 9); isFree(name))
                m_group.name = name;
            return;
        case 1: m_group.description = word(); return;
        case 2: m_group.tags.insert(QStringLiteral("k%1").arg(m_element % 4), word()); return;
        case 3: m_group.tags.remove(QStringLiteral("k%1").arg(m_element % 4)); return;
        case 4: m_group.endpoint = m_value % 2 ? EndpointType::Ingress : EndpointType::LoadBalancer; return;
        case 5: m_group.limits.cpu = MilliCores(1000 + m_value % 4); return;
        case 6: m_group.limits.memory = MebiBytes(1024 + m_value % 4); return;
        case 7: m_group.limits.storage = GibiBytes(10 + m_value % 4); return;
        case 8: m_group.oversubscription = Percent(100 + m_value % 4); return;
        case 9: line(); return;
        case 10: addProfile(); return;
        case 11: if (!m_group.profiles.empty()) m_group.profiles.erase(m_group.profiles.begin() + m_element % static_cast<int>(m_group.profiles.size())); return;
        case 12: if (!m_group.profiles.empty()) std::swap(m_group.profiles.front(), m_group.profiles[m_element % m_group.profiles.size()]); return;
        case 13: join(); return;
        case 14: if (!m_group.members.empty()) m_group.members.erase(m_group.members.begin() + m_element % static_cast<int>(m_group.members.size())); return;
        case 15: if (Member *m = member()) m->hostDns = QStringLiteral("*.%1.example.com").arg(word()); return;
        case 16: if (Member *m = member()) m->port = 8000 + m_value % 4; return;
        case 17: move(); return;
        default: return;
        }
    }

    Member *member() { return m_group.members.empty() ? nullptr : &m_group.members[m_element % m_group.members.size()]; }

    void line()
    {
        QStringList lines = m_group.values.split(u'\n');
        lines[m_element % lines.size()] = QStringLiteral("  key: %1").arg(word());
        m_group.values = lines.join(u'\n');
    }

    void addProfile()
    {
        const ProfileId id(QStringLiteral("p%1").arg(m_element % 6));
        const auto same = [&](const ProfileRef &profile) { return profile.id == id; };
        if (std::none_of(m_group.profiles.begin(), m_group.profiles.end(), same))
            m_group.profiles.insert(m_group.profiles.begin() + m_value % static_cast<int>(m_group.profiles.size() + 1), {id, id.toString()});
    }

    void join()
    {
        const HostCluster &cluster = pick(m_fleet.inventory().clusters(), m_element);
        if (!m_group.member(cluster.id))
            m_group.members.push_back({cluster.id, cluster.name, QString(), std::nullopt, std::nullopt});
    }

    void move()
    {
        ClusterGroup to = *m_fleet.group(pick(m_fleet.groupIds(), m_value));
        const Member *moving = member();
        if (!moving || to.id == m_group.id || to.member(moving->cluster))
            return;
        const Member copy = *moving;
        to.members.push_back(copy);
        std::erase_if(m_group.members, [&](const Member &m) { return m.cluster == copy.cluster; });
        m_fleet.putGroup(std::move(to));
    }

    void create()
    {
        ClusterGroup made = m_group;
        made.id = GroupId(QStringLiteral("draft:%1-%2").arg(m_author).arg(m_value % 5));
        made.name = QStringLiteral("New %1").arg(m_value % 5);
        if (!m_fleet.group(made.id) && isFree(made.name))
            m_fleet.putGroup(std::move(made));
    }

    Fleet m_fleet;
    ClusterGroup m_group;
    const size_t m_element;
    const int m_value;
    const QString m_author;
};

QString textOf(const ClusterGroup *group)
{
    return group ? QString::fromUtf8(QJsonDocument(toJson(*group)).toJson(QJsonDocument::Compact)) : QStringLiteral("absent");
}

} // namespace

Fleet mergeFleet()
{
    FleetBuilder builder;
    for (int i = 0; i < 12; ++i)
        builder.cluster(qPrintable(QStringLiteral("c%1").arg(i)));
    for (int g = 0; g < 5; ++g) {
        builder.group(qPrintable(QStringLiteral("g%1").arg(g)), qPrintable(QStringLiteral("Group %1").arg(g)));
        builder.member(qPrintable(QStringLiteral("c%1").arg(2 * g))).member(qPrintable(QStringLiteral("c%1").arg(2 * g + 1)));
        builder.editGroup([&](ClusterGroup &group) {
            group.tags = {{QStringLiteral("k0"), QStringLiteral("a")}, {QStringLiteral("k1"), QStringLiteral("b")}};
            group.profiles = {{ProfileId(QStringLiteral("p0")), QStringLiteral("p0")}, {ProfileId(QStringLiteral("p1")), QStringLiteral("p1")},
                              {ProfileId(QStringLiteral("p2")), QStringLiteral("p2")}};
            QStringList lines;
            for (int i = 0; i < 30; ++i)
                lines << QStringLiteral("l%1: %1").arg(i);
            group.values = lines.join(u'\n') + u'\n';
        });
    }
    return builder.build();
}

Fleet editedOnce(const Fleet &fleet, const MergeScript::value_type &edit, const QString &author)
{
    return Editor(fleet, edit, author).edited(edit[0]);
}

Fleet edited(Fleet fleet, const MergeScript &script, const QString &author)
{
    for (const MergeScript::value_type &edit : script)
        fleet = editedOnce(fleet, edit, author);
    return fleet;
}

QString contentDifference(const Fleet &actual, const Fleet &expected)
{
    QSet<GroupId> ids;
    for (const Fleet *fleet : {&actual, &expected}) {
        for (const GroupId &id : fleet->groupIds())
            ids.insert(id);
    }
    for (const GroupId &id : std::as_const(ids)) {
        const ClusterGroup *a = actual.group(id);
        const ClusterGroup *b = expected.group(id);
        if (!a || !b || !sameContent(*a, *b))
            return QStringLiteral("group %1 is\n%2\ninstead of\n%3").arg(id.toString(), textOf(a), textOf(b));
    }
    return {};
}

} // namespace easel::test
