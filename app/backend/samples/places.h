// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace easel::backend {

enum class Cloud { Aws, Eks, Azure, Aks, Gcp, Gke, VSphere, Maas, Edge, Imported };

/// A city where the samples have clusters, with the region that each cloud calls nearest. Null where a cloud has none.
struct Place final
{
    const char *key; ///< three letters, as in names of clusters
    const char *city;
    const char *countryCode;
    const char *country;
    double longitude;
    double latitude;
    const char *aws;
    const char *azure;
    const char *gcp;
};

std::span<const Place> places();
const Place &placeOf(QStringView key); ///< asserts that there is one

/// The region's code in a cloud; a data centre of our own ("dc-muc-1") outside of the public clouds.
QString regionCode(const Place &place, Cloud cloud);

} // namespace easel::backend
