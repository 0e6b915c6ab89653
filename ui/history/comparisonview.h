// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/fleetcomparison.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace easel {

class ComparisonModel;
class EmptyState;
class SectionHeader;

/// What became of the fleet between two points, as a tree that can be searched and saved as CSV.
/// Object names: "comparisonTree", "comparisonSearch", "exportComparison".
class ComparisonView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonView)

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    /// `heading` says between what.
    void setComparison(const QString &heading, FleetComparison comparison);
    /// Instead of a comparison: why there is none, and what to do.
    void setMessage(const QString &title, const QString &text);
    /// What is there stays until what is being read arrives.
    void setHeading(const QString &heading, bool isBusy);
    /// Saves what is compared, all of it, whatever is searched for.
    Result<void> exportTo(const QString &path) const;

Q_SIGNALS:
    void exportFailed(const QString &why);

private:
    void search();
    void chooseFile();

    ComparisonModel *m_model;
    QSortFilterProxyModel *m_found;
    SectionHeader *m_header;
    QLineEdit *m_search;
    QPushButton *m_export;
    QStackedWidget *m_stack;
    QTreeView *m_tree;
    EmptyState *m_empty;
    QTimer m_searching;
};

} // namespace easel
