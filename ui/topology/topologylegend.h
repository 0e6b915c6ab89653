// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/topologyscene.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace easel {

/// What the colours of the topology mean: a button each, which lets its host clusters stand back.
class TopologyLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyLegend)

public:
    explicit TopologyLegend(TopologyScene &scene, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override; ///< a window may be too narrow for all values: the rest is counted

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void arrange();

    TopologyScene &m_scene;
    QHBoxLayout *m_layout;
    QLabel *m_more; ///< how many values have no button
    std::vector<QToolButton *> m_buttons;
    std::vector<LegendEntry> m_shown;
};

} // namespace easel
