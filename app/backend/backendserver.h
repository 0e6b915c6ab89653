// SPDX-License-Identifier: GPL-3.0-or-later
// The one public header of the library easel_backend.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <memory>

namespace easel {

struct BackendOptions final
{
    enum class Sample { None, Small, Medium };

    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0;     ///< 0 picks a free one
    /// A SQLite file, or a postgresql:// URL without a password; empty means a private database in memory that is gone with
    /// the server.
    QString databasePath;
    QByteArray apiKey;    ///< empty means that start() makes a random one
    QString userName;     ///< an e-mail address; empty when nobody may sign in with a password
    QByteArray userPassword;
    std::chrono::seconds tokenLifetime = std::chrono::minutes(15);
    Sample sample = Sample::None;
    int generateClusters = 0; ///< host clusters to generate when there is no sample
    quint64 seed = 1;         ///< of the generated fleet
    bool documentedRateLimits = false;
    // PEM files; both or neither. With them it speaks https, TLS 1.2 and 1.3.
    QString certificateFile; ///< the server's certificate first, then those that sign it
    QString privateKeyFile;  ///< RSA or EC, without a passphrase
    bool uniqueNames = true; ///< false plays a backend that makes a second group of a name; its database has to do without groups_name then
    /// How long a virtual cluster is being made, pauses, resumes or goes; zero: no time at all.
    std::chrono::milliseconds transitionTime{0};
    std::chrono::milliseconds upgradeTime{0}; ///< how long the upgrade of a group takes; zero: no time at all
    QString faultsFile;      ///< what goes wrong on purpose (backend/faults.h); empty: nothing
};

/// An embedded backend that speaks the Palette REST API over a SQLite file or a PostgreSQL database.
///
/// It works on the JSON documents of the API and shares no codec with the client, on purpose: so it can serve as the
/// oracle in tests. Each request is one transaction, on disk before a 2xx is sent. The sample or the generated fleet
/// goes into an empty database only; one that holds something is opened as it is. Several may share a PostgreSQL database:
/// what one has answered, the others see. Rate limits and faults are each one's own. Lives in one thread with an event
/// loop; see BackendThread for a program that must not wait on the disk.
class BackendServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackendServer)

public:
    /// Errors: Storage, ForeignFile, DamagedFile, NewerFile for the database, Network when the port or the server of the database
    /// is not to be had, InvalidInput for a URL, certificate, key or faults file that is none.
    static Result<std::unique_ptr<BackendServer>> start(const BackendOptions &options);
    ~BackendServer() override;

    QUrl url() const; ///< http://127.0.0.1:PORT, or https
    QByteArray apiKey() const;

    /// Requests that arrived, refused ones included. Both counters may be read from any thread.
    quint64 requestCount() const;
    /// Requests that had a valid key or needed none, counted by "METHOD /path" without the query. Of those that need
    /// none the parameters are not told: one is a token.
    QHash<QString, int> requests() const;

private:
    class Core;
    explicit BackendServer(std::unique_ptr<Core> core);
    std::unique_ptr<Core> m_core;
};

/// Runs a BackendServer in a thread of its own. The destructor answers what has arrived, closes the database and
/// joins the thread.
class BackendThread final
{
    Q_DISABLE_COPY_MOVE(BackendThread)

public:
    /// Returns when the server listens or failed to; errors as of BackendServer::start.
    static Result<std::unique_ptr<BackendThread>> start(const BackendOptions &options);
    ~BackendThread();

    QUrl url() const { return m_url; }
    QByteArray apiKey() const { return m_apiKey; }
    quint64 requestCount() const { return m_server->requestCount(); }
    QHash<QString, int> requests() const { return m_server->requests(); }

private:
    BackendThread() = default;

    QThread m_thread;
    QObject m_context; ///< lives in m_thread: what is invoked on it runs there
    std::unique_ptr<BackendServer> m_server;
    QUrl m_url;
    QByteArray m_apiKey;
};

} // namespace easel
