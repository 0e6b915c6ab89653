// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpage.h"

#include "items/operationsmodel.h"
#include "review/applypanel.h"
#include "review/approvalpanel.h"
#include "review/changesview.h"
#include "review/conflictsview.h"
#include "review/driftview.h"
#include "review/operationsview.h"
#include "review/recordsview.h"
#include "rules/planrisk.h"
#include "sync/drift.h"
#include "theme/badge.h"
#include "theme/band.h"
#include "theme/clearlayout.h"
#include "theme/domainlook.h"
#include "theme/emptystate.h"
#include "theme/linkbutton.h"
#include "theme/sectionheader.h"
#include "theme/segmentedcontrol.h"
#include "theme/textlabel.h"
#include "theme/whypopup.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace easel {
namespace {

enum StackPage { ContentPage, EmptyPage };

/// So many of the findings that stand in the way are listed here; the Problems panel has them all.
constexpr size_t listedBlockers = 3;

} // namespace

ReviewPage::ReviewPage(PlanningSession &session, SyncService &service, QWidget *parent)
    : QWidget(parent), m_session(session), m_service(service), m_operations(new OperationsModel(service, this)),
      m_header(new SectionHeader(tr("Review and apply"), SectionHeader::Level::Page, this)),
      m_panel(new ApplyPanel(session, service, *m_operations, *m_header, this)),
      m_blocked(new Band(Band::Kind::Danger, {}, this)), m_conflicts(new Band(Band::Kind::Warning, {}, this)),
      m_moved(new Band(Band::Kind::Warning, {}, this)), m_stack(new QStackedWidget(this)), m_facts(new QWidget(this)),
      m_badges(new QHBoxLayout), m_approval(new ApprovalPanel(session, m_facts)),
      m_hint(new TextLabel({}, TextSize::Caption, &Tokens::textMuted, this)), m_switch(new SegmentedControl(tr("Show"), this)),
      m_views(new QStackedWidget(this)), m_changesView(new ChangesView(session, this)),
      m_operationsView(new OperationsView(*m_operations, this)), m_conflictsView(new ConflictsView(session, this)),
      m_driftView(new DriftView(service, this)), m_recordsView(new RecordsView(session, this)), m_blockerRows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("reviewPage"));
    buildHeader();
    m_stack->addWidget(buildContent());
    m_stack->addWidget(new EmptyState(Icon::Review, tr("Nothing to review"),
                                      tr("The plan is empty. Compose groups first; every change is listed here before it is sent."), this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, space::s, space::l, space::s);
    head->addWidget(m_header);
    layout->addLayout(head);
    layout->addWidget(m_panel);
    layout->addWidget(m_conflicts);
    layout->addWidget(m_moved);
    layout->addWidget(m_blocked);
    layout->addWidget(m_stack, 1);
    connectAll();
    readBase();
    refresh();
}

void ReviewPage::buildHeader()
{
    m_conflicts->setObjectName(QStringLiteral("conflictsBand"));
    m_conflicts->setIcon(Icon::Conflict);
    QPushButton *showConflicts = m_conflicts->addButton(tr("Show conflicts"));
    showConflicts->setObjectName(QStringLiteral("showConflictsButton"));
    connect(showConflicts, &QPushButton::clicked, this, [this] { showView(Conflicts); });
    m_moved->setObjectName(QStringLiteral("driftBand"));
    m_moved->setDismissible(true);
    QPushButton *showMoved = m_moved->addButton(tr("Show changes"));
    showMoved->setObjectName(QStringLiteral("showDriftButton"));
    connect(showMoved, &QPushButton::clicked, this, [this] { showView(Backend); });
    connect(m_moved->addButton(tr("Pull and rebase")), &QPushButton::clicked, &m_service, [this] { m_service.pull(); });
    m_moved->hide();
    m_blocked->hide();
    QPushButton *problems = m_blocked->addButton(tr("Show problems"));
    problems->setObjectName(QStringLiteral("showProblemsButton"));
    connect(problems, &QPushButton::clicked, this, &ReviewPage::problemsRequested);
}

QWidget *ReviewPage::buildContent()
{
    m_badges->setContentsMargins(0, 0, 0, 0);
    m_badges->setSpacing(space::xs);
    m_blockerRows->setSpacing(space::xs);
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(space::l, space::s, space::l, 0);
    facts->setSpacing(space::xs);
    facts->addLayout(m_blockerRows);
    facts->addWidget(m_approval);
    facts->addLayout(m_badges);
    facts->addWidget(m_hint);

    m_switch->addChoice(changesTitle(), Icon::Edit);
    m_switch->addChoice(tr("Operations"), Icon::Applying);
    m_switch->addChoice(tr("Conflicts"), Icon::Conflict);
    m_switch->addChoice(tr("Backend"), Icon::Online);
    m_switch->addChoice(recordsTitle(), Icon::Clock);
    m_views->addWidget(m_changesView);
    m_views->addWidget(m_operationsView);
    m_views->addWidget(m_conflictsView);
    m_views->addWidget(m_driftView);
    m_views->addWidget(m_recordsView);
    auto *choose = new QHBoxLayout;
    choose->setContentsMargins(space::l, space::s, space::l, space::xs);
    choose->setSpacing(space::m);
    choose->addWidget(m_switch);
    choose->addStretch(1);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_facts);
    layout->addLayout(choose);
    layout->addWidget(m_views, 1);
    return content;
}

void ReviewPage::connectAll()
{
    connect(m_switch, &SegmentedControl::currentChanged, this, [this](int index) { showView(static_cast<View>(index)); });
    connect(m_changesView, &ChangesView::selectRequested, this, &ReviewPage::selectRequested);
    connect(m_conflictsView, &ConflictsView::selectRequested, this, &ReviewPage::selectRequested);
    connect(m_conflictsView, &ConflictsView::failed, m_panel, &ApplyPanel::complain);
    connect(m_driftView, &DriftView::selectRequested, this, &ReviewPage::selectRequested);
    connect(&m_service.drift(), &DriftWatch::changed, this, &ReviewPage::refreshDrift);
    connect(&m_session, &PlanningSession::conflictsChanged, this, [this] {
        refreshConflicts();
        m_panel->planChanged(!m_blockers.empty());
        refreshControls();
    });
    connect(&m_session, &PlanningSession::fleetReset, this, [this] {
        readBase();
        // The plan is another one, too, and says so next; where it does not, there is something to read all the same. At the
        // end of an apply the window gets a turn before, once all others have followed the new base.
        m_isStale = true;
        m_soon.start(m_service.isApplying() ? 20 : 0);
    });
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_isStale)
            refresh();
    });
    connect(&m_session, &PlanningSession::planChanged, this, [this] {
        if (!m_soon.isActive() || !m_service.isApplying())
            refresh();
    });
    connect(&m_session, &PlanningSession::policyChanged, this, &ReviewPage::refresh);
    connect(&m_service, &SyncService::stateChanged, this, &ReviewPage::refreshControls);
    connect(m_panel, &ApplyPanel::operationsMatter, this, [this] {
        showView(Operations);
        m_operationsView->selectProblem();
    });
    connect(&m_service, &SyncService::missingPermissionsChanged, this, &ReviewPage::refreshControls);
    connect(m_panel, &ApplyPanel::ended, this, &ReviewPage::showOutcome);
}

QString ReviewPage::bandText() const
{
    return m_panel->bandText();
}

void ReviewPage::readBase()
{
    m_panel->baseChanged();
    m_conflictsView->setFound({});
    refreshConflicts();
}

void ReviewPage::refreshConflicts()
{
    const int open = m_session.openConflicts();
    m_conflicts->setVisible(open > 0);
    m_conflicts->setText(tr("The plan and the backend are in each other's way in %n place(s). Settle that before the plan is applied.", nullptr, open));
    m_switch->setChoiceEnabled(Conflicts, !m_conflictsView->isEmpty(), tr("Nobody else has changed what the plan touches."));
    if (m_conflictsView->isEmpty() && m_views->currentIndex() == Conflicts)
        showView(Changes);
}

/// The backend has moved on: said once for each look, and only when it is of any interest to the plan.
void ReviewPage::refreshDrift()
{
    const std::optional<Drift> &drift = m_service.drift().drift();
    const int touching = drift ? drift->count(DriftRow::Touch::Plan) : 0;
    const int conflicts = drift ? drift->count(DriftRow::Touch::Conflict) : 0;
    m_moved->setVisible(touching + conflicts > 0);
    m_moved->setText(tr("The backend has moved on: %1 that the plan touches, too, %2.")
                         .arg(tr("%n group(s)", nullptr, touching + conflicts), tr("%n of them in its way", nullptr, conflicts)));
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ReviewPage::refresh()
{
    // Everything here is made from the plan anew: not at each edit while nobody looks.
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    // What was carried out stays in sight until there is a new plan; what was only planned goes with the plan.
    if (!m_service.isApplying() && (!m_session.isPlanEmpty() || m_operations->finishedCount() == 0))
        m_operations->showPlanned(orderOperations(m_session.base(), m_session.draft()));
    // A new plan is read from its changes on.
    if (const bool planned = !m_session.isPlanEmpty(); std::exchange(m_hadPlan, planned) != planned && planned && !m_service.isApplying())
        showView(Changes);
    auto diffs = diffFleets(m_session.base(), m_session.draft());
    FindingsAudit audit = m_session.audit();
    refreshSummary(diffs, audit.added.size(), audit.removed.size());
    m_changesView->setChanges(std::move(diffs), std::move(audit.added), std::move(audit.removed));
    refreshBlockers();
    m_panel->planChanged(!m_blockers.empty());
    refreshControls();
}

void ReviewPage::refreshSummary(const std::vector<GroupDiff> &diffs, size_t added, size_t removed)
{
    clearLayout(*m_badges);
    RiskLevel risk = RiskLevel::Low;
    for (const GroupDiff &diff : diffs)
        risk = std::max(risk, riskOf(diff, m_session.base(), m_session.draft()).level);
    const auto badge = [this](Icon symbol, const QString &text, Tint tint) { m_badges->addWidget(new Badge(symbol, text, tint, m_facts)); };
    badge(Icon::ClusterGroup, tr("%n group(s)", nullptr, static_cast<int>(diffs.size())), Tint::Neutral);
    badge(Icon::HealthWarn, tr("Adds %n finding(s)", nullptr, static_cast<int>(added)), added > 0 ? Tint::Warning : Tint::Neutral);
    badge(Icon::Check, tr("Mends %n finding(s)", nullptr, static_cast<int>(removed)), removed > 0 ? Tint::Success : Tint::Neutral);
    badge(Icon::Problem, tr("Highest risk: %1").arg(riskName(risk)),
          risk == RiskLevel::High ? Tint::Danger : risk == RiskLevel::Medium ? Tint::Warning : Tint::Neutral);
    m_badges->addStretch(1);
}

void ReviewPage::refreshBlockers()
{
    clearLayout(*m_blockerRows);
    m_blockers.clear();
    if (!m_session.isPlanEmpty())
        m_blockers = m_session.applyBlockers();
    m_blocked->setVisible(!m_blockers.empty());
    if (m_blockers.empty())
        return;
    const auto count = static_cast<int>(m_blockers.size());
    m_blocked->setText(tr("The plan cannot be applied yet: the backend would refuse it for %n reason(s).", nullptr, count));
    for (size_t i = 0; i < std::min(m_blockers.size(), listedBlockers); ++i) {
        const Finding finding = m_blockers[i];
        auto *row = new QWidget(m_facts);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::s);
        layout->addWidget(new Badge(look::icon(finding.severity), tr("Error"), look::tint(finding.severity), row), 0, Qt::AlignTop);
        layout->addWidget(new TextLabel(finding.message, row), 1);
        auto *show = new LinkButton(tr("Show it"), row);
        connect(show, &QAbstractButton::clicked, this, [this, finding] {
            Q_EMIT selectRequested({finding.group, finding.cluster.isEmpty() ? QList<ClusterId>() : QList{finding.cluster}});
        });
        layout->addWidget(new WhyButton(m_session.catalogue(), finding, row), 0, Qt::AlignTop);
        layout->addWidget(show, 0, Qt::AlignTop);
        m_blockerRows->addWidget(row);
    }
    if (const int more = count - static_cast<int>(listedBlockers); more > 0)
        m_blockerRows->addWidget(new TextLabel(tr("and %n more", nullptr, more), TextSize::Caption, &Tokens::textMuted, m_facts));
}

void ReviewPage::refreshControls()
{
    const bool planned = !m_session.isPlanEmpty();
    const int count = m_operations->rowCount();
    // A plan of which nothing is left but what is in its way has something to look at, too.
    const bool hasConflicts = !m_session.conflicts().empty();
    const bool hasContent = count > 0 || m_service.isApplying() || hasConflicts || !m_recordsView->isEmpty();
    m_stack->setCurrentIndex(hasContent ? ContentPage : EmptyPage);
    m_facts->setVisible(planned);
    m_hint->setText(planned && !m_service.isApplying() ? m_panel->whyNotNow() : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    // What was carried out has no before and after any more.
    m_switch->setChoiceEnabled(Changes, planned, count > 0 ? tr("The plan is carried out.") : tr("The plan is empty."));
    m_switch->setChoiceEnabled(Operations, count > 0, tr("The plan is empty."));
    m_switch->setChoiceEnabled(Records, !m_recordsView->isEmpty(), tr("Nothing was applied from this workspace yet."));
    if (!planned && m_views->currentIndex() == Changes)
        showView(count > 0 ? Operations : hasConflicts ? Conflicts : Records);
    if (!planned && count == 0 && hasConflicts)
        showView(Conflicts);
}

void ReviewPage::showView(View view)
{
    m_switch->setCurrent(view);
    m_views->setCurrentIndex(view);
}

void ReviewPage::showOutcome(const ApplyOutcome &outcome)
{
    m_recordsView->reload();
    m_conflictsView->setFound(outcome.conflicts);
    refreshConflicts();
    // A plan that takes back what was done is there to be read.
    if (outcome.hasRollback)
        refresh();
    refreshControls();
    showView(!outcome.conflicts.empty() ? Conflicts : outcome.hasRollback ? Changes : Operations);
    m_operationsView->selectProblem();
}

} // namespace easel
