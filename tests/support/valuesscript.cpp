// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuesscript.h"

#include <yaml-cpp/yaml.h>

#include <stdexcept>

namespace easel::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Where leaves may be: maps within maps, a list, and a list of named items.
QStringList places()
{
    QStringList result;
    for (const QString &map : {u""_s, u"m0."_s, u"m1."_s, u"m1.m2."_s, u"m1.m3."_s}) {
        for (const QString &leaf : {u"s0"_s, u"s1"_s, u"s2"_s, u"l0"_s})
            result << map + leaf;
    }
    for (const QString &item : {u"a"_s, u"b"_s, u"c"_s}) {
        result << u"m1.n0[%1].value"_s.arg(item);
        result << u"n1[%1].value"_s.arg(item) << u"n1[%1].more"_s.arg(item);
    }
    return result;
}

QString valueFor(const QString &place, int number)
{
    if (place.endsWith("l0"_L1))
        return number % 2 ? u"- one\n- two-%1"_s.arg(number % 3) : u"- three-%1"_s.arg(number % 3);
    switch (number % 4) {
    case 0: return u"word%1"_s.arg(number % 3);
    case 1: return QString::number(number % 5);
    case 2: return u"two words %1"_s.arg(number % 2);
    default: return u"true"_s;
    }
}

/// The map in which the place stands, for keys of one level: "m1", "m1.n0[a]", "".
struct Writer final
{
    const QMap<QString, QString> &leaves;
    const QMap<QString, QString> &comments;
    QString text;

    void level(const QString &prefix, int depth, bool onDash = false)
    {
        const QString space(2 * depth, u' ');
        QStringList done;
        bool first = onDash;
        const auto begin = [&](const QString &path) {
            if (comments.contains(path) && !first)
                text += space + u"# "_s + comments.value(path) + u'\n';
            text += std::exchange(first, false) ? QString() : space;
        };
        for (auto it = leaves.lowerBound(prefix); it != leaves.end() && it.key().startsWith(prefix); ++it) {
            const QString rest = it.key().mid(prefix.size());
            const auto dot = rest.indexOf(u'.');
            const auto bracket = rest.indexOf(u'[');
            if (bracket >= 0 && (dot < 0 || bracket < dot)) {
                const QString list = rest.left(bracket);
                if (done.contains(list))
                    continue;
                done << list;
                begin(prefix + list);
                text += list + u":\n"_s;
                items(prefix + list, depth + 1);
            } else if (dot >= 0) {
                const QString key = rest.left(dot);
                if (done.contains(key))
                    continue;
                done << key;
                begin(prefix + key);
                text += key + u":\n"_s;
                level(prefix + key + u'.', depth + 1);
            } else {
                begin(it.key());
                if (it.value().startsWith("- "_L1)) {
                    text += rest + u":\n"_s;
                    for (const QString &item : it.value().split(u'\n'))
                        text += space + u"  "_s + item + u'\n';
                } else {
                    text += rest + u": "_s + it.value() + u'\n';
                }
            }
        }
    }

    void items(const QString &path, int depth)
    {
        QStringList done;
        for (auto it = leaves.lowerBound(path + u'['); it != leaves.end() && it.key().startsWith(path + u'['); ++it) {
            const QString name = it.key().mid(path.size() + 1).section(u']', 0, 0);
            if (done.contains(name))
                continue;
            done << name;
            text += QString(2 * depth, u' ') + u"- name: "_s + name + u'\n';
            level(u"%1[%2]."_s.arg(path, name), depth + 1);
        }
    }
};

void collect(const YAML::Node &node, const QString &path, QMap<QString, QString> &leaves)
{
    if (node.IsMap()) {
        for (const auto &entry : node) {
            const QString key = QString::fromStdString(entry.first.Scalar());
            if (key != "name"_L1)
                collect(entry.second, path.isEmpty() ? key : path + u'.' + key, leaves);
        }
    } else if (node.IsSequence() && node.size() > 0 && node[0].IsMap()) {
        for (const auto &item : node)
            collect(item, u"%1[%2]"_s.arg(path, QString::fromStdString(item["name"].Scalar())), leaves);
    } else if (node.IsSequence()) {
        QStringList items;
        for (const auto &item : node)
            items << u"- "_s + QString::fromStdString(item.Scalar());
        leaves.insert(path, items.join(u'\n'));
    } else if (node.IsScalar()) {
        leaves.insert(path, QString::fromStdString(node.Scalar()));
    }
}

} // namespace

ValuesSketch ValuesSketch::from(const std::vector<int> &numbers)
{
    ValuesSketch sketch;
    const QStringList all = places();
    for (size_t i = 0; i < numbers.size(); ++i)
        sketch.m_leaves.insert(all[(numbers[i] + static_cast<int>(i) * 7) % all.size()], valueFor(all[(numbers[i] + static_cast<int>(i) * 7) % all.size()], numbers[i] / 3));
    if (sketch.m_leaves.isEmpty())
        sketch.m_leaves.insert(u"s0"_s, u"word"_s);
    for (auto it = sketch.m_leaves.cbegin(); it != sketch.m_leaves.cend(); ++it) {
        if (it.value().size() % 3 == 0)
            sketch.m_comments.insert(it.key(), u"about "_s + it.key());
    }
    return sketch;
}

ValuesSketch ValuesSketch::edited(const std::vector<int> &numbers) const
{
    ValuesSketch sketch = *this;
    const QStringList all = places();
    for (const int number : numbers) {
        const QString place = all[number % all.size()];
        if (number / all.size() % 3 == 0 && sketch.m_leaves.size() > 1) {
            sketch.m_leaves.remove(place);
            sketch.m_comments.remove(place);
        } else {
            sketch.m_leaves.insert(place, valueFor(place, number / 5));
        }
    }
    return sketch;
}

QString ValuesSketch::comment(int which, const QString &text)
{
    const QStringList paths = m_leaves.keys();
    const QString path = paths[which % paths.size()];
    if (path.contains(u']'))
        return {};
    m_comments.insert(path, text);
    return path;
}

QString ValuesSketch::yaml() const
{
    Writer writer{m_leaves, m_comments, {}};
    writer.level({}, 0);
    return writer.text;
}

QMap<QString, QString> leavesOf(const QString &yaml)
{
    QMap<QString, QString> leaves;
    collect(YAML::Load(yaml.toStdString()), {}, leaves);
    return leaves;
}

} // namespace easel::test
