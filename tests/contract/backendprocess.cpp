// SPDX-License-Identifier: GPL-3.0-or-later
#include "backendprocess.h"

namespace easel::test {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int patience = 120'000; // ms; a hang, not a slow machine

} // namespace

BackendProcess::BackendProcess(const QStringList &arguments)
{
    start(m_process, arguments);
    m_url = waitForUrl(m_process);
    if (m_url.isEmpty())
        qFatal("easel-backend: %s", m_process.readAllStandardError().constData());
}

BackendProcess::~BackendProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
    m_process.waitForFinished();
}

int BackendProcess::run(const QStringList &arguments, QByteArray &told, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    start(process, arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    told = process.readAllStandardError();
    return process.exitCode();
}

void BackendProcess::start(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(EASEL_BIN_DIR "/easel-backend"), QStringList{u"--listen"_s, u"127.0.0.1:0"_s} + arguments);
}

QUrl BackendProcess::waitForUrl(QProcess &process)
{
    const QByteArray mark = "listening on ";
    QByteArray output = process.readAllStandardOutput(); // it may have come while an event loop ran
    while (!output.contains(mark) && process.waitForReadyRead(patience))
        output += process.readAllStandardOutput();
    const qsizetype at = output.indexOf(mark);
    return at < 0 ? QUrl() : QUrl(QString::fromLatin1(output.sliced(at + mark.size()).trimmed()));
}

} // namespace easel::test
