// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/problemspanel.h"

#include "items/findingsmodel.h"
#include "review/findingdetail.h"
#include "review/findingsfilter.h"
#include "review/linkdelegate.h"
#include "review/shapedelegate.h"
#include "session/planningsession.h"
#include "theme/band.h"
#include "theme/domainlook.h"
#include "theme/emptystate.h"
#include "theme/theme.h"
#include "theme/whypopup.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace easel {
namespace {

enum StackPage { ListPage, EmptyPage };

/// From this width on the explanation stands beside the list, below it under it.
constexpr int wide = 860;
/// From this width on there is room for the ids of the rules beside the sentences.
constexpr int roomy = 1600;
/// Below this width the sentence has the room, before the group and the fix.
constexpr int tight = 720;

ShapeDelegate::Mark severityMark(const QModelIndex &index)
{
    if (index.data(FindingsModel::WaivedRole).toBool())
        return Icon::Note;
    switch (static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt())) {
    case Severity::Error: return StatusShape::Bad;
    case Severity::Warning: return StatusShape::Warning;
    case Severity::Note: return Icon::Info;
    }
    Q_UNREACHABLE();
}

} // namespace

ProblemsPanel::ProblemsPanel(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new FindingsModel(session, this)), m_filter(new FindingsFilter(this)),
      m_view(new QTreeView(this)), m_stack(new QStackedWidget(this)), m_split(new QSplitter(this)),
      m_empty(new EmptyState(Icon::HealthOk, {}, {}, this)), m_band(new Band(Band::Kind::Danger, {}, this)),
      m_search(new QLineEdit(this)), m_added(new QToolButton(this)), m_waived(new QToolButton(this)),
      m_detail(new FindingDetail(session, this))
{
    setObjectName(QStringLiteral("problems"));
    m_filter->setSourceModel(m_model);
    m_view->setObjectName(QStringLiteral("problemsList"));
    m_view->setModel(m_filter);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection); // to be copied
    m_view->setAccessibleName(tr("Problems"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setItemDelegateForColumn(FindingsModel::SeverityColumn, new ShapeDelegate(severityMark, this));
    auto *fixes = new LinkDelegate(Icon::Fix, this);
    m_view->setItemDelegateForColumn(FindingsModel::FixColumn, fixes);
    auto *reasons = new LinkDelegate(std::nullopt, this);
    m_view->setItemDelegateForColumn(FindingsModel::WhyColumn, reasons);
    QHeaderView *columns = m_view->header();
    columns->setStretchLastSection(false);
    columns->setMinimumSectionSize(Theme::current().scaled(24));
    columns->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    m_band->hide();
    m_band->setDismissible(true);

    m_split->setObjectName(QStringLiteral("problemsSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_view);
    m_split->addWidget(buildDetail());
    m_split->setStretchFactor(0, 1);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_band);
    layout->addWidget(m_stack, 1);

    connect(m_model, &FindingsModel::countsChanged, this, [this] {
        refresh();
        Q_EMIT countsChanged();
    });
    connect(&session, &PlanningSession::canEditChanged, this, &ProblemsPanel::showDetail);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemsPanel::showDetail);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const Finding *found = finding(index))
            request(*found);
    });
    connect(fixes, &LinkDelegate::triggered, this, [this](const QModelIndex &index) {
        if (const Finding *found = finding(index); found && !found->fixes.empty())
            mend(Fix(found->fixes.front()));
    });
    connect(reasons, &LinkDelegate::triggered, this, &ProblemsPanel::explain);
    refresh();
}

QWidget *ProblemsPanel::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::m, space::xs, space::m, space::xs);
    layout->setSpacing(space::xs);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        auto *button = new QToolButton(bar);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        m_severities[severity] = button;
        layout->addWidget(button);
        connect(button, &QToolButton::toggled, this, [this] {
            QSet<Severity> wanted;
            for (const auto &[of, toggle] : m_severities) {
                if (toggle->isChecked())
                    wanted.insert(of);
            }
            m_filter->setSeverities(wanted);
            refresh();
        });
    }
    m_severities[Severity::Error]->setIcon(icon(Icon::HealthBad, &Tokens::danger));
    m_severities[Severity::Warning]->setIcon(icon(Icon::HealthWarn, &Tokens::warning));
    m_severities[Severity::Note]->setIcon(icon(Icon::Info, &Tokens::info));
    for (QToolButton *toggle : {m_added, m_waived}) {
        toggle->setCheckable(true);
        toggle->setAutoRaise(true);
        toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        toggle->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(toggle);
    }
    m_added->setObjectName(QStringLiteral("addedToggle"));
    m_added->setIcon(icon(Icon::Plan, &Tokens::textMuted));
    m_added->setToolTip(tr("Only what the plan adds, not what is there today"));
    m_waived->setObjectName(QStringLiteral("waivedToggle"));
    m_waived->setIcon(icon(Icon::Note, &Tokens::textMuted));
    m_waived->setToolTip(tr("List those too that somebody answers for"));
    connect(m_added, &QToolButton::toggled, this, [this](bool only) {
        m_filter->setOnlyAdded(only);
        refresh();
    });
    connect(m_waived, &QToolButton::toggled, m_model, &FindingsModel::setShowsWaived);
    layout->addStretch(1);
    m_search->setPlaceholderText(tr("Filter problems…"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Filter problems"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(Theme::current().scaled(240));
    layout->addWidget(m_search, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        refresh();
    });
    return bar;
}

QWidget *ProblemsPanel::buildDetail()
{
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_detail, &FindingDetail::fixRequested, this, &ProblemsPanel::mend);
    connect(m_detail, &FindingDetail::showRequested, this, &ProblemsPanel::request);
    connect(m_detail, &FindingDetail::ruleRequested, this, &ProblemsPanel::ruleRequested);
    connect(m_detail, &FindingDetail::waiveRequested, this,
            [this](const Waiver &waiver) { say(m_session.setPolicy(withWaiver(m_session.policy(), waiver))); });
    connect(m_detail, &FindingDetail::unwaiveRequested, this,
            [this](const Finding &finding) { say(m_session.setPolicy(withoutWaiver(m_session.policy(), finding))); });
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_detail);
    scroll->setAccessibleName(tr("The problem in full"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(Theme::current().scaled(56));
    return scroll;
}

int ProblemsPanel::errorCount() const
{
    return m_model->count(Severity::Error);
}

int ProblemsPanel::warningCount() const
{
    return m_model->count(Severity::Warning);
}

bool ProblemsPanel::selectRule(const QString &rule)
{
    return selectFirst([&](const Finding &each) { return each.rule == rule; });
}

bool ProblemsPanel::selectFinding(const Finding &finding)
{
    return selectFirst([&](const Finding &each) { return each == finding; });
}

bool ProblemsPanel::selectFirst(const std::function<bool(const Finding &)> &isIt)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!isIt(m_model->finding(row)))
            continue;
        const QModelIndex found = m_model->index(row, 0);
        if (!m_filter->mapFromSource(found).isValid()) {
            m_search->clear();
            for (const auto &[severity, toggle] : m_severities)
                toggle->setChecked(false);
        }
        m_view->setCurrentIndex(m_filter->mapFromSource(found));
        return true;
    }
    return false;
}

const Finding *ProblemsPanel::finding(const QModelIndex &row) const
{
    const QModelIndex source = m_filter->mapToSource(row);
    return source.isValid() ? &m_model->finding(source.row()) : nullptr;
}

void ProblemsPanel::request(const Finding &finding)
{
    Q_EMIT selectRequested({finding.group, finding.cluster.isEmpty() ? QList<ClusterId>() : QList{finding.cluster}});
}

void ProblemsPanel::mend(const Fix &fix)
{
    const auto done = m_session.perform(fix.title, fix.changes);
    say(done);
    if (done)
        Q_EMIT mended();
}

void ProblemsPanel::explain(const QModelIndex &row)
{
    const Finding *found = finding(row);
    if (!found)
        return;
    auto *popup = new WhyPopup(m_session.catalogue(), *found, m_view->viewport());
    popup->showAt(m_view->visualRect(row.siblingAtColumn(FindingsModel::WhyColumn)));
}

void ProblemsPanel::say(const Result<void> &done)
{
    m_band->setVisible(!done);
    if (!done)
        m_band->setText(done.error().message);
}

void ProblemsPanel::refresh()
{
    const int errors = m_model->count(Severity::Error);
    const int warnings = m_model->count(Severity::Warning);
    const int notes = m_model->count(Severity::Note);
    m_severities[Severity::Error]->setText(tr("%n error(s)", nullptr, errors));
    m_severities[Severity::Warning]->setText(tr("%n warning(s)", nullptr, warnings));
    m_severities[Severity::Note]->setText(tr("%n note(s)", nullptr, notes));
    m_severities[Severity::Note]->setVisible(notes > 0 || m_severities[Severity::Note]->isChecked());
    const int added = m_model->addedCount();
    m_added->setText(tr("%n new", nullptr, added));
    m_added->setVisible(added > 0 || m_added->isChecked());
    m_waived->setText(tr("%n waived", nullptr, m_model->waivedCount()));
    m_waived->setVisible(m_model->waivedCount() > 0 || m_waived->isChecked());
    const bool none = m_model->rowCount() == 0;
    m_empty->setTitle(none ? tr("No problems") : tr("Nothing fits the filter"));
    m_empty->setText(none ? tr("Every group keeps every rule.") : tr("Other problems are there: change the filter to see them."));
    m_stack->setCurrentIndex(m_filter->rowCount() == 0 ? EmptyPage : ListPage);
    showDetail();
}

void ProblemsPanel::showDetail()
{
    // A button that has done its work goes away; the keyboard stays in the panel.
    if (const QWidget *focused = m_detail->focusWidget(); focused && focused->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
    const Finding *present = finding(m_view->currentIndex());
    m_split->widget(1)->setVisible(present);
    m_detail->setFinding(present ? std::optional(*present) : std::nullopt);
}

bool ProblemsPanel::eventFilter(QObject *watched, QEvent *event)
{
    // The character, wherever a keyboard has it.
    if (watched == m_view && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->text() == QStringLiteral("?")) {
        explain(m_view->currentIndex());
        return true;
    }
    // The detail takes room from the list: the row that it is about is still to be seen.
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        arrangeColumns();
        QMetaObject::invokeMethod(m_view, [this] { m_view->scrollTo(m_view->currentIndex()); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

/// Where room is scarce the sentence comes first: the rule is named in the explanation as well.
void ProblemsPanel::arrangeColumns()
{
    const Theme &theme = Theme::current();
    QHeaderView *columns = m_view->header();
    const QFontMetrics metrics = m_view->fontMetrics();
    int word = 0;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
        word = std::max(word, metrics.horizontalAdvance(severityName(severity)));
    const int room = m_view->viewport()->width();
    const bool isTight = room < theme.scaled(tight);
    columns->resizeSection(FindingsModel::SeverityColumn, word + theme.iconSize(IconSize::Small) + 2 * space::l);
    columns->resizeSection(FindingsModel::GroupColumn, theme.scaled(isTight ? 100 : 140));
    columns->resizeSection(FindingsModel::RuleColumn, theme.scaled(190));
    columns->resizeSection(FindingsModel::FixColumn, theme.scaled(isTight ? 130 : 190));
    columns->resizeSection(FindingsModel::WhyColumn, std::max(theme.scaled(60), metrics.horizontalAdvance(FindingsModel::tr("Why?")) + 2 * space::l));
    m_view->setColumnHidden(FindingsModel::RuleColumn, room < theme.scaled(roomy));
}

void ProblemsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= Theme::current().scaled(wide);
    const Qt::Orientation wanted = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() == wanted)
        return;
    m_split->setOrientation(wanted);
    m_split->setSizes(isWide ? QList{width() * 3 / 5, width() * 2 / 5} : QList{height() / 2, height() / 2});
}

} // namespace easel
