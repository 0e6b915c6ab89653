// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planguard.h"

#include <QWidget>

class QAbstractButton;
class QListWidget;

namespace easel {

class TextLabel;

/// What has to be confirmed one by one before a plan is applied: a check box each, since a list that is confirmed as a whole is not
/// read. Object names: "guardList", "checkAllGuards".
class GuardList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardList)

public:
    explicit GuardList(QWidget *parent = nullptr);

    /// All of them open again.
    void setGuards(std::vector<PlanGuard> guards);
    bool isConfirmed() const { return openCount() == 0; }
    int openCount() const;
    const std::vector<PlanGuard> &guards() const { return m_guards; }

Q_SIGNALS:
    void changed();

private:
    void refresh();

    std::vector<PlanGuard> m_guards;
    TextLabel *m_title;
    QListWidget *m_list;
    QAbstractButton *m_all;
};

} // namespace easel
