// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/paletteclient.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSet>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(PaletteClient)
};

constexpr int pageSize = 50;   // the most that the API gives
constexpr int pagesAtOnce = 6; // what a browser would open to one host
constexpr int walks = 3;

QString groupPath(const GroupId &id, const char *rest = "")
{
    return QStringLiteral("/v1/clustergroups/%1%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(id.toString())), QLatin1String(rest));
}

QString headerOf(const Scope &scope)
{
    return scope.isProject() ? scope.projectId().toString() : QString();
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
}

/// Moves each object into `all` once: a page that shifted may bring it again.
template <typename Row>
void append(std::vector<Row> &all, std::vector<Row> &&page, QSet<QString> &seen)
{
    for (Row &row : page) {
        const auto before = seen.size();
        seen.insert(row.id.toString());
        if (seen.size() > before)
            all.push_back(std::move(row));
    }
}

} // namespace

PaletteClient::PaletteClient(QUrl base, ApiKey key, TransportOptions options, QObject *parent)
    : QObject(parent), m_transport(std::move(base), std::move(key), options)
{
    connect(&m_transport, &HttpTransport::requestDone, this, &PaletteClient::requestDone);
}

QCoro::Task<Result<QByteArray>> PaletteClient::read(QByteArray method, QString path, Scope scope, QByteArray body)
{
    // Named: GCC 12 destroys a braced temporary inside an awaiting expression twice.
    HttpRequest request{HttpRequest::Kind::Read, std::move(method), std::move(path), headerOf(scope), std::move(body)};
    Result<HttpResponse> response = co_await m_transport.send(std::move(request));
    if (!response)
        co_return fail(response.error());
    co_return std::move(response->body);
}

QCoro::Task<Result<QByteArray>> PaletteClient::write(QByteArray method, QString path, Scope scope, QByteArray body)
{
    // Named: GCC 12 destroys a braced temporary inside an awaiting expression twice.
    HttpRequest request{HttpRequest::Kind::Write, std::move(method), std::move(path), headerOf(scope), std::move(body)};
    Result<HttpResponse> response = co_await m_transport.send(std::move(request));
    if (!response)
        co_return fail(response.error());
    co_return std::move(response->body);
}

template <typename Page>
QCoro::Task<Result<std::vector<Page>>> PaletteClient::walk(QString path, Scope scope, Result<Page> (*decode)(const QByteArray &),
                                                           qint64 (*size)(const Page &), Progress progress)
{
    const QPointer<PaletteClient> self(this);
    const auto fetch = [self, path, scope, decode](QString query) -> QCoro::Task<Result<Page>> {
        if (!self)
            co_return cancelled();
        const Result<QByteArray> body
            = co_await self->read("POST", QStringLiteral("%1?limit=%2%3").arg(path).arg(pageSize).arg(query), scope, "{}");
        if (!body)
            co_return fail(body.error());
        co_return decode(*body);
    };
    for (int round = 1;; ++round) {
        std::vector<Page> pages;
        Result<Page> first = co_await fetch(QString());
        if (!first)
            co_return fail(first.error());
        const qint64 count = first->info.count;
        qint64 done = size(*first);
        QString next = first->info.next;
        // The token is an offset; when it says so, pages need not wait for each other.
        bool isOffset = false;
        const qint64 offset = next.toLongLong(&isOffset);
        isOffset = isOffset && offset == done && count > 0;
        pages.push_back(std::move(*first));
        const auto tell = [&] {
            if (progress)
                progress(static_cast<int>(done), static_cast<int>(std::max<qint64>(count, 0)));
        };
        tell();
        bool shifted = false;
        if (isOffset) {
            for (qint64 start = done; start < count;) {
                std::vector<QCoro::Task<Result<Page>>> tasks;
                for (; start < count && tasks.size() < pagesAtOnce; start += pageSize)
                    tasks.push_back(fetch(QStringLiteral("&continue=%1").arg(start)));
                std::optional<Error> error;
                for (auto &task : tasks) {
                    // Each is waited for, also after one has failed: none of them may outlive `fetch`.
                    Result<Page> page = co_await task;
                    if (!page) {
                        error = page.error();
                        continue;
                    }
                    shifted = shifted || page->info.count != count;
                    done += size(*page);
                    pages.push_back(std::move(*page));
                    tell();
                }
                if (error)
                    co_return fail(*error);
            }
        } else {
            while (!next.isEmpty()) {
                Result<Page> page = co_await fetch(
                    QStringLiteral("&continue=%1").arg(QString::fromLatin1(QUrl::toPercentEncoding(next))));
                if (!page)
                    co_return fail(page.error());
                shifted = shifted || page->info.count != count;
                done += size(*page);
                next = page->info.next == next ? QString() : page->info.next;
                pages.push_back(std::move(*page));
                tell();
            }
        }
        // A list that changed while it was read may lack something: read it again.
        if ((!shifted && (count < 0 || done == count)) || round >= walks)
            co_return pages;
    }
}

QCoro::Task<Result<UserInfo>> PaletteClient::userInfo()
{
    const Result<QByteArray> body = co_await read("GET", QStringLiteral("/v1/users/info"), Scope::tenant());
    co_return body ? decodeUserInfo(*body) : fail(body.error());
}

QCoro::Task<Result<std::vector<Project>>> PaletteClient::projects()
{
    const Result<QByteArray> body = co_await read("GET", QStringLiteral("/v1/dashboard/projects/metadata"), Scope::tenant());
    co_return body ? decodeProjects(*body) : fail(body.error());
}

QCoro::Task<Result<PaletteClient::Clusters>> PaletteClient::clusters(Scope scope, Progress progress)
{
    auto pages = co_await walk<ClusterPage>(
        QStringLiteral("/v1/dashboard/spectroclusters/search"), scope, decodeClusterPage,
        [](const ClusterPage &page) { return static_cast<qint64>(page.hosts.size() + page.virtualClusters.size()); },
        std::move(progress));
    if (!pages)
        co_return fail(pages.error());
    Clusters all;
    QSet<QString> seen;
    for (ClusterPage &page : *pages) {
        append(all.hosts, std::move(page.hosts), seen);
        append(all.virtualClusters, std::move(page.virtualClusters), seen);
    }
    co_return all;
}

QCoro::Task<Result<std::vector<EdgeHost>>> PaletteClient::edgeHosts(Scope scope, Progress progress)
{
    auto pages = co_await walk<EdgeHostPage>(
        QStringLiteral("/v1/dashboard/edgehosts/search"), scope, decodeEdgeHostPage,
        [](const EdgeHostPage &page) { return static_cast<qint64>(page.items.size()); }, std::move(progress));
    if (!pages)
        co_return fail(pages.error());
    std::vector<EdgeHost> all;
    QSet<QString> seen;
    for (EdgeHostPage &page : *pages)
        append(all, std::move(page.items), seen);
    co_return all;
}

QCoro::Task<Result<std::vector<ClusterProfile>>> PaletteClient::profiles(Scope scope, Progress progress)
{
    auto pages = co_await walk<ProfilePage>(
        QStringLiteral("/v1/dashboard/clusterprofiles"), scope, decodeProfilePage,
        [](const ProfilePage &page) { return static_cast<qint64>(page.items.size()); }, std::move(progress));
    if (!pages)
        co_return fail(pages.error());
    std::vector<ClusterProfile> all;
    QSet<QString> seen;
    for (ProfilePage &page : *pages)
        append(all, std::move(page.items), seen);
    co_return all;
}

QCoro::Task<Result<std::vector<GroupSummary>>> PaletteClient::groups(Scope scope)
{
    const Result<QByteArray> body = co_await read("GET", QStringLiteral("/v1/clustergroups/hostCluster"), scope);
    co_return body ? decodeGroupSummaries(*body) : fail(body.error());
}

QCoro::Task<Result<GroupDocument>> PaletteClient::group(Scope scope, GroupId id)
{
    const Result<QByteArray> body = co_await read("GET", groupPath(id), scope);
    if (!body)
        co_return fail(body.error());
    Result<ClusterGroup> group = decodeGroup(*body);
    if (!group)
        co_return fail(group.error());
    co_return GroupDocument{std::move(*group), *body};
}

QCoro::Task<Result<QString>> PaletteClient::defaultValues(Distribution distribution)
{
    const Result<QByteArray> body = co_await read(
        "GET", QStringLiteral("/v1/spectroclusters/virtual/packs/values?kubernetesDistroType=%1").arg(wireName(distribution)),
        Scope::tenant());
    co_return body ? decodeDefaultValues(*body, distribution) : fail(body.error());
}

QCoro::Task<Result<GroupId>> PaletteClient::createGroup(ClusterGroup group, QString marker)
{
    const Result<QByteArray> body
        = co_await write("POST", QStringLiteral("/v1/clustergroups"), group.scope, encodeNewGroup(group, marker));
    if (!body)
        co_return fail(body.error());
    Result<GroupId> id = decodeUid(*body);
    // It said yes, but not to what: the group has to be looked for.
    if (!id)
        co_return fail(ErrorCode::OutcomeUnknown, Text::tr("The backend's answer to a creation cannot be read."), id.error().context);
    co_return id;
}

QCoro::Task<Result<void>> PaletteClient::putMeta(Scope scope, GroupDocument current, ClusterGroup after)
{
    Result<QByteArray> update = encodeMetaUpdate(current.json, current.group, after);
    if (!update)
        co_return fail(update.error());
    const auto done = co_await write("PUT", groupPath(current.group.id, "/meta"), scope, std::move(*update));
    co_return done ? Result<void>() : fail(done.error());
}

QCoro::Task<Result<void>> PaletteClient::putHostClusters(Scope scope, GroupDocument current, ClusterGroup after)
{
    Result<QByteArray> update = encodeHostClustersUpdate(current.json, current.group, after);
    if (!update)
        co_return fail(update.error());
    const auto done = co_await write("PUT", groupPath(current.group.id, "/hostCluster"), scope, std::move(*update));
    co_return done ? Result<void>() : fail(done.error());
}

QCoro::Task<Result<void>> PaletteClient::putProfiles(Scope scope, GroupId id, ClusterGroup after)
{
    const QPointer<PaletteClient> self(this);
    const auto present = co_await read("GET", groupPath(id, "/profiles?includePackMeta=values"), scope);
    if (!present)
        co_return fail(present.error());
    if (!self)
        co_return cancelled();
    Result<QByteArray> update = encodeProfilesUpdate(*present, after);
    if (!update)
        co_return fail(update.error());
    const auto done = co_await write("PUT", groupPath(id, "/profiles"), scope, std::move(*update));
    co_return done ? Result<void>() : fail(done.error());
}

QCoro::Task<Result<void>> PaletteClient::deleteGroup(Scope scope, GroupId id)
{
    const auto done = co_await write("DELETE", groupPath(id), scope, {});
    co_return done ? Result<void>() : fail(done.error());
}

} // namespace easel
