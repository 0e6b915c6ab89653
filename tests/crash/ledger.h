// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>

namespace easel::crash {

/// What a backend has written down of what was done to it, and what it has now.
struct Ledger final
{
    QMap<QString, int> writes;       ///< "create|update|delete: what": how often it was done
    QMap<QString, QStringList> objects; ///< by kind and name: the content of each of that name, without what each creation makes anew

    /// Reads the database of a backend that has ended.
    static Result<Ledger> read(const QString &database);
};

/// A trial against a run that nobody disturbed.
struct Score final
{
    int lost = 0;     ///< writes that were never done, or what is not as planned
    int doubled = 0;  ///< what is there once more than planned
    int repeated = 0; ///< writes that were done more often than planned
    QStringList details;

    static Score of(const Ledger &trial, const Ledger &expected);
    bool isClean() const { return lost == 0 && doubled == 0 && repeated == 0; }
};

} // namespace easel::crash
