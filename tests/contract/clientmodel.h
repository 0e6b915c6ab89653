// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/threeway.h"

#include <QMap>
#include <QSet>

namespace easel::test {

/// A cluster group as plainly as it can be said: what the clients of the test change of it.
struct Piece final
{
    QString name;
    QString description;
    QMap<QString, QString> tags;
    qint64 cpu = 0; ///< millicores
    qint64 oversubscription = 0;
    QSet<QString> members;
    friend bool operator==(const Piece &, const Piece &) = default;
};
using Pieces = QMap<QString, Piece>; ///< by group id

Piece pieceOf(const ClusterGroup &group);
/// The groups of a fleet that people may change.
Pieces piecesOf(const Fleet &fleet);
/// The first difference in words; empty when there is none.
QString difference(const Pieces &actual, const Pieces &expected);

/// A conflict as the model foresees it: kind, group and field.
struct Foreseen final
{
    MergeConflict::Kind kind = MergeConflict::Kind::EditedBoth;
    QString group;
    QString field; ///< empty where it is about the group
    friend bool operator==(const Foreseen &, const Foreseen &) = default;
    friend size_t qHash(const Foreseen &f, size_t seed = 0) { return qHashMulti(seed, static_cast<int>(f.kind), f.group, f.field); }
};

struct Merged final
{
    Pieces draft;
    QSet<Foreseen> conflicts;
};

/// The rule by which a plan is laid onto what a backend has become, told a second time and as simply as it can be: with
/// nothing of Easel's own merge, so that each is the other's oracle. What only one side changed is as that side has it;
/// what both changed is as mine; what one deleted is gone. `ancestors` is the base, but for what was in conflict before
/// as it was before that.
/// A cluster that joined one group on the backend and another in the plan is the plan's, until somebody settles it.
Merged mergedByTheBook(const Pieces &base, const Pieces &ancestors, const Pieces &theirs, const Pieces &mine);

} // namespace easel::test
