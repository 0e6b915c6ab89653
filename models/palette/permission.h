// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/operations.h"

#include <QString>

namespace easel {

/// Palette's name of the permission that a call needs, "clusterGroup.update" say; empty where it needs none, or Easel does not
/// know. `path` may have a query. Source: Palette's documentation of roles and permissions.
QString permissionFor(const QString &method, const QString &path);
/// The same of what an operation of a plan calls.
QString permissionFor(Operation::Kind kind);

} // namespace easel
