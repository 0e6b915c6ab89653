// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QRandomGenerator>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace easel::backend {

/// Something that goes wrong with one request, on purpose.
struct Fault final
{
    enum class Kind {
        Latency,           ///< the answer comes `time` later
        LateCommit,        ///< done, and answered, `time` later, whether the one who sent it is still there or not
        DropBeforeCommit,  ///< not done, and the connection is closed
        DropAfterCommit,   ///< done, and the connection is closed
        ResetBeforeCommit, ///< not done, and the connection is reset
        ResetAfterCommit,  ///< done, and the connection is reset
        Status,            ///< not done: `status` with an error of the API, and `retryAfter`
        Truncated,         ///< done; half of the body, with the length of all of it
        TruncatedUntold,   ///< done; half of the body, without its length
        Garbled,           ///< done; a body that is no JSON
        Empty,             ///< done; no body
        Page,              ///< done; a page for people instead of the answer
        Slow,              ///< done; the body drips in during `time`
        ShiftedPages,      ///< pages of a list begin `by` rows later than asked for (earlier, when negative)
        Redirect,          ///< not done: sent on to `location`
        ExpiredToken,      ///< not done: 401 as for a token that has ended
    };
    Kind kind = Kind::Latency;
    std::chrono::milliseconds time{0};
    int status = 503;
    int retryAfter = -1; ///< seconds; negative: not told
    int by = 1;
    QString location;
};

/// A rehearsal of bad days: which requests meet which fault. Read from a JSON file; README, "Rehearsing bad days".
class FaultPlan final
{
public:
    /// InvalidInput with the place in the document as its context: what is not known is refused, not left out.
    static Result<FaultPlan> parse(const QByteArray &json);

    /// The fault of the first rule that this request meets. Each call counts as one request.
    std::optional<Fault> next(const QByteArray &method, const QString &path);

    /// Whether the upgrade of that group does not come to its end. Each call counts as one upgrade.
    bool failsUpgrade(const QString &group);

private:
    struct FailedUpgrade
    {
        QString group; ///< its name; empty: any
        int count = -1; ///< so many fail; negative: no end
    };
    struct Rule
    {
        QByteArray method;    ///< empty: any
        QStringList segments; ///< of the path; "{…}" stands for any one, "**" at the end for any rest
        int skip = 0;         ///< so many pass first
        int count = -1;       ///< so many meet it; negative: no end
        int every = 1;
        double probability = 1;
        Fault fault;
        int seen = 0;
        int met = 0;
    };
    friend class FaultReader;
    static bool matches(const Rule &rule, const QByteArray &method, const QStringList &segments);

    std::vector<Rule> m_rules;
    std::vector<FailedUpgrade> m_failedUpgrades;
    QRandomGenerator m_random{1};
};

} // namespace easel::backend
