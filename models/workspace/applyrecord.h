// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace easel {

/// What became of one apply, kept for those who ask later. Read only once it is stored.
struct ApplyRecord final
{
    enum class Outcome {
        Running,   ///< has begun; of one that nobody carries out any more: it was broken off
        Applied,
        Conflicts, ///< nothing was sent: the backend had moved on
        Stopped,
        Failed,
    };
    struct Step
    {
        enum class State { Waiting, Running, Succeeded, Failed, OutcomeUnknown, Skipped };
        int number = 0;
        QString title;
        QString group; ///< its name after
        State state = State::Waiting;
        int attempts = 0;      ///< how often its request was sent by this run
        QStringList auditUids; ///< the backend's own records of its requests, where it gives them
        QString detail;        ///< why it failed or was skipped
        QDateTime startedAt;   ///< UTC; invalid when it was not begun
        QDateTime endedAt;
        friend bool operator==(const Step &, const Step &) = default;
    };
    QString id;       ///< of the record
    QString digest;   ///< of the plan
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;   ///< UTC; invalid while it runs
    QString by;       ///< who sat at the machine: the account there
    QString account;  ///< whom the backend knew him as, and where: never a secret
    Outcome outcome = Outcome::Running;
    QString summary;  ///< one sentence for people
    QStringList remarks; ///< what else there is to see to: groups that are there twice, for instance
    std::vector<Step> steps;
    friend bool operator==(const ApplyRecord &, const ApplyRecord &) = default;
};

} // namespace easel
