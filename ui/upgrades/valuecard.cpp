// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/valuecard.h"

#include "rules/yamlcheck.h"
#include "theme/badge.h"
#include "theme/breakable.h"
#include "theme/icons.h"
#include "theme/marks.h"
#include "theme/textlabel.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace easel {
namespace {

/// Of a long value the beginning is shown; the difference has all of it.
constexpr qsizetype mostLines = 8;

QString shortened(const QString &value)
{
    const QStringList lines = value.split(u'\n');
    return lines.size() <= mostLines ? value : lines.first(mostLines).join(u'\n') + QStringLiteral("\n…");
}

QString reasonOf(ValuesConflict::Kind kind)
{
    switch (kind) {
    case ValuesConflict::Kind::BothChanged: return ValueCard::tr("You changed it, and the platform did too.");
    case ValuesConflict::Kind::BothAdded: return ValueCard::tr("You added it, and the platform did too, with another value.");
    case ValuesConflict::Kind::FreshRemoved: return ValueCard::tr("You changed it; the new default does not have it any more.");
    case ValuesConflict::Kind::MineRemoved: return ValueCard::tr("You took it out; the new default has another value for it.");
    }
    Q_UNREACHABLE();
}

} // namespace

ValueCard::ValueCard(const ValuesConflict &conflict, QWidget *parent)
    : ValueCard(Values{conflict.path, conflict.movedFrom, reasonOf(conflict.kind), conflict.old, conflict.mine, conflict.fresh, conflict.choice,
                       conflict.isEdited, !conflict.isSettled()},
                parent)
{
}

ValueCard::ValueCard(const CarriedValue &carried, QWidget *parent)
    : ValueCard(Values{carried.path, carried.movedFrom, {}, carried.old, carried.mine, carried.fresh, carried.choice, !carried.choice, false}, parent)
{
}

ValueCard::ValueCard(const Values &values, QWidget *parent)
    : QFrame(parent), m_path(values.path), m_start(values.mine.isEmpty() ? values.fresh : values.mine), m_buttons(new QWidget(this)),
      m_mine(new QPushButton(icon(Icon::Check), values.mine.isEmpty() ? tr("Leave out") : tr("Keep mine"), m_buttons)),
      m_fresh(new QPushButton(icon(Icon::Upgrades), values.fresh.isEmpty() ? tr("Let it go") : tr("Take the new default"), m_buttons)),
      m_edit(new QPushButton(icon(Icon::Edit), tr("Edit…"), m_buttons)), m_editor(new QWidget(this)), m_text(new QPlainTextEdit(m_editor)),
      m_problem(new TextLabel({}, TextSize::Caption, &Tokens::onDangerSoft, m_editor))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::m);
    layout->setSpacing(space::s);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto *path = new TextLabel(breakable(values.path), this);
    path->setMonospace(true);
    path->setWeight(QFont::DemiBold);
    head->addWidget(path, 1);
    if (values.isOpen)
        head->addWidget(new Badge(Icon::Conflict, tr("To settle"), Tint::Warning, this), 0, Qt::AlignTop);
    else if (values.isEdited)
        head->addWidget(new Badge(Icon::Edit, tr("Edited"), Tint::Accent, this), 0, Qt::AlignTop);
    else if (values.choice == Choice::Theirs)
        head->addWidget(new Badge(Icon::Upgrades, tr("New default"), Tint::Accent, this), 0, Qt::AlignTop);
    else
        head->addWidget(new Badge(Icon::Check, tr("Mine"), Tint::Success, this), 0, Qt::AlignTop);
    layout->addLayout(head);
    if (!values.movedFrom.isEmpty())
        layout->addWidget(new TextLabel(tr("Was at %1.").arg(values.movedFrom), TextSize::Caption, &Tokens::textMuted, this));
    if (!values.reason.isEmpty())
        layout->addWidget(new TextLabel(values.reason, TextSize::Caption, &Tokens::textMuted, this));

    auto *three = new QHBoxLayout;
    three->setSpacing(space::l);
    for (const auto &[title, value] : {std::pair(tr("Old default"), values.old), std::pair(tr("Mine"), values.mine), std::pair(tr("New default"), values.fresh)}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::xs);
        addValue(*column, title, value);
        column->addStretch(1);
        three->addLayout(column, 1);
    }
    layout->addLayout(three);

    m_mine->setObjectName(QStringLiteral("keepMineButton"));
    m_fresh->setObjectName(QStringLiteral("takeNewButton"));
    m_edit->setObjectName(QStringLiteral("editValueButton"));
    for (QPushButton *button : {m_mine, m_fresh, m_edit})
        button->setAccessibleDescription(values.path);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::s);
    buttons->addWidget(m_mine);
    buttons->addWidget(m_fresh);
    buttons->addWidget(m_edit);
    buttons->addStretch(1);
    layout->addWidget(m_buttons);
    m_mine->setEnabled(values.isOpen || values.choice != Choice::Mine);
    m_fresh->setEnabled(values.isOpen || values.choice != Choice::Theirs);

    m_text->setObjectName(QStringLiteral("valueEditor"));
    m_text->setAccessibleName(tr("Value of %1").arg(values.path));
    markCode(m_text, TextSize::Caption);
    m_text->setFixedHeight(Theme::current().scaled(88));
    m_text->setTabChangesFocus(true);
    auto *use = new QPushButton(icon(Icon::Check), tr("Use this"), m_editor);
    use->setObjectName(QStringLiteral("useValueButton"));
    auto *leave = new QPushButton(tr("Cancel"), m_editor);
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 0, 0);
    editor->setSpacing(space::s);
    editor->addWidget(m_text);
    editor->addWidget(m_problem);
    auto *editorButtons = new QHBoxLayout;
    editorButtons->addWidget(use);
    editorButtons->addWidget(leave);
    editorButtons->addStretch(1);
    editor->addLayout(editorButtons);
    layout->addWidget(m_editor);
    m_editor->hide();

    connect(m_mine, &QPushButton::clicked, this, [this] { Q_EMIT settled(m_path, {Choice::Mine, {}}); });
    connect(m_fresh, &QPushButton::clicked, this, [this] { Q_EMIT settled(m_path, {Choice::Theirs, {}}); });
    connect(m_edit, &QPushButton::clicked, this, &ValueCard::edit);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_editor->hide();
        m_buttons->show();
    });
    connect(use, &QPushButton::clicked, this, [this] {
        if (const auto problem = checkYaml(m_text->toPlainText())) {
            m_problem->setText(tr("Line %1, column %2: %3").arg(problem->line).arg(problem->column).arg(problem->message));
            m_problem->show();
            return;
        }
        Q_EMIT settled(m_path, {std::nullopt, m_text->toPlainText()});
    });
}

void ValueCard::addValue(QVBoxLayout &layout, const QString &title, const QString &value)
{
    layout.addWidget(new TextLabel(title, TextSize::Caption, &Tokens::textMuted, this));
    if (value.isEmpty()) {
        layout.addWidget(new TextLabel(tr("not there"), TextSize::Body, &Tokens::textMuted, this));
        return;
    }
    auto *text = new TextLabel(breakable(shortened(value)), this);
    text->setMonospace(true);
    layout.addWidget(text);
}

void ValueCard::edit()
{
    m_text->setPlainText(m_start);
    m_problem->hide();
    m_buttons->hide();
    m_editor->show();
    m_text->setFocus();
}

void ValueCard::setEditable(bool editable)
{
    m_buttons->setVisible(editable);
}

} // namespace easel
