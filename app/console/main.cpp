// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "console/crashreporter.h"
#include "console/startuptoken.h"
#include "console/tour.h"
#include "console/windowkeeper.h"
#include "manual/manualpage.h"
#include "shell/workbench.h"

#include "base/buildinfo.h"
#include "palette/secret.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace easel;

namespace {

int misuse(const QString &why)
{
    std::fprintf(stderr, "easel: %s\n", qPrintable(why));
    return 2;
}

struct Options
{
    const QCommandLineOption sample{QStringLiteral("sample"), QStringLiteral("Open the sample fleet on the local backend: small or medium."), QStringLiteral("SIZE")};
    const QCommandLineOption connection{QStringLiteral("connect"), QStringLiteral("Connect the workspace to this backend."), QStringLiteral("URL")};
    const QCommandLineOption keyFile{QStringLiteral("api-key-file"), QStringLiteral("File with the API key."), QStringLiteral("FILE")};
    const QCommandLineOption language{QStringLiteral("language"), QStringLiteral("Language of the console, for example de."), QStringLiteral("CODE")};
    const QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("light, dark or system."), QStringLiteral("NAME")};
    const QCommandLineOption dataDirectory{QStringLiteral("data-dir"), QStringLiteral("Where settings and the local backend are kept."), QStringLiteral("DIR")};
    const QCommandLineOption tour{QStringLiteral("tour"), QStringLiteral("Run the guided tour by itself; screenshots and the report go to DIR."), QStringLiteral("DIR")};
    const QCommandLineOption page{QStringLiteral("page"), QStringLiteral("The page to begin with: %1.").arg(Workbench::pageNames().join(QStringLiteral(", "))), QStringLiteral("NAME")};
    QList<QCommandLineOption> all() const { return {sample, connection, keyFile, language, theme, dataDirectory, page, tour}; }
};

QByteArray manual(const QList<QCommandLineOption> &options)
{
    return manualPage({QStringLiteral("easel"), QStringLiteral("a console for Palette cluster groups"), QStringLiteral("[options] [WORKSPACE] [PLANFILE]"),
                       QStringLiteral("Composes host clusters into cluster groups by drag and drop, plans offline, and applies the plan to Palette or to a backend of its own. "
                                      "Without a workspace it begins with what was open last, or with a page that asks what to open. "
                                      "Each workspace has a window of its own; one that is open already comes to the front. "
                                      "A plan file, that is one which ends in .easelplan, is imported into the workspace; it asks for one where none was named."),
                       options, QStringLiteral("0 when it was closed or another window has the workspace, 1 when a tour failed, 2 for wrong arguments."), {QStringLiteral("easelctl"), QStringLiteral("easel-backend")}},
                      QStringLiteral(EASEL_VERSION));
}

/// What is answered where there is no display, as on a server or where packages are built: --version, --help, --manual.
bool isAnswered(int argc, char **argv, QCommandLineParser &parser, const QList<QCommandLineOption> &options)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.mid(1) == QStringList{QStringLiteral("--manual")})
        std::fputs(manual(options).constData(), stdout);
    // An option that is none may be one of Qt's own for windows: the parser is asked again when there is one.
    else if (parser.parse(arguments) && parser.isSet(QStringLiteral("version")))
        std::fputs(qPrintable(versionText(QStringLiteral("easel"))), stdout);
    else if (parser.isSet(QStringLiteral("help")))
        std::fputs(qPrintable(parser.helpText()), stdout);
    else
        return false;
    return true;
}

/// A plan file that a desktop opens comes alone; a workspace may stand before it.
bool isPlan(const QString &file)
{
    return file.endsWith(QStringLiteral(".easelplan"), Qt::CaseInsensitive);
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCrashDump();
    const Options given;
    QCoreApplication::setApplicationName(QStringLiteral("easel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EASEL_VERSION));
    const QByteArray token = startuptoken::ofProcess();
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A console for Palette cluster groups."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workspace"), QStringLiteral("A .easel file to open."), QStringLiteral("[WORKSPACE]"));
    parser.addPositionalArgument(QStringLiteral("plan"), QStringLiteral("A .easelplan file to import."), QStringLiteral("[PLANFILE]"));
    parser.addOptions(given.all());
    if (isAnswered(argc, argv, parser, given.all()))
        return 0;

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Easel"));
    parser.process(application);

    ConsoleOptions options;
    options.dataDirectory = parser.isSet(given.dataDirectory) ? parser.value(given.dataDirectory)
                                                        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.language = parser.value(given.language);
    if (parser.isSet(given.theme)) {
        const QString name = parser.value(given.theme);
        if (name != QStringLiteral("light") && name != QStringLiteral("dark") && name != QStringLiteral("system"))
            return misuse(QStringLiteral("--theme is light, dark or system, not “%1”").arg(name));
        options.theme = name == QStringLiteral("light") ? ThemeMode::Light : name == QStringLiteral("dark") ? ThemeMode::Dark : ThemeMode::System;
    }
    const QString size = parser.value(given.sample);
    if (parser.isSet(given.sample) && size != QStringLiteral("small") && size != QStringLiteral("medium"))
        return misuse(QStringLiteral("--sample is small or medium, not “%1”").arg(size));

    QStringList files = parser.positionalArguments();
    const QString plan = !files.isEmpty() && isPlan(files.constLast()) ? files.takeLast() : QString();
    const QString workspace = files.isEmpty() ? QString() : files.takeFirst();
    if (!files.isEmpty())
        return misuse(QStringLiteral("“%1” is too much: one WORKSPACE, and behind it one PLANFILE").arg(files.constFirst()));

    ConnectionInfo backend;
    Secret key;
    if (parser.isSet(given.connection)) {
        backend = {QUrl(parser.value(given.connection), QUrl::StrictMode), Scope::tenant()};
        const QString scheme = backend.url.scheme();
        if (!backend.url.isValid() || backend.url.host().isEmpty() || (scheme != QStringLiteral("http") && scheme != QStringLiteral("https")))
            return misuse(QStringLiteral("--connect takes the URL of a backend, such as https://api.example.com, not “%1”").arg(parser.value(given.connection)));
        if (workspace.isEmpty())
            return misuse(QStringLiteral("--connect needs a WORKSPACE to keep what is read"));
        QFile file(parser.value(given.keyFile));
        if (!file.open(QIODevice::ReadOnly))
            return misuse(QStringLiteral("--connect needs --api-key-file: “%1” cannot be read: %2").arg(file.fileName(), file.errorString()));
        key = Secret(file.readAll().trimmed());
    }

    const int page = static_cast<int>(Workbench::pageNames().indexOf(parser.value(given.page)));
    if (parser.isSet(given.page) && page < 0)
        return misuse(QStringLiteral("--page is one of %1, not “%2”").arg(Workbench::pageNames().join(QStringLiteral(", ")), parser.value(given.page)));
    for (const QCommandLineOption &option : {given.language, given.theme}) {
        if (parser.isSet(option))
            options.handedOn << QStringLiteral("--") + option.names().constFirst() << parser.value(option);
    }

    // Before anything is shown: the window that has the workspace is the answer.
    const auto sayElsewhere = [&workspace, &plan] {
        std::fprintf(stderr, "easel: “%s” is open in another window, which was brought to the front\n", qPrintable(workspace));
        if (!plan.isEmpty())
            std::fprintf(stderr, "easel: “%s” was not imported; drop it onto that window\n", qPrintable(plan));
    };
    if (!workspace.isEmpty() && WorkspaceDoor::ask(workspace, token) == WorkspaceDoor::Answer::Shown) {
        sayElsewhere();
        return 0;
    }

    // The tour always begins on a fresh machine of its own.
    QTemporaryDir fresh;
    if (parser.isSet(given.tour)) {
        options.dataDirectory = fresh.path();
        if (!options.theme)
            options.theme = ThemeMode::Light;
    }
    // Private from the start: settings, logs and workspaces name what people run.
    QDir().mkpath(options.dataDirectory);
    QFile::setPermissions(options.dataDirectory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    EventLog log(QDir(options.dataDirectory).filePath(QStringLiteral("easel.log")));
    crashreporter::install(options.dataDirectory);
    options.log = &log;
    Console console(options);
    console.window().show();
    if (parser.isSet(given.tour)) {
        Tour guided(console, parser.value(given.tour));
        return guided.run() ? 0 : 1;
    }

    WindowKeeper keeper(console);
    // After the first paint: a window that is there at once, and then fills.
    QTimer::singleShot(0, &keeper, [&] {
        if (parser.isSet(given.sample)) {
            console.openLocal(size == QStringLiteral("medium") ? BackendOptions::Sample::Medium : BackendOptions::Sample::Small);
        } else if (workspace.isEmpty()) {
            // A plan that comes alone asks where it belongs.
            if (plan.isEmpty())
                keeper.reopen();
        } else {
            // Two were started at the same time, and this one comes too late.
            const auto late = QObject::connect(&console, &Console::shownElsewhere, &keeper, [&] {
                sayElsewhere();
                QCoreApplication::exit(0);
            });
            const bool isOpen = keeper.openNamed(workspace, parser.isSet(given.connection), page);
            QObject::disconnect(late);
            if (!isOpen)
                return;
            if (parser.isSet(given.connection))
                console.connectTo(backend, key);
        }
        if (!plan.isEmpty())
            console.importPlan(plan);
    });
    return QApplication::exec();
}
