// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

/// What the desktop gives a program that somebody starts, so that its window may come forward: XDG_ACTIVATION_TOKEN under Wayland,
/// DESKTOP_STARTUP_ID under X11. It can be passed on to the window that is shown instead.
namespace easel::startuptoken {

/// Of this process; to be asked before there is a QGuiApplication, which takes it away.
QByteArray ofProcess();
/// Shows the window in front of all others, and ends the desktop's waiting for the one who was given the token.
void bringForward(QWidget &window, const QByteArray &token);

} // namespace easel::startuptoken
