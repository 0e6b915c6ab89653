// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/curlcommand.h"

namespace easel {
namespace {

/// One word to the shell, whatever is in it.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

QString curlCommand(const RequestRecord &record, const QUrl &base)
{
    const bool isHttp = base.scheme() == QStringLiteral("https") || base.scheme() == QStringLiteral("http");
    QString server = base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (server.endsWith(u'/'))
        server.chop(1);
    const QString address = isHttp ? quoted(server + record.path)
                                   : QStringLiteral("\"$PALETTE_URL\"") + quoted(record.path);
    QString command = QStringLiteral("curl -X %1 -H \"ApiKey: $PALETTE_API_KEY\"").arg(quoted(record.method));
    // Without it the request would mean the tenant.
    if (!record.project.isEmpty())
        command += QStringLiteral(" -H ") + quoted(QStringLiteral("ProjectUid: ") + record.project);
    if (record.method == QStringLiteral("POST") || record.method == QStringLiteral("PUT") || record.method == QStringLiteral("PATCH"))
        command += QStringLiteral(" -H 'Content-Type: application/json' --data-binary @-");
    return command + u' ' + address;
}

} // namespace easel
