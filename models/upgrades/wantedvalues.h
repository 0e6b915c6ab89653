// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upgrades/valuestree.h"

namespace easel {

/// What a merged configuration is to say, and where the words for it stand: taken whole from a tree, or made of parts.
struct WantedValue final
{
    ValuesNode::Kind kind = ValuesNode::Kind::Map; ///< a map or list when it is made of parts
    std::string key; ///< of an entry of a map
    const ValuesNode *origin = nullptr; ///< taken whole; null when made of parts
    const ValuesTree *tree = nullptr;   ///< that the origin is a part of
    std::vector<WantedValue> children;

    static WantedValue whole(const ValuesNode &node, const ValuesTree &tree, const std::string &key)
    {
        return {node.kind, key, &node, &tree, {}};
    }
    const WantedValue *child(const std::string &wanted) const
    {
        for (const WantedValue &each : children) {
            if (each.key == wanted)
                return &each;
        }
        return nullptr;
    }
    /// The name of an item of a named list.
    std::string name() const;
};

/// Whether the node says what is wanted.
bool says(const ValuesNode &node, const WantedValue &wanted);

/// The text of `tree`, with only what says something else replaced, put in or taken out. New lines get the line ends of the text, and
/// comments come along with what they are about. Nothing when the text is written in a way that this cannot be done to.
std::optional<QByteArray> spliced(const ValuesTree &tree, const WantedValue &wanted);

/// A key as it is written: in quotes where it needs them.
QByteArray keyText(const std::string &key);
/// An entry as lines, indented by `column`, each with a line end: "key: value". `withComments`: with those above it.
QByteArray renderEntry(const WantedValue &wanted, qsizetype column, const QByteArray &lineEnd, bool withComments);
/// The value as it is written in the text of its tree, without its indentation and the end of its last line.
QByteArray valueText(const ValuesNode &node, const ValuesTree &tree);
/// An item of a list as lines: "- value".
QByteArray renderItem(const WantedValue &wanted, qsizetype column, const QByteArray &lineEnd);

} // namespace easel
