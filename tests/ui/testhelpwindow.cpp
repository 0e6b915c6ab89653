// SPDX-License-Identifier: GPL-3.0-or-later
// The help as people meet it: the window to read in, the ways from there into the program and back, and what is new.
#include "help/helpbrowser.h"
#include "help/helpwindow.h"
#include "sessionfixture.h"
#include "shell/helpdesk.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/workbench.h"
#include "testregistry.h"
#include "theme/band.h"
#include "theme/theme.h"

#include <QAction>
#include <QDesktopServices>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes addresses instead of a browser.
class Browser final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &url) { opened << url; }

public:
    QList<QUrl> opened;
};

} // namespace

class TestHelpWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowGoesBackAndForward();
    void theWindowMarksWhatWasFound();
    void whatIsShownInEnglishSaysSo();
    void theOutsideIsShownFirst();
    void thePageFollowsTheTheme();
    void placesAreGoneTo();
    void nothingIsLeftBehind();
    void newsAreShownOnce();
    void aDialogHasItsHelp();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TestHelpWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"easel.ini"_s));
    QLocale::setDefault(QLocale(u"en"_s));
}

void TestHelpWindow::cleanup()
{
    Theme::current().setMode(ThemeMode::Light);
    Theme::current().setTextScale(0);
}

void TestHelpWindow::theWindowGoesBackAndForward()
{
    HelpWindow window(u"en"_s);
    window.show();
    QVERIFY(!window.open(u"nowhere"_s));
    QVERIFY(window.open(u"first-steps"_s));
    auto *browser = window.findChild<HelpBrowser *>();
    const auto heading = [&] { return browser->document()->begin().text(); };
    QCOMPARE(heading(), u"First steps"_s);
    QVERIFY(window.open(u"review.md#failure"_s));
    QCOMPARE(heading(), u"Review and apply"_s);
    QVERIFY(browser->verticalScrollBar()->value() > 0);
    // A link in the page, by what a click tells.
    Q_EMIT browser->anchorClicked(QUrl(u"conflicts.md#drift"_s));
    QCOMPARE(window.current(), u"conflicts.md#drift"_s);
    auto *back = window.findChild<QToolButton *>(u"helpBack"_s);
    auto *forward = window.findChild<QToolButton *>(u"helpForward"_s);
    QVERIFY(back->isEnabled() && !forward->isEnabled());
    back->click();
    QCOMPARE(window.current(), u"review.md#failure"_s);
    QVERIFY(browser->verticalScrollBar()->value() > 0);
    back->click();
    QCOMPARE(heading(), u"First steps"_s);
    QVERIFY(!back->isEnabled());
    forward->click();
    QCOMPARE(heading(), u"Review and apply"_s);
    // Another way from here forgets the one before.
    auto *contents = window.findChild<QListWidget *>(u"helpContents"_s);
    contents->setCurrentRow(contents->count() - 1);
    QCOMPARE(heading(), u"What's new"_s);
    QVERIFY(!forward->isEnabled());
    QCOMPARE(contents->count(), static_cast<int>(window.book().pages().size()));
}

void TestHelpWindow::theWindowMarksWhatWasFound()
{
    HelpWindow window(u"en"_s);
    window.show();
    window.open(u"first-steps"_s);
    auto *search = window.findChild<QLineEdit *>(u"helpSearch"_s);
    auto *results = window.findChild<QListWidget *>(u"helpResults"_s);
    auto *browser = window.findChild<HelpBrowser *>();
    search->setText(u"DRÍFT"_s);
    QVERIFY(results->isVisible());
    QVERIFY(results->count() >= 1);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(results->hasFocus() || results->currentRow() == 0);
    QCOMPARE(window.current(), u"conflicts.md#drift"_s);
    const auto marks = browser->extraSelections();
    QVERIFY(!marks.isEmpty());
    for (const auto &mark : marks)
        QCOMPARE(mark.cursor.selectedText().toLower(), u"drift"_s);
    search->setText(u"xyzzy"_s);
    QCOMPARE(results->count(), 0);
    search->clear();
    QVERIFY(window.findChild<QListWidget *>(u"helpContents"_s)->isVisible());
    window.open(u"capacity"_s);
    QVERIFY(browser->extraSelections().isEmpty());
}

void TestHelpWindow::whatIsShownInEnglishSaysSo()
{
    const auto isTold = [](const QString &language) {
        QLocale::setDefault(QLocale(language));
        HelpWindow window(language);
        window.show();
        window.open(u"review"_s);
        return window.findChild<Band *>(u"helpNote"_s)->isVisible();
    };
    QVERIFY(!isTold(u"en"_s));
    QVERIFY(isTold(u"fi_FI"_s)); // there is no Finnish
}

void TestHelpWindow::theOutsideIsShownFirst()
{
    Browser outside;
    QDesktopServices::setUrlHandler(u"https"_s, &outside, "take");
    HelpWindow window(u"en"_s);
    window.show();
    window.open(u"first-steps"_s);
    QSignalSpy places(&window, &HelpWindow::placeRequested);
    auto *browser = window.findChild<HelpBrowser *>();
    auto *band = window.findChild<Band *>(u"helpLink"_s);
    QVERIFY(band->isHidden());
    Q_EMIT browser->anchorClicked(QUrl(u"https://docs.example.com/a"_s));
    QVERIFY(outside.opened.isEmpty());
    QVERIFY(!band->isHidden() && band->text().contains(u"https://docs.example.com/a"_s));
    window.findChild<QPushButton *>(u"helpOpenLink"_s)->click();
    QCOMPARE(outside.opened, QList<QUrl>{QUrl(u"https://docs.example.com/a"_s)});
    QVERIFY(band->isHidden());
    // What is no page, no place and no web address leads nowhere.
    Q_EMIT browser->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QCOMPARE(window.current(), u"first-steps"_s);
    QCOMPARE(outside.opened.size(), 1);
    Q_EMIT browser->anchorClicked(QUrl(u"easel:page/review"_s));
    QCOMPARE(places.size(), 1);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestHelpWindow::thePageFollowsTheTheme()
{
    HelpBrowser browser;
    browser.resize(700, 500);
    browser.setText(u"# Title\n\nA [link](review.md), `code` and text.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"_s, {u"top"_s});
    const auto linkColour = [&] {
        for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().isAnchor() && !it.fragment().charFormat().anchorHref().isEmpty())
                    return it.fragment().charFormat().foreground().color();
            }
        }
        return QColor();
    };
    QCOMPARE(linkColour(), Tokens::lightTheme().accent);
    Theme::current().setMode(ThemeMode::Dark);
    QCOMPARE(linkColour(), Tokens::darkTheme().accent);
    const int before = browser.document()->defaultFont().pixelSize();
    Theme::current().setTextScale(2);
    QVERIFY(browser.document()->defaultFont().pixelSize() > before);
    const int scaled = browser.document()->defaultFont().pixelSize();
    browser.zoom(2);
    QVERIFY(browser.document()->defaultFont().pixelSize() > scaled);
    QVERIFY(browser.toPlainText().contains(u"A link, code and text."_s));
}

void TestHelpWindow::placesAreGoneTo()
{
    MainWindow window(*m_settings);
    HelpDesk &desk = window.helpDesk();
    window.show();
    desk.open(u"review"_s);
    auto *help = window.findChild<HelpWindow *>();
    QVERIFY(help && help->isVisible());
    auto *band = help->findChild<Band *>(u"helpLink"_s);
    desk.goTo(QUrl(u"easel:page/review"_s)); // there is no workspace yet
    QVERIFY(!band->isHidden() && !band->text().isEmpty());
    SessionFixture fixture(smallFleet());
    SyncService service(fixture.session());
    window.openSession(fixture.session(), service);
    // From anywhere in the program.
    QDesktopServices::openUrl(QUrl(u"easel:page/upgrades"_s));
    QCOMPARE(window.workbench()->page(), static_cast<int>(Workbench::Upgrades));
    desk.goTo(QUrl(u"easel:panel/activity"_s));
    QCOMPARE(window.findChild<QTabWidget *>(u"panels"_s)->currentIndex(), static_cast<int>(Workbench::Activity));
    desk.goTo(QUrl(u"easel:rules/EDGE-MIXED"_s));
    const auto *rules = window.findChild<QWidget *>(u"rulesDialog"_s);
    QVERIFY(rules && rules->isVisible());
    desk.goTo(QUrl(u"easel:history"_s));
    QVERIFY(window.findChild<QWidget *>(u"historyWindow"_s));
    // And back: what is said about where somebody is.
    desk.openTopicOf(rules);
    QCOMPARE(help->current(), u"problems.md#rules"_s);
    desk.openTopicOf(window.findChild<QWidget *>(u"fleetSearch"_s));
    QCOMPARE(help->current(), u"fleet"_s);
    // In the bars the page that is shown is meant, and without a workspace the welcome page.
    desk.openTopicOf(window.findChild<QWidget *>(u"scopeSwitch"_s));
    QCOMPARE(help->current(), u"upgrades"_s);
    window.closeSession();
    desk.openTopicOf(window.menuWidget());
    QCOMPARE(help->current(), u"first-steps"_s);
}

void TestHelpWindow::nothingIsLeftBehind()
{
    // A window may make its help anew, in another language.
    QMainWindow window;
    for (int i = 0; i < 2; ++i) {
        HelpDesk desk(*m_settings, window);
        desk.open(u"review"_s);
        QCOMPARE(desk.actions().size(), 4);
        QVERIFY(window.findChild<HelpWindow *>());
        delete desk.actions().back();
        QCOMPARE(desk.actions().size(), 3);
    }
    QVERIFY(window.findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly).isEmpty());
    QVERIFY(!window.findChild<HelpWindow *>());
    QVERIFY(!window.findChild<QWidget *>(u"guideDock"_s));
    QVERIFY(!window.findChild<QWidget *>(u"guideRing"_s));
}

void TestHelpWindow::newsAreShownOnce()
{
    {
        MainWindow first(*m_settings);
        QVERIFY(first.helpDesk().unseenNews().isEmpty()); // everything is new
    }
    m_settings->setSeenVersion(u"0.0.1"_s); // as if it had been updated
    MainWindow window(*m_settings);
    window.resize(1280, 720);
    window.show();
    QVERIFY(!window.helpDesk().unseenNews().isEmpty());
    const auto *news = window.findChild<QWidget *>(u"welcomeNews"_s);
    QVERIFY(news->isVisible());
    window.findChild<QToolButton *>(u"dismissNews"_s)->click();
    QVERIFY(!news->isVisible());
    QVERIFY(window.helpDesk().unseenNews().isEmpty());
    MainWindow again(*m_settings);
    again.show();
    QVERIFY(!again.findChild<QWidget *>(u"welcomeNews"_s)->isVisible());
    QVERIFY(!HelpBook(u"en"_s).newsOf(QStringLiteral(EASEL_VERSION)).isEmpty());
    QVERIFY(HelpBook(u"en"_s).newsOf(u"0.1"_s).isEmpty());
}

void TestHelpWindow::aDialogHasItsHelp()
{
    MainWindow window(*m_settings);
    window.show();
    QDialog dialog(&window);
    dialog.setObjectName(u"connectDialog"_s);
    auto *field = new QLineEdit(&dialog);
    QString shown;
    QWidget *owner = nullptr;
    QTimer::singleShot(0, &dialog, [&] {
        // Behind a modal dialog the window's own shortcut sleeps.
        QTest::keyClick(field, Qt::Key_F1, Qt::ShiftModifier);
        if (auto *help = dialog.findChild<HelpWindow *>()) {
            shown = help->current();
            owner = help->parentWidget();
            window.helpDesk().goTo(QUrl(u"easel:openSample"_s)); // not behind its back
        }
        dialog.reject();
    });
    QSignalSpy sample(&window, &MainWindow::sampleRequested);
    dialog.exec();
    QCOMPARE(shown, u"connecting"_s);
    QCOMPARE(owner, &dialog);
    QVERIFY(sample.isEmpty());
    window.helpDesk().goTo(QUrl(u"easel:openSample"_s));
    QCOMPARE(sample.size(), 1);
}

EASEL_TEST(TestHelpWindow)
#include "testhelpwindow.moc"
