// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdflayout.h"

#include <QPageSize>
#include <QWidget>

#include <memory>

namespace easel {

/// Pages of a report one below the other, laid out by what lays out the PDF, as wide as there is room for and no larger than
/// they read well. Only what is seen is painted.
class ReportPreview final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportPreview)

public:
    explicit ReportPreview(QWidget *parent = nullptr) : QWidget(parent) {}

    void show(const ReportDocument &document, const QPageSize &paper);
    int pageCount() const { return m_layout ? m_layout->pageCount() : 0; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QRect pageRect(int index) const;

    std::unique_ptr<PdfLayout> m_layout;
    QSize m_page;       ///< as it is laid out
    double m_scale = 1; ///< as it is shown
};

} // namespace easel
