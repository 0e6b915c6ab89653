// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcuts.h"

#include "shell/placekeys.h"
#include "shell/settings.h"
#include "theme/plaintext.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>

namespace easel {

QString withKeys(const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString text = withoutMnemonic(action.text());
    return keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys);
}

Shortcuts::Shortcuts(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

void Shortcuts::separateMnemonics(const QMenuBar &bar)
{
    QSet<QString> taken;
    const QList<QAction *> menus = bar.actions();
    for (QAction *menu : menus) {
        const QString own = QKeySequence::mnemonic(menu->text()).toString();
        if (own.isEmpty() || !taken.contains(own)) {
            taken.insert(own);
            continue;
        }
        const QString plain = withoutMnemonic(menu->text());
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const QString tried = plain.left(i) + u'&' + plain.mid(i);
            const QString mnemonic = QKeySequence::mnemonic(tried).toString();
            if (plain[i].isLetter() && !taken.contains(mnemonic)) {
                menu->setText(tried);
                taken.insert(mnemonic);
                break;
            }
        }
    }
}

void Shortcuts::takeIn(const QMenuBar &bar)
{
    m_entries.removeIf([](const Entry &each) { return !each.action; });
    m_mnemonics.clear();
    const QList<QAction *> menus = bar.actions();
    for (const QAction *menu : menus) {
        const QString title = withoutMnemonic(menu->text());
        if (const QKeySequence mnemonic = QKeySequence::mnemonic(menu->text()); !mnemonic.isEmpty())
            m_mnemonics.insert(mnemonic.toString(), title);
        if (menu->menu())
            takeIn(menu->menu()->actions(), title, {});
    }
    read();
}

void Shortcuts::takeIn(const QList<QAction *> &actions, const QString &place, const QString &prefix)
{
    for (QAction *action : actions) {
        if (action->menu()) {
            const QString title = withoutMnemonic(action->text());
            takeIn(action->menu()->actions(), place, prefix.isEmpty() ? title : tr("%1: %2").arg(prefix, title));
        } else if (!action->isSeparator() && !action->objectName().isEmpty() && !entry(*action)) {
            m_entries.push_back({action, place, prefix, action->shortcut()});
        }
    }
}

/// What somebody has chosen goes before what actions come with.
void Shortcuts::read()
{
    QList<QAction *> undecided;
    for (const Entry &each : std::as_const(m_entries)) {
        each.action->setShortcut({});
        const std::optional<QKeySequence> chosen = m_settings.shortcut(each.action->objectName());
        if (chosen && (chosen->isEmpty() || !conflict(*each.action, *chosen)))
            each.action->setShortcut(*chosen);
        else
            undecided << each.action;
    }
    for (QAction *action : std::as_const(undecided)) {
        if (!holder(standard(*action), action))
            action->setShortcut(standard(*action));
    }
    Q_EMIT changed();
}

QList<QAction *> Shortcuts::actions() const
{
    QList<QAction *> present;
    for (const Entry &each : m_entries) {
        if (each.action)
            present << each.action;
    }
    return present;
}

const Shortcuts::Entry *Shortcuts::entry(const QAction &action) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &each) { return each.action == &action; });
    return found == m_entries.end() ? nullptr : &*found;
}

QString Shortcuts::place(const QAction &action) const
{
    const Entry *known = entry(action);
    return known ? known->place : QString();
}

QString Shortcuts::name(const QAction &action) const
{
    const Entry *known = entry(action);
    const QString own = withoutMnemonic(action.text());
    return known && !known->name.isEmpty() ? tr("%1: %2").arg(known->name, own) : own;
}

QKeySequence Shortcuts::standard(const QAction &action) const
{
    const Entry *known = entry(action);
    return known ? known->standard : QKeySequence();
}

QAction *Shortcuts::holder(const QKeySequence &keys, const QAction *but) const
{
    for (const Entry &each : m_entries) {
        if (each.action && each.action != but && !keys.isEmpty() && each.action->shortcut() == keys)
            return each.action;
    }
    return nullptr;
}

Shortcuts::Conflict Shortcuts::conflict(const QAction &action, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return {};
    const QString text = keys.toString(QKeySequence::NativeText);
    if (QAction *other = holder(keys, &action))
        return {other, tr("%1 belongs to “%2”.").arg(text, name(*other))};
    const QKeyCombination first = keys[0];
    const bool isFunctionKey = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    const QList<PlaceKey> fixed = placeKeys();
    for (const PlaceKey &each : fixed) {
        if (!each.ownWindow && each.keys.contains(keys))
            return {nullptr, tr("%1 is a key of “%2”: %3. It cannot be changed.").arg(text, each.place, each.name)};
    }
    if (const QString menu = m_mnemonics.value(keys.toString()); !menu.isEmpty())
        return {nullptr, tr("%1 opens the menu “%2”.").arg(text, menu)};
    if (!isFunctionKey && !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return {nullptr, tr("%1 alone is for typing. Add Ctrl or Alt, or take a function key.").arg(text)};
    static const QList<QKeySequence> ofText{QKeySequence(Qt::CTRL | Qt::Key_X), QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::CTRL | Qt::Key_Insert)};
    if (ofText.contains(keys))
        return {nullptr, tr("%1 is a key of text fields.").arg(text)};
    return {};
}

void Shortcuts::put(QAction &action, const QKeySequence &keys)
{
    action.setShortcut(keys);
    const bool isStandard = keys == standard(action);
    m_settings.setShortcut(action.objectName(), isStandard ? std::nullopt : std::optional(keys));
}

bool Shortcuts::set(QAction &action, const QKeySequence &keys)
{
    const Conflict found = conflict(action, keys);
    if (found && !found.action)
        return false;
    if (found.action)
        put(*found.action, {});
    put(action, keys);
    Q_EMIT changed();
    return true;
}

void Shortcuts::reset(QAction &action)
{
    if (QAction *other = holder(standard(action), &action))
        put(*other, {});
    put(action, standard(action));
    Q_EMIT changed();
}

void Shortcuts::resetAll()
{
    for (const Entry &each : std::as_const(m_entries)) {
        if (each.action)
            put(*each.action, each.standard);
    }
    Q_EMIT changed();
}

} // namespace easel
