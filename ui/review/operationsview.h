// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTreeView;
class QVBoxLayout;

namespace easel {

class OperationsModel;

/// The operations in their order, one row each with its state, and of the one that is selected what it changes and why it
/// came to what it came to.
class OperationsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OperationsView)

public:
    explicit OperationsView(OperationsModel &model, QWidget *parent = nullptr);

    /// Selects the first operation that failed, whose outcome is unknown, or that a dry run found a problem with, if there is one.
    void selectProblem();

private:
    void showDetail();

    OperationsModel &m_model;
    QTreeView *m_view;
    QWidget *m_detail;
    QVBoxLayout *m_detailLayout;
};

} // namespace easel
