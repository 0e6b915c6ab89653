// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/guardlist.h"

#include "theme/icons.h"
#include "theme/linkbutton.h"
#include "theme/plaintext.h"
#include "theme/textlabel.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace easel {
namespace {

constexpr int mostRows = 6;
/// From so many on they can be checked together: nobody reads on after the fiftieth box.
constexpr size_t manyGuards = 8;

Icon iconOf(PlanGuard::Kind kind)
{
    switch (kind) {
    case PlanGuard::Kind::DeletesGroup: return Icon::Trash;
    case PlanGuard::Kind::LosesMostHosts: return Icon::HostCluster;
    case PlanGuard::Kind::DeletesVirtualClusters: return Icon::Trash;
    case PlanGuard::Kind::TouchesRunning: return Icon::VirtualCluster;
    }
    Q_UNREACHABLE();
}

} // namespace

GuardList::GuardList(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel({}, this)), m_list(new QListWidget(this)), m_all(new LinkButton(tr("Check all"), this))
{
    m_title->setWeight(QFont::DemiBold);
    m_list->setObjectName(QStringLiteral("guardList"));
    m_list->setAccessibleName(tr("To be confirmed"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_all->setObjectName(QStringLiteral("checkAllGuards"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_title, 1);
    head->addWidget(m_all);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::xs);
    layout->addLayout(head);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &GuardList::refresh);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        const QSignalBlocker blocker(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(Qt::Checked);
        refresh();
    });
}

void GuardList::setGuards(std::vector<PlanGuard> guards)
{
    m_guards = std::move(guards);
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const PlanGuard &guard : m_guards) {
            auto *item = new QListWidgetItem(icon(iconOf(guard.kind)), text(guard), m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
            item->setToolTip(plainToolTip(text(guard)));
        }
    }
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
        m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::min(mostRows, m_list->count()) + 2 * m_list->frameWidth());
    }
    m_all->setVisible(m_guards.size() >= manyGuards);
    refresh();
}

int GuardList::openCount() const
{
    int open = 0;
    for (int row = 0; row < m_list->count(); ++row)
        open += m_list->item(row)->checkState() == Qt::Checked ? 0 : 1;
    return open;
}

void GuardList::refresh()
{
    const int open = openCount();
    m_title->setText(open > 0 ? tr("Check what you have seen and want: %n left", nullptr, open) : tr("All of it is confirmed."));
    setVisible(!m_guards.empty());
    Q_EMIT changed();
}

} // namespace easel
