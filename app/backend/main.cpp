// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/backendserver.h"
#include "backend/postgresurl.h"
#include "manual/manualpage.h"

#include "base/buildinfo.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int badUsage = 2;
constexpr int cannotStart = 1;

int stopPipe[2] = {-1, -1};

void onStopSignal(int)
{
    // Only what is safe in a signal handler: the event loop does the rest.
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(stopPipe[1], &byte, 1);
}

int complain(int code, const QString &message)
{
    std::fprintf(stderr, "easel-backend: %s\n", qPrintable(message));
    return code;
}

struct CommandLine
{
    easel::BackendOptions options;
    QString keyFile;  ///< to read; empty when a key is to be made
    QString userFile; ///< to read; empty when nobody may sign in with a password
};

/// `--tls` is followed by two files, which QCommandLineParser does not know: they are taken out before it reads the rest.
easel::Result<void> takeTls(QStringList &arguments, easel::BackendOptions &options)
{
    const qsizetype at = arguments.indexOf(u"--tls"_s);
    if (at < 0)
        return {};
    if (at + 2 >= arguments.size() || arguments.at(at + 1).startsWith(u'-') || arguments.at(at + 2).startsWith(u'-'))
        return easel::fail(easel::ErrorCode::InvalidInput, u"--tls wants two files: the certificate chain and its private key."_s);
    options.certificateFile = arguments.at(at + 1);
    options.privateKeyFile = arguments.at(at + 2);
    arguments.remove(at, 3);
    return {};
}

easel::Result<CommandLine> parse(const QCommandLineParser &parser)
{
    using easel::ErrorCode;
    using easel::fail;
    using easel::backend::PostgresUrl;
    CommandLine result;
    easel::BackendOptions &options = result.options;
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::InvalidInput, u"'%1' is not expected."_s.arg(parser.positionalArguments().constFirst()));
    for (const QString &needed : {u"listen"_s, u"database"_s}) {
        if (parser.value(needed).isEmpty())
            return fail(ErrorCode::InvalidInput, u"The option --%1 is missing."_s.arg(needed));
    }
    const QString listen = parser.value(u"listen"_s);
    const qsizetype colon = listen.lastIndexOf(u':');
    bool isPort = false;
    options.port = listen.mid(colon + 1).toUShort(&isPort);
    QString address = listen.left(qMax(colon, qsizetype(0)));
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    if (colon < 1 || !isPort || !options.address.setAddress(address))
        return fail(ErrorCode::InvalidInput, u"--listen wants ADDRESS:PORT, for example 127.0.0.1:8443."_s);
    options.databasePath = parser.value(u"database"_s);
    if (PostgresUrl::isOne(options.databasePath)) {
        if (const auto url = PostgresUrl::parse(options.databasePath); !url)
            return fail(url.error());
        // All backends of a team take the same key, and there is no file to keep a new one beside.
        if (parser.value(u"api-key-file"_s).isEmpty())
            return fail(ErrorCode::InvalidInput,
                        u"With a PostgreSQL database --api-key-file is needed: the file of the key that all its backends take."_s);
    } else if (options.databasePath.contains(u"://"_s)) {
        return fail(ErrorCode::InvalidInput, u"--database wants a file or a URL that begins with postgresql://."_s);
    }

    if (parser.isSet(u"sample"_s) && parser.isSet(u"generate"_s))
        return fail(ErrorCode::InvalidInput, u"--sample and --generate exclude each other."_s);
    if (parser.isSet(u"sample"_s)) {
        const QString sample = parser.value(u"sample"_s);
        if (sample != "small"_L1 && sample != "medium"_L1)
            return fail(ErrorCode::InvalidInput, u"--sample wants 'small' or 'medium'."_s);
        options.sample =
            sample == "small"_L1 ? easel::BackendOptions::Sample::Small : easel::BackendOptions::Sample::Medium;
    }
    if (parser.isSet(u"generate"_s)) {
        bool isNumber = false;
        options.generateClusters = parser.value(u"generate"_s).toInt(&isNumber);
        if (!isNumber || options.generateClusters < 1)
            return fail(ErrorCode::InvalidInput, u"--generate wants a number of clusters."_s);
    }
    if (parser.isSet(u"seed"_s)) {
        bool isNumber = false;
        options.seed = parser.value(u"seed"_s).toULongLong(&isNumber);
        if (!isNumber || !parser.isSet(u"generate"_s))
            return fail(ErrorCode::InvalidInput, u"--seed wants a number, and goes with --generate."_s);
    }
    const QString limits = parser.isSet(u"rate-limits"_s) ? parser.value(u"rate-limits"_s) : u"off"_s;
    if (limits != "documented"_L1 && limits != "off"_L1)
        return fail(ErrorCode::InvalidInput, u"--rate-limits wants 'documented' or 'off'."_s);
    options.documentedRateLimits = limits == "documented"_L1;
    options.faultsFile = parser.value(u"faults"_s);
    for (const auto &[name, time] : {std::pair(u"transition-time"_s, &options.transitionTime), std::pair(u"upgrade-time"_s, &options.upgradeTime)}) {
        if (!parser.isSet(name))
            continue;
        bool isNumber = false;
        const int milliseconds = parser.value(name).toInt(&isNumber);
        if (!isNumber || milliseconds < 0)
            return fail(ErrorCode::InvalidInput, u"--%1 wants a number of milliseconds."_s.arg(name));
        *time = std::chrono::milliseconds(milliseconds);
    }
    result.keyFile = parser.value(u"api-key-file"_s);
    result.userFile = parser.value(u"user-file"_s);
    return result;
}

easel::Result<QByteArray> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return easel::fail(easel::ErrorCode::Storage, u"The key file cannot be read: %1."_s.arg(file.errorString()),
                           path);
    const QByteArray key = file.read(4096).trimmed();
    if (key.isEmpty())
        return easel::fail(easel::ErrorCode::InvalidInput, u"The key file is empty."_s, path);
    return key;
}

/// Reads "e-mail:password" from the first line; a password may have colons in it.
easel::Result<void> readUser(const QString &path, easel::BackendOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return easel::fail(easel::ErrorCode::Storage, u"The user file cannot be read: %1."_s.arg(file.errorString()),
                           path);
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || colon + 1 == line.size())
        return easel::fail(easel::ErrorCode::InvalidInput, u"The first line of the user file is not 'email:password'."_s,
                           path);
    options.userName = QString::fromUtf8(line.first(colon)).trimmed();
    options.userPassword = line.sliced(colon + 1);
    return {};
}

easel::Result<void> writeKey(const QString &path, const QByteArray &key)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(key + '\n') < 0 || !file.commit())
        return easel::fail(easel::ErrorCode::Storage, u"The key file cannot be written: %1."_s.arg(file.errorString()),
                           path);
    return {};
}

QList<QCommandLineOption> options()
{
    return {
        {u"listen"_s, u"Address and port to listen on; port 0 picks a free one."_s, u"address:port"_s},
        {u"database"_s,
         u"What holds the state: a file, made when it does not exist, or postgresql://user@host/database?option=value for a team. "
         "Options are libpq's, such as sslmode; the password is read from PGPASSWORD, PGPASSFILE or ~/.pgpass."_s,
         u"file|url"_s},
        {u"sample"_s, u"Fill an empty database with a sample: small (40 clusters) or medium (400)."_s, u"name"_s},
        {u"generate"_s, u"Fill an empty database with this many generated clusters."_s, u"clusters"_s},
        {u"seed"_s, u"Where the generated fleet begins: the same for the same number."_s, u"number"_s},
        {u"api-key-file"_s,
         u"The file whose first line is the API key. Without it a key is made and kept beside the database's file."_s,
         u"file"_s},
        {u"user-file"_s,
         u"The file whose first line is 'email:password' of the user who may sign in. Without it nobody may."_s,
         u"file"_s},
        {u"tls"_s, u"Speak https: the certificate chain and its private key, PEM files, as --tls CERT KEY."_s, u"cert key"_s},
        {u"faults"_s, u"A JSON file with what goes wrong on purpose, to rehearse bad days."_s, u"file"_s},
        {u"transition-time"_s,
         u"How long a virtual cluster is being made, pauses, resumes or goes, in milliseconds: 0 takes effect at once (the default)."_s,
         u"milliseconds"_s},
        {u"upgrade-time"_s, u"How long the upgrade of a group takes, in milliseconds: 0 takes effect at once (the default)."_s,
         u"milliseconds"_s},
        {u"rate-limits"_s, u"documented: refuse what Palette would refuse; off: never refuse (the default)."_s,
         u"limits"_s},
    };
}

QByteArray manual(const QList<QCommandLineOption> &options)
{
    return easel::manualPage({u"easel-backend"_s, u"an embedded backend that speaks the Palette REST API"_s,
                              u"--listen address:port --database file|url [options]"_s,
                              u"Serves the calls of Palette that Easel makes, over a SQLite file or a PostgreSQL database: for work without a Palette, for rehearsals and for "
                              "pipelines. It prints where the API key is and its URL, and ends on SIGTERM or SIGINT."_s,
                              options, u"0 when it was ended, 1 when it could not start, 2 for wrong arguments."_s, {u"easel"_s, u"easelctl"_s}},
                             QStringLiteral(EASEL_VERSION));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"easel-backend"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EASEL_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"An embedded backend that speaks the Palette REST API over a SQLite file or a PostgreSQL database."_s);
    const QList<QCommandLineOption> all = options();
    parser.addOptions(all);
    if (QCoreApplication::arguments().mid(1) == QStringList{u"--manual"_s}) {
        std::fputs(manual(all).constData(), stdout);
        return 0;
    }
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    QStringList arguments = QCoreApplication::arguments();
    easel::BackendOptions tls;
    if (const auto taken = takeTls(arguments, tls); !taken)
        return complain(badUsage, taken.error().message);
    if (!parser.parse(arguments))
        return complain(badUsage, parser.errorText());
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version)) {
        std::fputs(qPrintable(easel::versionText(u"easel-backend"_s)), stdout);
        return 0;
    }
    auto commandLine = parse(parser);
    if (!commandLine)
        return complain(badUsage, commandLine.error().message);
    commandLine->options.certificateFile = tls.certificateFile;
    commandLine->options.privateKeyFile = tls.privateKeyFile;

    // A key that was made for this database earlier is kept, so that connections survive a restart.
    const QString madeKeyFile = commandLine->options.databasePath + u".key"_s;
    const bool hasKey = !commandLine->keyFile.isEmpty() || QFile::exists(madeKeyFile);
    if (hasKey) {
        auto key = readKey(commandLine->keyFile.isEmpty() ? madeKeyFile : commandLine->keyFile);
        if (!key)
            return complain(cannotStart, key.error().toString());
        commandLine->options.apiKey = std::move(*key);
    }
    if (!commandLine->userFile.isEmpty()) {
        if (const auto read = readUser(commandLine->userFile, commandLine->options); !read)
            return complain(cannotStart, read.error().toString());
    }
    auto server = easel::BackendServer::start(commandLine->options);
    if (!server)
        return complain(cannotStart, server.error().toString());
    if (!hasKey) {
        if (const auto written = writeKey(madeKeyFile, (*server)->apiKey()); !written)
            return complain(cannotStart, written.error().toString());
    }

    if (::pipe(stopPipe) != 0)
        return complain(cannotStart, u"No pipe for signals: %1."_s.arg(qt_error_string()));
    QSocketNotifier stop(stopPipe[0], QSocketNotifier::Read);
    QObject::connect(&stop, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, onStopSignal);
    std::signal(SIGINT, onStopSignal);

    if (commandLine->keyFile.isEmpty())
        std::printf("the API key is in %s\n", qPrintable(madeKeyFile));
    std::printf("listening on %s\n", qPrintable((*server)->url().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
