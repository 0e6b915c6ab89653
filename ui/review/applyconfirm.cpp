// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/applyconfirm.h"

#include "theme/band.h"
#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace easel {

ApplyConfirm::ApplyConfirm(QWidget *parent)
    : QWidget(parent), m_band(new Band(Band::Kind::Info, {}, this)), m_confirm(nullptr), m_approved(new QLineEdit(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_approved->setObjectName(QStringLiteral("approvedDigest"));
    m_approved->setPlaceholderText(tr("Approved digest, if any"));
    m_approved->setAccessibleName(tr("Approved digest"));
    m_approved->setToolTip(plainToolTip(tr("Paste the digest from the approved report: nothing is sent unless the plan has it.")));
    m_approved->setFixedWidth(Theme::current().scaled(190));
    m_band->addField(m_approved);
    m_confirm = m_band->addButton(tr("Apply now"));
    m_confirm->setObjectName(QStringLiteral("confirmApplyButton"));
    m_band->setDismissible(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_band);
    connect(m_band, &Band::dismissed, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    connect(m_confirm, &QPushButton::clicked, this, &ApplyConfirm::confirm);
    connect(m_approved, &QLineEdit::returnPressed, this, &ApplyConfirm::confirm);
}

void ApplyConfirm::ask(const QString &what, const QString &digest, const std::optional<PlanSeal> &seal)
{
    m_digest = digest;
    const QString question = seal ? tr("%1 Sealed by %2, digest %3").arg(what, seal->by, digest.left(16) + u'…')
                                  : tr("%1 Digest %2").arg(what, digest.left(16) + u'…');
    m_approved->clear();
    m_approved->setVisible(!seal);
    m_band->setKind(Band::Kind::Info);
    m_band->setText(question);
    m_band->show();
    show();
}

void ApplyConfirm::setReady(bool isReady, const QString &whyNot)
{
    m_confirm->setEnabled(isReady);
    m_confirm->setToolTip(isReady ? QString() : plainToolTip(whyNot));
}

void ApplyConfirm::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    QString digest = m_digest;
    if (!m_approved->text().trimmed().isEmpty()) {
        const Result<QString> approved = parseDigest(m_approved->text());
        const QString why = !approved           ? approved.error().message
                            : *approved != m_digest ? tr("Another plan was approved: this one has the digest %1.").arg(m_digest)
                                                    : QString();
        if (!why.isEmpty()) {
            m_band->setKind(Band::Kind::Danger);
            m_band->setText(tr("Nothing was sent. %1").arg(why));
            m_approved->setFocus(Qt::OtherFocusReason);
            m_approved->selectAll();
            return;
        }
        digest = *approved;
    }
    hide();
    Q_EMIT confirmed(digest);
}

} // namespace easel
