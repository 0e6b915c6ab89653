// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/helpdesk.h"

#include "help/helptopics.h"
#include "help/helpwindow.h"
#include "shell/guidedstart.h"
#include "shell/settings.h"
#include "shell/workbench.h"
#include "session/planningsession.h"
#include "theme/bringup.h"
#include "theme/icons.h"
#include "theme/plaintext.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLocale>
#include <QMainWindow>

namespace easel {
namespace {

const QString scheme = QStringLiteral("easel");

const QStringList panels{QStringLiteral("problems"), QStringLiteral("plan"), QStringLiteral("activity")};

QString actionName(const QString &word)
{
    return word + QStringLiteral("Action");
}

} // namespace

HelpDesk::HelpDesk(Settings &settings, QMainWindow &window) : QObject(&window), m_settings(settings), m_window(window), m_guide(new GuidedStart(settings, window, this))
{
    add(tr("Help pages"), "helpAction", QKeySequence(Qt::CTRL | Qt::Key_F1), &HelpDesk::openContents);
    add(tr("Help on this place"), "contextHelpAction", QKeySequence(Qt::SHIFT | Qt::Key_F1), &HelpDesk::openContext);
    contextAction()->setShortcutContext(Qt::ApplicationShortcut);
    contextAction()->setIcon(icon(Icon::Help, &Tokens::textMuted));
    add(tr("Guided start"), "guideAction", {}, &HelpDesk::startGuide);
    add(tr("What's new"), "whatsNewAction", {}, &HelpDesk::openNews);
    // From everywhere in the program, a dialog or a list that knows nothing of windows.
    QDesktopServices::setUrlHandler(scheme, this, "goTo");
    qApp->installEventFilter(this);
    connect(m_guide, &GuidedStart::placeRequested, this, &HelpDesk::goTo);
    connect(m_guide, &GuidedStart::sampleRequested, this, [this] { goTo(QUrl(QStringLiteral("easel:openSample"))); });
    // On a first start everything is new, and nothing is news.
    if (m_settings.seenVersion().isEmpty())
        newsSeen();
}

HelpDesk::~HelpDesk()
{
    QDesktopServices::unsetUrlHandler(scheme);
    delete m_help;
    qDeleteAll(std::exchange(m_actions, {}));
}

QAction *HelpDesk::add(const QString &text, const char *name, const QKeySequence &shortcut, void (HelpDesk::*run)())
{
    auto *action = new QAction(text, &m_window);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, run);
    connect(action, &QObject::destroyed, this, [this, action] { m_actions.removeAll(action); });
    m_actions << action;
    return action;
}

void HelpDesk::setWorkbench(Workbench *workbench, PlanningSession *session, SyncService *service)
{
    m_workbench = workbench;
    m_guide->setWorkbench(workbench, session, service);
}

HelpWindow &HelpDesk::help()
{
    // While a dialog stands in front of everything, only what is its own can be used.
    QWidget *owner = QApplication::activeModalWidget();
    if (!owner)
        owner = &m_window;
    if (!m_help || m_help->parentWidget() != owner) {
        delete m_help;
        m_help = new HelpWindow(QLocale().name(), owner);
        connect(m_help, &HelpWindow::placeRequested, this, &HelpDesk::goTo);
    }
    return *m_help;
}

void HelpDesk::open(const QString &target)
{
    HelpWindow &window = help();
    if (!window.open(target))
        window.open(QStringLiteral("first-steps"));
    bringUp(window);
}

void HelpDesk::openContents()
{
    open(m_help && !m_help->current().isEmpty() ? m_help->current() : QStringLiteral("first-steps"));
}

void HelpDesk::openTopicOf(const QWidget *widget)
{
    if (!widget)
        widget = QApplication::focusWidget();
    if (!widget)
        widget = QApplication::activeWindow();
    QString topic = helpTopicOf(widget);
    // In the bars, or where nothing has the focus yet, the page that is shown is meant.
    if (topic.isEmpty() && m_workbench)
        topic = helpTopicOf(m_workbench->shownPage());
    open(topic.isEmpty() ? helpTopicOf(m_window.findChild<QWidget *>(QStringLiteral("welcomePage"))) : topic);
}

void HelpDesk::openNews()
{
    open(QStringLiteral("whats-new"));
    newsSeen();
}

QString HelpDesk::unseenNews() const
{
    const QString version = QStringLiteral(EASEL_VERSION);
    return m_settings.seenVersion() == version ? QString() : HelpBook(QLocale().name()).newsOf(version);
}

void HelpDesk::newsSeen()
{
    m_settings.setSeenVersion(QStringLiteral(EASEL_VERSION));
}

void HelpDesk::startGuide()
{
    m_guide->start();
}

bool HelpDesk::isPlace(const QUrl &place) const
{
    const QString kind = place.path().section(u'/', 0, 0);
    const QString name = place.path().section(u'/', 1);
    if (kind == QStringLiteral("page"))
        return Workbench::pageNames().contains(name);
    if (kind == QStringLiteral("panel"))
        return panels.contains(name);
    if (kind == QStringLiteral("rules"))
        return name.isEmpty() || RuleCatalogue().rule(name);
    return name.isEmpty() && m_window.findChild<QAction *>(actionName(kind), Qt::FindDirectChildrenOnly);
}

void HelpDesk::goTo(const QUrl &place)
{
    const auto say = [this](const QString &why) {
        if (m_help && m_help->isVisible())
            m_help->say(why);
    };
    const QString kind = place.path().section(u'/', 0, 0);
    const QString name = place.path().section(u'/', 1);
    if (place.scheme() != scheme || !isPlace(place)) {
        say(tr("This version of Easel has no such place: %1").arg(place.toString()));
        return;
    }
    if (kind == QStringLiteral("contextHelp")) {
        openTopicOf();
        return;
    }
    // The help of a dialog that stands in front of everything leads nowhere else.
    if (QApplication::activeModalWidget()) {
        say(tr("Close the dialog first."));
        return;
    }
    const bool inWorkspace = kind == QStringLiteral("page") || kind == QStringLiteral("panel") || kind == QStringLiteral("rules");
    if (inWorkspace && !m_workbench) {
        say(tr("Open a workspace or the sample fleet first."));
        return;
    }
    if (kind == QStringLiteral("rules")) {
        m_workbench->showRules(name);
        return;
    }
    if (inWorkspace) {
        m_window.activateWindow();
        if (kind == QStringLiteral("page"))
            m_workbench->setPage(static_cast<int>(Workbench::pageNames().indexOf(name)));
        else
            m_workbench->showPanel(static_cast<Workbench::Panel>(panels.indexOf(name)));
        return;
    }
    auto *action = m_window.findChild<QAction *>(actionName(kind), Qt::FindDirectChildrenOnly);
    if (!action->isEnabled()) {
        say(tr("“%1” is not possible now.").arg(withoutMnemonic(action->text())));
        return;
    }
    m_window.activateWindow();
    action->trigger();
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    // Behind a modal dialog the window's own shortcut sleeps.
    if (event->type() == QEvent::KeyPress && QApplication::activeModalWidget()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (QKeySequence(key->keyCombination()) == contextAction()->shortcut()) {
            openTopicOf(qobject_cast<QWidget *>(watched));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace easel
