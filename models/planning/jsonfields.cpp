// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/jsonfields.h"

#include <QCoreApplication>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(JsonFields)
};

} // namespace

void JsonErrors::add(const QString &path, QString message)
{
    if (!m_first)
        m_first = Error{ErrorCode::InvalidInput, std::move(message), path};
}

QString JsonFields::text(const QJsonValue &value, const QString &key)
{
    if (!value.isString())
        refuse(key, value.isUndefined() ? Text::tr("“%1” is missing.") : Text::tr("“%1” is not a text."));
    return value.toString();
}

QString JsonFields::identifier(const QString &key)
{
    QString value = text(key);
    if (m_object.value(key).isString() && value.isEmpty())
        refuse(key, Text::tr("“%1” is empty."));
    return value;
}

QStringList JsonFields::texts(const QString &key)
{
    QStringList result;
    const QJsonValue value = m_object.value(key);
    if (!value.isArray())
        refuse(key, value.isUndefined() ? Text::tr("“%1” is missing.") : Text::tr("“%1” is not a list."));
    int index = 0;
    for (const QJsonValue item : value.toArray())
        result << text(item, QStringLiteral("%1[%2]").arg(key).arg(index++));
    return result;
}

qint64 JsonFields::integer(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble()) {
        refuse(key, value.isUndefined() ? Text::tr("“%1” is missing.") : Text::tr("“%1” is not a number."));
        return 0;
    }
    // An integer that a double cannot hold comes back as the default of both calls.
    const qint64 whole = value.toInteger(-1);
    if (whole == -1 && value.toInteger(0) == 0) {
        refuse(key, Text::tr("“%1” is not a whole number."));
        return 0;
    }
    return whole;
}

bool JsonFields::boolean(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool())
        refuse(key, value.isUndefined() ? Text::tr("“%1” is missing.") : Text::tr("“%1” is neither true nor false."));
    return value.toBool();
}

QJsonObject JsonFields::object(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject())
        refuse(key, value.isUndefined() ? Text::tr("“%1” is missing.") : Text::tr("“%1” is not an object."));
    return value.toObject();
}

std::vector<JsonFields> JsonFields::list(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray())
        refuse(key, value.isUndefined() ? Text::tr("“%1” is missing.") : Text::tr("“%1” is not a list."));
    std::vector<JsonFields> result;
    int index = 0;
    for (const QJsonValue item : value.toArray()) {
        const QString itemKey = QStringLiteral("%1[%2]").arg(key).arg(index++);
        if (!item.isObject())
            refuse(itemKey, Text::tr("“%1” is not an object."));
        result.emplace_back(item.toObject(), path(itemKey), *m_errors);
    }
    return result;
}

QDateTime JsonFields::time(const QString &key)
{
    const QString value = text(key);
    QDateTime time;
    if (!value.isEmpty()) {
        time = QDateTime::fromString(value, Qt::ISODateWithMs);
        if (!time.isValid())
            refuse(key, Text::tr("“%1” is not a time."));
    }
    return time;
}

void JsonFields::refuse(const QString &key, const QString &sentence)
{
    const QString where = path(key);
    m_errors->add(where, sentence.arg(where));
}

void JsonFields::refuseValue(const QString &key, const QString &value)
{
    const QString where = path(key);
    m_errors->add(where, Text::tr("“%1” has the unknown value “%2”.").arg(where, value));
}

} // namespace easel
