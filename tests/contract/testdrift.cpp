// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody else did on the backend is seen with few calls, with a name, and with what it means for the plan.
#include "livebackend.h"
#include "testfiles.h"
#include "testregistry.h"

#include "sync/drift.h"

#include <QSignalSpy>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;
using Touch = DriftRow::Touch;

namespace {

const QString shared = u"platform-shared-eu"_s;
const QString web = u"platform-web-eu"_s;
const QString batch = u"batch-onprem"_s;

void describeOnBackend(const LiveBackend &backend, const QString &group, const QString &text)
{
    backend.editMeta(group, [&](QJsonObject &meta) {
        QJsonObject annotations = meta.value(u"annotations"_s).toObject();
        annotations.insert(u"description"_s, text);
        meta.insert(u"annotations"_s, annotations);
    });
}

} // namespace

class TestDrift final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingHasChanged();
    void whatTouchesThePlanComesFirst();
    void whatIsNewAndWhatIsGone();
    void aPullTakesItOver();
    void whoMayNotReadTheAuditsStillSeesIt();
    void aLookThatFailsSaysWhy();
    void looksByItselfWhileThereIsAPlan();

private:
    void connectTo(const LiveBackend &backend);
    /// Looks and waits; how many requests that took.
    int look();
    const Drift &drift() { return *m_live->service().drift().drift(); }
    const DriftRow *row(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LiveSession> m_live;
};

void TestDrift::init()
{
    m_live.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_live = std::make_unique<LiveSession>(m_folder->filePath(u"w.easel"_s));
}

void TestDrift::connectTo(const LiveBackend &backend)
{
    const auto pulled = m_live->connectTo(backend);
    if (!pulled)
        qFatal("%s", qPrintable(pulled.error().toString()));
}

int TestDrift::look()
{
    QSignalSpy requests(&m_live->service(), &SyncService::requestDone);
    DriftWatch &watch = m_live->service().drift();
    watch.check();
    if (!watch.isChecking() || !QTest::qWaitFor([&] { return !watch.isChecking(); }, 60000))
        qFatal("it did not look");
    return static_cast<int>(requests.count());
}

const DriftRow *TestDrift::row(const QString &name)
{
    const auto it = std::find_if(drift().rows.begin(), drift().rows.end(), [&](const DriftRow &r) { return r.diff.name == name; });
    return it == drift().rows.end() ? nullptr : &*it;
}

void TestDrift::nothingHasChanged()
{
    const LiveBackend backend;
    connectTo(backend);
    QVERIFY(!m_live->service().drift().drift());
    const int scopes = 1 + static_cast<int>(m_live->base().inventory().projects().size());
    QCOMPARE(look(), scopes); // a list for each scope, and no detail
    QVERIFY(drift().rows.empty());
    QVERIFY(drift().checkedAt.isValid());
}

void TestDrift::whatTouchesThePlanComesFirst()
{
    const LiveBackend backend;
    connectTo(backend);
    const GroupId webId = m_live->groupId(web);
    QVERIFY(m_live->edit({DescribeGroup{m_live->groupId(shared), u"mine"_s}, SetOversubscription{webId, Percent(101)}}));
    describeOnBackend(backend, shared, u"theirs"_s);
    describeOnBackend(backend, web, u"theirs, too"_s);
    describeOnBackend(backend, batch, u"far away"_s);
    const int scopes = 1 + static_cast<int>(m_live->base().inventory().projects().size());
    // Two rounds of lists, since details were read between them, three details, and who did each.
    QCOMPARE(look(), 2 * scopes + 3 + 3);
    QCOMPARE(drift().rows.size(), 3u);
    QCOMPARE(drift().rows[0].diff.name, shared);
    QCOMPARE(drift().rows[0].touch, Touch::Conflict);
    QCOMPARE(drift().rows[1].diff.name, web);
    QCOMPARE(drift().rows[1].touch, Touch::Plan);
    QCOMPARE(drift().rows[2].diff.name, batch);
    QCOMPARE(drift().rows[2].touch, Touch::None);
    for (const DriftRow &found : drift().rows) {
        QCOMPARE(found.diff.kind, GroupDiff::Kind::Changed);
        QVERIFY(!found.by.isEmpty());
        QVERIFY(!found.what.isEmpty());
        QVERIFY(found.at > m_live->base().group(found.diff.group)->lastModified);
        QCOMPARE(found.diff.fields.at(0).label, u"Description"_s);
    }
    QCOMPARE(drift().rows[0].diff.fields.at(0).after, u"theirs"_s);
    QVERIFY(drift().whyUnnamed.isEmpty());
    // It is only told: base, plan and draft are as they were.
    QCOMPARE(m_live->draft().group(m_live->groupId(shared))->description, u"mine"_s);
    QVERIFY(m_live->session().conflicts().empty());
}

void TestDrift::whatIsNewAndWhatIsGone()
{
    const LiveBackend backend;
    const QJsonObject like = backend.group(shared);
    const auto make = [&](const QString &name) {
        return backend.call("POST", u"/v1/clustergroups"_s,
                            {{u"metadata"_s, QJsonObject{{u"name"_s, name}}},
                             {u"spec"_s, QJsonObject{{u"type"_s, u"hostCluster"_s}, {u"clusterRefs"_s, like.value(u"spec"_s)[u"clusterRefs"_s]},
                                                     {u"clustersConfig"_s, like.value(u"spec"_s)[u"clustersConfig"_s]}}}});
    };
    // One without virtual clusters, which would stand in the way of its end.
    const QString passing = u"passing"_s;
    QCOMPARE(make(passing).status / 100, 2);
    connectTo(backend);
    const QString uid = m_live->groupId(passing).toString();
    QCOMPARE(backend.call("DELETE", u"/v1/clustergroups/"_s + uid).status / 100, 2);
    const LiveBackend::Answer made = make(u"brand-new"_s);
    QVERIFY2(made.status / 100 == 2, QJsonDocument(made.body).toJson().constData());
    look();
    QVERIFY(row(passing));
    QCOMPARE(row(passing)->diff.kind, GroupDiff::Kind::Deleted);
    QVERIFY(!row(passing)->by.isEmpty());
    QVERIFY(row(passing)->at.isValid());
    QVERIFY(row(u"brand-new"_s));
    QCOMPARE(row(u"brand-new"_s)->diff.kind, GroupDiff::Kind::Created);
    QVERIFY(!row(u"brand-new"_s)->by.isEmpty());
}

void TestDrift::aPullTakesItOver()
{
    const LiveBackend backend;
    connectTo(backend);
    QVERIFY(m_live->edit({DescribeGroup{m_live->groupId(shared), u"mine"_s}}));
    describeOnBackend(backend, shared, u"theirs"_s);
    look();
    QCOMPARE(drift().count(Touch::Conflict), 1);
    const auto pulled = m_live->pull();
    QVERIFY(pulled);
    QCOMPARE(*pulled, 1); // what was in the way is a conflict now
    QVERIFY(!m_live->service().drift().drift());
    const ApplyOutcome refused = m_live->apply();
    QCOMPARE(refused.kind, ApplyOutcome::Kind::Failed);
    QVERIFY2(refused.summary.contains(shared), qPrintable(refused.summary));
    QCOMPARE(backend.group(shared).value(u"metadata"_s)[u"annotations"_s][u"description"_s].toString(), u"theirs"_s);
    QVERIFY(m_live->session().settle({m_live->session().conflicts().at(0).conflict.id()}, Choice::Mine));
    const ApplyOutcome applied = m_live->apply();
    QVERIFY2(applied.kind == ApplyOutcome::Kind::Applied, qPrintable(text(applied)));
    QCOMPARE(backend.group(shared).value(u"metadata"_s)[u"annotations"_s][u"description"_s].toString(), u"mine"_s);
}

void TestDrift::whoMayNotReadTheAuditsStillSeesIt()
{
    writeFile(m_folder->filePath(u"faults.json"_s), R"({"faults":[{"path":"/v1/audits","fault":"status","status":403}]})");
    BackendOptions options;
    options.sample = BackendOptions::Sample::Small;
    options.faultsFile = m_folder->filePath(u"faults.json"_s);
    const LiveBackend backend(options);
    connectTo(backend);
    describeOnBackend(backend, shared, u"theirs"_s);
    describeOnBackend(backend, batch, u"theirs"_s);
    look();
    QCOMPARE(drift().rows.size(), 2u);
    QVERIFY(!drift().whyUnnamed.isEmpty());
    for (const DriftRow &found : drift().rows) {
        QVERIFY(found.by.isEmpty());
        QVERIFY(found.at.isValid()); // the group itself says when
    }
}

void TestDrift::aLookThatFailsSaysWhy()
{
    auto backend = std::make_unique<LiveBackend>();
    connectTo(*backend);
    look();
    QVERIFY(m_live->service().drift().drift());
    backend.reset();
    look();
    QVERIFY(m_live->service().drift().lastError());
    QVERIFY(!m_live->service().drift().lastError()->message.isEmpty());
    QVERIFY(m_live->service().drift().drift()); // what was seen before is still what is known
}

void TestDrift::looksByItselfWhileThereIsAPlan()
{
    const LiveBackend backend;
    connectTo(backend);
    DriftWatch &watch = m_live->service().drift();
    QSignalSpy requests(&m_live->service(), &SyncService::requestDone);
    watch.setInterval(std::chrono::milliseconds(20));
    QTest::qWait(200);
    QCOMPARE(requests.count(), 0); // nobody plans anything
    QVERIFY(m_live->edit({DescribeGroup{m_live->groupId(shared), u"mine"_s}}));
    QTRY_VERIFY(watch.drift());
    m_live->service().goOffline();
    QTRY_VERIFY(!watch.isChecking());
    requests.clear();
    QTest::qWait(200);
    QCOMPARE(requests.count(), 0); // nothing is asked while one plans offline
    QVERIFY(!watch.canCheck());
}

EASEL_TEST(TestDrift)
#include "testdrift.moc"
