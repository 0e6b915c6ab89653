// SPDX-License-Identifier: GPL-3.0-or-later
// What standard fields do in Easel: the wheel scrolls the page over them, and text runs as the window does, code from left to right.
#include "configuration/yamledit.h"
#include "testregistry.h"
#include "theme/sidebysideview.h"
#include "theme/textlabel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QTextDocument>
#include <QTextOption>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace easel;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the widget kept it; what is around it gets it otherwise.
bool keepsWheel(QWidget &over)
{
    const QPointF at = over.rect().center();
    QWheelEvent event(at, over.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&over, &event);
    return event.isAccepted();
}

QImage pictureOf(QWidget &widget)
{
    widget.resize(400, 200);
    widget.show();
    (void)QTest::qWaitForWindowExposed(&widget);
    return widget.grab().toImage();
}

} // namespace

class TestFieldManners final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().apply(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void theWheelIsThePages_data();
    void theWheelIsThePages();
    void textRunsAsItsLabel();
    void codeRunsFromLeftToRight_data();
    void codeRunsFromLeftToRight();
};

void TestFieldManners::theWheelIsThePages_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("spin box") << 0;
    QTest::newRow("combo box") << 1;
    QTest::newRow("slider") << 2;
}

void TestFieldManners::theWheelIsThePages()
{
    QFETCH(int, kind);
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *number = new QSpinBox;
    number->setValue(50);
    auto *choice = new QComboBox;
    choice->addItems({u"a"_s, u"b"_s, u"c"_s});
    choice->setCurrentIndex(1);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(50);
    QWidget *const field = std::array<QWidget *, 3>{number, choice, slider}[static_cast<size_t>(kind)];
    const auto values = [&] { return QList{number->value(), choice->currentIndex(), slider->value()}; };
    auto *other = new QSpinBox;
    column->addWidget(other);
    for (QWidget *widget : {static_cast<QWidget *>(number), static_cast<QWidget *>(choice), static_cast<QWidget *>(slider)})
        column->addWidget(widget);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    other->setFocus();
    const QList<int> before = values();
    QVERIFY(!keepsWheel(*field));
    QCOMPARE(values(), before);
    QVERIFY(!field->hasFocus() && field->focusPolicy() != Qt::WheelFocus);
    // Where the keyboard is, it does what it is there for.
    field->setFocus();
    QVERIFY(keepsWheel(*field));
    QVERIFY(values() != before);
}

void TestFieldManners::textRunsAsItsLabel()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    TextLabel label(u"batch-onprem مقيّدة بالإصدار 0.24.1."_s);
    (void)pictureOf(label);
    const auto direction = [&] { return label.findChild<QTextDocument *>()->defaultTextOption().textDirection(); };
    QCOMPARE(direction(), Qt::RightToLeft);
    label.setText(u"edge-ber-01 سليم."_s);
    (void)label.grab();
    QCOMPARE(direction(), Qt::RightToLeft);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    (void)label.grab();
    QCOMPARE(direction(), Qt::LeftToRight);
}

void TestFieldManners::codeRunsFromLeftToRight_data()
{
    QTest::addColumn<bool>("difference");
    QTest::newRow("editor") << false;
    QTest::newRow("side by side") << true;
}

void TestFieldManners::codeRunsFromLeftToRight()
{
    QFETCH(bool, difference);
    const QString code = u"image: # one.\n  tag: v1.32\n  list:\n    - all\n"_s;
    const auto picture = [&]() -> QImage {
        if (difference) {
            SideBySideView view;
            view.setTexts(u"a"_s, code, u"b"_s, code + u"  more: true.\n"_s);
            return pictureOf(view);
        }
        YamlEdit editor;
        editor.setText(code);
        return pictureOf(editor);
    };
    const QImage leftToRight = picture();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = picture();
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(rightToLeft, leftToRight);
}

EASEL_TEST(TestFieldManners)
#include "testfieldmanners.moc"
