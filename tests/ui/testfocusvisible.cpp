// SPDX-License-Identifier: GPL-3.0-or-later
// Wherever Tab goes in the window it is seen to be there: each thing that takes keys looks different with the focus.
#include "console/syntheticinput.h"
#include "consolepages.h"
#include "shell/workbench.h"
#include "testregistry.h"
#include "theme/readingorder.h"

#include <QAccessible>
#include <QAbstractItemView>
#include <QApplication>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestFocusVisible final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everywhere_data();
    void everywhere();
};

void TestFocusVisible::everywhere_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(ThemeMode::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeMode::Dark);
}

void TestFocusVisible::everywhere()
{
    QFETCH(int, theme);
    QTemporaryDir data;
    ConsoleOptions options;
    options.dataDirectory = data.path();
    options.theme = static_cast<ThemeMode>(theme);
    Console console(options);
    QWidget &window = console.window();
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QApplication::setCursorFlashTime(0); // a caret that blinks is no sign that stays
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    Workbench &bench = *console.window().workbench();
    const Fleet &draft = console.session()->draft();
    const auto groups = draft.groupIds();
    bench.select({*std::find_if(groups.begin(), groups.end(), [&](const GroupId &id) { return !draft.group(id)->scope.isSystem(); }), {}});

    QStringList unseen;
    QSet<QWidget *> checked;
    for (int page = 0; page < Workbench::PageCount; ++page) {
        bench.setPage(page);
        bench.showPanel(static_cast<Workbench::Panel>(page % 3));
        SyntheticInput::settle(400);
        const QList<QWidget *> stops = readingOrder(window);
        QVERIFY2(stops.size() > 12, qPrintable(u"page %1 has %2 stops"_s.arg(page).arg(stops.size())));
        for (qsizetype i = 0; i < stops.size(); ++i) {
            QWidget *stop = stops[i];
            // The focus is somewhere else first, with all that it does to others.
            QWidget *elsewhere = stops[(i + stops.size() / 2) % stops.size()];
            if (checked.contains(stop) || elsewhere == stop || !stop->isVisible() || !stop->isEnabled())
                continue;
            checked << stop;
            window.setAttribute(Qt::WA_KeyboardFocusChange); // as after a Tab
            bringFocusTo(*stop, Qt::TabFocusReason); // scrolls to it, chooses a row where there is none
            SyntheticInput::settle(5);
            elsewhere->setFocus(Qt::TabFocusReason);
            SyntheticInput::settle(5);
            const QRect place(stop->mapTo(&window, QPoint()), stop->size());
            const QImage without = window.grab(place).toImage();
            bringFocusTo(*stop, Qt::TabFocusReason);
            SyntheticInput::settle(5);
            if (!stop->hasFocus() || window.grab(place).toImage() == without) {
                QAccessibleInterface *told = QAccessible::queryAccessibleInterface(stop);
                unseen << u"page %1: %2 '%3' %4 in %5"_s.arg(page).arg(QLatin1String(stop->metaObject()->className()), told ? told->text(QAccessible::Name) : QString(),
                                                            stop->objectName(), QLatin1String(stop->parentWidget()->metaObject()->className()));
            }
        }
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(u"%1 of %2:\n"_s.arg(unseen.size()).arg(checked.size()) + unseen.join(u'\n')));
    QVERIFY(checked.size() > 60);
}

EASEL_TEST(TestFocusVisible)
#include "testfocusvisible.moc"
