// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/applyoutcome.h"

#include <QWidget>

class QPushButton;

namespace easel {

class Band;
class TextLabel;

/// An operation of an apply has failed, and the apply waits: what can be done now, and what each of it means.
/// Object names: "failureChoice", "failureStop", "failureSkip", "failureRollback".
class FailureChoice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FailureChoice)

public:
    explicit FailureChoice(QWidget *parent = nullptr);
    void ask(const ApplyFailure &failure);

Q_SIGNALS:
    void chosen(easel::OnFailure choice);

private:
    struct Row
    {
        QPushButton *button = nullptr;
        TextLabel *meaning = nullptr;
    };

    Band *m_band;
    Row m_stop;
    Row m_skip;
    Row m_rollback;
};

} // namespace easel
