// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportpreview.h"

#include "theme/theme.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QPaintEngine>
#include <QPaintEvent>
#include <QtMath>

#include <algorithm>

namespace easel {
namespace {

// Screen pixels an inch: an A4 page is about 750 wide, and reads at arm's length.
constexpr double dotsPerInch = 92;
constexpr double smallest = 0.5; // of that; below it the page is scrolled
constexpr int gap = space::xl;
constexpr int countingTime = 12; // milliseconds at a time, so that the window goes on at 60 frames a second

/// Paints nothing, and keeps what is written, in its order.
class WordsEngine final : public QPaintEngine
{
public:
    WordsEngine() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPath(const QPainterPath &) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override
    {
        if (const QString text = item.text().simplified(); !text.isEmpty())
            words << text;
    }
    Type type() const override { return User; }

    QStringList words;
};

class WordsDevice final : public QPaintDevice
{
public:
    explicit WordsDevice(const QSize &size) : m_size(size) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }
    QString words() const { return m_engine.words.join(u' '); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return 72; // dots an inch, of all kinds
        }
    }

private:
    QSize m_size;
    mutable WordsEngine m_engine;
};

} // namespace

ReportPreview::ReportPreview(QWidget *parent) : QWidget(parent)
{
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &ReportPreview::count);
}

void ReportPreview::show(ReportDocument document, const QPageSize &paper)
{
    m_page = (paper.size(QPageSize::Inch) * dotsPerInch).toSize();
    m_layout = std::make_unique<PdfLayout>(paper);
    m_layout->start(std::make_shared<const ReportDocument>(std::move(document)));
    m_counting.start();
    count();
}

void ReportPreview::count()
{
    QElapsedTimer spent;
    spent.start();
    while (m_layout->layPage() && spent.elapsed() < countingTime) {
    }
    fit();
    update();
    if (!m_layout->isComplete())
        return;
    m_counting.stop();
    setAccessibleName(tr("Preview of the report, %n page(s)", nullptr, m_layout->pageCount()));
    tellRows(*this);
    Q_EMIT completed();
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ReportPreview::fit()
{
    if (m_page.isEmpty())
        return;
    m_scale = std::clamp(static_cast<double>(width() - 2 * gap) / m_page.width(), smallest, 1.0);
    const int least = qCeil(m_page.width() * smallest) + 2 * gap;
    setMinimumSize(least, gap + pageCount() * (qRound(m_page.height() * m_scale) + gap));
}

QString ReportPreview::accessibleRowText(int row) const
{
    WordsDevice page(m_layout->pageSize().toSize());
    QPainter painter(&page);
    m_layout->paintPage(row, painter);
    painter.end();
    //: A page of a report, as a screen reader says it: its number, how many there are, and what stands on it
    return tr("Page %1 of %2. %3").arg(row + 1).arg(pageCount()).arg(page.words());
}

QRect ReportPreview::pageRect(int index) const
{
    const QSize shown(qRound(m_page.width() * m_scale), qRound(m_page.height() * m_scale));
    return {QPoint((width() - shown.width()) / 2, gap + index * (shown.height() + gap)), shown};
}

void ReportPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const int step = pageRect(1).top() - pageRect(0).top();
    const int first = std::max(0, (event->rect().top() - gap) / step);
    for (int i = first; i < pageCount(); ++i) {
        const QRect page = pageRect(i);
        if (page.top() > event->rect().bottom())
            break;
        painter.setPen(Theme::current().tokens().line);
        painter.setBrush(Qt::white);
        painter.drawRect(page.adjusted(-1, -1, 0, 0));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing); // lines are thinner than a pixel
        painter.setClipRect(page);
        painter.translate(page.topLeft());
        painter.scale(page.width() / m_layout->pageSize().width(), page.height() / m_layout->pageSize().height());
        m_layout->paintPage(i, painter);
        painter.restore();
    }
}

} // namespace easel
