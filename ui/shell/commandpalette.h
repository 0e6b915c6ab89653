// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/commandindex.h"

#include <QAbstractListModel>
#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace easel {

/// What fits the pattern, best first. A name is DisplayRole.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandModel)

public:
    enum Role {
        SymbolRole = Qt::UserRole, ///< int(Icon)
        KindRole,                  ///< what kind of thing it is
        DetailRole,
        ShortcutRole,
        WhyRole,    ///< why it cannot be run; empty when it can
        PatternRole ///< what was searched for
    };

    CommandModel(std::vector<CommandSource> sources, QStringList recent, QObject *parent = nullptr);

    void setPattern(const QString &pattern);
    /// How many fit, of which the best are in the model.
    int fitting() const { return m_index.fitting(); }
    /// What is to be remembered as used, if anything.
    QString id(int row) const;
    /// Null when it cannot be run.
    std::function<void()> command(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    CommandIndex m_index;
    QStringList m_recent;
    QString m_pattern;
    std::vector<CommandIndex::Hit> m_hits;
};

/// Ctrl+K: whatever the window has, by a few letters of its name. Object names: "commandPalette", "commandField", "commandList".
class CommandPalette final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    /// `recent`: the ids of what was used, the latest first.
    CommandPalette(std::vector<CommandSource> sources, QStringList recent, QWidget *parent);

Q_SIGNALS:
    /// Something was run that has an id to be remembered.
    void used(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void narrow();
    void setCurrent(int row);
    void tellCurrent();
    void runCurrent();

    CommandModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_count;
};

} // namespace easel
