// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/database.h"
#include "backend/searchquery.h"
#include "base/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace easel::backend {

/// What an empty store is filled with: documents as the API answers them.
struct Seed final
{
    QJsonObject user;                       ///< v1UserInfo
    QJsonObject developerCredit;            ///< "tenant" and "system": what is allocated (v1DeveloperCredit)
    std::vector<QJsonObject> projects;      ///< v1ObjectEntity
    std::vector<QJsonObject> clusters;      ///< v1SpectroClusterSummary, hosts and virtual ones
    std::vector<QJsonObject> groups;        ///< v1ClusterGroup
    std::vector<QJsonObject> edgeHosts;     ///< v1EdgeHostsMetadata
    std::vector<QJsonObject> profiles;      ///< v1ClusterProfileSummary
    std::vector<QJsonObject> virtualValues; ///< v1ClusterVirtualPacksValue
};

/// The backend's state: JSON documents in a database, with the columns that lists and rules look things up by.
///
/// With its Database the only place of the backend that speaks SQL. It keeps documents and not domain values on purpose: it
/// shares no codec with the client, so that it can be the oracle in tests. It remembers nothing from one transaction to
/// the next: other backends may work on the same database.
///
/// Every use lies between begin() and end(). A failure of the database sticks until end(), which reports it: what is
/// read after a failure is empty, so a caller checks once, at the end, as with a QDataStream.
class Store final
{
public:
    struct Page
    {
        QJsonArray items;
        int count = 0; ///< of all pages
    };

    struct Found
    {
        QByteArray items; ///< a JSON array of the documents, as they are stored: nobody needs to read them here
        int count = 0;    ///< of all pages
    };

    struct Claim ///< what the virtual clusters of a group were given and what they use
    {
        int count = 0;
        double cpu = 0;
        double cpuUsed = 0;
        double memory = 0;
        double memoryUsed = 0;
        double storage = 0;
    };

    struct Reference
    {
        QString uid;
        QString name;
    };

    struct AuditFilter ///< an empty member asks for nothing
    {
        QString from; ///< times as they are stored, both included
        QString to;
        QString project;
        QString user;
        QString kind;
        QString resource;
        QString action;
    };

    /// Which documents of a list a scope sees: with a project those of the project and of the tenant, without all.
    struct Visible
    {
        QString project;
    };

    /// A path or a URL, with the errors of Database::open.
    static Result<std::unique_ptr<Store>> open(const QString &database);
    Q_DISABLE_COPY_MOVE(Store)

    // As those of the Database.
    void begin(bool isWrite) { m_database->begin(isWrite); }
    Result<void> end(bool keep) { return m_database->end(keep); }

    bool isEmpty();
    void seed(const Seed &seed);

    /// The time for a write: now, but always later than any that was given on this database before, by whichever backend.
    QString nextStamp();

    QJsonObject user();
    QJsonObject developerCredit();
    QJsonArray projects();
    std::optional<Reference> project(const QString &uid);
    QJsonArray virtualValues();
    /// What the tenant chose about cluster groups (v1TenantEnableClusterGroup); empty until it has.
    QJsonObject preferences();
    void putPreferences(const QJsonObject &document);
    /// What virtual clusters are on their way to, by uid; empty when nothing is under way.
    QJsonObject transitions();
    void putTransitions(const QJsonObject &document);
    /// The upgrades of groups that are under way or have failed, by the group's uid.
    QJsonObject groupUpgrades();
    void putGroupUpgrades(const QJsonObject &document);
    /// The key that tokens are signed with: made at its first use and the same ever after.
    QByteArray tokenKey();

    Result<Found> clusters(const SearchQuery &query, const PageRequest &page, const Visible &visible);
    Result<Found> clustersOfGroup(const SearchQuery &query, const PageRequest &page, const QString &group,
                                 bool isNested);
    std::optional<QJsonObject> cluster(const QString &uid);
    /// The cluster with exactly this name among those of a project; an empty project means the tenant.
    std::optional<Reference> clusterNamed(const QString &name, const QString &project);
    void addCluster(const QJsonObject &document);
    void updateCluster(const QJsonObject &document);
    void removeCluster(const QString &uid); ///< with its events
    /// The virtual clusters on a host, of all groups.
    std::vector<QJsonObject> clustersOn(const QString &host);
    /// The cluster that has this cloud configuration.
    std::optional<QJsonObject> clusterOfConfig(const QString &config);
    /// What a client asked a virtual cluster to be made of (of v1VirtualCloudConfigSpec); empty when none did.
    QJsonObject virtualConfig(const QString &cluster);
    void putVirtualConfig(const QString &cluster, const QJsonObject &document);

    Result<Found> edgeHosts(const SearchQuery &query, const PageRequest &page, const Visible &visible);
    QJsonArray allEdgeHosts(const Visible &visible);
    QJsonArray edgeHostsOfCluster(const QString &cluster);
    std::optional<QJsonObject> edgeHost(const QString &uid);
    void updateEdgeHost(const QJsonObject &document);

    QJsonArray profiles(const Visible &visible);
    std::optional<QJsonObject> profile(const QString &uid);

    /// Groups in the order of their creation; system groups are seen by all.
    std::vector<QJsonObject> groups(const Visible &visible);
    std::optional<QJsonObject> group(const QString &uid);
    /// The group with exactly this name among those of a scope and project.
    std::optional<Reference> groupNamed(const QString &name, const QString &scope, const QString &project);
    void putGroup(const QJsonObject &document); ///< inserts or replaces
    void removeGroup(const QString &uid);

    /// The oldest group that holds the cluster: the one that the cluster's own document names.
    std::optional<Reference> firstGroupOf(const QString &cluster);
    /// The member with this host name in lower case in any group but `exceptGroup`, that is not `exceptCluster`.
    std::optional<Reference> clusterWithHost(const QString &host, const QString &exceptGroup,
                                             const QString &exceptCluster);
    std::vector<Reference> virtualClusters(const QString &group, const QString &host = {});
    QHash<QString, Claim> claims(); ///< by group

    void addAudit(const QJsonObject &document); ///< v1Audit
    Page audits(const AuditFilter &filter, const PageRequest &page); ///< the newest first
    void addEvent(const QJsonObject &document); ///< v1Event
    Page events(const QString &object, const PageRequest &page); ///< the newest first

private:
    struct Fields; // how a search property is written in SQL

    explicit Store(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

    static QString textOf(const QJsonObject &document);
    static QString stored(const QString &text); ///< text in the database is never NULL

    QSqlQuery run(const QString &sql, const QVariantList &values = {}) { return m_database->run(sql, values); }
    QJsonObject setting(const QString &key);
    void putSetting(const QString &key, const QString &value);
    void writeCluster(const QJsonObject &document, const QString &sql);
    Page newest(const QString &from, const QVariantList &values, const PageRequest &page);
    std::vector<QJsonObject> documents(const QString &sql, const QVariantList &values = {});
    std::optional<QJsonObject> document(const QString &sql, const QString &uid);
    std::optional<Reference> reference(const QString &sql, const QVariantList &values);
    Result<Found> search(const QString &table, const Fields &fields, const SearchQuery &query, const PageRequest &page,
                        const QString &where, const QVariantList &whereValues);
    Result<QString> conditionSql(const Fields &fields, const SearchQuery::Condition &condition, QVariantList &values);
    Fields clusterFields() const;
    Fields edgeHostFields() const;

    std::unique_ptr<Database> m_database;
};

} // namespace easel::backend
