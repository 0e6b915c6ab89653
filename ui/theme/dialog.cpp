// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/dialog.h"

#include "theme/readingorder.h"

namespace easel {

bool Dialog::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(*this, next);
}

} // namespace easel
