// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QListWidget;

namespace easel {

/// One thing that the palette reaches.
struct Command final
{
    Icon symbol = Icon::Command;
    QString name;
    QString detail; ///< a shortcut, or what kind of thing it is
    std::function<void()> run;
};

/// How well `pattern` fits `name` as a subsequence, case aside: higher is better, -1 is not at all. Beginnings of words
/// and runs count more.
int fuzzyScore(const QString &pattern, const QString &name);

/// Ctrl+K: every action, group and cluster by a few letters of its name.
class CommandPalette final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    CommandPalette(std::vector<Command> commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();
    void runCurrent();

    std::vector<Command> m_commands;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace easel
