// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/resolvedvaluesdialog.h"

#include "sync/syncservice.h"
#include "theme/emptystate.h"
#include "theme/marks.h"
#include "theme/textlabel.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace easel {

ResolvedValuesDialog::ResolvedValuesDialog(SyncService &service, const Fleet &fleet, const GroupId &group, QWidget *parent)
    : Dialog(parent), m_fleet(fleet), m_group(group), m_stack(new QStackedWidget(this)), m_state(new EmptyState(Icon::Profile, {}, {}, this)),
      m_content(new QSplitter(Qt::Horizontal, this)), m_packs(new QTreeWidget(this)), m_text(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("resolvedValuesDialog"));
    const ClusterGroup *shown = fleet.group(group);
    setWindowTitle(tr("Resolved values of “%1”").arg(shown ? shown->name : group.toString()));
    resize(Theme::current().windowSize({820, 520}, *this));

    m_packs->setObjectName(QStringLiteral("resolvedPacks"));
    m_packs->setAccessibleName(tr("Profiles and their packs"));
    m_packs->header()->hide();
    m_packs->setRootIsDecorated(false);
    m_text->setObjectName(QStringLiteral("resolvedText"));
    m_text->setAccessibleName(tr("Values"));
    m_text->setReadOnly(true);
    markCode(m_text, TextSize::Body);
    m_content->addWidget(m_packs);
    m_content->addWidget(m_text);
    m_content->setStretchFactor(1, 1);
    m_content->setObjectName(QStringLiteral("resolvedColumns"));
    m_content->setSizes({Theme::current().scaled(240), Theme::current().scaled(560)});
    m_content->setChildrenCollapsible(false);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(new TextLabel(tr("As the backend has the group now: what the plan changes of its profiles is not in it."), TextSize::Caption,
                                    &Tokens::textMuted, this));
    layout->addWidget(m_stack, 1);

    connect(m_packs, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_text->setPlainText(item ? item->data(0, Qt::UserRole).toString() : QString());
    });
    connect(&service, &SyncService::resolvedValuesRead, this, [this](const GroupId &read, const std::vector<ResolvedProfile> &profiles) {
        if (read == m_group)
            fill(profiles);
    });
    connect(&service, &SyncService::resolvedValuesFailed, this, [this](const GroupId &read, const Error &error) {
        if (read == m_group)
            say(tr("They could not be read"), error.message, true);
    });
    connect(m_state, &EmptyState::primaryTriggered, this, [this, &service] {
        say(tr("Asking the backend…"), {}, false);
        service.readResolvedValues(m_group);
    });
    say(tr("Asking the backend…"), {}, false);
    service.readResolvedValues(m_group);
}

void ResolvedValuesDialog::say(const QString &title, const QString &text, bool mayAskAgain)
{
    m_state->setTitle(title);
    m_state->setText(text);
    m_state->setPrimaryAction(mayAskAgain ? tr("Ask again") : QString());
    m_stack->setCurrentWidget(m_state);
}

void ResolvedValuesDialog::fill(const std::vector<ResolvedProfile> &profiles)
{
    m_packs->clear();
    QTreeWidgetItem *first = nullptr;
    for (const ResolvedProfile &profile : profiles) {
        const ClusterProfile *known = m_fleet.inventory().profile(profile.profile);
        auto *item = new QTreeWidgetItem(m_packs, {known ? known->name : profile.profile.toString()});
        item->setFlags(Qt::ItemIsEnabled);
        for (auto pack = profile.packs.begin(); pack != profile.packs.end(); ++pack) {
            auto *child = new QTreeWidgetItem(item, {pack.key()});
            child->setData(0, Qt::UserRole, pack.value());
            first = first ? first : child;
        }
    }
    m_packs->expandAll();
    if (!first) {
        say(tr("Nothing to show"), tr("The group has no profiles, or their packs have no values."), false);
        return;
    }
    m_packs->setCurrentItem(first);
    m_stack->setCurrentWidget(m_content);
}

} // namespace easel
