// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QStringList>

namespace easel::test {

/// Runs xdotool with these commands; returns when it is through, while the console goes on working. False when it failed.
bool xdotool(const QStringList &arguments);

/// Commands that move the pointer of the X server to a point of the screen.
QStringList moveTo(QPoint point);
/// Press, several moves along the points, let go: what a hand does. `pause` is the time between two moves, in seconds.
QStringList dragAlong(const QList<QPoint> &points, int movesBetween = 8, const QString &pause = QStringLiteral("0.06"));

} // namespace easel::test
