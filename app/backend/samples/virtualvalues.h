// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace easel::backend {

/// The vCluster version of the platform's default values: a group with an older one is pending an upgrade.
inline constexpr char defaultVirtualVersion[] = "0.28.0";
inline constexpr char olderVirtualVersion[] = "0.24.1";

QStringList distributions();

/// The values (YAML) that virtual clusters of a distribution are made with; `version` is the image tag.
QString virtualValues(const QString &distribution, const QString &version);

} // namespace easel::backend
