// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/ledger.h"

#include <vector>

namespace easel {

/// Items that each go onto one of the hosts that their kind may use, or nowhere: as many as possible are to be placed.
/// That is vector packing, which nobody solves exactly at any size; so the answer says how good it is.
struct PackingProblem final
{
    /// A host that a kind may use. An unknown resource is not a limit.
    struct Place final
    {
        int host = 0;
        Capacity allowed; ///< the most that may be asked of the host once an item of this kind is on it
        Capacity largest; ///< the most that one item may ask
    };
    struct Item final
    {
        int kind = 0;
        Resources size; ///< none of it negative
    };
    std::vector<Resources> loads;          ///< what is asked of each host already
    std::vector<Capacity> limits;          ///< what may be asked of each host at most, whatever the kind; as many as loads
    std::vector<std::vector<Place>> kinds; ///< where the items of each kind may go
    std::vector<Item> items;
};

/// Where the items go. The placement is real: it keeps to every limit. Whether a better one exists is what atMost says.
struct Packing final
{
    std::vector<int> hosts; ///< for each item its host, or -1
    int placed = 0;
    int atMost = 0; ///< no placement has more
    bool isExact() const { return placed == atMost; }
};

/// `effort` bounds the exact search, in placements looked at; beyond it the answer is a bound. The same input gives the
/// same answer, whatever the machine.
Packing pack(const PackingProblem &problem, int effort = 50'000);

} // namespace easel
