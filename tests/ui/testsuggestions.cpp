// SPDX-License-Identifier: GPL-3.0-or-later
// Groups are suggested, chosen and taken as one step.
#include "testregistry.h"

#include "fleetbuilder.h"
#include "items/suggestionsmodel.h"
#include "sessionfixture.h"
#include "suggestions/suggestioncards.h"
#include "suggestions/suggestionsdialog.h"
#include "theme/emptystate.h"
#include "theme/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Fleet someFleet()
{
    return FleetBuilder()
        .cluster("eks-1").region("eu-central-1").cluster("eks-2").region("eu-central-1").cluster("eks-3").region("us-east-1")
        .cluster("aks-1").provider(Provider::Aks).region("westeurope")
        .cluster("lyon").edge("Lyon")
        .cluster("gateway").gateway()
        .cluster("taken").group("g", "Stores").member("taken").build();
}

struct Shown final
{
    explicit Shown(PlanningSession &session) : dialog(session)
    {
        dialog.show();
        settle();
    }
    /// Until the suggestions for the present criteria are there.
    void settle() const
    {
        QTRY_VERIFY(dialog.isSettled());
    }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < dialog.model().rowCount(); ++row)
            names << dialog.model().index(row).data().toString();
        return names;
    }
    QPushButton *take() const { return dialog.findChild<QPushButton *>(u"takeSuggestions"_s); }
    QListView *cards() const { return dialog.findChild<QListView *>(u"suggestionCards"_s); }

    SuggestionsDialog dialog;
};

} // namespace

class TestSuggestions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void previewFollowsTheCriteria();
    void someAreTakenInOneStep();
    void namesAreEditedInPlace();
    void choicesStayWhenThePlanMovesOn();
    void selectedClusters();
    void leftAloneSaysWhy();
    void nothingToSuggest();
    void readOnly();
};

void TestSuggestions::previewFollowsTheCriteria()
{
    SessionFixture fixture(someFleet());
    Shown shown(fixture.session());
    const QAbstractItemModelTester tester(&shown.dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(shown.names(), (QStringList{u"EKS eu-central-1"_s, u"AKS westeurope"_s, u"EKS us-east-1"_s, u"Edge Lyon"_s}));
    auto *by = shown.dialog.findChild<QComboBox *>(u"suggestBy"_s);
    by->setCurrentIndex(0); // provider
    shown.settle();
    QCOMPARE(shown.names(), (QStringList{u"EKS"_s, u"AKS westeurope"_s, u"Edge Lyon"_s}));
    QVERIFY(!shown.dialog.findChild<QSpinBox *>(u"weightProvider"_s)->isVisible());
    QVERIFY(!shown.dialog.findChild<QSpinBox *>(u"distance"_s)->isVisible());
    shown.dialog.findChild<QSpinBox *>(u"smallest"_s)->setValue(2);
    shown.settle();
    QCOMPARE(shown.names(), (QStringList{u"EKS"_s, u"Edge Lyon"_s}));
    by->setCurrentIndex(1); // location
    QVERIFY(shown.dialog.findChild<QSpinBox *>(u"distance"_s)->isVisible());
}

void TestSuggestions::someAreTakenInOneStep()
{
    SessionFixture fixture(someFleet());
    Shown shown(fixture.session());
    QSignalSpy created(&shown.dialog, &SuggestionsDialog::created);
    QVERIFY(shown.take()->text().contains(u'4'));
    // The tick of the first card with the mouse, that of the second with the keyboard.
    QListView *cards = shown.cards();
    QStyleOptionViewItem option;
    option.rect = cards->visualRect(shown.dialog.model().index(0));
    QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, SuggestionDelegate::tickRect(option).center());
    QVERIFY(shown.take()->text().contains(u'3'));
    cards->setCurrentIndex(shown.dialog.model().index(1));
    QTest::keyClick(cards, Qt::Key_Space);
    QVERIFY(shown.take()->text().contains(u'2'));
    QTest::mouseClick(shown.take(), Qt::LeftButton);
    QCOMPARE(created.size(), 1);
    QCOMPARE(created.front().front().value<QList<GroupId>>().size(), 2);
    QVERIFY(!shown.dialog.isVisible());
    QCOMPARE(fixture->draft().groupCount(), 3);
    QCOMPARE(fixture->plan().position, 1);
    QVERIFY(fixture->undo());
    QCOMPARE(fixture->draft().groupCount(), 1);
    QVERIFY(fixture->redo());
    QCOMPARE(fixture->draft().groupCount(), 3);
    // Those that are taken are in a group now.
    shown.dialog.show();
    shown.settle();
    QCOMPARE(shown.names(), (QStringList{u"EKS eu-central-1"_s, u"AKS westeurope"_s}));
    QVERIFY(!shown.take()->isEnabled()); // their ticks are still away
}

void TestSuggestions::namesAreEditedInPlace()
{
    SessionFixture fixture(someFleet());
    Shown shown(fixture.session());
    QListView *cards = shown.cards();
    const auto rename = [&](const QString &name) {
        cards->setFocus();
        cards->setCurrentIndex(shown.dialog.model().index(0));
        cards->edit(shown.dialog.model().index(0));
        auto *field = cards->viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        field->setText(name);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!cards->viewport()->findChild<QLineEdit *>());
    };
    rename(u"  Offices   west "_s);
    QCOMPARE(shown.names().front(), u"Offices west"_s);
    QVERIFY(shown.dialog.isVisible()); // Return was for the name
    for (const QString &name : {u"Stores"_s, u"Edge Lyon"_s, QString()}) {
        rename(name);
        QCOMPARE(shown.names().front(), u"Offices west"_s);
        QVERIFY(!shown.dialog.findChild<QWidget *>(u"suggestionsBand"_s)->isHidden());
    }
}

void TestSuggestions::choicesStayWhenThePlanMovesOn()
{
    SessionFixture fixture(someFleet());
    Shown shown(fixture.session());
    SuggestionsModel &model = shown.dialog.model();
    QVERIFY(model.setData(model.index(1), u"Offices"_s, Qt::EditRole)); // the one of AKS
    QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(fixture->perform(u"Join"_s, {AddMember{GroupId(u"g"_s), Member{ClusterId(u"eks-3"_s), u"eks-3"_s, {}, {}, {}}}}));
    shown.settle();
    QCOMPARE(shown.names(), (QStringList{u"EKS eu-central-1"_s, u"Offices"_s, u"Edge Lyon"_s}));
    QCOMPARE(model.takenCount(), 2);
}

void TestSuggestions::selectedClusters()
{
    SessionFixture fixture(someFleet());
    Shown shown(fixture.session());
    shown.dialog.setSelection({ClusterId(u"eks-1"_s), ClusterId(u"eks-2"_s), ClusterId(u"taken"_s)});
    shown.settle();
    QCOMPARE(shown.names(), QStringList{u"EKS eu-central-1"_s});
    QCOMPARE(shown.dialog.findChild<QTreeWidget *>(u"leftAloneList"_s)->topLevelItemCount(), 1);
    shown.dialog.setSelection({});
    shown.settle();
    QCOMPARE(shown.names().size(), 4);
}

void TestSuggestions::leftAloneSaysWhy()
{
    SessionFixture fixture(someFleet());
    Shown shown(fixture.session());
    auto *list = shown.dialog.findChild<QTreeWidget *>(u"leftAloneList"_s);
    auto *link = shown.dialog.findChild<QAbstractButton *>(u"leftAlone"_s);
    QVERIFY(link->isVisible());
    QVERIFY(!list->isVisible());
    link->click();
    QVERIFY(list->isVisible());
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"gateway"_s);
    QVERIFY(!list->topLevelItem(0)->text(1).isEmpty());
}

void TestSuggestions::nothingToSuggest()
{
    SessionFixture fixture(FleetBuilder().cluster("a").group("g", "G").member("a").build());
    Shown shown(fixture.session());
    QVERIFY(shown.dialog.findChild<EmptyState *>()->isVisible());
    QVERIFY(!shown.take()->isEnabled());
    QVERIFY(!shown.dialog.findChild<QWidget *>(u"leftAlone"_s)->isVisible());
}

void TestSuggestions::readOnly()
{
    SessionFixture fixture(someFleet());
    Shown shown(fixture.session());
    QVERIFY(shown.take()->isEnabled());
    fixture->setApplying(true);
    QVERIFY(!shown.take()->isEnabled());
    QVERIFY(!shown.take()->toolTip().isEmpty());
    fixture->setApplying(false);
    QVERIFY(shown.take()->isEnabled());
}

EASEL_TEST(TestSuggestions)
#include "testsuggestions.moc"
