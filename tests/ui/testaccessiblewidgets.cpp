// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology is told of the widgets that all pages share, and how the keyboard gets around between them.
#include "accessiblelistener.h"
#include "capacity/capacitychart.h"
#include "history/growthchart.h"
#include "testregistry.h"
#include "theme/accessiblewidgets.h"
#include "theme/badge.h"
#include "theme/band.h"
#include "theme/capacitybar.h"
#include "theme/iconbutton.h"
#include "theme/readingorder.h"
#include "theme/sectionheader.h"
#include "theme/segmentedcontrol.h"
#include "theme/sidebysideview.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QAccessibleInterface *of(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

QString nameOf(QWidget &widget)
{
    return of(widget)->text(QAccessible::Name);
}

CapacityRow row(const QString &name, qint64 cpu)
{
    CapacityRow result;
    result.name = name;
    result.own.requested.cpu = MilliCores(cpu);
    return result;
}

} // namespace

class TestAccessibleWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().apply(); }
    void comboBoxesSayWhatTheyAreFor();
    void oneOfSeveralIsARadioButton();
    void buttonsOpenTheirMenus();
    void toolTipsAreToldAsWords();
    void rolesOfWhatIsOnlyShown();
    void bandsAreHeard();
    void announcementsAreHeard();
    void chartsAreLists();
    void linesBesideEachOtherAreRead();
    void dividersMoveByKeyboard();
    void columnsByKeyboard();
    void aListSaysWhereTheKeyboardIs();
    void tabGoesAsOneReads();
    void panesThatScrollShowTheFocus();
    void flatButtonsShowTheFocus();
    void shiftF10IsTheMenuKey();
};

void TestAccessibleWidgets::comboBoxesSayWhatTheyAreFor()
{
    QComboBox combo;
    combo.addItems({u"A4"_s, u"Letter"_s});
    QCOMPARE(nameOf(combo), u"A4"_s);
    combo.setAccessibleName(u"Paper"_s);
    QCOMPARE(nameOf(combo), u"Paper: A4"_s);
    QCOMPARE(of(combo)->text(QAccessible::Value), u"A4"_s);
    combo.setCurrentIndex(1);
    QCOMPARE(nameOf(combo), u"Paper: Letter"_s);
    QCOMPARE(of(combo)->role(), QAccessible::ComboBox);
    QVERIFY(of(combo)->actionInterface()->actionNames().contains(QAccessibleActionInterface::showMenuAction()));

    // One that has a label instead.
    QWidget form;
    auto *layout = new QFormLayout(&form);
    auto *other = new QComboBox(&form);
    other->addItem(u"CPU"_s);
    layout->addRow(u"&Resource"_s, other);
    QCOMPARE(nameOf(*other), u"Resource: CPU"_s);
}

void TestAccessibleWidgets::oneOfSeveralIsARadioButton()
{
    SegmentedControl control(u"Layout"_s);
    control.addChoice(u"Lanes"_s);
    control.addChoice(u"Map"_s);
    QCOMPARE(nameOf(control), u"Layout"_s);
    const QList<QToolButton *> buttons = control.findChildren<QToolButton *>();
    QCOMPARE(of(*buttons[1])->role(), QAccessible::RadioButton);
    QCOMPARE(nameOf(*buttons[1]), u"Map"_s);
    QVERIFY(!of(*buttons[1])->state().checked);
    of(*buttons[1])->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(control.current(), 1);
    QVERIFY(of(*buttons[1])->state().checked);

    QToolButton alone;
    alone.setCheckable(true);
    QCOMPARE(of(alone)->role(), QAccessible::CheckBox);
}

void TestAccessibleWidgets::buttonsOpenTheirMenus()
{
    QWidget window;
    QMenu menu;
    menu.addAction(u"HTML"_s);
    auto *tool = new QToolButton(&window);
    tool->setText(u"Export"_s);
    tool->setPopupMode(QToolButton::InstantPopup);
    tool->setMenu(&menu);
    auto *push = new QPushButton(u"&Save && close"_s, &window);
    push->setMenu(&menu);
    push->move(0, 60);
    window.show();
    QCOMPARE(nameOf(*push), u"Save & close"_s);
    for (QWidget *button : {static_cast<QWidget *>(tool), static_cast<QWidget *>(push)}) {
        QCOMPARE(of(*button)->childCount(), 1);
        QCOMPARE(of(*button)->child(0)->object(), &menu);
        QVERIFY(of(*button)->state().hasPopup);
        of(*button)->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        bool seen = false;
        QTimer::singleShot(0, &menu, [&] {
            QTimer::singleShot(0, &menu, [&] {
                seen = menu.isVisible();
                menu.close();
            });
        });
        QTRY_VERIFY(seen);
    }
}

void TestAccessibleWidgets::toolTipsAreToldAsWords()
{
    IconButton button(Icon::Close, u"Close <this> && that"_s, QKeySequence(u"Ctrl+W"_s));
    QCOMPARE(nameOf(button), u"Close <this> & that"_s);
    QCOMPARE(of(button)->text(QAccessible::Description), u"Close <this> & that (Ctrl+W)"_s);
    button.setToolTip({});
    QVERIFY(of(button)->text(QAccessible::Description).isEmpty());
    // Words of its own stay.
    button.setAccessibleDescription(u"own"_s);
    button.setToolTip(u"<qt>other</qt>"_s);
    QCOMPARE(of(button)->text(QAccessible::Description), u"own"_s);
}

void TestAccessibleWidgets::rolesOfWhatIsOnlyShown()
{
    SectionHeader header(u"Fleet"_s);
    QCOMPARE(of(header)->role(), QAccessible::Heading);
    Badge badge(u"3 errors"_s, Tint::Danger);
    QCOMPARE(of(badge)->role(), QAccessible::StaticText);
    QCOMPARE(nameOf(badge), u"3 errors"_s);
    CapacityBar bar(u"CPU"_s);
    BarValue value;
    value.used = 3;
    value.limit = 4;
    bar.setUsage(value, u"3 of 4 cores"_s);
    QCOMPARE(of(bar)->role(), QAccessible::ProgressBar);
    QCOMPARE(of(bar)->valueInterface()->currentValue().toInt(), 75);
    QVERIFY(of(bar)->text(QAccessible::Description).contains(u"3 of 4 cores"_s));
}

void TestAccessibleWidgets::bandsAreHeard()
{
    Band band(Band::Kind::Info, u"All is well"_s);
    QCOMPARE(of(band)->role(), QAccessible::Notification);
    band.setKind(Band::Kind::Danger);
    QCOMPARE(of(band)->role(), QAccessible::AlertMessage);
    band.show();
    const AccessibleListener listener;
    band.setText(u"The backend refused it"_s);
    QVERIFY(AccessibleListener::has(QAccessible::ObjectShow, u"The backend refused it"_s));
}

void TestAccessibleWidgets::announcementsAreHeard()
{
    QWidget window;
    auto *child = new QWidget(&window);
    window.resize(200, 100);
    window.show();
    announce(*child, u"nobody listens"_s);
    QVERIFY(!window.findChild<QWidget *>(u"announcement"_s));
    const QImage before = window.grab().toImage();
    const AccessibleListener listener;
    announce(*child, u"Done"_s);
    QVERIFY(AccessibleListener::has(QAccessible::ObjectShow, u"Done"_s));
    announce(*child, u"Undone"_s);
    QVERIFY(AccessibleListener::has(QAccessible::ObjectShow, u"Undone"_s));
    QCOMPARE(window.findChildren<QWidget *>(u"announcement"_s).size(), 1);
    QCOMPARE(of(*window.findChild<QWidget *>(u"announcement"_s))->role(), QAccessible::Notification);
    QCOMPARE(window.grab().toImage(), before);
}

void TestAccessibleWidgets::chartsAreLists()
{
    CapacityChart chart;
    chart.resize(600, 300);
    std::vector<CapacityRow> rows;
    for (int i = 0; i < 30; ++i)
        rows.push_back(row(u"group %1"_s.arg(i), 1000 * (i + 1)));
    chart.setRows(rows, Resource::Cpu);
    chart.show();
    chart.activateWindow();
    chart.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&chart));
    QAccessibleInterface *list = of(chart);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(list->childCount() >= 30);
    QAccessibleInterface *third = list->child(2);
    QCOMPARE(third->role(), QAccessible::ListItem);
    QVERIFY2(third->text(QAccessible::Name).startsWith(u"group 2"_s), qPrintable(third->text(QAccessible::Name)));
    QCOMPARE(list->indexOfChild(third), 2);
    QCOMPARE(third->parent(), list);
    QVERIFY(!third->rect().isEmpty());
    QVERIFY(list->child(29)->state().offscreen);
    {
        const AccessibleListener listener;
        third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chart.current(), 2);
        QVERIFY(third->state().selected && third->state().focused);
        QVERIFY(AccessibleListener::has(QAccessible::Focus, third->text(QAccessible::Name)));
        AccessibleListener::forget();
        QTest::keyClick(&chart, Qt::Key_Down);
        QVERIFY(AccessibleListener::has(QAccessible::Focus, list->child(3)->text(QAccessible::Name)));
    }
    // What is gone is known to be gone.
    chart.setRows({rows[0]}, Resource::Cpu);
    QVERIFY(!third->isValid());
    QVERIFY(third->state().invalid);
    QVERIFY(third->text(QAccessible::Name).isEmpty());
}

void TestAccessibleWidgets::linesBesideEachOtherAreRead()
{
    SideBySideView view;
    view.resize(600, 200);
    view.setTexts(u"Now"_s, u"one\ntwo\nthree\n"_s, u"After"_s, u"one\n2\nthree\nfour\n"_s);
    view.show();
    QAccessibleInterface *list = of(view);
    QStringList lines;
    for (int i = 0; i < list->childCount(); ++i) {
        if (list->child(i)->role() == QAccessible::ListItem)
            lines << list->child(i)->text(QAccessible::Name);
    }
    QCOMPARE(lines, (QStringList{u"Line 1: one"_s, u"Line 2, changed: 2, before: two"_s, u"Line 3: three"_s, u"Line 4, added: four"_s}));
    QVERIFY(!list->child(0)->actionInterface());
    // Going to a difference reads it.
    QString many;
    for (int i = 0; i < 60; ++i)
        many += u"line %1\n"_s.arg(i);
    view.setTexts(u"Now"_s, many, u"After"_s, QString(many).replace(u"line 40\n"_s, u"other\n"_s));
    view.setWhole(true);
    const AccessibleListener listener;
    view.goToDifference(true);
    QVERIFY(AccessibleListener::has(QAccessible::ObjectShow, u"Line 41, changed: other, before: line 40"_s));
}

void TestAccessibleWidgets::dividersMoveByKeyboard()
{
    QSplitter splitter;
    auto *left = new QLineEdit(&splitter);
    auto *right = new QLineEdit(&splitter);
    splitter.resize(600, 100);
    splitter.show();
    splitter.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&splitter));
    left->setFocus();
    QTest::keyClick(left, Qt::Key_F8);
    QSplitterHandle *handle = splitter.handle(1);
    QVERIFY(handle->hasFocus());
    QCOMPARE(of(*handle)->role(), QAccessible::Splitter);
    QVERIFY(!nameOf(*handle).isEmpty());
    QVERIFY(of(*handle)->state().focusable);
    const int before = left->width();
    QTest::keyClick(handle, Qt::Key_Right);
    QVERIFY(left->width() > before);
    QTest::keyClick(handle, Qt::Key_Left);
    QCOMPARE(left->width(), before);
    QTest::keyClick(handle, Qt::Key_End);
    QVERIFY(right->width() >= right->minimumSizeHint().width() && right->width() < 150);
    QTest::keyClick(handle, Qt::Key_Escape);
    QVERIFY(left->hasFocus());
    // It is seen to have the focus.
    const QImage rest = splitter.grab().toImage();
    handle->setFocus();
    QVERIFY(splitter.grab().toImage() != rest);
}

void TestAccessibleWidgets::columnsByKeyboard()
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({u"Name"_s, u"Hidden"_s, u"Size"_s});
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            model.setItem(row, column, new QStandardItem(QString::number(10 * column + row)));
    }
    QTreeView tree;
    tree.setModel(&model);
    tree.setSortingEnabled(true);
    tree.hideColumn(1);
    tree.resize(400, 200);
    tree.show();
    tree.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&tree));
    tree.setFocus();
    QHeaderView *header = tree.header();
    const AccessibleListener listener;
    QTest::keyClick(&tree, Qt::Key_F8);
    QVERIFY(header->hasFocus());
    const QImage first = header->grab().toImage();
    QTest::keyClick(header, Qt::Key_Right);
    QVERIFY(header->grab().toImage() != first); // it is seen which one it is
    QVERIFY(AccessibleListener::has(QAccessible::ObjectShow, u"Column Size"_s));
    QTest::keyClick(header, Qt::Key_Right); // there is none
    QTest::keyClick(header, Qt::Key_Space);
    QCOMPARE(header->sortIndicatorSection(), 2);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QVERIFY(AccessibleListener::has(QAccessible::ObjectShow, u"Column Size, sorted upwards"_s));
    QTest::keyClick(header, Qt::Key_Space);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QTest::keyClick(header, Qt::Key_Left);
    const int before = header->sectionSize(0);
    QTest::keyClick(header, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(header->sectionSize(0), before + 16);
    QTest::keyClick(header, Qt::Key_Escape);
    QVERIFY(tree.hasFocus());
}

void TestAccessibleWidgets::aListSaysWhereTheKeyboardIs()
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"first"_s));
    model.appendRow(new QStandardItem(u"second"_s));
    QWidget window;
    auto *tree = new QTreeView(&window);
    tree->setModel(&model);
    auto *other = new QLineEdit(&window);
    other->move(0, 220);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    tree->setCurrentIndex(model.index(1, 0));
    other->setFocus();
    const AccessibleListener listener;
    tree->setFocus();
    QTRY_VERIFY(AccessibleListener::has(QAccessible::Focus, u"second"_s));
}

void TestAccessibleWidgets::tabGoesAsOneReads()
{
    QWidget window;
    const auto field = [&](int x, int y, int width, int height, QWidget *parent) {
        auto *result = new QLineEdit(parent);
        result->setGeometry(x, y, width, height);
        return result;
    };
    // Made from the last to the first. Beside a tall field a pane with two rows; a line above and one below it all.
    QLineEdit *below = field(0, 200, 300, 20, &window);
    auto *pane = new QWidget(&window);
    pane->setGeometry(100, 30, 200, 160);
    QLineEdit *paneLow = field(0, 80, 50, 20, pane);
    QLineEdit *paneRight = field(60, 0, 50, 20, pane);
    QLineEdit *paneLeft = field(0, 4, 50, 20, pane);
    QLineEdit *tall = field(0, 30, 90, 160, &window);
    QLineEdit *above = field(0, 0, 300, 20, &window);
    QLineEdit *hidden = field(0, 230, 50, 20, &window);
    QLineEdit *disabled = field(60, 230, 50, 20, &window);
    disabled->setEnabled(false);
    window.resize(320, 260);
    window.show();
    hidden->hide();
    QCOMPARE(readingOrder(window), (QList<QWidget *>{above, tall, paneLeft, paneRight, paneLow, below}));
    window.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(readingOrder(window), (QList<QWidget *>{above, paneRight, paneLeft, paneLow, tall, below}));
    window.setLayoutDirection(Qt::LeftToRight);

    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    above->setFocus();
    QVERIFY(focusInReadingOrder(window, true));
    QVERIFY(tall->hasFocus());
    QVERIFY(focusInReadingOrder(window, false));
    QVERIFY(focusInReadingOrder(window, false));
    QVERIFY(below->hasFocus());
}

void TestAccessibleWidgets::panesThatScrollShowTheFocus()
{
    QWidget window;
    auto *area = new QScrollArea(&window);
    area->setFrameShape(QFrame::NoFrame);
    area->setGeometry(10, 10, 200, 100);
    auto *other = new QLineEdit(&window);
    other->setGeometry(10, 120, 100, 24);
    window.resize(220, 160);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setAttribute(Qt::WA_KeyboardFocusChange); // as after a Tab
    other->setFocus(Qt::TabFocusReason);
    const QImage rest = area->grab().toImage();
    area->setFocus(Qt::TabFocusReason);
    QVERIFY(area->grab().toImage() != rest);
    area->resize(180, 90);
    QCOMPARE(area->grab().toImage().pixelColor(90, 0), area->grab().toImage().pixelColor(90, 89));
    other->setFocus(Qt::TabFocusReason);
    area->resize(200, 100);
    QCOMPARE(area->grab().toImage(), rest);
}

void TestAccessibleWidgets::flatButtonsShowTheFocus()
{
    QWidget window;
    auto *flat = new QPushButton(u"Start over"_s, &window);
    flat->setFlat(true);
    auto *other = new QLineEdit(&window);
    other->move(0, 60);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setAttribute(Qt::WA_KeyboardFocusChange); // as after a Tab
    other->setFocus(Qt::TabFocusReason);
    const QImage rest = flat->grab().toImage();
    flat->setFocus(Qt::TabFocusReason);
    QVERIFY(flat->grab().toImage() != rest);
}

void TestAccessibleWidgets::shiftF10IsTheMenuKey()
{
    QWidget widget;
    widget.setContextMenuPolicy(Qt::CustomContextMenu);
    int asked = 0;
    connect(&widget, &QWidget::customContextMenuRequested, this, [&] { ++asked; });
    widget.show();
    QTest::keyClick(&widget, Qt::Key_F10);
    QCOMPARE(asked, 0);
    QTest::keyClick(&widget, Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(asked, 1);
}

EASEL_TEST(TestAccessibleWidgets)
#include "testaccessiblewidgets.moc"
