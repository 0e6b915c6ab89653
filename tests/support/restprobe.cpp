// SPDX-License-Identifier: GPL-3.0-or-later
#include "restprobe.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>
#include <QTimer>

#include <memory>

namespace easel::test {

using namespace Qt::Literals::StringLiterals;

RestProbe::RestProbe(QUrl url, QByteArray apiKey)
    : m_url(std::move(url)), m_apiKey(std::move(apiKey))
{
}

RestAnswer RestProbe::post(const QString &path, const QJsonObject &body, const QString &project)
{
    return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), project);
}

RestAnswer RestProbe::put(const QString &path, const QJsonObject &body, const QString &project)
{
    return send("PUT", path, QJsonDocument(body).toJson(QJsonDocument::Compact), project);
}

RestAnswer RestProbe::patch(const QString &path, const QJsonObject &body, const QString &project)
{
    return send("PATCH", path, QJsonDocument(body).toJson(QJsonDocument::Compact), project);
}

RestAnswer RestProbe::send(const QByteArray &method, const QString &path, const QByteArray &body,
                           const QString &project)
{
    QNetworkRequest request(m_url.resolved(QUrl(path)));
    request.setTransferTimeout(30000);
    request.setRawHeader("Content-Type", "application/json");
    if (!m_apiKey.isEmpty())
        request.setRawHeader("ApiKey", m_apiKey);
    if (!m_authorization.isEmpty())
        request.setRawHeader("Authorization", m_authorization);
    if (!project.isEmpty())
        request.setRawHeader("ProjectUid", project.toUtf8());
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    RestAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.json = QJsonDocument::fromJson(answer.body).object();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    m_last = {method, path, body, answer.status, answer.body, answer.headers};
    for (const SchemaChecker &checker : SchemaChecker::all()) {
        if (answer.status == 0)
            break;
        const QStringList problems = checker.problemsOf(m_last);
        QTest::qVerify(problems.isEmpty(), "the exchange is as described", qPrintable(problems.join(u"; "_s)), __FILE__,
                       __LINE__);
    }
    return answer;
}

QJsonArray RestProbe::walk(const QString &path, const QJsonObject &body, const QString &project)
{
    QJsonArray all;
    QString next;
    do {
        const RestAnswer page = post(next.isEmpty() ? path : u"%1?continue=%2"_s.arg(path, next), body, project);
        const QJsonArray items = page.json.value("items"_L1).toArray();
        for (const QJsonValue &item : items)
            all.append(item);
        next = page.json.value("listmeta"_L1).toObject().value("continue"_L1).toString();
    } while (!next.isEmpty());
    return all;
}

namespace {

QString uidNamed(const QJsonArray &objects, const QString &name)
{
    for (const QJsonValue &value : objects) {
        const QJsonObject object = value.toObject();
        const QJsonObject metadata = object.contains("metadata"_L1) ? object.value("metadata"_L1).toObject() : object;
        if (metadata.value("name"_L1) == name)
            return metadata.value("uid"_L1).toString();
    }
    return {};
}

} // namespace

QString RestProbe::clusterNamed(const QString &name)
{
    return uidNamed(walk(u"/v1/dashboard/spectroclusters/search"_s), name);
}

QString RestProbe::groupNamed(const QString &name)
{
    return uidNamed(get(u"/v1/clustergroups/hostCluster/metadata"_s).json.value("items"_L1).toArray(), name);
}

QString RestProbe::projectNamed(const QString &name)
{
    return uidNamed(get(u"/v1/dashboard/projects/metadata"_s).json.value("items"_L1).toArray(), name);
}

} // namespace easel::test
