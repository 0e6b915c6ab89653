// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportpreview.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPaintEvent>

namespace easel {
namespace {

// Screen pixels an inch: an A4 page is about 750 wide, and reads at arm's length.
constexpr double dotsPerInch = 92;
constexpr int gap = space::xl;

} // namespace

void ReportPreview::show(const ReportDocument &document, const QPageSize &paper)
{
    const QSizeF inches = paper.size(QPageSize::Inch);
    m_page = (inches * dotsPerInch).toSize();
    m_layout = std::make_unique<PdfLayout>(m_page, 18 / 25.4 * dotsPerInch, dotsPerInch / 72);
    m_layout->lay(document);
    setFixedSize(m_page.width() + 2 * gap, gap + m_layout->pageCount() * (m_page.height() + gap));
    setAccessibleName(tr("Preview of the report, %n page(s)", nullptr, m_layout->pageCount()));
    update();
}

QRect ReportPreview::pageRect(int index) const
{
    return {QPoint(gap, gap + index * (m_page.height() + gap)), m_page};
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
        m_layout->paintPage(i, painter);
        painter.restore();
    }
}

} // namespace easel
