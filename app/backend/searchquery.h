// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include <vector>

namespace easel::backend {

/// The part of a list that a request asks for.
struct PageRequest final
{
    int offset = 0;
    int limit = 50; ///< never more than 50

    /// Reads `limit`, `offset` and `continue` (which wins over `offset`; it is the offset of the next page as text, so
    /// pages shift when the list changes between two of them, as Palette's do).
    static Result<PageRequest> parse(const QUrlQuery &query);

    QJsonObject listMeta(int count) const;
};

/// A search as POSTed (v1SearchFilterSummarySpec), independent of where the documents are kept.
struct SearchQuery final
{
    enum class Operator { Equals, Contains, BeginsWith, Greater, GreaterOrEqual, Less, LessOrEqual, Between };

    struct Condition
    {
        QString property;
        QString key; ///< of a keyValue condition
        Operator op = Operator::Equals;
        QStringList values;
        bool matchesAll = false; ///< all of the values or any of them
        bool isNumber = false;
        bool negation = false;
        bool ignoreCase = false;
    };

    struct Group
    {
        std::vector<Condition> conditions;
        bool matchesAll = true;
    };

    struct Sort
    {
        QString field;
        bool isDescending = false;
    };

    std::vector<Group> groups;
    bool matchesAll = true;
    std::vector<Sort> sorts;

    /// Fails with a sentence that names the member which has not the form it must have.
    static Result<SearchQuery> parse(const QJsonObject &body);
};

} // namespace easel::backend
