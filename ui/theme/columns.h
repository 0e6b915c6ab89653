// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;

namespace easel {

/// As wide as that, and as its title in the language of the program at least. In pixels.
void setColumnWidth(QHeaderView &header, int column, int width);

} // namespace easel
