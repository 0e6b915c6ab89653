// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/fleetmodel.h"

#include <QMenu>

namespace easel {

/// The values of one facet with their counts. It stays open while values are chosen, and the counts follow.
class FacetMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetMenu)

public:
    FacetMenu(FleetModel &model, Facet facet, QWidget *parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void refresh();
    bool toggle(QAction *action);

    FleetModel &m_model;
    Facet m_facet;
};

} // namespace easel
