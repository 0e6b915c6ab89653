// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/suggestionsdialog.h"

#include "items/suggestionsmodel.h"
#include "session/planningsession.h"
#include "suggestions/criteriaform.h"
#include "suggestions/suggestioncards.h"
#include "theme/band.h"
#include "theme/marks.h"
#include "theme/emptystate.h"
#include "theme/linkbutton.h"
#include "theme/plaintext.h"
#include "theme/sectionheader.h"
#include "theme/segmentedcontrol.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace easel {
namespace {

/// Long enough that a held spin button asks once, short enough to feel at once.
constexpr int askDelay = 120;

enum Source { Ungrouped, Selected };

} // namespace

SuggestionsDialog::SuggestionsDialog(PlanningSession &session, QWidget *parent)
    : Dialog(parent), m_session(session), m_model(new SuggestionsModel(session, this)), m_form(new CriteriaForm(this)),
      m_source(new SegmentedControl(tr("For which clusters"), this)), m_header(new SectionHeader({}, SectionHeader::Level::Page, this)),
      m_working(new QLabel(tr("Looking…"), this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(Icon::Suggest, {}, {}, this)),
      m_left(new LinkButton(Icon::ChevronRight, {}, this)), m_leftList(new QTreeWidget(this)),
      m_band(new Band(Band::Kind::Danger, {}, this)), m_take(new QPushButton(this))
{
    setObjectName(QStringLiteral("suggestionsDialog"));
    setWindowTitle(tr("Suggest groups"));
    const Theme &theme = Theme::current();
    resize(theme.windowSize({1040, 620}, *this));
    m_source->addChoice(tr("In no group"));
    m_source->addChoice(tr("Selected"));

    auto *left = new QWidget(this);
    auto *controls = new QVBoxLayout(left);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(space::m);
    controls->addWidget(new SectionHeader(tr("Host clusters"), SectionHeader::Level::Panel, this));
    controls->addWidget(m_source);
    controls->addWidget(new SectionHeader(tr("How to group them"), SectionHeader::Level::Panel, this));
    controls->addWidget(m_form);
    controls->addStretch(1);
    left->setFixedWidth(std::max(theme.scaled(250), controls->minimumSize().width()));

    m_band->setObjectName(QStringLiteral("suggestionsBand"));
    m_band->setDismissible(true);
    m_band->hide();
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_take->setObjectName(QStringLiteral("takeSuggestions"));
    markPrimary(m_take);
    close->setAutoDefault(false);
    m_take->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_take);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::xl);
    columns->addWidget(left);
    columns->addWidget(buildPreview(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(columns, 1);
    layout->addWidget(m_band);
    layout->addLayout(buttons);

    m_timer.setSingleShot(true);
    m_timer.setInterval(askDelay);
    connect(&m_timer, &QTimer::timeout, this, &SuggestionsDialog::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        // An answer to an older question is not shown; the timer asks the new one.
        if (!m_timer.isActive())
            preview(m_watcher.result());
    });
    connect(m_form, &CriteriaForm::changed, this, &SuggestionsDialog::ask);
    connect(m_source, &SegmentedControl::currentChanged, this, &SuggestionsDialog::ask);
    connect(&session, &PlanningSession::groupsChanged, this, &SuggestionsDialog::ask);
    connect(&session, &PlanningSession::fleetReset, this, &SuggestionsDialog::ask);
    connect(&session, &PlanningSession::canEditChanged, this, &SuggestionsDialog::refreshTaken);
    connect(m_model, &SuggestionsModel::takenChanged, this, &SuggestionsDialog::refreshTaken);
    connect(m_model, &SuggestionsModel::refused, this, [this](const QString &why) {
        m_band->setText(why);
        m_band->show();
    });
    connect(m_take, &QPushButton::clicked, this, &SuggestionsDialog::take);
    setSelection({});
    refreshTaken();
}

SuggestionsDialog::~SuggestionsDialog()
{
    // The running count holds copies of all that it needs, and may end after the window.
    disconnect(&m_watcher, nullptr, this, nullptr);
}

QWidget *SuggestionsDialog::buildPreview()
{
    auto *all = new LinkButton(tr("Take all"), this);
    auto *none = new LinkButton(tr("Take none"), this);
    connect(all, &LinkButton::clicked, m_model, [this] { m_model->takeAll(true); });
    connect(none, &LinkButton::clicked, m_model, [this] { m_model->takeAll(false); });
    m_header->addTrailing(m_working);
    m_header->addTrailing(all);
    m_header->addTrailing(none);

    m_stack->addWidget(new SuggestionCards(m_session, *m_model, this));
    m_stack->addWidget(m_empty);

    m_left->setObjectName(QStringLiteral("leftAlone"));
    m_left->setCheckable(true);
    m_leftList->setObjectName(QStringLiteral("leftAloneList"));
    m_leftList->setAccessibleName(tr("Host clusters that are left alone"));
    m_leftList->setHeaderLabels({tr("Host cluster"), tr("Why it is left alone")});
    m_leftList->setRootIsDecorated(false);
    m_leftList->setUniformRowHeights(true);
    m_leftList->setFrameShape(QFrame::NoFrame);
    m_leftList->header()->resizeSection(0, Theme::current().scaled(220));
    m_leftList->setMaximumHeight(Theme::current().scaled(150));
    m_leftList->hide();
    connect(m_left, &LinkButton::toggled, this, [this](bool shown) {
        m_left->setSymbol(shown ? Icon::ChevronDown : Icon::ChevronRight);
        m_leftList->setVisible(shown);
    });

    auto *preview = new QWidget(this);
    auto *layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_left);
    layout->addWidget(m_leftList);
    return preview;
}

void SuggestionsDialog::setScope(const Scope &scope)
{
    m_scope = scope;
    ask();
}

void SuggestionsDialog::setSelection(const QList<ClusterId> &clusters)
{
    m_selected.assign(clusters.begin(), clusters.end());
    m_source->setChoiceEnabled(Selected, !m_selected.empty(), tr("No host cluster is selected."));
    m_source->setCurrent(m_selected.empty() ? Ungrouped : Selected);
    ask();
}

void SuggestionsDialog::showEvent(QShowEvent *event)
{
    Dialog::showEvent(event);
    m_band->hide();
    start();
}

bool SuggestionsDialog::isSettled() const
{
    return m_working->isHidden();
}

void SuggestionsDialog::ask()
{
    if (!isVisible())
        return;
    m_working->show();
    m_timer.start();
}

void SuggestionsDialog::start()
{
    m_timer.stop();
    const Fleet &draft = m_session.draft();
    std::vector<ClusterId> clusters = m_source->current() == Selected ? m_selected : ungroupedClusters(draft, m_scope);
    m_form->setLabelKeys(labelKeysOf(draft, clusters));
    m_working->show();
    m_watcher.setFuture(QtConcurrent::run(suggestGroups, draft, std::move(clusters), m_form->criteria()));
}

void SuggestionsDialog::preview(GroupSuggestions suggestions)
{
    m_working->hide();
    qsizetype members = 0;
    for (const GroupSuggestion &suggestion : suggestions.groups)
        members += static_cast<qsizetype>(suggestion.group.members.size());
    const auto groups = static_cast<int>(suggestions.groups.size());
    m_header->setTitle(tr("%n group(s)", nullptr, groups));
    m_header->setDetail(tr("of %n host cluster(s)", nullptr, static_cast<int>(members)));

    m_leftList->clear();
    QList<QTreeWidgetItem *> rows;
    for (const auto &[id, why] : suggestions.left) {
        const HostCluster *cluster = m_session.draft().cluster(id);
        auto *row = new QTreeWidgetItem({cluster ? cluster->name : id.toString(), why});
        row->setToolTip(1, plainToolTip(why));
        rows << row;
    }
    m_leftList->addTopLevelItems(rows);
    m_left->setLabel(tr("%n host cluster(s) are left alone", nullptr, static_cast<int>(rows.size())));
    m_left->setVisible(!rows.isEmpty());
    m_leftList->setVisible(!rows.isEmpty() && m_left->isChecked());

    m_empty->setTitle(rows.isEmpty() ? tr("Every host cluster is in a group") : tr("No group fits"));
    m_empty->setText(rows.isEmpty() ? tr("There is nothing left to suggest a group for.")
                                    : tr("None of the host clusters can join a new group. Below is why."));
    m_stack->setCurrentIndex(groups > 0 ? 0 : 1);
    m_model->setSuggestions(std::move(suggestions.groups));
}

void SuggestionsDialog::refreshTaken()
{
    const int count = m_model->takenCount();
    m_take->setText(tr("Create %n group(s)", nullptr, count));
    m_take->setEnabled(count > 0 && m_session.canEdit());
    m_take->setToolTip(m_session.canEdit() ? QString() : tr("The plan cannot be edited now."));
}

void SuggestionsDialog::take()
{
    std::vector<Change> changes = m_model->changes();
    QList<GroupId> groups;
    for (const Change &change : changes)
        groups << groupsTouchedBy(change);
    if (const auto done = m_session.perform(tr("Create %n suggested group(s)", nullptr, static_cast<int>(groups.size())), std::move(changes)); !done) {
        m_band->setText(done.error().message);
        m_band->show();
        return;
    }
    Q_EMIT created(groups);
    accept();
}

} // namespace easel
