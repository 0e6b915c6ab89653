// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/operationsview.h"

#include "items/operationsmodel.h"
#include "review/shapedelegate.h"
#include "theme/clearlayout.h"
#include "theme/columns.h"
#include "theme/textlabel.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

namespace easel {
namespace {

using State = OperationStatus::State;

ShapeDelegate::Mark stateMark(const QModelIndex &index)
{
    switch (static_cast<State>(index.data(OperationsModel::StateRole).toInt())) {
    case State::Waiting: break;
    case State::Running: return Icon::Applying;
    case State::Succeeded: return StatusShape::Ok;
    case State::Failed: return StatusShape::Bad;
    case State::Skipped: return StatusShape::Warning;
    case State::OutcomeUnknown: return StatusShape::Unknown;
    }
    const QVariant tried = index.data(OperationsModel::DryRunRole);
    if (!tried.isValid())
        return Icon::Clock;
    switch (static_cast<DryRunResult::Kind>(tried.toInt())) {
    case DryRunResult::Kind::Ok: return Icon::Check;
    case DryRunResult::Kind::Problem: return StatusShape::Bad;
    case DryRunResult::Kind::Unchecked: return StatusShape::Unknown;
    }
    Q_UNREACHABLE();
}

QString firstLine(const QString &text)
{
    return text.contains(u'\n') ? text.section(u'\n', 0, 0) + QStringLiteral(" …") : text;
}

} // namespace

OperationsView::OperationsView(OperationsModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(new QTreeView(this)), m_detail(new QWidget(this)), m_detailLayout(new QVBoxLayout(m_detail))
{
    m_view->setObjectName(QStringLiteral("operationsList"));
    m_view->setModel(&model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection); // to be copied
    m_view->setAccessibleName(tr("Operations"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideMiddle); // titles end with the name of the group
    m_view->setItemDelegateForColumn(OperationsModel::StateColumn, new ShapeDelegate(stateMark, this));
    const Theme &theme = Theme::current();
    QHeaderView *columns = m_view->header();
    columns->setStretchLastSection(false);
    columns->setMinimumSectionSize(theme.scaled(40));
    columns->setSectionResizeMode(OperationsModel::TitleColumn, QHeaderView::Stretch);
    setColumnWidth(*columns, OperationsModel::NumberColumn, theme.scaled(48));
    setColumnWidth(*columns, OperationsModel::StateColumn, theme.scaled(140));
    setColumnWidth(*columns, OperationsModel::AfterColumn, theme.scaled(84));
    setColumnWidth(*columns, OperationsModel::DetailColumn, theme.scaled(180));

    m_detailLayout->setContentsMargins(space::l, space::s, space::l, space::s);
    m_detailLayout->setSpacing(space::xs);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_detail);
    scroll->setAccessibleName(tr("The operation in full"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 3);
    layout->addWidget(scroll, 2);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OperationsView::showDetail);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        // Most plans have nothing that waits: the room is the titles' then.
        bool waits = false;
        for (int row = 0; row < m_model.rowCount() && !waits; ++row)
            waits = !m_model.operation(row).operation.after.empty();
        m_view->setColumnHidden(OperationsModel::AfterColumn, !waits);
        showDetail();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_view->currentIndex().row();
        if (row >= first.row() && row <= last.row())
            showDetail();
    });
    showDetail();
}

void OperationsView::selectProblem()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const State state = m_model.operation(row).state;
        const DryRunResult *tried = m_model.dryRun(row);
        const bool isBad = state == State::Failed || state == State::OutcomeUnknown || (tried && tried->kind == DryRunResult::Kind::Problem);
        if (isBad) {
            m_view->setCurrentIndex(m_model.index(row, OperationsModel::TitleColumn));
            return;
        }
    }
}

void OperationsView::showDetail()
{
    clearLayout(*m_detailLayout);
    const QModelIndex current = m_view->currentIndex();
    const bool any = current.isValid() && current.row() < m_model.rowCount();
    layout()->itemAt(1)->widget()->setVisible(any);
    if (!any)
        return;
    const OperationStatus &status = m_model.operation(current.row());
    auto *title = new TextLabel(status.operation.title, m_detail);
    title->setWeight(QFont::DemiBold);
    m_detailLayout->addWidget(title);
    if (!status.detail.isEmpty()) {
        const bool bad = status.state == State::Failed || status.state == State::OutcomeUnknown;
        m_detailLayout->addWidget(new TextLabel(status.detail, TextSize::Body, bad ? &Tokens::onDangerSoft : &Tokens::text, m_detail));
    }
    if (const DryRunResult *tried = m_model.dryRun(current.row()); tried && status.detail.isEmpty())
        m_detailLayout->addWidget(new TextLabel(tr("Dry run: %1").arg(tried->words), TextSize::Body,
                                                tried->kind == DryRunResult::Kind::Problem ? &Tokens::onDangerSoft : &Tokens::text, m_detail));
    if (!status.operation.after.empty()) {
        QStringList numbers;
        for (const int number : status.operation.after)
            numbers << QString::number(number);
        m_detailLayout->addWidget(new TextLabel(tr("Waits for: %1").arg(numbers.join(QStringLiteral(", "))), TextSize::Caption,
                                                &Tokens::textMuted, m_detail));
    }
    for (const FieldChange &field : status.operation.fields) {
        const QString after = field.after.isEmpty() ? tr("nothing") : firstLine(field.after);
        m_detailLayout->addWidget(new TextLabel(field.before.isEmpty() ? tr("%1: %2").arg(field.label, after)
                                                                       : tr("%1: %2 → %3").arg(field.label, firstLine(field.before), after),
                                                TextSize::Caption, &Tokens::textMuted, m_detail));
    }
    m_detailLayout->addStretch(1);
}

} // namespace easel
