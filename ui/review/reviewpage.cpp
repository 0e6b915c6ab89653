// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpage.h"

#include "items/operationsmodel.h"
#include "review/applyconfirm.h"
#include "review/approvalpanel.h"
#include "review/changesview.h"
#include "review/conflictsview.h"
#include "review/driftview.h"
#include "review/operationsview.h"
#include "rules/planrisk.h"
#include "sync/drift.h"
#include "theme/badge.h"
#include "theme/band.h"
#include "theme/clearlayout.h"
#include "theme/domainlook.h"
#include "theme/emptystate.h"
#include "theme/linkbutton.h"
#include "theme/marks.h"
#include "theme/plaintext.h"
#include "theme/sectionheader.h"
#include "theme/segmentedcontrol.h"
#include "theme/textlabel.h"

#include <QProgressBar>
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
      m_header(new SectionHeader(tr("Review and apply"), SectionHeader::Level::Page, this)), m_progress(new QProgressBar(this)),
      m_pause(new QPushButton(this)), m_stop(new QPushButton(icon(Icon::Stop), tr("Stop"), this)),
      m_goOnline(new QPushButton(icon(Icon::Online), tr("Go online"), this)),
      m_apply(new QPushButton(icon(Icon::Apply, &Tokens::accentText), {}, this)), m_band(new Band(Band::Kind::Info, {}, this)),
      m_pull(m_band->addButton(tr("Pull and keep planning"))), m_confirm(new ApplyConfirm(this)),
      m_blocked(new Band(Band::Kind::Danger, {}, this)), m_conflicts(new Band(Band::Kind::Warning, {}, this)),
      m_moved(new Band(Band::Kind::Warning, {}, this)), m_stack(new QStackedWidget(this)), m_facts(new QWidget(this)),
      m_badges(new QHBoxLayout), m_approval(new ApprovalPanel(session, m_facts)),
      m_hint(new TextLabel({}, TextSize::Caption, &Tokens::textMuted, this)), m_switch(new SegmentedControl(tr("Show"), this)),
      m_views(new QStackedWidget(this)), m_changesView(new ChangesView(session, this)),
      m_operationsView(new OperationsView(*m_operations, this)), m_conflictsView(new ConflictsView(session, this)),
      m_driftView(new DriftView(service, this)), m_blockerRows(new QVBoxLayout)
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
    layout->addWidget(m_band);
    layout->addWidget(m_confirm);
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
    m_band->setObjectName(QStringLiteral("reviewBand"));
    m_band->setDismissible(true);
    m_band->hide();
    m_pull->setObjectName(QStringLiteral("pullButton"));
    m_pull->hide();
    m_confirm->hide();
    connect(m_confirm, &ApplyConfirm::confirmed, this, [this](const QString &digest) {
        m_band->hide();
        m_service.apply(digest);
    });
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

    m_apply->setObjectName(QStringLiteral("applyButton"));
    m_goOnline->setObjectName(QStringLiteral("goOnlineButton"));
    markPrimary(m_apply);
    m_progress->setFixedWidth(Theme::current().scaled(140));
    m_progress->setTextVisible(false);
    for (QWidget *widget : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_pause), static_cast<QWidget *>(m_stop),
                            static_cast<QWidget *>(m_goOnline), static_cast<QWidget *>(m_apply)})
        m_header->addTrailing(widget);
}

QWidget *ReviewPage::buildContent()
{
    m_badges->setContentsMargins(0, 0, 0, 0);
    m_badges->setSpacing(space::xs);
    m_blockerRows->setSpacing(space::xs);
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(space::l, space::xs, space::l, 0);
    facts->setSpacing(space::xs);
    facts->addLayout(m_blockerRows);
    facts->addWidget(m_approval);
    facts->addLayout(m_badges);

    m_switch->addChoice(tr("Changes"), Icon::Edit);
    m_switch->addChoice(tr("Operations"), Icon::Applying);
    m_switch->addChoice(tr("Conflicts"), Icon::Conflict);
    m_switch->addChoice(tr("Backend"), Icon::Online);
    m_views->addWidget(m_changesView);
    m_views->addWidget(m_operationsView);
    m_views->addWidget(m_conflictsView);
    m_views->addWidget(m_driftView);
    auto *choose = new QHBoxLayout;
    choose->setContentsMargins(space::l, space::xs, space::l, space::xs);
    choose->setSpacing(space::m);
    choose->addWidget(m_switch);
    choose->addWidget(m_hint, 1);

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
    connect(m_conflictsView, &ConflictsView::failed, this, [this](const QString &message) {
        m_band->setKind(Band::Kind::Danger);
        m_band->setText(message);
        m_band->show();
    });
    connect(m_driftView, &DriftView::selectRequested, this, &ReviewPage::selectRequested);
    connect(&m_service.drift(), &DriftWatch::changed, this, &ReviewPage::refreshDrift);
    connect(&m_session, &PlanningSession::conflictsChanged, this, [this] {
        refreshConflicts();
        refreshControls();
    });
    connect(m_apply, &QPushButton::clicked, this, &ReviewPage::askToApply);
    connect(m_goOnline, &QPushButton::clicked, &m_service, &SyncService::goOnline);
    connect(m_pull, &QPushButton::clicked, this, [this] {
        m_band->hide();
        m_service.pull();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_service.state() == SyncService::State::Paused ? m_service.resumeApply() : m_service.pauseApply();
    });
    connect(m_stop, &QPushButton::clicked, &m_service, &SyncService::stopApply);
    connect(&m_session, &PlanningSession::fleetReset, this, [this] {
        readBase();
        refresh();
    });
    connect(&m_session, &PlanningSession::planChanged, this, &ReviewPage::refresh);
    connect(&m_session, &PlanningSession::policyChanged, this, &ReviewPage::refresh);
    connect(&m_service, &SyncService::stateChanged, this, [this] {
        if (isApplying())
            showView(Operations);
        refreshControls();
    });
    connect(&m_service, &SyncService::missingPermissionsChanged, this, &ReviewPage::refreshControls);
    connect(&m_service, &SyncService::operationChanged, this, &ReviewPage::refreshControls);
    connect(&m_service, &SyncService::applyFinished, this, &ReviewPage::showOutcome);
}

QString ReviewPage::bandText() const
{
    return m_band->isHidden() ? QString() : m_band->text();
}

bool ReviewPage::isApplying() const
{
    return m_service.state() == SyncService::State::Applying || m_service.state() == SyncService::State::Paused;
}

void ReviewPage::readBase()
{
    // What somebody else had changed is in the base now.
    if (!m_pull->isHidden())
        m_band->hide();
    m_pull->hide();
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
    m_confirm->hide();
    // What was carried out stays in sight until there is a new plan; what was only planned goes with the plan.
    if (!isApplying() && (!m_session.isPlanEmpty() || m_operations->finishedCount() == 0))
        m_operations->showPlanned(orderOperations(m_session.base(), m_session.draft()));
    // A new plan is read from its changes on.
    if (const bool planned = !m_session.isPlanEmpty(); std::exchange(m_hadPlan, planned) != planned && planned && !isApplying())
        showView(Changes);
    auto diffs = diffFleets(m_session.base(), m_session.draft());
    FindingsAudit audit = m_session.audit();
    refreshSummary(diffs, audit.added.size(), audit.removed.size());
    m_changesView->setChanges(std::move(diffs), std::move(audit.added), std::move(audit.removed));
    refreshBlockers();
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
        layout->addWidget(show, 0, Qt::AlignTop);
        m_blockerRows->addWidget(row);
    }
    if (const int more = count - static_cast<int>(listedBlockers); more > 0)
        m_blockerRows->addWidget(new TextLabel(tr("and %n more", nullptr, more), TextSize::Caption, &Tokens::textMuted, m_facts));
}

QString ReviewPage::whyNotNow() const
{
    if (m_session.isPlanEmpty())
        return tr("There is nothing to apply.");
    if (m_session.openConflicts() > 0)
        return tr("Settle the conflicts first.");
    if (!m_blockers.empty())
        return tr("Mend the errors first: the backend would refuse the plan.");
    switch (m_service.state()) {
    case SyncService::State::Online: break;
    case SyncService::State::Disconnected: return tr("Connect to a backend to apply.");
    case SyncService::State::OfflinePlanning: return tr("Go online to apply. Nothing is sent while you plan offline.");
    case SyncService::State::Connecting:
    case SyncService::State::Pulling: return tr("The backend is being read. Apply when that has ended.");
    case SyncService::State::Applying:
    case SyncService::State::Paused: return tr("The plan is being applied.");
    }
    if (const QStringList missing = m_service.missingPermissions(); !missing.isEmpty())
        return tr("The account lacks %1. Go offline and online again when it was granted.").arg(QLocale().createSeparatedList(missing));
    return m_session.canEdit() ? QString() : tr("This workspace can only be read here.");
}

void ReviewPage::refreshControls()
{
    const SyncService::State state = m_service.state();
    const bool applying = isApplying();
    const bool planned = !m_session.isPlanEmpty();
    const int count = m_operations->rowCount();
    // A plan of which nothing is left but what is in its way has something to look at, too.
    const bool hasConflicts = !m_session.conflicts().empty();
    m_stack->setCurrentIndex(count > 0 || applying || hasConflicts ? ContentPage : EmptyPage);
    const QString why = whyNotNow();
    m_apply->setVisible(!applying);
    m_apply->setEnabled(count > 0 && why.isEmpty());
    m_apply->setText(planned ? tr("Apply %n operation(s)…", nullptr, count) : tr("Apply"));
    m_apply->setToolTip(plainToolTip(why));
    m_goOnline->setVisible(planned && (state == SyncService::State::OfflinePlanning || state == SyncService::State::Disconnected));
    m_facts->setVisible(planned);
    m_pause->setVisible(applying);
    m_stop->setVisible(applying);
    m_progress->setVisible(applying);
    const bool paused = state == SyncService::State::Paused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(paused ? Icon::Play : Icon::Pause));
    m_progress->setRange(0, std::max(1, count));
    m_progress->setValue(m_operations->finishedCount());
    m_hint->setText(applying ? tr("%1 of %2 operations").arg(m_operations->finishedCount()).arg(count) : planned ? why : QString());
    // What was carried out has no before and after any more.
    m_switch->setChoiceEnabled(Changes, planned, tr("The plan is carried out."));
    if (!planned && count > 0 && m_views->currentIndex() == Changes)
        showView(Operations);
    if (!planned && count == 0 && hasConflicts)
        showView(Conflicts);
}

void ReviewPage::showView(View view)
{
    m_switch->setCurrent(view);
    m_views->setCurrentIndex(view);
}

void ReviewPage::askToApply()
{
    const QUrl url = m_service.connection().url;
    const PlanApproval &approval = m_session.approval();
    m_confirm->ask(tr("%n operation(s) are sent to %1 (%2).", nullptr, m_operations->rowCount())
                       .arg(url.scheme() == QStringLiteral("local") ? tr("the local backend") : url.host(), text(m_service.applyBudget())),
                   approval.digest(), approval.seal());
    // What somebody has done meanwhile is good to know before one says yes.
    m_service.drift().check();
}

void ReviewPage::showOutcome(const ApplyOutcome &outcome)
{
    const bool conflicts = outcome.kind == ApplyOutcome::Kind::Conflicts;
    switch (outcome.kind) {
    case ApplyOutcome::Kind::Applied: m_band->setKind(Band::Kind::Success); break;
    case ApplyOutcome::Kind::Stopped: m_band->setKind(Band::Kind::Warning); break;
    case ApplyOutcome::Kind::Conflicts:
    case ApplyOutcome::Kind::Failed: m_band->setKind(Band::Kind::Danger); break;
    }
    m_band->setText(conflicts ? tr("%1 Pull to plan on what is there now, or change your plan.").arg(outcome.summary) : outcome.summary);
    m_pull->setVisible(conflicts);
    m_band->show();
    m_conflictsView->setFound(outcome.conflicts);
    refreshConflicts();
    refreshControls();
    showView(!outcome.conflicts.empty() ? Conflicts : Operations);
    m_operationsView->selectProblem();
}

} // namespace easel
