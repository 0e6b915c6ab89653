// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualclusters/virtualdetail.h"

#include "capacity/quantitytext.h"
#include "planning/virtualdiff.h"
#include "session/planningsession.h"
#include "theme/elidedlabel.h"
#include "theme/textlabel.h"
#include "theme/theme.h"

#include <QFormLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace easel {

VirtualDetail::VirtualDetail(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new ElidedLabel({}, this)), m_lines(new QFormLayout),
      m_plan(new TextLabel({}, TextSize::Body, &Tokens::accent, this))
{
    setObjectName(QStringLiteral("virtualDetail"));
    m_title->setTextStyle(TextSize::Title, QFont::DemiBold);
    m_title->setElideMode(Qt::ElideMiddle);
    m_plan->setObjectName(QStringLiteral("virtualDetailPlan"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(space::m);
    m_lines->setVerticalSpacing(space::xs);
    m_lines->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addLayout(m_lines);
    layout->addWidget(m_plan);
    layout->addStretch(1);
    show({});
}

void VirtualDetail::addLine(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *name = new TextLabel(label, TextSize::Body, &Tokens::textMuted, this);
    name->setWordWrap(false);
    auto *text = new ElidedLabel(value, this);
    text->setElideMode(Qt::ElideMiddle);
    m_lines->addRow(name, text);
}

void VirtualDetail::show(const std::vector<VirtualClusterId> &ids)
{
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
    m_plan->clear();
    if (ids.empty())
        m_title->setText(tr("Nothing selected"));
    else if (ids.size() == 1)
        showOne(ids.front());
    else
        showSeveral(ids);
    m_plan->setVisible(!m_plan->text().isEmpty());
}

void VirtualDetail::showOne(const VirtualClusterId &id)
{
    const Fleet &base = m_session.base();
    const Fleet &draft = m_session.draft();
    const VirtualCluster *before = base.virtualCluster(id);
    const VirtualCluster *after = draft.virtualCluster(id);
    const VirtualCluster *each = after ? after : before;
    if (!each)
        return;
    const ClusterGroup *group = draft.group(each->group) ? draft.group(each->group) : base.group(each->group);
    const HostCluster *host = draft.cluster(each->host);
    m_title->setText(each->name);
    addLine(tr("State"), Names::of(each->state));
    addLine(tr("Health"), before ? Names::of(each->health) : QString());
    addLine(tr("Group"), group ? group->name : each->group.toString());
    addLine(tr("Host cluster"), host ? host->name : each->host.isEmpty() ? tr("chosen by the backend") : each->host.toString());
    addLine(tr("Project"), draft.scopeName(each->scope));
    addLine(tr("Distribution"), group ? Names::of(group->distribution) : QString());
    addLine(tr("Kubernetes"), each->kubernetesVersion);
    addLine(tr("Size"), QuantityText::of(each->size));
    if (each->usedCpu || each->usedMemory)
        addLine(tr("Used"), QuantityText::of(Resources{each->usedCpu.value_or(MilliCores()), each->usedMemory.value_or(MebiBytes()), {}}));
    if (each->createdAt.isValid())
        addLine(tr("Created"), QLocale().toString(each->createdAt.toLocalTime(), QLocale::ShortFormat));
    addLine(tr("Uid"), isDraft(each->id) ? QString() : each->id.toString());
    if (!before) {
        m_plan->setText(tr("The plan deploys it."));
    } else if (!after) {
        m_plan->setText(tr("The plan deletes it, with all that runs in it."));
    } else {
        QStringList lines;
        for (const FieldChange &field : fieldsOf({before, after}))
            lines << tr("Planned: %1 → %2", "a value of a virtual cluster before and after").arg(field.before, field.after);
        m_plan->setText(lines.join(u'\n'));
    }
}

void VirtualDetail::showSeveral(const std::vector<VirtualClusterId> &ids)
{
    m_title->setText(tr("%n virtual cluster(s)", nullptr, static_cast<int>(ids.size())));
    Resources sum;
    int paused = 0;
    for (const VirtualClusterId &id : ids) {
        const VirtualCluster *each = m_session.draft().virtualCluster(id);
        if (!each)
            continue;
        sum = sum + each->size;
        paused += isPaused(each->state) ? 1 : 0;
    }
    addLine(tr("Together"), QuantityText::of(sum));
    addLine(tr("Paused"), QLocale().toString(paused));
}

} // namespace easel
