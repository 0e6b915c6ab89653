// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/selection.h"
#include "theme/tokens.h"
#include "topology/topologydifference.h"
#include "topology/topologylayout.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>

namespace easel {

class PlanningSession;

/// By what the nodes of the topology are coloured.
enum class TopologyColour : quint8 { Health, Provider, KubernetesVersion, VClusterVersion, Headroom, Project };
inline constexpr std::array allTopologyColours{TopologyColour::Health,          TopologyColour::Provider, TopologyColour::KubernetesVersion,
                                               TopologyColour::VClusterVersion, TopologyColour::Headroom, TopologyColour::Project};

/// Which fleet is shown: with the plan, without it, or what the plan makes of it.
enum class TopologyShown : quint8 { Draft, Base, Difference };

/// One line of the legend: a value, its colour, and how many host clusters have it.
struct LegendEntry final
{
    QString text;
    ColorRole color = nullptr;
    int count = 0;
    bool isHidden = false; ///< the hosts that have it are faded
    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

/// What the topology shows: the layout of the session's fleet, what colour each node has, and what stands back. Painting
/// and input look here; nothing here paints.
/// Large fleets are laid out on another thread; until then the picture of before stays.
class TopologyScene final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyScene)

public:
    explicit TopologyScene(PlanningSession &session, QObject *parent = nullptr);
    ~TopologyScene() override;

    PlanningSession &session() const { return m_session; }
    /// While nobody looks nothing is laid out.
    void setActive(bool active);
    /// Whether the layout is of the plan as it is.
    bool isCurrent() const { return !m_isStale && !m_isMaking; }
    /// Lays out at once what else comes a moment later, for what cannot go on without it.
    void finish();
    void setScope(const Scope &scope);
    const Scope &scope() const { return m_scope; }
    void setShown(TopologyShown shown);
    TopologyShown shown() const { return m_shown; }
    void setColour(TopologyColour colour);
    TopologyColour colour() const { return m_colour; }
    static QString nameOf(TopologyColour colour);

    /// Never null. Shared with what paints a picture on another thread.
    const std::shared_ptr<const TopologyLayout> &layout() const { return m_layout; }
    const TopologyGraph &graph() const { return m_layout->graph(); }
    bool isEmpty() const { return graph().nodeCount() == 0; }
    /// Unchanged unless the difference is shown.
    Fate fate(NodeIndex node) const;
    /// Null unless the difference is shown.
    const TopologyDifference *difference() const { return m_difference.get(); }

    const std::vector<LegendEntry> &legend() const { return m_legend; }
    void toggleLegend(int entry);
    /// Of a host cluster or a pool, and of what is in it.
    ColorRole colorOf(NodeIndex node) const;
    /// Of its area and its bubble. It tells groups apart and means nothing; the name says which it is.
    ColorRole colorOfGroup(NodeIndex group) const { return m_groupColors[static_cast<size_t>(group - graph().firstGroup())]; }
    /// What share of a host, or of the hosts in a node, is left; NaN where nothing is known. See headrooms().
    float headroomOf(NodeIndex node) const;

    /// What there is to say of a node and of what is beside it, for tool tips and screen readers; empty for noNode.
    QString describe(NodeIndex node) const;

    /// What is selected, here and on the other pages.
    const Selection &selection() const { return m_selection; }
    void select(const Selection &selection);
    bool isSelected(NodeIndex node) const;
    /// The node that the keyboard is at, or that was clicked; noNode for none.
    NodeIndex focus() const { return m_focus; }
    void setFocus(NodeIndex node);
    /// Everything that is not related to the focus stands back.
    void setNeighbourhood(bool on);
    bool isNeighbourhood() const { return m_isNeighbourhood; }
    /// Whether a node stands back: for the legend, or for the neighbourhood.
    bool isFaded(NodeIndex node) const;
    /// The group that a host leaves when it is dragged: its first one in the plan; empty for none.
    GroupId groupOf(NodeIndex host) const;
    /// What the selection of a node is for the other pages.
    Selection selectionOf(NodeIndex node) const;

Q_SIGNALS:
    void laidOut();  ///< another layout, all nodes have other indexes
    void restyled(); ///< other colours, or others stand back
    void focusChanged();

private:
    struct Made final
    {
        std::shared_ptr<const TopologyLayout> layout;
        std::shared_ptr<const TopologyDifference> difference;
        std::vector<float> headrooms;
    };

    void refresh();
    static Made make(const Fleet &base, const Fleet &draft, TopologyShown shown, const Scope &scope);
    void take(Made made);
    void classify();
    void colourGroups();
    void findSelected();
    void findNeighbours();
    QString classOf(NodeIndex host, ColorRole &color, int &order) const;

    PlanningSession &m_session;
    Scope m_scope = Scope::tenant();
    TopologyShown m_shown = TopologyShown::Draft;
    TopologyColour m_colour = TopologyColour::Health;
    std::shared_ptr<const TopologyLayout> m_layout;
    std::shared_ptr<const TopologyDifference> m_difference;
    std::vector<float> m_headrooms; ///< of all nodes before the first leaf
    QFutureWatcher<Made> m_watcher;
    bool m_isMaking = false; ///< until it is taken: the watcher's isRunning() ends a moment before
    bool m_isActive = false;
    bool m_isStale = true;
    std::vector<LegendEntry> m_legend;
    std::vector<quint8> m_classes; ///< of each cell its entry of the legend
    std::vector<ColorRole> m_groupColors; ///< of each group
    QSet<QString> m_hidden;        ///< texts of the legend
    Selection m_selection;
    QSet<NodeIndex> m_selected;
    NodeIndex m_focus = noNode;
    bool m_isNeighbourhood = false;
    std::vector<bool> m_neighbours; ///< of each node; empty while nothing stands back for it
};

} // namespace easel
