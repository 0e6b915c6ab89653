// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"

#include "base/language.h"
#include "connection/connectdialog.h"
#include "console/startuptoken.h"
#include "shell/frontbands.h"
#include "shell/layoutmemory.h"
#include "shell/planactions.h"
#include "shell/shortcuts.h"
#include "shell/welcomepage.h"
#include "shell/workbench.h"
#include "theme/icons.h"
#include "theme/rowcopy.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStatusBar>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QProcess>
#include <QThread>

namespace easel {
namespace {

Q_LOGGING_CATEGORY(events, "easel.workspace", QtInfoMsg)
Q_LOGGING_CATEGORY(syncing, "easel.sync", QtInfoMsg)

QUrl localUrl()
{
    return QUrl(QStringLiteral("local:"));
}

} // namespace

Console::Console(ConsoleOptions options)
    : m_options(std::move(options)), m_settings(QDir(m_options.dataDirectory).filePath(QStringLiteral("easel.ini"))),
      m_requestLog(QDir(m_options.dataDirectory).filePath(QStringLiteral("requests.log")))
{
    // Private from the start: settings and workspaces name what people run.
    QDir().mkpath(m_options.dataDirectory);
    QFile::setPermissions(m_options.dataDirectory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    speak(m_options.language.isEmpty() ? m_settings.language() : m_options.language);
    Theme &theme = Theme::current();
    theme.setMode(m_options.theme.value_or(m_settings.themeMode()));
    theme.setTextScale(m_settings.textScale());
    theme.setMotion(m_settings.motion());
    theme.apply();
    RowCopy::install();
    QApplication::setWindowIcon(applicationIcon());
    // In a Flatpak the desktop file has the name of the application.
    QGuiApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", QStringLiteral("easel")));

    m_window = std::make_unique<MainWindow>(m_settings);
    connect(m_window.get(), &MainWindow::sampleRequested, this, [this] { m_window->askToLeave([this] { openLocal(BackendOptions::Sample::Small); }); });
    connect(m_window.get(), &MainWindow::openRequested, this, [this](const QString &path) { m_window->askToLeave([this, path] { openWorkspace(path); }); });
    connect(m_window.get(), &MainWindow::newWindowRequested, this, &Console::openInNewWindow);
    connect(&m_door, &WorkspaceDoor::knocked, this, [this](const QByteArray &token) { startuptoken::bringForward(*m_window, token); });
    connect(m_window.get(), &MainWindow::connectRequested, this, &Console::askForConnection);
    connect(m_window.get(), &MainWindow::closeRequested, this, [this] { m_window->askToLeave([this] { close(); }); });
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](ThemeMode mode) {
        m_settings.setThemeMode(mode);
        Theme::current().setMode(mode);
    });
    m_settingsWatch = std::make_unique<SettingsWatch>(m_settings);
    connect(m_settingsWatch.get(), &SettingsWatch::themeChanged, &theme, &Theme::setMode);
    connect(m_settingsWatch.get(), &SettingsWatch::textScaleChanged, &theme, &Theme::setTextScale);
    connect(m_settingsWatch.get(), &SettingsWatch::motionChanged, &theme, &Theme::setMotion);
    connect(m_settingsWatch.get(), &SettingsWatch::shortcutsChanged, &m_window->shortcuts(), &Shortcuts::read);
    // Later: the menu that was clicked is made anew too.
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &language) {
        m_settings.setLanguage(language);
        changeLanguage();
    }, Qt::QueuedConnection);
}

Console::~Console()
{
    close();
    m_window.reset();
}

QString Console::dataFile(const QString &name) const
{
    return QDir(m_options.dataDirectory).filePath(name);
}

void Console::speak(const QString &language)
{
    setProgramLanguage(language);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

/// The window is built anew: no text of it can be left in the language before. What somebody has typed and not taken over would
/// be lost, and an apply that runs is followed by what is on the screen; both come first.
void Console::changeLanguage()
{
    if (const QString why = m_window->whyNotRebuilt(); !why.isEmpty()) {
        m_window->workbench()->tell(Band::Kind::Warning, why);
        return;
    }
    m_window->rebuild([this] {
        speak(m_settings.language()); // which waits for what runs in the background; the pages that are gone have stopped their own
        if (m_session)
            m_session->retranslate();
    });
}

void Console::openLocal(BackendOptions::Sample sample)
{
    if (!m_backend) {
        BackendOptions options;
        options.databasePath = dataFile(QStringLiteral("local-backend.sqlite"));
        options.sample = sample;
        auto started = BackendThread::start(options);
        if (!started) {
            m_window->showProblem(started.error().toString());
            return;
        }
        m_backend = std::move(*started);
        guardSecret(Secret(m_backend->apiKey()));
    }
    if (openWorkspace(dataFile(QStringLiteral("sample.easel")), true) && !m_session->workspace().isReadOnly())
        m_service->connectTo({localUrl(), Scope::tenant()}, Secret(m_backend->apiKey()), m_backend->url());
}

/// Whether another window of this user has the workspace, and was asked to come forward.
bool Console::isShownElsewhere(const QString &path)
{
    if (WorkspaceDoor::ask(path, {}) != WorkspaceDoor::Answer::Shown)
        return false;
    Q_EMIT shownElsewhere(path);
    m_window->front().show("frontNotice", Band::Kind::Info, tr("“%1” is open in another window, which was brought to the front.").arg(QFileInfo(path).completeBaseName()));
    return true;
}

bool Console::openWorkspace(const QString &path, bool create)
{
    const bool isThere = QFileInfo::exists(path);
    if (m_session && isThere && QFileInfo(path).canonicalFilePath() == QFileInfo(m_session->workspace().path()).canonicalFilePath())
        return true;
    if (isThere && isShownElsewhere(path))
        return false;
    auto workspace = create && !isThere ? Workspace::create(path) : Workspace::open(path);
    // Somebody may be just about to open it, and not have a door yet, or just about to let it go.
    for (int attempt = 0; attempt < 5 && workspace && (*workspace)->isReadOnly() && !(*workspace)->holder().isEmpty(); ++attempt) {
        if (isShownElsewhere(path))
            return false;
        QThread::msleep(60);
        workspace = Workspace::open(path);
    }
    auto session = workspace ? PlanningSession::open(std::move(*workspace), m_clock) : Result<std::unique_ptr<PlanningSession>>(fail(workspace.error()));
    if (!session) {
        qCWarning(events).noquote() << "A workspace was not opened:" << session.error().toString();
        if (m_session)
            m_window->front().show("frontNotice", Band::Kind::Danger, session.error().toString());
        else
            m_window->showProblem(session.error().toString());
        return false;
    }
    close();
    m_window->showProblem({});
    m_window->front().dismiss("frontNotice");
    m_session = std::move(*session);
    guardNames();
    if (m_options.log) {
        connect(m_session.get(), &PlanningSession::fleetReset, this, &Console::guardNames);
        connect(m_session.get(), &PlanningSession::groupsChanged, this, [this](const QSet<GroupId> &groups) {
            QStringList added;
            for (const GroupId &id : groups) {
                if (const ClusterGroup *group = m_session->draft().group(id))
                    added << group->name;
            }
            m_options.log->addNames(added);
        });
    }
    if (!m_session->workspace().isReadOnly() && !m_door.open(m_session->workspace().path()))
        qCWarning(events, "There is no place for the socket by which other windows ask for this one.");
    qCInfo(events, "A workspace is open: %lld groups, %lld host clusters, %lld steps planned%s.", static_cast<long long>(m_session->draft().groupCount()),
           static_cast<long long>(m_session->draft().inventory().clusters().size()), static_cast<long long>(m_session->plan().position),
           m_session->workspace().isReadOnly() ? ", read-only" : "");
    m_service = std::make_unique<SyncService>(*m_session);
    m_service->setSettleTime(m_options.settle);
    connect(m_service.get(), &SyncService::requestDone, this, [this](const RequestRecord &record) { m_requestLog.write(record); });
    connect(m_service.get(), &SyncService::stateChanged, this, [](SyncService::State state) {
        qCInfo(syncing, "The connection is now: %s", QMetaEnum::fromType<SyncService::State>().valueToKey(static_cast<int>(state)));
    });
    connect(m_service.get(), &SyncService::failed, this, [](const Error &error) { qCWarning(syncing).noquote() << error.toString(); });
    connect(m_service.get(), &SyncService::applyFinished, this, [](const ApplyOutcome &outcome) { qCInfo(syncing).noquote() << outcome.summary; });
    const ConnectionInfo connection = m_service->connection();
    const bool isLocal = connection.url == localUrl() && m_backend && !create;
    // There is no key yet: what was pulled can be planned on. The window is laid out once, as it stays.
    if (!isLocal && m_session->workspace().pulledAt().isValid())
        m_service->goOffline();
    m_window->openSession(*m_session, *m_service);
    if (isLocal)
        m_service->connectTo(connection, Secret(m_backend->apiKey()), m_backend->url());
    else if (!connection.url.isEmpty() && !connection.isLocal())
        provideSecret(connection);
    Q_EMIT opened();
    return true;
}

void Console::openInNewWindow(const QString &path)
{
    if (m_session && QFileInfo(path).canonicalFilePath() == m_session->workspace().path()) {
        m_window->front().show("frontNotice", Band::Kind::Info, tr("“%1” is open in this window.").arg(m_session->workspace().name()));
        return;
    }
    if (!QFileInfo::exists(path)) {
        m_window->front().show("frontNotice", Band::Kind::Danger, tr("There is no “%1” any more.").arg(path));
        return;
    }
    if (isShownElsewhere(path))
        return;
    const QString program = m_options.program.isEmpty() ? QCoreApplication::applicationFilePath() : m_options.program;
    const QStringList arguments = QStringList{QStringLiteral("--data-dir"), m_options.dataDirectory} + m_options.handedOn
                                  + QStringList{QStringLiteral("--"), QFileInfo(path).absoluteFilePath()};
    if (!QProcess::startDetached(program, arguments))
        m_window->front().show("frontNotice", Band::Kind::Danger, tr("A new window could not be started: “%1” cannot be run.").arg(program));
}

/// What the log for crash reports must not have in it.
void Console::guardNames()
{
    if (!m_options.log)
        return;
    const ConnectionInfo connection = m_session->workspace().connection();
    QStringList names{m_session->workspace().path(), m_session->workspace().name(), connection.name, connection.user, connection.url.host(), connection.organisation};
    const Fleet &draft = m_session->draft();
    for (const Project &project : draft.inventory().projects())
        names << project.name;
    for (const HostCluster &cluster : draft.inventory().clusters())
        names << cluster.name << cluster.hostDns << cluster.site;
    for (const EdgeHost &host : draft.inventory().edgeHosts())
        names << host.name << host.site;
    for (const ClusterProfile &profile : draft.inventory().profiles())
        names << profile.name;
    for (const VirtualCluster *cluster : draft.virtualClusters())
        names << cluster->name << cluster->owner;
    for (const Fleet *fleet : {&m_session->base(), &draft}) {
        for (const GroupId &id : fleet->groupIds())
            names << fleet->group(id)->name;
    }
    m_options.log->setNames(names);
}

/// A workspace that is opened plans offline; with the secret at hand, going online takes one click.
QCoro::Task<> Console::provideSecret(ConnectionInfo connection)
{
    const QPointer<Console> self(this);
    const std::optional<Secret> secret = co_await m_keyring.read(connection.account());
    const bool isWanted = self && secret && m_service && m_service->connection() == connection
                          && (m_service->state() == SyncService::State::OfflinePlanning || m_service->state() == SyncService::State::Disconnected);
    if (!isWanted)
        co_return;
    guardSecret(*secret);
    m_service->provide(connection, *secret);
}

QCoro::Task<> Console::keepSecret(QString account, Secret secret)
{
    guardSecret(secret);
    const QPointer<Console> self(this);
    const Keyring::Kept kept = co_await m_keyring.write(account, secret);
    if (self && kept == Keyring::Kept::InMemory)
        m_window->statusBar()->showMessage(tr("There is no keyring on this machine: the key is kept in memory for this run only."), 15000);
}

/// Wherever it may turn up, the log is without it.
void Console::guardSecret(const Secret &secret)
{
    if (m_options.log)
        m_options.log->addSecret(secret.reveal());
}

void Console::connectTo(const ConnectionInfo &connection, const Secret &key)
{
    guardSecret(key);
    if (m_service)
        m_service->connectTo(connection, key);
}

void Console::importPlan(const QString &path)
{
    if (!m_session) {
        const QFileInfo plan(path);
        const QString workspace = QFileDialog::getOpenFileName(m_window.get(), tr("Into which workspace is %1 imported?").arg(plan.fileName()), plan.absolutePath(),
                                                               tr("Easel workspaces (*.easel)"));
        if (workspace.isEmpty() || !openWorkspace(workspace))
            return;
    }
    m_window->planActions().importFrom(path);
}

void Console::askForConnection()
{
    const ConnectionInfo present = m_service ? m_service->connection() : ConnectionInfo();
    ConnectDialog dialog(m_settings.connections(), present, m_keyring, m_window.get());
    LayoutMemory layout(m_settings);
    layout.watch(dialog);
    const bool isChosen = dialog.exec() == QDialog::Accepted;
    m_settings.setConnections(dialog.connections());
    if (!isChosen)
        return;
    const ConnectionInfo connection = dialog.connection();
    const auto connectHere = [this, connection, secret = dialog.secret(), isKept = dialog.keepsSecret()] {
        if (m_service && m_service->isApplying()) {
            m_window->workbench()->tellApplying();
            return;
        }
        if (isKept)
            keepSecret(connection.account(), secret);
        else
            m_keyring.remember(connection.account(), secret);
        connectTo(connection, secret);
    };
    if (m_session && present.url == connection.url) {
        connectHere();
        return;
    }
    const QString name = QDir::home().filePath(connection.url.host() + QStringLiteral(".easel"));
    const QString path = QFileDialog::getSaveFileName(m_window.get(), tr("Where to keep the workspace"), name,
                                                      tr("Easel workspaces (*.easel)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_window->askToLeave([this, path, connectHere] {
        if (openWorkspace(path, true))
            connectHere();
    });
}

void Console::close()
{
    m_door.close();
    m_window->closeSession();
    m_service.reset();
    m_session.reset();
}

} // namespace easel
