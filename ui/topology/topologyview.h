// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/admission.h"
#include "topology/topologynavigator.h"
#include "topology/topologyscene.h"

#include <QPixmap>
#include <QTimer>
#include <QVariantAnimation>
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
    /// Pixels to a unit.
    double scale() const { return m_scale; }
    /// What is seen, in units of the layout.
    QRectF view() const;
    void setView(const QPointF &origin, double scale);
    void zoom(double factor, const QPointF &fixed); ///< around a point of the widget
    void zoom(double factor) { zoom(factor, QRectF(rect()).center()); }
    void fit();
    /// Moves there, so that the node can be read with what is around it; goBack() comes back.
    void flyTo(NodeIndex node);
    void moveTo(const QPointF &centre); ///< at the same scale
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_places.size(); }
    void goBack();
    void goForward();

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
    struct Place final
    {
        QPointF origin;
        double scale = 1;
    };

    double smallestScale() const;
    QPointF toUnits(const QPointF &point) const { return m_origin + point / m_scale; }
    NodeIndex nodeAt(const QPointF &point) const;
    NodeIndex groupAt(const QPointF &point) const;
    void goTo(const QRectF &rect);
    void remember();
    void restore(size_t place);
    void invalidate();
    void paintWhole();
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
    QPointF m_origin; ///< the unit at the widget's top left corner
    double m_scale = 0;
    bool m_isFitted = true; ///< follows the size of the window until somebody moves
    std::vector<Place> m_places;
    size_t m_place = 0;
    bool m_isAnimated = true;
    QVariantAnimation m_flight;

    QPixmap m_whole; ///< the picture as it was last painted in full
    QPointF m_wholeOrigin;
    double m_wholeScale = 0;
    bool m_isWholeStale = true;
    QTimer m_rest; ///< runs while the picture moves

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
