// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schemachecker.h"

#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QThread>
#include <QUrl>

#include <functional>

class QTcpServer;

namespace easel::test {

/// Stands between a client and a backend, passes everything on as it comes, and checks each request and each answer
/// against the descriptions of the API. Works in a thread of its own, so that a test may wait for a program that talks
/// to it. What is cut off on the way is passed on and not checked.
class RecordingProxy final
{
    Q_DISABLE_COPY_MOVE(RecordingProxy)

public:
    explicit RecordingProxy(const QUrl &backend);
    ~RecordingProxy();

    QUrl url() const { return m_url; }
    /// What deviated so far, a line each.
    QStringList problems() const;
    /// The operations ("GET /v1/…/{uid}") that were answered so far, each once.
    QStringList operations() const;

private:
    class Connection;
    void check(const HttpExchange &exchange);

    QUrl m_backend;
    QUrl m_url;
    QThread m_thread;
    QObject m_context; ///< lives in m_thread, as everything below does
    QTcpServer *m_server = nullptr;
    mutable QMutex m_mutex; ///< over the lists
    QStringList m_problems;
    QStringList m_operations;
};

} // namespace easel::test
