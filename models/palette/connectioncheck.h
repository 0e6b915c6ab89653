// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/connectioninfo.h"
#include "palette/secret.h"

#include <QCoroTask>

namespace easel {

/// What a try of a connection came to.
struct ConnectionCheck final
{
    enum class Outcome {
        Works,
        WorksWithRemark, ///< and `message` says what to look at
        NotReached,      ///< DNS, nobody listens, no answer, the proxy
        Untrusted,       ///< TLS, and why
        NotSignedIn,     ///< 401
        NotAllowed,      ///< 403
        NotPalette,      ///< somebody else answers, or sends on to another address
        Failed,          ///< the backend itself
    };
    Outcome outcome = Outcome::Failed;
    QString message; ///< for people: what it is, and what to do
    bool isGood() const { return outcome == Outcome::Works || outcome == Outcome::WorksWithRemark; }
};

/// Asks the backend who signs in. One request (two with a password), at most ten seconds.
QCoro::Task<ConnectionCheck> checkConnection(ConnectionInfo connection, Secret secret);

} // namespace easel
