// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports say, against counts of the fleet that are made here, on the samples, a large fleet, none, and one with hostile names.
#include "reports/reportsource.h"

#include "base/language.h"
#include "capacity/simulation.h"
#include "capacityfleet.h"
#include "fleetbuilder.h"
#include "planning/operations.h"
#include "reportreading.h"
#include "reports/reportwriters.h"
#include "samplefleet.h"
#include "sessionfixture.h"
#include "testfiles.h"
#include "testregistry.h"
#include "topology/topologygraph.h"
#include "upgradefleet.h"
#include "upgrades/upgradestatus.h"

#include <QBuffer>
#include <QPageSize>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestReports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inventoryCountsTheFleet_data() { fleets(); }
    void inventoryCountsTheFleet();
    void findingsAreThoseOfTheRules_data() { fleets(); }
    void findingsAreThoseOfTheRules();
    void capacityIsTheLedgers_data() { fleets(); }
    void capacityIsTheLedgers();
    void upgradesAreThoseOfTheFleet_data() { fleets(); }
    void upgradesAreThoseOfTheFleet();
    void topologyIsTheFleets_data() { fleets(); }
    void topologyIsTheFleets();
    void lossesAreCountedByHand();
    void upgradesSayWhatStandsInTheWay();
    void findingsTellNewAndWaived();
    void theCoverSaysWhatIsReported();
    void aPartOfTheFleet();
    void aProject();
    void sectionsAreLeftOut();
    void anEmptyFleet_data();
    void anEmptyFleet();
    void hostileNamesAreText_data();
    void hostileNamesAreText();
    void inAnotherLanguage();
    void pagesHoldThem_data();
    void pagesHoldThem();

private:
    void fleets();

    QHash<QString, Fleet> m_fleets;
};

void TestReports::initTestCase()
{
    m_fleets.insert(u"small"_s, sampleFleet());
    m_fleets.insert(u"medium"_s, sampleFleet(BackendOptions::Sample::Medium));
    m_fleets.insert(u"10,000 clusters"_s, generatedFleet({10'000, 200, 4'000, 2'000}, 7));
    m_fleets.insert(u"by hand"_s, capacityFleet(true));
}

void TestReports::fleets()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"small", "medium", "10,000 clusters", "by hand"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestReports::inventoryCountsTheFleet()
{
    QFETCH(QString, name);
    const Fleet fleet = m_fleets[name];
    const Inventory &inventory = fleet.inventory();
    const ReportDocument report = makeReport(sourceOf(fleet, ReportKind::Inventory));
    checkForm(report);
    QCOMPARE(rowsOf(report, u"groups"_s), fleet.groupCount());
    QCOMPARE(rowsOf(report, u"clusters"_s), static_cast<qsizetype>(inventory.clusters().size()));
    QCOMPARE(rowsOf(report, u"edgeHosts"_s), static_cast<qsizetype>(inventory.edgeHosts().size()));
    QCOMPARE(rowsOf(report, u"virtualClusters"_s), static_cast<qsizetype>(inventory.virtualClusters().size()));
    QCOMPARE(rowsOf(report, u"profiles"_s), static_cast<qsizetype>(inventory.profiles().size()));

    qsizetype members = 0;
    for (const GroupId &id : fleet.groupIds())
        members += static_cast<qsizetype>(fleet.group(id)->members.size());
    QCOMPARE(rowsOf(report, u"members"_s), members);
    QCOMPARE(sumOf(report, u"groups"_s, u"hosts"_s), double(members));
    qint64 cores = 0;
    int unhealthy = 0;
    int grouped = 0;
    for (const HostCluster &cluster : inventory.clusters()) {
        cores += cluster.cpu.total.value_or(MilliCores(0)).value;
        unhealthy += cluster.health == Health::Unhealthy;
        grouped += !fleet.groupsOf(cluster.id).isEmpty();
    }
    QCOMPARE(sumOf(report, u"providers"_s, u"clusters"_s), double(inventory.clusters().size()));
    QCOMPARE(sumOf(report, u"providers"_s, u"unhealthy"_s), double(unhealthy));
    QCOMPARE(sumOf(report, u"providers"_s, u"grouped"_s), double(grouped));
    QCOMPARE(sumOf(report, u"providers"_s, u"cpu"_s), double(cores) / 1000);
    QCOMPARE(sumOf(report, u"clusterCapacity"_s, u"cpu"_s), double(cores) / 1000);
    qint64 storage = 0;
    for (const VirtualCluster &each : inventory.virtualClusters())
        storage += each.size.storage.value;
    QCOMPARE(sumOf(report, u"virtualClusters"_s, u"storage"_s), double(storage));
}

void TestReports::findingsAreThoseOfTheRules()
{
    QFETCH(QString, name);
    const Fleet fleet = m_fleets[name];
    const ReportDocument report = makeReport(sourceOf(fleet, ReportKind::Findings));
    checkForm(report);
    const RuleCatalogue catalogue;
    QHash<Severity, int> expected;
    QHash<QString, int> byRule;
    for (const Finding &finding : catalogue.checkAll(fleet)) {
        ++expected[finding.severity];
        ++byRule[finding.rule];
    }
    QCOMPARE(rowsOf(report, u"errors"_s), expected[Severity::Error]);
    QCOMPARE(rowsOf(report, u"warnings"_s), expected[Severity::Warning]);
    QCOMPARE(rowsOf(report, u"notes"_s), expected[Severity::Note]);
    QVERIFY(expected[Severity::Error] + expected[Severity::Warning] + expected[Severity::Note] > 0);
    QCOMPARE(sumOf(report, u"groups"_s, u"warnings"_s), double(expected[Severity::Warning]));
    const ReportTable &rules = *tableOf(report, u"rules"_s);
    QCOMPARE(rules.rows.size(), catalogue.rules().size());
    for (size_t row = 0; row < rules.rows.size(); ++row)
        QCOMPARE(numberIn(cellOf(rules, row, u"findings"_s)), double(byRule[cellOf(rules, row, u"rule"_s).text]));
}

void TestReports::capacityIsTheLedgers()
{
    QFETCH(QString, name);
    const Fleet fleet = m_fleets[name];
    const ReportDocument report = makeReport(sourceOf(fleet, ReportKind::Capacity));
    checkForm(report);
    qint64 allowed = 0;
    qint64 free = 0;
    qint64 beyond = 0;
    qsizetype members = 0;
    for (const GroupId &id : fleet.groupIds()) {
        const GroupLedger ledger = groupLedger(fleet, id);
        allowed += ledger.allowed.memory.value_or(MebiBytes(0)).value;
        free += ledger.free.memory.value_or(MebiBytes(0)).value;
        beyond += ledger.shortfall.memory.value;
        members += static_cast<qsizetype>(ledger.members.size());
    }
    const auto same = [](double a, double b) { return std::abs(a - b) < 0.01; };
    QCOMPARE(rowsOf(report, u"groupsMemory"_s), fleet.groupCount());
    QCOMPARE(rowsOf(report, u"hostsMemory"_s), members);
    QVERIFY(same(sumOf(report, u"groupsMemory"_s, u"allowed"_s), double(allowed) / 1024));
    QVERIFY(same(sumOf(report, u"groupsMemory"_s, u"free"_s), double(free) / 1024));
    QVERIFY(same(sumOf(report, u"groupsMemory"_s, u"beyond"_s), double(beyond) / 1024));
    QVERIFY(same(sumOf(report, u"hostsMemory"_s, u"free"_s), double(free) / 1024));
    // What virtual clusters ask for, counted from themselves: paused ones ask for storage only.
    double cores = 0;
    double storage = 0;
    for (const VirtualCluster &each : fleet.inventory().virtualClusters()) {
        if (!fleet.group(each.group))
            continue;
        cores += isPaused(each.state) ? 0 : double(each.size.cpu.value) / 1000;
        storage += double(each.size.storage.value);
    }
    QVERIFY(same(sumOf(report, u"groupsCpu"_s, u"own"_s), cores));
    QVERIFY(same(sumOf(report, u"groupsStorage"_s, u"own"_s), storage));
    QCOMPARE(rowsOf(report, u"room"_s), fleet.groupCount());
    const ReportTable &room = *tableOf(report, u"room"_s);
    for (size_t row = 0; row < std::min<size_t>(room.rows.size(), 20); ++row) {
        for (const GroupId &id : fleet.groupIds()) {
            if (fleet.group(id)->name == cellOf(room, row, u"group"_s).text)
                QCOMPARE(numberIn(cellOf(room, row, u"fit"_s)), double(roomFor(fleet, id, fleet.group(id)->limits).count.atLeast));
        }
    }
}

void TestReports::upgradesAreThoseOfTheFleet()
{
    QFETCH(QString, name);
    const Fleet fleet = m_fleets[name];
    const ReportDocument report = makeReport(sourceOf(fleet, ReportKind::Upgrades));
    checkForm(report);
    int pending = 0;
    qsizetype affected = 0;
    for (const GroupId &id : fleet.groupIds()) {
        const ClusterGroup &group = *fleet.group(id);
        const QVersionNumber mine = versionNumber(group.vclusterVersion);
        const QVersionNumber offered = versionNumber(fleet.inventory().defaultVersion(group.distribution));
        if (mine.isNull() || offered.isNull() || mine >= offered || group.scope.isSystem())
            continue;
        ++pending;
        affected += fleet.virtualClusterCountOf(id);
    }
    QCOMPARE(rowsOf(report, u"groups"_s), fleet.groupCount());
    QCOMPARE(rowsOf(report, u"pending"_s), pending);
    QCOMPARE(rowsOf(report, u"affected"_s), affected);
    QCOMPARE(sumOf(report, u"waves"_s, u"virtualClusters"_s), double(affected));
}

void TestReports::topologyIsTheFleets()
{
    QFETCH(QString, name);
    const Fleet fleet = m_fleets[name];
    const ReportDocument report = makeReport(sourceOf(fleet, ReportKind::Topology));
    checkForm(report);
    int grouped = 0;
    int orphans = 0;
    int edge = 0;
    for (const HostCluster &cluster : fleet.inventory().clusters()) {
        const bool isGrouped = !fleet.groupsOf(cluster.id).isEmpty();
        grouped += isGrouped;
        orphans += !isGrouped && cluster.isHost;
        edge += cluster.isEdge();
    }
    for (const EdgeHost &host : fleet.inventory().edgeHosts())
        orphans += host.cluster.isEmpty();
    for (const VirtualCluster &each : fleet.inventory().virtualClusters())
        orphans += each.host.isEmpty();
    for (const GroupId &id : fleet.groupIds()) {
        orphans += fleet.group(id)->members.empty();
        for (const Member &member : fleet.group(id)->members) {
            grouped += !fleet.cluster(member.cluster);
            orphans += !fleet.cluster(member.cluster);
        }
    }
    QCOMPARE(rowsOf(report, u"members"_s), grouped);
    QCOMPARE(rowsOf(report, u"leftover"_s), orphans);
    QCOMPARE(rowsOf(report, u"edge"_s), edge);
    QCOMPARE(sumOf(report, u"places"_s, u"hosts"_s), double(fleet.inventory().clusters().size()));
    QCOMPARE(sumOf(report, u"places"_s, u"edgeHosts"_s), double(fleet.inventory().edgeHosts().size()));
}

void TestReports::lossesAreCountedByHand()
{
    const ReportDocument report = makeReport(sourceOf(capacityFleet(), ReportKind::Capacity));
    const ReportTable &loss = *tableOf(report, u"loss"_s);
    // Alpha loses h1 (16 CPU): a1 wants 4 CPU, which is half of h2, where b1 has 3 of the 8; a2 is paused.
    const auto alpha = rowOf(loss, u"Alpha"_s);
    QVERIFY(alpha);
    QCOMPARE(cellOf(loss, *alpha, u"cluster"_s).text, u"h1"_s);
    QCOMPARE(numberIn(cellOf(loss, *alpha, u"cpu"_s)), 16.0);
    QCOMPARE(numberIn(cellOf(loss, *alpha, u"displaced"_s)), 2.0);
    QCOMPARE(numberIn(cellOf(loss, *alpha, u"homeless"_s)), 0.0);
    // Gamma has one host: both have nowhere to go, and want 6 CPU, 4 GiB and 4 GiB.
    const auto gamma = rowOf(loss, u"Gamma"_s);
    QVERIFY(gamma);
    QCOMPARE(numberIn(cellOf(loss, *gamma, u"homeless"_s)), 2.0);
    QCOMPARE(cellOf(loss, *gamma, u"lacking"_s).text, u"6 CPU, 4 GiB memory, 4 GiB storage"_s);
    // Gamma is asked for 6 of 4 CPU.
    const ReportTable &groups = *tableOf(report, u"groupsCpu"_s);
    QCOMPARE(groups.rows.front().front().text, u"Gamma"_s);
    QCOMPARE(numberIn(cellOf(groups, 0, u"beyond"_s)), 2.0);
    QCOMPARE(numberIn(cellOf(groups, 0, u"load"_s)), 150.0);
    QCOMPARE(cellOf(groups, 0, u"load"_s).tone, Tone::Bad);
}

void TestReports::upgradesSayWhatStandsInTheWay()
{
    ReportSource source = sourceOf(upgradeFleet(), ReportKind::Upgrades);
    const ReportDocument unknown = makeReport(source);
    const ReportTable &without = *tableOf(unknown, u"pending"_s);
    // The system group's operator upgrades it.
    QCOMPARE(without.rows.size(), 3u);
    QVERIFY(!rowOf(without, u"Platform"_s));
    QCOMPARE(cellOf(without, *rowOf(without, u"Stores"_s), u"ancestor"_s).tone, Tone::Warning);

    source.pastDefaults = {{Distribution::CncfK8s, u"0.26.1"_s, platformDefault(u"0.26.1"_s)}};
    const ReportDocument known = makeReport(source);
    checkForm(known);
    const ReportTable &pending = *tableOf(known, u"pending"_s);
    QCOMPARE(numberIn(cellOf(pending, *rowOf(pending, u"Web"_s), u"conflicts"_s)), 0.0);
    QVERIFY(numberIn(cellOf(pending, *rowOf(pending, u"Stores"_s), u"conflicts"_s)) > 0);
    const ReportTable &conflicts = *tableOf(known, u"conflicts"_s);
    QCOMPARE(conflicts.rows.front().front().text, u"Stores"_s);
    const ReportTable &waves = *tableOf(known, u"waves"_s);
    QVERIFY(waves.rows.size() >= 2u);
    QCOMPARE(numberIn(cellOf(waves, 0, u"number"_s)), 1.0);
}

void TestReports::findingsTellNewAndWaived()
{
    const Fleet base = m_fleets[u"small"_s];
    Fleet draft = base;
    const GroupId id = draft.groupIds().front();
    ClusterGroup group = *draft.group(id);
    group.oversubscription = Percent(900);
    draft.putGroup(group);
    ReportSource source = sourceOf(base, ReportKind::Findings, draft);
    std::vector<Finding> waivable = RuleCatalogue().checkAll(base);
    QVERIFY(!waivable.empty());
    const Finding &first = waivable.front();
    source.policy.waivers = {{first.rule, first.group, first.cluster, u"until the move"_s, now.date().addDays(3), u"Ann"_s, now}};
    const ReportDocument report = makeReport(source);
    checkForm(report);

    const ReportTable &waived = *tableOf(report, u"waived"_s);
    QCOMPARE(waived.rows.size(), 1u);
    QCOMPARE(cellOf(waived, 0, u"reason"_s).text, u"until the move"_s);
    QCOMPARE(cellOf(waived, 0, u"by"_s).text, u"Ann"_s);
    QCOMPARE(std::get<QDateTime>(cellOf(waived, 0, u"until"_s).value).date(), now.date().addDays(3));
    const ReportTable &warnings = *tableOf(report, u"warnings"_s);
    int isNew = 0;
    for (size_t row = 0; row < warnings.rows.size(); ++row) {
        const bool added = std::get<bool>(cellOf(warnings, row, u"isNew"_s).value);
        QCOMPARE(added, cellOf(warnings, row, u"rule"_s).text == u"OVERSUBSCRIPTION-HIGH"_s && cellOf(warnings, row, u"group"_s).text == group.name);
        isNew += added;
    }
    QCOMPARE(isNew, 1);
    // Its reason is a click away.
    QCOMPARE(cellOf(warnings, 0, u"rule"_s).target, u"rule-"_s + cellOf(warnings, 0, u"rule"_s).text);
}

void TestReports::theCoverSaysWhatIsReported()
{
    SessionFixture fixture(smallFleet());
    QVERIFY(fixture->perform(u"Rename"_s, {RenameGroup{GroupId(u"stores"_s), u"Shops"_s}}));
    ConnectionInfo connection;
    connection.url = QUrl(u"https://palette.example.com/deep/path?token=secret"_s);
    QVERIFY(fixture->workspace().setConnection(connection));
    ReportOptions options;
    options.kind = ReportKind::Inventory;
    options.author = u"Ann"_s;
    const ReportDocument draft = makeReport(reportSource(fixture.session(), options));
    QCOMPARE(fact(draft, u"backend"_s), u"palette.example.com"_s);
    QCOMPARE(fact(draft, u"author"_s), u"Ann"_s);
    QCOMPARE(fact(draft, u"madeAt"_s), u"2026-03-01 09:30 UTC"_s);
    QCOMPARE(fact(draft, u"digest"_s), fixture->approval().digest());
    QVERIFY(draft.footer.contains(fixture->approval().digest().left(16)));
    QVERIFY(rowOf(*tableOf(draft, u"groups"_s), u"Shops"_s));
    options.ofDraft = false;
    const ReportDocument pulled = makeReport(reportSource(fixture.session(), options));
    QVERIFY(fact(pulled, u"digest"_s).isEmpty());
    QVERIFY(fact(pulled, u"fleet"_s) != fact(draft, u"fleet"_s));
    QVERIFY(rowOf(*tableOf(pulled, u"groups"_s), u"Stores"_s) && !rowOf(*tableOf(pulled, u"groups"_s), u"Shops"_s));
    for (const ReportFact &each : draft.about)
        QVERIFY(!each.value.contains(u"secret"_s));
}

void TestReports::aPartOfTheFleet()
{
    const Fleet fleet = m_fleets[u"medium"_s];
    const GroupId id = fleet.groupIds()[2];
    const ClusterGroup &group = *fleet.group(id);
    for (const ReportKind kind : allReportKinds) {
        ReportSource source = sourceOf(fleet, kind);
        source.options.groups = {id};
        const ReportDocument report = makeReport(source);
        checkForm(report);
        if (kind == ReportKind::Plan) // which is approved as a whole
            continue;
        QCOMPARE(fact(report, u"groups"_s), group.name);
        for (const ReportBlock &block : report.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            const qsizetype column = table ? table->keys.indexOf(u"group"_s) : -1;
            for (size_t row = 0; column >= 0 && row < table->rows.size(); ++row)
                QCOMPARE(table->rows[row][static_cast<size_t>(column)].text, group.name);
        }
        if (kind == ReportKind::Inventory) {
            QCOMPARE(rowsOf(report, u"clusters"_s), static_cast<qsizetype>(group.members.size()));
            QCOMPARE(rowsOf(report, u"virtualClusters"_s), fleet.virtualClusterCountOf(id));
        }
    }
}

void TestReports::aProject()
{
    const Fleet fleet = m_fleets[u"medium"_s];
    const Scope scope = Scope::project(fleet.inventory().projects().front().id);
    const auto isIn = [&](const Scope &other) { return !other.isProject() || other == scope; };
    QSet<QString> clusters;
    QSet<QString> groups;
    qsizetype virtualClusters = 0;
    for (const GroupId &id : fleet.groupIds()) {
        const ClusterGroup &group = *fleet.group(id);
        if (!isIn(group.scope))
            continue;
        groups.insert(group.name);
        for (const Member &member : group.members)
            clusters.insert(fleet.cluster(member.cluster)->name);
        for (const VirtualCluster *each : fleet.virtualClustersOf(id))
            virtualClusters += isIn(each->scope) ? 1 : 0;
    }
    for (const HostCluster &cluster : fleet.inventory().clusters()) {
        if (isIn(cluster.scope))
            clusters.insert(cluster.name);
    }
    QVERIFY(clusters.size() < qsizetype(fleet.inventory().clusters().size()) && groups.size() < fleet.groupCount());
    for (const ReportKind kind : allReportKinds) {
        ReportSource source = sourceOf(fleet, kind);
        source.options.scope = scope;
        const ReportDocument report = makeReport(source);
        checkForm(report);
        QCOMPARE(fact(report, u"scope"_s) == fleet.scopeName(scope), kind != ReportKind::Plan);
        if (kind == ReportKind::Inventory) {
            QCOMPARE(rowsOf(report, u"clusters"_s), clusters.size());
            QCOMPARE(rowsOf(report, u"virtualClusters"_s), virtualClusters);
        }
        for (const ReportBlock &block : report.blocks) {
            const auto *table = kind == ReportKind::Plan ? nullptr : std::get_if<ReportTable>(&block);
            const qsizetype column = table ? table->keys.indexOf(u"group"_s) : -1;
            for (size_t row = 0; column >= 0 && row < table->rows.size(); ++row)
                QVERIFY2(groups.contains(table->rows[row][static_cast<size_t>(column)].text), qPrintable(reportKey(kind)));
        }
    }
}

void TestReports::sectionsAreLeftOut()
{
    SessionFixture fixture(smallFleet());
    QVERIFY(fixture->perform(u"Rename"_s, {RenameGroup{GroupId(u"stores"_s), u"Shops"_s}}));
    for (const ReportKind kind : allReportKinds) {
        ReportOptions options;
        options.kind = kind;
        const auto headings = [&] {
            QStringList anchors;
            for (const ReportBlock &block : makeReport(reportSource(fixture.session(), options)).blocks) {
                const auto *heading = std::get_if<ReportHeading>(&block);
                if (heading && heading->level == 1)
                    anchors << heading->anchor;
            }
            return anchors;
        };
        const QStringList all = headings();
        QVERIFY(all.size() >= 4);
        const QString last = all.back();
        options.sections.insert(kind, {last});
        QCOMPARE(headings(), QStringList{last});
        QVERIFY(!fact(makeReport(reportSource(fixture.session(), options)), u"leftOut"_s).isEmpty());
    }
}

void TestReports::anEmptyFleet_data()
{
    QTest::addColumn<ReportKind>("kind");
    for (const ReportKind kind : allReportKinds)
        QTest::newRow(qPrintable(reportKey(kind))) << kind;
}

void TestReports::anEmptyFleet()
{
    QFETCH(ReportKind, kind);
    const ReportDocument report = makeReport(sourceOf({}, kind));
    checkForm(report);
    QVERIFY(!report.blocks.empty());
    QBuffer pdf;
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    const Result<int> pages = writeReportPdf(report, pdf, QPageSize(QPageSize::A4));
    QVERIFY(pages && *pages >= 1);
}

void TestReports::hostileNamesAreText_data()
{
    anEmptyFleet_data();
}

void TestReports::hostileNamesAreText()
{
    QFETCH(ReportKind, kind);
    const char *hostile = "<img src=x onerror=alert(1)>&amp;\"'=1+1";
    FleetBuilder builder;
    builder.project("p", hostile).cluster("c1").name(hostile).region(hostile).capacity(1, 1).health(Health::Unhealthy);
    builder.edge(hostile).cluster("c2").name(hostile).notHost();
    builder.group("g", hostile).member("c1").member("c2").virtualCluster("v", "g", "c1").profile("x", hostile);
    const Fleet base = builder.build();
    Fleet draft = base;
    ClusterGroup group = *draft.group(GroupId(u"g"_s));
    group.description = QString::fromUtf8(hostile);
    group.oversubscription = Percent(700);
    draft.putGroup(group);
    const ReportDocument report = makeReport(sourceOf(base, kind, draft));
    checkForm(report);
    const QString html = QString::fromUtf8(reportHtml(report));
    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(html.contains(QString::fromUtf8(hostile).toHtmlEscaped()) || html.contains(u"&lt;img src=x"_s));
}

void TestReports::inAnotherLanguage()
{
    QVERIFY(installedLanguages().contains(u"de"_s));
    ReportSource source = sourceOf(capacityFleet(), ReportKind::Capacity);
    source.options.language = u"de"_s;
    const ReportDocument german = makeReport(source);
    QCOMPARE(german.language, u"de"_s);
    // The thread speaks as it did.
    QCOMPARE(textLocale(), QLocale());
    const ReportTable &loss = *tableOf(german, u"loss"_s);
    QCOMPARE(cellOf(loss, *rowOf(loss, u"Gamma"_s), u"lacking"_s).text, u"6 CPU, 4 GiB Arbeitsspeicher, 4 GiB Speicherplatz"_s);
    source.options.language = u"en"_s;
    const LanguageScope console(u"de"_s);
    const ReportDocument english = makeReport(source);
    const ReportTable &same = *tableOf(english, u"loss"_s);
    QCOMPARE(cellOf(same, *rowOf(same, u"Gamma"_s), u"lacking"_s).text, u"6 CPU, 4 GiB memory, 4 GiB storage"_s);
}

void TestReports::pagesHoldThem_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"small", "medium", "by hand"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestReports::pagesHoldThem()
{
    QFETCH(QString, name);
    const Fleet fleet = m_fleets[name];
    for (const ReportKind kind : allReportKinds) {
        QBuffer pdf;
        QVERIFY(pdf.open(QIODevice::WriteOnly));
        const Result<int> pages = writeReportPdf(makeReport(sourceOf(fleet, kind)), pdf, QPageSize(QPageSize::Letter));
        QVERIFY(pages && *pages >= 1);
        QVERIFY(pdf.data().startsWith("%PDF"));
    }
}

EASEL_TEST(TestReports)
#include "testreports.moc"
