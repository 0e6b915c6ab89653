// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendserver.h"
#include "base/clock.h"
#include "recordingproxy.h"
#include "sync/syncservice.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace easel::test {

/// The real backend in a thread of its own, with a plain HTTP client to see what it really has, and to play somebody
/// else who works on it. Whatever is said to it and it answers is checked against the descriptions of the API; a
/// deviation fails the running test when this goes. Ends the program when the backend does not start.
class LiveBackend final
{
public:
    struct Answer
    {
        int status = 0;
        QJsonObject body;
    };

    LiveBackend(); ///< the small sample
    /// Unrecorded, nothing of what is said is checked against the description, and it is said sooner.
    explicit LiveBackend(const BackendOptions &options, bool isRecorded = true);
    ~LiveBackend();
    Q_DISABLE_COPY_MOVE(LiveBackend)

    QUrl url() const { return m_proxy ? m_proxy->url() : m_backend->url(); }
    Secret key() const { return Secret(m_backend->apiKey()); }

    Answer call(const QByteArray &method, const QString &path, const QJsonObject &body = {}, const QString &project = {}) const;
    /// All groups as the backend has them, by uid.
    QHash<QString, QJsonObject> groups() const;
    /// The one group of that name; empty when there is none. Ends the program when there are two.
    QJsonObject group(const QString &name) const;
    /// The uid of the cluster of that name.
    QString cluster(const QString &name) const;

    /// As somebody else: makes a group for load balancers with these clusters. Returns its uid.
    QString addGroup(const QString &name, const QStringList &clusters) const;
    /// As somebody else: changes a group's metadata, or its members and settings.
    void editMeta(const QString &name, const std::function<void(QJsonObject &)> &edit) const;
    void editSpec(const QString &name, const std::function<void(QJsonObject &)> &edit) const;

    /// What was said so far; of a backend that speaks TLS or rehearses bad days there is no record.
    const RecordingProxy &recorded() const { return *m_proxy; }
    /// How many requests arrived so far that write to groups.
    int writes() const;

private:
    std::unique_ptr<BackendThread> m_backend;
    std::unique_ptr<RecordingProxy> m_proxy; ///< none where it has nothing to check
};

/// A workspace with a session and a sync service on it: what the console is made of, without its windows.
class LiveSession final
{
public:
    /// Opens the file, or makes it when it is not there.
    explicit LiveSession(const QString &path);
    ~LiveSession();

    PlanningSession &session() { return *m_session; }
    SyncService &service() { return *m_service; }
    const Fleet &base() const { return m_session->base(); }
    const Fleet &draft() const { return m_session->draft(); }

    /// Each of these waits until it has ended; an Error when the service says so, or after a minute of silence.
    Result<int> connectTo(const LiveBackend &backend) { return connectTo(backend.url(), backend.key()); }
    Result<int> connectTo(const QUrl &url, const Secret &key);
    Result<int> pull(bool everything = false);
    /// With all that has to be confirmed confirmed.
    ApplyOutcome apply() { return apply(confirmed()); }
    ApplyOutcome apply(const ApplyOptions &options);
    ApplyOptions confirmed(OnFailure onFailure = OnFailure::Stop, int sideBySide = 4) const;
    Result<std::vector<DryRunResult>> dryRun();

    Result<void> edit(std::vector<Change> changes) { return m_session->perform(QStringLiteral("edit"), std::move(changes)); }
    GroupId groupId(const QString &name) const; ///< in the draft; empty when there is none
    ClusterId clusterId(const QString &name) const;
    Member member(const QString &clusterName) const;

private:
    Result<int> waitForPull(const std::function<void()> &start);

    const SystemClock m_clock;
    std::unique_ptr<PlanningSession> m_session;
    std::unique_ptr<SyncService> m_service;
};

/// Lets the database of a backend that has ended take several groups of one name; see BackendOptions::uniqueNames.
Result<void> allowDoubleNames(const QString &database);

/// One sentence of what an apply came to, for messages of tests.
QString text(const ApplyOutcome &outcome);

} // namespace easel::test
