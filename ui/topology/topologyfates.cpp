// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologyfates.h"

#include "theme/theme.h"
#include "topology/fatelook.h"
#include "topology/topologyscene.h"

#include <QPainter>
#include <QtMath>

namespace easel {

TopologyFates::TopologyFates(const TopologyScene &scene, QWidget *parent) : QWidget(parent), m_scene(scene)
{
    setObjectName(QStringLiteral("topologyFates"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&scene, &TopologyScene::laidOut, this, &TopologyFates::refresh);
    connect(&Theme::current(), &Theme::changed, this, &TopologyFates::refresh);
    refresh();
}

void TopologyFates::refresh()
{
    const TopologyDifference *difference = m_scene.difference();
    setVisible(difference);
    QStringList parts;
    for (const Fate fate : allFates) {
        if (difference && fate != Fate::Unchanged && difference->count(fate) > 0)
            parts << QStringLiteral("%1 %2").arg(difference->count(fate)).arg(wordOf(fate));
    }
    setAccessibleName(tr("What the plan changes: %1").arg(parts.isEmpty() ? tr("nothing") : parts.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize TopologyFates::sizeHint() const
{
    const TopologyDifference *difference = m_scene.difference();
    return {difference ? qCeil(paintFateCounts(nullptr, 0, 0, *difference)) + space::s : 0, Theme::current().scaled(18)};
}

void TopologyFates::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (const TopologyDifference *difference = m_scene.difference())
        paintFateCounts(&painter, 0, height() / 2.0, *difference);
}

} // namespace easel
