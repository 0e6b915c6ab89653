// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace easel {

/// Writes a file that only its owner may read (mode 0600), whole or not at all: what was there stays until the new content
/// is on the disk, the folder's entry included. Storage, with the reason.
Result<void> writePrivateFile(const QString &path, const QByteArray &content);

/// The whole of a plain file of at most `largest` bytes. NotFound; InvalidInput for what is larger or no plain file; Storage.
Result<QByteArray> readWholeFile(const QString &path, qsizetype largest);

} // namespace easel
