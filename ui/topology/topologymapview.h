// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/mapspots.h"
#include "topology/topologysurface.h"

namespace easel {

class LinkButton;

/// The clusters of a scene at their places on a map of the world. Close ones are one mark, which comes apart as it comes nearer;
/// what has no place is counted below, and listed there. Object names: "topologyMap", "topologyUnlocated".
/// Two files: what it shows is in topologymapview.cpp, pointer and keys in topologymapinput.cpp.
class TopologyMapView final : public TopologySurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyMapView)

public:
    TopologyMapView(TopologyScene &scene, ClusterDrag &drag, QWidget *parent = nullptr);
    ~TopologyMapView() override;

    /// Of the scene's layout; made when it is first looked at.
    const TopologyMap &map() const { return *m_map; }
    int level() const { return TopologyMap::levelAt(m_camera.scale()); }
    void fit() override;
    /// So near that it is a mark of its own, or that all of a group, a region or a lane is seen.
    bool flyTo(NodeIndex node) override;
    void choose(NodeIndex node) override;
    void walk(NodeIndex node) override;
    QRectF overview() const override { return whole(); }
    void paintOverview(QPainter &painter, const QRectF &view, double scale) const override;
    QRectF placeOf(NodeIndex node) const override;
    NodeIndex nodeAt(const QPointF &point) const override;
    /// All that fit() shows, in units; and what paints it into pictures.
    QRectF whole() const;
    topologypicture::Paint picture() const;

    QString describe(const MapMark &mark) const;
    /// The mark that the keyboard is at; -1 for none.
    int focusedMark() const;
    /// Where a mark of the present level is, in coordinates of the widget; null when it is not seen.
    QPoint spotOf(int mark) const;

protected:
    int thingAt(const QPointF &point) const override { return markAt(point); }
    QString wordsAt(const QPointF &point) const override;
    void click(const QPointF &point) override;
    NodeIndex hostAt(const QPointF &point) const override;
    NodeIndex groupAt(const QPointF &point) const override;
    QPointF reveal(NodeIndex group) override;
    QString focusedWords() const override;
    bool pressOwn(QKeyEvent *event) override;
    void fillMenu(QMenu &menu, const QPointF *point) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void takeLayout();
    void arrange();
    const std::vector<MapSpot> &spots() const;
    const MapMark &markAt(int mark) const { return m_map->marks(level())[static_cast<size_t>(mark)]; }
    int markAt(const QPointF &point) const { return MapSpots::hit(spots(), point); }
    void enter(int mark);
    void comeApart(int mark);
    void openList(const QString &title, std::span<const NodeIndex> nodes, const QPointF &corner);
    void listMark(int mark);
    void bringIntoView(int mark);
    void walkTo(int mark);
    int toward(int mark, const QPointF &way) const;

    std::shared_ptr<const TopologyLayout> m_layout; ///< that the map is of
    std::shared_ptr<const TopologyMap> m_map;
    QWidget *m_strip;
    LinkButton *m_unlocated;

    mutable std::vector<MapSpot> m_spots;
    mutable bool m_areSpotsStale = true;

    NodeIndex m_at = noNode; ///< the first of the mark that the keyboard is at
    bool m_hasFlown = false; ///< at the last click
};

} // namespace easel
