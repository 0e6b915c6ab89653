// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/applyrecord.h"

namespace easel::recordtext {

// What is kept of an apply, in words.
QString name(ApplyRecord::Outcome outcome);
QString name(ApplyRecord::Step::State state);
/// Its summary, its remarks, the digest and where it went: a line each.
QString detail(const ApplyRecord &record);
/// Why it came to what it came to, when, and the backend's own records of it: a line each.
QString detail(const ApplyRecord::Step &step);

} // namespace easel::recordtext
