// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "domain/pastdefault.h"
#include "workspace/database.h"

namespace easel {

/// The snapshot's tables. A row an object, in its compact form, in the snapshot's order.
class FleetStore final
{
public:
    explicit FleetStore(const Database &database) : m_database(database) {}

    /// DamagedFile when a row is not what store() wrote.
    Result<Fleet> load() const;
    /// Replaces all; call it in a transaction.
    Result<void> store(const Fleet &fleet) const;
    /// The default values of each version that was ever stored: the platform tells only the present ones.
    Result<std::vector<PastDefault>> pastDefaults() const;

private:
    const Database &m_database;
};

} // namespace easel
