// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "terminal.h"

#include "capacity/quantitytext.h"

#include <QCoreApplication>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

QJsonValue toJson(const std::optional<CreditUsage> &usage)
{
    if (!usage)
        return {};
    const auto json = [](const DeveloperCredit &credit) {
        return QJsonObject{{QStringLiteral("cpuMilliCores"), credit.size.cpu.value},
                           {QStringLiteral("memoryMiB"), credit.size.memory.value},
                           {QStringLiteral("storageGiB"), credit.size.storage.value},
                           {QStringLiteral("virtualClusters"), credit.virtualClusters}};
    };
    return QJsonObject{{QStringLiteral("allocated"), json(usage->allocated)}, {QStringLiteral("used"), json(usage->used)}};
}

QString text(const CreditUsage &usage)
{
    const auto of = [](Resource resource, qint64 used, qint64 allocated) {
        return Text::tr("%1 of %2").arg(QuantityText::of(resource, used), QuantityText::of(resource, allocated));
    };
    const auto &[allocated, used] = usage;
    return QStringList{Text::tr("%1 of %n virtual cluster(s) used", nullptr, static_cast<int>(allocated.virtualClusters)).arg(used.virtualClusters),
                       of(Resource::Cpu, used.size.cpu.value, allocated.size.cpu.value),
                       of(Resource::Memory, used.size.memory.value, allocated.size.memory.value),
                       of(Resource::Storage, used.size.storage.value, allocated.size.storage.value)}
        .join(QStringLiteral(", "));
}

} // namespace

int status(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("status [--json] WORKSPACE"), Text::tr("Tells what a workspace holds."),
                       {jsonOption()}, 1, arguments, {QStringLiteral("easelctl status fleet.easel"), QStringLiteral("easelctl status --json fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const auto session = openSession(in.positional(0));
    if (!session)
        return refuse(session.error());
    const PlanningSession &s = **session;
    const Inventory &inventory = s.base().inventory();
    const ConnectionInfo connection = s.workspace().connection();
    const QDateTime pulledAt = s.workspace().pulledAt();
    int errors = 0;
    int warnings = 0;
    for (const Finding &finding : s.findings()) {
        errors += finding.severity == Severity::Error;
        warnings += finding.severity == Severity::Warning;
    }
    const QList<std::pair<QString, qint64>> counts{
        {QStringLiteral("projects"), static_cast<qint64>(inventory.projects().size())},
        {QStringLiteral("hostClusters"), static_cast<qint64>(inventory.clusters().size())},
        {QStringLiteral("clusterGroups"), s.base().groupCount()},
        {QStringLiteral("virtualClusters"), static_cast<qint64>(inventory.virtualClusters().size())},
        {QStringLiteral("edgeHosts"), static_cast<qint64>(inventory.edgeHosts().size())},
        {QStringLiteral("pendingChanges"), static_cast<qint64>(s.plan().position)},
        {QStringLiteral("openConflicts"), s.openConflicts()},
        {QStringLiteral("errors"), errors},
        {QStringLiteral("warnings"), warnings},
    };
    const QString url = connection.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    if (in.isSet(QStringLiteral("json"))) {
        QJsonObject json{{QStringLiteral("workspace"), s.workspace().path()},
                         {QStringLiteral("connection"), url},
                         {QStringLiteral("scope"), connection.scope.isProject() ? connection.scope.projectId().toString()
                                                                                : QStringLiteral("tenant")},
                         {QStringLiteral("pulledAt"), pulledAt.isValid() ? QJsonValue(pulledAt.toUTC().toString(Qt::ISODate)) : QJsonValue()},
                         {QStringLiteral("readOnly"), s.workspace().isReadOnly()}};
        for (const auto &[key, count] : counts)
            json.insert(key, count);
        json.insert(QStringLiteral("developerCredits"),
                    QJsonObject{{QStringLiteral("tenant"), toJson(inventory.credits().tenant)},
                                {QStringLiteral("system"), toJson(inventory.credits().system)}});
        print(json);
        return done;
    }
    const QStringList labels{Text::tr("Projects"),         Text::tr("Host clusters"), Text::tr("Cluster groups"),
                             Text::tr("Virtual clusters"), Text::tr("Edge hosts"),    Text::tr("Pending changes"), Text::tr("Open conflicts"),
                             Text::tr("Errors"),           Text::tr("Warnings")};
    const auto line = [](const QString &label, const QString &value) { print(QStringLiteral("%1 %2").arg(label + u':', -18).arg(value)); };
    line(Text::tr("Workspace"), s.workspace().path());
    line(Text::tr("Connection"), url.isEmpty() ? Text::tr("none") : url);
    line(Text::tr("Last pull"), pulledAt.isValid() ? pulledAt.toUTC().toString(Qt::ISODate) : Text::tr("never"));
    for (qsizetype i = 0; i < counts.size(); ++i)
        line(labels[i], QString::number(counts[i].second));
    if (const auto &tenant = inventory.credits().tenant)
        line(Text::tr("Credits"), text(*tenant));
    if (const auto &system = inventory.credits().system)
        line(Text::tr("System credits"), text(*system));
    if (s.workspace().isReadOnly())
        line(Text::tr("Held by"), s.workspace().holder());
    return done;
}

} // namespace easel::ctl
