// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/valuesmerger.h"

#include "upgrades/movedkeys.h"
#include "upgrades/upgradetext.h"

#include <QVersionNumber>

#include <algorithm>

namespace easel {
namespace {

using Kind = ValuesNode::Kind;

bool same(const ValuesNode *a, const ValuesNode *b)
{
    return a && b ? sameValue(*a, *b) : a == b;
}

bool isMap(const ValuesNode *node)
{
    return node && node->kind == Kind::Map;
}

/// The value as it is written, a block without its indentation.
QString written(const ValuesNode *node, const ValuesTree *tree)
{
    if (!node || !tree)
        return {};
    const QByteArray lines = valueText(*node, *tree);
    return QString::fromUtf8(lines);
}

const ValuesNode *at(const ValuesNode &root, const std::vector<std::string> &keys)
{
    const ValuesNode *node = &root;
    for (const std::string &key : keys) {
        node = node->kind == Kind::Map ? node->child(key) : nullptr;
        if (!node)
            return nullptr;
    }
    return node;
}

/// Takes the node out, and the maps that are empty without it.
ValuesNode take(ValuesNode &map, const std::vector<std::string> &keys, size_t depth = 0)
{
    const auto found = std::find_if(map.children.begin(), map.children.end(), [&](const ValuesNode &each) { return each.key == keys[depth]; });
    if (depth + 1 == keys.size()) {
        ValuesNode node = std::move(*found);
        map.children.erase(found);
        return node;
    }
    ValuesNode node = take(*found, keys, depth + 1);
    if (found->children.empty())
        map.children.erase(found);
    return node;
}

void put(ValuesNode &map, const std::vector<std::string> &keys, ValuesNode node)
{
    ValuesNode *parent = &map;
    for (size_t i = 0; i + 1 < keys.size(); ++i) {
        const auto found = std::find_if(parent->children.begin(), parent->children.end(), [&](const ValuesNode &each) { return each.key == keys[i]; });
        if (found != parent->children.end()) {
            parent = &*found;
            continue;
        }
        ValuesNode made;
        made.kind = Kind::Map;
        made.key = keys[i];
        parent->children.push_back(std::move(made));
        parent = &parent->children.back();
    }
    node.key = keys.back();
    node.isMoved = true;
    parent->children.push_back(std::move(node));
}

/// Whether something other than a map stands on the way there.
bool isBlocked(const ValuesNode &root, const std::vector<std::string> &keys)
{
    const ValuesNode *node = &root;
    for (const std::string &key : keys) {
        if (node->kind != Kind::Map)
            return true;
        node = node->child(key);
        if (!node)
            return false;
    }
    return true;
}

QString pathOf(const std::vector<std::string> &keys)
{
    QString path;
    for (const std::string &key : keys)
        path = valuesPath(path, key);
    return path;
}

QVersionNumber number(const QString &version)
{
    return QVersionNumber::fromString(version.startsWith(u'v') ? version.mid(1) : version);
}

/// Where a configuration names its version.
bool isVersion(const QString &path)
{
    return path == QLatin1String("controlPlane.statefulSet.image.tag") || path == QLatin1String("vcluster.image");
}

/// Puts what only one side has behind what stands before it there.
template <typename SameKey>
void insertBehind(std::vector<WantedValue> &result, const ValuesNode &mine, size_t index, WantedValue value, SameKey isKey)
{
    for (size_t before = index; before-- > 0;) {
        const auto found = std::find_if(result.begin(), result.end(), [&](const WantedValue &each) { return isKey(each, mine.children[before]); });
        if (found != result.end()) {
            result.insert(found + 1, std::move(value));
            return;
        }
    }
    result.insert(result.begin(), std::move(value));
}

} // namespace

ValuesMerger::ValuesMerger(const ValuesTree *old, const ValuesTree &mine, const ValuesTree &fresh,
                           const QHash<QString, ValuesSettlement> &settled)
    : m_oldTree(old), m_mineTree(mine), m_freshTree(fresh), m_settled(settled), m_old(old ? &old->root() : nullptr), m_mine(&mine.root())
{
}

void ValuesMerger::followMoves()
{
    const ValuesNode *tag = at(m_freshTree.root(), {"controlPlane", "statefulSet", "image", "tag"});
    const QVersionNumber version = number(tag ? QString::fromStdString(tag->scalar) : QString());
    const auto copied = [](const ValuesNode *&root, ValuesNode &copy) -> ValuesNode & {
        if (root != &copy) {
            copy = *root;
            root = &copy;
        }
        return copy;
    };
    for (const MovedKey &moved : movedKeys()) {
        const std::vector<std::string> source = keysOf(moved.from);
        const std::vector<std::string> target = keysOf(moved.to);
        const ValuesNode *old = m_old ? at(*m_old, source) : nullptr;
        const ValuesNode *mine = at(*m_mine, source);
        if ((!old && !mine) || version < number(QLatin1String(moved.since)) || at(m_freshTree.root(), source))
            continue;
        // What the platform does not set at the new place is the default there: only what mine has changed is worth a word.
        const bool isDefault = !at(m_freshTree.root(), target);
        if (mine && isDefault && same(old, mine)) {
            take(copied(m_mine, m_movedMine), source);
        } else if (mine && !isBlocked(*m_mine, target)) {
            ValuesNode &copy = copied(m_mine, m_movedMine);
            put(copy, target, take(copy, source));
            m_movedFrom.insert(pathOf(target), pathOf(source));
        }
        if (old && !isBlocked(*m_old, target)) {
            ValuesNode &copy = copied(m_old, m_movedOld);
            ValuesNode node = take(copy, source);
            if (!isDefault)
                put(copy, target, std::move(node));
        }
    }
}

Result<WantedValue> ValuesMerger::run(ValuesMerge &merge)
{
    m_merge = &merge;
    WantedValue wanted = map({m_old, m_mine, &m_freshTree.root()}, {}, {});
    if (m_error)
        return fail(*m_error);
    return wanted;
}

std::optional<WantedValue> ValuesMerger::value(const Sides &sides, const std::string &key, const QString &path, bool isItem)
{
    const auto &[old, mine, fresh] = sides;
    if (same(mine, fresh))
        return fresh ? std::optional(ofFresh(*fresh, key)) : std::nullopt;
    const bool isKnown = m_old != nullptr;
    if (isKnown && same(old, mine))
        return fresh ? std::optional(ofFresh(*fresh, key)) : std::nullopt;
    if (isMap(mine) && isMap(fresh) && (!old || isMap(old)))
        return map(sides, key, path);
    if (!isItem && mine && fresh && isNamedList(*mine) && isNamedList(*fresh) && (!old || isNamedList(*old)))
        return list(sides, key, path);
    if (!isKnown && !mine)
        return ofFresh(*fresh, key);
    if (!isKnown && isVersion(path) && fresh)
        return ofFresh(*fresh, key);
    if (!isKnown || same(old, fresh)) {
        return carried(sides, key, path);
    }
    return conflict(sides, key, path);
}

WantedValue ValuesMerger::map(const Sides &sides, const std::string &key, const QString &path)
{
    WantedValue result{Kind::Map, key, nullptr, nullptr, {}};
    static const std::vector<ValuesNode> none;
    const KeyIndex<ValuesNode> ofOld(sides.old ? sides.old->children : none);
    const KeyIndex<ValuesNode> ofMine(sides.mine->children);
    const KeyIndex<ValuesNode> ofFresh(sides.fresh->children);
    for (const ValuesNode &fresh : sides.fresh->children) {
        const Sides below{ofOld.find(fresh.key), ofMine.find(fresh.key), &fresh};
        if (std::optional<WantedValue> each = value(below, fresh.key, valuesPath(path, fresh.key), false))
            result.children.push_back(std::move(*each));
    }
    for (size_t i = 0; i < sides.mine->children.size(); ++i) {
        const ValuesNode &mine = sides.mine->children[i];
        if (ofFresh.find(mine.key))
            continue;
        const Sides below{ofOld.find(mine.key), &mine, nullptr};
        if (std::optional<WantedValue> each = value(below, mine.key, valuesPath(path, mine.key), false)) {
            insertBehind(result.children, *sides.mine, i, std::move(*each),
                         [](const WantedValue &w, const ValuesNode &n) { return w.key == n.key; });
        }
    }
    return result;
}

WantedValue ValuesMerger::list(const Sides &sides, const std::string &key, const QString &path)
{
    WantedValue result{Kind::List, key, nullptr, nullptr, {}};
    const auto item = [](const ValuesNode *node, const std::string &name) -> const ValuesNode * {
        if (!node)
            return nullptr;
        const auto found = std::find_if(node->children.begin(), node->children.end(), [&](const ValuesNode &each) { return each.name() == name; });
        return found == node->children.end() ? nullptr : &*found;
    };
    const auto pathTo = [&](const std::string &name) { return QStringLiteral("%1[%2]").arg(path, QString::fromStdString(name)); };
    for (const ValuesNode &fresh : sides.fresh->children) {
        const std::string name = fresh.name();
        if (std::optional<WantedValue> each = value({item(sides.old, name), item(sides.mine, name), &fresh}, {}, pathTo(name), true))
            result.children.push_back(std::move(*each));
    }
    for (size_t i = 0; i < sides.mine->children.size(); ++i) {
        const ValuesNode &mine = sides.mine->children[i];
        const std::string name = mine.name();
        if (item(sides.fresh, name))
            continue;
        if (std::optional<WantedValue> each = value({item(sides.old, name), &mine, nullptr}, {}, pathTo(name), true)) {
            insertBehind(result.children, *sides.mine, i, std::move(*each),
                         [](const WantedValue &w, const ValuesNode &n) { return w.name() == n.name(); });
        }
    }
    return result;
}

std::optional<WantedValue> ValuesMerger::conflict(const Sides &sides, const std::string &key, const QString &path)
{
    const auto &[old, mine, fresh] = sides;
    ValuesConflict conflict;
    conflict.path = path;
    conflict.kind = !fresh  ? ValuesConflict::Kind::FreshRemoved
                    : !mine ? ValuesConflict::Kind::MineRemoved
                    : !old  ? ValuesConflict::Kind::BothAdded
                            : ValuesConflict::Kind::BothChanged;
    conflict.movedFrom = m_movedFrom.value(path);
    conflict.old = written(old, m_oldTree);
    conflict.mine = written(mine, &m_mineTree);
    conflict.fresh = written(fresh, &m_freshTree);
    const auto settlement = m_settled.constFind(path);
    // A version that nobody has settled is the one that the upgrade is for.
    const Choice presumed = isVersion(path) ? Choice::Theirs : Choice::Mine;
    if (settlement != m_settled.cend()) {
        conflict.choice = settlement->choice;
        conflict.isEdited = !settlement->choice;
    }
    m_merge->conflicts.push_back(conflict);
    if (conflict.isEdited)
        return edited(settlement->edited, key, path);
    return chosen(sides, key, conflict.choice.value_or(presumed));
}

std::optional<WantedValue> ValuesMerger::chosen(const Sides &sides, const std::string &key, Choice choice)
{
    if (choice == Choice::Mine)
        return sides.mine ? std::optional(ofMine(*sides.mine, key)) : std::nullopt;
    return sides.fresh ? std::optional(ofFresh(*sides.fresh, key)) : std::nullopt;
}

std::optional<WantedValue> ValuesMerger::edited(const QString &text, const std::string &key, const QString &path)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    // As the value of its key, on the lines below where it is more than one, or a key itself.
    const auto read = [&](const QString &separator) {
        QString indented = text;
        while (indented.endsWith(u'\n'))
            indented.chop(1);
        indented.replace(u'\n', QStringLiteral("\n  "));
        return ValuesTree::parse(QString::fromUtf8(keyText(key)) + u':' + separator + indented + u'\n');
    };
    const bool isLong = text.trimmed().contains(u'\n');
    Result<std::shared_ptr<const ValuesTree>> tree = read(isLong ? QStringLiteral("\n  ") : QStringLiteral(" "));
    if (!tree && !isLong)
        tree = read(QStringLiteral("\n  "));
    if (!tree || (*tree)->root().children.size() != 1) {
        m_error = Error{ErrorCode::InvalidInput,
                        UpgradeText::tr("The value for %1 is not valid YAML. %2").arg(path, tree ? QString() : tree.error().message).trimmed(), path};
        return std::nullopt;
    }
    m_edited.push_back(*tree);
    return WantedValue::whole((*tree)->root().children.front(), **tree, key);
}

std::optional<WantedValue> ValuesMerger::carried(const Sides &sides, const std::string &key, const QString &path)
{
    const auto settlement = m_settled.constFind(path);
    const bool isSettled = settlement != m_settled.cend();
    m_merge->carried.push_back({path, m_movedFrom.value(path), written(sides.old, m_oldTree), written(sides.mine, &m_mineTree),
                                written(sides.fresh, &m_freshTree), isSettled ? settlement->choice : Choice::Mine});
    if (isSettled && !settlement->choice)
        return edited(settlement->edited, key, path);
    return chosen(sides, key, isSettled ? settlement->choice.value_or(Choice::Mine) : Choice::Mine);
}

} // namespace easel
