// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

#include <optional>

namespace easel {

// Charts for paper: lines and text in ink that is told apart without colours too. Names are cut to the room that there is; numbers
// are written as the thread's language writes them when the chart is made. A chart without anything to show says so.

/// Bars from left to right, one below the other, each of parts that are laid end to end. Numbers are never negative.
struct BarChart final
{
    struct Bar final
    {
        QString name;
        std::vector<double> parts; ///< one a series
        std::optional<double> limit{}; ///< a mark on the bar
        QString text{}; ///< behind the bar; empty: the sum of its parts
    };
    QString caption;
    QString axis;       ///< what is counted: "CPU", "Host clusters"
    QStringList series; ///< with more than one there is a legend
    QString limit{};    ///< what the marks are, for the legend
    std::vector<Bar> bars{};
    std::vector<Tone> tones{}; ///< what the series mean, one each, where they mean something; else each has a colour of its own
    int most = 24; ///< of more bars only the first are drawn, and a line says how many are left
};
ReportFigure barFigure(const BarChart &chart);

/// Numbers over time, a line a series; times in any order, drawn in UTC.
struct LineChart final
{
    struct Line final
    {
        QString name;
        std::vector<std::pair<QDateTime, double>> points;
    };
    QString caption;
    QString axis;
    std::vector<Line> lines{}; ///< six are told apart
};
ReportFigure lineFigure(const LineChart &chart);

/// Round numbers from 0 to at least `highest`, four to seven of them; 0 and 1 where there is nothing to measure.
std::vector<double> axisMarks(double highest);

} // namespace easel
