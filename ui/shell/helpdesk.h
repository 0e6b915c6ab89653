// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>

class QAction;
class QMainWindow;

namespace easel {

class GuidedStart;
class HelpWindow;
class PlanningSession;
class Settings;
class SyncService;
class Workbench;

/// What the window has of help: the pages, the topic of where somebody is, the guided start, what is new; and the ways that
/// `easel:` links go. Object names of the actions: "helpAction", "contextHelpAction", "guideAction", "whatsNewAction".
///
/// Places: `easel:page/review`, `easel:panel/plan`, `easel:rules` and `easel:rules/RULE-ID`; any other word is an action of the window,
/// `easel:history` the one called "historyAction".
class HelpDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpDesk)

public:
    /// `settings` must outlive it. It takes the links of the whole program.
    HelpDesk(Settings &settings, QMainWindow &window);
    ~HelpDesk() override;

    /// Null while no workspace is open.
    void setWorkbench(Workbench *workbench, PlanningSession *session, SyncService *service);
    const QList<QAction *> &actions() const { return m_actions; }
    QAction *contextAction() const { return m_actions.at(1); }
    GuidedStart &guidedStart() { return *m_guide; }

    /// Opens a page of the help, as HelpWindow::open() has it.
    void open(const QString &target);
    /// Opens what the help says about a widget, or about where the focus is.
    void openTopicOf(const QWidget *widget = nullptr);
    /// Whether there is such a place in this window, open or not.
    bool isPlace(const QUrl &place) const;
    /// What this version brought, as Markdown, until somebody has seen it. Empty on a first start and from then on.
    QString unseenNews() const;
    void newsSeen();
    // What the actions do.
    void openContents();
    void startGuide();
    void openNews();

public Q_SLOTS:
    /// Goes there; where that is not possible now the open help says why.
    void goTo(const QUrl &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QString &text, const char *name, const QKeySequence &shortcut, void (HelpDesk::*run)());
    HelpWindow &help();
    void openContext() { openTopicOf(); }

    Settings &m_settings;
    QMainWindow &m_window;
    GuidedStart *m_guide;
    QPointer<Workbench> m_workbench;
    QPointer<HelpWindow> m_help;
    QList<QAction *> m_actions;
};

} // namespace easel
