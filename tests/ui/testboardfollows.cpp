// SPDX-License-Identifier: GPL-3.0-or-later
// The board follows what happens elsewhere: edits, undo, pulls. It paints and judges no more than it has to.
#include "composetable.h"
#include "fleetbuilder.h"
#include "testregistry.h"

#include "items/fleetmodel.h"

#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What of the board is painted.
class PaintWatcher final : public QObject
{
public:
    explicit PaintWatcher(QWidget *widget)
    {
        SyntheticInput::settle();
        widget->installEventFilter(this);
    }
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

Result<void> leave(ComposeTable &t, const GroupId &group, const char *cluster)
{
    return t.fixture->perform(u"Remove"_s, {RemoveMember{group, id(cluster)}});
}

/// The fleet of smallFleet() after groups were made at the backend that come first on the board.
Fleet pulledFleet()
{
    FleetBuilder fleet;
    fleet.cluster("c1").cluster("c2").cluster("c3").cluster("free1").cluster("free2").cluster("i1").ingress("*.i1.example.com");
    for (int i = 0; i < 12; ++i)
        fleet.group(u"a%1"_s.arg(i).toUtf8().constData(), u"Aaa %1"_s.arg(i).toUtf8().constData());
    fleet.group("payments", "Payments").member("c3").group("stores", "Stores").member("c1").member("c2");
    return fleet.build();
}

} // namespace

class TestBoardFollows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditPaintsItsCardAndNoOther();
    void findingsAreSeen();
    void verdictsAreFoundOnce();
    void verdictsFollowTheDraft();
    void aDragEndsWhenItsGroupGoes();
    void aDragEndsWhenNothingMayBeEdited();
    void theNameEditorFollowsAPull();
    void theNameEditorGoesWithItsGroup();
    void aPullKeepsWhatIsSelected();
    void theFleetKeepsItsSelection();
    void theFleetStaysWhereItIsScrolledTo();
    void theFleetKeepsItsSelectionOverAPull();
};

void TestBoardFollows::anEditPaintsItsCardAndNoOther()
{
    ComposeTable t;
    const QRect card = t.board().cardRect(web);
    PaintWatcher watcher(t.board().viewport());
    QVERIFY(t.fixture->perform(u"Limit"_s, {SetOversubscription{web, Percent(150)}}));
    SyntheticInput::settle();
    QVERIFY(!watcher.region.isEmpty());
    const QRect painted = watcher.region.boundingRect();
    QVERIFY2(card.adjusted(-8, -8, 8, 8).contains(painted), "more than the card was painted");
}

void TestBoardFollows::findingsAreSeen()
{
    ComposeTable t;
    const auto picture = [&] {
        SyntheticInput::settle();
        return t.board().viewport()->grab(t.board().cardRect(web)).toImage();
    };
    const QImage sound = picture();
    QVERIFY(t.fixture->perform(u"Host"_s, {SetHostDns{web, id("i1"), QString()}}));
    QVERIFY(!t.fixture->findings(web).empty());
    QVERIFY(picture() != sound);
    QVERIFY(t.fixture->undo());
    QVERIFY(picture() == sound);
}

void TestBoardFollows::verdictsAreFoundOnce()
{
    ComposeTable t;
    QVERIFY(t.drag.pickUp({id("free1")}, {}));
    const Verdict *onStores = &t.drag.onGroup(stores, Admission::Mode::Move);
    const Verdict *onNew = &t.drag.onNewGroup(Scope::tenant(), Admission::Mode::Move);
    QCOMPARE(onStores->kind, Verdict::Kind::Joins);
    SyntheticInput::settle();
    t.board().viewport()->grab();
    QCOMPARE(&t.drag.onGroup(stores, Admission::Mode::Move), onStores);
    QCOMPARE(&t.drag.onNewGroup(Scope::tenant(), Admission::Mode::Move), onNew);
    QVERIFY(&t.drag.onGroup(stores, Admission::Mode::AlsoJoin) != onStores);
    t.drag.cancel();
    QCOMPARE(t.drag.onGroup(stores, Admission::Mode::Move).kind, Verdict::Kind::Nothing);
}

void TestBoardFollows::verdictsFollowTheDraft()
{
    ComposeTable t;
    const QSignalSpy rejudged(&t.drag, &ClusterDrag::rejudged);
    t.focusChip(stores, "c1");
    t.key(Qt::Key_Space);
    QTest::keyClicks(&t.board(), u"pay"_s);
    QVERIFY(t.board().hintText().contains(u"Payments"_s));
    QCOMPARE(t.drag.onGroup(payments, Admission::Mode::Move).kind, Verdict::Kind::Joins);
    // Somebody makes the target one that takes no cluster of this kind.
    QVERIFY(t.fixture->perform(u"Ingress"_s, {SetEndpoint{payments, EndpointType::Ingress}}));
    QCOMPARE(rejudged.size(), 1);
    QVERIFY(t.drag.isActive());
    QVERIFY(t.drag.onGroup(payments, Admission::Mode::Move).kind != Verdict::Kind::Joins);
    QVERIFY(t.board().hintText().contains(u"Payments"_s));
    QVERIFY(t.board().hintText().contains(t.drag.onGroup(payments, Admission::Mode::Move).reasons.value(0)));
    // The target goes: what is carried is over the empty board, and a drop there makes a group.
    QVERIFY(t.fixture->perform(u"Delete"_s, {DeleteGroup{payments}}));
    QVERIFY(t.board().isOnNewGroup());
    t.key(Qt::Key_Return);
    QCOMPARE(t.fixture.steps(), 3);
    QCOMPARE(t.fixture.members("stores"), QStringList{u"c2"_s});
}

void TestBoardFollows::aDragEndsWhenItsGroupGoes()
{
    ComposeTable t;
    QVERIFY(t.drag.pickUp({id("c3")}, payments));
    QVERIFY(t.fixture->perform(u"Delete"_s, {DeleteGroup{payments}}));
    QVERIFY(!t.drag.isActive());
}

void TestBoardFollows::aDragEndsWhenNothingMayBeEdited()
{
    ComposeTable t;
    QVERIFY(t.drag.pickUp({id("c3")}, payments));
    t.fixture->setApplying(true);
    QVERIFY(!t.drag.isActive());
    t.fixture->setApplying(false);
}

void TestBoardFollows::theNameEditorFollowsAPull()
{
    ComposeTable t;
    t.window.resize(900, 500);
    t.board().createEmptyGroup();
    const GroupId made = t.board().selection().group;
    QLineEdit *editor = t.nameEditor();
    QVERIFY(editor->isVisible());
    editor->setText(u"Half a na"_s);
    const QPoint before = editor->pos();
    QVERIFY(t.fixture->rebase(pulledFleet(), QDateTime::currentDateTimeUtc()));
    SyntheticInput::settle();
    QVERIFY(t.board().layout().card(made));
    QVERIFY(t.board().layout().card(made)->rect.top() > 300);
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->text(), u"Half a na"_s);
    QVERIFY(editor->hasFocus());
    QVERIFY2(t.board().viewport()->rect().contains(editor->geometry()), "what is being typed cannot be seen");
    const int offset = editor->y() - t.board().cardRect(made).y();
    QVERIFY2(offset >= 0 && offset < 20, "the editor lies on another card");
    QVERIFY(editor->pos() != before || offset < 20);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(t.fixture->draft().group(made)->name, u"Half a na"_s);
}

void TestBoardFollows::theNameEditorGoesWithItsGroup()
{
    ComposeTable t;
    t.board().editName(payments);
    QVERIFY(t.nameEditor()->isVisible());
    QVERIFY(t.fixture->perform(u"Delete"_s, {DeleteGroup{payments}}));
    QVERIFY(!t.nameEditor()->isVisible());
}

void TestBoardFollows::aPullKeepsWhatIsSelected()
{
    ComposeTable t;
    t.board().select({stores, {id("c2")}});
    QVERIFY(t.fixture->rebase(pulledFleet(), QDateTime::currentDateTimeUtc()));
    QCOMPARE(t.board().selection(), (Selection{stores, {id("c2")}}));
    QVERIFY(!t.board().chipRect(stores, id("c2")).isEmpty());
}

void TestBoardFollows::theFleetKeepsItsSelection()
{
    ComposeTable t;
    FleetModel &model = t.fleet.model();
    const QString inAGroup = [&] {
        for (const FacetValue &value : model.facetValues(Facet::Membership)) {
            if (value.count == 4)
                return value.value;
        }
        return QString();
    }();
    QVERIFY(!inAGroup.isEmpty());
    model.choose(Facet::Membership, inAGroup, true);
    t.fleet.select({id("c1"), id("c3")});
    QSignalSpy told(&t.fleet, &FleetPanel::selectionChanged);
    // Another one leaves its group, and the list with it.
    QVERIFY(leave(t, stores, "c2"));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(t.fleet.selected(), (QList{id("c1"), id("c3")}));
    QVERIFY(told.isEmpty());
    // One that is selected goes: that is told, once.
    QVERIFY(leave(t, stores, "c1"));
    QCOMPARE(t.fleet.selected(), QList{id("c3")});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().front().value<Selection>(), (Selection{{}, {id("c3")}}));
}

void TestBoardFollows::theFleetStaysWhereItIsScrolledTo()
{
    FleetBuilder content;
    for (int i = 100; i < 180; ++i)
        content.cluster(u"c%1"_s.arg(i).toUtf8().constData());
    content.group("stores", "Stores").member("c170");
    ComposeTable t(content.build());
    FleetModel &model = t.fleet.model();
    model.choose(Facet::Membership, model.facetValues(Facet::Membership).front().value, true);
    QCOMPARE(model.rowCount(), 79);
    t.fleet.select({id("c101")});
    auto *list = t.fleet.findChild<QListView *>(u"fleetList"_s);
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() / 2);
    const int before = list->verticalScrollBar()->value();
    QVERIFY(before > 0);
    QVERIFY(t.fixture->perform(u"Join"_s, {AddMember{stores, {id("c179"), {}, {}, {}, {}}}}));
    SyntheticInput::settle();
    QCOMPARE(model.rowCount(), 78);
    QCOMPARE(list->verticalScrollBar()->value(), before);
    QCOMPARE(t.fleet.selected(), QList{id("c101")});
    QVERIFY(t.fixture->undo());
    QCOMPARE(model.rowCount(), 79);
    QVERIFY(model.indexOf(id("c179")).isValid());
    QCOMPARE(t.fleet.selected(), QList{id("c101")});
}

void TestBoardFollows::theFleetKeepsItsSelectionOverAPull()
{
    ComposeTable t;
    t.fleet.select({id("c1"), id("i1"), id("e1")});
    QVERIFY(t.fixture->rebase(pulledFleet(), QDateTime::currentDateTimeUtc()));
    QCOMPARE(t.fleet.selected(), (QList{id("c1"), id("i1")}));
}

EASEL_TEST(TestBoardFollows)
#include "testboardfollows.moc"
