// SPDX-License-Identifier: GPL-3.0-or-later
// Narrowing the Fleet list: facets in menus that stay open, pills that take them away again.
#include "board/facetmenu.h"
#include "board/filterpills.h"
#include "composetable.h"
#include "fleetbuilder.h"
#include "testregistry.h"

#include "items/fleetmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// So many regions with as many clusters each as their number says.
Fleet regions(int count)
{
    FleetBuilder fleet;
    for (int region = 1; region <= count; ++region) {
        for (int i = 0; i < region; ++i)
            fleet.cluster(u"c%1-%2"_s.arg(region).arg(i).toUtf8().constData()).region(u"region %1 & co"_s.arg(region).toUtf8().constData());
    }
    return fleet.build();
}

QString nameOf(const QAction *action)
{
    return action->text().section(u'\t', 0, 0);
}

QString countOf(const QAction *action)
{
    return action->text().section(u'\t', 1);
}

QAction *action(const QMenu &menu, const QString &name)
{
    for (QAction *each : menu.actions()) {
        if (nameOf(each) == name)
            return each;
    }
    return nullptr;
}

QStringList pillTexts(QWidget &panel)
{
    QStringList texts;
    for (const FilterPill *pill : panel.findChildren<FilterPill *>()) {
        if (pill->isVisible())
            texts << pill->text();
    }
    return texts;
}

} // namespace

class TestFleetPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFacetStaysOpenWhileItIsChosen();
    void theKeyboardChoosesToo();
    void aLongFacetShowsTheMostFrequent();
    void pillsTakeFiltersAway();
    void whatIsHiddenIsRevealed();
    void allIsShownAgain();
};

void TestFleetPanel::aFacetStaysOpenWhileItIsChosen()
{
    ComposeTable t(regions(4));
    FacetMenu menu(t.fleet.model(), Facet::Place);
    menu.popup({});
    SyntheticInput::settle();
    QCOMPARE(menu.actions().size(), 4);
    // What looks like a mnemonic is a name.
    QAction *second = action(menu, u"region 2 && co"_s);
    QVERIFY(second);
    QCOMPARE(countOf(second), u"2"_s);
    t.input.click(&menu, menu.actionGeometry(second).center());
    QVERIFY(menu.isVisible());
    QVERIFY(second->isChecked());
    QCOMPARE(t.fleet.model().rowCount(), 2);
    t.input.click(&menu, menu.actionGeometry(action(menu, u"region 3 && co"_s)).center());
    QCOMPARE(t.fleet.model().rowCount(), 5);
    // The counts follow what else is narrowed.
    t.fleet.model().setSearch(u"c2-0"_s);
    QCOMPARE(countOf(action(menu, u"region 2 && co"_s)), u"1"_s);
    QCOMPARE(countOf(action(menu, u"region 3 && co"_s)), u"0"_s);
    t.input.click(&menu, menu.actionGeometry(action(menu, u"region 2 && co"_s)).center());
    QVERIFY(!action(menu, u"region 2 && co"_s)->isChecked());
    QVERIFY(menu.isVisible());
}

void TestFleetPanel::theKeyboardChoosesToo()
{
    ComposeTable t(regions(3));
    FacetMenu menu(t.fleet.model(), Facet::Place);
    menu.popup({});
    menu.setActiveAction(menu.actions().at(1));
    t.input.key(&menu, Qt::Key_Space);
    QVERIFY(menu.isVisible());
    QCOMPARE(t.fleet.model().chosenValues(Facet::Place), QStringList{u"region 2 & co"_s});
    t.input.key(&menu, Qt::Key_Escape);
    QVERIFY(!menu.isVisible());
}

void TestFleetPanel::aLongFacetShowsTheMostFrequent()
{
    ComposeTable t(regions(35));
    t.fleet.model().choose(Facet::Place, u"region 1 & co"_s, true);
    FacetMenu menu(t.fleet.model(), Facet::Place);
    menu.popup({});
    // The thirty largest, the one that is chosen, and a word about the rest.
    QCOMPARE(menu.actions().size(), 32);
    QVERIFY(action(menu, u"region 1 && co"_s)->isChecked());
    QVERIFY(!action(menu, u"region 5 && co"_s));
    QVERIFY(action(menu, u"region 6 && co"_s));
    QVERIFY(action(menu, u"region 35 && co"_s));
    const QAction *rest = menu.actions().last();
    QVERIFY(!rest->isEnabled());
    QVERIFY2(rest->text().startsWith(u"4 more"_s), qPrintable(rest->text()));
}

void TestFleetPanel::pillsTakeFiltersAway()
{
    ComposeTable t(regions(4));
    FleetModel &model = t.fleet.model();
    auto *pills = t.fleet.findChild<FilterPills *>();
    QVERIFY(!pills->isVisible());
    for (int i = 1; i <= 3; ++i)
        model.choose(Facet::Place, u"region %1 & co"_s.arg(i), true);
    model.choose(Facet::Membership, model.facetValues(Facet::Membership).front().value, true);
    SyntheticInput::settle();
    QVERIFY(pills->isVisible());
    QCOMPARE(pillTexts(t.fleet).size(), 4);
    // In rows, none outside, none over another.
    const QList<FilterPill *> shown = pills->findChildren<FilterPill *>(Qt::FindDirectChildrenOnly);
    for (const FilterPill *a : shown) {
        QVERIFY(pills->rect().contains(a->geometry()));
        QVERIFY(!a->accessibleName().isEmpty());
        for (const FilterPill *b : shown)
            QVERIFY(a == b || !a->geometry().intersects(b->geometry()));
    }
    for (FilterPill *pill : shown) {
        if (pill->text() == u"region 2 & co"_s) {
            t.input.click(pill);
            break;
        }
    }
    SyntheticInput::settle();
    QCOMPARE(pillTexts(t.fleet), (QStringList{u"region 1 & co"_s, u"region 3 & co"_s, model.chosenValues(Facet::Membership).front()}));
    QCOMPARE(model.rowCount(), 4);
    model.clearNarrowing();
    SyntheticInput::settle();
    QVERIFY(!pills->isVisible());
    QCOMPARE(model.rowCount(), 10);
}

void TestFleetPanel::whatIsHiddenIsRevealed()
{
    ComposeTable t(regions(4));
    t.fleet.model().choose(Facet::Place, u"region 1 & co"_s, true);
    t.fleet.select({id("c4-2")});
    QVERIFY(t.fleet.selected().isEmpty());
    const QSignalSpy told(&t.fleet, &FleetPanel::selectionChanged);
    t.fleet.reveal({id("c1-0")});
    QVERIFY(t.fleet.model().isNarrowed());
    t.fleet.reveal({id("c4-2")});
    QVERIFY(!t.fleet.model().isNarrowed());
    QCOMPARE(t.fleet.selected(), QList{id("c4-2")});
    QVERIFY(!t.fleet.rowRect(id("c4-2")).isEmpty());
}

void TestFleetPanel::allIsShownAgain()
{
    ComposeTable t(regions(3));
    auto *search = t.fleet.findChild<QLineEdit *>(u"fleetSearch"_s);
    search->setText(u"nothing has this"_s);
    QCOMPARE(t.fleet.model().rowCount(), 0);
    t.fleet.reveal({id("c3-1")});
    QVERIFY(search->text().isEmpty());
    QCOMPARE(t.fleet.model().rowCount(), 6);
}

EASEL_TEST(TestFleetPanel)
#include "testfleetpanel.moc"
