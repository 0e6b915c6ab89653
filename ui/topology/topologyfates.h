// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace easel {

class TopologyScene;

/// While the difference is shown: what its signs mean, and how often each occurs.
class TopologyFates final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopologyFates)

public:
    explicit TopologyFates(const TopologyScene &scene, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const TopologyScene &m_scene;
};

} // namespace easel
