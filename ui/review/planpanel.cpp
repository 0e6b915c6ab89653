// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/planpanel.h"

#include "items/planmodel.h"
#include "review/stepdelegate.h"
#include "session/planningsession.h"
#include "theme/badge.h"
#include "theme/band.h"
#include "theme/columns.h"
#include "theme/emptystate.h"
#include "theme/iconbutton.h"
#include "theme/marks.h"
#include "theme/plaintext.h"
#include "theme/rowcopy.h"
#include "theme/textlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace easel {

PlanPanel::PlanPanel(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new PlanModel(session, this)), m_view(new QTreeView(this)),
      m_stack(new QStackedWidget(this)),
      m_confirm(new Band(Band::Kind::Warning, tr("All changes of the plan are taken back, the undone ones too. This cannot be undone."), this)),
      m_band(new Band(Band::Kind::Danger, {}, this)), m_undo(new IconButton(Icon::Undo, tr("Undo the last step"), {}, this)),
      m_redo(new IconButton(Icon::Redo, tr("Redo the next step"), {}, this)),
      m_digest(new TextLabel({}, TextSize::Caption, &Tokens::textMuted, this)),
      m_copy(new IconButton(Icon::Copy, tr("Copy the digest"), {}, this)),
      m_sealed(new Badge(Icon::Lock, tr("Sealed"), Tint::Success, this)),
      m_discard(new QPushButton(icon(Icon::Trash), tr("Discard plan…"), this))
{
    setObjectName(QStringLiteral("planPanel"));
    m_view->setObjectName(QStringLiteral("planSteps"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection); // to be copied
    m_view->setAccessibleName(tr("Steps of the plan"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegate(new StepDelegate(this));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    const Theme &theme = Theme::current();
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(theme.scaled(40));
    m_view->header()->setSectionResizeMode(PlanModel::TitleColumn, QHeaderView::Stretch);
    setColumnWidth(*m_view->header(), PlanModel::NoteColumn, theme.scaled(240));
    setColumnWidth(*m_view->header(), PlanModel::TimeColumn, theme.scaled(80));
    m_stack->addWidget(m_view);
    m_stack->addWidget(new EmptyState(Icon::Plan, tr("The plan is empty"),
                                      tr("Every change you make is a step here. Nothing is sent before you apply."), this));
    m_confirm->setObjectName(QStringLiteral("discardBand"));
    m_confirm->setDismissible(true);
    m_confirm->hide();
    m_band->setDismissible(true);
    m_band->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_confirm);
    layout->addWidget(m_band);
    layout->addWidget(m_stack, 1);
    addMoves();

    connect(&session, &PlanningSession::planChanged, this, &PlanPanel::refresh);
    connect(&session, &PlanningSession::fleetReset, this, &PlanPanel::refresh);
    connect(&session, &PlanningSession::canEditChanged, this, &PlanPanel::refresh);
    connect(&session.approval(), &PlanApproval::changed, this, &PlanPanel::refresh);
    refresh();
}

QWidget *PlanPanel::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::m, space::xs, space::m, space::xs);
    layout->setSpacing(space::xs);
    m_digest->setMonospace(true);
    m_digest->setWordWrap(false);
    m_discard->setObjectName(QStringLiteral("discardButton"));
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addSpacing(space::s);
    layout->addWidget(m_digest);
    layout->addWidget(m_copy);
    layout->addWidget(m_sealed);
    layout->addStretch(1);
    layout->addWidget(m_discard);

    connect(m_undo, &QToolButton::clicked, this, [this] { goTo(m_session.plan().position - 1); });
    connect(m_redo, &QToolButton::clicked, this, [this] { goTo(m_session.plan().position + 1); });
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_session.approval().digest()); });
    QPushButton *confirm = m_confirm->addButton(tr("Discard"));
    confirm->setObjectName(QStringLiteral("confirmDiscardButton"));
    markDanger(confirm);
    connect(m_discard, &QPushButton::clicked, m_confirm, &QWidget::show);
    connect(confirm, &QPushButton::clicked, this, [this] {
        m_confirm->hide();
        if (const auto done = m_session.discardPlan(); !done)
            say(done.error().message);
    });
    return bar;
}

void PlanPanel::addMoves()
{
    const auto add = [this](const QString &text, const QString &name, int offset) {
        auto *action = new QAction(text, m_view);
        action->setObjectName(name);
        m_view->addAction(action);
        connect(action, &QAction::triggered, this, [this, offset] {
            if (const QModelIndex row = m_view->currentIndex(); row.isValid())
                goTo(row.row() + offset);
        });
    };
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    add(tr("Go to this step"), QStringLiteral("goToStepAction"), 1);
    add(tr("Undo this step and those after it"), QStringLiteral("undoFromStepAction"), 0);
    m_view->addAction(copyRowsAction(*m_view));
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.column() != PlanModel::NoteColumn)
            goTo(index.row() + 1);
    });
}

void PlanPanel::goTo(qsizetype count)
{
    const auto steps = static_cast<qsizetype>(m_session.plan().steps.size());
    count = std::clamp<qsizetype>(count, 0, steps);
    while (m_session.plan().position != count) {
        const auto moved = m_session.plan().position > count ? m_session.undo() : m_session.redo();
        if (!moved) {
            say(moved.error().message);
            return;
        }
    }
    m_band->hide();
}

void PlanPanel::say(const QString &why)
{
    m_band->setText(why);
    m_band->show();
}

void PlanPanel::refresh()
{
    const Plan &plan = m_session.plan();
    const auto steps = static_cast<qsizetype>(plan.steps.size());
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_undo->setEnabled(plan.position > 0 && m_session.canEdit());
    m_redo->setEnabled(plan.position < steps && m_session.canEdit());
    m_discard->setEnabled(steps > 0 && m_session.canEdit());
    if (!m_discard->isEnabled())
        m_confirm->hide();
    // Steps that cancel each other out leave nothing to approve.
    const QString digest = plan.isEmpty() ? QString() : m_session.approval().digest();
    m_digest->setText(digest.isEmpty() ? QString() : tr("Digest %1…").arg(digest.left(16)));
    m_digest->setToolTip(plainToolTip(digest));
    m_copy->setVisible(!digest.isEmpty());
    const PlanApproval &approval = m_session.approval();
    m_sealed->setVisible(approval.isSealed());
    m_sealed->setToolTip(approval.isSealed() ? plainToolTip(tr("Sealed by %1").arg(approval.seal()->by)) : QString());
    m_view->viewport()->update();
}

} // namespace easel
