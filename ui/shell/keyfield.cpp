// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyfield.h"

#include <QKeyEvent>

namespace easel {
namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_Super_L
           || key == Qt::Key_Super_R || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == 0 || key == Qt::Key_unknown;
}

/// What moves on, ends or gives up; with Ctrl or Alt they are keys like others.
bool leaves(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int key = event.key();
    return isPlain && (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter);
}

} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Press keys"));
    setAccessibleName(tr("Keys"));
    setContextMenuPolicy(Qt::NoContextMenu);
    setReadOnly(true);
    setClearButtonEnabled(false);
}

void KeyField::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyField::event(QEvent *event)
{
    // What is a shortcut elsewhere is only shown here.
    if (event->type() == QEvent::ShortcutOverride && !leaves(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (leaves(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    if (isModifier(event->key()))
        return;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    int key = event->key();
    if (key == Qt::Key_Backtab)
        key = Qt::Key_Tab;
    const bool empties = modifiers == Qt::NoModifier && (key == Qt::Key_Backspace || key == Qt::Key_Delete);
    // Shift is in “?” already, and in no shortcut that has it.
    const bool isSign = key < 0x1000 && !QChar(key).isLetterOrNumber() && key != Qt::Key_Space;
    setKeys(empties ? QKeySequence() : QKeySequence(QKeyCombination(isSign ? modifiers & ~Qt::ShiftModifier : modifiers, static_cast<Qt::Key>(key))));
    Q_EMIT pressed(m_keys);
}

} // namespace easel
