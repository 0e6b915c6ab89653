// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcompare.h"

#include "planning/changejson.h"

#include <QJsonDocument>

namespace easel::test {
namespace {

template <typename Row>
QString difference(const char *what, const std::vector<Row> &actual, const std::vector<Row> &expected)
{
    if (actual.size() != expected.size())
        return QStringLiteral("%1: %2 instead of %3").arg(QLatin1String(what)).arg(actual.size()).arg(expected.size());
    for (size_t i = 0; i < actual.size(); ++i) {
        if (!(actual[i] == expected[i]))
            return QStringLiteral("%1 %2 differs").arg(QLatin1String(what)).arg(i);
    }
    return {};
}

QString line(const ClusterGroup &group)
{
    return QString::fromUtf8(QJsonDocument(toJson(group)).toJson(QJsonDocument::Compact));
}

QString groupDifference(const Fleet &actual, const Fleet &expected)
{
    QSet<GroupId> ids;
    for (const Fleet *fleet : {&actual, &expected}) {
        for (const GroupId &id : fleet->groupIds())
            ids.insert(id);
    }
    for (const GroupId &id : std::as_const(ids)) {
        const ClusterGroup *a = actual.group(id);
        const ClusterGroup *b = expected.group(id);
        if (a && b && *a == *b)
            continue;
        return QStringLiteral("group %1 is\n%2\ninstead of\n%3")
            .arg(id.toString(), a ? line(*a) : QStringLiteral("absent"), b ? line(*b) : QStringLiteral("absent"));
    }
    return {};
}

std::vector<VirtualCluster> virtualClusters(const Fleet &fleet)
{
    std::vector<VirtualCluster> all;
    for (const VirtualCluster *each : fleet.virtualClusters())
        all.push_back(*each);
    return all;
}

} // namespace

QString firstDifference(const Fleet &actual, const Fleet &expected)
{
    const Inventory &a = actual.inventory();
    const Inventory &b = expected.inventory();
    for (const QString &found : {difference("project", a.projects(), b.projects()), difference("cluster", a.clusters(), b.clusters()),
                                 difference("edge host", a.edgeHosts(), b.edgeHosts()),
                                 difference("virtual cluster", virtualClusters(actual), virtualClusters(expected)),
                                 difference("profile", a.profiles(), b.profiles()), groupDifference(actual, expected)}) {
        if (!found.isEmpty())
            return found;
    }
    if (!(a.credits() == b.credits()))
        return QStringLiteral("developer credits differ");
    return a.defaultValues() == b.defaultValues() ? QString() : QStringLiteral("default values differ");
}

QString planText(const Plan &plan)
{
    QStringList lines;
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        const PlanStep &step = plan.steps[i];
        QStringList changes;
        for (const Change &change : step.changes)
            changes << QString::fromUtf8(QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact));
        lines << QStringLiteral("%1%2: %3").arg(static_cast<qsizetype>(i) < plan.position ? QStringLiteral("> ") : QStringLiteral("  "),
                                                step.title, changes.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

} // namespace easel::test
