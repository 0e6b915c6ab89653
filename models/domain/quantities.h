// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace easel {

/// A whole number of one unit. Quantities of different units do not mix.
template <typename Unit>
struct Quantity final
{
    qint64 value = 0;

    constexpr Quantity() = default;
    constexpr explicit Quantity(qint64 v) : value(v) {}

    constexpr Quantity &operator+=(Quantity other)
    {
        value += other.value;
        return *this;
    }
    constexpr Quantity &operator-=(Quantity other)
    {
        value -= other.value;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.value + b.value); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.value - b.value); }
    friend constexpr Quantity operator*(Quantity a, qint64 factor) { return Quantity(a.value * factor); }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;
};

using MilliCores = Quantity<struct MilliCoreUnit>; ///< thousandths of a CPU core
using MebiBytes = Quantity<struct MebiByteUnit>;   ///< memory
using GibiBytes = Quantity<struct GibiByteUnit>;   ///< storage
using Percent = Quantity<struct PercentUnit>;

/// CPU, memory and storage together, as Palette counts them for a virtual cluster and for a limit.
struct Resources final
{
    MilliCores cpu;
    MebiBytes memory;
    GibiBytes storage;

    friend constexpr Resources operator+(Resources a, Resources b)
    {
        return {a.cpu + b.cpu, a.memory + b.memory, a.storage + b.storage};
    }
    friend constexpr bool operator==(const Resources &, const Resources &) = default;
};

} // namespace easel
