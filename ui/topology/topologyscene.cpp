// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologyscene.h"

#include "base/background.h"
#include "session/planningsession.h"
#include "theme/domainlook.h"
#include "topology/headroom.h"
#include "topology/topologynavigator.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace easel {
namespace {

/// From this many objects on a layout takes longer than a frame.
constexpr size_t manyObjects = 1500;

/// For values that have no colour of their own, in their order. After them come shades that share the last.
constexpr ColorRole ofValues[] = {&Tokens::providerAzure,  &Tokens::providerAws,    &Tokens::providerVSphere,   &Tokens::providerMaas,
                                  &Tokens::providerGoogle, &Tokens::providerEdge,   &Tokens::providerOpenStack, &Tokens::providerCloudStack};

ColorRole solid(Tint tint)
{
    switch (tint) {
    case Tint::Success: return &Tokens::success;
    case Tint::Warning: return &Tokens::warning;
    case Tint::Danger: return &Tokens::danger;
    case Tint::Accent: return &Tokens::accent;
    case Tint::Info: return &Tokens::info;
    case Tint::Neutral: break;
    }
    return &Tokens::lineStrong;
}

size_t objectsOf(const Fleet &fleet)
{
    const Inventory &inventory = fleet.inventory();
    return inventory.clusters().size() + inventory.virtualClusters().size() + inventory.edgeHosts().size();
}

} // namespace

TopologyScene::TopologyScene(PlanningSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_layout(std::make_shared<const TopologyLayout>(std::make_shared<const TopologyGraph>()))
{
    const auto becomeStale = [this] {
        m_isStale = true;
        refresh();
    };
    connect(&session, &PlanningSession::fleetReset, this, becomeStale);
    connect(&session, &PlanningSession::groupsChanged, this, becomeStale);
    connect(&m_watcher, &QFutureWatcher<Made>::finished, this, [this] {
        if (!m_isMaking)
            return; // see finish()
        m_isMaking = false;
        take(m_watcher.result());
        refresh();
    });
}

TopologyScene::~TopologyScene() = default;

void TopologyScene::setActive(bool active)
{
    m_isActive = active;
    refresh();
}

void TopologyScene::setScope(const Scope &scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    m_isStale = true;
    refresh();
}

void TopologyScene::setShown(TopologyShown shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    m_isStale = true;
    refresh();
}

TopologyScene::Made TopologyScene::make(const Fleet &base, const Fleet &draft, TopologyShown shown, const Scope &scope)
{
    Made made;
    std::shared_ptr<const TopologyGraph> graph;
    if (shown == TopologyShown::Difference) {
        made.difference = std::make_shared<const TopologyDifference>(base, draft, scope);
        graph = made.difference->graph();
    } else {
        graph = std::make_shared<const TopologyGraph>(shown == TopologyShown::Base ? base : draft, scope);
    }
    made.headrooms = headrooms(*graph);
    made.layout = std::make_shared<const TopologyLayout>(std::move(graph));
    return made;
}

void TopologyScene::refresh()
{
    if (!m_isActive || !m_isStale || m_isMaking)
        return;
    m_isStale = false;
    if (objectsOf(m_session.draft()) < manyObjects) {
        take(make(m_session.base(), m_session.draft(), m_shown, m_scope));
        return;
    }
    m_isMaking = true;
    m_watcher.setFuture(inBackground([base = m_session.base(), draft = m_session.draft(), shown = m_shown, scope = m_scope] {
        return make(base, draft, shown, scope);
    }));
}

void TopologyScene::finish()
{
    if (!m_isActive || isCurrent())
        return;
    // What is on its way may be of an older plan.
    m_watcher.setFuture({});
    m_isMaking = false;
    m_isStale = false;
    take(make(m_session.base(), m_session.draft(), m_shown, m_scope));
}

void TopologyScene::take(Made made)
{
    const NodeKey focused = m_focus == noNode ? NodeKey() : graph().key(m_focus);
    m_layout = std::move(made.layout);
    m_difference = std::move(made.difference);
    m_headrooms = std::move(made.headrooms);
    m_focus = focused.id.isEmpty() ? noNode : graph().find(focused);
    classify();
    colourGroups();
    findSelected();
    findNeighbours();
    Q_EMIT laidOut();
    Q_EMIT focusChanged();
}

void TopologyScene::setColour(TopologyColour colour)
{
    if (m_colour == colour)
        return;
    m_colour = colour;
    m_hidden.clear();
    classify();
    Q_EMIT restyled();
}

QString TopologyScene::nameOf(TopologyColour colour)
{
    switch (colour) {
    case TopologyColour::Health: return tr("Health");
    case TopologyColour::Provider: return tr("Provider");
    case TopologyColour::KubernetesVersion: return tr("Kubernetes version");
    case TopologyColour::VClusterVersion: return tr("vCluster version");
    case TopologyColour::Headroom: return tr("Headroom");
    case TopologyColour::Project: return tr("Project");
    }
    Q_UNREACHABLE();
}

Fate TopologyScene::fate(NodeIndex node) const
{
    return m_difference ? m_difference->fate(node) : Fate::Unchanged;
}

/// The value of a host under the present colouring, its colour if it has one of its own, and its place in the legend.
QString TopologyScene::classOf(NodeIndex node, ColorRole &color, int &order) const
{
    const HostCluster *host = graph().hostCluster(node);
    const QString unknown = tr("Unknown");
    switch (m_colour) {
    case TopologyColour::Health: {
        const Health health = graph().health(node);
        color = solid(look::tint(health));
        order = health == Health::Unhealthy ? 0 : health == Health::Unknown ? 1 : 2;
        return Names::of(health);
    }
    case TopologyColour::Provider:
        color = host ? look::color(host->provider) : &Tokens::lineStrong;
        return host ? Names::of(host->provider) : unknown;
    case TopologyColour::KubernetesVersion: return host && !host->kubernetesVersion.isEmpty() ? host->kubernetesVersion.section(u'.', 0, 1) : unknown;
    case TopologyColour::VClusterVersion: {
        // Of its first group that names one: in most fleets a host is in one.
        for (const NodeIndex group : graph().groupsOf(node)) {
            if (const QString &version = graph().group(group)->vclusterVersion; !version.isEmpty())
                return version;
        }
        return graph().groupsOf(node).empty() ? tr("In no group") : unknown;
    }
    case TopologyColour::Headroom: {
        const float left = headroomOf(node);
        order = std::isnan(left) ? 4 : left < 0.05F ? 0 : left < 0.2F ? 1 : left < 0.5F ? 2 : 3;
        constexpr ColorRole colors[] = {&Tokens::danger, &Tokens::warning, &Tokens::info, &Tokens::success, &Tokens::lineStrong};
        color = colors[order];
        const QString texts[] = {tr("Below 5 %"), tr("5 to 20 %"), tr("20 to 50 %"), tr("50 % and more"), unknown};
        return texts[order];
    }
    case TopologyColour::Project: return host ? m_session.draft().scopeName(host->scope) : unknown;
    }
    Q_UNREACHABLE();
}

void TopologyScene::classify()
{
    struct Class
    {
        ColorRole color = nullptr;
        int order = 0;
        std::vector<NodeIndex> cells;
        int hosts = 0;
    };
    // Versions newest first, all else by what is said for its order, then by name.
    const bool isVersion = m_colour == TopologyColour::KubernetesVersion || m_colour == TopologyColour::VClusterVersion;
    std::map<QString, Class> classes;
    for (NodeIndex node = graph().firstCell(); node < graph().firstLeaf(); ++node) {
        ColorRole color = nullptr;
        int order = 0;
        Class &found = classes[classOf(node, color, order)];
        found.color = color;
        found.order = order;
        found.cells.push_back(node);
        found.hosts += graph().kind(node) == NodeKind::HostCluster ? 1 : 0;
    }
    std::vector<std::pair<QString, Class *>> ordered;
    for (auto &[text, entry] : classes) {
        if (isVersion && !text.at(0).isDigit())
            entry.order = 1;
        ordered.emplace_back(text, &entry);
    }
    const auto number = [](const QString &text, int part) { return text.section(u'.', part, part).toInt(); };
    std::stable_sort(ordered.begin(), ordered.end(), [&](const auto &a, const auto &b) {
        if (a.second->order != b.second->order || !isVersion)
            return a.second->order < b.second->order;
        for (int part = 0; part < 3; ++part) {
            if (number(a.first, part) != number(b.first, part))
                return number(a.first, part) > number(b.first, part);
        }
        return false;
    });
    m_legend.clear();
    m_classes.assign(static_cast<size_t>(std::max(0, graph().firstLeaf() - graph().firstCell())), 0);
    size_t next = 0;
    for (const auto &[text, entry] : ordered) {
        const bool isOther = isVersion && entry->order == 1;
        const ColorRole color = entry->color ? entry->color : isOther ? &Tokens::lineStrong : ofValues[std::min(next++, std::size(ofValues) - 1)];
        const auto index = static_cast<quint8>(std::min<size_t>(m_legend.size(), 255));
        if (m_legend.size() < 256)
            m_legend.push_back({text, color, 0, m_hidden.contains(text)});
        m_legend[index].count += entry->hosts;
        for (const NodeIndex cell : entry->cells)
            m_classes[static_cast<size_t>(cell - graph().firstCell())] = index;
    }
}

void TopologyScene::colourGroups()
{
    constexpr ColorRole roles[] = {&Tokens::providerAzure, &Tokens::providerVSphere, &Tokens::providerMaas,
                                   &Tokens::providerAws,   &Tokens::providerEdge,    &Tokens::providerOpenStack};
    // By name, so that most groups keep their colours when others come and go; but none twice as long as another is free.
    std::array<int, std::size(roles)> uses{};
    m_groupColors.clear();
    for (int i = 0; i < graph().groupCount(); ++i) {
        const int least = *std::min_element(uses.begin(), uses.end());
        // No qHash: that is another one in each run.
        size_t color = qChecksum(graph().group(graph().firstGroup() + i)->name.toUtf8()) % uses.size();
        while (uses[color] > least)
            color = (color + 1) % uses.size();
        ++uses[color];
        m_groupColors.push_back(roles[color]);
    }
}

void TopologyScene::toggleLegend(int entry)
{
    if (entry < 0 || entry >= static_cast<int>(m_legend.size()))
        return;
    LegendEntry &line = m_legend[static_cast<size_t>(entry)];
    line.isHidden = !line.isHidden;
    if (line.isHidden)
        m_hidden.insert(line.text);
    else
        m_hidden.remove(line.text);
    Q_EMIT restyled();
}

ColorRole TopologyScene::colorOf(NodeIndex node) const
{
    if (node >= graph().firstLeaf() && node < graph().firstGroup()) {
        // Seen with its host, but what is ill is seen as ill.
        if (m_colour == TopologyColour::Health)
            return solid(look::tint(graph().health(node)));
        node = graph().parent(node);
    }
    if (node < graph().firstCell() || node >= graph().firstLeaf())
        return solid(look::tint(graph().health(node)));
    return m_legend[m_classes[static_cast<size_t>(node - graph().firstCell())]].color;
}

float TopologyScene::headroomOf(NodeIndex node) const
{
    return m_headrooms[static_cast<size_t>(node)];
}

QString TopologyScene::describe(NodeIndex node) const
{
    if (node == noNode)
        return {};
    const NodeCounts counts = graph().counts(node);
    QStringList parts{graph().name(node)};
    const auto names = [&](std::span<const NodeIndex> nodes) {
        QStringList list;
        for (const NodeIndex each : nodes.first(std::min<size_t>(nodes.size(), 5)))
            list << graph().name(each);
        return list.join(QStringLiteral(", ")) + (nodes.size() > 5 ? QStringLiteral(", …") : QString());
    };
    switch (graph().kind(node)) {
    case NodeKind::Lane:
    case NodeKind::Provider:
    case NodeKind::Place: parts << tr("%n host cluster(s)", nullptr, counts.hosts); break;
    case NodeKind::HostCluster:
        parts << Names::of(graph().health(node));
        if (const HostCluster *host = graph().hostCluster(node); host && !host->kubernetesVersion.isEmpty())
            parts << tr("Kubernetes %1").arg(host->kubernetesVersion);
        if (const float left = headroomOf(node); !std::isnan(left))
            parts << tr("%1 % free").arg(qRound(left * 100));
        parts << (graph().groupsOf(node).empty() ? tr("in no group") : tr("in %1").arg(names(graph().groupsOf(node))));
        break;
    case NodeKind::Pool: parts << tr("%n edge host(s) that no cluster uses", nullptr, counts.edgeHosts); break;
    case NodeKind::VirtualCluster: {
        const VirtualCluster *cluster = graph().virtualCluster(node);
        parts << tr("virtual cluster") << Names::of(cluster->state) << tr("on %1").arg(graph().name(graph().parent(node)));
        break;
    }
    case NodeKind::EdgeHost: parts << tr("edge host") << Names::of(graph().health(node)); break;
    case NodeKind::Group: parts << tr("group of %n host cluster(s)", nullptr, counts.hosts) << names(graph().members(node)); break;
    }
    if (counts.unhealthy > 0 && graph().kind(node) != NodeKind::HostCluster)
        parts << tr("%n unhealthy", nullptr, counts.unhealthy);
    if (counts.virtualClusters > 0 && graph().kind(node) != NodeKind::VirtualCluster)
        parts << tr("%n virtual cluster(s)", nullptr, counts.virtualClusters);
    switch (fate(node)) {
    case Fate::Unchanged: break;
    case Fate::Added: parts << tr("added by the plan"); break;
    case Fate::Removed: parts << tr("removed by the plan"); break;
    case Fate::Changed: parts << tr("changed by the plan"); break;
    case Fate::Moved: parts << tr("moved by the plan"); break;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void TopologyScene::select(const Selection &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    findSelected();
    Q_EMIT restyled();
}

void TopologyScene::findSelected()
{
    m_selected.clear();
    for (const ClusterId &id : m_selection.clusters)
        m_selected.insert(graph().find(id));
    if (m_selection.clusters.isEmpty() && !m_selection.group.isEmpty())
        m_selected.insert(graph().find(m_selection.group));
    m_selected.remove(noNode);
}

bool TopologyScene::isSelected(NodeIndex node) const
{
    return m_selected.contains(node);
}

GroupId TopologyScene::groupOf(NodeIndex host) const
{
    // The picture may be a moment behind the plan, and the difference shows groups that are in it no more.
    for (const NodeIndex group : graph().groupsOf(host)) {
        if (m_session.draft().group(graph().group(group)->id))
            return graph().group(group)->id;
    }
    return {};
}

Selection TopologyScene::selectionOf(NodeIndex node) const
{
    if (node == noNode)
        return {};
    if (const ClusterGroup *group = graph().group(node))
        return {group->id, {}};
    while (node != noNode && graph().kind(node) != NodeKind::HostCluster)
        node = graph().parent(node);
    return node == noNode || !graph().hostCluster(node) ? Selection() : Selection{{}, {graph().clusterId(node)}};
}

void TopologyScene::setFocus(NodeIndex node)
{
    if (m_focus == node)
        return;
    m_focus = node;
    findNeighbours();
    Q_EMIT focusChanged();
}

void TopologyScene::setNeighbourhood(bool on)
{
    if (m_isNeighbourhood == on)
        return;
    m_isNeighbourhood = on;
    findNeighbours();
    Q_EMIT restyled();
}

void TopologyScene::findNeighbours()
{
    m_neighbours.clear();
    if (!m_isNeighbourhood || m_focus == noNode)
        return;
    m_neighbours.assign(static_cast<size_t>(graph().nodeCount()), false);
    for (const NodeIndex node : TopologyNavigator(*m_layout).neighbourhood(m_focus))
        m_neighbours[static_cast<size_t>(node)] = true;
}

bool TopologyScene::isFaded(NodeIndex node) const
{
    if (!m_neighbours.empty() && !m_neighbours[static_cast<size_t>(node)])
        return true;
    if (m_hidden.isEmpty() || node < graph().firstCell() || node >= graph().firstGroup())
        return false;
    const NodeIndex cell = node < graph().firstLeaf() ? node : graph().parent(node);
    return m_legend[m_classes[static_cast<size_t>(cell - graph().firstCell())]].isHidden;
}

} // namespace easel
