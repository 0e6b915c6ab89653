// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to the main window as a file: chosen, opened before, or dropped.
#include "shell/mainwindow.h"

#include "session/planningsession.h"
#include "shell/frontbands.h"
#include "shell/planactions.h"
#include "shell/recentmenu.h"
#include "shell/settings.h"
#include "shell/welcomepage.h"
#include "shell/workbench.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace easel {

void MainWindow::buildFileActions(QMenu &file)
{
    QAction *beside = action("openInNewWindowAction", tr("Open in a new window…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] {
        for (const QString &path : QFileDialog::getOpenFileNames(this, tr("Open in a new window"), {}, tr("Easel workspaces (*.easel)")))
            Q_EMIT newWindowRequested(path);
    });
    file.addAction(beside);
    auto *recent = new RecentMenu(tr("Open recent"), QStringLiteral("recentMenu"), m_settings, &file);
    auto *recentBeside = new RecentMenu(tr("Open recent in a new window"), QStringLiteral("recentNewWindowMenu"), m_settings, &file);
    file.addMenu(recent);
    file.addMenu(recentBeside);
    m_openActions << recent->menuAction(); // it puts another workspace in the place of this one, too
    connect(recent, &RecentMenu::chosen, this, &MainWindow::openRequested);
    connect(recentBeside, &RecentMenu::chosen, this, &MainWindow::newWindowRequested);
    for (const RecentMenu *menu : {recent, recentBeside})
        connect(menu, &RecentMenu::cleared, this, [this] { refreshWelcome(); });
}

void MainWindow::askToLeave(std::function<void()> leave)
{
    // What leads here is disabled during an apply, but a dialog or the question below may have been open when it began.
    const auto go = [this, leave = std::move(leave)] {
        if (m_service && m_service->isApplying())
            m_workbench->tellApplying();
        else
            leave();
    };
    const QString group = m_workbench ? m_workbench->unsavedConfiguration() : QString();
    if (group.isEmpty()) {
        go();
        return;
    }
    m_front->show("leaveQuestion", Band::Kind::Warning, tr("The configuration of “%1” is not taken over yet, and would be lost.").arg(group),
                  {{tr("Go on editing"), [] {}}, {tr("Throw away"), go}});
}

void MainWindow::takeDrops()
{
    auto *drop = new FileDrop(*this, [this] {
        return FileDrop::Situation{m_session ? m_session->workspace().name() : QString(), m_planActions->canImport(), m_service && m_service->isApplying()};
    });
    connect(drop, &FileDrop::workspacesDropped, this, &MainWindow::takeWorkspaces);
    connect(drop, &FileDrop::plansDropped, this, &MainWindow::takePlans);
}

void MainWindow::takeWorkspaces(const QStringList &paths)
{
    if (!m_session) {
        Q_EMIT openRequested(paths.front());
        for (const QString &path : paths.mid(1))
            Q_EMIT newWindowRequested(path);
        return;
    }
    if (paths.size() > 1 || m_service->isApplying()) {
        for (const QString &path : paths)
            Q_EMIT newWindowRequested(path);
        return;
    }
    const QString path = paths.front();
    // Nothing is lost either way: what is planned here is on the disk.
    m_front->show("openQuestion", Band::Kind::Info, tr("Open “%1” here, in the place of “%2”, or in a new window?").arg(QFileInfo(path).completeBaseName(), m_session->workspace().name()),
                  {{tr("Open here"), [this, path] {
                        // An apply may have begun since.
                        if (m_service && m_service->isApplying())
                            Q_EMIT newWindowRequested(path);
                        else
                            Q_EMIT openRequested(path);
                    }},
                   {tr("New window"), [this, path] { Q_EMIT newWindowRequested(path); }}});
}

void MainWindow::takePlans(const QStringList &paths)
{
    if (!m_session) {
        m_front->show("planWithoutWorkspace", Band::Kind::Warning,
                      tr("“%1” is a plan. Open the workspace that it is for, then drop it there, or choose File, Import plan.").arg(QFileInfo(paths.front()).fileName()));
        return;
    }
    m_planActions->importAll(paths);
}

} // namespace easel
