// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpacerItem;
class QVBoxLayout;

namespace easel {

/// What stands where there is nothing yet: why it is empty and what to do next.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    EmptyState(Icon icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setText(const QString &text);
    /// The thing to do next. An empty text takes the button away.
    void setPrimaryAction(const QString &text);
    void setSecondaryAction(const QString &text);

    QSize minimumSizeHint() const override;
    /// It takes what height there is: without the picture and the space around it, the words fit into a low panel too.
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void primaryTriggered();
    void secondaryTriggered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void fit();
    int wordsHeight() const;

    Icon m_symbol;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_primary;
    QPushButton *m_secondary;
    QVBoxLayout *m_column;
    QSpacerItem *m_aboveTitle;
    QSpacerItem *m_aboveButtons;
};

} // namespace easel
