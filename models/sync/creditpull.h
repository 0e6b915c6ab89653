// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/developercredit.h"
#include "palette/paletteclient.h"
#include "sync/pullmarks.h"

#include <QPointer>

namespace easel {

struct PulledCredits final
{
    DeveloperCredits credits;
    std::optional<PullGap> gap; ///< the account may not see them: they are as they were last
};

/// Reads the developer credits of the tenant and of the system, which have no time of modification: each pull asks for them. Whose
/// the account is is asked for where `last` does not tell. A platform that does not know credits has none.
QCoro::Task<Result<PulledCredits>> pullCredits(QPointer<PaletteClient> client, DeveloperCredits last);

/// Replaces what the gaps say of credits.
void setCreditGap(std::vector<PullGap> &gaps, const std::optional<PullGap> &gap);

} // namespace easel
