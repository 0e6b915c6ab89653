// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/topologynavigator.h"
#include "topology/topologysurface.h"

namespace easel {

/// The lanes of the cloud and the edge with the groups across them; the keyboard goes along what belongs together. Object name:
/// "topology".
class TopologyView final : public TopologySurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyView)

public:
    TopologyView(TopologyScene &scene, ClusterDrag &drag, QWidget *parent = nullptr);
    ~TopologyView() override;

    double scale() const { return m_camera.scale(); }  ///< pixels to a unit; 0 until there is something to see
    QRectF view() const { return m_camera.view(); } ///< what is seen, in units of the layout
    void place(const QPointF &centre, double scale) { m_camera.place(centre, scale); }
    void fit() override { m_camera.fit(); }
    bool flyTo(NodeIndex node) override;
    void choose(NodeIndex node) override;
    void walk(NodeIndex node) override;
    QRectF overview() const override { return m_scene.layout()->bounds(); }
    void paintOverview(QPainter &painter, const QRectF &view, double scale) const override;
    QRectF placeOf(NodeIndex node) const override;
    NodeIndex nodeAt(const QPointF &point) const override;

    // For the tour and the tests, in coordinates of the widget.
    QPoint spotOf(const ClusterId &cluster) const;
    QPoint spotOf(const GroupId &group) const; ///< where a drop on the group goes

protected:
    int thingAt(const QPointF &point) const override { return nodeAt(point); }
    QString wordsAt(const QPointF &point) const override { return m_scene.describe(nodeAt(point)); }
    void click(const QPointF &point) override { choose(nodeAt(point)); }
    NodeIndex hostAt(const QPointF &point) const override;
    NodeIndex groupAt(const QPointF &point) const override;
    QPointF reveal(NodeIndex group) override;
    QString focusedWords() const override { return m_scene.describe(m_scene.focus()); }
    bool pressOwn(QKeyEvent *event) override;
    void fillMenu(QMenu &menu, const QPointF *point) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void bringIntoView(NodeIndex node);

    NodeIndex m_lastLink = noNode;
};

} // namespace easel
