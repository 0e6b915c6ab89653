// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"
#include "topology/topologydifference.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace easel {

/// How it is shown what became of something: never by colour alone.
struct FateLook final
{
    ColorRole color = nullptr; ///< null for what is unchanged
    QString sign;
};
FateLook lookOf(Fate fate);
/// "added"; empty for what is unchanged.
QString wordOf(Fate fate);

/// A disc with the sign of a fate; nothing for what is unchanged.
void paintFateSign(QPainter &painter, const QRectF &disc, Fate fate);

/// One line, from `left` on around the height `middle`: how much was added, removed, changed and moved; nothing for what does
/// not occur. Returns where it ends; without a painter that is all it does.
double paintFateCounts(QPainter *painter, double left, double middle, const TopologyDifference &difference);

} // namespace easel
