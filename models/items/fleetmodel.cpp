// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/fleetmodel.h"

#include "session/planningsession.h"

#include <QCollator>

#include <algorithm>
#include <iterator>
#include <utility>

namespace easel {
namespace {

size_t at(Facet facet)
{
    return static_cast<size_t>(facet);
}

/// Whether a row says the same of both, and a search finds both by the same words; names and scopes are not looked at.
bool looksTheSame(const HostCluster &a, const HostCluster &b)
{
    return a.provider == b.provider && a.region == b.region && a.site == b.site && a.kubernetesVersion == b.kubernetesVersion
           && a.health == b.health && a.endpoint == b.endpoint && a.isHost == b.isHost && a.labels == b.labels;
}

/// Makes what the facets say of clusters. Ten thousand have a few dozen values between them: each is made once and shared.
class FacetNames final
{
public:
    explicit FacetNames(const Fleet &fleet) : m_fleet(fleet) {}

    /// All but the membership, which is the plan's.
    std::array<QString, allFacets.size()> of(const HostCluster &c)
    {
        const QString place = c.place();
        return {shared(m_providers, c.provider, [&] { return Names::of(c.provider); }), place.isEmpty() ? m_unknown : place,
                shared(m_scopes, c.scope, [&] { return m_fleet.scopeName(c.scope); }),
                c.kubernetesVersion.isEmpty()
                    ? m_unknown
                    : shared(m_versions, c.kubernetesVersion, [&] { return c.kubernetesVersion.section(u'.', 0, 1); }),
                shared(m_healths, c.health, [&] { return Names::of(c.health); }),
                c.endpoint ? shared(m_endpoints, *c.endpoint, [&] { return Names::of(*c.endpoint); }) : m_none, {}};
    }

private:
    template <typename Key, typename Make>
    static QString shared(QHash<Key, QString> &known, const Key &key, const Make &make)
    {
        const auto it = known.constFind(key);
        return it == known.cend() ? *known.insert(key, make()) : *it;
    }

    const Fleet &m_fleet;
    QHash<Provider, QString> m_providers;
    QHash<Health, QString> m_healths;
    QHash<EndpointType, QString> m_endpoints;
    QHash<Scope, QString> m_scopes;
    QHash<QString, QString> m_versions;
    const QString m_unknown = FleetModel::tr("Unknown");
    const QString m_none = FleetModel::tr("None");
};

} // namespace

FleetModel::FleetModel(PlanningSession &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    // At the end of an apply everybody follows the new base in one turn of the event loop, and then the window is painted: the
    // rows, which say the same but for a few, follow in the next.
    m_later.setSingleShot(true);
    m_later.setInterval(60); // the review page follows before
    connect(&m_later, &QTimer::timeout, this, &FleetModel::rebuild);
    connect(&session, &PlanningSession::fleetReset, this, [this] {
        if (m_session.isApplying())
            m_later.start();
        else
            rebuild();
    });
    connect(&session, &PlanningSession::groupsChanged, this, &FleetModel::followGroups);
    rebuild();
}

int FleetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

const HostCluster *FleetModel::cluster(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return m_rows[static_cast<size_t>(m_shown[static_cast<size_t>(index.row())])].cluster;
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    const HostCluster *c = cluster(index);
    if (!c)
        return {};
    switch (role) {
    case Qt::DisplayRole: return c->name;
    case IdRole: return c->id.toString();
    case PlaceRole: return c->place();
    case VersionRole: return c->kubernetesVersion;
    case ProviderRole: return static_cast<int>(c->provider);
    case HealthRole: return static_cast<int>(c->health);
    case EndpointRole: return c->endpoint ? static_cast<int>(*c->endpoint) : -1;
    case IsHostRole: return c->isHost;
    case GroupsRole: {
        QStringList names;
        for (const GroupId &id : m_session.draft().groupsOf(c->id))
            names << m_session.draft().group(id)->name;
        names.sort(Qt::CaseInsensitive);
        return names;
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, Kubernetes %4, %5")
            .arg(c->name, Names::of(c->provider), c->place(), c->kubernetesVersion, Names::of(c->health));
    default: return {};
    }
}

Qt::ItemFlags FleetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QModelIndex FleetModel::indexOf(const ClusterId &id) const
{
    const auto row = m_rowOf.constFind(id);
    if (row == m_rowOf.cend())
        return {};
    const auto it = std::lower_bound(m_shown.begin(), m_shown.end(), *row);
    return it == m_shown.end() || *it != *row ? QModelIndex() : index(static_cast<int>(it - m_shown.begin()));
}

/// Looks again at the clusters of groups that were edited, and at no others.
void FleetModel::followGroups(const QSet<GroupId> &groups)
{
    QSet<ClusterId> clusters;
    for (const GroupId &group : groups)
        takeChanges(group, clusters);
    std::vector<int> moved; // into their first group, or out of their last
    for (const ClusterId &id : clusters) {
        const auto row = m_rowOf.constFind(id);
        if (row == m_rowOf.cend())
            continue;
        QString &value = m_rows[static_cast<size_t>(*row)].values[at(Facet::Membership)];
        QString now = membership(id);
        if (value != now)
            moved.push_back(*row);
        value = std::move(now);
    }
    if (!moved.empty() && !m_chosen[at(Facet::Membership)].isEmpty())
        refit(moved);
    tellGroups(clusters);
    if (!moved.empty())
        Q_EMIT narrowingChanged();
}

/// Shows the rows that fit now and hides those that do not, one by one: a view keeps what is selected and where it is.
void FleetModel::refit(const std::vector<int> &rows)
{
    constexpr size_t most = 200; // beyond that a view has less to do with a new list
    if (rows.size() > most) {
        narrow();
        return;
    }
    const QStringList wanted = words();
    for (const int row : rows) {
        const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), row);
        const int index = static_cast<int>(place - m_shown.begin());
        const bool isShown = place != m_shown.end() && *place == row;
        const bool isInScope = std::binary_search(m_inScope.begin(), m_inScope.end(), row);
        const bool shows = isInScope && fits(row, wanted);
        if (shows && !isShown) {
            beginInsertRows({}, index, index);
            m_shown.insert(place, row);
            endInsertRows();
        } else if (!shows && isShown) {
            beginRemoveRows({}, index, index);
            m_shown.erase(place);
            endRemoveRows();
        }
    }
}

/// Adds the clusters that joined or left the group since it was last looked at, or all when it has another name.
void FleetModel::takeChanges(const GroupId &id, QSet<ClusterId> &changed)
{
    Known now;
    if (const ClusterGroup *group = m_session.draft().group(id)) {
        now.name = group->name;
        now.members.reserve(group->members.size());
        for (const Member &member : group->members)
            now.members.push_back(member.cluster);
        std::sort(now.members.begin(), now.members.end());
    }
    Known &known = m_known[id];
    std::vector<ClusterId> moved;
    if (known.name == now.name)
        std::set_symmetric_difference(known.members.begin(), known.members.end(), now.members.begin(), now.members.end(), std::back_inserter(moved));
    else
        std::set_union(known.members.begin(), known.members.end(), now.members.begin(), now.members.end(), std::back_inserter(moved));
    for (const ClusterId &cluster : moved)
        changed.insert(cluster);
    if (now.members.empty())
        m_known.remove(id);
    else
        known = std::move(now);
}

void FleetModel::tellGroups(const QSet<ClusterId> &clusters)
{
    std::vector<int> shown;
    for (const ClusterId &id : clusters) {
        if (const QModelIndex found = indexOf(id); found.isValid())
            shown.push_back(found.row());
    }
    std::sort(shown.begin(), shown.end());
    for (auto first = shown.begin(); first != shown.end();) {
        auto last = first;
        while (last + 1 != shown.end() && *(last + 1) == *last + 1)
            ++last;
        Q_EMIT dataChanged(index(*first), index(*last), {GroupsRole});
        first = last + 1;
    }
}

QString FleetModel::membership(const ClusterId &id) const
{
    return m_session.draft().groupsOf(id).isEmpty() ? tr("Free") : tr("In a group");
}

std::vector<const HostCluster *> FleetModel::clustersByName() const
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, const HostCluster *>> order;
    order.reserve(m_inventory->clusters().size());
    for (const HostCluster &cluster : m_inventory->clusters())
        order.emplace_back(collator.sortKey(cluster.name), &cluster);
    std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    std::vector<const HostCluster *> clusters;
    for (const auto &[key, cluster] : order)
        clusters.push_back(cluster);
    return clusters;
}

/// The clusters of the rows in another inventory; empty where that has others, or has them under other names or in other
/// projects.
std::vector<const HostCluster *> FleetModel::sameRows(const Inventory &inventory) const
{
    std::vector<const HostCluster *> clusters;
    if (!m_inventory || inventory.clusters().size() != m_rows.size() || inventory.projects() != m_inventory->projects())
        return clusters;
    clusters.reserve(m_rows.size());
    for (const Row &row : m_rows) {
        // Most often it is where it was.
        const auto place = static_cast<size_t>(row.cluster - m_inventory->clusters().data());
        const HostCluster &there = inventory.clusters()[place];
        const HostCluster *cluster = there.id == row.cluster->id ? &there : inventory.cluster(row.cluster->id);
        if (!cluster || cluster->name != row.cluster->name || cluster->scope != row.cluster->scope)
            return {};
        clusters.push_back(cluster);
    }
    return clusters;
}

void FleetModel::rebuild()
{
    m_later.stop();
    const Fleet &draft = m_session.draft();
    // The rows point into the inventory of before until they are made anew.
    const std::shared_ptr<const Inventory> before = m_inventory;
    // Most often a few clusters say something else, or after an apply the groups only: rows that stay keep a view's
    // selection and its place, and take a tenth of the time.
    const bool isSame = before == draft.sharedInventory();
    const std::vector<const HostCluster *> same = isSame ? std::vector<const HostCluster *>() : sameRows(*draft.sharedInventory());
    if (isSame || !same.empty()) {
        m_inventory = draft.sharedInventory();
        if (!same.empty())
            updateRows(same);
        QSet<GroupId> groups(m_known.keyBegin(), m_known.keyEnd());
        for (const GroupId &id : draft.groupIds())
            groups.insert(id);
        followGroups(groups);
        return;
    }
    beginResetModel();
    m_inventory = draft.sharedInventory();
    m_haystacks.clear();
    m_rows.clear();
    m_rows.reserve(m_inventory->clusters().size());
    m_rowOf.clear();
    m_rowOf.reserve(static_cast<qsizetype>(m_inventory->clusters().size()));
    FacetNames names(draft);
    for (const HostCluster *c : clustersByName()) {
        m_rowOf.insert(c->id, static_cast<int>(m_rows.size()));
        m_rows.push_back({c, names.of(*c)});
        m_rows.back().values[at(Facet::Membership)] = membership(c->id);
    }
    m_known.clear();
    QSet<ClusterId> all;
    for (const GroupId &group : draft.groupIds())
        takeChanges(group, all);
    rescope();
    endResetModel();
    Q_EMIT narrowingChanged();
}

void FleetModel::updateRows(const std::vector<const HostCluster *> &clusters)
{
    FacetNames names(m_session.draft());
    std::vector<int> changed;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const HostCluster *before = std::exchange(row.cluster, clusters[i]);
        if (looksTheSame(*before, *row.cluster))
            continue;
        QString membership = std::move(row.values[at(Facet::Membership)]);
        row.values = names.of(*row.cluster);
        row.values[at(Facet::Membership)] = std::move(membership);
        changed.push_back(static_cast<int>(i));
    }
    if (changed.empty())
        return;
    m_haystacks.clear();
    if (isNarrowed())
        refit(changed);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT narrowingChanged();
}

const QString &FleetModel::haystack(int row) const
{
    if (m_haystacks.empty()) {
        m_haystacks.reserve(m_rows.size());
        for (const Row &each : m_rows) {
            const HostCluster &c = *each.cluster;
            QStringList hay{c.name, c.place(), c.region, c.kubernetesVersion, each.values[at(Facet::Provider)], each.values[at(Facet::Project)]};
            for (auto it = c.labels.cbegin(); it != c.labels.cend(); ++it)
                hay << it.key() + u':' + it.value();
            m_haystacks.push_back(hay.join(u'\n').toLower());
        }
    }
    return m_haystacks[static_cast<size_t>(row)];
}

void FleetModel::rescope()
{
    m_inScope.clear();
    m_shown.clear();
    const QStringList wanted = words();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Scope &scope = m_rows[i].cluster->scope;
        if (!m_scope.isTenant() && !scope.isTenant() && scope != m_scope)
            continue;
        m_inScope.push_back(static_cast<int>(i));
        if (fits(static_cast<int>(i), wanted))
            m_shown.push_back(static_cast<int>(i));
    }
}

void FleetModel::narrow()
{
    beginResetModel();
    m_shown.clear();
    const QStringList wanted = words();
    for (const int i : m_inScope) {
        if (fits(i, wanted))
            m_shown.push_back(i);
    }
    endResetModel();
}

bool FleetModel::fits(int row, const QStringList &words, std::optional<Facet> without) const
{
    const auto &values = m_rows[static_cast<size_t>(row)].values;
    for (const Facet facet : allFacets) {
        const QSet<QString> &chosen = m_chosen[at(facet)];
        if (facet != without && !chosen.isEmpty() && !chosen.contains(values[at(facet)]))
            return false;
    }
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return haystack(row).contains(word); });
}

QStringList FleetModel::words() const
{
    return m_search.toLower().split(u' ', Qt::SkipEmptyParts);
}

void FleetModel::setScope(const Scope &scope)
{
    if (m_scope == scope)
        return;
    beginResetModel();
    m_scope = scope;
    rescope();
    endResetModel();
    Q_EMIT narrowingChanged();
}

void FleetModel::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    narrow();
    Q_EMIT narrowingChanged();
}

void FleetModel::choose(Facet facet, const QString &value, bool chosen)
{
    if (chosen)
        m_chosen[at(facet)].insert(value);
    else
        m_chosen[at(facet)].remove(value);
    narrow();
    Q_EMIT narrowingChanged();
}

void FleetModel::clearNarrowing()
{
    m_search.clear();
    for (QSet<QString> &chosen : m_chosen)
        chosen.clear();
    narrow();
    Q_EMIT narrowingChanged();
}

bool FleetModel::isNarrowed() const
{
    return !m_search.isEmpty()
           || std::any_of(m_chosen.begin(), m_chosen.end(), [](const QSet<QString> &chosen) { return !chosen.isEmpty(); });
}

std::vector<FacetValue> FleetModel::facetValues(Facet facet) const
{
    QHash<QString, int> counts;
    for (const QString &value : m_chosen[at(facet)])
        counts.insert(value, 0);
    const QStringList wanted = words();
    for (const int i : m_inScope) {
        if (fits(i, wanted, facet))
            ++counts[m_rows[static_cast<size_t>(i)].values[at(facet)]];
    }
    std::vector<FacetValue> values;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        values.push_back({it.key(), it.value(), m_chosen[at(facet)].contains(it.key())});
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(values.begin(), values.end(),
              [&](const FacetValue &a, const FacetValue &b) { return collator.compare(a.value, b.value) < 0; });
    return values;
}

QString FleetModel::facetName(Facet facet)
{
    switch (facet) {
    case Facet::Provider: return tr("Provider");
    case Facet::Place: return tr("Region or site");
    case Facet::Project: return tr("Project");
    case Facet::Version: return tr("Kubernetes version");
    case Facet::Health: return tr("Health");
    case Facet::Endpoint: return tr("Endpoint");
    case Facet::Membership: return tr("Membership");
    }
    Q_UNREACHABLE();
}

} // namespace easel
