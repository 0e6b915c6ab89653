// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace easel::test {

/// The program easel-backend in a process of its own, on a free port; stopped with the object.
class BackendProcess final
{
public:
    /// Waits until it listens. Ends the program when it does not.
    explicit BackendProcess(const QStringList &arguments);
    ~BackendProcess();
    Q_DISABLE_COPY_MOVE(BackendProcess)

    const QUrl &url() const { return m_url; }
    QProcess &process() { return m_process; }

    /// Lets it run to its end and returns its exit code; what it said on standard error is in `told`.
    static int run(const QStringList &arguments, QByteArray &told, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    /// Starts it without waiting.
    static void start(QProcess &process, const QStringList &arguments);
    /// Waits until it listens; an empty URL when it does not.
    static QUrl waitForUrl(QProcess &process);

private:
    QProcess m_process;
    QUrl m_url;
};

} // namespace easel::test
