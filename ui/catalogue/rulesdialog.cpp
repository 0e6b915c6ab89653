// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/rulesdialog.h"

#include "items/rulesmodel.h"
#include "session/planningsession.h"
#include "theme/badge.h"
#include "theme/band.h"
#include "theme/clearlayout.h"
#include "theme/columns.h"
#include "theme/domainlook.h"
#include "theme/iconbutton.h"
#include "theme/rulesource.h"
#include "theme/textlabel.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace easel {

RulesDialog::RulesDialog(PlanningSession &session, QWidget *parent)
    : Dialog(parent), m_session(session), m_model(new RulesModel(session, this)), m_filter(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit(this)), m_view(new QTreeView(this)), m_band(new Band(Band::Kind::Danger, {}, this)),
      m_detail(new QWidget(this)), m_detailLayout(new QVBoxLayout(m_detail))
{
    setObjectName(QStringLiteral("rulesDialog"));
    setWindowTitle(tr("Rules"));
    const Theme &theme = Theme::current();
    resize(theme.windowSize({920, 560}, *this));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(RulesModel::SearchRole);
    m_filter->setSortRole(RulesModel::SortRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Search the rules…"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Search the rules"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);

    m_view->setObjectName(QStringLiteral("rulesList"));
    m_view->setModel(m_filter);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection); // to be copied
    m_view->setAccessibleName(tr("Rules"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder); // in the order of the catalogue
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(RulesModel::TitleColumn, QHeaderView::Stretch);
    setColumnWidth(*m_view->header(), RulesModel::SeverityColumn, theme.scaled(80));
    setColumnWidth(*m_view->header(), RulesModel::CountColumn, theme.scaled(64));
    m_view->setColumnHidden(RulesModel::IdColumn, true);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesDialog::showRule);
    connect(&session, &PlanningSession::policyChanged, this, &RulesDialog::showRule);
    connect(&session, &PlanningSession::canEditChanged, this, &RulesDialog::showRule);

    m_band->setDismissible(true);
    m_band->hide();
    m_detailLayout->setContentsMargins(space::l, space::m, space::l, space::m);
    m_detailLayout->setSpacing(space::s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_detail);
    scroll->setAccessibleName(tr("The rule in full"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *list = new QWidget(this);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(space::m, space::m, space::m, space::s);
    bar->addWidget(m_search);
    listLayout->addLayout(bar);
    listLayout->addWidget(m_view, 1);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("rulesSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(list);
    split->addWidget(scroll);
    split->setSizes({theme.scaled(480), theme.scaled(440)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(split, 1);
    m_view->setCurrentIndex(m_filter->index(0, 0));
}

void RulesDialog::selectRule(const QString &id)
{
    m_search->clear();
    if (const int row = m_model->rowOf(id); row >= 0)
        m_view->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, 0)));
}

void RulesDialog::showRule()
{
    clearLayout(*m_detailLayout);
    const QModelIndex source = m_filter->mapToSource(m_view->currentIndex());
    if (!source.isValid()) {
        m_detailLayout->addWidget(new TextLabel(tr("Choose a rule to read why it is there."), TextSize::Body, &Tokens::textMuted, m_detail));
        m_detailLayout->addStretch(1);
        return;
    }
    const Rule &rule = m_model->rule(source.row());
    auto *title = new TextLabel(rule.title, TextSize::Title, &Tokens::text, m_detail);
    m_detailLayout->addWidget(title);
    auto *head = new QHBoxLayout;
    const Severity severity = m_model->severity(rule);
    head->addWidget(new Badge(look::icon(severity), severityName(severity), look::tint(severity), m_detail));
    auto *id = new TextLabel(rule.id, TextSize::Caption, &Tokens::textMuted, m_detail);
    id->setMonospace(true);
    id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(id, 1);
    m_detailLayout->addLayout(head);
    m_detailLayout->addWidget(new TextLabel(rule.explanation, m_detail));
    m_detailLayout->addWidget(new RuleSource(rule, m_detail));
    const int count = m_model->findingCount(rule);
    m_detailLayout->addWidget(new TextLabel(count > 0 ? tr("The draft breaks it %n time(s).", nullptr, count) : tr("The draft keeps it."), m_detail));
    addWeight(rule);
    addWaivers(rule);
    m_detailLayout->addStretch(1);
}

void RulesDialog::addWeight(const Rule &rule)
{
    if (!isAdjustable(rule)) {
        m_detailLayout->addWidget(new TextLabel(tr("It stays an error and cannot be waived: the backend would refuse it."), TextSize::Caption,
                                                &Tokens::textMuted, m_detail));
        return;
    }
    auto *row = new QHBoxLayout;
    auto *label = new TextLabel(tr("In this workspace it is"), m_detail);
    auto *choice = new QComboBox(m_detail);
    choice->setObjectName(QStringLiteral("severityChoice"));
    choice->setAccessibleName(tr("Severity in this workspace"));
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error})
        choice->addItem(severity == rule.severity ? tr("%1 (as usual)").arg(severityName(severity)) : severityName(severity),
                        static_cast<int>(severity));
    choice->setCurrentIndex(choice->findData(static_cast<int>(m_model->severity(rule))));
    choice->setEnabled(m_session.canEdit());
    connect(choice, &QComboBox::activated, this, [this, choice, id = rule.id] {
        if (const Rule *known = m_session.catalogue().rule(id))
            setSeverity(*known, static_cast<Severity>(choice->currentData().toInt()));
    });
    label->setWordWrap(false);
    row->addWidget(label);
    row->addWidget(choice);
    row->addStretch(1);
    m_detailLayout->addLayout(row);
}

void RulesDialog::addWaivers(const Rule &rule)
{
    for (const Waiver &waiver : m_session.policy().waivers) {
        if (waiver.rule != rule.id)
            continue;
        const ClusterGroup *group = m_session.draft().group(waiver.group);
        const HostCluster *cluster = m_session.draft().cluster(waiver.cluster);
        const QString place = (group ? group->name : waiver.group.toString()) + (cluster ? QStringLiteral(" · ") + cluster->name : QString());
        const QString until = QLocale().toString(waiver.until, QLocale::ShortFormat);
        auto *row = new QHBoxLayout;
        row->addWidget(new TextLabel(waiver.by.isEmpty() ? tr("Waived for %1 until %2: %3").arg(place, until, waiver.reason)
                                                         : tr("Waived for %1 until %2 by %4: %3").arg(place, until, waiver.reason, waiver.by),
                                     m_detail),
                       1);
        auto *end = new IconButton(Icon::Close, tr("End the waiver"), {}, m_detail);
        end->setEnabled(m_session.canEdit());
        connect(end, &QToolButton::clicked, this, [this, waiver] {
            RulePolicy policy = m_session.policy();
            std::erase(policy.waivers, waiver);
            const auto done = m_session.setPolicy(std::move(policy));
            m_band->setVisible(!done);
            if (!done)
                m_band->setText(done.error().message);
        });
        row->addWidget(end, 0, Qt::AlignTop);
        m_detailLayout->addLayout(row);
    }
}

void RulesDialog::setSeverity(const Rule &rule, Severity severity)
{
    RulePolicy policy = m_session.policy();
    if (severity == rule.severity)
        policy.severities.remove(rule.id);
    else
        policy.severities.insert(rule.id, severity);
    const auto done = m_session.setPolicy(std::move(policy));
    m_band->setVisible(!done);
    if (!done)
        m_band->setText(done.error().message);
}

} // namespace easel
