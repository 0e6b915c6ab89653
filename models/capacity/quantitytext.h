// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/ledger.h"

#include <QCoreApplication>

namespace easel {

/// Amounts as people read them, with the numbers of their language: "12.5 CPU", "48 GiB".
class QuantityText final
{
    Q_DECLARE_TR_FUNCTIONS(QuantityText)

public:
    /// "CPU", "memory", "storage".
    static QString of(Resource resource);
    /// An amount in the resource's unit (millicores, MiB, GiB): CPU in cores, the others in GiB, one decimal at most.
    static QString of(Resource resource, qint64 amount);
    /// "4 CPU, 8 GiB memory, 10 GiB storage"; resources that are zero are left out.
    static QString of(const Resources &resources);
    /// The number alone, in cores or GiB.
    static double number(Resource resource, qint64 amount);
};

} // namespace easel
