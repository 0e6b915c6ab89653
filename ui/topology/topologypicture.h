// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace easel {

class TopologyScene;

/// The topology as a picture in a file: `view` of its layout, or of its map, at `scale` pixels to a unit.
namespace topologypicture {

/// A PNG of at most so many pixels a side is made; larger ones are made smaller.
inline constexpr int mostPixels = 16'000;

/// Paints `view` with its top left corner at the painter's origin.
using Paint = std::function<void(QPainter &painter, const QRectF &view, double scale)>;
Paint lanes(const TopologyScene &scene);

QByteArray png(const Paint &paint, const QRectF &view, double scale);
QByteArray svg(const Paint &paint, const QRectF &view, double scale);
/// One page in the shape of the view, as vectors.
QByteArray pdf(const Paint &paint, const QRectF &view, double scale, const QString &title);

} // namespace topologypicture

} // namespace easel
