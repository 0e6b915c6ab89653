// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/change.h"
#include "rules/finding.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace easel {

class PlanningSession;
class LinkButton;
class TextLabel;

/// The one look before something is planned for one or many virtual clusters: what is going to be planned, the fields that it
/// needs, and what the rules say of it. Planned is one step, however many it is about; nothing is sent. Object names:
/// "virtualReview", "reviewName", "reviewGroup", "reviewProject", "reviewCpu", "reviewMemory", "reviewStorage",
/// "reviewConfirmation", "reviewFindings", "reviewPlan", "reviewCancel".
class VirtualReview final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VirtualReview)

public:
    enum class Action { Deploy, Resize, Pause, Resume, Delete };

    explicit VirtualReview(PlanningSession &session, QWidget *parent = nullptr);

    /// Opens it. `ids` is what the action is for; not asked for by Deploy, which begins with `group` unless that is empty.
    void begin(Action action, std::vector<VirtualClusterId> ids, const GroupId &group = {});

Q_SIGNALS:
    /// It was planned, or given up: there is nothing to review any more.
    void ended();

private:
    void buildForm();
    void fillGroups(const GroupId &wanted);
    void fillProjects();
    Resources size() const;
    Scope project() const;
    std::vector<Change> changes() const;
    QString title() const;
    /// What the plan would break then, and does not break now.
    std::vector<Finding> findings(const std::vector<Change> &changes, QString &refusal) const;
    void refresh();
    void plan();

    PlanningSession &m_session;
    Action m_action = Action::Pause;
    std::vector<VirtualClusterId> m_ids;
    VirtualClusterId m_newId;
    TextLabel *m_title;
    TextLabel *m_names;
    QWidget *m_form;
    QFormLayout *m_fields;
    QLineEdit *m_name;
    QComboBox *m_group;
    QComboBox *m_project;
    QSpinBox *m_cpu;
    QDoubleSpinBox *m_memory;
    QSpinBox *m_storage;
    QLineEdit *m_confirmation;
    TextLabel *m_findings;
    LinkButton *m_why;
    QStringList m_broken; ///< the rules that the findings are of
    QPushButton *m_plan;
    QPushButton *m_cancel;
};

} // namespace easel
