// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemachecker.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <cmath>
#include <limits>

namespace easel::test {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == "object"_L1)
        return value.isObject();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "number"_L1)
        return value.isDouble();
    if (type == "integer"_L1)
        return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
    return true;
}

} // namespace

std::optional<SchemaChecker> SchemaChecker::ofPublishedSpecification()
{
    // Beside the project's folder, or beside the folder of its worktrees.
    for (const char *place : {"/../shared", "/../../shared"}) {
        QFile file(QStringLiteral(EASEL_SOURCE_DIR) + QString::fromLatin1(place) + u"/palette-api/cluster-groups.subset.json"_s);
        if (file.open(QIODevice::ReadOnly))
            return SchemaChecker(QJsonDocument::fromJson(file.readAll()).object());
    }
    return std::nullopt;
}

SchemaChecker SchemaChecker::ofEasel()
{
    QFile file(QStringLiteral(EASEL_SOURCE_DIR "/tests/contract/easel-api.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the API description cannot be read");
    return SchemaChecker(QJsonDocument::fromJson(file.readAll()).object());
}

const std::vector<SchemaChecker> &SchemaChecker::all()
{
    static const std::vector<SchemaChecker> checkers = [] {
        std::vector<SchemaChecker> found{ofEasel()};
        if (auto published = ofPublishedSpecification())
            found.push_back(std::move(*published));
        return found;
    }();
    return checkers;
}

SchemaChecker::SchemaChecker(QJsonObject description)
    : m_description(std::move(description)), m_definitions(m_description.value("definitions"_L1).toObject())
{
    const QStringList paths = m_description.value("paths"_L1).toObject().keys();
    for (const QString &path : paths)
        m_patterns.emplace_back(path.split(u'/'), path);
}

/// Where a value is, as a chain up to the root; spelled out only when something is wrong there.
struct SchemaChecker::Place final
{
    const Place *parent = nullptr;
    QString name;
    qsizetype index = -1; ///< of an item; negative for a member

    QString text() const
    {
        if (!parent)
            return name;
        return parent->text() + (index >= 0 ? u"[%1]"_s.arg(index) : u'.' + name);
    }
};

QStringList SchemaChecker::problems(const QJsonObject &schema, const QJsonValue &value, const QString &path) const
{
    QStringList found;
    check(schema, value, {nullptr, path}, found);
    return found;
}

void SchemaChecker::check(const QJsonObject &schema, const QJsonValue &value, const Place &place, QStringList &found) const
{
    if (const QJsonValue reference = schema.value("$ref"_L1); reference.isString()) {
        const QString name = reference.toString().section(u'/', -1);
        const QJsonValue definition = m_definitions.value(name);
        if (!definition.isObject())
            found << u"%1: the definition '%2' does not exist"_s.arg(place.text(), name);
        else
            check(definition.toObject(), value, place, found);
        return;
    }
    if (value.isNull() && schema.value("x-nullable"_L1).toBool())
        return;
    const QString type = schema.value("type"_L1).toString(schema.contains("properties"_L1) ? u"object"_s : QString());
    if (!hasType(value, type)) {
        found << u"%1 is no %2"_s.arg(place.text(), type);
        return;
    }
    const QString format = schema.value("format"_L1).toString();
    if (format == "int32"_L1 && std::abs(value.toDouble()) > std::numeric_limits<qint32>::max())
        found << u"%1 has more than 32 bits"_s.arg(place.text());
    if (format == "date-time"_L1 && !QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid())
        found << u"%1 is no time"_s.arg(place.text());
    if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(value))
        found << u"%1 is '%2', which is not listed"_s.arg(place.text(), value.toVariant().toString());
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        const QJsonObject itemSchema = schema.value("items"_L1).toObject();
        const bool areUnique = schema.value("uniqueItems"_L1).toBool();
        for (qsizetype i = 0; i < items.size(); ++i) {
            check(itemSchema, items.at(i), {&place, {}, i}, found);
            for (qsizetype j = 0; j < i && areUnique; ++j) {
                if (items.at(i) == items.at(j))
                    found << u"%1[%2] stands there twice"_s.arg(place.text()).arg(i);
            }
        }
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QJsonArray required = schema.value("required"_L1).toArray();
        for (const QJsonValue &name : required) {
            if (!object.contains(name.toString()))
                found << u"%1.%2 is missing"_s.arg(place.text(), name.toString());
        }
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        const QJsonObject others = schema.value("additionalProperties"_L1).toObject();
        const bool isClosed = schema.value("additionalProperties"_L1) == QJsonValue(false);
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QJsonValue own = properties.value(member.key());
            if (isClosed && !own.isObject())
                found << u"%1.%2 is not described"_s.arg(place.text(), member.key());
            if (own.isObject() || !others.isEmpty())
                check(own.isObject() ? own.toObject() : others, member.value(), {&place, member.key()}, found);
        }
    }
}

QString SchemaChecker::patternOf(const QString &path) const
{
    const QStringList segments = path.section(u'?', 0, 0).split(u'/');
    QString best;
    qsizetype fewestParameters = segments.size();
    for (const auto &[pattern, whole] : m_patterns) {
        qsizetype parameters = 0;
        bool isMatch = pattern.size() == segments.size();
        for (qsizetype i = 0; isMatch && i < pattern.size(); ++i) {
            const bool isParameter = pattern.at(i).startsWith(u'{');
            parameters += isParameter ? 1 : 0;
            isMatch = isParameter || pattern.at(i) == segments.at(i);
        }
        if (isMatch && parameters < fewestParameters) {
            fewestParameters = parameters;
            best = whole;
        }
    }
    return best;
}

QJsonObject SchemaChecker::resolved(const QJsonObject &schema) const
{
    if (!schema.contains("$ref"_L1))
        return schema;
    QJsonObject target = m_description;
    const QStringList steps = schema.value("$ref"_L1).toString().mid(2).split(u'/'); // after "#/"
    for (const QString &step : steps)
        target = target.value(step).toObject();
    return resolved(target);
}

QJsonArray SchemaChecker::parametersOf(const QString &pattern, const QString &method) const
{
    const QJsonObject item = m_description.value("paths"_L1).toObject().value(pattern).toObject();
    QJsonArray all;
    for (const QJsonArray &parameters :
         {item.value("parameters"_L1).toArray(), item.value(method).toObject().value("parameters"_L1).toArray()}) {
        for (const QJsonValue &parameter : parameters)
            all.append(resolved(parameter.toObject()));
    }
    return all;
}

std::optional<QString> SchemaChecker::operationOf(const QByteArray &method, const QString &path) const
{
    const QString pattern = patternOf(path);
    const QJsonObject item = m_description.value("paths"_L1).toObject().value(pattern).toObject();
    if (!item.contains(QString::fromLatin1(method).toLower()))
        return std::nullopt;
    return u"%1 %2"_s.arg(QString::fromLatin1(method), pattern);
}

QStringList SchemaChecker::operations() const
{
    QStringList found;
    const QJsonObject paths = m_description.value("paths"_L1).toObject();
    for (auto item = paths.begin(); item != paths.end(); ++item) {
        const QStringList methods = item.value().toObject().keys();
        for (const QString &method : methods) {
            if (method != "parameters"_L1)
                found << u"%1 %2"_s.arg(method.toUpper(), item.key());
        }
    }
    return found;
}

QJsonObject SchemaChecker::operation(const QString &name) const
{
    const QString pattern = name.section(u' ', 1);
    const QString method = name.section(u' ', 0, 0).toLower();
    QJsonObject found = m_description.value("paths"_L1).toObject().value(pattern).toObject().value(method).toObject();
    found.insert(u"parameters"_s, parametersOf(pattern, method));
    return found;
}

QStringList SchemaChecker::problemsOfAnswer(const QByteArray &method, const QString &path, int status,
                                            const QByteArray &body) const
{
    const QString what = u"%1 %2"_s.arg(QString::fromLatin1(method), path);
    const QString pattern = patternOf(path);
    if (pattern.isEmpty())
        return {u"%1: there is no such path"_s.arg(what)};
    const auto name = operationOf(method, path);
    const QJsonObject answers = operation(name.value_or(QString())).value("responses"_L1).toObject();
    QJsonValue answer = answers.value(QString::number(status));
    if (!answer.isObject() && status >= 400)
        answer = answers.value("default"_L1);
    if (!answer.isObject())
        return {u"%1: no answer has the status %2"_s.arg(what).arg(status)};
    const QJsonValue schema = answer.toObject().value("schema"_L1);
    if (!schema.isObject())
        return body.isEmpty() ? QStringList() : QStringList{u"%1: there is a body"_s.arg(what)};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return {u"%1: %2"_s.arg(what, error.errorString())};
    return problems(schema.toObject(),
                    document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), what);
}

namespace {

/// What is wrong with a text as the value of a parameter in a path or a query.
QString problemOfParameter(const QJsonObject &parameter, const QString &text)
{
    const QString type = parameter.value("type"_L1).toString();
    const QJsonArray listed = parameter.value("enum"_L1).toArray();
    bool isNumber = true;
    if (type == "integer"_L1)
        text.toLongLong(&isNumber);
    const bool isGood = isNumber && (type != "boolean"_L1 || text == "true"_L1 || text == "false"_L1) &&
                        (parameter.value("format"_L1) != u"date-time"_s ||
                         QDateTime::fromString(text, Qt::ISODateWithMs).isValid()) &&
                        (listed.isEmpty() || listed.contains(text));
    return isGood ? QString() : u"the parameter '%1' is '%2'"_s.arg(parameter.value("name"_L1).toString(), text);
}

} // namespace

QStringList SchemaChecker::problemsOfRequest(const QByteArray &method, const QString &path,
                                             const QByteArray &body) const
{
    const QString what = u"%1 %2"_s.arg(QString::fromLatin1(method), path.section(u'?', 0, 0));
    const auto name = operationOf(method, path);
    if (!name)
        return {u"%1: there is no such path and method"_s.arg(what)};
    const QStringList pattern = name->section(u' ', 1).split(u'/');
    const QStringList segments = path.section(u'?', 0, 0).split(u'/');
    QHash<QString, QString> query;
    const auto items = QUrlQuery(path.section(u'?', 1)).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        query.insert(key, value);
    QStringList found;
    QJsonObject bodyParameter;
    const QJsonArray parameters = operation(*name).value("parameters"_L1).toArray();
    for (const QJsonValue &value : parameters) {
        const QJsonObject parameter = value.toObject();
        const QString key = parameter.value("name"_L1).toString();
        const QString place = parameter.value("in"_L1).toString();
        if (place == "body"_L1)
            bodyParameter = parameter;
        if (place == "path"_L1)
            found << problemOfParameter(
                parameter, QUrl::fromPercentEncoding(segments.value(pattern.indexOf(u"{%1}"_s.arg(key))).toUtf8()));
        if (place == "query"_L1 && query.contains(key))
            found << problemOfParameter(parameter, query.take(key));
        else if (place == "query"_L1 && parameter.value("required"_L1).toBool())
            found << u"the parameter '%1' is missing"_s.arg(key);
    }
    for (auto rest = query.cbegin(); rest != query.cend(); ++rest)
        found << u"the parameter '%1' is not described"_s.arg(rest.key());
    found.removeAll(QString());
    for (QString &problem : found)
        problem = u"%1: %2"_s.arg(what, problem);

    if (body.isEmpty()) {
        if (bodyParameter.value("required"_L1).toBool())
            found << u"%1: the body is missing"_s.arg(what);
        return found;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (bodyParameter.isEmpty())
        found << u"%1: a body is sent"_s.arg(what);
    else if (error.error != QJsonParseError::NoError)
        found << u"%1: %2"_s.arg(what, error.errorString());
    else
        found << problems(bodyParameter.value("schema"_L1).toObject(), document.object(), what + u" sent"_s);
    return found;
}

QStringList SchemaChecker::problemsOf(const HttpExchange &exchange) const
{
    const auto name = operationOf(exchange.method, exchange.path);
    const bool isSuccess = exchange.status >= 200 && exchange.status < 300;
    const QJsonObject answers = operation(name.value_or(QString())).value("responses"_L1).toObject();
    if (!isSuccess && (!name || !answers.contains("default"_L1)))
        return {};
    QStringList found = problemsOfAnswer(exchange.method, exchange.path.section(u'?', 0, 0), exchange.status,
                                         exchange.answered);
    if (!isSuccess)
        return found;
    return found + problemsOfRequest(exchange.method, exchange.path, exchange.sent);
}

} // namespace easel::test
