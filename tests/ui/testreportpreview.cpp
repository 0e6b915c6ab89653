// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of a report: the pages that the PDF has, made only when they are seen.
#include "reports/reportpreview.h"

#include "reportprobe.h"
#include "reports/reportwriters.h"
#include "testregistry.h"

#include <QBuffer>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace easel;
using namespace easel::test;

namespace {

/// A report that takes a while to count: no text of it is like another, and each is broken into lines.
ReportDocument slowReport()
{
    ReportDocument document = sampleReport();
    for (int i = 0; i < 4000; ++i)
        document.blocks.emplace_back(ReportParagraph{QStringLiteral("%1 ").arg(i).repeated(200)});
    return document;
}

} // namespace

class TestReportPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasThePagesOfThePdf();
    void longReportsAppearAtOnce();
    void onlySeenPagesAreMade();
    void anotherReportTakesItsPlace();
};

void TestReportPreview::hasThePagesOfThePdf()
{
    for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
        ReportPreview preview;
        preview.resize(900, 700);
        preview.show(longReport(400), QPageSize(paper));
        QTRY_VERIFY(preview.isComplete());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(preview.pageCount(), writeReportPdf(longReport(400), buffer, QPageSize(paper)).value_or(-1));
        QVERIFY(preview.accessibleName().contains(QString::number(preview.pageCount())));
    }
}

void TestReportPreview::longReportsAppearAtOnce()
{
    ReportPreview preview;
    QSignalSpy completed(&preview, &ReportPreview::completed);
    preview.resize(900, 700);
    preview.show(slowReport(), QPageSize(QPageSize::A4));
    QVERIFY(preview.pageCount() > 0);
    QVERIFY(!preview.isComplete());
    const int height = preview.minimumHeight();
    QVERIFY(completed.wait(60000));
    QVERIFY(preview.minimumHeight() > 10 * height);
    QVERIFY(preview.pageCount() > 200);
}

void TestReportPreview::onlySeenPagesAreMade()
{
    ReportDocument document = sampleReport();
    document.blocks.clear();
    std::vector<int> painted(60, 0);
    for (size_t i = 0; i < painted.size(); ++i) {
        ReportFigure figure = drawing({770, 1000});
        figure.paint = [&painted, i](QPainter &painter) {
            ++painted[i];
            painter.fillRect(QRectF(0, 0, 770, 1000), Qt::red);
        };
        document.blocks.emplace_back(std::move(figure));
    }
    QScrollArea area;
    auto *preview = new ReportPreview;
    area.setWidget(preview);
    area.setWidgetResizable(true);
    area.resize(900, 700);
    preview->show(document, QPageSize(QPageSize::A4));
    QTRY_VERIFY(preview->isComplete());
    QVERIFY(preview->pageCount() >= 60);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    const auto count = [&] { return std::count_if(painted.begin(), painted.end(), [](int times) { return times > 0; }); };
    QCOMPARE(count(), 0); // the cover has a page of its own here
    area.verticalScrollBar()->setValue(1200);
    QTRY_VERIFY(count() > 0);
    QVERIFY(count() <= 2);
    area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum());
    QTRY_VERIFY(painted.back() > 0);
    QVERIFY(count() <= 4);
    const QImage image = area.grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2), QColor(Qt::red));
}

void TestReportPreview::anotherReportTakesItsPlace()
{
    ReportPreview preview;
    preview.resize(900, 700);
    preview.show(slowReport(), QPageSize(QPageSize::A4));
    QVERIFY(!preview.isComplete());
    preview.show(sampleReport(), QPageSize(QPageSize::A4));
    QTRY_VERIFY(preview.isComplete());
    QCOMPARE(preview.pageCount(), 1);
    QVERIFY(!preview.grab().isNull());
}

EASEL_TEST(TestReportPreview)
#include "testreportpreview.moc"
