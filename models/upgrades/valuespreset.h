// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>

namespace easel {

/// What Palette's documentation tells people to change in a group's configuration for one purpose.
enum class ValuesPreset {
    OpenShift,  ///< for host clusters that are OpenShift: it assigns users and groups itself
    DiskBackup, ///< for backups that read the volumes of virtual clusters on the hosts
};
inline constexpr std::array allPresets{ValuesPreset::OpenShift, ValuesPreset::DiskBackup};

enum class PresetState { Absent, Partial, Applied };

/// "OpenShift", "Disk backup".
QString presetName(ValuesPreset preset);
/// What it does, and what it costs, in a sentence or two.
QString presetText(ValuesPreset preset);

/// Of a text that cannot be read: Absent.
PresetState presetState(ValuesPreset preset, const QString &values);
/// The configuration with the preset; comments and all other bytes stay. Fits both layouts, that before vCluster 0.20 too.
Result<QString> withPreset(ValuesPreset preset, const QString &values);
/// The configuration without it: what the preset took out is as in `defaults`, the platform's default of the group, and what it put in
/// is as there, or gone.
Result<QString> withoutPreset(ValuesPreset preset, const QString &values, const QString &defaults);

} // namespace easel
