// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/samples/places.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace easel::backend {

/// An identifier that is the same for the same kind and name.
QString sampleUid(const QString &kind, const QString &name);

struct ProjectSpec final
{
    QString uid; ///< empty for the tenant
    QString name;
};

/// What a sample says about a cluster; the rest of its document follows from this.
struct ClusterSpec final
{
    QString name;
    Cloud cloud = Cloud::Eks;
    QString place; ///< a key of places()
    int kubernetesMinor = 31;
    ProjectSpec project;
    QString endpoint; ///< "Ingress", "LoadBalancer", or empty when not enabled as a host
    QString state;    ///< empty: Running
    QString health;   ///< empty: Healthy
    QString environment;
    QString team;
    QString site; ///< of an edge cluster
    int nodes = 3;
    int cores = 32;              ///< of all nodes together
    int memory = 128;            ///< GiB
    int load = 40;               ///< per cent that is used
    bool hasLoadBalancer = true; ///< MetalLB, where the cloud brings none
    bool isGateway = false;
    bool isReadOnly = false; ///< imported with read-only access
};

/// v1SpectroClusterSummary
QJsonObject clusterDocument(const ClusterSpec &spec);

struct GroupSpec final
{
    QString name;
    QString description;
    QString scope; ///< tenant, project or system
    QString project;
    QString endpoint;
    QString distribution;
    QString version; ///< of vCluster
    int cpuMilliCore = 6000;
    int memoryMiB = 8192;
    int storageGiB = 10;
    int overSubscription = 120;
    QMap<QString, QString> labels;
    QJsonArray profiles;       ///< v1ClusterProfileSummary
    QJsonObject unknownConfig; ///< members that a client of today does not know
};

/// v1ClusterGroup of these clusters (v1SpectroClusterSummary). Names the group in the clusters' own documents, except
/// where another group came first.
QJsonObject groupDocument(const GroupSpec &spec, const std::vector<QJsonObject *> &members);

struct VirtualSpec final
{
    QString name;
    int cores = 4;
    int memory = 4;    ///< GiB
    int storage = 5;   ///< GiB
    int load = 35;     ///< per cent that is used
    QString lifecycle; ///< empty: Running
};

/// v1SpectroClusterSummary of a virtual cluster in a group on a host.
QJsonObject virtualClusterDocument(const VirtualSpec &spec, const QJsonObject &group, const QJsonObject &host);

/// Writes what a virtual cluster was given and uses into its document. `time` is that of the measurement.
void setFigures(QJsonObject &virtualCluster, int cores, double memoryGiB, int storageGiB, int load,
                const QString &time);

/// Writes whether a virtual cluster runs or is paused.
void setLifecycle(QJsonObject &virtualCluster, const QString &lifecycle);

/// v1EdgeHostsMetadata. `cluster` is an empty object for a host that no cluster uses yet.
QJsonObject edgeHostDocument(const QString &name, const QString &site, const Place &place, const ProjectSpec &project,
                             const QJsonObject &cluster, bool isHealthy, int cores = 8, int memoryGiB = 32);

struct ProfileSpec final
{
    QString name;
    QString type;      ///< add-on or cluster
    QString cloudType; ///< all for add-ons
    QString version;
    ProjectSpec project;
    QStringList packs; ///< layer:name:version
};

/// v1ClusterProfileSummary
QJsonObject profileDocument(const ProfileSpec &spec);

} // namespace easel::backend
