// SPDX-License-Identifier: GPL-3.0-or-later
// "Why?": where a finding or a refusal is shown, its rule is explained in place, by mouse and by keyboard.
#include "board/boardview.h"
#include "board/composepage.h"
#include "drag/clusterdrag.h"
#include "inspector/inspectorpanel.h"
#include "items/findingsmodel.h"
#include "review/problemspanel.h"
#include "review/reviewpage.h"
#include "sessionfixture.h"
#include "sync/syncservice.h"
#include "testregistry.h"
#include "theme/textlabel.h"
#include "theme/whypopup.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the popup says that is open in the widget; it is closed again. Empty when there is none.
QString said(const QWidget &where)
{
    QString text;
    for (WhyPopup *popup : where.findChildren<WhyPopup *>()) {
        if (!popup->isVisible())
            continue;
        text += popup->accessibleName();
        popup->close();
    }
    return text;
}

/// A group with a finding that can be waived.
void overpromise(SessionFixture &fixture)
{
    const ClusterGroup &group = fixture.group("stores");
    QVERIFY(fixture->perform(u"Promise more"_s, {SetOversubscription{group.id, Percent(400)}}));
}

} // namespace

class TestWhy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhyAndExplains();
    void theAddressIsShownFirst();
    void rowsOfProblems();
    void theInspector();
    void theMenuOfACard();
    void aRefusedDrop();
    void whatStandsAgainstTheApply();
};

void TestWhy::itSaysWhyAndExplains()
{
    const RuleCatalogue catalogue;
    QWidget window;
    window.resize(600, 400);
    window.show();
    const Rule &rule = *catalogue.rule(u"OVERSUBSCRIPTION-HIGH");
    const Finding finding{rule.id, rule.severity, {}, {}, u"too much"_s, {{u"Set it to 120 %"_s, {}}}};
    auto *button = new WhyButton(catalogue, finding, &window);
    button->show();
    QTest::keyClick(button, Qt::Key_Space);
    auto *popup = window.findChild<WhyPopup *>();
    QVERIFY(popup && popup->isVisible());
    QStringList texts;
    for (const TextLabel *label : popup->findChildren<TextLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(rule.title));
    QVERIFY(texts.contains(rule.explanation));
    QVERIFY(texts.filter(u"Set it to 120 %"_s).size() == 1);
    QVERIFY(popup->accessibleName().contains(rule.explanation));
    QCOMPARE(popup->focusWidget(), popup->findChild<QWidget *>(u"ruleSource"_s));
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    // What is refused for several reasons: the weightiest are explained.
    auto *refused = new WhyPopup(catalogue, QStringList{u"SCOPE-MISMATCH"_s, u"EDGE-MIXED"_s, u"EDGE-ONE-CLUSTER"_s}, &window);
    refused->showAt(window.rect());
    QVERIFY(refused->accessibleName().contains(catalogue.rule(u"SCOPE-MISMATCH")->title));
    QVERIFY(refused->accessibleName().contains(catalogue.rule(u"EDGE-MIXED")->title));
    QVERIFY(!refused->accessibleName().contains(catalogue.rule(u"EDGE-ONE-CLUSTER")->title));
    refused->close();
}

void TestWhy::theAddressIsShownFirst()
{
    const RuleCatalogue catalogue;
    QWidget window;
    window.resize(600, 400);
    window.show();
    auto *popup = new WhyPopup(catalogue, QStringList{u"EDGE-MIXED"_s}, &window);
    popup->showAt(window.rect());
    QVERIFY(!popup->findChild<QAbstractButton *>(u"openDocumentButton"_s));
    const int before = popup->height();
    popup->findChild<QAbstractButton *>(u"ruleSource"_s)->click();
    auto *open = popup->findChild<QAbstractButton *>(u"openDocumentButton"_s);
    QVERIFY(open && open->accessibleDescription().startsWith(u"https://docs.spectrocloud.com/"_s));
    QVERIFY(popup->height() > before);
    popup->close();
}

void TestWhy::rowsOfProblems()
{
    SessionFixture fixture(smallFleet());
    overpromise(fixture);
    ProblemsPanel panel(fixture.session());
    panel.resize(1000, 300);
    panel.show();
    QVERIFY(panel.selectRule(u"OVERSUBSCRIPTION-HIGH"_s));
    auto *view = panel.findChild<QTreeView *>();
    const QString explanation = fixture->catalogue().rule(u"OVERSUBSCRIPTION-HIGH")->explanation;
    QTest::keyClick(view, '?', Qt::ShiftModifier);
    QVERIFY2(said(panel).contains(explanation), "the key does nothing");
    const QModelIndex link = view->currentIndex().siblingAtColumn(FindingsModel::WhyColumn);
    QVERIFY(!view->isColumnHidden(FindingsModel::WhyColumn));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(link).center());
    QVERIFY2(said(panel).contains(explanation), "the link does nothing");
    QCOMPARE(fixture.steps(), 1); // nothing was mended by asking
}

void TestWhy::theInspector()
{
    SessionFixture fixture(smallFleet());
    overpromise(fixture);
    InspectorPanel panel(fixture.session());
    panel.resize(320, 700);
    panel.show();
    panel.setSelection({fixture.group("stores").id, {}});
    auto *why = panel.findChild<QAbstractButton *>(u"whyButton"_s);
    QVERIFY(why);
    why->click();
    QVERIFY(said(panel).contains(fixture->catalogue().rule(u"OVERSUBSCRIPTION-HIGH")->explanation));
}

void TestWhy::theMenuOfACard()
{
    SessionFixture fixture(smallFleet());
    overpromise(fixture);
    ClusterDrag drag(fixture.session());
    BoardView board(fixture.session(), drag);
    board.resize(900, 600);
    static_cast<QWidget &>(board).show();
    const GroupId group = fixture.group("stores").id;
    board.select({group, {}});
    QTimer::singleShot(0, &board, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(u"Why?"_s)) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        menu->close();
        QFAIL("the menu has no reason");
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, board.cardRect(group).center(), board.mapToGlobal(board.cardRect(group).center()));
    QApplication::sendEvent(&board, &event);
    QVERIFY(said(board).contains(fixture->catalogue().rule(u"OVERSUBSCRIPTION-HIGH")->explanation));
}

void TestWhy::aRefusedDrop()
{
    SessionFixture fixture(smallFleet());
    ClusterDrag drag(fixture.session());
    ComposePage page(fixture.session(), drag);
    page.resize(900, 600);
    page.show();
    auto *why = page.findChild<QPushButton *>(u"whyButton"_s);
    QVERIFY(drag.pickUp({ClusterId(u"e1"_s)}, {}));
    const QStringList rules = drag.onGroup(fixture.group("stores").id, Admission::Mode::Move).rules;
    QVERIFY(!rules.isEmpty());
    QVERIFY(!drag.dropOn(fixture.group("stores").id, Admission::Mode::Move));
    QVERIFY(!page.bandText().isEmpty());
    QVERIFY(why->isVisible());
    why->click();
    QVERIFY(said(page).contains(fixture->catalogue().rule(rules.front())->explanation));
    // What no rule stands against has no rule to explain.
    fixture->setApplying(true);
    QVERIFY(!drag.pickUp({ClusterId(u"e1"_s)}, {}));
    QVERIFY(!page.bandText().isEmpty());
    QVERIFY(!why->isVisible());
    fixture->setApplying(false);
}

void TestWhy::whatStandsAgainstTheApply()
{
    SessionFixture fixture(smallFleet());
    const ClusterGroup &group = fixture.group("stores");
    Resources low = group.limits;
    low.cpu = MilliCores(1000);
    QVERIFY(fixture->perform(u"Too little"_s, {SetLimits{group.id, low}}));
    QVERIFY(!fixture->applyBlockers().empty());
    SyncService service(fixture.session());
    ReviewPage page(fixture.session(), service);
    page.resize(900, 600);
    page.show();
    QAbstractButton *why = nullptr;
    QTRY_VERIFY(why = page.findChild<QAbstractButton *>(u"whyButton"_s));
    why->click();
    QVERIFY(said(page).contains(fixture->catalogue().rule(fixture->applyBlockers().front().rule)->explanation));
}

EASEL_TEST(TestWhy)
#include "testwhy.moc"
