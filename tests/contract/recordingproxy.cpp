// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingproxy.h"

#include <QCryptographicHash>
#include <QQueue>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

namespace easel::test {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Message
{
    QByteArray first; ///< the request line or the status line
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
};

/// Takes the first message off the buffer when it is whole. `hasBody` is false for an answer that never has one.
std::optional<Message> takeMessage(QByteArray &buffer, bool hasBody)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    QList<QByteArray> lines = buffer.first(end).split('\n');
    Message message;
    message.first = lines.takeFirst().trimmed();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        message.headers.insert(line.first(qMax(colon, qsizetype(0))).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = hasBody ? message.headers.value("content-length").toLongLong() : 0;
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    message.body = buffer.sliced(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return message;
}

} // namespace

/// One connection of a client, and the one to the backend that belongs to it.
class RecordingProxy::Connection final : public QObject
{
public:
    Connection(RecordingProxy &proxy, QTcpSocket *client) : QObject(client), m_proxy(proxy), m_client(client)
    {
        m_server.connectToHost(proxy.m_backend.host(), static_cast<quint16>(proxy.m_backend.port()));
        connect(client, &QTcpSocket::readyRead, this, &Connection::readClient);
        // What a client has sent reaches the backend, even when the client is gone by then.
        connect(client, &QTcpSocket::disconnected, this, [this] { m_server.disconnectFromHost(); });
        connect(&m_server, &QTcpSocket::readyRead, this, &Connection::readServer);
        connect(&m_server, &QTcpSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
            if (state != QAbstractSocket::UnconnectedState)
                return;
            m_client->disconnectFromHost();
            m_client->deleteLater();
        });
        readClient();
    }

private:
    void readClient()
    {
        const QByteArray data = m_client->readAll();
        m_server.write(data);
        m_sent += data;
        while (auto message = takeMessage(m_sent, true))
            m_requests.enqueue(std::move(*message));
    }

    void readServer()
    {
        const QByteArray data = m_server.readAll();
        m_answered += data;
        checkAnswers(); // before the client has it, so that nothing is open when the test ends
        if (m_client->state() == QAbstractSocket::ConnectedState)
            m_client->write(data);
    }

    void checkAnswers()
    {
        while (!m_requests.isEmpty()) {
            const QByteArray method = m_requests.head().first.split(' ').value(0);
            const bool hasBody = method != "HEAD" && !m_answered.startsWith("HTTP/1.1 204");
            const auto answer = takeMessage(m_answered, hasBody);
            if (!answer)
                return;
            const Message request = m_requests.dequeue();
            m_proxy.check({method, QString::fromLatin1(request.first.split(' ').value(1)), request.body,
                           answer->first.split(' ').value(1).toInt(), answer->body, answer->headers});
        }
    }

    RecordingProxy &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket m_server;
    QByteArray m_sent;
    QByteArray m_answered;
    QQueue<Message> m_requests;
};

RecordingProxy::RecordingProxy(const QUrl &backend) : m_backend(backend)
{
    SchemaChecker::all(); // read once, and not in two threads
    m_thread.setObjectName(u"recording proxy"_s);
    m_context.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_server = new QTcpServer;
            if (!m_server->listen(QHostAddress::LocalHost))
                qFatal("no port");
            QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
                while (QTcpSocket *client = m_server->nextPendingConnection())
                    new Connection(*this, client);
            });
            m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()));
        },
        Qt::BlockingQueuedConnection);
}

RecordingProxy::~RecordingProxy()
{
    QMetaObject::invokeMethod(
        &m_context, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

namespace {

/// What was found to be as described, by whatever test of this process: the very same need not be looked at again.
class KnownGood final
{
public:
    bool contains(const QByteArray &digest)
    {
        const QMutexLocker locker(&m_mutex);
        return m_digests.contains(digest);
    }
    void insert(const QByteArray &digest)
    {
        const QMutexLocker locker(&m_mutex);
        m_digests.insert(digest);
    }

private:
    QMutex m_mutex;
    QSet<QByteArray> m_digests;
};

QByteArray digestOf(const HttpExchange &exchange)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QByteArray &part : {exchange.method, exchange.path.toUtf8(), exchange.sent, QByteArray::number(exchange.status), exchange.answered}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result();
}

} // namespace

void RecordingProxy::check(const HttpExchange &exchange)
{
    static KnownGood known;
    const QByteArray digest = digestOf(exchange);
    QStringList problems;
    if (!known.contains(digest)) {
        for (const SchemaChecker &checker : SchemaChecker::all()) {
            problems << checker.problemsOf(exchange);
            // A client sends only what is described, whatever it is answered.
            if (exchange.status < 200 || exchange.status >= 300)
                problems << checker.problemsOfRequest(exchange.method, exchange.path, exchange.sent);
        }
        if (problems.isEmpty())
            known.insert(digest);
    }
    const auto operation = SchemaChecker::all().front().operationOf(exchange.method, exchange.path);
    const QMutexLocker locker(&m_mutex);
    m_problems << problems;
    if (operation && !m_operations.contains(*operation))
        m_operations << *operation;
}

QStringList RecordingProxy::problems() const
{
    const QMutexLocker locker(&m_mutex);
    return m_problems;
}

QStringList RecordingProxy::operations() const
{
    const QMutexLocker locker(&m_mutex);
    return m_operations;
}

} // namespace easel::test
