// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store.h"

#include <chrono>

namespace easel::backend {

/// The time that virtual clusters take to be made, to pause, to resume and to go. What is under way is kept in the store
/// with the moment at which it is done, so that it goes on after a restart, and is caught up with before a request is
/// answered. With a time of zero everything takes effect at once.
class Transitions final
{
public:
    Transitions(Store &store, std::chrono::milliseconds time) : m_store(store), m_time(time), m_isUnderWay(time.count() > 0) {}

    bool takeTime() const { return m_time.count() > 0; }
    /// Sends the virtual cluster on its way: its document says so, and ends as `Running`, `Paused` or `Deleted`. The document
    /// is changed and not stored.
    void begin(QJsonObject &virtualCluster, const QString &end);

    /// Ends what is due. In a transaction of its own; does nothing while nothing can be under way.
    Result<void> catchUp();
    /// Takes in hand what an earlier run has left under way. Between Store::begin() and end().
    void resume() { m_isUnderWay = takeTime() || !m_store.transitions().isEmpty(); }

private:
    void finish(const QString &uid, const QString &end);

    Store &m_store;
    const std::chrono::milliseconds m_time;
    bool m_isUnderWay; ///< or may be
};

/// Whether the virtual cluster is on its way from one state to another.
bool isUnderWay(const QJsonObject &virtualCluster);
bool isDeleting(const QJsonObject &virtualCluster);
/// What removes a virtual cluster for good, with what its host hears of it.
void removeVirtual(Store &store, const QJsonObject &virtualCluster);

} // namespace easel::backend
