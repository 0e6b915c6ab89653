// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan does to the topology, as it is drawn into reports. The drawings go to <build>/gallery/report-figure-*.png, for
// people to look at.
#include "fleetbuilder.h"
#include "samplefleet.h"
#include "sessionfixture.h"
#include "testregistry.h"
#include "theme/theme.h"
#include "topology/topologyfigures.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestTopologyFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void planIsDrawnForReports();
    void figuresOfLargeFleetsCome();
};

void TestTopologyFigures::initTestCase()
{
    QDir().mkpath(QStringLiteral(EASEL_BIN_DIR "/../gallery"));
}

void TestTopologyFigures::cleanup()
{
    Theme::current().setMode(ThemeMode::Light);
}

void TestTopologyFigures::planIsDrawnForReports()
{
    Theme::current().setMode(ThemeMode::Dark);
    SessionFixture fixture(sampleFleet());
    TopologyFigures figures(fixture.session());
    QVERIFY(figures.figures(true).empty());

    const GroupId group = fixture->draft().groupIds().front();
    QVERIFY(fixture->perform(u"Rename"_s, {RenameGroup{group, u"Shops"_s}}));
    const std::vector<ReportFigure> drawn = figures.figures(true);
    QCOMPARE(drawn.size(), 2); // one group is small in that fleet
    for (const ReportFigure &figure : drawn) {
        QVERIFY2(figure.description.contains(u"1 changed"_s), qPrintable(figure.description));
        QImage image(figure.size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        figure.paint(painter);
        painter.end();
        // For paper, however the window looks.
        QVERIFY2(image.pixelColor(1, 1).lightness() > 200, qPrintable(image.pixelColor(1, 1).name()));
        QVERIFY(Theme::current().isDark());
        image.save(QStringLiteral(EASEL_BIN_DIR "/../gallery/report-figure-%1.png").arg(&figure - drawn.data()));
    }
    QVERIFY(fixture->undo());
    QVERIFY(figures.figures(true).empty());
}

void TestTopologyFigures::figuresOfLargeFleetsCome()
{
    SessionFixture fixture(generatedFleet(2000, 3));
    TopologyFigures figures(fixture.session());
    const GroupId group = fixture->draft().groupIds().front();
    QVERIFY(fixture->perform(u"Rename"_s, {RenameGroup{group, u"Shops"_s}}));
    QSignalSpy changed(&figures, &TopologyFigures::changed);
    QVERIFY(figures.figures(false).empty());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(figures.figures(false).size(), 2);
    // A file cannot come back for what is missing.
    QVERIFY(fixture->undo());
    QVERIFY(fixture->perform(u"Rename"_s, {RenameGroup{group, u"Boutiques"_s}}));
    QVERIFY(figures.figures(false).empty());
    // What is laid out, but not taken yet, is not there yet: what is there is of the plan before.
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QVERIFY(figures.figures(false).empty());
    QCOMPARE(figures.figures(true).size(), 2);
    QTest::qWait(50); // what was on its way is dropped
    QCOMPARE(figures.figures(true).size(), 2);
}

EASEL_TEST(TestTopologyFigures)
#include "testtopologyfigures.moc"
