// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace easel {

/// The translation context of what reports say.
class ReportText final
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace easel
