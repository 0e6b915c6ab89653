// SPDX-License-Identifier: GPL-3.0-or-later
// The panels around the board and the pages behind it: problems and their fixes, the plan and its notes, review, reports.
#include "reports/reportspage.h"
#include "review/activitypanel.h"
#include "review/planpanel.h"
#include "review/problemspanel.h"
#include "review/reviewpage.h"
#include "sessionfixture.h"
#include "testfiles.h"
#include "testregistry.h"
#include "theme/band.h"
#include "theme/emptystate.h"

#include "items/planmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId payments(u"payments"_s);
const GroupId stores(u"stores"_s);
const GroupId web(u"web"_s);
const ClusterId i1(u"i1"_s);

struct Break
{
    const char *rule;
    std::vector<Change> changes;
};

/// A change each that breaks a rule which knows a way out.
const std::vector<Break> breaks{
    {"LIMITS-TOO-LOW", {SetLimits{stores, {MilliCores(1000), MebiBytes(8192), GibiBytes(10)}}}},
    {"OVERSUBSCRIPTION-LOW", {SetOversubscription{stores, Percent(50)}}},
    {"OVERSUBSCRIPTION-HIGH", {SetOversubscription{stores, Percent(500)}}},
    {"ENDPOINT-MISMATCH", {SetEndpoint{stores, EndpointType::Ingress}}},
    {"INGRESS-HOST-MISSING", {SetHostDns{web, i1, {}}}},
    {"INGRESS-HOST-INVALID", {SetHostDns{web, i1, u"apps.example.com"_s}}},
    {"GROUP-EMPTY", {RemoveMember{payments, ClusterId(u"c3"_s)}}},
};

QList<QPushButton *> fixButtons(const QWidget &panel)
{
    QList<QPushButton *> shown;
    for (QPushButton *button : panel.findChildren<QPushButton *>(u"fixButton"_s)) {
        if (button->isVisibleTo(&panel))
            shown << button;
    }
    return shown;
}

QPushButton *buttonCalled(const QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QString visibleTexts(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page))
            texts << label->text();
    }
    return texts.join(u'\n');
}

} // namespace

class TestPanels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quickFixes_data();
    void quickFixes();
    void problemsAreCountedAndExplained();
    void aProblemLeadsToItsGroup();
    void noFixesWhileApplying();
    void planNotesAreEditedInPlace();
    void discardingAsksFirst();
    void theDigestIsCopied();
    void reviewOfAnEmptyPlan();
    void reviewOfAPlan();
    void reviewFollowsUndo();
    void reportsAreSaved_data();
    void reportsAreSaved();
    void savedReportsWaitForTheirFigures();
    void theActivityPanelListsRequests();
};

void TestPanels::quickFixes_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < breaks.size(); ++i)
        QTest::newRow(breaks[i].rule) << static_cast<int>(i);
}

void TestPanels::quickFixes()
{
    QFETCH(int, index);
    const Break &broken = breaks[static_cast<size_t>(index)];
    const QString rule = QString::fromLatin1(broken.rule);
    SessionFixture fixture(smallFleet());
    ProblemsPanel panel(fixture.session());
    QVERIFY(!panel.selectRule(rule));
    QVERIFY(fixture->perform(u"Break"_s, broken.changes));
    QVERIFY(panel.selectRule(rule));
    const auto count = fixButtons(panel).size();
    QVERIFY(count > 0);
    for (qsizetype i = 0; i < count; ++i) {
        QVERIFY(panel.selectRule(rule));
        const auto findings = fixture->findings();
        const auto finding = std::find_if(findings.begin(), findings.end(), [&](const Finding &f) { return f.rule == rule; });
        QVERIFY(finding != findings.end());
        QPushButton *button = fixButtons(panel).at(i);
        const QString title = button->text();
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(fixture.steps(), 2);
        const auto after = fixture->findings();
        QVERIFY2(std::find(after.begin(), after.end(), *finding) == after.end(), qPrintable(title));
        QVERIFY(fixture->undo());
        QCOMPARE(fixture.steps(), 1);
        QVERIFY(fixture->findings() == findings);
    }
}

void TestPanels::problemsAreCountedAndExplained()
{
    SessionFixture fixture(smallFleet());
    ProblemsPanel panel(fixture.session());
    const int errors = panel.errorCount();
    const int warnings = panel.warningCount();
    QSignalSpy counted(&panel, &ProblemsPanel::countsChanged);
    QVERIFY(fixture->perform(u"Break"_s, breaks[0].changes));
    QCOMPARE(panel.errorCount(), errors + 1);
    QVERIFY(!counted.isEmpty());
    QVERIFY(panel.selectRule(u"LIMITS-TOO-LOW"_s));
    const Rule *rule = fixture->catalogue().rule(u"LIMITS-TOO-LOW"_s);
    QVERIFY(rule);
    QVERIFY(visibleTexts(panel).contains(rule->explanation));
    QVERIFY(visibleTexts(panel).contains(rule->source));
    QVERIFY(fixture->perform(u"Break"_s, breaks[2].changes));
    QCOMPARE(panel.warningCount(), warnings + 1);
    QVERIFY(fixture->discardPlan());
    QCOMPARE(panel.errorCount(), errors);
    QVERIFY(fixture->rebase(Fleet(), fixture->clock().now()));
    QVERIFY(panel.findChild<EmptyState *>()->isVisibleTo(&panel));
}

void TestPanels::aProblemLeadsToItsGroup()
{
    SessionFixture fixture(smallFleet());
    ProblemsPanel panel(fixture.session());
    QVERIFY(fixture->perform(u"Break"_s, breaks[4].changes));
    QVERIFY(panel.selectRule(u"INGRESS-HOST-MISSING"_s));
    QSignalSpy requested(&panel, &ProblemsPanel::selectRequested);
    auto *view = panel.findChild<QTreeView *>();
    Q_EMIT view->activated(view->currentIndex());
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].value<Selection>(), (Selection{web, {i1}}));
}

void TestPanels::noFixesWhileApplying()
{
    SessionFixture fixture(smallFleet());
    ProblemsPanel panel(fixture.session());
    QVERIFY(fixture->perform(u"Break"_s, breaks[0].changes));
    QVERIFY(panel.selectRule(u"LIMITS-TOO-LOW"_s));
    QVERIFY(fixButtons(panel).front()->isEnabled());
    fixture->setApplying(true);
    QVERIFY(panel.selectRule(u"LIMITS-TOO-LOW"_s));
    for (const QPushButton *button : fixButtons(panel))
        QVERIFY(!button->isEnabled());
    fixture->setApplying(false);
    QVERIFY(fixButtons(panel).front()->isEnabled());
}

void TestPanels::planNotesAreEditedInPlace()
{
    SessionFixture fixture(smallFleet());
    PlanPanel panel(fixture.session());
    panel.resize(800, 300);
    panel.show();
    QVERIFY(fixture->perform(u"Rename"_s, {RenameGroup{stores, u"Shops"_s}}));
    auto *view = panel.findChild<QTreeView *>();
    QVERIFY(view->isVisibleTo(&panel));
    const QModelIndex note = view->model()->index(0, PlanModel::NoteColumn);
    view->setCurrentIndex(note);
    view->edit(note);
    auto *editor = view->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"agreed"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(fixture->plan().steps[0].note, u"agreed"_s);
    QCOMPARE(fixture.steps(), 1);
}

void TestPanels::discardingAsksFirst()
{
    SessionFixture fixture(smallFleet());
    PlanPanel panel(fixture.session());
    auto *discard = buttonCalled(panel, u"Discard plan…"_s);
    auto *confirm = buttonCalled(panel, u"Discard"_s);
    QVERIFY(discard && confirm);
    QVERIFY(!discard->isEnabled());
    QVERIFY(panel.findChild<EmptyState *>()->isVisibleTo(&panel));
    QVERIFY(fixture->perform(u"Rename"_s, {RenameGroup{stores, u"Shops"_s}}));
    QVERIFY(!panel.findChild<EmptyState *>()->isVisibleTo(&panel));
    QVERIFY(discard->isEnabled());
    discard->click();
    QCOMPARE(fixture.steps(), 1);
    QVERIFY(confirm->isVisibleTo(&panel));
    confirm->click();
    QCOMPARE(fixture.steps(), 0);
    QCOMPARE(fixture.group("stores").name, u"Stores"_s);
    QVERIFY(!confirm->isVisibleTo(&panel));
    QVERIFY(!discard->isEnabled());
}

void TestPanels::theDigestIsCopied()
{
    SessionFixture fixture(smallFleet());
    PlanPanel panel(fixture.session());
    QVERIFY(fixture->perform(u"Rename"_s, {RenameGroup{stores, u"Shops"_s}}));
    const QString digest = planDigest(fixture->base(), fixture->draft());
    QVERIFY(visibleTexts(panel).contains(digest.left(16)));
    for (QToolButton *button : panel.findChildren<QToolButton *>()) {
        if (button->toolTip().contains(u"digest"_s))
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), digest);
}

void TestPanels::reviewOfAnEmptyPlan()
{
    SessionFixture fixture(smallFleet());
    SyncService service(fixture.session());
    ReviewPage page(fixture.session(), service);
    page.show();
    QVERIFY(page.findChild<EmptyState *>()->isVisibleTo(&page));
    QVERIFY(!page.findChild<QPushButton *>(u"applyButton"_s)->isEnabled());
    QVERIFY(page.bandText().isEmpty());
}

void TestPanels::reviewOfAPlan()
{
    SessionFixture fixture(smallFleet());
    SyncService service(fixture.session());
    ReviewPage page(fixture.session(), service);
    page.show();
    QVERIFY(fixture->perform(u"Both"_s, {RenameGroup{stores, u"<b>Shops</b>"_s}, DeleteGroup{payments}}));
    QVERIFY(!page.findChild<EmptyState *>()->isVisibleTo(&page));
    const QString texts = visibleTexts(page);
    QVERIFY(texts.contains(u"Stores"_s));
    QVERIFY(texts.contains(u"<b>Shops</b>"_s));
    QVERIFY(texts.contains(u"The group is deleted; its host clusters stay."_s));
    QVERIFY(texts.contains(planDigest(fixture->base(), fixture->draft()).left(8)));
    const auto views = page.findChildren<QTreeView *>();
    const auto operations = std::find_if(views.begin(), views.end(), [](auto *v) { return v->accessibleName() == u"Operations"_s; });
    QVERIFY(operations != views.end());
    QCOMPARE((*operations)->model()->rowCount(), 2);
    // Without a backend nothing can be sent.
    auto *apply = page.findChild<QPushButton *>(u"applyButton"_s);
    QVERIFY(!apply->isEnabled());
    QVERIFY(!apply->toolTip().isEmpty());
}

void TestPanels::reviewFollowsUndo()
{
    SessionFixture fixture(smallFleet());
    SyncService service(fixture.session());
    ReviewPage page(fixture.session(), service);
    page.show();
    QVERIFY(fixture->perform(u"Rename"_s, {RenameGroup{stores, u"Shops"_s}}));
    auto *empty = page.findChild<EmptyState *>();
    QVERIFY(!empty->isVisibleTo(&page));
    QVERIFY(fixture->undo());
    QVERIFY(empty->isVisibleTo(&page));
    QVERIFY(fixture->redo());
    QVERIFY(!empty->isVisibleTo(&page));
    QVERIFY(fixture->discardPlan());
    QVERIFY(empty->isVisibleTo(&page));
}

void TestPanels::reportsAreSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PDF") << u"plan.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("HTML") << u"plan.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("a folder that is not there") << u"nowhere/plan.pdf"_s << QByteArray();
}

void TestPanels::reportsAreSaved()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    SessionFixture fixture(smallFleet());
    QVERIFY(fixture->perform(u"Rename"_s, {RenameGroup{stores, u"Shops"_s}}));
    ReportsPage page(fixture.session());
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const bool expected = !begins.isEmpty();
    QCOMPARE(page.save(path), expected);
    QCOMPARE(QFile::exists(path), expected);
    auto *band = page.findChild<Band *>();
    QVERIFY(!band->isHidden());
    QCOMPARE(band->kind(), expected ? Band::Kind::Success : Band::Kind::Danger);
    QVERIFY2(band->text().contains(path) || !expected, qPrintable(band->text()));
    QVERIFY(!band->text().isEmpty());
    if (expected)
        QVERIFY2(contentOf(path).toLower().startsWith(begins.toLower()), contentOf(path).left(40).constData());
}

void TestPanels::savedReportsWaitForTheirFigures()
{
    SessionFixture fixture(smallFleet());
    QVERIFY(fixture->perform(u"Rename"_s, {RenameGroup{stores, u"Shops"_s}}));
    ReportsPage page(fixture.session());
    page.setFigures([](bool wait) {
        if (!wait)
            return std::vector<ReportFigure>();
        return std::vector<ReportFigure>{{u"How it will be"_s, u"a line"_s, {770, 100}, [](QPainter &painter) { painter.drawLine(0, 0, 770, 100); }}};
    });
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.html"_s);
    QVERIFY(page.save(path));
    const QByteArray html = contentOf(path);
    QVERIFY(html.contains("<h2 id=\"s2\">Topology</h2>"));
    QVERIFY(html.contains("<figcaption>How it will be</figcaption>"));
}

void TestPanels::theActivityPanelListsRequests()
{
    SessionFixture fixture(smallFleet());
    SyncService service(fixture.session());
    const ActivityPanel panel(service);
    RequestRecord record;
    record.method = u"GET"_s;
    record.path = u"/v1/clustergroups"_s;
    record.status = 200;
    Q_EMIT service.requestDone(record);
    const auto *view = panel.findChild<QAbstractItemView *>();
    QCOMPARE(view->model()->rowCount(), 1);
}

EASEL_TEST(TestPanels)
#include "testpanels.moc"
