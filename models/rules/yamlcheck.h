// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace easel {

/// Where and why a text is not YAML that a group may have.
struct YamlProblem final
{
    int line = 1;   ///< from 1
    int column = 1; ///< from 1
    QString message;
};

/// A configuration is stored as one object of Kubernetes, which has not more: bytes.
inline constexpr qsizetype largestValues = 1024 * 1024;

/// Nothing when the text is valid YAML of no more than that, without aliases (an alias can blow a few lines up to millions of nodes).
std::optional<YamlProblem> checkYaml(const QString &text);

} // namespace easel
