// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QImage>

namespace easel {

/// The picture in a PNG or JPEG file of at most 4 MiB. NotFound; InvalidInput for anything else; Storage.
Result<QImage> readLogo(const QString &path);

} // namespace easel
