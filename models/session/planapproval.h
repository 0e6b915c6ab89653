// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"
#include "planning/planinfo.h"
#include "planning/planschedule.h"

#include <QObject>

#include <optional>

namespace easel {

class PlanningSession;

/// What a plan is about, and whether it is sealed: the digest was fixed by somebody, and only that plan is applied. Any
/// edit that changes the digest (undo, redo and a rebase too) ends the seal for good, on the disk as well; a seal on the disk
/// that is not of the plan there, as after a crash, does not count. Notes, title, author and ticket are not in the digest, waves are.
/// What a plan is about ends with the plan: when its last step is gone.
class PlanApproval final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanApproval)

public:
    /// A part of the session, which outlives it.
    explicit PlanApproval(PlanningSession &session);

    const PlanInfo &info() const { return m_info; }
    /// The author of info(), else the system user's name.
    QString author() const;
    Result<void> setInfo(const PlanInfo &info);

    /// In which waves the plan is applied; part of the digest.
    const PlanSchedule &schedule() const { return m_schedule; }
    /// What checkSchedule() refuses; NotFound when a wave names a group that the backend does not have. A seal ends with it, and no
    /// undo brings it back.
    Result<void> setSchedule(const PlanSchedule &schedule);

    /// The digest of the plan as it is now; made when it is first asked for.
    const QString &digest() const;
    const std::optional<PlanSeal> &seal() const { return m_seal; }
    bool isSealed() const { return m_seal.has_value(); }
    /// Refused when the plan changes nothing; Conflict while it has open conflicts.
    Result<void> sealAs(const QString &by);
    /// Takes over a seal that came with a plan file. Refused when it is of another plan than this.
    Result<void> takeSeal(const PlanSeal &seal);
    /// Does nothing without a seal.
    Result<void> unseal();

    /// The seal that an edit of this run has ended, until there is another one or somebody has seen to it.
    const std::optional<PlanSeal> &brokenSeal() const { return m_broken; }
    /// Whether the edits since then can be taken back, so that the plan is the sealed one again.
    bool canRestoreSeal() const;
    /// Takes the edits back that were made since, and puts the seal back as it was. On an error the plan may be partly back,
    /// and is not sealed.
    Result<void> restoreSeal();
    void forgetBrokenSeal();

Q_SIGNALS:
    /// Info, schedule, seal or broken seal are other ones.
    void changed();

private:
    friend class PlanningSession;
    /// Reads what the workspace has; when base and plan of the session are loaded.
    Result<void> load();
    /// The plan has changed, or with `isReset` the base too.
    void follow(bool isReset);
    void followBroken();

    PlanningSession &m_session;
    PlanInfo m_info;
    PlanSchedule m_schedule;
    std::optional<PlanSeal> m_seal;
    std::optional<PlanSeal> m_broken;
    qsizetype m_sealedPosition = -1; ///< of the plan while it was sealed; -1 when there is no way back there
    bool m_hasSteps = false;
    mutable std::optional<QString> m_digest; ///< of the plan as it is
};

} // namespace easel
