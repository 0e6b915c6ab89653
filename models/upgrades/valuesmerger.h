// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upgrades/valuesmerge.h"
#include "upgrades/wantedvalues.h"

#include <list>

namespace easel {

/// Decides key by key what a merged configuration says. Made for one merge; what it gives refers to the trees.
class ValuesMerger final
{
public:
    /// `old` is null where the old default is not known. Versions are those that mine and fresh name.
    ValuesMerger(const ValuesTree *old, const ValuesTree &mine, const ValuesTree &fresh, const QHash<QString, ValuesSettlement> &settled);

    /// Puts the keys of mine and old where they are in the version that fresh names.
    void followMoves();
    /// The keys of mine that were put: path now -> path before.
    const QHash<QString, QString> &movedFrom() const { return m_movedFrom; }
    /// Fills in conflicts and carried values of `merge`. InvalidInput when a settlement is no YAML.
    Result<WantedValue> run(ValuesMerge &merge);

private:
    struct Sides final
    {
        const ValuesNode *old = nullptr;
        const ValuesNode *mine = nullptr;
        const ValuesNode *fresh = nullptr;
    };

    std::optional<WantedValue> value(const Sides &sides, const std::string &key, const QString &path, bool isItem);
    WantedValue map(const Sides &sides, const std::string &key, const QString &path);
    WantedValue list(const Sides &sides, const std::string &key, const QString &path);
    std::optional<WantedValue> conflict(const Sides &sides, const std::string &key, const QString &path);
    std::optional<WantedValue> edited(const QString &text, const std::string &key, const QString &path);
    std::optional<WantedValue> carried(const Sides &sides, const std::string &key, const QString &path);
    std::optional<WantedValue> chosen(const Sides &sides, const std::string &key, Choice choice);
    WantedValue ofMine(const ValuesNode &node, const std::string &key) const { return WantedValue::whole(node, m_mineTree, key); }
    WantedValue ofFresh(const ValuesNode &node, const std::string &key) const { return WantedValue::whole(node, m_freshTree, key); }

    const ValuesTree *m_oldTree;
    const ValuesTree &m_mineTree;
    const ValuesTree &m_freshTree;
    const QHash<QString, ValuesSettlement> &m_settled;
    ValuesNode m_movedOld;
    ValuesNode m_movedMine;
    const ValuesNode *m_old;  ///< the root, moved or not
    const ValuesNode *m_mine;
    QHash<QString, QString> m_movedFrom; ///< path now -> path before
    std::list<std::shared_ptr<const ValuesTree>> m_edited; ///< what people typed; a result refers to it
    std::optional<Error> m_error;
    ValuesMerge *m_merge = nullptr;
};

} // namespace easel
