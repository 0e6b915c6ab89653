// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/workspacedoor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace easel {
namespace {

constexpr int patience = 2000;          ///< milliseconds
constexpr qsizetype longestLine = 4096; ///< what is longer is not from us
constexpr char request[] = "show ";
constexpr char consent[] = "shown\n";

} // namespace

WorkspaceDoor::WorkspaceDoor(QObject *parent) : QObject(parent) {}

WorkspaceDoor::~WorkspaceDoor()
{
    close();
}

QString WorkspaceDoor::placeOf(const QString &workspace)
{
    // One name for one file, whatever links lead to it. A digest: a path is longer than the name of a socket may be.
    const QString canonical = QFileInfo(workspace).canonicalFilePath();
    const QByteArray digest = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return canonical.isEmpty() || folder.isEmpty() ? QString() : QDir(folder).filePath(QStringLiteral("easel-%1").arg(QString::fromLatin1(digest)));
}

bool WorkspaceDoor::open(const QString &workspace)
{
    close();
    const QString place = placeOf(workspace);
    if (place.isEmpty())
        return false;
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &WorkspaceDoor::answer);
    // Whoever listened there is gone: the workspace is ours.
    QLocalServer::removeServer(place);
    return m_server->listen(place);
}

void WorkspaceDoor::close()
{
    delete std::exchange(m_server, nullptr);
}

void WorkspaceDoor::answer()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > longestLine) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine())
                return;
            const QByteArray line = socket->readLine().trimmed();
            if (!line.startsWith(QByteArray(request).trimmed())) {
                socket->abort();
                return;
            }
            Q_EMIT knocked(line.mid(sizeof(request) - 1));
            socket->write(consent);
            socket->disconnectFromServer();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read(); // it may be there already
    }
}

WorkspaceDoor::Answer WorkspaceDoor::ask(const QString &workspace, const QByteArray &token)
{
    const QString place = placeOf(workspace);
    if (place.isEmpty() || !QFileInfo::exists(place))
        return Answer::Nobody;
    QLocalSocket socket;
    socket.connectToServer(place);
    if (!socket.waitForConnected(patience))
        return socket.error() == QLocalSocket::SocketTimeoutError ? Answer::Silent : Answer::Nobody;
    QByteArray plain = token.left(longestLine / 2);
    plain.replace('\n', ' ');
    socket.write(request + plain + '\n');
    QElapsedTimer waited;
    waited.start();
    while (!socket.canReadLine()) {
        const int left = patience - static_cast<int>(waited.elapsed());
        if (left <= 0 || !socket.waitForReadyRead(left))
            break;
    }
    return socket.readLine() == consent ? Answer::Shown : Answer::Silent;
}

} // namespace easel
