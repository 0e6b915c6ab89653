// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/planinfo.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace easel {

class Band;

/// The last question before something is sent. Where the plan is not sealed, the digest that was approved can be given:
/// then nothing else is sent. Object names: "confirmApplyButton", "approvedDigest".
class ApplyConfirm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApplyConfirm)

public:
    explicit ApplyConfirm(QWidget *parent = nullptr);

    /// `what` is sent where; `digest` is that of the plan as it is shown.
    void ask(const QString &what, const QString &digest, const std::optional<PlanSeal> &seal);

    /// Whether it can be confirmed, and if not why.
    void setReady(bool isReady, const QString &whyNot);

Q_SIGNALS:
    void dismissed();
    /// With the digest that is to be applied, and no other.
    void confirmed(const QString &digest);

private:
    void confirm();

    Band *m_band;
    QPushButton *m_confirm;
    QLineEdit *m_approved;
    QString m_digest;
};

} // namespace easel
