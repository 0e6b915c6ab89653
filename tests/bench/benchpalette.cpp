// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette over a large fleet, beside a plain search of the same names: what no palette can do without.
#include "bench.h"

#include "fleetbuilder.h"
#include "shell/commandindex.h"
#include "shell/commandsources.h"

namespace easel::bench {
namespace {

constexpr double frame = 16; // ms
constexpr int shown = 200;

} // namespace

void palette(const Scale &scale)
{
    const int virtualClusters = scale.quick ? 1000 : 100'000;
    const Fleet fleet = test::generatedFleet({scale.clusters(), 0, virtualClusters, 0}, 1);
    QStringList names;
    for (const GroupId &id : fleet.groupIds())
        names << fleet.group(id)->name;
    for (const HostCluster &cluster : fleet.inventory().clusters())
        names << cluster.name;
    for (const VirtualCluster *each : fleet.virtualClusters())
        names << each->name;
    const auto plain = [&](const QString &pattern) {
        return median(scale.runs(), [&] { (void)names.filter(pattern, Qt::CaseInsensitive); });
    };

    const double opened = median(scale.runs(), [&] { const CommandIndex index(fleetCommands(fleet, {})); });
    row(QStringLiteral("palette: open over %1 names").arg(names.size()), opened, QStringLiteral("QStringList::filter of one letter"), plain(QStringLiteral("e")));

    CommandIndex index(fleetCommands(fleet, {}));
    const QString typed = names.back();
    // As it is typed: what fitted before is narrowed, and each keystroke is waited for.
    double worst = 0;
    for (qsizetype length = 1; length <= std::min<qsizetype>(typed.size(), 8); ++length) {
        std::vector<double> times;
        for (int run = 0; run < scale.runs(); ++run) {
            (void)index.find(typed.first(length - 1), shown);
            QElapsedTimer timer;
            timer.start();
            (void)index.find(typed.first(length), shown);
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        worst = std::max(worst, times[times.size() / 2]);
    }
    row(QStringLiteral("palette: a keystroke, at the worst"), worst, QStringLiteral("QStringList::filter of the first letter"), plain(typed.first(1)), frame);
    const auto once = [&](const QString &pattern) {
        return median(scale.runs(), [&] {
            (void)index.find({}, 1); // nothing is narrowed
            (void)index.find(pattern, shown);
        });
    };
    QString wrong = typed.first(5);
    wrong[2] = u'§';
    row(QStringLiteral("palette: one letter that most names have"), once(typed.first(1)), QStringLiteral("QStringList::filter"), plain(typed.first(1)), frame);
    row(QStringLiteral("palette: scattered letters"), once(typed.first(1) + typed.last(2)), QStringLiteral("QStringList::filter"), plain(typed.first(1) + typed.last(2)), frame);
    row(QStringLiteral("palette: a letter that is wrong"), once(wrong), QStringLiteral("QStringList::filter"), plain(wrong), frame);
}

} // namespace easel::bench
