// SPDX-License-Identifier: GPL-3.0-or-later
#include "workday.h"

#include "board/boardview.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "console/console.h"
#include "drag/clusterdrag.h"
#include "items/fleetmodel.h"
#include "items/suggestionsmodel.h"
#include "review/problemspanel.h"
#include "shell/workbench.h"
#include "suggestions/suggestionsdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QUndoStack>

#include <algorithm>

namespace easel::test {

Workday::Workday(Console &console, BackendThread &medium, BackendThread &large, const QString &folder, quint32 seed)
    : m_console(console), m_medium(medium), m_large(large), m_folder(folder), m_random(seed), m_input(12)
{
}

MainWindow &Workday::window()
{
    return m_console.window();
}

QWidget *Workday::topWidget()
{
    return &m_console.window();
}

Workbench &Workday::bench()
{
    expect(window().workbench(), QStringLiteral("no workspace is open"));
    return *window().workbench();
}

PlanningSession &Workday::session()
{
    expect(m_console.session(), QStringLiteral("no workspace is open"));
    return *m_console.session();
}

SyncService &Workday::service()
{
    return *m_console.service();
}

void Workday::expect(bool holds, const QString &why)
{
    if (!holds)
        throw Stuck{why};
}

void Workday::click(QAbstractButton &button)
{
    ++m_acts;
    m_input.click(&button);
}

void Workday::press(const char *name, QWidget *in)
{
    auto &button = the<QAbstractButton>(name, in);
    expect(button.isEnabled(), QStringLiteral("“%1” cannot be pressed").arg(QLatin1String(name)));
    click(button);
}

bool Workday::pressIfEnabled(const char *name, QWidget *in)
{
    auto &button = the<QAbstractButton>(name, in);
    if (!button.isEnabled() || !button.isVisible())
        return false;
    click(button);
    return true;
}

void Workday::trigger(const char *action)
{
    ++m_acts;
    the<QAction>(action).trigger();
    SyntheticInput::settle(20);
}

void Workday::click(QWidget &widget, QPoint point, Qt::KeyboardModifiers modifiers)
{
    ++m_acts;
    m_input.click(&widget, point, modifiers);
}

void Workday::key(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_acts;
    m_input.key(&widget, key, modifiers);
}

void Workday::type(QWidget &field, const QString &text)
{
    ++m_acts;
    m_input.type(&field, text);
}

void Workday::choose(QComboBox &box, int index)
{
    ++m_acts;
    box.setCurrentIndex(index);
    SyntheticInput::settle(20);
}

void Workday::drag(QWidget &source, QPoint from, QWidget &target, QPoint to, Qt::KeyboardModifiers modifiers)
{
    ++m_acts;
    m_input.drag(&source, from, &target, to, {}, modifiers);
}

void Workday::page(int page)
{
    ++m_acts;
    bench().setPage(page);
    SyntheticInput::settle(20);
}

void Workday::waitFor(const std::function<bool()> &done, const char *what)
{
    // Long, since a sanitizer and a busy machine take their time; it is never what a run waits for when all is well.
    expect(SyntheticInput::wait(done, 300000), QStringLiteral("waited in vain for: %1").arg(QLatin1String(what)));
}

void Workday::waitOnline()
{
    waitFor([this] { return m_console.service() && m_console.service()->state() == SyncService::State::Online; }, "being online");
}

ClusterId Workday::someCluster()
{
    const auto &clusters = session().draft().inventory().clusters();
    return std::next(clusters.begin(), below(static_cast<int>(clusters.size())))->id;
}

GroupId Workday::someGroup()
{
    std::vector<GroupId> groups;
    for (const GroupId &id : session().draft().groupIds()) {
        if (!session().draft().group(id)->scope.isSystem())
            groups.push_back(id);
    }
    expect(!groups.empty(), QStringLiteral("there is no group"));
    return groups[static_cast<size_t>(below(static_cast<int>(groups.size())))];
}

GroupId Workday::groupNamed(const QString &name)
{
    for (const GroupId &id : session().draft().groupIds()) {
        if (session().draft().group(id)->name == name)
            return id;
    }
    return {};
}

void Workday::part(const char *name, Part what)
{
    QElapsedTimer clock;
    clock.start();
    try {
        (this->*what)();
    } catch (const Stuck &stuck) {
        throw Stuck{QStringLiteral("%1: %2").arg(QLatin1String(name), stuck.why)};
    }
    Done &done = m_done[QLatin1String(name)];
    ++done.times;
    done.seconds += double(clock.elapsed()) / 1000;
}

void Workday::open()
{
    press("openSampleButton");
    waitOnline();
    takeDrags();
}

void Workday::close()
{
    ++m_acts;
    Q_EMIT window().closeRequested();
    SyntheticInput::settle();
    expect(!window().workbench(), QStringLiteral("the workspace does not close"));
}

void Workday::work()
{
    struct Entry
    {
        const char *name;
        Part part;
    };
    std::vector<Entry> parts{{"drags, verdicts and refusals", &Workday::dragAndRefuse},
                             {"moves by keyboard", &Workday::byKeyboard},
                             {"searches, facets and selections", &Workday::searchAndSelect},
                             {"quick fixes", &Workday::mend},
                             {"waivers", &Workday::waive},
                             {"suggested groups", &Workday::suggest},
                             {"topology and map", &Workday::topology},
                             {"what if", &Workday::whatIf},
                             {"virtual clusters", &Workday::virtualClusters},
                             {"upgrades", &Workday::upgrades},
                             {"configuration editor", &Workday::configuration},
                             {"undo and redo", &Workday::undoAndRedo},
                             {"plan files and Terraform", &Workday::planFiles},
                             {"pulls", &Workday::pull},
                             {"offline and online", &Workday::offline},
                             {"a colleague and conflicts", &Workday::colleague},
                             {"history", &Workday::history},
                             {"reports", &Workday::reports},
                             {"theme, text size and panes", &Workday::appearance},
                             {"windows", &Workday::windows},
                             {"applies", &Workday::apply}};
    for (size_t i = parts.size() - 1; i > 0; --i)
        std::swap(parts[i], parts[static_cast<size_t>(below(static_cast<int>(i) + 1))]);
    for (const Entry &entry : parts)
        part(entry.name, entry.part);
    part("discards", &Workday::discard);
    // Pages and inspector have what they show of an empty plan, of the same group and of the same cluster: they read it when they are seen.
    bench().select({groupNamed(QStringLiteral("platform-shared-eu")), {}});
    SyntheticInput::settle(40);
    bench().select({{}, {session().draft().inventory().clusters().front().id}});
    SyntheticInput::settle(40);
    bench().select({});
    for (int each = Workbench::PageCount - 1; each >= 0; --each) {
        page(each);
        SyntheticInput::settle(60);
    }
    bench().showPanel(Workbench::Problems);
    // What is made or laid out when there is time has it now.
    SyntheticInput::settle(400);
}

void Workday::dropOnBoard(const ClusterId &cluster, const GroupId &group, Qt::KeyboardModifiers modifiers)
{
    FleetPanel &fleet = bench().fleet();
    BoardView &board = bench().compose().board();
    fleet.reveal({cluster});
    const QRect row = fleet.rowRect(cluster);
    click(*fleet.listViewport(), row.center());
    drag(*fleet.listViewport(), row.center(), *board.viewport(), group.isEmpty() ? board.emptySpot() : board.cardRect(group).center(), modifiers);
    if (auto *name = board.findChild<QLineEdit *>(QStringLiteral("groupNameEditor")); name && name->isVisible()) {
        type(*name, QStringLiteral("Soak %1").arg(++m_names));
        key(*name, Qt::Key_Return);
    }
    expect(!bench().drag().isActive(), QStringLiteral("the drag did not end"));
}

void Workday::dragAndRefuse()
{
    page(Workbench::Compose);
    const auto before = session().plan().position;
    // Most pairs are refused, as they are for a person who tries at random.
    for (int i = 0; i < 60 && (i < 6 || session().plan().position == before); ++i)
        dropOnBoard(someCluster(), i % 5 == 4 ? GroupId() : someGroup(), i % 3 == 2 ? Qt::ControlModifier : Qt::NoModifier);
    expect(session().plan().position > before, QStringLiteral("nothing could be dropped"));
    // No group of cloud clusters takes an edge cluster.
    const auto &clusters = session().draft().inventory().clusters();
    const auto edge = std::find_if(clusters.begin(), clusters.end(), [](const HostCluster &each) { return each.name == QStringLiteral("edge-muc-01"); });
    const GroupId cloud = groupNamed(QStringLiteral("platform-shared-eu"));
    expect(edge != clusters.end() && !cloud.isEmpty(), QStringLiteral("the sample is another one"));
    const auto refused = session().plan().position;
    dropOnBoard(edge->id, cloud);
    expect(session().plan().position == refused, QStringLiteral("an edge cluster joined a group of cloud clusters"));
}

void Workday::byKeyboard()
{
    page(Workbench::Compose);
    BoardView &board = bench().compose().board();
    auto &list = the<QWidget>("fleetList");
    for (int i = 0; i < 3; ++i) {
        bench().fleet().reveal({someCluster()});
        list.setFocus();
        key(list, Qt::Key_Space);
        expect(bench().drag().isActive(), QStringLiteral("Space did not pick the cluster up"));
        for (int arrows = below(4); arrows >= 0; --arrows)
            key(board, arrows % 2 ? Qt::Key_Right : Qt::Key_Down);
        key(board, Qt::Key_Tab); // the next that takes it
        key(board, Qt::Key_Return);
        if (bench().drag().isActive()) // refused: it is still carried
            key(board, Qt::Key_Escape);
        if (auto *name = board.findChild<QLineEdit *>(QStringLiteral("groupNameEditor")); name && name->isVisible())
            key(*name, Qt::Key_Return);
        expect(!bench().drag().isActive(), QStringLiteral("Escape did not let go"));
    }
}

void Workday::searchAndSelect()
{
    page(Workbench::Compose);
    auto &search = the<QLineEdit>("fleetSearch");
    for (const char *word : {"fra", "edge", "1.2", "no such thing", "plat"}) {
        search.selectAll();
        type(search, QLatin1String(word));
    }
    search.clear();
    FleetModel &model = bench().fleet().model();
    for (const Facet facet : allFacets) {
        for (const FacetValue &value : model.facetValues(facet)) {
            ++m_acts;
            model.choose(facet, value.value, true);
            SyntheticInput::settle(10);
        }
        model.clearNarrowing();
    }
    auto &list = the<QWidget>("fleetList");
    list.setFocus();
    key(list, Qt::Key_A, Qt::ControlModifier);
    expect(bench().fleet().selected().size() == model.totalCount(), QStringLiteral("Ctrl+A did not select all"));
    BoardView &board = bench().compose().board();
    for (int i = 0; i < 3; ++i) {
        const GroupId group = someGroup();
        click(*board.viewport(), board.cardRect(group).topLeft() + QPoint(24, 14));
        board.setFocus();
        key(board, Qt::Key_A, Qt::ControlModifier);
    }
    for (const auto density : {BoardDensity::Compact, BoardDensity::Comfortable}) {
        ++m_acts;
        board.setDensity(density);
        SyntheticInput::settle(20);
    }
    for (const char *word : {"pay", "zzz", ""}) {
        ++m_acts;
        board.setFilter(QLatin1String(word));
        SyntheticInput::settle(20);
    }
    auto &scope = the<QComboBox>("scopeSwitch");
    for (int i = scope.count() - 1; i >= 0; --i)
        choose(scope, i);
}

void Workday::undoAndRedo()
{
    for (int i = 0; i < 12; ++i)
        expect(session().perform(QStringLiteral("Describe"), {DescribeGroup{someGroup(), QStringLiteral("Words %1").arg(++m_names)}}).has_value(),
               QStringLiteral("nothing can be planned"));
    const auto top = session().plan().position;
    auto &undo = the<QAction>("undoAction");
    auto &redo = the<QAction>("redoAction");
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 12; ++i) {
            expect(undo.isEnabled(), QStringLiteral("nothing can be undone"));
            trigger("undoAction");
        }
        while (redo.isEnabled())
            trigger("redoAction");
        expect(session().plan().position == top, QStringLiteral("what was undone is not redone"));
    }
}

void Workday::mend()
{
    bench().showPanel(Workbench::Problems);
    ProblemsPanel &problems = bench().problems();
    expect(session().perform(QStringLiteral("Oversubscribe"), {SetOversubscription{someGroup(), Percent(900)}}).has_value(), QStringLiteral("nothing can be planned"));
    int mended = 0;
    for (const Finding &finding : session().findings()) {
        if (mended == 3 || finding.fixes.empty() || !problems.selectRule(finding.rule))
            continue;
        SyntheticInput::settle(20);
        if (auto *fix = problems.findChild<QPushButton *>(QStringLiteral("fixButton")); fix && fix->isEnabled()) {
            click(*fix);
            ++mended;
        }
    }
    expect(mended > 0, QStringLiteral("nothing could be mended"));
    trigger("undoAction");
}

void Workday::waive()
{
    bench().showPanel(Workbench::Problems);
    ProblemsPanel &problems = bench().problems();
    for (const Finding &finding : session().findings()) {
        if (!problems.selectRule(finding.rule))
            continue;
        SyntheticInput::settle(20);
        auto *waive = problems.findChild<QPushButton *>(QStringLiteral("waiveButton"));
        if (!waive || !waive->isEnabled())
            continue;
        const size_t before = session().waivedFindings().size();
        click(*waive);
        type(the<QLineEdit>("waiverReason", &problems), QStringLiteral("Known"));
        press("confirmWaiveButton", &problems);
        expect(session().waivedFindings().size() > before, QStringLiteral("the problem is not waived"));
        // Taken back, so that tomorrow is as today.
        ++m_acts;
        expect(session().setPolicy(RulePolicy()).has_value(), QStringLiteral("the waiver cannot be ended"));
        return;
    }
    expect(false, QStringLiteral("there is nothing to waive"));
}

void Workday::suggest()
{
    trigger("suggestAction");
    auto *dialog = window().findChild<SuggestionsDialog *>();
    expect(dialog, QStringLiteral("nothing is suggested"));
    waitFor([&] { return dialog->isSettled(); }, "suggestions");
    auto &by = the<QComboBox>("suggestBy", dialog);
    const int first = by.currentIndex();
    for (int i = 0; i < by.count(); ++i) {
        choose(by, i);
        waitFor([&] { return dialog->isSettled(); }, "suggestions by another measure");
    }
    choose(by, first);
    waitFor([&] { return dialog->isSettled(); }, "suggestions");
    if (dialog->model().rowCount() == 0) {
        dialog->close();
        return;
    }
    dialog->model().takeAll(false);
    auto &cards = the<QListView>("suggestionCards", dialog);
    cards.setCurrentIndex(dialog->model().index(0));
    key(cards, Qt::Key_Space);
    const auto steps = session().plan().position;
    press("takeSuggestions", dialog);
    expect(session().plan().position == steps + 1, QStringLiteral("what was taken is not planned"));
}

void Workday::discard()
{
    bench().showPanel(Workbench::Plan);
    SyntheticInput::settle(20);
    if (session().plan().steps.empty())
        return;
    press("discardButton");
    press("confirmDiscardButton");
    expect(session().plan().steps.empty(), QStringLiteral("the plan is not discarded"));
}

} // namespace easel::test
