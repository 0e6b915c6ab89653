// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette: what fits and in which order, that narrowing finds what a fresh search finds, and that keys and screen readers reach it all.
#include "items/findingsmodel.h"
#include "review/problemspanel.h"
#include "shell/commandindex.h"
#include "shell/commandpalette.h"
#include "testregistry.h"
#include "theme/theme.h"
#include "virtualclusters/virtualclusterspage.h"
#include "windowdesk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QRandomGenerator>
#include <QTreeView>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CommandSource namesOf(const QStringList &names)
{
    QList<Command> commands;
    for (const QString &name : names)
        commands.push_back({name, u"test/"_s + name, [] {}});
    return commandList(Icon::Command, u"test"_s, commands);
}

QStringList found(CommandIndex &index, const QString &pattern, int most = 100, const QStringList &recent = {})
{
    QStringList names;
    for (const CommandIndex::Hit &hit : index.find(pattern, most, recent))
        names << index.source(hit).name(hit.item);
    return names;
}

} // namespace

class TestCommandPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theBetterComesFirst_data();
    void theBetterComesFirst();
    void whatFits_data();
    void whatFits();
    void thePlacesAreShown_data();
    void thePlacesAreShown();
    void oneLetterMayBeWrong();
    void narrowingFindsWhatAFreshSearchFinds();
    void onlyTheBestAreShown();
    void whatWasUsedComesFirst();
    void reachesAll_data();
    void reachesAll();
    void everyActionIsReached();
    void keysMoveAndRun();
    void whatCannotRunSaysWhy();
    void isToldToScreenReaders();
    void othersAddTheirs();
    void opensFromWithinAField();
    void theModelIsOne();

private:
    QString file() const { return m_folder->filePath(u"easel.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandPalette::theBetterComesFirst_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("beginning of the name") << u"pay"_s << u"Payments"_s << u"Repayments"_s;
    QTest::newRow("beginning of a word") << u"pay"_s << u"Old payments"_s << u"Repayments"_s;
    QTest::newRow("run") << u"store"_s << u"My stores"_s << u"Set of our region"_s;
    QTest::newRow("beginnings of words") << u"ng"_s << u"New group"_s << u"Going online"_s;
    QTest::newRow("humps") << u"gc"_s << u"myGroupCache"_s << u"magic"_s;
    QTest::newRow("the shorter") << u"web"_s << u"Web"_s << u"Web of the shop"_s;
    QTest::newRow("numbers begin a word") << u"12"_s << u"edge12"_s << u"a10002"_s;
    QTest::newRow("words in any order") << u"group new"_s << u"New group"_s << u"Groups anew"_s;
}

void TestCommandPalette::theBetterComesFirst()
{
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY2(fuzzyScore(pattern, better) > fuzzyScore(pattern, worse), qPrintable(u"%1 %2"_s.arg(fuzzyScore(pattern, better)).arg(fuzzyScore(pattern, worse))));
    CommandIndex index({namesOf({worse, better})});
    QCOMPARE(found(index, pattern).value(0), better);
}

void TestCommandPalette::whatFits_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    QTest::newRow("subsequence") << u"cgp"_s << u"cluster group"_s << true;
    QTest::newRow("wrong order") << u"pgc"_s << u"cluster group"_s << false;
    QTest::newRow("case") << u"PAYMENTS"_s << u"payments"_s << true;
    QTest::newRow("accents of the name") << u"zurich"_s << u"Zürich"_s << true;
    QTest::newRow("accents of the pattern") << u"zürich"_s << u"Zurich"_s << true;
    QTest::newRow("decomposed") << u"zurich"_s << u"Zu\u0308rich"_s << true;
    QTest::newRow("sharp s") << u"strasse"_s << u"Große Straße"_s << true;
    QTest::newRow("Vietnamese") << u"ha noi"_s << u"Hà Nội"_s << true;
    QTest::newRow("Arabic without vowels") << u"مجموعة"_s << u"مَجْمُوعَة"_s << true;
    QTest::newRow("Arabic, stretched") << u"مجموعة"_s << u"مجمـــوعة"_s << true;
    QTest::newRow("Hebrew") << u"שלום"_s << u"עולם שלום"_s << true;
    QTest::newRow("Japanese, half width") << u"カナ"_s << u"ｶﾅ"_s << true;
    QTest::newRow("beyond the basic plane") << u"𝒳"_s << u"x"_s << true;
    QTest::newRow("spaces do not count") << u"  pay   ments "_s << u"payments"_s << true;
    QTest::newRow("longer than the name") << u"payments"_s << u"pay"_s << false;
    QTest::newRow("empty name") << u"a"_s << QString() << false;
}

void TestCommandPalette::whatFits()
{
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QFETCH(bool, fits);
    QCOMPARE(fuzzyScore(pattern, name) >= 0, fits);
    CommandIndex index({namesOf({u"…"_s, name})});
    QCOMPARE(found(index, pattern), fits ? QStringList{name} : QStringList());
}

void TestCommandPalette::thePlacesAreShown_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("run") << u"gro"_s << u"New group"_s << QList<int>{4, 5, 6};
    QTest::newRow("beginnings") << u"ng"_s << u"Going New group"_s << QList<int>{6, 10};
    QTest::newRow("after an accent that is a sign of its own") << u"rich"_s << u"Zu\u0308rich"_s << QList<int>{3, 4, 5, 6};
    QTest::newRow("one sign that is two letters") << u"strasse"_s << u"Straße"_s << QList<int>{0, 1, 2, 3, 4, 5};
    QTest::newRow("two words") << u"group new"_s << u"New group"_s << QList<int>{0, 1, 2, 4, 5, 6, 7, 8};
    QTest::newRow("a letter that is wrong") << u"grxup"_s << u"group"_s << QList<int>{0, 1, 3, 4};
    QTest::newRow("none") << u"xyz"_s << u"group"_s << QList<int>();
}

void TestCommandPalette::thePlacesAreShown()
{
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QFETCH(QList<int>, places);
    QCOMPARE(fuzzyPlaces(pattern, name), places);
}

void TestCommandPalette::oneLetterMayBeWrong()
{
    CommandIndex index({namesOf({u"Upgrades"_s, u"Topology"_s, u"Settings…"_s, u"Capacity"_s})});
    QCOMPARE(found(index, u"upgrqdes"_s), QStringList{u"Upgrades"_s}); // another letter
    QCOMPARE(found(index, u"ugprades"_s), QStringList{u"Upgrades"_s}); // two that changed places
    QCOMPARE(found(index, u"settinggs"_s), QStringList{u"Settings…"_s}); // one too many
    QCOMPARE(found(index, u"tpology"_s), QStringList{u"Topology"_s}); // one too few
    QVERIFY(found(index, u"qqgrades"_s).isEmpty());
    QVERIFY(found(index, u"cqp"_s).isEmpty()); // of three letters two are too little to go by
    // Where something fits as it is, nobody has mistyped.
    CommandIndex both({namesOf({u"paintings"_s, u"paxtings"_s})});
    QCOMPARE(found(both, u"paxtings"_s), QStringList{u"paxtings"_s});
}

void TestCommandPalette::narrowingFindsWhatAFreshSearchFinds()
{
    QRandomGenerator random(20261201);
    const QString letters = u"abcde -AB1é"_s;
    const auto word = [&](int length) {
        QString text;
        for (int i = 0; i < length; ++i)
            text += letters[random.bounded(static_cast<int>(letters.size()))];
        return text;
    };
    QStringList names;
    for (int i = 0; i < 400; ++i)
        names << word(1 + random.bounded(20));
    CommandIndex typed({namesOf(names)});
    for (int round = 0; round < 200; ++round) {
        const QString pattern = word(1 + random.bounded(6));
        for (int length = 1; length <= pattern.size(); ++length) {
            const QString part = pattern.first(length);
            CommandIndex fresh({namesOf(names)});
            QCOMPARE(found(typed, part), found(fresh, part));
            QCOMPARE(typed.fitting(), fresh.fitting());
        }
        QCOMPARE(found(typed, {}).size(), 100); // and back
    }
}

void TestCommandPalette::onlyTheBestAreShown()
{
    QStringList names;
    for (int i = 0; i < 500; ++i)
        names << u"edge-%1"_s.arg(i, 4, 10, QChar(u'0'));
    CommandIndex index({namesOf(names)});
    QCOMPARE(found(index, u"edge"_s, 20), names.first(20));
    QCOMPARE(index.fitting(), 500);
    QCOMPARE(found(index, u"edge0499"_s, 20), QStringList{u"edge-0499"_s});
}

void TestCommandPalette::whatWasUsedComesFirst()
{
    CommandIndex index({namesOf({u"a"_s, u"b"_s}), namesOf({u"c"_s, u"d"_s})});
    QCOMPARE(found(index, {}, 10, {u"test/d"_s, u"test/gone"_s, u"test/b"_s}), (QStringList{u"d"_s, u"b"_s, u"a"_s, u"c"_s}));
    {
        WindowDesk desk(file());
        desk.window->showPalette();
        auto *palette = desk.find<CommandPalette>(u"commandPalette"_s);
        auto *field = palette->findChild<QLineEdit *>(u"commandField"_s);
        QTest::keyClicks(field, u"rules"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(desk.find<QDialog>(u"rulesDialog"_s)->isVisible());
    }
    WindowDesk again(file());
    again.window->showPalette();
    const auto *list = again.find<QListView>(u"commandList"_s);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Rules…"_s);
}

void TestCommandPalette::reachesAll_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"action", "page", "group", "cluster", "virtual cluster", "finding", "setting"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestCommandPalette::reachesAll()
{
    QFETCH(QString, what);
    WindowDesk desk(file());
    const Fleet &draft = desk.session->session().draft();
    const GroupId group = draft.groupIds().at(1);
    const HostCluster &cluster = draft.inventory().clusters().at(2);
    const VirtualCluster &virtualCluster = *draft.virtualClusters().at(1);
    const std::vector<Finding> findings = desk.session->session().findings();
    QVERIFY(!findings.empty());
    const QHash<QString, QString> names{{u"action"_s, u"History…"_s}, {u"page"_s, u"Capacity"_s}, {u"group"_s, draft.group(group)->name}, {u"cluster"_s, cluster.name},
                                        {u"virtual cluster"_s, virtualCluster.name}, {u"finding"_s, findings.back().message}, {u"setting"_s, u"Text size"_s}};
    desk.window->showPalette();
    auto *palette = desk.find<CommandPalette>(u"commandPalette"_s);
    auto *field = palette->findChild<QLineEdit *>(u"commandField"_s);
    const auto *list = palette->findChild<QListView *>(u"commandList"_s);
    field->setText(names[what]);
    // Others may be called the same: the kind is asked for too.
    int row = -1;
    for (int i = 0; row < 0 && i < list->model()->rowCount(); ++i) {
        const QModelIndex index = list->model()->index(i, 0);
        const QString kind = index.data(CommandModel::KindRole).toString();
        const QHash<QString, QString> kinds{{u"action"_s, u"command"_s}, {u"page"_s, u"command"_s}, {u"group"_s, u"cluster group"_s}, {u"cluster"_s, u"host cluster"_s}, {u"finding"_s, u"problem"_s}};
        if (index.data().toString() == names[what] && kind == kinds.value(what, what))
            row = i;
    }
    QVERIFY2(row >= 0, qPrintable(names[what]));
    for (int i = 0; i < row; ++i)
        QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    if (what == u"action"_s)
        QVERIFY(desk.find<QDialog>(u"historyWindow"_s)->isVisible());
    else if (what == u"page"_s)
        QCOMPARE(desk.bench().page(), int(Workbench::Capacity));
    else if (what == u"group"_s)
        QCOMPARE(desk.bench().place().selection, (Selection{group, {}}));
    else if (what == u"cluster"_s)
        QCOMPARE(desk.bench().place().selection, (Selection{{}, {cluster.id}}));
    else if (what == u"virtual cluster"_s)
        QCOMPARE(desk.bench().virtualClusters().selected(), std::vector<VirtualClusterId>{virtualCluster.id});
    else if (what == u"finding"_s)
        QCOMPARE(desk.find<QTreeView>(u"problemsList"_s)->currentIndex().siblingAtColumn(FindingsModel::MessageColumn).data().toString(), findings.back().message);
    else if (what == u"setting"_s)
        QCOMPARE(desk.find<QDialog>(u"settingsWindow"_s)->focusWidget()->objectName(), u"textSizeSetting"_s);
    QVERIFY(!palette->isVisible());
}

void TestCommandPalette::everyActionIsReached()
{
    WindowDesk desk(file());
    desk.window->showPalette();
    auto *field = desk.find<QLineEdit>(u"commandField"_s);
    const auto *list = desk.find<QListView>(u"commandList"_s);
    const QList<QAction *> leaves = desk.leaves();
    for (const QAction *action : leaves) {
        field->setText(QString(action->text()).remove(u'&').remove(u'…'));
        bool isThere = false;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            isThere |= list->model()->index(i, 0).data().toString().endsWith(action->text());
        QVERIFY2(isThere, qPrintable(action->text()));
    }
}

void TestCommandPalette::keysMoveAndRun()
{
    QStringList run;
    QList<Command> commands;
    for (int i = 0; i < 150; ++i)
        commands.push_back({u"Command %1"_s.arg(i), {}, [&run, i] { run << QString::number(i); }});
    QWidget window;
    window.resize(900, 600);
    window.show();
    auto *palette = new CommandPalette({commandList(Icon::Command, u"test"_s, commands)}, {}, &window);
    palette->show();
    auto *field = palette->findChild<QLineEdit *>();
    const auto *list = palette->findChild<QListView *>();
    const auto row = [&] { return list->currentIndex().row(); };
    QCOMPARE(row(), 0);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(row(), 0);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(row(), 2);
    QTest::keyClick(field, Qt::Key_PageDown);
    const int page = row() - 2;
    QVERIFY(page > 3 && page < 30);
    QTest::keyClick(field, Qt::Key_PageUp);
    QCOMPARE(row(), 2);
    QTest::keyClick(field, Qt::Key_End);
    QCOMPARE(row(), 149);
    QVERIFY(list->viewport()->rect().intersects(list->visualRect(list->currentIndex())));
    QTest::keyClick(field, Qt::Key_Home);
    QCOMPARE(row(), 0);
    QTest::keyClicks(field, u"and 7"_s);
    QTest::keyClick(field, Qt::Key_Home); // now it is the text's
    QCOMPARE(field->cursorPosition(), 0);
    QCOMPARE(list->currentIndex().data().toString(), u"Command 7"_s);
    QTest::keyClick(field, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(run, QStringList{u"7"_s});
    QVERIFY(!palette->isVisible());

    auto *other = new CommandPalette({commandList(Icon::Command, u"test"_s, commands)}, {}, &window);
    other->show();
    QTest::keyClick(other->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!other->isVisible());
    QCOMPARE(run.size(), 1);
}

void TestCommandPalette::whatCannotRunSaysWhy()
{
    const WindowDesk desk(file(), false);
    desk.window->showPalette();
    auto *palette = desk.find<CommandPalette>(u"commandPalette"_s);
    auto *field = palette->findChild<QLineEdit *>(u"commandField"_s);
    const auto *list = palette->findChild<QListView *>(u"commandList"_s);
    field->setText(u"history"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"History…"_s);
    QCOMPARE(list->currentIndex().data(CommandModel::WhyRole).toString(), u"No workspace is open"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(palette->isVisible());
    field->setText(u"settings"_s);
    QVERIFY(list->currentIndex().data(CommandModel::WhyRole).toString().isEmpty());
}

void TestCommandPalette::isToldToScreenReaders()
{
    WindowDesk desk(file());
    desk.window->showPalette();
    auto *field = desk.find<QLineEdit>(u"commandField"_s);
    field->setText(u"keyboard shortcuts"_s);
    const QString told = field->accessibleDescription();
    QVERIFY2(told.contains(u"Keyboard shortcuts"_s) && told.contains(u"F1"_s) && told.contains(u"command"_s), qPrintable(told));
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(field->accessibleDescription() != told);
}

void TestCommandPalette::othersAddTheirs()
{
    const WindowDesk desk(file(), false);
    int run = -1;
    desk.window->addCommands([&run] {
        CommandSource topics;
        topics.symbol = Icon::Help;
        topics.kind = u"help"_s;
        topics.count = 3;
        topics.name = [](int i) { return u"Topic of help %1"_s.arg(i); };
        topics.run = [&run](int i) { run = i; };
        return std::vector<CommandSource>{topics};
    });
    desk.window->showPalette();
    auto *field = desk.find<QLineEdit>(u"commandField"_s);
    QTest::keyClicks(field, u"topic 2"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(run, 2);
}

/// Where a field would take the keys for itself.
void TestCommandPalette::opensFromWithinAField()
{
    WindowDesk desk(file());
    QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"aks"_s);
    field->home(false);
    QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(desk.find<CommandPalette>(u"commandPalette"_s));
    QCOMPARE(field->text(), u"aks"_s);
}

void TestCommandPalette::theModelIsOne()
{
    CommandModel model({namesOf({u"one"_s, u"two"_s, u"three"_s})}, {});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPattern(u"t"_s);
    QCOMPARE(model.rowCount(), 2);
    model.setPattern(u"zzz"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setPattern({});
    QCOMPARE(model.rowCount(), 3);
}

EASEL_TEST(TestCommandPalette)
#include "testcommandpalette.moc"
