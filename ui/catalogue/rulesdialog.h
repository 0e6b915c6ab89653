// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rulecatalogue.h"
#include "theme/dialog.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;
class QVBoxLayout;

namespace easel {

class Band;
class PlanningSession;
class RulesModel;

/// The catalogue of rules: what each asks and why, where it is written, how much it weighs in this workspace and who waived
/// what. Not modal: it can stay open beside the board.
class RulesDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesDialog)

public:
    explicit RulesDialog(PlanningSession &session, QWidget *parent = nullptr);

    void selectRule(const QString &id);

private:
    void showRule();
    void addWeight(const Rule &rule);
    void addWaivers(const Rule &rule);
    void setSeverity(const Rule &rule, Severity severity);

    PlanningSession &m_session;
    RulesModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QTreeView *m_view;
    Band *m_band;
    QWidget *m_detail;
    QVBoxLayout *m_detailLayout;
};

} // namespace easel
