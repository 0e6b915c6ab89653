// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schemachecker.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>


namespace easel::test {

/// An answer of a backend as it came.
struct RestAnswer final
{
    int status = 0; ///< 0 when there was no answer
    QByteArray body;
    QJsonObject json;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    QString code() const { return json.value(QStringLiteral("code")).toString(); }
};

/// Talks to a backend with nothing of Easel's own client, so that tests can ask the backend what is true.
/// Each exchange is checked against the project's own description of the API, and against the published specification
/// where that lies beside the project; a deviation fails the running test.
class RestProbe final
{
public:
    RestProbe(QUrl url, QByteArray apiKey);

    RestAnswer get(const QString &path, const QString &project = {}) { return send("GET", path, {}, project); }
    RestAnswer post(const QString &path, const QJsonObject &body, const QString &project = {});
    RestAnswer put(const QString &path, const QJsonObject &body, const QString &project = {});
    RestAnswer patch(const QString &path, const QJsonObject &body, const QString &project = {});
    RestAnswer remove(const QString &path, const QString &project = {}) { return send("DELETE", path, {}, project); }
    RestAnswer send(const QByteArray &method, const QString &path, const QByteArray &body, const QString &project = {});

    /// All items of a list, page by page.
    QJsonArray walk(const QString &path, const QJsonObject &body = {}, const QString &project = {});

    /// The uid of the one cluster or group of that name; empty when there is none.
    QString clusterNamed(const QString &name);
    QString groupNamed(const QString &name);
    QString projectNamed(const QString &name);

    void setApiKey(const QByteArray &key) { m_apiKey = key; }
    /// What the header Authorization holds, instead of a key; empty for none.
    void setAuthorization(const QByteArray &value) { m_authorization = value; }

    /// The last request and its answer.
    const HttpExchange &last() const { return m_last; }

private:
    QUrl m_url;
    QByteArray m_apiKey;
    QByteArray m_authorization;
    HttpExchange m_last;
    QNetworkAccessManager m_network;
};

} // namespace easel::test
