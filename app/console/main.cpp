// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "console/tour.h"

#include "palette/secret.h"

#include <QApplication>
#include <QCommandLineParser>
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

} // namespace

int main(int argc, char **argv)
{
    leaveNoCrashDump();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("easel"));
    QApplication::setApplicationDisplayName(QStringLiteral("Easel"));
    QApplication::setApplicationVersion(QStringLiteral(EASEL_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A console for Palette cluster groups."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workspace"), QStringLiteral("A .easel file to open."), QStringLiteral("[WORKSPACE]"));
    const QCommandLineOption sample(QStringLiteral("sample"), QStringLiteral("Open the sample fleet on the local backend: small or medium."), QStringLiteral("SIZE"));
    const QCommandLineOption connection(QStringLiteral("connect"), QStringLiteral("Connect the workspace to this backend."), QStringLiteral("URL"));
    const QCommandLineOption keyFile(QStringLiteral("api-key-file"), QStringLiteral("File with the API key."), QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Language of the console, for example de."), QStringLiteral("CODE"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or system."), QStringLiteral("NAME"));
    const QCommandLineOption dataDirectory(QStringLiteral("data-dir"), QStringLiteral("Where settings and the local backend are kept."), QStringLiteral("DIR"));
    const QCommandLineOption tour(QStringLiteral("tour"), QStringLiteral("Run the guided tour by itself; screenshots and the report go to DIR."), QStringLiteral("DIR"));
    parser.addOptions({sample, connection, keyFile, language, theme, dataDirectory, tour});
    parser.process(application);

    ConsoleOptions options;
    options.dataDirectory = parser.isSet(dataDirectory) ? parser.value(dataDirectory)
                                                        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.language = parser.value(language);
    if (parser.isSet(theme)) {
        const QString name = parser.value(theme);
        if (name != QStringLiteral("light") && name != QStringLiteral("dark") && name != QStringLiteral("system"))
            return misuse(QStringLiteral("--theme is light, dark or system, not “%1”").arg(name));
        options.theme = name == QStringLiteral("light") ? ThemeMode::Light : name == QStringLiteral("dark") ? ThemeMode::Dark : ThemeMode::System;
    }
    const QString size = parser.value(sample);
    if (parser.isSet(sample) && size != QStringLiteral("small") && size != QStringLiteral("medium"))
        return misuse(QStringLiteral("--sample is small or medium, not “%1”").arg(size));

    ConnectionInfo backend;
    Secret key;
    if (parser.isSet(connection)) {
        backend = {QUrl(parser.value(connection), QUrl::StrictMode), Scope::tenant()};
        const QString scheme = backend.url.scheme();
        if (!backend.url.isValid() || backend.url.host().isEmpty() || (scheme != QStringLiteral("http") && scheme != QStringLiteral("https")))
            return misuse(QStringLiteral("--connect takes the URL of a backend, such as https://api.example.com, not “%1”").arg(parser.value(connection)));
        if (parser.positionalArguments().isEmpty())
            return misuse(QStringLiteral("--connect needs a WORKSPACE to keep what is read"));
        QFile file(parser.value(keyFile));
        if (!file.open(QIODevice::ReadOnly))
            return misuse(QStringLiteral("--connect needs --api-key-file: “%1” cannot be read: %2").arg(file.fileName(), file.errorString()));
        key = Secret(file.readAll().trimmed());
    }

    // The tour always begins on a fresh machine of its own.
    QTemporaryDir fresh;
    if (parser.isSet(tour)) {
        options.dataDirectory = fresh.path();
        if (!options.theme)
            options.theme = ThemeMode::Light;
    }
    Console console(options);
    console.window().show();
    if (parser.isSet(tour)) {
        Tour guided(console, parser.value(tour));
        return guided.run() ? 0 : 1;
    }

    // After the first paint: a window that is there at once, and then fills.
    QTimer::singleShot(0, &console, [&] {
        if (parser.isSet(sample)) {
            console.openLocal(size == QStringLiteral("medium") ? BackendOptions::Sample::Medium : BackendOptions::Sample::Small);
        } else if (!parser.positionalArguments().isEmpty()) {
            const bool opened = console.openWorkspace(parser.positionalArguments().constFirst(), parser.isSet(connection));
            if (opened && parser.isSet(connection))
                console.connectTo(backend, key);
        }
    });
    return QApplication::exec();
}
