// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace easel {

/// What the person who runs this program is called on this machine: the full name, else the name of the account; empty when
/// the system knows neither.
QString systemUserName();

} // namespace easel
