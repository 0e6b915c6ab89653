// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/admission.h"
#include "topology/movingpicture.h"
#include "topology/topologycamera.h"
#include "topology/topologynavigator.h"
#include "topology/topologyscene.h"

#include <QTimer>
#include <QWidget>

namespace easel {

class ClusterDrag;
class DragHint;

/// The picture of the topology to look at and to work in: the wheel zooms, dragging the ground pans, host clusters are
/// dragged onto groups, and the keyboard goes along what belongs together. Object name: "topology".
/// While it moves the last whole picture is shown moved and scaled; it is painted anew as soon as it rests.
/// Two files: what it shows is in topologyview.cpp, mouse, keys and drags in topologyinput.cpp.
class TopologyView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyView)

public:
    TopologyView(TopologyScene &scene, ClusterDrag &drag, QWidget *parent = nullptr);
    ~TopologyView() override;

    TopologyScene &scene() const { return m_scene; }
    const TopologyCamera &camera() const { return m_camera; }
    double scale() const { return m_camera.scale(); }  ///< pixels to a unit; 0 until there is something to see
    QRectF view() const { return m_camera.view(); } ///< what is seen, in units of the layout
    void place(const QPointF &centre, double scale) { m_camera.place(centre, scale); }
    void moveTo(const QPointF &centre) { m_camera.moveTo(centre); } ///< at the same scale
    void zoom(double factor) { m_camera.zoom(factor, QRectF(rect()).center()); }
    void fit() { m_camera.fit(); }
    /// Moves there, so that the node can be read with what is around it; goBack() comes back.
    void flyTo(NodeIndex node);
    void goBack() { m_camera.goBack(); }
    void goForward() { m_camera.goForward(); }

    /// What a screen reader and a tool tip say of a node and of what is beside it.
    QString describe(NodeIndex node) const;
    NodeIndex hovered() const { return m_hovered; }
    // For the tour and the tests, in coordinates of the widget.
    QPoint spotOf(const ClusterId &cluster) const;
    QPoint spotOf(const GroupId &group) const; ///< where a drop on the group goes
    QString hintText() const;
    /// Moves without the time that people need to follow.
    void setAnimated(bool animated) { m_isAnimated = animated; }

Q_SIGNALS:
    void viewChanged();
    void historyChanged();
    void selectionChanged(const easel::Selection &selection);
    void showInFleetRequested(const QList<easel::ClusterId> &clusters);
    void composeRequested(const easel::GroupId &group);
    void failed(const QString &why);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
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
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    NodeIndex nodeAt(const QPointF &point) const;
    NodeIndex groupAt(const QPointF &point) const;
    void invalidate();
    void setHovered(NodeIndex node);
    void choose(NodeIndex node);
    void walk(NodeIndex node);
    void reveal(NodeIndex node);
    void startDrag(NodeIndex host);
    void pickUp();
    void pressWhileCarrying(QKeyEvent *event);
    void setTarget(NodeIndex group, Admission::Mode mode, const QPointF &point);
    void clearTarget();
    bool dropOnTarget();
    void announce();

    TopologyScene &m_scene;
    ClusterDrag &m_drag;
    TopologyCamera m_camera;
    MovingPicture m_picture;
    QTimer m_rest; ///< runs while the picture moves
    bool m_isAnimated = true;

    NodeIndex m_hovered = noNode;
    bool m_isFocusShown = false;
    NodeIndex m_lastLink = noNode;
    QPointF m_pressed;
    QPointF m_pressedOrigin;
    NodeIndex m_pressedNode = noNode;
    bool m_isPanning = false;
    bool m_mayDrag = false;
    NodeIndex m_target = noNode;
    Admission::Mode m_mode = Admission::Mode::Move;
    bool m_carriesByKeyboard = false;
    DragHint *m_hint;
};

} // namespace easel
