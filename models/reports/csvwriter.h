// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace easel {

/// The rows as CSV after RFC 4180: UTF-8, commas, CRLF, quotes where needed. What a spreadsheet would take for a
/// formula (a leading = + - @, tab, CR or NUL) gets an apostrophe in front.
QByteArray csvText(const QList<QStringList> &rows);

/// Writes `content` to `path`, all or nothing, readable by the owner only.
Result<void> saveFile(const QString &path, const QByteArray &content);

} // namespace easel
