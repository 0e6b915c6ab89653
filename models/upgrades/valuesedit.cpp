// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/valuesedit.h"

#include "upgrades/upgradetext.h"

#include <algorithm>

namespace easel {
namespace {

/// A map that was taken whole, as one made of its entries.
void takeApart(WantedValue &map)
{
    if (!map.origin)
        return;
    for (const ValuesNode &each : map.origin->children)
        map.children.push_back(WantedValue::whole(each, *map.tree, each.key));
    map.origin = nullptr;
}

WantedValue *entryOf(WantedValue &map, const std::string &key)
{
    takeApart(map);
    const auto found = std::find_if(map.children.begin(), map.children.end(), [&](const WantedValue &each) { return each.key == key; });
    return found == map.children.end() ? nullptr : &*found;
}

/// Whether it was there and is gone.
bool removeFrom(WantedValue &map, const std::vector<std::string> &keys, size_t depth)
{
    WantedValue *entry = entryOf(map, keys[depth]);
    if (!entry)
        return false;
    if (depth + 1 < keys.size()) {
        if (entry->kind != ValuesNode::Kind::Map || !removeFrom(*entry, keys, depth + 1))
            return false;
        if (!entry->children.empty())
            return true;
    }
    map.children.erase(map.children.begin() + (entry - map.children.data()));
    return true;
}

} // namespace

Result<ValuesEdit> ValuesEdit::of(const QString &values)
{
    Result<std::shared_ptr<const ValuesTree>> tree = ValuesTree::parse(values);
    if (!tree)
        return fail(tree.error());
    ValuesEdit edit;
    edit.m_values = values;
    edit.m_tree = std::move(*tree);
    edit.m_wanted = WantedValue::whole(edit.m_tree->root(), *edit.m_tree, {});
    return edit;
}

const ValuesNode *ValuesEdit::find(const std::vector<std::string> &keys) const
{
    const ValuesNode *node = &m_tree->root();
    for (const std::string &key : keys) {
        node = node->kind == ValuesNode::Kind::Map ? node->child(key) : nullptr;
        if (!node)
            return nullptr;
    }
    return node;
}

Result<void> ValuesEdit::set(const std::vector<std::string> &keys, const QString &value)
{
    const QString key = QString::fromUtf8(keyText(keys.back()));
    QString lines = value;
    const bool isLong = value.contains(u'\n') || value.startsWith(QLatin1String("- "));
    const auto tree = ValuesTree::parse(key + (isLong ? QStringLiteral(":\n  ") + lines.replace(u'\n', QStringLiteral("\n  "))
                                                      : QStringLiteral(": ") + value)
                                        + u'\n');
    if (!tree)
        return fail(tree.error());
    WantedValue *map = &m_wanted;
    for (size_t i = 0; i + 1 < keys.size(); ++i) {
        WantedValue *next = entryOf(*map, keys[i]);
        if (!next) {
            map->children.push_back({ValuesNode::Kind::Map, keys[i], nullptr, nullptr, {}});
            next = &map->children.back();
        } else if (next->kind != ValuesNode::Kind::Map) {
            *next = {ValuesNode::Kind::Map, keys[i], nullptr, nullptr, {}};
        }
        map = next;
    }
    m_set.push_back(*tree);
    WantedValue wanted = WantedValue::whole((*tree)->root().children.front(), **tree, keys.back());
    if (WantedValue *there = entryOf(*map, keys.back()))
        *there = std::move(wanted);
    else
        map->children.push_back(std::move(wanted));
    return {};
}

void ValuesEdit::remove(const std::vector<std::string> &keys)
{
    removeFrom(m_wanted, keys, 0);
}

Result<QString> ValuesEdit::text() const
{
    if (says(m_tree->root(), m_wanted))
        return m_values;
    const std::optional<QByteArray> bytes = spliced(*m_tree, m_wanted);
    const QString mark = m_values.startsWith(QChar(QChar::ByteOrderMark)) ? QString(QChar(QChar::ByteOrderMark)) : QString();
    if (bytes) {
        const QString text = mark + QString::fromUtf8(*bytes);
        const auto read = ValuesTree::parse(text);
        if (read && says((*read)->root(), m_wanted))
            return text;
    }
    return fail(ErrorCode::Conflict, UpgradeText::tr("The configuration is written in a way that single keys cannot be changed in. Edit it by hand."));
}

} // namespace easel
