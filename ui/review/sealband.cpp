// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sealband.h"

#include "session/planningsession.h"
#include "theme/band.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace easel {

SealBand::SealBand(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_band(new Band(Band::Kind::Info, {}, this)), m_unseal(m_band->addButton(tr("Unseal"))),
      m_restore(m_band->addButton(tr("Undo and restore the seal")))
{
    setObjectName(QStringLiteral("sealBand"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_unseal->setObjectName(QStringLiteral("unsealButton"));
    m_restore->setObjectName(QStringLiteral("restoreSealButton"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_band);
    connect(m_unseal, &QPushButton::clicked, this, [this] {
        const auto done = m_session.approval().unseal();
        m_problem = done ? QString() : done.error().message;
        refresh();
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const auto done = m_session.approval().restoreSeal();
        m_problem = done ? QString() : done.error().message;
        refresh();
    });
    connect(m_band, &Band::dismissed, this, [this] {
        m_problem.clear();
        m_session.approval().forgetBrokenSeal();
        refresh();
    });
    connect(&session.approval(), &PlanApproval::changed, this, &SealBand::refresh);
    connect(&session, &PlanningSession::canEditChanged, this, &SealBand::refresh);
    refresh();
}

void SealBand::refresh()
{
    const PlanApproval &approval = m_session.approval();
    const std::optional<PlanSeal> &seal = approval.isSealed() ? approval.seal() : approval.brokenSeal();
    setVisible(seal.has_value());
    if (!seal)
        return;
    const QString digest = seal->digest.left(16) + u'…';
    const QString at = QLocale().toString(seal->at.toLocalTime(), QLocale::ShortFormat);
    QString text = approval.isSealed()
                       ? tr("This plan is sealed by %1, %2 · digest %3 · nothing else is applied, and an edit ends the seal.").arg(seal->by, at, digest)
                       : tr("The plan was changed: the seal of %1 (digest %2) has ended. It has to be approved again.").arg(seal->by, digest);
    if (!m_problem.isEmpty())
        text += u'\n' + m_problem;
    m_band->setKind(approval.isSealed() ? Band::Kind::Info : Band::Kind::Warning);
    if (approval.isSealed())
        m_band->setIcon(Icon::Lock);
    m_band->setText(text);
    m_band->setDismissible(!approval.isSealed());
    m_band->show();
    m_unseal->setVisible(approval.isSealed());
    m_unseal->setEnabled(m_session.canEdit());
    m_restore->setVisible(!approval.isSealed() && approval.canRestoreSeal());
}

} // namespace easel
