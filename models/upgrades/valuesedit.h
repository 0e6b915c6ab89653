// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upgrades/wantedvalues.h"

#include <list>

namespace easel {

/// Changes keys of a configuration; all the rest of its text stays byte for byte.
class ValuesEdit final
{
public:
    /// InvalidInput when the text is none that ValuesTree reads.
    static Result<ValuesEdit> of(const QString &values);

    /// What is there; null when nothing is. The path is that of keys: {"controlPlane", "coredns"}.
    const ValuesNode *find(const std::vector<std::string> &keys) const;
    /// What find() finds is a part of.
    const ValuesTree &tree() const { return *m_tree; }
    /// Sets the value, which is one line of YAML or the lines of a block, and makes the maps that lead there. What stands in the
    /// way and is no map gives way.
    Result<void> set(const std::vector<std::string> &keys, const QString &value);
    /// Takes the key out, and the maps that are empty without it. Nothing happens when it is not there.
    void remove(const std::vector<std::string> &keys);
    /// The text with the changes. Conflict when it is written in a way that they cannot be made in, such as {a: 1} for the whole.
    Result<QString> text() const;

private:
    ValuesEdit() = default;

    QString m_values;
    std::shared_ptr<const ValuesTree> m_tree;
    WantedValue m_wanted;
    std::list<std::shared_ptr<const ValuesTree>> m_set;
};

} // namespace easel
