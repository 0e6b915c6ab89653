// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace easel {

/// The tables of a snapshot, in the order in which a history numbers them: append only.
enum class RowKind { Project, HostCluster, EdgeHost, VirtualCluster, ClusterProfile, DefaultValues, DeveloperCredit, ClusterGroup };
inline constexpr size_t rowKinds = 8;

/// One row of a list: its place in another list, or an object that the history keeps.
class RowRef final
{
public:
    static RowRef place(qint64 place) { return RowRef(place); }
    static RowRef object(qint64 id) { return RowRef(-1 - id); }
    bool isObject() const { return m_value < 0; }
    qint64 place() const { return m_value; }
    qint64 object() const { return -1 - m_value; }
    friend bool operator==(RowRef, RowRef) = default;

private:
    explicit RowRef(qint64 value) : m_value(value) {}
    qint64 m_value;
};
using RowRefs = std::vector<RowRef>;
/// The list that each row is its own place in.
RowRefs allPlaces(qsizetype size);

/// How one list of rows is made of another one, as runs: so long as little differs it is short, wherever rows were put
/// between or moved to.
struct RowsDelta final
{
    struct Run
    {
        RowRef first; ///< an object, or the first of `count` places that follow one another
        qint64 count = 1;
        friend bool operator==(const Run &, const Run &) = default;
    };
    qint64 baseSize = 0; ///< of the list that it is made of
    std::vector<Run> runs;

    static RowsDelta of(qint64 baseSize, const RowRefs &rows);
    /// Nothing when it does not fit the base.
    std::optional<RowRefs> appliedTo(const RowRefs &base) const;
    friend bool operator==(const RowsDelta &, const RowsDelta &) = default;
};

/// How the tables of one snapshot are made of another one's; a table without a delta is the same.
using FleetDelta = std::array<std::optional<RowsDelta>, rowKinds>;

/// `inner` makes a list of a base, `outer` makes another of that list: what makes it of the base. Nothing when they do not fit.
std::optional<FleetDelta> composed(const FleetDelta &outer, const FleetDelta &inner);
/// The objects of all its runs, as often as they occur.
std::vector<qint64> objectsOf(const FleetDelta &delta);

QByteArray toBytes(const FleetDelta &delta);
std::optional<FleetDelta> fleetDeltaFromBytes(const QByteArray &bytes);

} // namespace easel
