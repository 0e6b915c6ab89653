// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QMenuBar;

namespace easel {

class Settings;

/// The shortcuts of all actions in the menus: what they come with, and what somebody has made of them, which the settings keep by the
/// actions' object names. Menus that are built again are taken in again.
class Shortcuts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Shortcuts)

public:
    /// `settings` must outlive this.
    explicit Shortcuts(Settings &settings, QObject *parent = nullptr);

    /// Gives each menu of the bar that has the mnemonic of another a letter of its own, as far as its title has one left.
    static void separateMnemonics(const QMenuBar &bar);
    /// Takes in every action of the bar's menus that has an object name, once: its present shortcut is what it comes with.
    void takeIn(const QMenuBar &bar);

    /// In the order of the menus.
    QList<QAction *> actions() const;
    /// The menu that it is in.
    QString place(const QAction &action) const;
    /// "Theme: Dark": with the sub-menus on the way, and without what marks mnemonics.
    QString name(const QAction &action) const;
    QKeySequence standard(const QAction &action) const;
    bool isChanged(const QAction &action) const { return action.shortcut() != standard(action); }

    /// Who has these keys already, or why they will not do.
    struct Conflict final
    {
        QAction *action = nullptr; ///< whose they are; null where nobody can give them away
        QString why;               ///< in a sentence; empty when they are free
        explicit operator bool() const { return !why.isEmpty(); }
    };
    Conflict conflict(const QAction &action, const QKeySequence &keys) const;

    /// Gives the action these keys, or none; whoever has them loses them. Not what nobody can give away.
    bool set(QAction &action, const QKeySequence &keys);
    /// Back to what it comes with; whoever has that by now loses it.
    void reset(QAction &action);
    void resetAll();
    /// Takes them from the settings, where another window, which is another process, may have changed them.
    void read();

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        QPointer<QAction> action;
        QString place;
        QString name;
        QKeySequence standard;
    };
    void takeIn(const QList<QAction *> &actions, const QString &place, const QString &prefix);
    void put(QAction &action, const QKeySequence &keys);
    const Entry *entry(const QAction &action) const;
    QAction *holder(const QKeySequence &keys, const QAction *but) const;

    Settings &m_settings;
    QList<Entry> m_entries;
    QHash<QString, QString> m_mnemonics; ///< Alt and a letter, and the menu that it opens
};

/// The action's text with its shortcut, where there is one, as a tool tip has it.
QString withKeys(const QAction &action);

} // namespace easel
