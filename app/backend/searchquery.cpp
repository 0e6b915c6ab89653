// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/searchquery.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageLimit = 50;

struct OperatorName
{
    QLatin1StringView name;
    SearchQuery::Operator op;
};

constexpr std::array operatorNames{
    OperatorName{"eq"_L1, SearchQuery::Operator::Equals},
    OperatorName{"contains"_L1, SearchQuery::Operator::Contains},
    OperatorName{"beginsWith"_L1, SearchQuery::Operator::BeginsWith},
    OperatorName{"gt"_L1, SearchQuery::Operator::Greater},
    OperatorName{"gte"_L1, SearchQuery::Operator::GreaterOrEqual},
    OperatorName{"lt"_L1, SearchQuery::Operator::Less},
    OperatorName{"lte"_L1, SearchQuery::Operator::LessOrEqual},
    OperatorName{"range"_L1, SearchQuery::Operator::Between},
};

Result<int> parseNumber(const QString &text, const QString &name)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < 0)
        return fail(ErrorCode::InvalidInput, u"The query parameter '%1' is not a number of zero or more."_s.arg(name));
    return number;
}

Result<bool> parseConjunction(const QJsonValue &value, bool whenAbsent)
{
    if (value.isUndefined() || value.isNull())
        return whenAbsent;
    if (value == u"and"_s || value == u"or"_s)
        return value == u"and"_s;
    return fail(ErrorCode::InvalidInput, u"A conjunction is neither 'and' nor 'or'."_s);
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger(std::numeric_limits<qint64>::min()) == std::numeric_limits<qint64>::min()
                   ? QString::number(value.toDouble(), 'g', 17)
                   : QString::number(value.toInteger());
    return value.toString();
}

Result<SearchQuery::Condition> parseCondition(const QJsonObject &item)
{
    SearchQuery::Condition condition;
    condition.property = item.value("property"_L1).toString();
    const QString type = item.value("type"_L1).toString();
    constexpr std::array types{"string"_L1, "int"_L1, "float"_L1, "bool"_L1, "date"_L1, "keyValue"_L1};
    if (condition.property.isEmpty() || std::find(types.begin(), types.end(), type) == types.end())
        return fail(ErrorCode::InvalidInput, u"A filter has no property or no known type."_s);
    const QJsonObject body = item.value("condition"_L1).toObject().value(type).toObject();
    condition.isNumber = type == "int"_L1 || type == "float"_L1 || type == "bool"_L1;
    condition.negation = body.value("negation"_L1).toBool();
    condition.ignoreCase = body.value("ignoreCase"_L1).toBool();
    condition.key = body.value("key"_L1).toString();
    if (type == "bool"_L1) {
        if (!body.value("value"_L1).isBool())
            return fail(ErrorCode::InvalidInput, u"The filter of '%1' has no value."_s.arg(condition.property));
        condition.values = QStringList(body.value("value"_L1).toBool() ? u"1"_s : u"0"_s);
        return condition;
    }
    const auto op = std::find_if(operatorNames.begin(), operatorNames.end(), [&body](const OperatorName &candidate) {
        return body.value("operator"_L1).toString(u"eq"_s) == candidate.name;
    });
    if (op == operatorNames.end())
        return fail(ErrorCode::InvalidInput, u"The filter of '%1' has no known operator."_s.arg(condition.property));
    condition.op = op->op;
    const QJsonObject match = body.value("match"_L1).toObject();
    const auto matchesAll = parseConjunction(match.value("conjunction"_L1), false);
    if (!matchesAll)
        return fail(matchesAll.error());
    condition.matchesAll = *matchesAll;
    const QJsonArray values = match.value("values"_L1).toArray();
    for (const QJsonValue &value : values) {
        if (condition.isNumber ? !value.isDouble() : !value.isString())
            return fail(ErrorCode::InvalidInput,
                        u"A value of the filter of '%1' is no %2."_s.arg(condition.property, type));
        condition.values << textOf(value);
    }
    if (condition.values.isEmpty() || (condition.op == SearchQuery::Operator::Between && condition.values.size() != 2))
        return fail(ErrorCode::InvalidInput, u"The filter of '%1' has too few values."_s.arg(condition.property));
    return condition;
}

} // namespace

Result<PageRequest> PageRequest::parse(const QUrlQuery &query)
{
    PageRequest page;
    const auto read = [&query](const QString &name, int &target) -> Result<void> {
        const QString text = query.queryItemValue(name, QUrl::FullyDecoded);
        if (text.isEmpty())
            return {};
        const auto number = parseNumber(text, name);
        if (!number)
            return fail(number.error());
        target = *number;
        return {};
    };
    for (const auto &[name, target] : {std::pair(u"limit"_s, &page.limit), std::pair(u"offset"_s, &page.offset),
                                       std::pair(u"continue"_s, &page.offset)}) {
        if (const auto done = read(name, *target); !done)
            return fail(done.error());
    }
    page.limit = page.limit == 0 ? pageLimit : std::min(page.limit, pageLimit);
    return page;
}

QJsonObject PageRequest::listMeta(int count) const
{
    const bool hasMore = count - offset > limit;
    return {{u"continue"_s, hasMore ? QString::number(offset + limit) : QString()},
            {u"count"_s, count},
            {u"limit"_s, limit},
            {u"offset"_s, offset}};
}

Result<SearchQuery> SearchQuery::parse(const QJsonObject &body)
{
    SearchQuery query;
    const QJsonObject filter = body.value("filter"_L1).toObject();
    const auto matchesAll = parseConjunction(filter.value("conjunction"_L1), true);
    if (!matchesAll)
        return fail(matchesAll.error());
    query.matchesAll = *matchesAll;
    const QJsonArray groups = filter.value("filterGroups"_L1).toArray();
    for (const QJsonValue &value : groups) {
        Group group;
        const auto groupMatchesAll = parseConjunction(value.toObject().value("conjunction"_L1), true);
        if (!groupMatchesAll)
            return fail(groupMatchesAll.error());
        group.matchesAll = *groupMatchesAll;
        const QJsonArray filters = value.toObject().value("filters"_L1).toArray();
        for (const QJsonValue &item : filters) {
            auto condition = parseCondition(item.toObject());
            if (!condition)
                return fail(condition.error());
            group.conditions.push_back(std::move(*condition));
        }
        if (!group.conditions.empty())
            query.groups.push_back(std::move(group));
    }
    const QJsonArray sorts = body.value("sort"_L1).toArray();
    for (const QJsonValue &value : sorts) {
        const QString order = value.toObject().value("order"_L1).toString(u"asc"_s);
        if (order != "asc"_L1 && order != "desc"_L1)
            return fail(ErrorCode::InvalidInput, u"A sort order is neither 'asc' nor 'desc'."_s);
        query.sorts.push_back({value.toObject().value("field"_L1).toString(), order == "desc"_L1});
    }
    return query;
}

} // namespace easel::backend
