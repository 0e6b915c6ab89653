// SPDX-License-Identifier: GPL-3.0-or-later
// Workspaces and plan files that are dropped, opened before, or opened in a window of their own.
#include "console/console.h"
#include "fleetbuilder.h"
#include "session/planexchange.h"
#include "shell/filedrop.h"
#include "shell/frontbands.h"
#include "shell/recentmenu.h"
#include "shell/workbench.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void setFiles(QMimeData &data, const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &each : paths)
        urls << QUrl::fromLocalFile(each);
    data.setUrls(urls);
}

} // namespace

class TestFileDrop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }
    void verdicts_data();
    void verdicts();
    void whatIsDraggedIsSaid();
    void otherDragsAreLeftAlone();
    void aWorkspaceOnTheWelcomePage();
    void aWorkspaceOverAnotherAsks();
    void severalWorkspacesGetTheirOwnWindows();
    void aPlanWithoutAWorkspace();
    void severalPlans();
    void nothingIsImportedWhileApplying();
    void whatCannotBeOpenedLeavesWhatIsOpen();
    void recentWorkspaces();
    void oneThatIsGoneSaysSo();
    void theSameWorkspaceIsNotOpenedTwice();

private:
    QString workspace(const QString &name);
    QString plan(const QString &name, const QString &description);
    bool move(const QStringList &paths);
    void drop(const QStringList &paths);
    QStringList started() const { return QString::fromUtf8(contentOf(path(u"started"_s))).split(u'\n', Qt::SkipEmptyParts); }
    QString path(const QString &name) const { return QFileInfo(m_folder->path()).canonicalFilePath() + u'/' + name; }
    Band *band(const char *name) { return window().front().findChild<Band *>(QLatin1String(name)); }
    QPushButton *button(const char *name, int index) { return band(name)->findChildren<QPushButton *>().at(index); }
    QWidget *overlay() { return window().findChild<QWidget *>(u"dropOverlay"_s); }
    MainWindow &window() { return m_console->window(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Console> m_console;
};

void TestFileDrop::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // What stands for a new window writes down what it was started with.
    writeFile(path(u"window"_s), "#!/bin/sh\nfor last; do :; done\necho \"$last\" >> \"" + QFile::encodeName(path(u"started"_s)) + "\"\n");
    QFile::setPermissions(path(u"window"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_console = std::make_unique<Console>(ConsoleOptions{path(u"data"_s), u"en"_s, ThemeMode::Light, std::chrono::milliseconds(200), {}, path(u"window"_s)});
    window().show();
}

QString TestFileDrop::workspace(const QString &name)
{
    const QString file = path(name + u".easel"_s);
    FleetBuilder builder;
    builder.cluster("c1").group("g1", "First").member("c1").group("g2", "Second");
    const auto made = Workspace::create(file);
    if (!made || !(*made)->storeFleet(builder.build(), QDateTime::currentDateTimeUtc()))
        qFatal("no workspace");
    return file;
}

/// A plan for such a workspace.
QString TestFileDrop::plan(const QString &name, const QString &description)
{
    static const SystemClock clock;
    auto session = PlanningSession::open(*Workspace::open(workspace(u"for-"_s + name)), clock);
    const GroupId group(name == u"a"_s ? u"g1"_s : u"g2"_s);
    const QString file = path(name + u".easelplan"_s);
    if (!(*session)->perform(u"Describe"_s, {DescribeGroup{group, description}}) || !savePlanFile(**session, file))
        qFatal("no plan");
    return file;
}

bool TestFileDrop::move(const QStringList &paths)
{
    QMimeData data;
    setFiles(data, paths);
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    QDragMoveEvent event(QPoint(110, 110), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &event);
    return event.isAccepted();
}

void TestFileDrop::drop(const QStringList &paths)
{
    (void)move(paths);
    QMimeData data;
    setFiles(data, paths);
    QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &event);
    QCoreApplication::processEvents();
}

void TestFileDrop::verdicts_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("open");
    QTest::addColumn<bool>("canImport");
    QTest::addColumn<bool>("applying");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QStringList &files, const QString &open, bool canImport, bool applying, bool taken, const QString &word) {
        QTest::newRow(name) << files << open << canImport << applying << taken << word;
    };
    const QString w = u"/x/w.easel"_s;
    const QString p = u"/x/p.easelplan"_s;
    row("workspace", {w}, {}, false, false, true, u"Opens “w”."_s);
    row("workspace over another", {w}, u"o"_s, true, false, true, u"here or in a new window"_s);
    row("workspace while applying", {w}, u"o"_s, false, true, true, u"is being applied"_s);
    row("two workspaces", {w, w}, u"o"_s, true, false, true, u"2 workspace"_s);
    row("plan", {p}, u"o"_s, true, false, true, u"“p” into “o”"_s);
    row("two plans", {p, p}, u"o"_s, true, false, true, u"2 plan"_s);
    row("plan without workspace", {p}, {}, false, false, true, u"none is open"_s);
    row("plan while applying", {p}, u"o"_s, false, true, false, u"is being applied"_s);
    row("plan, read-only", {p}, u"o"_s, false, false, false, u"can only be read"_s);
    row("both", {w, p}, u"o"_s, true, false, false, u"one after the other"_s);
    row("something else", {u"/x/p.pdf"_s}, u"o"_s, true, false, false, u".easelplan"_s);
    row("something else among them", {w, u"/x/p.pdf"_s}, {}, false, false, false, u".easel"_s);
    row("capitals", {u"/x/W.EASEL"_s}, {}, false, false, true, u"“W”"_s);
}

void TestFileDrop::verdicts()
{
    QFETCH(QStringList, files);
    QFETCH(QString, open);
    QFETCH(bool, canImport);
    QFETCH(bool, applying);
    QFETCH(bool, taken);
    QFETCH(QString, word);
    QMimeData data;
    setFiles(data, files);
    const FileDrop::Verdict verdict = FileDrop::verdict(FileDrop::filesIn(data), {open, canImport, applying});
    QCOMPARE(verdict.isTaken, taken);
    QVERIFY2(verdict.text.contains(word), qPrintable(verdict.text));
}

void TestFileDrop::whatIsDraggedIsSaid()
{
    const QString file = workspace(u"fleet"_s);
    QVERIFY(!overlay()->isVisible());
    QVERIFY(move({file}));
    QVERIFY(overlay()->isVisible());
    QVERIFY(overlay()->accessibleName().contains(u"Opens “fleet”"_s));
    if (const QString pictures = qEnvironmentVariable("EASEL_PICTURES"); !pictures.isEmpty())
        window().grab().save(pictures + u"/drop.png"_s);
    // A folder of that name is no workspace.
    QVERIFY(QDir().mkpath(path(u"folder.easel"_s)));
    QVERIFY(!move({path(u"folder.easel"_s)}));
    QVERIFY(overlay()->isVisible() && overlay()->accessibleName().contains(u"takes workspaces"_s));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&window(), &leave);
    QVERIFY(!overlay()->isVisible());
    drop({path(u"folder.easel"_s)});
    QVERIFY(!m_console->session() && !overlay()->isVisible());
}

void TestFileDrop::otherDragsAreLeftAlone()
{
    QMimeData data;
    data.setText(u"host clusters, say"_s);
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&window(), &enter);
    QVERIFY(!enter.isAccepted() && !overlay()->isVisible());
}

void TestFileDrop::aWorkspaceOnTheWelcomePage()
{
    const QString file = workspace(u"fleet"_s);
    drop({file});
    QVERIFY(m_console->session());
    QCOMPARE(m_console->session()->workspace().path(), file);
}

void TestFileDrop::aWorkspaceOverAnotherAsks()
{
    const QString first = workspace(u"first"_s);
    const QString second = workspace(u"second"_s);
    QVERIFY(m_console->openWorkspace(first));
    drop({second});
    QCOMPARE(m_console->session()->workspace().path(), first);
    QVERIFY2(band("openQuestion")->text().contains(u"second"_s), qPrintable(band("openQuestion")->text()));
    button("openQuestion", 1)->click(); // in a new window
    QTRY_COMPARE(started(), QStringList{second});
    QCOMPARE(m_console->session()->workspace().path(), first);
    QVERIFY(!band("openQuestion"));
    drop({second});
    button("openQuestion", 0)->click(); // here
    QCOMPARE(m_console->session()->workspace().path(), second);
    QTRY_VERIFY(!band("openQuestion"));
}

void TestFileDrop::severalWorkspacesGetTheirOwnWindows()
{
    const QStringList files{workspace(u"a"_s), workspace(u"b"_s), workspace(u"c"_s)};
    drop(files);
    // The first takes the place of the welcome page.
    QCOMPARE(m_console->session()->workspace().path(), files[0]);
    QTRY_COMPARE(started().size(), 2);
    QVERIFY(started().contains(files[1]) && started().contains(files[2]));
    drop({files[1], files[2]});
    QTRY_COMPARE(started().size(), 4);
    QCOMPARE(m_console->session()->workspace().path(), files[0]);
}

void TestFileDrop::aPlanWithoutAWorkspace()
{
    drop({plan(u"a"_s, u"x"_s)});
    QVERIFY(!m_console->session());
    QVERIFY2(band("planWithoutWorkspace") && band("planWithoutWorkspace")->text().contains(u"a.easelplan"_s), "what to do is not said");
    QVERIFY(m_console->openWorkspace(workspace(u"fleet"_s)));
    QVERIFY(!band("planWithoutWorkspace"));
}

void TestFileDrop::severalPlans()
{
    const QString a = plan(u"a"_s, u"of a"_s);
    const QString b = plan(u"b"_s, u"of b"_s);
    writeFile(path(u"broken.easelplan"_s), "no plan");
    QVERIFY(m_console->openWorkspace(workspace(u"fleet"_s)));
    drop({a, path(u"broken.easelplan"_s), b});
    // What is wrong with one does not keep the others out, and is said.
    QCOMPARE(m_console->session()->draft().group(GroupId(u"g1"_s))->description, u"of a"_s);
    QCOMPARE(m_console->session()->draft().group(GroupId(u"g2"_s))->description, u"of b"_s);
    const auto *notice = window().findChild<Band *>(u"noticeBand"_s);
    QVERIFY(notice->isVisible() && notice->kind() == Band::Kind::Danger);
    QVERIFY2(notice->text().contains(u"broken.easelplan: "_s), qPrintable(notice->text()));
    QCOMPARE(window().workbench()->page(), static_cast<int>(Workbench::Review));
}

void TestFileDrop::nothingIsImportedWhileApplying()
{
    const QString a = plan(u"a"_s, u"of a"_s);
    QVERIFY(m_console->openWorkspace(workspace(u"fleet"_s)));
    QVERIFY(move({a}));
    m_console->session()->setApplying(true);
    QVERIFY(!move({a}));
    drop({a});
    QVERIFY(m_console->session()->isPlanEmpty());
    QVERIFY(!overlay()->isVisible());
    m_console->session()->setApplying(false);
    drop({a});
    QCOMPARE(m_console->session()->plan().position, 1);
}

void TestFileDrop::whatCannotBeOpenedLeavesWhatIsOpen()
{
    const QString file = workspace(u"fleet"_s);
    QVERIFY(m_console->openWorkspace(file));
    writeFile(path(u"notes.easel"_s), "Not a workspace.");
    QVERIFY(!m_console->openWorkspace(path(u"notes.easel"_s)));
    QCOMPARE(m_console->session()->workspace().path(), file);
    QVERIFY(band("frontNotice") && band("frontNotice")->text().contains(u"notes.easel"_s));
}

void TestFileDrop::recentWorkspaces()
{
    auto *menu = window().findChild<RecentMenu *>(u"recentMenu"_s);
    auto *beside = window().findChild<RecentMenu *>(u"recentNewWindowMenu"_s);
    const QString first = workspace(u"a & b"_s);
    const QString second = workspace(u"second"_s);
    QVERIFY(QDir().mkpath(path(u"other"_s)));
    QVERIFY(QFile::copy(second, path(u"other/second.easel"_s)));
    for (const QString &file : {first, second, path(u"other/second.easel"_s)})
        QVERIFY(m_console->openWorkspace(file));
    m_console->close();
    Q_EMIT menu->aboutToShow();
    const auto item = [](const RecentMenu *of, const QString &name) { return of->findChild<QAction *>(of->objectName() + name); };
    QVERIFY2(item(menu, u"1"_s)->text().startsWith(u"&1  second — "_s), qPrintable(item(menu, u"1"_s)->text()));
    QCOMPARE(item(menu, u"3"_s)->text(), u"&3  a && b"_s);
    QVERIFY(!item(menu, u"4"_s));
    item(menu, u"2"_s)->trigger();
    QCOMPARE(m_console->session()->workspace().path(), second);
    Q_EMIT beside->aboutToShow();
    item(beside, u"3"_s)->trigger();
    QTRY_COMPARE(started(), QStringList{first});
    // One that is gone is not offered.
    QVERIFY(QFile::remove(first));
    Q_EMIT menu->aboutToShow();
    QVERIFY(item(menu, u"2"_s) && !item(menu, u"3"_s));
    item(menu, u"Clear"_s)->trigger();
    QVERIFY(m_console->settings().recentWorkspaces().isEmpty());
    Q_EMIT menu->aboutToShow();
    QVERIFY(!item(menu, u"1"_s) && !item(menu, u"Clear"_s)->isEnabled());
}

void TestFileDrop::oneThatIsGoneSaysSo()
{
    const QString file = workspace(u"fleet"_s);
    QVERIFY(m_console->openWorkspace(file));
    m_console->close();
    Q_EMIT window().openRequested(path(u"gone.easel"_s));
    QVERIFY(!m_console->session());
    QStringList said;
    for (const Band *each : window().findChildren<Band *>()) {
        if (each->isVisible())
            said << each->text();
    }
    QVERIFY2(said.join(u'\n').contains(u"gone.easel"_s), qPrintable(said.join(u'\n')));
    Q_EMIT window().newWindowRequested(path(u"gone.easel"_s));
    QVERIFY(band("frontNotice") && band("frontNotice")->text().contains(u"gone.easel"_s));
    // A program takes its time: one that was started by that would have written before this one.
    Q_EMIT window().newWindowRequested(file);
    QTRY_COMPARE(started(), QStringList{file});
}

void TestFileDrop::theSameWorkspaceIsNotOpenedTwice()
{
    const QString file = workspace(u"fleet"_s);
    QVERIFY(m_console->openWorkspace(file));
    const PlanningSession *session = m_console->session();
    QVERIFY(QFile::link(file, path(u"link.easel"_s)));
    QVERIFY(m_console->openWorkspace(path(u"link.easel"_s)));
    QCOMPARE(m_console->session(), session);
    Q_EMIT window().newWindowRequested(path(u"link.easel"_s));
    QVERIFY(band("frontNotice")->text().contains(u"in this window"_s));
    const QString other = workspace(u"other"_s);
    Q_EMIT window().newWindowRequested(other);
    QTRY_COMPARE(started(), QStringList{other}); // and nothing before it
}

EASEL_TEST(TestFileDrop)
#include "testfiledrop.moc"
