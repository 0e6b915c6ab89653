// SPDX-License-Identifier: GPL-3.0-or-later
// easel_bench [--quick] [decode|workspace|fleet|rules|capacity|virtual-clusters|plan|topology|topology-view|console|pull|apply|apply-large|upgrades|history|reports ...]
#include "bench.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>

namespace easel::bench {

void row(const QString &what, double ours, const QString &anchor, double anchorTime, double aim)
{
    const QString ratio = anchorTime > 0 ? QStringLiteral("%1x").arg(ours / anchorTime, 0, 'f', 2) : QStringLiteral("-");
    std::printf("%-58s %10.3f ms   %-38s %10.3f ms  %8s  %s\n", qPrintable(what), ours, qPrintable(anchor), anchorTime,
                qPrintable(ratio), aim > 0 ? qPrintable(QStringLiteral("aim %1 ms").arg(aim)) : "");
    std::fflush(stdout);
}

} // namespace easel::bench

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QStringList wanted = QApplication::arguments().mid(1);
    if (wanted.value(0) == QStringLiteral("--first-paint"))
        return easel::bench::paintAndExit(wanted.mid(1));
    easel::bench::Scale scale;
    scale.quick = wanted.removeAll(QStringLiteral("--quick")) > 0;
    const std::pair<const char *, void (*)(const easel::bench::Scale &)> all[] = {
        {"decode", easel::bench::decode},
        {"workspace", easel::bench::workspace},
        {"fleet", easel::bench::fleet},
        {"rules", easel::bench::rules},
        {"capacity", easel::bench::capacity},
        {"virtual-clusters", easel::bench::virtualClusters},
        {"palette", easel::bench::palette},
        {"plan", easel::bench::plan},
        {"topology", easel::bench::topology},
        {"topology-view", easel::bench::topologyView},
        {"console", easel::bench::console},
        {"pull", easel::bench::pull},
        {"apply", easel::bench::apply},
        {"apply-large", easel::bench::applyLarge},
        {"upgrades", easel::bench::upgrades},
        {"history", easel::bench::history},
        {"reports", easel::bench::reports},
    };
    std::printf("%-58s %13s   %-38s %13s  %8s\n", "what", "ours", "anchor", "anchor", "ratio");
    for (const auto &[name, run] : all) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(name)))
            run(scale);
    }
    return 0;
}
