// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/fatelook.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(FateLook)
};

} // namespace

FateLook lookOf(Fate fate)
{
    switch (fate) {
    case Fate::Unchanged: break;
    case Fate::Added: return {&Tokens::success, QStringLiteral("+")};
    case Fate::Removed: return {&Tokens::danger, QStringLiteral("−")};
    case Fate::Changed: return {&Tokens::warning, QStringLiteral("~")};
    case Fate::Moved: return {&Tokens::accent, QStringLiteral("→")};
    }
    return {};
}

QString wordOf(Fate fate)
{
    switch (fate) {
    case Fate::Unchanged: break;
    case Fate::Added: return Text::tr("added");
    case Fate::Removed: return Text::tr("removed");
    case Fate::Changed: return Text::tr("changed");
    case Fate::Moved: return Text::tr("moved");
    }
    return {};
}

void paintFateSign(QPainter &painter, const QRectF &disc, Fate fate)
{
    const FateLook look = lookOf(fate);
    if (!look.color)
        return;
    const Theme &theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.tokens().surface, 1.5));
    painter.setBrush(theme.tokens().*look.color);
    painter.drawEllipse(disc);
    painter.setFont(theme.font(disc.height() < 17 ? TextSize::Caption : TextSize::Body, QFont::Bold));
    painter.setPen(theme.tokens().surface);
    painter.drawText(disc, Qt::AlignCenter, look.sign);
    painter.restore();
}

double paintFateCounts(QPainter *painter, double left, double middle, const TopologyDifference &difference)
{
    const Theme &theme = Theme::current();
    const QFont font = theme.font(TextSize::Caption);
    const QFontMetricsF metrics(font);
    const double side = theme.scaled(16);
    double x = left;
    for (const Fate fate : allFates) {
        const int count = difference.count(fate);
        if (fate == Fate::Unchanged || count == 0)
            continue;
        if (x > left)
            x += space::m;
        const QString text = QStringLiteral("%1 %2").arg(count).arg(wordOf(fate));
        const double width = metrics.horizontalAdvance(text);
        if (painter) {
            paintFateSign(*painter, QRectF(x, middle - side / 2, side, side), fate);
            painter->setFont(font);
            painter->setPen(theme.tokens().text);
            painter->drawText(QRectF(x + side + space::xs, middle - metrics.height() / 2, width + 1, metrics.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        }
        x += side + space::xs + width;
    }
    return x;
}

} // namespace easel
