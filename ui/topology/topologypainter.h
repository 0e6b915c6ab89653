// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/admission.h"
#include "topology/fontruler.h"
#include "topology/topologyscene.h"

#include <QHash>
#include <QImage>

class QPainter;
class QPainterPath;

namespace easel {

/// Of the colour of a group or a cluster in its outline, the rest is the ground: as much as stands out of it (3:1).
inline constexpr double outlineShare = 0.85;

/// Paints a scene with the tokens of the current theme: on the screen, small in the overview, and into pictures.
/// Far away host clusters are dabs of colour and groups bubbles; nearer they are cards in the areas of their groups; near,
/// what runs in them can be read. Each thing is painted once it has room.
/// Two files: the cards of host clusters are in topologyhostpainter.cpp.
class TopologyPainter final
{
public:
    explicit TopologyPainter(const TopologyScene &scene);

    /// Where something is dragged to, and what would come of it.
    void setTarget(NodeIndex group, Verdict::Kind verdict);
    void setHovered(NodeIndex node) { m_hovered = node; }
    /// Whether the keyboard's place has a ring.
    void setFocusShown(bool shown) { m_isFocusShown = shown; }
    /// Frames, areas and dabs of colour only: for what is small, or moves.
    void setSketched(bool sketched) { m_isSketched = sketched; }

    /// Paints what of the layout is in `view`; its top left corner comes to the painter's origin, `scale` pixels to a unit.
    void paint(QPainter &painter, const QRectF &view, double scale);
    /// Over that: the target, what the pointer is on, and the keyboard's place. Takes little, for each frame.
    void paintOverlay(QPainter &painter, const QRectF &view, double scale);

private:
    QRectF toPixels(const QRectF &rect) const;
    QPointF toPixels(const QPointF &point) const;
    void paintFrames();
    void paintAreas();
    void paintCells();
    void paintCell(NodeIndex cell);
    void paintHost(NodeIndex cell, const QRectF &rect);
    void paintCard(NodeIndex cell, const QRectF &rect);
    void paintName(const QRectF &rect, const QString &name, int lines);
    /// What many hosts have alike is painted once for all of them, where that shows the same: on pixels.
    template <typename Paint>
    void paintAlike(const QRectF &rect, quint64 key, Paint paint);
    void paintLeaves();
    void paintRing(const QRectF &circle, float headroom);
    void paintLinks();
    void paintStar(NodeIndex group);
    void paintBubbles();
    void paintFate(NodeIndex node, const QRectF &rect);
    void paintSelected();
    void paintLabels();
    QPainterPath shapeOf(NodeIndex node) const;
    QColor groupColor(NodeIndex group) const;
    QString counted(NodeIndex node) const;

    const TopologyScene &m_scene;
    const TopologyLayout &m_layout;
    const TopologyGraph &m_graph;
    const Tokens &m_tokens;
    NodeIndex m_target = noNode;
    Verdict::Kind m_verdict = Verdict::Kind::Nothing;
    NodeIndex m_hovered = noNode;
    bool m_isFocusShown = false;
    bool m_isSketched = false;

    // While something is painted.
    QPainter *m_painter = nullptr;
    QRectF m_view;
    double m_scale = 1;
    Detail m_detail = Detail::Far;
    VisibleNodes m_visible;
    int m_ratio = 0; ///< device pixels to a pixel; 0 where nothing is painted for several
    QHash<quint64, QImage> m_alike;
    FontRuler m_nameRuler;
    FontRuler m_countRuler;
};

} // namespace easel
