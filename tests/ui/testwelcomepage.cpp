// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: what it offers, what it knows of workspaces of before; and pictures of it, of the help, of the guided start and of
// "Why?" into <build>/gallery, in both themes, from right to left and with large text, where nothing may be cut off.
#include "help/guide.h"
#include "help/guidepanel.h"
#include "help/helpwindow.h"
#include "samplefleet.h"
#include "sessionfixture.h"
#include "shell/settings.h"
#include "shell/welcomepage.h"
#include "testfiles.h"
#include "testregistry.h"
#include "theme/linkbutton.h"
#include "theme/textlabel.h"
#include "theme/whypopup.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestWelcomePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void itOffersTheWaysToBegin();
    void recentWorkspacesTellWhatIsPending();
    void pictures_data();
    void pictures();

private:
    void picture(QWidget &widget, const QString &name);

    QDir m_gallery;
    QTemporaryDir m_folder;
};

void TestWelcomePage::initTestCase()
{
    m_gallery = QDir(QCoreApplication::applicationDirPath() + u"/../gallery"_s);
    QVERIFY(m_gallery.mkpath(u"."_s));
    Theme::current().apply();
}

void TestWelcomePage::cleanup()
{
    Theme::current().setMode(ThemeMode::Light);
    Theme::current().setTextScale(0);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWelcomePage::picture(QWidget &widget, const QString &name)
{
    QTest::qWait(40);
    QVERIFY(widget.grab().save(m_gallery.filePath(name + u".png"_s)));
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || !label->wordWrap())
            continue;
        QVERIFY2(label->heightForWidth(label->width()) <= label->height() + 1, qPrintable(name + u": "_s + label->text()));
    }
    for (const QScrollArea *area : widget.findChildren<QScrollArea *>())
        QVERIFY2(!area->isVisible() || area->widget()->width() <= area->viewport()->width(), qPrintable(name));
    for (const QPushButton *button : widget.findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible() || button->width() >= button->minimumSizeHint().width(), qPrintable(name + u": "_s + button->text()));
}

void TestWelcomePage::itOffersTheWaysToBegin()
{
    WelcomePage page;
    page.resize(1280, 680);
    page.show();
    const auto offers = [&](const char *button, auto signal) {
        QSignalSpy spy(&page, signal);
        page.findChild<QAbstractButton *>(QLatin1String(button))->click();
        return spy.size() == 1;
    };
    QVERIFY(offers("openSampleButton", &WelcomePage::sampleRequested));
    QVERIFY(offers("connectButton", &WelcomePage::connectRequested));
    QVERIFY(offers("openButton", &WelcomePage::openRequested));
    QVERIFY(offers("startGuideButton", &WelcomePage::guideRequested));
    QVERIFY(offers("welcomeHelp", &WelcomePage::helpRequested));
    QVERIFY(!page.findChild<QWidget *>(u"welcomeNews"_s)->isVisible());
    const auto guide = [&] { return page.findChild<LinkButton *>(u"startGuideButton"_s)->label(); };
    const QString fresh = guide();
    page.setGuide(3, 9);
    QVERIFY(guide() != fresh);
    page.setGuide(9, 9);
    QCOMPARE(guide(), fresh);
}

void TestWelcomePage::recentWorkspacesTellWhatIsPending()
{
    Settings settings(m_folder.filePath(u"easel.ini"_s));
    const QString first = m_folder.filePath(u"first & <b>.easel"_s);
    const QString second = m_folder.filePath(u"second.easel"_s);
    const QString third = m_folder.filePath(u"third.easel"_s);
    for (const QString &path : {third, second, first}) {
        writeFile(path, "x");
        settings.addRecentWorkspace(path);
    }
    settings.noteRecentWorkspace(first, 3);
    settings.noteRecentWorkspace(second, 2);
    // Something else has written to it since: what was noted is not true any more.
    QFile changed(second);
    QVERIFY(changed.open(QIODevice::ReadWrite));
    QVERIFY(changed.setFileTime(QDateTime::currentDateTime().addSecs(3600), QFileDevice::FileModificationTime));
    changed.close();
    const std::vector<RecentWorkspace> recent = settings.recentWithFacts();
    QCOMPARE(recent.size(), 3u);
    QCOMPARE(recent[0].pending, 3);
    QVERIFY(recent[0].closed.isValid());
    QCOMPARE(recent[1].pending, -1);
    QCOMPARE(recent[2].pending, -1);
    QVERIFY(!recent[2].closed.isValid());

    WelcomePage page;
    page.setRecent(recent);
    page.resize(1280, 680);
    page.show();
    const auto *list = page.findChild<QWidget *>(u"recentWorkspaces"_s);
    const QList<LinkButton *> names = list->findChildren<LinkButton *>();
    QCOMPARE(names.size(), 3);
    QCOMPARE(names[0]->label(), u"first & <b>"_s);
    QVERIFY(names[0]->accessibleDescription().contains(first));
    int pending = 0;
    for (const TextLabel *label : list->findChildren<TextLabel *>())
        pending += label->text().contains(u"3 pending"_s);
    QCOMPARE(pending, 1);
    QSignalSpy asked(&page, &WelcomePage::recentRequested);
    QTest::keyClick(names[1], Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), second);
    page.setRecent({});
    QVERIFY(!list->findChildren<TextLabel *>().isEmpty()); // says that there is none yet
}

void TestWelcomePage::pictures_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << ThemeMode::Light << false << 1.0;
    QTest::newRow("dark") << ThemeMode::Dark << false << 1.0;
    QTest::newRow("rtl") << ThemeMode::Light << true << 1.0;
    QTest::newRow("large") << ThemeMode::Dark << false << 2.0;
}

void TestWelcomePage::pictures()
{
    QFETCH(ThemeMode, mode);
    QFETCH(bool, rightToLeft);
    QFETCH(double, scale);
    const QString suffix = u'-' + QLatin1String(QTest::currentDataTag());
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Theme::current().setMode(mode);
    Theme::current().setTextScale(scale);

    Settings settings(m_folder.filePath(u"gallery.ini"_s));
    const QStringList names{u"stores-europe"_s, u"production"_s, u"a workspace whose name is as long as somebody may make it on a rainy day"_s};
    for (const QString &name : names) {
        const QString path = m_folder.filePath(name + u".easel"_s);
        writeFile(path, "x");
        settings.addRecentWorkspace(path);
        settings.noteRecentWorkspace(path, static_cast<int>(name.size()) % 5);
    }
    WelcomePage welcome;
    welcome.resize(1280, 680);
    welcome.setRecent(settings.recentWithFacts());
    welcome.setGuide(3, 9);
    welcome.setNews(u"0.1.0"_s, HelpBook(u"en"_s).newsOf(u"0.1.0"_s));
    welcome.show();
    picture(welcome, u"welcome"_s + suffix);

    HelpWindow help(u"en"_s);
    help.resize(1100, 680);
    help.show();
    help.open(u"composing"_s);
    picture(help, u"help"_s + suffix);
    help.findChild<QLineEdit *>(u"helpSearch"_s)->setText(u"capacity"_s);
    help.open(u"capacity"_s);
    picture(help, u"help-search"_s + suffix);

    Guide guide({u"join"_s});
    GuidePanel panel(guide);
    panel.resize(1280, panel.sizeHint().height());
    panel.show();
    panel.resize(1280, panel.heightForWidth(1280) > 0 ? panel.heightForWidth(1280) : panel.sizeHint().height());
    picture(panel, u"guide"_s + suffix);

    const RuleCatalogue catalogue;
    QWidget window;
    window.resize(600, 400);
    window.show();
    auto *why = new WhyPopup(catalogue, QStringList{u"SCOPE-MISMATCH"_s, u"EDGE-MIXED"_s}, &window);
    why->showAt(QRect(20, 20, 80, 20));
    picture(*why, u"why"_s + suffix);
    why->close();
}

EASEL_TEST(TestWelcomePage)
#include "testwelcomepage.moc"
