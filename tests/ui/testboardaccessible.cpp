// SPDX-License-Identifier: GPL-3.0-or-later
// The board without eyes: what assistive technology finds on it, is told by it, and can do with it.
#include "board/boardaccessible.h"
#include "accessiblelistener.h"
#include "composetable.h"
#include "fleetbuilder.h"
#include "testregistry.h"

#include <QAccessible>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QAccessibleInterface *accessible(ComposeTable &t)
{
    return QAccessible::queryAccessibleInterface(&t.board());
}

QStringList names(QAccessibleInterface *parent)
{
    QStringList result;
    for (int i = 0; i < parent->childCount(); ++i)
        result << parent->child(i)->text(QAccessible::Name);
    return result;
}

QAccessibleInterface *named(QAccessibleInterface *parent, const QString &name)
{
    return parent->child(static_cast<int>(names(parent).indexOf(name)));
}

/// The board as indented text.
QString printed(QAccessibleInterface *item, int depth = 0)
{
    QString text = QString(2 * depth, u' ') + item->text(QAccessible::Name) + u'\n';
    for (int i = 0; i < item->childCount(); ++i)
        text += printed(item->child(i), depth + 1);
    return text;
}

void act(QAccessibleInterface *item, const QString &action)
{
    item->actionInterface()->doAction(action);
}

const QString press = QAccessibleActionInterface::pressAction();
const QString toggle = QAccessibleActionInterface::toggleAction();

} // namespace

class TestBoardAccessible final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsAndChipsAreATree();
    void rolesAndStates();
    void whatIsSaid();
    void placesOnTheScreen();
    void pressingSelects();
    void aLongCardIsUnfolded();
    void membersAreMovedByActions();
    void verdictsAreSpoken();
    void theFocusIsTold();
    void selectionAndCardsAreTold();
    void whatIsGoneIsInvalid();
};

void TestBoardAccessible::cardsAndChipsAreATree()
{
    ComposeTable t;
    QAccessibleInterface *board = accessible(t);
    QVERIFY(board);
    QCOMPARE(printed(board), u"Cluster groups\n  Payments\n    c3\n  Platform\n  Stores\n    c1\n    c2\n  Web\n    i1\n"_s);
    for (int i = 0; i < board->childCount(); ++i) {
        QAccessibleInterface *card = board->child(i);
        QCOMPARE(card->parent(), board);
        QCOMPARE(board->indexOfChild(card), i);
        QCOMPARE(board->child(i), card);
        for (int k = 0; k < card->childCount(); ++k) {
            QCOMPARE(card->child(k)->parent(), card);
            QCOMPARE(card->indexOfChild(card->child(k)), k);
        }
    }
    QVERIFY(!board->child(-1));
    QVERIFY(!board->child(4));
    QVERIFY(!board->child(0)->child(1));
    QCOMPARE(board->child(0)->indexOfChild(board->child(2)->child(0)), -1);
    // Only what the filter leaves.
    t.board().setFilter(u"stores"_s);
    QCOMPARE(names(board), QStringList{u"Stores"_s});
}

void TestBoardAccessible::rolesAndStates()
{
    ComposeTable t;
    QAccessibleInterface *board = accessible(t);
    QAccessibleInterface *card = named(board, u"Stores"_s);
    QAccessibleInterface *chip = named(card, u"c1"_s);
    QCOMPARE(board->role(), QAccessible::Grouping);
    QCOMPARE(card->role(), QAccessible::List);
    QCOMPARE(chip->role(), QAccessible::ListItem);
    QVERIFY(card->state().multiSelectable);
    QVERIFY(!card->state().expandable);
    QVERIFY(chip->state().selectable && chip->state().focusable);
    QVERIFY(!chip->state().selected && !chip->state().offscreen && !chip->state().invalid);
    t.board().select({stores, {id("c1")}});
    QVERIFY(chip->state().selected && chip->state().focused);
    QVERIFY(!card->state().selected && !card->state().focused);
    t.board().select({stores, {}});
    QVERIFY(card->state().selected && card->state().focused);
    QVERIFY(!chip->state().selected);
    QCOMPARE(board->focusChild(), card);
    t.fleet.focusSearch();
    QVERIFY(!card->state().focused);
}

void TestBoardAccessible::whatIsSaid()
{
    ComposeTable t;
    QAccessibleInterface *card = named(accessible(t), u"Stores"_s);
    const QString spoken = card->text(QAccessible::Description);
    QVERIFY2(spoken.startsWith(u"Stores, Load balancer, 2 host cluster"_s), qPrintable(spoken));
    const QString chip = card->child(0)->text(QAccessible::Description);
    for (const QString &fact : {u"c1"_s, u"Kubernetes"_s, u"Healthy"_s})
        QVERIFY2(chip.contains(fact), qPrintable(chip));
}

void TestBoardAccessible::placesOnTheScreen()
{
    ComposeTable t;
    QAccessibleInterface *board = accessible(t);
    QAccessibleInterface *card = named(board, u"Stores"_s);
    const QRect rect = t.board().cardRect(stores);
    QCOMPARE(card->rect(), QRect(t.board().viewport()->mapToGlobal(rect.topLeft()), rect.size()));
    QVERIFY(card->rect().contains(card->child(0)->rect()));
    const QPoint middle = card->child(1)->rect().center();
    QCOMPARE(board->childAt(middle.x(), middle.y()), card);
    QCOMPARE(card->childAt(middle.x(), middle.y()), card->child(1));
    QVERIFY(!board->childAt(-5000, -5000));
}

void TestBoardAccessible::pressingSelects()
{
    ComposeTable t;
    QAccessibleInterface *card = named(accessible(t), u"Stores"_s);
    QCOMPARE(card->actionInterface()->actionNames(), QStringList{press});
    act(card, press);
    QCOMPARE(t.board().selection(), (Selection{stores, {}}));
    act(card->child(0), press);
    QCOMPARE(t.board().selection(), (Selection{stores, {id("c1")}}));
    act(card->child(1), toggle);
    QCOMPARE(t.board().selection(), (Selection{stores, {id("c1"), id("c2")}}));
    act(card->child(0), toggle);
    QCOMPARE(t.board().selection(), (Selection{stores, {id("c2")}}));
    act(card, u"fly"_s);
    QCOMPARE(t.board().selection(), (Selection{stores, {id("c2")}}));
    QCOMPARE(t.fixture.steps(), 0);
}

void TestBoardAccessible::aLongCardIsUnfolded()
{
    FleetBuilder fleet;
    QStringList all;
    for (int i = 10; i < 22; ++i) {
        all << u"m%1"_s.arg(i);
        fleet.cluster(all.last().toUtf8().constData());
    }
    fleet.group("many", "Many");
    for (const QString &name : std::as_const(all))
        fleet.member(name.toUtf8().constData());
    ComposeTable t(fleet.build());
    QAccessibleInterface *card = named(accessible(t), u"Many"_s);
    QVERIFY(card->state().expandable && card->state().collapsed && !card->state().expanded);
    QVERIFY(card->childCount() < 12);
    act(card, toggle);
    QVERIFY(card->state().expanded && !card->state().collapsed);
    QCOMPARE(names(card), all);
    act(card, toggle);
    QVERIFY(card->state().collapsed);
}

void TestBoardAccessible::membersAreMovedByActions()
{
    ComposeTable t;
    QAccessibleInterface *board = accessible(t);
    QAccessibleInterface *chip = named(named(board, u"Stores"_s), u"c1"_s);
    const QStringList actions = chip->actionInterface()->actionNames();
    QCOMPARE(actions.size(), 3);
    QCOMPARE(chip->actionInterface()->localizedActionName(actions.last()), u"Pick up to move"_s);
    QVERIFY(!chip->actionInterface()->keyBindingsForAction(actions.last()).isEmpty());
    act(chip, actions.last());
    QVERIFY(t.drag.isActive());
    QAccessibleInterface *target = named(board, u"Payments"_s);
    QCOMPARE(target->actionInterface()->localizedActionName(press), u"Drop here"_s);
    act(target, press);
    QVERIFY(!t.drag.isActive());
    QCOMPARE(t.fixture.steps(), 1);
    QCOMPARE(names(target), (QStringList{u"c3"_s, u"c1"_s}));
}

void TestBoardAccessible::verdictsAreSpoken()
{
    ComposeTable t;
    QAccessibleInterface *board = accessible(t);
    t.focusChip(stores, "c1");
    const AccessibleListener listener;
    t.key(Qt::Key_Space);
    QTest::keyClicks(&t.board(), u"pay"_s);
    QVERIFY(AccessibleListener::has(QAccessible::Focus, u"Payments"_s));
    QVERIFY(AccessibleListener::has(QAccessible::DescriptionChanged, u"Payments"_s));
    QVERIFY(board->focusChild()->text(QAccessible::Description).endsWith(u"c1 joins here."_s));
    AccessibleListener::forget();
    t.key(Qt::Key_Down, Qt::ControlModifier);
    t.key(Qt::Key_Home);
    QVERIFY(AccessibleListener::has(QAccessible::Focus, u"Payments"_s));
    QTest::qWait(900); // what was typed is forgotten
    QTest::keyClicks(&t.board(), u"web"_s);
    const QString refused = board->focusChild()->text(QAccessible::Description);
    QVERIFY2(refused.contains(u"c1 cannot join: "_s), qPrintable(refused));
    QVERIFY(refused.contains(t.drag.onGroup(web, Admission::Mode::Move).reasons.value(0)));
    // Every card says it, not only the one with the focus.
    QVERIFY(named(board, u"Stores"_s)->text(QAccessible::Description).endsWith(u"c1 is here already."_s));
    AccessibleListener::forget();
    t.key(Qt::Key_Insert);
    QVERIFY(AccessibleListener::has(QAccessible::Focus, u"Cluster groups"_s));
    QVERIFY(board->text(QAccessible::Description).startsWith(u"Empty board. "_s));
    QCOMPARE(board->focusChild(), board);
    t.key(Qt::Key_Escape);
    QVERIFY(!named(board, u"Stores"_s)->text(QAccessible::Description).contains(u"here"_s));
}

void TestBoardAccessible::theFocusIsTold()
{
    ComposeTable t;
    t.board().select({stores, {}});
    const AccessibleListener listener;
    t.key(Qt::Key_Down);
    QVERIFY(AccessibleListener::has(QAccessible::Focus, u"c1"_s));
    t.key(Qt::Key_Down);
    QVERIFY(AccessibleListener::has(QAccessible::Focus, u"c2"_s));
    AccessibleListener::forget();
    t.fleet.focusSearch();
    t.board().select({payments, {}});
    QVERIFY(!AccessibleListener::has(QAccessible::Focus, u"Payments"_s));
    t.board().setFocus();
    QVERIFY(AccessibleListener::has(QAccessible::Focus, u"Payments"_s));
}

void TestBoardAccessible::selectionAndCardsAreTold()
{
    ComposeTable t;
    const AccessibleListener listener;
    t.board().select({stores, {id("c1")}});
    QVERIFY(AccessibleListener::has(QAccessible::SelectionWithin, u"Cluster groups"_s));
    QVERIFY(!AccessibleListener::has(QAccessible::ObjectReorder, u"Cluster groups"_s));
    QVERIFY(t.fixture->perform(u"Remove"_s, {RemoveMember{stores, id("c2")}}));
    QVERIFY(AccessibleListener::has(QAccessible::ObjectReorder, u"Cluster groups"_s));
}

void TestBoardAccessible::whatIsGoneIsInvalid()
{
    ComposeTable t;
    QAccessibleInterface *board = accessible(t);
    QAccessibleInterface *card = named(board, u"Stores"_s);
    QAccessibleInterface *chip = named(card, u"c1"_s);
    QVERIFY(t.fixture->perform(u"Delete"_s, {DeleteGroup{stores}}));
    for (QAccessibleInterface *gone : {card, chip}) {
        QVERIFY(!gone->isValid());
        QVERIFY(gone->state().invalid);
        QVERIFY(gone->rect().isEmpty());
        QVERIFY(gone->text(QAccessible::Name).isEmpty());
        QVERIFY(gone->actionInterface()->actionNames().isEmpty());
        act(gone, press);
    }
    QVERIFY(t.board().selection().isEmpty());
    // It comes back under the same interface.
    QVERIFY(t.fixture->undo());
    QVERIFY(card->isValid() && chip->isValid());
    QCOMPARE(named(board, u"Stores"_s), card);
}

EASEL_TEST(TestBoardAccessible)
#include "testboardaccessible.moc"
