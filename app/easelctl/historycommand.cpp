// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "terminal.h"

#include "history/comparisontext.h"
#include "history/pointchoice.h"
#include "reports/csvwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace easel::ctl {
namespace {

struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

const QString csvOption = QStringLiteral("csv");
const QString olderOption = QStringLiteral("older-than");
const QString everyOption = QStringLiteral("keep-every");
const QString sizeOption = QStringLiteral("at-most");
const QString dryRunOption = QStringLiteral("dry-run");

QString lineOf(const HistoryPoint &point)
{
    const FleetFigures &figures = point.figures;
    return QStringLiteral("%1  %2  %3  ").arg(point.id, 6).arg(momentInUtc(point.at), comparisontext::nameOf(point.origin).leftJustified(6))
           + Text::tr("%1 host clusters, %2 groups, %3 virtual clusters").arg(figures.clusters).arg(figures.groups).arg(figures.virtualClusters);
}

Result<qint64> bytesOf(const QString &text)
{
    const QString number = text.chopped(text.endsWith(u'K') || text.endsWith(u'M') || text.endsWith(u'G') ? 1 : 0);
    bool isNumber = false;
    const qint64 value = number.toLongLong(&isNumber);
    if (!isNumber || value < 0 || value > (qint64(1) << 33))
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is no size. Say bytes, or 500K, 20M, 1G.").arg(text));
    return value << (text.endsWith(u'K') ? 10 : text.endsWith(u'M') ? 20 : text.endsWith(u'G') ? 30 : 0);
}

/// Opens the workspace for reading, and hands it its points.
template <typename Work>
int withPoints(const QString &path, Work work)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path);
    if (!workspace)
        return refuse(workspace.error());
    const Result<std::vector<HistoryPoint>> points = (*workspace)->historyPoints();
    return points ? work(**workspace, *points) : refuse(points.error());
}

int list(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("history list [--json] WORKSPACE"), Text::tr("Lists the points of the history, the oldest first, and what they take of the file."),
                       {jsonOption()}, 1, arguments, {QStringLiteral("easelctl history list fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    return withPoints(in.positional(0), [&](const Workspace &workspace, const std::vector<HistoryPoint> &points) {
        const Result<HistorySize> size = workspace.history().size();
        if (!size)
            return refuse(size.error());
        if (in.wantsJson()) {
            QJsonArray array;
            for (const HistoryPoint &point : points)
                array << comparisontext::toJson(point);
            print(QJsonObject{{QStringLiteral("points"), array}, {QStringLiteral("bytes"), size->bytes}});
            return done;
        }
        for (const HistoryPoint &point : points)
            print(lineOf(point));
        print(points.empty() ? Text::tr("The workspace has no history yet. Each pull adds a point.")
                             : Text::tr("%n point(s)", nullptr, static_cast<int>(size->points)) + QStringLiteral(", ") + QLocale::c().formattedDataSize(size->bytes));
        return done;
    });
}

int show(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("history show [--json] WORKSPACE POINT"),
                       Text::tr("Shows the figures and the cluster groups of a point: its number, a time (the last point until then), or “latest”."),
                       {jsonOption()}, 2, arguments, {QStringLiteral("easelctl history show fleet.easel latest"), QStringLiteral("easelctl history show fleet.easel 2026-03-01")});
    if (in.exitCode())
        return *in.exitCode();
    return withPoints(in.positional(0), [&](const Workspace &workspace, const std::vector<HistoryPoint> &points) {
        const Result<HistoryPoint> point = pointNamed(points, in.positional(1));
        if (!point)
            return refuse(point.error());
        const Result<Fleet> fleet = workspace.fleetAt(point->id);
        if (!fleet)
            return refuse(fleet.error());
        QJsonArray groups;
        QStringList lines{lineOf(*point)};
        for (const GroupId &id : fleet->groupIds()) {
            const ClusterGroup &group = *fleet->group(id);
            QJsonArray members;
            QStringList names;
            for (const Member &member : group.members) {
                const HostCluster *cluster = fleet->cluster(member.cluster);
                names << (cluster ? cluster->name : member.name.isEmpty() ? member.cluster.toString() : member.name);
                members << member.cluster.toString();
            }
            lines << QStringLiteral("  %1 (%2): %3").arg(group.name, fleet->scopeName(group.scope), names.join(QStringLiteral(", ")));
            groups << QJsonObject{{QStringLiteral("id"), id.toString()}, {QStringLiteral("name"), group.name}, {QStringLiteral("vclusterVersion"), group.vclusterVersion},
                                  {QStringLiteral("members"), members}, {QStringLiteral("virtualClusters"), static_cast<int>(fleet->virtualClusterCountOf(id))}};
        }
        if (in.wantsJson()) {
            QJsonObject json = comparisontext::toJson(*point);
            json.insert(QStringLiteral("clusterGroups"), groups);
            print(json);
        } else {
            print(lines.join(u'\n'));
        }
        return done;
    });
}

int compare(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("history compare [--csv] [--json] WORKSPACE BEFORE AFTER"),
                       Text::tr("What became of the fleet between two points, each a number, a time or “latest”."),
                       {{csvOption, Text::tr("As CSV, a line for each field.")}, jsonOption()}, 3, arguments,
                       {QStringLiteral("easelctl history compare fleet.easel 2026-03-01 latest"), QStringLiteral("easelctl history compare --csv fleet.easel 3 7")});
    if (in.exitCode())
        return *in.exitCode();
    return withPoints(in.positional(0), [&](const Workspace &workspace, const std::vector<HistoryPoint> &points) {
        std::array<Fleet, 2> fleets;
        std::array<HistoryPoint, 2> ends;
        for (const size_t side : {0, 1}) {
            const Result<HistoryPoint> point = pointNamed(points, in.positional(static_cast<int>(side) + 1));
            if (!point)
                return refuse(point.error());
            Result<Fleet> fleet = workspace.fleetAt(point->id);
            if (!fleet)
                return refuse(fleet.error());
            ends[side] = *point;
            fleets[side] = std::move(*fleet);
        }
        const FleetComparison comparison = compareFleets(fleets[0], fleets[1]);
        if (in.wantsJson()) {
            QJsonObject json = comparisontext::toJson(comparison);
            json.insert(QStringLiteral("from"), comparisontext::toJson(ends[0]));
            json.insert(QStringLiteral("to"), comparisontext::toJson(ends[1]));
            print(json);
            return done;
        }
        if (in.isSet(csvOption)) {
            print(csvText(comparisontext::tableOf(comparison)));
            return done;
        }
        print(lineOf(ends[0]));
        print(lineOf(ends[1]));
        if (comparison.isEmpty())
            print(Text::tr("Nothing is different."));
        for (const FleetComparison::Topic topic : FleetComparison::topics) {
            if (comparison.of(topic).empty())
                continue;
            print(QStringLiteral("\n%1: %2").arg(comparisontext::nameOf(topic), comparisontext::countsOf(comparison, topic)));
            for (const ComparedThing &thing : comparison.of(topic)) {
                print(QStringLiteral("  %1: %2").arg(comparisontext::nameOf(thing.kind), thing.name));
                for (const FieldChange &field : thing.fields)
                    print(QStringLiteral("    %1: %2").arg(field.label, Text::tr("%1 -> %2").arg(field.before.isEmpty() ? QStringLiteral("-") : field.before,
                                                                                             field.after.isEmpty() ? QStringLiteral("-") : field.after)));
            }
        }
        return done;
    });
}

int purge(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("history purge [--older-than DAYS] [--keep-every N] [--at-most SIZE] [--dry-run] [--json] WORKSPACE"),
                       Text::tr("Takes points out of the history for good. The newest always stays. What several options name goes in the order of the options here."),
                       {{olderOption, Text::tr("Points older than that many days, counted back from now."), QStringLiteral("DAYS")},
                        {everyOption, Text::tr("All but every nth point, counted back from the newest."), QStringLiteral("N")},
                        {sizeOption, Text::tr("The oldest, until the history takes no more than this: bytes, or 500K, 20M, 1G."), QStringLiteral("SIZE")},
                        {dryRunOption, Text::tr("Only say what would go.")},
                        jsonOption()},
                       1, arguments, {QStringLiteral("easelctl history purge --older-than 90 --dry-run fleet.easel"), QStringLiteral("easelctl history purge --at-most 20M fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    HistoryPurge purge;
    const auto wrong = [](const QString &message) {
        complain(message);
        return misused;
    };
    bool isNumber = true;
    if (in.isSet(olderOption)) {
        const int days = in.value(olderOption).toInt(&isNumber);
        if (!isNumber || days < 0)
            return wrong(Text::tr("--older-than takes a number of days."));
        purge.before = QDateTime::currentDateTimeUtc().addDays(-days);
    }
    if (in.isSet(everyOption)) {
        purge.keepEvery = in.value(everyOption).toInt(&isNumber);
        if (!isNumber || *purge.keepEvery < 2)
            return wrong(Text::tr("--keep-every takes a number from 2 on."));
    }
    if (in.isSet(sizeOption)) {
        const Result<qint64> bytes = bytesOf(in.value(sizeOption));
        if (!bytes)
            return wrong(bytes.error().message);
        purge.mostBytes = *bytes;
    }
    if (!purge.before && !purge.keepEvery && !purge.mostBytes)
        return wrong(Text::tr("Say which points: --older-than, --keep-every or --at-most."));
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(in.positional(0));
    if (!workspace)
        return refuse(workspace.error());
    const Result<HistorySize> freed = (*workspace)->history().freedBy(purge);
    if (!freed)
        return refuse(freed.error());
    if (!in.isSet(dryRunOption) && freed->points > 0) {
        if (const Result<void> purged = (*workspace)->purgeHistory(purge).result(); !purged)
            return refuse(purged.error());
    }
    if (in.wantsJson()) {
        print(QJsonObject{{QStringLiteral("points"), freed->points}, {QStringLiteral("bytes"), freed->bytes}, {QStringLiteral("dryRun"), in.isSet(dryRunOption)}});
        return done;
    }
    const QString size = QLocale::c().formattedDataSize(freed->bytes);
    print(in.isSet(dryRunOption) ? Text::tr("%n point(s) would go and free %1.", nullptr, static_cast<int>(freed->points)).arg(size)
                                 : Text::tr("%n point(s) are gone, which freed %1.", nullptr, static_cast<int>(freed->points)).arg(size));
    return done;
}

constexpr Part parts[] = {
    {"list", list, "the points, the oldest first"},
    {"show", show, "the fleet at a point"},
    {"compare", compare, "what became of the fleet between two points"},
    {"purge", purge, "take old points away"},
};

} // namespace

int history(const QStringList &arguments)
{
    return runPart(QStringLiteral("history"), parts, arguments, Text::tr("easelctl history: what the fleet was at each pull"),
                   Text::tr("What about the history? Try: easelctl history --help"));
}

} // namespace easel::ctl
