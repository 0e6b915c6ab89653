// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace easel {

/// The time of day, injected so that tests decide what time it is.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present, in UTC.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace easel
