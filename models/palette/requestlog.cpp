// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/requestlog.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace easel {
namespace {

QByteArray lineOf(const RequestRecord &record)
{
    QJsonObject line{{QStringLiteral("at"), record.at.toString(Qt::ISODateWithMs)},
                     {QStringLiteral("method"), record.method},
                     {QStringLiteral("path"), record.path},
                     {QStringLiteral("status"), record.status},
                     {QStringLiteral("attempt"), record.attempts},
                     {QStringLiteral("milliseconds"), static_cast<qint64>(record.duration.count())}};
    if (!record.project.isEmpty())
        line.insert(QStringLiteral("project"), record.project);
    if (!record.auditUid.isEmpty())
        line.insert(QStringLiteral("auditUid"), record.auditUid);
    if (!record.error.isEmpty())
        line.insert(QStringLiteral("error"), record.error);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

RequestLog::RequestLog(QString path, qint64 largest, int kept) : m_file(std::move(path), largest, kept) {}

void RequestLog::write(const RequestRecord &record)
{
    m_file.append(lineOf(record));
}

} // namespace easel
