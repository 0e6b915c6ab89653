// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/groupsuggestion.h"

#include "rules/admission.h"
#include "rules/rulecatalogue.h"
#include "rules/ruletext.h"

#include <QCollator>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace easel {
namespace {

using Clusters = std::vector<const HostCluster *>;

/// Sorts by a key that is made once an element.
template <typename T, typename KeyOf>
void sortBy(std::vector<T> &values, KeyOf keyOf)
{
    std::vector<std::pair<decltype(keyOf(values.front())), T>> keyed;
    keyed.reserve(values.size());
    for (T &value : values) {
        auto key = keyOf(value);
        keyed.emplace_back(std::move(key), std::move(value));
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(keyed.begin(), keyed.end(), values.begin(), [](auto &pair) { return std::move(pair.second); });
}

QCollator naturalOrder()
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

std::tuple<QCollatorSortKey, QString> nameKey(const QCollator &collator, const HostCluster &cluster)
{
    return {collator.sortKey(cluster.name), cluster.id.toString()};
}

/// The value that all of them have, or nothing.
template <typename ValueOf>
std::optional<QString> shared(const Clusters &clusters, ValueOf valueOf)
{
    const QString first = valueOf(*clusters.front());
    const bool same = std::all_of(clusters.begin(), clusters.end(), [&](const HostCluster *c) { return valueOf(*c) == first; });
    return same && !first.isEmpty() ? std::optional(first) : std::nullopt;
}

/// The value that most of them have; of several the first in order.
template <typename ValueOf>
QString prevailing(const Clusters &clusters, ValueOf valueOf)
{
    std::map<QString, int> counts;
    for (const HostCluster *cluster : clusters)
        ++counts[valueOf(*cluster)];
    return std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; })->first;
}

QString placeOf(const HostCluster &cluster)
{
    return cluster.place();
}

QString versionOf(const HostCluster &cluster)
{
    return minorVersionOf(cluster.kubernetesVersion);
}

QString providerOf(const HostCluster &cluster)
{
    return Names::of(cluster.provider);
}

class Suggesting final
{
public:
    Suggesting(const Fleet &draft, const SuggestionCriteria &criteria) : m_draft(draft), m_criteria(criteria) {}

    GroupSuggestions run(const std::vector<ClusterId> &ids);

private:
    Clusters candidates(const std::vector<ClusterId> &ids);
    void leave(const ClusterId &id, const QString &why) { m_result.left.push_back({id, why}); }
    std::vector<Clusters> alike(const Clusters &clusters) const;
    std::vector<Clusters> split(Clusters clusters) const;
    void suggest(const Clusters &clusters);
    bool tellsApart(int weight) const;
    QString nameFor(const Clusters &clusters, const Scope &scope);
    QString whyFor(const Clusters &clusters) const;
    Capacity capacityOf(const Clusters &clusters) const;

    const Fleet &m_draft;
    const SuggestionCriteria &m_criteria;
    const QCollator m_collator = naturalOrder();
    GroupSuggestions m_result;
    std::map<std::pair<Scope, QString>, int> m_names; ///< how often a name was wanted, for the number behind it
    QSet<QString> m_hostDns;                          ///< those that the suggestions give away
};

/// Those of the clusters that a group may have, each once, alike ones near each other.
Clusters Suggesting::candidates(const std::vector<ClusterId> &ids)
{
    Clusters found;
    QSet<ClusterId> seen;
    for (const ClusterId &id : ids) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        if (const HostCluster *cluster = m_draft.cluster(id))
            found.push_back(cluster);
        else
            leave(id, RuleText::tr("The fleet has no such cluster."));
    }
    sortBy(found, [&](const HostCluster *c) {
        return std::tuple(c->provider, c->place(), versionOf(*c), c->labels.value(m_criteria.likeness.labelKey), nameKey(m_collator, *c));
    });
    Clusters able;
    for (const HostCluster *cluster : found) {
        if (const auto groups = m_draft.groupsOf(cluster->id); !groups.isEmpty()) {
            QStringList names;
            for (const GroupId &id : groups)
                names << m_draft.group(id)->name;
            names.sort(Qt::CaseInsensitive);
            leave(cluster->id, RuleText::tr("It is in a group already: %1.").arg(joinNames(names)));
            continue;
        }
        const Verdict verdict = Admission(m_draft, {cluster->id}).onNewGroup(cluster->scope, Admission::Mode::Move);
        // What only has to be mended before the plan is applied is not handed to people as a suggestion.
        static const RuleCatalogue catalogue;
        const auto isError = [](const QString &id) {
            const Rule *rule = catalogue.rule(id);
            return rule && rule->severity == Severity::Error;
        };
        const auto error = std::find_if(verdict.rules.begin(), verdict.rules.end(), isError);
        if (verdict.kind == Verdict::Kind::Cannot || verdict.kind == Verdict::Kind::Nothing)
            leave(cluster->id, verdict.reasons.value(0));
        else if (error != verdict.rules.end())
            leave(cluster->id, verdict.reasons.value(error - verdict.rules.begin()));
        else
            able.push_back(cluster);
    }
    return able;
}

/// Parts of the clusters in which each is alike to each.
std::vector<Clusters> Suggesting::alike(const Clusters &clusters) const
{
    const ClusterLikeness likeness(clusters, m_criteria.likeness);
    std::vector<std::vector<size_t>> parts;
    for (size_t i = 0; i < clusters.size(); ++i) {
        size_t best = parts.size();
        double most = -1;
        for (size_t p = 0; p < parts.size(); ++p) {
            double sum = 0;
            const bool fits = std::all_of(parts[p].begin(), parts[p].end(), [&](size_t other) {
                const double like = likeness.between(i, other);
                sum += like;
                return likeness.isEnough(like);
            });
            const double mean = sum / static_cast<double>(parts[p].size());
            if (fits && mean > most) {
                most = mean;
                best = p;
            }
        }
        if (best == parts.size())
            parts.emplace_back();
        parts[best].push_back(i);
    }
    std::vector<Clusters> result;
    for (const auto &part : parts) {
        Clusters &members = result.emplace_back();
        for (const size_t i : part)
            members.push_back(clusters[i]);
    }
    return result;
}

/// Parts of at most the largest size, as even as can be.
std::vector<Clusters> Suggesting::split(Clusters clusters) const
{
    const size_t most = static_cast<size_t>(std::max(1, m_criteria.maximumSize));
    const size_t count = (clusters.size() + most - 1) / most;
    std::vector<Clusters> parts(count);
    if (count > 1 && m_criteria.balanceCapacity) {
        // The largest first, each to the part that has the least: CPU and memory count alike, as shares of all there is.
        const Capacity all = capacityOf(clusters);
        const auto shareOf = [&](const HostCluster *cluster) {
            const Capacity own = physicalOf(*cluster);
            double share = 0;
            for (const Resource resource : {Resource::Cpu, Resource::Memory}) {
                const auto amount = amountOf(own, resource);
                const auto sum = amountOf(all, resource);
                if (amount && sum && *sum > 0)
                    share += static_cast<double>(*amount) / static_cast<double>(*sum);
            }
            return share;
        };
        std::stable_sort(clusters.begin(), clusters.end(),
                         [&](const HostCluster *a, const HostCluster *b) { return shareOf(a) > shareOf(b); });
        std::vector<double> shares(count, 0);
        for (const HostCluster *cluster : clusters) {
            size_t least = count;
            for (size_t p = 0; p < count; ++p) {
                if (parts[p].size() < most && (least == count || shares[p] < shares[least]))
                    least = p;
            }
            parts[least].push_back(cluster);
            shares[least] += shareOf(cluster);
        }
    } else {
        for (size_t i = 0; i < clusters.size(); ++i)
            parts[i * count / clusters.size()].push_back(clusters[i]);
    }
    return parts;
}

/// Whether clusters that differ in what has this weight are never in one group.
bool Suggesting::tellsApart(int weight) const
{
    const LikenessCriteria &likeness = m_criteria.likeness;
    const int sum = likeness.provider + likeness.location + likeness.version + likeness.label;
    return (100 - likeness.needed.value) * sum < 100 * qint64(weight);
}

QString Suggesting::nameFor(const Clusters &clusters, const Scope &scope)
{
    QStringList words;
    if (const auto provider = shared(clusters, providerOf))
        words << *provider;
    if (const auto place = shared(clusters, placeOf))
        words << *place;
    else if (m_criteria.likeness.location > 0 && !prevailing(clusters, placeOf).isEmpty())
        words << prevailing(clusters, placeOf);
    const LikenessCriteria &likeness = m_criteria.likeness;
    const auto version = shared(clusters, versionOf);
    if (version && tellsApart(likeness.version))
        words << *version;
    const auto label = shared(clusters, [&](const HostCluster &c) { return c.labels.value(likeness.labelKey); });
    if (label && tellsApart(likeness.label))
        words << *label;
    const QString wanted = words.isEmpty() ? RuleText::tr("New group") : words.join(u' ');
    for (;;) {
        const int number = ++m_names[{scope, wanted}];
        QString name = number == 1 ? wanted : QStringLiteral("%1 %2").arg(wanted, QString::number(number));
        if (m_draft.groupsNamed(scope, name).isEmpty() && (number == 1 || !m_names.contains({scope, name}))) {
            if (number > 1)
                m_names[{scope, name}] = 1;
            return name;
        }
    }
}

QString Suggesting::whyFor(const Clusters &clusters) const
{
    if (clusters.front()->isEdge())
        return RuleText::tr("A group at the edge has one cluster.");
    QStringList parts;
    if (const auto provider = shared(clusters, providerOf))
        parts << *provider;
    if (const auto place = shared(clusters, placeOf))
        parts << RuleText::tr("in %1").arg(*place);
    else if (m_criteria.likeness.location > 0 && !prevailing(clusters, placeOf).isEmpty()) {
        std::vector<Coordinates> located;
        for (const HostCluster *cluster : clusters) {
            if (cluster->coordinates)
                located.push_back(*cluster->coordinates);
        }
        const QString around = prevailing(clusters, placeOf);
        const double widest = located.size() == clusters.size() ? std::ceil(widestDistance(located)) : 0;
        const QString where = widest > 1 ? RuleText::tr("around %1, at most %2 km apart").arg(around, QLocale().toString(widest, 'f', 0))
                                   : RuleText::tr("around %1").arg(around);
        parts << where;
    }
    if (const auto version = shared(clusters, versionOf))
        parts << RuleText::tr("Kubernetes %1").arg(*version);
    const QString key = m_criteria.likeness.labelKey;
    const auto label = shared(clusters, [&](const HostCluster &c) { return c.labels.value(key); });
    if (m_criteria.likeness.label > 0 && label)
        parts << QStringLiteral("%1: %2").arg(key, *label);
    if (parts.isEmpty())
        return RuleText::tr("Of one scope, with one endpoint");
    QString why = parts.join(QStringLiteral(" · "));
    why[0] = why[0].toUpper();
    return why;
}

Capacity Suggesting::capacityOf(const Clusters &clusters) const
{
    Capacity sum;
    for (const HostCluster *cluster : clusters) {
        const Capacity own = physicalOf(*cluster);
        for (const Resource resource : allResources) {
            if (const auto amount = amountOf(own, resource))
                setAmount(sum, resource, amountOf(sum, resource).value_or(0) + *amount);
        }
    }
    return sum;
}

void Suggesting::suggest(const Clusters &clusters)
{
    std::vector<ClusterId> ids;
    for (const HostCluster *cluster : clusters)
        ids.push_back(cluster->id);
    const Verdict verdict = Admission(m_draft, ids).onNewGroup(clusters.front()->scope, Admission::Mode::Move);
    const auto *creation = verdict.changes.empty() ? nullptr : std::get_if<CreateGroup>(&verdict.changes.back());
    if (!creation) {
        // What each of them may, all of them together may not.
        for (const ClusterId &id : ids)
            leave(id, verdict.reasons.value(0));
        return;
    }
    GroupSuggestion suggestion{creation->group, whyFor(clusters), capacityOf(clusters), verdict.reasons};
    suggestion.group.name = nameFor(clusters, suggestion.group.scope);
    m_result.groups.push_back(std::move(suggestion));
}

GroupSuggestions Suggesting::run(const std::vector<ClusterId> &ids)
{
    std::map<std::pair<Scope, EndpointType>, Clusters> pools;
    for (const HostCluster *cluster : candidates(ids)) {
        const EndpointType endpoint = cluster->endpoint.value_or(EndpointType::LoadBalancer);
        if (endpoint == EndpointType::Ingress) {
            const QString hostDns = cluster->hostDns.toLower();
            if (m_hostDns.contains(hostDns)) {
                leave(cluster->id, RuleText::tr("Another cluster of these has its host DNS %1.").arg(cluster->hostDns));
                continue;
            }
            m_hostDns.insert(hostDns);
        }
        if (cluster->isEdge())
            suggest({cluster});
        else
            pools[{cluster->scope, endpoint}].push_back(cluster);
    }
    for (const auto &[kind, pool] : pools) {
        for (Clusters &part : alike(pool)) {
            if (static_cast<int>(part.size()) < m_criteria.minimumSize) {
                for (const HostCluster *cluster : part)
                    leave(cluster->id, RuleText::tr("Too few other clusters are like it."));
                continue;
            }
            for (const Clusters &members : split(std::move(part)))
                suggest(members);
        }
    }
    sortBy(m_result.groups, [&](const GroupSuggestion &s) {
        return std::tuple(-static_cast<qint64>(s.group.members.size()), m_collator.sortKey(s.group.name), s.group.name, s.group.scope);
    });
    sortBy(m_result.left, [&](const LeftAlone &left) {
        const HostCluster *cluster = m_draft.cluster(left.cluster);
        return std::tuple(m_collator.sortKey(cluster ? cluster->name : QString()), left.cluster.toString());
    });
    return std::move(m_result);
}

} // namespace

std::vector<ClusterId> ungroupedClusters(const Fleet &draft, const Scope &scope)
{
    Clusters found;
    for (const HostCluster &cluster : draft.inventory().clusters()) {
        if (cluster.provider != Provider::Virtual && (scope.isTenant() || cluster.scope == scope) && draft.groupsOf(cluster.id).isEmpty())
            found.push_back(&cluster);
    }
    const QCollator collator = naturalOrder();
    sortBy(found, [&](const HostCluster *cluster) { return nameKey(collator, *cluster); });
    std::vector<ClusterId> ids;
    for (const HostCluster *cluster : found)
        ids.push_back(cluster->id);
    return ids;
}

QStringList labelKeysOf(const Fleet &fleet, const std::vector<ClusterId> &clusters)
{
    QSet<QString> keys;
    for (const ClusterId &id : clusters) {
        if (const HostCluster *cluster = fleet.cluster(id)) {
            for (auto it = cluster->labels.keyBegin(); it != cluster->labels.keyEnd(); ++it)
                keys.insert(*it);
        }
    }
    QStringList sorted(keys.cbegin(), keys.cend());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

GroupSuggestions suggestGroups(const Fleet &draft, const std::vector<ClusterId> &clusters, const SuggestionCriteria &criteria)
{
    return Suggesting(draft, criteria).run(clusters);
}

} // namespace easel
