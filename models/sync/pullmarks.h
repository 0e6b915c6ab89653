// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/connectioninfo.h"

#include <QDateTime>

#include <vector>

namespace easel {

/// A part of a fleet that the account may not read. The rest was read; what needs this part is not offered.
struct PullGap final
{
    enum class Part { Clusters, Groups, Profiles, EdgeHosts, DefaultValues, Credits };
    Part part = Part::Groups;
    ProjectId project{}; ///< empty: everywhere
    QString reason{};    ///< for people
    friend bool operator==(const PullGap &, const PullGap &) = default;
};

/// What a pull leaves for the next one: how far the lists were read, so that only what was changed since has to be asked for.
struct PullMarks final
{
    QString account; ///< ConnectionInfo::account() that was pulled from
    Scope scope{};
    QDateTime wholeAt; ///< UTC; when everything was read last
    // The latest change that each list told of, by the backend's clock.
    QDateTime clusters;
    QDateTime edgeHosts;
    QDateTime profiles;
    std::vector<PullGap> gaps;

    /// Whether a refresh can go on from here. It cannot when a list was not readable (credits are none: they are asked for
    /// each time), or after an hour: figures such as health may change without the backend counting it as a modification.
    bool canRefresh(const ConnectionInfo &connection, const QDateTime &now) const;
};

QByteArray toJson(const PullMarks &marks);
/// Marks that nothing can go on from when the text is not what toJson() made.
PullMarks pullMarksFromJson(const QByteArray &json);

/// One sentence for people: what cannot be read, where, and why.
QString gapText(const PullGap &gap, const QString &projectName);

} // namespace easel
