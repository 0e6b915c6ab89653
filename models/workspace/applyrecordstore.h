// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/applyrecord.h"
#include "workspace/database.h"

namespace easel {

/// The table of what the applies came to: a row an apply. The last hundred are kept.
class ApplyRecordStore final
{
public:
    static constexpr int kept = 100;

    explicit ApplyRecordStore(const Database &database) : m_database(database) {}

    Result<std::vector<ApplyRecord>> load(int most) const; ///< the latest first
    bool isEmpty() const; ///< also when it cannot be read: load() says why
    Result<void> put(const ApplyRecord &record) const; ///< in place of the one with its id, if there is one

private:
    const Database &m_database;
};

} // namespace easel
