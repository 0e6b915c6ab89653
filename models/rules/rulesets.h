// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rulecatalogue.h"

namespace easel {

// The rules, a file a subject. The catalogue asks for them in this order.
void addMembershipRules(std::vector<Rule> &rules);
void addEndpointRules(std::vector<Rule> &rules);
void addEdgeRules(std::vector<Rule> &rules);
void addSizingRules(std::vector<Rule> &rules);
void addCapacityRules(std::vector<Rule> &rules);
void addVersionRules(std::vector<Rule> &rules);
void addVirtualRules(std::vector<Rule> &rules);

} // namespace easel
