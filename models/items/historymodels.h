// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/fleetcomparison.h"
#include "workspace/historypoint.h"

#include <QAbstractTableModel>

namespace easel {

/// The points of a workspace's history, the newest first.
class HistoryPointsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPointsModel)

public:
    enum Column { WhenColumn, OriginColumn, ClustersColumn, GroupsColumn, VirtualColumn, ColumnCount };
    enum Role { PointRole = Qt::UserRole }; ///< qint64: the point's id

    using QAbstractTableModel::QAbstractTableModel;

    /// The oldest first, as they come from the workspace.
    void setPoints(std::vector<HistoryPoint> points);
    const std::vector<HistoryPoint> &points() const { return m_points; } ///< the oldest first
    const HistoryPoint &point(int row) const { return m_points[m_points.size() - 1 - static_cast<size_t>(row)]; }
    /// The row of the point, or -1.
    int rowOf(qint64 point) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<HistoryPoint> m_points;
};

/// A comparison as a tree: topics, what came, went or changed in them, and its fields. Topics in which nothing is different are
/// left out.
class ComparisonModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonModel)

public:
    enum Column { NameColumn, KindColumn, BeforeColumn, AfterColumn, ColumnCount };
    enum Role { KindRole = Qt::UserRole }; ///< int of ComparedThing::Kind, of a thing

    using QAbstractItemModel::QAbstractItemModel;

    void setComparison(FleetComparison comparison);
    const FleetComparison &comparison() const { return m_comparison; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::vector<ComparedThing> &thingsOf(int topicRow) const { return m_comparison.of(m_topics[static_cast<size_t>(topicRow)]); }

    FleetComparison m_comparison;
    std::vector<FleetComparison::Topic> m_topics; ///< that are shown
};

} // namespace easel
