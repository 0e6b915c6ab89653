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

} // namespace

std::chrono::milliseconds RateLimiter::reserve(const QString &path, TimePoint now)
{
    const Limit &limit = limitOf(path);
    const QString key = QLatin1String(limit.prefix);
    if (!m_buckets.contains(key))
        m_buckets.insert(key, {limit.burst, now});
    Bucket &bucket = m_buckets[key];
    const double seconds = std::chrono::duration<double>(now - bucket.filledAt).count();
    bucket.tokens = std::min(limit.burst, bucket.tokens + seconds * limit.perSecond) - 1;
    bucket.filledAt = now;
    // A debt is paid by waiting; who comes later waits behind.
    return bucket.tokens >= 0 ? std::chrono::milliseconds(0)
                              : std::chrono::ceil<std::chrono::milliseconds>(
                                  std::chrono::duration<double>(-bucket.tokens / limit.perSecond));
}

} // namespace easel
