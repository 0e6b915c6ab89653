// SPDX-License-Identifier: GPL-3.0-or-later
// The capacity page as people use it: numbers, drill-down, what-if, and what is saved.
#include "capacity/capacitychart.h"
#include "capacity/capacitypage.h"
#include "capacity/capacityplot.h"
#include "capacity/simulationpanel.h"
#include "capacityfleet.h"
#include "fleetbuilder.h"
#include "sessionfixture.h"
#include "testfiles.h"
#include "testregistry.h"
#include "theme/band.h"
#include "theme/emptystate.h"

#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId alpha(u"alpha"_s);
const GroupId gammaGroup(u"gamma"_s);
const ClusterId h1(u"h1"_s);
const ClusterId h2(u"h2"_s);

/// A page in a window that is large enough for everything.
struct PageFixture final
{
    explicit PageFixture(const Fleet &fleet = capacityFleet()) : session(fleet), page(session.session())
    {
        page.resize(1100, 700);
        page.show();
        table = page.findChild<QTreeView *>(u"capacityTable"_s);
        chart = page.findChild<CapacityChart *>();
    }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts << table->model()->index(row, column).data().toString();
        return texts;
    }
    QStringList names() const { return column(CapacityModel::NameColumn); }
    template <typename T> T *find(const QString &name) const { return page.findChild<T *>(name); }
    /// Does that, and waits for the answer to the question that came of it.
    template <typename Act> QStringList answerAfter(const Act &act)
    {
        SimulationPanel &panel = page.simulation();
        const QSignalSpy answered(&panel, &SimulationPanel::answered);
        act();
        return QTest::qWaitFor([&] { return !answered.isEmpty() && panel.isSettled(); }, 20'000) ? panel.sentences() : QStringList();
    }
    EmptyState *empty() const { return page.findChild<EmptyState *>(); }

    SessionFixture session;
    CapacityPage page;
    QTreeView *table;
    CapacityChart *chart;
};

} // namespace

class TestCapacityPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTightestComesFirst();
    void drillsDownAndBack();
    void theKeyboardDoesIt();
    void chartAndTableAreOneSelection();
    void whatIsTakenOutIsNotMeant();
    void selectionIsShared();
    void searchNarrowsBoth();
    void emptyStates();
    void storageIsSaidPlainly();
    void hundredsOfGroups();
    void fitsNarrowPages();
    void theSimulationAnswers();
    void regionsAndProvidersAreLost();
    void oversubscriptionIsSetOnPurpose();
    void theSimulationFollowsThePlan();
    void isSaved_data();
    void isSaved();
    void namesAreLiteral();
};

void TestCapacityPage::theTightestComesFirst()
{
    const PageFixture fixture;
    QCOMPARE(fixture.names(), (QStringList{u"Gamma"_s, u"Alpha"_s, u"Beta"_s}));
    QCOMPARE(fixture.column(CapacityModel::FreeColumn), (QStringList{u"0"_s, u"17"_s, u"9"_s}));
    QCOMPARE(fixture.column(CapacityModel::BeyondColumn), (QStringList{u"2"_s, u"0"_s, u"0"_s}));
    QCOMPARE(fixture.chart->rowCount(), 3);
}

void TestCapacityPage::drillsDownAndBack()
{
    PageFixture fixture;
    const QSignalSpy selected(&fixture.page, &CapacityPage::selectionChanged);
    auto *back = fixture.find<QPushButton>(u"capacityBack"_s);
    QVERIFY(!back->isVisible());
    QTest::mouseDClick(fixture.chart, Qt::LeftButton, {}, fixture.chart->rowRect(1).center());
    QCOMPARE(fixture.names(), (QStringList{u"h2"_s, u"h1"_s}));
    QCOMPARE(fixture.chart->rowCount(), 2);
    QCOMPARE(selected.last()[0].value<Selection>(), (Selection{alpha, {}}));
    QVERIFY(back->isVisible());
    back->click();
    QCOMPARE(fixture.names().size(), 3);
    QCOMPARE(fixture.table->currentIndex().data().toString(), u"Alpha"_s);
    QVERIFY(!back->isVisible());
    Q_EMIT fixture.table->activated(fixture.table->model()->index(0, 0));
    QCOMPARE(fixture.names(), QStringList{u"h4"_s});
}

void TestCapacityPage::theKeyboardDoesIt()
{
    PageFixture fixture;
    fixture.chart->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(fixture.chart->current(), 0);
    QTest::keyClick(fixture.chart, Qt::Key_Down);
    QCOMPARE(fixture.chart->current(), 1);
    QVERIFY2(fixture.chart->accessibleDescription().contains(u"Allowed: 24 CPU"_s), qPrintable(fixture.chart->accessibleDescription()));
    QTest::keyClick(fixture.chart, Qt::Key_Return);
    QCOMPARE(fixture.names(), (QStringList{u"h2"_s, u"h1"_s}));
    QTest::keyClick(fixture.chart, Qt::Key_Backspace);
    QCOMPARE(fixture.names().size(), 3);
    QTest::keyClick(fixture.chart, Qt::Key_End);
    QCOMPARE(fixture.chart->current(), 2);
    QTest::keyClick(fixture.chart, Qt::Key_Down);
    QCOMPARE(fixture.chart->current(), 2);
}

void TestCapacityPage::chartAndTableAreOneSelection()
{
    PageFixture fixture;
    QTest::mouseClick(fixture.chart, Qt::LeftButton, {}, fixture.chart->rowRect(2).center());
    QCOMPARE(fixture.table->currentIndex().data().toString(), u"Beta"_s);
    fixture.table->setCurrentIndex(fixture.table->model()->index(0, 0));
    QCOMPARE(fixture.chart->current(), 0);
    // Another order is the same selection.
    fixture.table->sortByColumn(CapacityModel::NameColumn, Qt::AscendingOrder);
    QTRY_COMPARE(fixture.chart->current(), 2);
    QCOMPARE(fixture.table->currentIndex().data().toString(), u"Gamma"_s);
}

void TestCapacityPage::whatIsTakenOutIsNotMeant()
{
    const PageFixture fixture;
    const QSignalSpy selected(&fixture.page, &CapacityPage::selectionChanged);
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(fixture.table->viewport(), Qt::LeftButton, modifiers, fixture.table->visualRect(fixture.table->model()->index(row, 0)).center());
    };
    click(1, Qt::NoModifier);
    click(2, Qt::ControlModifier);
    QCOMPARE(selected.last()[0].value<Selection>().group, GroupId(u"beta"_s));
    click(2, Qt::ControlModifier); // the current one, and no longer selected
    QCOMPARE(selected.last()[0].value<Selection>(), (Selection{alpha, {}}));
    click(0, Qt::NoModifier); // Qt remembers the keys of the last click: whoever comes next finds none held
}

void TestCapacityPage::selectionIsShared()
{
    PageFixture fixture;
    const QSignalSpy selected(&fixture.page, &CapacityPage::selectionChanged);
    fixture.page.select({alpha, {}});
    QTRY_COMPARE(fixture.table->currentIndex().data().toString(), u"Alpha"_s);
    QCOMPARE(fixture.page.simulation().question().group, alpha);
    QVERIFY(selected.isEmpty());
    fixture.page.open(alpha);
    fixture.page.select({alpha, {h1}});
    QTRY_COMPARE(fixture.table->currentIndex().data().toString(), u"h1"_s);
    QTRY_COMPARE(fixture.names(), (QStringList{u"h2"_s, u"h1"_s})); // by load, which comes a moment later
    fixture.table->setCurrentIndex(fixture.table->model()->index(0, 0));
    QCOMPARE(selected.last()[0].value<Selection>(), (Selection{alpha, {h2}}));
    // Another group's host, selected on the board.
    fixture.page.select({gammaGroup, {ClusterId(u"h4"_s)}});
    QTRY_COMPARE(fixture.names(), QStringList{u"h4"_s});
}

void TestCapacityPage::searchNarrowsBoth()
{
    PageFixture fixture;
    auto *search = fixture.find<QLineEdit>(u"capacitySearch"_s);
    search->setText(u"et"_s);
    QCOMPARE(fixture.names(), QStringList{u"Beta"_s});
    QTRY_COMPARE(fixture.chart->rowCount(), 1);
    search->setText(u"nothing"_s);
    QTRY_VERIFY(fixture.empty()->isVisible());
    Q_EMIT fixture.empty()->primaryTriggered();
    QTRY_VERIFY(!fixture.empty()->isVisible());
    QCOMPARE(fixture.chart->rowCount(), 3);
}

void TestCapacityPage::emptyStates()
{
    PageFixture fixture{Fleet()};
    QVERIFY(fixture.empty()->isVisible());
    const QSignalSpy wanted(&fixture.page, &CapacityPage::composeRequested);
    Q_EMIT fixture.empty()->primaryTriggered();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(fixture.session->rebase(FleetBuilder().group("g", "Empty").build(), fixture.session->clock().now()));
    QTRY_VERIFY(!fixture.empty()->isVisible());
    fixture.page.open(GroupId(u"g"_s));
    QVERIFY(fixture.empty()->isVisible());
}

void TestCapacityPage::storageIsSaidPlainly()
{
    PageFixture fixture;
    const auto noticed = [&] {
        const auto bands = fixture.page.findChildren<Band *>();
        return std::any_of(bands.begin(), bands.end(), [](const Band *band) { return band->isVisible() && band->text().contains(u"storage"_s); });
    };
    QVERIFY(!noticed());
    fixture.page.setResource(Resource::Storage);
    QTRY_VERIFY(noticed());
    QCOMPARE(fixture.column(CapacityModel::AllowedColumn), (QStringList{u"—"_s, u"—"_s, u"—"_s}));
    fixture.page.setResource(Resource::Memory);
    QTRY_VERIFY(!noticed());
    QCOMPARE(fixture.names(), (QStringList{u"Gamma"_s, u"Alpha"_s, u"Beta"_s}));
}

void TestCapacityPage::hundredsOfGroups()
{
    PageFixture fixture(generatedFleet(10'000, 1));
    QCOMPARE(fixture.chart->rowCount(), 200);
    QVERIFY(fixture.chart->rowRect(199).isNull());
    fixture.table->setCurrentIndex(fixture.table->model()->index(199, 0));
    QVERIFY(!fixture.chart->rowRect(199).isNull());
    QVERIFY(fixture.chart->rect().contains(fixture.chart->rowRect(199)));
    QVERIFY(fixture.chart->rowRect(0).isNull());
    const QTemporaryDir folder;
    QVERIFY(fixture.page.save(folder.filePath(u"all.png"_s)));
    QVERIFY(fixture.find<Band>(u"capacityBand"_s)->text().contains(u"60"_s));
}

void TestCapacityPage::fitsNarrowPages()
{
    PageFixture fixture;
    auto *whatIf = fixture.find<QPushButton>(u"whatIfButton"_s);
    SimulationPanel &panel = fixture.page.simulation();
    QVERIFY(fixture.chart->isVisible() && panel.isVisible());
    fixture.page.resize(600, 400);
    QVERIFY(fixture.chart->isVisible() && !panel.isVisible());
    whatIf->click();
    QVERIFY(!fixture.chart->isVisible() && panel.isVisible());
    fixture.page.resize(1100, 400);
    QVERIFY(fixture.chart->isVisible() && panel.isVisible());
    whatIf->click();
    QVERIFY(fixture.chart->isVisible() && !panel.isVisible());
}

void TestCapacityPage::theSimulationAnswers()
{
    PageFixture fixture;
    fixture.find<QDoubleSpinBox>(u"addCpu"_s)->setValue(2);
    fixture.find<QDoubleSpinBox>(u"addMemory"_s)->setValue(4);
    fixture.find<QSpinBox>(u"addStorage"_s)->setValue(0);
    QStringList said = fixture.answerAfter([&] { fixture.page.select({alpha, {}}); });
    QCOMPARE(said.value(0), u"8 more of 2 CPU, 4 GiB memory fit(s) into Alpha."_s);
    said = fixture.answerAfter([&] { fixture.find<QSpinBox>(u"addCount"_s)->setValue(10); });
    QCOMPARE(said.value(0), u"Of 10 added virtual cluster(s) 8 fit into Alpha."_s);
    // A double click on a host loses it.
    fixture.find<QSpinBox>(u"addCount"_s)->setValue(0);
    fixture.page.open(alpha);
    said = fixture.answerAfter([&] { Q_EMIT fixture.table->activated(fixture.table->model()->index(1, 0)); });
    QCOMPARE(fixture.page.simulation().question().scenario.lostHosts, QSet<ClusterId>{h1});
    QCOMPARE(said.value(0), u"2 virtual cluster(s) need a host, and all find one."_s);
    QCOMPARE(fixture.session.steps(), 0);
    said = fixture.answerAfter([&] { fixture.page.simulation().reset(); });
    QVERIFY(fixture.page.simulation().question().scenario.isEmpty());
    QCOMPARE(said.value(0), u"8 more of 2 CPU, 4 GiB memory fit(s) into Alpha."_s);
}

void TestCapacityPage::regionsAndProvidersAreLost()
{
    PageFixture fixture;
    auto *kind = fixture.find<QComboBox>(u"loseKind"_s);
    auto *place = fixture.find<QComboBox>(u"losePlace"_s);
    kind->setCurrentIndex(2);
    place->setCurrentIndex(place->findData(u"us-east-1"_s));
    QVERIFY(place->currentIndex() >= 0);
    QCOMPARE(fixture.page.simulation().question().scenario.lostHosts, QSet<ClusterId>{h2});
    kind->setCurrentIndex(3);
    auto *provider = fixture.find<QComboBox>(u"loseProvider"_s);
    provider->setCurrentIndex(provider->findData(static_cast<int>(Provider::Gke)));
    const QStringList said = fixture.answerAfter([&] { fixture.page.select({gammaGroup, {}}); });
    QCOMPARE(fixture.page.simulation().question().scenario.lostHosts, QSet<ClusterId>{ClusterId(u"h4"_s)});
    QVERIFY2(said.value(1).startsWith(u"Gamma: 2 of 2 find no host; they lack 6 CPU"_s), qPrintable(said.join(u'\n')));
    kind->setCurrentIndex(1);
    auto *name = fixture.find<QLineEdit>(u"loseHost"_s);
    name->setFocus();
    QTest::keyClicks(name, u"h1"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(fixture.page.simulation().question().scenario.lostHosts, QSet<ClusterId>{h1});
    QTRY_VERIFY(name->text().isEmpty());
}

void TestCapacityPage::oversubscriptionIsSetOnPurpose()
{
    PageFixture fixture;
    auto *percent = fixture.find<QSpinBox>(u"simulatedOversubscription"_s);
    auto *set = fixture.find<QPushButton>(u"setOversubscription"_s);
    fixture.page.select({gammaGroup, {}});
    QCOMPARE(percent->value(), 100);
    QVERIFY(!set->isVisible());
    const QStringList said = fixture.answerAfter([&] { percent->setValue(200); });
    QVERIFY2(said.join(u' ').contains(u"75 % of its allowed CPU"_s), qPrintable(said.join(u'\n')));
    QCOMPARE(fixture.session.steps(), 0);
    QVERIFY(set->isVisible());
    fixture.session->setApplying(true);
    QVERIFY(!set->isEnabled());
    fixture.session->setApplying(false);
    set->click();
    QCOMPARE(fixture.session.steps(), 1);
    QCOMPARE(fixture.session.group("gamma").oversubscription, Percent(200));
    QVERIFY(!set->isVisible());
    QTRY_COMPARE(fixture.column(CapacityModel::LoadColumn), (QStringList{u"75 %"_s, u"37 %"_s, u"25 %"_s}));
    QVERIFY(fixture.session->undo());
    QCOMPARE(fixture.session.group("gamma").oversubscription, Percent(100));
    // The field was what the plan said, and is so again.
    QCOMPARE(percent->value(), 100);
}

void TestCapacityPage::theSimulationFollowsThePlan()
{
    PageFixture fixture;
    fixture.find<QDoubleSpinBox>(u"addCpu"_s)->setValue(2);
    fixture.find<QDoubleSpinBox>(u"addMemory"_s)->setValue(4);
    (void)fixture.answerAfter([&] { fixture.page.select({alpha, {}}); });
    const QStringList said = fixture.answerAfter([&] { QVERIFY(fixture.session->perform(u"Leave"_s, {RemoveMember{alpha, h2}})); });
    QVERIFY2(said.value(0).startsWith(u"6 more of"_s), qPrintable(said.join(u'\n')));
    fixture.page.hide();
    QVERIFY(fixture.session->undo());
    QTest::qWait(300);
    QCOMPARE(fixture.page.simulation().sentences(), said);
    const QStringList again = fixture.answerAfter([&] { fixture.page.show(); });
    QVERIFY2(again.value(0).startsWith(u"8 more of"_s), qPrintable(again.join(u'\n')));
}

void TestCapacityPage::isSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PNG") << u"c.png"_s << QByteArray("\x89PNG");
    QTest::newRow("SVG") << u"c.svg"_s << QByteArray("<?xml");
    QTest::newRow("CSV") << u"c.csv"_s << QByteArray("Resource,Group,Load (%),Own (CPU),Others (CPU),Paused (CPU),Free (CPU),Allowed (CPU)");
    QTest::newRow("no such kind") << u"c.doc"_s << QByteArray();
    QTest::newRow("a folder that is not there") << u"nowhere/c.csv"_s << QByteArray();
}

void TestCapacityPage::isSaved()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    PageFixture fixture;
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const bool expected = !begins.isEmpty();
    QCOMPARE(fixture.page.save(path), expected);
    QCOMPARE(QFile::exists(path), expected);
    const auto *band = fixture.find<Band>(u"capacityBand"_s);
    QVERIFY(band->isVisible());
    QCOMPARE(band->kind(), expected ? Band::Kind::Success : Band::Kind::Danger);
    if (!expected)
        return;
    const QByteArray content = contentOf(path);
    QVERIFY2(content.startsWith(begins), content.left(120).constData());
    if (name.endsWith(u"csv"_s)) {
        const QList<QByteArray> lines = content.split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[2], QByteArray("CPU,Alpha,37,4,3,4,17,24,24,0,,2\r"));
    } else if (name.endsWith(u"png"_s)) {
        QVERIFY(QImage::fromData(content).width() >= 1000);
    } else {
        QVERIFY(content.contains("Alpha") && content.contains("7 of 24 CPU"));
        QVERIFY(content.contains("Capacity of the groups: CPU"));
    }
}

void TestCapacityPage::namesAreLiteral()
{
    const char *hostile = "<img src=/etc/hostname>";
    PageFixture fixture(FleetBuilder().cluster("h").name("=cmd()").group("g", hostile).member("h").build());
    QCOMPARE(fixture.names(), QStringList{QString::fromLatin1(hostile)});
    const QTemporaryDir folder;
    QVERIFY(fixture.page.save(folder.filePath(u"c.svg"_s)));
    const QByteArray svg = contentOf(folder.filePath(u"c.svg"_s));
    QVERIFY(!svg.contains("<img") && svg.contains("&lt;img"));
    fixture.page.open(GroupId(u"g"_s));
    QVERIFY(fixture.page.save(folder.filePath(u"c.csv"_s)));
    QVERIFY2(contentOf(folder.filePath(u"c.csv"_s)).contains("CPU,<img src=/etc/hostname>,'=cmd(),"), contentOf(folder.filePath(u"c.csv"_s)).constData());
}

EASEL_TEST(TestCapacityPage)
#include "testcapacitypage.moc"
