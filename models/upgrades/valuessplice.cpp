// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/wantedvalues.h"

#include <algorithm>
#include <utility>

namespace easel {
namespace {

struct Edit final
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray text;
};

/// Whether the value is written on the line of its key.
bool isOnOneLine(const QByteArray &text, const ValuesNode &node)
{
    const auto piece = QByteArrayView(text).sliced(node.entryBegin, node.end - node.entryBegin);
    return (node.kind == ValuesNode::Kind::Scalar || node.kind == ValuesNode::Kind::Null || node.isFlow) && !piece.contains('\n');
}

/// The comment behind a value, with the space before it.
QByteArray behind(const QByteArray &text, const ValuesNode &node)
{
    qsizetype end = node.end;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r')
        ++end;
    const QByteArray rest = text.sliced(node.end, end - node.end);
    return rest.trimmed().startsWith('#') ? rest : QByteArray();
}

class Splicer final
{
public:
    explicit Splicer(const ValuesTree &tree)
        : m_tree(tree), m_text(tree.text()), m_lineEnd(m_text.contains("\r\n") ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n"))
    {
    }

    std::optional<QByteArray> run(const WantedValue &wanted)
    {
        if (m_tree.root().isFlow || !map(m_tree.root(), wanted))
            return std::nullopt;
        // Where two meet, what is put in comes before what is taken out behind it.
        std::stable_sort(m_edits.begin(), m_edits.end(), [](const Edit &a, const Edit &b) {
            return std::pair(a.begin, a.begin < a.end) < std::pair(b.begin, b.begin < b.end);
        });
        QByteArray result;
        qsizetype at = 0;
        for (const Edit &edit : m_edits) {
            if (edit.begin < at)
                return std::nullopt;
            result += QByteArrayView(m_text).sliced(at, edit.begin - at);
            result += edit.text;
            at = edit.end;
        }
        result += QByteArrayView(m_text).sliced(at);
        return result;
    }

private:
    static bool arePlaced(const ValuesNode &node)
    {
        return std::all_of(node.children.begin(), node.children.end(),
                           [](const ValuesNode &each) { return each.entryBegin >= 0 && each.linesEnd >= 0; });
    }

    /// Behind the lines of an entry. Where the text does not end its last line, the new ones end the way it did.
    void insertAt(qsizetype at, QByteArray lines)
    {
        if (at > 0 && m_text[at - 1] != '\n') {
            lines.prepend(m_lineEnd);
            lines.chop(m_lineEnd.size());
        }
        m_edits.push_back({at, at, std::move(lines)});
    }

    bool map(const ValuesNode &node, const WantedValue &wanted)
    {
        if (!arePlaced(node))
            return false;
        if (node.children.empty()) {
            // Only of a text without keys: its comments stay above.
            QByteArray lines;
            for (const WantedValue &each : wanted.children)
                lines += renderEntry(each, 0, m_lineEnd, true);
            insertAt(m_text.size(), std::move(lines));
            return true;
        }
        const qsizetype column = columnOf(m_text, node.children.front().entryBegin);
        const KeyIndex<WantedValue> index(wanted.children);
        const bool survives = std::any_of(node.children.begin(), node.children.end(),
                                          [&](const ValuesNode &each) { return index.find(each.key) != nullptr; });
        if (!survives)
            return all(node, wanted, column);
        for (const ValuesNode &each : node.children) {
            const WantedValue *kept = index.find(each.key);
            if (!kept) {
                if (each.linesBegin < 0)
                    return false; // on the line of a dash
                m_edits.push_back({each.linesBegin, each.linesEnd, {}});
            } else if (!entry(each, *kept, column)) {
                return false;
            }
        }
        const KeyIndex<ValuesNode> there(node.children);
        insertMissing(node, wanted.children, [&](const WantedValue &w) { return there.find(w.key); },
                      [&](const WantedValue &w) { return renderEntry(w, column, m_lineEnd, true); });
        return true;
    }

    /// Other entries in the place of all that are there.
    bool all(const ValuesNode &node, const WantedValue &wanted, qsizetype column)
    {
        const bool isRoot = &node == &m_tree.root();
        if ((wanted.children.empty() && !isRoot)
            || std::any_of(node.children.begin(), node.children.end(), [](const ValuesNode &each) { return each.linesBegin < 0; }))
            return false;
        QByteArray lines;
        for (const WantedValue &each : wanted.children)
            lines += renderEntry(each, column, m_lineEnd, true);
        const ValuesNode &first = node.children.front();
        m_edits.push_back({first.linesBegin, first.linesBegin, std::move(lines)});
        for (const ValuesNode &each : node.children)
            m_edits.push_back({each.linesBegin, each.linesEnd, {}});
        return true;
    }

    /// Puts what is wanted and not there behind what stands before it; the first ones before the first that is there.
    template <typename Find, typename Render>
    void insertMissing(const ValuesNode &node, const std::vector<WantedValue> &wanted, Find find, Render render)
    {
        qsizetype place = -1;
        QByteArray lines;
        const auto flush = [&] {
            if (lines.isEmpty())
                return;
            if (place < 0) {
                const ValuesNode &first = node.children.front();
                // On the line of a dash there is no room before the first.
                if (first.linesBegin >= 0)
                    m_edits.push_back({first.linesBegin, first.linesBegin, lines});
                else
                    insertAt(first.linesEnd, lines);
            } else {
                insertAt(place, lines);
            }
            lines.clear();
        };
        for (const WantedValue &each : wanted) {
            const ValuesNode *there = find(each);
            if (!there) {
                lines += render(each);
                continue;
            }
            flush();
            place = there->linesEnd;
        }
        flush();
    }

    bool entry(const ValuesNode &node, const WantedValue &wanted, qsizetype column)
    {
        if (says(node, wanted))
            return true;
        const bool isBlock = !node.isFlow && !node.children.empty() && wanted.kind == node.kind;
        const size_t before = m_edits.size();
        if (isBlock && node.kind == ValuesNode::Kind::Map && !wantedChildren(wanted).empty()) {
            if (map(node, parts(wanted)))
                return true;
            m_edits.resize(before);
        }
        if (isBlock && node.kind == ValuesNode::Kind::List && !wanted.origin) {
            if (list(node, wanted))
                return true;
            m_edits.resize(before);
        }
        replace(node, wanted, column);
        return true;
    }

    /// A wanted map as its entries, even where it is taken whole.
    WantedValue parts(const WantedValue &wanted) const
    {
        WantedValue result = wanted;
        result.children = wantedChildren(wanted);
        result.origin = nullptr;
        return result;
    }

    static std::vector<WantedValue> wantedChildren(const WantedValue &wanted)
    {
        if (!wanted.origin)
            return wanted.children;
        std::vector<WantedValue> result;
        for (const ValuesNode &each : wanted.origin->children)
            result.push_back(WantedValue::whole(each, *wanted.tree, each.key));
        return result;
    }

    /// A list of named items, made of parts.
    bool list(const ValuesNode &node, const WantedValue &wanted)
    {
        if (!isNamedList(node) || !arePlaced(node))
            return false;
        const qsizetype column = columnOf(m_text, node.children.front().entryBegin);
        const auto wantedItem = [&](const std::string &name) -> const WantedValue * {
            for (const WantedValue &each : wanted.children) {
                if (each.name() == name)
                    return &each;
            }
            return nullptr;
        };
        if (std::none_of(node.children.begin(), node.children.end(), [&](const ValuesNode &each) { return wantedItem(each.name()); }))
            return false;
        for (const ValuesNode &each : node.children) {
            const WantedValue *kept = wantedItem(each.name());
            if (!kept) {
                if (each.linesBegin < 0)
                    return false;
                m_edits.push_back({each.linesBegin, each.linesEnd, {}});
                continue;
            }
            if (says(each, *kept))
                continue;
            const size_t before = m_edits.size();
            if (each.isFlow || !map(each, parts(*kept))) {
                m_edits.resize(before);
                replaceLines(each, renderItem(*kept, column, m_lineEnd));
            }
        }
        const auto there = [&](const WantedValue &w) -> const ValuesNode * {
            const auto found = std::find_if(node.children.begin(), node.children.end(), [&](const ValuesNode &each) { return each.name() == w.name(); });
            return found == node.children.end() ? nullptr : &*found;
        };
        insertMissing(node, wanted.children, there, [&](const WantedValue &w) { return renderItem(w, column, m_lineEnd); });
        return true;
    }

    void replace(const ValuesNode &node, const WantedValue &wanted, qsizetype column)
    {
        const ValuesNode *origin = wanted.origin;
        if (origin && origin->entryBegin >= 0 && !origin->key.empty() && isOnOneLine(m_text, node) && isOnOneLine(wanted.tree->text(), *origin)) {
            QByteArray value = wanted.tree->text().sliced(origin->begin, origin->end - origin->begin);
            if (node.begin == node.end && !value.isEmpty())
                value.prepend(' ');
            // A comment comes along to a line that has none of its own.
            if (behind(m_text, node).isEmpty())
                value += behind(wanted.tree->text(), *origin);
            m_edits.push_back({node.begin, node.end, std::move(value)});
            return;
        }
        replaceLines(node, renderEntry(wanted, column, m_lineEnd, false));
    }

    /// From the key or dash to the end of the lines; what stands before it on the line stays.
    void replaceLines(const ValuesNode &node, const QByteArray &rendered)
    {
        QByteArray lines = rendered.sliced(columnOf(m_text, node.entryBegin));
        if (node.linesEnd > 0 && m_text[node.linesEnd - 1] != '\n')
            lines.chop(m_lineEnd.size());
        m_edits.push_back({node.entryBegin, node.linesEnd, std::move(lines)});
    }

    const ValuesTree &m_tree;
    const QByteArray &m_text;
    QByteArray m_lineEnd;
    std::vector<Edit> m_edits;
};

} // namespace

std::string WantedValue::name() const
{
    if (origin)
        return origin->name();
    const WantedValue *found = kind == ValuesNode::Kind::Map ? child("name") : nullptr;
    return found && found->origin && found->origin->kind == ValuesNode::Kind::Scalar ? found->origin->scalar : std::string();
}

bool says(const ValuesNode &node, const WantedValue &wanted)
{
    if (wanted.origin)
        return sameValue(node, *wanted.origin);
    if (node.kind != wanted.kind || node.children.size() != wanted.children.size())
        return false;
    std::optional<KeyIndex<ValuesNode>> index; // most keys stand at the same place
    for (size_t i = 0; i < wanted.children.size(); ++i) {
        const WantedValue &each = wanted.children[i];
        const bool isBeside = wanted.kind == ValuesNode::Kind::List || node.children[i].key == each.key;
        if (!isBeside && !index)
            index.emplace(node.children);
        const ValuesNode *there = isBeside ? &node.children[i] : index->find(each.key);
        if (!there || !says(*there, each))
            return false;
    }
    return true;
}

std::optional<QByteArray> spliced(const ValuesTree &tree, const WantedValue &wanted)
{
    return Splicer(tree).run(wanted);
}

} // namespace easel
