// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rowsdelta.h"

#include "workspace/rowcodec.h"

namespace easel {
namespace {

// More rows than a tenant can have: a doctored file may not make a few bytes fill the memory.
constexpr qint64 mostRows = 4'000'000;

void writeRuns(RowWriter &out, const std::vector<RowsDelta::Run> &runs)
{
    // Objects are kept one after the other, and runs follow one another: what is written is the step from what was expected.
    qint64 nextPlace = 0;
    qint64 nextObject = 0;
    out.number(runs.size());
    for (const RowsDelta::Run &run : runs) {
        if (run.first.isObject()) {
            out.number(0);
            out.integer(run.first.object() - nextObject);
            nextObject = run.first.object() + 1;
            ++nextPlace; // most of the time in the place of one row
        } else {
            out.number(static_cast<quint64>(run.count));
            out.integer(run.first.place() - nextPlace);
            nextPlace = run.first.place() + run.count;
        }
    }
}

bool readRuns(RowReader &in, std::vector<RowsDelta::Run> &runs)
{
    qint64 nextPlace = 0;
    qint64 nextObject = 0;
    const size_t size = in.count();
    runs.reserve(size);
    for (size_t i = 0; i < size && in.ok(); ++i) {
        const quint64 count = in.number();
        const qint64 step = in.integer();
        if (count > mostRows || qAbs(step / 2) > (qint64(1) << 48))
            return false;
        if (count == 0) {
            const qint64 object = nextObject + step;
            if (object < 0)
                return false;
            runs.push_back({RowRef::object(object), 1});
            nextObject = object + 1;
            ++nextPlace;
        } else {
            const qint64 place = nextPlace + step;
            if (place < 0 || place > mostRows)
                return false;
            runs.push_back({RowRef::place(place), static_cast<qint64>(count)});
            nextPlace = place + static_cast<qint64>(count);
        }
    }
    return in.ok();
}

} // namespace

RowRefs allPlaces(qsizetype size)
{
    RowRefs rows;
    rows.reserve(static_cast<size_t>(size));
    for (qint64 place = 0; place < size; ++place)
        rows.push_back(RowRef::place(place));
    return rows;
}

RowsDelta RowsDelta::of(qint64 baseSize, const RowRefs &rows)
{
    RowsDelta delta{baseSize, {}};
    for (const RowRef row : rows) {
        const bool goesOn = !delta.runs.empty() && !row.isObject() && !delta.runs.back().first.isObject()
                            && delta.runs.back().first.place() + delta.runs.back().count == row.place();
        if (goesOn)
            ++delta.runs.back().count;
        else
            delta.runs.push_back({row, 1});
    }
    return delta;
}

std::optional<RowRefs> RowsDelta::appliedTo(const RowRefs &base) const
{
    if (static_cast<qint64>(base.size()) != baseSize)
        return std::nullopt;
    RowRefs rows;
    rows.reserve(base.size());
    for (const Run &run : runs) {
        if (run.first.isObject()) {
            rows.push_back(run.first);
            continue;
        }
        if (run.first.place() + run.count > baseSize || static_cast<qint64>(rows.size()) + run.count > mostRows)
            return std::nullopt;
        const auto first = base.begin() + run.first.place();
        rows.insert(rows.end(), first, first + run.count);
    }
    return rows;
}

std::optional<FleetDelta> composed(const FleetDelta &outer, const FleetDelta &inner)
{
    FleetDelta result;
    for (size_t kind = 0; kind < rowKinds; ++kind) {
        if (!outer[kind] || !inner[kind]) {
            result[kind] = outer[kind] ? outer[kind] : inner[kind];
            continue;
        }
        // The base is known only by its size. A doctored one may not be larger than can be.
        if (inner[kind]->baseSize > mostRows)
            return std::nullopt;
        const std::optional<RowRefs> between = inner[kind]->appliedTo(allPlaces(inner[kind]->baseSize));
        const std::optional<RowRefs> rows = between ? outer[kind]->appliedTo(*between) : std::nullopt;
        if (!rows)
            return std::nullopt;
        result[kind] = RowsDelta::of(inner[kind]->baseSize, *rows);
    }
    return result;
}

std::vector<qint64> objectsOf(const FleetDelta &delta)
{
    std::vector<qint64> objects;
    for (const std::optional<RowsDelta> &rows : delta) {
        if (!rows)
            continue;
        for (const RowsDelta::Run &run : rows->runs) {
            if (run.first.isObject())
                objects.push_back(run.first.object());
        }
    }
    return objects;
}

QByteArray toBytes(const FleetDelta &delta)
{
    Words none;
    RowWriter out(none);
    for (size_t kind = 0; kind < rowKinds; ++kind) {
        if (!delta[kind])
            continue;
        out.number(kind);
        out.number(static_cast<quint64>(delta[kind]->baseSize));
        writeRuns(out, delta[kind]->runs);
    }
    return out.take();
}

std::optional<FleetDelta> fleetDeltaFromBytes(const QByteArray &bytes)
{
    const Words none;
    RowReader in(bytes, none);
    FleetDelta delta;
    while (in.ok() && !in.isComplete()) {
        const quint64 kind = in.number();
        if (kind >= rowKinds || delta[static_cast<size_t>(kind)])
            return std::nullopt;
        const quint64 size = in.number();
        if (size > mostRows)
            return std::nullopt;
        RowsDelta &rows = delta[static_cast<size_t>(kind)].emplace();
        rows.baseSize = static_cast<qint64>(size);
        if (!readRuns(in, rows.runs))
            return std::nullopt;
    }
    return in.ok() ? std::optional(std::move(delta)) : std::nullopt;
}

} // namespace easel
