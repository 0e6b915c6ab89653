// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/developercredit.h"

#include <QWidget>

class QPushButton;

namespace easel {

class ElidedLabel;
class PlanningSession;
class UserCreditForm;

/// What of the tenant's developer credit is used, with what the plan does; the system's too where the plan draws on it, and the
/// user's own. Each is hidden when there is none. Object names: "tenantCredit", "systemCredit", "userCredit", "userCreditButton".
class CreditLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreditLine)

public:
    explicit CreditLine(PlanningSession &session, QWidget *parent = nullptr);

private:
    void refresh();
    void refreshUser();

    PlanningSession &m_session;
    ElidedLabel *m_tenant;
    ElidedLabel *m_system;
    ElidedLabel *m_user;
    QPushButton *m_button;
    UserCreditForm *m_form;
};

} // namespace easel
