// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <vector>

namespace easel::bench {

/// How large the work is: the sizes that the aims are for, or a hundredth of them to see that it runs at all.
struct Scale
{
    bool quick = false;
    int clusters() const { return quick ? 200 : 10000; }
    int runs() const { return quick ? 1 : 7; }
};

/// The median of the runs, in milliseconds.
inline double median(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + static_cast<long>(times.size() / 2), times.end());
    return times[times.size() / 2];
}

/// One line of the table. `aim` is in milliseconds; 0 when there is none.
void row(const QString &what, double ours, const QString &anchor, double anchorTime, double aim = 0);

void decode(const Scale &scale);
void workspace(const Scale &scale);
void fleet(const Scale &scale);
void rules(const Scale &scale);
void capacity(const Scale &scale);
void virtualClusters(const Scale &scale);
void palette(const Scale &scale);
void plan(const Scale &scale);
void topology(const Scale &scale);
void topologyView(const Scale &scale);
void console(const Scale &scale);
void pull(const Scale &scale);
void apply(const Scale &scale);
void applyLarge(const Scale &scale);
void upgrades(const Scale &scale);
void history(const Scale &scale);
void reports(const Scale &scale);
/// What `--first-paint bare|console [DIRECTORY [WORKSPACE]]` does: shows that window and ends when it is painted.
int paintAndExit(const QStringList &arguments);

} // namespace easel::bench
