// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/membersection.h"

#include "domain/fleet.h"
#include "theme/plaintext.h"
#include "theme/tokens.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace easel {

MemberSection::MemberSection(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)),
      m_none(plainLabel(tr("None yet. Drag host clusters onto the card."), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
    m_layout->addWidget(m_none);
}

MemberSection::Row &MemberSection::addRow(const ClusterId &cluster)
{
    Row row;
    row.name = plainLabel({}, this);
    row.hostDns = new QLineEdit(this);
    row.hostDns->setPlaceholderText(tr("*.apps.example.com"));
    connect(row.hostDns, &QLineEdit::editingFinished, this, [this, cluster] {
        const auto it = m_rows.constFind(cluster);
        if (it == m_rows.cend() || !it->hostDns->isModified())
            return;
        it->hostDns->setModified(false);
        const QString text = it->hostDns->text().trimmed();
        if (text != it->known)
            Q_EMIT hostDnsEdited(cluster, text);
    });
    return *m_rows.insert(cluster, row);
}

void MemberSection::show(const Fleet &fleet, const ClusterGroup &group, bool isEditable)
{
    const bool isOther = m_group != group.id;
    m_group = group.id;
    QSet<ClusterId> wanted;
    for (const Member &member : group.members)
        wanted.insert(member.cluster);
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (!isOther && wanted.contains(it.key())) {
            ++it;
            continue;
        }
        // Not at once: the field may be what is speaking just now.
        for (QWidget *widget : {static_cast<QWidget *>(it->name), static_cast<QWidget *>(it->hostDns)}) {
            widget->hide();
            widget->deleteLater();
        }
        it = m_rows.erase(it);
    }
    const bool isIngress = group.endpoint == EndpointType::Ingress;
    QWidget *before = nullptr;
    for (const Member &member : group.members) {
        const auto known = m_rows.find(member.cluster);
        Row &row = known != m_rows.end() ? *known : addRow(member.cluster);
        const HostCluster *cluster = fleet.cluster(member.cluster);
        const QString name = cluster ? cluster->name : member.name;
        row.name->setText(name);
        row.known = member.hostDns;
        row.hostDns->setAccessibleName(tr("Host DNS of %1").arg(name));
        if (!row.hostDns->isModified())
            row.hostDns->setText(member.hostDns);
        row.hostDns->setEnabled(isEditable);
        row.hostDns->setVisible(isIngress);
        m_layout->addWidget(row.name);
        m_layout->addWidget(row.hostDns);
        if (before)
            setTabOrder(before, row.hostDns);
        before = row.hostDns;
    }
    m_none->setVisible(group.members.empty());
}

} // namespace easel
