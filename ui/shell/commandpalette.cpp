// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandpalette.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace easel {

int fuzzyScore(const QString &pattern, const QString &name)
{
    int score = 0;
    qsizetype at = 0;
    bool previous = false;
    for (const QChar wanted : pattern.toLower()) {
        if (wanted.isSpace())
            continue;
        const qsizetype found = name.indexOf(wanted, at, Qt::CaseInsensitive);
        if (found < 0)
            return -1;
        const bool startsWord = found == 0 || !name[found - 1].isLetterOrNumber();
        const bool continues = previous && found == at;
        score += 1 + (startsWord ? 8 : 0) + (continues ? 5 : 0);
        previous = true;
        at = found + 1;
    }
    // Of two that fit alike the shorter one is meant.
    return score * 100 - static_cast<int>(std::min<qsizetype>(name.size(), 99));
}

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget *parent)
    : QDialog(parent, Qt::Popup), m_commands(std::move(commands)), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setPlaceholderText(tr("Run a command, or go to a group or cluster…"));
    setAccessibleName(tr("Commands"));
    m_field->setAccessibleName(tr("Command"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("What is found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    const Theme &theme = Theme::current();
    resize(theme.scaled(560), theme.scaled(380));
    if (parent)
        move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, theme.scaled(56))));
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    narrow();
    m_field->setFocus();
}

void CommandPalette::narrow()
{
    std::vector<std::pair<int, size_t>> fitting;
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const int score = fuzzyScore(m_field->text(), m_commands[i].name);
        if (score > -100)
            fitting.emplace_back(-score, i);
    }
    // Without a pattern the order is that of the list: actions first.
    if (!m_field->text().trimmed().isEmpty())
        std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    constexpr size_t shown = 60;
    m_list->clear();
    for (size_t i = 0; i < std::min(fitting.size(), shown); ++i) {
        const Command &command = m_commands[fitting[i].second];
        auto *item = new QListWidgetItem(icon(command.symbol, &Tokens::textMuted),
                                         command.detail.isEmpty() ? command.name : tr("%1 — %2").arg(command.name, command.detail), m_list);
        item->setData(Qt::UserRole, static_cast<qulonglong>(fitting[i].second));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto run = m_commands[static_cast<size_t>(item->data(Qt::UserRole).toULongLong())].run;
    close();
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up: m_list->setCurrentRow(std::max(0, m_list->currentRow() - 1)); return true;
        case Qt::Key_Down: m_list->setCurrentRow(std::min(m_list->count() - 1, m_list->currentRow() + 1)); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: runCurrent(); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace easel
