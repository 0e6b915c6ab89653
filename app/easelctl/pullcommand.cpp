// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "conflictlines.h"
#include "terminal.h"

#include "sync/syncservice.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

/// {hostClusters, clusterGroups, virtualClusters, conflicts, gaps}: counts, the open conflicts, and what could not be read.
QJsonObject pulledJson(const PlanningSession &session, const SyncService &service)
{
    const Fleet &fleet = session.base();
    QJsonArray gaps;
    for (const PullGap &gap : service.gaps())
        gaps.append(gapText(gap, fleet.scopeName(Scope::project(gap.project))));
    return {{QStringLiteral("hostClusters"), static_cast<qint64>(fleet.inventory().clusters().size())},
            {QStringLiteral("clusterGroups"), fleet.groupCount()},
            {QStringLiteral("virtualClusters"), static_cast<qint64>(fleet.inventory().virtualClusters().size())},
            {QStringLiteral("conflicts"), conflictsToJson(session)},
            {QStringLiteral("gaps"), gaps}};
}

} // namespace

int pull(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("pull --connect URL [--api-key-file FILE] [--project PROJECT] [--json] WORKSPACE"),
                       Text::tr("Reads the whole fleet over the API into a workspace file, which is made when it is not there. "
                                "A plan in it is put onto what was read."),
                       connectionOptions() + secretOptions() + QList<QCommandLineOption>{jsonOption()}, 1, arguments,
                       {QStringLiteral("easelctl pull --connect https://api.spectrocloud.com --api-key-file key fleet.easel"), QStringLiteral("easelctl pull --connect https://palette.example.com --user ann@example.com --password-file password fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const auto backend = connection(in);
    if (!backend) {
        complain(backend.error().toString());
        return misused;
    }
    const auto key = secret(in, *backend);
    if (!key)
        return refuse(key.error());
    auto session = openSession(in.positional(0), true);
    if (!session)
        return refuse(session.error());

    SyncService service(**session);
    QEventLoop loop;
    int exitCode = refused;
    QObject::connect(&service, &SyncService::failed, &loop, [&](const Error &error) {
        refuse(error);
        loop.quit();
    });
    QObject::connect(&service, &SyncService::pulled, &loop, [&](int openConflicts) {
        if (openConflicts > 0)
            printConflicts(**session);
        const Fleet &fleet = (*session)->base();
        for (const PullGap &gap : service.gaps())
            complain(gapText(gap, fleet.scopeName(Scope::project(gap.project))));
        if (in.wantsJson()) {
            print(pulledJson(**session, service));
        } else {
            print(Text::tr("Pulled %1 host clusters, %2 cluster groups and %3 virtual clusters.")
                      .arg(fleet.inventory().clusters().size())
                      .arg(fleet.groupCount())
                      .arg(fleet.inventory().virtualClusters().size()));
        }
        exitCode = done;
        loop.quit();
    });
    service.connectTo(*backend, *key);
    loop.exec();
    return exitCode;
}

} // namespace easel::ctl
