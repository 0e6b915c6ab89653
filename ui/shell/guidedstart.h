// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/guide.h"

#include <QPointer>

class QDockWidget;
class QMainWindow;
class QUrl;

namespace easel {

class GuidePanel;
class GuideRing;
class PlanningSession;
class Settings;
class SyncService;
class Workbench;

/// The guided start in a window: its strip below the workbench, the ring around what the step is about, and the eyes that see each
/// step done, from what the session, the service and the pages tell. How far somebody is is remembered.
class GuidedStart final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuidedStart)

public:
    /// `settings` must outlive it.
    GuidedStart(Settings &settings, QMainWindow &window, QObject *parent);
    ~GuidedStart() override;

    /// Null while no workspace is open. Goes on by itself where somebody did not leave it.
    void setWorkbench(Workbench *workbench, PlanningSession *session, SyncService *service);
    /// Shows the step that is next; from the first one when all are done.
    void start();
    void leave();
    bool isShown() const;
    const Guide &guide() const { return m_guide; }

Q_SIGNALS:
    void sampleRequested();
    void placeRequested(const QUrl &place);

private:
    void watch(SyncService &service);
    void watchPage(int page);
    void complete(const char *step);
    void planChanged();
    void point();
    void show();

    Settings &m_settings;
    QMainWindow &m_window;
    Guide m_guide;
    QPointer<QDockWidget> m_dock; ///< the window's, as the ring is; they go with this
    GuidePanel *m_panel;
    QPointer<GuideRing> m_ring;
    QPointer<Workbench> m_workbench;
    PlanningSession *m_session = nullptr;
    bool m_hasDropped = false;   ///< a drag has just ended: the next step of the plan is its drop
    qsizetype m_position = 0;    ///< of the plan, before it changes
    qsizetype m_steps = 0;
    bool m_watchesCapacity = false;
    bool m_watchesReports = false;
};

} // namespace easel
