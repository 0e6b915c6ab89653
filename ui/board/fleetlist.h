// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace easel {

class ClusterDrag;
class DragHint;
class PlanningSession;

/// Paints a cluster as two lines: provider, name and health; place, version, endpoint and whether it is in a group.
class FleetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FleetDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

/// The rows: begins drags of the selection, takes drops of members that leave their group.
class FleetList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FleetList)

public:
    FleetList(PlanningSession &session, ClusterDrag &drag, QWidget *parent = nullptr);
    QList<ClusterId> selectedClusters() const;

Q_SIGNALS:
    void pickUpRequested();

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool takes() const;
    void leave();

    PlanningSession &m_session;
    ClusterDrag &m_drag;
    DragHint *m_hint;
    bool m_over = false; ///< members hover above the list
};

} // namespace easel
