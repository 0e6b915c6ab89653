// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/approvalpanel.h"

#include "base/systemuser.h"
#include "session/planningsession.h"
#include "theme/badge.h"
#include "theme/band.h"
#include "theme/iconbutton.h"
#include "theme/plaintext.h"
#include "theme/textlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace easel {

ApprovalPanel::ApprovalPanel(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLineEdit(this)), m_ticket(new QLineEdit(this)), m_author(new QLineEdit(this)),
      m_digest(new TextLabel({}, TextSize::Caption, &Tokens::textMuted, this)), m_sealed(new Badge(Icon::Lock, tr("Sealed"), Tint::Success, this)),
      m_seal(new QPushButton(icon(Icon::Lock), tr("Seal plan…"), this)),
      m_ask(new Band(Band::Kind::Info, tr("Then nothing else is applied, and an edit ends the seal."), this)),
      m_by(new QLineEdit(this)), m_problem(new Band(Band::Kind::Danger, {}, this))
{
    setObjectName(QStringLiteral("approvalPanel"));
    buildSealing();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(buildFields());
    layout->addWidget(buildDigest());
    layout->addWidget(m_ask);
    layout->addWidget(m_problem);
    connect(&session.approval(), &PlanApproval::changed, this, &ApprovalPanel::refresh);
    connect(&session, &PlanningSession::planChanged, this, &ApprovalPanel::refresh);
    connect(&session, &PlanningSession::fleetReset, this, &ApprovalPanel::refresh);
    connect(&session, &PlanningSession::canEditChanged, this, &ApprovalPanel::refresh);
    refresh();
}

QWidget *ApprovalPanel::buildFields()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    const auto add = [&](QLineEdit *field, const char *name, const QString &label, int stretch) {
        field->setObjectName(QLatin1String(name));
        field->setPlaceholderText(label);
        field->setAccessibleName(label);
        field->setToolTip(plainToolTip(label));
        field->setMaxLength(200);
        layout->addWidget(field, stretch);
        connect(field, &QLineEdit::editingFinished, this, &ApprovalPanel::store);
    };
    add(m_title, "planTitle", tr("Title of the plan"), 5);
    add(m_ticket, "planTicket", tr("Ticket"), 2);
    const QString user = systemUserName();
    add(m_author, "planAuthor", tr("Author"), 2);
    if (!user.isEmpty())
        m_author->setPlaceholderText(tr("Author: %1").arg(user));
    return row;
}

QWidget *ApprovalPanel::buildDigest()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *copy = new IconButton(Icon::Copy, tr("Copy the digest"), {}, row);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_session.approval().digest()); });
    m_digest->setMonospace(true);
    m_digest->setWordWrap(false);
    m_digest->setMinimumWidth(0);
    m_digest->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_digest->installEventFilter(this);
    m_seal->setObjectName(QStringLiteral("sealButton"));
    connect(m_seal, &QPushButton::clicked, this, &ApprovalPanel::askToSeal);
    layout->addWidget(copy);
    layout->addWidget(m_digest, 1);
    layout->addWidget(m_sealed);
    layout->addWidget(m_seal);
    return row;
}

void ApprovalPanel::buildSealing()
{
    m_by->setObjectName(QStringLiteral("sealedBy"));
    m_by->setAccessibleName(tr("Who seals the plan"));
    m_by->setPlaceholderText(tr("Who seals it"));
    m_by->setMaxLength(200);
    m_by->setFixedWidth(Theme::current().scaled(180));
    m_ask->addField(m_by);
    QPushButton *confirm = m_ask->addButton(tr("Seal"));
    confirm->setObjectName(QStringLiteral("confirmSealButton"));
    m_ask->setDismissible(true);
    m_ask->hide();
    m_problem->setDismissible(true);
    m_problem->hide();
    connect(confirm, &QPushButton::clicked, this, &ApprovalPanel::seal);
    connect(m_by, &QLineEdit::returnPressed, this, &ApprovalPanel::seal);
}

void ApprovalPanel::askToSeal()
{
    if (!m_seal->isEnabled() || m_session.approval().isSealed())
        return;
    m_problem->hide();
    m_by->setText(m_session.approval().author());
    m_ask->show();
    m_by->setFocus(Qt::OtherFocusReason);
    m_by->selectAll();
}

void ApprovalPanel::seal()
{
    const auto sealed = m_session.approval().sealAs(m_by->text());
    m_ask->setVisible(!sealed);
    m_problem->setVisible(!sealed);
    if (!sealed)
        m_problem->setText(sealed.error().message);
}

void ApprovalPanel::store()
{
    const auto stored = m_session.approval().setInfo({m_title->text().trimmed(), m_author->text().trimmed(), m_ticket->text().trimmed()});
    m_problem->setVisible(!stored);
    if (!stored) {
        m_problem->setText(stored.error().message);
        return;
    }
    for (QLineEdit *field : {m_title, m_ticket, m_author})
        field->setModified(false);
    refresh();
}

void ApprovalPanel::elideDigest()
{
    m_digest->setText(m_digest->fontMetrics().elidedText(m_digest->accessibleName(), Qt::ElideRight, m_digest->width()));
}

bool ApprovalPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        elideDigest();
    return QWidget::eventFilter(watched, event);
}

void ApprovalPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ApprovalPanel::refresh()
{
    // A digest is not made at each edit while nobody looks.
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const PlanApproval &approval = m_session.approval();
    const PlanInfo &info = approval.info();
    for (const auto &[field, text] : {std::pair(m_title, info.title), std::pair(m_ticket, info.ticket), std::pair(m_author, info.author)}) {
        // What somebody types just now is theirs until they leave the field.
        if (!field->isModified() && field->text() != text) {
            field->setText(text);
            field->setCursorPosition(0);
        }
        field->setReadOnly(!m_session.canEdit());
    }
    const QString digest = tr("SHA-256 %1").arg(approval.digest());
    m_digest->setToolTip(plainToolTip(digest));
    m_digest->setAccessibleName(digest);
    elideDigest();
    m_sealed->setVisible(approval.isSealed());
    if (approval.isSealed())
        m_sealed->setText(tr("Sealed by %1").arg(approval.seal()->by));
    m_seal->setVisible(!approval.isSealed());
    m_seal->setEnabled(m_session.canEdit() && !diffFleets(m_session.base(), m_session.draft()).empty());
    if (!m_seal->isEnabled() || approval.isSealed())
        m_ask->hide();
}

} // namespace easel
