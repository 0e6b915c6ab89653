// SPDX-License-Identifier: GPL-3.0-or-later
// What those who approve see and do: title and ticket, the seal and what ends it, the approved digest at the apply, and plan
// files through the menus and by drag and drop. Draws them into <build>/gallery/approval-*.png.
#include "fleetbuilder.h"
#include "reports/reportsource.h"
#include "review/applyconfirm.h"
#include "review/approvalpanel.h"
#include "review/planpanel.h"
#include "review/reviewpage.h"
#include "review/sealband.h"
#include "session/planexchange.h"
#include "sessionfixture.h"
#include "shell/mainwindow.h"
#include "shell/planactions.h"
#include "shell/settings.h"
#include "shell/workbench.h"
#include "testfiles.h"
#include "testregistry.h"
#include "theme/badge.h"
#include "theme/band.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <QCoroTask>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId stores(u"stores"_s);

void edit(PlanningSession &session, const QString &name)
{
    const auto done = session.perform(u"Rename"_s, {RenameGroup{stores, name}});
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

template <typename Widget>
Widget *child(const QWidget &page, const char *name)
{
    auto *found = page.findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

void click(const QWidget &page, const char *name)
{
    QTest::mouseClick(child<QPushButton>(page, name), Qt::LeftButton);
}

/// A window with a workspace in which something is planned.
struct Window final
{
    Window() : fixture(smallFleet()), service(fixture.session()), settings(folder.filePath(u"settings"_s)), window(settings)
    {
        window.setAttribute(Qt::WA_DontShowOnScreen);
        window.openSession(fixture.session(), service);
        window.show();
    }
    ~Window() { window.closeSession(); }

    QAction *action(const char *name) { return window.findChild<QAction *>(QLatin1String(name)); }
    QString notice() const
    {
        const auto *band = window.findChild<Band *>(u"noticeBand"_s);
        return band->isHidden() ? QString() : band->text();
    }
    QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    SessionFixture fixture;
    SyncService service;
    Settings settings;
    MainWindow window;
};

} // namespace

class TestApproval final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void titleTicketAndAuthor();
    void sealing();
    void anEditIsToldAndTakenBack();
    void theDigestIsAskedFor();
    void aSealedPlanIsAppliedAsSealed();
    void thePlanPanelAndTheReportSaySo();
    void actionsFollowThePlan();
    void exportAndImport();
    void exportForTerraform();
    void importTellsWhatIsWrong();
    void aDroppedFileIsImported();
    void signAndVerify();
    void pictures_data();
    void pictures();

private:
    void picture(QWidget &page, const QString &name) const;

    QDir m_folder;
};

void TestApproval::initTestCase()
{
    m_folder = QDir(QCoreApplication::applicationDirPath() + u"/../gallery"_s);
    QVERIFY(m_folder.mkpath(u"."_s));
    Theme::current().apply();
    for (const char *name : {"SSH_AUTH_SOCK", "SSH_ASKPASS", "DISPLAY"})
        qunsetenv(name);
}

void TestApproval::titleTicketAndAuthor()
{
    SessionFixture fixture(smallFleet());
    edit(fixture.session(), u"Shops"_s);
    ApprovalPanel panel(fixture.session());
    panel.setAttribute(Qt::WA_DontShowOnScreen);
    panel.show();
    auto *title = child<QLineEdit>(panel, "planTitle");
    title->setFocus();
    QTest::keyClicks(title, u" Rename the stores "_s);
    QVERIFY(fixture->approval().info().title.isEmpty()); // not at each key
    // Somebody types while the plan changes: the text stays.
    edit(fixture.session(), u"Shops 2"_s);
    QCOMPARE(title->text(), u" Rename the stores "_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(fixture->approval().info().title, u"Rename the stores"_s);
    auto *ticket = child<QLineEdit>(panel, "planTicket");
    QTest::keyClicks(ticket, u"CHG-1"_s);
    QTest::keyClick(ticket, Qt::Key_Return);
    QVERIFY(fixture->approval().info() == (PlanInfo{u"Rename the stores"_s, {}, u"CHG-1"_s}));
    // Set elsewhere, it is shown here.
    title->clearFocus();
    QVERIFY(fixture->approval().setInfo({u"Other"_s, u"Ann"_s, {}}));
    QCOMPARE(title->text(), u"Other"_s);
    QCOMPARE(child<QLineEdit>(panel, "planAuthor")->text(), u"Ann"_s);
    fixture->setApplying(true);
    QVERIFY(title->isReadOnly());
}

void TestApproval::sealing()
{
    SessionFixture fixture(smallFleet());
    ApprovalPanel panel(fixture.session());
    panel.setAttribute(Qt::WA_DontShowOnScreen);
    panel.show();
    auto *seal = child<QPushButton>(panel, "sealButton");
    QVERIFY(!seal->isEnabled());
    edit(fixture.session(), u"Shops"_s);
    QVERIFY(seal->isEnabled());
    QTest::mouseClick(seal, Qt::LeftButton);
    QVERIFY(!fixture->approval().isSealed());
    auto *by = child<QLineEdit>(panel, "sealedBy");
    QVERIFY(by->isVisible());
    QCOMPARE(by->text(), fixture->approval().author());
    by->setText(u"Bob"_s);
    click(panel, "confirmSealButton");
    QCOMPARE(fixture->approval().seal()->by, u"Bob"_s);
    QVERIFY(!by->isVisible() && !seal->isVisible());
    QVERIFY(panel.findChild<Badge *>()->isVisible());
    QCOMPARE(panel.findChild<Badge *>()->text(), u"Sealed by Bob"_s);
    // A plan that goes takes the question along.
    QVERIFY(fixture->approval().unseal());
    QTest::mouseClick(seal, Qt::LeftButton);
    QVERIFY(by->isVisible());
    QVERIFY(fixture->discardPlan());
    QVERIFY(!by->isVisible());
}

void TestApproval::anEditIsToldAndTakenBack()
{
    SessionFixture fixture(smallFleet());
    QWidget page;
    page.setAttribute(Qt::WA_DontShowOnScreen);
    SealBand band(fixture.session(), &page);
    page.show();
    auto *inner = band.findChild<Band *>();
    QVERIFY(!band.isVisible());
    edit(fixture.session(), u"Shops"_s);
    QVERIFY(!band.isVisible());
    QVERIFY(fixture->approval().sealAs(u"Bob"_s));
    QVERIFY(band.isVisible());
    const QString digest = fixture->approval().digest();
    QVERIFY2(inner->text().contains(u"Bob"_s) && inner->text().contains(digest.left(16)), qPrintable(inner->text()));
    edit(fixture.session(), u"Shops again"_s);
    QCOMPARE(inner->kind(), Band::Kind::Warning);
    QVERIFY2(inner->text().contains(u"approved again"_s), qPrintable(inner->text()));
    QVERIFY(child<QPushButton>(band, "restoreSealButton")->isVisible() && !child<QPushButton>(band, "unsealButton")->isVisible());
    click(band, "restoreSealButton");
    QVERIFY(fixture->approval().isSealed());
    QCOMPARE(fixture->approval().digest(), digest);
    QCOMPARE(inner->kind(), Band::Kind::Info);
    // Where there is no way back, there is no button for it; and the band can be closed.
    QVERIFY(fixture->undo());
    edit(fixture.session(), u"Something else"_s);
    QVERIFY(band.isVisible() && !child<QPushButton>(band, "restoreSealButton")->isVisible());
    fixture->approval().forgetBrokenSeal();
    QVERIFY(!band.isVisible());
    QVERIFY(fixture->approval().sealAs(u"Bob"_s));
    fixture->setApplying(true);
    QVERIFY(!child<QPushButton>(band, "unsealButton")->isEnabled());
    fixture->setApplying(false);
    click(band, "unsealButton");
    QVERIFY(!band.isVisible() && !fixture->approval().isSealed());
}

void TestApproval::theDigestIsAskedFor()
{
    QWidget page;
    page.setAttribute(Qt::WA_DontShowOnScreen);
    ApplyConfirm confirm(&page);
    page.show();
    QSignalSpy confirmed(&confirm, &ApplyConfirm::confirmed);
    const QString digest = u"0123456789abcdef"_s.repeated(4);
    auto *band = confirm.findChild<Band *>();
    auto *field = child<QLineEdit>(confirm, "approvedDigest");
    confirm.ask(u"2 operations."_s, digest, std::nullopt);
    QVERIFY(field->isVisible());
    for (const QString &wrong : {digest.left(16), QString(64, u'0'), u"yes"_s}) {
        field->setText(wrong);
        click(confirm, "confirmApplyButton");
        QVERIFY(confirmed.isEmpty() && confirm.isVisible());
        QCOMPARE(band->kind(), Band::Kind::Danger);
        QVERIFY2(band->text().startsWith(u"Nothing was sent."_s), qPrintable(band->text()));
    }
    field->setText(u" "_s + digest.toUpper());
    click(confirm, "confirmApplyButton");
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.front().front().toString(), digest);
    QVERIFY(!confirm.isVisible());
    // Without one it is the plan that was shown.
    confirm.ask(u"2 operations."_s, digest, std::nullopt);
    QVERIFY(field->text().isEmpty());
    QCOMPARE(band->kind(), Band::Kind::Info);
    click(confirm, "confirmApplyButton");
    QCOMPARE(confirmed.size(), 2);
    QCOMPARE(confirmed.back().front().toString(), digest);
    confirm.ask(u"2 operations."_s, digest, PlanSeal{digest, u"Bob"_s, {}});
    QVERIFY(!field->isVisible() && band->text().contains(u"Bob"_s));
}

void TestApproval::aSealedPlanIsAppliedAsSealed()
{
    // Asked of the service: whoever calls it.
    SessionFixture fixture(smallFleet());
    SyncService service(fixture.session());
    service.attach({QUrl(u"http://127.0.0.1:1"_s), Scope::tenant()}, Secret(QByteArray("k")));
    edit(fixture.session(), u"Shops"_s);
    QVERIFY(fixture->approval().sealAs(u"Bob"_s));
    QSignalSpy finished(&service, &SyncService::applyFinished);
    QSignalSpy requests(&service, &SyncService::requestDone);
    ApplyOptions another;
    another.approvedDigest = QString(64, u'0');
    service.apply(another);
    QCOMPARE(finished.size(), 1);
    const auto outcome = finished.front().front().value<ApplyOutcome>();
    QCOMPARE(outcome.kind, ApplyOutcome::Kind::Failed);
    QVERIFY2(outcome.summary.contains(u"Bob has sealed the plan"_s), qPrintable(outcome.summary));
    QCOMPARE(service.state(), SyncService::State::Online);
    QVERIFY(requests.isEmpty() && fixture->approval().isSealed());
    // Not sealed: another digest than the plan's is refused before anything is asked, too.
    QVERIFY(fixture->approval().unseal());
    service.apply(another);
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(requests.isEmpty());
    QVERIFY(finished.back().front().value<ApplyOutcome>().summary.contains(fixture->approval().digest()));
}

void TestApproval::thePlanPanelAndTheReportSaySo()
{
    SessionFixture fixture(smallFleet());
    edit(fixture.session(), u"Shops"_s);
    QVERIFY(fixture->approval().setInfo({u"Spring cleaning"_s, u"Ann"_s, u"CHG-7"_s}));
    PlanPanel panel(fixture.session());
    const auto *badge = panel.findChild<Badge *>();
    QVERIFY(badge->isHidden());
    QVERIFY(fixture->approval().sealAs(u"Bob"_s));
    QVERIFY(!badge->isHidden());
    const ReportDocument report = planReport(reportSource(fixture.session(), {}));
    QStringList facts;
    for (const ReportFact &fact : report.about)
        facts << fact.label + u": "_s + fact.value;
    for (const QString &fact : {u"Plan: Spring cleaning"_s, u"Ticket: CHG-7"_s, u"Author: Ann"_s, u"Sealed: by Bob, 2026-03-01 09:30 UTC"_s})
        QVERIFY2(facts.contains(fact), qPrintable(facts.join(u'\n')));
    QVERIFY(fixture->undo());
    QVERIFY(badge->isHidden());
}

void TestApproval::actionsFollowThePlan()
{
    Window w;
    QVERIFY(!w.action("exportPlanAction")->isEnabled() && !w.action("sealPlanAction")->isEnabled());
    QVERIFY(w.action("importPlanAction")->isEnabled() && w.action("signPlanAction")->isEnabled());
    QVERIFY(!w.action("stopSigningAction")->isEnabled());
    edit(w.fixture.session(), u"Shops"_s);
    QVERIFY(w.action("exportPlanAction")->isEnabled() && w.action("sealPlanAction")->isEnabled());
    w.action("sealPlanAction")->trigger();
    QCOMPARE(w.window.workbench()->page(), static_cast<int>(Workbench::Review));
    QVERIFY(child<QLineEdit>(w.window, "sealedBy")->isVisible());
    click(w.window, "confirmSealButton");
    QVERIFY(w.fixture->approval().isSealed());
    QVERIFY(child<QWidget>(w.window, "sealBand")->isVisible());
    QCOMPARE(w.action("sealPlanAction")->text(), u"Unseal the plan"_s);
    w.action("sealPlanAction")->trigger();
    QVERIFY(!w.fixture->approval().isSealed());
    w.window.closeSession();
    for (const char *name : {"exportPlanAction", "importPlanAction", "sealPlanAction", "signPlanAction", "verifyPlanAction"})
        QVERIFY2(!w.action(name)->isEnabled(), name);
}

void TestApproval::exportAndImport()
{
    Window w;
    edit(w.fixture.session(), u"Shops"_s);
    const QString digest = w.fixture->approval().digest();
    w.window.planActions().exportTo(w.path(u"p.easelplan"_s));
    QVERIFY2(w.notice().contains(digest.left(16)), qPrintable(w.notice()));
    w.window.planActions().exportTo(w.path(u"none/p.easelplan"_s));
    QVERIFY2(w.notice().contains(u"could not be written"_s), qPrintable(w.notice()));
    QVERIFY(w.fixture->discardPlan());
    w.window.planActions().importFrom(w.path(u"p.easelplan"_s));
    QVERIFY2(w.notice().contains(u"was imported as 1 step"_s), qPrintable(w.notice()));
    QCOMPARE(w.fixture->approval().digest(), digest);
    QCOMPARE(w.window.workbench()->page(), static_cast<int>(Workbench::Review));
    QVERIFY(w.fixture->undo()); // a step like any other
    QVERIFY(w.fixture->isPlanEmpty());
}

void TestApproval::exportForTerraform()
{
    Window w;
    QVERIFY(w.action("exportTerraformAction")->isEnabled() && !w.action("exportTerraformDraftAction")->isEnabled());
    PlanActions &actions = w.window.planActions();
    actions.exportTerraformTo(w.path(u"fleet.tf"_s), PlanActions::Groups::OfFleet);
    const QByteArray fleet = contentOf(w.path(u"fleet.tf"_s));
    QVERIFY(fleet.contains("spectrocloud_cluster_group") && !fleet.contains("\"Shops\""));
    const auto *band = w.window.findChild<Band *>(u"noticeBand"_s);
    QCOMPARE(band->kind(), Band::Kind::Warning); // one is a group of the system
    QVERIFY2(w.notice().startsWith(u"The groups were exported as "_s + w.path(u"fleet.tf"_s)) && w.notice().contains(u"Platform: Left out"_s), qPrintable(w.notice()));

    // What Terraform cannot be told is said, some of it; and it is the plan's names now.
    edit(w.fixture.session(), u"Shops"_s);
    QVERIFY(w.action("exportTerraformDraftAction")->isEnabled());
    std::vector<Change> changes;
    for (const GroupId &id : {stores, GroupId(u"payments"_s), GroupId(u"web"_s)})
        changes.push_back(TagGroup{id, {{u"url"_s, u"http://x"_s}}});
    QVERIFY(w.fixture->perform(u"Tag"_s, changes));
    actions.exportTerraformTo(w.path(u"draft.tf"_s), PlanActions::Groups::OfDraft);
    QVERIFY(contentOf(w.path(u"draft.tf"_s)).contains("\"Shops\""));
    QCOMPARE(band->kind(), Band::Kind::Warning);
    QVERIFY2(w.notice().contains(u"second colon"_s), qPrintable(w.notice()));
    QCOMPARE(w.notice().count(u'\n'), 4); // the file, three of the notes, and how many more there are

    actions.exportTerraformTo(w.path(u"no/such/folder.tf"_s), PlanActions::Groups::OfFleet);
    QCOMPARE(band->kind(), Band::Kind::Danger);
    w.window.closeSession();
    QVERIFY(!w.action("exportTerraformAction")->isEnabled() && !w.action("exportTerraformDraftAction")->isEnabled());
}

void TestApproval::importTellsWhatIsWrong()
{
    Window w;
    writeFile(w.path(u"p.easelplan"_s), R"({"format": "easel-plan", "version": 1, "version": 1})");
    w.window.planActions().importFrom(w.path(u"p.easelplan"_s));
    QVERIFY2(w.notice().contains(u"“version” is there twice"_s) && w.notice().contains(u"line 1"_s), qPrintable(w.notice()));
    SessionFixture other(FleetBuilder().cluster("x1").group("gx", "Elsewhere").member("x1").build());
    QVERIFY(other->perform(u"x"_s, {RenameGroup{GroupId(u"gx"_s), u"y"_s}}));
    QVERIFY(savePlanFile(other.session(), w.path(u"q.easelplan"_s)));
    w.window.planActions().importFrom(w.path(u"q.easelplan"_s));
    QVERIFY2(w.notice().contains(u"another tenant: here there is no group Elsewhere, cluster x1"_s), qPrintable(w.notice()));
    QVERIFY(w.fixture->isPlanEmpty());
}

void TestApproval::aDroppedFileIsImported()
{
    Window w;
    edit(w.fixture.session(), u"Shops"_s);
    QVERIFY(savePlanFile(w.fixture.session(), w.path(u"p.easelplan"_s)));
    QVERIFY(w.fixture->discardPlan());
    const auto enter = [&](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        // What is refused is let in, to be told why; a drop is refused.
        QDragEnterEvent first(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&w.window, &first);
        QDragMoveEvent event(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(&w.window, &event);
        return event.isAccepted();
    };
    const QUrl plan = QUrl::fromLocalFile(w.path(u"p.easelplan"_s));
    QVERIFY(enter({plan}));
    QVERIFY(!enter({plan, QUrl::fromLocalFile(w.fixture.path())}) && !enter({QUrl(u"https://example.com/p.easelplan"_s)}) && !enter({}));
    w.fixture->setApplying(true);
    QVERIFY(!enter({plan}));
    w.fixture->setApplying(false);
    QMimeData data;
    data.setUrls({plan});
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&w.window, &drop);
    QTRY_COMPARE(w.fixture.steps(), 1);
}

void TestApproval::signAndVerify()
{
    Window w;
    edit(w.fixture.session(), u"Shops"_s);
    const QString plan = w.path(u"p.easelplan"_s);
    QVERIFY(savePlanFile(w.fixture.session(), plan));
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, w.path(u"id"_s)});
    QVERIFY(keygen.waitForFinished() && keygen.exitCode() == 0);
    writeFile(w.path(u"allowed"_s), "ann@example.com " + contentOf(w.path(u"id.pub"_s)));
    PlanActions &actions = w.window.planActions();
    QCoro::waitFor(actions.verify(plan, w.path(u"allowed"_s)));
    QVERIFY2(w.notice().contains(u"p.easelplan.sig"_s), qPrintable(w.notice()));
    QCoro::waitFor(actions.sign(plan, w.path(u"id"_s)));
    QVERIFY2(w.notice().startsWith(u"Signed: "_s), qPrintable(w.notice()));
    QCOMPARE(w.settings.signingKey(), w.path(u"id"_s));
    QCoro::waitFor(actions.verify(plan, w.path(u"allowed"_s)));
    QVERIFY2(w.notice().contains(u"ann@example.com"_s) && w.notice().contains(u"this is the plan of this workspace"_s), qPrintable(w.notice()));
    QCOMPARE(w.settings.allowedSigners(), w.path(u"allowed"_s));
    edit(w.fixture.session(), u"Shops 2"_s);
    QCoro::waitFor(actions.verify(plan, w.path(u"allowed"_s)));
    QVERIFY2(w.notice().contains(u"this is not the plan of this workspace"_s), qPrintable(w.notice()));
    QVERIFY(savePlanFile(w.fixture.session(), plan));
    QCoro::waitFor(actions.verify(plan, w.path(u"allowed"_s)));
    QVERIFY2(w.notice().contains(u"changed after it was signed"_s), qPrintable(w.notice()));
    QCoro::waitFor(actions.sign(w.path(u"allowed"_s), w.path(u"id"_s)));
    QVERIFY2(w.notice().contains(u"is not a plan of Easel"_s), qPrintable(w.notice()));
    QVERIFY(w.action("signPlanAction")->isEnabled());
}

void TestApproval::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestApproval::picture(QWidget &page, const QString &name) const
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    QVERIFY(page.grab().save(m_folder.filePath(u"approval-%1.png"_s.arg(name))));
    for (const QPushButton *button : page.findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(), qPrintable(button->text()));
}

void TestApproval::pictures()
{
    QFETCH(bool, dark);
    Theme::current().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
    const QString suffix = dark ? u"-dark"_s : u"-light"_s;
    Window w;
    w.window.resize(1280, 720);
    edit(w.fixture.session(), u"Shops"_s);
    QVERIFY(w.fixture->perform(u"Move c1"_s, {MoveMember{stores, GroupId(u"payments"_s), *w.fixture.group("stores").member(ClusterId(u"c1"_s))}}));
    w.service.attach({QUrl(u"https://palette.example.com"_s), Scope::tenant()}, Secret(QByteArray("k")));
    w.window.workbench()->setPage(Workbench::Review);
    w.window.workbench()->showPanel(Workbench::Plan);
    picture(w.window, u"empty"_s + suffix);
    QVERIFY(w.fixture->approval().setInfo({u"Rename the stores and move c1 to Payments"_s, u"Ann Other"_s, u"CHG-4711"_s}));
    w.action("sealPlanAction")->trigger();
    picture(w.window, u"ask"_s + suffix);
    click(w.window, "confirmSealButton");
    picture(w.window, u"sealed"_s + suffix);
    click(w.window, "applyButton");
    picture(w.window, u"sealed-apply"_s + suffix);
    edit(w.fixture.session(), u"Shops of Europe"_s);
    picture(w.window, u"broken"_s + suffix);
    w.fixture->approval().forgetBrokenSeal();
    click(w.window, "applyButton");
    child<QLineEdit>(w.window, "approvedDigest")->setText(u"0123"_s);
    picture(w.window, u"apply"_s + suffix);
    click(w.window, "confirmApplyButton");
    picture(w.window, u"wrong"_s + suffix);
    Theme::current().setMode(ThemeMode::Light);
}

EASEL_TEST(TestApproval)
#include "testapproval.moc"
