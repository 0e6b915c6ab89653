// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/requestrecord.h"

#include <QUrl>

namespace easel {

/// The request as a curl command for a POSIX shell, to try it again by hand. The key is not in it: the command takes it
/// from the environment variable PALETTE_API_KEY. Bodies are not recorded, so that of a write is asked for on the
/// standard input. A base that is no HTTP address is taken from PALETTE_URL.
QString curlCommand(const RequestRecord &record, const QUrl &base);

} // namespace easel
