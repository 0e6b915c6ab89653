// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Store that turns a search into SQL.
#include "backend/store.h"

#include <QJsonDocument>

#include <utility>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

/// The names a search may use, and the SQL that each stands for. Only text from these tables gets into a statement;
/// everything that a client sent is bound.
struct Store::Fields
{
    QHash<QString, QString> expressions;
    QString labels; ///< where key and value conditions look
};

namespace {

QString member(const char *path)
{
    return u"json_extract(doc, '$.%1')"_s.arg(QLatin1StringView(path));
}

QString comparison(SearchQuery::Operator op)
{
    switch (op) {
    case SearchQuery::Operator::Equals:
        return u"%1 = %2"_s;
    case SearchQuery::Operator::Contains:
        return u"instr(%1, %2) > 0"_s;
    case SearchQuery::Operator::BeginsWith:
        return u"instr(%1, %2) = 1"_s;
    case SearchQuery::Operator::Greater:
        return u"%1 > %2"_s;
    case SearchQuery::Operator::GreaterOrEqual:
        return u"%1 >= %2"_s;
    case SearchQuery::Operator::Less:
        return u"%1 < %2"_s;
    case SearchQuery::Operator::LessOrEqual:
        return u"%1 <= %2"_s;
    case SearchQuery::Operator::Between:
        break; // two comparisons
    }
    return {};
}

QString joined(const QStringList &parts, bool matchesAll)
{
    return u'(' + parts.join(matchesAll ? u" AND "_s : u" OR "_s) + u')';
}

} // namespace

Result<QString> Store::conditionSql(const Fields &fields, const SearchQuery::Condition &condition, QVariantList &values)
{
    QString expression;
    if (!condition.key.isEmpty()) {
        expression = u"(SELECT value FROM json_each(doc, '%1') WHERE key = ?)"_s.arg(fields.labels);
    } else {
        expression = fields.expressions.value(condition.property);
        if (expression.isEmpty())
            return fail(ErrorCode::InvalidInput, u"There is no property '%1' to filter by."_s.arg(condition.property));
    }
    const QString left = condition.ignoreCase ? u"lower(%1)"_s.arg(expression) : expression;
    const QString right = condition.ignoreCase ? u"lower(?)"_s : u"?"_s;
    QStringList parts;
    const auto add = [&](SearchQuery::Operator op, const QString &text) {
        if (!condition.key.isEmpty())
            values << condition.key;
        values << (condition.isNumber ? QVariant(text.toDouble()) : QVariant(text));
        return comparison(op).arg(left, right);
    };
    if (condition.op == SearchQuery::Operator::Between) {
        // Bound one after the other: the order of the question marks is that of the calls.
        const QString from = add(SearchQuery::Operator::GreaterOrEqual, condition.values.at(0));
        const QString to = add(SearchQuery::Operator::LessOrEqual, condition.values.at(1));
        parts << joined({from, to}, true);
    } else {
        for (const QString &value : condition.values)
            parts << add(condition.op, value);
    }
    const QString sql = joined(parts, condition.matchesAll);
    return condition.negation ? u"NOT coalesce(%1, 0)"_s.arg(sql) : sql;
}

Result<Store::Page> Store::search(const QString &table, const Fields &fields, const SearchQuery &query,
                                  const PageRequest &page, const QString &where, const QVariantList &whereValues)
{
    QVariantList values = whereValues;
    QStringList groups;
    for (const SearchQuery::Group &group : query.groups) {
        QStringList conditions;
        for (const SearchQuery::Condition &condition : group.conditions) {
            auto sql = conditionSql(fields, condition, values);
            if (!sql)
                return fail(sql.error());
            conditions << *sql;
        }
        groups << joined(conditions, group.matchesAll);
    }
    QString from = u" FROM %1 WHERE %2"_s.arg(table, where);
    if (!groups.isEmpty())
        from += u" AND "_s + joined(groups, query.matchesAll);
    QStringList order;
    for (const SearchQuery::Sort &sort : query.sorts) {
        const QString expression = fields.expressions.value(sort.field);
        if (expression.isEmpty())
            return fail(ErrorCode::InvalidInput, u"There is no field '%1' to sort by."_s.arg(sort.field));
        order << expression + (sort.isDescending ? u" DESC"_s : u""_s);
    }
    order << u"seq"_s;

    Page result;
    QSqlQuery count = run(u"SELECT count(*)"_s + from, values);
    if (count.next())
        result.count = count.value(0).toInt();
    for (const QJsonObject &found :
         documents(u"SELECT doc%1 ORDER BY %2 LIMIT %3 OFFSET %4"_s.arg(from, order.join(u", "_s))
                       .arg(page.limit)
                       .arg(page.offset),
                   values))
        result.items.append(found);
    return result;
}

namespace {

template <typename Fields>
const Fields &clusterFields()
{
    static const Fields fields{
        {
            {u"clusterName"_s, u"name"_s},
            {u"clusterUid"_s, u"uid"_s},
            {u"projectUid"_s, u"project"_s},
            {u"projectName"_s, member("specSummary.projectMeta.name")},
            {u"environment"_s, member("specSummary.cloudConfig.cloudType")},
            {u"cloudType"_s, member("specSummary.cloudConfig.cloudType")},
            {u"clusterState"_s, member("status.state")},
            {u"healthState"_s, member("status.health.state")},
            {u"region"_s, member("status.location.regionCode")},
            {u"isHostCluster"_s, member("specSummary.clusterConfig.hostClusterConfig.isHostCluster")},
            {u"creationTimestamp"_s, member("metadata.creationTimestamp")},
            {u"lastModifiedTimestamp"_s, member("metadata.lastModifiedTimestamp")},
        },
        u"$.metadata.labels"_s};
    return fields;
}

template <typename Fields>
const Fields &edgeHostFields()
{
    static const Fields fields{{
                                   {u"edgeHostName"_s, u"name"_s},
                                   {u"edgeHostUid"_s, u"uid"_s},
                                   {u"projectUid"_s, u"project"_s},
                                   {u"clusterUid"_s, u"cluster_uid"_s},
                                   {u"state"_s, member("status.state")},
                                   {u"healthState"_s, member("status.health.state")},
                                   {u"creationTimestamp"_s, member("metadata.creationTimestamp")},
                                   {u"lastModifiedTimestamp"_s, member("metadata.lastModifiedTimestamp")},
                               },
                               u"$.metadata.labels"_s};
    return fields;
}

} // namespace

Result<Store::Page> Store::clusters(const SearchQuery &query, const PageRequest &page, const Visible &visible)
{
    if (visible.project.isEmpty())
        return search(u"clusters"_s, clusterFields<Fields>(), query, page, u"1"_s, {});
    return search(u"clusters"_s, clusterFields<Fields>(), query, page, u"project IN (?, '')"_s, {visible.project});
}

Result<Store::Page> Store::clustersOfGroup(const SearchQuery &query, const PageRequest &page, const QString &group,
                                           bool isNested)
{
    return search(u"clusters"_s, clusterFields<Fields>(), query, page,
                  isNested ? u"nested = 1 AND group_uid = ?"_s
                           : u"uid IN (SELECT cluster_uid FROM members WHERE group_uid = ?)"_s,
                  {group});
}

Result<Store::Page> Store::edgeHosts(const SearchQuery &query, const PageRequest &page, const Visible &visible)
{
    if (visible.project.isEmpty())
        return search(u"edge_hosts"_s, edgeHostFields<Fields>(), query, page, u"1"_s, {});
    return search(u"edge_hosts"_s, edgeHostFields<Fields>(), query, page, u"project IN (?, '')"_s, {visible.project});
}

} // namespace easel::backend
