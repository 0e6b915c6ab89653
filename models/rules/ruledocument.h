// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace easel {

struct Rule;

/// Where the document that a rule comes from can be read. Of a page that may move, the one above it.
QUrl documentOf(const Rule &rule);

} // namespace easel
