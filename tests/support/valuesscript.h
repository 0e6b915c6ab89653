// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace easel::test {

/// Random configurations for laws: a tree whose keys have fixed kinds, so that a plain comparison of leaves is an oracle for a merge.
/// Written with comments, by code that knows nothing of Easel's.
class ValuesSketch final
{
public:
    /// A tree made of the numbers; the same numbers give the same tree.
    static ValuesSketch from(const std::vector<int> &numbers);
    /// Another state of it: leaves changed, keys added and removed, as the numbers say.
    ValuesSketch edited(const std::vector<int> &numbers) const;
    /// A comment of its own above a leaf that is there; its path, empty when there is none.
    QString comment(int which, const QString &text);

    QString yaml() const;
    /// The scalars by path; a list of plain items is one scalar, an item of a named list is "n1[a]".
    const QMap<QString, QString> &leaves() const { return m_leaves; }

private:
    QMap<QString, QString> m_leaves; ///< "m1.m0.s2" -> value; lists as "- x\n- y"
    QMap<QString, QString> m_comments;
};

/// The leaves that a configuration has, by the same paths.
QMap<QString, QString> leavesOf(const QString &yaml);

} // namespace easel::test
