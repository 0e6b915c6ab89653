// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace easel {

/// A field that shows the keys that are pressed in it. Backspace or Delete alone empties it; Tab, Enter and Escape do what they do in
/// every field.
class KeyField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyField)

public:
    explicit KeyField(QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);
    const QKeySequence &keys() const { return m_keys; }

Q_SIGNALS:
    /// Somebody pressed keys, or emptied the field.
    void pressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_keys;
};

} // namespace easel
