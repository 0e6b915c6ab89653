// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/conflictcard.h"

#include "planning/groupfield.h"
#include "planning/linediff.h"
#include "planning/textmerge.h"
#include "theme/badge.h"
#include "theme/breakable.h"
#include "theme/marks.h"
#include "theme/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace easel {
namespace {

using Kind = MergeConflict::Kind;
using State = PlanConflict::State;

/// Of a text that has more lines the beginning is shown; the editor has all of it.
constexpr qsizetype mostLines = 12;

QString shortened(const QStringList &lines)
{
    return lines.size() <= mostLines ? lines.join(u'\n') : lines.first(mostLines).join(u'\n') + QStringLiteral("\n…");
}

QString stateText(const PlanConflict &conflict)
{
    switch (conflict.state) {
    case State::Open: return {};
    case State::Moot: return ConflictCard::tr("No conflict any more");
    case State::Settled: break;
    }
    if (!conflict.choice)
        return ConflictCard::tr("Settled: edited");
    return *conflict.choice == Choice::Mine ? ConflictCard::tr("Settled: mine") : ConflictCard::tr("Settled: theirs");
}

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::EditedBoth: return ConflictCard::tr("Edited by both");
    case Kind::DeletedTheirs: return ConflictCard::tr("Deleted on the backend");
    case Kind::DeletedMine: return ConflictCard::tr("Deleted in the plan");
    case Kind::ClusterTaken: return ConflictCard::tr("Cluster taken");
    case Kind::NameTaken: return ConflictCard::tr("Name taken");
    case Kind::ScopeGone: return ConflictCard::tr("Project gone");
    case Kind::ClusterGone: return ConflictCard::tr("Cluster gone");
    case Kind::RuleBroken: return ConflictCard::tr("Rule broken");
    case Kind::VirtualSizeBoth: return ConflictCard::tr("Resized by both");
    case Kind::VirtualDeletedTheirs: return ConflictCard::tr("Virtual cluster deleted on the backend");
    case Kind::VirtualDeletedMine: return ConflictCard::tr("Virtual cluster deleted in the plan");
    case Kind::VirtualNameTaken: return ConflictCard::tr("Virtual cluster's name taken");
    case Kind::VirtualGroupGone: return ConflictCard::tr("Group of a new virtual cluster gone");
    }
    Q_UNREACHABLE();
}

ConflictCard::ConflictCard(const PlanConflict &conflict, QWidget *parent)
    : QFrame(parent), m_conflict(conflict), m_layout(new QVBoxLayout(this)), m_label(new TextLabel({}, this)),
      m_reason(new TextLabel({}, TextSize::Caption, &Tokens::textMuted, this)), m_state(new Badge({}, Tint::Success, this)),
      m_buttons(new QWidget(this)), m_mine(new QPushButton(icon(Icon::Check), tr("Keep mine"), m_buttons)),
      m_theirs(new QPushButton(icon(Icon::Online), tr("Take theirs"), m_buttons)),
      m_edit(new QPushButton(icon(Icon::Edit), tr("Edit…"), m_buttons)),
      m_hint(new TextLabel(tr("Undo opens it again."), TextSize::Caption, &Tokens::textMuted, this)), m_editor(new QWidget(this)),
      m_line(new QLineEdit(m_editor)), m_text(new QPlainTextEdit(m_editor)),
      m_use(new QPushButton(icon(Icon::Check, &Tokens::accentText), tr("Use this"), m_editor)),
      m_problem(new TextLabel({}, TextSize::Caption, &Tokens::onDangerSoft, this))
{
    setFrameShape(QFrame::StyledPanel);
    m_layout->setContentsMargins(space::m, space::s, space::m, space::m);
    m_layout->setSpacing(space::s);
    addHead();
    addButtons();
    addEditor();
    m_layout->addWidget(m_problem);
    m_problem->hide();
    refresh();
}

void ConflictCard::addHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(new Badge(Icon::Conflict, kindName(m_conflict.conflict.kind), Tint::Warning, this), 0, Qt::AlignTop);
    m_label->setWeight(QFont::DemiBold);
    giveWay(*m_label);
    row->addWidget(m_label, 1);
    m_state->setIcon(Icon::Check);
    row->addWidget(m_state, 0, Qt::AlignTop);
    m_layout->addLayout(row);
    m_layout->addWidget(m_reason);
}

/// The three sides. Texts of many lines are shown as what each side did to them.
void ConflictCard::addColumns()
{
    delete m_columns;
    m_columns = new QWidget(this);
    auto *grid = new QGridLayout(m_columns);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    const MergeConflict &c = m_conflict.conflict;
    QStringList values{breakable(c.base), breakable(c.theirs), breakable(c.mine)};
    if (isValues()) {
        values[0] = shortened(c.base.split(u'\n'));
        values[1] = shortened(differingLines(c.base, c.theirs));
        values[2] = shortened(differingLines(c.base, c.mine));
    }
    const QStringList titles{tr("Planned on"), tr("On the backend now"), tr("Your plan")};
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column, 1);
        grid->addWidget(new TextLabel(titles[column], TextSize::Caption, &Tokens::textMuted, m_columns), 0, column, Qt::AlignTop);
        const bool isEmpty = values[column].isEmpty();
        auto *value = new TextLabel(isEmpty ? QStringLiteral("—") : values[column], isValues() ? TextSize::Caption : TextSize::Body,
                                    column == 0 || isEmpty ? &Tokens::textMuted : &Tokens::text, m_columns);
        value->setMonospace(isValues());
        value->setAccessibleName(tr("%1: %2").arg(titles[column], isEmpty ? tr("nothing") : values[column]));
        giveWay(*value);
        grid->addWidget(value, 1, column, Qt::AlignTop);
    }
    m_layout->insertWidget(2, m_columns);
}

void ConflictCard::addButtons()
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_mine->setObjectName(QStringLiteral("keepMineButton"));
    m_theirs->setObjectName(QStringLiteral("takeTheirsButton"));
    m_edit->setObjectName(QStringLiteral("editButton"));
    for (QPushButton *button : {m_mine, m_theirs, m_edit})
        row->addWidget(button);
    row->addStretch(1);
    m_layout->addWidget(m_buttons);
    m_layout->addWidget(m_hint);
    connect(m_mine, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_conflict.conflict.id(), Choice::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_conflict.conflict.id(), Choice::Theirs); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (isText() || isValues())
            startEdit();
        else
            Q_EMIT editElsewhereRequested(m_conflict.conflict.group);
    });
}

void ConflictCard::addEditor()
{
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_line->setObjectName(QStringLiteral("lineEditor"));
    m_text->setObjectName(QStringLiteral("textEditor"));
    markCode(m_text, TextSize::Body);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(Theme::current().scaled(200));
    column->addWidget(m_line);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_use->setObjectName(QStringLiteral("useEditButton"));
    markPrimary(m_use);
    auto *cancel = new QPushButton(tr("Cancel"), m_editor);
    cancel->setObjectName(QStringLiteral("cancelEditButton"));
    row->addWidget(m_use);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    m_layout->addWidget(m_editor);
    m_editor->hide();
    connect(m_use, &QPushButton::clicked, this, &ConflictCard::finishEdit);
    connect(m_line, &QLineEdit::returnPressed, this, &ConflictCard::finishEdit);
    connect(cancel, &QPushButton::clicked, this, &ConflictCard::endEdit);
    const auto judge = [this] {
        const bool isLeft = isValues() && hasConflictMarkers(m_text->toPlainText());
        const bool isNameless = isText() && m_conflict.conflict.field == QStringLiteral("name") && m_line->text().trimmed().isEmpty();
        m_use->setEnabled(!isLeft && !isNameless);
        setProblem(isLeft ? tr("Settle each region between <<<<<<< and >>>>>>> and take the markers out.") : QString());
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, judge);
    connect(m_line, &QLineEdit::textChanged, this, judge);
}

bool ConflictCard::isValues() const
{
    return m_conflict.conflict.kind == Kind::EditedBoth && m_conflict.conflict.field == QStringLiteral("values");
}

bool ConflictCard::isText() const
{
    const std::optional<GroupField> field = GroupField::fromKey(m_conflict.conflict.field);
    if (m_conflict.conflict.kind == Kind::NameTaken)
        return true;
    if (m_conflict.conflict.kind != Kind::EditedBoth || !field)
        return false;
    using Field = GroupField::Kind;
    return field->kind == Field::Name || field->kind == Field::Description || field->kind == Field::HostDns || field->kind == Field::Tag;
}

void ConflictCard::setConflict(const PlanConflict &conflict)
{
    if (conflict == m_conflict && conflict.conflict.mine == m_conflict.conflict.mine)
        return;
    m_conflict = conflict;
    if (m_conflict.state != State::Open)
        endEdit();
    setProblem({});
    refresh();
}

void ConflictCard::setCanEdit(bool canEdit)
{
    m_canEdit = canEdit;
    for (QPushButton *button : {m_mine, m_theirs, m_edit})
        button->setEnabled(canEdit);
}

void ConflictCard::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ConflictCard::refresh()
{
    const MergeConflict &c = m_conflict.conflict;
    m_label->setText(breakable(c.label));
    m_reason->setText(breakable(c.reason));
    addColumns();
    const bool isOpen = m_conflict.state == State::Open;
    m_state->setText(stateText(m_conflict));
    m_state->setVisible(!isOpen);
    m_hint->setVisible(m_conflict.state == State::Settled);
    m_buttons->setVisible(isOpen && m_editor->isHidden());
    setCanEdit(m_canEdit);
    // Out of their place the words say what they are about.
    const QString what = tr("%1 of “%2”").arg(c.label, c.groupName);
    m_mine->setAccessibleName(tr("Keep mine: %1").arg(what));
    m_theirs->setAccessibleName(tr("Take theirs: %1").arg(what));
    m_edit->setAccessibleName(tr("Edit: %1").arg(what));
    m_line->setAccessibleName(what);
    m_text->setAccessibleName(what);
    setAccessibleName(QStringList{kindName(c.kind), what, c.reason, stateText(m_conflict)}.join(QStringLiteral(". ")));
}

QString ConflictCard::editText() const
{
    const MergeConflict &c = m_conflict.conflict;
    if (isValues())
        return textWithConflicts(c.base, c.theirs, c.mine, tr("on the backend"), tr("in your plan"));
    const std::optional<GroupField> field = GroupField::fromKey(c.field);
    if (field && field->kind == GroupField::Kind::Tag)
        return c.myState ? c.myState->tags.value(field->element) : QString();
    return c.mine;
}

void ConflictCard::startEdit()
{
    m_line->setVisible(!isValues());
    m_text->setVisible(isValues());
    if (isValues())
        m_text->setPlainText(editText());
    else
        m_line->setText(editText());
    m_buttons->hide();
    m_editor->show();
    isValues() ? m_text->setFocus() : m_line->setFocus();
    m_line->selectAll();
}

void ConflictCard::endEdit()
{
    if (m_editor->isHidden())
        return;
    m_editor->hide();
    setProblem({});
    m_buttons->setVisible(m_conflict.state == State::Open);
    if (m_conflict.state == State::Open)
        m_edit->setFocus();
}

void ConflictCard::finishEdit()
{
    if (m_use->isEnabled())
        Q_EMIT edited(m_conflict.conflict.id(), isValues() ? m_text->toPlainText() : m_line->text());
}

void ConflictCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_editor->isHidden())
        endEdit();
    else
        QFrame::keyPressEvent(event);
}

} // namespace easel
