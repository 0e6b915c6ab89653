// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/developercredit.h"

#include <QWidget>

namespace easel {

class ElidedLabel;
class PlanningSession;

/// What of the tenant's developer credit is used, with what the plan does; the system's too where the plan draws on it. Hidden
/// when the backend tells none. Object names: "tenantCredit", "systemCredit".
class CreditLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreditLine)

public:
    explicit CreditLine(PlanningSession &session, QWidget *parent = nullptr);

private:
    void refresh();

    PlanningSession &m_session;
    ElidedLabel *m_tenant;
    ElidedLabel *m_system;
};

} // namespace easel
