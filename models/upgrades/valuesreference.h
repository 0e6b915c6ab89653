// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace easel {

/// A key of vCluster's configuration that people set in cluster groups.
struct KnownKey final
{
    QStringList path; ///< {"controlPlane", "coredns", "enabled"}
    QString type;     ///< "true or false", "text", "list", …, for people
    QString text;     ///< what it does, in a sentence
    QString example;  ///< a value, as one line of YAML
    QString name() const { return path.join(u'.'); }
};

/// Those of the present layout (vCluster 0.20 and later), by path.
std::vector<KnownKey> knownKeys();

/// The line, from 1, of the key; of the last one of its path that is there, and 1 when none is or the text cannot be read.
int lineOfKey(const QString &values, const QStringList &path);

} // namespace easel
