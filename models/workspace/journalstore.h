// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/database.h"
#include "workspace/workspace.h"

namespace easel {

/// The table of the apply journal: a row an operation.
class JournalStore final
{
public:
    explicit JournalStore(const Database &database) : m_database(database) {}

    Result<std::vector<JournalEntry>> load() const; ///< by number
    Result<void> write(const JournalEntry &entry) const;
    Result<void> clear() const;

private:
    const Database &m_database;
};

} // namespace easel
