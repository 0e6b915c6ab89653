// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplefleet.h"
#include "sessionfixture.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/workbench.h"
#include "sync/syncservice.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

namespace easel::test {

/// The main window over the sample fleet, or with nothing open; its settings are in `file`, where the next one finds them.
struct WindowDesk final
{
    explicit WindowDesk(const QString &file, bool open = true) : settings(file), window(std::make_unique<MainWindow>(settings))
    {
        if (open) {
            session = std::make_unique<SessionFixture>(sampleFleet());
            service = std::make_unique<SyncService>(session->session());
            window->openSession(session->session(), *service);
        }
        window->resize(1280, 720);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    ~WindowDesk() { window.reset(); }
    Q_DISABLE_COPY_MOVE(WindowDesk)

    template <typename T> T *find(const QString &name) const { return window->findChild<T *>(name); }
    QAction *action(const QString &id) const { return find<QAction>(id); }
    Workbench &bench() const { return *window->workbench(); }

    /// What the menus end in, sub-menus gone through.
    static QList<QAction *> leaves(const QList<QAction *> &actions)
    {
        QList<QAction *> result;
        for (QAction *action : actions) {
            if (action->menu())
                result += leaves(action->menu()->actions());
            else if (!action->isSeparator())
                result << action;
        }
        return result;
    }
    QList<QAction *> leaves() const { return leaves(window->menuBar()->actions()); }
    /// All pages and all windows of the workbench have been made.
    void openEverything()
    {
        for (int page = 0; page < Workbench::PageCount; ++page)
            bench().setPage(page);
        bench().showRules();
        bench().showHistory();
        bench().suggestGroups();
        for (const GroupId &id : session->session().draft().groupIds()) {
            bench().editConfiguration(id);
            break;
        }
        bench().setPage(Workbench::Compose);
    }

    Settings settings;
    std::unique_ptr<SessionFixture> session;
    std::unique_ptr<SyncService> service;
    std::unique_ptr<MainWindow> window;
};

} // namespace easel::test
