// SPDX-License-Identifier: GPL-3.0-or-later
// What the packs of a group's profiles come to is asked of the backend when somebody wants to see it.
#include "livebackend.h"
#include "testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestResolvedValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRead();
    void whoHasNoneIsTold();
    void whatIsOnlyPlannedHasNone();
    void offlineSaysSo();
};

namespace {

struct Read
{
    explicit Read(SyncService &service)
    {
        QObject::connect(&service, &SyncService::resolvedValuesRead, &guard, [this](const GroupId &group, const std::vector<ResolvedProfile> &read) {
            of = group;
            profiles = read;
        });
        QObject::connect(&service, &SyncService::resolvedValuesFailed, &guard, [this](const GroupId &group, const Error &failure) {
            of = group;
            error = failure;
        });
    }
    QObject guard;
    GroupId of;
    std::optional<std::vector<ResolvedProfile>> profiles;
    std::optional<Error> error;
};

/// The first group of the sample that has profiles, or that has none.
const ClusterGroup *groupWith(const Fleet &fleet, bool profiles)
{
    for (const GroupId &id : fleet.groupIds()) {
        if (fleet.group(id)->profiles.empty() != profiles)
            return fleet.group(id);
    }
    return nullptr;
}

} // namespace

void TestResolvedValues::areRead()
{
    const LiveBackend backend;
    QTemporaryDir folder;
    LiveSession live(folder.filePath(u"w.easel"_s));
    QVERIFY(live.connectTo(backend));
    const ClusterGroup *group = groupWith(live.base(), true);
    QVERIFY(group);
    Read read(live.service());
    QSignalSpy requests(&live.service(), &SyncService::requestDone);
    live.service().readResolvedValues(group->id);
    QTRY_VERIFY(read.profiles || read.error);
    QVERIFY2(read.profiles, qPrintable(read.error.value_or(Error()).toString()));
    QCOMPARE(read.of, group->id);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(read.profiles->size(), group->profiles.size());
    for (size_t i = 0; i < read.profiles->size(); ++i) {
        QCOMPARE(read.profiles->at(i).profile, group->profiles[i].id);
        QVERIFY(!read.profiles->at(i).packs.isEmpty());
        const auto packs = read.profiles->at(i).packs;
        for (auto pack = packs.begin(); pack != packs.end(); ++pack)
            QVERIFY2(pack.value().contains(u"namespace: \"%1\""_s.arg(pack.key())), qPrintable(pack.value()));
    }
}

void TestResolvedValues::whoHasNoneIsTold()
{
    const LiveBackend backend;
    QTemporaryDir folder;
    LiveSession live(folder.filePath(u"w.easel"_s));
    QVERIFY(live.connectTo(backend));
    const ClusterGroup *group = groupWith(live.base(), false);
    QVERIFY(group);
    Read read(live.service());
    live.service().readResolvedValues(group->id);
    QTRY_VERIFY(read.profiles);
    QVERIFY(read.profiles->empty());
}

void TestResolvedValues::whatIsOnlyPlannedHasNone()
{
    const LiveBackend backend;
    QTemporaryDir folder;
    LiveSession live(folder.filePath(u"w.easel"_s));
    QVERIFY(live.connectTo(backend));
    ClusterGroup group;
    group.id = GroupId(u"draft:1"_s);
    group.name = u"Planned"_s;
    QVERIFY(live.edit({CreateGroup{group}}));
    Read read(live.service());
    live.service().readResolvedValues(group.id);
    QVERIFY(read.error);
    QCOMPARE(read.error->code, ErrorCode::NotFound);
}

void TestResolvedValues::offlineSaysSo()
{
    const LiveBackend backend;
    QTemporaryDir folder;
    LiveSession live(folder.filePath(u"w.easel"_s));
    QVERIFY(live.connectTo(backend));
    live.service().goOffline();
    Read read(live.service());
    live.service().readResolvedValues(groupWith(live.base(), true)->id);
    QVERIFY(read.error);
    QCOMPARE(read.error->code, ErrorCode::Network);
}

EASEL_TEST(TestResolvedValues)
#include "testresolvedvalues.moc"
