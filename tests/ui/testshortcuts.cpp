// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the program: that no two are the same, that each can be changed and found, and that the change is shown and remembered.
#include "base/language.h"
#include "shell/keyfield.h"
#include "shell/placekeys.h"
#include "shell/shortcuts.h"
#include "shell/shortcutswindow.h"
#include "testfiles.h"
#include "testregistry.h"
#include "theme/band.h"
#include "windowdesk.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QShortcut>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QKeySequence unused(Qt::CTRL | Qt::SHIFT | Qt::Key_Y);

struct Rows final
{
    explicit Rows(const QTreeWidget &list)
    {
        for (int i = 0; i < list.topLevelItemCount(); ++i) {
            QTreeWidgetItem *place = list.topLevelItem(i);
            for (int j = 0; j < place->childCount(); ++j) {
                if (!place->isHidden() && !place->child(j)->isHidden())
                    shown << place->child(j);
            }
        }
    }
    QTreeWidgetItem *named(const QString &name) const
    {
        for (QTreeWidgetItem *row : shown) {
            if (row->text(0) == name)
                return row;
        }
        return nullptr;
    }
    QList<QTreeWidgetItem *> shown;
};

} // namespace

class TestShortcuts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everyActionHasAnId();
    void everyActionIsInAMenu();
    void noTwoAreTheSame();
    void keysOfWidgetsAreListed();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void aChangeIsLiveShownAndRemembered();
    void f1ListsAndPagesKeepTheirKeys();
    void conflictsAreToldAndTakenOver();
    void whatNobodyCanGiveAway_data();
    void whatNobodyCanGiveAway();
    void isTypedIntoTheRow();
    void resetsOneAndAll();
    void isFoundByNameAndByKeys();
    void ofTwoThatAreStoredOneHasIt();

private:
    QString file() const { return m_folder->filePath(u"easel.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestShortcuts::everyActionHasAnId()
{
    const WindowDesk desk(file());
    QSet<QString> ids;
    const QList<QAction *> leaves = desk.leaves();
    QVERIFY(leaves.size() > 40);
    for (const QAction *action : leaves) {
        QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
        ids.insert(action->objectName());
    }
    QCOMPARE(desk.window->shortcuts().actions().size(), leaves.size());
}

void TestShortcuts::everyActionIsInAMenu()
{
    const WindowDesk desk(file());
    const QList<QAction *> leaves = desk.leaves();
    const QList<QAction *> all = desk.window->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAction *action : all) {
        if (!action->text().isEmpty() && !action->isSeparator() && !action->menu())
            QVERIFY2(leaves.contains(action), qPrintable(action->text()));
    }
}

void TestShortcuts::noTwoAreTheSame()
{
    WindowDesk desk(file());
    desk.openEverything();
    QHash<QString, QString> users;
    const auto add = [&](const QKeySequence &keys, const QString &who) {
        if (keys.isEmpty())
            return QString();
        const QString other = users.value(keys.toString());
        users.insert(keys.toString(), who);
        return other.isEmpty() ? QString() : u"%1: %2 and %3"_s.arg(keys.toString(), other, who);
    };
    const QList<QAction *> leaves = desk.leaves();
    for (const QAction *action : leaves) {
        // None has lost its own to another.
        QCOMPARE(action->shortcut(), desk.window->shortcuts().standard(*action));
        QCOMPARE(add(action->shortcut(), action->objectName()), QString());
    }
    QVERIFY(users.size() > 20);
    // Whatever has the focus, an action's keys are the action's.
    const QList<PlaceKey> fixed = placeKeys();
    for (const PlaceKey &key : fixed) {
        for (const QKeySequence &each : key.keys)
            QVERIFY2(key.ownWindow || !users.contains(each.toString()), qPrintable(each.toString() + u' ' + users.value(each.toString())));
    }
    for (const QAction *menu : desk.window->menuBar()->actions())
        QCOMPARE(add(QKeySequence::mnemonic(menu->text()), menu->text()), QString());
}

void TestShortcuts::keysOfWidgetsAreListed()
{
    WindowDesk desk(file());
    desk.openEverything();
    QSet<QString> listed;
    const QList<PlaceKey> fixed = placeKeys();
    for (const PlaceKey &key : fixed) {
        QVERIFY(!key.place.isEmpty() && !key.name.isEmpty() && (!key.keys.isEmpty() || !key.more.isEmpty()));
        for (const QKeySequence &each : key.keys)
            listed.insert(each.toString());
    }
    int seen = 0;
    const auto check = [&](const QKeySequence &keys, const QObject *whose) {
        if (keys.isEmpty())
            return true;
        ++seen;
        if (!listed.contains(keys.toString()))
            qWarning("%s of %s is in no list", qPrintable(keys.toString()), whose->metaObject()->className());
        return listed.contains(keys.toString());
    };
    const QList<QAbstractButton *> buttons = desk.window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        // That of its action is the action's.
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (!tool || !tool->defaultAction())
            QVERIFY(check(button->shortcut(), button));
    }
    const QList<QShortcut *> shortcuts = desk.window->findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts)
        QVERIFY(check(shortcut->key(), shortcut));
    QVERIFY(seen >= 8);
}

void TestShortcuts::mnemonicsAreUnique_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : installedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestShortcuts::mnemonicsAreUnique()
{
    QFETCH(QString, language);
    const auto asBefore = qScopeGuard([] { setProgramLanguage(u"en"_s); });
    setProgramLanguage(language);
    const WindowDesk desk(file());
    QSet<QString> mnemonics;
    for (const QAction *menu : desk.window->menuBar()->actions()) {
        const QString mnemonic = QKeySequence::mnemonic(menu->text()).toString();
        QVERIFY2(!mnemonic.isEmpty(), qPrintable(menu->text()));
        QVERIFY2(!mnemonics.contains(mnemonic), qPrintable(menu->text()));
        mnemonics.insert(mnemonic);
    }
    QVERIFY(mnemonics.size() >= 5);
}

void TestShortcuts::aChangeIsLiveShownAndRemembered()
{
    {
        WindowDesk desk(file());
        Shortcuts &shortcuts = desk.window->shortcuts();
        QVERIFY(shortcuts.set(*desk.action(u"capacityPageAction"_s), unused));
        QVERIFY(shortcuts.set(*desk.action(u"historyAction"_s), QKeySequence(Qt::CTRL | Qt::Key_J)));
        QTest::keyClick(desk.window.get(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.bench().page(), int(Workbench::Capacity));
        QTest::keyClick(desk.window.get(), Qt::Key_5, Qt::ControlModifier); // that was it before
        QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(desk.bench().page(), int(Workbench::Compose));
        QTest::keyClick(desk.window.get(), Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(desk.bench().page(), int(Workbench::Compose));
        bool isInRail = false;
        for (const QToolButton *button : desk.find<QWidget>(u"rail"_s)->findChildren<QToolButton *>())
            isInRail |= button->toolTip().contains(unused.toString(QKeySequence::NativeText));
        QVERIFY(isInRail);
        QVERIFY(desk.find<QToolButton>(u"pulledLabel"_s)->toolTip().contains(u"Ctrl+J"_s));
        QVERIFY(desk.action(u"undoAction"_s)->toolTip().contains(u"Ctrl+Z"_s));
    }
    const WindowDesk again(file());
    QCOMPARE(again.action(u"capacityPageAction"_s)->shortcut(), unused);
    QCOMPARE(again.window->shortcuts().standard(*again.action(u"capacityPageAction"_s)), QKeySequence(Qt::CTRL | Qt::Key_5));
}

void TestShortcuts::f1ListsAndPagesKeepTheirKeys()
{
    WindowDesk desk(file());
    for (int page = Workbench::PageCount - 1; page >= 0; --page) {
        QTest::keyClick(desk.window.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(desk.bench().page(), page);
    }
    QTest::keyClick(desk.window.get(), Qt::Key_F1);
    const auto *window = desk.find<ShortcutsWindow>(u"shortcutsWindow"_s);
    QVERIFY(window && window->isVisible());
    const Rows rows(*window->findChild<QTreeWidget *>(u"shortcutList"_s));
    QCOMPARE(rows.shown.size(), desk.leaves().size() + placeKeys().size());
    QCOMPARE(rows.named(u"Theme: Dark"_s)->parent()->text(0), u"Menu View"_s);
}

void TestShortcuts::conflictsAreToldAndTakenOver()
{
    WindowDesk desk(file());
    desk.window->showShortcuts();
    auto *window = desk.find<ShortcutsWindow>(u"shortcutsWindow"_s);
    auto *band = window->findChild<Band *>(u"shortcutBand"_s);
    QAction &rules = *desk.action(u"rulesAction"_s);
    QAction &history = *desk.action(u"historyAction"_s);
    const QKeySequence keys = history.shortcut();
    window->ask(rules, keys);
    QVERIFY(band->isVisible());
    QVERIFY2(band->text().contains(u"History…"_s), qPrintable(band->text()));
    window->findChild<QPushButton *>(u"keepShortcutButton"_s)->click();
    QVERIFY(!band->isVisible());
    QCOMPARE(history.shortcut(), keys);
    QVERIFY(rules.shortcut() != keys);
    window->ask(rules, keys);
    window->findChild<QPushButton *>(u"takeOverButton"_s)->click();
    QCOMPARE(rules.shortcut(), keys);
    QVERIFY(history.shortcut().isEmpty());
    QVERIFY(!band->isVisible());
    QCOMPARE(desk.settings.shortcut(u"historyAction"_s), QKeySequence());
    QTest::keyClick(desk.window.get(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(desk.find<QDialog>(u"rulesDialog"_s));
    QVERIFY(!desk.find<QDialog>(u"historyWindow"_s));
}

void TestShortcuts::whatNobodyCanGiveAway_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("why");
    QTest::newRow("of tables") << QKeySequence(Qt::CTRL | Qt::Key_C) << u"Tables and lists"_s;
    QTest::newRow("of the board") << QKeySequence(Qt::Key_F2) << u"Rename"_s;
    QTest::newRow("of the topology") << QKeySequence(Qt::ALT | Qt::Key_Left) << u"Topology"_s;
    QTest::newRow("a menu") << QKeySequence(Qt::ALT | Qt::Key_F) << u"File"_s;
    QTest::newRow("typing") << QKeySequence(Qt::Key_J) << u"typing"_s;
    QTest::newRow("capitals") << QKeySequence(Qt::SHIFT | Qt::Key_J) << u"typing"_s;
    QTest::newRow("pasting") << QKeySequence(Qt::CTRL | Qt::Key_V) << u"text fields"_s;
}

void TestShortcuts::whatNobodyCanGiveAway()
{
    QFETCH(QKeySequence, keys);
    QFETCH(QString, why);
    WindowDesk desk(file());
    desk.window->showShortcuts();
    auto *window = desk.find<ShortcutsWindow>(u"shortcutsWindow"_s);
    QAction &rules = *desk.action(u"rulesAction"_s);
    window->ask(rules, keys);
    QVERIFY(window->findChild<Band *>(u"shortcutBand"_s)->text().contains(why));
    QVERIFY(!window->findChild<QPushButton *>(u"takeOverButton"_s)->isVisible());
    QVERIFY(!desk.window->shortcuts().set(rules, keys));
    QCOMPARE(rules.shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
}

void TestShortcuts::isTypedIntoTheRow()
{
    WindowDesk desk(file());
    desk.window->showShortcuts();
    auto *window = desk.find<ShortcutsWindow>(u"shortcutsWindow"_s);
    auto *list = window->findChild<QTreeWidget *>(u"shortcutList"_s);
    list->setCurrentItem(Rows(*list).named(u"History…"_s));
    window->findChild<QPushButton *>(u"changeShortcut"_s)->click();
    auto *field = list->findChild<KeyField *>();
    QVERIFY(field);
    QTest::keyPress(field, Qt::Key_Control, Qt::ControlModifier); // alone it is nothing yet
    QVERIFY(field->keys().isEmpty());
    QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.action(u"historyAction"_s)->shortcut(), unused);
    QCOMPARE(list->currentItem()->text(0), u"History…"_s);
    QVERIFY(list->currentItem()->text(1).contains(u"Y"_s));
    window->findChild<QPushButton *>(u"removeShortcut"_s)->click();
    QVERIFY(desk.action(u"historyAction"_s)->shortcut().isEmpty());
}

void TestShortcuts::resetsOneAndAll()
{
    WindowDesk desk(file());
    Shortcuts &shortcuts = desk.window->shortcuts();
    desk.window->showShortcuts();
    auto *window = desk.find<ShortcutsWindow>(u"shortcutsWindow"_s);
    auto *list = window->findChild<QTreeWidget *>(u"shortcutList"_s);
    auto *all = window->findChild<QPushButton *>(u"resetShortcuts"_s);
    QVERIFY(!all->isEnabled());
    QAction &rules = *desk.action(u"rulesAction"_s);
    QAction &history = *desk.action(u"historyAction"_s);
    const QKeySequence ofRules = rules.shortcut();
    const QKeySequence ofHistory = history.shortcut();
    shortcuts.set(history, unused);
    shortcuts.set(rules, ofHistory);
    QVERIFY(all->isEnabled());
    list->setCurrentItem(Rows(*list).named(u"History…"_s));
    // What it comes with is another's by now: that is asked.
    window->findChild<QPushButton *>(u"resetShortcut"_s)->click();
    QVERIFY(window->findChild<Band *>(u"shortcutBand"_s)->isVisible());
    window->findChild<QPushButton *>(u"takeOverButton"_s)->click();
    QCOMPARE(history.shortcut(), ofHistory);
    QVERIFY(rules.shortcut().isEmpty());
    all->click();
    QCOMPARE(rules.shortcut(), ofRules);
    QVERIFY(!all->isEnabled());
    QVERIFY(!desk.settings.shortcut(u"rulesAction"_s));
}

void TestShortcuts::isFoundByNameAndByKeys()
{
    WindowDesk desk(file());
    desk.window->showShortcuts();
    auto *window = desk.find<ShortcutsWindow>(u"shortcutsWindow"_s);
    auto *list = window->findChild<QTreeWidget *>(u"shortcutList"_s);
    auto *search = window->findChild<QLineEdit *>(u"shortcutSearch"_s);
    search->setText(u"rename"_s);
    QCOMPARE(Rows(*list).shown.size(), 1);
    QCOMPARE(Rows(*list).shown.front()->text(0), u"Rename the group"_s);
    search->setText(u"no such thing"_s);
    QVERIFY(Rows(*list).shown.isEmpty());
    QVERIFY(!list->isVisible());
    search->clear();
    auto *keys = window->findChild<KeyField *>(u"shortcutKeys"_s);
    QTest::keyClick(keys, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(Rows(*list).shown.size(), 1);
    QCOMPARE(Rows(*list).shown.front()->text(0), u"Commands…"_s);
    QTest::keyClick(keys, Qt::Key_Space);
    QVERIFY(Rows(*list).shown.size() >= 3); // board, Fleet list, topology
    QTest::keyClick(keys, Qt::Key_Backspace);
    QCOMPARE(Rows(*list).shown.size(), desk.leaves().size() + placeKeys().size());
}

void TestShortcuts::ofTwoThatAreStoredOneHasIt()
{
    writeFile(file(), "[shortcuts]\nrulesAction=Ctrl+J\nhistoryAction=Ctrl+J\naboutAction=Ctrl+K\nquitAction=J\n");
    const WindowDesk desk(file());
    QCOMPARE(desk.action(u"rulesAction"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
    QCOMPARE(desk.action(u"historyAction"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_H));
    // Chosen goes before what an action comes with.
    QCOMPARE(desk.action(u"aboutAction"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(desk.action(u"commandsAction"_s)->shortcut().isEmpty());
    QCOMPARE(desk.action(u"quitAction"_s)->shortcut(), QKeySequence(QKeySequence::Quit));
}

EASEL_TEST(TestShortcuts)
#include "testshortcuts.moc"
