// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/admission.h"
#include "topology/mapspots.h"
#include "topology/movingpicture.h"
#include "topology/topologycamera.h"
#include "topology/topologyscene.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace easel {

class ClusterDrag;
class DragHint;
class LinkButton;
class NodeChooser;

/// The clusters of a scene at their places on a map of the world. Close ones are one mark, which comes apart as it comes nearer;
/// what has no place is counted below, and listed there. Object names: "topologyMap", "topologyUnlocated".
/// Two files: what it shows is in topologymapview.cpp, mouse, keys and drags in topologymapinput.cpp.
class TopologyMapView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyMapView)

public:
    /// What there is to say of a node, for tool tips and screen readers.
    using Words = std::function<QString(NodeIndex)>;

    TopologyMapView(TopologyScene &scene, ClusterDrag &drag, Words words, QWidget *parent = nullptr);
    ~TopologyMapView() override;

    /// Of the scene's layout; made when it is first looked at.
    const TopologyMap &map() const { return *m_map; }
    const TopologyCamera &camera() const { return m_camera; }
    int level() const { return TopologyMap::levelAt(m_camera.scale()); }
    void zoom(double factor);
    void fit();
    void goBack() { m_camera.goBack(); }
    void goForward() { m_camera.goForward(); }
    /// So near that it is a mark of its own, or that all of a group, a region or a lane is seen. False, and a word why through
    /// failed(), when nothing of it has a place.
    bool flyTo(NodeIndex node);
    /// All that fit() shows, in units; and what paints it into pictures.
    QRectF whole() const;
    topologypicture::Paint picture() const;

    QString describe(const MapMark &mark) const;
    /// The mark that the keyboard is at; -1 for none.
    int focusedMark() const;
    /// Where a mark of the present level is, in coordinates of the widget; null when it is not seen.
    QPoint spotOf(int mark) const;
    QString hintText() const;
    /// Moves without the time that people need to follow.
    void setAnimated(bool animated) { m_isAnimated = animated; }

Q_SIGNALS:
    void historyChanged();
    void selectionChanged(const easel::Selection &selection);
    void failed(const QString &why);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void takeLayout();
    void arrange();
    void invalidate();
    bool isAnimated() const;
    const std::vector<MapSpot> &spots() const;
    const MapMark &markAt(int mark) const { return m_map->marks(level())[static_cast<size_t>(mark)]; }
    int markAt(const QPointF &point) const { return MapSpots::hit(spots(), point); }
    void setHovered(int mark);
    void choose(NodeIndex node);
    void enter(int mark);
    void comeApart(int mark);
    void openList(const QString &title, std::span<const NodeIndex> nodes, const QPointF &corner);
    void walk(int mark);
    int toward(int mark, const QPointF &way) const;
    void startDrag(NodeIndex host);
    void setTarget(int mark, Admission::Mode mode, const QPointF &point);
    void announce();

    TopologyScene &m_scene;
    ClusterDrag &m_drag;
    Words m_words;
    std::shared_ptr<const TopologyLayout> m_layout; ///< that the map is of
    std::shared_ptr<const TopologyMap> m_map;
    TopologyCamera m_camera;
    bool m_isAnimated = true;
    QWidget *m_strip;
    LinkButton *m_unlocated;

    MovingPicture m_picture;
    QTimer m_rest; ///< runs while the picture moves
    mutable std::vector<MapSpot> m_spots;
    mutable bool m_areSpotsStale = true;

    int m_hovered = -1;
    NodeIndex m_at = noNode; ///< the first of the mark that the keyboard is at
    bool m_isFocusShown = false;
    QPointF m_pressed;
    QPointF m_pressedOrigin;
    bool m_isPressed = false;
    bool m_isPanning = false;
    bool m_hasFlown = false;          ///< at the last click
    NodeIndex m_pressedHost = noNode; ///< may be dragged
    NodeIndex m_target = noNode;      ///< a group
    int m_targetMark = -1;
    Admission::Mode m_mode = Admission::Mode::Move;
    DragHint *m_hint;
};

} // namespace easel
