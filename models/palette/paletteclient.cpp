// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/paletteclient.h"

#include "palette/pagewalk.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSet>

#include <deque>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(PaletteClient)
};

constexpr int pageSize = 50;   // the most that the API gives
constexpr size_t pagesAtOnce = 6; // what a browser would open to one host
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

Result<PaletteClient::Written> written(const Result<HttpResponse> &answer)
{
    if (!answer)
        return fail(answer.error());
    return PaletteClient::Written{answer->auditUid, {}, {}};
}

template <typename Page>
QStringList idsOf(const Page &page)
{
    QStringList ids;
    for (const RowKey &row : page.rows)
        ids << row.id;
    return ids;
}

/// The latest modification of what pages tell.
template <typename Page>
QDateTime latestOf(const std::vector<Page> &pages)
{
    QDateTime latest;
    for (const Page &page : pages) {
        for (const RowKey &row : page.rows) {
            if (!latest.isValid() || row.modified > latest)
                latest = row.modified;
        }
    }
    return latest;
}

/// The rows of a walk in its order, each as it was told last.
template <typename Row, typename Page>
std::vector<Row> rowsOf(std::vector<Page> &pages, const QStringList &order, std::vector<Row> Page::*rows)
{
    QHash<QString, Row *> told;
    for (Page &page : pages) {
        for (Row &row : page.*rows)
            told.insert(row.id.toString(), &row);
    }
    std::vector<Row> all;
    for (const QString &id : order) {
        if (Row *row = told.take(id))
            all.push_back(std::move(*row));
    }
    return all;
}

const QString clusterList = QStringLiteral("/v1/dashboard/spectroclusters/search");
const QString edgeHostList = QStringLiteral("/v1/dashboard/edgehosts/search");
const QString profileList = QStringLiteral("/v1/dashboard/clusterprofiles");

PaletteClient::Clusters clustersOf(std::vector<ClusterPage> &pages, const QStringList &order, const PaletteClient::ListMark &mark)
{
    return {rowsOf(pages, order, &ClusterPage::hosts), rowsOf(pages, order, &ClusterPage::virtualClusters), mark};
}

} // namespace

PaletteClient::PaletteClient(ConnectionInfo connection, Secret secret, TransportOptions options, QObject *parent)
    : QObject(parent), m_transport(std::move(connection), std::move(secret), options)
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

QCoro::Task<Result<HttpResponse>> PaletteClient::write(QByteArray method, QString path, Scope scope, QByteArray body, QByteArray version)
{
    // Named: GCC 12 destroys a braced temporary inside an awaiting expression twice.
    HttpRequest request{HttpRequest::Kind::Write, std::move(method), std::move(path), headerOf(scope), std::move(body), std::move(version)};
    co_return co_await m_transport.send(std::move(request));
}

template <typename Page>
QCoro::Task<Result<Page>> PaletteClient::page(QString path, QString query, Scope scope, QByteArray body,
                                              Result<Page> (*decode)(const QByteArray &))
{
    const Result<QByteArray> answer = co_await read("POST", QStringLiteral("%1?limit=%2%3").arg(path).arg(pageSize).arg(query), scope, body);
    if (!answer)
        co_return fail(answer.error());
    co_return decode(*answer);
}

template <typename Page>
QCoro::Task<Result<PaletteClient::Walked<Page>>> PaletteClient::walk(QString path, Scope scope, QByteArray body,
                                                                     Result<Page> (*decode)(const QByteArray &), Progress progress,
                                                                     Watch<Page> arrived)
{
    const QPointer<PaletteClient> self(this);
    const auto tell = [progress](qint64 done, qint64 total) {
        if (progress)
            progress(static_cast<int>(done), static_cast<int>(std::max<qint64>(total, 0)));
    };
    Walked<Page> walked;
    PageWalk walk(pageSize);
    std::deque<std::pair<qint64, QCoro::Task<Result<Page>>>> running;
    std::optional<Error> error;
    while (!running.empty() || !(error || walk.isComplete() || walk.hasFailed())) {
        if (!error && self) {
            for (const qint64 offset : walk.next(pagesAtOnce - running.size())) {
                const QString query = offset > 0 ? QStringLiteral("&continue=%1").arg(offset) : QString();
                running.emplace_back(offset, page(path, query, scope, body, decode));
            }
        }
        // Each is waited for, also after one has failed: none of them may outlive this function.
        const qint64 offset = running.front().first;
        QCoro::Task<Result<Page>> task = std::move(running.front().second);
        running.pop_front();
        Result<Page> answer = co_await task;
        if (error)
            continue;
        if (!answer || !self) {
            error = answer ? Error{ErrorCode::Cancelled, Text::tr("Cancelled."), {}} : answer.error();
            continue;
        }
        const QStringList ids = idsOf(*answer);
        const QString token = answer->info.next;
        const qint64 count = answer->info.count;
        if (arrived)
            arrived(*answer);
        walked.pages.push_back(std::move(*answer));
        // The token is an offset; where it is something else, each page is known only from the one before.
        if (offset == 0 && !token.isEmpty() && token != QString::number(ids.size())) {
            const Result<void> done = co_await walkByToken(walked, path, scope, body, decode, progress);
            if (!done)
                co_return fail(done.error());
            walked.mark = {latestOf(walked.pages), count};
            co_return walked;
        }
        walk.add(offset, ids, count);
        tell(walk.order().size(), walk.count());
    }
    if (error)
        co_return fail(*error);
    if (walk.hasFailed())
        co_return fail(ErrorCode::Conflict, Text::tr("The list changes faster than it can be read. Pull again in a moment."), path);
    walked.order = walk.order();
    walked.mark = {latestOf(walked.pages), walk.count()};
    co_return walked;
}

template <typename Page>
QCoro::Task<Result<PaletteClient::Walked<Page>>> PaletteClient::walkSince(QString path, Scope scope, Result<Page> (*decode)(const QByteArray &),
                                                                          QDateTime since)
{
    const QPointer<PaletteClient> self(this);
    const QByteArray body = R"({"sort":[{"field":"lastModifiedTimestamp","order":"desc"}]})";
    const Error unproven{ErrorCode::Conflict, Text::tr("The backend does not tell what has changed."), path};
    for (int round = 1; round <= walks; ++round) {
        Walked<Page> walked;
        QSet<QString> seen;
        QDateTime last; // of the row before: each is as old or older
        bool isAll = false;
        bool hasShifted = false;
        for (qint64 offset = 0; !isAll && !hasShifted;) {
            if (!self)
                co_return cancelled();
            const QString query = offset > 0 ? QStringLiteral("&continue=%1").arg(offset) : QString();
            Result<Page> answer = co_await page(path, query, scope, body, decode);
            if (!answer)
                co_return fail(answer.error());
            if (answer->info.count < 0)
                co_return fail(unproven);
            // What comes in at the top shifts rows to where they are told twice; what goes shifts them out of sight.
            hasShifted = offset > 0 && answer->info.count != walked.mark.count;
            walked.mark.count = answer->info.count;
            for (const RowKey &row : answer->rows) {
                const bool isSorted = row.modified.isValid() && (!last.isValid() || row.modified <= last || seen.contains(row.id));
                if (!isSorted)
                    co_return fail(unproven);
                last = row.modified;
                isAll = isAll || (since.isValid() && row.modified < since);
                if (!isAll && !seen.contains(row.id)) {
                    seen.insert(row.id);
                    walked.order << row.id;
                }
            }
            offset += static_cast<qint64>(answer->rows.size());
            isAll = isAll || answer->rows.empty() || offset >= walked.mark.count;
            walked.pages.push_back(std::move(*answer));
        }
        walked.mark.latest = latestOf(walked.pages);
        if (!hasShifted)
            co_return walked;
    }
    co_return fail(unproven);
}

/// Goes on from the first page, which is there already.
template <typename Page>
QCoro::Task<Result<void>> PaletteClient::walkByToken(Walked<Page> &walked, QString path, Scope scope, QByteArray body,
                                                     Result<Page> (*decode)(const QByteArray &), Progress progress)
{
    const QPointer<PaletteClient> self(this);
    for (int round = 1;; ++round) {
        QSet<QString> seen;
        walked.order.clear();
        QString token;
        qint64 count = -1;
        bool shifted = false;
        qint64 done = 0;
        const auto take = [&](const Page &page) {
            for (const QString &id : idsOf(page)) {
                ++done;
                if (!seen.contains(id))
                    walked.order << id;
                seen.insert(id);
            }
            shifted = shifted || (count >= 0 && page.info.count != count);
            count = page.info.count;
            token = page.info.next == token ? QString() : page.info.next;
            if (progress)
                progress(static_cast<int>(walked.order.size()), static_cast<int>(std::max<qint64>(count, 0)));
        };
        take(walked.pages.front());
        while (!token.isEmpty()) {
            const QString query = QStringLiteral("&continue=%1").arg(QString::fromLatin1(QUrl::toPercentEncoding(token)));
            Result<Page> answer = co_await page(path, query, scope, body, decode);
            if (!answer)
                co_return fail(answer.error());
            if (!self)
                co_return cancelled();
            take(*answer);
            walked.pages.push_back(std::move(*answer));
        }
        // A list that changed while it was read may lack something: it is read again.
        if ((!shifted && (count < 0 || (done == count && seen.size() == count))) || round >= walks)
            co_return Result<void>();
        walked.pages.clear();
        Result<Page> first = co_await page(path, QString(), scope, body, decode);
        if (!first)
            co_return fail(first.error());
        if (!self)
            co_return cancelled();
        walked.pages.push_back(std::move(*first));
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

QCoro::Task<Result<PaletteClient::Clusters>> PaletteClient::clusters(Scope scope, Progress progress, Arrived arrived)
{
    // In the order in which they were made: what is new comes at the end, and nothing changes its place.
    const QByteArray body = R"({"sort":[{"field":"creationTimestamp","order":"asc"}]})";
    auto walked = co_await walk<ClusterPage>(clusterList, scope, body, decodeClusterPage, std::move(progress), std::move(arrived));
    if (!walked)
        co_return fail(walked.error());
    co_return clustersOf(walked->pages, walked->order, walked->mark);
}

QCoro::Task<Result<PaletteClient::Clusters>> PaletteClient::clustersSince(Scope scope, QDateTime since)
{
    auto walked = co_await walkSince<ClusterPage>(clusterList, scope, decodeClusterPage, since);
    if (!walked)
        co_return fail(walked.error());
    co_return clustersOf(walked->pages, walked->order, walked->mark);
}

QCoro::Task<Result<PaletteClient::EdgeHosts>> PaletteClient::edgeHosts(Scope scope, Progress progress)
{
    auto walked = co_await walk<EdgeHostPage>(edgeHostList, scope, QByteArrayLiteral("{}"), decodeEdgeHostPage, std::move(progress));
    if (!walked)
        co_return fail(walked.error());
    co_return EdgeHosts{rowsOf(walked->pages, walked->order, &EdgeHostPage::items), walked->mark};
}

QCoro::Task<Result<PaletteClient::EdgeHosts>> PaletteClient::edgeHostsSince(Scope scope, QDateTime since)
{
    auto walked = co_await walkSince<EdgeHostPage>(edgeHostList, scope, decodeEdgeHostPage, since);
    if (!walked)
        co_return fail(walked.error());
    co_return EdgeHosts{rowsOf(walked->pages, walked->order, &EdgeHostPage::items), walked->mark};
}

QCoro::Task<Result<PaletteClient::Profiles>> PaletteClient::profiles(Scope scope, Progress progress)
{
    auto walked = co_await walk<ProfilePage>(profileList, scope, QByteArrayLiteral("{}"), decodeProfilePage, std::move(progress));
    if (!walked)
        co_return fail(walked.error());
    co_return Profiles{rowsOf(walked->pages, walked->order, &ProfilePage::items), walked->mark};
}

QCoro::Task<Result<PaletteClient::Profiles>> PaletteClient::profilesSince(Scope scope, QDateTime since)
{
    auto walked = co_await walkSince<ProfilePage>(profileList, scope, decodeProfilePage, since);
    if (!walked)
        co_return fail(walked.error());
    co_return Profiles{rowsOf(walked->pages, walked->order, &ProfilePage::items), walked->mark};
}

QCoro::Task<Result<std::vector<ClusterGroup>>> PaletteClient::groups(Scope scope)
{
    const Result<QByteArray> body = co_await read("GET", QStringLiteral("/v1/clustergroups/hostCluster"), scope);
    co_return body ? decodeGroupOutlines(*body) : fail(body.error());
}

QCoro::Task<Result<GroupDocument>> PaletteClient::group(Scope scope, GroupId id)
{
    HttpRequest request{HttpRequest::Kind::Read, "GET", groupPath(id), headerOf(scope), {}};
    const Result<HttpResponse> response = co_await m_transport.send(std::move(request));
    if (!response)
        co_return fail(response.error());
    Result<ClusterGroup> group = decodeGroup(response->body);
    if (!group)
        co_return fail(group.error());
    co_return GroupDocument{std::move(*group), response->body, response->version};
}

QCoro::Task<Result<std::optional<CreditUsage>>> PaletteClient::developerCredit(CreditOf whose)
{
    const Result<QByteArray> body = co_await read(
        "GET", QStringLiteral("/v1/clustergroups/developerCredit/usage/%1").arg(QLatin1String(whose == CreditOf::System ? "system" : "tenant")),
        Scope::tenant());
    co_return body ? decodeCreditUsage(*body) : fail(body.error());
}

QCoro::Task<Result<QString>> PaletteClient::defaultValues(Distribution distribution)
{
    const Result<QByteArray> body = co_await read(
        "GET", QStringLiteral("/v1/spectroclusters/virtual/packs/values?kubernetesDistroType=%1").arg(wireName(distribution)),
        Scope::tenant());
    co_return body ? decodeDefaultValues(*body, distribution) : fail(body.error());
}

QCoro::Task<Result<std::vector<ResolvedProfile>>> PaletteClient::resolvedValues(Scope scope, GroupId id)
{
    const Result<QByteArray> body = co_await read("GET", groupPath(id) + QStringLiteral("/packs/resolvedValues"), scope);
    co_return body ? decodeResolvedValues(*body) : fail(body.error());
}

QCoro::Task<Result<std::vector<AuditEntry>>> PaletteClient::audits(Scope scope, GroupId id, QDateTime since)
{
    QString path = QStringLiteral("/v1/audits?resourceUid=%1&limit=%2")
                       .arg(QString::fromLatin1(QUrl::toPercentEncoding(id.toString())), QString::number(pageSize));
    if (since.isValid())
        path += QStringLiteral("&startTime=") + since.toUTC().toString(Qt::ISODateWithMs);
    const Result<QByteArray> body = co_await read("GET", path, scope);
    co_return body ? decodeAudits(*body) : fail(body.error());
}

QCoro::Task<Result<void>> PaletteClient::validateGroupName(Scope scope, QString name)
{
    const QString path = QStringLiteral("/v1/clustergroups/validate/name?name=%1").arg(QString::fromLatin1(QUrl::toPercentEncoding(name)));
    const auto answer = co_await read("GET", path, scope);
    co_return answer ? Result<void>() : fail(answer.error());
}

QCoro::Task<Result<PaletteClient::Written>> PaletteClient::createGroup(ClusterGroup group, QString marker)
{
    const auto answer = co_await write("POST", QStringLiteral("/v1/clustergroups"), group.scope, encodeNewGroup(group, marker));
    if (!answer)
        co_return fail(answer.error());
    Result<GroupId> id = decodeUid(answer->body);
    // It said yes, but not to what: the group has to be looked for.
    if (!id)
        co_return fail(ErrorCode::OutcomeUnknown, Text::tr("The backend's answer to a creation cannot be read."), id.error().context);
    co_return Written{answer->auditUid, std::move(*id), {}};
}

QCoro::Task<Result<PaletteClient::Written>> PaletteClient::putMeta(Scope scope, GroupDocument current, ClusterGroup after)
{
    Result<QByteArray> update = encodeMetaUpdate(current.json, current.group, after);
    if (!update)
        co_return fail(update.error());
    co_return written(co_await write("PUT", groupPath(current.group.id, "/meta"), scope, std::move(*update), current.version));
}

QCoro::Task<Result<PaletteClient::Written>> PaletteClient::putHostClusters(Scope scope, GroupDocument current, ClusterGroup after)
{
    Result<QByteArray> update = encodeHostClustersUpdate(current.json, current.group, after);
    if (!update)
        co_return fail(update.error());
    co_return written(co_await write("PUT", groupPath(current.group.id, "/hostCluster"), scope, std::move(*update), current.version));
}

QCoro::Task<Result<PaletteClient::Written>> PaletteClient::putProfiles(Scope scope, GroupId id, ClusterGroup after, QByteArray version)
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
    co_return written(co_await write("PUT", groupPath(id, "/profiles"), scope, std::move(*update), std::move(version)));
}

QCoro::Task<Result<PaletteClient::Written>> PaletteClient::deleteGroup(Scope scope, GroupId id, QByteArray version)
{
    co_return written(co_await write("DELETE", groupPath(id), scope, {}, std::move(version)));
}

} // namespace easel
