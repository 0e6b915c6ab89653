// SPDX-License-Identifier: GPL-3.0-or-later
#include "backendfixture.h"
#include "rules/rulecatalogue.h"
#include "sync/fleetpull.h"
#include "testregistry.h"

#include <QCoroTask>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

/// The samples as the client sees them: read without a loss, and with a few findings to show, not many.
class TestSampleFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallShowsAFewFindings();
    void clientReadsAllOfIt_data();
    void clientReadsAllOfIt();
};

namespace {

Result<Fleet> pulled(const BackendOptions &options)
{
    BackendFixture backend(options);
    TransportOptions transport;
    transport.rateLimits = false;
    PaletteClient client({backend.thread->url()}, Secret(backend.thread->apiKey()), transport);
    auto fleet = QCoro::waitFor(pullFleet(&client, {}));
    return fleet ? Result<Fleet>(std::move(fleet->fleet)) : fail(fleet.error());
}

} // namespace

void TestSampleFindings::smallShowsAFewFindings()
{
    const auto fleet = pulled(BackendFixture::sample(BackendOptions::Sample::Small));
    QVERIFY2(fleet.has_value(), fleet ? "" : qPrintable(fleet.error().toString()));
    QStringList found;
    for (const Finding &finding : RuleCatalogue().checkAll(*fleet)) {
        QCOMPARE(finding.severity, Severity::Warning);
        found << u"%1 %2"_s.arg(fleet->group(finding.group)->name, finding.rule);
    }
    found.sort();
    QCOMPARE(found,
             QStringList({u"batch-onprem MEMBER-UNHEALTHY"_s, u"batch-onprem UPGRADE-PENDING"_s,
                          u"payments-sandbox OVERSUBSCRIPTION-HIGH"_s, u"stores-integration DISTRO-DEPRECATED"_s}));
}

void TestSampleFindings::clientReadsAllOfIt_data()
{
    QTest::addColumn<BackendOptions::Sample>("sample");
    QTest::addColumn<int>("generated");
    QTest::newRow("small") << BackendOptions::Sample::Small << 0;
    QTest::newRow("medium") << BackendOptions::Sample::Medium << 0;
    QTest::newRow("generated") << BackendOptions::Sample::None << 1000;
}

void TestSampleFindings::clientReadsAllOfIt()
{
    QFETCH(BackendOptions::Sample, sample);
    QFETCH(int, generated);
    BackendOptions options;
    options.sample = sample;
    options.generateClusters = generated;
    const auto fleet = pulled(options);
    QVERIFY2(fleet.has_value(), fleet ? "" : qPrintable(fleet.error().toString()));
    const Inventory &inventory = fleet->inventory();
    for (const HostCluster &cluster : inventory.clusters()) {
        const QByteArray name = cluster.name.toUtf8();
        QVERIFY2(cluster.provider != Provider::Other && cluster.coordinates && !cluster.place().isEmpty(),
                 name.constData());
        QVERIFY2(cluster.kubernetesVersion.startsWith(u"1."_s) && cluster.packs.size() >= 4, name.constData());
        QVERIFY2(cluster.state != ClusterState::Unknown && cluster.isHost == cluster.endpoint.has_value(),
                 name.constData());
        QVERIFY2(cluster.state != ClusterState::Running || (cluster.cpu.total && cluster.memory.used),
                 name.constData());
        QVERIFY2(cluster.endpoint != EndpointType::Ingress || !cluster.hostDns.isEmpty(), name.constData());
        QVERIFY2(!cluster.labels.isEmpty() || cluster.isGateway, name.constData());
        QVERIFY2(!cluster.isEdge() || !inventory.edgeHostsOf(cluster.id).empty(), name.constData());
    }
    for (const EdgeHost &host : inventory.edgeHosts())
        QVERIFY2(host.coordinates && host.cpu && host.memory && !host.site.isEmpty(), qPrintable(host.name));
    for (const VirtualCluster &virtualCluster : inventory.virtualClusters()) {
        const ClusterGroup *group = fleet->group(virtualCluster.group);
        QVERIFY2(group && group->member(virtualCluster.host), qPrintable(virtualCluster.name));
    }
    QCOMPARE(inventory.defaultValues().size(), 3);
    QVERIFY(!inventory.profiles().empty());
    for (const GroupId &id : fleet->groupIds()) {
        const ClusterGroup *group = fleet->group(id);
        QVERIFY2(!group->vclusterVersion.isEmpty() && !group->description.isEmpty(), qPrintable(group->name));
        for (const Member &member : group->members)
            QVERIFY2(fleet->cluster(member.cluster), qPrintable(group->name));
    }
    // A well-run shop: nothing that the backend would refuse, and fewer warnings than groups.
    const std::vector<Finding> findings = RuleCatalogue().checkAll(*fleet);
    for (const Finding &finding : findings)
        QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.message));
    QVERIFY(findings.size() < static_cast<size_t>(fleet->groupCount()));
}

EASEL_TEST(TestSampleFindings)
#include "testsamplefindings.moc"
