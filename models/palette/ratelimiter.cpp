// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/ratelimiter.h"

#include <algorithm>

namespace easel {
namespace {

struct Limit
{
    const char *prefix;
    double perSecond;
    double burst;
};

// Requests a second and burst, by source address and parent resource. What is not listed counts as 10/s.
constexpr Limit limits[] = {
    {"/v1/spectroclusters", 50, 250},
    {"/v1/clusterprofiles", 50, 250},
    {"/v1/cloudconfigs", 50, 250},
    {"/v1/dashboard", 10, 50},
    {"/v1/clustergroups", 10, 50},
    {"", 10, 50},
};

const Limit &limitOf(const QString &path)
{
    return *std::find_if(std::begin(limits), std::end(limits),
                         [&](const Limit &limit) { return path.startsWith(QLatin1String(limit.prefix)); });
}

/// A debt is paid by waiting.
std::chrono::milliseconds timeToPay(double tokens, double perSecond)
{
    return tokens >= 0 ? std::chrono::milliseconds(0)
                       : std::chrono::ceil<std::chrono::milliseconds>(std::chrono::duration<double>(-tokens / perSecond));
}

} // namespace

std::shared_ptr<RateLimiter> RateLimiter::forBackend(const QUrl &base)
{
    static QHash<QString, std::shared_ptr<RateLimiter>> limiters;
    std::shared_ptr<RateLimiter> &limiter = limiters[QStringLiteral("%1:%2").arg(base.host()).arg(base.port(-1))];
    if (!limiter)
        limiter = std::make_shared<RateLimiter>();
    return limiter;
}

RateLimiter::Bucket RateLimiter::filled(const QString &path, TimePoint now) const
{
    const Limit &limit = limitOf(path);
    const Bucket bucket = m_buckets.value(QLatin1String(limit.prefix), {limit.burst, now});
    const double seconds = std::chrono::duration<double>(now - bucket.filledAt).count();
    return {std::min(limit.burst, bucket.tokens + seconds * limit.perSecond), now};
}

std::chrono::milliseconds RateLimiter::reserve(const QString &path, TimePoint now)
{
    const Limit &limit = limitOf(path);
    Bucket bucket = filled(path, now);
    bucket.tokens -= 1;
    m_buckets.insert(QLatin1String(limit.prefix), bucket);
    return timeToPay(bucket.tokens, limit.perSecond);
}

void RateLimiter::pause(const QString &path, std::chrono::milliseconds time, TimePoint now)
{
    const Limit &limit = limitOf(path);
    Bucket bucket = filled(path, now);
    // Its bucket is empty, whatever we thought; what others have reserved already comes on top.
    bucket.tokens = std::min(bucket.tokens, 0.0) - limit.perSecond * std::chrono::duration<double>(time).count();
    m_buckets.insert(QLatin1String(limit.prefix), bucket);
}

std::chrono::milliseconds RateLimiter::timeFor(Part part, qint64 requests, TimePoint now) const
{
    const QString path = part == Part::Dashboard       ? QStringLiteral("/v1/dashboard")
                         : part == Part::ClusterGroups ? QStringLiteral("/v1/clustergroups")
                                                       : QStringLiteral("/v1/spectroclusters");
    return timeToPay(filled(path, now).tokens - static_cast<double>(requests), limitOf(path).perSecond);
}

} // namespace easel
