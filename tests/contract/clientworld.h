// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clientmodel.h"
#include "faultproxy.h"
#include "livebackend.h"
#include "restprobe.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace easel::test {

/// One person's console: the real session and service, and what the model says of them.
struct Client final
{
    QString file;
    std::unique_ptr<LiveSession> live;
    Pieces base;
    Pieces draft;

    PlanningSession &session() { return live->session(); }
    SyncService &service() { return live->service(); }
};

/// Three of them, somebody on the backend, and what the model says of it all.
class World final
{
public:
    explicit World(quint32 seed);

    /// Does one thing. What is not as the model says, in words; empty when all is.
    QString step();
    QString counts() const;

private:
    using Kind = MergeConflict::Kind;

    int below(qsizetype count) { return m_random.bounded(static_cast<int>(count)); }
    bool oneIn(int count) { return below(count) == 0; }
    template <typename Keys>
    QString anyOf(const Keys &keys) { return keys.isEmpty() ? QString() : *std::next(keys.begin(), below(keys.size())); }

    void open(Client &client);
    void attach(Client &client, const QUrl &url);
    void readBackend();

    QString edit(Client &client);
    QString undo(Client &client);
    QString thereAndBack(Client &client);
    QString discard(Client &client);
    QString settleSome(Client &client);
    QString editBackend();
    QString pull(Client &client);
    QString lookFirst(Client &client);
    QString apply(Client &client, bool isBroken);
    QString restart(Client &client);
    QString crashInApply(Client &client);
    QString look(Client &client, const char *when);
    QString takeUp(Client &client, const Pieces &before, const char *when);

    Pieces ancestorsOf(Client &client) const;
    bool mayApply(Client &client) const;
    Piece freshPiece();
    Change randomChange(Client &client, const QString &group);
    QJsonObject body(const Piece &piece) const;

    QTemporaryDir m_folder;
    LiveBackend m_backend;
    RestProbe m_probe;
    FaultProxy m_proxy;
    QRandomGenerator m_random;
    Pieces m_present; ///< what the backend has
    QHash<QString, GroupId> m_createdNow; ///< of the last takeUp(): draft id to uid
    QStringList m_clusters; ///< that may be members
    QSet<QString> m_own;    ///< names of groups that the test made: members of others stay as they are
    Client m_clients[3];
    int m_named = 0;
    QMap<QString, int> m_counts;
};

} // namespace easel::test
