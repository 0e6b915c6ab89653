// SPDX-License-Identifier: GPL-3.0-or-later
// The conflict page: what is in the way is shown, chosen, written anew and undone, with the mouse and without.
#include "fleetbuilder.h"
#include "sessionfixture.h"
#include "testregistry.h"

#include "review/conflictcard.h"
#include "review/conflictsview.h"
#include "review/reviewpage.h"
#include "theme/band.h"
#include "theme/emptystate.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId stores(u"stores"_s);
const GroupId payments(u"payments"_s);

Fleet with(Fleet fleet, const GroupId &id, const std::function<void(ClusterGroup &)> &edit)
{
    ClusterGroup group = *fleet.group(id);
    edit(group);
    fleet.putGroup(group);
    return fleet;
}

Fleet baseFleet()
{
    return with(smallFleet(), stores, [](ClusterGroup &g) { g.values = u"a: 1\nb: 2\nc: 3\n"_s; });
}

/// A session whose plan is in the way of the backend in the description and oversubscription of two groups, and in one line
/// of the values.
void collide(SessionFixture &fixture)
{
    const Result<void> planned = fixture->perform(u"Plan"_s, {DescribeGroup{stores, u"mine"_s}, SetOversubscription{stores, Percent(130)},
                                                              SetValues{stores, u"a: 1\nb: mine\nc: 3\n"_s}, DescribeGroup{payments, u"mine"_s}});
    Fleet theirs = with(baseFleet(), stores, [](ClusterGroup &g) {
        g.description = u"theirs <b>"_s;
        g.oversubscription = Percent(150);
        g.values = u"a: 1\nb: theirs\nc: 3\n"_s;
        g.tags.insert(u"env"_s, u"prod"_s);
    });
    theirs = with(theirs, payments, [](ClusterGroup &g) { g.description = u"theirs"_s; });
    if (!planned || !fixture->rebase(theirs, {}) || fixture->openConflicts() != 4)
        qFatal("no conflicts");
}

ConflictCard *card(const QWidget &page, const GroupId &group, const QString &field)
{
    for (ConflictCard *card : page.findChildren<ConflictCard *>()) {
        const MergeConflict &conflict = card->conflict().conflict;
        if (conflict.group == group && conflict.field == field && card->isVisible())
            return card;
    }
    qFatal("no card for %s", qPrintable(field));
}

QPushButton *button(const QWidget *card, const char *name)
{
    return card->findChild<QPushButton *>(QLatin1String(name));
}

QString visibleTexts(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page))
            texts << label->text().remove(QChar(0x200b));
    }
    return texts.join(u'\n');
}

} // namespace

class TestConflictsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSettle();
    void threeSidesAndWhy();
    void choosesAndUndoes();
    void allOfAKindAtOnce();
    void writesATextAnew();
    void writesTheValuesAnew();
    void otherFieldsAreEditedInTheInspector();
    void everythingByKeyboard();
    void saysItToScreenReaders();
    void whatMergedIsFolded();
    void aPlanThatOnlyHasConflicts();
    void readOnlyShowsAndDoesNotOffer();
};

void TestConflictsPage::nothingToSettle()
{
    SessionFixture fixture(baseFleet());
    ConflictsView view(fixture.session());
    view.show();
    QVERIFY(view.findChild<EmptyState *>());
    QVERIFY(view.isEmpty());
    SyncService service(fixture.session());
    ReviewPage page(fixture.session(), service);
    page.show();
    QVERIFY(page.findChild<Band *>(u"conflictsBand"_s)->isHidden());
}

void TestConflictsPage::threeSidesAndWhy()
{
    SessionFixture fixture(baseFleet());
    SyncService service(fixture.session());
    ReviewPage page(fixture.session(), service);
    page.show();
    collide(fixture);
    auto *band = page.findChild<Band *>(u"conflictsBand"_s);
    QVERIFY(!band->isHidden());
    QVERIFY(band->text().contains(u'4'));
    QVERIFY(!page.findChild<QPushButton *>(u"applyButton"_s)->isEnabled());
    page.findChild<QPushButton *>(u"showConflictsButton"_s)->click();
    const QString texts = visibleTexts(page);
    for (const QString &text : {u"theirs <b>"_s, u"150 %"_s, u"130 %"_s, u"120 %"_s, u"The plan and somebody on the backend changed this, each in their way."_s,
                                u"Planned on"_s, u"On the backend now"_s, u"Your plan"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
    QCOMPARE(page.findChildren<ConflictCard *>().size(), 4);
}

void TestConflictsPage::choosesAndUndoes()
{
    SessionFixture fixture(baseFleet());
    collide(fixture);
    ConflictsView view(fixture.session());
    view.show();
    ConflictCard *description = card(view, stores, u"description"_s);
    button(description, "takeTheirsButton")->click();
    QCOMPARE(fixture->draft().group(stores)->description, u"theirs <b>"_s);
    QCOMPARE(fixture->openConflicts(), 3);
    // The card stays where it is, and says how it was settled.
    QCOMPARE(card(view, stores, u"description"_s), description);
    QVERIFY(description->isVisible());
    QVERIFY(!button(description, "takeTheirsButton")->isVisibleTo(description));
    QVERIFY(description->accessibleName().contains(u"Settled: theirs"_s));
    QVERIFY(visibleTexts(view).contains(u"Undo opens it again."_s));
    QVERIFY(fixture->undo());
    QVERIFY(button(description, "takeTheirsButton")->isVisibleTo(description));
    QCOMPARE(fixture->openConflicts(), 4);
    button(description, "keepMineButton")->click();
    QCOMPARE(fixture->draft().group(stores)->description, u"mine"_s);
    QVERIFY(description->accessibleName().contains(u"Settled: mine"_s));
}

void TestConflictsPage::allOfAKindAtOnce()
{
    SessionFixture fixture(baseFleet());
    collide(fixture);
    ConflictsView view(fixture.session());
    view.show();
    const qsizetype steps = fixture.steps();
    view.findChild<QPushButton *>(u"allTheirsButton"_s)->click();
    QTRY_COMPARE(fixture->openConflicts(), 0);
    QCOMPARE(fixture.steps(), steps + 1);
    QCOMPARE(fixture->draft().group(stores)->oversubscription, Percent(150));
    QCOMPARE(fixture->draft().group(payments)->description, u"theirs"_s);
    QCOMPARE(fixture->draft().group(stores)->values, u"a: 1\nb: theirs\nc: 3\n"_s);
    QTRY_VERIFY(visibleTexts(view).contains(u"All 4 conflict"_s));
    QVERIFY(fixture->undo());
    QCOMPARE(fixture->openConflicts(), 4);
    QCOMPARE(fixture->draft().group(stores)->oversubscription, Percent(130));
}

void TestConflictsPage::writesATextAnew()
{
    SessionFixture fixture(baseFleet());
    collide(fixture);
    ConflictsView view(fixture.session());
    view.show();
    ConflictCard *description = card(view, stores, u"description"_s);
    button(description, "editButton")->click();
    auto *line = description->findChild<QLineEdit *>(u"lineEditor"_s);
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"mine"_s);
    line->setText(u"both"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(fixture->draft().group(stores)->description, u"both"_s);
    QVERIFY(description->accessibleName().contains(u"Settled: edited"_s));
    QVERIFY(!line->isVisible());
    QVERIFY(fixture->undo());
    // Escape leaves it as it was.
    button(description, "editButton")->click();
    line->setText(u"nothing of this"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
    QVERIFY(button(description, "editButton")->isVisibleTo(description));
    QCOMPARE(fixture->draft().group(stores)->description, u"mine"_s);
    QCOMPARE(fixture->openConflicts(), 4);
}

void TestConflictsPage::writesTheValuesAnew()
{
    SessionFixture fixture(baseFleet());
    collide(fixture);
    ConflictsView view(fixture.session());
    view.show();
    ConflictCard *values = card(view, stores, u"values"_s);
    button(values, "editButton")->click();
    auto *text = values->findChild<QPlainTextEdit *>(u"textEditor"_s);
    QVERIFY(text->isVisible());
    QVERIFY(text->toPlainText().contains(u"<<<<<<<"_s));
    QVERIFY(text->toPlainText().contains(u"b: mine"_s));
    QVERIFY(text->toPlainText().contains(u"b: theirs"_s));
    // Half of it settled is not settled.
    QPushButton *use = button(values, "useEditButton");
    QVERIFY(!use->isEnabled());
    text->setPlainText(u"a: 1\n=======\nc: 3\n"_s);
    QVERIFY(!use->isEnabled());
    QVERIFY(visibleTexts(view).contains(u"take the markers out"_s));
    text->setPlainText(u"a: 1\nb: both\nc: 3\n"_s);
    QVERIFY(use->isEnabled());
    use->click();
    QCOMPARE(fixture->draft().group(stores)->values, u"a: 1\nb: both\nc: 3\n"_s);
    QCOMPARE(fixture->openConflicts(), 3);
}

void TestConflictsPage::otherFieldsAreEditedInTheInspector()
{
    SessionFixture fixture(baseFleet());
    collide(fixture);
    ConflictsView view(fixture.session());
    QSignalSpy selected(&view, &ConflictsView::selectRequested);
    view.show();
    ConflictCard *limit = card(view, stores, u"oversubscription"_s);
    button(limit, "editButton")->click();
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.at(0).at(0).value<Selection>().group, stores);
    // What is edited there is what the plan has, and can be kept.
    QVERIFY(fixture->perform(u"by hand"_s, {SetOversubscription{stores, Percent(140)}}));
    QTRY_VERIFY(visibleTexts(*limit).contains(u"140 %"_s));
    button(limit, "keepMineButton")->click();
    QCOMPARE(fixture->draft().group(stores)->oversubscription, Percent(140));
    QCOMPARE(fixture->openConflicts(), 3);
}

void TestConflictsPage::everythingByKeyboard()
{
    SessionFixture fixture(baseFleet());
    collide(fixture);
    ConflictsView view(fixture.session());
    view.resize(700, 900);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QSet<QString> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &view, Qt::Key_Tab);
        if (const auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget()))
            reached.insert(focused->objectName());
    }
    for (const QString &name : {u"allMineButton"_s, u"allTheirsButton"_s, u"keepMineButton"_s, u"takeTheirsButton"_s, u"editButton"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
    // One after the other with the space bar: the focus goes on to what is still open.
    button(view.findChildren<ConflictCard *>().front(), "keepMineButton")->setFocus();
    for (int open = 3; open >= 0; --open) {
        for (int i = 0; i < 20 && QApplication::focusWidget()->objectName() != u"keepMineButton"_s; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(fixture->openConflicts(), open);
    }
}

void TestConflictsPage::saysItToScreenReaders()
{
    SessionFixture fixture(baseFleet());
    collide(fixture);
    ConflictsView view(fixture.session());
    view.show();
    for (const ConflictCard *each : view.findChildren<ConflictCard *>()) {
        const MergeConflict &conflict = each->conflict().conflict;
        QVERIFY(each->accessibleName().contains(conflict.reason));
        QVERIFY(each->accessibleName().contains(conflict.groupName));
        QVERIFY(button(each, "keepMineButton")->accessibleName().contains(conflict.groupName));
        QVERIFY(button(each, "takeTheirsButton")->accessibleName().contains(conflict.label));
    }
}

void TestConflictsPage::whatMergedIsFolded()
{
    SessionFixture fixture(baseFleet());
    collide(fixture);
    ConflictsView view(fixture.session());
    view.show();
    QVERIFY(!visibleTexts(view).contains(u"env:prod"_s));
    view.findChild<QAbstractButton *>(u"mergedToggle"_s)->click();
    QVERIFY(visibleTexts(view).contains(u"env:prod"_s));
}

void TestConflictsPage::aPlanThatOnlyHasConflicts()
{
    SessionFixture fixture(baseFleet());
    SyncService service(fixture.session());
    ReviewPage page(fixture.session(), service);
    page.show();
    QVERIFY(fixture->perform(u"Plan"_s, {DescribeGroup{stores, u"mine"_s}}));
    Fleet theirs = baseFleet();
    theirs.removeGroup(stores);
    QVERIFY(fixture->rebase(theirs, {}));
    QVERIFY(fixture->isPlanEmpty());
    ConflictCard *gone = card(page, stores, QString());
    QVERIFY(gone->isVisible());
    button(gone, "keepMineButton")->click();
    QVERIFY(!fixture->isPlanEmpty());
    QCOMPARE(fixture->draft().groupsNamed({}, u"Stores"_s).size(), 1);
}

void TestConflictsPage::readOnlyShowsAndDoesNotOffer()
{
    SessionFixture fixture(baseFleet());
    collide(fixture);
    ConflictsView view(fixture.session());
    view.show();
    fixture->setApplying(true);
    for (const char *name : {"keepMineButton", "takeTheirsButton", "editButton"})
        QVERIFY(!button(card(view, stores, u"description"_s), name)->isEnabled());
    fixture->setApplying(false);
    QVERIFY(button(card(view, stores, u"description"_s), "keepMineButton")->isEnabled());
}

EASEL_TEST(TestConflictsPage)
#include "testconflictspage.moc"
