// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendserver.h"
#include "domain/fleet.h"

namespace easel::test {

/// A sample of the embedded backend, as a pull brings it. Each is pulled once in a run: a fleet does not change.
Fleet sampleFleet(BackendOptions::Sample sample = BackendOptions::Sample::Small);

} // namespace easel::test
