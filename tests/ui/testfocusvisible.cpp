// SPDX-License-Identifier: GPL-3.0-or-later
// Wherever Tab goes, in each page, panel and window, it goes as one reads, and is seen to be there: each thing that takes keys looks
// different with the focus.
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
#include <QTextBrowser>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A console on a small fleet, with a plan.
struct Desk
{
    explicit Desk(ThemeMode theme) : console({data.path(), u"en"_s, theme})
    {
        QWidget &window = console.window();
        window.resize(1440, 900);
        window.show();
        console.openLocal(BackendOptions::Sample::Small);
        if (!isOnline(console))
            qFatal("the console does not connect");
        // Plan and review have something to show.
        PlanningSession &session = *console.session();
        for (const GroupId &id : session.draft().groupIds()) {
            if (!session.draft().group(id)->scope.isSystem() && session.perform(u"Rename"_s, {RenameGroup{id, u"Shops"_s}}))
                return;
        }
        qFatal("no group can be renamed");
    }

    QTemporaryDir data;
    Console console;
};

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&widget);
    return u"%1 '%2' %3 in %4"_s.arg(QLatin1String(widget.metaObject()->className()), told ? told->text(QAccessible::Name) : QString(), widget.objectName(),
                                     widget.parentWidget() ? QLatin1String(widget.parentWidget()->metaObject()->className()) : QLatin1String());
}

} // namespace

class TestFocusVisible final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everywhere_data();
    void everywhere();
    void tabGoesAsOneReads();
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
    Desk desk(static_cast<ThemeMode>(theme));
    QApplication::setCursorFlashTime(0); // a caret that blinks is no sign that stays
    QStringList unseen;
    QSet<QWidget *> checked;
    QSet<QString> places;
    visitAll(desk.console, [&](const QString &place, QWidget &window) {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        SyntheticInput::settle(200);
        const QList<QWidget *> stops = readingOrder(window);
        QVERIFY2(stops.size() > (&window == &desk.console.window() ? 12 : 1), qPrintable(u"%1 has %2 stops"_s.arg(place).arg(stops.size())));
        for (qsizetype i = 0; i < stops.size(); ++i) {
            QWidget *stop = stops[i];
            // The focus is somewhere else first, with all that it does to others.
            QWidget *elsewhere = stops[(i + stops.size() / 2) % stops.size()];
            if (checked.contains(stop) || elsewhere == stop || !stop->isVisible() || !stop->isEnabled())
                continue;
            checked << stop;
            places << place;
            window.setAttribute(Qt::WA_KeyboardFocusChange); // as after a Tab
            bringFocusTo(*stop, Qt::TabFocusReason); // scrolls to it, chooses a row where there is none
            SyntheticInput::settle(5);
            elsewhere->setFocus(Qt::TabFocusReason);
            SyntheticInput::settle(5);
            const QRect room(stop->mapTo(&window, QPoint()), stop->size());
            const QImage without = window.grab(room).toImage();
            bringFocusTo(*stop, Qt::TabFocusReason);
            SyntheticInput::settle(5);
            if (!stop->hasFocus() || window.grab(room).toImage() == without)
                unseen << place + u": "_s + nameOf(*stop);
        }
    });
    QVERIFY2(unseen.isEmpty(), qPrintable(u"%1 of %2:\n"_s.arg(unseen.size()).arg(checked.size()) + unseen.join(u'\n')));
    QVERIFY(checked.size() > 120);
    for (const char *place : {"compose", "reports", "plan", "activity", "rules", "history", "suggestions", "settings", "shortcuts", "help", "log", "connect"})
        QVERIFY2(places.contains(QLatin1String(place)), place);
}

void TestFocusVisible::tabGoesAsOneReads()
{
    Desk desk(ThemeMode::Light);
    QStringList astray;
    int windows = 0;
    int steps = 0;
    visitAll(desk.console, [&](const QString &place, QWidget &window) {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        SyntheticInput::settle(200);
        ++windows;
        const QList<QWidget *> stops = readingOrder(window);
        for (qsizetype i = 0; i < stops.size(); ++i) {
            QWidget *stop = stops[i];
            if (!stop->isVisible() || !stop->isEnabled())
                continue;
            bringFocusTo(*stop, Qt::TabFocusReason);
            // Within a page that is read it goes from link to link first.
            const int most = qobject_cast<QTextBrowser *>(stop) ? 100 : 1;
            for (int tabs = 0; tabs < most && QApplication::focusWidget() == stop; ++tabs)
                QTest::keyClick(stop, Qt::Key_Tab, stop->inherits("QsciScintilla") ? Qt::ControlModifier : Qt::NoModifier); // in a text Tab indents
            SyntheticInput::settle(1);
            ++steps;
            // What has the focus may change what can have it.
            const QList<QWidget *> now = readingOrder(window);
            QWidget *next = now.isEmpty() ? nullptr : now[(now.indexOf(stop) + 1) % now.size()];
            QWidget *reached = QApplication::focusWidget();
            if (reached != next)
                astray << u"%1: from %2 to %3, not %4"_s.arg(place, nameOf(*stop), reached ? nameOf(*reached) : u"nothing"_s, next ? nameOf(*next) : u"nothing"_s);
        }
    });
    QVERIFY2(astray.isEmpty(), qPrintable(u"%1 of %2:\n"_s.arg(astray.size()).arg(steps) + astray.join(u'\n')));
    QVERIFY(windows > 15);
}

EASEL_TEST(TestFocusVisible)
#include "testfocusvisible.moc"
