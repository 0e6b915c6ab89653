// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"

#include "base/language.h"
#include "connection/connectdialog.h"
#include "shell/welcomepage.h"
#include "shell/workbench.h"
#include "theme/icons.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStatusBar>

namespace easel {
namespace {

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
    theme.apply();
    QApplication::setWindowIcon(applicationIcon());
    QGuiApplication::setDesktopFileName(QStringLiteral("easel"));

    m_window = std::make_unique<MainWindow>(m_settings);
    connect(m_window.get(), &MainWindow::sampleRequested, this, [this] { openLocal(BackendOptions::Sample::Small); });
    connect(m_window.get(), &MainWindow::openRequested, this, [this](const QString &path) { openWorkspace(path); });
    connect(m_window.get(), &MainWindow::connectRequested, this, &Console::askForConnection);
    connect(m_window.get(), &MainWindow::closeRequested, this, &Console::close);
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](ThemeMode mode) {
        m_settings.setThemeMode(mode);
        Theme::current().setMode(mode);
    });
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &language) {
        m_settings.setLanguage(language);
        changeLanguage();
    });
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
    }
    if (openWorkspace(dataFile(QStringLiteral("sample.easel")), true) && !m_session->workspace().isReadOnly())
        m_service->connectTo({localUrl(), Scope::tenant()}, Secret(m_backend->apiKey()), m_backend->url());
}

bool Console::openWorkspace(const QString &path, bool create)
{
    close();
    auto workspace = create && !QFileInfo::exists(path) ? Workspace::create(path) : Workspace::open(path);
    auto session = workspace ? PlanningSession::open(std::move(*workspace), m_clock) : Result<std::unique_ptr<PlanningSession>>(fail(workspace.error()));
    if (!session) {
        m_window->showProblem(session.error().toString());
        return false;
    }
    m_window->showProblem({});
    m_session = std::move(*session);
    m_service = std::make_unique<SyncService>(*m_session);
    m_service->setSettleTime(m_options.settle);
    connect(m_service.get(), &SyncService::requestDone, this, [this](const RequestRecord &record) { m_requestLog.write(record); });
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
    return true;
}

/// A workspace that is opened plans offline; with the secret at hand, going online takes one click.
QCoro::Task<> Console::provideSecret(ConnectionInfo connection)
{
    const QPointer<Console> self(this);
    const std::optional<Secret> secret = co_await m_keyring.read(connection.account());
    const bool isWanted = self && secret && m_service && m_service->connection() == connection
                          && (m_service->state() == SyncService::State::OfflinePlanning || m_service->state() == SyncService::State::Disconnected);
    if (isWanted)
        m_service->provide(connection, *secret);
}

QCoro::Task<> Console::keepSecret(QString account, Secret secret)
{
    const QPointer<Console> self(this);
    const Keyring::Kept kept = co_await m_keyring.write(account, secret);
    if (self && kept == Keyring::Kept::InMemory)
        m_window->statusBar()->showMessage(tr("There is no keyring on this machine: the key is kept in memory for this run only."), 15000);
}

void Console::connectTo(const ConnectionInfo &connection, const Secret &key)
{
    if (m_service)
        m_service->connectTo(connection, key);
}

void Console::askForConnection()
{
    const ConnectionInfo present = m_service ? m_service->connection() : ConnectionInfo();
    ConnectDialog dialog(m_settings.connections(), present, m_keyring, m_window.get());
    const bool isChosen = dialog.exec() == QDialog::Accepted;
    m_settings.setConnections(dialog.connections());
    if (!isChosen)
        return;
    const ConnectionInfo connection = dialog.connection();
    const bool same = m_session && present.url == connection.url;
    if (!same) {
        const QString name = QDir::home().filePath(connection.url.host() + QStringLiteral(".easel"));
        const QString path = QFileDialog::getSaveFileName(m_window.get(), tr("Where to keep the workspace"), name,
                                                          tr("Easel workspaces (*.easel)"), nullptr, QFileDialog::DontConfirmOverwrite);
        if (path.isEmpty() || !openWorkspace(path, true))
            return;
    }
    if (dialog.keepsSecret())
        keepSecret(connection.account(), dialog.secret());
    else
        m_keyring.remember(connection.account(), dialog.secret());
    connectTo(connection, dialog.secret());
}

void Console::close()
{
    m_window->closeSession();
    m_service.reset();
    m_session.reset();
}

} // namespace easel
