// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace easel {

class IconButton;

/// A message where it belongs: a strip across a page, a panel or the window. Says what happened, to what, and what to
/// do; the text is literal and wraps. Screen readers are told when the text changes.
class Band final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Band)

public:
    enum class Kind {
        Info,
        Success,
        Warning,
        Danger,
        Offline, ///< amber; only for "offline planning"
    };

    explicit Band(Kind kind = Kind::Info, const QString &text = {}, QWidget *parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    void setText(const QString &text);
    QString text() const;
    /// Instead of the kind's own icon.
    void setIcon(Icon icon);

    /// Adds a button behind the text, in the order of the calls. Owned by the band; connect to its clicked().
    QPushButton *addButton(const QString &text);
    /// Puts a field that is filled in before the buttons are pressed between the text and them. Takes ownership.
    void addField(QWidget *field);
    /// A cross at the end that hides the band and emits dismissed().
    void setDismissible(bool dismissible);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Kind m_kind;
    Icon m_symbol;
    QHBoxLayout *m_layout;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    IconButton *m_dismiss;
};

} // namespace easel
