// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdflayout.h"
#include "theme/accessiblerows.h"

#include <QPageSize>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace easel {

/// Pages of a report one below the other, laid out by what lays out the PDF, as wide as there is room for and no larger than they read
/// well. Only what is seen is made; a long report's pages are counted a few at a time, and the preview grows with them.
class ReportPreview final : public QWidget, public AccessibleRows
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportPreview)

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    void show(ReportDocument document, const QPageSize &paper);
    int pageCount() const { return m_layout ? m_layout->pageCount() : 0; } ///< so far
    bool isComplete() const { return m_layout && m_layout->isComplete(); }

    // For assistive technology: the pages, each with all that stands on it.
    int accessibleRowCount() const override { return pageCount(); }
    QString accessibleRowText(int row) const override;
    QRect accessibleRowRect(int row) const override { return pageRect(row); }

Q_SIGNALS:
    void completed(); ///< all pages are counted

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void count();
    void fit();
    QRect pageRect(int index) const;

    std::unique_ptr<PdfLayout> m_layout;
    QTimer m_counting;
    QSize m_page;       ///< as large as it is ever shown
    double m_scale = 1; ///< as it is shown, of that
};

} // namespace easel
