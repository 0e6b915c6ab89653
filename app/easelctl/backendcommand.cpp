// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

/// Beside this program, as it is built and installed; else where the shell would find it.
QString backendProgram()
{
    const QString name = QStringLiteral("easel-backend");
    const QString beside = QDir(QCoreApplication::applicationDirPath()).filePath(name);
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(name);
}

} // namespace

int backend(const QStringList &arguments)
{
    const auto option = [](const char *name, const QString &description, const char *value) {
        return QCommandLineOption(QLatin1String(name), description, QLatin1String(value));
    };
    const QList<QCommandLineOption> options{
        option("database", Text::tr("The file that holds its state; it is made when it is not there. The API key is kept beside it, in FILE.key."), "FILE"),
        option("listen", Text::tr("Where it listens; 127.0.0.1:0 unless told, which is a free port. It prints the URL."), "ADDRESS:PORT"),
        option("sample", Text::tr("With what an empty database begins: 40 host clusters, or 400. Small unless told."), "small|medium"),
        option("generate", Text::tr("Instead of a sample: so many generated host clusters."), "CLUSTERS"),
        option("seed", Text::tr("Which of the generated fleets: the same for the same number."), "NUMBER"),
        option("api-key-file", Text::tr("The file whose first line is the API key, instead of one that is made."), "FILE"),
        option("faults", Text::tr("A JSON file with what goes wrong on purpose."), "FILE"),
        option("transition-time", Text::tr("How long a virtual cluster takes from state to state."), "MILLISECONDS"),
        option("upgrade-time", Text::tr("How long the upgrade of a group takes."), "MILLISECONDS"),
        option("rate-limits", Text::tr("Whether it refuses what Palette would."), "documented|off")};
    const Arguments in(QStringLiteral("backend --database FILE [--listen ADDRESS:PORT] [--sample small|medium]"),
                       Text::tr("Starts an embedded backend, for pipelines and rehearsals: it speaks the API of Palette over a file. This process becomes the program "
                                "easel-backend, which has more options, and ends on SIGTERM or Ctrl+C. It prints where the API key is and the URL."),
                       options, 0, arguments,
                       {QStringLiteral("easelctl backend --database /tmp/fleet.sqlite --listen 127.0.0.1:8080"),
                        QStringLiteral("easelctl backend --database /tmp/big.sqlite --generate 5000 --seed 7")});
    if (in.exitCode())
        return *in.exitCode();
    if (in.value(QStringLiteral("database")).isEmpty()) {
        complain(Text::tr("Where does it keep its state? Say --database FILE."));
        return misused;
    }
    const QString program = backendProgram();
    if (program.isEmpty())
        return refuse({ErrorCode::NotFound, Text::tr("The program easel-backend is neither beside easelctl nor in the PATH."), {}});
    QStringList line{program, QStringLiteral("--listen"), in.isSet(QStringLiteral("listen")) ? in.value(QStringLiteral("listen")) : QStringLiteral("127.0.0.1:0")};
    if (!in.isSet(QStringLiteral("sample")) && !in.isSet(QStringLiteral("generate")))
        line << QStringLiteral("--sample") << QStringLiteral("small");
    for (const QCommandLineOption &each : options) {
        const QString name = each.names().constFirst();
        if (name != QStringLiteral("listen") && in.isSet(name))
            line << QStringLiteral("--") + name << in.value(name);
    }
    std::vector<QByteArray> bytes;
    for (const QString &word : line)
        bytes.push_back(word.toLocal8Bit());
    std::vector<char *> words;
    for (QByteArray &word : bytes)
        words.push_back(word.data());
    words.push_back(nullptr);
    // The same process: who ends this one ends the backend.
    ::execv(words[0], words.data());
    return refuse({ErrorCode::Storage, Text::tr("easel-backend does not start: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))), program});
}

} // namespace easel::ctl
