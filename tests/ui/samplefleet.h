// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendserver.h"
#include "domain/fleet.h"

namespace easel::test {

/// A sample of the embedded backend, as a pull brings it.
Fleet sampleFleet(BackendOptions::Sample sample = BackendOptions::Sample::Small);

} // namespace easel::test
