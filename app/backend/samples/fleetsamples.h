// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendserver.h"
#include "backend/store.h"

namespace easel::backend {

/// "Meridian Retail", a retailer with three projects (Platform, Payments, Stores): about 40 clusters, written by hand.
Seed meridianSmall();

/// The same with about 360 more clusters.
Seed meridianMedium();

/// Any number of host clusters, the same for the same seed, with a group for every 50 and two virtual clusters on every
/// host of a group. None of it breaks a rule that the backend enforces.
Seed generatedFleet(int clusters, quint64 seed);

/// Adds `clusters` generated clusters, with their groups, to a fleet that has its projects already.
void addGenerated(Seed &fleet, int clusters, quint64 seed);

/// What all fleets have: the user, credits, the first three projects, profiles and the default values.
Seed emptyFleet();

/// What an empty database is filled with.
Seed seedFor(const BackendOptions &options);

} // namespace easel::backend
