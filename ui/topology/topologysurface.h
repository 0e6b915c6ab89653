// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/admission.h"
#include "topology/movingpicture.h"
#include "topology/topologycamera.h"
#include "topology/topologyscene.h"

#include <QTimer>
#include <QWidget>

class QMenu;

namespace easel {

class ClusterDrag;
class DragHint;

/// What the lanes and the map have in common: a picture of a scene to look at and to work in. The wheel zooms, dragging the
/// ground pans, host clusters are dragged onto groups, by mouse or by keyboard, and what has the focus is told to screen readers.
/// While it moves the last whole picture is shown moved and scaled; it is painted anew as soon as it rests.
class TopologySurface : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologySurface)

public:
    ~TopologySurface() override;

    TopologyScene &scene() const { return m_scene; }
    const TopologyCamera &camera() const { return m_camera; }
    void zoom(double factor);
    virtual void fit() = 0;
    /// Moves there, so that the node can be read with what is around it; goBack() comes back. False when it cannot be seen in
    /// this picture, which failed() then says.
    virtual bool flyTo(NodeIndex node) = 0;
    void goBack() { m_camera.goBack(); }
    void goForward() { m_camera.goForward(); }

    /// As a click does: the node has the focus, and is selected on the other pages too.
    virtual void choose(NodeIndex node);
    /// The focus goes there, and it can be seen.
    virtual void walk(NodeIndex node) = 0;
    void moveTo(const QPointF &centre) { m_camera.moveTo(centre); } ///< at the same scale
    /// All there is to be seen, in units, and a small picture of it.
    virtual QRectF overview() const = 0;
    virtual void paintOverview(QPainter &painter, const QRectF &view, double scale) const = 0;
    /// Where a node is seen, in pixels; empty when it is not.
    virtual QRectF placeOf(NodeIndex node) const = 0;
    /// The node at a pixel; noNode for none.
    virtual NodeIndex nodeAt(const QPointF &point) const = 0;

    /// The keyboard carries a host cluster: arrows go from group to group, Return drops, Escape lets go. What is no host
    /// cluster is chosen instead.
    void pickUp(NodeIndex host);
    bool isCarrying() const { return m_carriesByKeyboard; }
    /// Drops what the keyboard carries.
    void dropOn(NodeIndex group);
    NodeIndex hovered() const { return m_hovered; }
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
    TopologySurface(TopologyScene &scene, ClusterDrag &drag, const TopologyCamera::Limits &limits, QWidget *parent);

    // Each picture has things of its own that the pointer can be on: nodes or marks; -1 is none of them.
    virtual int thingAt(const QPointF &point) const = 0;
    virtual QString wordsAt(const QPointF &point) const = 0;
    virtual void click(const QPointF &point) = 0;
    /// The host cluster that a drag from there is of; the group that a drop there is onto. noNode for none.
    virtual NodeIndex hostAt(const QPointF &point) const = 0;
    virtual NodeIndex groupAt(const QPointF &point) const = 0;
    /// Where the words about a drop on a group are shown, once it was brought into sight.
    virtual QPointF reveal(NodeIndex group) = 0;
    /// What has the focus, in words.
    virtual QString focusedWords() const = 0;
    /// A key that only this picture knows. False for others.
    virtual bool pressOwn(QKeyEvent *event) = 0;
    /// What can be done with what is at the point, or without one, with what has the focus.
    virtual void fillMenu(QMenu &menu, const QPointF *point) = 0;
    void addNode(QMenu &menu, NodeIndex node);

    void invalidate();
    bool isAnimated() const;
    void announce();
    void pan(double x, double y); ///< shares of a step
    bool isMoving() const { return m_rest.isActive(); }

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

    /// Where the keyboard is while it is on no node yet.
    void paintFocusOnAll(QPainter &painter) const;

    TopologyScene &m_scene;
    ClusterDrag &m_drag;
    TopologyCamera m_camera;
    MovingPicture m_picture;
    int m_hovered = -1;
    bool m_isFocusShown = false;
    NodeIndex m_target = noNode; ///< the group that something is carried onto
    QPointF m_targetPoint;
    Admission::Mode m_mode = Admission::Mode::Move;

private:
    void setHovered(int thing);
    void setTarget(NodeIndex group, Admission::Mode mode, const QPointF &point);
    void aim(NodeIndex group, Admission::Mode mode);
    void pressWhileCarrying(QKeyEvent *event);
    bool drop(NodeIndex group, Admission::Mode mode);

    QTimer m_rest; ///< runs while the picture moves
    bool m_isAnimated = true;
    QPointF m_pressed;
    QPointF m_pressedOrigin;
    bool m_isPressed = false;
    bool m_isPanning = false;
    NodeIndex m_pressedHost = noNode; ///< may be dragged
    bool m_carriesByKeyboard = false;
    DragHint *m_hint;
};

} // namespace easel
