// SPDX-License-Identifier: GPL-3.0-or-later
// The settings: each is changed in its window, holds at once and is remembered; and what is printed from which page.
#include "console/console.h"
#include "reports/reportspage.h"
#include "review/problemspanel.h"
#include "shell/settingswindow.h"
#include "testregistry.h"
#include "theme/theme.h"
#include "windowdesk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void choose(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(box.findData(value));
    Q_EMIT box.activated(box.currentIndex());
}

/// What depends on the text's size, of a widget and all in it, by path.
void describe(const QWidget &widget, const QString &path, QHash<QString, QString> &all)
{
    QHash<QString, int> seen;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!widget.isWindow()) // whose least size is its layout's
        all.insert(path, u"font %1, width %2 to %3, height %4 to %5, icon %6"_s.arg(widget.font().pixelSize()).arg(widget.minimumWidth()).arg(widget.maximumWidth()).arg(widget.minimumHeight()).arg(widget.maximumHeight()).arg(button ? button->iconSize().width() : 0));
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget); area && area->widget())
        describe(*area->widget(), path + u"/page"_s, all);
    for (const QObject *child : widget.children()) {
        const auto *inner = qobject_cast<const QWidget *>(child);
        // What Qt makes for itself it lays out itself.
        if (!inner || inner->isWindow() || inner->objectName().startsWith(u"qt_"_s))
            continue;
        const QString name = inner->objectName().isEmpty() ? QString::fromLatin1(inner->metaObject()->className()) : inner->objectName();
        describe(*inner, u"%1/%2%3"_s.arg(path, name).arg(seen[name]++), all);
    }
}

} // namespace

class TestSettingsWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().apply(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        Theme::current().setTextScale(0);
        Theme::current().setMotion(true);
    }
    void opensByItsKeys();
    void eachHoldsAtOnce();
    void whatWasSetElsewhereIsShown();
    void searchLeavesWhatFits();
    void showsOne();
    void linksLead();
    void holdsAtTheNextStart();
    void theTextGrowsOnAllPages();
    void defaultsOfReports();
    void printsWhatFits_data();
    void printsWhatFits();
    void printsTheReport();

private:
    QString file() const { return m_folder->filePath(u"easel.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettingsWindow::opensByItsKeys()
{
    const WindowDesk desk(file(), false);
    QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    const auto *window = desk.find<SettingsWindow>(u"settingsWindow"_s);
    QVERIFY(window && window->isVisible());
    const QList<SettingName> names = settingNames();
    for (const SettingName &each : names) {
        QVERIFY2(window->findChild<QWidget *>(each.id), qPrintable(each.id));
        QVERIFY2(window->findChild<QWidget *>(each.id + u"Row"_s), qPrintable(each.id));
    }
    // Without a workspace there is nothing that its rules could weigh.
    QVERIFY(!window->findChild<QPushButton *>(u"rulesSetting"_s)->isEnabled());
}

void TestSettingsWindow::eachHoldsAtOnce()
{
    WindowDesk desk(file(), false);
    desk.window->showSettings();
    auto *window = desk.find<SettingsWindow>(u"settingsWindow"_s);
    QSignalSpy themes(desk.window.get(), &MainWindow::themeChosen);
    QSignalSpy languages(desk.window.get(), &MainWindow::languageChosen);
    choose(*window->findChild<QComboBox *>(u"themeSetting"_s), static_cast<int>(ThemeMode::Dark));
    QCOMPARE(themes.size(), 1);
    QCOMPARE(themes[0][0].value<ThemeMode>(), ThemeMode::Dark);
    choose(*window->findChild<QComboBox *>(u"languageSetting"_s), u"de"_s);
    QCOMPARE(languages.size(), 1);
    QCOMPARE(languages[0][0].toString(), u"de"_s);

    auto *size = window->findChild<QSpinBox *>(u"textSizeSetting"_s);
    size->setValue(150);
    QCOMPARE(Theme::current().textScale(), 1.5);
    QCOMPARE(Settings(file()).textScale(), 1.5);
    size->setValue(300);
    QCOMPARE(Theme::current().textScale(), 3.0);
    size->setValue(size->minimum());
    QCOMPARE(Settings(file()).textScale(), 0.0);

    auto *motion = window->findChild<QCheckBox *>(u"motionSetting"_s);
    motion->setChecked(false);
    QVERIFY(!Settings(file()).motion());
    QVERIFY(!Theme::current().motion());
    window->findChild<QCheckBox *>(u"reopenSetting"_s)->setChecked(false);
    QVERIFY(!Settings(file()).reopensLast());
    choose(*window->findChild<QComboBox *>(u"paperSetting"_s), static_cast<int>(ReportPaper::Letter));
    QCOMPARE(Settings(file()).reportPaper(), ReportPaper::Letter);
    QTest::keyClicks(window->findChild<QLineEdit *>(u"authorSetting"_s), u"Ann"_s);
    QCOMPARE(Settings(file()).reportAuthor(), u"Ann"_s);
    QTest::keyClicks(window->findChild<QLineEdit *>(u"signingKeySetting"_s), u"/k"_s);
    QCOMPARE(Settings(file()).signingKey(), u"/k"_s);
    QTest::keyClicks(window->findChild<QLineEdit *>(u"signersSetting"_s), u"/s"_s);
    QCOMPARE(Settings(file()).allowedSigners(), u"/s"_s);
}

void TestSettingsWindow::whatWasSetElsewhereIsShown()
{
    const WindowDesk desk(file(), false);
    desk.window->showSettings();
    auto *window = desk.find<SettingsWindow>(u"settingsWindow"_s);
    QVERIFY(QTest::qWaitForWindowActive(window));
    const auto *motion = window->findChild<QCheckBox *>(u"motionSetting"_s);
    const auto *paper = window->findChild<QComboBox *>(u"paperSetting"_s);
    QVERIFY(motion->isChecked());
    QCOMPARE(paper->currentData().toInt(), static_cast<int>(ReportPaper::A4));
    desk.window->activateWindow();
    QTRY_VERIFY(!window->isActiveWindow());
    Settings elsewhere(file());
    elsewhere.setMotion(false);
    elsewhere.setReportPaper(ReportPaper::Letter);
    window->activateWindow();
    QTRY_VERIFY(!motion->isChecked());
    QCOMPARE(paper->currentData().toInt(), static_cast<int>(ReportPaper::Letter));
}

void TestSettingsWindow::searchLeavesWhatFits()
{
    WindowDesk desk(file(), false);
    desk.window->showSettings();
    auto *window = desk.find<SettingsWindow>(u"settingsWindow"_s);
    auto *search = window->findChild<QLineEdit *>(u"settingsSearch"_s);
    const auto shown = [&] {
        QStringList ids;
        const QList<SettingName> names = settingNames();
        for (const SettingName &each : names) {
            if (window->findChild<QWidget *>(each.id + u"Row"_s)->isVisible())
                ids << each.id;
        }
        return ids;
    };
    QCOMPARE(shown().size(), settingNames().size());
    search->setText(u"proxies"_s);
    QCOMPARE(shown(), QStringList{u"connectionsSetting"_s});
    search->setText(u"ssh sign"_s);
    QCOMPARE(shown(), (QStringList{u"signingKeySetting"_s, u"signersSetting"_s}));
    search->setText(u"dark"_s);
    QCOMPARE(shown(), QStringList{u"themeSetting"_s});
    const QImage marked = window->findChild<QWidget *>(u"themeSettingRow"_s)->grab().toImage();
    QCOMPARE(marked.pixelColor(marked.width() / 2, 1), Theme::current().tokens().accentSoft);
    search->setText(u"no such thing"_s);
    QVERIFY(shown().isEmpty());
    search->clear();
    QCOMPARE(shown().size(), settingNames().size());
}

void TestSettingsWindow::showsOne()
{
    WindowDesk desk(file(), false);
    desk.window->showSettings(u"dataSetting"_s);
    const auto *window = desk.find<SettingsWindow>(u"settingsWindow"_s);
    const auto *row = window->findChild<QWidget *>(u"dataSettingRow"_s);
    QTRY_VERIFY(!row->visibleRegion().isEmpty());
    QCOMPARE(window->focusWidget()->objectName(), u"dataSetting"_s);
}

void TestSettingsWindow::linksLead()
{
    WindowDesk desk(file());
    desk.window->showSettings();
    auto *window = desk.find<SettingsWindow>(u"settingsWindow"_s);
    QSignalSpy connects(desk.window.get(), &MainWindow::connectRequested);
    window->findChild<QPushButton *>(u"connectionsSetting"_s)->click();
    QCOMPARE(connects.size(), 1);
    window->findChild<QPushButton *>(u"shortcutsSetting"_s)->click();
    QVERIFY(desk.find<QDialog>(u"shortcutsWindow"_s)->isVisible());
    window->findChild<QPushButton *>(u"rulesSetting"_s)->click();
    QVERIFY(desk.find<QDialog>(u"rulesDialog"_s)->isVisible());
    window->findChild<QPushButton *>(u"historySetting"_s)->click();
    QVERIFY(desk.find<QDialog>(u"historyWindow"_s)->isVisible());
    desk.settings.setLayout(u"columns"_s, {{u"sizes"_s, 1}});
    window->findChild<QPushButton *>(u"layoutSetting"_s)->click();
    QVERIFY(desk.settings.layout(u"columns"_s).isEmpty());
}

void TestSettingsWindow::holdsAtTheNextStart()
{
    {
        Settings before(file());
        before.setTextScale(1.5);
        before.setMotion(false);
    }
    const Console console({m_folder->path(), u"en"_s, ThemeMode::Light, std::chrono::milliseconds(200)});
    QCOMPARE(Theme::current().textScale(), 1.5);
    QVERIFY(!Theme::current().motion());
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    Theme::current().setMotion(true);
    QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
}

/// A window whose text has grown is the window that is made with large text.
void TestSettingsWindow::theTextGrowsOnAllPages()
{
    Theme::current().setTextScale(1);
    WindowDesk desk(file());
    desk.openEverything();
    Theme::current().setTextScale(2);
    QCoreApplication::processEvents();
    QHash<QString, QString> grown;
    describe(*desk.window, {}, grown);
    const QTemporaryDir other;
    WindowDesk large(other.filePath(u"easel.ini"_s));
    large.openEverything();
    QCoreApplication::processEvents();
    QHash<QString, QString> made;
    describe(*large.window, {}, made);
    QVERIFY(made.size() > 300);
    QStringList different;
    for (auto it = made.cbegin(); it != made.cend(); ++it) {
        // The chart of the capacity is as high as its legend needs at its width, the strip of the guided start as its text (here it is hidden), and the
        // pages of a report are as large as the window lets them.
        if (!it.key().contains(u"capacityChart"_s) && !it.key().contains(u"guidePanel"_s) && !it.key().contains(u"reportsColumns"_s) && grown.contains(it.key()) && grown[it.key()] != it.value())
            different << u"%1: %2, but %3"_s.arg(it.key(), grown[it.key()], it.value());
    }
    different.sort();
    QVERIFY2(different.isEmpty(), qPrintable(u'\n' + different.join(u'\n')));
}

void TestSettingsWindow::defaultsOfReports()
{
    Settings(file()).setReportAuthor(u"Ann"_s);
    Settings(file()).setReportPaper(ReportPaper::Letter);
    WindowDesk desk(file());
    QCOMPARE(desk.bench().reports().options().author, u"Ann"_s);
    QCOMPARE(desk.bench().reports().options().paper, ReportPaper::Letter);
    // A workspace that has its own keeps them.
    ReportOptions options = desk.bench().reports().options();
    options.author = u"Ben"_s;
    desk.bench().reports().setOptions(options);
    desk.bench().reports().setDefaults(ReportPaper::A4, u"Ann"_s);
    QCOMPARE(desk.bench().reports().options().author, u"Ben"_s);
}

void TestSettingsWindow::printsWhatFits_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<ReportKind>("kind");
    QTest::newRow("Compose") << int(Workbench::Compose) << ReportKind::Inventory;
    QTest::newRow("Topology") << int(Workbench::Topology) << ReportKind::Topology;
    QTest::newRow("Virtual clusters") << int(Workbench::VirtualClusters) << ReportKind::Inventory;
    QTest::newRow("Upgrades") << int(Workbench::Upgrades) << ReportKind::Upgrades;
    QTest::newRow("Capacity") << int(Workbench::Capacity) << ReportKind::Capacity;
    QTest::newRow("Review") << int(Workbench::Review) << ReportKind::Plan;
    QTest::newRow("Problems") << -1 << ReportKind::Findings;
}

void TestSettingsWindow::printsWhatFits()
{
    QFETCH(int, page);
    QFETCH(ReportKind, kind);
    WindowDesk desk(file());
    if (page < 0) {
        desk.bench().showPanel(Workbench::Problems);
        desk.find<QTreeView>(u"problemsList"_s)->setFocus();
    } else {
        desk.bench().setPage(page);
    }
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : desk.window.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(desk.bench().page(), int(Workbench::Reports));
    QCOMPARE(desk.bench().reports().options().kind, kind);
}

void TestSettingsWindow::printsTheReport()
{
    WindowDesk desk(file());
    desk.bench().setPage(Workbench::Reports);
    bool wasAsked = false;
    QTimer::singleShot(0, this, [&] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            wasAsked = qobject_cast<QPrintDialog *>(dialog) != nullptr;
            dialog->reject();
        }
    });
    QTest::keyClick(desk.window.get(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(wasAsked);
    QCOMPARE(desk.bench().page(), int(Workbench::Reports));
}

EASEL_TEST(TestSettingsWindow)
#include "testsettingswindow.moc"
