// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"

#include <QListWidget>

namespace easel {

/// The add-on profiles of a group, ticked and in their order, and behind them those that it could have. A tick attaches one
/// at the end; attached ones are moved with the mouse, or with Alt and an arrow key.
class ProfileList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileList)

public:
    explicit ProfileList(QWidget *parent = nullptr);

    void show(const Inventory &inventory, const ClusterGroup &group);
    /// Moves the current one up (-1) or down (1) among the attached ones.
    void moveCurrent(int by);

Q_SIGNALS:
    /// What the group is to have from now on.
    void edited(const std::vector<easel::ProfileRef> &profiles);

protected:
    void dropEvent(QDropEvent *event) override;

private:
    std::vector<ProfileRef> attached() const;
    void addProfile(const ProfileId &id, const QString &name, bool isAttached);

    bool m_isFilling = false;
};

} // namespace easel
