// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/clusterlikeness.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace easel {
namespace {

constexpr double earthRadius = 6371.0; // kilometres

std::array<double, 3> directionOf(const Coordinates &place)
{
    constexpr double radians = std::numbers::pi / 180;
    const double longitude = place.longitude * radians;
    const double latitude = place.latitude * radians;
    return {std::cos(latitude) * std::cos(longitude), std::cos(latitude) * std::sin(longitude), std::sin(latitude)};
}

double cosineBetween(const std::array<double, 3> &a, const std::array<double, 3> &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/// Equal texts have equal numbers.
int numberOf(QHash<QString, int> &numbers, const QString &text)
{
    const auto it = numbers.constFind(text);
    return it != numbers.cend() ? *it : *numbers.insert(text, static_cast<int>(numbers.size()));
}

} // namespace

double widestDistance(const std::vector<Coordinates> &places)
{
    std::vector<std::array<double, 3>> directions;
    directions.reserve(places.size());
    for (const Coordinates &place : places)
        directions.push_back(directionOf(place));
    double least = 1;
    for (size_t i = 0; i < directions.size(); ++i) {
        for (size_t k = i + 1; k < directions.size(); ++k)
            least = std::min(least, cosineBetween(directions[i], directions[k]));
    }
    return earthRadius * std::acos(std::max(least, -1.0));
}

QString minorVersionOf(const QString &kubernetesVersion)
{
    return kubernetesVersion.section(u'.', 0, 1);
}

ClusterLikeness::ClusterLikeness(const std::vector<const HostCluster *> &clusters, const LikenessCriteria &criteria)
{
    const double sum = criteria.provider + criteria.location + criteria.version + criteria.label;
    if (sum > 0) {
        m_provider = criteria.provider / sum;
        m_location = criteria.location / sum;
        m_version = criteria.version / sum;
        m_label = criteria.label / sum;
        // Sums of shares are not exact.
        m_needed = static_cast<double>(std::clamp<qint64>(criteria.needed.value, 0, 100)) / 100 - 1e-9;
    }
    // A hair less: the cosine of one and the same direction is not exactly one.
    m_nearness = std::cos(std::min(std::numbers::pi, criteria.kilometres / earthRadius)) - 1e-12;

    QHash<QString, int> places;
    QHash<QString, int> versions;
    QHash<QString, int> labels;
    m_facts.reserve(clusters.size());
    for (const HostCluster *cluster : clusters) {
        Facts facts;
        facts.provider = static_cast<int>(cluster->provider);
        facts.place = numberOf(places, cluster->place());
        facts.version = numberOf(versions, minorVersionOf(cluster->kubernetesVersion));
        facts.label = numberOf(labels, cluster->labels.value(criteria.labelKey));
        bool isNumber = false;
        const int major = cluster->kubernetesVersion.section(u'.', 0, 0).toInt(&isNumber);
        const int minor = isNumber ? cluster->kubernetesVersion.section(u'.', 1, 1).toInt(&isNumber) : -1;
        if (isNumber) {
            facts.major = major;
            facts.minor = minor;
        }
        facts.isLocated = cluster->coordinates.has_value();
        if (facts.isLocated)
            facts.direction = directionOf(*cluster->coordinates);
        m_facts.push_back(facts);
    }
}

double ClusterLikeness::between(size_t first, size_t second) const
{
    const Facts &a = m_facts[first];
    const Facts &b = m_facts[second];
    double likeness = 0;
    if (a.provider == b.provider)
        likeness += m_provider;
    const bool isNear = a.isLocated && b.isLocated ? cosineBetween(a.direction, b.direction) >= m_nearness : a.place == b.place;
    if (isNear)
        likeness += m_location;
    if (a.version == b.version)
        likeness += m_version;
    else if (a.minor >= 0 && b.minor >= 0 && a.major == b.major && std::abs(a.minor - b.minor) == 1)
        likeness += m_version / 2;
    if (a.label == b.label)
        likeness += m_label;
    return likeness;
}

} // namespace easel
