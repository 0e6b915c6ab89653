// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace easel::backend {
namespace {

struct Limit
{
    double perSecond;
    double burst;
};

Limit limitOf(const QString &resource)
{
    const bool isWide = resource == QLatin1String("spectroclusters") || resource == QLatin1String("clusterprofiles") ||
                        resource == QLatin1String("cloudconfigs");
    return isWide ? Limit{50, 250} : Limit{10, 50};
}

} // namespace

std::optional<std::chrono::milliseconds> RateLimiter::refusal(const QString &source, const QString &resource,
                                                              TimePoint now)
{
    const Limit limit = limitOf(resource);
    const QString key = source + QLatin1Char(' ') + resource;
    auto bucket = m_buckets.find(key);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(key, Bucket{limit.burst, now});
    const double elapsed = std::chrono::duration<double>(now - bucket->filled).count();
    bucket->tokens = std::min(limit.burst, bucket->tokens + elapsed * limit.perSecond);
    bucket->filled = now;
    if (bucket->tokens >= 1) {
        bucket->tokens -= 1;
        return std::nullopt;
    }
    return std::chrono::milliseconds(std::lround(std::ceil((1 - bucket->tokens) / limit.perSecond * 1000)));
}

} // namespace easel::backend
