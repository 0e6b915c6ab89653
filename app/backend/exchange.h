// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <optional>
#include <utility>

namespace easel::backend {

/// One request after its key, its route, its project and its body were found good.
struct Request final
{
    QString project;      ///< uid of the ProjectUid header; empty means the tenant
    QStringList captures; ///< what stood in the place of each {parameter} of the route, decoded
    QUrlQuery query;
    QJsonObject body; ///< empty when the request had none
    QByteArray ifMatch; ///< the version that the request was made for, as its ETag named it; empty for any

    QString parameter(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
};

/// What a write did, for the record.
struct Audit final
{
    QString action; ///< create, update or delete
    QString kind;   ///< of what was written: clustergroup, spectrocluster, tenant
    QString uid;
    QString name;
    QString message; ///< for people
};

/// The answer to a request.
struct Reply final
{
    int status = 200;
    std::optional<QJsonObject> body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::optional<Audit> audit; ///< every write that succeeds has one
    QByteArray text{};          ///< a body that is written already, in the place of `body`

    bool isSuccess() const { return status >= 200 && status < 300; }

    static Reply ok(QJsonObject body) { return {200, std::move(body), {}, {}}; }
    /// A page of a list: `items` is a JSON array as text.
    static Reply page(const QByteArray &items, const QJsonObject &listMeta);
    static Reply created(const QString &uid);
    static Reply noContent() { return {204, std::nullopt, {}, {}}; }
    /// {code, message, details, ref}, where `ref` names this one answer.
    static Reply error(int status, const QString &code, const QString &message, const QJsonObject &details = {});
    static Reply notFound(const QString &kind, const QString &uid);
    static Reply invalidBody(const QString &message);

    Reply recordedAs(Audit what) &&
    {
        audit = std::move(what);
        return std::move(*this);
    }
};

/// A fresh identifier of 24 hexadecimal digits, as Palette's are.
QString newUid();

} // namespace easel::backend
