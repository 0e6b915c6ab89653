// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QScrollArea;

namespace easel {

class Band;
class PlanningSession;
class ReportPreview;

/// The plan for approval as it will print, and its export. Object names: "reportsPage", "exportPdfButton".
class ReportsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportsPage)

public:
    explicit ReportsPage(PlanningSession &session, QWidget *parent = nullptr);

    /// Where the drawings of the report come from. For the preview they may be missing for a moment, until figuresChanged(); a
    /// file waits for them.
    using Figures = std::function<std::vector<ReportFigure>(bool wait)>;
    void setFigures(Figures figures) { m_figures = std::move(figures); }
    void figuresChanged() { schedule(); }

    /// Saves the report as what the ending of the path says; the strip says what came of it.
    bool save(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    ReportDocument document(bool wait) const;
    void schedule();
    void refresh();
    void exportAs(const QString &suffix, const QString &filter);

    PlanningSession &m_session;
    Figures m_figures;
    QLineEdit *m_author;
    QComboBox *m_paper;
    Band *m_band;
    QScrollArea *m_scroll;
    ReportPreview *m_preview;
    QTimer m_timer;
};

} // namespace easel
