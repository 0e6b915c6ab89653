// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/syntheticinput.h"
#include "domain/ids.h"
#include "palette/paletteclient.h"

#include <QDir>
#include <QRandomGenerator>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QAbstractButton;
class QAction;
class QComboBox;

namespace easel {

class BackendThread;
class Console;
class MainWindow;
class PlanningSession;
class SyncService;
class Workbench;

} // namespace easel

namespace easel::test {

/// What somebody does in a console in a day, through its widgets, in another order each day. The console stays as it was found: online on
/// the local sample with nothing planned, on the Compose page.
class Workday final
{
public:
    /// Something had not the effect that it has to have.
    struct Stuck
    {
        QString why;
    };

    /// `medium` is a backend with the medium sample, `large` one with so many clusters that work is done in the background; files go into
    /// `folder`.
    Workday(Console &console, BackendThread &medium, BackendThread &large, const QString &folder, quint32 seed);

    /// From the page that asks what to open to the sample, online.
    void open();
    /// A day in the open workspace. Throws Stuck.
    void work();
    /// Other languages, larger workspaces, and the first one opened anew.
    void changeScene();
    void close();

    /// Everything that a person would have done with the hand: a click, a drag, a word typed, a key, a choice.
    int acts() const { return m_acts; }
    /// How often each part of a day came to its end, and how long that took together.
    struct Done
    {
        int times = 0;
        double seconds = 0;
    };
    const std::map<QString, Done> &done() const { return m_done; }

private:
    using Part = void (Workday::*)();
    void part(const char *name, Part what);

    // Hands. All throw Stuck where there is nothing to take hold of.
    Workbench &bench();
    MainWindow &window();
    QWidget *topWidget();
    PlanningSession &session();
    SyncService &service();
    static void expect(bool holds, const QString &why);
    template <typename T>
    T &the(const char *name, QWidget *in = nullptr);
    void click(QAbstractButton &button);
    void press(const char *name, QWidget *in = nullptr);
    bool pressIfEnabled(const char *name, QWidget *in = nullptr);
    void trigger(const char *action);
    void click(QWidget &widget, QPoint point, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void key(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(QWidget &field, const QString &text);
    void choose(QComboBox &box, int index);
    void drag(QWidget &source, QPoint from, QWidget &target, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void page(int page);
    void dropOnBoard(const ClusterId &cluster, const GroupId &group, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void waitFor(const std::function<bool()> &done, const char *what);
    void waitOnline();
    int below(int end) { return static_cast<int>(m_random.bounded(end)); }
    ClusterId someCluster();
    GroupId someGroup(); ///< one that may be edited
    GroupId groupNamed(const QString &name);

    // In the plan: workday.cpp.
    void dragAndRefuse();
    void byKeyboard();
    void searchAndSelect();
    void undoAndRedo();
    void mend();
    void waive();
    void suggest();
    void discard();
    // With the backend: workdaysync.cpp.
    void pull();
    void offline();
    void colleague();
    void apply();
    void applyOnce();
    void planFiles();
    void history();
    // Pages and windows: workdaypages.cpp.
    void topology();
    void whatIf();
    void virtualClusters();
    void reviewVirtual(const char *button);
    void upgrades();
    void configuration();
    void reports();
    void appearance();
    void windows();
    void takeDrags();
    void visitPages();
    void speak(const char *language);
    void openOther(const char *name, BackendThread &backend);
    void inLargeFleet();

    std::unique_ptr<PaletteClient> client(BackendThread &backend);

    Console &m_console;
    BackendThread &m_medium;
    BackendThread &m_large;
    QDir m_folder;
    QRandomGenerator m_random;
    SyntheticInput m_input; ///< at a pace that leaves time for the day
    int m_acts = 0;
    int m_names = 0; ///< so that each name that is given is another one
    std::map<QString, Done> m_done;
};

template <typename T>
T &Workday::the(const char *name, QWidget *in)
{
    auto *found = (in ? in : topWidget())->findChild<T *>(QLatin1String(name));
    expect(found, QStringLiteral("there is no “%1”").arg(QLatin1String(name)));
    return *found;
}

} // namespace easel::test
