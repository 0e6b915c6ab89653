// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualclusters/usercreditform.h"

#include "theme/marks.h"
#include "theme/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace easel {
namespace {

constexpr int most = 1'000'000;

} // namespace

UserCreditForm::UserCreditForm(QWidget *parent)
    : QWidget(parent), m_cpu(new QSpinBox(this)), m_memory(new QSpinBox(this)), m_storage(new QSpinBox(this)), m_count(new QSpinBox(this)),
      m_forget(new QPushButton(tr("Not known"), this))
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setHorizontalSpacing(space::m);
    layout->setVerticalSpacing(space::s);
    auto *explanation = new QLabel(tr("What the developer settings of the tenant in Palette give each user. Easel cannot read them."), this);
    explanation->setWordWrap(true);
    explanation->setMinimumWidth(Theme::current().scaled(260));
    layout->addRow(explanation);
    const auto field = [&](QSpinBox *box, const char *name, const QString &label, const QString &unit) {
        box->setObjectName(QLatin1String(name));
        box->setRange(0, most);
        box->setSuffix(unit);
        box->setAccessibleName(label);
        layout->addRow(label, box);
    };
    field(m_count, "userCount", tr("Virtual clusters"), {});
    field(m_cpu, "userCpu", tr("CPU"), tr(" cores"));
    field(m_memory, "userMemory", tr("Memory"), tr(" GiB"));
    field(m_storage, "userStorage", tr("Storage"), tr(" GiB"));
    auto *set = new QPushButton(tr("Set"), this);
    set->setObjectName(QStringLiteral("setUserCredit"));
    markPrimary(set);
    m_forget->setObjectName(QStringLiteral("forgetUserCredit"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(m_forget);
    buttons->addWidget(set);
    layout->addRow(buttons);
    connect(set, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(DeveloperCredit{{MilliCores(m_cpu->value() * qint64(1000)), MebiBytes(m_memory->value() * qint64(1024)), GibiBytes(m_storage->value())},
                                      m_count->value()});
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { Q_EMIT chosen(std::nullopt); });
}

void UserCreditForm::setCredit(const std::optional<DeveloperCredit> &credit)
{
    const DeveloperCredit shown = credit.value_or(DeveloperCredit{});
    m_cpu->setValue(static_cast<int>(shown.size.cpu.value / 1000));
    m_memory->setValue(static_cast<int>(shown.size.memory.value / 1024));
    m_storage->setValue(static_cast<int>(shown.size.storage.value));
    m_count->setValue(static_cast<int>(shown.virtualClusters));
    m_forget->setEnabled(credit.has_value());
}

} // namespace easel
