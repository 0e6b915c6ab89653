// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/applypanel.h"

#include "items/operationsmodel.h"
#include "review/applyconfirm.h"
#include "review/failurechoice.h"
#include "review/guardlist.h"
#include "sync/drift.h"
#include "theme/band.h"
#include "theme/icons.h"
#include "theme/marks.h"
#include "theme/plaintext.h"
#include "theme/sectionheader.h"
#include "theme/textlabel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace easel {
namespace {

constexpr std::chrono::milliseconds frame{40};

void tell(Band &band, Band::Kind kind, const QString &text)
{
    band.setKind(kind);
    band.setText(text);
    band.show();
}

} // namespace

ApplyPanel::ApplyPanel(PlanningSession &session, SyncService &service, OperationsModel &operations, SectionHeader &header, QWidget *parent)
    : QWidget(parent), m_session(session), m_service(service), m_operations(operations), m_pause(new QPushButton(this)),
      m_stop(new QPushButton(icon(Icon::Stop), tr("Stop"), this)), m_goOnline(new QPushButton(icon(Icon::Online), tr("Go online"), this)),
      m_dryRun(new QPushButton(icon(Icon::Check), tr("Dry run"), this)),
      m_apply(new QPushButton(icon(Icon::Apply, &Tokens::accentText), {}, this)), m_band(new Band(Band::Kind::Info, {}, this)),
      m_pull(m_band->addButton(tr("Pull and keep planning"))), m_question(new QWidget(this)), m_guards(new GuardList(m_question)),
      m_confirm(new ApplyConfirm(m_question)), m_failure(new FailureChoice(this)), m_progressRow(new QWidget(this)),
      m_progress(new QProgressBar(m_progressRow)), m_counts(new TextLabel({}, TextSize::Caption, &Tokens::textMuted, m_progressRow))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_soon.setSingleShot(true);
    m_soon.setInterval(frame);
    buildHeader(header);
    buildBands();
    connectAll();
    refresh();
}

void ApplyPanel::buildHeader(SectionHeader &header)
{
    const std::pair<QPushButton *, const char *> buttons[] = {{m_pause, "pauseButton"},
                                                              {m_stop, "stopButton"},
                                                              {m_goOnline, "goOnlineButton"},
                                                              {m_dryRun, "dryRunButton"},
                                                              {m_apply, "applyButton"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        header.addTrailing(button);
    }
    markPrimary(m_apply);
}

void ApplyPanel::buildBands()
{
    m_band->setObjectName(QStringLiteral("reviewBand"));
    m_band->setDismissible(true);
    m_band->hide();
    m_pull->setObjectName(QStringLiteral("pullButton"));
    m_pull->hide();
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(0);
    question->addWidget(m_guards);
    question->addWidget(m_confirm);
    m_question->hide();

    m_progress->setObjectName(QStringLiteral("applyProgress"));
    m_progress->setAccessibleName(tr("Operations that have ended"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(Theme::current().scaled(220), Theme::current().scaled(10));
    m_counts->setWordWrap(false);
    auto *progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins(space::l, space::xs, space::l, space::xs);
    progress->setSpacing(space::m);
    progress->addWidget(m_progress);
    progress->addWidget(m_counts, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *widget : {static_cast<QWidget *>(m_band), m_question, static_cast<QWidget *>(m_failure), m_progressRow})
        layout->addWidget(widget);
}

void ApplyPanel::connectAll()
{
    connect(m_apply, &QPushButton::clicked, this, &ApplyPanel::askToApply);
    connect(m_goOnline, &QPushButton::clicked, &m_service, &SyncService::goOnline);
    connect(m_dryRun, &QPushButton::clicked, this, [this] {
        m_service.dryRun();
        refresh();
    });
    connect(m_pull, &QPushButton::clicked, this, [this] {
        m_band->hide();
        m_service.pull();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_service.state() == SyncService::State::Paused ? m_service.resumeApply() : m_service.pauseApply();
    });
    connect(m_stop, &QPushButton::clicked, &m_service, &SyncService::stopApply);
    connect(m_guards, &GuardList::changed, this, [this] {
        m_confirm->setReady(m_guards->isConfirmed(), tr("Check first what is listed above."));
    });
    connect(m_confirm, &ApplyConfirm::confirmed, this, &ApplyPanel::apply);
    connect(m_confirm, &ApplyConfirm::dismissed, m_question, &QWidget::hide);
    connect(m_failure, &FailureChoice::chosen, &m_service, &SyncService::decide);
    connect(&m_soon, &QTimer::timeout, this, &ApplyPanel::refreshProgress);
    connect(&m_service, &SyncService::stateChanged, this, [this] {
        if (m_service.state() != SyncService::State::Deciding)
            m_failure->hide();
        refresh();
    });
    connect(&m_service, &SyncService::operationsReset, this, [this] {
        m_since.start();
        Q_EMIT operationsMatter();
    });
    connect(&m_service, &SyncService::operationChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_service, &SyncService::decisionNeeded, m_failure, &FailureChoice::ask);
    connect(&m_service, &SyncService::applyFinished, this, &ApplyPanel::showOutcome);
    connect(&m_service, &SyncService::dryRunFinished, this, &ApplyPanel::showDryRun);
    connect(&m_service, &SyncService::dryRunFailed, this, [this](const Error &error) {
        tell(*m_band, Band::Kind::Danger, tr("The dry run did not come to its end: %1").arg(error.message));
        refresh();
    });
}

QString ApplyPanel::bandText() const
{
    return m_band->isHidden() ? QString() : m_band->text();
}

void ApplyPanel::planChanged(bool isBlocked)
{
    m_isBlocked = isBlocked;
    m_question->hide();
    refresh();
}

void ApplyPanel::baseChanged()
{
    if (!m_pull->isHidden())
        m_band->hide();
    m_pull->hide();
}

void ApplyPanel::complain(const QString &message)
{
    tell(*m_band, Band::Kind::Danger, message);
}

QString ApplyPanel::whyNotNow() const
{
    if (m_session.isPlanEmpty())
        return tr("There is nothing to apply.");
    if (m_session.openConflicts() > 0)
        return tr("Settle the conflicts first.");
    if (m_isBlocked)
        return tr("Mend the errors first: the backend would refuse the plan.");
    switch (m_service.state()) {
    case SyncService::State::Online: break;
    case SyncService::State::Disconnected: return tr("Connect to a backend to apply.");
    case SyncService::State::OfflinePlanning: return tr("Go online to apply. Nothing is sent while you plan offline.");
    case SyncService::State::Connecting:
    case SyncService::State::Pulling: return tr("The backend is being read. Apply when that has ended.");
    case SyncService::State::Applying:
    case SyncService::State::Paused:
    case SyncService::State::Deciding: return tr("The plan is being applied.");
    }
    if (const QStringList missing = m_service.missingPermissions(); !missing.isEmpty())
        return tr("The account lacks %1. Go offline and online again when it was granted.").arg(QLocale().createSeparatedList(missing));
    return m_session.canEdit() ? QString() : tr("This workspace can only be read here.");
}

void ApplyPanel::refresh()
{
    const SyncService::State state = m_service.state();
    const bool applying = m_service.isApplying();
    const bool planned = !m_session.isPlanEmpty();
    const int count = m_operations.rowCount();
    const QString why = whyNotNow();
    m_apply->setVisible(!applying);
    m_apply->setEnabled(count > 0 && why.isEmpty());
    m_apply->setText(planned ? tr("Apply %n operation(s)…", nullptr, count) : tr("Apply"));
    m_apply->setToolTip(plainToolTip(why));
    m_dryRun->setVisible(!applying && planned);
    m_dryRun->setEnabled(count > 0 && why.isEmpty() && !m_service.isDryRunning());
    m_dryRun->setText(m_service.isDryRunning() ? tr("Trying…") : tr("Dry run"));
    m_dryRun->setToolTip(plainToolTip(why.isEmpty() ? tr("Asks the backend what it can tell of the plan without doing it.") : why));
    m_goOnline->setVisible(planned && (state == SyncService::State::OfflinePlanning || state == SyncService::State::Disconnected));
    const bool paused = state == SyncService::State::Paused;
    m_pause->setVisible(applying && state != SyncService::State::Deciding);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(paused ? Icon::Play : Icon::Pause));
    m_pause->setToolTip(plainToolTip(paused ? QString() : tr("What runs comes to its end; nothing more is begun.")));
    m_stop->setVisible(applying);
    m_stop->setToolTip(plainToolTip(tr("What runs comes to its end; the rest stays planned.")));
    m_progressRow->setVisible(applying);
    refreshProgress();
}

void ApplyPanel::refreshProgress()
{
    if (!m_service.isApplying())
        return;
    int counts[6] = {};
    for (const OperationStatus &status : m_service.operations())
        ++counts[static_cast<size_t>(status.state)];
    const auto in = [&](OperationStatus::State each) { return counts[static_cast<size_t>(each)]; };
    using State = OperationStatus::State;
    const auto all = static_cast<int>(m_service.operations().size());
    const int ended = all - in(State::Waiting) - in(State::Running);
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(ended);
    QStringList parts{tr("%1 of %n operation(s) done", nullptr, all).arg(in(State::Succeeded))};
    if (in(State::Running) > 0)
        parts << tr("%n running", nullptr, in(State::Running));
    if (in(State::Failed) + in(State::OutcomeUnknown) > 0)
        parts << tr("%n failed", nullptr, in(State::Failed) + in(State::OutcomeUnknown));
    if (in(State::Skipped) > 0)
        parts << tr("%n skipped", nullptr, in(State::Skipped));
    if (const QString left = timeLeft(ended, all); !left.isEmpty() && m_service.state() == SyncService::State::Applying)
        parts << left;
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

/// As long as the limits make it, or as it has taken so far where that is longer.
QString ApplyPanel::timeLeft(int done, int all) const
{
    if (!m_since.isValid() || all == 0 || done >= all)
        return {};
    const double byBudget = static_cast<double>(m_budget.count()) * (all - done) / all;
    const double byNow = done > 0 ? static_cast<double>(m_since.elapsed()) * (all - done) / done : 0;
    const auto seconds = static_cast<int>(std::max(byBudget, byNow) / 1000 + 0.5);
    return seconds < 2 ? QString() : tr("about %n s left", nullptr, seconds);
}

void ApplyPanel::askToApply()
{
    const QUrl url = m_service.connection().url;
    const PlanApproval &approval = m_session.approval();
    const RequestBudget budget = m_service.applyBudget();
    m_budget = budget.time;
    m_guards->setGuards(planGuards(m_session.base(), m_session.draft()));
    m_confirm->ask(tr("%n operation(s) are sent to %1 (%2).", nullptr, m_operations.rowCount())
                       .arg(url.scheme() == QStringLiteral("local") ? tr("the local backend") : url.host(), text(budget)),
                   approval.digest(), approval.seal());
    m_confirm->setReady(m_guards->isConfirmed(), tr("Check first what is listed above."));
    m_question->show();
    // What somebody has done meanwhile is good to know before one says yes.
    m_service.drift().check();
}

void ApplyPanel::apply(const QString &digest)
{
    m_question->hide();
    m_band->hide();
    ApplyOptions options;
    options.approvedDigest = digest;
    options.onFailure = OnFailure::Ask;
    options.acknowledged = m_guards->guards();
    m_service.apply(options);
}

void ApplyPanel::showOutcome(const ApplyOutcome &outcome)
{
    const bool conflicts = outcome.kind == ApplyOutcome::Kind::Conflicts;
    Band::Kind kind = Band::Kind::Danger;
    if (outcome.kind == ApplyOutcome::Kind::Applied)
        kind = outcome.remarks.isEmpty() ? Band::Kind::Success : Band::Kind::Warning;
    else if (outcome.kind == ApplyOutcome::Kind::Stopped)
        kind = Band::Kind::Warning;
    QStringList lines{conflicts ? tr("%1 Pull to plan on what is there now, or change your plan.").arg(outcome.summary) : outcome.summary};
    lines << outcome.remarks;
    m_pull->setVisible(conflicts);
    tell(*m_band, kind, lines.join(u'\n'));
    refresh();
    Q_EMIT ended(outcome);
}

void ApplyPanel::showDryRun(const std::vector<DryRunResult> &results)
{
    m_operations.setDryRun(results);
    const auto problems = static_cast<int>(std::count_if(results.begin(), results.end(), [](const DryRunResult &result) {
        return result.kind == DryRunResult::Kind::Problem;
    }));
    const auto all = static_cast<int>(results.size());
    tell(*m_band, problems > 0 ? Band::Kind::Danger : Band::Kind::Success,
         problems > 0 ? tr("Dry run: %1 of %n operation(s) would not go through. Each says why below.", nullptr, all).arg(problems)
                      : tr("Dry run: nothing stands against the %n operation(s). Nothing was changed.", nullptr, all));
    refresh();
    Q_EMIT operationsMatter();
}

} // namespace easel
