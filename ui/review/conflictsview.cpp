// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/conflictsview.h"

#include "planning/changesbetween.h"
#include "planning/groupfield.h"
#include "review/conflictcard.h"
#include "session/planningsession.h"
#include "theme/badge.h"
#include "theme/breakable.h"
#include "theme/clearlayout.h"
#include "theme/emptystate.h"
#include "theme/linkbutton.h"
#include "theme/sectionheader.h"
#include "theme/textlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace easel {
namespace {

using Kind = MergeConflict::Kind;
using State = PlanConflict::State;

/// A rebase with thousands of conflicts is not made into widgets at once.
constexpr size_t pageSize = 40;
/// Of what merged by itself so many are listed.
constexpr size_t mostMerged = 200;

constexpr std::array kinds{Kind::EditedBoth, Kind::DeletedTheirs, Kind::DeletedMine, Kind::ClusterTaken,
                           Kind::NameTaken,  Kind::ScopeGone,     Kind::ClusterGone, Kind::RuleBroken,
                           Kind::VirtualSizeBoth, Kind::VirtualDeletedTheirs, Kind::VirtualDeletedMine, Kind::VirtualNameTaken, Kind::VirtualGroupGone};

TextLabel *addCell(QGridLayout &grid, int row, int column, const QString &text, ColorRole color, QWidget *parent)
{
    auto *label = new TextLabel(text.isEmpty() ? QStringLiteral("—") : breakable(text), TextSize::Body, color, parent);
    giveWay(*label);
    grid.addWidget(label, row, column, Qt::AlignTop);
    return label;
}

/// The first lines of what may be a whole configuration.
QString shortened(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return lines.size() <= 3 ? text : lines.first(3).join(u'\n') + QStringLiteral("\n…");
}

/// The group with the field as the person wrote it.
ClusterGroup withText(ClusterGroup group, const QString &key, const QString &text)
{
    const std::optional<GroupField> field = GroupField::fromKey(key);
    if (!field)
        return group;
    using Field = GroupField::Kind;
    if (field->kind == Field::Name) {
        group.name = text.trimmed();
    } else if (field->kind == Field::Description) {
        group.description = text;
    } else if (field->kind == Field::Tag) {
        group.tags.insert(field->element, text.trimmed());
    } else if (field->kind == Field::Values) {
        group.values = text;
    } else if (Member *member = group.member(field->cluster())) {
        member->hostDns = text.trimmed();
    }
    return group;
}

} // namespace

ConflictsView::ConflictsView(PlanningSession &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_content(new QWidget(this)), m_layout(new QVBoxLayout(m_content))
{
    setObjectName(QStringLiteral("conflictsView"));
    setAccessibleName(tr("Conflicts"));
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(space::l, space::s, space::l, space::l);
    m_layout->setSpacing(space::m);
    connect(&session, &PlanningSession::conflictsChanged, this, &ConflictsView::refresh);
    connect(&session, &PlanningSession::canEditChanged, this, &ConflictsView::refresh);
    rebuild();
}

QStringList ConflictsView::ids() const
{
    QStringList all;
    for (const PlanConflict &conflict : m_session.conflicts())
        all << conflict.conflict.id();
    return all;
}

void ConflictsView::setFound(const std::vector<ApplyConflict> &found)
{
    if (found.empty() && m_found.empty()) {
        refresh();
        return;
    }
    m_found = found;
    rebuild();
}

bool ConflictsView::isEmpty() const
{
    return m_session.conflicts().empty() && m_found.empty() && m_session.mergedByItself().empty();
}

/// Cards stay while the conflicts are the same, so that the focus and what is being written do.
void ConflictsView::refresh()
{
    if (ids() != m_ids || m_session.mergedByItself() != m_merged) {
        rebuild();
        return;
    }
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setConflict(m_session.conflicts()[i]);
        m_cards[i]->setCanEdit(m_session.canEdit());
    }
    addKinds();
}

void ConflictsView::rebuild()
{
    clearLayout(*m_layout);
    m_cards.clear();
    m_kinds = nullptr;
    m_more = nullptr;
    m_cardLayout = nullptr;
    m_ids = ids();
    m_merged = m_session.mergedByItself();
    if (isEmpty()) {
        m_layout->addStretch(1);
        m_layout->addWidget(new EmptyState(Icon::Check, tr("No conflicts"),
                                           tr("Nobody has changed on the backend what the plan changes. After a pull it is listed here what both have changed."),
                                           m_content));
        m_layout->addStretch(2);
        return;
    }
    if (!m_found.empty())
        addFound();
    if (!m_ids.isEmpty()) {
        m_kinds = new QWidget(m_content);
        m_kinds->setLayout(new QVBoxLayout);
        m_kinds->layout()->setContentsMargins(0, 0, 0, 0);
        m_layout->addWidget(m_kinds);
        addKinds();
        auto *cards = new QWidget(m_content);
        m_cardLayout = new QVBoxLayout(cards);
        m_cardLayout->setContentsMargins(0, 0, 0, 0);
        m_cardLayout->setSpacing(space::s);
        m_layout->addWidget(cards);
        addMore();
    }
    if (!m_merged.empty())
        addMerged();
    m_layout->addStretch(1);
}

QStringList ConflictsView::openOf(Kind kind) const
{
    QStringList open;
    for (const PlanConflict &conflict : m_session.conflicts()) {
        if (conflict.state == State::Open && conflict.conflict.kind == kind)
            open << conflict.conflict.id();
    }
    return open;
}

/// How many there are, and for each kind of which several are open a way to settle them all.
void ConflictsView::addKinds()
{
    if (!m_kinds)
        return;
    auto *column = static_cast<QVBoxLayout *>(m_kinds->layout());
    clearLayout(*column);
    column->setSpacing(space::xs);
    const int all = static_cast<int>(m_session.conflicts().size());
    const int open = m_session.openConflicts();
    auto *summary = new TextLabel(open > 0 ? tr("%1 of %n conflict(s) to settle. The plan cannot be applied before that.", nullptr, all).arg(open)
                                           : tr("All %n conflict(s) are settled.", nullptr, all),
                                  m_kinds);
    summary->setWeight(QFont::DemiBold);
    column->addWidget(summary);
    for (const Kind kind : kinds) {
        const QStringList ids = openOf(kind);
        if (ids.size() < 2)
            continue;
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        const int count = static_cast<int>(ids.size());
        row->addWidget(new Badge(Icon::Conflict, tr("%1: %2").arg(kindName(kind)).arg(count), Tint::Warning, m_kinds));
        for (const auto &[choice, text, name] : {std::tuple(Choice::Mine, tr("All mine"), "allMineButton"), std::tuple(Choice::Theirs, tr("All theirs"), "allTheirsButton")}) {
            auto *button = new QPushButton(text, m_kinds);
            button->setObjectName(QLatin1String(name));
            button->setEnabled(m_session.canEdit());
            button->setAccessibleName(tr("%1: %2 (%n conflict(s))", nullptr, count).arg(kindName(kind), text));
            // After the click: the button goes with the row.
            connect(button, &QPushButton::clicked, this, [this, kind, choice = choice] { choose(openOf(kind), choice); }, Qt::QueuedConnection);
            row->addWidget(button);
        }
        row->addStretch(1);
        column->addLayout(row);
    }
}

void ConflictsView::addMore()
{
    delete std::exchange(m_more, nullptr);
    const std::vector<PlanConflict> &conflicts = m_session.conflicts();
    const size_t end = std::min(conflicts.size(), m_cards.size() + pageSize);
    for (size_t i = m_cards.size(); i < end; ++i) {
        const GroupId &group = conflicts[i].conflict.group;
        if (i == 0 || conflicts[i - 1].conflict.group != group) {
            const QString &name = conflicts[i].conflict.groupName;
            auto *header = new QHBoxLayout;
            header->setContentsMargins(0, space::s, 0, 0);
            auto *link = new LinkButton(name, m_content);
            link->setEnabled(m_session.draft().group(group) != nullptr);
            connect(link, &QAbstractButton::clicked, this, [this, group] { Q_EMIT selectRequested({group, {}}); });
            header->addWidget(link);
            header->addStretch(1);
            m_cardLayout->addLayout(header);
        }
        addCard(conflicts[i]);
    }
    if (const auto left = static_cast<int>(conflicts.size() - m_cards.size()); left > 0) {
        m_more = new LinkButton(tr("Show more (%n conflict(s) left)", nullptr, left), m_content);
        connect(m_more, &QAbstractButton::clicked, this, &ConflictsView::addMore, Qt::QueuedConnection);
        m_cardLayout->addWidget(m_more);
    }
}

void ConflictsView::addCard(const PlanConflict &conflict)
{
    auto *card = new ConflictCard(conflict, m_content);
    card->setCanEdit(m_session.canEdit());
    connect(card, &ConflictCard::chosen, this, [this](const QString &id, Choice choice) { choose({id}, choice); });
    connect(card, &ConflictCard::edited, this, &ConflictsView::edit);
    connect(card, &ConflictCard::editElsewhereRequested, this, [this](const GroupId &group) { Q_EMIT selectRequested({group, {}}); });
    m_cardLayout->addWidget(card);
    m_cards.push_back(card);
}

void ConflictsView::choose(const QStringList &ids, Choice choice)
{
    const Result<void> settled = m_session.settle(ids, choice);
    if (settled)
        return;
    for (ConflictCard *card : m_cards) {
        if (ids.size() == 1 && card->conflict().conflict.id() == ids.front())
            card->setProblem(settled.error().message);
    }
    if (ids.size() != 1)
        Q_EMIT failed(settled.error().message);
}

void ConflictsView::edit(const QString &id, const QString &text)
{
    const auto card = std::find_if(m_cards.begin(), m_cards.end(), [&](const ConflictCard *c) { return c->conflict().conflict.id() == id; });
    if (card == m_cards.end())
        return;
    const MergeConflict &conflict = (*card)->conflict().conflict;
    const ClusterGroup *group = m_session.draft().group(conflict.group);
    if (!group) {
        (*card)->setProblem(tr("The group is not in the plan any more."));
        return;
    }
    const ClusterGroup next = withText(*group, conflict.field, text);
    if (const Result<void> settled = m_session.settleByEdit(id, changesBetween(group, &next)); !settled)
        (*card)->setProblem(settled.error().message);
}

void ConflictsView::addFound()
{
    auto *box = new QWidget(m_content);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    grid->addWidget(new SectionHeader(tr("Found before anything was sent"), SectionHeader::Level::Panel, box), 0, 0, 1, 4);
    int column = 0;
    for (const QString &title : {tr("Field"), tr("Planned on"), tr("On the backend now"), tr("Your plan")})
        grid->addWidget(new TextLabel(title, TextSize::Caption, &Tokens::textMuted, box), 1, column++);
    int row = 2;
    for (const ApplyConflict &found : m_found) {
        addCell(*grid, row, 0, tr("%1: %2").arg(found.groupName, found.field), &Tokens::textMuted, box);
        addCell(*grid, row, 1, shortened(found.base), &Tokens::textMuted, box);
        addCell(*grid, row, 2, shortened(found.theirs), &Tokens::text, box)->setWeight(QFont::DemiBold);
        addCell(*grid, row++, 3, shortened(found.mine), &Tokens::text, box);
    }
    m_layout->addWidget(box);
}

void ConflictsView::addMerged()
{
    const auto count = static_cast<int>(m_merged.size());
    auto *toggle = new LinkButton(m_isMergedShown ? Icon::ChevronDown : Icon::ChevronRight, tr("What merged by itself (%n field(s))", nullptr, count), m_content);
    toggle->setObjectName(QStringLiteral("mergedToggle"));
    toggle->setCheckable(true);
    toggle->setChecked(m_isMergedShown);
    auto *box = new QWidget(m_content);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    int column = 0;
    for (const QString &title : {tr("Group"), tr("Field"), tr("Planned on"), tr("On the backend now")})
        grid->addWidget(new TextLabel(title, TextSize::Caption, &Tokens::textMuted, box), 0, column++);
    int row = 1;
    for (const MergedField &merged : m_merged) {
        if (row > static_cast<int>(mostMerged))
            break;
        addCell(*grid, row, 0, merged.groupName, &Tokens::text, box);
        addCell(*grid, row, 1, merged.change.label, &Tokens::textMuted, box);
        addCell(*grid, row, 2, shortened(merged.change.before), &Tokens::textMuted, box);
        addCell(*grid, row++, 3, shortened(merged.change.after), &Tokens::text, box);
    }
    if (const int left = count - static_cast<int>(mostMerged); left > 0)
        grid->addWidget(new TextLabel(tr("and %n more", nullptr, left), TextSize::Caption, &Tokens::textMuted, box), row, 0, 1, 4);
    box->setVisible(m_isMergedShown);
    connect(toggle, &QAbstractButton::clicked, this, [this, toggle, box] {
        m_isMergedShown = !m_isMergedShown;
        toggle->setSymbol(m_isMergedShown ? Icon::ChevronDown : Icon::ChevronRight);
        box->setVisible(m_isMergedShown);
    });
    auto *line = new QHBoxLayout;
    line->addWidget(toggle);
    line->addStretch(1);
    m_layout->addLayout(line);
    m_layout->addWidget(box);
}

} // namespace easel
