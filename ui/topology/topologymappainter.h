// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/admission.h"
#include "topology/mapspots.h"
#include "topology/topologyscene.h"

class QPainter;
class QPainterPath;

namespace easel {

/// Paints the map of a scene with the tokens of the current theme: the world, and marks on it. Discs are clusters of the
/// cloud, squares are edge sites; the ring says how many of a mark's clusters have which colour of the legend, and a shape
/// beside it that something in it is ill.
class TopologyMapPainter final
{
public:
    TopologyMapPainter(const TopologyScene &scene, const TopologyMap &map);

    void setHovered(int mark) { m_hovered = mark; }
    void setFocused(int mark) { m_focused = mark; }
    /// The mark that something is dragged to, and what would come of it.
    void setTarget(int mark, Verdict::Kind verdict);
    /// The world and bare marks: for what moves.
    void setSketched(bool sketched) { m_isSketched = sketched; }

    /// Paints what of the map is in `view`; its top left corner comes to the painter's origin, `scale` pixels to a unit.
    void paint(QPainter &painter, const QRectF &view, double scale);
    /// The same where there is little room: a dot for each mark.
    void paintOverview(QPainter &painter, const QRectF &view, double scale);
    /// Over that: what the pointer is on, the keyboard's place, and the target. Takes little, for each frame.
    void paintOverlay(QPainter &painter, const QRectF &view, double scale, const std::vector<MapSpot> &spots);
    /// The groups whose links are shown: the selected one, or those of what has the focus.
    static std::vector<NodeIndex> linkedGroups(const TopologyScene &scene);

private:
    struct Slice final
    {
        ColorRole color = nullptr;
        int count = 0;
        bool isFaded = false;
    };

    void paintWorld();
    void paintArcs(const std::vector<MapSpot> &spots);
    void paintMark(const MapSpot &spot);
    void paintRing(const MapSpot &spot, const QPainterPath &shape, const std::vector<Slice> &slices, int count);
    void paintNumber(const MapSpot &spot, int count);
    void paintFate(const MapSpot &spot, const MapMark &mark);
    void paintLabels(const std::vector<MapSpot> &spots);
    void paintRuler();
    std::vector<Slice> slicesOf(const MapMark &mark) const;
    const MapMark &markOf(const MapSpot &spot) const;
    bool isSelected(const MapMark &mark) const;
    bool isFaded(const MapMark &mark) const;

    const TopologyScene &m_scene;
    const TopologyMap &m_map;
    const TopologyGraph &m_graph;
    const Tokens &m_tokens;
    int m_hovered = -1;
    int m_focused = -1;
    int m_target = -1;
    Verdict::Kind m_verdict = Verdict::Kind::Nothing;
    bool m_isSketched = false;

    // While something is painted.
    QPainter *m_painter = nullptr;
    QRectF m_view;
    double m_scale = 1;
    int m_level = 0;
    std::vector<NodeIndex> m_groups;
};

} // namespace easel
