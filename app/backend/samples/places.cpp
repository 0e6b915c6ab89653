// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/samples/places.h"

#include <algorithm>
#include <array>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array table{
    Place{"fra", "Frankfurt", "DE", "Germany", 8.6821, 50.1109, "eu-central-1", "germanywestcentral", "europe-west3"},
    Place{"dub", "Dublin", "IE", "Ireland", -6.2603, 53.3498, "eu-west-1", "northeurope", nullptr},
    Place{"ams", "Amsterdam", "NL", "Netherlands", 4.9041, 52.3676, nullptr, "westeurope", "europe-west4"},
    Place{"bru", "Brussels", "BE", "Belgium", 4.3517, 50.8503, nullptr, nullptr, "europe-west1"},
    Place{"lon", "London", "GB", "United Kingdom", -0.1276, 51.5072, "eu-west-2", "uksouth", "europe-west2"},
    Place{"par", "Paris", "FR", "France", 2.3522, 48.8566, "eu-west-3", "francecentral", "europe-west9"},
    Place{"mil", "Milan", "IT", "Italy", 9.19, 45.4642, "eu-south-1", "italynorth", "europe-west8"},
    Place{"mad", "Madrid", "ES", "Spain", -3.7038, 40.4168, "eu-south-2", "spaincentral", "europe-southwest1"},
    Place{"sto", "Stockholm", "SE", "Sweden", 18.0686, 59.3293, "eu-north-1", "swedencentral", nullptr},
    Place{"waw", "Warsaw", "PL", "Poland", 21.0122, 52.2297, nullptr, "polandcentral", "europe-central2"},
    Place{"vie", "Vienna", "AT", "Austria", 16.3738, 48.2082, nullptr, nullptr, nullptr},
    Place{"muc", "Munich", "DE", "Germany", 11.582, 48.1351, nullptr, nullptr, nullptr},
    Place{"ham", "Hamburg", "DE", "Germany", 9.9937, 53.5511, nullptr, nullptr, nullptr},
    Place{"ber", "Berlin", "DE", "Germany", 13.405, 52.52, nullptr, nullptr, "europe-west10"},
    Place{"iad", "Ashburn", "US", "United States", -77.4874, 39.0438, "us-east-1", "eastus", "us-east4"},
    Place{"pdx", "Portland", "US", "United States", -122.6784, 45.5152, "us-west-2", "westus2", "us-west1"},
    Place{"sin", "Singapore", "SG", "Singapore", 103.8198, 1.3521, "ap-southeast-1", "southeastasia",
          "asia-southeast1"},
};

} // namespace

std::span<const Place> places()
{
    return table;
}

const Place &placeOf(QStringView key)
{
    const auto place = std::find_if(table.begin(), table.end(),
                                    [key](const Place &candidate) { return key == QLatin1StringView(candidate.key); });
    Q_ASSERT(place != table.end());
    return *place;
}

QString regionCode(const Place &place, Cloud cloud)
{
    const char *code = nullptr;
    switch (cloud) {
    case Cloud::Aws:
    case Cloud::Eks:
        code = place.aws;
        break;
    case Cloud::Azure:
    case Cloud::Aks:
        code = place.azure;
        break;
    case Cloud::Gcp:
    case Cloud::Gke:
        code = place.gcp;
        break;
    case Cloud::VSphere:
    case Cloud::Maas:
    case Cloud::Edge:
    case Cloud::Imported:
        break;
    }
    return code ? QString::fromLatin1(code) : u"dc-%1-1"_s.arg(QLatin1StringView(place.key));
}

} // namespace easel::backend
