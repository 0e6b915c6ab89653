// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/columns.h"

#include <QHeaderView>

#include <algorithm>

namespace easel {

void setColumnWidth(QHeaderView &header, int column, int width)
{
    header.resizeSection(column, std::max(width, header.sectionSizeHint(column)));
}

} // namespace easel
