// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace easel {

/// Reads a JSON object that people hand to each other, and takes only what has one meaning: valid UTF-8, no key twice in
/// an object, numbers that are whole and fit 64 bits (kept exactly), no half of a surrogate pair, no NUL character, at most
/// 64 levels, nothing behind the object. DamagedFile for text that ends too early, InvalidInput for the rest; the context
/// names the line and the place in the document, as in "line 12, groups[0].after.name".
Result<QJsonObject> parseStrictJson(const QByteArray &json);

} // namespace easel
