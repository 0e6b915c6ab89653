// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualclusters/creditline.h"

#include "capacity/quantitytext.h"
#include "rules/virtualfacts.h"
#include "session/planningsession.h"
#include "theme/elidedlabel.h"
#include "theme/theme.h"

#include <QHBoxLayout>

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
    : QWidget(parent), m_session(session), m_tenant(new ElidedLabel({}, this)), m_system(new ElidedLabel({}, this))
{
    m_tenant->setObjectName(QStringLiteral("tenantCredit"));
    m_system->setObjectName(QStringLiteral("systemCredit"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(m_tenant, 1);
    layout->addWidget(m_system, 1);
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
}

} // namespace easel
