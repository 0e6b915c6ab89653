// SPDX-License-Identifier: GPL-3.0-or-later
// What the lanes and the map have in common: what the keyboard carries, the menu, and what assistive technology is told.
#include "fleetbuilder.h"
#include "testregistry.h"
#include "topologydesk.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Fleet fleet()
{
    return FleetBuilder()
        .cluster("mun").name("munich").at(11.58, 48.14).region("europe-1")
        .cluster("vie").name("vienna").at(16.37, 48.21).region("europe-2")
        .cluster("nyc").name("new-york").at(-74.0, 40.71).region("us-east-1")
        .cluster("tok").name("tokyo").at(139.7, 35.68).region("ap-1")
        .cluster("par").name("store-paris").at(2.35, 48.86).edge("Paris")
        .cluster("hid").name("nowhere").region("europe-1")
        .group("world", "World").member("nyc")
        .group("inner", "Europe & more").member("mun")
        .group("away", "Away").member("hid")
        .virtualCluster("dev", "inner", "mun")
        .build();
}

/// The whole tree under an object, as it is walked by assistive technology. Checks the ways back.
void walk(QAccessibleInterface *object, QStringList &names)
{
    for (int i = 0; i < object->childCount(); ++i) {
        QAccessibleInterface *child = object->child(i);
        QVERIFY(child);
        QCOMPARE(object->indexOfChild(child), i);
        if (child->role() != QAccessible::TreeItem)
            continue;
        QCOMPARE(child->parent(), object);
        QVERIFY(child->isValid());
        QVERIFY(!child->text(QAccessible::Name).isEmpty());
        QVERIFY2(child->text(QAccessible::Description).startsWith(child->text(QAccessible::Name)), qPrintable(child->text(QAccessible::Description)));
        names << child->text(QAccessible::Name);
        walk(child, names);
    }
}

QAccessibleInterface *find(QAccessibleInterface *object, const QString &name)
{
    if (object->role() == QAccessible::TreeItem && object->text(QAccessible::Name) == name)
        return object;
    for (int i = 0; i < object->childCount(); ++i) {
        if (QAccessibleInterface *found = find(object->child(i), name))
            return found;
    }
    return nullptr;
}

void press(QAccessibleInterface *object)
{
    object->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

/// The menu as a person sees it, and one of its lines chosen.
QStringList menuAt(TopologySurface &surface, QPoint at, const QString &chosen = {})
{
    QStringList lines;
    QTimer::singleShot(0, &surface, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        const QList<QAction *> actions = menu->actions();
        QAction *wanted = nullptr;
        for (QAction *action : actions) {
            if (!action->isSeparator())
                lines << action->text();
            if (action->text() == chosen)
                wanted = action;
        }
        menu->setActiveAction(wanted);
        QTest::keyClick(menu, wanted ? Qt::Key_Return : Qt::Key_Escape);
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, surface.mapToGlobal(at));
    QCoreApplication::sendEvent(&surface, &event);
    return lines;
}

} // namespace

class TestTopologySurface final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyboardCarries_data() { rows(); }
    void keyboardCarries();
    void controlJoinsASecondGroup_data() { rows(); }
    void controlJoinsASecondGroup();
    void refusalIsSaidBeforeTheDrop_data() { rows(); }
    void refusalIsSaidBeforeTheDrop();
    void menuIsOfWhatIsThere_data() { rows(); }
    void menuIsOfWhatIsThere();
    void menuOfSeveralOnTheMap();
    void treeIsWalked_data() { rows(); }
    void treeIsWalked();
    void focusIsKnown_data() { rows(); }
    void focusIsKnown();
    void actionsDoWhatKeysDo_data() { rows(); }
    void actionsDoWhatKeysDo();
    void whatIsGoneIsInvalid();

private:
    static void rows()
    {
        QTest::addColumn<bool>("map");
        QTest::newRow("lanes") << false;
        QTest::newRow("map") << true;
    }
};

void TestTopologySurface::keyboardCarries()
{
    QFETCH(bool, map);
    TopologyDesk desk(fleet(), map, {1280, 720});
    TopologySurface &surface = desk.surface();
    surface.walk(desk.find("tok"));
    desk.input.key(&surface, Qt::Key_Space);
    QVERIFY(desk.drag.isActive());
    QVERIFY(surface.isCarrying());
    // Around all groups, also the one that has no place on the map.
    QSet<QString> said;
    for (int i = 0; i < desk.graph().groupCount(); ++i) {
        QVERIFY(!surface.hintText().isEmpty());
        QCOMPARE(surface.accessibleDescription(), surface.hintText());
        said << surface.hintText();
        desk.input.key(&surface, Qt::Key_Right);
    }
    QCOMPARE(said.size(), desk.graph().groupCount());
    while (!surface.hintText().contains(u"World"_s))
        desk.input.key(&surface, Qt::Key_Left);
    desk.input.key(&surface, Qt::Key_Return);
    QVERIFY(!desk.drag.isActive());
    QCOMPARE(desk.fixture.members("world"), QStringList({u"nyc"_s, u"tok"_s}));
    QCOMPARE(desk.fixture.steps(), 1);
    QCOMPARE(desk.page.scene().selection().group, GroupId(u"world"_s));

    surface.walk(desk.find("nyc"));
    desk.input.key(&surface, Qt::Key_Space);
    QVERIFY(desk.drag.isActive());
    desk.input.key(&surface, Qt::Key_Escape);
    QVERIFY(!desk.drag.isActive());
    QCOMPARE(surface.hintText(), QString());
    QCOMPARE(desk.fixture.steps(), 1);
}

void TestTopologySurface::controlJoinsASecondGroup()
{
    QFETCH(bool, map);
    TopologyDesk desk(fleet(), map, {1280, 720});
    TopologySurface &surface = desk.surface();
    surface.walk(desk.find("nyc"));
    desk.input.key(&surface, Qt::Key_Space);
    while (!surface.hintText().contains(u"Away"_s))
        desk.input.key(&surface, Qt::Key_Right);
    const QString moving = surface.hintText();
    QTest::keyPress(&surface, Qt::Key_Control, Qt::ControlModifier);
    QVERIFY2(surface.hintText() != moving, qPrintable(moving));
    QTest::keyRelease(&surface, Qt::Key_Control);
    QCOMPARE(surface.hintText(), moving);
    QTest::keyPress(&surface, Qt::Key_Control, Qt::ControlModifier);
    QTest::keyClick(&surface, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.fixture.members("away"), QStringList({u"hid"_s, u"nyc"_s}));
    QCOMPARE(desk.fixture.members("world"), QStringList({u"nyc"_s}));
}

void TestTopologySurface::refusalIsSaidBeforeTheDrop()
{
    QFETCH(bool, map);
    TopologyDesk desk(fleet(), map, {1280, 720});
    TopologySurface &surface = desk.surface();
    surface.walk(desk.find("par"));
    desk.input.key(&surface, Qt::Key_Space);
    while (!surface.hintText().contains(u"edge cluster"_s) && desk.drag.isActive())
        desk.input.key(&surface, Qt::Key_Right);
    QSignalSpy refused(&desk.drag, &ClusterDrag::refused);
    desk.input.key(&surface, Qt::Key_Return);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(desk.fixture.steps(), 0);
}

void TestTopologySurface::menuIsOfWhatIsThere()
{
    QFETCH(bool, map);
    TopologyDesk desk(fleet(), map, {1280, 720});
    TopologySurface &surface = desk.surface();
    surface.flyTo(desk.find("mun"));
    QPoint at = surface.placeOf(desk.find("mun")).center().toPoint();
    if (!map)
        at.setY(static_cast<int>(surface.placeOf(desk.find("mun")).top()) + 4); // above what runs in it
    QSignalSpy shown(&surface, &TopologySurface::showInFleetRequested);
    const QStringList lines = menuAt(surface, at, u"Show in the Fleet list"_s);
    QVERIFY2(lines.contains(u"Zoom to munich"_s), qPrintable(lines.join(u'|')));
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.front().front().value<QList<ClusterId>>(), QList<ClusterId>{ClusterId(u"mun"_s)});
    menuAt(surface, at, u"Remove from “Europe && more”"_s);
    QCOMPARE(desk.fixture.members("inner"), QStringList());
    QCOMPARE(desk.fixture.steps(), 1);
    // Beside everything.
    QCOMPARE(menuAt(surface, {3, 3}), QStringList{u"Show all"_s});
}

void TestTopologySurface::menuOfSeveralOnTheMap()
{
    TopologyDesk desk(fleet(), true, {1280, 720});
    TopologyMapView &map = desk.page.map();
    const int both = map.map().markOf(desk.find("mun"), map.level());
    QCOMPARE(both, map.map().markOf(desk.find("vie"), map.level()));
    const double fitted = map.camera().scale();
    QSignalSpy shown(&map, &TopologySurface::showInFleetRequested);
    menuAt(map, map.spotOf(both), u"Show in the Fleet list"_s);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.front().front().value<QList<ClusterId>>().size(), 2);
    QVERIFY(menuAt(map, map.spotOf(both), u"Zoom until they come apart"_s).contains(u"List what is here"_s));
    QVERIFY(map.camera().scale() > fitted);
    QVERIFY(map.map().markOf(desk.find("mun"), map.level()) != map.map().markOf(desk.find("vie"), map.level()));
}

void TestTopologySurface::treeIsWalked()
{
    QFETCH(bool, map);
    TopologyDesk desk(fleet(), map, {1280, 720});
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&desk.surface());
    QVERIFY(root);
    QCOMPARE(root->role(), QAccessible::Tree);
    QStringList names;
    walk(root, names);
    QCOMPARE(names.size(), desk.graph().nodeCount());
    for (NodeIndex node = 0; node < desk.graph().nodeCount(); ++node)
        QVERIFY2(names.contains(desk.graph().name(node)), qPrintable(desk.graph().name(node)));
}

void TestTopologySurface::focusIsKnown()
{
    QFETCH(bool, map);
    TopologyDesk desk(fleet(), map, {1280, 720});
    TopologySurface &surface = desk.surface();
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&surface);
    QCOMPARE(root->focusChild(), root);
    surface.walk(desk.find("nyc"));
    QAccessibleInterface *focused = root->focusChild();
    QCOMPARE(focused->text(QAccessible::Name), u"new-york"_s);
    QVERIFY(focused->text(QAccessible::Description).contains(u"World"_s));
    QVERIFY(focused->state().focused);
    QVERIFY(focused->state().selected);
    QVERIFY(!focused->state().offscreen);
    QVERIFY(!find(root, u"tokyo"_s)->state().focused);
    // Where it is seen, it is found.
    const QPoint middle = focused->rect().center();
    QAccessibleInterface *there = root->childAt(middle.x(), middle.y());
    QVERIFY(there);
    QCOMPARE(there->text(QAccessible::Name), u"new-york"_s);
}

void TestTopologySurface::actionsDoWhatKeysDo()
{
    QFETCH(bool, map);
    TopologyDesk desk(fleet(), map, {1280, 720});
    TopologySurface &surface = desk.surface();
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&surface);
    press(find(root, u"tokyo"_s));
    QCOMPARE(desk.page.scene().focus(), desk.find("tok"));
    QVERIFY(!find(root, u"World"_s)->actionInterface()->actionNames().contains(u"Pick up"_s));
    find(root, u"tokyo"_s)->actionInterface()->doAction(u"Pick up"_s);
    QVERIFY(desk.drag.isActive());
    QCOMPARE(find(root, u"tokyo"_s)->text(QAccessible::Description), surface.hintText());
    QCOMPARE(find(root, u"World"_s)->actionInterface()->localizedActionName(QAccessibleActionInterface::pressAction()), u"Drop here"_s);
    press(find(root, u"World"_s));
    QCOMPARE(desk.fixture.members("world"), QStringList({u"nyc"_s, u"tok"_s}));
    QVERIFY(!desk.drag.isActive());
    const double before = desk.surface().camera().scale();
    find(root, u"tokyo"_s)->actionInterface()->doAction(u"Zoom"_s);
    QVERIFY(desk.surface().camera().scale() > before);
}

void TestTopologySurface::whatIsGoneIsInvalid()
{
    TopologyDesk desk(fleet(), false, {1280, 720});
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&desk.surface());
    QAccessibleInterface *away = find(root, u"Away"_s);
    QVERIFY(away->isValid());
    QVERIFY(desk.fixture->perform(u"Delete"_s, {DeleteGroup{GroupId(u"away"_s)}}));
    QVERIFY(!away->isValid());
    QVERIFY(away->state().invalid);
    QCOMPARE(away->text(QAccessible::Name), QString());
    QCOMPARE(away->actionInterface()->actionNames(), QStringList());
    QVERIFY(!find(root, u"Away"_s));
}

EASEL_TEST(TestTopologySurface)
#include "testtopologysurface.moc"
