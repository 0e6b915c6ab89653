// SPDX-License-Identifier: GPL-3.0-or-later
// The reports page as people use it: which report, what is in it, page by page, and its export.
#include "fleetbuilder.h"
#include "reports/reportoptionspanel.h"
#include "reports/reportpreview.h"
#include "reports/reportspage.h"
#include "samplefleet.h"
#include "sessionfixture.h"
#include "testfiles.h"
#include "testregistry.h"
#include "theme/band.h"
#include "theme/emptystate.h"
#include "theme/segmentedcontrol.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId stores(u"stores"_s);
const GroupId web(u"web"_s);

/// Large enough that a report of it is made on another thread.
const Fleet &largeFleet()
{
    static const Fleet fleet = generatedFleet({1'600, 20, 400, 0}, 3);
    return fleet;
}

struct Desk final
{
    explicit Desk(const Fleet &fleet = smallFleet(), QSize size = {1100, 700}) : session(fleet), page(session.session())
    {
        page.resize(size);
        page.show();
    }
    template <typename T> T *find(const char *name) const { return page.findChild<T *>(QString::fromLatin1(name)); }
    QListWidget *list() const { return find<QListWidget>("reportList"); }
    ReportPreview *preview() const { return find<ReportPreview>("reportPreview"); }
    QString pages() const { return find<QLabel>("reportPages")->text(); }
    void choose(ReportKind kind) { list()->setCurrentRow(static_cast<int>(kind)); }
    bool waitForPreview() const
    {
        return QTest::qWaitFor([this] { return preview()->pageCount() > 0 && pages().contains(u"Page"_s); }, 20'000);
    }

    SessionFixture session;
    ReportsPage page;
    QTemporaryDir folder;
};

ReportOptions everything()
{
    ReportOptions options;
    options.kind = ReportKind::Capacity;
    options.ofDraft = false;
    options.groups = {web, stores};
    options.sections = {{ReportKind::Capacity, {u"loss"_s}}, {ReportKind::Plan, {u"summary"_s, u"approval"_s}}};
    options.paper = ReportPaper::Letter;
    options.language = u"de"_s;
    options.author = u"Ann \"<b>\" Ö"_s;
    return options;
}

} // namespace

class TestReportsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsSurviveTheDisk();
    void optionsAreChecked_data();
    void optionsAreChecked();
    void brokenOptionsAreRefused_data();
    void brokenOptionsAreRefused();
    void whatIsGoneIsLeftOut();
    void sixReportsAreListed();
    void choicesAreRemembered();
    void aReadOnlyWorkspaceRemembersNothing();
    void groupsAreChosen();
    void aPlanIsWhole();
    void pagesAreTurned();
    void zoomShowsAWholePage();
    void narrowPagesShowOneOfBoth();
    void everyFormatIsExported_data();
    void everyFormatIsExported();
    void tablesGoToFiles();
    void largeFleetsAreExportedBeside();
    void aStoppedExportLeavesNothing_data();
    void aStoppedExportLeavesNothing();
    void errorsAreToldInline();
    void printsPages();
    void emptyFleetsSaySo();
    void followsThePlan();
    void everythingHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void TestReportsPage::optionsSurviveTheDisk()
{
    const ReportOptions options = everything();
    QCOMPARE(reportOptionsFromJson(toJson(options)).value(), options);
    QCOMPARE(reportOptionsFromJson(toJson(ReportOptions())).value(), ReportOptions());
    QCOMPARE(reportOptionsFromJson({}).value(), ReportOptions());
    for (const ReportKind kind : allReportKinds)
        QCOMPARE(reportKindOf(reportKey(kind)).value(), kind);
    QVERIFY(!reportKindOf(u"Plan"_s));

    SessionFixture fixture(smallFleet());
    QVERIFY(storeReportOptions(fixture->workspace(), options));
    fixture.reopen();
    QCOMPARE(storedReportOptions(fixture->workspace()), options);
}

void TestReportsPage::optionsAreChecked_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<bool>("isFine");
    for (const auto &[what, fine] : {std::pair("all", true), std::pair("section", false), std::pair("group", false), std::pair("language", false),
                                     std::pair("logo that is missing", false), std::pair("logo that is a text", false), std::pair("logo", true)})
        QTest::newRow(what) << QByteArray(what) << fine;
}

void TestReportsPage::optionsAreChecked()
{
    QFETCH(QByteArray, what);
    QFETCH(bool, isFine);
    const QTemporaryDir folder;
    ReportOptions options = everything();
    if (what == "section")
        options.sections[ReportKind::Plan] << u"leftover"_s;
    if (what == "group")
        options.groups << GroupId(u"nobody"_s);
    if (what == "language")
        options.language = u"tlh"_s;
    if (what == "logo that is missing")
        options.logo = folder.filePath(u"none.png"_s);
    if (what == "logo that is a text") {
        options.logo = folder.filePath(u"text.png"_s);
        writeFile(options.logo, "<svg xmlns='http://www.w3.org/2000/svg'/>");
    }
    if (what == "logo") {
        options.logo = folder.filePath(u"logo.png"_s);
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(options.logo));
    }
    const Fleet fleet = smallFleet();
    const Result<void> checked = checkOptions(options, fleet, fleet);
    QCOMPARE(checked.has_value(), isFine);
    if (!isFine) {
        QVERIFY(!checked.error().message.isEmpty());
        QVERIFY(checkOptions(withoutWhatIsGone(options, fleet, fleet), fleet, fleet));
    }
}

void TestReportsPage::brokenOptionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("no JSON") << QByteArray("{") << false;
    QTest::newRow("a list") << QByteArray("[]") << false;
    QTest::newRow("other types") << QByteArray(R"({"kind":1,"ofDraft":"x","groups":{},"sections":[],"paper":[],"language":{},"author":3,"logo":null})") << true;
    QTest::newRow("names of another version") << QByteArray(R"({"kind":"history","sections":{"history":["x"]},"paper":"a3"})") << true;
}

void TestReportsPage::brokenOptionsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isRead);
    const Result<ReportOptions> options = reportOptionsFromJson(json);
    QCOMPARE(options.has_value(), isRead);
    if (isRead)
        QCOMPARE(*options, ReportOptions());
}

void TestReportsPage::whatIsGoneIsLeftOut()
{
    SessionFixture fixture(smallFleet());
    ReportOptions options = everything();
    options.groups << GroupId(u"gone"_s);
    options.logo = u"/nowhere/logo.png"_s;
    QVERIFY(storeReportOptions(fixture->workspace(), options));
    const ReportsPage page(fixture.session());
    QCOMPARE(page.options(), everything());
}

void TestReportsPage::sixReportsAreListed()
{
    Desk desk;
    QCOMPARE(desk.list()->count(), 6);
    QStringList keys;
    for (const ReportKind kind : allReportKinds) {
        desk.choose(kind);
        QTRY_VERIFY(desk.waitForPreview());
        QVERIFY(desk.page.options().kind == kind);
        const auto *sections = desk.find<QListWidget>("reportSections");
        QCOMPARE(sections->count(), static_cast<int>(reportSections(kind).size()));
        keys << reportKey(kind);
    }
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 6);
}

void TestReportsPage::choicesAreRemembered()
{
    SessionFixture fixture(smallFleet());
    {
        ReportsPage page(fixture.session());
        page.resize(1100, 700);
        page.show();
        page.findChild<QListWidget *>(u"reportList"_s)->setCurrentRow(static_cast<int>(ReportKind::Findings));
        page.findChild<QComboBox *>(u"reportPaper"_s)->setCurrentIndex(1);
        page.findChild<QLineEdit *>(u"reportAuthor"_s)->setText(u"Ann"_s);
        page.findChild<QListWidget *>(u"reportSections"_s)->item(2)->setCheckState(Qt::Unchecked);
        auto *fleet = page.findChild<SegmentedControl *>(u"reportFleet"_s);
        const auto choices = fleet->findChildren<QAbstractButton *>();
        QTest::mouseClick(choices[1], Qt::LeftButton);
        page.hide();
    }
    fixture.reopen();
    const ReportsPage again(fixture.session());
    QVERIFY(again.options().kind == ReportKind::Findings);
    QVERIFY(again.options().paper == ReportPaper::Letter);
    QCOMPARE(again.options().author, u"Ann"_s);
    QVERIFY(!again.options().ofDraft);
    QVERIFY(!again.options().hasSection(u"why"_s));
    QVERIFY(again.options().hasSection(u"findings"_s));
    QCOMPARE(again.findChild<QListWidget *>(u"reportSections"_s)->item(2)->checkState(), Qt::Unchecked);
}

void TestReportsPage::aReadOnlyWorkspaceRemembersNothing()
{
    SessionFixture fixture(smallFleet());
    auto second = Workspace::open(fixture.path());
    QVERIFY(second && (*second)->isReadOnly());
    struct SystemTime final : Clock { QDateTime now() const override { return QDateTime::currentDateTimeUtc(); } } clock;
    auto session = PlanningSession::open(std::move(*second), clock);
    QVERIFY(session);
    ReportsPage page(**session);
    page.findChild<QListWidget *>(u"reportList"_s)->setCurrentRow(static_cast<int>(ReportKind::Topology));
    QVERIFY(page.findChild<Band *>(u"reportsBand"_s)->isHidden());
    QVERIFY(page.options().kind == ReportKind::Topology);
}

void TestReportsPage::groupsAreChosen()
{
    Desk desk;
    desk.choose(ReportKind::Inventory);
    auto *groups = desk.find<QListWidget>("reportGroups");
    QCOMPARE(groups->count(), 4);
    QVERIFY(!groups->isVisible());
    desk.find<QPushButton>("reportGroupsButton")->click();
    QVERIFY(groups->isVisible());
    groups->findItems(u"Stores"_s, Qt::MatchExactly).front()->setCheckState(Qt::Checked);
    QCOMPARE(desk.page.options().groups, QList<GroupId>{stores});
    QVERIFY(desk.find<QPushButton>("reportGroupsButton")->text().contains(u"1"_s));
    const QString path = desk.folder.filePath(u"part.html"_s);
    QVERIFY(desk.page.save(path));
    const QByteArray html = contentOf(path);
    QVERIFY(html.contains("Stores") && !html.contains("Payments"));
    // A group that the plan renames keeps its tick; one that goes takes it along.
    QVERIFY(desk.session->perform(u"Rename"_s, {RenameGroup{stores, u"Shops"_s}}));
    QCOMPARE(groups->findItems(u"Shops"_s, Qt::MatchExactly).front()->checkState(), Qt::Checked);
}

void TestReportsPage::aPlanIsWhole()
{
    Desk desk;
    ReportOptions options;
    options.groups = {stores};
    desk.page.setOptions(options);
    QVERIFY(!desk.find<QPushButton>("reportGroupsButton")->isEnabled());
    QVERIFY(!desk.find<SegmentedControl>("reportFleet")->isEnabled());
    desk.choose(ReportKind::Inventory);
    QVERIFY(desk.find<QPushButton>("reportGroupsButton")->isEnabled());
    QCOMPARE(desk.page.options().groups, QList<GroupId>{stores});
}

void TestReportsPage::pagesAreTurned()
{
    Desk desk(generatedFleet({200, 10, 100, 0}, 5));
    desk.choose(ReportKind::Inventory);
    QVERIFY(desk.waitForPreview());
    QTRY_VERIFY(desk.preview()->pageCount() > 5);
    const int pages = desk.preview()->pageCount();
    const auto expected = [&](int page) { return u"Page %1 of %2"_s.arg(page).arg(pages); };
    QTRY_COMPARE(desk.pages(), expected(1));
    auto *next = desk.find<QAbstractButton>("nextPage");
    auto *previous = desk.find<QAbstractButton>("previousPage");
    QVERIFY(!previous->isEnabled());
    for (int page = 2; page <= 4; ++page) {
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(desk.pages(), expected(page));
    }
    QTest::mouseClick(previous, Qt::LeftButton);
    QCOMPARE(desk.pages(), expected(3));
    QScrollBar *bar = nullptr;
    for (QScrollArea *area : desk.page.findChildren<QScrollArea *>()) {
        if (area->widget() == desk.preview())
            bar = area->verticalScrollBar();
    }
    QVERIFY(bar);
    bar->setValue(bar->maximum());
    QCOMPARE(desk.pages(), expected(pages));
    QVERIFY(!next->isEnabled());
}

void TestReportsPage::zoomShowsAWholePage()
{
    Desk desk(generatedFleet({200, 10, 100, 0}, 5), {1600, 900});
    desk.choose(ReportKind::Inventory);
    QVERIFY(desk.waitForPreview());
    QTRY_VERIFY(desk.preview()->pageCount() > 5);
    const int pages = desk.preview()->pageCount();
    const int wide = desk.preview()->height() / pages;
    const auto choices = desk.find<SegmentedControl>("reportZoom")->findChildren<QAbstractButton *>();
    QTest::mouseClick(choices[1], Qt::LeftButton);
    QTRY_VERIFY(desk.preview()->height() / pages < wide);
    QVERIFY(desk.preview()->height() / pages <= desk.preview()->parentWidget()->height());
    QTest::mouseClick(choices[0], Qt::LeftButton);
    QTRY_COMPARE(desk.preview()->height() / pages, wide);
}

void TestReportsPage::narrowPagesShowOneOfBoth()
{
    Desk desk(smallFleet(), {560, 600});
    auto *button = desk.find<QPushButton>("reportOptionsButton");
    QVERIFY(desk.preview()->isVisible() && !desk.list()->isVisible());
    button->click();
    QVERIFY(!desk.preview()->isVisible() && desk.list()->isVisible());
    // Enter on a report shows it.
    desk.list()->setFocus();
    desk.list()->setCurrentRow(3);
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QVERIFY(desk.preview()->isVisible() && !desk.list()->isVisible());
    desk.page.resize(1100, 600);
    QVERIFY(desk.preview()->isVisible() && desk.list()->isVisible());
    button->click();
    QVERIFY(desk.preview()->isVisible() && !desk.list()->isVisible());
}

void TestReportsPage::everyFormatIsExported_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    for (const ReportKind kind : allReportKinds) {
        for (const auto &[suffix, begins] : {std::pair("pdf", "%pdf-"), std::pair("html", "<!doctype html>"), std::pair("json", "{")})
            QTest::addRow("%s as %s", qPrintable(reportKey(kind)), suffix) << kind << QString::fromLatin1(suffix) << QByteArray(begins);
    }
}

void TestReportsPage::everyFormatIsExported()
{
    QFETCH(ReportKind, kind);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    Desk desk;
    desk.choose(kind);
    const QSignalSpy exported(&desk.page, &ReportsPage::exported);
    const QString path = desk.folder.filePath(u"report."_s + suffix);
    desk.page.exportTo(path);
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(exported.front().front().toBool());
    QVERIFY(contentOf(path).toLower().startsWith(begins));
    QVERIFY(desk.find<Band>("reportsBand")->text().contains(path));
}

void TestReportsPage::tablesGoToFiles()
{
    Desk desk;
    desk.choose(ReportKind::Inventory);
    desk.page.exportTo(desk.folder.filePath(u"fleet.csv"_s));
    const QByteArray groups = contentOf(desk.folder.filePath(u"fleet-groups.csv"_s));
    QVERIFY2(groups.startsWith("group,scope,endpoint,distribution,vclusterVersion,hosts,virtualClusters\r\n"), groups.constData());
    QCOMPARE(groups.count("\r\n"), 5);
    QVERIFY(QFile::exists(desk.folder.filePath(u"fleet-clusters.csv"_s)));
}

void TestReportsPage::largeFleetsAreExportedBeside()
{
    Desk desk(largeFleet());
    desk.choose(ReportKind::Inventory);
    QVERIFY(desk.waitForPreview());
    const QSignalSpy exported(&desk.page, &ReportsPage::exported);
    const QString path = desk.folder.filePath(u"report.html"_s);
    desk.page.exportTo(path);
    // It returns at once, and says that it is at work.
    QVERIFY(desk.page.isExporting());
    QVERIFY(!QFile::exists(path));
    QVERIFY(desk.find<QPushButton>("cancelExport")->isVisible());
    QVERIFY(!desk.find<QPushButton>("exportButton")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 60'000);
    QVERIFY(exported.front().front().toBool());
    QVERIFY(contentOf(path).contains(largeFleet().inventory().clusters().back().name.toUtf8()));
    QVERIFY(!desk.find<QPushButton>("cancelExport")->isVisible());
    QVERIFY(desk.find<QPushButton>("exportButton")->isEnabled());
}

void TestReportsPage::aStoppedExportLeavesNothing_data()
{
    QTest::addColumn<int>("clusters");
    QTest::addColumn<bool>("isWriting");
    QTest::newRow("while the report is made") << 1'600 << false;
    QTest::newRow("while pages are written") << 10'000 << true;
}

void TestReportsPage::aStoppedExportLeavesNothing()
{
    QFETCH(int, clusters);
    QFETCH(bool, isWriting);
    Desk desk(generatedFleet({clusters, 20, 400, 0}, 3));
    desk.choose(ReportKind::Inventory);
    const QString path = desk.folder.filePath(u"report.pdf"_s);
    writeFile(path, "what was there");
    const QSignalSpy exported(&desk.page, &ReportsPage::exported);
    desk.page.exportTo(path);
    const auto *told = desk.find<QPushButton>("cancelExport")->parentWidget()->findChild<QLabel *>();
    if (isWriting)
        QTRY_VERIFY_WITH_TIMEOUT(told->text().startsWith(u"Page"_s), 30'000);
    QVERIFY(desk.page.isExporting());
    QTest::mouseClick(desk.find<QPushButton>("cancelExport"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 60'000);
    QVERIFY(!exported.front().front().toBool());
    QCOMPARE(listing(desk.folder.path()).keys(), QStringList{u"report.pdf"_s});
    QCOMPARE(contentOf(path), QByteArray("what was there"));
    auto *band = desk.find<Band>("reportsBand");
    QVERIFY(band->isVisible());
    QVERIFY(band->kind() == Band::Kind::Info);
    // And it can be begun again.
    QVERIFY(desk.find<QPushButton>("exportButton")->isEnabled());
}

void TestReportsPage::errorsAreToldInline()
{
    Desk desk;
    const QSignalSpy exported(&desk.page, &ReportsPage::exported);
    desk.page.exportTo(desk.folder.filePath(u"nowhere/report.pdf"_s));
    QCOMPARE(exported.size(), 1);
    QVERIFY(!exported.front().front().toBool());
    auto *band = desk.find<Band>("reportsBand");
    QVERIFY(band->isVisible() && band->kind() == Band::Kind::Danger && !band->text().isEmpty());
}

void TestReportsPage::printsPages()
{
    Desk desk(generatedFleet({120, 6, 40, 0}, 5));
    ReportOptions options;
    options.kind = ReportKind::Inventory;
    const ReportDocument document = makeReport(reportSource(desk.session.session(), options));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFileName(desk.folder.filePath(u"printed.pdf"_s));
    printer.setFromTo(2, 3);
    QVERIFY(printReport(document, printer));
    const QByteArray pdf = contentOf(desk.folder.filePath(u"printed.pdf"_s));
    QCOMPARE(pdf.count("/Type /Page\n"), 2);
    printer.setOutputFileName(desk.folder.filePath(u"nowhere/printed.pdf"_s));
    const Result<void> refused = printReport(document, printer);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Storage);
}

void TestReportsPage::emptyFleetsSaySo()
{
    Desk desk(Fleet{});
    auto *empty = desk.page.findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!desk.find<QPushButton>("exportButton")->isEnabled());
    QVERIFY(!desk.find<QPushButton>("printButton")->isEnabled());
    QVERIFY(desk.session->rebase(smallFleet(), QDateTime(QDate(2026, 3, 1), QTime(), Qt::UTC)));
    QTRY_VERIFY(!empty->isVisible());
    QVERIFY(desk.find<QPushButton>("exportButton")->isEnabled());
}

void TestReportsPage::followsThePlan()
{
    Desk desk;
    QVERIFY(desk.waitForPreview());
    QTRY_COMPARE(desk.preview()->pageCount(), 1);
    QVERIFY(desk.session->perform(u"Rename"_s, {RenameGroup{stores, u"Shops"_s}}));
    QTRY_VERIFY(desk.preview()->pageCount() > 1);
}

void TestReportsPage::everythingHasAName()
{
    Desk desk;
    for (const QWidget *widget : desk.page.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

void TestReportsPage::nothingIsCutOff_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("what is left of 1280x720, light") << false << QSize(640, 560);
    QTest::newRow("what is left of 1280x720, without the inspector, dark") << true << QSize(930, 560);
    QTest::newRow("what is left of 1920x1080, light") << false << QSize(1280, 900);
    QTest::newRow("what is left of 1920x1080, dark") << true << QSize(1280, 900);
}

/// Pictures of what was looked at are in <build>/gallery.
void TestReportsPage::nothingIsCutOff()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    Theme::current().apply();
    Theme::current().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
    QDir folder(QCoreApplication::applicationDirPath() + u"/../gallery"_s);
    QVERIFY(folder.mkpath(u"."_s));
    Desk desk(sampleFleet(), size);
    for (const ReportKind kind : {ReportKind::Plan, ReportKind::Inventory, ReportKind::Capacity}) {
        desk.choose(kind);
        QCoreApplication::processEvents();
        QVERIFY(desk.waitForPreview());
        for (const bool side : {false, true}) {
            auto *button = desk.find<QPushButton>("reportOptionsButton");
            if (button->isChecked() != side)
                button->click();
            QCoreApplication::processEvents();
            for (const QPushButton *each : desk.page.findChildren<QPushButton *>())
                QVERIFY2(!each->isVisible() || each->width() >= each->sizeHint().width(), qPrintable(each->text()));
            for (const QScrollArea *area : desk.page.findChildren<QScrollArea *>())
                QVERIFY2(!area->isVisible() || area->widget()->width() <= area->viewport()->width() || area->widget() == desk.preview(), area->widget()->metaObject()->className());
            QVERIFY(desk.page.grab().save(folder.filePath(u"reports-%1-%2-%3-%4.png"_s.arg(reportKey(kind)).arg(size.width()).arg(dark ? u"dark"_s : u"light"_s).arg(side))));
        }
    }
    Theme::current().setMode(ThemeMode::Light);
}

EASEL_TEST(TestReportsPage)
#include "testreportspage.moc"
