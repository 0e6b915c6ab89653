// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

class QTcpSocket;

namespace easel::test {

/// Stands between a client and a backend and breaks what it is told to break, one request at a time.
class FaultProxy final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultProxy)

public:
    enum class Fault {
        None,
        LoseRequest, ///< the backend never sees it, and the client gets no answer
        LoseAnswer,  ///< the backend does it, and the client gets no answer
        Hold,        ///< the backend never sees it, and the client waits
        HoldAnswer,  ///< the backend does it, and the client waits
        Refuse,      ///< 400 with a code, without asking the backend
        ServerError, ///< 500 with a code, without asking the backend
        SlowDown,    ///< 429
    };
    /// Asked for each request: "PUT /v1/clustergroups/…/meta", without the query.
    using Decide = std::function<Fault(const QString &request)>;

    /// What becomes of one request when none of the faults above is enough.
    struct Treatment
    {
        enum class End { Keep, Close, Reset };
        bool asksBackend = true; ///< it sees the request, and does it
        /// What the client is sent, of what the backend answered (empty when it was not asked). Null: the answer itself.
        std::function<QByteArray(const QByteArray &answer)> bytes{};
        End end = End::Keep; ///< of the connection, after the bytes
    };
    /// Asked first, with the request as it came; nothing means that Decide is asked.
    using Treat = std::function<std::optional<Treatment>(const QString &request, const QByteArray &message)>;

    explicit FaultProxy(const QUrl &backend);

    QUrl url() const;
    void setTreat(Treat treat) { m_treat = std::move(treat); }
    void setDecide(Decide decide) { m_decide = std::move(decide); }
    /// The first `count` requests that are writes to groups pass; the next gets the fault, once.
    void breakWrite(int count, Fault fault);
    /// The next writes to groups wait until so many are there at the same time; then they and all after them pass.
    void gatherWrites(int count) { m_gathering = count; }
    /// The most writes to groups that were with the backend at the same time.
    int mostWritesAtOnce() const { return m_mostWrites; }
    const QStringList &requests() const { return m_requests; } ///< that arrived here, in order

Q_SIGNALS:
    void broke(); ///< a request got a fault; for HoldAnswer, when the backend has answered

private:
    class Connection;
    QUrl m_backend;
    QTcpServer m_server;
    Decide m_decide;
    Treat m_treat;
    int m_gathering = 0;
    std::vector<std::pair<QPointer<Connection>, QByteArray>> m_gathered;
    int m_writes = 0; ///< with the backend
    int m_mostWrites = 0;
    QStringList m_requests;
};

/// Whether it changes a group.
bool isGroupWrite(const QString &request);

} // namespace easel::test
