// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace easel {

class PlanningSession;

/// One finding: what is wrong, why that matters and where it is written, the ways out, all of its kind at once, and waiving
/// it for a while. What a person chooses is emitted; nothing is done here. Object names: the ways out "fixButton",
/// "fixAllButton", "waiveButton"; the forms behind the latter "fixAllPreview" and "waiveForm".
class FindingDetail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingDetail)

public:
    explicit FindingDetail(PlanningSession &session, QWidget *parent = nullptr);

    void setFinding(const std::optional<Finding> &finding);

Q_SIGNALS:
    void fixRequested(const easel::Fix &fix);
    void showRequested(const easel::Finding &finding);
    void waiveRequested(const easel::Waiver &waiver);
    void unwaiveRequested(const easel::Finding &finding);
    void ruleRequested(const QString &rule);

private:
    void addButtons(const Finding &finding);
    void addPolicyButtons(const Finding &finding, QHBoxLayout &buttons, QWidget *parent);
    void previewFixAll(const QString &rule);
    void askToWaive(const Finding &finding);
    QWidget *openForm(const QString &name);

    PlanningSession &m_session;
    QVBoxLayout *m_layout;
    QWidget *m_form = nullptr; ///< the preview or the waiver that is asked for; null when there is none
    std::optional<Finding> m_finding;
};

} // namespace easel
