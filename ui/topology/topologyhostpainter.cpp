// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of host clusters, for TopologyPainter.
#include "topology/topologypainter.h"

#include "theme/domainlook.h"
#include "theme/painter.h"
#include "topology/topologymeasures.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace easel {

template <typename Paint>
void TopologyPainter::paintAlike(const QRectF &rect, quint64 key, Paint paint)
{
    if (m_ratio == 0) {
        paint(*m_painter, rect);
        return;
    }
    const QSize size = rect.size().toSize();
    QImage &image = m_alike[(key << 24) | static_cast<quint64>(size.width() << 12) | static_cast<quint64>(size.height())];
    if (image.isNull()) {
        image = QImage(size * m_ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(m_ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter, QRectF(QPointF(), size));
    }
    m_painter->drawImage(QPointF(std::round(rect.x()), std::round(rect.y())), image);
}

/// The card of a host with its colour at the start.
void TopologyPainter::paintCard(NodeIndex cell, const QRectF &rect)
{
    const QColor color = m_tokens.*m_scene.colorOf(cell);
    const bool isSelected = m_scene.isSelected(cell);
    paintAlike(rect, (static_cast<quint64>(color.rgb() & 0xffffff) << 2) | (isSelected ? 1U : 0U), [&](QPainter &painter, const QRectF &room) {
        paint::card(painter, room, isSelected ? Emphasis::Selected : Emphasis::Normal);
        QPainterPath corner;
        corner.addRoundedRect(room.adjusted(1, 1, -1, -1), cornerRadius - 1, cornerRadius - 1);
        painter.save();
        painter.setClipPath(corner, Qt::IntersectClip);
        painter.fillRect(QRectF(room.x(), room.y(), std::max(3.0, 5 * std::min(1.4, m_scale)), room.height()), color);
        painter.restore();
    });
}

/// In one line or two, of which the last ends with an ellipsis where it has no room.
void TopologyPainter::paintName(const QRectF &rect, const QString &name, int lines)
{
    m_painter->setFont(m_nameRuler.font());
    m_painter->setPen(m_tokens.text);
    const double ascent = m_nameRuler.ascent();
    const double width = m_nameRuler.width(name);
    qsizetype first = 0;
    if (lines == 2 && width > rect.width()) {
        // As much as fits; at the last hyphen or blank of it, unless too much would be lost there.
        first = std::max<qsizetype>(1, m_nameRuler.fitting(name, rect.width()));
        const qsizetype gap = std::max(name.lastIndexOf(u'-', first - 1), name.lastIndexOf(u' ', first - 1)) + 1;
        if (gap > 0 && width < 1.5 * rect.width())
            first = gap;
        m_painter->drawText(QPointF(rect.x(), rect.y() + ascent), name.left(first).trimmed());
    }
    const double below = first > 0 ? m_nameRuler.height() : 0;
    m_painter->drawText(QPointF(rect.x(), rect.y() + below + ascent), m_nameRuler.elided(name.mid(first), rect.width()));
}

void TopologyPainter::paintHost(NodeIndex cell, const QRectF &rect)
{
    m_painter->setRenderHint(QPainter::Antialiasing, true);
    paintCard(cell, rect);
    const double unit = std::min(1.4, m_scale);
    const double stripe = std::max(3.0, 5 * unit);
    // While what is in it is not shown, all of the card is for words.
    const double header = m_detail == Detail::Near ? std::min(rect.height(), TopologyMeasures::hostHeader * m_scale) : rect.height();
    QRectF inner = QRectF(rect.x(), rect.y(), rect.width(), header).adjusted(stripe + 5, 3, -5, -3);
    const double line = m_nameRuler.height();
    const bool isHost = m_graph.kind(cell) == NodeKind::HostCluster;
    // The ring at the end says how much is left.
    if (isHost && rect.width() > 100 && inner.height() > line && !std::isnan(m_scene.headroomOf(cell))) {
        const double ring = std::min({inner.height(), 26 * unit, 30.0});
        paintRing(QRectF(inner.right() - ring, m_detail == Detail::Near ? inner.center().y() - ring / 2 : inner.top(), ring, ring), m_scene.headroomOf(cell));
        inner.setRight(inner.right() - ring - 4);
    }
    const QString name = m_graph.name(cell);
    const double mark = std::min(12.0, line - 1);
    const double indent = isHost ? mark + 4 : 0;
    const int lines = static_cast<int>((inner.height() + 2) / line);
    const bool isLong = m_nameRuler.width(name) > inner.width() - indent;
    const int forName = isLong && lines >= 3 && m_detail != Detail::Near ? 2 : 1;
    const int all = std::min(lines, forName + 1);
    double y = m_detail == Detail::Near || lines < 3 ? inner.center().y() - all * line / 2 : inner.top();
    if (isHost)
        paintAlike(QRectF(inner.x(), y + (line - mark) / 2, mark, mark), static_cast<quint64>(m_graph.health(cell)) << 2 | 2U,
                   [&](QPainter &painter, const QRectF &room) { paint::status(painter, room, look::shape(m_graph.health(cell))); });
    paintName(QRectF(inner.x() + indent, y, inner.width() - indent, forName * line), name, forName);
    y += forName * line;
    if (all > forName) {
        m_painter->setFont(m_countRuler.font());
        m_painter->setPen(m_tokens.textMuted);
        m_painter->drawText(QPointF(inner.x(), y + m_countRuler.ascent()), m_countRuler.elided(counted(cell), inner.width()));
    }
    m_painter->setRenderHint(QPainter::Antialiasing, false);
}

/// What is asked for of a capacity, as the part of a circle from the top on.
void TopologyPainter::paintRing(const QRectF &circle, float headroom)
{
    const double left = std::clamp(static_cast<double>(headroom), 0.0, 1.0);
    const double width = std::max(2.0, circle.width() / 8);
    const QRectF line = circle.adjusted(width, width, -width, -width);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(QPen(m_tokens.line, width));
    m_painter->drawEllipse(line);
    const QColor used = headroom < 0.05F ? m_tokens.danger : headroom < 0.2F ? m_tokens.warning : m_tokens.barFill;
    m_painter->setPen(QPen(used, width, Qt::SolidLine, Qt::FlatCap));
    m_painter->drawArc(line, 90 * 16, static_cast<int>(-(1 - left) * 360 * 16));
}

/// The second line of a host: its version, and what runs on it.
QString TopologyPainter::counted(NodeIndex cell) const
{
    const NodeCounts counts = m_graph.counts(cell);
    QStringList parts;
    if (const HostCluster *host = m_graph.hostCluster(cell); host && !host->kubernetesVersion.isEmpty())
        parts << host->kubernetesVersion;
    if (counts.virtualClusters > 0)
        parts << TopologyScene::tr("%n virtual", nullptr, counts.virtualClusters);
    if (counts.edgeHosts > 0)
        parts << TopologyScene::tr("%n edge host(s)", nullptr, counts.edgeHosts);
    return parts.join(QStringLiteral(" · "));
}

} // namespace easel
