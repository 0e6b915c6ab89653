// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/applyconflict.h"

#include <QScrollArea>

class QVBoxLayout;

namespace easel {

/// What somebody else changed on the backend since the plan's base: planned on, there now, and planned, side by side.
class ConflictsView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictsView)

public:
    explicit ConflictsView(QWidget *parent = nullptr);
    void setConflicts(const std::vector<ApplyConflict> &conflicts);

private:
    QWidget *m_content;
    QVBoxLayout *m_layout;
};

} // namespace easel
