// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <vector>

namespace easel {

/// The first thing that was wrong while a document was read.
class JsonErrors final
{
public:
    /// Keeps `message`, a whole sentence, unless something was wrong before.
    void add(const QString &path, QString message);
    template <typename T>
    Result<T> result(T value) const
    {
        if (m_first)
            return fail(*m_first);
        return value;
    }

private:
    std::optional<Error> m_first;
};

/// Reads the fields of a JSON object strictly: a field that is missing or of another type is an error with its path.
/// Reading goes on with a default after an error, so that a reader is one straight line; JsonErrors holds what failed.
class JsonFields final
{
public:
    JsonFields(QJsonObject object, QString path, JsonErrors &errors)
        : m_object(std::move(object)), m_path(std::move(path)), m_errors(&errors)
    {
    }

    bool has(const QString &key) const { return m_object.contains(key); }
    QString text(const QString &key) { return text(m_object.value(key), key); }
    QString text(const QJsonValue &value, const QString &key);
    /// A text that is not empty.
    QString identifier(const QString &key);
    QStringList texts(const QString &key);
    qint64 integer(const QString &key);
    bool boolean(const QString &key);
    /// ISO 8601; an empty text is an invalid time, for what has none.
    QDateTime time(const QString &key);
    QJsonObject object(const QString &key);
    JsonFields nested(const QString &key) { return {object(key), path(key), *m_errors}; }
    std::vector<JsonFields> list(const QString &key);

    template <typename Names>
    auto oneOf(const QString &key, const Names &names)
    {
        const QString value = text(key);
        for (const auto &[element, name] : names) {
            if (value == QLatin1String(name))
                return element;
        }
        refuseValue(key, value);
        return names.front().first;
    }

    /// Records that the field is wrong: a sentence with %1 where the field's path belongs.
    void refuse(const QString &key, const QString &sentence);

private:
    QString path(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }
    void refuseValue(const QString &key, const QString &value);

    QJsonObject m_object;
    QString m_path;
    JsonErrors *m_errors;
};

/// The name of an element in a table of pairs.
template <typename T, typename Names>
QString nameOf(T element, const Names &names)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == element)
            return QLatin1String(name);
    }
    Q_UNREACHABLE();
}

} // namespace easel
