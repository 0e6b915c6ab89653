// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/planapproval.h"

#include "base/clock.h"
#include "base/systemuser.h"
#include "session/planningsession.h"

#include <QJsonDocument>

#include <algorithm>

namespace easel {
namespace {

const QString scheduleKey = QStringLiteral("planSchedule");

} // namespace

PlanApproval::PlanApproval(PlanningSession &session) : m_session(session)
{
    connect(&session, &PlanningSession::groupsChanged, this, [this] { m_digest.reset(); });
    connect(&session, &PlanningSession::planChanged, this, [this] { follow(false); });
    connect(&session, &PlanningSession::fleetReset, this, [this] { follow(true); });
}

Result<void> PlanApproval::load()
{
    Result<PlanInfo> info = m_session.workspace().planInfo();
    if (!info)
        return fail(info.error());
    Result<std::optional<PlanSeal>> seal = m_session.workspace().planSeal();
    if (!seal)
        return fail(seal.error());
    m_info = std::move(*info);
    // One that cannot be read is none: the digest then says that it is gone.
    m_schedule = scheduleFromJson(QJsonDocument::fromJson(m_session.workspace().setting(scheduleKey)).array()).value_or(PlanSchedule());
    m_seal = std::move(*seal);
    m_hasSteps = !m_session.plan().steps.empty();
    m_sealedPosition = m_session.plan().position;
    if (m_seal && m_seal->digest != digest()) {
        // An edit that was stored just before the end of the program.
        m_broken = std::exchange(m_seal, std::nullopt);
        m_sealedPosition = -1;
        if (!m_session.workspace().isReadOnly())
            static_cast<void>(m_session.workspace().setPlanSeal(std::nullopt));
    }
    return {};
}

QString PlanApproval::author() const
{
    return m_info.author.isEmpty() ? systemUserName() : m_info.author;
}

const QString &PlanApproval::digest() const
{
    if (!m_digest)
        m_digest = scheduledDigest(planDigest(m_session.base(), m_session.draft()), m_schedule);
    return *m_digest;
}

Result<void> PlanApproval::setInfo(const PlanInfo &info)
{
    if (info == m_info)
        return {};
    if (Result<void> editable = m_session.requireEditable(); !editable)
        return editable;
    if (Result<void> stored = m_session.workspace().setPlanInfo(info); !stored)
        return stored;
    m_info = info;
    Q_EMIT changed();
    return {};
}

Result<void> PlanApproval::setSchedule(const PlanSchedule &schedule)
{
    if (schedule == m_schedule)
        return {};
    if (Result<void> editable = m_session.requireEditable(); !editable)
        return editable;
    if (Result<void> checked = checkSchedule(schedule); !checked)
        return checked;
    for (const PlanWave &wave : schedule.waves) {
        const auto isUnknown = [this](const GroupId &group) { return !m_session.base().group(group); };
        if (std::any_of(wave.groups.begin(), wave.groups.end(), isUnknown))
            return fail(ErrorCode::NotFound, tr("The wave “%1” names a group that the backend does not have.").arg(wave.name));
    }
    const QByteArray json = schedule.isEmpty() ? QByteArray() : QJsonDocument(toJson(schedule)).toJson(QJsonDocument::Compact);
    if (Result<void> stored = m_session.workspace().setSetting(scheduleKey, json); !stored)
        return stored;
    m_schedule = schedule;
    m_digest.reset();
    if (m_seal && m_seal->digest != digest()) {
        m_broken = std::exchange(m_seal, std::nullopt);
        m_sealedPosition = -1;
        static_cast<void>(m_session.workspace().setPlanSeal(std::nullopt));
    }
    Q_EMIT changed();
    return {};
}

Result<void> PlanApproval::sealAs(const QString &by)
{
    return takeSeal({digest(), by.trimmed().isEmpty() ? author() : by.trimmed(), m_session.clock().now()});
}

Result<void> PlanApproval::takeSeal(const PlanSeal &seal)
{
    if (Result<void> editable = m_session.requireEditable(); !editable)
        return editable;
    if (diffFleets(m_session.base(), m_session.draft()).empty())
        return fail(ErrorCode::Refused, tr("The plan changes nothing: there is nothing to seal."));
    if (Result<void> settled = m_session.requireSettled(); !settled)
        return settled;
    if (seal.digest != digest())
        return fail(ErrorCode::Refused, tr("The seal is of another plan."));
    if (Result<void> stored = m_session.workspace().setPlanSeal(seal); !stored)
        return stored;
    m_seal = seal;
    m_broken.reset();
    m_sealedPosition = m_session.plan().position;
    Q_EMIT changed();
    return {};
}

Result<void> PlanApproval::unseal()
{
    if (!m_seal)
        return {};
    if (Result<void> editable = m_session.requireEditable(); !editable)
        return editable;
    if (Result<void> stored = m_session.workspace().setPlanSeal(std::nullopt); !stored)
        return stored;
    m_seal.reset();
    Q_EMIT changed();
    return {};
}

void PlanApproval::follow(bool isReset)
{
    m_digest.reset();
    const Plan &plan = m_session.plan();
    const bool ended = std::exchange(m_hasSteps, !plan.steps.empty()) && !m_hasSteps;
    bool isOther = false;
    if (m_seal && m_seal->digest != digest()) {
        m_broken = std::exchange(m_seal, std::nullopt);
        if (isReset)
            m_sealedPosition = -1;
        // Should the disk refuse: a seal of another digest does not count there either.
        static_cast<void>(m_session.workspace().setPlanSeal(std::nullopt));
        isOther = true;
    } else if (m_seal) {
        m_sealedPosition = plan.position;
    } else if (m_broken) {
        if (isReset)
            m_sealedPosition = -1;
        followBroken();
        isOther = true;
    }
    if (ended) {
        m_broken.reset();
        if (!m_info.isEmpty() && m_session.workspace().setPlanInfo({}))
            m_info = {};
        if (!m_schedule.isEmpty() && m_session.workspace().setSetting(scheduleKey, {})) {
            m_schedule = {};
            m_digest.reset();
        }
        isOther = true;
    }
    if (isOther)
        Q_EMIT changed();
}

/// A step that was undone and then replaced by another one cannot be had back.
void PlanApproval::followBroken()
{
    const Plan &plan = m_session.plan();
    const bool isLost = static_cast<qsizetype>(plan.steps.size()) < m_sealedPosition
                        || (plan.position == m_sealedPosition && m_broken->digest != digest());
    if (isLost)
        m_sealedPosition = -1;
}

bool PlanApproval::canRestoreSeal() const
{
    return m_broken && m_sealedPosition >= 0 && m_session.canEdit();
}

Result<void> PlanApproval::restoreSeal()
{
    if (!canRestoreSeal())
        return fail(ErrorCode::Refused, tr("The plan that was sealed cannot be had back by undoing. Have this one approved."));
    const PlanSeal seal = *m_broken;
    const qsizetype position = m_sealedPosition;
    while (m_session.plan().position != position) {
        if (Result<void> moved = m_session.plan().position > position ? m_session.undo() : m_session.redo(); !moved)
            return moved;
    }
    if (digest() != seal.digest)
        return fail(ErrorCode::Refused, tr("The plan that was sealed cannot be had back by undoing. Have this one approved."));
    if (Result<void> stored = m_session.workspace().setPlanSeal(seal); !stored)
        return stored;
    m_seal = seal;
    m_broken.reset();
    Q_EMIT changed();
    return {};
}

void PlanApproval::forgetBrokenSeal()
{
    if (!m_broken)
        return;
    m_broken.reset();
    Q_EMIT changed();
}

} // namespace easel
