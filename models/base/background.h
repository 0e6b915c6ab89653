// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace easel {

/// Does the work on another thread. `work` holds values of its own, since nobody waits for it when its caller goes; it must not throw.
template <typename Work>
auto inBackground(Work work)
{
    using Value = decltype(work());
    // Shared: a function of a thread pool has to be copied, and a promise cannot be.
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// Calls `take(result)` on the thread of `context` when the future is done; never, when `context` is gone by then.
template <typename T, typename Take>
void deliver(const QFuture<T> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace easel
