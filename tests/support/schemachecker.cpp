// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemachecker.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

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
    QFile file(QStringLiteral(EASEL_SOURCE_DIR "/../shared/palette-api/cluster-groups.subset.json"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return SchemaChecker(QJsonDocument::fromJson(file.readAll()).object());
}

SchemaChecker::SchemaChecker(QJsonObject description) : m_description(std::move(description)) {}

QStringList SchemaChecker::problems(const QJsonObject &schema, const QJsonValue &value, const QString &path) const
{
    if (schema.contains("$ref"_L1)) {
        const QString name = schema.value("$ref"_L1).toString().section(u'/', -1);
        const QJsonValue definition = m_description.value("definitions"_L1).toObject().value(name);
        if (!definition.isObject())
            return {u"%1: the definition '%2' does not exist"_s.arg(path, name)};
        return problems(definition.toObject(), value, path);
    }
    if (value.isNull() && schema.value("x-nullable"_L1).toBool())
        return {};
    QStringList found;
    const QString type = schema.value("type"_L1).toString(schema.contains("properties"_L1) ? u"object"_s : QString());
    if (!hasType(value, type))
        return {u"%1 is no %2"_s.arg(path, type)};
    const QString format = schema.value("format"_L1).toString();
    if (format == "int32"_L1 && std::abs(value.toDouble()) > std::numeric_limits<qint32>::max())
        found << u"%1 has more than 32 bits"_s.arg(path);
    if (format == "date-time"_L1 && !QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid())
        found << u"%1 is no time"_s.arg(path);
    if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(value))
        found << u"%1 is '%2', which is not listed"_s.arg(path, value.toVariant().toString());
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            found << problems(schema.value("items"_L1).toObject(), items.at(i), u"%1[%2]"_s.arg(path).arg(i));
            for (qsizetype j = 0; j < i && schema.value("uniqueItems"_L1).toBool(); ++j) {
                if (items.at(i) == items.at(j))
                    found << u"%1[%2] stands there twice"_s.arg(path).arg(i);
            }
        }
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QJsonArray required = schema.value("required"_L1).toArray();
        for (const QJsonValue &name : required) {
            if (!object.contains(name.toString()))
                found << u"%1.%2 is missing"_s.arg(path, name.toString());
        }
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        const QJsonObject others = schema.value("additionalProperties"_L1).toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QJsonValue own = properties.value(member.key());
            if (own.isObject() || !others.isEmpty())
                found << problems(own.isObject() ? own.toObject() : others, member.value(), path + u'.' + member.key());
        }
    }
    return found;
}

std::optional<QJsonObject> SchemaChecker::pathItem(const QString &path) const
{
    const QStringList segments = path.split(u'/');
    const QJsonObject paths = m_description.value("paths"_L1).toObject();
    std::optional<QJsonObject> best;
    qsizetype fewestParameters = segments.size();
    for (auto candidate = paths.begin(); candidate != paths.end(); ++candidate) {
        const QStringList pattern = candidate.key().split(u'/');
        qsizetype parameters = 0;
        bool isMatch = pattern.size() == segments.size();
        for (qsizetype i = 0; isMatch && i < pattern.size(); ++i) {
            const bool isParameter = pattern.at(i).startsWith(u'{');
            parameters += isParameter ? 1 : 0;
            isMatch = isParameter || pattern.at(i) == segments.at(i);
        }
        if (isMatch && parameters < fewestParameters) {
            fewestParameters = parameters;
            best = candidate.value().toObject();
        }
    }
    return best;
}

QStringList SchemaChecker::problemsOfAnswer(const QByteArray &method, const QString &path, int status,
                                            const QByteArray &body) const
{
    const QString what = u"%1 %2"_s.arg(QString::fromLatin1(method), path);
    const auto item = pathItem(path);
    if (!item)
        return {u"%1: there is no such path"_s.arg(what)};
    const QJsonObject answers =
        item->value(QString::fromLatin1(method).toLower()).toObject().value("responses"_L1).toObject();
    const QJsonValue answer = answers.value(QString::number(status));
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

} // namespace easel::test
