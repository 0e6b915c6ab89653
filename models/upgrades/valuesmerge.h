// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "planning/plan.h"

#include <QHash>

namespace easel {

/// Three configurations to lay together, each as it is written.
struct ValuesVersions final
{
    std::optional<QString> old; ///< the platform's default of the version that the group has; none: it is not known
    QString mine;               ///< what the group has
    QString fresh;              ///< the platform's default of the version that the group goes to
};

/// Where what people changed and what the platform changed are in each other's way.
struct ValuesConflict final
{
    enum class Kind {
        BothChanged,
        BothAdded,      ///< the key is new on both sides, with different values
        FreshRemoved,   ///< mine changed what the new default does not have any more
        MineRemoved,    ///< mine does not have what the new default changed
    };
    QString path; ///< "controlPlane.statefulSet.image.tag"; items of lists by their name: "env[LOG_LEVEL].value"
    Kind kind = Kind::BothChanged;
    QString movedFrom; ///< where mine has it, when the key has moved since
    // As they are written; empty when there is nothing.
    QString old;
    QString mine;
    QString fresh;
    std::optional<Choice> choice; ///< Theirs: the new default
    bool isEdited = false;        ///< settled by a value that is neither
    bool isSettled() const { return choice || isEdited; }
};

/// A value of mine that the merge keeps, unless somebody settles it otherwise.
struct CarriedValue final
{
    QString path;
    QString movedFrom; ///< empty when it stays where it was
    QString old;   ///< empty when the old default has none, or is not known
    QString mine;  ///< empty when mine has taken it away
    QString fresh; ///< what the new default says there
    std::optional<Choice> choice = Choice::Mine; ///< none: another value was typed
    friend bool operator==(const CarriedValue &, const CarriedValue &) = default;
};

/// The merged configuration, and what it was made of.
struct ValuesMerge final
{
    QString text; ///< where a conflict is not settled: with the value of mine
    std::vector<ValuesConflict> conflicts; ///< settled ones too, in the order of the text
    std::vector<CarriedValue> carried;
    bool isThreeWay = true; ///< false: the old default is not known. Then all that differs is kept, and is in `carried`
    int openConflicts() const;
};

/// How a conflict, or a value that is carried over, is settled: by a side, or by a value, which is YAML (empty: the key is to go).
struct ValuesSettlement final
{
    std::optional<Choice> choice;
    QString edited;
};

/// Lays the configurations together, key by key. What mine left alone follows the new default, comments and all; what mine changed
/// is kept where the new default left it alone; where both changed, it is a conflict. Keys that are known to have moved
/// (movedkeys.h) are followed. A list is one value, unless its items have names. Lines that need no change stay byte for byte. The
/// version always becomes the new default's, unless mine has put a tag of its own there: then that is a conflict.
///
/// mine == old gives the new default; mine == fresh gives mine; to merge the result again gives the result.
///
/// InvalidInput when a configuration cannot be read (ValuesTree::parse()), or a settlement is no YAML; the message names it.
Result<ValuesMerge> mergeValues(const ValuesVersions &versions, const QHash<QString, ValuesSettlement> &settled = {});

} // namespace easel
