// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QMap>
#include <QRandomGenerator>

namespace easel::test {

// What tests of a workspace's history store, and how they look at it.

/// The fleet with a few things as another pull might bring them.
Fleet movedOn(const Fleet &fleet, QRandomGenerator &random);
/// The fleet with another measured use of one cluster: it differs in one row.
Fleet withUse(const Fleet &fleet, size_t cluster, qint64 milliCores);
/// Stores so many snapshots, an hour apart, of which each differs in one row or two of the one before. By the ids of their points.
QMap<qint64, Fleet> storeHours(Workspace &workspace, int count, const QDateTime &first);
/// Where the points of the workspace differ from these; empty when they do not.
QString historyDifference(const Workspace &workspace, const QMap<qint64, Fleet> &stored);

} // namespace easel::test
