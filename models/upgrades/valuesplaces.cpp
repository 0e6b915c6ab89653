// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/valuesplaces.h"

#include <algorithm>
#include <string_view>

namespace easel {
namespace {

qsizetype lineStart(const QByteArray &text, qsizetype at)
{
    return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/// Behind the line feed of the line; the end of the text when it has none.
qsizetype nextLine(const QByteArray &text, qsizetype at)
{
    const qsizetype feed = text.indexOf('\n', at);
    return feed < 0 ? text.size() : feed + 1;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

class Places final
{
public:
    explicit Places(const QByteArray &text) : m_text(text) {}

    /// The entries of a block map or list that is over at `rawEnd`, the beginning of a line.
    void entries(ValuesNode &node, qsizetype rawEnd)
    {
        std::vector<ValuesNode> &children = node.children;
        const bool isList = node.kind == ValuesNode::Kind::List;
        if (isList) {
            for (ValuesNode &item : children)
                item.entryBegin = dashBefore(item);
        }
        const bool isPlain = std::all_of(children.begin(), children.end(), [&](const ValuesNode &each) {
            return each.entryBegin >= 0 && (isList || (!isExplicitKey(each.entryBegin) && hasColon(each.entryBegin)));
        });
        if (!isPlain) {
            forget(node);
            node.end = trimmed(node.begin, rawEnd);
            return;
        }
        qsizetype previousEnd = -1;
        for (size_t i = 0; i < children.size(); ++i) {
            ValuesNode &each = children[i];
            const qsizetype end = i + 1 < children.size() ? lineStart(m_text, children[i + 1].entryBegin) : rawEnd;
            each.keyEnd = isList ? each.entryBegin + 1 : keyEnd(each.entryBegin);
            entry(each, end, isList);
            each.linesBegin = linesBegin(each.entryBegin, previousEnd, i == 0 && each.entryBegin == node.begin);
            previousEnd = each.linesEnd;
        }
        node.end = children.empty() ? node.begin : children.back().end;
    }

    /// What is inside of a flow collection cannot be taken out by lines.
    static void forget(ValuesNode &node)
    {
        for (ValuesNode &each : node.children) {
            each.entryBegin = -1;
            forget(each);
        }
    }

private:
    /// Behind the closing quote; the end of the text when there is none.
    qsizetype closing(qsizetype at) const
    {
        const qsizetype end = behindQuoted(m_text, at);
        return end < 0 ? m_text.size() : end;
    }

    /// The dash of an item, on the line that it begins on; -1 when it is not there.
    qsizetype dashBefore(const ValuesNode &item) const
    {
        if (item.kind == ValuesNode::Kind::Null)
            return -1; // a parser cannot say where nothing is
        qsizetype at = item.begin - 1;
        while (at >= 0 && m_text[at] == ' ')
            --at;
        return at >= 0 && at < item.begin - 1 && m_text[at] == '-' ? at : -1;
    }

    bool isExplicitKey(qsizetype at) const
    {
        do
            --at;
        while (at >= 0 && isSpace(m_text[at]));
        return at >= 0 && m_text[at] == '?';
    }

    /// yaml-cpp takes a word without one for a key too.
    bool hasColon(qsizetype key) const
    {
        qsizetype at = keyEnd(key);
        while (at < m_text.size() && isSpace(m_text[at]))
            ++at;
        return at < m_text.size() && m_text[at] == ':';
    }

    qsizetype keyEnd(qsizetype at) const
    {
        if (m_text[at] == '"' || m_text[at] == '\'')
            return closing(at);
        while (at < m_text.size() && !isBreak(m_text[at])) {
            if (m_text[at] == ':' && (at + 1 == m_text.size() || isSpace(m_text[at + 1]) || isBreak(m_text[at + 1])))
                break;
            ++at;
        }
        while (at > 0 && isSpace(m_text[at - 1]))
            --at;
        return at;
    }

    /// Behind the last byte that is neither white space nor a line end, between the two.
    qsizetype trimmed(qsizetype from, qsizetype to) const
    {
        while (to > from && (isSpace(m_text[to - 1]) || isBreak(m_text[to - 1])))
            --to;
        return to;
    }

    /// Behind a scalar that is written without quotes on one line.
    qsizetype plainEnd(qsizetype at) const
    {
        const qsizetype begin = at;
        while (at < m_text.size() && !isBreak(m_text[at]) && !(m_text[at] == '#' && at > begin && isSpace(m_text[at - 1])))
            ++at;
        return trimmed(begin, at);
    }

    qsizetype flowEnd(qsizetype at) const
    {
        int depth = 0;
        bool isStart = true; // where a quote opens a scalar
        while (at < m_text.size()) {
            const char c = m_text[at];
            if (c == '#' && at > 0 && (isSpace(m_text[at - 1]) || isBreak(m_text[at - 1]))) {
                at = nextLine(m_text, at);
                continue;
            }
            if ((c == '"' || c == '\'') && isStart) {
                at = closing(at);
                isStart = false;
                continue;
            }
            if (c == '[' || c == '{')
                ++depth;
            else if ((c == ']' || c == '}') && --depth == 0)
                return at + 1;
            if (!isSpace(c) && !isBreak(c))
                isStart = c == '[' || c == '{' || c == ',' || c == ':';
            ++at;
        }
        return m_text.size();
    }

    /// One entry, whose lines are over at `rawEnd` at the latest. What stands at its end and is indented no more than itself,
    /// comments and empty lines, belongs to what follows.
    void entry(ValuesNode &node, qsizetype rawEnd, bool isItem)
    {
        if (node.kind == ValuesNode::Kind::Null && !isItem)
            nothing(node);
        const qsizetype column = columnOf(m_text, node.entryBegin);
        const qsizetype last = std::max(node.keyEnd, lastBegin(node));
        qsizetype end = rawEnd;
        while (end > 0) {
            const qsizetype line = lineStart(m_text, end - 1);
            if (line <= last || !isLeftOver(line, end, column))
                break;
            end = line;
        }
        node.linesEnd = end;
        value(node, end);
    }

    static qsizetype lastBegin(const ValuesNode &node)
    {
        const ValuesNode *at = &node;
        while (!at->children.empty())
            at = &at->children.back();
        return at->kind == ValuesNode::Kind::Null && at != &node ? at->entryBegin : at->begin;
    }

    bool isLeftOver(qsizetype from, qsizetype to, qsizetype column) const
    {
        qsizetype at = from;
        while (at < to && isSpace(m_text[at]))
            ++at;
        if (at == to || isBreak(m_text[at]))
            return true;
        if (m_text[at] == '#')
            return at - from <= column;
        return to - from >= 3 && at == from && std::string_view(m_text.constData() + at, 3) == "...";
    }

    void value(ValuesNode &node, qsizetype linesEnd)
    {
        const qsizetype at = behindProperties(m_text, node.begin);
        switch (node.kind) {
        case ValuesNode::Kind::Null:
            return;
        case ValuesNode::Kind::Scalar:
            if (at >= m_text.size() || at >= linesEnd) {
                node.end = trimmed(node.begin, linesEnd);
            } else if (m_text[at] == '"' || m_text[at] == '\'') {
                node.end = closing(at);
            } else {
                node.end = plainEnd(at);
                // One that goes on over several lines, or one of a block, reads otherwise than its first line.
                if (std::string_view(m_text.constData() + at, static_cast<size_t>(std::max<qsizetype>(0, node.end - at))) != node.scalar)
                    node.end = trimmed(node.begin, linesEnd);
            }
            return;
        case ValuesNode::Kind::List:
        case ValuesNode::Kind::Map:
            if (node.isFlow) {
                node.end = flowEnd(at);
                forget(node);
            } else {
                entries(node, linesEnd);
            }
            return;
        }
    }

    /// A null is nothing behind the colon, or a word for it.
    void nothing(ValuesNode &node) const
    {
        qsizetype at = m_text.indexOf(':', node.keyEnd);
        at = at < 0 ? node.keyEnd : at + 1;
        qsizetype word = at;
        while (word < m_text.size() && isSpace(m_text[word]))
            ++word;
        const bool hasWord = word < m_text.size() && !isBreak(m_text[word]) && m_text[word] != '#';
        node.begin = hasWord ? word : at;
        node.end = hasWord ? plainEnd(word) : at;
    }

    /// With the comment right above, which tells about the entry; that at the beginning of the text tells about the text.
    qsizetype linesBegin(qsizetype entry, qsizetype previousEnd, bool isFirst) const
    {
        qsizetype line = lineStart(m_text, entry);
        const qsizetype column = entry - line;
        for (qsizetype i = line; i < entry; ++i) {
            if (m_text[i] != ' ')
                return -1;
        }
        qsizetype begin = line;
        while (begin > 0 && begin > previousEnd) {
            const qsizetype above = lineStart(m_text, begin - 1);
            qsizetype at = above;
            while (at < begin && m_text[at] == ' ')
                ++at;
            if (m_text[at] != '#' || at - above != column)
                break;
            begin = above;
        }
        return begin == 0 && isFirst ? line : begin;
    }

    const QByteArray &m_text;
};

} // namespace

qsizetype behindProperties(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && (text[at] == '!' || text[at] == '&')) {
        // yaml-cpp lets a quote end a tag.
        const bool isTag = text[at] == '!';
        while (at < text.size() && !isSpace(text[at]) && !isBreak(text[at]) && !(isTag && text[at] == '"'))
            ++at;
        while (at < text.size() && (isSpace(text[at]) || isBreak(text[at])))
            ++at;
    }
    return at;
}

qsizetype behindQuoted(const QByteArray &text, qsizetype at)
{
    const char quote = text[at++];
    while (at < text.size()) {
        if (quote == '"' && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            if (quote == '"' || at + 1 >= text.size() || text[at + 1] != quote)
                return at + 1;
            ++at;
        }
        ++at;
    }
    return -1;
}

void findPlaces(const QByteArray &text, ValuesNode &root)
{
    Places places(text);
    if (root.isFlow)
        Places::forget(root);
    else
        places.entries(root, text.size());
}

} // namespace easel
