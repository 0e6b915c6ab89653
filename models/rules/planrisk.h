// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"

namespace easel {

/// How much harm a change can do to what runs today.
enum class RiskLevel { Low, Medium, High };

struct Risk final
{
    RiskLevel level = RiskLevel::Low;
    QString reason; ///< why, a few words that can follow a colon: "nothing runs on it yet"
};

/// What a plan risks with one group. Findings say what is not allowed; this says where to look twice at what is.
Risk riskOf(const GroupDiff &diff, const Fleet &base, const Fleet &draft);

/// "Low", "Medium", "High", in the language of the reader.
QString riskName(RiskLevel level);

} // namespace easel
