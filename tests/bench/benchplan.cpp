// SPDX-License-Identifier: GPL-3.0-or-later
// A plan of a thousand operations over ten thousand clusters: its difference and digest, and its rebase.
#include "bench.h"

#include "base/clock.h"
#include "fleetbuilder.h"
#include "planning/changejson.h"
#include "planning/operations.h"
#include "planning/textmerge.h"
#include "session/planningsession.h"
#include "session/planrebase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace easel::bench {
namespace {

struct Planned final
{
    Plan plan;
    Fleet draft;
};

/// A step for each operation: descriptions, limits and profiles in turn, each of another group.
Planned planOf(const Fleet &base, size_t operations)
{
    Planned planned{{}, base};
    const auto ids = base.groupIds();
    for (size_t i = 0; i < operations; ++i) {
        const GroupId &id = ids[(i / 3) % ids.size()];
        Change change = DescribeGroup{id, QStringLiteral("planned %1").arg(i)};
        if (i % 3 == 1)
            change = SetLimits{id, {MilliCores(1000 + static_cast<qint64>(i)), MebiBytes(4096), GibiBytes(20)}};
        else if (i % 3 == 2)
            change = SetProfiles{id, {{ProfileId(QStringLiteral("p%1").arg(i)), QStringLiteral("Profile")}}};
        if (!applyChange(change, planned.draft))
            std::abort();
        planned.plan.steps.push_back({QStringLiteral("Step %1").arg(i), {change}, {}, {}});
    }
    planned.plan.position = static_cast<qsizetype>(planned.plan.steps.size());
    return planned;
}

/// As a pull brings it: no group is shared with the base. Every tenth was changed, every hundredth in the plan's way.
Fleet theirsOf(const Fleet &base)
{
    std::vector<ClusterGroup> groups;
    int number = 0;
    for (const GroupId &id : base.groupIds()) {
        ClusterGroup group = *base.group(id);
        group.name = QString(group.name.constData(), group.name.size());
        group.values = QString(group.values.constData(), group.values.size());
        if (number % 10 == 0)
            group.tags.insert(QStringLiteral("changed"), QStringLiteral("theirs"));
        if (number++ % 100 == 0)
            group.description = QStringLiteral("theirs");
        groups.push_back(std::move(group));
    }
    return Fleet(base.sharedInventory(), std::move(groups));
}

QByteArray serialized(const Fleet &fleet)
{
    QJsonArray groups;
    for (const GroupId &id : fleet.groupIds())
        groups.append(toJson(*fleet.group(id)));
    return QJsonDocument(groups).toJson(QJsonDocument::Compact);
}

QString lines(const Fleet &fleet)
{
    QJsonArray groups;
    for (const GroupId &id : fleet.groupIds())
        groups.append(toJson(*fleet.group(id)));
    return QString::fromUtf8(QJsonDocument(groups).toJson(QJsonDocument::Indented));
}

} // namespace

void plan(const Scale &scale)
{
    const Fleet base = easel::test::generatedFleet({scale.clusters(), scale.quick ? 20 : 400, 0, 0}, 1);
    const Planned planned = planOf(base, scale.quick ? 20 : 1000);
    const auto operations = orderOperations(base, planned.draft).size();
    const QString size = QStringLiteral("%1 operations").arg(operations);
    qsizetype sum = 0;

    const double json = median(scale.runs(), [&] { sum += serialized(planned.draft).size(); });
    const QString asJson = QStringLiteral("QJsonDocument, the same groups");
    row(QStringLiteral("difference of base and draft, ") + size,
        median(scale.runs(), [&] { sum += static_cast<qsizetype>(diffFleets(base, planned.draft).size()); }), asJson, json, 20);
    row(QStringLiteral("digest of the plan, ") + size, median(scale.runs(), [&] { sum += planDigest(base, planned.draft).size(); }), asJson, json, 20);

    const Fleet theirs = theirsOf(base);
    const QString texts[] = {lines(base), lines(theirs), lines(planned.draft)};
    const double git = median(scale.runs(), [&] { sum += mergeText(texts[0], texts[1], texts[2]).text.size(); });
    const QString byGit = QStringLiteral("libgit2, the groups as lines of JSON");
    row(QStringLiteral("three-way merge, ") + size,
        median(scale.runs(), [&] { sum += static_cast<qsizetype>(mergeFleets(base, theirs, planned.draft).conflicts.size()); }), byGit, git);
    row(QStringLiteral("rebase of the plan step by step, ") + size,
        median(scale.runs(), [&] { sum += rebasePlan(planned.plan, base, planned.draft, theirs, {}).plan.position; }), byGit, git, 100);

    // With the rules checked anew, and all of it on the disk.
    std::vector<double> times;
    for (int i = 0; i < (scale.quick ? 1 : 3); ++i) {
        QTemporaryDir dir;
        auto workspace = Workspace::create(dir.filePath(QStringLiteral("w.easel")));
        if (!workspace || !(*workspace)->storeFleetAndPlan(base, QDateTime::currentDateTimeUtc(), planned.plan))
            std::abort();
        const SystemClock clock;
        auto session = PlanningSession::open(std::move(*workspace), clock);
        QElapsedTimer timer;
        timer.start();
        if (!session || !(*session)->rebase(theirs, QDateTime::currentDateTimeUtc()))
            std::abort();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    row(QStringLiteral("the same in a session: findings, disk"), times[times.size() / 2], byGit, git);
    if (sum < 0)
        std::abort();
}

} // namespace easel::bench
