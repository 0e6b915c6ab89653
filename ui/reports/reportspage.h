// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"
#include "reports/reportjob.h"
#include "workspace/historypoint.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace easel {

class Band;
class EmptyState;
class IconButton;
class PlanningSession;
class ReportOptionsPanel;
class ReportPreview;
class SectionHeader;
class SegmentedControl;
class TextLabel;

/// The six reports as they will print, page by page, and their export. What was chosen stays with the workspace.
/// Object names: "reportsPage", "exportButton" with "exportPdf", "exportHtml", "exportCsv" and "exportJson" in its menu,
/// "printButton", "reportsPast", "presentButton", "reportOptionsButton", "reportPages", "nextPage", "previousPage", "reportZoom", "reportsBand", "cancelExport".
class ReportsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportsPage)

public:
    explicit ReportsPage(PlanningSession &session, QWidget *parent = nullptr);

    /// Where the drawings of the topology come from. For the preview they may be missing for a moment, until figuresChanged(); a
    /// file waits for them.
    using Figures = std::function<std::vector<ReportFigure>(bool wait)>;
    void setFigures(Figures figures) { m_figures = std::move(figures); }
    void figuresChanged() { schedule(); }

    const ReportOptions &options() const;
    /// As if somebody had chosen them.
    void setOptions(const ReportOptions &options);

    /// Of a project, what is its own and the tenant's; the plan's report is of all.
    void setScope(const Scope &scope);
    /// Reports the fleet as it was at a point of the history, until somebody goes back to the present or asks for the plan. Read in
    /// the background; the strip says what came of it.
    void reportPoint(const HistoryPoint &point);
    bool isOfPast() const { return m_past.has_value(); }

    /// Saves the report as what the ending of the path says, and returns when it is done; the strip says what came of it.
    bool save(const QString &path);
    /// The same for people: a large fleet's report is made on another thread, and can be stopped.
    void exportTo(const QString &path);
    /// Asks for a printer and prints the report that is shown. Nothing happens while there is no fleet.
    void print();
    /// For a workspace that nobody has reported on yet.
    void setDefaults(ReportPaper paper, const QString &author);
    bool isExporting() const { return m_job.isRunning(); }

Q_SIGNALS:
    void exported(bool saved);
    void pointShown();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildProgress();
    QWidget *buildPreview();
    void buildExportMenu(QPushButton *button);

    struct Past
    {
        Fleet fleet;
        QDateTime at;
    };
    void leavePast();
    ReportSource source(bool wait) const;
    bool isLarge() const;
    QPageSize paper() const;
    void optionsChanged();
    void store();
    void followFleet();
    void schedule();
    void refresh();
    void showPages(ReportDocument document);
    void chooseAndExport(const QString &suffix, const QString &filter);
    void told(const Result<void> &outcome, const QString &path);
    void tellProgress(int done, int total);

    void arrange();
    void fitPages();
    int currentPage() const;
    void goToPage(int page);
    void tellPage();

    PlanningSession &m_session;
    Figures m_figures;
    ReportOptionsPanel *m_options;
    QScrollArea *m_side;
    SectionHeader *m_header;
    QPushButton *m_optionsButton;
    QPushButton *m_print;
    QPushButton *m_export;
    Band *m_band;
    Band *m_pastBand;
    QWidget *m_progress;
    QLabel *m_progressText;
    QProgressBar *m_progressBar;
    QWidget *m_right;
    IconButton *m_previous;
    IconButton *m_next;
    TextLabel *m_page;
    SegmentedControl *m_zoom;
    QScrollArea *m_scroll;
    ReportPreview *m_preview;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_timer;
    ReportJob m_job;
    QFutureWatcher<ReportDocument> m_making;
    Scope m_scope = Scope::tenant();
    std::optional<Past> m_past;
    qint64 m_pointAsked = 0;
    ReportKind m_shownKind = ReportKind::Plan;
    bool m_isMaking = false; ///< until it is shown: the watcher's isRunning() ends a moment before
    bool m_isStale = false;  ///< what is being made is not wanted any more
    bool m_mustStore = false;  ///< somebody has chosen something else since
    bool m_mustFollow = false; ///< groups have changed while nobody looked
    bool m_isWide = true;
    bool m_sideWhenWide = true;
    bool m_sideWhenNarrow = false;
};

/// Prints the pages that the printer was asked for. Storage when it refuses.
Result<void> printReport(const ReportDocument &document, QPrinter &printer);

} // namespace easel
