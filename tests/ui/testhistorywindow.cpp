// SPDX-License-Identifier: GPL-3.0-or-later
// The history's window: time line, chart, comparison and purge. Draws itself into <build>/gallery for people to look at.
#include "fleetbuilder.h"
#include "history/comparisonview.h"
#include "history/growthchart.h"
#include "history/historywindow.h"
#include "history/purgepanel.h"
#include "items/historymodels.h"
#include "sessionfixture.h"
#include "testfiles.h"
#include "reports/reportspage.h"
#include "testregistry.h"
#include "theme/band.h"
#include "theme/textlabel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTemporaryDir>
#include <QTreeView>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

/// The fleet of a day: each brings a cluster and a virtual cluster, and every third one is ill.
Fleet fleetOf(int day)
{
    FleetBuilder builder;
    for (int i = 0; i < 20 + day; ++i)
        builder.cluster(qPrintable(u"c%1"_s.arg(i))).name(qPrintable(u"eks-prod-fra-%1"_s.arg(i, 2, 10, QChar(u'0')))).health(i % 3 == day % 3 && day % 4 == 0 ? Health::Unhealthy : Health::Healthy);
    builder.group("g1", "Payments EU").member("c0").member("c1").group("g2", "Stores").member("c2");
    if (day > 5)
        builder.group("g3", "Analytics").member("c20");
    for (int i = 0; i < day * 2; ++i)
        builder.virtualCluster(qPrintable(u"v%1"_s.arg(i)), "g1", "c0").size(500, 1024, 5);
    return builder.build();
}

} // namespace

class TestHistoryWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePointSaysWhatToDo();
    void onePointIsComparedWithTheOneBefore();
    void twoPointsAreCompared();
    void keyboardWalksTheTimeLine();
    void searchNarrowsTheDifferences();
    void exportWritesAll();
    void pullsArrive();
    void aPointIsReported();
    void purgeSaysWhatItFrees();
    void retentionIsStored();
    void damageIsSaid();
    void pictures();

private:
    static std::unique_ptr<HistoryWindow> shown(PlanningSession &session);
    static void settle(HistoryWindow &window, const std::function<void()> &act);
    static void storeDays(SessionFixture &fixture, int count);
    static QTableView &list(HistoryWindow &window) { return *window.findChild<QTableView *>(u"historyPoints"_s); }
    static QTreeView &tree(HistoryWindow &window) { return *window.findChild<QTreeView *>(u"comparisonTree"_s); }
    static bool says(HistoryWindow &window, const QString &text);
};

std::unique_ptr<HistoryWindow> TestHistoryWindow::shown(PlanningSession &session)
{
    auto window = std::make_unique<HistoryWindow>(session);
    QSignalSpy settled(window.get(), &HistoryWindow::settled);
    window->show();
    if (settled.isEmpty() && !settled.wait(10'000))
        qFatal("the history did not come");
    return window;
}

void TestHistoryWindow::settle(HistoryWindow &window, const std::function<void()> &act)
{
    QSignalSpy settled(&window, &HistoryWindow::settled);
    act();
    if (settled.isEmpty() && !settled.wait(10'000))
        qFatal("nothing came");
}

void TestHistoryWindow::storeDays(SessionFixture &fixture, int count)
{
    for (int day = 1; day <= count; ++day) {
        if (!fixture->workspace().storeFleet(fleetOf(day), noon.addDays(day)))
            qFatal("not stored");
    }
}

bool TestHistoryWindow::says(HistoryWindow &window, const QString &text)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void TestHistoryWindow::onePointSaysWhatToDo()
{
    SessionFixture fixture(smallFleet());
    const auto window = shown(fixture.session());
    QCOMPARE(list(*window).model()->rowCount(), 1);
    QVERIFY(says(*window, u"Each pull adds one."_s));
    QVERIFY(!tree(*window).isVisible());
    QVERIFY(!window->findChild<QPushButton *>(u"exportComparison"_s)->isEnabled());
}

void TestHistoryWindow::onePointIsComparedWithTheOneBefore()
{
    SessionFixture fixture(fleetOf(0));
    storeDays(fixture, 3);
    const auto window = shown(fixture.session());
    // The newest is chosen: what the last pull brought.
    QCOMPARE(list(*window).currentIndex().row(), 0);
    const QAbstractItemModel &differences = *tree(*window).model();
    QVERIFY(tree(*window).isVisible());
    QCOMPARE(differences.index(0, ComparisonModel::NameColumn).data().toString(), u"Host clusters"_s);
    QCOMPARE(differences.index(0, ComparisonModel::KindColumn).data().toString(), u"1 added"_s);
    // The first has none before it.
    settle(*window, [&] { list(*window).selectRow(3); });
    QVERIFY(says(*window, u"There is none before it"_s));
}

void TestHistoryWindow::twoPointsAreCompared()
{
    SessionFixture fixture(fleetOf(0));
    storeDays(fixture, 8);
    const auto window = shown(fixture.session());
    const auto points = fixture->workspace().historyPoints();
    settle(*window, [&] { window->choose(points->at(1).id, points->at(7).id); });
    const QAbstractItemModel &differences = *tree(*window).model();
    QCOMPARE(differences.index(0, ComparisonModel::NameColumn).data().toString(), u"Cluster groups"_s);
    QCOMPARE(differences.index(1, ComparisonModel::KindColumn).data().toString(), u"6 added"_s);
    QCOMPARE(list(*window).selectionModel()->selectedRows().size(), 2);
}

void TestHistoryWindow::keyboardWalksTheTimeLine()
{
    SessionFixture fixture(fleetOf(0));
    storeDays(fixture, 5);
    const auto window = shown(fixture.session());
    list(*window).setFocus();
    settle(*window, [&] { QTest::keyClick(&list(*window), Qt::Key_Down); });
    QCOMPARE(list(*window).currentIndex().row(), 1);
    settle(*window, [&] { QTest::keyClick(&list(*window), Qt::Key_Down, Qt::ShiftModifier); });
    QCOMPARE(list(*window).selectionModel()->selectedRows().size(), 2);
    auto *chart = window->findChild<GrowthChart *>();
    QVERIFY(chart->accessibleDescription().contains(u"20 at first, 25 now"_s));
    settle(*window, [&] { QTest::keyClick(chart, Qt::Key_Home); });
    QCOMPARE(list(*window).currentIndex().row(), 5);
    settle(*window, [&] { QTest::keyClick(chart, Qt::Key_Right); });
    QCOMPARE(list(*window).currentIndex().row(), 4);
    settle(*window, [&] { QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(chart->width() - 20, chart->height() / 2)); });
    QCOMPARE(list(*window).currentIndex().row(), 0);
}

void TestHistoryWindow::searchNarrowsTheDifferences()
{
    SessionFixture fixture(fleetOf(0));
    storeDays(fixture, 6);
    const auto window = shown(fixture.session());
    const auto points = fixture->workspace().historyPoints();
    settle(*window, [&] { window->choose(points->front().id, points->back().id); });
    const QAbstractItemModel &differences = *tree(*window).model();
    const int before = differences.rowCount();
    window->findChild<QLineEdit *>(u"comparisonSearch"_s)->setText(u"analytics"_s);
    QTRY_VERIFY(differences.rowCount() < before);
    QCOMPARE(differences.index(0, 0, differences.index(0, 0)).data().toString(), u"Analytics"_s);
}

void TestHistoryWindow::exportWritesAll()
{
    SessionFixture fixture(fleetOf(0));
    storeDays(fixture, 2);
    const auto window = shown(fixture.session());
    window->findChild<QLineEdit *>(u"comparisonSearch"_s)->setText(u"nothing like it"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"c.csv"_s);
    auto *view = window->findChild<ComparisonView *>();
    QVERIFY(view->exportTo(path));
    QVERIFY(contentOf(path).contains("eks-prod-fra-21"));
    QVERIFY(!view->exportTo(folder.filePath(u"no/such/folder.csv"_s)));
}

void TestHistoryWindow::aPointIsReported()
{
    SessionFixture fixture(fleetOf(0));
    storeDays(fixture, 8);
    const auto window = shown(fixture.session());
    ReportsPage page(fixture.session());
    page.resize(1000, 700);
    page.show();
    connect(window.get(), &HistoryWindow::reportWanted, &page, &ReportsPage::reportPoint);
    auto *button = window->findChild<QPushButton *>(u"reportPointButton"_s);
    const auto points = fixture->workspace().historyPoints();
    settle(*window, [&] { window->choose(points->at(1).id, points->at(7).id); });
    QVERIFY(!button->isEnabled()); // of which?
    settle(*window, [&] { window->choose(points->at(1).id, points->at(1).id); });
    QVERIFY(button->isEnabled());
    QSignalSpy arrived(&page, &ReportsPage::pointShown);
    button->click();
    QVERIFY(arrived.wait(10'000));
    QVERIFY(page.isOfPast());
    QCOMPARE(page.options().kind, ReportKind::Inventory);
    const QTemporaryDir folder;
    const auto isNamed = [&](const QString &group) {
        const QString path = folder.filePath(u"r.json"_s);
        QFile file(path);
        return page.save(path) && file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(group);
    };
    QVERIFY(isNamed(u"Payments EU"_s) && isNamed(u"eks-prod-fra-20"_s)); // which the session has not got
    auto *band = page.findChild<Band *>(u"reportsPast"_s);
    QVERIFY(band->isVisible() && band->text().contains(u"2026"_s));
    page.findChild<QPushButton *>(u"presentButton"_s)->click();
    QVERIFY(!page.isOfPast() && !band->isVisible());
    QVERIFY(isNamed(u"Payments EU"_s) && !isNamed(u"eks-prod-fra-20"_s));
    // Who asks for the plan is in the present again.
    button->click();
    QVERIFY(arrived.wait(10'000));
    ReportOptions plan = page.options();
    plan.kind = ReportKind::Plan;
    page.setOptions(plan);
    QVERIFY(!page.isOfPast());
}

void TestHistoryWindow::pullsArrive()
{
    SessionFixture fixture(fleetOf(0));
    const auto window = shown(fixture.session());
    settle(*window, [&] { QVERIFY(fixture->rebase(fleetOf(1), noon.addDays(1))); });
    QTRY_COMPARE(list(*window).model()->rowCount(), 2);
    QTRY_COMPARE(list(*window).currentIndex().row(), 0);
    QTRY_VERIFY(tree(*window).isVisible());
}

void TestHistoryWindow::purgeSaysWhatItFrees()
{
    SessionFixture fixture(fleetOf(0));
    storeDays(fixture, 9);
    const auto window = shown(fixture.session());
    auto *panel = window->findChild<PurgePanel *>();
    QVERIFY(!panel->isVisible());
    QTest::mouseClick(window->findChild<QToolButton *>(u"purgeButton"_s), Qt::LeftButton);
    QVERIFY(panel->isVisible());
    panel->findChild<QComboBox *>(u"purgeKind"_s)->setCurrentIndex(1);
    panel->findChild<QSpinBox *>(u"purgeAmount"_s)->setValue(3);
    auto *purge = panel->findChild<QPushButton *>(u"purgeNow"_s);
    QVERIFY(!purge->isEnabled()); // not before it is said what goes
    QTRY_VERIFY(panel->findChild<QLabel *>(u"purgeOutcome"_s)->text().startsWith(u"6 point"_s));
    QVERIFY(purge->isEnabled());
    QTest::mouseClick(purge, Qt::LeftButton);
    QTRY_COMPARE(list(*window).model()->rowCount(), 4);
    QCOMPARE(fixture->workspace().historyPoints()->size(), 4u);
    QTRY_COMPARE(panel->findChild<QLabel *>(u"purgeOutcome"_s)->text().left(7), u"2 point"_s);
}

void TestHistoryWindow::retentionIsStored()
{
    SessionFixture fixture(fleetOf(0));
    const auto window = shown(fixture.session());
    auto *all = window->findChild<QSpinBox *>(u"keepAllDays"_s);
    QCOMPARE(all->value(), 30);
    all->setValue(14);
    QVERIFY(fixture->workspace().retention() == (HistoryRetention{14, 365}));
    all->setValue(0);
    QVERIFY(fixture->workspace().retention() == (HistoryRetention{std::nullopt, 365}));
    QVERIFY(!window->findChild<QSpinBox *>(u"keepDailyDays"_s)->isEnabled());
}

void TestHistoryWindow::damageIsSaid()
{
    SessionFixture fixture(fleetOf(0));
    storeDays(fixture, 2);
    runSql(fixture.path(), {u"DELETE FROM history_object"_s});
    const auto window = shown(fixture.session());
    settle(*window, [&] { list(*window).selectRow(1); });
    QVERIFY(says(*window, u"damaged"_s));
    QCOMPARE(list(*window).model()->rowCount(), 3);
}

void TestHistoryWindow::pictures()
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../gallery"_s);
    QVERIFY(folder.mkpath(u"."_s));
    SessionFixture fixture(fleetOf(0));
    storeDays(fixture, 24);
    Theme &theme = Theme::current();
    theme.apply();
    const ThemeMode before = theme.mode();
    for (const auto &[mode, name] : {std::pair(ThemeMode::Light, u"light"_s), std::pair(ThemeMode::Dark, u"dark"_s)}) {
        theme.setMode(mode);
        const auto window = shown(fixture.session());
        const auto points = fixture->workspace().historyPoints();
        settle(*window, [&, &list = *points] { window->choose(list.at(3).id, list.at(20).id); });
        for (const QSize size : {QSize(1280, 680), QSize(1920, 1040)}) {
            window->resize(size);
            QTest::qWait(50);
            QVERIFY(window->grab().save(folder.filePath(u"history-%1-%2.png"_s.arg(name).arg(size.width()))));
        }
        window->resize(1180, 640);
        QTest::mouseClick(window->findChild<QToolButton *>(u"purgeButton"_s), Qt::LeftButton);
        QTRY_VERIFY(window->findChild<QLabel *>(u"purgeOutcome"_s)->text().contains(u"go"_s));
        QTest::qWait(50);
        QVERIFY(window->grab().save(folder.filePath(u"history-purge-%1.png"_s.arg(name))));
    }
    SessionFixture single(smallFleet());
    const auto window = shown(single.session());
    window->resize(1000, 600);
    QTest::qWait(50);
    QVERIFY(window->grab().save(folder.filePath(u"history-one.png"_s)));
    theme.setMode(before);
}

EASEL_TEST(TestHistoryWindow)
#include "testhistorywindow.moc"
