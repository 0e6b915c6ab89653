// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QWidget>

#include <vector>

class QFormLayout;

namespace easel {

class ElidedLabel;
class PlanningSession;
class TextLabel;

/// What there is to know of the selected virtual cluster, and what the plan does to it; of several their number and sums.
class VirtualDetail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VirtualDetail)

public:
    explicit VirtualDetail(PlanningSession &session, QWidget *parent = nullptr);
    void show(const std::vector<VirtualClusterId> &ids);

private:
    void addLine(const QString &label, const QString &value);
    void showOne(const VirtualClusterId &id);
    void showSeveral(const std::vector<VirtualClusterId> &ids);

    PlanningSession &m_session;
    ElidedLabel *m_title;
    QFormLayout *m_lines;
    TextLabel *m_plan;
};

} // namespace easel
