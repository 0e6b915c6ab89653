// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/problemspanel.h"

#include "items/findingsmodel.h"
#include "review/findingsfilter.h"
#include "review/fixdelegate.h"
#include "review/shapedelegate.h"
#include "session/planningsession.h"
#include "theme/band.h"
#include "theme/clearlayout.h"
#include "theme/domainlook.h"
#include "theme/emptystate.h"
#include "theme/plaintext.h"
#include "theme/textlabel.h"

#include <QHeaderView>
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

ShapeDelegate::Mark severityMark(const QModelIndex &index)
{
    switch (static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt())) {
    case Severity::Error: return StatusShape::Bad;
    case Severity::Warning: return StatusShape::Warning;
    case Severity::Note: return Icon::Info;
    }
    Q_UNREACHABLE();
}

QString doubledAmpersands(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ProblemsPanel::ProblemsPanel(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new FindingsModel(session, this)), m_filter(new FindingsFilter(this)),
      m_view(new QTreeView(this)), m_stack(new QStackedWidget(this)), m_split(new QSplitter(this)),
      m_empty(new EmptyState(Icon::HealthOk, {}, {}, this)), m_band(new Band(Band::Kind::Danger, {}, this)),
      m_search(new QLineEdit(this)), m_detail(new QWidget(this)), m_detailLayout(new QVBoxLayout(m_detail))
{
    setObjectName(QStringLiteral("problems"));
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setItemDelegateForColumn(FindingsModel::SeverityColumn, new ShapeDelegate(severityMark, this));
    auto *fixes = new FixDelegate(this);
    m_view->setItemDelegateForColumn(FindingsModel::FixColumn, fixes);
    const Theme &theme = Theme::current();
    QHeaderView *columns = m_view->header();
    columns->setStretchLastSection(false);
    columns->setMinimumSectionSize(theme.scaled(24));
    columns->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    columns->resizeSection(FindingsModel::SeverityColumn, theme.scaled(100));
    columns->resizeSection(FindingsModel::GroupColumn, theme.scaled(150));
    columns->resizeSection(FindingsModel::RuleColumn, theme.scaled(190));
    columns->resizeSection(FindingsModel::FixColumn, theme.scaled(190));
    m_band->hide();
    m_band->setDismissible(true);

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
    connect(fixes, &FixDelegate::triggered, this, [this](const QModelIndex &index) {
        if (const Finding *found = finding(index); found && !found->fixes.empty())
            mend(Fix(found->fixes.front()));
    });
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
    layout->addStretch(1);
    m_search->setPlaceholderText(tr("Filter problems…"));
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
    m_detailLayout->setContentsMargins(space::m, space::s, space::m, space::s);
    m_detailLayout->setSpacing(space::xs);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_detail);
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
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->finding(row).rule != rule)
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
    clearLayout(*m_detailLayout);
    const Finding *present = finding(m_view->currentIndex());
    m_split->widget(1)->setVisible(present);
    if (!present)
        return;
    const Finding found = *present;
    auto *message = new TextLabel(found.message, m_detail);
    message->setWeight(QFont::DemiBold);
    m_detailLayout->addWidget(message);

    auto *buttons = new QWidget(m_detail);
    auto *buttonLayout = new QHBoxLayout(buttons);
    buttonLayout->setContentsMargins(0, 0, 0, 0);
    buttonLayout->setSpacing(space::s);
    for (const Fix &fix : found.fixes) {
        auto *button = new QPushButton(icon(Icon::Fix), doubledAmpersands(fix.title), buttons);
        button->setObjectName(QStringLiteral("fixButton"));
        button->setToolTip(plainToolTip(fix.title));
        button->setMinimumWidth(Theme::current().scaled(80));
        button->setEnabled(m_session.canEdit());
        connect(button, &QPushButton::clicked, this, [this, fix] { mend(fix); });
        buttonLayout->addWidget(button);
    }
    auto *show = new QPushButton(icon(Icon::Eye), tr("Show it"), buttons);
    connect(show, &QPushButton::clicked, this, [this, found] { request(found); });
    buttonLayout->addWidget(show);
    buttonLayout->addStretch(1);

    const Rule *rule = m_session.catalogue().rule(found.rule);
    if (rule) {
        m_detailLayout->addWidget(new TextLabel(tr("Why? %1").arg(rule->explanation), m_detail));
        m_detailLayout->addWidget(buttons);
        m_detailLayout->addWidget(new TextLabel(rule->since.isEmpty() ? tr("%1 · Source: %2").arg(rule->id, rule->source)
                                                                      : tr("%1 · Source: %2 · Since Palette %3").arg(rule->id, rule->source, rule->since),
                                                TextSize::Caption, &Tokens::textMuted, m_detail));
    } else {
        m_detailLayout->addWidget(buttons);
    }
    m_detailLayout->addStretch(1);
}

void ProblemsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= Theme::current().scaled(wide);
    const Qt::Orientation wanted = isWide ? Qt::Horizontal : Qt::Vertical;
    // Where room is scarce the sentence comes first: the rule is named in the explanation as well.
    m_view->setColumnHidden(FindingsModel::RuleColumn, !isWide);
    if (m_split->orientation() == wanted)
        return;
    m_split->setOrientation(wanted);
    m_split->setSizes(isWide ? QList{width() * 3 / 5, width() * 2 / 5} : QList{height() / 2, height() / 2});
}

} // namespace easel
