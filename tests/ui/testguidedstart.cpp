// SPDX-License-Identifier: GPL-3.0-or-later
// The guided start, step by step through the real widgets of a console on its own backend: each step is seen when it is done.
#include "board/boardview.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "capacity/capacitypage.h"
#include "capacity/simulationpanel.h"
#include "console/syntheticinput.h"
#include "consolepages.h"
#include "drag/clusterdrag.h"
#include "help/guidepanel.h"
#include "help/guidering.h"
#include "reports/reportspage.h"
#include "review/problemspanel.h"
#include "review/reviewpage.h"
#include "shell/guidedstart.h"
#include "shell/helpdesk.h"
#include "shell/panes.h"
#include "shell/workbench.h"
#include "testregistry.h"
#include "theme/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestGuidedStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyStepIsSeen();
    void whatIsSkippedAndLeftIsRemembered();
    void nothingIsSeenWhileItIsLeft();
    void aRealBackendIsNotGuided();
    void theRingGoesWithWhatItIsAround();
    void itLeavesRoomForThePage_data();
    void itLeavesRoomForThePage();

private:
    void open();
    ClusterId cluster(const QString &name) const;
    GroupId group(const QString &name) const;
    QPushButton *button(const char *name) const { return m_console->window().findChild<QPushButton *>(QLatin1String(name)); }
    GuidedStart &guided() const { return m_console->window().helpDesk().guidedStart(); }
    QStringList passed() const { return guided().guide().passed(); }
    QString title() const { return m_console->window().findChild<TextLabel *>(u"guideTitle"_s)->text(); }
    Workbench &bench() const { return *m_console->window().workbench(); }
    void drag(const QString &cluster, const QString &group);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Console> m_console;
    SyntheticInput m_input;
};

void TestGuidedStart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestGuidedStart::cleanup()
{
    m_console.reset();
    Theme::current().setTextScale(0);
    Theme::current().setMode(ThemeMode::Light);
}

void TestGuidedStart::open()
{
    m_console.reset();
    m_console = std::make_unique<Console>(ConsoleOptions{m_folder->path(), u"en"_s, ThemeMode::Light, std::chrono::milliseconds(200)});
    m_console->window().resize(1280, 800);
    m_console->window().show();
}

ClusterId TestGuidedStart::cluster(const QString &name) const
{
    for (const HostCluster &each : m_console->session()->draft().inventory().clusters()) {
        if (each.name == name)
            return each.id;
    }
    return {};
}

GroupId TestGuidedStart::group(const QString &name) const
{
    for (const GroupId &id : m_console->session()->draft().groupIds()) {
        if (m_console->session()->draft().group(id)->name == name)
            return id;
    }
    return {};
}

void TestGuidedStart::drag(const QString &clusterName, const QString &groupName)
{
    BoardView &board = bench().compose().board();
    const QRect row = bench().fleet().rowRect(cluster(clusterName));
    m_input.click(bench().fleet().listViewport(), row.center());
    m_input.drag(bench().fleet().listViewport(), row.center(), board.viewport(), board.cardRect(group(groupName)).center());
}

void TestGuidedStart::everyStepIsSeen()
{
    // From the welcome page, which opens the sample for it.
    m_input.click(m_console->window().findChild<QAbstractButton *>(u"startGuideButton"_s));
    QVERIFY(isOnline(*m_console));
    QVERIFY(guided().isShown());
    QVERIFY(passed().isEmpty());
    bench().drag().setExecutor([this](QDrag &drag) { return m_input.carryOut(drag); });
    const auto first = guided().guide().steps().front();
    QCOMPARE(title(), first.title);
    QVERIFY(cluster(u"eks-pay-fra-01"_s) != ClusterId() && group(u"payments-production"_s) != GroupId()); // the texts name them

    // By keyboard here; a drag that comes to nothing is no step.
    bench().fleet().select({cluster(u"eks-pay-fra-01"_s)});
    auto *list = bench().fleet().findChild<QWidget *>(u"fleetList"_s);
    BoardView &board = bench().compose().board();
    list->setFocus();
    m_input.key(list, Qt::Key_Space);
    m_input.key(&board, Qt::Key_Escape);
    QVERIFY(passed().isEmpty());
    list->setFocus();
    m_input.key(list, Qt::Key_Space);
    m_input.type(&board, u"payments-prod"_s);
    m_input.key(&board, Qt::Key_Return);
    QCOMPARE(passed(), QStringList{u"join"_s});

    drag(u"edge-muc-01"_s, u"platform-shared-eu"_s);
    QVERIFY(passed().contains(u"verdict"_s));
    QVERIFY(m_console->window().findChild<QPushButton *>(u"whyButton"_s)->isVisible());

    QVERIFY(bench().problems().selectRule(u"OVERSUBSCRIPTION-HIGH"_s));
    SyntheticInput::settle();
    QVERIFY(!passed().contains(u"fix"_s));
    bench().problems().findChild<QPushButton *>(u"fixButton"_s)->click();
    QVERIFY(passed().contains(u"fix"_s));
    QVERIFY(!passed().contains(u"undo"_s));
    m_console->window().findChild<QAction *>(u"undoAction"_s)->trigger();
    QVERIFY(passed().contains(u"undo"_s));

    QVERIFY(!passed().contains(u"topology"_s));
    bench().panes().setShown(Panes::Inspector, false);
    button("guideShow")->click(); // leads there
    QVERIFY(bench().panes().isShown(Panes::Inspector));
    QVERIFY(QApplication::focusWidget() && bench().isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(bench().page(), static_cast<int>(Workbench::Topology));
    QVERIFY(passed().contains(u"topology"_s));

    button("guideShow")->click();
    QCOMPARE(bench().page(), static_cast<int>(Workbench::Capacity));
    SimulationPanel &simulation = bench().capacity().simulation();
    if (!simulation.isVisible())
        button("whatIfButton")->click();
    QVERIFY(simulation.isVisible());
    QVERIFY(SyntheticInput::wait([&] { return simulation.isSettled(); }));
    QVERIFY(!passed().contains(u"what-if"_s)); // nothing was asked yet
    simulation.lose(cluster(u"eks-pay-fra-01"_s));
    QVERIFY(SyntheticInput::wait([&] { return passed().contains(u"what-if"_s); }));

    button("guideShow")->click();
    QVERIFY(passed().contains(u"review"_s));

    button("guideShow")->click();
    QCOMPARE(bench().page(), static_cast<int>(Workbench::Reports));
    bench().reports().exportTo(m_folder->filePath(u"plan.html"_s));
    QVERIFY(SyntheticInput::wait([&] { return passed().contains(u"report"_s); }));
    QCOMPARE(guided().guide().current()->id, u"apply"_s);

    button("guideShow")->click();
    button("applyButton")->click();
    auto *guards = bench().review().findChild<QListWidget *>(u"guardList"_s);
    for (int row = 0; row < guards->count(); ++row)
        guards->item(row)->setCheckState(Qt::Checked);
    QVERIFY(button("confirmApplyButton")->isEnabled());
    button("confirmApplyButton")->click();
    QVERIFY(SyntheticInput::wait([&] { return passed().contains(u"apply"_s); }, 60000));
    QVERIFY(!guided().guide().current());
    QVERIFY(guided().isShown());
    // All is done: it is closed, and begins anew when it is asked for again.
    button("guideShow")->click();
    QVERIFY(!guided().isShown());
    m_console->window().findChild<QAction *>(u"guideAction"_s)->trigger();
    QVERIFY(guided().isShown());
    QVERIFY(passed().isEmpty());
}

void TestGuidedStart::whatIsSkippedAndLeftIsRemembered()
{
    m_console->openLocal(BackendOptions::Sample::Small);
    QVERIFY(!guided().isShown()); // nobody is taken by the hand who did not ask
    m_console->window().findChild<QAction *>(u"guideAction"_s)->trigger();
    QVERIFY(guided().isShown());
    const QString before = title();
    button("guideSkip")->click();
    QVERIFY(title() != before);
    QCOMPARE(passed(), QStringList{u"join"_s});
    // Closed with the guide in sight: it goes on by itself.
    m_console->close();
    QVERIFY(!guided().isShown());
    open();
    m_console->openLocal(BackendOptions::Sample::Small);
    QVERIFY(guided().isShown());
    QCOMPARE(passed(), QStringList{u"join"_s});
    button("guideLeave")->click();
    QVERIFY(!guided().isShown());
    open();
    m_console->openLocal(BackendOptions::Sample::Small);
    QVERIFY(!guided().isShown());
    m_console->window().findChild<QAction *>(u"guideAction"_s)->trigger();
    QCOMPARE(guided().guide().current()->id, u"verdict"_s);
}

void TestGuidedStart::nothingIsSeenWhileItIsLeft()
{
    m_console->openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(*m_console));
    bench().setPage(Workbench::Topology);
    QVERIFY(passed().isEmpty());
    guided().start();
    bench().setPage(Workbench::Review); // with nothing to review
    QVERIFY(passed().isEmpty());
    bench().setPage(Workbench::Topology);
    QCOMPARE(passed(), QStringList{u"topology"_s});
    QCOMPARE(guided().guide().current()->id, u"join"_s); // in whatever order
}

void TestGuidedStart::aRealBackendIsNotGuided()
{
    // A workspace that knows no backend stands for one that is not the sample's.
    QVERIFY(m_console->openWorkspace(m_folder->filePath(u"mine.easel"_s), true));
    guided().start();
    QVERIFY(guided().isShown());
    const auto *panel = m_console->window().findChild<GuidePanel *>();
    QVERIFY(!panel->isOnSample());
    bench().setPage(Workbench::Topology);
    QVERIFY(passed().isEmpty());
    button("guideShow")->click();
    QVERIFY(isOnline(*m_console));
    QVERIFY(m_console->window().findChild<GuidePanel *>()->isOnSample());
    QVERIFY(guided().isShown());
    QVERIFY(m_console->session()->workspace().path().endsWith(u"sample.easel"_s));
}

void TestGuidedStart::theRingGoesWithWhatItIsAround()
{
    QWidget window;
    window.resize(400, 300);
    auto *box = new QWidget(&window);
    box->setGeometry(50, 40, 200, 200);
    auto *target = new QPushButton(box);
    target->setGeometry(10, 10, 80, 30);
    GuideRing ring(&window);
    window.show();
    ring.setTarget(target);
    QVERIFY(ring.isVisible());
    QVERIFY(ring.geometry().contains(QRect(60, 50, 80, 30)));
    box->move(100, 100);
    QTRY_VERIFY(ring.geometry().contains(QRect(110, 110, 80, 30)));
    box->hide();
    QTRY_VERIFY(!ring.isVisible());
    box->show();
    QTRY_VERIFY(ring.isVisible());
    // It is never in the way.
    QCOMPARE(window.childAt(150, 125), target);
    delete target;
    QVERIFY(!ring.target());
    ring.setTarget(nullptr);
    QVERIFY(!ring.isVisible());
}

void TestGuidedStart::itLeavesRoomForThePage_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << 1.0 << ThemeMode::Light;
    QTest::newRow("dark") << 1.0 << ThemeMode::Dark;
    QTest::newRow("large") << 2.0 << ThemeMode::Light;
}

void TestGuidedStart::itLeavesRoomForThePage()
{
    QFETCH(double, scale);
    QFETCH(ThemeMode, mode);
    Theme::current().setTextScale(scale);
    Theme::current().setMode(mode);
    m_console->window().resize(1280, 720);
    m_console->openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(*m_console));
    guided().start();
    SyntheticInput::settle(150);
    const QDir gallery(QCoreApplication::applicationDirPath() + u"/../gallery"_s);
    QVERIFY(gallery.mkpath(u"."_s));
    const QString suffix = QLatin1String(QTest::currentDataTag());
    QVERIFY(m_console->window().grab().save(gallery.filePath(u"guide-window-%1.png"_s.arg(suffix))));
    const auto *panel = m_console->window().findChild<GuidePanel *>();
    for (const TextLabel *label : panel->findChildren<TextLabel *>())
        QVERIFY2(label->heightForWidth(label->width()) <= label->height() + 1, qPrintable(label->text()));
    QVERIFY2(panel->height() <= m_console->window().height() / 3, qPrintable(QString::number(panel->height())));
    QVERIFY(panel->findChild<QPushButton *>(u"guideShow"_s)->geometry().bottom() < panel->height());
    if (scale == 1.0)
        QVERIFY2(m_console->window().height() <= 720, qPrintable(QString::number(m_console->window().height())));
    const auto *ring = m_console->window().findChild<GuideRing *>();
    QVERIFY(ring->isVisible());
    // Under it is what it is around, not the ring.
    QVERIFY(m_console->window().childAt(ring->geometry().center()) != ring);
    m_console->window().helpDesk().goTo(QUrl(u"easel:page/upgrades"_s));
    QVERIFY(bench().page() == Workbench::Upgrades);
}

EASEL_TEST(TestGuidedStart)
#include "testguidedstart.moc"
