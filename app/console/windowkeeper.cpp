// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/windowkeeper.h"

#include "base/background.h"
#include "console/console.h"
#include "console/crashreporter.h"
#include "log/crashreportview.h"
#include "log/logwindow.h"
#include "shell/frontbands.h"
#include "shell/workbench.h"
#include "theme/bringup.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QPushButton>
#include <QSessionManager>

#include <algorithm>

namespace easel {
namespace {

Q_LOGGING_CATEGORY(events, "easel.window", QtInfoMsg)

constexpr std::chrono::seconds every{2};
constexpr int steady = 60;     ///< seconds; a window that has lived so long is no longer crashing again and again
constexpr int mostCrashes = 2; ///< in a row; then it is for people to open the workspace again

/// Steps that are planned in a workspace, read without keeping it.
std::optional<int> plannedIn(const QString &workspace)
{
    const auto opened = Workspace::open(workspace);
    const auto plan = opened ? (*opened)->loadPlan() : Result<easel::Plan>(fail(opened.error()));
    return plan ? std::optional(static_cast<int>(plan->position)) : std::nullopt;
}

} // namespace

WindowKeeper::WindowKeeper(Console &console)
    : m_console(console), m_folder(console.dataFile(QStringLiteral("windows"))), m_isAlone(!SessionRecord::isAnyRunning(m_folder)), m_record(m_folder),
      m_since(QDateTime::currentDateTimeUtc())
{
    connect(&m_endings, &Endings::endRequested, this, &WindowKeeper::endBySignal);
    connect(&m_endings, &Endings::sessionEnding, this, &WindowKeeper::endBySession, Qt::DirectConnection);
    connect(&m_endings, &Endings::sessionSaving, this, [this](QSessionManager &manager) {
        manager.setRestartHint(QSessionManager::RestartIfRunning);
        manager.setRestartCommand(restartCommand());
    }, Qt::DirectConnection);
    connect(&console.window(), &MainWindow::logRequested, this, &WindowKeeper::showLog);
    connect(&console, &Console::opened, this, &WindowKeeper::keep);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &WindowKeeper::closed);
    connect(&m_timer, &QTimer::timeout, this, &WindowKeeper::look);
    m_timer.start(every);
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::closed()
{
    keep();
    m_record.end(WindowEnd::Closed);
}

WindowState WindowKeeper::state() const
{
    const Workbench *bench = m_console.window().workbench();
    if (!bench || !m_console.session())
        return {};
    const Workbench::Place place = bench->place();
    return {m_console.session()->workspace().path(), place.page, place.panel, place.scope, place.selection};
}

QStringList WindowKeeper::restartCommand() const
{
    QStringList command{QCoreApplication::applicationFilePath(), QStringLiteral("--data-dir"), m_console.options().dataDirectory};
    command += m_console.options().handedOn;
    if (const WindowState present = state(); !present.workspace.isEmpty())
        command += QStringList{QStringLiteral("--page"), Workbench::pageNames().value(present.page), QStringLiteral("--"), present.workspace};
    return command;
}

void WindowKeeper::show(const WindowState &state)
{
    Workbench *bench = m_console.window().workbench();
    if (!bench)
        return;
    m_console.window().setScope(state.scope);
    if (!state.selection.isEmpty())
        bench->select(state.selection); // goes to a page of its own
    bench->setPlace({state.page, std::clamp(state.panel, 0, static_cast<int>(Workbench::Activity)), state.scope, {}});
    keep();
}

void WindowKeeper::reopen()
{
    const std::vector<PastWindow> past = SessionRecord::past(m_folder);
    const auto exists = [](const PastWindow &window) { return !window.state.workspace.isEmpty() && QFileInfo::exists(window.state.workspace); };
    std::vector<PastWindow> wanted;
    const PastWindow *crashed = nullptr;
    for (const PastWindow &window : past) {
        const bool isCrash = window.end == WindowEnd::Unexpected;
        if (isCrash && !crashed)
            crashed = &window;
        if (exists(window) && (window.end == WindowEnd::Session || (isCrash && window.crashes < mostCrashes)))
            wanted.push_back(window);
    }
    if (wanted.empty() && !crashed && m_isAlone && !past.empty() && exists(past.front()))
        wanted.push_back(past.front());
    if (!m_console.settings().reopensLast())
        wanted.clear();

    const QString first = wanted.empty() ? QString() : wanted.front().state.workspace;
    const bool isOpen = !first.isEmpty() && openNamed(first, false);
    for (const PastWindow &window : past) {
        const bool isAnother = std::any_of(wanted.begin(), wanted.end(), [&](const PastWindow &other) { return other.note == window.note; }) && window.state.workspace != first;
        if (isAnother)
            m_console.openInNewWindow(window.state.workspace); // its process finds the note
        else if (m_isAlone || window.end != WindowEnd::Closed)
            SessionRecord::take(window);
    }
    if (isOpen)
        return; // openNamed() has told
    tellOfCrash(crashed && exists(*crashed) ? crashed : nullptr, false);
}

bool WindowKeeper::openNamed(const QString &path, bool create, int page)
{
    std::optional<PastWindow> before;
    const QString canonical = QFileInfo(path).canonicalFilePath();
    for (const PastWindow &window : SessionRecord::past(m_folder)) {
        const bool isIt = !canonical.isEmpty() && window.state.workspace == canonical;
        if (isIt && SessionRecord::take(window) && !before)
            before = window;
    }
    const bool isOpen = open(path, create);
    if (isOpen && before) {
        m_record.setCrashes(before->crashes);
        show(before->state);
    }
    if (isOpen && page >= 0)
        m_console.window().workbench()->setPage(page);
    const bool isCrash = before && before->end == WindowEnd::Unexpected;
    tellOfCrash(isCrash ? &*before : nullptr, isOpen);
    return isOpen;
}

bool WindowKeeper::open(const QString &path, bool create)
{
    // The sample comes with its backend.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (!canonical.isEmpty() && canonical == QFileInfo(m_console.dataFile(QStringLiteral("sample.easel"))).canonicalFilePath())
        m_console.openLocal(BackendOptions::Sample::Small);
    else
        m_console.openWorkspace(path, create);
    return m_console.session() && m_console.session()->workspace().path() == QFileInfo(path).canonicalFilePath();
}

void WindowKeeper::tellOfCrash(const PastWindow *crashed, bool isOpen)
{
    QDateTime at = crashed ? crashed->at : QDateTime();
    for (const crashreporter::Report &report : crashreporter::reports(m_console.options().dataDirectory)) {
        if (report.isSeen)
            break;
        const QString path = crashreporter::markSeen(report);
        m_report = m_report.isEmpty() ? path : m_report;
        at = at.isValid() ? at : report.at;
    }
    if (!at.isValid())
        return;
    const QString workspace = crashed ? crashed->state.workspace : QString();
    if (isOpen && crashed) {
        showCrashBand(workspace, true, at, static_cast<int>(m_console.session()->plan().position));
    } else if (!workspace.isEmpty()) {
        // Reading a large workspace takes its time, and nobody has to wait for it.
        deliver(inBackground([workspace] { return plannedIn(workspace); }), this, [this, workspace, at](std::optional<int> changes) {
            showCrashBand(workspace, false, at, changes);
        });
    } else {
        showCrashBand({}, false, at, {});
    }
}

void WindowKeeper::showCrashBand(const QString &workspace, bool isOpen, const QDateTime &at, std::optional<int> changes)
{
    FrontBands &front = m_console.window().front();
    const QString when = QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    const QString text = !changes       ? tr("Easel ended unexpectedly on %1.").arg(when)
                         : *changes == 0 ? tr("Easel ended unexpectedly on %1. Nothing is lost: nothing was planned.").arg(when)
                                         : tr("Easel ended unexpectedly on %1. Your plan is safe: %n change(s).", nullptr, *changes).arg(when);
    std::vector<FrontBands::Choice> choices;
    if (!workspace.isEmpty() && !isOpen)
        choices.push_back({tr("Open “%1”").arg(QFileInfo(workspace).completeBaseName().replace(u'&', QStringLiteral("&&"))), [this, workspace] {
                               // Something else may be open by now, or be applied.
                               if (m_console.session())
                                   m_console.openInNewWindow(workspace);
                               else
                                   open(workspace, false);
                           }});
    if (!m_report.isEmpty()) {
        choices.push_back({tr("Show the report"), [this] {
                               if (!m_reportView) {
                                   m_reportView = new CrashReportView(m_report, &m_console.window());
                                   m_reportView->setAttribute(Qt::WA_DeleteOnClose);
                                   connect(m_reportView, &CrashReportView::reportDeleted, this, [this] { m_console.window().front().dismiss("crashBand"); });
                               }
                               bringUp(*m_reportView);
                           },
                           true});
        choices.push_back({tr("Delete the report"), [this] { QFile::remove(m_report); }});
    }
    front.show("crashBand", Band::Kind::Warning, text, choices);
}

void WindowKeeper::look()
{
    if (m_isEnding)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    keep();
    if (m_since.secsTo(now) > steady)
        m_record.setCrashes(0);
    // Somebody else kept the session from ending.
    if (m_sessionEnding.isValid() && m_sessionEnding.secsTo(now) > steady) {
        m_sessionEnding = {};
        m_record.goOn();
    }
}

void WindowKeeper::endBySignal(int signal)
{
    if (m_isEnding)
        return;
    qCInfo(events, "Asked to end by signal %d.", signal);
    m_isEnding = true;
    keep();
    m_record.end(WindowEnd::Session);
    SyncService *service = m_console.service();
    if (service && service->isApplying()) {
        // What runs comes to its end and is journalled; what is not sent stays planned.
        connect(service, &SyncService::applyFinished, this, &WindowKeeper::finish, Qt::QueuedConnection);
        m_console.window().workbench()->stopAndClose();
        return;
    }
    finish();
}

void WindowKeeper::endBySession(QSessionManager &manager)
{
    keep();
    SyncService *service = m_console.service();
    if (service && service->isApplying() && manager.allowsInteraction()) {
        // As when the window is closed: an apply is not ended without a word.
        m_console.window().workbench()->askToClose();
        manager.release();
        manager.cancel();
        return;
    }
    if (service && service->isApplying())
        service->stopApply();
    m_record.end(WindowEnd::Session);
    m_sessionEnding = QDateTime::currentDateTimeUtc();
}

void WindowKeeper::finish()
{
    m_console.window().close();
    // A dialog that is open has a loop of its own: this ends all of them.
    QCoreApplication::exit(0);
}

void WindowKeeper::showLog()
{
    if (!m_log) {
        m_log = new LogWindow(m_console.dataFile(QStringLiteral("easel.log")), m_console.dataFile(QStringLiteral("requests.log")), &m_console.window());
        m_log->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringUp(*m_log);
}

} // namespace easel
