// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/backendserver.h"

namespace easel {

Result<std::unique_ptr<BackendThread>> BackendThread::start(const BackendOptions &options)
{
    std::unique_ptr<BackendThread> runner(new BackendThread);
    runner->m_thread.setObjectName(QStringLiteral("easel-backend"));
    runner->m_context.moveToThread(&runner->m_thread);
    runner->m_thread.start();
    Result<void> outcome;
    QMetaObject::invokeMethod(
        &runner->m_context,
        [&] {
            auto server = BackendServer::start(options);
            if (!server) {
                outcome = fail(server.error());
                return;
            }
            runner->m_server = std::move(*server);
            runner->m_url = runner->m_server->url();
            runner->m_apiKey = runner->m_server->apiKey();
        },
        Qt::BlockingQueuedConnection);
    if (!outcome)
        return fail(outcome.error());
    return runner;
}

BackendThread::~BackendThread()
{
    // The server goes in the thread that its sockets and its database connection belong to.
    QMetaObject::invokeMethod(
        &m_context, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace easel
