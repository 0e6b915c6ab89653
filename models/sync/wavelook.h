// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "palette/paletteclient.h"

#include <QCoroTask>
#include <QPointer>
#include <QSet>

#include <chrono>
#include <functional>

namespace easel {

/// Looks whether the virtual clusters of groups that were changed run again, as they did before.
class WaveLook final
{
    Q_DISABLE_COPY_MOVE(WaveLook)

public:
    struct Seen final
    {
        bool isSound = true;
        QString words; ///< a sentence or two
    };

    /// `scope` is what was pulled, and `since` when.
    WaveLook(PaletteClient *client, Fleet draft, Scope scope, QDateTime since);

    /// Asks again and again until they are all there, or `time` is over, or it is to end. One that was not running before is not waited
    /// for.
    QCoro::Task<Seen> until(QSet<GroupId> groups, std::chrono::milliseconds time, std::chrono::milliseconds every, std::function<bool()> ends);

private:
    QCoro::Task<Result<QStringList>> missing(QSet<GroupId> groups);

    QPointer<PaletteClient> m_client;
    const Fleet m_draft;
    const Scope m_scope;
    const QDateTime m_since;
};

} // namespace easel
