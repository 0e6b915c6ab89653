// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syntax.h"

#include <QJsonArray>

namespace easel::ctl {

// What people and shells are told of the commands: all of it from their syntax.

/// The page easelctl(1), with the macros of man(7).
QByteArray manualPage(const std::vector<Syntax> &commands);
/// The commands with usage, summary, options, places and examples: for tests and for who makes something else of it.
QJsonArray toJson(const std::vector<Syntax> &commands);
/// How a run ends, a line a code.
QStringList exitCodeLines();

// Scripts that complete commands, parts, options, their values, and files of the right ending.
QByteArray bashCompletion(const std::vector<Syntax> &commands);
QByteArray zshCompletion(const std::vector<Syntax> &commands);
QByteArray fishCompletion(const std::vector<Syntax> &commands);

} // namespace easel::ctl
