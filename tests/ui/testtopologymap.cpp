// SPDX-License-Identifier: GPL-3.0-or-later
// The map of the topology as people use it: marks at their places, what takes them apart, keys, drops, and what has no place.
// Its pictures go to <build>/gallery/topologymap-*.png, for people to look at.
#include "fleetbuilder.h"
#include "samplefleet.h"
#include "testregistry.h"
#include "theme/linkbutton.h"
#include "theme/segmentedcontrol.h"
#include "theme/theme.h"
#include "topology/nodechooser.h"
#include "topology/topologyminimap.h"
#include "topology/worldoutline.h"
#include "topologydesk.h"
#include "topologyfleet.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPainterPath>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Munich twice and Vienna near it, New York, Sydney, a store in Paris, and one of which nobody knows where it is.
Fleet worldFleet()
{
    return FleetBuilder()
        .cluster("mun1").name("munich-1").at(11.58, 48.14).region("europe-1")
        .cluster("mun2").name("munich-2").at(11.58, 48.14).region("europe-1").health(Health::Unhealthy)
        .cluster("vie").name("vienna").at(16.37, 48.21).region("europe-2")
        .cluster("nyc").name("new-york").at(-74.0, 40.71).region("us-east-1")
        .cluster("syd").name("sydney").at(151.21, -33.87).region("ap-1")
        .cluster("par").name("store-paris").at(2.35, 48.86).edge("Paris")
        .cluster("lost").name("nowhere").region("europe-1")
        .group("world", "World").member("mun1").member("nyc").member("syd")
        .group("shops", "Shops").member("vie")
        .build();
}

class Desk final : public TopologyDesk
{
public:
    explicit Desk(const Fleet &fleet, QSize size = {1280, 720}) : TopologyDesk(fleet, true, size) {}

    TopologyMapView &map() { return page.map(); }
    int markOf(const char *cluster) { return map().map().markOf(find(cluster), map().level()); }
    const MapMark &mark(const char *cluster) { return map().map().marks(map().level())[static_cast<size_t>(markOf(cluster))]; }
    QPoint spotOf(const char *cluster) { return map().spotOf(markOf(cluster)); }
    void click(QPoint at) { QTest::mouseClick(&map(), Qt::LeftButton, {}, at); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&map(), key, modifiers); }
    NodeChooser *chooser() { return map().findChild<NodeChooser *>(); }
    QStringList selected()
    {
        QStringList ids;
        for (const ClusterId &id : page.scene().selection().clusters)
            ids << id.toString();
        return ids;
    }
};

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 24;
}

} // namespace

class TestTopologyMap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void outlineKnowsLandFromSea_data();
    void outlineKnowsLandFromSea();
    void outlineIsCutToTheView();
    void marksAreAtTheirPlaces();
    void wheelTakesMarksApart();
    void draggingTheGroundPans();
    void clickSelectsOne();
    void clickBringsSeveralNearer();
    void onePlaceIsListed();
    void edgeStandsBesideTheCloud();
    void keysReachEveryMark();
    void minimapLeadsElsewhere();
    void arrowsGoThere();
    void keysOpenAndLetGo();
    void unlocatedAreListed();
    void withoutCoordinatesItSaysSo();
    void groupIsLinkedByArcs();
    void searchAndHistoryFollow();
    void hostIsDroppedOnAMark();
    void planIsMarked();
    void picturesAreSaved();
    void gallery_data();
    void gallery();
};

void TestTopologyMap::initTestCase()
{
    QDir().mkpath(QStringLiteral(EASEL_BIN_DIR "/../gallery"));
}

void TestTopologyMap::cleanup()
{
    Theme::current().setMode(ThemeMode::Light);
}

void TestTopologyMap::outlineKnowsLandFromSea_data()
{
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<bool>("isLand");
    QTest::newRow("Germany") << 10.0 << 51.0 << true;
    QTest::newRow("Brazil") << -50.0 << -10.0 << true;
    QTest::newRow("Australia") << 134.0 << -25.0 << true;
    QTest::newRow("Japan") << 138.0 << 36.5 << true;
    QTest::newRow("east of the 180th meridian") << -175.0 << 66.8 << true; // Chukotka
    QTest::newRow("west of it") << 175.0 << 68.0 << true;
    QTest::newRow("south pole") << 0.0 << -89.0 << true;
    QTest::newRow("Atlantic") << -30.0 << 30.0 << false;
    QTest::newRow("Pacific") << -140.0 << 10.0 << false;
    QTest::newRow("Mediterranean") << 18.0 << 35.0 << false;
    QTest::newRow("Caspian Sea") << 51.0 << 42.0 << false;
    QTest::newRow("north pole") << 0.0 << 89.0 << false;
}

void TestTopologyMap::outlineKnowsLandFromSea()
{
    QFETCH(double, longitude);
    QFETCH(double, latitude);
    QFETCH(bool, isLand);
    const WorldOutline &outline = WorldOutline::instance();
    QVERIFY(outline.ringCount() > 100);
    const QRectF world = MapProjection::world();
    const QPointF point = MapProjection::toMap({longitude, latitude});
    QCOMPARE(outline.land(world, 4).contains((point - world.topLeft()) * 4), isLand);
    // The same from near, where only a part of it is.
    const QRectF near(point - QPointF(0.5, 0.5), QSizeF(1, 1));
    QCOMPARE(outline.land(near, 800).contains(QPointF(400, 400)), isLand);
    QVERIFY(outline.edge(world, 4).contains((point - world.topLeft()) * 4));
}

void TestTopologyMap::outlineIsCutToTheView()
{
    const QRectF view(MapProjection::toMap({10, 50}), QSizeF(0.1, 0.05));
    const double scale = 12'800;
    const QRectF room = QRectF(0, 0, 1280, 640).adjusted(-10, -10, 10, 10);
    QVERIFY(room.contains(WorldOutline::instance().land(view, scale).boundingRect()));
    QVERIFY(room.contains(WorldOutline::instance().edge(view, scale).boundingRect()));
    // A line every so often, and not thousands of them.
    const QPainterPath lines = WorldOutline::instance().graticule(view, scale);
    QVERIFY(lines.elementCount() > 20);
    QVERIFY(lines.elementCount() < 1000);
}

void TestTopologyMap::marksAreAtTheirPlaces()
{
    Desk desk(worldFleet());
    const Tokens &tokens = Theme::current().tokens();
    for (const char *id : {"mun1", "nyc", "syd"}) {
        const QPoint spot = desk.spotOf(id);
        QVERIFY2(desk.map().rect().contains(spot), id);
        const QPointF there = desk.map().camera().toPixels(desk.mark(id).position);
        QVERIFY2((there - spot).manhattanLength() < 2, id);
    }
    // The ring of a healthy one is green all around; beside it there is none.
    const QImage picture = desk.map().grab().toImage();
    const QPoint sydney = desk.spotOf("syd");
    const QPointF projected = desk.map().camera().toPixels(MapProjection::toMap({151.21, -33.87}));
    QVERIFY((projected - sydney).manhattanLength() < 2);
    QVERIFY(isNear(picture.pixelColor(sydney + QPoint(0, 7)), tokens.success));
    QVERIFY(isNear(picture.pixelColor(sydney - QPoint(7, 0)), tokens.success));
    QVERIFY(!isNear(picture.pixelColor(sydney - QPoint(16, 0)), tokens.success));
    // West is left of east, north above south.
    QVERIFY(desk.spotOf("nyc").x() < desk.spotOf("mun1").x());
    QVERIFY(desk.spotOf("mun1").y() < desk.spotOf("syd").y());
}

void TestTopologyMap::wheelTakesMarksApart()
{
    Desk desk(worldFleet());
    QCOMPARE(desk.markOf("mun1"), desk.markOf("vie"));
    const QPointF at = desk.spotOf("mun1");
    const QPointF there = desk.map().camera().toUnits(at);
    for (int i = 0; i < 40 && desk.markOf("mun1") == desk.markOf("vie"); ++i) {
        desk.wheel(at, 1);
        QVERIFY((desk.map().camera().toPixels(there) - at).manhattanLength() < 1);
    }
    QVERIFY(desk.markOf("mun1") != desk.markOf("vie"));
    QCOMPARE(desk.mark("mun1").count, 2);
    desk.rest();
    const QPointF way = desk.spotOf("mun1") - desk.spotOf("vie");
    QVERIFY(std::hypot(way.x(), way.y()) > 30);
    desk.key(Qt::Key_Home);
    QCOMPARE(desk.markOf("mun1"), desk.markOf("vie"));
}

void TestTopologyMap::draggingTheGroundPans()
{
    Desk desk(worldFleet());
    desk.map().zoom(2);
    const QPointF before = desk.map().camera().origin();
    QTest::mousePress(&desk.map(), Qt::LeftButton, {}, {640, 40});
    QTest::mouseMove(&desk.map(), {600, 60});
    QTest::mouseMove(&desk.map(), {540, 90});
    QTest::mouseRelease(&desk.map(), Qt::LeftButton, {}, {540, 90});
    const QPointF moved = (desk.map().camera().origin() - before) * desk.map().camera().scale();
    QVERIFY((moved - QPointF(100, -50)).manhattanLength() < 1);
    QVERIFY(desk.selected().isEmpty());
}

void TestTopologyMap::clickSelectsOne()
{
    Desk desk(worldFleet());
    const QSignalSpy selected(&desk.page, &TopologyPage::selectionChanged);
    desk.click(desk.spotOf("nyc"));
    QCOMPARE(desk.selected(), QStringList(u"nyc"_s));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(desk.page.scene().focus(), desk.find("nyc"));
    QVERIFY(desk.map().accessibleDescription().contains(u"new-york"_s));
    desk.click({5, 5});
    QVERIFY(desk.selected().isEmpty());
}

void TestTopologyMap::clickBringsSeveralNearer()
{
    Desk desk(worldFleet());
    const double before = desk.map().camera().scale();
    desk.click(desk.spotOf("vie"));
    QVERIFY(desk.map().camera().scale() > before);
    QVERIFY(desk.markOf("mun1") != desk.markOf("vie"));
    QVERIFY(desk.map().rect().contains(desk.spotOf("vie")));
    QVERIFY(desk.map().rect().contains(desk.spotOf("mun1")));
    QVERIFY(desk.selected().isEmpty());
    // Who clicks twice means the same; twice on one alone flies there, and on the ground nearer.
    const double near = desk.map().camera().scale();
    desk.map().fit();
    const QPoint several = desk.spotOf("vie");
    desk.click(several);
    QTest::mouseDClick(&desk.map(), Qt::LeftButton, {}, several);
    QVERIFY(qFuzzyCompare(desk.map().camera().scale(), near));
    desk.map().fit();
    const QPoint one = desk.spotOf("nyc");
    desk.click(one);
    QTest::mouseDClick(&desk.map(), Qt::LeftButton, {}, one);
    QVERIFY((desk.spotOf("nyc") - desk.map().rect().center()).manhattanLength() < 40);
    const double there = desk.map().camera().scale();
    desk.click({5, 5});
    QTest::mouseDClick(&desk.map(), Qt::LeftButton, {}, {5, 5});
    QVERIFY(qFuzzyCompare(desk.map().camera().scale(), 2 * there));
}

void TestTopologyMap::onePlaceIsListed()
{
    Desk desk(worldFleet());
    desk.map().flyTo(desk.find("mun1"));
    desk.rest();
    const double scale = desk.map().camera().scale();
    desk.click(desk.spotOf("mun1"));
    QCOMPARE(desk.map().camera().scale(), scale);
    NodeChooser *chooser = desk.chooser();
    QVERIFY(chooser && chooser->isVisible());
    auto *list = chooser->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QVERIFY(!chooser->findChild<QLineEdit *>()->isVisible());
    QVERIFY(list->item(1)->text().startsWith(u"munich-2"_s));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(desk.selected(), QStringList(u"mun2"_s));
    QVERIFY(SyntheticInput::wait([&] { return desk.chooser() == nullptr; }));
}

void TestTopologyMap::edgeStandsBesideTheCloud()
{
    Desk desk(FleetBuilder().cluster("a").at(2.35, 48.86).cluster("b").at(2.35, 48.86).edge("Paris").build());
    QVERIFY(desk.markOf("a") != desk.markOf("b"));
    const QPointF way = desk.spotOf("a") - desk.spotOf("b");
    QVERIFY(std::hypot(way.x(), way.y()) >= 2 * MapSpots::radiusOf(1));
    desk.click(desk.spotOf("b"));
    QCOMPARE(desk.selected(), QStringList(u"b"_s));
    desk.click(desk.spotOf("a"));
    QCOMPARE(desk.selected(), QStringList(u"a"_s));
}

void TestTopologyMap::keysReachEveryMark()
{
    Desk desk(sampleFleet());
    const auto count = static_cast<int>(desk.map().map().marks(desk.map().level()).size());
    QVERIFY(count > 3);
    QSet<int> seen;
    for (int i = 0; i < count; ++i) {
        desk.key(Qt::Key_PageDown);
        const int mark = desk.map().focusedMark();
        seen.insert(mark);
        QVERIFY(!desk.map().accessibleDescription().isEmpty());
        QVERIFY(desk.map().rect().contains(desk.map().spotOf(mark)));
    }
    QCOMPARE(seen.size(), count);
    const int last = desk.map().focusedMark();
    desk.key(Qt::Key_PageUp);
    desk.key(Qt::Key_PageDown);
    QCOMPARE(desk.map().focusedMark(), last);
}

void TestTopologyMap::minimapLeadsElsewhere()
{
    Desk desk(worldFleet());
    auto *minimap = desk.map().findChild<TopologyMinimap *>();
    QVERIFY(minimap->isHidden());
    desk.map().flyTo(desk.find("syd"));
    QVERIFY(!minimap->isHidden());
    QVERIFY(desk.map().rect().contains(minimap->geometry()));
    QVERIFY(!desk.map().rect().contains(desk.spotOf("nyc")) || desk.spotOf("nyc").isNull());
    // America is to the left and above of Australia.
    QTest::mouseClick(minimap, Qt::LeftButton, {}, {minimap->width() / 5, minimap->height() / 4});
    QVERIFY(desk.map().camera().view().center().x() < MapProjection::toMap({0, 0}).x());
}

void TestTopologyMap::arrowsGoThere()
{
    Desk desk(worldFleet());
    desk.click(desk.spotOf("nyc"));
    desk.key(Qt::Key_Right);
    QVERIFY(desk.map().focusedMark() == desk.markOf("par") || desk.map().focusedMark() == desk.markOf("mun1"));
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.map().focusedMark(), desk.markOf("syd"));
    QCOMPARE(desk.selected(), QStringList(u"syd"_s));
    // There is nothing beyond.
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.map().focusedMark(), desk.markOf("syd"));
    desk.key(Qt::Key_Up);
    QVERIFY(desk.map().focusedMark() != desk.markOf("syd"));
}

void TestTopologyMap::keysOpenAndLetGo()
{
    Desk desk(worldFleet());
    const double fitted = desk.map().camera().scale();
    desk.key(Qt::Key_Plus);
    QVERIFY(desk.map().camera().scale() > fitted);
    desk.key(Qt::Key_Minus);
    QVERIFY(qFuzzyCompare(desk.map().camera().scale(), fitted));
    while (desk.map().focusedMark() != desk.markOf("mun1"))
        desk.key(Qt::Key_PageDown);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.markOf("mun1") != desk.markOf("vie"));
    desk.key(Qt::Key_Home);
    QVERIFY(qFuzzyCompare(desk.map().camera().scale(), fitted));
    desk.click(desk.spotOf("syd"));
    desk.key(Qt::Key_Return);
    QVERIFY(desk.map().camera().scale() > fitted);
    QVERIFY(desk.map().rect().contains(desk.spotOf("syd")));
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.selected().isEmpty());
    QCOMPARE(desk.map().focusedMark(), -1);
}

void TestTopologyMap::unlocatedAreListed()
{
    Desk desk(worldFleet());
    auto *button = desk.map().findChild<LinkButton *>(u"topologyUnlocated"_s);
    QVERIFY(button->isVisible());
    QVERIFY2(button->label().contains(u"1 host cluster"_s), qPrintable(button->label()));
    button->click();
    QVERIFY(desk.chooser());
    auto *list = desk.chooser()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(desk.selected(), QStringList(u"lost"_s));
    // With all of them on the map there is no strip.
    Desk whole(FleetBuilder().cluster("a").at(1, 1).build());
    QVERIFY(!whole.map().findChild<LinkButton *>(u"topologyUnlocated"_s)->isVisible());
}

void TestTopologyMap::withoutCoordinatesItSaysSo()
{
    Desk desk(FleetBuilder().cluster("a").cluster("b").build());
    QCOMPARE(desk.map().map().marks(0).size(), 0U);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Return, Qt::Key_Space, Qt::Key_Home, Qt::Key_Plus})
        desk.key(key);
    desk.click({100, 100});
    const QSignalSpy failed(&desk.map(), &TopologyMapView::failed);
    QVERIFY(!desk.map().flyTo(desk.find("a")));
    QCOMPARE(failed.count(), 1);
    QVERIFY(desk.map().findChild<LinkButton *>(u"topologyUnlocated"_s)->label().contains(u'2'));
}

void TestTopologyMap::groupIsLinkedByArcs()
{
    Desk desk(worldFleet());
    desk.rest();
    const QImage before = desk.map().grab().toImage();
    const NodeIndex group = desk.graph().find(GroupId(u"world"_s));
    const auto arcs = desk.map().map().arcs(group, desk.map().level());
    QCOMPARE(arcs.size(), 2U);
    desk.page.select({GroupId(u"world"_s), {}});
    const QImage after = desk.map().grab().toImage();
    for (const MapArc &arc : arcs) {
        // In the middle of the curve.
        const QPointF unit = arc.start / 4 + arc.control / 2 + arc.end / 4;
        const QPoint pixel = desk.map().camera().toPixels(unit).toPoint();
        int changed = 0;
        for (int dy = -2; dy <= 2; ++dy)
            changed += before.pixelColor(pixel + QPoint(0, dy)) != after.pixelColor(pixel + QPoint(0, dy)) ? 1 : 0;
        QVERIFY(changed > 0);
    }
}

void TestTopologyMap::searchAndHistoryFollow()
{
    Desk desk(worldFleet());
    auto *search = desk.page.findChild<QLineEdit *>(u"topologySearch"_s);
    auto *back = desk.page.findChild<QToolButton *>(u"topologyBack"_s);
    auto *forward = desk.page.findChild<QToolButton *>(u"topologyForward"_s);
    const double fitted = desk.map().camera().scale();
    QVERIFY(!back->isEnabled());
    search->setText(u"sydney"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(desk.map().camera().scale() > fitted);
    QCOMPARE(desk.selected(), QStringList(u"syd"_s));
    QVERIFY(desk.map().rect().contains(desk.spotOf("syd")));
    QVERIFY(back->isEnabled());
    back->click();
    QVERIFY(qFuzzyCompare(desk.map().camera().scale(), fitted));
    forward->click();
    QVERIFY(desk.map().camera().scale() > fitted);
    desk.page.findChild<QToolButton *>(u"topologyFit"_s)->click();
    QVERIFY(qFuzzyCompare(desk.map().camera().scale(), fitted));
    // The lanes have a history of their own.
    auto *mode = desk.page.findChild<SegmentedControl *>(u"topologyMode"_s);
    QCOMPARE(mode->current(), 1);
    mode->findChildren<QAbstractButton *>().front()->click();
    QVERIFY(!desk.page.isMapShown());
    QVERIFY(!back->isEnabled());
    QVERIFY(!desk.map().isVisible());
    QCOMPARE(desk.selected(), QStringList(u"syd"_s));
}

void TestTopologyMap::hostIsDroppedOnAMark()
{
    Desk desk(FleetBuilder()
                  .cluster("nyc").name("new-york").at(-74.0, 40.71)
                  .cluster("tok").name("tokyo").at(139.7, 35.68)
                  .cluster("par").name("store-paris").at(2.35, 48.86).edge("Paris")
                  .group("world", "World").member("nyc")
                  .build());
    QString hint;
    const auto carry = [&](const char *from, QPoint to) { desk.input.drag(&desk.map(), desk.spotOf(from), &desk.map(), to, [&] { hint = desk.map().hintText(); }); };
    // Onto what is in no group, and beside everything.
    carry("tok", desk.spotOf("par"));
    QCOMPARE(hint, QString());
    carry("tok", {640, 500});
    QCOMPARE(desk.fixture.steps(), 0);
    carry("par", desk.spotOf("nyc"));
    QVERIFY2(hint.contains(u"store-paris is an edge cluster"_s), qPrintable(hint));
    QCOMPARE(desk.fixture.steps(), 0);
    carry("tok", desk.spotOf("nyc"));
    QVERIFY2(hint.contains(u"World"_s), qPrintable(hint));
    QCOMPARE(desk.fixture.members("world"), QStringList({u"nyc"_s, u"tok"_s}));
    QCOMPARE(desk.fixture.steps(), 1);
    QVERIFY(!desk.drag.isActive());
    QCOMPARE(desk.map().hintText(), QString());
    // What is now is not edited.
    desk.page.scene().setShown(TopologyShown::Base);
    const QPointF before = desk.map().camera().origin();
    carry("tok", desk.spotOf("nyc"));
    QCOMPARE(desk.fixture.steps(), 1);
    QVERIFY(desk.map().camera().origin() != before);
}

void TestTopologyMap::planIsMarked()
{
    Desk desk(worldFleet());
    QVERIFY(desk.fixture->perform(u"Add"_s, {AddMember{GroupId(u"world"_s), {ClusterId(u"par"_s), {}, {}, {}, {}}}}));
    desk.rest();
    const QPoint badge = desk.spotOf("par") + QPoint(7, 7);
    const QImage before = desk.map().grab().toImage();
    desk.page.scene().setShown(TopologyShown::Difference);
    desk.rest();
    QVERIFY(desk.map().grab().toImage().pixelColor(badge + QPoint(4, 4)) != before.pixelColor(badge + QPoint(4, 4)));
}

void TestTopologyMap::picturesAreSaved()
{
    Desk desk(worldFleet());
    QTemporaryDir folder;
    for (const QString &ending : {u"png"_s, u"svg"_s, u"pdf"_s}) {
        for (const bool all : {true, false}) {
            const QString path = folder.filePath(u"map-%1.%2"_s.arg(all).arg(ending));
            QVERIFY(desk.page.save(path, all));
            QVERIFY(QFileInfo(path).size() > 4000);
        }
    }
    const QImage world(folder.filePath(u"map-1.png"_s));
    QVERIFY(world.width() >= 1900);
    const QRectF bounds = MapProjection::world().adjusted(-4, -4, 4, 4);
    const QPointF sydney = (MapProjection::toMap({151.21, -33.87}) - bounds.topLeft()) * world.width() / bounds.width();
    QVERIFY(isNear(world.pixelColor(sydney.toPoint() + QPoint(0, 7)), Theme::current().tokens().success));
    QVERIFY(QSvgRenderer(folder.filePath(u"map-1.svg"_s)).isValid());
}

void TestTopologyMap::gallery_data()
{
    QTest::addColumn<QString>("fleet");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<double>("zoom");
    for (const bool dark : {false, true}) {
        const char *mode = dark ? "dark" : "light";
        QTest::addRow("medium-%s", mode) << u"medium"_s << dark << 1.0;
        QTest::addRow("medium-near-%s", mode) << u"medium"_s << dark << 5.0;
        QTest::addRow("group-%s", mode) << u"group"_s << dark << 1.0;
        QTest::addRow("difference-%s", mode) << u"difference"_s << dark << 1.0;
        QTest::addRow("large-%s", mode) << u"large"_s << dark << 1.0;
        QTest::addRow("large-near-%s", mode) << u"large"_s << dark << 6.0;
        QTest::addRow("nowhere-%s", mode) << u"nowhere"_s << dark << 1.0;
    }
}

void TestTopologyMap::gallery()
{
    QFETCH(QString, fleet);
    QFETCH(bool, isDark);
    QFETCH(double, zoom);
    Theme::current().apply();
    Theme::current().setMode(isDark ? ThemeMode::Dark : ThemeMode::Light);
    const bool isSmall = fleet == u"group"_s || fleet == u"difference"_s;
    Desk desk(fleet == u"medium"_s  ? sampleFleet(BackendOptions::Sample::Medium)
              : fleet == u"large"_s ? unevenFleet(10'000, 1).build()
              : isSmall             ? worldFleet()
                                    : FleetBuilder().cluster("a").cluster("b").build());
    if (isSmall)
        desk.page.select({GroupId(u"world"_s), {}});
    if (fleet == u"difference"_s) {
        QVERIFY(desk.fixture->perform(u"Add"_s, {AddMember{GroupId(u"world"_s), {ClusterId(u"par"_s), {}, {}, {}, {}}}}));
        desk.page.scene().setShown(TopologyShown::Difference);
    }
    if (zoom > 1) {
        // On the largest mark.
        const std::vector<MapMark> &marks = desk.map().map().marks(desk.map().level());
        QVERIFY(!marks.empty());
        const auto largest = std::max_element(marks.begin(), marks.end(), [](const MapMark &a, const MapMark &b) { return a.count < b.count; });
        desk.wheel(desk.map().camera().toPixels(largest->position), qRound(std::log(zoom) / std::log(1.25)));
    }
    desk.rest();
    desk.key(Qt::Key_PageDown);
    desk.rest();
    const QString path = QStringLiteral(EASEL_BIN_DIR "/../gallery/topologymap-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(desk.page.grab().save(path));
    if (fleet == u"medium"_s && zoom == 1.0 && !isDark) {
        std::vector<NodeIndex> nodes;
        for (NodeIndex node = desk.graph().firstCell(); nodes.size() < 40; ++node)
            nodes.push_back(node);
        NodeChooser chooser(desk.page.scene(), u"dc-muc-1"_s, nodes, &desk.page);
        chooser.setAttribute(Qt::WA_DeleteOnClose, false);
        chooser.openAt({});
        QVERIFY(chooser.grab().save(QStringLiteral(EASEL_BIN_DIR "/../gallery/topologymap-chooser.png")));
    }
}

EASEL_TEST(TestTopologyMap)
#include "testtopologymap.moc"
