// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/creditpull.h"

#include <QCoreApplication>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Pull)
};

} // namespace

QCoro::Task<Result<PulledCredits>> pullCredits(QPointer<PaletteClient> client, DeveloperCredits last)
{
    using CreditOf = PaletteClient::CreditOf;
    PulledCredits pulled;
    pulled.credits.perUser = last.perUser;
    pulled.credits.account = last.account;
    if (last.account.isEmpty()) {
        const Result<UserInfo> user = co_await client->userInfo();
        if (!user && user.error().code != ErrorCode::Forbidden && user.error().code != ErrorCode::NotFound)
            co_return fail(user.error());
        if (user)
            pulled.credits.account = user->userUid;
    }
    for (const CreditOf whose : {CreditOf::Tenant, CreditOf::System}) {
        if (!client)
            co_return fail(ErrorCode::Cancelled, Text::tr("The pull was cancelled."));
        std::optional<CreditUsage> &credit = whose == CreditOf::Tenant ? pulled.credits.tenant : pulled.credits.system;
        const Result<std::optional<CreditUsage>> usage = co_await client->developerCredit(whose);
        if (usage) {
            credit = *usage;
        } else if (usage.error().code == ErrorCode::Forbidden) {
            credit = whose == CreditOf::Tenant ? last.tenant : last.system;
            pulled.gap = PullGap{PullGap::Part::Credits, {}, usage.error().message};
        } else if (usage.error().code != ErrorCode::NotFound && usage.error().code != ErrorCode::Refused) {
            co_return fail(usage.error());
        }
    }
    co_return pulled;
}

void setCreditGap(std::vector<PullGap> &gaps, const std::optional<PullGap> &gap)
{
    std::erase_if(gaps, [](const PullGap &other) { return other.part == PullGap::Part::Credits; });
    if (gap)
        gaps.push_back(*gap);
}

} // namespace easel
