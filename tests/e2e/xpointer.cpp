// SPDX-License-Identifier: GPL-3.0-or-later
#include "xpointer.h"

#include "console/syntheticinput.h"

#include <QProcess>

namespace easel::test {

bool xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    if (!process.waitForStarted())
        return false;
    return SyntheticInput::wait([&] { return process.state() == QProcess::NotRunning; }, 60'000) && process.exitCode() == 0;
}

QStringList moveTo(QPoint point)
{
    return {QStringLiteral("mousemove"), QString::number(point.x()), QString::number(point.y())};
}

QStringList dragAlong(const QList<QPoint> &points, int movesBetween, const QString &pause)
{
    const QString sleep = QStringLiteral("sleep");
    const QStringList rest{sleep, QStringLiteral("0.15")};
    QStringList all = moveTo(points.front()) + rest + QStringList{QStringLiteral("mousedown"), QStringLiteral("1")} + rest;
    for (qsizetype leg = 1; leg < points.size(); ++leg) {
        const QPoint from = points[leg - 1];
        const QPoint to = points[leg];
        for (int i = 1; i <= movesBetween; ++i)
            all += moveTo(from + (to - from) * i / movesBetween) + QStringList{sleep, pause};
    }
    all += moveTo(points.back() + QPoint(2, 1)) + QStringList{sleep, QStringLiteral("0.4")};
    return all + QStringList{QStringLiteral("mouseup"), QStringLiteral("1")} + rest;
}

} // namespace easel::test
