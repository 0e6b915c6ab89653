// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace easel::test {

/// How a run of easelctl ended, and what it printed.
struct Run final
{
    int code = -1; ///< -1: it crashed or hung
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QString all() const { return QStringLiteral("exit %1\n%2\n%3").arg(code).arg(out, err); }
};

/// Runs the program that was built; the key goes by the environment.
inline Run easelctl(const QStringList &arguments, const QByteArray &key = {})
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("EASEL_API_KEY"));
    if (!key.isEmpty())
        environment.insert(QStringLiteral("EASEL_API_KEY"), QString::fromUtf8(key));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(EASEL_BIN_DIR) + QStringLiteral("/easelctl"), arguments);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

} // namespace easel::test
