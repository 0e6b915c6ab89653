// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/bringup.h"

#include <QWidget>

namespace easel {

void bringUp(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace easel
