// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include "base/clock.h"
#include "commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

const SystemClock systemClock;

} // namespace

Arguments::Arguments(const QString &usage, const QString &description, QList<QCommandLineOption> options, int positionals,
                     const QStringList &arguments, const QStringList &examples)
{
    options << QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Shows this help."));
    const Syntax syntax{usage, {}, description, options, examples};
    if (syntax.places().size() != positionals)
        qFatal("The usage does not show %d arguments: %s", positionals, qPrintable(usage));
    if (isDescribed(syntax)) {
        m_exitCode = done;
        return;
    }
    m_parser.addOptions(options);
    // The parser wants a program's name in front.
    const bool isParsed = m_parser.parse(QStringList{QStringLiteral("easelctl")} + arguments);
    if (isParsed && m_parser.isSet(QStringLiteral("help"))) {
        print(syntax.help());
        m_exitCode = done;
    } else if (const QString why = problem(syntax, isParsed); !why.isEmpty()) {
        complain(why);
        complain(Text::tr("Usage: easelctl %1").arg(usage));
        complain(Text::tr("More: easelctl help %1").arg(syntax.name()));
        m_exitCode = misused;
    } else if (onlyChecksArguments()) {
        m_exitCode = done;
    }
}

QString Arguments::problem(const Syntax &syntax, bool isParsed) const
{
    if (!isParsed) {
        const QStringList unknown = m_parser.unknownOptionNames();
        const QString near = unknown.isEmpty() ? QString() : syntax.optionLike(unknown.front());
        return near.isEmpty() ? m_parser.errorText() : m_parser.errorText() + u' ' + Text::tr("Is it --%1?").arg(near);
    }
    for (const QCommandLineOption &option : syntax.options) {
        const QStringList allowed = choicesOf(option);
        for (const QString &value : allowed.isEmpty() ? QStringList() : m_parser.values(option)) {
            if (!allowed.contains(value))
                return Text::tr("--%1 is %2 or %3, not “%4”.")
                    .arg(option.names().constLast(), allowed.mid(0, allowed.size() - 1).join(QStringLiteral(", ")), allowed.constLast(), value);
        }
    }
    const QStringList places = syntax.places();
    const QStringList given = m_parser.positionalArguments();
    if (given.size() < places.size())
        return Text::tr("%1 is missing.").arg(places[given.size()]);
    if (given.size() > places.size())
        return Text::tr("“%1” is too much.").arg(given[places.size()]);
    return {};
}

void print(const QByteArray &document)
{
    std::fwrite(document.constData(), 1, static_cast<size_t>(document.size()), stdout);
    std::fflush(stdout);
}

void print(const QString &line)
{
    std::fprintf(stdout, "%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

void print(const QJsonObject &document)
{
    std::fputs(QJsonDocument(document).toJson(QJsonDocument::Indented).constData(), stdout);
    std::fflush(stdout);
}

void complain(const QString &line)
{
    std::fprintf(stderr, "easelctl: %s\n", line.toUtf8().constData());
}

int refuse(const Error &error)
{
    complain(error.toString());
    return refused;
}

int runPart(const QString &command, std::span<const Part> parts, const QStringList &arguments, const QString &heading, const QString &question)
{
    if (describeParts(parts))
        return done;
    const QString name = arguments.value(0);
    for (const Part &part : parts) {
        if (name == QLatin1String(part.name))
            return part.run(arguments.mid(1));
    }
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h")) {
        print(heading);
        for (const Part &part : parts) {
            for (const Syntax &syntax : syntaxOf(part.run, part.summary))
                print(QStringLiteral("\n  easelctl %1\n      %2").arg(syntax.usage, syntax.summary));
        }
        return done;
    }
    complain(name.isEmpty() ? question : Text::tr("“%1 %2” does not exist. Try: easelctl help %1").arg(command, name));
    return misused;
}

QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"), Text::tr("As JSON.")};
}

QList<QCommandLineOption> secretOptions()
{
    return {{QStringLiteral("api-key-file"), Text::tr("File with the API key; without it, EASEL_API_KEY."), QStringLiteral("FILE")},
            {QStringLiteral("password-file"), Text::tr("File with the password of --user; without it, EASEL_PASSWORD."), QStringLiteral("FILE")}};
}

QList<QCommandLineOption> connectionOptions()
{
    return {{QStringLiteral("connect"), Text::tr("Where the backend is."), QStringLiteral("URL")},
            {QStringLiteral("project"), Text::tr("Only this project, by its uid, instead of the tenant."), QStringLiteral("PROJECT")},
            {QStringLiteral("user"), Text::tr("Sign in as this user, with a password, instead of an API key."), QStringLiteral("EMAIL")},
            {QStringLiteral("organisation"), Text::tr("Which of the user's organisations."), QStringLiteral("NAME")},
            {QStringLiteral("ca-file"), Text::tr("PEM file with a certificate authority to trust besides the system's."), QStringLiteral("FILE")},
            {QStringLiteral("pin"), Text::tr("The server's public key must have this SHA-256."), QStringLiteral("sha256//BASE64")},
            {QStringLiteral("proxy"), Text::tr("Go through this http or socks5 proxy."), QStringLiteral("URL")}};
}

Result<ConnectionInfo> connection(const Arguments &arguments)
{
    const auto url = parseBackendUrl(arguments.value(QStringLiteral("connect")));
    if (!url)
        return fail(ErrorCode::InvalidInput, QStringLiteral("--connect: ") + url.error().message, url.error().context);
    const auto pin = parsePin(arguments.value(QStringLiteral("pin")));
    if (!pin)
        return fail(ErrorCode::InvalidInput, QStringLiteral("--pin: ") + pin.error().message, pin.error().context);
    const auto proxy = parseProxy(arguments.value(QStringLiteral("proxy")));
    if (!proxy)
        return fail(ErrorCode::InvalidInput, QStringLiteral("--proxy: ") + proxy.error().message, proxy.error().context);
    ConnectionInfo connection;
    connection.url = *url;
    if (const QString project = arguments.value(QStringLiteral("project")); !project.isEmpty())
        connection.scope = Scope::project(ProjectId(project));
    connection.user = arguments.value(QStringLiteral("user"));
    if (!connection.user.isEmpty())
        connection.authentication = ConnectionInfo::Authentication::Password;
    connection.organisation = arguments.value(QStringLiteral("organisation"));
    // A workspace may be opened from another folder.
    if (const QString file = arguments.value(QStringLiteral("ca-file")); !file.isEmpty())
        connection.caFile = QFileInfo(file).absoluteFilePath();
    connection.pin = *pin;
    connection.proxy = *proxy;
    return connection;
}

Result<Secret> secret(const Arguments &arguments, const ConnectionInfo &connection)
{
    const bool isPassword = connection.authentication == ConnectionInfo::Authentication::Password;
    const QString path = arguments.value(isPassword ? QStringLiteral("password-file") : QStringLiteral("api-key-file"));
    if (path.isEmpty()) {
        const QByteArray fromEnvironment = qgetenv(isPassword ? "EASEL_PASSWORD" : "EASEL_API_KEY").trimmed();
        if (fromEnvironment.isEmpty())
            return fail(ErrorCode::Unauthorized, isPassword ? Text::tr("A password is needed: --password-file FILE, or EASEL_PASSWORD.")
                                                            : Text::tr("An API key is needed: --api-key-file FILE, or EASEL_API_KEY."));
        return Secret(fromEnvironment);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, Text::tr("The key file cannot be read: %1").arg(file.errorString()), path);
    const QByteArray bytes = file.read(64 * 1024).trimmed();
    if (bytes.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The key file is empty."), path);
    return Secret(bytes);
}

Result<std::unique_ptr<PlanningSession>> openSession(const QString &path, bool create)
{
    auto workspace = create && !QFile::exists(path) ? Workspace::create(path) : Workspace::open(path);
    if (!workspace)
        return fail(workspace.error());
    return PlanningSession::open(std::move(*workspace), systemClock);
}

} // namespace easel::ctl
