// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologyfigures.h"

#include "session/planningsession.h"
#include "theme/theme.h"
#include "topology/fatelook.h"
#include "topology/topologypainter.h"

#include <QPainter>
#include <QPointer>

#include <algorithm>

namespace easel {
namespace {

constexpr double legendHeight = 28;
constexpr double margin = 24;    ///< around what is shown, in units of the layout
constexpr double lowest = 0.3;   ///< height of a drawing to its width
constexpr double highest = 0.9;
constexpr double muchNearer = 1.6; ///< what changes has a drawing of its own when it is so much larger there
constexpr double nearest = 0.8;  ///< pixels to a unit; nearer only wastes paper

/// What the colours and the signs mean, below the drawing.
void paintLegend(QPainter &painter, const QRectF &rect, const TopologyScene &scene)
{
    const Theme &theme = Theme::current();
    const QFont font = theme.font(TextSize::Caption);
    const QFontMetricsF metrics(font);
    const double middle = rect.center().y();
    double x = rect.left() + space::s;
    if (const TopologyDifference *difference = scene.difference())
        x = paintFateCounts(&painter, x, middle, *difference) + space::xl;
    painter.setFont(font);
    for (const LegendEntry &entry : scene.legend()) {
        const QString text = QStringLiteral("%1: %2").arg(entry.text).arg(entry.count);
        const double width = metrics.horizontalAdvance(text);
        if (x + 12 + space::xs + width > rect.right())
            break;
        painter.fillRect(QRectF(x, middle - 5, 10, 10), theme.tokens().*entry.color);
        painter.setPen(theme.tokens().text);
        painter.drawText(QRectF(x + 10 + space::xs, middle - metrics.height() / 2, width + 1, metrics.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += 10 + space::xs + width + space::m;
    }
}

/// `rect` made wider or higher about its middle until its shape suits a page.
QRectF shaped(QRectF rect)
{
    const double height = std::clamp(rect.height(), lowest * rect.width(), std::max(rect.height(), lowest * rect.width()));
    const double width = std::max(rect.width(), height / highest);
    const QPointF centre = rect.center();
    return {centre.x() - width / 2, centre.y() - height / 2, width, height};
}

} // namespace

TopologyFigures::TopologyFigures(PlanningSession &session, QObject *parent) : QObject(parent), m_scene(new TopologyScene(session, this))
{
    m_scene->setShown(TopologyShown::Difference);
    connect(m_scene, &TopologyScene::laidOut, this, &TopologyFigures::changed);
}

QRectF TopologyFigures::changedPart() const
{
    const TopologyGraph &graph = m_scene->graph();
    const TopologyLayout &layout = *m_scene->layout();
    QRectF part;
    for (NodeIndex node = graph.firstCell(); node < graph.firstLeaf(); ++node) {
        if (m_scene->fate(node) != Fate::Unchanged)
            part |= layout.rect(node);
    }
    for (NodeIndex node = graph.firstGroup(); node < graph.nodeCount(); ++node) {
        if (m_scene->fate(node) == Fate::Unchanged)
            continue;
        // A group without a member has no area, but a bubble.
        const auto area = layout.area(node);
        if (area.empty())
            part |= layout.rect(node);
        for (const QRectF &rect : area)
            part |= rect;
    }
    return part;
}

ReportFigure TopologyFigures::figure(const QRectF &view, const QString &caption) const
{
    QStringList parts;
    for (const Fate fate : allFates) {
        const int count = m_scene->difference()->count(fate);
        if (fate != Fate::Unchanged && count > 0)
            parts << QStringLiteral("%1 %2").arg(count).arg(wordOf(fate));
    }
    const double scale = ReportFigure::usualWidth / view.width();
    const QSizeF picture = view.size() * scale;
    const QSizeF size(picture.width(), picture.height() + legendHeight);
    const auto paint = [scene = QPointer<const TopologyScene>(m_scene), view, scale, picture](QPainter &painter) {
        if (!scene)
            return;
        const Theme::OnPaper onPaper;
        const Tokens &tokens = Theme::current().tokens();
        const QRectF frame(QPointF(), picture);
        painter.save();
        painter.setClipRect(frame, Qt::IntersectClip);
        painter.fillRect(frame, tokens.window);
        TopologyPainter(*scene).paint(painter, view, scale);
        painter.restore();
        paintLegend(painter, QRectF(0, picture.height(), picture.width(), legendHeight), *scene);
    };
    return {caption, tr("Topology: %1. %2").arg(parts.join(QStringLiteral(", ")), caption), size, paint};
}

std::vector<ReportFigure> TopologyFigures::figures(bool wait)
{
    m_scene->setActive(true);
    if (wait)
        m_scene->finish();
    if (!m_scene->isCurrent())
        return {};
    // Until somebody asks again, nobody looks.
    m_scene->setActive(false);
    const QRectF part = changedPart();
    if (part.isEmpty())
        return {};
    const QRectF all = shaped(m_scene->layout()->bounds().adjusted(-margin, -margin, margin, margin));
    std::vector<ReportFigure> figures{figure(all, tr("The fleet as the plan leaves it."))};
    QRectF near = part.adjusted(-margin, -margin, margin, margin);
    const double least = ReportFigure::usualWidth / nearest;
    if (near.width() < least)
        near.adjust(-(least - near.width()) / 2, 0, (least - near.width()) / 2, 0);
    near = shaped(near);
    if (all.width() > muchNearer * near.width())
        figures.push_back(figure(near, tr("What the plan changes, from near.")));
    return figures;
}

} // namespace easel
