// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace easel::test {

/// A block of HCL as it is read: attributes with their values.
struct HclNode final
{
    struct Value
    {
        enum class Kind { Text, Number, List, Reference, Object };
        Kind kind = Kind::Text;
        QString text;      ///< of a text what it evaluates to; of a number or a reference as it is written
        QStringList items; ///< of a list
        std::vector<HclNode> object; ///< one, of an object
    };
    QString type;
    QStringList labels;
    QHash<QString, Value> attributes;
    std::vector<HclNode> blocks;

    QString text(const char *name) const { return attributes.value(QLatin1String(name)).text; }
    std::vector<const HclNode *> all(const char *type) const
    {
        std::vector<const HclNode *> found;
        for (const HclNode &block : blocks) {
            if (block.type == QLatin1String(type))
                found.push_back(&block);
        }
        return found;
    }
};

/// Reads the part of HCL that Easel writes, and nothing else: blocks, attributes, quoted strings with escapes, heredocs, lists of
/// strings, whole numbers, references, chomp() and replace(). An attribute twice in a block is refused.
/// @return the file as a block without a type; empty, with the reason in `error`, when it is anything else.
std::optional<HclNode> readHcl(const QByteArray &text, QString &error);

} // namespace easel::test
