// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window has for its own commands: the palette, the shortcuts, the settings, printing, the layout.
#include "shell/mainwindow.h"

#include "help/helpbook.h"
#include "reports/reportspage.h"
#include "review/problemspanel.h"
#include "shell/commandpalette.h"
#include "shell/commandsources.h"
#include "shell/helpdesk.h"
#include "shell/layoutmemory.h"
#include "shell/panes.h"
#include "shell/rail.h"
#include "shell/settings.h"
#include "shell/settingswindow.h"
#include "shell/shortcuts.h"
#include "shell/shortcutswindow.h"
#include "shell/workbench.h"
#include "theme/bringup.h"
#include "theme/plaintext.h"
#include "virtualclusters/virtualclusterspage.h"

#include <QApplication>
#include <QFileInfo>
#include <QToolButton>

namespace easel {
namespace {

/// The report that says on paper what the page shows.
ReportKind reportFor(int page)
{
    switch (static_cast<Workbench::Page>(page)) {
    case Workbench::Topology: return ReportKind::Topology;
    case Workbench::Upgrades: return ReportKind::Upgrades;
    case Workbench::Capacity: return ReportKind::Capacity;
    case Workbench::Review: return ReportKind::Plan;
    case Workbench::Compose:
    case Workbench::VirtualClusters:
    case Workbench::Reports:
    case Workbench::PageCount: return ReportKind::Inventory;
    }
    Q_UNREACHABLE();
}

} // namespace

void MainWindow::tellKeys()
{
    const QString ofHistory = m_history->shortcut().toString(QKeySequence::NativeText);
    m_pulledButton->setToolTip(plainToolTip(ofHistory.isEmpty() ? tr("What the fleet was at each pull") : tr("What the fleet was at each pull (%1)").arg(ofHistory)));
    for (int page = 0; m_workbench && page < m_pageActions.size(); ++page)
        m_workbench->rail().setKeys(page, m_pageActions[page]->shortcut());
    refreshActions();
}

std::vector<CommandSource> MainWindow::helpCommands()
{
    QList<Command> topics;
    const HelpBook book(QLocale().name());
    for (const HelpPage &page : book.pages())
        topics.push_back({page.title, QStringLiteral("help/") + page.name, [this, name = page.name] { m_helpDesk->open(name); }});
    std::vector<CommandSource> sources;
    sources.push_back(commandList(Icon::Help, tr("help"), topics, 3));
    return sources;
}

void MainWindow::showPalette()
{
    std::vector<CommandSource> sources{actionCommands(*m_shortcuts, m_session ? tr("Not possible now") : tr("No workspace is open"))};
    QList<Command> settings;
    const QList<SettingName> names = settingNames();
    for (const SettingName &each : names)
        settings.push_back({each.title, QStringLiteral("setting/") + each.id, [this, id = each.id] { showSettings(id); }});
    sources.push_back(commandList(Icon::Settings, tr("setting"), settings, 3));
    for (const CommandProvider &provider : m_providers) {
        for (CommandSource &source : provider())
            sources.push_back(std::move(source));
    }
    QList<Command> recent;
    const QStringList paths = m_settings.recentWorkspaces();
    for (const QString &path : paths) {
        if (!m_openActions.isEmpty() && m_openActions.front()->isEnabled())
            recent.push_back({QFileInfo(path).completeBaseName(), QStringLiteral("workspace/") + path, [this, path] { Q_EMIT openRequested(path); }, path});
    }
    sources.push_back(commandList(Icon::Workspace, tr("workspace"), recent, 2));
    if (m_session) {
        FleetCommands what;
        what.select = [this](const Selection &selection) {
            if (m_workbench)
                m_workbench->select(selection);
        };
        what.showVirtualCluster = [this](const VirtualClusterId &id) {
            if (!m_workbench)
                return;
            m_workbench->setPage(Workbench::VirtualClusters);
            m_workbench->virtualClusters().reveal(id);
        };
        for (CommandSource &source : fleetCommands(m_session->draft(), what))
            sources.push_back(std::move(source));
        sources.push_back(findingCommands(m_session->findings(), [this](const Finding &finding) {
            if (!m_workbench)
                return;
            m_workbench->showPanel(Workbench::Problems);
            m_workbench->problems().selectFinding(finding);
        }));
    }
    auto *palette = new CommandPalette(std::move(sources), m_settings.recentCommands(), this);
    connect(palette, &CommandPalette::used, this, [this](const QString &id) { m_settings.addRecentCommand(id); });
    palette->show();
}

void MainWindow::showShortcuts()
{
    if (!m_shortcutsWindow) {
        m_shortcutsWindow = new ShortcutsWindow(*m_shortcuts, this);
        m_layout->watch(*m_shortcutsWindow);
    }
    bringUp(*m_shortcutsWindow);
}

void MainWindow::showSettings(const QString &id)
{
    if (!m_settingsWindow) {
        m_settingsWindow = new SettingsWindow(m_settings, this);
        connect(m_settingsWindow, &SettingsWindow::themeChosen, this, &MainWindow::themeChosen);
        connect(m_settingsWindow, &SettingsWindow::languageChosen, this, &MainWindow::languageChosen);
        connect(m_settingsWindow, &SettingsWindow::connectionsRequested, this, &MainWindow::connectRequested);
        connect(m_settingsWindow, &SettingsWindow::shortcutsRequested, this, &MainWindow::showShortcuts);
        connect(m_settingsWindow, &SettingsWindow::layoutResetRequested, this, &MainWindow::resetLayout);
        connect(m_settingsWindow, &SettingsWindow::rulesRequested, this, [this] {
            if (m_workbench)
                m_workbench->showRules();
        });
        connect(m_settingsWindow, &SettingsWindow::historyRequested, this, [this] {
            if (m_workbench)
                m_workbench->showHistory();
        });
        m_layout->watch(*m_settingsWindow);
    }
    m_settingsWindow->setWorkspaceOpen(m_session != nullptr);
    bringUp(*m_settingsWindow);
    if (!id.isEmpty())
        m_settingsWindow->showSetting(id);
}

void MainWindow::print()
{
    if (!m_workbench)
        return;
    ReportsPage &reports = m_workbench->reports();
    if (m_workbench->page() == Workbench::Reports) {
        reports.print();
        return;
    }
    const bool isAtProblems = m_workbench->problems().isAncestorOf(QApplication::focusWidget());
    ReportOptions options = reports.options();
    options.kind = isAtProblems ? ReportKind::Findings : reportFor(m_workbench->page());
    reports.setOptions(options);
    m_workbench->setPage(Workbench::Reports);
}

void MainWindow::resetLayout()
{
    m_layout->reset();
    if (m_workbench) {
        m_workbench->panes().showAll();
        m_workbench->layoutMemory().reset();
    }
}

} // namespace easel
