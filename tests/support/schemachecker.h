// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <vector>

namespace easel::test {

/// One request and its answer as they went over the wire.
struct HttpExchange final
{
    QByteArray method;
    QString path; ///< encoded, with its query
    QByteArray sent;
    int status = 0;
    QByteArray answered;
    QHash<QByteArray, QByteArray> headers; ///< of the answer, names in lower case
};

/// Checks JSON against an API description (Swagger 2.0), as far as that one goes: types, required, enum, items,
/// uniqueItems, additionalProperties, $ref and the formats int32, int64 and date-time. Members that a definition does
/// not name are allowed where additionalProperties is not false.
class SchemaChecker final
{
public:
    /// Of the description that lies beside the project; nothing where it does not.
    static std::optional<SchemaChecker> ofPublishedSpecification();
    /// Of the project's own description of what it sends and answers.
    static SchemaChecker ofEasel();
    /// Both, as far as they are there.
    static const std::vector<SchemaChecker> &all();

    explicit SchemaChecker(QJsonObject description);

    /// What is wrong with a value, each with its path; empty when nothing is.
    QStringList problems(const QJsonObject &schema, const QJsonValue &value, const QString &path = {}) const;
    /// The same for an answer to a request, whose path may hold values for the parameters. A path, method or status
    /// that the description does not have is a problem, as is a body where there should be none. Where an operation
    /// says what its other answers are ("default"), any status from 400 on is checked against that.
    QStringList problemsOfAnswer(const QByteArray &method, const QString &path, int status,
                                 const QByteArray &body) const;
    /// The same for a request; `path` holds the query, if it has one. A query parameter or a body that the description
    /// does not have is a problem, as is one that is required and not there.
    QStringList problemsOfRequest(const QByteArray &method, const QString &path, const QByteArray &body) const;
    /// Of an exchange: what is wrong with the answer, and with the request when it was answered with success. An answer
    /// of 4xx or 5xx is left out where the description says nothing of errors.
    QStringList problemsOf(const HttpExchange &exchange) const;

    /// "GET /v1/things/{uid}" of a request; nothing when there is no such path and method.
    std::optional<QString> operationOf(const QByteArray &method, const QString &path) const;
    QStringList operations() const;
    /// The operation (one of operations()) and its path's parameters, with references followed.
    QJsonObject operation(const QString &name) const;
    QJsonObject resolved(const QJsonObject &schema) const;

private:
    struct Place;
    void check(const QJsonObject &schema, const QJsonValue &value, const Place &place, QStringList &found) const;
    QString patternOf(const QString &path) const; ///< empty when there is none
    QJsonArray parametersOf(const QString &pattern, const QString &method) const;

    QJsonObject m_description;
    QJsonObject m_definitions;
    std::vector<std::pair<QStringList, QString>> m_patterns; ///< of the paths: their segments and the whole
};

} // namespace easel::test
