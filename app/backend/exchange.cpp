// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/exchange.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

Reply Reply::page(const QByteArray &items, const QJsonObject &listMeta)
{
    Reply reply;
    reply.text = "{\"items\":" + items + ",\"listmeta\":" + QJsonDocument(listMeta).toJson(QJsonDocument::Compact) + '}';
    return reply;
}

Reply Reply::created(const QString &uid)
{
    return {201, QJsonObject{{u"uid"_s, uid}}, {}, {}};
}

Reply Reply::error(int status, const QString &code, const QString &message, const QJsonObject &details)
{
    return {status,
            QJsonObject{{u"code"_s, code}, {u"message"_s, message}, {u"details"_s, details}, {u"ref"_s, newUid()}},
            {},
            {}};
}

Reply Reply::notFound(const QString &kind, const QString &uid)
{
    return error(404, u"ResourceNotFound"_s, u"There is no %1 with the uid '%2'."_s.arg(kind, uid),
                 {{u"kind"_s, kind}, {u"uid"_s, uid}});
}

Reply Reply::invalidBody(const QString &message)
{
    return error(400, u"InvalidBody"_s, message);
}

QString newUid()
{
    std::array<quint32, 3> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex());
}

} // namespace easel::backend
