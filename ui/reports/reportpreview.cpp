// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportpreview.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPaintEvent>
#include <QtMath>

#include <algorithm>

namespace easel {
namespace {

// Screen pixels an inch: an A4 page is about 750 wide, and reads at arm's length.
constexpr double dotsPerInch = 92;
constexpr double smallest = 0.5; // of that; below it the page is scrolled
constexpr int gap = space::xl;

} // namespace

void ReportPreview::show(const ReportDocument &document, const QPageSize &paper)
{
    const QSizeF inches = paper.size(QPageSize::Inch);
    m_page = (inches * dotsPerInch).toSize();
    m_layout = std::make_unique<PdfLayout>(m_page, 18 / 25.4 * dotsPerInch, dotsPerInch / 72);
    m_layout->lay(document);
    fit();
    setAccessibleName(tr("Preview of the report, %n page(s)", nullptr, m_layout->pageCount()));
    update();
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

QRect ReportPreview::pageRect(int index) const
{
    const QSize shown(qRound(m_page.width() * m_scale), qRound(m_page.height() * m_scale));
    return {QPoint((width() - shown.width()) / 2, gap + index * (shown.height() + gap)), shown};
}

void ReportPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (int i = 0; i < pageCount(); ++i) {
        const QRect page = pageRect(i);
        if (!page.intersects(event->rect()))
            continue;
        painter.setPen(Theme::current().tokens().line);
        painter.setBrush(Qt::white);
        painter.drawRect(page.adjusted(-1, -1, 0, 0));
        painter.save();
        painter.setClipRect(page);
        painter.translate(page.topLeft());
        painter.scale(m_scale, m_scale);
        m_layout->paintPage(i, painter);
        painter.restore();
    }
}

} // namespace easel
