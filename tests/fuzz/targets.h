// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace easel::fuzz {

/// Something that takes bytes from outside. It has to come back whatever they are; what it returns has to be consistent, and
/// it ends the program when it is not.
struct Target final
{
    const char *name;
    void (*run)(const QByteArray &input);
    std::vector<QByteArray> (*seeds)(); ///< good input to begin with
};

std::span<const Target> targets();

} // namespace easel::fuzz
