// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace easel::test {

/// Lets SQL statements of this thread, and of the writers of workspaces, fail as they do when a disk is full or broken. The test's program stands between Qt and
/// SQLite: it has a sqlite3_step of its own, which its target has to export (ENABLE_EXPORTS).
class SqlFault final
{
public:
    // SQLite's codes.
    static constexpr int readOnly = 8;
    static constexpr int brokenDisk = 10;
    static constexpr int fullDisk = 13;

    /// The `number`-th step of a statement from now on (from 1) fails with the code, and with `lasting` all after it.
    SqlFault(int number, int code, bool lasting);
    ~SqlFault();
    SqlFault(const SqlFault &) = delete;
    SqlFault &operator=(const SqlFault &) = delete;

    /// Whether one has failed.
    bool hasStruck() const;
};

} // namespace easel::test
