// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of the client that are about virtual clusters.
#include "palette/paletteclient.h"

#include <QCoreApplication>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(PaletteClient)
};

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString virtualPath(const VirtualClusterId &id, const char *rest = "")
{
    return QStringLiteral("/v1/spectroclusters/%1%2").arg(encoded(id.toString()), QLatin1String(rest));
}

Result<PaletteClient::Written> writtenBy(const Result<HttpResponse> &answer)
{
    if (!answer)
        return fail(answer.error());
    return PaletteClient::Written{answer->auditUid, {}, {}};
}

} // namespace

QCoro::Task<Result<VirtualDocument>> PaletteClient::virtualCluster(Scope scope, VirtualClusterId id)
{
    const Result<QByteArray> body = co_await read("GET", QStringLiteral("/v1/dashboard/spectroclusters/%1").arg(encoded(id.toString())), scope);
    co_return body ? decodeVirtualCluster(*body) : fail(body.error());
}

QCoro::Task<Result<std::vector<VirtualDocument>>> PaletteClient::virtualClustersNamed(Scope scope, QString name)
{
    const Result<QByteArray> body = co_await read("POST", QStringLiteral("/v1/dashboard/spectroclusters/search?limit=50"), scope, encodeNameSearch(name));
    if (!body)
        co_return fail(body.error());
    Result<std::vector<VirtualDocument>> found = decodeVirtualClusters(*body);
    // Without a project the answer is about all of them, and a backend may take a name for a part of one.
    if (found)
        std::erase_if(*found, [&](const VirtualDocument &each) { return each.virtualCluster.name != name || each.virtualCluster.scope != scope; });
    co_return found;
}

QCoro::Task<Result<QStringList>> PaletteClient::validateVirtualCluster(VirtualCluster virtualCluster, GroupId group)
{
    const QByteArray body = encodeNewVirtualCluster(virtualCluster, group, {});
    const Result<QByteArray> answer = co_await read("POST", QStringLiteral("/v1/spectroclusters/virtual/validate"), virtualCluster.scope, body);
    co_return answer ? decodeVirtualRefusals(*answer) : fail(answer.error());
}

QCoro::Task<Result<PaletteClient::Written>> PaletteClient::deployVirtualCluster(VirtualCluster virtualCluster, GroupId group, QString marker)
{
    const QByteArray body = encodeNewVirtualCluster(virtualCluster, group, marker);
    const auto answer = co_await write("POST", QStringLiteral("/v1/spectroclusters/virtual"), virtualCluster.scope, body);
    if (!answer)
        co_return fail(answer.error());
    const Result<GroupId> id = decodeUid(answer->body);
    // It said yes, but not to what: it has to be looked for.
    if (!id)
        co_return fail(ErrorCode::OutcomeUnknown, Text::tr("The backend's answer to a creation cannot be read."), id.error().context);
    co_return Written{answer->auditUid, {}, VirtualClusterId(id->toString())};
}

QCoro::Task<Result<PaletteClient::Written>> PaletteClient::resizeVirtualCluster(Scope scope, QString configUid, Resources size)
{
    const QString path = QStringLiteral("/v1/cloudconfigs/virtual/%1/resize").arg(encoded(configUid));
    co_return writtenBy(co_await write("PUT", path, scope, encodeVirtualResize(size)));
}

QCoro::Task<Result<PaletteClient::Written>> PaletteClient::pauseVirtualCluster(Scope scope, VirtualClusterId id, bool isPaused)
{
    co_return writtenBy(co_await write("PATCH", virtualPath(id, "/clusterConfig/lifecycleConfig"), scope, encodeVirtualLifecycle(isPaused)));
}

QCoro::Task<Result<PaletteClient::Written>> PaletteClient::deleteVirtualCluster(Scope scope, VirtualClusterId id)
{
    co_return writtenBy(co_await write("DELETE", virtualPath(id), scope, {}));
}

} // namespace easel
