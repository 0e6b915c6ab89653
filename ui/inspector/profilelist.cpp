// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/profilelist.h"

#include <QDropEvent>
#include <QScopedValueRollback>
#include <QShortcut>

namespace easel {

ProfileList::ProfileList(QWidget *parent) : QListWidget(parent)
{
    setDragDropMode(InternalMove);
    setToolTip(tr("Their order is the order of the group: move them with the mouse, or with Alt and an arrow key"));
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT edited(attached());
    });
    for (const auto &[key, by] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { moveCurrent(by); });
    }
}

void ProfileList::addProfile(const ProfileId &id, const QString &name, bool isAttached)
{
    auto *item = new QListWidgetItem(name.isEmpty() ? id.toString() : name, this);
    item->setData(Qt::UserRole, id.toString());
    item->setCheckState(isAttached ? Qt::Checked : Qt::Unchecked);
    // Those that are not attached have no order.
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | (isAttached ? Qt::ItemIsDragEnabled : Qt::NoItemFlags));
}

void ProfileList::show(const Inventory &inventory, const ClusterGroup &group)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QString current = currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
    clear();
    QSet<ProfileId> attached;
    for (const ProfileRef &profile : group.profiles) {
        attached.insert(profile.id);
        addProfile(profile.id, profile.name, true);
    }
    for (const ClusterProfile &profile : inventory.profiles()) {
        if (profile.isAddOn && !attached.contains(profile.id))
            addProfile(profile.id, profile.name, false);
    }
    for (int row = 0; row < count() && !current.isEmpty(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == current)
            setCurrentRow(row);
    }
}

std::vector<ProfileRef> ProfileList::attached() const
{
    std::vector<ProfileRef> profiles;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            profiles.push_back({ProfileId(item(row)->data(Qt::UserRole).toString()), item(row)->text()});
    }
    return profiles;
}

void ProfileList::moveCurrent(int by)
{
    const int row = currentRow();
    const int to = row + by;
    const auto profiles = attached();
    const int last = static_cast<int>(profiles.size()) - 1;
    if (!isEnabled() || row < 0 || row > last || to < 0 || to > last)
        return;
    auto moved = profiles;
    std::swap(moved[static_cast<size_t>(row)], moved[static_cast<size_t>(to)]);
    Q_EMIT edited(moved);
}

void ProfileList::dropEvent(QDropEvent *event)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        QListWidget::dropEvent(event);
    }
    Q_EMIT edited(attached());
}

} // namespace easel
