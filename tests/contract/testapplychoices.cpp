// SPDX-License-Identifier: GPL-3.0-or-later
// An operation fails in the middle: stop, leave out what depends on it, or plan what takes it back; each to the exact state
// of the backend.
#include "faultproxy.h"
#include "livebackend.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

using Fault = FaultProxy::Fault;
using State = OperationStatus::State;

namespace {

const QString passing = u"passing"_s;
const QString first = u"first"_s;
const QString second = u"second"_s;
const QString batch = u"batch-onprem"_s;

QString descriptionOf(const LiveBackend &backend, const QString &group)
{
    return backend.group(group)[u"metadata"_s][u"annotations"_s][u"description"_s].toString();
}

int percentOf(const LiveBackend &backend, const QString &group)
{
    return backend.group(group)[u"spec"_s][u"clustersConfig"_s][u"limitConfig"_s][u"overSubscription"_s].toInt();
}

} // namespace

class TestApplyChoices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stop();
    void skip();
    void skipWhenAsked();
    void stopWhenAsked();
    void stopInsteadOfAnAnswer();
    void rollback();
    void rollbackLeavesWhatOthersDid();
    void rollbackKeepsGroupsInUse();
    void noRollbackOfWhatIsUnknown();
    void goesOnAfterSeveral();

private:
    /// A plan of six operations, of which one fails: `first` cannot be renamed, so that `second` cannot take its name.
    void prepare();
    void failTheRename();
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    State stateOf(const QString &title) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LiveBackend> m_backend;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<LiveSession> m_live;
    QString m_first; ///< uids
    QString m_passing;
};

void TestApplyChoices::init()
{
    m_live.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    prepare();
}

void TestApplyChoices::prepare()
{
    m_backend = std::make_unique<LiveBackend>();
    m_first = m_backend->addGroup(first, {u"gen-ci-muc-01"_s});
    m_backend->addGroup(second, {u"gen-ci-muc-01"_s});
    m_passing = m_backend->addGroup(passing, {u"gen-ci-muc-01"_s, u"vsphere-prod-muc-02"_s});
    m_proxy = std::make_unique<FaultProxy>(m_backend->url());
    m_live = std::make_unique<LiveSession>(file());
    QVERIFY(m_live->connectTo(m_proxy->url(), m_backend->key()));
    ClusterGroup fresh;
    fresh.id = makeDraftGroupId();
    fresh.name = u"fresh"_s;
    fresh.endpoint = EndpointType::LoadBalancer;
    fresh.members = {m_live->member(u"gen-ci-muc-01"_s)};
    QVERIFY(m_live->edit({RenameGroup{m_live->groupId(first), u"other"_s}, RenameGroup{m_live->groupId(second), first}}));
    QVERIFY(m_live->edit({SetOversubscription{m_live->groupId(u"other"_s), Percent(170)}})); // of the group that fails
    QVERIFY(m_live->edit({CreateGroup{fresh}, DeleteGroup{m_live->groupId(passing)}, SetOversubscription{m_live->groupId(batch), Percent(150)}}));
    QCOMPARE(orderOperations(m_live->base(), m_live->draft()).size(), 6u);
}

void TestApplyChoices::failTheRename()
{
    m_proxy->setDecide([this, left = std::make_shared<int>(1)](const QString &request) {
        return request == u"PUT /v1/clustergroups/%1/meta"_s.arg(m_first) && (*left)-- > 0 ? Fault::Refuse : Fault::None;
    });
}

State TestApplyChoices::stateOf(const QString &title) const
{
    for (const OperationStatus &status : m_live->service().operations()) {
        if (status.operation.title.startsWith(title))
            return status.state;
    }
    qFatal("no operation %s", qPrintable(title));
}

void TestApplyChoices::stop()
{
    failTheRename();
    const ApplyOutcome outcome = m_live->apply(m_live->confirmed(OnFailure::Stop, 1));
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QVERIFY(!outcome.hasRollback);
    for (const OperationStatus &status : m_live->service().operations())
        QVERIFY(status.state == State::Succeeded || status.state == State::Failed || (status.state == State::Skipped && !status.detail.isEmpty()));
    QVERIFY(!m_backend->group(first).isEmpty());
    QVERIFY(!m_backend->group(second).isEmpty());
    // The rest is still planned, and can be applied.
    const ApplyOutcome rest = m_live->apply();
    QVERIFY2(rest.kind == ApplyOutcome::Kind::Applied, qPrintable(text(rest)));
    QVERIFY(m_backend->group(second).isEmpty());
}

void TestApplyChoices::skip()
{
    failTheRename();
    const ApplyOutcome outcome = m_live->apply(m_live->confirmed(OnFailure::Skip));
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QCOMPARE(stateOf(u"Rename “first”"_s), State::Failed);
    QCOMPARE(stateOf(u"Rename “second”"_s), State::Skipped); // it needs the name
    QCOMPARE(stateOf(u"Delete"_s), State::Succeeded);
    QCOMPARE(stateOf(u"Create"_s), State::Succeeded);
    for (const OperationStatus &status : m_live->service().operations()) {
        if (status.state == State::Skipped)
            QVERIFY2(status.detail.contains(u"Rename “first” to “other”"_s), qPrintable(status.detail));
    }
    QVERIFY(!m_backend->group(u"fresh"_s).isEmpty());
    QVERIFY(m_backend->group(passing).isEmpty());
    QCOMPARE(percentOf(*m_backend, batch), 150);
    QVERIFY(!m_backend->group(first).isEmpty() && !m_backend->group(second).isEmpty() && m_backend->group(u"other"_s).isEmpty());
    // What failed and what depends on it is what is left of the plan.
    QVERIFY(m_live->session().workspace().journal()->empty());
    const ApplyOutcome rest = m_live->apply();
    QVERIFY2(rest.kind == ApplyOutcome::Kind::Applied, qPrintable(text(rest)));
    QCOMPARE(m_backend->group(u"other"_s)[u"metadata"_s][u"uid"_s].toString(), m_first);
    QCOMPARE(percentOf(*m_backend, u"other"_s), 170);
}

void TestApplyChoices::skipWhenAsked()
{
    failTheRename();
    int asked = 0;
    connect(&m_live->service(), &SyncService::decisionNeeded, this, [&](const ApplyFailure &failure) {
        ++asked;
        QCOMPARE(m_live->service().state(), SyncService::State::Deciding);
        QVERIFY(!m_live->session().canEdit());
        QVERIFY(failure.summary.contains(u"The test says no."_s));
        QVERIFY(failure.skipped >= 1);
        // Nothing runs while it waits, for as long as it takes.
        QTimer::singleShot(200, this, [&] {
            for (const OperationStatus &status : m_live->service().operations())
                QVERIFY(status.state != State::Running);
            m_live->service().decide(OnFailure::Skip);
        });
    });
    const ApplyOutcome outcome = m_live->apply(m_live->confirmed(OnFailure::Ask));
    QCOMPARE(asked, 1);
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QCOMPARE(stateOf(u"Rename “second”"_s), State::Skipped);
    QCOMPARE(stateOf(u"Create"_s), State::Succeeded);
    QCOMPARE(percentOf(*m_backend, batch), 150);
}

void TestApplyChoices::stopWhenAsked()
{
    failTheRename();
    connect(&m_live->service(), &SyncService::decisionNeeded, this, [&] { m_live->service().decide(OnFailure::Stop); });
    const ApplyOutcome outcome = m_live->apply(m_live->confirmed(OnFailure::Ask, 1));
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QCOMPARE(m_live->service().state(), SyncService::State::Online);
    QVERIFY(!m_live->session().isPlanEmpty());
}

void TestApplyChoices::stopInsteadOfAnAnswer()
{
    failTheRename();
    connect(&m_live->service(), &SyncService::decisionNeeded, this, [&] { m_live->service().stopApply(); });
    const ApplyOutcome outcome = m_live->apply(m_live->confirmed(OnFailure::Ask, 1));
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QCOMPARE(m_live->service().state(), SyncService::State::Online);
}

void TestApplyChoices::rollback()
{
    const auto contentOf = [this](const QString &name) {
        QJsonObject group = m_backend->group(name);
        QJsonObject meta = group[u"metadata"_s].toObject();
        for (const QString &key : {u"uid"_s, u"creationTimestamp"_s, u"lastModifiedTimestamp"_s, u"annotations"_s})
            meta.remove(key);
        group[u"metadata"_s] = meta;
        group.remove(u"status"_s);
        return group;
    };
    QHash<QString, QJsonObject> before;
    for (const QJsonObject &group : m_backend->groups()) {
        const QString name = group[u"metadata"_s][u"name"_s].toString();
        before.insert(name, contentOf(name));
    }
    // Everything but the rename is done first: it is the last one that fails.
    m_proxy->setDecide([this](const QString &request) {
        return request == u"PUT /v1/clustergroups/%1/meta"_s.arg(m_first) ? Fault::ServerError : Fault::None;
    });
    const ApplyOutcome skipped = m_live->apply(m_live->confirmed(OnFailure::Skip));
    QCOMPARE(skipped.kind, ApplyOutcome::Kind::Failed);
    m_proxy->setDecide({});
    // The same from the beginning, with a plan that takes back what was done.
    init();
    before.clear();
    for (const QJsonObject &group : m_backend->groups()) {
        const QString name = group[u"metadata"_s][u"name"_s].toString();
        before.insert(name, contentOf(name));
    }
    int left = 3; // three are done
    m_proxy->setDecide([&left](const QString &request) {
        left -= isGroupWrite(request);
        return left < 0 && isGroupWrite(request) ? Fault::Refuse : Fault::None;
    });
    const int writes = m_backend->writes();
    const ApplyOutcome outcome = m_live->apply(m_live->confirmed(OnFailure::RollbackPlan, 1));
    QVERIFY2(outcome.kind == ApplyOutcome::Kind::Failed && outcome.hasRollback, qPrintable(text(outcome)));
    QCOMPARE(m_backend->writes(), writes + 3); // nothing was taken back by itself
    m_proxy->setDecide({});
    // It is an ordinary plan: the rest of the old one is behind undo.
    QVERIFY(!m_live->session().isPlanEmpty());
    const QString digest = planDigest(m_live->base(), m_live->draft());
    QVERIFY(m_live->session().undo());
    QVERIFY(planDigest(m_live->base(), m_live->draft()) != digest);
    QCOMPARE(orderOperations(m_live->base(), m_live->draft()).size(), 3u);
    QVERIFY(m_live->session().redo());
    QCOMPARE(planDigest(m_live->base(), m_live->draft()), digest);
    const ApplyOutcome back = m_live->apply();
    QVERIFY2(back.kind == ApplyOutcome::Kind::Applied, qPrintable(text(back)));
    QHash<QString, QJsonObject> after;
    for (const QJsonObject &group : m_backend->groups()) {
        const QString name = group[u"metadata"_s][u"name"_s].toString();
        after.insert(name, contentOf(name));
    }
    QCOMPARE(after.keys().size(), before.keys().size());
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        QVERIFY2(after.value(it.key()) == it.value(), qPrintable(it.key()));
}

void TestApplyChoices::rollbackLeavesWhatOthersDid()
{
    QVERIFY(m_live->session().discardPlan());
    QVERIFY(m_live->edit({DescribeGroup{m_live->groupId(batch), u"mine"_s}, SetOversubscription{m_live->groupId(batch), Percent(150)},
                          DescribeGroup{m_live->groupId(second), u"mine"_s}}));
    // The second group fails; before that somebody else has changed what was written to the first.
    const QString uid = m_backend->group(second)[u"metadata"_s][u"uid"_s].toString();
    m_proxy->setDecide([&](const QString &request) {
        if (request != u"PUT /v1/clustergroups/%1/meta"_s.arg(uid))
            return Fault::None;
        m_backend->editMeta(batch, [](QJsonObject &meta) {
            QJsonObject annotations = meta[u"annotations"_s].toObject();
            annotations[u"description"_s] = u"theirs"_s;
            meta[u"annotations"_s] = annotations;
        });
        return Fault::Refuse;
    });
    const ApplyOutcome outcome = m_live->apply(m_live->confirmed(OnFailure::RollbackPlan, 1));
    m_proxy->setDecide({});
    QVERIFY2(outcome.hasRollback, qPrintable(text(outcome)));
    QVERIFY2(outcome.remarks.join(u' ').contains(u"Description"_s), qPrintable(text(outcome)));
    const ApplyOutcome back = m_live->apply();
    QVERIFY2(back.kind == ApplyOutcome::Kind::Applied, qPrintable(text(back)));
    QCOMPARE(descriptionOf(*m_backend, batch), u"theirs"_s);
    QCOMPARE(percentOf(*m_backend, batch), m_live->base().group(m_live->groupId(batch))->oversubscription.value);
    QVERIFY(percentOf(*m_backend, batch) != 150);
    QCOMPARE(descriptionOf(*m_backend, second), QString());
}

void TestApplyChoices::rollbackKeepsGroupsInUse()
{
    QVERIFY(m_live->session().discardPlan());
    ClusterGroup fresh;
    fresh.id = makeDraftGroupId();
    fresh.name = u"fresh"_s;
    fresh.endpoint = EndpointType::LoadBalancer;
    fresh.members = {m_live->member(u"gen-ci-muc-01"_s)};
    QVERIFY(m_live->edit({CreateGroup{fresh}, DescribeGroup{m_live->groupId(second), u"mine"_s}}));
    const QString uid = m_backend->group(second)[u"metadata"_s][u"uid"_s].toString();
    m_proxy->setDecide([&](const QString &request) {
        if (request != u"PUT /v1/clustergroups/%1/meta"_s.arg(uid))
            return Fault::None;
        // Somebody puts a virtual cluster on the group that was made a moment ago.
        const QString group = m_backend->group(u"fresh"_s)[u"metadata"_s][u"uid"_s].toString();
        const QJsonObject size{{u"maxCPU"_s, 4}, {u"maxMemInMiB"_s, 4096}, {u"maxStorageGiB"_s, 4}};
        const QJsonObject pool{{u"cloudConfig"_s, QJsonObject{{u"instanceType"_s, size}}}};
        const QJsonObject place{{u"hostClusterConfig"_s, QJsonObject{{u"clusterGroup"_s, QJsonObject{{u"uid"_s, group}}}}}};
        const QJsonObject wanted{{u"metadata"_s, QJsonObject{{u"name"_s, u"early"_s}}},
                                 {u"spec"_s, QJsonObject{{u"cloudType"_s, u"nested"_s}, {u"clusterConfig"_s, place}, {u"machinepoolconfig"_s, QJsonArray{pool}}}}};
        const auto made = m_backend->call("POST", u"/v1/spectroclusters/virtual"_s, wanted);
        if (made.status / 100 != 2)
            qFatal("%d %s", made.status, QJsonDocument(made.body).toJson().constData());
        return Fault::Refuse;
    });
    const ApplyOutcome outcome = m_live->apply(m_live->confirmed(OnFailure::RollbackPlan, 1));
    m_proxy->setDecide({});
    QVERIFY2(outcome.remarks.join(u' ').contains(u"“fresh” stays"_s), qPrintable(text(outcome)));
    QVERIFY(m_live->draft().groupCount() == m_live->base().groupCount());
}

void TestApplyChoices::noRollbackOfWhatIsUnknown()
{
    bool isDown = false;
    m_proxy->setDecide([&](const QString &request) {
        if (isDown)
            return Fault::ServerError;
        isDown = request == u"PUT /v1/clustergroups/%1/meta"_s.arg(m_first);
        return isDown ? Fault::LoseAnswer : Fault::None;
    });
    QString why;
    connect(&m_live->service(), &SyncService::decisionNeeded, this, [&](const ApplyFailure &failure) {
        why = failure.whyNoRollback;
        isDown = false;
        m_proxy->setDecide({});
        m_live->service().decide(OnFailure::RollbackPlan);
    });
    const ApplyOutcome outcome = m_live->apply(m_live->confirmed(OnFailure::Ask, 1));
    QVERIFY(!why.isEmpty());
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QVERIFY(!outcome.hasRollback);
    QVERIFY(!outcome.remarks.isEmpty());
    // The journal still says that something may have been done, and the next apply finds out.
    QVERIFY(!m_live->session().workspace().journal()->empty());
    const ApplyOutcome rest = m_live->apply();
    QVERIFY2(rest.kind == ApplyOutcome::Kind::Applied, qPrintable(text(rest)));
}

void TestApplyChoices::goesOnAfterSeveral()
{
    // Each failure is a question of its own.
    m_proxy->setDecide([](const QString &request) { return isGroupWrite(request) ? Fault::Refuse : Fault::None; });
    int asked = 0;
    connect(&m_live->service(), &SyncService::decisionNeeded, this, [&] {
        ++asked;
        m_live->service().decide(OnFailure::Skip);
    });
    const int writes = m_backend->writes();
    const ApplyOutcome outcome = m_live->apply(m_live->confirmed(OnFailure::Ask, 1));
    m_proxy->setDecide({});
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QVERIFY(asked >= 3);
    QCOMPARE(m_backend->writes(), writes);
    QVERIFY(m_live->session().workspace().journal()->empty());
}

EASEL_TEST(TestApplyChoices)
#include "testapplychoices.moc"
