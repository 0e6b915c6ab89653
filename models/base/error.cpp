// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace easel {

QString Error::toString() const
{
    return context.isEmpty() ? message : QStringLiteral("%1 (%2)").arg(message, context);
}

} // namespace easel
