// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fleet.h"
#include "palette/paletteclient.h"

#include <QPointer>

namespace easel {

/// Told while a pull runs: what is being read, how many of how many (0 when not known).
using PullProgress = std::function<void(const QString &what, int done, int total)>;

/// Reads everything that the scope can see: projects, clusters, groups with their detail, virtual clusters, profiles, edge
/// hosts and the platform's default values. One whole fleet or an error, never a part: groups that come, go or get
/// another name meanwhile are read again; Conflict when they do not keep still.
/// `client` may go away meanwhile: the pull then ends with Cancelled.
QCoro::Task<Result<Fleet>> pullFleet(QPointer<PaletteClient> client, Scope scope, PullProgress progress);

} // namespace easel
