// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/packing.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace easel {
namespace {

constexpr qint64 unlimited = std::numeric_limits<qint64>::max() / 4;
constexpr size_t resourceCount = allResources.size();
using Vector = std::array<qint64, resourceCount>;

Vector toVector(const Resources &resources)
{
    Vector vector{};
    for (size_t r = 0; r < resourceCount; ++r)
        vector[r] = amountOf(resources, allResources[r]);
    return vector;
}

Vector toVector(const Capacity &capacity)
{
    Vector vector{};
    for (size_t r = 0; r < resourceCount; ++r)
        vector[r] = amountOf(capacity, allResources[r]).value_or(unlimited);
    return vector;
}

/// Hosts while they are being filled. A limit of a kind counts from when an item of that kind that asks for the resource
/// is on the host, so that the order in which items came does not matter.
class Hosts final
{
public:
    explicit Hosts(const PackingProblem &problem)
    {
        m_states.reserve(problem.loads.size());
        for (size_t i = 0; i < problem.loads.size(); ++i)
            m_states.push_back({toVector(problem.loads[i]), toVector(problem.limits[i])});
    }

    struct State final
    {
        Vector load;
        Vector limit;
    };
    const State &state(int host) const { return m_states[static_cast<size_t>(host)]; }
    void restore(int host, const State &state) { m_states[static_cast<size_t>(host)] = state; }

    /// How many more items of that size fit, up to `wanted`.
    int room(int host, const Vector &size, const Vector &allowed, const Vector &largest, int wanted) const
    {
        const State &now = state(host);
        qint64 count = wanted;
        for (size_t r = 0; r < resourceCount; ++r) {
            if (size[r] == 0)
                continue;
            if (size[r] > largest[r])
                return 0;
            const qint64 free = std::min(allowed[r], now.limit[r]) - now.load[r];
            count = std::min(count, free < 0 ? 0 : free / size[r]);
        }
        return static_cast<int>(count);
    }
    void put(int host, const Vector &size, const Vector &allowed, int count)
    {
        State &now = m_states[static_cast<size_t>(host)];
        for (size_t r = 0; r < resourceCount; ++r) {
            if (size[r] == 0)
                continue;
            now.load[r] += size[r] * count;
            now.limit[r] = std::min(now.limit[r], allowed[r]);
        }
    }
    /// How full the host is after such an item, in its fullest resource: between 0 and 1 when the item fits.
    double fullness(int host, const Vector &size, const Vector &allowed) const
    {
        const State &now = state(host);
        double fullest = 0;
        for (size_t r = 0; r < resourceCount; ++r) {
            const qint64 limit = std::min(allowed[r], now.limit[r]);
            if (size[r] > 0 && limit > 0 && limit < unlimited)
                fullest = std::max(fullest, static_cast<double>(now.load[r] + size[r]) / static_cast<double>(limit));
        }
        return fullest;
    }

private:
    std::vector<State> m_states;
};

struct Place final
{
    int host;
    Vector allowed;
    Vector largest;
};

/// Items of one kind and one size: which of them goes where makes no difference.
struct Class final
{
    int kind = 0;
    Vector size{};
    std::vector<size_t> items;
    double weight = 0; ///< the largest part of a place that one takes
};

class Packer final
{
public:
    Packer(const PackingProblem &problem, int effort) : m_problem(problem), m_effort(effort)
    {
        for (const auto &places : problem.kinds) {
            auto &mine = m_places.emplace_back();
            for (const PackingProblem::Place &place : places)
                mine.push_back({place.host, toVector(place.allowed), toVector(place.largest)});
        }
        makeClasses();
    }

    Packing run()
    {
        m_best.hosts.assign(m_problem.items.size(), -1);
        m_best.atMost = relaxed();
        for (const bool largestFirst : {false, true}) {
            for (const bool fullestHost : {true, false})
                greedy(largestFirst, fullestHost);
        }
        if (!m_best.isExact() && isSmall()) {
            Hosts hosts(m_problem);
            std::vector<int> chosen(m_problem.items.size(), -1);
            search(0, 0, 0, 0, hosts, chosen);
            if (m_effort > 0)
                m_best.atMost = m_best.placed;
        }
        return m_best;
    }

private:
    /// Whether a search has a chance to come to an end, and no depth to fear.
    bool isSmall() const
    {
        size_t depth = 0;
        for (const Class &items : m_classes)
            depth += m_places[static_cast<size_t>(items.kind)].size() + 1;
        return depth <= 2000;
    }

    void makeClasses()
    {
        std::vector<size_t> order(m_problem.items.size());
        std::iota(order.begin(), order.end(), size_t(0));
        const auto key = [this](size_t i) {
            return std::pair(m_problem.items[i].kind, toVector(m_problem.items[i].size));
        };
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return key(a) < key(b); });
        for (const size_t i : order) {
            const auto [kind, size] = key(i);
            if (m_classes.empty() || m_classes.back().kind != kind || m_classes.back().size != size)
                m_classes.push_back({kind, size, {}, weightOf(kind, size)});
            m_classes.back().items.push_back(i);
        }
        // The large ones first: there are few ways to place them, which keeps the search small.
        std::stable_sort(m_classes.begin(), m_classes.end(), [](const Class &a, const Class &b) { return a.weight > b.weight; });
    }

    double weightOf(int kind, const Vector &size) const
    {
        double smallest = 2;
        for (const Place &place : m_places[static_cast<size_t>(kind)]) {
            double part = 0;
            for (size_t r = 0; r < resourceCount; ++r) {
                if (place.allowed[r] > 0 && place.allowed[r] < unlimited)
                    part = std::max(part, static_cast<double>(size[r]) / static_cast<double>(place.allowed[r]));
            }
            smallest = std::min(smallest, part);
        }
        return smallest;
    }

    /// How many can be placed when items may be cut and the room of all hosts is poured into one: never fewer than can be.
    int relaxed() const
    {
        const Hosts hosts(m_problem);
        std::vector<std::vector<const Class *>> ofKind(m_places.size());
        std::vector<const Class *> all;
        for (const Class &items : m_classes) {
            if (!fitsSomewhere(hosts, items))
                continue;
            ofKind[static_cast<size_t>(items.kind)].push_back(&items);
            all.push_back(&items);
        }
        int sum = 0;
        std::vector<Vector> most(m_problem.loads.size(), Vector{});
        for (size_t kind = 0; kind < m_places.size(); ++kind) {
            Vector total{};
            for (const Place &place : m_places[kind]) {
                Vector &best = most[static_cast<size_t>(place.host)];
                for (size_t r = 0; r < resourceCount; ++r) {
                    const Hosts::State &host = hosts.state(place.host);
                    const qint64 free = std::max<qint64>(0, std::min(place.allowed[r], host.limit[r]) - host.load[r]);
                    best[r] = std::max(best[r], free);
                    total[r] = std::min(unlimited, total[r] + free);
                }
            }
            sum += smallestInto(total, ofKind[kind]);
        }
        Vector total{};
        for (const Vector &host : most) {
            for (size_t r = 0; r < resourceCount; ++r)
                total[r] = std::min(unlimited, total[r] + host[r]);
        }
        return std::min(sum, smallestInto(total, all));
    }

    /// How many of the items, the smallest first, each resource alone has room for; of these the fewest.
    static int smallestInto(const Vector &total, const std::vector<const Class *> &classes)
    {
        qint64 most = 0;
        for (const Class *items : classes)
            most += static_cast<qint64>(items->items.size());
        for (size_t r = 0; r < resourceCount; ++r) {
            std::vector<const Class *> order = classes;
            std::sort(order.begin(), order.end(), [r](const Class *a, const Class *b) { return a->size[r] < b->size[r]; });
            qint64 left = total[r];
            qint64 count = 0;
            for (const Class *items : order) {
                const auto wanted = static_cast<qint64>(items->items.size());
                const qint64 fitting = items->size[r] == 0 ? wanted : std::min(wanted, left / items->size[r]);
                count += fitting;
                left -= fitting * items->size[r];
                if (fitting < wanted)
                    break;
            }
            most = std::min(most, count);
        }
        return static_cast<int>(most);
    }

    bool fitsSomewhere(const Hosts &hosts, const Class &items) const
    {
        const auto &places = m_places[static_cast<size_t>(items.kind)];
        return std::any_of(places.begin(), places.end(), [&](const Place &place) {
            return hosts.room(place.host, items.size, place.allowed, place.largest, 1) > 0;
        });
    }

    /// One after the other, each onto the host that is then the fullest, or the emptiest.
    void greedy(bool largestFirst, bool fullestHost)
    {
        Hosts hosts(m_problem);
        std::vector<int> chosen(m_problem.items.size(), -1);
        int placed = 0;
        const auto place = [&](const Class &items) {
            for (const size_t item : items.items) {
                const Place *best = nullptr;
                double bestFullness = 0;
                for (const Place &candidate : m_places[static_cast<size_t>(items.kind)]) {
                    if (hosts.room(candidate.host, items.size, candidate.allowed, candidate.largest, 1) == 0)
                        continue;
                    const double fullness = hosts.fullness(candidate.host, items.size, candidate.allowed);
                    if (!best || (fullestHost ? fullness > bestFullness : fullness < bestFullness)) {
                        best = &candidate;
                        bestFullness = fullness;
                    }
                }
                if (!best)
                    break; // the others of the class are of the same size
                hosts.put(best->host, items.size, best->allowed, 1);
                chosen[item] = best->host;
                ++placed;
            }
        };
        if (largestFirst)
            std::for_each(m_classes.begin(), m_classes.end(), place);
        else
            std::for_each(m_classes.rbegin(), m_classes.rend(), place);
        keep(placed, chosen);
    }

    void keep(int placed, const std::vector<int> &chosen)
    {
        if (placed <= m_best.placed)
            return;
        m_best.placed = placed;
        m_best.hosts = chosen;
    }

    /// All ways to spread the items of a class over its places, then those of the next class.
    void search(size_t classIndex, size_t placeIndex, size_t done, int placed, Hosts &hosts, std::vector<int> &chosen)
    {
        if (m_effort <= 0 || m_best.isExact())
            return;
        --m_effort;
        if (classIndex == m_classes.size()) {
            keep(placed, chosen);
            return;
        }
        const Class &items = m_classes[classIndex];
        const auto left = static_cast<int>(items.items.size() - done);
        int possible = placed + left;
        for (size_t next = classIndex + 1; next < m_classes.size(); ++next)
            possible += static_cast<int>(m_classes[next].items.size());
        if (possible <= m_best.placed)
            return;
        const auto &places = m_places[static_cast<size_t>(items.kind)];
        if (left == 0 || placeIndex == places.size()) {
            search(classIndex + 1, 0, 0, placed, hosts, chosen);
            return;
        }
        const Place &place = places[placeIndex];
        const Hosts::State before = hosts.state(place.host);
        for (int count = hosts.room(place.host, items.size, place.allowed, place.largest, left); count >= 0; --count) {
            hosts.restore(place.host, before);
            if (count > 0)
                hosts.put(place.host, items.size, place.allowed, count);
            for (int i = 0; i < count; ++i)
                chosen[items.items[done + static_cast<size_t>(i)]] = place.host;
            search(classIndex, placeIndex + 1, done + static_cast<size_t>(count), placed + count, hosts, chosen);
            for (int i = 0; i < count; ++i)
                chosen[items.items[done + static_cast<size_t>(i)]] = -1;
        }
        hosts.restore(place.host, before);
    }

    const PackingProblem &m_problem;
    int m_effort;
    std::vector<std::vector<Place>> m_places;
    std::vector<Class> m_classes;
    Packing m_best;
};

} // namespace

Packing pack(const PackingProblem &problem, int effort)
{
    return Packer(problem, effort).run();
}

} // namespace easel
