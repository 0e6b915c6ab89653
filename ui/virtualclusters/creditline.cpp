// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualclusters/creditline.h"

#include "capacity/quantitytext.h"
#include "rules/virtualfacts.h"
#include "session/planningsession.h"
#include "theme/elidedlabel.h"
#include "theme/theme.h"
#include "virtualclusters/usercreditform.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

namespace easel {
namespace {

bool isExceeded(const DeveloperCredit &left)
{
    return left.virtualClusters < 0 || left.size.cpu.value < 0 || left.size.memory.value < 0 || left.size.storage.value < 0;
}

QString textOf(const CreditUsage &usage)
{
    const auto of = [](Resource resource, qint64 used, qint64 allocated) {
        return CreditLine::tr("%1 of %2").arg(QuantityText::of(resource, used), QuantityText::of(resource, allocated));
    };
    const auto &[allocated, used] = usage;
    return QStringList{CreditLine::tr("%1 of %n virtual cluster(s)", nullptr, static_cast<int>(allocated.virtualClusters)).arg(used.virtualClusters),
                       of(Resource::Cpu, used.size.cpu.value, allocated.size.cpu.value), of(Resource::Memory, used.size.memory.value, allocated.size.memory.value),
                       of(Resource::Storage, used.size.storage.value, allocated.size.storage.value)}
        .join(QStringLiteral("  ·  "));
}

void tell(ElidedLabel &label, const QString &title, const std::optional<CreditUsage> &usage)
{
    label.setVisible(usage.has_value());
    if (!usage)
        return;
    label.setTextStyle(TextSize::Caption, QFont::Normal, isExceeded(usage->left()) ? &Tokens::danger : &Tokens::textMuted);
    label.setText(QStringLiteral("%1: %2").arg(title, textOf(*usage)));
}

} // namespace

CreditLine::CreditLine(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tenant(new ElidedLabel({}, this)), m_system(new ElidedLabel({}, this)), m_user(new ElidedLabel({}, this)),
      m_button(new QPushButton(tr("Credit of a user"), this)), m_form(new UserCreditForm)
{
    m_tenant->setObjectName(QStringLiteral("tenantCredit"));
    m_system->setObjectName(QStringLiteral("systemCredit"));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(space::xs);
    for (ElidedLabel *line : {m_tenant, m_system, m_user})
        lines->addWidget(line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(lines, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    m_user->setObjectName(QStringLiteral("userCredit"));
    m_button->setObjectName(QStringLiteral("userCreditButton"));
    m_button->setToolTip(tr("Tell how much of the tenant's developer credit each user may draw on"));
    auto *menu = new QMenu(m_button);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(m_form);
    menu->addAction(action);
    m_button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this] { m_form->setCredit(m_session.base().inventory().credits().perUser); });
    connect(m_form, &UserCreditForm::chosen, this, [this, menu](const std::optional<DeveloperCredit> &credit) {
        menu->close();
        if (const Result<void> set = m_session.setUserCredit(credit); !set) {
            m_user->setTextStyle(TextSize::Caption, QFont::Normal, &Tokens::danger);
            m_user->setText(set.error().message);
            m_user->show();
        }
    });
    connect(&session, &PlanningSession::canEditChanged, this, &CreditLine::refresh);
    connect(&session, &PlanningSession::fleetReset, this, &CreditLine::refresh);
    connect(&session, &PlanningSession::groupsChanged, this, &CreditLine::refresh);
    refresh();
}

void CreditLine::refresh()
{
    const Fleet &draft = m_session.draft();
    tell(*m_tenant, tr("Developer credit with this plan"), plannedCredit(draft, false));
    const bool drawsOnSystem = creditAsked(draft, true) != DeveloperCredit{};
    tell(*m_system, tr("System's"), drawsOnSystem ? plannedCredit(draft, true) : std::nullopt);
    m_button->setEnabled(m_session.canEdit());
    refreshUser();
}

void CreditLine::refreshUser()
{
    const DeveloperCredits &credits = m_session.draft().inventory().credits();
    const DeveloperCredit used = usedByOwner(m_session.draft(), credits.account);
    if (credits.perUser) {
        tell(*m_user, tr("Yours"), CreditUsage{*credits.perUser, used});
        return;
    }
    m_user->setVisible(used.virtualClusters > 0);
    m_user->setTextStyle(TextSize::Caption, QFont::Normal, &Tokens::textMuted);
    m_user->setText(tr("Yours: %n virtual cluster(s) with %1", nullptr, static_cast<int>(used.virtualClusters)).arg(QuantityText::of(used.size)));
}

} // namespace easel
