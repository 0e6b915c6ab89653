// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/dialog.h"

class QAction;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace easel {

class Band;
class KeyField;
class Shortcuts;
class TextLabel;

/// F1: every key of the program, by place; those of actions are changed here. Object names: "shortcutsWindow", "shortcutSearch",
/// "shortcutKeys", "shortcutList", "shortcutBand", "takeOverButton", "keepShortcutButton", "changeShortcut", "removeShortcut",
/// "resetShortcut", "resetShortcuts".
class ShortcutsWindow final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsWindow)

public:
    ShortcutsWindow(Shortcuts &shortcuts, QWidget *parent);

    /// As if somebody had pressed them in the row of that action.
    void ask(QAction &action, const QKeySequence &keys);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void refresh();
    void filter();
    void edit();
    QAction *actionOf(const QTreeWidgetItem *row) const;

    Shortcuts &m_shortcuts;
    QLineEdit *m_search;
    KeyField *m_keys;
    QTreeWidget *m_list;
    TextLabel *m_none;
    Band *m_band;
    QPushButton *m_takeOver;
    QPushButton *m_keep;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QString m_askedId;       ///< of the action that is to have m_askedKeys, which are another's
    QKeySequence m_askedKeys;
};

} // namespace easel
