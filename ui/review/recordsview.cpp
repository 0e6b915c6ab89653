// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/recordsview.h"

#include "session/planningsession.h"
#include "sync/syncservice.h"
#include "theme/columns.h"
#include "theme/painter.h"
#include "theme/textlabel.h"

#include "items/operationsmodel.h"
#include "reports/recordtext.h"
#include "review/shapedelegate.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace easel {
namespace {

enum Column { WhatColumn, OutcomeColumn, ByColumn, TriesColumn, ColumnCount };
enum Role { IndexRole = Qt::UserRole, MarkRole };

constexpr int shownRecords = 20;

StatusShape shapeOf(ApplyRecord::Outcome outcome)
{
    switch (outcome) {
    case ApplyRecord::Outcome::Applied: return StatusShape::Ok;
    case ApplyRecord::Outcome::Stopped:
    case ApplyRecord::Outcome::Conflicts: return StatusShape::Warning;
    case ApplyRecord::Outcome::Failed: return StatusShape::Bad;
    case ApplyRecord::Outcome::Running: return StatusShape::Unknown;
    }
    Q_UNREACHABLE();
}

StatusShape shapeOf(ApplyRecord::Step::State state)
{
    switch (state) {
    case ApplyRecord::Step::State::Succeeded: return StatusShape::Ok;
    case ApplyRecord::Step::State::Failed: return StatusShape::Bad;
    case ApplyRecord::Step::State::Skipped: return StatusShape::Warning;
    case ApplyRecord::Step::State::Waiting:
    case ApplyRecord::Step::State::Running:
    case ApplyRecord::Step::State::OutcomeUnknown: return StatusShape::Unknown;
    }
    Q_UNREACHABLE();
}

ShapeDelegate::Mark markOf(const QModelIndex &index)
{
    const QVariant mark = index.data(MarkRole);
    return mark.isValid() ? ShapeDelegate::Mark(static_cast<StatusShape>(mark.toInt())) : ShapeDelegate::Mark();
}

QString moment(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

RecordsView::RecordsView(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tree(new QTreeWidget(this)), m_detail(new TextLabel({}, TextSize::Body, &Tokens::textMuted, this))
{
    m_tree->setObjectName(QStringLiteral("applyRecords"));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection); // to be copied
    m_tree->setAccessibleName(tr("Last applies"));
    m_tree->setHeaderLabels({tr("Apply, and its operations"), tr("Outcome"), tr("By"), tr("Tries")});
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setItemDelegateForColumn(OutcomeColumn, new ShapeDelegate(markOf, this));
    const Theme &theme = Theme::current();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    setColumnWidth(*m_tree->header(), OutcomeColumn, theme.scaled(150));
    setColumnWidth(*m_tree->header(), ByColumn, theme.scaled(140));
    setColumnWidth(*m_tree->header(), TriesColumn, theme.scaled(64));
    m_detail->setContentsMargins(space::l, space::s, space::l, space::s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_detail);
    connect(m_tree, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem *item) { fill(*item); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &RecordsView::showDetail);
    reload();
}

void RecordsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void RecordsView::reload()
{
    m_isEmpty = !m_session.workspace().hasApplyRecords();
    // A record may have a thousand operations: they are read when somebody looks.
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_tree->clear();
    Result<std::vector<ApplyRecord>> records = m_session.workspace().applyRecords(shownRecords);
    if (!records) {
        m_records.clear();
        m_detail->setText(records.error().message);
        m_detail->show();
        return;
    }
    m_records = std::move(*records);
    for (size_t i = 0; i < m_records.size(); ++i) {
        const ApplyRecord &record = m_records[i];
        auto *item = new QTreeWidgetItem(m_tree);
        item->setText(WhatColumn, tr("%1 · %n operation(s)", nullptr, static_cast<int>(record.steps.size())).arg(moment(record.startedAt)));
        item->setText(OutcomeColumn, recordtext::name(record.outcome));
        item->setData(OutcomeColumn, MarkRole, static_cast<int>(shapeOf(record.outcome)));
        item->setText(ByColumn, record.by);
        item->setData(WhatColumn, IndexRole, static_cast<int>(i));
        // Its operations are made when somebody looks.
        item->setChildIndicatorPolicy(record.steps.empty() ? QTreeWidgetItem::DontShowIndicator : QTreeWidgetItem::ShowIndicator);
    }
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    showDetail();
}

void RecordsView::fill(QTreeWidgetItem &item)
{
    if (item.parent() || item.childCount() > 0)
        return;
    const ApplyRecord &record = m_records[static_cast<size_t>(item.data(WhatColumn, IndexRole).toInt())];
    QList<QTreeWidgetItem *> children;
    for (size_t i = 0; i < record.steps.size(); ++i) {
        const ApplyRecord::Step &step = record.steps[i];
        auto *child = new QTreeWidgetItem;
        child->setText(WhatColumn, tr("%1. %2", "number and title of an operation").arg(step.number).arg(step.title));
        child->setText(OutcomeColumn, recordtext::name(step.state));
        child->setData(OutcomeColumn, MarkRole, static_cast<int>(shapeOf(step.state)));
        child->setText(TriesColumn, step.attempts > 0 ? QString::number(step.attempts) : QStringLiteral("—"));
        child->setData(WhatColumn, IndexRole, static_cast<int>(i));
        children << child;
    }
    item.addChildren(children);
}

void RecordsView::showDetail()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    m_detail->setVisible(item);
    if (!item)
        return;
    const QTreeWidgetItem *top = item->parent() ? item->parent() : item;
    const ApplyRecord &record = m_records[static_cast<size_t>(top->data(WhatColumn, IndexRole).toInt())];
    m_detail->setText(item->parent() ? recordtext::detail(record.steps[static_cast<size_t>(item->data(WhatColumn, IndexRole).toInt())])
                                     : recordtext::detail(record));
}

} // namespace easel
