// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace easel {

/// What --version prints: the program's name and version alone on the first line, buildText() below. A line end behind the last.
QString versionText(const QString &program);
/// Which sources this was built from, how, by which compiler, and which Qt it runs on: lines, in the language of the program.
QString buildText();

} // namespace easel
