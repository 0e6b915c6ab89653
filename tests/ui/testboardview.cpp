// SPDX-License-Identifier: GPL-3.0-or-later
// Composing groups on the real board, by drag and by keyboard: each gesture is exactly one undo step, or says why not.
#include "composetable.h"
#include "testregistry.h"

#include "items/fleetmodel.h"

#include <QDragEnterEvent>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestBoardView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreDraggedBetweenGroups();
    void clustersAreDraggedFromTheFleet();
    void ctrlKeepsBoth();
    void refusals_data();
    void refusals();
    void theVerdictIsShownWhileHovering();
    void aDropWhereItIsDoesNothing();
    void aDropOnTheEmptyBoardMakesAGroup();
    void aDropOnTheFleetLeaves();
    void severalAreDraggedTogether();
    void foreignDragsAreIgnored();
    void nothingIsPickedUpWhileApplying();
    void theKeyboardMoves();
    void theKeyboardKeepsBoth();
    void theKeyboardMakesAGroup();
    void escapeCancels();
    void typeAheadFindsTheTarget();
    void theKeyboardIsToldTheRefusal();
    void theFleetIsPickedUpByKeyboard();
    void arrowsWalkThroughChips();
    void renaming();
    void renamingIsLeftByEscape();
    void keysOfTheNameEditorAreItsOwn();
    void deleting();
    void deletingTwiceSparesTheGroup();
    void deletingWhatCannotGo();
    void insertMakesAGroup();
    void theFilter_data();
    void theFilter();
    void theScope();
    void clicksSelect();
    void undoFollowsOnTheBoard();
};

void TestBoardView::membersAreDraggedBetweenGroups()
{
    ComposeTable t;
    t.dragChip(stores, "c1", t.on(payments));
    QCOMPARE(t.fixture.steps(), 1);
    QCOMPARE(t.fixture.members("payments"), (QStringList{u"c3"_s, u"c1"_s}));
    QCOMPARE(t.fixture.members("stores"), QStringList{u"c2"_s});
    QCOMPARE(t.fixture->undoStack().undoText(), u"Move c1 to “Payments”"_s);
    QVERIFY(t.compose.bandText().isEmpty());
    QCOMPARE(t.board().selection(), (Selection{payments, {id("c1")}}));
    QVERIFY(!t.drag.isActive());
    QVERIFY(t.fixture->undo());
    QCOMPARE(t.fixture.members("stores"), (QStringList{u"c1"_s, u"c2"_s}));
    QCOMPARE(t.fixture.members("payments"), QStringList{u"c3"_s});
}

void TestBoardView::clustersAreDraggedFromTheFleet()
{
    ComposeTable t;
    t.dragRow("free1", t.on(stores));
    QCOMPARE(t.fixture.steps(), 1);
    QCOMPARE(t.fixture.members("stores"), (QStringList{u"c1"_s, u"c2"_s, u"free1"_s}));
    QCOMPARE(t.fixture->undoStack().undoText(), u"Add free1 to “Stores”"_s);
    // From the Fleet list a cluster leaves the group that it is in as well.
    t.dragRow("c3", t.on(stores));
    QCOMPARE(t.fixture.steps(), 2);
    QVERIFY(t.fixture.members("payments").isEmpty());
}

void TestBoardView::ctrlKeepsBoth()
{
    ComposeTable t;
    t.dragChip(stores, "c1", t.on(payments), Qt::ControlModifier);
    QCOMPARE(t.fixture.steps(), 1);
    QVERIFY(t.fixture.members("stores").contains(u"c1"_s));
    QVERIFY(t.fixture.members("payments").contains(u"c1"_s));
}

void TestBoardView::refusals_data()
{
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("why");
    QTest::newRow("endpoint") << u"i2"_s << u"stores"_s << u"i2 is set up for"_s;
    QTest::newRow("edge") << u"e1"_s << u"stores"_s << u"e1 is an edge cluster"_s;
    QTest::newRow("scope") << u"p1"_s << u"stores"_s << u"takes no cluster of the project Pay"_s;
    QTest::newRow("system") << u"free1"_s << u"platform"_s << u"“Platform” is a system group"_s;
    QTest::newRow("carries virtual clusters") << u"i1"_s << u"payments"_s << u"i1 cannot leave"_s;
}

void TestBoardView::refusals()
{
    QFETCH(QString, cluster);
    QFETCH(QString, target);
    QFETCH(QString, why);
    ComposeTable t;
    t.dragRow(qPrintable(cluster), t.on(GroupId(target)));
    QCOMPARE(t.fixture.steps(), 0);
    const QString text = t.compose.bandText();
    if (cluster == u"i1"_s) // two reasons stand against it: any of them will do, as long as it names the cluster
        QVERIFY2(text.contains(u"i1"_s), qPrintable(text));
    else
        QVERIFY2(text.contains(why), qPrintable(text));
    QVERIFY(!t.drag.isActive());
    // The strip goes when the next drag begins.
    QVERIFY(t.drag.pickUp({id("free2")}, {}));
    QVERIFY(t.compose.bandText().isEmpty());
    t.drag.cancel();
}

void TestBoardView::theVerdictIsShownWhileHovering()
{
    ComposeTable t;
    QString there;
    QString refused;
    t.dragChip(stores, "c1", t.on(payments), {}, [&] { there = t.board().describe(payments); refused = t.board().describe(web); });
    QVERIFY2(there.contains(u"c1 joins here."_s), qPrintable(there));
    QVERIFY2(refused.contains(u"c1 cannot join: "_s), qPrintable(refused));
    QVERIFY(!t.board().describe(payments).contains(u"joins"_s));
}

void TestBoardView::aDropWhereItIsDoesNothing()
{
    ComposeTable t;
    t.dragChip(stores, "c1", t.on(stores));
    QCOMPARE(t.fixture.steps(), 0);
    QVERIFY(t.compose.bandText().isEmpty());
}

void TestBoardView::aDropOnTheEmptyBoardMakesAGroup()
{
    ComposeTable t;
    t.dragRow("free1", t.board().emptySpot());
    QCOMPARE(t.fixture.steps(), 1);
    QCOMPARE(t.fixture->draft().groupCount(), 5);
    const GroupId made = t.board().selection().group;
    QVERIFY(isDraft(made));
    QCOMPARE(t.fixture->draft().group(made)->members.size(), size_t(1));
    QCOMPARE(t.fixture->draft().group(made)->endpoint, EndpointType::LoadBalancer);
    // Its name is asked for in place, and is a step of its own.
    QVERIFY(t.nameEditor()->isVisible());
    QCOMPARE(t.nameEditor()->text(), t.fixture->draft().group(made)->name);
    QTest::keyClicks(t.nameEditor(), u"Shops"_s);
    QTest::keyClick(t.nameEditor(), Qt::Key_Return);
    QVERIFY(!t.nameEditor()->isVisible());
    QCOMPARE(t.fixture->draft().group(made)->name, u"Shops"_s);
    QCOMPARE(t.fixture.steps(), 2);
    QVERIFY(t.fixture->undo());
    QVERIFY(t.fixture->undo());
    QCOMPARE(t.fixture->draft().groupCount(), 4);
    QVERIFY(t.board().selection().isEmpty());
}

void TestBoardView::aDropOnTheFleetLeaves()
{
    ComposeTable t;
    t.input.drag(t.board().viewport(), t.board().chipRect(stores, id("c1")).center(), t.fleet.listViewport(), {20, 20});
    QCOMPARE(t.fixture.steps(), 1);
    QCOMPARE(t.fixture.members("stores"), QStringList{u"c2"_s});
    // One that carries virtual clusters stays, and says why.
    t.input.drag(t.board().viewport(), t.board().chipRect(web, id("i1")).center(), t.fleet.listViewport(), {20, 20});
    QCOMPARE(t.fixture.steps(), 1);
    QVERIFY(t.compose.bandText().contains(u"i1 cannot leave"_s));
    // One that comes from the list has nothing to leave.
    t.input.drag(t.fleet.listViewport(), t.fleet.rowRect(id("c2")).center(), t.fleet.listViewport(), {20, 20});
    QCOMPARE(t.fixture.steps(), 1);
}

void TestBoardView::severalAreDraggedTogether()
{
    ComposeTable t;
    t.input.click(t.board().viewport(), t.board().chipRect(stores, id("c1")).center());
    t.input.click(t.board().viewport(), t.board().chipRect(stores, id("c2")).center(), Qt::ControlModifier);
    QCOMPARE(t.board().selection(), (Selection{stores, {id("c1"), id("c2")}}));
    t.dragChip(stores, "c2", t.on(payments));
    QCOMPARE(t.fixture.steps(), 1);
    QVERIFY(t.fixture.members("stores").isEmpty());
    QCOMPARE(t.fixture.members("payments"), (QStringList{u"c3"_s, u"c1"_s, u"c2"_s}));
    QCOMPARE(t.fixture->undoStack().undoText(), u"Move 2 cluster(s) to “Payments”"_s);
}

void TestBoardView::foreignDragsAreIgnored()
{
    ComposeTable t;
    QMimeData data;
    data.setText(u"c1"_s);
    QDragEnterEvent enter({20, 20}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(t.board().viewport(), &enter);
    QVERIFY(!enter.isAccepted());
    // Nor is our own kind taken when no drag of this window is on its way.
    data.setData(QLatin1String(ClusterDrag::mimeType), "c1");
    QDragEnterEvent again({20, 20}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    again.ignore();
    QApplication::sendEvent(t.board().viewport(), &again);
    QVERIFY(!again.isAccepted());
    QDropEvent drop(t.on(stores), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(t.board().viewport(), &drop);
    QCOMPARE(t.fixture.steps(), 0);
}

void TestBoardView::nothingIsPickedUpWhileApplying()
{
    ComposeTable t;
    t.fixture->setApplying(true);
    QVERIFY(!t.drag.pickUp({id("c1")}, stores));
    t.dragChip(stores, "c1", t.on(payments));
    t.focusChip(stores, "c1");
    t.key(Qt::Key_Space);
    QVERIFY(!t.drag.isActive());
    t.key(Qt::Key_Delete);
    t.fixture->setApplying(false);
    QCOMPARE(t.fixture.steps(), 0);
}

void TestBoardView::theKeyboardMoves()
{
    ComposeTable t;
    t.focusChip(stores, "c1");
    t.key(Qt::Key_Space);
    QVERIFY(t.drag.isActive());
    QVERIFY(t.board().accessibleDescription().contains(u"c1 is here already."_s));
    QTest::keyClicks(&t.board(), u"pay"_s);
    QVERIFY2(t.board().accessibleDescription().contains(u"c1 joins here."_s), qPrintable(t.board().accessibleDescription()));
    t.key(Qt::Key_Return);
    QVERIFY(!t.drag.isActive());
    QCOMPARE(t.fixture.steps(), 1);
    QCOMPARE(t.fixture.members("payments"), (QStringList{u"c3"_s, u"c1"_s}));
}

void TestBoardView::theKeyboardKeepsBoth()
{
    ComposeTable t;
    t.focusChip(stores, "c1");
    t.key(Qt::Key_Space);
    QTest::keyClicks(&t.board(), u"pay"_s);
    // Ctrl is told by the key itself, or held while an arrow is pressed.
    QTest::keyPress(&t.board(), Qt::Key_Control, Qt::ControlModifier);
    QTest::keyPress(&t.board(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(t.fixture.steps(), 1);
    QVERIFY(t.fixture.members("stores").contains(u"c1"_s));
    QVERIFY(t.fixture.members("payments").contains(u"c1"_s));
}

void TestBoardView::theKeyboardMakesAGroup()
{
    ComposeTable t;
    t.focusChip(stores, "c1");
    t.key(Qt::Key_Space);
    t.key(Qt::Key_Insert);
    t.key(Qt::Key_Return);
    QCOMPARE(t.fixture.steps(), 1);
    QCOMPARE(t.fixture->draft().groupCount(), 5);
    QCOMPARE(t.fixture.members("stores"), QStringList{u"c2"_s});
    QVERIFY(t.nameEditor()->isVisible());
}

void TestBoardView::escapeCancels()
{
    ComposeTable t;
    t.focusChip(stores, "c1");
    t.key(Qt::Key_Space);
    QTest::keyClicks(&t.board(), u"pay"_s);
    t.key(Qt::Key_Escape);
    QVERIFY(!t.drag.isActive());
    QCOMPARE(t.fixture.steps(), 0);
    QVERIFY(t.compose.bandText().isEmpty());
    // Enter drops nothing now.
    t.key(Qt::Key_Return);
    QCOMPARE(t.fixture.steps(), 0);
}

void TestBoardView::typeAheadFindsTheTarget()
{
    ComposeTable t;
    t.board().setFocus();
    QTest::keyClicks(&t.board(), u"STO"_s);
    t.key(Qt::Key_Return);
    QCOMPARE(t.board().selection(), (Selection{stores, {}}));
    // What nothing begins with leaves the focus where it is.
    QTest::keyClicks(&t.board(), u"zz"_s);
    t.key(Qt::Key_Return);
    QCOMPARE(t.board().selection(), (Selection{stores, {}}));
}

void TestBoardView::theKeyboardIsToldTheRefusal()
{
    ComposeTable t;
    t.focusChip(stores, "c1");
    t.key(Qt::Key_Space);
    QTest::keyClicks(&t.board(), u"web"_s);
    QVERIFY(t.board().accessibleDescription().contains(u"c1 cannot join: "_s));
    t.key(Qt::Key_Return);
    QCOMPARE(t.fixture.steps(), 0);
    QVERIFY(t.compose.bandText().contains(u"c1"_s));
    QVERIFY(!t.drag.isActive());
}

void TestBoardView::theFleetIsPickedUpByKeyboard()
{
    ComposeTable t;
    connect(&t.fleet, &FleetPanel::pickedUp, &t.board(), [&t] { t.board().setFocus(Qt::OtherFocusReason); });
    auto *list = t.fleet.findChild<QListView *>(u"fleetList"_s);
    list->setFocus();
    t.fleet.select({id("free1")});
    t.input.key(list, Qt::Key_Space);
    QVERIFY(t.drag.isActive());
    QTest::keyClicks(&t.board(), u"sto"_s);
    t.key(Qt::Key_Return);
    QCOMPARE(t.fixture.steps(), 1);
    QVERIFY(t.fixture.members("stores").contains(u"free1"_s));
}

void TestBoardView::arrowsWalkThroughChips()
{
    ComposeTable t;
    t.board().select({stores, {}});
    t.key(Qt::Key_Down);
    t.key(Qt::Key_Return);
    QCOMPARE(t.board().selection(), (Selection{stores, {id("c1")}}));
    t.key(Qt::Key_Down);
    t.key(Qt::Key_Return);
    QCOMPARE(t.board().selection(), (Selection{stores, {id("c2")}}));
    QVERIFY(t.board().accessibleDescription().startsWith(u"c2, "_s));
    t.key(Qt::Key_Up);
    t.key(Qt::Key_Up);
    t.key(Qt::Key_Return);
    QCOMPARE(t.board().selection(), (Selection{stores, {}}));
    t.key(Qt::Key_Escape);
    QVERIFY(t.board().selection().isEmpty());
}

void TestBoardView::renaming()
{
    ComposeTable t;
    t.board().select({stores, {}});
    t.key(Qt::Key_F2);
    QVERIFY(t.nameEditor()->isVisible());
    QCOMPARE(t.nameEditor()->text(), u"Stores"_s);
    QTest::keyClicks(t.nameEditor(), u"  Shops "_s);
    QTest::keyClick(t.nameEditor(), Qt::Key_Return);
    QCOMPARE(t.fixture.group("stores").name, u"Shops"_s);
    QCOMPARE(t.fixture.steps(), 1);
    // The same name, or none, is no step.
    for (const QString &text : {u"Shops"_s, u"   "_s}) {
        t.key(Qt::Key_F2);
        t.nameEditor()->setText(text);
        QTest::keyClick(t.nameEditor(), Qt::Key_Return);
        QCOMPARE(t.fixture.steps(), 1);
        QCOMPARE(t.fixture.group("stores").name, u"Shops"_s);
    }
    // A system group has a name of others.
    t.board().select({platform, {}});
    t.key(Qt::Key_F2);
    QVERIFY(!t.nameEditor()->isVisible());
}

void TestBoardView::renamingIsLeftByEscape()
{
    ComposeTable t;
    t.board().select({stores, {}});
    t.key(Qt::Key_F2);
    QTest::keyClicks(t.nameEditor(), u"Shops"_s);
    QTest::keyClick(t.nameEditor(), Qt::Key_Escape);
    QVERIFY(!t.nameEditor()->isVisible());
    QCOMPARE(t.fixture.steps(), 0);
    QCOMPARE(t.fixture.group("stores").name, u"Stores"_s);
    QCOMPARE(t.board().selection(), (Selection{stores, {}}));
}

void TestBoardView::keysOfTheNameEditorAreItsOwn()
{
    ComposeTable t;
    t.board().select({stores, {}});
    t.key(Qt::Key_F2);
    for (const Qt::Key key : {Qt::Key_Insert, Qt::Key_Delete, Qt::Key_Down, Qt::Key_Space})
        QTest::keyClick(t.nameEditor(), key);
    QCOMPARE(t.fixture.steps(), 0);
    QVERIFY(t.nameEditor()->isVisible());
}

void TestBoardView::deleting()
{
    ComposeTable t;
    t.board().select({stores, {id("c1")}});
    t.key(Qt::Key_Delete);
    QCOMPARE(t.fixture.steps(), 1);
    QCOMPARE(t.fixture.members("stores"), QStringList{u"c2"_s});
    t.board().select({payments, {}});
    t.key(Qt::Key_Delete);
    QCOMPARE(t.fixture.steps(), 2);
    QVERIFY(!t.fixture->draft().group(payments));
    QVERIFY(t.board().selection().isEmpty());
    QVERIFY(t.fixture->undo());
    QVERIFY(t.fixture->undo());
    QCOMPARE(t.fixture.members("stores"), (QStringList{u"c1"_s, u"c2"_s}));
    QCOMPARE(t.board().shownCount(), 4);
}

void TestBoardView::deletingTwiceSparesTheGroup()
{
    ComposeTable t;
    t.board().select({stores, {id("c1")}});
    t.key(Qt::Key_Delete);
    t.key(Qt::Key_Delete);
    t.key(Qt::Key_Space); // what left the group is not under the keyboard any more
    QVERIFY(!t.drag.isActive());
    QVERIFY(t.fixture->draft().group(stores));
    QCOMPARE(t.fixture.steps(), 1);
}

void TestBoardView::deletingWhatCannotGo()
{
    ComposeTable t;
    t.board().select({web, {id("i1")}});
    t.key(Qt::Key_Delete);
    QVERIFY(t.compose.bandText().contains(u"i1 cannot leave"_s));
    t.board().select({platform, {}});
    t.key(Qt::Key_Delete);
    QVERIFY(t.compose.bandText().contains(u"“Platform” is a system group"_s));
    QCOMPARE(t.fixture.steps(), 0);
}

void TestBoardView::insertMakesAGroup()
{
    ComposeTable t;
    t.board().setScope(Scope::project(ProjectId(u"pay"_s)));
    t.board().setFocus();
    t.key(Qt::Key_Insert);
    QCOMPARE(t.fixture.steps(), 1);
    const GroupId made = t.board().selection().group;
    QVERIFY(isDraft(made));
    QCOMPARE(t.fixture->draft().group(made)->scope, Scope::project(ProjectId(u"pay"_s)));
    QVERIFY(t.nameEditor()->isVisible());
    // A second one has another name.
    QTest::keyClick(t.nameEditor(), Qt::Key_Return);
    t.key(Qt::Key_Insert);
    QVERIFY(t.fixture->draft().group(made)->name != t.fixture->draft().group(t.board().selection().group)->name);
}

void TestBoardView::theFilter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("shown");
    QTest::newRow("nothing typed") << QString() << 4;
    QTest::newRow("name") << u"sto"_s << 1;
    QTest::newRow("member") << u"C3"_s << 1;
    QTest::newRow("part of a tag") << u"blu"_s << 1;
    QTest::newRow("value of a tag") << u"tier:gold"_s << 1;
    QTest::newRow("none") << u"zzz"_s << 0;
}

void TestBoardView::theFilter()
{
    QFETCH(QString, text);
    ComposeTable t;
    QVERIFY(t.fixture->perform(u"Tag"_s, {TagGroup{web, {{u"blue"_s, {}}, {u"tier"_s, u"gold"_s}}}}));
    t.board().setFilter(text);
    QTEST(t.board().shownCount(), "shown");
}

void TestBoardView::theScope()
{
    ComposeTable t;
    QVERIFY(t.fixture->perform(u"Two"_s, {[] {
        ClusterGroup group;
        group.id = GroupId(u"draft:pay"_s);
        group.name = u"Of Pay"_s;
        group.scope = Scope::project(ProjectId(u"pay"_s));
        return CreateGroup{group};
    }()}));
    QCOMPARE(t.board().shownCount(), 5);
    QSignalSpy shown(&t.board(), &BoardView::shownCountChanged);
    t.board().setScope(Scope::project(ProjectId(u"other"_s)));
    QCOMPARE(t.board().shownCount(), 4); // those of the tenant stay in sight
    QCOMPARE(shown.size(), 1);
    t.board().setScope(Scope::project(ProjectId(u"pay"_s)));
    QCOMPARE(t.board().shownCount(), 5);
}

void TestBoardView::clicksSelect()
{
    ComposeTable t;
    QSignalSpy selected(&t.compose, &ComposePage::selectionChanged);
    t.input.click(t.board().viewport(), t.board().cardRect(stores).topLeft() + QPoint(20, 60));
    QCOMPARE(t.board().selection(), (Selection{stores, {}}));
    t.input.click(t.board().viewport(), t.board().chipRect(stores, id("c2")).center());
    QCOMPARE(t.board().selection(), (Selection{stores, {id("c2")}}));
    t.input.click(t.board().viewport(), t.board().chipRect(stores, id("c1")).center(), Qt::ShiftModifier);
    QCOMPARE(t.board().selection(), (Selection{stores, {id("c1"), id("c2")}}));
    t.input.click(t.board().viewport(), t.board().chipRect(payments, id("c3")).center(), Qt::ControlModifier);
    QCOMPARE(t.board().selection(), (Selection{payments, {id("c3")}})); // of one group at a time
    t.input.click(t.board().viewport(), t.board().emptySpot());
    QVERIFY(t.board().selection().isEmpty());
    QCOMPARE(selected.size(), 5);
}

void TestBoardView::undoFollowsOnTheBoard()
{
    ComposeTable t;
    t.dragChip(stores, "c1", t.on(payments));
    QVERIFY(!t.board().chipRect(payments, id("c1")).isEmpty());
    QVERIFY(t.board().chipRect(stores, id("c1")).isEmpty());
    QVERIFY(t.fixture->undo());
    QVERIFY(t.board().chipRect(payments, id("c1")).isEmpty());
    QVERIFY(!t.board().chipRect(stores, id("c1")).isEmpty());
    QVERIFY(t.board().selection().clusters.isEmpty());
}

EASEL_TEST(TestBoardView)
#include "testboardview.moc"
