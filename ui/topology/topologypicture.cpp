// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologypicture.h"

#include "theme/theme.h"
#include "topology/topologypainter.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace easel::topologypicture {

namespace {

void paintOn(QPainter &painter, const Paint &paint, const QRectF &view, double scale)
{
    const QRectF all(QPointF(), view.size() * scale);
    painter.setClipRect(all);
    painter.fillRect(all, Theme::current().tokens().window);
    paint(painter, view, scale);
}

} // namespace

Paint lanes(const TopologyScene &scene)
{
    return [&scene](QPainter &painter, const QRectF &view, double scale) { TopologyPainter(scene).paint(painter, view, scale); };
}

QByteArray png(const Paint &paint, const QRectF &view, double scale)
{
    const double fitting = std::min(scale, mostPixels / std::max(view.width(), view.height()));
    QImage image((view.size() * fitting).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    QPainter painter(&image);
    paintOn(painter, paint, view, fitting);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const Paint &paint, const QRectF &view, double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSize size = (view.size() * scale).toSize();
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter(&generator);
    paintOn(painter, paint, view, scale);
    painter.end();
    return bytes;
}

QByteArray pdf(const Paint &paint, const QRectF &view, double scale, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Easel"));
    // 96 pixels to the inch, as on the screen; a page has at most 200 inches in most readers.
    constexpr double perInch = 96;
    const double fitting = std::min(scale, 190 * perInch / std::max(view.width(), view.height()));
    writer.setResolution(static_cast<int>(perInch));
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(view.size() * fitting / perInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    QPainter painter(&writer);
    paintOn(painter, paint, view, fitting);
    painter.end();
    return bytes;
}

} // namespace easel::topologypicture
