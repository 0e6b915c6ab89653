// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <sys/socket.h>

namespace easel::test {

/// An HTTP server that answers with the bytes it is told to, right or wrong, and remembers whole requests.
class RawServer final : public QTcpServer
{
public:
    /// What is done with a request: the bytes to send back, and whether the connection ends after them.
    struct Answer
    {
        QByteArray bytes;
        bool closes = false;
        bool resets = false;
    };
    using Script = std::function<Answer(const QByteArray &request, int number)>;

    explicit RawServer(Script script) : m_script(std::move(script))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    const QList<QByteArray> &requests() const { return m_requests; }

    static Answer ok(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {})
    {
        return {"HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body, false, false};
    }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        qsizetype length = 0;
        for (const QByteArray &line : buffer.left(head).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (buffer.size() < head + 4 + length)
            return;
        m_requests << buffer.left(head + 4 + length);
        buffer.clear();
        const Answer answer = m_script(m_requests.last(), static_cast<int>(m_requests.size()));
        if (answer.resets) {
            const linger none{1, 0}; // without it the end is a FIN, like any other
            ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
            socket->abort();
            return;
        }
        socket->write(answer.bytes);
        if (answer.closes)
            socket->disconnectFromHost();
    }

    Script m_script;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QByteArray> m_requests;
};

} // namespace easel::test
