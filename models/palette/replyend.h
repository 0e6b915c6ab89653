// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QNetworkReply>

#include <coroutine>

namespace easel {

/// `co_await ReplyEnd(reply)`: goes on in the event loop after the reply has finished, aborted ones included. Who waits is
/// woken even when the reply is deleted between its end and that turn of the loop: an event that is posted to the reply
/// itself, as QCoro does it, would then be lost, and the coroutine with all that it holds.
class ReplyEnd final
{
public:
    explicit ReplyEnd(QNetworkReply *reply) : m_reply(reply) {}

    bool await_ready() const { return m_reply->isFinished(); }
    void await_suspend(std::coroutine_handle<> waiting) const
    {
        QObject::connect(m_reply, &QNetworkReply::finished, m_reply, [waiting] {
            QMetaObject::invokeMethod(QAbstractEventDispatcher::instance(), [waiting] { waiting.resume(); }, Qt::QueuedConnection);
        }, Qt::SingleShotConnection);
    }
    void await_resume() const {}

private:
    QNetworkReply *m_reply;
};

} // namespace easel
