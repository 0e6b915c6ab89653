// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Store that turns a search into SQL.
#include "backend/store.h"

#include <utility>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

/// The names a search may use, and the SQL that each stands for. Only text from these tables gets into a statement;
/// everything that a client sent is bound.
struct Store::Fields
{
    QHash<QString, QString> texts;
    QHash<QString, QString> flags; ///< the numbers 1 and 0
    QString label;                 ///< of the name that is bound; where key and value conditions look

    QString expression(const QString &name) const { return texts.value(name, flags.value(name)); }
};

namespace {

/// Letters of ASCII only, as both databases do it.
QString lower(QString text)
{
    for (QChar &letter : text) {
        if (letter >= u'A' && letter <= u'Z')
            letter = QChar(letter.unicode() + (u'a' - u'A'));
    }
    return text;
}

QString comparison(SearchQuery::Operator op, const QString &finder)
{
    switch (op) {
    case SearchQuery::Operator::Equals:
        return u"%1 = %2"_s;
    case SearchQuery::Operator::Contains:
        return finder + u"(%1, %2) > 0"_s;
    case SearchQuery::Operator::BeginsWith:
        return finder + u"(%1, %2) = 1"_s;
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
    const bool isKey = !condition.key.isEmpty();
    const QString expression = isKey ? fields.label : fields.expression(condition.property);
    if (expression.isEmpty())
        return fail(ErrorCode::InvalidInput, u"There is no property '%1' to filter by."_s.arg(condition.property));
    const bool isSearch = condition.op == SearchQuery::Operator::Contains || condition.op == SearchQuery::Operator::BeginsWith;
    const bool isFlag = !isKey && fields.flags.contains(condition.property);
    if (condition.isNumber != isFlag || (isFlag && isSearch))
        return fail(ErrorCode::InvalidInput, u"The property '%1' is not compared in this way."_s.arg(condition.property));
    const bool ignoreCase = condition.ignoreCase && !isFlag;
    const QString left = ignoreCase ? u"lower(%1)"_s.arg(expression) : expression;
    QStringList parts;
    const auto add = [&](SearchQuery::Operator op, const QString &text) {
        if (isKey)
            values << condition.key;
        values << (isFlag ? QVariant(text.toDouble()) : QVariant(ignoreCase ? lower(text) : text));
        return comparison(op, m_database->finder()).arg(left, u"?"_s);
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
    return condition.negation ? u"NOT coalesce(%1, false)"_s.arg(sql) : sql;
}

Result<Store::Found> Store::search(const QString &table, const Fields &fields, const SearchQuery &query,
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
        const QString expression = fields.expression(sort.field);
        if (expression.isEmpty())
            return fail(ErrorCode::InvalidInput, u"There is no field '%1' to sort by."_s.arg(sort.field));
        order << expression + (sort.isDescending ? u" DESC NULLS LAST"_s : u" NULLS FIRST"_s);
    }
    order << u"seq"_s;

    Found result;
    QSqlQuery count = run(u"SELECT count(*)"_s + from, values);
    if (count.next())
        result.count = count.value(0).toInt();
    QSqlQuery found = run(u"SELECT doc%1 ORDER BY %2 LIMIT %3 OFFSET %4"_s.arg(from, order.join(u", "_s)).arg(page.limit).arg(page.offset), values);
    result.items = "[";
    while (found.next())
        result.items.append(result.items.size() > 1 ? "," : "").append(found.value(0).toString().toUtf8());
    result.items.append(']');
    return result;
}

Store::Fields Store::clusterFields() const
{
    const auto text = [this](const char *path) { return m_database->text(QString::fromLatin1(path)); };
    return {{
                {u"clusterName"_s, u"name"_s},
                {u"clusterUid"_s, u"uid"_s},
                {u"projectUid"_s, u"project"_s},
                {u"projectName"_s, text("specSummary.projectMeta.name")},
                {u"environment"_s, text("specSummary.cloudConfig.cloudType")},
                {u"cloudType"_s, text("specSummary.cloudConfig.cloudType")},
                {u"clusterState"_s, text("status.state")},
                {u"healthState"_s, text("status.health.state")},
                {u"region"_s, text("status.location.regionCode")},
                {u"creationTimestamp"_s, text("metadata.creationTimestamp")},
                {u"lastModifiedTimestamp"_s, text("metadata.lastModifiedTimestamp")},
            },
            {{u"isHostCluster"_s, m_database->flag(u"specSummary.clusterConfig.hostClusterConfig.isHostCluster"_s)}},
            m_database->textOfMember(u"metadata.labels"_s)};
}

Store::Fields Store::edgeHostFields() const
{
    const auto text = [this](const char *path) { return m_database->text(QString::fromLatin1(path)); };
    return {{
                {u"edgeHostName"_s, u"name"_s},
                {u"edgeHostUid"_s, u"uid"_s},
                {u"projectUid"_s, u"project"_s},
                {u"clusterUid"_s, u"cluster_uid"_s},
                {u"state"_s, text("status.state")},
                {u"healthState"_s, text("status.health.state")},
                {u"creationTimestamp"_s, text("metadata.creationTimestamp")},
                {u"lastModifiedTimestamp"_s, text("metadata.lastModifiedTimestamp")},
            },
            {},
            m_database->textOfMember(u"metadata.labels"_s)};
}

Result<Store::Found> Store::clusters(const SearchQuery &query, const PageRequest &page, const Visible &visible)
{
    if (visible.project.isEmpty())
        return search(u"clusters"_s, clusterFields(), query, page, u"true"_s, {});
    return search(u"clusters"_s, clusterFields(), query, page, u"project IN (?, '')"_s, {visible.project});
}

Result<Store::Found> Store::clustersOfGroup(const SearchQuery &query, const PageRequest &page, const QString &group,
                                            bool isNested)
{
    return search(u"clusters"_s, clusterFields(), query, page,
                  isNested ? u"nested = 1 AND group_uid = ?"_s
                           : u"uid IN (SELECT cluster_uid FROM members WHERE group_uid = ?)"_s,
                  {group});
}

Result<Store::Found> Store::edgeHosts(const SearchQuery &query, const PageRequest &page, const Visible &visible)
{
    if (visible.project.isEmpty())
        return search(u"edge_hosts"_s, edgeHostFields(), query, page, u"true"_s, {});
    return search(u"edge_hosts"_s, edgeHostFields(), query, page, u"project IN (?, '')"_s, {visible.project});
}

} // namespace easel::backend
