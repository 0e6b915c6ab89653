// SPDX-License-Identifier: GPL-3.0-or-later
// Another language is spoken at once, everywhere, and in each of them every text of every page has the room that it needs on a screen of
// 1280x720; with text of 200 and 300 % too. EASEL_PICTURES=DIR keeps a picture of each.
#include "consolepages.h"

#include "base/background.h"
#include "base/language.h"
#include "board/boardview.h"
#include "board/composepage.h"
#include "console/syntheticinput.h"
#include "configuration/configurationeditor.h"
#include "configuration/configurationwindow.h"
#include "configuration/yamledit.h"
#include "shell/settings.h"
#include "shell/workbench.h"
#include "sync/syncservice.h"
#include "testregistry.h"
#include "theme/band.h"
#include "theme/pagearea.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QUndoStack>

#include <atomic>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Times and counts are others in another run.
QSet<QString> withoutNumbers(const QStringList &texts)
{
    static const QRegularExpression digits(u"[0-9٠-٩][0-9٠-٩.,:٫٬/ ]*"_s);
    QSet<QString> result;
    for (QString text : texts)
        result << text.replace(digits, u"#"_s);
    return result;
}

QSet<QString> everyText(Console &console)
{
    QSet<QString> texts;
    visitAll(console, [&](const QString &name, QWidget &shown) {
        // What was asked of the backend is told by when, and how long it took.
        if (name != "activity"_L1 && name != "log"_L1)
            texts.unite(withoutNumbers(shownTexts(shown)));
    });
    return texts;
}

void choose(Console &console, const QString &language)
{
    Q_EMIT console.window().languageChosen(language);
    SyntheticInput::settle(30);
}

} // namespace

class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void switchesAsIfStartedInIt_data();
    void switchesAsIfStartedInIt();
    void staysWhereSomebodyIs();
    void keepsWhatIsTyped();
    void countsInItsOwnForms_data();
    void countsInItsOwnForms();
    void isMirrored();
    void waitsForTheBackground();
    void fits_data();
    void fits();

private:
    ConsoleOptions options(const QString &language) const { return {m_folder->path(), language, ThemeMode::Light, std::chrono::milliseconds(200)}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLanguages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLanguages::cleanup()
{
    setProgramLanguage(u"en"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLanguages::switchesAsIfStartedInIt_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : installedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestLanguages::switchesAsIfStartedInIt()
{
    QFETCH(QString, language);
    QSet<QString> switched;
    {
        // Room for all: what a legend has none for is counted.
        Console console(options(language == u"en"_s ? u"de"_s : u"en"_s));
        console.window().resize(1920, 1080);
        console.window().show();
        console.openLocal(BackendOptions::Sample::Small);
        QVERIFY(isOnline(console));
        // Something for the plan, the problems and undo to say.
        const GroupId group = console.session()->draft().groupIds().front();
        QVERIFY(console.session()->perform(u"Gauge"_s, {SetOversubscription{group, Percent(900)}}));
        // A start reads the fleet once more: of many points in the history there is more to say than of one, and in Arabic of three than of two.
        for (int i = 0; i < 2; ++i) {
            console.service()->pull();
            QVERIFY(isOnline(console));
        }
        visitAll(console, [](const QString &, QWidget &) {}); // every page and window is there to be switched
        choose(console, language);
        QCOMPARE(QLocale().language(), QLocale(language).language());
        QCOMPARE(QLocale().zeroDigit(), u"0"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), QLocale(language).textDirection());
        QCOMPARE(console.window().layoutDirection(), QLocale(language).textDirection());
        switched = everyText(console);
    }
    Console console(options(language));
    console.window().resize(1920, 1080);
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    const QSet<QString> started = everyText(console);
    QVERIFY(started.size() > 300);
    const QSet<QString> left = switched - started;
    QVERIFY2(left.isEmpty(), qPrintable(u"only after the switch: “%1”"_s.arg(QStringList(left.values()).join(u"”, “"_s))));
    const QSet<QString> missing = started - switched;
    QVERIFY2(missing.isEmpty(), qPrintable(u"only after a start: “%1”"_s.arg(QStringList(missing.values()).join(u"”, “"_s))));
}

void TestLanguages::staysWhereSomebodyIs()
{
    Console console(options(u"en"_s));
    console.window().resize(1280, 688);
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    Workbench *before = console.window().workbench();
    const GroupId group = console.session()->draft().groupIds().back();
    before->select({group, {}});
    before->setPage(Workbench::Capacity);
    before->showPanel(Workbench::Activity);
    auto *scope = console.window().findChild<QComboBox *>(u"scopeSwitch"_s);
    scope->setCurrentIndex(1);
    const Scope chosen = scope->currentData().value<Scope>();
    QVERIFY(console.session()->perform(u"Gauge"_s, {SetOversubscription{group, Percent(900)}}));
    QVERIFY(console.session()->undo());
    const QByteArray window = console.window().saveGeometry();
    choose(console, u"de"_s);
    QVERIFY(console.service()->state() == SyncService::State::Online);
    const Workbench::Place place = console.window().workbench()->place();
    QCOMPARE(place.page, int(Workbench::Capacity));
    QCOMPARE(place.panel, int(Workbench::Activity));
    QCOMPARE(place.scope, chosen);
    QCOMPARE(place.selection.group, group);
    QCOMPARE(console.window().saveGeometry(), window);
    // What was undone can be redone.
    QVERIFY(console.window().findChild<QAction *>(u"redoAction"_s)->isEnabled());
    QVERIFY(console.session()->redo());
    QCOMPARE(console.session()->draft().group(group)->oversubscription, Percent(900));
    // And without a workspace.
    console.close();
    choose(console, u"fr"_s);
    QVERIFY(!console.window().workbench());
    QVERIFY(console.window().isVisible());
}

void TestLanguages::keepsWhatIsTyped()
{
    Console console(options(u"en"_s));
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    Workbench &bench = *console.window().workbench();
    GroupId group;
    for (const GroupId &id : console.session()->draft().groupIds()) {
        if (!console.session()->draft().group(id)->scope.isSystem())
            group = id;
    }
    ConfigurationEditor &editor = bench.editConfiguration(group).editor();
    editor.field().replaceText(u"# not taken over\n"_s);
    QVERIFY(editor.hasUnsaved());
    choose(console, u"de"_s);
    QCOMPARE(console.window().workbench(), &bench);
    const auto *band = console.window().findChild<Band *>(u"noticeBand"_s);
    QVERIFY(!band->isHidden());
    QVERIFY(band->text().contains(console.session()->draft().group(group)->name));
    // Nor is it lost by closing.
    console.window().close();
    QVERIFY(console.window().isVisible());
    auto *question = console.window().findChild<Band *>(u"leaveQuestion"_s);
    QVERIFY(question && question->text().contains(console.session()->draft().group(group)->name));
    question->findChildren<QPushButton *>().constFirst()->click();
    QVERIFY(editor.hasUnsaved());
    Q_EMIT console.window().closeRequested();
    QVERIFY(console.session());
    QTRY_VERIFY(console.window().findChild<Band *>(u"leaveQuestion"_s));
    editor.revert();
    choose(console, u"de"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
}

void TestLanguages::countsInItsOwnForms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<int>>("counts"); // each of another form, and together all forms
    QTest::newRow("ar") << u"ar"_s << QList<int>{1, 2, 3, 11}; // none, and a hundred, are said like one here
    QTest::newRow("de") << u"de"_s << QList<int>{1, 2};
    QTest::newRow("en") << u"en"_s << QList<int>{1, 2};
    QTest::newRow("es") << u"es"_s << QList<int>{1, 2};
    QTest::newRow("fr") << u"fr"_s << QList<int>{1, 2};
    QTest::newRow("ja") << u"ja"_s << QList<int>{1};
    QTest::newRow("pt_BR") << u"pt_BR"_s << QList<int>{1, 2};
    QTest::newRow("zh_CN") << u"zh_CN"_s << QList<int>{1};
}

void TestLanguages::countsInItsOwnForms()
{
    QFETCH(QString, language);
    QFETCH(QList<int>, counts);
    setProgramLanguage(language);
    QSet<QString> forms;
    for (int count : counts) {
        const QString text = QCoreApplication::translate("easel::MainWindow", "%n pending change(s)", nullptr, count);
        QVERIFY2(!text.contains(u"(s)"_s) && !text.contains(u"%n"_s), qPrintable(text));
        forms << withoutNumbers({text}).values().constFirst();
    }
    QCOMPARE(forms.size(), counts.size());
    // What counts like 0 in French does not in English.
    if (language == u"fr"_s)
        QVERIFY(forms.contains(withoutNumbers({QCoreApplication::translate("easel::MainWindow", "%n pending change(s)", nullptr, 0)}).values().constFirst()));
}

/// From right to left the pages are chosen at the right, and what is selected is told at the left.
void TestLanguages::isMirrored()
{
    Console console(options(u"en"_s));
    console.window().resize(1280, 688);
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    const auto left = [&](const char *name) {
        const auto *widget = console.window().findChild<QWidget *>(QLatin1String(name));
        return widget->mapTo(&console.window(), QPoint()).x();
    };
    QVERIFY(left("rail") < left("fleetSearch") && left("fleetSearch") < left("inspector"));
    const int search = left("fleetSearch");
    choose(console, u"ar"_s);
    QTRY_VERIFY(left("rail") > left("fleetSearch"));
    QVERIFY2(left("fleetSearch") > left("inspector"), qPrintable(u"%1 %2 %3"_s.arg(left("rail")).arg(left("fleetSearch")).arg(left("inspector"))));
    QVERIFY(left("connectionButton") < left("scopeSwitch"));
    choose(console, u"en"_s);
    QTRY_COMPARE(left("fleetSearch"), search);
}

/// Qt's default locale must not be replaced while another thread writes sentences with it.
void TestLanguages::waitsForTheBackground()
{
    auto ended = std::make_shared<std::atomic<int>>(0);
    for (int i = 0; i < 4; ++i)
        inBackground([ended] {
            QThread::msleep(150);
            ++*ended;
            return 0;
        });
    setProgramLanguage(u"de"_s);
    QCOMPARE(ended->load(), 4);
    QCOMPARE(QLocale().language(), QLocale::German);
}

void TestLanguages::fits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("dark");
    for (const QString &language : installedLanguages())
        QTest::newRow(qPrintable(language)) << language << QSize(1280, 720) << 1.0 << false;
    QTest::newRow("dark") << u"en"_s << QSize(1280, 720) << 1.0 << true;
    QTest::newRow("large text") << u"en"_s << QSize(1280, 720) << 2.0 << false;
    QTest::newRow("large German text") << u"de"_s << QSize(1280, 720) << 2.0 << false;
    QTest::newRow("huge text") << u"en"_s << QSize(1920, 1080) << 3.0 << true;
    QTest::newRow("4K") << u"en"_s << QSize(3840, 2160) << 2.0 << true;
}

void TestLanguages::fits()
{
    QFETCH(QString, language);
    QFETCH(QSize, screen);
    QFETCH(double, scale);
    QFETCH(bool, dark);
    const QString pictures = qEnvironmentVariable("EASEL_PICTURES");
    ConsoleOptions wanted = options(language);
    wanted.theme = dark ? ThemeMode::Dark : ThemeMode::Light;
    Settings(m_folder->filePath(u"easel.ini"_s)).setTextScale(scale);
    const auto asBefore = qScopeGuard([] { Theme::current().setTextScale(0); });
    Console console(wanted);
    QCOMPARE(Theme::current().textScale(), scale);
    console.window().resize(screen - QSize(0, 32)); // the frame's title
    console.window().show();
    QStringList clipped = clippedTexts(console.window());
    const auto keep = [&](const QString &name, QWidget &shown) {
        if (pictures.isEmpty())
            return;
        QDir().mkpath(pictures);
        shown.grab().save(QDir(pictures).filePath(u"%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_'), name)));
    };
    keep(u"welcome"_s, console.window());
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    visitAll(console, [&](const QString &name, QWidget &shown) {
        // Other windows are made no larger than the screen, which is another one here.
        const QSize least = &shown == &console.window() ? shown.size() : shown.minimumSizeHint();
        if (least.width() > screen.width() || least.height() > screen.height())
            clipped << u"%1 is %2x%3"_s.arg(name).arg(least.width()).arg(least.height());
        if (scale == 1.0 && &shown == &console.window()) {
            for (const PageArea *area : shown.findChildren<PageArea *>()) {
                if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                    clipped << u"%1: %2 is %3 pixels too wide"_s.arg(name, area->widget()->objectName()).arg(area->horizontalScrollBar()->maximum());
            }
        }
        for (const QString &text : clippedTexts(shown))
            clipped << u"%1: %2"_s.arg(name, text);
        keep(name, shown);
    });
    clipped.removeDuplicates();
    QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
}

EASEL_TEST(TestLanguages)
#include "testlanguages.moc"
