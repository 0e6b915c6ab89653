// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportspage.h"

#include "reports/planreport.h"
#include "reports/reportpreview.h"
#include "reports/reportwriters.h"
#include "session/planningsession.h"
#include "theme/band.h"
#include "theme/icons.h"
#include "theme/marks.h"
#include "theme/sectionheader.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace easel {

ReportsPage::ReportsPage(PlanningSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_author(new QLineEdit(this)), m_paper(new QComboBox(this)),
      m_band(new Band(Band::Kind::Success, {}, this)), m_scroll(new QScrollArea(this)), m_preview(new ReportPreview)
{
    setObjectName(QStringLiteral("reportsPage"));
    auto *header = new SectionHeader(tr("Plan for approval"), SectionHeader::Level::Page, this);
    m_author->setPlaceholderText(tr("Author"));
    m_author->setAccessibleName(tr("Author"));
    m_author->setFixedWidth(Theme::current().scaled(160));
    m_paper->addItem(tr("A4"), QPageSize::A4);
    m_paper->addItem(tr("Letter"), QPageSize::Letter);
    m_paper->setAccessibleName(tr("Paper"));
    auto *html = new QPushButton(icon(Icon::Html), tr("Export HTML…"), this);
    auto *pdf = new QPushButton(icon(Icon::Pdf, &Tokens::accentText), tr("Export PDF…"), this);
    pdf->setObjectName(QStringLiteral("exportPdfButton"));
    markPrimary(pdf);
    for (QWidget *widget : {static_cast<QWidget *>(m_author), static_cast<QWidget *>(m_paper), static_cast<QWidget *>(html),
                            static_cast<QWidget *>(pdf)})
        header->addTrailing(widget);
    m_band->setDismissible(true);
    m_band->hide();
    m_scroll->setWidget(m_preview);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, space::s, space::l, space::s);
    head->addWidget(header);
    layout->addLayout(head);
    layout->addWidget(m_band);
    layout->addWidget(m_scroll, 1);

    m_timer.setSingleShot(true);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &ReportsPage::refresh);
    connect(m_author, &QLineEdit::textChanged, this, &ReportsPage::schedule);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportsPage::schedule);
    connect(&session, &PlanningSession::planChanged, this, &ReportsPage::schedule);
    connect(&session, &PlanningSession::fleetReset, this, &ReportsPage::schedule);
    connect(&session.approval(), &PlanApproval::changed, this, &ReportsPage::schedule);
    connect(pdf, &QPushButton::clicked, this, [this] { exportAs(QStringLiteral("pdf"), tr("PDF (*.pdf)")); });
    connect(html, &QPushButton::clicked, this, [this] { exportAs(QStringLiteral("html"), tr("Web page (*.html)")); });
}

ReportDocument ReportsPage::document(bool wait) const
{
    PlanReportInput input = planReportInput(m_session, m_author->text().trimmed());
    if (m_figures)
        input.figures = m_figures(wait);
    return planReport(input);
}

void ReportsPage::schedule()
{
    // Only what is seen is laid out; showing the page catches up.
    if (isVisible())
        m_timer.start();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReportsPage::refresh()
{
    m_preview->show(document(false), QPageSize(static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt())));
}

bool ReportsPage::save(const QString &path)
{
    const auto saved = saveReport(document(true), path, QPageSize(static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt())));
    m_band->setKind(saved ? Band::Kind::Success : Band::Kind::Danger);
    m_band->setText(saved ? tr("Saved as %1").arg(path) : saved.error().message);
    m_band->show();
    return saved.has_value();
}

void ReportsPage::exportAs(const QString &suffix, const QString &filter)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = QStringLiteral("%1-plan.%2").arg(m_session.workspace().name(), suffix);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the plan for approval"), documents.filePath(name), filter);
    if (!path.isEmpty())
        save(path.endsWith(u'.' + suffix, Qt::CaseInsensitive) ? path : path + u'.' + suffix);
}

} // namespace easel
