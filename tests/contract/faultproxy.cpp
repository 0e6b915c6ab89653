// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultproxy.h"

#include <QTcpSocket>

#include <memory>

namespace easel::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The length of the first message in the buffer, headers and body; -1 while it is not whole.
qsizetype messageLength(const QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return -1;
    const QByteArray head = buffer.left(end).toLower();
    const qsizetype at = head.indexOf("content-length:");
    const qsizetype body = at < 0 ? 0 : head.mid(at + 15, head.indexOf("\r\n", at) < 0 ? -1 : head.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
    return buffer.size() < end + 4 + body ? -1 : end + 4 + body;
}

QByteArray answer(const char *status, const char *more = "")
{
    const QByteArray body = R"({"code":"Injected","message":"The test says no.","details":{},"ref":"1"})";
    return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Type: application/json\r\n" + more + "Content-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

bool isGroupWrite(const QString &request)
{
    return request.contains(u" /v1/clustergroups"_s) && !request.startsWith(u"GET "_s);
}

/// One connection of a client, and the one to the backend that belongs to it.
class FaultProxy::Connection final : public QObject
{
public:
    Connection(FaultProxy &proxy, QTcpSocket *client) : QObject(&proxy), m_proxy(proxy), m_client(client)
    {
        client->setParent(this);
        m_server.connectToHost(proxy.m_backend.host(), static_cast<quint16>(proxy.m_backend.port()));
        connect(client, &QTcpSocket::readyRead, this, &Connection::readClient);
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_server, &QTcpSocket::readyRead, this, &Connection::readServer);
        connect(&m_server, &QTcpSocket::disconnected, this, [this] { m_client->disconnectFromHost(); });
    }

private:
    void readClient()
    {
        m_request += m_client->readAll();
        for (qsizetype length = messageLength(m_request); length >= 0; length = messageLength(m_request)) {
            const QByteArray message = m_request.left(length);
            m_request.remove(0, length);
            handle(message);
        }
    }

    void handle(const QByteArray &message)
    {
        const QString line = QString::fromLatin1(message.left(message.indexOf("\r\n")));
        const QString request = line.section(u' ', 0, 1).section(u'?', 0, 0);
        m_proxy.m_requests << request;
        m_answer.clear();
        m_treatment = m_proxy.m_treat ? m_proxy.m_treat(request, message) : std::nullopt;
        if (m_treatment) {
            if (m_treatment->asksBackend)
                m_server.write(message);
            else
                treat();
            return;
        }
        m_fault = m_proxy.m_decide ? m_proxy.m_decide(request) : Fault::None;
        switch (m_fault) {
        case Fault::None:
        case Fault::LoseAnswer:
        case Fault::HoldAnswer: pass(request, message); return;
        case Fault::LoseRequest: m_client->abort(); break;
        case Fault::Hold: break;
        case Fault::Refuse: m_client->write(answer("400 Bad Request")); break;
        case Fault::ServerError: m_client->write(answer("500 Internal Server Error")); break;
        case Fault::SlowDown: m_client->write(answer("429 Too Many Requests", "Retry-After: 0\r\n")); break;
        }
        Q_EMIT m_proxy.broke();
    }

    void pass(const QString &request, const QByteArray &message)
    {
        if (!isGroupWrite(request)) {
            m_server.write(message);
            return;
        }
        m_proxy.m_gathered.emplace_back(this, message);
        if (static_cast<int>(m_proxy.m_gathered.size()) < m_proxy.m_gathering)
            return;
        m_proxy.m_gathering = 0;
        for (const auto &[connection, waiting] : std::exchange(m_proxy.m_gathered, {})) {
            if (connection)
                connection->write(waiting);
        }
    }

    void write(const QByteArray &message)
    {
        m_isWriting = true;
        m_proxy.m_mostWrites = std::max(m_proxy.m_mostWrites, ++m_proxy.m_writes);
        m_server.write(message);
    }

    void treat()
    {
        m_client->write(m_treatment->bytes ? m_treatment->bytes(m_answer) : m_answer);
        switch (m_treatment->end) {
        case Treatment::End::Keep: break;
        case Treatment::End::Close: m_client->disconnectFromHost(); break;
        case Treatment::End::Reset:
            m_client->flush();
            m_client->abort();
            break;
        }
        Q_EMIT m_proxy.broke();
    }

    void readServer()
    {
        const QByteArray data = m_server.readAll();
        if (std::exchange(m_isWriting, false))
            --m_proxy.m_writes;
        if (m_treatment) {
            m_answer += data;
            if (messageLength(m_answer) >= 0)
                treat();
            return;
        }
        if (m_fault != Fault::LoseAnswer && m_fault != Fault::HoldAnswer) {
            m_client->write(data);
            return;
        }
        if (m_fault == Fault::LoseAnswer)
            m_client->abort();
        Q_EMIT m_proxy.broke();
    }

    FaultProxy &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket m_server;
    QByteArray m_request;
    QByteArray m_answer;
    std::optional<Treatment> m_treatment;
    Fault m_fault = Fault::None;
    bool m_isWriting = false; ///< a write of a group is with the backend
};

FaultProxy::FaultProxy(const QUrl &backend) : m_backend(backend)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            new Connection(*this, client);
    });
}

QUrl FaultProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void FaultProxy::breakWrite(int count, Fault fault)
{
    setDecide([left = std::make_shared<int>(count), fault](const QString &request) {
        return isGroupWrite(request) && (*left)-- == 0 ? fault : Fault::None;
    });
}

} // namespace easel::test
