// SPDX-License-Identifier: GPL-3.0-or-later
// The page of virtual clusters as people use it: find, look at, and plan each of the five things that can be done, one or many at
// a time, after one review.
#include "fleetbuilder.h"
#include "items/virtualclustersmodel.h"
#include "samplefleet.h"
#include "sessionfixture.h"
#include "testregistry.h"
#include "theme/elidedlabel.h"
#include "theme/emptystate.h"
#include "theme/textlabel.h"
#include "theme/theme.h"
#include "virtualclusters/facetbar.h"
#include "virtualclusters/virtualclusterspage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;
using Model = VirtualClustersModel;

namespace {

const VirtualClusterId v1(u"v1"_s);
const VirtualClusterId v2(u"v2"_s);
const VirtualClusterId v3(u"v3"_s);

Fleet pageFleet(bool withCredit = false)
{
    FleetBuilder builder;
    builder.project("p", "Payments").cluster("c1").capacity(64, 256).cluster("c2").capacity(64, 256);
    builder.group("web", "Web").member("c1").group("shop", "Shop").member("c2");
    builder.virtualCluster("v1", "web", "c1").virtualCluster("v2", "web", "c1").paused().virtualCluster("v3", "shop", "c2");
    const CreditUsage usage{{{MilliCores(16'000), MebiBytes(65'536), GibiBytes(100)}, 4}, {{MilliCores(12'000), MebiBytes(12'288), GibiBytes(6)}, 3}};
    if (withCredit)
        builder.credits({usage, std::nullopt});
    return builder.build();
}

struct PageFixture final
{
    explicit PageFixture(const Fleet &fleet = pageFleet()) : session(fleet), page(session.session())
    {
        page.resize(1100, 700);
        page.show();
        table = page.findChild<QTreeView *>(u"virtualTable"_s);
    }
    template <typename T> T *find(const QString &name) const { return page.findChild<T *>(name); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            result << table->model()->index(row, Model::NameColumn).data().toString();
        return result;
    }
    void select(const std::vector<VirtualClusterId> &ids) const
    {
        table->clearSelection();
        for (const VirtualClusterId &id : ids)
            table->selectionModel()->select(table->model()->index(page_().model().rowOf(id), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    VirtualClustersPage &page_() const { return const_cast<VirtualClustersPage &>(page); }
    bool isReviewing() const { return page_().review().isVisible(); }
    QString findings() const { return find<QLabel>(u"reviewFindings"_s)->isVisible() ? find<QLabel>(u"reviewFindings"_s)->text() : QString(); }
    QString lastStep() { return session.session().plan().steps.empty() ? QString() : session.session().plan().steps.back().title; }
    const Fleet &draft() { return session.session().draft(); }

    SessionFixture session;
    VirtualClustersPage page;
    QTreeView *table;
};

} // namespace

class TestVirtualClustersPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAndSearches();
    void facetsNarrow();
    void columnsAreChosen();
    void detailTells();
    void deploys();
    void rulesSpeakBefore();
    void resizesMany();
    void pausesAndResumesWhatNeedsIt();
    void deletionIsConfirmed();
    void oneStepForMany();
    void creditFollowsThePlan();
    void aUsersCreditIsTold();
    void nothingToShow();
    void cannotEdit();
    void selectionOutlivesSteps();
    void pictures_data();
    void pictures();
};

void TestVirtualClustersPage::showsAndSearches()
{
    PageFixture f;
    QCOMPARE(f.names(), (QStringList{u"v1"_s, u"v2"_s, u"v3"_s}));
    f.find<QLineEdit>(u"virtualSearch"_s)->setText(u"sho"_s);
    QTRY_COMPARE(f.names(), QStringList{u"v3"_s});
    f.find<QLineEdit>(u"virtualSearch"_s)->setText(u"nothing like it"_s);
    QTRY_COMPARE(f.names(), QStringList());
    auto *empty = f.page.findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    Q_EMIT empty->primaryTriggered();
    QTRY_COMPARE(f.names().size(), 3);
    QVERIFY(!empty->isVisible());
}

void TestVirtualClustersPage::facetsNarrow()
{
    PageFixture f;
    auto *state = f.find<QMenu>(u"facet%1"_s.arg(int(VirtualFacet::State)));
    Q_EMIT state->aboutToShow();
    QStringList texts;
    for (QAction *action : state->actions())
        texts << action->text();
    QCOMPARE(texts, (QStringList{u"Running\t2"_s, u"Paused\t1"_s}));
    state->actions().at(1)->trigger();
    QCOMPARE(f.names(), QStringList{u"v2"_s});
    QCOMPARE(f.find<ElidedLabel>(u"chosenFacets"_s)->text(), u"State: Paused"_s);
    QVERIFY(f.button(u"clearFacets"_s)->isVisible());
    f.button(u"clearFacets"_s)->click();
    QCOMPARE(f.names().size(), 3);
    QVERIFY(!f.button(u"clearFacets"_s)->isVisible());
}

void TestVirtualClustersPage::columnsAreChosen()
{
    PageFixture f;
    QHeaderView *header = f.table->header();
    QVERIFY(header->isSectionHidden(Model::ProjectColumn));
    QTimer::singleShot(0, &f.page, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(!menu->actions().at(Model::NameColumn)->isEnabled());
        menu->actions().at(Model::ProjectColumn)->trigger();
        menu->close();
    });
    Q_EMIT header->customContextMenuRequested({4, 4});
    QVERIFY(!header->isSectionHidden(Model::ProjectColumn));
}

void TestVirtualClustersPage::detailTells()
{
    PageFixture f;
    const QSignalSpy changed(&f.page, &VirtualClustersPage::selectionChanged);
    f.select({v3});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().value<Selection>().group, GroupId(u"shop"_s));
    auto *detail = f.page.findChild<QWidget *>(u"virtualDetail"_s);
    QStringList texts;
    for (const ElidedLabel *label : detail->findChildren<ElidedLabel *>())
        texts << label->text();
    for (const QString &wanted : {u"v3"_s, u"Shop"_s, u"c2"_s, u"Running"_s})
        QVERIFY2(texts.contains(wanted), qPrintable(texts.join(u'|')));
    QVERIFY(f.session.session().perform(u"step"_s, {PauseVirtualCluster{GroupId(u"shop"_s), v3}}));
    QVERIFY(f.find<QLabel>(u"virtualDetailPlan"_s)->text().contains(u"running → paused"_s));
}

void TestVirtualClustersPage::deploys()
{
    PageFixture f;
    f.select({v3}); // where a new one is offered to go
    f.button(u"deployVirtual"_s)->click();
    QVERIFY(f.isReviewing());
    QCOMPARE(f.find<QComboBox>(u"reviewGroup"_s)->currentText(), u"Shop"_s);
    QCOMPARE(f.find<QSpinBox>(u"reviewCpu"_s)->value(), 4); // what one needs at least
    QVERIFY(!f.button(u"reviewPlan"_s)->isEnabled());
    f.find<QLineEdit>(u"reviewName"_s)->setText(u"fresh"_s);
    QVERIFY2(f.button(u"reviewPlan"_s)->isEnabled(), qPrintable(f.findings()));
    QCOMPARE(f.findings(), QString());
    f.button(u"reviewPlan"_s)->click();
    QVERIFY(!f.isReviewing());
    QCOMPARE(f.lastStep(), u"Deploy fresh on “Shop”"_s);
    QCOMPARE(f.names(), (QStringList{u"fresh"_s, u"v1"_s, u"v2"_s, u"v3"_s}));
    const auto made = f.draft().virtualClustersNamed(Scope::project(ProjectId(u"p"_s)), u"fresh"_s);
    QCOMPARE(made.size(), 1u);
    QCOMPARE(made.front()->size.memory, MebiBytes(4096));
}

void TestVirtualClustersPage::rulesSpeakBefore()
{
    PageFixture f;
    f.button(u"deployVirtual"_s)->click();
    f.find<QLineEdit>(u"reviewName"_s)->setText(u"Fresh"_s);
    QVERIFY2(f.findings().contains(u"“Fresh” is no name"_s), qPrintable(f.findings()));
    f.find<QLineEdit>(u"reviewName"_s)->setText(u"fresh"_s);
    f.find<QSpinBox>(u"reviewCpu"_s)->setValue(40);
    QVERIFY2(f.findings().contains(u"larger than the limits"_s), qPrintable(f.findings()));
    QVERIFY(f.button(u"reviewPlan"_s)->text().contains(u"anyway"_s)); // the plan may raise the limits later
    f.button(u"reviewCancel"_s)->click();
    QVERIFY(!f.isReviewing());
    QVERIFY(f.session.session().isPlanEmpty());
}

void TestVirtualClustersPage::resizesMany()
{
    PageFixture f;
    f.select({v1, v3});
    f.button(u"resizeVirtual"_s)->click();
    QVERIFY(!f.button(u"reviewPlan"_s)->isEnabled()); // they have that size
    f.find<QSpinBox>(u"reviewCpu"_s)->setValue(6);
    f.find<QDoubleSpinBox>(u"reviewMemory"_s)->setValue(6.5);
    f.button(u"reviewPlan"_s)->click();
    QCOMPARE(f.session.session().plan().position, 1);
    for (const VirtualClusterId &id : {v1, v3})
        QCOMPARE(f.draft().virtualCluster(id)->size, (Resources{MilliCores(6000), MebiBytes(6656), GibiBytes(2)}));
}

void TestVirtualClustersPage::pausesAndResumesWhatNeedsIt()
{
    PageFixture f;
    f.select({v1, v2, v3});
    f.button(u"pauseVirtual"_s)->click();
    QVERIFY(f.page.findChild<VirtualReview *>()->findChildren<QLabel *>().front()->text().contains(u"2"_s)); // v2 is paused already
    f.button(u"reviewPlan"_s)->click();
    QVERIFY(isPaused(f.draft().virtualCluster(v1)->state) && isPaused(f.draft().virtualCluster(v3)->state));
    f.select({v2});
    f.button(u"resumeVirtual"_s)->click();
    f.button(u"reviewPlan"_s)->click();
    QVERIFY(!isPaused(f.draft().virtualCluster(v2)->state));
    QCOMPARE(f.session.session().plan().position, 2);
    // With nothing left to do there is nothing to plan.
    f.button(u"resumeVirtual"_s)->click();
    QVERIFY(!f.button(u"reviewPlan"_s)->isEnabled());
}

void TestVirtualClustersPage::deletionIsConfirmed()
{
    PageFixture f;
    f.select({v1});
    f.button(u"deleteVirtual"_s)->click();
    auto *confirmation = f.find<QLineEdit>(u"reviewConfirmation"_s);
    QVERIFY(confirmation->isVisible());
    QVERIFY(!f.button(u"reviewPlan"_s)->isEnabled());
    confirmation->setText(u"v2"_s);
    QVERIFY(!f.button(u"reviewPlan"_s)->isEnabled());
    confirmation->setText(u"v1"_s);
    f.button(u"reviewPlan"_s)->click();
    QCOMPARE(f.draft().virtualCluster(v1), nullptr);
    QCOMPARE(f.names().size(), 3); // it stays to be seen until it is applied
    QVERIFY(f.session.session().undo());
    f.select({v1, v2});
    f.button(u"deleteVirtual"_s)->click();
    confirmation->setText(u"2"_s);
    f.button(u"reviewPlan"_s)->click();
    QCOMPARE(f.draft().virtualClusterCount(), 1);
}

void TestVirtualClustersPage::oneStepForMany()
{
    PageFixture f(generatedFleet({200, 0, 1000, 0}, 1));
    f.table->selectAll();
    f.button(u"pauseVirtual"_s)->click();
    f.button(u"reviewPlan"_s)->click();
    QCOMPARE(f.session.session().plan().position, 1);
    QCOMPARE(f.draft().plannedVirtualClusters().size(), 1000u);
    QVERIFY(f.session.session().undo());
    QVERIFY(f.draft().plannedVirtualClusters().empty());
}

void TestVirtualClustersPage::creditFollowsThePlan()
{
    PageFixture f(pageFleet(true));
    const auto *line = f.find<ElidedLabel>(u"tenantCredit"_s);
    QVERIFY(line->isVisible());
    QVERIFY2(line->text().contains(u"3 of 4"_s) && line->text().contains(u"12 CPU of 16 CPU"_s), qPrintable(line->text()));
    QVERIFY(!f.find<ElidedLabel>(u"systemCredit"_s)->isVisible());
    f.button(u"deployVirtual"_s)->click();
    f.find<QLineEdit>(u"reviewName"_s)->setText(u"fresh"_s);
    f.find<QSpinBox>(u"reviewCpu"_s)->setValue(5);
    QVERIFY2(f.findings().contains(u"developer credit"_s), qPrintable(f.findings()));
    f.find<QSpinBox>(u"reviewCpu"_s)->setValue(4);
    QCOMPARE(f.findings(), QString());
    f.button(u"reviewPlan"_s)->click();
    QVERIFY2(line->text().contains(u"4 of 4"_s) && line->text().contains(u"16 CPU of 16 CPU"_s), qPrintable(line->text()));
}

void TestVirtualClustersPage::aUsersCreditIsTold()
{
    DeveloperCredits credits;
    credits.account = u"anna"_s;
    FleetBuilder builder;
    builder.cluster("c1").capacity(64, 256).group("web", "Web").member("c1");
    builder.virtualCluster("v1", "web", "c1").owner("anna").virtualCluster("v2", "web", "c1").owner("ben").credits(credits);
    PageFixture f(builder.build());
    const auto cell = [&](int row, int column) { return f.table->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, Model::OwnerColumn), u"you"_s);
    QCOMPARE(cell(1, Model::OwnerColumn), u"ben"_s);
    QVERIFY2(cell(0, Model::OwnerCreditColumn).contains(u'4'), qPrintable(cell(0, Model::OwnerCreditColumn)));
    auto *line = f.find<ElidedLabel>(u"userCredit"_s);
    QVERIFY2(line->isVisible() && line->text().contains(u"1 virtual cluster"_s), qPrintable(line->text()));

    auto *menu = f.button(u"userCreditButton"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(!f.button(u"forgetUserCredit"_s)->isEnabled());
    f.find<QSpinBox>(u"userCpu"_s)->setValue(5);
    f.find<QSpinBox>(u"userMemory"_s)->setValue(64);
    f.find<QSpinBox>(u"userStorage"_s)->setValue(100);
    f.find<QSpinBox>(u"userCount"_s)->setValue(2);
    f.button(u"setUserCredit"_s)->click();
    QVERIFY2(line->text().contains(u"1 of 2"_s) && line->text().contains(u"4 CPU of 5 CPU"_s), qPrintable(line->text()));
    QCOMPARE(cell(0, Model::OwnerCreditColumn), u"80 %"_s);
    f.button(u"deployVirtual"_s)->click();
    f.find<QLineEdit>(u"reviewName"_s)->setText(u"fresh"_s);
    f.find<QSpinBox>(u"reviewCpu"_s)->setValue(4);
    QVERIFY2(f.findings().contains(u"you exceed your developer credit"_s), qPrintable(f.findings()));

    // It is the workspace's, and outlives it.
    QVERIFY(f.session.session().workspace().setting(u"userCredit"_s).contains("\"virtualClustersLimit\":2"));
    Q_EMIT menu->aboutToShow();
    QCOMPARE(f.find<QSpinBox>(u"userCount"_s)->value(), 2);
    f.button(u"forgetUserCredit"_s)->click();
    QVERIFY(!f.session.session().base().inventory().credits().perUser);
    QVERIFY(f.session.session().workspace().setting(u"userCredit"_s).isEmpty());
}

void TestVirtualClustersPage::nothingToShow()
{
    PageFixture f(FleetBuilder().cluster("c1").group("web", "Web").member("c1").build());
    auto *empty = f.page.findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    for (const QString &name : {u"resizeVirtual"_s, u"pauseVirtual"_s, u"resumeVirtual"_s, u"deleteVirtual"_s})
        QVERIFY(!f.button(name)->isEnabled());
    Q_EMIT empty->primaryTriggered();
    QVERIFY(f.isReviewing());
}

void TestVirtualClustersPage::cannotEdit()
{
    PageFixture f;
    f.select({v1});
    f.session.session().setApplying(true);
    for (const QString &name : {u"deployVirtual"_s, u"resizeVirtual"_s, u"pauseVirtual"_s, u"resumeVirtual"_s, u"deleteVirtual"_s})
        QVERIFY(!f.button(name)->isEnabled());
    f.session.session().setApplying(false);
    QVERIFY(f.button(u"pauseVirtual"_s)->isEnabled());
}

void TestVirtualClustersPage::selectionOutlivesSteps()
{
    PageFixture f;
    f.select({v2, v3});
    QVERIFY(f.session.session().perform(u"step"_s, {PauseVirtualCluster{GroupId(u"web"_s), v1}}));
    QCOMPARE(f.page.selected(), (std::vector{v2, v3}));
    f.page.model().setSearch(u"v3"_s);
    QCOMPARE(f.page.selected(), std::vector{v3});
}

void TestVirtualClustersPage::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Into <build>/gallery/virtual-*.png, for people to look at.
void TestVirtualClustersPage::pictures()
{
    QFETCH(bool, dark);
    Theme::current().apply();
    Theme::current().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../gallery"_s);
    QVERIFY(folder.mkpath(u"."_s));
    PageFixture f(sampleFleet());
    f.page.setAutoFillBackground(true);
    f.page.setBackgroundRole(QPalette::Base);
    f.page.resize(620, 460); // what a window of 1280x720 leaves for a page
    QCoreApplication::processEvents();
    QCOMPARE(f.page.width(), 620);
    QVERIFY(!f.find<QWidget>(u"virtualDetail"_s)->isVisible());
    QVERIFY(f.page.grab().save(folder.filePath(u"virtual-narrow-%1.png"_s.arg(dark ? u"dark"_s : u"light"_s))));
    f.page.resize(1000, 460);
    const auto save = [&](const QString &name) {
        QCoreApplication::processEvents();
        QVERIFY(f.page.grab().save(folder.filePath(u"virtual-%1-%2.png"_s.arg(name, dark ? u"dark"_s : u"light"_s))));
    };
    const auto idOf = [&](const QString &name) {
        for (const VirtualCluster *each : f.draft().virtualClusters()) {
            if (each->name == name)
                return each->id;
        }
        return VirtualClusterId();
    };
    const VirtualClusterId catalog = idOf(u"catalog-dev"_s);
    const GroupId group = f.draft().virtualCluster(catalog)->group;
    QVERIFY(f.session.session().perform(u"step"_s, {PauseVirtualCluster{group, catalog}, DeleteVirtualCluster{group, idOf(u"logistics-dev"_s)},
                                                   DeployVirtualCluster{group, newVirtualCluster(*f.draft().group(group), Scope::tenant(), u"catalog-next"_s,
                                                                                                 {MilliCores(4000), MebiBytes(4096), GibiBytes(2)})}}));
    f.select({catalog});
    save(u"table"_s);
    f.button(u"deployVirtual"_s)->click();
    f.find<QLineEdit>(u"reviewName"_s)->setText(u"Search-Next"_s);
    f.find<QSpinBox>(u"reviewCpu"_s)->setValue(40);
    save(u"deploy"_s);
    f.button(u"reviewCancel"_s)->click();
    f.select({catalog, idOf(u"search-dev"_s), idOf(u"loyalty-dev"_s)});
    f.button(u"deleteVirtual"_s)->click();
    save(u"delete"_s);
    Theme::current().setMode(ThemeMode::Light);
}

EASEL_TEST(TestVirtualClustersPage)
#include "testvirtualclusterspage.moc"
