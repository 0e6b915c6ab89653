// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the inspector, the panels and the review over the sample fleet in both themes into <build>/gallery/*.png, for
// people to look at, and checks what a machine can see of it: nothing is cut off at the widths that they have to fit.
#include "catalogue/rulesdialog.h"
#include "samplefleet.h"
#include "testregistry.h"

#include "inspector/inspectorpanel.h"
#include "inspector/resolvedvaluesdialog.h"
#include "review/activitypanel.h"
#include "review/planpanel.h"
#include "review/problemspanel.h"
#include "review/reviewpage.h"
#include "sessionfixture.h"
#include "sync/drift.h"
#include "suggestions/suggestionsdialog.h"
#include "theme/textlabel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

GroupId groupNamed(const Fleet &fleet, const QString &name)
{
    for (const GroupId &id : fleet.groupIds()) {
        if (fleet.group(id)->name == name)
            return id;
    }
    return {};
}

ClusterId clusterNamed(const Fleet &fleet, const QString &name)
{
    for (const HostCluster &cluster : fleet.inventory().clusters()) {
        if (cluster.name == name)
            return cluster.id;
    }
    return {};
}

Member memberOf(const Fleet &fleet, const QString &name)
{
    const HostCluster *cluster = fleet.cluster(clusterNamed(fleet, name));
    return cluster ? Member{cluster->id, cluster->name, cluster->hostDns, std::nullopt, std::nullopt} : Member{};
}

/// Texts that do not fit into the room that they were given.
QStringList cutOff(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
        const bool tooWide = !label->wordWrap() && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored
                             && label->sizeHint().width() > label->width();
        if (needed > label->height() + 1 || tooWide)
            texts << u"%1 (%2x%3, needs %4)"_s.arg(label->text().left(60)).arg(label->width()).arg(label->height()).arg(needed);
    }
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->width() < button->sizeHint().width())
            texts << u"button %1 (%2 of %3)"_s.arg(button->text()).arg(button->width()).arg(button->sizeHint().width());
    }
    for (const QScrollArea *area : page.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width())
            texts << u"%1 is wider than its view: %2 of %3"_s.arg(QLatin1String(area->widget()->metaObject()->className()))
                         .arg(area->widget()->width()).arg(area->viewport()->width());
    }
    return texts;
}

} // namespace

class TestPanelGallery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void pictures_data();
    void pictures();

private:
    void picture(QWidget &page, const QString &name);
    void inspector();
    void problems();
    void plan();
    void activity();
    void review();
    void conflicts();
    void drift();
    void records(SyncService &service);
    void suggestions();
    void resolvedValues();
    void edit(SessionFixture &fixture);

    Fleet m_fleet;
    QDir m_folder;
    QString m_suffix;
    int m_width = 0;
    QStringList m_cut;
};

void TestPanelGallery::initTestCase()
{
    m_fleet = sampleFleet();
    m_folder = QDir(QCoreApplication::applicationDirPath() + u"/../gallery"_s);
    QVERIFY(m_folder.mkpath(u"."_s));
    Theme::current().apply();
}

void TestPanelGallery::cleanupTestCase()
{
    Theme::current().setMode(ThemeMode::Light);
}

void TestPanelGallery::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("width");
    QTest::newRow("light, 300") << false << 300;
    QTest::newRow("light, 360") << false << 360;
    QTest::newRow("dark, 320") << true << 320;
}

/// Widths of the inspector; the pages beside it have what is left of 1280.
void TestPanelGallery::pictures()
{
    QFETCH(bool, dark);
    QFETCH(int, width);
    Theme::current().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
    m_suffix = u"%1-%2"_s.arg(dark ? u"dark"_s : u"light"_s).arg(width);
    m_width = width;
    m_cut.clear();
    inspector();
    problems();
    plan();
    activity();
    review();
    conflicts();
    drift();
    suggestions();
    resolvedValues();
    QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n')));
}

void TestPanelGallery::picture(QWidget &page, const QString &name)
{
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.setAutoFillBackground(true);
    page.setBackgroundRole(QPalette::Base);
    page.show();
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    QVERIFY(page.grab().save(m_folder.filePath(u"panel-%1-%2.png"_s.arg(name, m_suffix))));
    for (const QString &text : cutOff(page))
        m_cut << name + u": "_s + text;
}

/// A plan of a working day: a new group, a rename, members that move, limits, values, a group that goes.
void TestPanelGallery::edit(SessionFixture &fixture)
{
    PlanningSession &session = fixture.session();
    const auto perform = [&](const QString &title, std::vector<Change> changes) {
        const auto done = session.perform(title, std::move(changes));
        if (!done)
            qFatal("%s: %s", qPrintable(title), qPrintable(done.error().toString()));
    };
    const GroupId shared = groupNamed(m_fleet, u"platform-shared-eu"_s);
    const GroupId sandbox = groupNamed(m_fleet, u"payments-sandbox"_s);
    ClusterGroup fresh;
    fresh.id = GroupId(u"draft:gallery"_s);
    fresh.name = u"Checkout EU"_s;
    fresh.scope = m_fleet.group(sandbox)->scope;
    fresh.endpoint = EndpointType::LoadBalancer;
    fresh.members = {memberOf(m_fleet, u"eks-pay-fra-01"_s)};
    perform(u"Create “Checkout EU” with eks-pay-fra-01"_s, {CreateGroup{fresh}});
    perform(u"Set the oversubscription of “platform-shared-eu” to 160 %"_s, {SetOversubscription{shared, Percent(160)}});
    const ClusterId leaving = m_fleet.group(shared)->members.back().cluster;
    perform(u"Describe “platform-shared-eu”"_s, {DescribeGroup{shared, u"Shared by the product teams of Europe; ask the platform team before you change it."_s}});
    perform(u"Edit the configuration of “platform-shared-eu”"_s,
            {SetValues{shared, QString(m_fleet.group(shared)->values).replace(u"enabled: true"_s, u"enabled: false"_s)}});
    perform(u"Set the limits of “payments-sandbox”"_s, {SetLimits{sandbox, {MilliCores(2000), MebiBytes(8192), GibiBytes(10)}}});
    perform(u"Remove a host cluster"_s, {RemoveMember{shared, leaving}});
    QVERIFY(session.setStepNote(1, u"Agreed with the capacity team, ticket CAP-118"_s));
}

void TestPanelGallery::inspector()
{
    SessionFixture fixture(m_fleet);
    InspectorPanel panel(fixture.session());
    panel.resize(m_width, 1500);
    panel.setSelection({});
    picture(panel, u"inspector-empty"_s);
    panel.setSelection({groupNamed(m_fleet, u"payments-sandbox"_s), {}});
    picture(panel, u"inspector-group"_s);
    edit(fixture);
    panel.setSelection({groupNamed(m_fleet, u"platform-shared-eu"_s), {}});
    picture(panel, u"inspector-changed"_s);
    panel.setSelection({GroupId(u"draft:gallery"_s), {}});
    picture(panel, u"inspector-new"_s);
    panel.setSelection({groupNamed(m_fleet, u"palette-shared"_s), {}});
    picture(panel, u"inspector-system"_s);
    panel.setSelection({{}, {clusterNamed(m_fleet, u"edge-muc-01"_s)}});
    picture(panel, u"inspector-cluster"_s);
    panel.setSelection({{}, {clusterNamed(m_fleet, u"eks-prod-fra-01"_s), clusterNamed(m_fleet, u"edge-vie-01"_s), clusterNamed(m_fleet, u"gke-pay-fra-01"_s)}});
    picture(panel, u"inspector-many"_s);
}

void TestPanelGallery::problems()
{
    SessionFixture fixture(m_fleet);
    ProblemsPanel panel(fixture.session());
    panel.resize(1280 - 72 - 270 - m_width, 190);
    picture(panel, u"problems"_s);
    edit(fixture);
    QVERIFY(panel.selectRule(u"LIMITS-TOO-LOW"_s));
    picture(panel, u"problems-selected"_s);
    panel.resize(1400, 220);
    picture(panel, u"problems-wide"_s);
    const auto press = [&](const char *name) {
        QCoreApplication::processEvents(); // what was just made comes into sight with the event loop
        for (auto *button : panel.findChildren<QPushButton *>(QLatin1String(name))) {
            if (button->isVisibleTo(&panel))
                return button->click();
        }
    };
    QVERIFY(panel.selectRule(u"MEMBER-UNHEALTHY"_s));
    press("waiveButton");
    picture(panel, u"problems-waive"_s);
    QVERIFY(panel.selectRule(u"DISTRO-DEPRECATED"_s));
    for (const GroupId &id : fixture->draft().groupIds()) {
        if (!fixture->draft().group(id)->scope.isSystem())
            QVERIFY(fixture->perform(u"Promise more"_s, {SetOversubscription{id, Percent(260)}}));
    }
    QVERIFY(panel.selectRule(u"OVERSUBSCRIPTION-HIGH"_s));
    press("fixAllButton");
    panel.resize(1400, 300);
    picture(panel, u"problems-fix-all"_s);
    RulesDialog rules(fixture.session());
    rules.selectRule(u"OVERSUBSCRIPTION-HIGH"_s);
    picture(rules, u"rules"_s);
    QVERIFY(fixture->rebase(Fleet(), fixture->clock().now()));
    picture(panel, u"problems-none"_s);
}

void TestPanelGallery::plan()
{
    SessionFixture fixture(m_fleet);
    PlanPanel panel(fixture.session());
    panel.resize(1280 - 72 - 270 - m_width, 220);
    picture(panel, u"plan-empty"_s);
    edit(fixture);
    QVERIFY(fixture->undo());
    panel.findChild<QPushButton *>(u"discardButton"_s)->click();
    picture(panel, u"plan"_s);
}

void TestPanelGallery::activity()
{
    SessionFixture fixture(m_fleet);
    SyncService service(fixture.session());
    ActivityPanel panel(service);
    panel.resize(1280 - 72 - 270 - m_width, 220);
    picture(panel, u"activity-empty"_s);
    RequestRecord record;
    record.at = fixture->clock().now();
    record.method = u"GET"_s;
    record.status = 200;
    record.duration = std::chrono::milliseconds(42);
    for (const auto *path : {"/v1/projects", "/v1/dashboard/spectroclusters/search?limit=50", "/v1/clustergroups/hostCluster/metadata"}) {
        record.path = QLatin1String(path);
        Q_EMIT service.requestDone(record);
    }
    record.method = u"PUT"_s;
    record.status = 409;
    record.error = u"Somebody else has changed the group."_s;
    Q_EMIT service.requestDone(record);
    record.method = u"GET"_s;
    record.status = 0;
    record.attempts = 3;
    record.error = u"The backend was not reached."_s;
    Q_EMIT service.requestDone(record);
    auto *view = panel.findChild<QTreeView *>();
    view->setCurrentIndex(view->model()->index(1, 0));
    picture(panel, u"activity"_s);
}

void TestPanelGallery::suggestions()
{
    SessionFixture fixture(m_fleet);
    SuggestionsDialog dialog(fixture.session());
    dialog.setAttribute(Qt::WA_DontShowOnScreen);
    dialog.findChild<QComboBox *>(u"suggestBy"_s)->setCurrentIndex(m_width == 300 ? 1 : 4); // location, a mix
    dialog.show();
    QTRY_VERIFY(dialog.isSettled());
    dialog.findChild<QAbstractButton *>(u"leftAlone"_s)->click();
    picture(dialog, u"suggestions"_s);
}

void TestPanelGallery::resolvedValues()
{
    SessionFixture fixture(m_fleet);
    SyncService service(fixture.session());
    const GroupId group = groupNamed(m_fleet, u"payments-production"_s);
    auto *dialog = new ResolvedValuesDialog(service, fixture->base(), group);
    picture(*dialog, u"resolved-offline"_s);
    std::vector<ResolvedProfile> profiles;
    for (const ProfileRef &profile : m_fleet.group(group)->profiles)
        profiles.push_back({profile.id, {{u"prometheus-operator"_s, u"pack:\n  namespace: \"monitoring\"\n  # kept from the profile\n  spectrocloud.com/install-priority: \"20\"\n"_s},
                                         {u"open-policy-agent"_s, u"pack:\n  namespace: \"opa\"\n"_s}}});
    Q_EMIT service.resolvedValuesRead(group, profiles);
    picture(*dialog, u"resolved-values"_s);
    dialog->close();
}

void TestPanelGallery::records(SyncService &service)
{
    SessionFixture fixture(m_fleet);
    const QDateTime at = fixture->clock().now();
    using Step = ApplyRecord::Step;
    ApplyRecord first;
    first.id = u"1"_s;
    first.digest = u"5f3c0e1b7f0c45d2a1d6b0a6d2f4c8e95f3c0e1b7f0c45d2a1d6b0a6d2f4c8e9"_s;
    first.startedAt = at;
    first.endedAt = at.addMSecs(4200);
    first.by = u"Ada Lovelace"_s;
    first.account = u"https://palette.example.com"_s;
    first.outcome = ApplyRecord::Outcome::Failed;
    first.summary = u"2 of 4 operations were carried out. The backend refused the name."_s;
    first.steps = {{1, u"Create “Platform EU” with 3 host clusters"_s, u"Platform EU"_s, Step::State::Succeeded, 1, {u"653a1c0f0b2d4e5f6a7b8c9d"_s}, {}, at, at.addMSecs(900)},
                   {2, u"Update the host clusters and settings of “platform-shared-eu”"_s, u"platform-shared-eu"_s, Step::State::Succeeded, 2, {u"653a1c0f0b2d4e5f6a7b8c9e"_s}, {}, at, at.addMSecs(1900)},
                   {3, u"Rename “payments-sandbox” to “Payments”"_s, u"Payments"_s, Step::State::Failed, 1, {}, u"A cluster group of the name “Payments” exists already."_s, at, at.addMSecs(400)},
                   {4, u"Rename “payments-production” to “payments-sandbox”"_s, u"payments-sandbox"_s, Step::State::Skipped, 0, {}, u"It needs operation 3 (Rename “payments-sandbox” to “Payments”), which failed."_s, {}, {}}};
    ApplyRecord second = first;
    second.id = u"2"_s;
    second.startedAt = at.addDays(-1);
    second.outcome = ApplyRecord::Outcome::Applied;
    second.summary = u"All 4 operations were carried out."_s;
    QVERIFY(fixture->workspace().putApplyRecord(first).result() && fixture->workspace().putApplyRecord(second).result());
    ReviewPage page(fixture.session(), service);
    page.resize(1280 - 72 - 270 - m_width, 520);
    picture(page, u"review-records"_s);
    auto *tree = page.findChild<QTreeWidget *>(u"applyRecords"_s);
    tree->expandItem(tree->topLevelItem(0));
    tree->setCurrentItem(tree->topLevelItem(0)->child(2));
    picture(page, u"review-record"_s);
}

void TestPanelGallery::review()
{
    SessionFixture fixture(m_fleet);
    SyncService service(fixture.session());
    ReviewPage page(fixture.session(), service);
    page.resize(1280 - 72 - 270 - m_width, 520);
    picture(page, u"review-empty"_s);
    edit(fixture);
    picture(page, u"review-blocked"_s);
    QVERIFY(fixture->perform(u"Set the limits again"_s,
                             {SetLimits{groupNamed(m_fleet, u"payments-sandbox"_s), {MilliCores(8000), MebiBytes(8192), GibiBytes(10)}}}));
    service.goOffline();
    page.resize(page.width(), 900);
    picture(page, u"review-offline"_s);
    service.attach({QUrl(u"https://palette.example.com"_s), Scope::tenant()}, Secret(QByteArray("k")));
    page.findChild<QPushButton *>(u"applyButton"_s)->click();
    picture(page, u"review-confirm"_s);
    for (QListWidget *list : page.findChildren<QListWidget *>(u"guardList"_s)) {
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Checked);
    }
    picture(page, u"review-confirmed"_s);
    Q_EMIT service.decisionNeeded({u"Rename “payments-sandbox” to “Payments”: A cluster group of the name “Payments” exists already."_s, 2, 5, 3, {}});
    picture(page, u"review-decide"_s);
    page.findChild<QWidget *>(u"failureChoice"_s)->hide();
    page.resize(page.width(), 520);
    ApplyOutcome outcome;
    outcome.kind = ApplyOutcome::Kind::Conflicts;
    outcome.summary = u"Nothing was sent: the backend has moved on since the last pull."_s;
    const GroupId shared = groupNamed(m_fleet, u"platform-shared-eu"_s);
    outcome.conflicts = {{shared, u"platform-shared-eu"_s, u"Oversubscription"_s, u"120 %"_s, u"140 %"_s, u"160 %"_s},
                         {shared, u"platform-shared-eu"_s, u"Description"_s, u"For all product teams in Europe."_s, u"For all teams."_s,
                          u"Shared by the product teams of Europe; ask the platform team before you change it."_s}};
    Q_EMIT service.applyFinished(outcome);
    picture(page, u"review-conflict"_s);
    outcome.kind = ApplyOutcome::Kind::Failed;
    outcome.conflicts.clear();
    outcome.summary = u"Operation 2 failed: the backend refused it. What was done is done, the rest is still planned."_s;
    Q_EMIT service.applyFinished(outcome);
    auto *operations = page.findChild<QTreeView *>();
    operations->setCurrentIndex(operations->model()->index(1, 1));
    picture(page, u"review-failed"_s);
    std::vector<DryRunResult> tried(orderOperations(fixture->base(), fixture->draft()).size(), {DryRunResult::Kind::Ok, u"The backend takes the name."_s});
    tried.front() = {DryRunResult::Kind::Problem, u"The backend does not take the name “Payments”: a cluster group of that name exists already."_s};
    Q_EMIT service.dryRunFinished(tried);
    picture(page, u"review-dry-run"_s);
    records(service);
}

void TestPanelGallery::conflicts()
{
    SessionFixture fixture(m_fleet);
    SyncService service(fixture.session());
    const GroupId shared = groupNamed(m_fleet, u"platform-shared-eu"_s);
    const GroupId web = groupNamed(m_fleet, u"platform-web-eu"_s);
    const GroupId batch = groupNamed(m_fleet, u"batch-onprem"_s);
    const GroupId sandbox = groupNamed(m_fleet, u"payments-sandbox"_s);
    const QString values = u"# how much the control plane gets\ncontrolPlane:\n  statefulSet:\n    resources:\n      limits:\n        cpu: 1\n        memory: 1Gi\n"_s;
    Fleet base = m_fleet;
    const auto change = [](Fleet &fleet, const GroupId &id, const std::function<void(ClusterGroup &)> &edit) {
        ClusterGroup group = *fleet.group(id);
        edit(group);
        fleet.putGroup(group);
    };
    change(base, shared, [&](ClusterGroup &g) { g.values = values; });
    QVERIFY(fixture->rebase(base, {}));
    QVERIFY(fixture->perform(u"Plan"_s, {DescribeGroup{shared, u"Shared by the product teams of Europe; ask the platform team before you change it."_s},
                                         SetOversubscription{shared, Percent(160)}, SetValues{shared, QString(values).replace(u"cpu: 1"_s, u"cpu: 2"_s)},
                                         SetOversubscription{web, Percent(160)}, RenameGroup{batch, u"batch-onprem-with-a-name-that-is-much-longer-than-anybody-would-like-it"_s},
                                         DeleteGroup{sandbox}}));
    Fleet theirs = base;
    change(theirs, shared, [&](ClusterGroup &g) {
        g.description = u"For all teams."_s;
        g.oversubscription = Percent(140);
        g.values = QString(values).replace(u"cpu: 1"_s, u"cpu: 4"_s);
        g.tags.insert(u"owner"_s, u"platform"_s);
    });
    change(theirs, web, [&](ClusterGroup &g) { g.oversubscription = Percent(140); g.limits.cpu = MilliCores(12000); });
    change(theirs, sandbox, [&](ClusterGroup &g) { g.description = u"Still needed."_s; });
    theirs.removeGroup(batch);
    QVERIFY(fixture->rebase(theirs, {}));
    ReviewPage page(fixture.session(), service);
    page.resize(1280 - 72 - 270 - m_width, 640);
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.show(); // a page that is shown first begins with the changes
    page.findChild<QPushButton *>(u"showConflictsButton"_s)->click();
    picture(page, u"conflicts"_s);
    page.resize(page.width(), 1500);
    for (const PlanConflict &conflict : fixture->conflicts()) {
        if (conflict.conflict.field == u"description"_s) {
            QVERIFY(fixture->settle({conflict.conflict.id()}, Choice::Theirs));
            break;
        }
    }
    page.findChild<QAbstractButton *>(u"mergedToggle"_s)->click();
    QPushButton *values2 = nullptr;
    for (QPushButton *button : page.findChildren<QPushButton *>(u"editButton"_s)) {
        if (button->accessibleName().contains(u"Configuration"_s))
            values2 = button;
    }
    QVERIFY(values2);
    values2->click();
    picture(page, u"conflicts-settled"_s);
}

void TestPanelGallery::drift()
{
    SessionFixture fixture(m_fleet);
    const GroupId shared = groupNamed(m_fleet, u"platform-shared-eu"_s);
    const GroupId web = groupNamed(m_fleet, u"platform-web-eu"_s);
    QVERIFY(fixture->perform(u"Plan"_s, {DescribeGroup{shared, u"Mine."_s}, SetOversubscription{web, Percent(160)}}));
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : m_fleet.groupIds()) {
        ClusterGroup group = *m_fleet.group(id);
        if (id == shared)
            group.description = u"For all teams of the company, wherever they are and whatever they do with it."_s;
        if (id == web)
            group.limits = {MilliCores(12000), MebiBytes(16384), GibiBytes(40)};
        if (group.name != u"batch-onprem"_s)
            groups.push_back(std::move(group));
    }
    Drift drift = driftBetween(fixture->base(), fixture->draft(), groups);
    drift.checkedAt = fixture->clock().now();
    for (DriftRow &row : drift.rows) {
        row.at = fixture->clock().now();
        row.by = u"ada.lovelace@example.com"_s;
        row.what = u"updated the cluster group"_s;
    }
    SyncService service(fixture.session());
    service.attach({QUrl(u"https://palette.example.com"_s), Scope::tenant()}, Secret(QByteArray("k")));
    ReviewPage page(fixture.session(), service);
    page.resize(1280 - 72 - 270 - m_width, 640);
    service.drift().show(std::move(drift));
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.show(); // a page that is shown first begins with the changes
    page.findChild<QPushButton *>(u"showDriftButton"_s)->click();
    picture(page, u"drift"_s);
}

EASEL_TEST(TestPanelGallery)
#include "testpanelgallery.moc"
