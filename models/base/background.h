// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureInterface>
#include <QFutureWatcher>
#include <QThreadPool>

#include <utility>

namespace easel {

/// Does the work on another thread. `work` holds values of its own, since nobody waits for it when its caller goes; it must not throw.
template <typename Work>
auto inBackground(Work work)
{
    using Value = decltype(work());
    // Not a QPromise: at its end it looks whether it has finished, and once the result has been taken (takeResult) it would say no, finish
    // a second time, and have a result taken that is not there.
    QFutureInterface<Value> state;
    state.reportStarted();
    QFuture<Value> future = state.future();
    QThreadPool::globalInstance()->start([state, work = std::move(work)]() mutable {
        state.reportResult(work());
        state.reportFinished();
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
