// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportspage.h"

#include "base/background.h"
#include "base/language.h"
#include "reports/reportoptionspanel.h"
#include "reports/reportpreview.h"
#include "session/planningsession.h"
#include "theme/band.h"
#include "theme/emptystate.h"
#include "theme/iconbutton.h"
#include "theme/marks.h"
#include "theme/sectionheader.h"
#include "theme/segmentedcontrol.h"
#include "theme/textlabel.h"
#include "theme/theme.h"
#include "theme/widgetscale.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace easel {
namespace {

/// From here on there is room for the options beside the preview.
constexpr int wideFrom = 720;
constexpr int sideWidth = 272;
/// Fleets of more clusters of both kinds are reported on another thread.
constexpr qsizetype largeFrom = 1500;
constexpr int changeDelay = 200; // milliseconds

enum Zoom { WholeWidth, WholePage };

} // namespace

ReportsPage::ReportsPage(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_options(new ReportOptionsPanel(session)), m_side(new QScrollArea(this)),
      m_header(new SectionHeader({}, SectionHeader::Level::Page, this)), m_optionsButton(new QPushButton(icon(Icon::Settings), tr("Options"), this)),
      m_print(new QPushButton(tr("Print…"), this)), m_export(new QPushButton(icon(Icon::Export, &Tokens::accentText), tr("Export"), this)),
      m_band(new Band(Band::Kind::Success, {}, this)), m_pastBand(new Band(Band::Kind::Info, {}, this)), m_progress(buildProgress()), m_right(buildPreview()),
      m_empty(new EmptyState(Icon::Reports, tr("There is no fleet to report on"), tr("Connect to a backend and read the fleet, or open the sample fleet."), this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("reportsPage"));
    m_band->setObjectName(QStringLiteral("reportsBand"));
    m_band->setDismissible(true);
    m_band->hide();
    m_pastBand->setObjectName(QStringLiteral("reportsPast"));
    QPushButton *present = m_pastBand->addButton(tr("Report the present"));
    present->setObjectName(QStringLiteral("presentButton"));
    connect(present, &QPushButton::clicked, this, &ReportsPage::leavePast);
    m_pastBand->hide();
    m_side->setWidget(m_options);
    m_side->setAccessibleName(tr("Options"));
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("reportsColumns"));
    columns->addWidget(m_side);
    columns->addWidget(m_right);
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    m_stack->addWidget(columns);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_pastBand);
    layout->addWidget(m_band);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);

    m_options->setOptions(withoutWhatIsGone(storedReportOptions(session.workspace()), session.base(), session.draft()));
    m_shownKind = options().kind;
    m_header->setTitle(reportTitle(m_shownKind));
    keepLengths(*m_side);
    connect(&Theme::current(), &Theme::changed, this, &ReportsPage::arrange);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReportsPage::refresh);
    connect(m_options, &ReportOptionsPanel::changed, this, &ReportsPage::optionsChanged);
    connect(m_options, &ReportOptionsPanel::kindChosen, this, [this] {
        if (!m_isWide)
            m_optionsButton->setChecked(false);
    });
    connect(&session, &PlanningSession::planChanged, this, &ReportsPage::schedule);
    connect(&session, &PlanningSession::policyChanged, this, &ReportsPage::schedule);
    connect(&session, &PlanningSession::groupsChanged, this, &ReportsPage::followFleet);
    connect(&session, &PlanningSession::fleetReset, this, [this] {
        followFleet();
        schedule();
    });
    connect(&session.approval(), &PlanApproval::changed, this, &ReportsPage::schedule);
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        m_isMaking = false;
        // What has changed meanwhile is made anew.
        if (std::exchange(m_isStale, false))
            refresh();
        else
            showPages(m_making.future().takeResult());
    });
    connect(&m_job, &ReportJob::progressed, this, &ReportsPage::tellProgress);
    connect(&m_job, &ReportJob::ended, this, [this] {
        m_progress->hide();
        m_export->setEnabled(true);
        told(m_job.outcome(), m_job.path());
        Q_EMIT exported(m_job.outcome().has_value());
    });
    arrange();
}

QWidget *ReportsPage::buildHead()
{
    m_optionsButton->setObjectName(QStringLiteral("reportOptionsButton"));
    m_optionsButton->setCheckable(true);
    m_optionsButton->setToolTip(tr("Which report, and what is in it"));
    connect(m_optionsButton, &QPushButton::toggled, this, [this](bool shown) {
        (m_isWide ? m_sideWhenWide : m_sideWhenNarrow) = shown;
        arrange();
    });
    m_print->setObjectName(QStringLiteral("printButton"));
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    m_export->setObjectName(QStringLiteral("exportButton"));
    markPrimary(m_export);
    buildExportMenu(m_export);
    for (QWidget *widget : {m_optionsButton, m_print, m_export})
        m_header->addTrailing(widget);
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->addWidget(m_header);
    return head;
}

void ReportsPage::buildExportMenu(QPushButton *button)
{
    auto *menu = new QMenu(button);
    const auto add = [&](const char *name, const QString &text, const QString &suffix, const QString &filter) {
        QAction *action = menu->addAction(text, this, [this, suffix, filter] { chooseAndExport(suffix, filter); });
        action->setObjectName(QString::fromLatin1(name));
    };
    add("exportPdf", tr("PDF…"), QStringLiteral("pdf"), tr("PDF (*.pdf)"));
    add("exportHtml", tr("Web page…"), QStringLiteral("html"), tr("Web page (*.html)"));
    add("exportCsv", tr("Tables as CSV…"), QStringLiteral("csv"), tr("Table (*.csv)"));
    add("exportJson", tr("Data as JSON…"), QStringLiteral("json"), tr("JSON (*.json)"));
    button->setMenu(menu);
}

QWidget *ReportsPage::buildProgress()
{
    auto *strip = new QWidget(this);
    m_progressText = new QLabel(strip);
    m_progressText->setTextFormat(Qt::PlainText);
    m_progressBar = new QProgressBar(strip);
    m_progressBar->setTextVisible(false);
    m_progressBar->setAccessibleName(tr("Export"));
    auto *cancel = new QPushButton(tr("Stop"), strip);
    cancel->setObjectName(QStringLiteral("cancelExport"));
    connect(cancel, &QPushButton::clicked, this, [this] { m_job.cancel(); });
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(space::l, space::xs, space::l, space::s);
    layout->setSpacing(space::m);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progressBar, 1);
    layout->addWidget(cancel);
    strip->hide();
    return strip;
}

QWidget *ReportsPage::buildPreview()
{
    auto *right = new QWidget(this);
    m_previous = new IconButton(Icon::ChevronUp, tr("Previous page"), QKeySequence(Qt::ALT | Qt::Key_PageUp), right);
    m_previous->setObjectName(QStringLiteral("previousPage"));
    m_next = new IconButton(Icon::ChevronDown, tr("Next page"), QKeySequence(Qt::ALT | Qt::Key_PageDown), right);
    m_next->setObjectName(QStringLiteral("nextPage"));
    m_page = new TextLabel({}, TextSize::Body, &Tokens::textMuted, right);
    m_page->setObjectName(QStringLiteral("reportPages"));
    m_page->setWordWrap(false);
    m_zoom = new SegmentedControl(tr("Zoom"), right);
    m_zoom->setObjectName(QStringLiteral("reportZoom"));
    m_zoom->addChoice(tr("Width"));
    m_zoom->addChoice(tr("Page"));
    m_preview = new ReportPreview;
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    connect(m_preview, &ReportPreview::completed, this, [this] {
        fitPages();
        tellPage();
    });
    m_scroll = new QScrollArea(right);
    m_scroll->setWidget(m_preview);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setAccessibleName(tr("Preview"));
    connect(m_previous, &QAbstractButton::clicked, this, [this] { goToPage(currentPage() - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { goToPage(currentPage() + 1); });
    connect(m_zoom, &SegmentedControl::currentChanged, this, [this] {
        const int page = currentPage();
        fitPages();
        goToPage(page);
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportsPage::tellPage);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReportsPage::tellPage);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::l, 0, space::l, space::s);
    bar->setSpacing(space::xs);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_page, 1);
    bar->addWidget(m_zoom);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_scroll, 1);
    return right;
}

const ReportOptions &ReportsPage::options() const
{
    return m_options->options();
}

void ReportsPage::setOptions(const ReportOptions &options)
{
    m_options->setOptions(options);
    optionsChanged();
}

void ReportsPage::setDefaults(ReportPaper paper, const QString &author)
{
    if (hasStoredReportOptions(m_session.workspace()))
        return;
    ReportOptions options = m_options->options();
    options.paper = paper;
    options.author = author;
    m_options->setOptions(options);
    schedule();
}

void ReportsPage::optionsChanged()
{
    m_header->setTitle(reportTitle(options().kind));
    // There is no plan in the past.
    if (m_past && options().isOfPlan())
        leavePast();
    m_mustStore = true;
    if (!isVisible())
        store();
    schedule();
    // Another report is not another word in a field: it is there at once.
    if (std::exchange(m_shownKind, options().kind) != options().kind && m_timer.isActive())
        m_timer.start(0);
}

void ReportsPage::store()
{
    if (!std::exchange(m_mustStore, false) || m_session.workspace().isReadOnly())
        return;
    if (const Result<void> stored = storeReportOptions(m_session.workspace(), options()); !stored)
        told(stored, {});
}

void ReportsPage::followFleet()
{
    // The groups are listed for those who look.
    m_mustFollow = !isVisible();
    if (!m_mustFollow)
        m_options->followFleet();
}

ReportSource ReportsPage::source(bool wait) const
{
    ReportSource source = reportSource(m_session, options());
    source.options.scope = m_scope;
    if (m_past) {
        source.showPast(m_past->fleet, m_past->at);
        return source;
    }
    const bool hasFigures = options().kind == ReportKind::Plan || (options().kind == ReportKind::Topology && options().ofDraft);
    if (m_figures && hasFigures) {
        const LanguageScope language(options().language);
        source.figures = m_figures(wait);
    }
    return source;
}

void ReportsPage::reportPoint(const HistoryPoint &point)
{
    m_pointAsked = point.id;
    deliver(inBackground([reader = m_session.workspace().history(), id = point.id] { return reader.fleetAt(id); }), this,
            [this, id = point.id, at = point.at](const Result<Fleet> &fleet) {
                if (id != m_pointAsked)
                    return;
                if (!fleet) {
                    told(fail(fleet.error()), {});
                    return;
                }
                m_past.reset();
                ReportOptions wanted = options();
                wanted.ofDraft = false;
                if (wanted.kind == ReportKind::Plan)
                    wanted.kind = ReportKind::Inventory;
                setOptions(wanted);
                m_past = Past{*fleet, at};
                m_pastBand->setText(tr("The fleet as it was read on %1. Rules and capacity are those of today's Easel.").arg(QLocale().toString(at.toLocalTime(), QLocale::ShortFormat)));
                m_pastBand->show();
                m_band->hide();
                if (isVisible())
                    refresh();
                Q_EMIT pointShown();
            });
}

void ReportsPage::leavePast()
{
    m_pointAsked = 0;
    m_past.reset();
    m_pastBand->hide();
    schedule();
}

void ReportsPage::setScope(const Scope &scope)
{
    m_scope = scope;
    schedule();
}

bool ReportsPage::isLarge() const
{
    return static_cast<qsizetype>(m_session.draft().inventory().clusters().size()) + m_session.draft().virtualClusterCount() > largeFrom;
}

QPageSize ReportsPage::paper() const
{
    return QPageSize(options().paper == ReportPaper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

void ReportsPage::schedule()
{
    // Only what is seen is laid out; showing the page catches up.
    if (isVisible())
        m_timer.start(changeDelay);
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_mustFollow)
        followFleet();
    refresh();
}

void ReportsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    store();
}

void ReportsPage::refresh()
{
    store();
    const bool isEmpty = !m_past && m_session.draft().groupCount() == 0 && m_session.draft().inventory().clusters().empty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_print->setEnabled(!isEmpty);
    m_export->setEnabled(!isEmpty && !m_job.isRunning());
    m_optionsButton->setEnabled(!isEmpty);
    if (isEmpty)
        return;
    if (m_isMaking) {
        m_isStale = true;
        return;
    }
    if (!isLarge()) {
        showPages(makeReport(source(false)));
        return;
    }
    m_page->setText(tr("Making the preview…"));
    m_isMaking = true;
    m_making.setFuture(inBackground([source = source(false)] { return makeReport(source); }));
}

void ReportsPage::showPages(ReportDocument document)
{
    m_preview->show(std::move(document), paper());
    fitPages();
    tellPage();
}

bool ReportsPage::save(const QString &path)
{
    const Result<void> saved = writeReport(makeReport(source(true)), path, paper());
    told(saved, path);
    return saved.has_value();
}

void ReportsPage::exportTo(const QString &path)
{
    if (m_job.isRunning())
        return;
    if (!isLarge()) {
        Q_EMIT exported(save(path));
        return;
    }
    m_band->hide();
    m_export->setEnabled(false);
    m_progress->show();
    m_job.start(source(true), path, paper());
}

void ReportsPage::tellProgress(int done, int total)
{
    m_progressBar->setRange(0, total);
    m_progressBar->setValue(done);
    m_progressText->setText(total > 0 ? tr("Page %1 of %2").arg(done).arg(total) : tr("Making the report…"));
}

void ReportsPage::told(const Result<void> &outcome, const QString &path)
{
    const bool isStopped = !outcome && outcome.error().code == ErrorCode::Cancelled;
    m_band->setKind(outcome ? Band::Kind::Success : isStopped ? Band::Kind::Info : Band::Kind::Danger);
    m_band->setText(outcome     ? tr("Saved as %1").arg(path)
                    : isStopped ? tr("The export was stopped. No file has changed.")
                                : outcome.error().message);
    m_band->show();
}

void ReportsPage::chooseAndExport(const QString &suffix, const QString &filter)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = QStringLiteral("%1-%2.%3").arg(m_session.workspace().name(), reportKey(options().kind), suffix);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export “%1”").arg(reportTitle(options().kind)), documents.filePath(name), filter);
    if (!path.isEmpty())
        exportTo(path.endsWith(u'.' + suffix, Qt::CaseInsensitive) ? path : path + u'.' + suffix);
}

void ReportsPage::print()
{
    if (!m_print->isEnabled())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(paper());
    printer.setDocName(QStringLiteral("%1 — %2").arg(reportTitle(options().kind), m_session.workspace().name()));
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, std::max(1, m_preview->pageCount()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<void> printed = printReport(makeReport(source(true)), printer);
    told(printed, {});
    if (printed)
        m_band->setText(tr("The report was sent to the printer."));
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    fitPages();
}

void ReportsPage::arrange()
{
    m_isWide = width() >= Theme::current().scaled(wideFrom);
    const bool side = m_isWide ? m_sideWhenWide : m_sideWhenNarrow;
    {
        const QSignalBlocker blocker(m_optionsButton);
        m_optionsButton->setChecked(side);
    }
    const int room = std::max(Theme::current().scaled(sideWidth), m_options->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_side->setMinimumWidth(room);
    m_side->setMaximumWidth(m_isWide ? 2 * room : QWIDGETSIZE_MAX);
    m_side->setVisible(side);
    m_right->setVisible(m_isWide || !side);
}

void ReportsPage::fitPages()
{
    if (m_zoom->current() == WholeWidth || m_preview->pageCount() == 0) {
        m_preview->setMaximumWidth(QWIDGETSIZE_MAX);
        return;
    }
    // So wide that a page with the gaps above and below it is as high as there is room for.
    const QSizeF page = paper().size(QPageSize::Point);
    const double high = m_scroll->viewport()->height() - 2 * space::xl;
    m_preview->setMaximumWidth(std::max(m_preview->minimumWidth(), qRound(high * page.width() / page.height()) + 2 * space::xl));
}

int ReportsPage::currentPage() const
{
    const int pages = m_preview->pageCount();
    if (pages == 0 || m_preview->height() == 0)
        return 0;
    const int middle = m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 2;
    return std::clamp(static_cast<int>(qint64(middle) * pages / m_preview->height()), 0, pages - 1);
}

void ReportsPage::goToPage(int page)
{
    const int pages = m_preview->pageCount();
    if (pages == 0)
        return;
    page = std::clamp(page, 0, pages - 1);
    m_scroll->verticalScrollBar()->setValue(static_cast<int>(qint64(m_preview->minimumHeight() - space::xl) * page / pages));
    tellPage();
}

void ReportsPage::tellPage()
{
    const int pages = m_preview->pageCount();
    const int page = currentPage();
    m_page->setText(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : QString());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
}

} // namespace easel
