// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace easel::test {

/// Checks JSON against an API description (Swagger 2.0), as far as that one goes: types, required, enum, items,
/// uniqueItems, additionalProperties, $ref and the formats int32, int64 and date-time. Members that a definition does
/// not name are allowed.
class SchemaChecker final
{
public:
    /// Of the description that lies beside the project; nothing where it does not.
    static std::optional<SchemaChecker> ofPublishedSpecification();

    explicit SchemaChecker(QJsonObject description);

    /// What is wrong with a value, each with its path; empty when nothing is.
    QStringList problems(const QJsonObject &schema, const QJsonValue &value, const QString &path = {}) const;
    /// The same for an answer to a request, whose path may hold values for the parameters. A path, method or status
    /// that the description does not have is a problem, as is a body where there should be none.
    QStringList problemsOfAnswer(const QByteArray &method, const QString &path, int status,
                                 const QByteArray &body) const;

private:
    std::optional<QJsonObject> pathItem(const QString &path) const;

    QJsonObject m_description;
};

} // namespace easel::test
