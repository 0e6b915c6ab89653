// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/endings.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace easel {
namespace {

constexpr std::array signals{SIGTERM, SIGINT, SIGHUP};
int ends[2] = {-1, -1}; ///< of a pipe from the handler to the event loop

void handle(int signal)
{
    const int error = errno;
    const auto number = static_cast<char>(signal);
    (void)!::write(ends[1], &number, 1);
    errno = error;
}

} // namespace

Endings::Endings(QObject *parent) : QObject(parent)
{
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Endings::sessionEnding, Qt::DirectConnection);
    connect(qGuiApp, &QGuiApplication::saveStateRequest, this, &Endings::sessionSaving, Qt::DirectConnection);
    // Only the first one has the signals.
    if (ends[0] >= 0 || ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char number = 0;
        if (::read(ends[0], &number, 1) == 1)
            Q_EMIT endRequested(number);
    });
    for (const int signal : signals) {
        struct sigaction before{};
        if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action{};
        action.sa_handler = handle;
        action.sa_flags = SA_RESTART;
        ::sigemptyset(&action.sa_mask);
        ::sigaction(signal, &action, nullptr);
    }
}

Endings::~Endings()
{
    if (!m_notifier)
        return;
    for (const int signal : signals) {
        struct sigaction present{};
        if (::sigaction(signal, nullptr, &present) == 0 && present.sa_handler == handle)
            ::signal(signal, SIG_DFL);
    }
    delete m_notifier;
    for (int &end : ends) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace easel
