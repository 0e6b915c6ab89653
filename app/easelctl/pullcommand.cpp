// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "terminal.h"

#include "sync/syncservice.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

} // namespace

int pull(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("pull --connect URL [--api-key-file FILE] [--project UID] WORKSPACE"),
                       Text::tr("Reads the whole fleet over the API into a workspace file, which is made when it is not there. "
                                "A plan in it is put onto what was read."),
                       {{QStringLiteral("connect"), Text::tr("Where the backend is."), QStringLiteral("URL")},
                        apiKeyFileOption(),
                        {QStringLiteral("project"), Text::tr("Only this project, instead of the tenant."), QStringLiteral("UID")}},
                       1, arguments);
    if (in.exitCode())
        return *in.exitCode();
    const QUrl url(in.value(QStringLiteral("connect")), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(QStringLiteral("http"))) {
        complain(Text::tr("--connect wants an address such as https://palette.example.com."));
        return misused;
    }
    const auto key = apiKey(in);
    if (!key)
        return refuse(key.error());
    auto session = openSession(in.positional(0), true);
    if (!session)
        return refuse(session.error());

    const QString project = in.value(QStringLiteral("project"));
    SyncService service(**session);
    QEventLoop loop;
    int exitCode = refused;
    QObject::connect(&service, &SyncService::failed, &loop, [&](const Error &error) {
        refuse(error);
        loop.quit();
    });
    QObject::connect(&service, &SyncService::pulled, &loop, [&](const std::vector<PlanningSession::LostStep> &lost) {
        for (const auto &[step, reason] : lost)
            complain(Text::tr("No longer possible and left out of the plan: %1 (%2)").arg(step.title, reason.message));
        const Fleet &fleet = (*session)->base();
        print(Text::tr("Pulled %1 host clusters, %2 cluster groups and %3 virtual clusters.")
                  .arg(fleet.inventory().clusters().size())
                  .arg(fleet.groupCount())
                  .arg(fleet.inventory().virtualClusters().size()));
        exitCode = done;
        loop.quit();
    });
    service.connectTo({url, project.isEmpty() ? Scope::tenant() : Scope::project(ProjectId(project))}, *key);
    loop.exec();
    return exitCode;
}

} // namespace easel::ctl
