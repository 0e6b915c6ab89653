// SPDX-License-Identifier: GPL-3.0-or-later
// The topology as people use it: it is zoomed, walked through with keys, filtered by its legend, searched, dragged in, compared
// with the plan and saved. Its pictures go to <build>/gallery/topology-*.png, for people to look at.
#include "fleetbuilder.h"
#include "samplefleet.h"
#include "testregistry.h"
#include "theme/band.h"
#include "theme/segmentedcontrol.h"
#include "theme/theme.h"
#include "topology/topologyfates.h"
#include "topology/topologylegend.h"
#include "topology/topologyminimap.h"
#include "topologydesk.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As long as names may be.
Fleet longNames()
{
    FleetBuilder fleet;
    const QByteArray tail = "-of-the-department-for-everything-that-has-a-very-long-name-in-it";
    for (int i = 0; i < 14; ++i) {
        fleet.cluster(("cluster-" + QByteArray::number(i) + tail).constData()).provider(i % 3 ? Provider::Eks : Provider::VSphere)
            .region(i % 2 ? "a-region-whose-name-nobody-shortened-when-it-was-given" : "eu-west-1").version("1.32.4");
    }
    for (int g = 0; g < 3; ++g) {
        fleet.group(("g" + QByteArray::number(g)).constData(), ("The group number " + QByteArray::number(g) + " with a name that goes on and on and on and on").constData());
        for (int i = 0; i < 3; ++i)
            fleet.member(("cluster-" + QByteArray::number(3 * g + i) + tail).constData());
    }
    return fleet.build();
}

class Desk final : public TopologyDesk
{
public:
    explicit Desk(const Fleet &fleet, QSize size = {1280, 720}) : TopologyDesk(fleet, false, size) {}

    TopologyView &view() { return page.view(); }
    GroupId group(const QString &name)
    {
        for (const GroupId &id : fixture->draft().groupIds()) {
            if (fixture->draft().group(id)->name == name)
                return id;
        }
        return {};
    }
    QList<QToolButton *> legend() { return page.findChild<TopologyLegend *>()->findChildren<QToolButton *>(); }
};

} // namespace

class TestTopologyPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void allIsSeenAtFirst();
    void wheelZoomsAboutThePointer();
    void draggingTheGroundPans();
    void clickSelects();
    void legendLetsStandBack();
    void coloursHaveLegends();
    void legendCountsWhatHasNoRoom();
    void searchFliesThere();
    void keysReachEveryNode();
    void neighbourhoodStandsOut();
    void hostIsDraggedOntoAGroup();
    void refusalIsSaid();
    void hostIsCarriedByKeyboard();
    void presentIsNotEdited();
    void differenceShowsThePlan();
    void picturesAreSaved();
    void largeFleetIsLaidOutBeside();
    void emptyFleetSaysSo();
    void gallery_data();
    void gallery();
};

void TestTopologyPage::initTestCase()
{
    QDir().mkpath(QStringLiteral(EASEL_BIN_DIR "/../gallery"));
}

void TestTopologyPage::cleanup()
{
    Theme::current().setMode(ThemeMode::Light);
}

void TestTopologyPage::allIsSeenAtFirst()
{
    Desk desk(smallFleet());
    const QRectF bounds = desk.page.scene().layout()->bounds();
    QVERIFY(desk.view().view().contains(bounds));
    QVERIFY(desk.view().findChild<TopologyMinimap *>()->isHidden());
    desk.page.resize(900, 640);
    Desk::rest();
    QVERIFY2(desk.view().view().contains(bounds), "a smaller window shows all of it still");
}

void TestTopologyPage::wheelZoomsAboutThePointer()
{
    Desk desk(sampleFleet());
    const QPointF at(300, 250);
    const QPointF unit = desk.view().view().topLeft() + at / desk.view().scale();
    const double before = desk.view().scale();
    desk.wheel(at, 6);
    QVERIFY(desk.view().scale() > 3 * before);
    const QPointF now = desk.view().view().topLeft() + at / desk.view().scale();
    QVERIFY(QLineF(unit, now).length() < 0.01 * desk.view().view().width());
    QVERIFY(!desk.view().findChild<TopologyMinimap *>()->isHidden());
    desk.input.key(&desk.view(), Qt::Key_Home);
    QVERIFY(qFuzzyCompare(desk.view().scale(), before));
}

void TestTopologyPage::draggingTheGroundPans()
{
    Desk desk(sampleFleet());
    desk.wheel({640, 300}, 5);
    const QPointF before = desk.view().view().center();
    // Where nothing is that could be dragged.
    QPoint ground;
    for (int y = 20; y < desk.view().height() && ground.isNull(); y += 8) {
        for (int x = 20; x < desk.view().width() && ground.isNull(); x += 8) {
            const NodeIndex node = desk.page.scene().layout()->hit(desk.view().view().topLeft() + QPointF(x, y) / desk.view().scale(), detailAt(desk.view().scale()));
            if (node == noNode || desk.graph().kind(node) == NodeKind::Place || desk.graph().kind(node) == NodeKind::Lane)
                ground = {x, y};
        }
    }
    QVERIFY(!ground.isNull());
    QTest::mousePress(&desk.view(), Qt::LeftButton, {}, ground);
    QMouseEvent move(QEvent::MouseMove, ground + QPointF(60, 40), desk.view().mapToGlobal(ground + QPointF(60, 40)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desk.view(), &move);
    QTest::mouseRelease(&desk.view(), Qt::LeftButton, {}, ground + QPoint(60, 40));
    const QPointF moved = (before - desk.view().view().center()) * desk.view().scale();
    QVERIFY2(QLineF(moved, QPointF(60, 40)).length() < 1.5, qPrintable(u"%1 %2"_s.arg(moved.x()).arg(moved.y())));
}

void TestTopologyPage::clickSelects()
{
    Desk desk(smallFleet());
    QSignalSpy selected(&desk.page, &TopologyPage::selectionChanged);
    desk.view().flyTo(desk.find("c1"));
    Desk::rest();
    desk.input.click(&desk.view(), desk.view().spotOf(ClusterId(u"c1"_s)));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.last().front().value<Selection>(), (Selection{{}, {ClusterId(u"c1"_s)}}));
    QVERIFY(desk.page.scene().isSelected(desk.find("c1")));
    // What is selected elsewhere is seen here, and not told again.
    desk.page.select({GroupId(u"stores"_s), {}});
    QVERIFY(desk.page.scene().isSelected(desk.graph().find(GroupId(u"stores"_s))));
    QVERIFY(!desk.page.scene().isSelected(desk.find("c1")));
    QCOMPARE(selected.size(), 1);
    // Where the node is: from its lane down to it.
    QStringList path;
    for (NodeIndex node = desk.page.scene().focus(); node != noNode; node = desk.graph().parent(node))
        path.prepend(desk.graph().name(node));
    QCOMPARE(path.size(), 4);
    QCOMPARE(path.last(), u"c1"_s);
}

void TestTopologyPage::legendLetsStandBack()
{
    Desk desk(smallFleet());
    desk.page.findChild<QComboBox *>(u"topologyColour"_s)->setCurrentIndex(1);
    desk.page.scene().setColour(TopologyColour::Provider);
    Desk::rest();
    const std::vector<LegendEntry> before = desk.page.scene().legend();
    QVERIFY(before.size() >= 2);
    int total = 0;
    for (const LegendEntry &entry : before)
        total += entry.count;
    QCOMPARE(total, static_cast<int>(desk.fixture->draft().inventory().clusters().size()));
    const QImage whole = desk.view().grab().toImage();
    desk.input.click(desk.legend().first());
    Desk::rest();
    QVERIFY(desk.page.scene().legend().front().isHidden);
    int faded = 0;
    for (NodeIndex node = desk.graph().firstCell(); node < desk.graph().firstLeaf(); ++node)
        faded += desk.page.scene().isFaded(node) ? 1 : 0;
    QCOMPARE(faded, before.front().count);
    QVERIFY(desk.view().grab().toImage() != whole);
    desk.input.click(desk.legend().first());
    Desk::rest();
    QVERIFY(!desk.page.scene().legend().front().isHidden);
}

void TestTopologyPage::coloursHaveLegends()
{
    Desk desk(sampleFleet());
    for (const TopologyColour colour : allTopologyColours) {
        desk.page.scene().setColour(colour);
        const auto &legend = desk.page.scene().legend();
        QVERIFY2(legend.size() >= 2, qPrintable(TopologyScene::nameOf(colour)));
        // Between the Fleet list and the inspector of a window of 1280 pixels.
        SyntheticInput::settle(20);
        QVERIFY2(desk.page.minimumSizeHint().width() <= 610, qPrintable(u"%1: %2"_s.arg(TopologyScene::nameOf(colour)).arg(desk.page.minimumSizeHint().width())));
        for (const LegendEntry &entry : legend)
            QVERIFY(!entry.text.isEmpty() && entry.color);
        for (NodeIndex node = desk.graph().firstCell(); node < desk.graph().firstGroup(); ++node)
            QVERIFY(desk.page.scene().colorOf(node));
    }
    // Six groups, six colours.
    Desk few(smallFleet());
    QSet<quint32> colors;
    for (int i = 0; i < few.graph().groupCount(); ++i)
        colors.insert((Theme::current().tokens().*few.page.scene().colorOfGroup(few.graph().firstGroup() + i)).rgb());
    QVERIFY(few.graph().groupCount() > 2 && few.graph().groupCount() <= 6);
    QCOMPARE(colors.size(), few.graph().groupCount());
    // A group has its colour in every run, so that people know it again.
    const NodeIndex stores = few.graph().find(GroupId(u"stores"_s));
    QVERIFY(few.page.scene().colorOfGroup(stores) == &Tokens::providerEdge);
    // Versions are in the order of their numbers, the newest first.
    desk.page.scene().setColour(TopologyColour::KubernetesVersion);
    QStringList texts;
    for (const LegendEntry &entry : desk.page.scene().legend())
        texts << entry.text;
    QVERIFY2(texts.indexOf(u"1.32"_s) < texts.indexOf(u"1.31"_s) && texts.contains(u"1.31"_s), qPrintable(texts.join(u' ')));
}

void TestTopologyPage::legendCountsWhatHasNoRoom()
{
    Desk desk(sampleFleet(), {610, 600});
    desk.page.scene().setColour(TopologyColour::Provider);
    SyntheticInput::settle(50);
    int shown = 0;
    for (const QToolButton *button : desk.legend())
        shown += button->isVisible() ? 1 : 0;
    const auto all = static_cast<int>(desk.page.scene().legend().size());
    QVERIFY2(shown > 0 && shown < all, qPrintable(u"%1 of %2"_s.arg(shown).arg(all)));
    const auto *more = desk.page.findChild<TopologyLegend *>()->findChild<QLabel *>();
    QVERIFY(more->isVisible());
    QVERIFY2(more->text().contains(QString::number(all - shown)), qPrintable(more->text()));
    desk.page.resize(1900, 600);
    SyntheticInput::settle(50);
    QVERIFY(!more->isVisible());
}

void TestTopologyPage::searchFliesThere()
{
    Desk desk(sampleFleet());
    auto *search = desk.page.findChild<QLineEdit *>(u"topologySearch"_s);
    auto *back = desk.page.findChild<QToolButton *>(u"topologyBack"_s);
    auto *forward = desk.page.findChild<QToolButton *>(u"topologyForward"_s);
    QVERIFY(!back->isEnabled());
    const QPointF home = desk.view().view().center();
    desk.input.type(search, u"gen-ci-muc"_s);
    desk.input.key(search, Qt::Key_Return);
    const NodeIndex found = desk.page.scene().focus();
    QVERIFY(found != noNode);
    QVERIFY2(desk.graph().name(found).contains(u"gen-ci-muc"_s), qPrintable(desk.graph().name(found)));
    const QRectF rect = desk.page.scene().layout()->rect(found);
    QVERIFY(desk.view().view().contains(rect));
    QVERIFY(rect.width() * desk.view().scale() > 100);
    desk.input.key(search, Qt::Key_Return);
    QVERIFY(desk.page.scene().focus() == found || desk.graph().name(desk.page.scene().focus()).contains(u"gen-ci-muc"_s));
    QVERIFY(back->isEnabled());
    while (back->isEnabled())
        desk.input.click(back);
    QVERIFY(QLineF(home, desk.view().view().center()).length() < 1);
    QVERIFY(forward->isEnabled());
    search->clear();
    desk.input.type(search, u"nobody is called that"_s);
    desk.input.key(search, Qt::Key_Return);
    bool isTold = false;
    for (const QLabel *label : desk.page.findChildren<QLabel *>())
        isTold = isTold || label->text() == u"Nothing is called that"_s;
    QVERIFY(isTold);
}

void TestTopologyPage::keysReachEveryNode()
{
    Desk desk(smallFleet());
    QSet<NodeIndex> seen;
    for (int i = 0; i < desk.graph().nodeCount(); ++i) {
        desk.input.key(&desk.view(), Qt::Key_PageDown);
        const NodeIndex at = desk.page.scene().focus();
        seen.insert(at);
        QVERIFY2(!desk.view().accessibleDescription().isEmpty(), qPrintable(desk.graph().name(at)));
        QVERIFY2(desk.view().view().intersects(desk.page.scene().layout()->rect(at)), qPrintable(desk.graph().name(at)));
    }
    QCOMPARE(seen.size(), desk.graph().nodeCount());
    // Arrows, into, out of, and along links.
    desk.page.scene().setFocus(desk.find("c1"));
    desk.input.key(&desk.view(), Qt::Key_Right);
    QVERIFY(desk.page.scene().focus() != desk.find("c1"));
    desk.page.scene().setFocus(desk.graph().find(GroupId(u"stores"_s)));
    desk.input.key(&desk.view(), Qt::Key_L);
    QCOMPARE(desk.graph().kind(desk.page.scene().focus()), NodeKind::HostCluster);
    desk.input.key(&desk.view(), Qt::Key_Backspace);
    QCOMPARE(desk.graph().kind(desk.page.scene().focus()), NodeKind::Place);
}

void TestTopologyPage::neighbourhoodStandsOut()
{
    Desk desk(smallFleet());
    desk.page.scene().setFocus(desk.find("c1"));
    desk.input.key(&desk.view(), Qt::Key_N);
    QVERIFY(desk.page.scene().isNeighbourhood());
    QVERIFY(!desk.page.scene().isFaded(desk.find("c1")));
    QVERIFY(!desk.page.scene().isFaded(desk.graph().find(GroupId(u"stores"_s))));
    QVERIFY(desk.page.scene().isFaded(desk.find("free1")));
    desk.input.key(&desk.view(), Qt::Key_Escape);
    QVERIFY(!desk.page.scene().isFaded(desk.find("free1")));
}

void TestTopologyPage::hostIsDraggedOntoAGroup()
{
    Desk desk(smallFleet(), {1600, 1000});
    const GroupId stores(u"stores"_s);
    const ClusterId free(u"free1"_s);
    QVERIFY(desk.fixture->draft().groupsOf(free).isEmpty());
    QString hint;
    desk.input.drag(&desk.view(), desk.view().spotOf(free), &desk.view(), desk.view().spotOf(stores), [&] { hint = desk.view().hintText(); });
    QVERIFY2(hint.contains(u"Stores"_s), qPrintable(hint));
    QCOMPARE(desk.fixture->draft().groupsOf(free), QList<GroupId>{stores});
    QCOMPARE(desk.fixture->plan().steps.size(), 1u);
    QVERIFY2(desk.fixture->plan().steps.back().title.contains(u"free1"_s), qPrintable(desk.fixture->plan().steps.back().title));
    // Its picture follows.
    const NodeIndex host = desk.graph().find(free);
    QCOMPARE(desk.graph().groupsOf(host).size(), 1u);
    // A drop beside everything does nothing.
    desk.input.drag(&desk.view(), desk.view().spotOf(ClusterId(u"free2"_s)), &desk.view(), {3, desk.view().height() - 3});
    QCOMPARE(desk.fixture->plan().steps.size(), 1u);
    QVERIFY(!desk.drag.isActive());
}

void TestTopologyPage::refusalIsSaid()
{
    Desk desk(smallFleet(), {1600, 1000});
    const auto *band = desk.page.findChild<Band *>(u"topologyBand"_s);
    // An edge cluster into a group of clusters of the cloud.
    QString hint;
    desk.input.drag(&desk.view(), desk.view().spotOf(ClusterId(u"e1"_s)), &desk.view(), desk.view().spotOf(GroupId(u"stores"_s)), [&] { hint = desk.view().hintText(); });
    QVERIFY2(hint.startsWith(u"Cannot join"_s), qPrintable(hint));
    QVERIFY(!band->isHidden());
    QVERIFY2(band->text().contains(u"e1"_s), qPrintable(band->text()));
    QVERIFY(desk.fixture->plan().steps.empty());
}

void TestTopologyPage::hostIsCarriedByKeyboard()
{
    Desk desk(smallFleet());
    const ClusterId free(u"free1"_s);
    desk.page.scene().setFocus(desk.graph().find(free));
    desk.input.key(&desk.view(), Qt::Key_Space);
    QVERIFY(desk.drag.isActive());
    QStringList told;
    const GroupId stores(u"stores"_s);
    for (int i = 0; i < desk.graph().groupCount() && !desk.view().hintText().contains(u"Stores"_s); ++i) {
        desk.input.key(&desk.view(), Qt::Key_Right);
        told << desk.view().accessibleDescription();
    }
    QVERIFY2(desk.view().hintText().contains(u"Stores"_s), qPrintable(told.join(u'\n')));
    desk.input.key(&desk.view(), Qt::Key_Return);
    QCOMPARE(desk.fixture->draft().groupsOf(free), QList<GroupId>{stores});
    // Escape lets go.
    desk.page.scene().setFocus(desk.graph().find(ClusterId(u"free2"_s)));
    desk.input.key(&desk.view(), Qt::Key_Space);
    QVERIFY(desk.drag.isActive());
    desk.input.key(&desk.view(), Qt::Key_Escape);
    QVERIFY(!desk.drag.isActive());
    QCOMPARE(desk.fixture->plan().steps.size(), 1u);
}

void TestTopologyPage::presentIsNotEdited()
{
    Desk desk(smallFleet());
    const GroupId stores(u"stores"_s);
    QVERIFY(desk.fixture->perform(u"Delete"_s, {DeleteGroup{stores}}));
    QCOMPARE(desk.graph().find(stores), noNode);
    desk.page.scene().setShown(TopologyShown::Base);
    QVERIFY(desk.graph().find(stores) != noNode);
    desk.page.scene().setFocus(desk.find("free1"));
    desk.input.key(&desk.view(), Qt::Key_Space);
    QVERIFY(!desk.drag.isActive());
}

void TestTopologyPage::differenceShowsThePlan()
{
    Desk desk(smallFleet());
    const GroupId stores(u"stores"_s);
    QVERIFY(desk.fixture->perform(u"Join"_s, {AddMember{stores, {ClusterId(u"free1"_s), u"free1"_s, {}, std::nullopt, std::nullopt}}}));
    QVERIFY(desk.fixture->perform(u"Delete"_s, {DeleteGroup{GroupId(u"payments"_s)}}));
    desk.page.scene().setShown(TopologyShown::Difference);
    QVERIFY(desk.page.scene().difference());
    QCOMPARE(desk.page.scene().fate(desk.graph().find(GroupId(u"payments"_s))), Fate::Removed);
    QCOMPARE(desk.page.scene().fate(desk.find("free2")), Fate::Unchanged);
    QVERIFY(desk.page.scene().fate(desk.find("free1")) != Fate::Unchanged);
    QVERIFY(desk.page.scene().describe(desk.graph().find(GroupId(u"payments"_s))).contains(u"removed by the plan"_s));
    QVERIFY(desk.page.scene().difference()->count(Fate::Removed) >= 1);
    // What the signs mean stands above.
    const auto *fates = desk.page.findChild<TopologyFates *>();
    QVERIFY(fates->isVisible());
    QVERIFY2(fates->accessibleName().contains(u"1 removed"_s), qPrintable(fates->accessibleName()));
    desk.page.scene().setShown(TopologyShown::Draft);
    QVERIFY(!fates->isVisible());
}

void TestTopologyPage::picturesAreSaved()
{
    Desk desk(sampleFleet());
    const QTemporaryDir folder;
    const auto file = [&](const char *name) { return folder.filePath(QLatin1String(name)); };
    QVERIFY(desk.page.save(file("all.png"), true));
    const QImage all(file("all.png"));
    QVERIFY(all.width() > 1500);
    QVERIFY(desk.page.save(file("larger.png"), true, 2));
    QVERIFY(std::abs(QImage(file("larger.png")).width() - 2 * all.width()) <= 2);
    desk.wheel({400, 300}, 4);
    QVERIFY(desk.page.save(file("seen.png"), false));
    QCOMPARE(QImage(file("seen.png")).size(), (desk.view().size() * 2));
    QVERIFY(desk.page.save(file("all.svg"), true));
    QSvgRenderer svg(file("all.svg"));
    QVERIFY(svg.isValid());
    QFile text(file("all.svg"));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(text.readAll().contains("gen-ci-muc-01"));
    QVERIFY(desk.page.save(file("all.pdf"), true));
    QFile pdf(file("all.pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
    QVERIFY(!desk.page.save(file("all.bmp"), true));
    QVERIFY(!desk.page.save(folder.filePath(u"nowhere/all.png"_s), true));
}

void TestTopologyPage::largeFleetIsLaidOutBeside()
{
    SessionFixture fixture(generatedFleet(2000, 3));
    ClusterDrag drag(fixture.session());
    TopologyPage page(fixture.session(), drag);
    page.resize(1280, 720);
    page.show();
    QVERIFY2(page.scene().isEmpty(), "so many are laid out on another thread");
    QVERIFY(SyntheticInput::wait([&] { return page.scene().graph().nodeCount() > 2000; }));
    // An edit comes through, with the picture of before until then.
    const GroupId first = fixture->draft().groupIds().front();
    const int groups = page.scene().graph().groupCount();
    QVERIFY(fixture->perform(u"Delete"_s, {DeleteGroup{first}}));
    QVERIFY(page.scene().graph().nodeCount() > 2000);
    QVERIFY(SyntheticInput::wait([&] { return page.scene().graph().groupCount() == groups - 1; }));
}

void TestTopologyPage::emptyFleetSaysSo()
{
    SessionFixture fixture{Fleet()};
    ClusterDrag drag(fixture.session());
    TopologyPage page(fixture.session(), drag);
    page.resize(1280, 720);
    page.show();
    SyntheticInput::settle();
    QVERIFY(page.view().isHidden());
}

void TestTopologyPage::gallery_data()
{
    QTest::addColumn<int>("clusters"); // 0: the small sample, 1: the medium one, 2: long names
    QTest::addColumn<int>("zoom");     // 0: all, 1: hosts, 2: what is in them, 3: the difference
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    const QSize usual(1280, 720);
    const std::pair<const char *, int> fleets[] = {{"small", 0}, {"medium", 1}, {"large", 10'000}};
    const std::pair<const char *, int> views[] = {{"far", 0}, {"middle", 1}, {"near", 2}, {"difference", 3}};
    for (const auto &[fleet, count] : fleets) {
        for (const auto &[view, zoom] : views) {
            for (const bool dark : {false, true})
                QTest::addRow("%s-%s-%s", fleet, view, dark ? "dark" : "light") << count << zoom << dark << (count < 10'000 ? usual : QSize(1920, 1080));
        }
    }
    // What is left for the page between the panels of a window of 1280 x 720.
    QTest::newRow("small-narrow-light") << 0 << 0 << false << QSize(618, 440);
    QTest::newRow("small-narrow-dark") << 0 << 1 << true << QSize(618, 440);
    QTest::newRow("long-names-light") << 2 << 1 << false << usual;
    QTest::newRow("long-names-far-dark") << 2 << 0 << true << usual;
}

void TestTopologyPage::gallery()
{
    QFETCH(int, clusters);
    QFETCH(int, zoom);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    Theme::current().apply();
    Theme::current().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
    Desk desk(clusters == 0   ? sampleFleet()
              : clusters == 1 ? sampleFleet(BackendOptions::Sample::Medium)
              : clusters == 2 ? longNames()
                              : generatedFleet(clusters, 5),
              size);
    if (zoom == 3) {
        const GroupId group = desk.fixture->draft().groupIds().front();
        QVERIFY(desk.fixture->perform(u"Delete"_s, {DeleteGroup{desk.fixture->draft().groupIds().back()}}));
        for (const HostCluster &cluster : desk.fixture->draft().inventory().clusters()) {
            if (desk.fixture->draft().groupsOf(cluster.id).isEmpty()
                && desk.fixture->perform(u"Join"_s, {AddMember{group, {cluster.id, cluster.name, {}, std::nullopt, std::nullopt}}}))
                break;
        }
        desk.page.findChild<SegmentedControl *>(u"topologyShown"_s)->setCurrent(2);
        desk.page.scene().setShown(TopologyShown::Difference);
    } else if (zoom > 0) {
        const TopologyGraph &graph = desk.graph();
        NodeIndex best = graph.firstCell();
        for (NodeIndex node = graph.firstCell(); node < graph.firstLeaf(); ++node)
            best = graph.childCount(node) > graph.childCount(best) ? node : best;
        if (zoom == 1) {
            const QPointF centre = desk.page.scene().layout()->bounds().center() - QPointF(400, 300);
            desk.view().place(centre, 0.75);
            desk.page.scene().setFocus(graph.firstGroup());
            desk.page.select({graph.group(graph.firstGroup())->id, {}});
        } else {
            desk.view().flyTo(best);
            desk.view().zoom(1.6);
            desk.page.scene().setFocus(best);
        }
    }
    Desk::rest();
    const QImage image = desk.page.grab().toImage();
    QVERIFY(!image.isNull());
    QVERIFY(image.save(QStringLiteral(EASEL_BIN_DIR "/../gallery/topology-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
}

EASEL_TEST(TestTopologyPage)
#include "testtopologypage.moc"
