// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>

namespace easel {

/// What a plan is about, for those who approve it. Each may be empty. None of it is in the digest.
struct PlanInfo final
{
    QString title;
    QString author;
    QString ticket; ///< where the change is asked for: "CHG-4711", a link
    bool isEmpty() const { return title.isEmpty() && author.isEmpty() && ticket.isEmpty(); }
    friend bool operator==(const PlanInfo &, const PlanInfo &) = default;
};

/// Somebody has said that the plan with this digest, and no other, is to be applied.
struct PlanSeal final
{
    QString digest; ///< planDigest()
    QString by;
    QDateTime at; ///< UTC
    friend bool operator==(const PlanSeal &, const PlanSeal &) = default;
};

/// A digest that somebody copied from a report: white space, letter case and a leading "SHA-256" do not matter. Only a whole
/// one is taken, since a beginning can be made to match. InvalidInput otherwise.
Result<QString> parseDigest(const QString &text);

} // namespace easel
