// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"
#include "domain/vocabulary.h"
#include "rules/finding.h"
#include "theme/icons.h"
#include "theme/painter.h"

namespace easel {

/// Which icon, shape and colour a word of the domain has, the same on every page. Names::of() has the words.
namespace look {

/// One a cloud: a managed service looks like the cloud that runs it.
Icon icon(Provider provider);
ColorRole color(Provider provider);
Icon icon(EndpointType type);
Icon icon(Scope::Kind scope);
Icon icon(Health health);
StatusShape shape(Health health);
Tint tint(Health health);
Icon icon(Severity severity);
Tint tint(Severity severity);

} // namespace look

} // namespace easel
