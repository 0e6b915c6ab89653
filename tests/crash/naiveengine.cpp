// SPDX-License-Identifier: GPL-3.0-or-later
#include "naiveengine.h"

#include "base/clock.h"
#include "palette/paletteclient.h"
#include "planning/operations.h"
#include "session/planningsession.h"

#include <QCoroTask>
#include <QFile>

#include <unistd.h>

namespace easel::crash {
namespace {

QCoro::Task<Result<void>> carryOut(PaletteClient &client, Operation operation, Fleet draft)
{
    if (operation.kind == Operation::Kind::CreateGroup) {
        const QString marker;
        const auto made = co_await client.createGroup(*draft.group(operation.group), marker);
        co_return made ? Result<void>() : fail(made.error());
    }
    Result<GroupDocument> document = co_await client.group(operation.scope, operation.group);
    const bool isGone = !document && document.error().code == ErrorCode::NotFound;
    if (isGone && operation.kind == Operation::Kind::DeleteGroup)
        co_return Result<void>();
    if (!document)
        co_return fail(document.error());
    const ClusterGroup after = groupAfter(operation, document->group, draft);
    const auto ended = [](const Result<PaletteClient::Written> &answer) { return answer ? Result<void>() : fail(answer.error()); };
    switch (operation.kind) {
    case Operation::Kind::UpdateMeta: co_return ended(co_await client.putMeta(operation.scope, *document, after));
    case Operation::Kind::UpdateHostClusters: co_return ended(co_await client.putHostClusters(operation.scope, *document, after));
    case Operation::Kind::UpdateProfiles: co_return ended(co_await client.putProfiles(operation.scope, operation.group, after));
    case Operation::Kind::DeleteGroup: co_return ended(co_await client.deleteGroup(operation.scope, operation.group));
    case Operation::Kind::CreateGroup: break;
    case Operation::Kind::DeployVirtualCluster:
    case Operation::Kind::ResizeVirtualCluster:
    case Operation::Kind::PauseVirtualCluster:
    case Operation::Kind::ResumeVirtualCluster:
    case Operation::Kind::DeleteVirtualCluster: break; // none in its scenario
    }
    Q_UNREACHABLE();
}

} // namespace

int runNaiveEngine(const QStringList &arguments)
{
    const bool notesEach = arguments.value(0) == QStringLiteral("after-answer");
    const SystemClock clock;
    auto workspace = Workspace::open(arguments.value(1));
    if (!workspace)
        return 2;
    auto session = PlanningSession::open(std::move(*workspace), clock);
    QFile keyFile(arguments.value(2));
    QFile state(arguments.value(3));
    if (!session || !keyFile.open(QIODevice::ReadOnly) || !state.open(QIODevice::ReadWrite))
        return 2;
    const QByteArrayList done = state.readAll().split('\n');
    TransportOptions options;
    options.rateLimits = false;
    PaletteClient client((*session)->workspace().connection(), Secret(keyFile.readAll()), options);
    QByteArray carriedOut;
    for (const Operation &operation : orderOperations((*session)->base(), (*session)->draft())) {
        const QByteArray number = QByteArray::number(operation.number);
        if (done.contains(number))
            continue;
        if (!QCoro::waitFor(carryOut(client, operation, (*session)->draft())))
            return 1;
        carriedOut += number + '\n';
        if (notesEach) {
            state.write(number + '\n');
            state.flush();
            ::fdatasync(state.handle());
        }
    }
    if (!notesEach) {
        state.write(carriedOut);
        state.flush();
        ::fdatasync(state.handle());
    }
    return 0;
}

} // namespace easel::crash
