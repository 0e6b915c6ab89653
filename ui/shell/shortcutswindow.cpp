// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcutswindow.h"

#include "shell/commandindex.h"
#include "shell/keyfield.h"
#include "shell/placekeys.h"
#include "shell/shortcuts.h"
#include "theme/band.h"
#include "theme/columns.h"
#include "theme/icons.h"
#include "theme/textlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace easel {
namespace {

enum Column { NameColumn, KeysColumn, StandardColumn, ColumnCount };
constexpr int IdRole = Qt::UserRole;         ///< of an action
constexpr int SequencesRole = Qt::UserRole + 1; ///< QStringList, portable

/// The keys of an action are typed into its row.
class KeysDelegate final : public QStyledItemDelegate
{
public:
    KeysDelegate(QObject *parent, std::function<void(const QString &, const QKeySequence &)> take) : QStyledItemDelegate(parent), m_take(std::move(take)) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *field = new KeyField(parent);
        field->setFrame(false);
        field->setAutoFillBackground(true);
        const QString id = index.siblingAtColumn(NameColumn).data(IdRole).toString();
        auto *self = const_cast<KeysDelegate *>(this);
        connect(field, &KeyField::pressed, field, [self, field, id](const QKeySequence &keys) {
            Q_EMIT self->closeEditor(field);
            self->m_take(id, keys);
        });
        return field;
    }
    void setEditorData(QWidget *, const QModelIndex &) const override {} // it begins empty: "Press keys"
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, QFontMetrics(option.font).height() + space::s});
    }

private:
    std::function<void(const QString &, const QKeySequence &)> m_take;
};

QString wordsOf(const PlaceKey &key)
{
    QStringList words;
    for (const QKeySequence &each : key.keys)
        words << each.toString(QKeySequence::NativeText);
    if (!key.more.isEmpty())
        words << key.more;
    return words.join(QStringLiteral("  "));
}

} // namespace

ShortcutsWindow::ShortcutsWindow(Shortcuts &shortcuts, QWidget *parent)
    : Dialog(parent), m_shortcuts(shortcuts), m_search(new QLineEdit(this)), m_keys(new KeyField(this)), m_list(new QTreeWidget(this)),
      m_none(new TextLabel(tr("Nothing has such a name, or such keys."), TextSize::Body, &Tokens::textMuted, this)), m_band(new Band(Band::Kind::Warning, {}, this)),
      m_takeOver(m_band->addButton(tr("Take them over"))), m_keep(m_band->addButton(tr("Leave them"))), m_change(new QPushButton(icon(Icon::Keyboard), tr("Change"), this)),
      m_remove(new QPushButton(tr("No shortcut"), this)), m_reset(new QPushButton(tr("Reset"), this)), m_resetAll(new QPushButton(tr("Reset all"), this))
{
    setObjectName(QStringLiteral("shortcutsWindow"));
    setWindowTitle(tr("Keyboard shortcuts"));
    const Theme &theme = Theme::current();
    resize(theme.scaled(720), theme.scaled(560));
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setPlaceholderText(tr("Search by name…"));
    m_search->setAccessibleName(tr("Search by name"));
    m_search->setClearButtonEnabled(true);
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_keys->setPlaceholderText(tr("Search by pressing keys"));
    m_keys->setAccessibleName(tr("Search by pressing keys"));
    m_keys->setToolTip(tr("Press keys here to see what they do. Backspace shows all again."));
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("What"), tr("Keys"), tr("As it comes")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegateForColumn(KeysColumn, new KeysDelegate(m_list, [this](const QString &id, const QKeySequence &keys) {
        const QList<QAction *> actions = m_shortcuts.actions();
        for (QAction *action : actions) {
            if (action->objectName() == id)
                ask(*action, keys);
        }
    }));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    setColumnWidth(*m_list->header(), KeysColumn, theme.scaled(180));
    setColumnWidth(*m_list->header(), StandardColumn, theme.scaled(120));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->hide();
    m_band->setObjectName(QStringLiteral("shortcutBand"));
    m_band->hide();
    m_takeOver->setObjectName(QStringLiteral("takeOverButton"));
    m_keep->setObjectName(QStringLiteral("keepShortcutButton"));
    m_change->setObjectName(QStringLiteral("changeShortcut"));
    m_remove->setObjectName(QStringLiteral("removeShortcut"));
    m_reset->setObjectName(QStringLiteral("resetShortcut"));
    m_resetAll->setObjectName(QStringLiteral("resetShortcuts"));
    for (QPushButton *button : {m_change, m_remove, m_reset, m_resetAll, m_takeOver, m_keep})
        button->setAutoDefault(false);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::m, space::m, space::m, space::s);
    bar->setSpacing(space::s);
    bar->addWidget(m_search, 3);
    bar->addWidget(m_keys, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::m, space::s, space::m, space::m);
    buttons->setSpacing(space::s);
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(m_resetAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_band);
    layout->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsWindow::filter);
    connect(m_keys, &KeyField::pressed, this, &ShortcutsWindow::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsWindow::refresh);
    connect(m_list, &QTreeWidget::itemActivated, this, &ShortcutsWindow::edit);
    connect(m_change, &QPushButton::clicked, this, &ShortcutsWindow::edit);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (QAction *action = actionOf(m_list->currentItem()))
            ask(*action, {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        QAction *action = actionOf(m_list->currentItem());
        if (!action)
            return;
        // Who has it by now is told first.
        if (m_shortcuts.conflict(*action, m_shortcuts.standard(*action)).action)
            ask(*action, m_shortcuts.standard(*action));
        else
            m_shortcuts.reset(*action);
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_band->hide();
        m_shortcuts.resetAll();
    });
    connect(m_takeOver, &QPushButton::clicked, this, [this] {
        m_band->hide();
        const QList<QAction *> actions = m_shortcuts.actions();
        for (QAction *action : actions) {
            if (action->objectName() == m_askedId)
                m_shortcuts.set(*action, m_askedKeys);
        }
        m_list->setFocus();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_band->hide();
        m_list->setFocus();
    });
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutsWindow::fill);
    connect(&Theme::current(), &Theme::changed, this, &ShortcutsWindow::fill);
    fill();
    m_search->setFocus();
}

void ShortcutsWindow::fill()
{
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(NameColumn, IdRole).toString() : QString();
    m_list->clear();
    QHash<QString, QTreeWidgetItem *> places;
    const auto place = [&](const QString &name) {
        QTreeWidgetItem *&item = places[name];
        if (!item) {
            item = new QTreeWidgetItem(m_list, {name});
            item->setFlags(Qt::ItemIsEnabled);
            item->setFont(NameColumn, Theme::current().font(TextSize::Body, QFont::DemiBold));
            item->setFirstColumnSpanned(true);
            item->setExpanded(true);
        }
        return item;
    };
    const QList<QAction *> actions = m_shortcuts.actions();
    for (const QAction *action : actions) {
        auto *row = new QTreeWidgetItem(place(tr("Menu %1").arg(m_shortcuts.place(*action))));
        row->setText(NameColumn, m_shortcuts.name(*action));
        row->setText(KeysColumn, action->shortcut().toString(QKeySequence::NativeText));
        row->setText(StandardColumn, m_shortcuts.isChanged(*action) ? m_shortcuts.standard(*action).toString(QKeySequence::NativeText) : QString());
        row->setData(NameColumn, IdRole, action->objectName());
        row->setData(NameColumn, SequencesRole, QStringList{action->shortcut().toString()});
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
        if (m_shortcuts.isChanged(*action))
            row->setFont(KeysColumn, Theme::current().font(TextSize::Body, QFont::DemiBold));
        if (action->objectName() == current)
            m_list->setCurrentItem(row);
    }
    const QList<PlaceKey> fixed = placeKeys();
    for (const PlaceKey &key : fixed) {
        auto *row = new QTreeWidgetItem(place(key.place), {key.name, wordsOf(key)});
        QStringList sequences;
        for (const QKeySequence &each : key.keys)
            sequences << each.toString();
        row->setData(NameColumn, SequencesRole, sequences);
        row->setForeground(KeysColumn, Theme::current().tokens().textMuted);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    filter();
}

QAction *ShortcutsWindow::actionOf(const QTreeWidgetItem *row) const
{
    const QString id = row ? row->data(NameColumn, IdRole).toString() : QString();
    const QList<QAction *> actions = m_shortcuts.actions();
    for (QAction *action : actions) {
        if (!id.isEmpty() && action->objectName() == id)
            return action;
    }
    return nullptr;
}

void ShortcutsWindow::filter()
{
    const QString wanted = m_search->text();
    const QString keys = m_keys->keys().toString();
    bool isAny = false;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *place = m_list->topLevelItem(i);
        bool isAnyHere = false;
        for (int j = 0; j < place->childCount(); ++j) {
            QTreeWidgetItem *row = place->child(j);
            const bool fits = hasWords(row->text(NameColumn) + u' ' + place->text(NameColumn), wanted)
                              && (keys.isEmpty() || row->data(NameColumn, SequencesRole).toStringList().contains(keys));
            row->setHidden(!fits);
            isAnyHere |= fits;
        }
        place->setHidden(!isAnyHere);
        isAny |= isAnyHere;
    }
    m_list->setVisible(isAny);
    m_none->setVisible(!isAny);
    refresh();
}

void ShortcutsWindow::refresh()
{
    const QAction *action = actionOf(m_list->currentItem());
    const bool isSeen = action && !m_list->currentItem()->isHidden();
    m_change->setEnabled(isSeen);
    m_remove->setEnabled(isSeen && !action->shortcut().isEmpty());
    m_reset->setEnabled(isSeen && m_shortcuts.isChanged(*action));
    const QList<QAction *> actions = m_shortcuts.actions();
    m_resetAll->setEnabled(std::any_of(actions.begin(), actions.end(), [this](const QAction *each) { return m_shortcuts.isChanged(*each); }));
}

void ShortcutsWindow::edit()
{
    QTreeWidgetItem *row = m_list->currentItem();
    if (!actionOf(row))
        return;
    m_band->hide();
    m_list->editItem(row, KeysColumn);
}

void ShortcutsWindow::ask(QAction &action, const QKeySequence &keys)
{
    const Shortcuts::Conflict found = m_shortcuts.conflict(action, keys);
    m_band->setVisible(bool(found));
    if (!found) {
        m_shortcuts.set(action, keys);
        m_list->setFocus();
        return;
    }
    m_askedId = action.objectName();
    m_askedKeys = keys;
    m_band->setText(found.why);
    m_takeOver->setVisible(found.action);
    m_keep->setText(found.action ? tr("Leave them") : tr("Close"));
    (found.action ? m_takeOver : m_keep)->setFocus();
}

void ShortcutsWindow::keyPressEvent(QKeyEvent *event)
{
    // In the row of an action Enter and F2 are asked for by the list; the dialog has no button that Enter presses.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    if (event->key() == Qt::Key_F2)
        edit();
    else
        Dialog::keyPressEvent(event);
}

} // namespace easel
