// SPDX-License-Identifier: GPL-3.0-or-later
// The panes around the page are put away for more room, stay away, and come back when they are wanted.
#include "board/fleetpanel.h"
#include "shell/layoutmemory.h"
#include "shell/panes.h"
#include "testregistry.h"
#include "theme/readingorder.h"
#include "windowdesk.h"

#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestPanes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void eachIsPutAway_data();
    void eachIsPutAway();
    void theyStayAway();
    void theyComeBackWhenWanted();
    void nothingIsMadeTooSmallToSee();

private:
    QString file() const { return m_folder->filePath(u"easel.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPanes::eachIsPutAway_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("fleet") << u"fleetPaneAction"_s << u"fleetPanel"_s << Qt::Key_B;
    QTest::newRow("inspector") << u"inspectorPaneAction"_s << u"inspector"_s << Qt::Key_I;
    QTest::newRow("panels") << u"panelsPaneAction"_s << u"panels"_s << Qt::Key_J;
}

void TestPanes::eachIsPutAway()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(Qt::Key, key);
    const WindowDesk desk(file());
    auto *pane = desk.find<QWidget>(name);
    QVERIFY(pane && pane->isVisible());
    const QSize before = desk.find<QWidget>(u"composePage"_s)->size();
    QVERIFY(desk.action(id)->isCheckable() && desk.action(id)->isChecked());
    QTest::keyClick(desk.window.get(), key, Qt::ControlModifier);
    QVERIFY(!pane->isVisible());
    QVERIFY(!desk.action(id)->isChecked());
    // The page has the room, and the keyboard does not lead to what is not there.
    QTRY_VERIFY(desk.find<QWidget>(u"composePage"_s)->size() != before);
    for (const QWidget *stop : readingOrder(*desk.window))
        QVERIFY2(!pane->isAncestorOf(stop), qPrintable(stop->objectName()));
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : desk.window.get(), Qt::Key_F6);
        QVERIFY(QApplication::focusWidget() && !pane->isAncestorOf(QApplication::focusWidget()));
    }
    desk.action(id)->trigger();
    QVERIFY(pane->isVisible() && desk.action(id)->isChecked());
    QTRY_COMPARE(desk.find<QWidget>(u"composePage"_s)->size(), before);
}

void TestPanes::theyStayAway()
{
    {
        const WindowDesk desk(file());
        desk.action(u"fleetPaneAction"_s)->trigger();
        desk.action(u"panelsPaneAction"_s)->trigger();
    }
    WindowDesk again(file());
    QVERIFY(!again.bench().panes().isShown(Panes::Fleet));
    QVERIFY(again.bench().panes().isShown(Panes::Inspector));
    QVERIFY(!again.bench().panes().isShown(Panes::Panels));
    QVERIFY(!again.action(u"fleetPaneAction"_s)->isChecked());
    QVERIFY(again.action(u"inspectorPaneAction"_s)->isChecked());
    // What comes back has a size, though it had none when the window was laid out.
    again.action(u"panelsPaneAction"_s)->trigger();
    again.action(u"fleetPaneAction"_s)->trigger();
    QTRY_VERIFY(again.find<QWidget>(u"panels"_s)->height() > 100);
    QTRY_VERIFY(again.bench().fleet().width() > 200);
    again.action(u"inspectorPaneAction"_s)->trigger();
    again.action(u"resetLayoutAction"_s)->trigger();
    for (const Panes::Pane pane : {Panes::Fleet, Panes::Inspector, Panes::Panels})
        QVERIFY(again.bench().panes().isShown(pane));
}

void TestPanes::theyComeBackWhenWanted()
{
    const WindowDesk desk(file());
    Panes &panes = desk.bench().panes();
    const QSignalSpy changed(&panes, &Panes::changed);
    for (const Panes::Pane pane : {Panes::Fleet, Panes::Inspector, Panes::Panels})
        panes.setShown(pane, false);
    QCOMPARE(changed.size(), 3);
    desk.action(u"searchFleetAction"_s)->trigger();
    QVERIFY(panes.isShown(Panes::Fleet) && desk.bench().fleet().isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!panes.isShown(Panes::Panels));
    desk.action(u"planPanelAction"_s)->trigger();
    QVERIFY(panes.isShown(Panes::Panels));
    QVERIFY(!panes.isShown(Panes::Inspector));
    // The guided start leads to all of them.
    desk.action(u"guideAction"_s)->trigger();
    QVERIFY(panes.isShown(Panes::Inspector));
}

void TestPanes::nothingIsMadeTooSmallToSee()
{
    // A divider that is dragged to the edge leaves the pane as large as it has to be: it would hold the keyboard without being seen.
    const WindowDesk desk(file());
    auto *columns = desk.find<QSplitter>(u"columns"_s);
    columns->setSizes({0, 1000, 0});
    desk.find<QSplitter>(u"rows"_s)->setSizes({1000, 0});
    QVERIFY(desk.bench().fleet().width() >= desk.bench().fleet().minimumSizeHint().width());
    QVERIFY(desk.find<QWidget>(u"inspector"_s)->width() >= 200);
    QVERIFY(desk.find<QWidget>(u"panels"_s)->height() > 30);
}

EASEL_TEST(TestPanes)
#include "testpanes.moc"
