// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting several members of a card: clicks with Ctrl and Shift, a rubber band, the keyboard.
#include "composetable.h"
#include "fleetbuilder.h"
#include "testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId left(u"left"_s);
const GroupId right(u"right"_s);

/// Two cards beside each other, of six members and of one.
Fleet twoCards()
{
    FleetBuilder fleet;
    for (const char *cluster : {"a1", "a2", "a3", "a4", "a5", "a6", "b1"})
        fleet.cluster(cluster);
    fleet.group("left", "Left");
    for (const char *cluster : {"a1", "a2", "a3", "a4", "a5", "a6"})
        fleet.member(cluster);
    fleet.group("right", "Right").member("b1");
    return fleet.build();
}

class Bench final
{
public:
    Bench() : t(twoCards()), m_viewport(t.board().viewport()) {}

    QPoint chip(const char *cluster, const GroupId &group = left) { return t.board().chipRect(group, id(cluster)).center(); }
    /// On the card but on no chip.
    QPoint header(const GroupId &group) { return t.board().cardRect(group).topLeft() + QPoint(60, 60); }
    void click(const char *cluster, Qt::KeyboardModifiers modifiers = {}) { t.input.click(m_viewport, chip(cluster), modifiers); }
    void press(QPoint at, Qt::KeyboardModifiers modifiers = {}) { send(QEvent::MouseButtonPress, at, Qt::LeftButton, modifiers); }
    void move(QPoint to, Qt::KeyboardModifiers modifiers = {}) { send(QEvent::MouseMove, to, Qt::NoButton, modifiers); }
    void release(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        send(QEvent::MouseButtonRelease, at, Qt::LeftButton, modifiers);
    }
    void span(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        press(from, modifiers);
        move((from + to) / 2, modifiers);
        move(to, modifiers);
        release(to, modifiers);
    }
    QString selected()
    {
        QStringList names;
        for (const ClusterId &cluster : std::as_const(t.board()).selection().clusters)
            names << cluster.toString();
        names.sort();
        return names.join(u' ');
    }

    ComposeTable t;

private:
    void send(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
    {
        const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, QPointF(at), m_viewport->mapToGlobal(QPointF(at)), button, held, modifiers);
        QCoreApplication::sendEvent(m_viewport, &event);
    }

    QWidget *m_viewport;
};

} // namespace

class TestBoardSelection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlAndShift();
    void aBandSelects();
    void aBandStaysInItsCard();
    void aBandFromTheEmptyBoardTakesOneCard();
    void ctrlAddsABand();
    void escapeCallsABandOff();
    void aBandIsNoDrag();
    void aPullEndsABand();
    void theKeyboardSelectsSeveral();
    void ctrlSpaceToggles();
    void allMembers();
    void whatIsSelectedIsDraggedTogether();
};

void TestBoardSelection::ctrlAndShift()
{
    Bench b;
    b.click("a2");
    QCOMPARE(b.selected(), u"a2"_s);
    b.click("a4", Qt::ControlModifier);
    QCOMPARE(b.selected(), u"a2 a4"_s);
    b.click("a6", Qt::ShiftModifier);
    QCOMPARE(b.selected(), u"a4 a5 a6"_s);
    b.click("a5", Qt::ControlModifier);
    QCOMPARE(b.selected(), u"a4 a6"_s);
    b.click("a1");
    QCOMPARE(b.selected(), u"a1"_s);
    // A Shift click goes back too.
    b.click("a3");
    b.click("a1", Qt::ShiftModifier);
    QCOMPARE(b.selected(), u"a1 a2 a3"_s);
    // Members of one group are selected, never of two.
    b.t.input.click(b.t.board().viewport(), b.chip("b1", right), Qt::ControlModifier);
    QCOMPARE(b.t.board().selection(), (Selection{right, {id("b1")}}));
}

void TestBoardSelection::aBandSelects()
{
    Bench b;
    b.span(b.header(left), b.chip("a3"));
    QCOMPARE(b.t.board().selection().group, left);
    QCOMPARE(b.selected(), u"a1 a2 a3"_s);
    // From below, and narrower again on the way.
    b.press(b.header(left));
    b.move(b.chip("a6"));
    QCOMPARE(b.selected(), u"a1 a2 a3 a4 a5 a6"_s);
    b.move(b.chip("a2"));
    QCOMPARE(b.selected(), u"a1 a2"_s);
    b.release(b.chip("a2"));
    QCOMPARE(b.selected(), u"a1 a2"_s);
    // Then a Shift click goes on from it.
    b.click("a4", Qt::ShiftModifier);
    QCOMPARE(b.selected(), u"a1 a2 a3 a4"_s);
}

void TestBoardSelection::aBandStaysInItsCard()
{
    Bench b;
    b.span(b.header(right), b.chip("a6"));
    QCOMPARE(b.t.board().selection().group, right);
    b.span(b.header(left), b.chip("b1", right) + QPoint(10, 10));
    QCOMPARE(b.t.board().selection().group, left);
}

void TestBoardSelection::aBandFromTheEmptyBoardTakesOneCard()
{
    Bench b;
    const QRect card = b.t.board().cardRect(left);
    const QPoint beside = card.topLeft() - QPoint(8, 8);
    b.span(beside, b.chip("a2"));
    QCOMPARE(b.t.board().selection().group, left);
    QCOMPARE(b.selected(), u"a1 a2"_s);
    // Over both cards: the one of which it touches more.
    b.span(beside, b.t.board().cardRect(right).bottomRight());
    QCOMPARE(b.t.board().selection().group, left);
    // Over nothing: nothing.
    b.span(beside, beside + QPoint(-6, 100));
    QVERIFY(b.t.board().selection().isEmpty());
}

void TestBoardSelection::ctrlAddsABand()
{
    Bench b;
    b.click("a6");
    b.span(b.header(left), b.chip("a2"), Qt::ControlModifier);
    QCOMPARE(b.selected(), u"a1 a2 a6"_s);
    // With Ctrl a click beside the chips takes nothing away.
    b.t.input.click(b.t.board().viewport(), b.header(left), Qt::ControlModifier);
    QCOMPARE(b.selected(), u"a1 a2 a6"_s);
    b.t.input.click(b.t.board().viewport(), b.header(left));
    QCOMPARE(b.t.board().selection(), (Selection{left, {}}));
}

void TestBoardSelection::escapeCallsABandOff()
{
    Bench b;
    b.click("a5");
    b.press(b.header(left));
    b.move(b.chip("a3"));
    QCOMPARE(b.selected(), u"a1 a2 a3"_s);
    b.t.key(Qt::Key_Delete); // not meanwhile
    b.t.key(Qt::Key_Escape);
    QCOMPARE(b.selected(), u"a5"_s);
    b.move(b.chip("a4"));
    b.release(b.chip("a4"));
    QCOMPARE(b.selected(), u"a5"_s);
    QCOMPARE(b.t.fixture.steps(), 0);
}

void TestBoardSelection::aBandIsNoDrag()
{
    Bench b;
    const QSignalSpy started(&b.t.drag, &ClusterDrag::started);
    b.span(b.header(left), b.chip("a3"));
    QVERIFY(started.isEmpty());
    QCOMPARE(b.t.fixture.steps(), 0);
}

void TestBoardSelection::aPullEndsABand()
{
    Bench b;
    b.press(b.header(right));
    b.move(b.header(right) + QPoint(40, 200));
    FleetBuilder fleet;
    fleet.cluster("a1").group("left", "Left").member("a1");
    QVERIFY(b.t.fixture->rebase(fleet.build(), QDateTime::currentDateTimeUtc()));
    b.move(b.chip("a1"));
    b.release(b.chip("a1"));
    QVERIFY(b.t.board().selection().isEmpty());
}

void TestBoardSelection::theKeyboardSelectsSeveral()
{
    Bench b;
    b.t.focusChip(left, "a2");
    b.t.key(Qt::Key_Down, Qt::ShiftModifier);
    b.t.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(b.selected(), u"a2 a3 a4"_s);
    b.t.key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(b.selected(), u"a2 a3"_s);
    b.t.key(Qt::Key_Escape);
    QVERIFY(b.t.board().selection().isEmpty());
}

void TestBoardSelection::ctrlSpaceToggles()
{
    Bench b;
    b.t.focusChip(left, "a2");
    b.t.key(Qt::Key_Down);
    b.t.key(Qt::Key_Down);
    b.t.key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(b.selected(), u"a2 a4"_s);
    b.t.key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(b.selected(), u"a2"_s);
    QVERIFY(!b.t.drag.isActive());
}

void TestBoardSelection::allMembers()
{
    Bench b;
    b.t.focusChip(left, "a2");
    QTest::keySequence(&b.t.board(), QKeySequence::SelectAll);
    QCOMPARE(b.selected(), u"a1 a2 a3 a4 a5 a6"_s);
}

void TestBoardSelection::whatIsSelectedIsDraggedTogether()
{
    Bench b;
    b.span(b.header(left), b.chip("a3"));
    b.t.dragChip(left, "a2", b.t.on(right));
    QCOMPARE(b.t.fixture.steps(), 1);
    QCOMPARE(b.t.fixture.members("right"), (QStringList{u"b1"_s, u"a1"_s, u"a2"_s, u"a3"_s}));
    QCOMPARE(b.selected(), u"a1 a2 a3"_s);
    QCOMPARE(b.t.board().selection().group, right);
}

EASEL_TEST(TestBoardSelection)
#include "testboardselection.moc"
