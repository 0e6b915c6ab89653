// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hostcluster.h"

#include <array>

namespace easel {

/// By what clusters are alike, and how much each counts. Weights are not negative; one of zero does not count.
struct LikenessCriteria final
{
    int provider = 1;
    int location = 1;
    int version = 0;  ///< of Kubernetes, by its minor version
    int label = 0;    ///< the value of the label `labelKey`
    QString labelKey;
    int kilometres = 300; ///< clusters are at one location up to this distance, on the earth's surface
    /// How much of the weights two clusters of a group have to agree in.
    Percent needed{100};
    friend bool operator==(const LikenessCriteria &, const LikenessCriteria &) = default;
};

/// The greatest distance between any two of the places, in kilometres along the earth's surface; 0 for fewer than two.
double widestDistance(const std::vector<Coordinates> &places);

/// "1.31" of "1.31.4"; empty when the version is not known.
QString minorVersionOf(const QString &kubernetesVersion);

/// What the criteria look at, of many clusters, made ready to compare any two of them quickly. The clusters must outlive it.
class ClusterLikeness final
{
public:
    ClusterLikeness(const std::vector<const HostCluster *> &clusters, const LikenessCriteria &criteria);

    /// How much of the weights two clusters agree in, 0 to 1. What is not known of both agrees; minor versions beside each
    /// other agree by half. Clusters whose coordinates are not known are at one location when their places have one name.
    double between(size_t a, size_t b) const;
    /// Whether so much is as much as the criteria need.
    bool isEnough(double likeness) const { return likeness >= m_needed; }

private:
    struct Facts final
    {
        int provider = 0;
        int place = 0;
        int version = 0;
        int label = 0;
        int major = -1; ///< of the version; -1 when it is not known
        int minor = -1;
        bool isLocated = false;
        std::array<double, 3> direction{}; ///< from the centre of the earth, of length 1
    };

    std::vector<Facts> m_facts;
    double m_provider = 0;
    double m_location = 0;
    double m_version = 0;
    double m_label = 0;
    double m_needed = 0;
    double m_nearness = 0; ///< the least cosine between directions that are at one location
};

} // namespace easel
