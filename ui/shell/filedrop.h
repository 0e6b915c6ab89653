// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QMimeData;
class QWidget;

namespace easel {

/// Files that are dragged onto the window: workspaces (`.easel`) are opened, plan files (`.easelplan`) imported. While they are over
/// the window it says what a drop does, or why it does nothing. Drags of anything else are none of its business.
/// Object name of what is shown meanwhile: "dropOverlay".
class FileDrop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileDrop)

public:
    struct Files
    {
        QStringList workspaces;
        QStringList plans;
        qsizetype others = 0;
        bool isEmpty() const { return workspaces.isEmpty() && plans.isEmpty() && others == 0; }
    };
    static Files filesIn(const QMimeData &data);

    /// What the window is doing.
    struct Situation
    {
        QString workspace; ///< name of the one that is open; empty while there is none
        bool canImport = false;
        bool isApplying = false;
    };
    struct Verdict
    {
        bool isTaken = false;
        QString text; ///< what a drop does, or why it does nothing
    };
    static Verdict verdict(const Files &files, const Situation &situation);

    /// Watches the drags over `window`, which accepts drops from then on.
    FileDrop(QWidget &window, std::function<Situation()> situation);

Q_SIGNALS:
    void workspacesDropped(const QStringList &paths);
    void plansDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Overlay;
    QWidget &m_window;
    std::function<Situation()> m_situation;
    Overlay *m_overlay;
    bool m_isTaken = false;
};

} // namespace easel
