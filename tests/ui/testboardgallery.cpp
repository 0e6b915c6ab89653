// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the Compose page in its states into <build>/gallery/board-*.png, for people to look at, and checks what a machine
// can see of it.
#include "board/boardview.h"
#include "drag/clusterdrag.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "console/syntheticinput.h"
#include "fleetbuilder.h"
#include "sessionfixture.h"
#include "testregistry.h"
#include "theme/theme.h"

#include "items/fleetmodel.h"

#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QSplitter>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void clouds(FleetBuilder &fleet)
{
    fleet.project("pay", "Payments").project("shop", "Stores").project("plat", "Platform");
    const auto load = [&](const char *id, Provider provider, const char *region, const char *version) {
        fleet.cluster(id).provider(provider).region(region).version(version);
    };
    load("eks-prod-fra-01", Provider::Eks, "eu-central-1", "1.32.4");
    load("eks-prod-fra-02", Provider::Eks, "eu-central-1", "1.32.4");
    load("eks-prod-dub-01", Provider::Eks, "eu-west-1", "1.31.8");
    load("gke-prod-ams-01", Provider::Gke, "europe-west4", "1.31.8");
    load("gke-prod-fra-01", Provider::Gke, "europe-west3", "1.31.8");
    load("aws-batch-iad-01", Provider::Aws, "us-east-1", "1.30.11");
    load("maas-batch-muc-01", Provider::Maas, "Munich", "1.30.11");
    fleet.health(Health::Unhealthy).pack("addon", "metallb");
    load("maas-batch-muc-02", Provider::Maas, "Munich", "1.30.11");
    fleet.pack("addon", "metallb");
    load("vsphere-core-ham-01", Provider::VSphere, "Hamburg", "1.29.14");
    fleet.health(Health::Unknown).pack("addon", "metallb");
    load("eks-spare-fra-01", Provider::Eks, "eu-central-1", "1.32.4");
    load("eks-legacy-dub-01", Provider::Eks, "eu-west-1", "1.29.14");
    fleet.notHost();
    load("eks-pay-fra-01", Provider::Eks, "eu-central-1", "1.32.4");
    fleet.inProject("pay");
    load("eks-pay-dub-01", Provider::Eks, "eu-west-1", "1.32.4");
    fleet.inProject("pay");
    for (const char *id : {"aks-web-ams-01", "aks-web-ams-02", "aks-web-dub-01"})
        fleet.cluster(id).provider(Provider::Aks).region("westeurope").version("1.32.4")
            .ingress(u"*.%1.apps.example.com"_s.arg(QLatin1String(id)).toUtf8().constData());
    for (const char *site : {"store-ber", "store-muc", "store-vie", "store-ams"})
        fleet.cluster(u"edge-%1"_s.arg(QLatin1String(site)).toUtf8().constData()).edge(site).inProject("shop").version("1.31.8");
    for (int i = 1; i <= 9; ++i)
        load(u"gke-scale-%1"_s.arg(i, 2, 10, QLatin1Char('0')).toUtf8().constData(), Provider::Gke, "europe-west3", "1.31.8");
}

/// A fleet as a person has it: clouds, data centres and stores, most of it healthy.
Fleet believableFleet()
{
    FleetBuilder fleet;
    clouds(fleet);
    const auto version = [](ClusterGroup &group) { group.vclusterVersion = u"0.28.0"_s; };
    fleet.group("g1", "platform-shared-eu").member("eks-prod-fra-01").member("eks-prod-fra-02").member("eks-prod-dub-01").editGroup(version);
    fleet.group("g2", "platform-web-eu").ingressGroup().member("aks-web-ams-01", "*.aks-web-ams-01.apps.example.com")
        .member("aks-web-ams-02", "*.aks-web-ams-02.apps.example.com").editGroup(version);
    fleet.group("g3", "batch-onprem").member("maas-batch-muc-01").member("maas-batch-muc-02").editGroup([](ClusterGroup &group) {
        group.vclusterVersion = u"0.24.1"_s;
        group.oversubscription = Percent(250);
    });
    fleet.group("g4", "payments-production").inProject("pay").member("eks-pay-fra-01").editGroup(version);
    fleet.group("g5", "store-berlin").inProject("shop").member("edge-store-ber").editGroup([](ClusterGroup &group) {
        group.vclusterVersion = u"0.28.0"_s;
        group.distribution = Distribution::K3s;
    });
    fleet.group("g6", "elastic-pool").editGroup(version);
    for (int i = 1; i <= 9; ++i)
        fleet.member(u"gke-scale-%1"_s.arg(i, 2, 10, QLatin1Char('0')).toUtf8().constData());
    fleet.group("g7", "palette-shared").systemGroup().editGroup(version);
    for (int i = 0; i < 5; ++i)
        fleet.virtualCluster(u"v%1"_s.arg(i).toUtf8().constData(), "g1", "eks-prod-fra-01");
    fleet.virtualCluster("w1", "g2", "aks-web-ams-01").virtualCluster("p1", "g4", "eks-pay-fra-01");
    return fleet.build();
}

/// The Fleet list and the board beside each other.
class Desk final
{
public:
    explicit Desk(QSize size) : fixture(believableFleet()), drag(fixture.session()), fleet(fixture.session(), drag), compose(fixture.session(), drag)
    {
        window.addWidget(&fleet);
        window.addWidget(&compose);
        window.setStretchFactor(1, 1);
        window.setSizes({270, size.width() - 270});
        drag.setExecutor([this](QDrag &d) { return input.carryOut(d); });
        window.resize(size);
        window.show();
        window.activateWindow();
        SyntheticInput::settle(50);
    }
    ~Desk()
    {
        fleet.setParent(nullptr);
        compose.setParent(nullptr);
    }

    QImage picture(double ratio = 1)
    {
        QImage image(window.size() * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        window.render(&image);
        return image;
    }
    BoardView &board() { return compose.board(); }
    /// A row is dragged to a point of the board, and the picture is taken there. Then it is let go over nothing.
    QImage dragging(const char *cluster, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QImage image;
        const ClusterId id(QString::fromUtf8(cluster));
        fleet.select({id});
        input.drag(fleet.listViewport(), fleet.rowRect(id).center(), board().viewport(), to,
                   [&] {
                       image = picture();
                       drag.cancel();
                   },
                   modifiers);
        return image;
    }

    SessionFixture fixture;
    ClusterDrag drag;
    FleetPanel fleet;
    ComposePage compose;
    QSplitter window;
    SyntheticInput input;
};

GroupId g(int i)
{
    return GroupId(u"g%1"_s.arg(i));
}

} // namespace

class TestBoardGallery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void draw_data();
    void draw();
    void drags_data();
    void drags();
    void densities();
    void narrowed();
    void rightToLeftAndLargeText();

private:
    void save(const QImage &image, const QString &name)
    {
        QVERIFY(!image.isNull());
        QVERIFY(image.save(m_dir.filePath(u"board-%1.png"_s.arg(name))));
    }

    QDir m_dir{QStringLiteral(EASEL_BIN_DIR "/../gallery")};
};

void TestBoardGallery::initTestCase()
{
    QVERIFY(m_dir.mkpath(u"."_s));
    Theme::current().apply();
}

void TestBoardGallery::cleanup()
{
    Theme::current().setMode(ThemeMode::Light);
    Theme::current().setTextScale(0);
}

void TestBoardGallery::draw_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-1280") << ThemeMode::Light << QSize(1280, 720);
    QTest::newRow("light-1920") << ThemeMode::Light << QSize(1920, 1080);
    QTest::newRow("dark-1280") << ThemeMode::Dark << QSize(1280, 720);
    QTest::newRow("dark-1920") << ThemeMode::Dark << QSize(1920, 1080);
}

void TestBoardGallery::draw()
{
    QFETCH(ThemeMode, mode);
    QFETCH(QSize, size);
    Theme::current().setMode(mode);
    Desk desk(size);
    // A plan in the making: a new group, a cluster that moved, and a selection.
    desk.input.drag(desk.fleet.listViewport(), desk.fleet.rowRect(ClusterId(u"eks-spare-fra-01"_s)).center(), desk.board().viewport(),
                    desk.board().cardRect(g(1)).center());
    QCOMPARE(desk.fixture.steps(), 1);
    desk.board().createEmptyGroup();
    QTest::keyClick(desk.compose.findChild<QLineEdit *>(u"groupNameEditor"_s), Qt::Key_Return);
    desk.board().select({g(2), {ClusterId(u"aks-web-ams-01"_s)}});
    SyntheticInput::settle(50);
    const QImage image = desk.picture();
    save(image, QString::fromLatin1(QTest::currentDataTag()));
    const QColor ground = image.pixelColor(image.width() - 2, image.height() - 2);
    QVERIFY2((ground.lightness() < 128) == (mode == ThemeMode::Dark), "the ground of another theme");
    desk.board().select({});
    QVERIFY2(desk.picture() != image, "a selection that cannot be seen");
}

void TestBoardGallery::drags_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
}

void TestBoardGallery::drags()
{
    QFETCH(ThemeMode, mode);
    Theme::current().setMode(mode);
    Desk desk({1280, 720});
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const auto on = [&](int group) { return desk.board().cardRect(g(group)).center(); };
    const QImage idle = desk.picture();
    const QImage joins = desk.dragging("eks-spare-fra-01", on(1));
    save(joins, u"drag-joins-"_s + tag);
    QVERIFY(joins != idle);
    save(desk.dragging("eks-prod-dub-01", on(6)), u"drag-moves-"_s + tag);
    save(desk.dragging("eks-prod-dub-01", on(6), Qt::ControlModifier), u"drag-also-"_s + tag);
    const QImage refused = desk.dragging("edge-store-muc", on(1));
    save(refused, u"drag-refused-"_s + tag);
    QVERIFY(refused != joins);
    desk.board().cardRect(g(1));
    save(desk.dragging("eks-spare-fra-01", desk.board().viewport()->rect().center() + QPoint(0, 280)), u"drag-new-"_s + tag);
    // Carried by keyboard.
    desk.board().setFocus(Qt::TabFocusReason);
    desk.board().select({g(1), {ClusterId(u"eks-prod-fra-02"_s)}});
    desk.input.key(&desk.board(), Qt::Key_Space);
    desk.input.key(&desk.board(), Qt::Key_Tab);
    save(desk.picture(), u"carried-"_s + tag);
    desk.drag.cancel();
    QCOMPARE(desk.fixture.steps(), 0);
}

void TestBoardGallery::densities()
{
    Desk desk({1280, 720});
    desk.board().setFocus(Qt::TabFocusReason);
    desk.board().setDensity(BoardDensity::Compact);
    save(desk.picture(), u"compact"_s);
    desk.board().setDensity(BoardDensity::Overview);
    save(desk.picture(), u"overview"_s);
    save(desk.picture(2), u"overview-2x"_s);
    desk.board().setDensity(BoardDensity::Comfortable);
    desk.board().setOrder(BoardOrder::Problems);
    save(desk.picture(2), u"problems-2x"_s);
}

void TestBoardGallery::narrowed()
{
    Desk desk({1280, 720});
    FleetModel &model = desk.fleet.model();
    model.choose(Facet::Provider, u"EKS"_s, true);
    model.choose(Facet::Place, u"eu-central-1"_s, true);
    model.choose(Facet::Place, u"eu-west-1"_s, true);
    model.choose(Facet::Membership, u"Free"_s, true);
    SyntheticInput::settle(50);
    save(desk.picture(), u"narrowed"_s);
    model.setSearch(u"zzz"_s);
    desk.board().setFilter(u"zzz"_s);
    SyntheticInput::settle(50);
    save(desk.picture(), u"nothing-fits"_s);
}

void TestBoardGallery::rightToLeftAndLargeText()
{
    {
        Desk desk({1280, 720});
        desk.window.setLayoutDirection(Qt::RightToLeft);
        SyntheticInput::settle(50);
        save(desk.picture(), u"rtl"_s);
        save(desk.dragging("edge-store-muc", desk.board().cardRect(g(1)).center()), u"rtl-drag"_s);
    }
    Theme::current().setTextScale(2);
    Desk desk({1600, 1000});
    save(desk.picture(), u"large-text"_s);
}

EASEL_TEST(TestBoardGallery)
#include "testboardgallery.moc"
