// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrades/wantedvalues.h"

#include <yaml-cpp/yaml.h>

namespace easel {
namespace {

QByteArray spaces(qsizetype count)
{
    return QByteArray(count, ' ');
}

/// Whole lines that began in column `from`, indented by `to`, with that line end. `text` begins behind the indentation of its
/// first line.
QByteArray indented(QByteArrayView text, qsizetype from, qsizetype to, const QByteArray &lineEnd)
{
    QByteArray result;
    bool isFirst = true;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        QByteArrayView line = text.sliced(at, end - at);
        at = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (!isFirst) {
            qsizetype skip = 0;
            while (skip < from && skip < line.size() && line[skip] == ' ')
                ++skip;
            line = line.sliced(skip);
        }
        isFirst = false;
        if (!line.isEmpty())
            result += spaces(to) + line.toByteArray();
        result += lineEnd;
    }
    return result;
}

/// A scalar in quotes where it needs them. YAML::Emitter knows the rules.
QByteArray scalarText(const ValuesNode &node)
{
    YAML::Emitter out;
    if (node.isText || node.scalar.find('\n') != std::string::npos)
        out << YAML::DoubleQuoted;
    out << node.scalar;
    return QByteArray(out.c_str(), static_cast<qsizetype>(out.size()));
}

QByteArray flowText(const ValuesNode &node)
{
    QByteArrayList parts;
    switch (node.kind) {
    case ValuesNode::Kind::Null: return QByteArrayLiteral("null");
    case ValuesNode::Kind::Scalar: return scalarText(node);
    case ValuesNode::Kind::List:
        for (const ValuesNode &item : node.children)
            parts << flowText(item);
        return '[' + parts.join(", ") + ']';
    case ValuesNode::Kind::Map: break;
    }
    for (const ValuesNode &entry : node.children)
        parts << keyText(entry.key) + ": " + flowText(entry);
    return '{' + parts.join(", ") + '}';
}

QByteArray keyOf(const WantedValue &wanted)
{
    if (wanted.origin && wanted.origin->key == wanted.key && !wanted.origin->isMoved && wanted.origin->entryBegin >= 0)
        return wanted.tree->text().sliced(wanted.origin->entryBegin, wanted.origin->keyEnd - wanted.origin->entryBegin);
    return keyText(wanted.key);
}

/// What stands behind the colon of an entry, up to the end of its lines; the first line without what is before it.
QByteArrayView behindKey(const ValuesNode &node, const QByteArray &text)
{
    qsizetype at = text.indexOf(':', node.keyEnd);
    at = at < 0 ? node.keyEnd : at + 1;
    return QByteArrayView(text).sliced(at, node.linesEnd - at);
}

} // namespace

QByteArray keyText(const std::string &key)
{
    ValuesNode node;
    node.scalar = key;
    return scalarText(node);
}

QByteArray renderEntry(const WantedValue &wanted, qsizetype column, const QByteArray &lineEnd, bool withComments)
{
    const ValuesNode *origin = wanted.origin;
    if (origin && origin->entryBegin >= 0 && origin->linesEnd >= 0 && !origin->key.empty()) {
        const QByteArray &text = wanted.tree->text();
        const qsizetype from = columnOf(text, origin->entryBegin);
        QByteArray comments;
        if (withComments && origin->linesBegin >= 0) {
            const qsizetype line = origin->entryBegin - from;
            if (line > origin->linesBegin)
                comments = indented(QByteArrayView(text).sliced(origin->linesBegin + from, line - origin->linesBegin - from), from, column, lineEnd);
        }
        const QByteArray body = keyOf(wanted) + ':' + behindKey(*origin, text).toByteArray();
        return comments + indented(body, from, column, lineEnd);
    }
    const QByteArray head = spaces(column) + keyOf(wanted) + ':';
    if (origin)
        return head + ' ' + flowText(*origin) + lineEnd;
    if (wanted.children.empty())
        return head + (wanted.kind == ValuesNode::Kind::List ? " []" : " {}") + lineEnd;
    QByteArray result = head + lineEnd;
    for (const WantedValue &each : wanted.children) {
        result += wanted.kind == ValuesNode::Kind::List ? renderItem(each, column + 2, lineEnd)
                                                        : renderEntry(each, column + 2, lineEnd, true);
    }
    return result;
}

QByteArray valueText(const ValuesNode &node, const ValuesTree &tree)
{
    if (node.entryBegin < 0 || node.end < node.begin)
        return node.isFlow || node.children.empty() ? flowText(node) : QByteArray();
    const QByteArray &text = tree.text();
    // Of a block with the comments behind its last parts.
    const qsizetype end = !node.isFlow && !node.children.empty() && node.linesEnd > node.end ? node.linesEnd : node.end;
    QByteArray lines = indented(QByteArrayView(text).sliced(node.begin, end - node.begin), columnOf(text, node.begin), 0, "\n");
    while (lines.endsWith('\n'))
        lines.chop(1);
    return lines;
}

QByteArray renderItem(const WantedValue &wanted, qsizetype column, const QByteArray &lineEnd)
{
    const ValuesNode *origin = wanted.origin;
    if (origin && origin->entryBegin >= 0 && origin->linesEnd >= 0 && origin->key.empty()) {
        const QByteArray &text = wanted.tree->text();
        const qsizetype from = columnOf(text, origin->entryBegin);
        return indented(QByteArrayView(text).sliced(origin->entryBegin, origin->linesEnd - origin->entryBegin), from, column, lineEnd);
    }
    if (origin)
        return spaces(column) + "- " + flowText(*origin) + lineEnd;
    if (wanted.children.empty())
        return spaces(column) + "- " + (wanted.kind == ValuesNode::Kind::List ? "[]" : "{}") + lineEnd;
    QByteArray body;
    for (const WantedValue &each : wanted.children) {
        body += wanted.kind == ValuesNode::Kind::List ? renderItem(each, column + 2, lineEnd)
                                                      : renderEntry(each, column + 2, lineEnd, !body.isEmpty());
    }
    body[column] = '-';
    return body;
}

} // namespace easel
