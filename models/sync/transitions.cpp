// SPDX-License-Identifier: GPL-3.0-or-later
// What an apply does when all was sent: virtual clusters take their time.
#include "base/clock.h"
#include "sync/planapply.h"

#include <QCoroTimer>
#include <QElapsedTimer>

#include <algorithm>

namespace easel {

QCoro::Task<QStringList> PlanApply::followTransitions()
{
    const QPointer<PlanApply> self(this);
    // The last operation of each virtual cluster tells where it is going.
    QHash<VirtualClusterId, size_t> last;
    for (size_t i = 0; i < m_operations.size(); ++i) {
        const OperationStatus &status = m_operations[i];
        if (status.state == State::Succeeded && status.operation.isOfVirtualCluster() && status.operation.kind != Operation::Kind::DeleteVirtualCluster)
            last.insert(status.operation.virtualCluster, i);
    }
    std::vector<size_t> waiting(last.cbegin(), last.cend());
    std::sort(waiting.begin(), waiting.end());
    const OperationRunner::Transition pace = m_runner->transition();
    QStringList remarks;
    QElapsedTimer timer;
    timer.start();
    std::chrono::milliseconds pause = pace.firstLook;
    while (!waiting.empty()) {
        std::vector<size_t> left;
        for (const size_t index : waiting) {
            const Operation operation = m_operations[index].operation;
            const Result<VirtualClusterState> state = co_await m_runner->stateOf(operation);
            if (!self)
                co_return remarks;
            const QString name = operation.virtualClusterName;
            const auto arrived = [&] {
                m_operations[index].endedAt = m_session.clock().now();
                setState(index, State::Succeeded);
            };
            if (!state && state.error().code == ErrorCode::NotFound) {
                arrived();
                remarks << tr("%1 is not there any more.").arg(name);
            } else if (state && !isTransient(*state)) {
                arrived();
                if (*state == VirtualClusterState::Error)
                    remarks << tr("%1 is in error. Look at it on the backend.").arg(name);
            } else {
                // What cannot be looked up now may be in a moment.
                left.push_back(index);
                const QString detail = state ? tr("Accepted; the virtual cluster is %1.").arg(Names::of(*state)) : state.error().message;
                if (m_operations[index].detail != detail)
                    setState(index, State::Succeeded, detail);
            }
        }
        waiting = std::move(left);
        if (waiting.empty() || m_stopped || timer.elapsed() >= pace.limit.count())
            break;
        co_await QCoro::sleepFor(pause);
        if (!self)
            co_return remarks;
        pause = std::min(pause + pause / 2, pace.lastLook);
    }
    for (const size_t index : waiting)
        remarks << tr("%1 was accepted, but has not arrived yet: %2 Pull to see how it goes on.").arg(m_operations[index].operation.virtualClusterName, m_operations[index].detail);
    co_return remarks;
}

} // namespace easel
