// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/developercredit.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QSpinBox;

namespace easel {

/// How much of the tenant's developer credit each user may draw on, as Palette's tenant settings say. Object names: "userCpu",
/// "userMemory", "userStorage", "userCount", "setUserCredit", "forgetUserCredit".
class UserCreditForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserCreditForm)

public:
    explicit UserCreditForm(QWidget *parent = nullptr);

    /// Shows what is known now.
    void setCredit(const std::optional<DeveloperCredit> &credit);

Q_SIGNALS:
    /// Nothing: nobody knows.
    void chosen(const std::optional<easel::DeveloperCredit> &credit);

private:
    QSpinBox *m_cpu;
    QSpinBox *m_memory;
    QSpinBox *m_storage;
    QSpinBox *m_count;
    QPushButton *m_forget;
};

} // namespace easel
