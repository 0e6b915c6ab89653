// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace easel {

/// Shows a window in front of the others and gives it the keyboard; one that was minimized comes back.
void bringUp(QWidget &window);

} // namespace easel
