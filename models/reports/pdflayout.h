// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdfpage.h"

#include <QCache>

class QPageSize;
class QPainter;

namespace easel {

/// Lays a report out on pages and paints them. It counts first, since "page 2 of 7" is known only when all is laid out, and keeps
/// no more than where each page begins; a page that is painted is made again. Units are 1/600 inch. For one thread at a time, any.
class PdfLayout final
{
public:
    static constexpr int resolution = 600; ///< so fine that rounding to whole units is never seen
    /// What leads to a heading.
    struct Link
    {
        QRectF place;
        int heading;
    };

    explicit PdfLayout(const QPageSize &paper);

    /// Begins with a document; then layPage() until it is complete.
    void start(std::shared_ptr<const ReportDocument> document);
    /// Counts one more page. @return whether there are more.
    bool layPage();
    /// Both for all pages. The document must outlive the layout.
    void lay(const ReportDocument &document);

    QSizeF pageSize() const { return m_source.page; }
    bool isComplete() const { return m_complete; }
    int pageCount() const { return static_cast<int>(m_starts.size()); } ///< so far
    const std::vector<PdfHeading> &headings() const { return m_source.headings; }
    /// Page numbers are left out until the layout is complete.
    void paintPage(int index, QPainter &painter);
    std::vector<Link> links(int index);

private:
    using Page = std::vector<PdfItem>;
    const Page &page(int index);
    void paintMargins(int index, QPainter &painter);

    PdfSource m_source;
    std::vector<PdfPlace> m_starts; ///< of the pages
    PdfPlace m_next;
    bool m_complete = true;
    QCache<int, Page> m_pages; ///< those that were painted last
};

} // namespace easel
