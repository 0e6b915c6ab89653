// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/threeway.h"
#include "workspace/database.h"

namespace easel {

/// What the last rebase left to look at: a row a conflict, and a row a field that merged by itself.
class ConflictStore final
{
public:
    explicit ConflictStore(const Database &database) : m_database(database) {}

    /// DamagedFile when a row is not what was stored.
    Result<MergeRecord> load() const;
    Result<void> replace(const MergeRecord &record) const; ///< call it in a transaction

private:
    const Database &m_database;
};

} // namespace easel
