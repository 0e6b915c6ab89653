// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/database.h"

/// What a workspace is as a file: how one comes to be, and how one is looked at without touching it.
namespace easel::workspacefile {

/// Makes the folders of the path that are missing (mode 0700) and gives the path without links. Conflict when there is
/// something at the path already.
Result<QString> prepareFolder(const QString &path);

/// Makes an empty workspace (mode 0600), complete from the moment it has its name. Conflict when the name is taken.
Result<void> make(const QString &path);

/// Reads all of a file that nobody writes, for damage. Not one byte of it or beside it changes, also when there is a
/// write-ahead log to recover from a crash.
Result<void> verify(const QString &path);

/// How to read a file that we may not write; `hasWriter` says that another process does.
Database::Mode readingMode(const QString &path, bool hasWriter);

} // namespace easel::workspacefile
