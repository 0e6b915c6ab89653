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

RequestLog::RequestLog(QString path, qint64 largest, int kept) : m_file(std::move(path)), m_largest(largest), m_kept(kept) {}

bool RequestLog::open()
{
    if (m_file.isOpen())
        return true;
    // A link that somebody has put there is not followed into another file.
    if (QFile::symLinkTarget(m_file.fileName()) != QString())
        return false;
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void RequestLog::write(const RequestRecord &record)
{
    if (!open())
        return;
    const QByteArray line = lineOf(record);
    if (m_file.size() > 0 && m_file.size() + line.size() > m_largest) {
        rotate();
        if (!open())
            return;
    }
    m_file.write(line);
    m_file.flush();
}

void RequestLog::rotate()
{
    m_file.close();
    const QString name = m_file.fileName();
    const auto numbered = [&](int number) { return QStringLiteral("%1.%2").arg(name).arg(number); };
    QFile::remove(numbered(m_kept));
    for (int number = m_kept - 1; number >= 1; --number)
        QFile::rename(numbered(number), numbered(number + 1));
    QFile::rename(name, numbered(1));
}

} // namespace easel
