// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>

namespace easel {

/// Palette's published limits, kept on our side so that it never has to say 429: a token bucket for each parent resource.
class RateLimiter final
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// Takes a token for a request to that path and tells how long to wait before it is sent.
    std::chrono::milliseconds reserve(const QString &path, TimePoint now);

private:
    struct Bucket
    {
        double tokens = 0;
        TimePoint filledAt;
    };
    QHash<QString, Bucket> m_buckets;
};

} // namespace easel
