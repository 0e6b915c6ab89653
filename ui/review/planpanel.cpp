// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/planpanel.h"

#include "items/planmodel.h"
#include "session/planningsession.h"
#include "theme/band.h"
#include "theme/emptystate.h"
#include "theme/iconbutton.h"
#include "theme/marks.h"
#include "theme/plaintext.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace easel {

PlanPanel::PlanPanel(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new PlanModel(session, this)), m_stack(new QStackedWidget(this)),
      m_band(new Band(Band::Kind::Warning, {}, this)),
      m_digest(plainLabel({}, this)), m_discard(new QPushButton(icon(Icon::Trash), tr("Discard plan…"), this))
{
    setObjectName(QStringLiteral("planPanel"));
    auto *view = new QTreeView(this);
    view->setModel(m_model);
    view->setAccessibleName(tr("Steps of the plan"));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setFrameShape(QFrame::NoFrame);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(PlanModel::TitleColumn, QHeaderView::Stretch);
    view->header()->resizeSection(PlanModel::NoteColumn, Theme::current().scaled(280));
    m_stack->addWidget(view);
    m_stack->addWidget(new EmptyState(Icon::Plan, tr("The plan is empty"),
                                      tr("Every change you make is a step here. Nothing is sent before you apply."), this));

    QPushButton *confirm = m_band->addButton(tr("Discard"));
    markDanger(confirm);
    m_band->setDismissible(true);
    m_band->hide();
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_band->setText(tr("All changes of the plan are taken back. This cannot be undone."));
        m_band->show();
    });
    connect(confirm, &QPushButton::clicked, this, [this] {
        m_band->hide();
        if (const auto done = m_session.discardPlan(); !done) {
            m_band->setText(done.error().message);
            m_band->show();
        }
    });

    auto *copy = new IconButton(Icon::Copy, tr("Copy the digest"), {}, this);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(planDigest(m_session.base(), m_session.draft())); });
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::m, space::xs, space::m, space::xs);
    foot->addWidget(m_digest);
    foot->addWidget(copy);
    foot->addStretch(1);
    foot->addWidget(m_discard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);

    connect(&session, &PlanningSession::planChanged, this, &PlanPanel::refresh);
    connect(&session, &PlanningSession::fleetReset, this, &PlanPanel::refresh);
    connect(&session, &PlanningSession::canEditChanged, this, &PlanPanel::refresh);
    refresh();
}

void PlanPanel::refresh()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_discard->setEnabled(!m_session.isPlanEmpty() && m_session.canEdit());
    // The question was about another plan.
    if (!m_discard->isEnabled())
        m_band->hide();
    m_digest->setText(m_session.isPlanEmpty()
                          ? QString()
                          : tr("Digest %1…").arg(planDigest(m_session.base(), m_session.draft()).left(16)));
}

} // namespace easel
