// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace easel::backend {

/// Palette's documented limits: a token bucket for each source address and parent resource (the path's first segment
/// after /v1). Ten requests a second with a burst of 50; 50 a second with a burst of 250 for spectroclusters,
/// clusterprofiles and cloudconfigs.
class RateLimiter final
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// Takes a token. Nothing when the request may pass, else the time until the next one may.
    std::optional<std::chrono::milliseconds> refusal(const QString &source, const QString &resource, TimePoint now);

private:
    struct Bucket
    {
        double tokens = 0;
        TimePoint filled;
    };
    QHash<QString, Bucket> m_buckets;
};

} // namespace easel::backend
