// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

#include "livebackend.h"
#include "planning/virtualdiff.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace easel::crash {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString someCluster = u"gen-ci-muc-01"_s;

std::vector<Change> groupsOf(test::LiveSession &live, const QStringList &names)
{
    std::vector<Change> changes;
    for (const QString &name : names) {
        ClusterGroup group;
        group.id = makeDraftGroupId();
        group.name = name;
        group.endpoint = EndpointType::LoadBalancer;
        group.members = {live.member(someCluster)};
        changes.push_back(CreateGroup{group});
    }
    return changes;
}

QStringList numbered(const QString &name, int count)
{
    QStringList names;
    for (int i = 1; i <= count; ++i)
        names << u"%1-%2"_s.arg(name).arg(i);
    return names;
}

/// Five groups are made, four described, four configured, three get a profile, four are deleted.
std::vector<Change> twentyOperations(test::LiveSession &live)
{
    std::vector<Change> changes = groupsOf(live, numbered(u"fresh"_s, 5));
    for (const QString &name : numbered(u"described"_s, 4))
        changes.push_back(DescribeGroup{live.groupId(name), u"as planned"_s});
    for (const QString &name : numbered(u"configured"_s, 4))
        changes.push_back(SetOversubscription{live.groupId(name), Percent(150)});
    std::vector<ProfileRef> addOn;
    for (const ClusterProfile &profile : live.base().inventory().profiles()) {
        if (profile.isAddOn && profile.scope.isTenant() && addOn.empty())
            addOn.push_back({profile.id, profile.name});
    }
    for (const QString &name : numbered(u"profiled"_s, 3))
        changes.push_back(SetProfiles{live.groupId(name), addOn});
    for (const QString &name : numbered(u"passing"_s, 4))
        changes.push_back(DeleteGroup{live.groupId(name)});
    return changes;
}

VirtualClusterId virtualCluster(const test::LiveSession &live, const QString &name)
{
    const auto all = live.draft().virtualClusters();
    const auto found = std::find_if(all.begin(), all.end(), [&](const VirtualCluster *each) { return each->name == name; });
    return found == all.end() ? VirtualClusterId() : (*found)->id;
}

/// The first wave upgrades one group, on which virtual clusters are deployed, resized, paused, resumed and deleted; the second two.
Result<void> planWaves(test::LiveSession &live)
{
    static const QRegularExpression tag(u"tag: \\S+"_s);
    const GroupId canary = live.groupId(u"platform-shared-eu"_s);
    const GroupId others[] = {live.groupId(u"batch-onprem"_s), live.groupId(u"platform-web-eu"_s)};
    std::vector<Change> changes;
    for (const GroupId &id : {canary, others[0], others[1]}) {
        const ClusterGroup *group = live.draft().group(id);
        if (!group || !group->values.contains(tag))
            return fail(ErrorCode::NotFound, u"A group of the sample is not there, or has no version in its values."_s);
        changes.push_back(SetValues{id, QString(group->values).replace(tag, u"tag: 0.99.0"_s)});
    }
    constexpr Resources small{MilliCores(4000), MebiBytes(4096), GibiBytes(2)};
    constexpr Resources larger{MilliCores(10'000), MebiBytes(16'384), GibiBytes(20)};
    changes.insert(changes.end(), {DeployVirtualCluster{canary, newVirtualCluster(*live.draft().group(canary), Scope::tenant(), u"fresh"_s, small)},
                                   ResizeVirtualCluster{canary, virtualCluster(live, u"catalog-dev"_s), larger},
                                   PauseVirtualCluster{canary, virtualCluster(live, u"search-dev"_s)},
                                   ResumeVirtualCluster{canary, virtualCluster(live, u"pricing-preview"_s)},
                                   DeleteVirtualCluster{canary, virtualCluster(live, u"logistics-dev"_s)}});
    if (const auto edited = live.edit(std::move(changes)); !edited)
        return edited;
    PlanSchedule schedule;
    schedule.waves = {{u"Canary"_s, {}, {}, {}, {canary}}, {u"Rest"_s, {}, {}, {}, {others[0], others[1]}}};
    return live.session().approval().setSchedule(schedule);
}

/// Applies what the twenty operations need, and plans them.
Result<void> planTwentyOperations(test::LiveSession &live)
{
    const QStringList present = numbered(u"described"_s, 4) + numbered(u"configured"_s, 4) + numbered(u"profiled"_s, 3) + numbered(u"passing"_s, 4);
    if (const auto edited = live.edit(groupsOf(live, present)); !edited)
        return edited;
    if (const ApplyOutcome outcome = live.apply(); outcome.kind != ApplyOutcome::Kind::Applied)
        return fail(ErrorCode::Server, outcome.summary);
    return live.edit(twentyOperations(live));
}

} // namespace

Result<Scenario> Scenario::make(const QString &folder, Script script)
{
    Scenario scenario(folder, script);
    if (!QDir().mkpath(folder + u"/made"_s) || !QDir().mkpath(folder + u"/trial"_s))
        return fail(ErrorCode::Storage, u"The folder cannot be made."_s, folder);
    QFile keyFile(scenario.keyFile());
    if (!keyFile.open(QIODevice::WriteOnly) || keyFile.write(key) < 0)
        return fail(ErrorCode::Storage, u"The key cannot be written."_s, folder);
    BackendOptions options;
    options.databasePath = scenario.made(u"fleet.sqlite"_s);
    options.sample = BackendOptions::Sample::Small;
    options.apiKey = key;
    auto backend = BackendThread::start(options);
    if (!backend)
        return fail(backend.error());
    scenario.m_port = static_cast<quint16>((*backend)->url().port());
    test::LiveSession live(scenario.made(u"w.easel"_s));
    ConnectionInfo connection;
    connection.url = (*backend)->url();
    live.service().connectTo(connection, Secret(key));
    if (!QTest::qWaitFor([&] { return live.service().state() == SyncService::State::Online; }, 60'000))
        return fail(ErrorCode::Network, u"The backend was not reached."_s);
    const auto planned = script == Script::Waves ? planWaves(live) : planTwentyOperations(live);
    if (!planned)
        return fail(planned.error());
    backend->reset();
    // Else it would be the backend that keeps groups from being made twice, and not the engine.
    if (const auto relaxed = test::allowDoubleNames(options.databasePath); !relaxed)
        return fail(relaxed.error());
    return scenario;
}

Result<void> Scenario::reset() const
{
    const QDir trial(m_folder + u"/trial"_s);
    for (const QString &name : trial.entryList(QDir::Files | QDir::Hidden))
        QFile::remove(trial.filePath(name));
    const QDir whole(m_folder + u"/made"_s);
    for (const QString &name : whole.entryList(QDir::Files)) { // a write-ahead log belongs to its file
        if (!QFile::copy(whole.filePath(name), trial.filePath(name)))
            return fail(ErrorCode::Storage, u"It cannot be copied."_s, name);
    }
    return {};
}

} // namespace easel::crash
