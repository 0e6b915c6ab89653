// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/guidedstart.h"

#include "capacity/capacitypage.h"
#include "capacity/simulationpanel.h"
#include "drag/clusterdrag.h"
#include "help/guidepanel.h"
#include "help/guidering.h"
#include "reports/reportspage.h"
#include "review/problemspanel.h"
#include "shell/panes.h"
#include "shell/settings.h"
#include "shell/workbench.h"
#include "sync/syncservice.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QUrl>

namespace easel {
namespace {

/// The widget, or the first in it that the keyboard can be in; null when there is none.
QWidget *focusable(QWidget *widget)
{
    const auto fits = [](const QWidget *each) { return each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus; };
    if (!widget || fits(widget))
        return widget;
    const QList<QWidget *> inside = widget->findChildren<QWidget *>();
    const auto found = std::find_if(inside.begin(), inside.end(), fits);
    return found == inside.end() ? nullptr : *found;
}

} // namespace

GuidedStart::GuidedStart(Settings &settings, QMainWindow &window, QObject *parent)
    : QObject(parent), m_settings(settings), m_window(window), m_guide(settings.guidePassed()), m_dock(new QDockWidget(tr("Guided start"), &window)),
      m_panel(new GuidePanel(m_guide, m_dock)), m_ring(new GuideRing(&window))
{
    m_dock->setObjectName(QStringLiteral("guideDock"));
    m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_dock->setTitleBarWidget(new QWidget(m_dock)); // the strip has its own words
    m_dock->setWidget(m_panel);
    window.addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_dock->hide();
    connect(&m_guide, &Guide::changed, this, [this] {
        m_settings.setGuidePassed(m_guide.passed());
        point();
    });
    connect(m_panel, &GuidePanel::left, this, &GuidedStart::leave);
    connect(m_panel, &GuidePanel::sampleRequested, this, &GuidedStart::sampleRequested);
    connect(m_panel, &GuidePanel::showRequested, this, [this] {
        const Guide::Step *step = m_guide.current();
        if (step && !step->place.isEmpty())
            Q_EMIT placeRequested(QUrl(step->place));
        if (m_workbench)
            m_workbench->panes().showAll();
        point();
        // The keyboard goes where the eyes go.
        if (QWidget *target = focusable(m_ring->target()))
            target->setFocus(Qt::OtherFocusReason);
    });
}

GuidedStart::~GuidedStart()
{
    delete m_ring;
    delete m_dock;
}

bool GuidedStart::isShown() const
{
    return !m_dock->isHidden();
}

void GuidedStart::setWorkbench(Workbench *workbench, PlanningSession *session, SyncService *service)
{
    m_workbench = workbench;
    m_session = session;
    m_watchesCapacity = m_watchesReports = false;
    if (!workbench) {
        m_ring->setTarget(nullptr);
        m_dock->hide();
        return;
    }
    watch(*service);
    if (m_settings.isGuideShown())
        show();
}

void GuidedStart::start()
{
    if (!m_guide.current())
        m_guide.startOver();
    m_settings.setGuideShown(true);
    if (m_workbench) {
        m_workbench->panes().showAll(); // it leads to all of them
        show();
    } else {
        Q_EMIT sampleRequested();
    }
}

void GuidedStart::show()
{
    m_dock->show();
    point();
}

void GuidedStart::leave()
{
    m_settings.setGuideShown(false);
    m_dock->hide();
    m_ring->setTarget(nullptr);
}

void GuidedStart::watch(SyncService &service)
{
    // What is seen counts on the sample fleet only: nobody is led to apply something to a real backend.
    const auto follow = [this, &service] {
        m_panel->setOnSample(service.connection().isLocal());
        point();
    };
    connect(&service, &SyncService::stateChanged, m_workbench, follow);
    follow();
    m_position = m_session->plan().position;
    m_steps = static_cast<qsizetype>(m_session->plan().steps.size());
    connect(m_session, &PlanningSession::planChanged, m_workbench, [this] { planChanged(); });
    ClusterDrag &drag = m_workbench->drag();
    connect(&drag, &ClusterDrag::ended, m_workbench, [this] {
        // The step of a drop follows at once, or there is none.
        m_hasDropped = true;
        QMetaObject::invokeMethod(this, [this] { m_hasDropped = false; }, Qt::QueuedConnection);
    });
    connect(&drag, &ClusterDrag::refused, m_workbench, [this](const QString &, const QStringList &rules) {
        if (!rules.isEmpty())
            complete("verdict");
    });
    connect(&m_workbench->problems(), &ProblemsPanel::mended, m_workbench, [this] { complete("fix"); });
    connect(&service, &SyncService::applyFinished, m_workbench, [this](const ApplyOutcome &outcome) {
        if (outcome.kind == ApplyOutcome::Kind::Applied)
            complete("apply");
    });
    connect(m_workbench, &Workbench::pageChanged, m_workbench, [this](int page) {
        watchPage(page);
        if (page == Workbench::Topology)
            complete("topology");
        if (page == Workbench::Review && !m_session->isPlanEmpty())
            complete("review");
        point();
    });
}

/// What is seen counts while the guide is shown, on the sample.
void GuidedStart::complete(const char *step)
{
    if (m_panel->isOnSample() && isShown())
        m_guide.complete(QLatin1String(step));
}

/// Pages that are made when they are opened are listened to from then on.
void GuidedStart::watchPage(int page)
{
    if (page == Workbench::Capacity && !std::exchange(m_watchesCapacity, true)) {
        SimulationPanel &simulation = m_workbench->capacity().simulation();
        connect(&simulation, &SimulationPanel::answered, m_workbench, [this, &simulation] {
            if (!simulation.question().scenario.isEmpty())
                complete("what-if");
        });
    }
    if (page == Workbench::Reports && !std::exchange(m_watchesReports, true)) {
        connect(&m_workbench->reports(), &ReportsPage::exported, m_workbench, [this](bool saved) {
            if (saved)
                complete("report");
        });
    }
}

void GuidedStart::planChanged()
{
    const Plan &plan = m_session->plan();
    const auto steps = static_cast<qsizetype>(plan.steps.size());
    const bool isUndo = steps == m_steps && plan.position < m_position;
    const bool isStep = plan.position > m_position && plan.position == steps;
    const bool joins = isStep && m_hasDropped && std::any_of(plan.steps.back().changes.begin(), plan.steps.back().changes.end(), [](const Change &change) {
        return !std::holds_alternative<RemoveMember>(change);
    });
    m_position = plan.position;
    m_steps = steps;
    if (joins)
        complete("join");
    if (isUndo)
        complete("undo");
}

/// The ring goes around what the step is about, as soon as that is there.
void GuidedStart::point()
{
    const Guide::Step *step = m_guide.current();
    const bool leads = step && m_workbench && isShown() && m_panel->isOnSample();
    QWidget *target = nullptr;
    for (qsizetype i = 0; leads && !target && i < step->targets.size(); ++i) {
        // Of several that are called so, the one that is to be seen.
        for (QWidget *each : m_window.findChildren<QWidget *>(step->targets.at(i)))
            target = each->isVisible() ? each : target;
    }
    m_ring->setTarget(target);
}

} // namespace easel
