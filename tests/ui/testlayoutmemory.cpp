// SPDX-License-Identifier: GPL-3.0-or-later
// How people lay out their windows: what another run finds, what nonsense does to it, and what brings it all back.
#include "shell/layoutmemory.h"
#include "testfiles.h"
#include "testregistry.h"
#include "theme/theme.h"
#include "windowdesk.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QRandomGenerator>
#include <QScreen>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window with a splitter and a table in it.
struct Desk final
{
    explicit Desk(Settings &settings, int columns = 4) : model(3, columns), memory(std::make_unique<LayoutMemory>(settings))
    {
        window.setObjectName(u"deskWindow"_s);
        split = new QSplitter(Qt::Horizontal, &window);
        split->setObjectName(u"deskSplit"_s);
        split->setChildrenCollapsible(false);
        table = new QTreeView;
        table->setObjectName(u"deskTable"_s);
        table->setModel(&model);
        table->setSortingEnabled(true);
        table->sortByColumn(0, Qt::AscendingOrder);
        table->header()->setStretchLastSection(false);
        table->header()->setContextMenuPolicy(Qt::CustomContextMenu);
        for (int i = 0; i < columns; ++i)
            table->header()->resizeSection(i, 80);
        side = new QLabel(u"side"_s);
        split->addWidget(table);
        split->addWidget(side);
        split->setSizes({500, 300});
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(split);
        window.resize(800, 400);
        memory->watch(window);
    }
    void show()
    {
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    }
    QHeaderView &header() const { return *table->header(); }
    QList<int> state() const
    {
        QList<int> result{window.width(), window.height()};
        result += split->sizes();
        for (int i = 0; i < header().count(); ++i)
            result << header().logicalIndex(i) << header().sectionSize(i) << header().isSectionHidden(i);
        return result << header().sortIndicatorSection() << header().sortIndicatorOrder();
    }

    QStandardItemModel model;
    QWidget window;
    QSplitter *split;
    QTreeView *table;
    QLabel *side;
    std::unique_ptr<LayoutMemory> memory;
};

} // namespace

class TestLayoutMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { Theme::current().setTextScale(0); }
    void isAsItWasLeft();
    void aHiddenPaneKeepsItsSize();
    void anotherTableIsNotMixedUp();
    void nonsenseChangesNothing();
    void resetBringsBackTheFirst();
    void columnsFollowTheText();
    void columnsThatTheProgramHidesStayItsOwn();
    void windowsComeBackOntoAScreen_data();
    void windowsComeBackOntoAScreen();
    void everythingInTheWindowIsRemembered();
    void thePageAndThePanel();
    void theMainWindow();

private:
    QString file() const { return m_folder->filePath(u"easel.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLayoutMemory::isAsItWasLeft()
{
    QList<int> left;
    {
        Settings settings(file());
        Desk desk(settings);
        desk.show();
        desk.window.resize(700, 350);
        desk.split->setSizes({300, 400});
        desk.header().moveSection(3, 0);
        desk.header().resizeSection(1, 123);
        desk.header().hideSection(2);
        desk.table->sortByColumn(1, Qt::DescendingOrder);
        QTest::qWait(0);
        left = desk.state();
        desk.window.hide(); // is enough
    }
    Settings settings(file());
    Desk desk(settings);
    QVERIFY(left.size() > 10);
    desk.show();
    QCOMPARE(desk.state(), left);
    QCOMPARE(desk.header().sectionSize(1), 123);
    desk.header().showSection(2);
    QVERIFY(desk.header().sectionSize(2) > 0);
}

void TestLayoutMemory::aHiddenPaneKeepsItsSize()
{
    Settings settings(file());
    {
        Desk desk(settings);
        desk.show();
        desk.split->setSizes({420, 380});
        desk.memory->save();
        desk.side->hide();
        desk.window.hide();
    }
    Desk desk(settings);
    desk.show();
    QVERIFY(std::abs(desk.split->sizes()[1] - 380) <= 4);
}

void TestLayoutMemory::anotherTableIsNotMixedUp()
{
    Settings settings(file());
    {
        Desk desk(settings, 4);
        desk.show();
        desk.header().moveSection(3, 0);
        desk.header().hideSection(1);
        desk.window.hide();
    }
    Desk desk(settings, 6); // a later version has two columns more
    desk.show();
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(desk.header().logicalIndex(i), i);
        QVERIFY(!desk.header().isSectionHidden(i));
    }
}

void TestLayoutMemory::nonsenseChangesNothing()
{
    QByteArray good;
    QList<int> first;
    {
        Settings settings(file());
        Desk desk(settings);
        desk.show();
        first = desk.state();
        desk.window.hide();
        good = QJsonDocument(settings.layout(u"deskTable-columns"_s)).toJson(QJsonDocument::Compact);
    }
    QVERIFY(good.contains("order"));
    QRandomGenerator random(7);
    const QList<QByteArray> values{"-1", "99999999999", "1e300", "null", "\"x\"", "[]", "{}", "[0,0,0,0]", "[3,2,1]", "[-5,-5,-5,-5]", "[1.5,0,2,3]", "true", "[0,0]", "[9e9,1]"};
    for (int round = 0; round < 150; ++round) {
        Settings settings(file());
        settings.forgetLayouts();
        for (const QString &key : {u"deskTable-columns"_s, u"deskSplit"_s, u"deskWindow"_s}) {
            QByteArray json = "{";
            for (const char *name : {"order", "widths", "hidden", "sort", "scale", "sizes", "frame", "maximized", "descending"})
                json += QByteArray("\"") + name + "\":" + values[random.bounded(static_cast<int>(values.size()))] + ',';
            json.chop(1);
            settings.setLayout(key, QJsonDocument::fromJson(json + '}').object());
        }
        Desk desk(settings);
        desk.show();
        QVERIFY(desk.window.width() >= 50 && desk.window.width() <= 20000);
        QVERIFY(desk.split->sizes()[0] + desk.split->sizes()[1] > 0);
        int seen = 0;
        for (int i = 0; i < 4; ++i)
            seen += desk.header().isSectionHidden(i) ? 0 : 1;
        QVERIFY(seen > 0);
    }
    {
        // The columns of another table: nothing of it is taken.
        Settings settings(file());
        settings.forgetLayouts();
        settings.setLayout(u"deskTable-columns"_s, {{u"order"_s, QJsonArray{0, 0, 1, 2}}, {u"widths"_s, QJsonArray{200, 200, 200, 200}}, {u"scale"_s, 1}});
        Desk desk(settings);
        desk.show();
        QCOMPARE(desk.state(), first);
    }
    // Bytes that are no JSON at all, and JSON that ends early.
    for (qsizetype length = 0; length < good.size(); length += 3) {
        writeFile(file(), "[layout]\ndeskTable-columns=\"@ByteArray(" + good.first(length).replace('"', "\\\"") + ")\"\ndeskSplit=\\xff\\x0\\x1\n");
        Settings settings(file());
        Desk desk(settings);
        desk.show();
        QCOMPARE(desk.state(), first);
    }
}

void TestLayoutMemory::resetBringsBackTheFirst()
{
    Settings settings(file());
    Desk desk(settings);
    desk.show();
    const QList<int> first = desk.state();
    desk.split->setSizes({200, 600});
    desk.header().moveSection(2, 0);
    desk.header().resizeSection(0, 200);
    desk.header().hideSection(1);
    desk.table->sortByColumn(2, Qt::DescendingOrder);
    desk.memory->save();
    QVERIFY(desk.state() != first);
    desk.memory->reset();
    QTest::qWait(0);
    QCOMPARE(desk.state().mid(4), first.mid(4));
    QVERIFY(std::abs(desk.split->sizes()[0] - first[2]) < 120);
    QVERIFY(settings.layout(u"deskSplit"_s).isEmpty());
    // A window is where one looks for it, not where it was before it had a place.
    const QPoint off = desk.window.frameGeometry().center() - desk.window.screen()->availableGeometry().center();
    QVERIFY2(std::abs(off.x()) <= 2 && std::abs(off.y()) <= 40, qPrintable(u"%1, %2"_s.arg(off.x()).arg(off.y())));
}

void TestLayoutMemory::columnsFollowTheText()
{
    Settings settings(file());
    Theme::current().setTextScale(1);
    {
        Desk desk(settings);
        desk.show();
        desk.header().resizeSection(1, 100);
        Theme::current().setTextScale(2);
        QCOMPARE(desk.header().sectionSize(1), 200);
        desk.window.hide();
    }
    Theme::current().setTextScale(1);
    Desk desk(settings);
    desk.show();
    QCOMPARE(desk.header().sectionSize(1), 100);
}

void TestLayoutMemory::columnsThatTheProgramHidesStayItsOwn()
{
    Settings settings(file());
    {
        Desk desk(settings);
        desk.header().setContextMenuPolicy(Qt::DefaultContextMenu);
        desk.show();
        desk.header().hideSection(2);
        desk.window.hide();
    }
    Desk desk(settings);
    desk.show();
    QVERIFY(!desk.header().isSectionHidden(2));
}

void TestLayoutMemory::windowsComeBackOntoAScreen_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("got");
    // Two screens side by side, the second one lower; a panel at the top of the first.
    QTest::newRow("on the first") << QRect(100, 100, 800, 600) << QRect(100, 100, 800, 600);
    QTest::newRow("on the second") << QRect(2100, 400, 800, 600) << QRect(2100, 400, 800, 600);
    QTest::newRow("on one that has gone") << QRect(-1500, 100, 800, 600) << QRect(0, 100, 800, 600);
    QTest::newRow("far away") << QRect(9000, 9000, 800, 600) << QRect(1120, 480, 800, 600);
    QTest::newRow("under the panel") << QRect(100, -20, 800, 600) << QRect(100, 30, 800, 600);
    QTest::newRow("too large") << QRect(0, 0, 4000, 4000) << QRect(1920, 200, 1280, 800);
    QTest::newRow("half out") << QRect(3000, 300, 800, 600) << QRect(2400, 300, 800, 600);
}

void TestLayoutMemory::windowsComeBackOntoAScreen()
{
    QFETCH(QRect, wanted);
    QFETCH(QRect, got);
    const QList<QRect> screens{QRect(0, 30, 1920, 1050), QRect(1920, 200, 1280, 800)};
    if (QTest::currentDataTag() == QByteArrayView("too large")) {
        const QRect at = LayoutMemory::onScreens(wanted, screens);
        QVERIFY(screens[0].contains(at) || screens[1].contains(at));
        return;
    }
    QCOMPARE(LayoutMemory::onScreens(wanted, screens), got);
    QCOMPARE(LayoutMemory::onScreens(wanted, {}), wanted);
}

void TestLayoutMemory::everythingInTheWindowIsRemembered()
{
    WindowDesk desk(file());
    desk.openEverything();
    int splitters = 0;
    const QList<QSplitter *> all = desk.window->findChildren<QSplitter *>();
    for (const QSplitter *splitter : all) {
        QVERIFY2(!splitter->objectName().isEmpty(), qPrintable(splitter->parentWidget()->objectName()));
        ++splitters;
    }
    int tables = 0;
    const QList<QHeaderView *> headers = desk.window->findChildren<QHeaderView *>();
    for (const QHeaderView *header : headers) {
        if (header->orientation() != Qt::Horizontal || header->isHidden())
            continue;
        QVERIFY2(!header->parentWidget()->objectName().isEmpty(), qPrintable(header->parentWidget()->accessibleName()));
        ++tables;
    }
    QVERIFY(splitters >= 10);
    QVERIFY(tables >= 7);
    desk.window->close();
    desk.window->closeSession();
    for (const QString &key : {u"columns"_s, u"rows-upright"_s, u"virtualTable-columns"_s, u"virtualSplit"_s, u"capacityTable-columns"_s, u"upgradesTable-columns"_s,
                               u"rulesList-columns"_s, u"rulesDialog"_s, u"historyWindow"_s, u"mainWindow"_s})
        QVERIFY2(!desk.settings.layout(key).isEmpty(), qPrintable(key));
}

void TestLayoutMemory::thePageAndThePanel()
{
    {
        WindowDesk desk(file());
        desk.bench().setPage(Workbench::Capacity);
        desk.bench().showPanel(Workbench::Activity);
    }
    const WindowDesk again(file());
    QCOMPARE(again.bench().page(), int(Workbench::Capacity));
    QCOMPARE(again.find<QTabWidget>(u"panels"_s)->currentIndex(), int(Workbench::Activity));
    Settings(file()).setLastPage(400);
    Settings(file()).setLastPanel(-3);
    const WindowDesk odd(file());
    QCOMPARE(odd.bench().page(), int(Workbench::Compose));
}

void TestLayoutMemory::theMainWindow()
{
    {
        WindowDesk desk(file(), false);
        desk.window->resize(1000, 640);
        desk.window->close();
    }
    Settings settings(file());
    const MainWindow again(settings);
    QVERIFY(again.width() <= 1000 && again.width() > 700);
}

EASEL_TEST(TestLayoutMemory)
#include "testlayoutmemory.moc"
