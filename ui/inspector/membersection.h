// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clustergroup.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace easel {

class Fleet;

/// The members of a group, with their host DNS where the group uses ingress. Rows stay while their member does, so that a
/// host DNS that is being typed outlives other edits.
class MemberSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberSection)

public:
    explicit MemberSection(QWidget *parent = nullptr);

    void show(const Fleet &fleet, const ClusterGroup &group, bool isEditable);

Q_SIGNALS:
    /// Enter was pressed, or the field was left, with another text than the group has.
    void hostDnsEdited(const easel::ClusterId &cluster, const QString &hostDns);

private:
    struct Row
    {
        QLabel *name = nullptr;
        QLineEdit *hostDns = nullptr;
        QString known; ///< what the group has
    };

    Row &addRow(const ClusterId &cluster);

    QVBoxLayout *m_layout;
    QLabel *m_none;
    GroupId m_group;
    QHash<ClusterId, Row> m_rows;
};

} // namespace easel
