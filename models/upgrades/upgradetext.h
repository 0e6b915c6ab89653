// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace easel {

/// The translation context of everything that upgrades say.
class UpgradeText final
{
    Q_DECLARE_TR_FUNCTIONS(Upgrades)
};

} // namespace easel
