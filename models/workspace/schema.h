// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/database.h"

namespace easel::schema {

/// "Easl": tells a workspace from any other SQLite file.
inline constexpr qint64 applicationId = 0x4561736c;

/// The version that this Easel writes: one for each step of the table in schema.cpp.
int currentVersion();

/// Looks at the first bytes of a file without opening it as a database. ForeignFile, DamagedFile, NewerFile, NotFound,
/// Storage.
Result<void> inspectHeader(const QString &path);

/// Looks at the whole of an open file: is it ours, of a version that we know, and unbroken?
Result<void> verify(const Database &database, const QString &path);

/// Brings an empty or older file to the current version, in one transaction. Adding a step: append to the table.
Result<void> migrate(const Database &database);

/// The version that the file has.
Result<int> version(const Database &database);

} // namespace easel::schema
