// SPDX-License-Identifier: GPL-3.0-or-later
// The upgrades page as people use it: who is behind, what the upgrade makes of a configuration, what is settled, what is planned.
#include "fleetbuilder.h"
#include "items/upgradesmodel.h"
#include "sessionfixture.h"
#include "testregistry.h"
#include "theme/band.h"
#include "theme/emptystate.h"
#include "theme/segmentedcontrol.h"
#include "theme/sidebysideview.h"
#include "theme/theme.h"
#include "upgradefleet.h"
#include "upgrades/upgradedetail.h"
#include "upgrades/upgradespage.h"
#include "upgrades/valuecard.h"
#include "upgrades/wavespanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId payments(u"payments"_s);
const GroupId stores(u"stores"_s);
const GroupId web(u"web"_s);
const GroupId lab(u"lab"_s);

/// A workspace that has seen the old default too, and a page on it.
struct PageFixture final
{
    explicit PageFixture(const Fleet &fleet = upgradeFleet(), bool knowsOld = true) : session(fleet)
    {
        if (knowsOld) {
            FleetBuilder past;
            past.defaultValues(Distribution::CncfK8s, qPrintable(platformDefault(u"0.26.1"_s)));
            if (!session->workspace().storeFleet(past.build(), session->clock().now()) || !session->workspace().storeFleet(fleet, session->clock().now()))
                qFatal("the workspace does not store");
        }
        page = std::make_unique<UpgradesPage>(session.session());
        page->resize(900, 640);
        page->show();
        table = page->findChild<QTreeView *>(u"upgradesTable"_s);
    }
    template <typename T> T *find(const QString &name) const { return page->findChild<T *>(name); }
    Band *band(const QString &name) const { return find<Band>(name); }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts << table->model()->index(row, column).data().toString();
        return texts;
    }
    void choose(const GroupId &group) { page->select({group, {}}); }
    QList<ValueCard *> cards(const QString &list) const { return find<QScrollArea>(list)->widget()->findChildren<ValueCard *>(); }
    void click(const QString &name) { find<QPushButton>(name)->click(); }

    SessionFixture session;
    std::unique_ptr<UpgradesPage> page;
    QTreeView *table;
};

} // namespace

class TestUpgradesPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pendingComeFirst();
    void theModelIsSound();
    void anUpgradeIsOneStep();
    void conflictsAreSettled();
    void aValueIsEdited();
    void keptValuesMayBeGivenUp();
    void severalAtOnce();
    void theOldDefaultIsNotKnown();
    void suspensionIsSaid();
    void noDowngrade();
    void othersAreTold();
    void emptyStates();
    void nothingIsEditedWhileApplying();
    void namesAreLiteral();
    void wavesAreMadeAndChanged();
    void pictures();
};

void TestUpgradesPage::pendingComeFirst()
{
    const PageFixture fixture;
    QCOMPARE(fixture.column(UpgradesModel::NameColumn), (QStringList{u"Payments"_s, u"Stores"_s, u"Web"_s, u"Platform"_s, u"Lab"_s}));
    QCOMPARE(fixture.column(UpgradesModel::StateColumn),
             (QStringList{u"Pending"_s, u"Pending"_s, u"Pending"_s, u"Pending (system)"_s, u"Newest"_s}));
    QCOMPARE(fixture.column(UpgradesModel::VirtualClustersColumn), (QStringList{u"3"_s, u"1"_s, u"0"_s, u"0"_s, u"0"_s}));
    QCOMPARE(fixture.column(UpgradesModel::RiskColumn), (QStringList{u"Medium"_s, u"Medium"_s, u"Low"_s, u"Low"_s, QString()}));
    fixture.find<QLineEdit>(u"upgradesSearch"_s)->setText(u"sto"_s);
    QCOMPARE(fixture.column(UpgradesModel::NameColumn), QStringList{u"Stores"_s});
}

void TestUpgradesPage::theModelIsSound()
{
    SessionFixture session(upgradeFleet());
    UpgradesModel model(session.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex first = model.index(model.rowOf(payments), UpgradesModel::NameColumn);
    QVERIFY(model.setData(first, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.checked(), std::vector{payments});
    QVERIFY(!model.setData(model.index(model.rowOf(lab), 0), Qt::Checked, Qt::CheckStateRole));
    const QSignalSpy checked(&model, &UpgradesModel::checkedChanged);
    // What is planned is no longer among what is to be planned.
    QVERIFY(session->perform(u"Upgrade"_s, {SetValues{payments, platformDefault(u"0.27.3"_s)}}));
    QVERIFY(model.checked().empty());
    QCOMPARE(checked.size(), 1);
    QCOMPARE(model.index(model.rowOf(payments), UpgradesModel::StateColumn).data().toString(), u"Planned: 0.27.3"_s);
    QVERIFY(session->perform(u"Delete"_s, {DeleteGroup{web}}));
    QCOMPARE(model.rowOf(web), -1);
    QVERIFY(session->undo());
    QVERIFY(model.rowOf(web) >= 0);
    model.setScope(Scope::project(ProjectId(u"p"_s)));
    QCOMPARE(model.rowCount(), 5);
    model.setAllChecked(true);
    QCOMPARE(model.checked(), (std::vector{stores, web}));
}

void TestUpgradesPage::anUpgradeIsOneStep()
{
    PageFixture fixture;
    fixture.choose(payments);
    auto *difference = fixture.find<SideBySideView>(u"upgradeDifference"_s);
    QCOMPARE(difference->differences(), 4); // tag, memory, and two lines for CoreDNS
    QVERIFY(fixture.band(u"ancestorBand"_s)->isHidden());
    fixture.click(u"planUpgradeButton"_s);
    QCOMPARE(fixture.session.steps(), 1);
    const QString values = fixture.session.group("payments").values;
    QVERIFY(values.contains(u"tag: 0.27.3"_s) && values.contains(u"memory: 1536Mi"_s) && values.contains(u"image: coredns/coredns:1.12.1"_s));
    QVERIFY(values.contains(u"        # Checkout peaks on Fridays.\n        cpu: 2000m\n"_s) && values.contains(u"telemetry:\n  enabled: false\n"_s));
    QCOMPARE(fixture.session->plan().steps.front().title, u"Upgrade “Payments” to vCluster 0.27.3"_s);
    QVERIFY(fixture.band(u"upgradeBand"_s)->text().contains(u"Planned"_s));
    QVERIFY(!fixture.find<QPushButton>(u"planUpgradeButton"_s)->isEnabled());
    QVERIFY(fixture.session->undo());
    QVERIFY(fixture.band(u"upgradeBand"_s)->isHidden());
    QVERIFY(fixture.find<QPushButton>(u"planUpgradeButton"_s)->isEnabled());
}

void TestUpgradesPage::conflictsAreSettled()
{
    PageFixture fixture;
    fixture.choose(stores);
    // What is to be settled is what is looked at first.
    QCOMPARE(fixture.find<SegmentedControl>(u"upgradeViews"_s)->current(), 1);
    QCOMPARE(fixture.cards(u"upgradeConflicts"_s).size(), 1);
    QCOMPARE(fixture.cards(u"upgradeConflicts"_s).front()->path(), u"controlPlane.statefulSet.resources.limits.memory"_s);
    fixture.click(u"planUpgradeButton"_s);
    QCOMPARE(fixture.session.steps(), 0);
    QVERIFY(fixture.band(u"upgradeBand"_s)->text().contains(u"1 value"_s));
    fixture.cards(u"upgradeConflicts"_s).front()->findChild<QPushButton *>(u"takeNewButton"_s)->click();
    QTRY_COMPARE(fixture.page->detail().proposalFor(stores)->merge.openConflicts(), 0);
    fixture.click(u"planUpgradeButton"_s);
    QCOMPARE(fixture.session.steps(), 1);
    QVERIFY(fixture.session.group("stores").values.contains(u"memory: 1536Mi"_s));
}

void TestUpgradesPage::aValueIsEdited()
{
    PageFixture fixture;
    fixture.choose(stores);
    ValueCard *card = fixture.cards(u"upgradeConflicts"_s).front();
    card->findChild<QPushButton *>(u"editValueButton"_s)->click();
    auto *editor = card->findChild<QPlainTextEdit *>(u"valueEditor"_s);
    QCOMPARE(editor->toPlainText(), u"2Gi"_s);
    const QSignalSpy settled(card, &ValueCard::settled);
    editor->setPlainText(u"[broken"_s);
    card->findChild<QPushButton *>(u"useValueButton"_s)->click();
    QVERIFY(settled.isEmpty());
    editor->setPlainText(u"3Gi"_s);
    card->findChild<QPushButton *>(u"useValueButton"_s)->click();
    QCOMPARE(settled.size(), 1);
    QTRY_VERIFY(fixture.page->detail().proposalFor(stores)->merge.text.contains(u"memory: 3Gi"_s));
}

void TestUpgradesPage::keptValuesMayBeGivenUp()
{
    PageFixture fixture;
    fixture.choose(payments);
    QCOMPARE(fixture.cards(u"upgradeCarried"_s).size(), 2);
    fixture.page->detail().settle(u"controlPlane.statefulSet.resources.limits.cpu"_s, {Choice::Theirs, {}});
    const auto proposal = fixture.page->detail().proposalFor(payments);
    QVERIFY(proposal->merge.text.contains(u"cpu: 1000m"_s));
    // One that would break the configuration is refused, and the rest stays.
    fixture.page->detail().settle(u"telemetry"_s, {std::nullopt, u"*alias"_s});
    QVERIFY(fixture.band(u"upgradeBand"_s)->isVisible());
    QVERIFY(fixture.page->detail().proposalFor(payments)->merge.text.contains(u"cpu: 1000m"_s));
}

void TestUpgradesPage::severalAtOnce()
{
    PageFixture fixture;
    QVERIFY(!fixture.find<QPushButton>(u"planCheckedButton"_s)->isEnabled());
    fixture.click(u"checkAllButton"_s);
    QVERIFY(fixture.find<QPushButton>(u"planCheckedButton"_s)->text().startsWith(u"Plan 3 upgrade"_s));
    fixture.click(u"planCheckedButton"_s);
    QCOMPARE(fixture.session.steps(), 1);
    QCOMPARE(fixture.session.group("payments").vclusterVersion, u"0.27.3"_s);
    QCOMPARE(fixture.session.group("web").values, platformDefault(u"0.27.3"_s));
    QCOMPARE(fixture.session.group("stores").vclusterVersion, u"0.26.1"_s);
    const QString said = fixture.band(u"upgradesBand"_s)->text();
    QVERIFY2(said.contains(u"2 upgrade"_s) && said.contains(u"“Stores” has 1 value"_s), qPrintable(said));
    QVERIFY(fixture.session->undo());
    QCOMPARE(fixture.session.group("web").vclusterVersion, u"0.26.1"_s);
}

void TestUpgradesPage::theOldDefaultIsNotKnown()
{
    // Three more groups without a change, so that there is something to share.
    Fleet fleet = upgradeFleet();
    for (const QString &id : {u"x1"_s, u"x2"_s}) {
        ClusterGroup group = *fleet.group(web);
        group.id = GroupId(id);
        group.name = id;
        fleet.putGroup(group);
    }
    PageFixture fixture(fleet, false);
    fixture.choose(payments);
    QVERIFY(fixture.band(u"ancestorBand"_s)->isVisible());
    QVERIFY(fixture.band(u"ancestorBand"_s)->text().contains(u"not known"_s));
    const auto blind = fixture.page->detail().proposalFor(payments);
    QVERIFY(!blind->merge.isThreeWay && blind->merge.text.contains(u"memory: 1Gi"_s) && blind->merge.text.contains(u"tag: 0.27.3"_s));
    auto *shared = fixture.find<QPushButton>(u"sharedDefaultButton"_s);
    QVERIFY(shared->isVisible());
    shared->click();
    const auto seeing = fixture.page->detail().proposalFor(payments);
    QVERIFY(seeing->merge.isThreeWay && seeing->merge.text.contains(u"memory: 1536Mi"_s) && seeing->merge.text.contains(u"cpu: 2000m"_s));
    QVERIFY(fixture.band(u"ancestorBand"_s)->text().contains(u"share"_s));
}

void TestUpgradesPage::suspensionIsSaid()
{
    PageFixture fixture;
    fixture.choose(payments);
    const QString text = fixture.band(u"suspensionBand"_s)->text();
    QVERIFY2(text.contains(u"API access to 3 virtual cluster"_s) && text.contains(u"v1"_s) && text.contains(u"v3"_s), qPrintable(text));
    fixture.choose(web);
    QVERIFY(fixture.band(u"suspensionBand"_s)->isHidden());
}

void TestUpgradesPage::noDowngrade()
{
    Fleet fleet = upgradeFleet();
    ClusterGroup ahead = *fleet.group(lab);
    ahead.values.replace(u"0.27.3"_s, u"0.29.0"_s);
    ahead.vclusterVersion = u"0.29.0"_s;
    fleet.putGroup(ahead);
    PageFixture fixture(fleet);
    fixture.choose(lab);
    QVERIFY(fixture.find<QPushButton>(u"planUpgradeButton"_s)->isHidden());
    QVERIFY2(fixture.band(u"upgradeBand"_s)->text().contains(u"cannot go back to 0.27.3"_s), qPrintable(fixture.band(u"upgradeBand"_s)->text()));
}

void TestUpgradesPage::othersAreTold()
{
    PageFixture fixture;
    const QSignalSpy selected(fixture.page.get(), &UpgradesPage::selectionChanged);
    fixture.choose(stores);
    QVERIFY(selected.isEmpty());
    fixture.table->setFocus();
    QTest::keyClick(fixture.table, Qt::Key_Down);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.front().front().value<Selection>(), (Selection{web, {}}));
    QCOMPARE(fixture.page->detail().group(), web);
}

void TestUpgradesPage::emptyStates()
{
    PageFixture nothing(FleetBuilder().build(), false);
    const QSignalSpy wanted(nothing.page.get(), &UpgradesPage::composeRequested);
    QVERIFY(nothing.page->findChild<EmptyState *>()->isVisible());
    Q_EMIT nothing.page->findChild<EmptyState *>()->primaryTriggered();
    QCOMPARE(wanted.size(), 1);

    FleetBuilder builder;
    builder.defaultValues(Distribution::CncfK8s, qPrintable(platformDefault(u"0.27.3"_s))).cluster("c1").group("g1", "G1").member("c1");
    builder.editGroup([](ClusterGroup &group) {
        group.values = platformDefault(u"0.27.3"_s);
        group.vclusterVersion = u"0.27.3"_s;
    });
    PageFixture newest(builder.build());
    QVERIFY(newest.band(u"upgradeBand"_s)->text().contains(u"has vCluster 0.27.3 already"_s));
    QVERIFY(!newest.find<QPushButton>(u"checkAllButton"_s)->isEnabled());
}

void TestUpgradesPage::nothingIsEditedWhileApplying()
{
    PageFixture fixture;
    fixture.choose(stores);
    fixture.session->setApplying(true);
    QVERIFY(!fixture.find<QPushButton>(u"planUpgradeButton"_s)->isEnabled());
    QVERIFY(!fixture.find<QPushButton>(u"checkAllButton"_s)->isEnabled());
    QVERIFY(!fixture.cards(u"upgradeConflicts"_s).front()->findChild<QPushButton *>(u"takeNewButton"_s)->isVisible());
    fixture.session->setApplying(false);
    QVERIFY(fixture.find<QPushButton>(u"planUpgradeButton"_s)->isEnabled());
}

void TestUpgradesPage::namesAreLiteral()
{
    Fleet fleet = upgradeFleet();
    ClusterGroup group = *fleet.group(payments);
    group.name = u"<img src=/etc/passwd> & <b>bold</b>"_s;
    fleet.putGroup(group);
    PageFixture fixture(fleet);
    fixture.choose(payments);
    QVERIFY(fixture.column(UpgradesModel::NameColumn).contains(group.name));
    for (const QLabel *label : fixture.page->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
}

void TestUpgradesPage::wavesAreMadeAndChanged()
{
    PageFixture fixture;
    fixture.page->showWaves(true);
    QVERIFY(!fixture.find<QPushButton>(u"wavesByRisk"_s)->isEnabled());
    QVERIFY(fixture.session->perform(u"Upgrade"_s, {SetValues{payments, platformDefault(u"0.27.3"_s)}, SetValues{stores, platformDefault(u"0.27.3"_s)},
                                                    SetValues{web, platformDefault(u"0.27.3"_s)}}));
    QTRY_VERIFY(fixture.find<QPushButton>(u"wavesByRisk"_s)->isEnabled());
    const auto schedule = [&] { return fixture.session->approval().schedule(); };
    fixture.click(u"wavesByRisk"_s);
    QCOMPARE(schedule().waves.size(), size_t(3));
    QTRY_COMPARE(fixture.find<WavesPanel>(u"wavesPanel"_s)->findChildren<QLineEdit *>(u"waveName"_s).size(), 3);
    // A name, and what cannot be one.
    auto *name = fixture.find<QLineEdit>(u"waveName"_s);
    name->setText(u"First"_s);
    Q_EMIT name->editingFinished();
    QTRY_COMPARE(schedule().waves.front().name, u"First"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    name = fixture.find<QLineEdit>(u"waveName"_s);
    name->setText(QString());
    Q_EMIT name->editingFinished();
    QTRY_VERIFY(fixture.band(u"wavesBand"_s)->isVisible());
    QCOMPARE(schedule().waves.front().name, u"First"_s);
    // A group goes into a wave of its own, and its old wave with it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *where = fixture.find<QComboBox>(u"waveOfGroup"_s);
    Q_EMIT where->activated(1);
    QTRY_COMPARE(schedule().waves.size(), size_t(2));
    QCOMPARE(schedule().waves.front().groups.size(), size_t(2));
    fixture.click(u"noWaves"_s);
    QVERIFY(schedule().isEmpty());
}

void TestUpgradesPage::pictures()
{
    const QString folder = QCoreApplication::applicationDirPath() + u"/../gallery"_s;
    QVERIFY(QDir().mkpath(folder));
    Theme::current().apply();
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme::current().setMode(mode);
        const QString suffix = mode == ThemeMode::Dark ? u"dark"_s : u"light"_s;
        PageFixture fixture;
        fixture.page->resize(640, 620);
        const auto picture = [&](const QString &name) {
            QTest::qWait(30);
            // As narrow as it is between its neighbours in a small window.
            QCOMPARE(fixture.page->width(), 640);
            QVERIFY(fixture.page->grab().save(u"%1/upgrades-%2-%3.png"_s.arg(folder, name, suffix)));
        };
        fixture.choose(payments);
        picture(u"difference"_s);
        fixture.page->detail().setView(2);
        picture(u"kept"_s);
        fixture.page->detail().setView(3);
        picture(u"steps"_s);
        fixture.choose(stores);
        picture(u"conflict"_s);
        fixture.page->showWaves(true);
        QVERIFY(fixture.session->perform(u"Upgrade"_s, {SetValues{payments, platformDefault(u"0.27.3"_s)}, SetValues{stores, platformDefault(u"0.27.3"_s)},
                                                        SetValues{web, platformDefault(u"0.27.3"_s)}}));
        QTest::qWait(20);
        fixture.click(u"wavesByRisk"_s);
        picture(u"waves"_s);
        PageFixture blind(upgradeFleet(), false);
        blind.page->resize(640, 620);
        blind.choose(payments);
        QVERIFY(blind.page->grab().save(u"%1/upgrades-unknown-%2.png"_s.arg(folder, suffix)));
    }
    Theme::current().setMode(ThemeMode::Light);
}

EASEL_TEST(TestUpgradesPage)
#include "testupgradespage.moc"
