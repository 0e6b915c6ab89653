// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientmodel.h"

#include <QStringList>

namespace easel::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = MergeConflict::Kind;

/// One value in its three states; says whether both changed it, each in its way.
template <typename T>
T pick(const T &ancestor, const T &theirs, const T &mine, bool &isConflict)
{
    isConflict = mine != ancestor && theirs != ancestor && mine != theirs;
    return mine != ancestor ? mine : theirs;
}

std::optional<QString> tagOf(const Piece &piece, const QString &key)
{
    const auto it = piece.tags.constFind(key);
    return it == piece.tags.cend() ? std::nullopt : std::optional(*it);
}

/// Both exist, and there was an ancestor.
Piece mergedPiece(const Piece &ancestor, const Piece &theirs, const Piece &mine, QStringList *conflicts)
{
    Piece piece;
    const auto field = [&](auto Piece::*member, const char *key) {
        bool isConflict = false;
        piece.*member = pick(ancestor.*member, theirs.*member, mine.*member, isConflict);
        if (isConflict && conflicts)
            conflicts->append(QLatin1String(key));
    };
    field(&Piece::name, "name");
    field(&Piece::description, "description");
    field(&Piece::cpu, "limits.cpu");
    field(&Piece::oversubscription, "oversubscription");
    QSet<QString> keys;
    for (const Piece *side : {&ancestor, &theirs, &mine}) {
        for (auto it = side->tags.keyBegin(); it != side->tags.keyEnd(); ++it)
            keys.insert(*it);
    }
    for (const QString &key : std::as_const(keys)) {
        bool isConflict = false;
        if (const auto value = pick(tagOf(ancestor, key), tagOf(theirs, key), tagOf(mine, key), isConflict))
            piece.tags.insert(key, *value);
        if (isConflict && conflicts)
            conflicts->append(u"tag:"_s + key);
    }
    const QSet<QString> members = ancestor.members + theirs.members + mine.members;
    for (const QString &cluster : members) {
        bool isConflict = false; // of there and not there nobody can have a third opinion
        if (pick(ancestor.members.contains(cluster), theirs.members.contains(cluster), mine.members.contains(cluster), isConflict))
            piece.members.insert(cluster);
    }
    return piece;
}

bool has(const Pieces &pieces, const QString &group, const QString &cluster)
{
    const auto it = pieces.constFind(group);
    return it != pieces.cend() && it->members.contains(cluster);
}

/// Whether the plan wants the cluster in a group where the backend does not have it.
bool isWanted(const QString &cluster, const QString &group, const Pieces &ancestors, const Pieces &theirs, const Pieces &mine)
{
    if (!has(mine, group, cluster) || has(theirs, group, cluster))
        return false;
    return theirs.contains(group) ? !has(ancestors, group, cluster) : !ancestors.contains(group);
}

QString lineOf(const Piece &piece)
{
    QStringList tags;
    for (auto it = piece.tags.cbegin(); it != piece.tags.cend(); ++it)
        tags << it.key() + u'=' + it.value();
    QStringList members(piece.members.begin(), piece.members.end());
    members.sort();
    return u"%1 | %2 | %3 | %4 m | %5 % | %6"_s.arg(piece.name, piece.description, tags.join(u' '))
        .arg(piece.cpu)
        .arg(piece.oversubscription)
        .arg(members.join(u' '));
}

} // namespace

Piece pieceOf(const ClusterGroup &group)
{
    Piece piece{group.name, group.description, {}, group.limits.cpu.value, group.oversubscription.value, {}};
    for (auto it = group.tags.cbegin(); it != group.tags.cend(); ++it)
        piece.tags.insert(it.key(), it.value());
    for (const Member &member : group.members)
        piece.members.insert(member.cluster.toString());
    return piece;
}

Pieces piecesOf(const Fleet &fleet)
{
    Pieces pieces;
    for (const GroupId &id : fleet.groupIds()) {
        if (const ClusterGroup *group = fleet.group(id); !group->scope.isSystem())
            pieces.insert(id.toString(), pieceOf(*group));
    }
    return pieces;
}

QString difference(const Pieces &actual, const Pieces &expected)
{
    QStringList ids = actual.keys() + expected.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        const auto a = actual.constFind(id);
        const auto e = expected.constFind(id);
        if (a != actual.cend() && e != expected.cend() && *a == *e)
            continue;
        return u"group %1 is\n  %2\ninstead of\n  %3"_s.arg(id, a == actual.cend() ? u"absent"_s : lineOf(*a),
                                                             e == expected.cend() ? u"absent"_s : lineOf(*e));
    }
    return {};
}

Merged mergedByTheBook(const Pieces &base, const Pieces &ancestors, const Pieces &theirs, const Pieces &plan)
{
    // What the plan wants, as if it had been made on the ancestors.
    Pieces mine;
    for (auto it = plan.cbegin(); it != plan.cend(); ++it) {
        const auto was = base.constFind(it.key());
        const auto ancestor = ancestors.constFind(it.key());
        const bool isAdjusted = was != base.cend() && ancestor != ancestors.cend() && *was != *ancestor;
        mine.insert(it.key(), isAdjusted ? mergedPiece(*was, *ancestor, *it, nullptr) : *it);
    }

    Merged result;
    QMap<QString, QStringList> joined; // cluster -> groups that it joined on the backend
    for (auto it = theirs.cbegin(); it != theirs.cend(); ++it) {
        for (const QString &cluster : it->members) {
            if (!has(ancestors, it.key(), cluster))
                joined[cluster].append(it.key());
        }
    }
    QStringList ids = ancestors.keys() + theirs.keys() + mine.keys();
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        const auto ancestor = ancestors.constFind(id);
        const auto their = theirs.constFind(id);
        const auto my = mine.constFind(id);
        const bool wasThere = ancestor != ancestors.cend();
        const bool isThere = their != theirs.cend();
        const bool isWantedThere = my != mine.cend();
        if (!wasThere) {
            // Made by one side; by both only when this is what was made of a creation of the plan.
            if (isWantedThere)
                result.draft.insert(id, *my);
            else if (isThere)
                result.draft.insert(id, *their);
        } else if (!isThere && isWantedThere && *my != *ancestor) {
            result.conflicts.insert({Kind::DeletedTheirs, id, {}});
        } else if (isThere && !isWantedThere && *their != *ancestor) {
            result.conflicts.insert({Kind::DeletedMine, id, {}});
        } else if (isThere && isWantedThere) {
            QStringList fields;
            result.draft.insert(id, mergedPiece(*ancestor, *their, *my, &fields));
            for (const QString &field : std::as_const(fields))
                result.conflicts.insert({Kind::EditedBoth, id, field});
        }
    }
    for (auto it = joined.cbegin(); it != joined.cend(); ++it) {
        for (const QString &id : it.value()) {
            if (!result.draft.contains(id) || has(mine, id, it.key()))
                continue;
            for (auto other = mine.cbegin(); other != mine.cend(); ++other) {
                if (other.key() != id && isWanted(it.key(), other.key(), ancestors, theirs, mine))
                    result.draft[id].members.remove(it.key());
            }
        }
    }
    return result;
}

} // namespace easel::test
