// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/quantitytext.h"

#include "base/language.h"

#include <cmath>

namespace easel {

QString QuantityText::of(Resource resource)
{
    switch (resource) {
    case Resource::Cpu: return tr("CPU");
    case Resource::Memory: return tr("memory");
    case Resource::Storage: return tr("storage");
    }
    Q_UNREACHABLE();
}

double QuantityText::number(Resource resource, qint64 amount)
{
    switch (resource) {
    case Resource::Cpu: return static_cast<double>(amount) / 1000;
    case Resource::Memory: return static_cast<double>(amount) / 1024;
    case Resource::Storage: return static_cast<double>(amount);
    }
    Q_UNREACHABLE();
}

QString QuantityText::of(Resource resource, qint64 amount)
{
    const double value = std::round(number(resource, amount) * 10) / 10;
    const QString text = textLocale().toString(value, 'f', value == std::floor(value) ? 0 : 1);
    return resource == Resource::Cpu ? tr("%1 CPU").arg(text) : tr("%1 GiB").arg(text);
}

QString QuantityText::of(const Resources &resources)
{
    QStringList parts;
    for (const Resource resource : allResources) {
        const qint64 amount = amountOf(resources, resource);
        if (amount == 0)
            continue;
        parts << (resource == Resource::Cpu ? of(resource, amount)
                                            : tr("%1 %2", "8 GiB memory").arg(of(resource, amount), of(resource)));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace easel
