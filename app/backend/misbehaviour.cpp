// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/misbehaviour.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <sys/socket.h>

namespace easel::backend {
namespace {

constexpr int drips = 20;

QByteArray head(int status, qsizetype length)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Rehearsal\r\nContent-Type: application/json\r\nConnection: close\r\n";
    if (length >= 0)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    return head + "\r\n";
}

void reset(QTcpSocket &socket)
{
    const linger none{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

void drip(QTcpSocket &socket, int status, const QByteArray &body, std::chrono::milliseconds time)
{
    socket.write(head(status, body.size()));
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, body, timer, done = std::make_shared<int>(0)] {
        const qsizetype from = body.size() * *done / drips;
        ++*done;
        socket.write(body.mid(from, body.size() * *done / drips - from));
        if (*done == drips) {
            timer->stop();
            socket.disconnectFromHost();
        }
    });
    timer->start(time / drips);
}

} // namespace

bool takesTheConnection(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::DropBeforeCommit:
    case Fault::Kind::DropAfterCommit:
    case Fault::Kind::ResetBeforeCommit:
    case Fault::Kind::ResetAfterCommit:
    case Fault::Kind::Truncated:
    case Fault::Kind::TruncatedUntold:
    case Fault::Kind::Slow: return true;
    case Fault::Kind::Latency:
    case Fault::Kind::LateCommit:
    case Fault::Kind::Status:
    case Fault::Kind::Garbled:
    case Fault::Kind::Empty:
    case Fault::Kind::Page:
    case Fault::Kind::ShiftedPages:
    case Fault::Kind::Redirect:
    case Fault::Kind::ExpiredToken: break;
    }
    return false;
}

bool carriesOut(Fault::Kind kind)
{
    return kind != Fault::Kind::DropBeforeCommit && kind != Fault::Kind::ResetBeforeCommit && kind != Fault::Kind::Status
           && kind != Fault::Kind::Redirect && kind != Fault::Kind::ExpiredToken;
}

void misbehave(const Fault &fault, int status, const QByteArray &body, QTcpSocket &socket)
{
    // In a turn of its own: the server still has the socket in its hands.
    QTimer::singleShot(0, &socket, [fault, status, body, &socket] {
        switch (fault.kind) {
        case Fault::Kind::ResetBeforeCommit:
        case Fault::Kind::ResetAfterCommit: reset(socket); return;
        case Fault::Kind::Truncated: socket.write(head(status, body.size()) + body.left(body.size() / 2)); break;
        case Fault::Kind::TruncatedUntold: socket.write(head(status, -1) + body.left(body.size() / 2)); break;
        case Fault::Kind::Slow: drip(socket, status, body, fault.time); return;
        case Fault::Kind::DropBeforeCommit:
        case Fault::Kind::DropAfterCommit:
        case Fault::Kind::Latency:
        case Fault::Kind::LateCommit:
        case Fault::Kind::Status:
        case Fault::Kind::Garbled:
        case Fault::Kind::Empty:
        case Fault::Kind::Page:
        case Fault::Kind::ShiftedPages:
        case Fault::Kind::Redirect:
        case Fault::Kind::ExpiredToken: break;
        }
        socket.disconnectFromHost();
    });
}

} // namespace easel::backend
