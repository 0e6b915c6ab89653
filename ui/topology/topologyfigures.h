// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

#include <QObject>

namespace easel {

class PlanningSession;
class TopologyScene;

/// What the plan does to the topology, as drawings for a report: all of the fleet, and what changes from near where it is small
/// in that. A large fleet is laid out on another thread.
class TopologyFigures final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyFigures)

public:
    explicit TopologyFigures(PlanningSession &session, QObject *parent = nullptr);

    /// Nothing where the plan changes nothing, nor while it is laid out (then changed() follows), unless `wait` is set.
    /// The drawings paint the plan as it is then; after this object is gone they paint nothing.
    std::vector<ReportFigure> figures(bool wait);

Q_SIGNALS:
    void changed();

private:
    ReportFigure figure(const QRectF &view, const QString &caption) const;
    QRectF changedPart() const;

    TopologyScene *m_scene;
};

} // namespace easel
