// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

namespace easel {

class TopologyScene;

/// The topology as a picture in a file: `view` of its layout, at `scale` pixels to a unit.
namespace topologypicture {

/// A PNG of at most so many pixels a side is made; larger ones are made smaller.
inline constexpr int mostPixels = 16'000;

QByteArray png(const TopologyScene &scene, const QRectF &view, double scale);
QByteArray svg(const TopologyScene &scene, const QRectF &view, double scale);
/// One page in the shape of the view, as vectors.
QByteArray pdf(const TopologyScene &scene, const QRectF &view, double scale, const QString &title);

} // namespace topologypicture

} // namespace easel
