// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace easel::test {

/// A text that somebody may have typed into the name of a thing on the backend, and what it tries.
struct HostileString final
{
    QString name; ///< of the trick, unique; plain ASCII
    QString text;
};

/// More than two hundred. Whoever opens a file called "hostile" or talks to example.invalid has fallen for one of them: markup, styles and scripts, formulas, interpolation, paths and commands, control characters and escape
/// sequences, halves of surrogate pairs, characters without ink or that turn the direction, very long ones, and plain oddities.
const std::vector<HostileString> &hostileStrings();

} // namespace easel::test
