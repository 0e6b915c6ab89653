// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace easel {

/// Palette's published limits, kept on our side so that it never has to say 429: a token bucket for each parent resource.
class RateLimiter final
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// The limiter for all that this process asks of a backend. There is one, since Palette counts by source address: who
    /// connects again, or tests a connection, has no tokens of his own. Not thread-safe.
    static std::shared_ptr<RateLimiter> forBackend(const QUrl &base);

    /// Takes a token for a request to that path and tells how long to wait before it is sent.
    std::chrono::milliseconds reserve(const QString &path, TimePoint now);
    /// The backend said 429: nobody asks for anything of that path's kind for so long.
    void pause(const QString &path, std::chrono::milliseconds time, TimePoint now);
    /// What most requests are for.
    enum class Part { Dashboard, ClusterGroups, Clusters };
    /// How long so many requests to a part take from now on, without taking any token.
    std::chrono::milliseconds timeFor(Part part, qint64 requests, TimePoint now) const;

private:
    struct Bucket
    {
        double tokens = 0;
        TimePoint filledAt;
    };
    Bucket filled(const QString &path, TimePoint now) const;
    QHash<QString, Bucket> m_buckets;
};

} // namespace easel
