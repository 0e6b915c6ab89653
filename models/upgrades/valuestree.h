// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace easel {

/// A part of a configuration and where it stands in the text. Places are bytes of ValuesTree::text().
struct ValuesNode final
{
    enum class Kind { Null, Scalar, List, Map };
    Kind kind = Kind::Null;
    bool isFlow = false; ///< of a list or map: written as [..] or {..}
    bool isMoved = false; ///< key has another name than in the text
    bool isText = false; ///< of a scalar: quoted or tagged, so that "1" is no number
    std::string scalar;  ///< as YAML reads it
    std::string key;     ///< of an entry of a map
    qsizetype begin = 0; ///< of the value: its first byte; of a null behind the colon
    qsizetype end = 0;   ///< behind its last byte, without a comment behind it
    // Of an entry of a block map or list, else -1.
    qsizetype entryBegin = -1; ///< of its key, or of its dash
    qsizetype keyEnd = -1;     ///< behind the key
    qsizetype linesBegin = -1; ///< of its first line, comments right above it included; -1 when something stands before it on its line
    qsizetype linesEnd = -1;   ///< behind its last line
    std::vector<ValuesNode> children;

    /// The child with that key, or null.
    const ValuesNode *child(const std::string &key) const;
    /// The scalar `name` of a map; empty when there is none.
    std::string name() const;
};

/// Finds entries by their key. Worth making for many look-ups in one map: small ones are looked through, large ones are indexed.
template <typename Entry>
class KeyIndex final
{
public:
    explicit KeyIndex(const std::vector<Entry> &entries) : m_entries(entries)
    {
        if (entries.size() <= 16)
            return;
        m_places.reserve(entries.size());
        for (size_t i = 0; i < entries.size(); ++i)
            m_places.emplace(entries[i].key, i);
    }

    /// Null when there is none.
    const Entry *find(const std::string &key) const
    {
        if (!m_places.empty()) {
            const auto found = m_places.find(key);
            return found == m_places.end() ? nullptr : &m_entries[found->second];
        }
        for (const Entry &each : m_entries) {
            if (each.key == key)
                return &each;
        }
        return nullptr;
    }

private:
    const std::vector<Entry> &m_entries;
    std::unordered_map<std::string_view, size_t> m_places;
};

/// Whether both mean the same: the order of keys, comments and the way of quoting do not matter.
bool sameValue(const ValuesNode &a, const ValuesNode &b);
/// Whether a list can be told apart by names: maps, each with a `name` of its own.
bool isNamedList(const ValuesNode &list);

/// A configuration, read so that parts of its text can be replaced and the rest stays byte for byte.
class ValuesTree final
{
public:
    /// Refused, with line and column in the message and as "LINE:COLUMN" in the context: what is no YAML, aliases, a key twice
    /// in one map, several documents, control characters, and more than largestValues. An empty text, or one of comments, is a map
    /// without keys.
    static Result<std::shared_ptr<const ValuesTree>> parse(const QString &text);

    const QByteArray &text() const { return m_text; } ///< UTF-8, without a byte order mark
    const ValuesNode &root() const { return m_root; }

private:
    QByteArray m_text;
    ValuesNode m_root;
};

/// Byte `at` as bytes from the beginning of its line, from 0.
qsizetype columnOf(const QByteArray &text, qsizetype at);

/// "a.b" for the key b of the map a; a key with a dot or bracket is quoted. Items of lists are "a[name]".
QString valuesPath(const QString &parent, const std::string &key);

} // namespace easel
