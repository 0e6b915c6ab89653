// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpage.h"

#include "items/operationsmodel.h"
#include "review/shapedelegate.h"
#include "theme/badge.h"
#include "theme/band.h"
#include "theme/clearlayout.h"
#include "theme/emptystate.h"
#include "theme/marks.h"
#include "theme/plaintext.h"
#include "theme/sectionheader.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

namespace easel {
namespace {

std::optional<StatusShape> shapeOf(const QModelIndex &index)
{
    switch (static_cast<OperationStatus::State>(index.data(OperationsModel::StateRole).toInt())) {
    case OperationStatus::State::Waiting:
    case OperationStatus::State::Running: return std::nullopt;
    case OperationStatus::State::Succeeded: return StatusShape::Ok;
    case OperationStatus::State::Failed: return StatusShape::Bad;
    case OperationStatus::State::Skipped: return StatusShape::Warning;
    case OperationStatus::State::OutcomeUnknown: return StatusShape::Unknown;
    }
    Q_UNREACHABLE();
}

/// Of two long texts only what differs, a line each.
QString shortened(const QString &text, const QString &other)
{
    const QStringList lines = text.split(u'\n');
    const QStringList others = other.split(u'\n');
    if (lines.size() <= 1)
        return text;
    QStringList different;
    for (const QString &line : lines) {
        if (!others.contains(line))
            different << line.trimmed();
    }
    return different.isEmpty() ? ReviewPage::tr("(same lines, another order)") : different.first(std::min<qsizetype>(different.size(), 6)).join(u'\n');
}

} // namespace

ReviewPage::ReviewPage(PlanningSession &session, SyncService &service, QWidget *parent)
    : QWidget(parent), m_session(session), m_service(service), m_operations(new OperationsModel(service, this)),
      m_header(new SectionHeader(tr("Review and apply"), SectionHeader::Level::Page, this)), m_band(new Band(Band::Kind::Info, {}, this)),
      m_confirm(new Band(Band::Kind::Info, {}, this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::Review, tr("Nothing to review"), tr("The plan is empty. Compose groups first; every change is listed here before it is sent."), this)),
      m_digest(plainLabel({}, this)), m_balance(plainLabel({}, this)), m_changes(new QWidget(this)),
      m_changesLayout(new QVBoxLayout(m_changes)), m_operationsView(new QTreeView(this)), m_conflicts(new QTreeView(this)),
      m_apply(new QPushButton(icon(Icon::Apply, &Tokens::accentText), {}, this)), m_pause(new QPushButton(this)),
      m_stop(new QPushButton(icon(Icon::Stop), tr("Stop"), this)), m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("reviewPage"));
    m_band->setObjectName(QStringLiteral("reviewBand"));
    m_band->setDismissible(true);
    m_band->hide();
    m_apply->setObjectName(QStringLiteral("applyButton"));
    markPrimary(m_apply);
    m_progress->setFixedWidth(Theme::current().scaled(160));
    m_header->addTrailing(m_progress);
    m_header->addTrailing(m_pause);
    m_header->addTrailing(m_stop);
    m_header->addTrailing(m_apply);
    QPushButton *confirm = m_confirm->addButton(tr("Apply now"));
    confirm->setObjectName(QStringLiteral("confirmApplyButton"));
    m_confirm->setDismissible(true);
    m_confirm->hide();

    const auto dress = [](QTreeView *view, const QString &name) {
        view->setAccessibleName(name);
        view->setRootIsDecorated(false);
        view->setUniformRowHeights(true);
        view->setFrameShape(QFrame::NoFrame);
    };
    dress(m_operationsView, tr("Operations"));
    m_operationsView->setModel(m_operations);
    m_operationsView->setItemDelegateForColumn(OperationsModel::StateColumn, new ShapeDelegate(shapeOf, this));
    const Theme &theme = Theme::current();
    m_operationsView->header()->setStretchLastSection(true);
    m_operationsView->header()->resizeSection(OperationsModel::NumberColumn, theme.scaled(48));
    m_operationsView->header()->resizeSection(OperationsModel::TitleColumn, theme.scaled(420));
    m_operationsView->header()->resizeSection(OperationsModel::StateColumn, theme.scaled(150));
    m_operationsView->setMaximumHeight(theme.scaled(220));
    dress(m_conflicts, tr("Conflicts"));
    m_conflicts->hide();

    m_changesLayout->setContentsMargins(space::l, 0, space::l, space::l);
    m_changesLayout->setSpacing(space::s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_changes);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(space::s);
    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(space::l, 0, space::l, 0);
    facts->setSpacing(space::xs);
    m_digest->setFont(theme.monospaceFont(TextSize::Caption));
    facts->addWidget(m_balance);
    facts->addWidget(m_digest);
    contentLayout->addLayout(facts);
    contentLayout->addWidget(m_conflicts, 1);
    contentLayout->addWidget(scroll, 2);
    contentLayout->addWidget(m_operationsView, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, space::s, space::l, space::s);
    head->addWidget(m_header);
    layout->addLayout(head);
    layout->addWidget(m_band);
    layout->addWidget(m_confirm);
    layout->addWidget(m_stack, 1);

    connect(m_apply, &QPushButton::clicked, this, [this] {
        const auto blockers = m_session.applyBlockers();
        if (!blockers.empty()) {
            m_band->setKind(Band::Kind::Danger);
            m_band->setText(tr("The backend would refuse the plan: %1").arg(blockers.front().message));
            m_band->show();
            Q_EMIT problemsRequested();
            return;
        }
        m_confirm->setText(tr("%n operation(s) are sent to %1. What is applied is the plan with the digest %2.", nullptr, m_operations->rowCount())
                               .arg(m_service.connection().url.scheme() == QStringLiteral("local") ? tr("the local backend") : m_service.connection().url.host(),
                                    planDigest(m_session.base(), m_session.draft()).left(16)));
        m_confirm->show();
    });
    connect(confirm, &QPushButton::clicked, this, [this] {
        m_confirm->hide();
        m_band->hide();
        m_conflicts->hide();
        m_service.apply();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_service.state() == SyncService::State::Paused ? m_service.resumeApply() : m_service.pauseApply();
    });
    connect(m_stop, &QPushButton::clicked, &m_service, &SyncService::stopApply);
    connect(&session, &PlanningSession::planChanged, this, &ReviewPage::refresh);
    connect(&session, &PlanningSession::fleetReset, this, &ReviewPage::refresh);
    connect(&service, &SyncService::stateChanged, this, &ReviewPage::refreshControls);
    connect(&service, &SyncService::operationChanged, this, &ReviewPage::refreshControls);
    connect(&service, &SyncService::applyFinished, this, &ReviewPage::showOutcome);
    refresh();
}

QString ReviewPage::bandText() const
{
    return m_band->isHidden() ? QString() : m_band->text();
}

void ReviewPage::refresh()
{
    m_confirm->hide();
    // What was carried out stays in sight until there is a new plan; what was only planned goes with the plan.
    const bool applying = m_service.state() == SyncService::State::Applying || m_service.state() == SyncService::State::Paused;
    if (!applying && (!m_session.isPlanEmpty() || m_operations->finishedCount() == 0))
        m_operations->showPlanned(orderOperations(m_session.base(), m_session.draft()));
    rebuildChanges();
    m_digest->setText(tr("SHA-256 %1").arg(planDigest(m_session.base(), m_session.draft())));
    refreshControls();
}

void ReviewPage::refreshControls()
{
    const SyncService::State state = m_service.state();
    const bool applying = state == SyncService::State::Applying || state == SyncService::State::Paused;
    const int count = m_operations->rowCount();
    m_stack->setCurrentIndex(count > 0 || applying ? 0 : 1);
    m_apply->setVisible(!applying);
    m_apply->setEnabled(!m_session.isPlanEmpty() && count > 0 && state == SyncService::State::Online && m_session.canEdit());
    m_apply->setText(m_session.isPlanEmpty() ? tr("Apply") : tr("Apply %n operation(s)…", nullptr, count));
    m_balance->setVisible(!m_session.isPlanEmpty());
    m_digest->setVisible(!m_session.isPlanEmpty());
    m_apply->setToolTip(state == SyncService::State::Online ? QString() : tr("Go online to apply. Nothing is sent while you plan offline."));
    m_pause->setVisible(applying);
    m_stop->setVisible(applying);
    m_progress->setVisible(applying);
    const bool paused = state == SyncService::State::Paused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(paused ? Icon::Play : Icon::Pause));
    m_progress->setRange(0, std::max(1, count));
    m_progress->setValue(m_operations->finishedCount());
}

void ReviewPage::rebuildChanges()
{
    clearLayout(*m_changesLayout);
    const auto diffs = diffFleets(m_session.base(), m_session.draft());
    // A plan of thousands of groups is read in the report, not scrolled through as widgets.
    constexpr size_t shown = 60;
    for (size_t i = 0; i < std::min(diffs.size(), shown); ++i)
        addGroup(diffs[i]);
    if (diffs.size() > shown)
        m_changesLayout->addWidget(plainLabel(tr("%n more group(s) change: the report lists them all.", nullptr, static_cast<int>(diffs.size() - shown)), m_changes));
    m_changesLayout->addStretch(1);

    const auto now = m_session.findings();
    const auto before = m_session.baseFindings();
    const auto added = std::count_if(now.begin(), now.end(), [&](const Finding &f) { return std::find(before.begin(), before.end(), f) == before.end(); });
    const auto removed = std::count_if(before.begin(), before.end(), [&](const Finding &f) { return std::find(now.begin(), now.end(), f) == now.end(); });
    m_balance->setText(tr("%1 groups change · the plan adds %2 findings and removes %3").arg(diffs.size()).arg(added).arg(removed));
}

void ReviewPage::addGroup(const GroupDiff &diff)
{
    auto *box = new QWidget(m_changes);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, space::s, 0, space::s);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setColumnMinimumWidth(0, Theme::current().scaled(170));
    auto *title = new SectionHeader(diff.name, SectionHeader::Level::Panel, box);
    switch (diff.kind) {
    case GroupDiff::Kind::Created: title->addTrailing(new Badge(tr("New"), Tint::Accent, box)); break;
    case GroupDiff::Kind::Changed: title->addTrailing(new Badge(tr("Changed"), Tint::Info, box)); break;
    case GroupDiff::Kind::Deleted: title->addTrailing(new Badge(tr("Deleted"), Tint::Danger, box)); break;
    }
    grid->addWidget(title, 0, 0, 1, 3);
    int row = 1;
    const auto cell = [&](const QString &text, int column, ColorRole color) {
        QLabel *label = plainLabel(text.isEmpty() ? QStringLiteral("—") : text, box);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, Theme::current().tokens().*color);
        label->setPalette(palette);
        grid->addWidget(label, row, column);
    };
    for (const FieldChange &field : diff.fields) {
        cell(field.label, 0, &Tokens::textMuted);
        cell(shortened(field.before, field.after), 1, &Tokens::textMuted);
        cell(shortened(field.after, field.before), 2, &Tokens::text);
        ++row;
    }
    if (diff.kind == GroupDiff::Kind::Deleted)
        cell(tr("The group is deleted; its host clusters stay."), 0, &Tokens::text);
    m_changesLayout->addWidget(box);
}

void ReviewPage::showOutcome(const ApplyOutcome &outcome)
{
    switch (outcome.kind) {
    case ApplyOutcome::Kind::Applied: m_band->setKind(Band::Kind::Success); break;
    case ApplyOutcome::Kind::Stopped: m_band->setKind(Band::Kind::Warning); break;
    case ApplyOutcome::Kind::Conflicts:
    case ApplyOutcome::Kind::Failed: m_band->setKind(Band::Kind::Danger); break;
    }
    m_band->setText(outcome.kind == ApplyOutcome::Kind::Conflicts
                        ? tr("%1 Pull to plan on what is there now, or change your plan.").arg(outcome.summary)
                        : outcome.summary);
    m_band->show();
    showConflicts(outcome.conflicts);
    refreshControls();
}

void ReviewPage::showConflicts(const std::vector<ApplyConflict> &conflicts)
{
    m_conflicts->setVisible(!conflicts.empty());
    auto *model = new QStandardItemModel(m_conflicts);
    model->setHorizontalHeaderLabels({tr("Cluster group"), tr("Field"), tr("Planned on"), tr("On the backend now"), tr("Your plan")});
    for (const ApplyConflict &conflict : conflicts) {
        QList<QStandardItem *> row;
        for (const QString &text : {conflict.groupName, conflict.field, conflict.base, conflict.theirs, conflict.mine}) {
            auto *item = new QStandardItem(QString(text).replace(u'\n', u' '));
            item->setEditable(false);
            row << item;
        }
        model->appendRow(row);
    }
    if (QAbstractItemModel *old = m_conflicts->model())
        old->deleteLater();
    m_conflicts->setModel(model);
}

} // namespace easel
