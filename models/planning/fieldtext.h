// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

namespace easel {

// How the values of a group's fields read, for people. Different values may read the same.

QString tagsText(const Labels &tags);
QString coresText(MilliCores cpu);
QString mebibytesText(MebiBytes memory);
QString gibibytesText(GibiBytes storage);
QString percentText(Percent percent);
/// "4 CPU, 8 GiB, 10 GiB storage"
QString sizeText(const Resources &size);
/// Names, and on wish the id beside each: it tells a profile from another version of it.
QString profilesText(const std::vector<ProfileRef> &profiles, bool withIds);
/// Empty when there are no settings.
QString loadBalancerText(const std::optional<LoadBalancerSettings> &settings);
/// The name that the fleet has for the cluster, else the one in the member, else its id.
QString clusterName(const Fleet &fleet, const Member &member);
/// Host DNS and port.
QString hostText(const std::pair<QString, std::optional<int>> &host);

} // namespace easel
