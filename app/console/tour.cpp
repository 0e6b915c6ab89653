// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/tour.h"

#include "board/boardview.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "capacity/capacitypage.h"
#include "catalogue/rulesdialog.h"
#include "console/console.h"
#include "drag/clusterdrag.h"
#include "items/capacitymodel.h"
#include "items/suggestionsmodel.h"
#include "review/problemspanel.h"
#include "review/reviewpage.h"
#include "shell/workbench.h"
#include "suggestions/suggestionsdialog.h"
#include "topology/topologypage.h"
#include "topology/topologyview.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QFileInfo>
#include <QSpinBox>
#include <QTreeWidget>

#include <cstdio>

namespace easel {
namespace {

const QString newGroup = QStringLiteral("Platform EU");
const QString joined = QStringLiteral("payments-production");
const QString shared = QStringLiteral("platform-shared-eu");

} // namespace

Tour::Tour(Console &console, const QString &directory) : m_console(console), m_directory(directory)
{
    QDir().mkpath(directory);
    m_directory.makeAbsolute();
    QFile::remove(m_directory.filePath(QStringLiteral("tour.log")));
    m_console.window().resize(1440, 900);
}

void Tour::log(const QString &line)
{
    QFile file(m_directory.filePath(QStringLiteral("tour.log")));
    if (file.open(QIODevice::Append))
        file.write(line.toUtf8() + '\n');
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

void Tour::expect(bool holds, const QString &why)
{
    if (!holds)
        throw Failed{why};
}

void Tour::picture(const QString &name, QWidget *of)
{
    SyntheticInput::settle(150);
    const QString file = QStringLiteral("%1-%2.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    (of ? of : &m_console.window())->grab().save(m_directory.filePath(file));
}

void Tour::step(const QString &title, const std::function<void()> &body)
{
    body();
    log(QStringLiteral("ok    %1").arg(title));
}

bool Tour::run()
{
    try {
        SyntheticInput::settle(200);
        picture(QStringLiteral("welcome"));
        step(QStringLiteral("the sample fleet opens on a local backend"), [this] { openSample(); });
        step(QStringLiteral("two clusters dragged onto the empty board make a group"), [this] { makeGroup(); });
        step(QStringLiteral("a cluster dragged onto a card joins the group"), [this] { joinGroup(); });
        step(QStringLiteral("an edge cluster is refused by a group of cloud clusters, with the reason"), [this] { meetRefusal(); });
        step(QStringLiteral("a problem is mended by its quick fix"), [this] { mendProblem(); });
        step(QStringLiteral("groups are suggested for clusters in none, and one is taken"), [this] { takeSuggestion(); });
        step(QStringLiteral("the capacity of every group and host is there to weigh"), [this] { weighCapacity(); });
        step(QStringLiteral("an old vCluster is upgraded with its custom values"), [this] { planUpgrade(); });
        step(QStringLiteral("a virtual cluster is looked for and paused"), [this] { pauseVirtualCluster(); });
        step(QStringLiteral("the topology shows where everything is, and what the plan changes"), [this] { seeTopology(); });
        step(QStringLiteral("edits made offline go to the plan and nowhere else"), [this] { planOffline(); });
        step(QStringLiteral("a cluster is picked up, carried and dropped by keyboard"), [this] { composeByKeyboard(); });
        step(QStringLiteral("online again, a colleague's change of the same setting is a conflict, and it is settled"), [this] { meetConflict(); });
        step(QStringLiteral("the review lists what changes"), [this] { review(); });
        step(QStringLiteral("the plan for approval and the other reports are exported"), [this] { exportReports(); });
        step(QStringLiteral("the plan is tried, what is dangerous is confirmed, and it is applied"), [this] { apply(); });
        step(QStringLiteral("a record of the apply is kept"), [this] { seeRecord(); });
        step(QStringLiteral("the backend has it all, asked by itself"), [this] { askBackend(); });
        step(QStringLiteral("the history has each pull, and the first is reported"), [this] { seeHistory(); });
        log(QStringLiteral("The tour is complete."));
        return true;
    } catch (const Failed &failed) {
        picture(QStringLiteral("failed"));
        log(QStringLiteral("FAILED %1").arg(failed.why));
        return false;
    }
}

ClusterId Tour::clusterNamed(const QString &name) const
{
    for (const HostCluster &cluster : m_console.session()->draft().inventory().clusters()) {
        if (cluster.name == name)
            return cluster.id;
    }
    throw Failed{QStringLiteral("the fleet has no cluster “%1”").arg(name)};
}

GroupId Tour::groupNamed(const QString &name) const
{
    const Fleet &draft = m_console.session()->draft();
    for (const GroupId &id : draft.groupIds()) {
        if (draft.group(id)->name == name)
            return id;
    }
    throw Failed{QStringLiteral("the draft has no group “%1”").arg(name)};
}

const ClusterGroup &Tour::group(const QString &name) const
{
    return *m_console.session()->draft().group(groupNamed(name));
}

void Tour::openSample()
{
    auto *button = m_console.window().findChild<QPushButton *>(QStringLiteral("openSampleButton"));
    expect(button, QStringLiteral("the welcome page has no button for the sample"));
    m_input.click(button);
    expect(SyntheticInput::wait([this] { return m_console.service() && m_console.service()->state() == SyncService::State::Online; }),
           QStringLiteral("the console did not come online"));
    expect(m_console.session()->base().inventory().clusters().size() >= 30, QStringLiteral("the sample fleet was not pulled"));
    m_console.window().workbench()->drag().setExecutor([this](QDrag &drag) { return m_input.carryOut(drag); });
    picture(QStringLiteral("compose"));
}

void Tour::makeGroup()
{
    Workbench &bench = *m_console.window().workbench();
    FleetPanel &fleet = bench.fleet();
    BoardView &board = bench.compose().board();
    const ClusterId first = clusterNamed(QStringLiteral("eks-plat-fra-03"));
    const ClusterId second = clusterNamed(QStringLiteral("eks-plat-fra-04"));
    auto *search = fleet.findChild<QLineEdit *>(QStringLiteral("fleetSearch"));
    m_input.type(search, QStringLiteral("plat-fra"));
    m_input.click(fleet.listViewport(), fleet.rowRect(first).center());
    m_input.click(fleet.listViewport(), fleet.rowRect(second).center(), Qt::ControlModifier);
    m_input.drag(fleet.listViewport(), fleet.rowRect(second).center(), board.viewport(), board.emptySpot(),
                 [this] { picture(QStringLiteral("drag-to-new-group")); });
    auto *name = board.findChild<QLineEdit *>(QStringLiteral("groupNameEditor"));
    expect(name && name->isVisible(), QStringLiteral("the new group's name is not open for editing"));
    m_input.type(name, newGroup);
    m_input.key(name, Qt::Key_Return);
    expect(group(newGroup).members.size() == 2, QStringLiteral("the new group does not have both clusters"));
    search->clear();
    picture(QStringLiteral("new-group"));
}

void Tour::joinGroup()
{
    Workbench &bench = *m_console.window().workbench();
    BoardView &board = bench.compose().board();
    const ClusterId cluster = clusterNamed(QStringLiteral("eks-pay-fra-01"));
    const QRect row = bench.fleet().rowRect(cluster);
    m_input.click(bench.fleet().listViewport(), row.center());
    m_input.drag(bench.fleet().listViewport(), row.center(), board.viewport(), board.cardRect(groupNamed(joined)).center(),
                 [this] { picture(QStringLiteral("drag-verdicts")); });
    expect(group(joined).member(cluster), QStringLiteral("the cluster did not join"));
}

void Tour::meetRefusal()
{
    Workbench &bench = *m_console.window().workbench();
    BoardView &board = bench.compose().board();
    const ClusterId cluster = clusterNamed(QStringLiteral("edge-muc-01"));
    const auto steps = m_console.session()->plan().steps.size();
    const QRect row = bench.fleet().rowRect(cluster);
    m_input.click(bench.fleet().listViewport(), row.center());
    m_input.drag(bench.fleet().listViewport(), row.center(), board.viewport(), board.cardRect(groupNamed(shared)).center(),
                 [this] { picture(QStringLiteral("refused-drop")); });
    expect(!group(shared).member(cluster), QStringLiteral("the edge cluster joined a group of cloud clusters"));
    expect(m_console.session()->plan().steps.size() == steps, QStringLiteral("a refused drop became a step of the plan"));
    expect(bench.compose().bandText().contains(QStringLiteral("edge-muc-01")), QStringLiteral("the refusal does not say why"));
    picture(QStringLiteral("refused"));
}

void Tour::mendProblem()
{
    Workbench &bench = *m_console.window().workbench();
    bench.showPanel(Workbench::Problems);
    const QString rule = QStringLiteral("OVERSUBSCRIPTION-HIGH");
    const auto open = [&] {
        int count = 0;
        for (const Finding &finding : m_console.session()->findings())
            count += finding.rule == rule;
        return count;
    };
    const int before = open();
    expect(before > 0 && bench.problems().selectRule(rule), QStringLiteral("the problem is not listed"));
    picture(QStringLiteral("problem"));
    auto *fix = bench.problems().findChild<QPushButton *>(QStringLiteral("fixButton"));
    expect(fix, QStringLiteral("the problem has no quick fix"));
    m_input.click(fix);
    expect(open() == before - 1, QStringLiteral("the quick fix did not mend the problem"));
}

void Tour::takeSuggestion()
{
    const auto steps = m_console.session()->plan().position;
    m_console.window().findChild<QAction *>(QStringLiteral("suggestAction"))->trigger();
    auto *dialog = m_console.window().findChild<SuggestionsDialog *>();
    expect(dialog && SyntheticInput::wait([&] { return dialog->isSettled(); }), QStringLiteral("no groups are suggested"));
    SuggestionsModel &model = dialog->model();
    expect(model.rowCount() > 3, QStringLiteral("too few groups are suggested"));
    picture(QStringLiteral("suggestions"), dialog);
    model.takeAll(false);
    auto *cards = dialog->findChild<QListView *>(QStringLiteral("suggestionCards"));
    cards->setCurrentIndex(model.index(0));
    m_input.key(cards, Qt::Key_Space);
    m_suggested = model.suggestion(0).group;
    m_input.click(dialog->findChild<QPushButton *>(QStringLiteral("takeSuggestions")));
    expect(m_console.session()->plan().position == steps + 1, QStringLiteral("what was taken is not one step of the plan"));
    expect(group(m_suggested.name).members == m_suggested.members, QStringLiteral("the suggested group is not in the draft"));
}

void Tour::weighCapacity()
{
    Workbench &bench = *m_console.window().workbench();
    bench.setPage(Workbench::Capacity);
    CapacityPage &page = bench.capacity();
    expect(page.model().rowCount() == static_cast<int>(m_console.session()->draft().groupCount()),
           QStringLiteral("the capacity page does not list every group"));
    picture(QStringLiteral("capacity"));
    page.open(groupNamed(joined));
    expect(page.model().rowCount() == static_cast<int>(group(joined).members.size()),
           QStringLiteral("the capacity page does not list every host of a group"));
    picture(QStringLiteral("capacity-hosts"));
    page.open({});
    bench.setPage(Workbench::Compose);
    bench.showRules(QStringLiteral("EDGE-ONE-CLUSTER"));
    auto *rules = m_console.window().findChild<RulesDialog *>();
    picture(QStringLiteral("rules"), rules);
    rules->close();
}

void Tour::seeTopology()
{
    Workbench &bench = *m_console.window().workbench();
    bench.setPage(Workbench::Topology);
    TopologyPage &page = bench.topology();
    page.view().setAnimated(false);
    expect(SyntheticInput::wait([&] { return !page.scene().isEmpty(); }), QStringLiteral("the topology is empty"));
    const TopologyGraph &graph = page.scene().graph();
    expect(graph.groupCount() == static_cast<int>(m_console.session()->draft().groupCount()), QStringLiteral("the topology does not show every group"));
    SyntheticInput::settle(250);
    picture(QStringLiteral("topology"));
    // Near enough to see what runs in a host.
    NodeIndex host = graph.firstCell();
    for (NodeIndex node = graph.firstCell(); node < graph.firstLeaf(); ++node)
        host = graph.counts(node).virtualClusters > graph.counts(host).virtualClusters ? node : host;
    page.view().flyTo(host);
    page.view().zoom(1.5);
    expect(detailAt(page.view().scale()) == Detail::Near, QStringLiteral("the topology cannot be seen from near"));
    SyntheticInput::settle(250);
    picture(QStringLiteral("topology-near"));
    page.view().fit();
    page.select({});
    page.scene().setShown(TopologyShown::Difference);
    const TopologyDifference *difference = page.scene().difference();
    expect(difference && difference->count(Fate::Added) > 0, QStringLiteral("the topology does not show what the plan adds"));
    SyntheticInput::settle(250);
    picture(QStringLiteral("topology-difference"));
    page.scene().setShown(TopologyShown::Draft);
    page.showMap(true);
    SyntheticInput::settle(250);
    picture(QStringLiteral("topology-map"));
    page.showMap(false);
    bench.setPage(Workbench::Compose);
}

void Tour::planOffline()
{
    Workbench &bench = *m_console.window().workbench();
    m_console.window().findChild<QAction *>(QStringLiteral("goOfflineAction"))->trigger();
    expect(m_console.service()->state() == SyncService::State::OfflinePlanning, QStringLiteral("the console did not go offline"));
    const quint64 requests = m_console.backend()->requestCount();
    bench.select({groupNamed(shared), {}});
    SyntheticInput::settle();
    auto *percent = m_console.window().findChild<QSpinBox *>(QStringLiteral("inspectorOversubscription"));
    expect(percent, QStringLiteral("the inspector has no oversubscription"));
    percent->setFocus();
    percent->selectAll();
    m_input.type(percent, QStringLiteral("160"));
    m_input.key(percent, Qt::Key_Return);
    expect(group(shared).oversubscription == Percent(160), QStringLiteral("the oversubscription was not planned"));
    picture(QStringLiteral("offline"));
    expect(m_console.backend()->requestCount() == requests, QStringLiteral("something was sent while planning offline"));
}

void Tour::composeByKeyboard()
{
    Workbench &bench = *m_console.window().workbench();
    BoardView &board = bench.compose().board();
    const ClusterId cluster = clusterNamed(QStringLiteral("eks-plat-dub-02"));
    bench.fleet().select({cluster});
    auto *list = bench.fleet().findChild<QWidget *>(QStringLiteral("fleetList"));
    list->setFocus();
    m_input.key(list, Qt::Key_Space);
    expect(bench.drag().isActive(), QStringLiteral("Space did not pick the cluster up"));
    m_input.type(&board, QStringLiteral("Platform E"));
    picture(QStringLiteral("keyboard"));
    m_input.key(&board, Qt::Key_Return);
    expect(group(newGroup).member(cluster), QStringLiteral("Enter did not drop the cluster"));
    // And everything undoes.
    m_console.window().findChild<QAction *>(QStringLiteral("undoAction"))->trigger();
    expect(!group(newGroup).member(cluster), QStringLiteral("undo did not take the cluster out"));
    m_console.window().findChild<QAction *>(QStringLiteral("redoAction"))->trigger();
    expect(group(newGroup).member(cluster), QStringLiteral("redo did not bring it back"));
}

void Tour::meetConflict()
{
    // A colleague with a console of their own, while this one is offline.
    GroupDocument present = onBackend(shared);
    ClusterGroup edited = present.group;
    edited.oversubscription = Percent(140);
    const auto written = QCoro::waitFor(colleague()->putHostClusters(edited.scope, std::move(present), edited));
    expect(written.has_value(), QStringLiteral("the colleague could not change “%1”").arg(edited.name));

    Workbench &bench = *m_console.window().workbench();
    const PlanningSession &session = *m_console.session();
    m_console.window().findChild<QAction *>(QStringLiteral("goOnlineAction"))->trigger();
    expect(SyntheticInput::wait([&] { return m_console.service()->state() == SyncService::State::Online && session.openConflicts() > 0; }),
           QStringLiteral("online again there is no conflict"));
    bench.setPage(Workbench::Review);
    SyntheticInput::settle();
    const auto button = [&](const char *name) { return bench.review().findChild<QPushButton *>(QLatin1String(name)); };
    m_input.click(button("showConflictsButton"));
    SyntheticInput::settle();
    QPushButton *mine = button("keepMineButton");
    expect(session.openConflicts() == 1 && mine && mine->isVisible(), QStringLiteral("the conflict is not shown"));
    picture(QStringLiteral("conflict"));
    m_input.click(mine);
    SyntheticInput::settle();
    expect(session.openConflicts() == 0, QStringLiteral("the conflict could not be settled"));
    expect(group(shared).oversubscription == Percent(160), QStringLiteral("“Keep mine” did not keep what was planned"));
    picture(QStringLiteral("conflict-settled"));
}

void Tour::review()
{
    Workbench &bench = *m_console.window().workbench();
    for (QAbstractButton *choice : bench.review().findChildren<QAbstractButton *>()) {
        if (choice->isVisible() && choice->text() == bench.review().changesTitle())
            m_input.click(choice);
    }
    auto *apply = bench.review().findChild<QPushButton *>(QStringLiteral("applyButton"));
    expect(apply && apply->isEnabled(), QStringLiteral("the plan cannot be applied"));
    picture(QStringLiteral("review"));
}

void Tour::apply()
{
    Workbench &bench = *m_console.window().workbench();
    bench.setPage(Workbench::Review);
    SyncService &service = *m_console.service();
    const auto button = [&](const char *name) { return bench.review().findChild<QPushButton *>(QLatin1String(name)); };
    std::vector<DryRunResult> tried;
    const auto connection = QObject::connect(&service, &SyncService::dryRunFinished, &bench, [&](const std::vector<DryRunResult> &results) { tried = results; });
    m_input.click(button("dryRunButton"));
    expect(SyntheticInput::wait([&] { return !service.isDryRunning(); }), QStringLiteral("the dry run did not end"));
    QObject::disconnect(connection);
    const bool isClear = !tried.empty() && std::none_of(tried.begin(), tried.end(), [](const DryRunResult &each) { return each.kind == DryRunResult::Kind::Problem; });
    expect(isClear, QStringLiteral("the dry run found: %1").arg(bench.review().bandText()));
    picture(QStringLiteral("dry-run"));

    std::optional<ApplyOutcome> outcome;
    QObject::connect(&service, &SyncService::applyFinished, &bench, [&](const ApplyOutcome &result) { outcome = result; });
    m_input.click(button("applyButton"));
    QPushButton *confirm = button("confirmApplyButton");
    expect(confirm && confirm->isVisible(), QStringLiteral("the apply was not asked to be confirmed: %1").arg(bench.review().bandText()));
    confirmGuards();
    // Somebody presses Pause as soon as the first operation runs: what runs comes to its end, and there is something to see.
    const auto pauser = QObject::connect(&service, &SyncService::operationChanged, &bench, [&] {
        QMetaObject::invokeMethod(&bench, [&] {
            if (service.state() == SyncService::State::Applying)
                m_input.click(button("pauseButton"));
        }, Qt::QueuedConnection);
    });
    m_input.click(confirm);
    const auto rests = [&] {
        const auto &all = service.operations();
        const bool runs = std::any_of(all.begin(), all.end(), [](const OperationStatus &each) { return each.state == OperationStatus::State::Running; });
        return service.state() == SyncService::State::Paused && !runs;
    };
    expect(SyntheticInput::wait(rests, 60000), QStringLiteral("the apply could not be paused"));
    QObject::disconnect(pauser);
    picture(QStringLiteral("applying"));
    m_input.click(button("pauseButton"));
    expect(SyntheticInput::wait([&] { return outcome.has_value(); }, 60000), QStringLiteral("the apply did not end"));
    picture(QStringLiteral("applied"));
    expect(outcome->kind == ApplyOutcome::Kind::Applied, QStringLiteral("the apply failed: %1").arg(outcome->summary));
    expect(m_console.session()->isPlanEmpty(), QStringLiteral("the plan is not empty after the apply"));
}

/// Groups on which virtual clusters run are changed: each has to be confirmed, here by the keyboard.
void Tour::confirmGuards()
{
    Workbench &bench = *m_console.window().workbench();
    auto *confirm = bench.review().findChild<QPushButton *>(QStringLiteral("confirmApplyButton"));
    auto *list = bench.review().findChild<QListWidget *>(QStringLiteral("guardList"));
    expect(list && list->isVisible() && list->count() > 0 && !confirm->isEnabled(), QStringLiteral("nothing has to be confirmed"));
    picture(QStringLiteral("guards"));
    list->setFocus();
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        m_input.key(list, Qt::Key_Space);
    }
    expect(confirm->isEnabled(), QStringLiteral("all is confirmed, and still nothing can be applied"));
    picture(QStringLiteral("confirm"));
}

void Tour::seeRecord()
{
    Workbench &bench = *m_console.window().workbench();
    const auto records = m_console.session()->workspace().applyRecords(1);
    expect(records && records->size() == 1 && records->front().outcome == ApplyRecord::Outcome::Applied, QStringLiteral("there is no record of the apply"));
    for (QAbstractButton *choice : bench.review().findChildren<QAbstractButton *>()) {
        if (choice->isVisible() && choice->text() == bench.review().recordsTitle())
            m_input.click(choice);
    }
    auto *tree = bench.review().findChild<QTreeWidget *>(QStringLiteral("applyRecords"));
    expect(tree && tree->isVisible() && tree->topLevelItemCount() == 1, QStringLiteral("the record of the apply is not shown"));
    tree->expandItem(tree->topLevelItem(0));
    expect(tree->topLevelItem(0)->childCount() == static_cast<int>(records->front().steps.size()), QStringLiteral("the record lacks operations"));
    picture(QStringLiteral("record"));
}

std::unique_ptr<PaletteClient> Tour::colleague() const
{
    TransportOptions options;
    options.rateLimits = false;
    return std::make_unique<PaletteClient>(ConnectionInfo{m_console.backend()->url()}, Secret(m_console.backend()->apiKey()), options);
}

GroupDocument Tour::onBackend(const QString &name)
{
    const std::unique_ptr<PaletteClient> client = colleague();
    std::vector<Scope> scopes{Scope::tenant()};
    for (const Project &project : m_console.session()->base().inventory().projects())
        scopes.push_back(Scope::project(project.id));
    for (const Scope &scope : scopes) {
        const auto groups = QCoro::waitFor(client->groups(scope));
        expect(groups.has_value(), QStringLiteral("the backend does not list its groups"));
        for (const ClusterGroup &summary : *groups) {
            if (summary.name != name)
                continue;
            auto document = QCoro::waitFor(client->group(scope, summary.id));
            expect(document.has_value(), QStringLiteral("the backend does not tell “%1”").arg(name));
            return *document;
        }
    }
    throw Failed{QStringLiteral("the backend has no group “%1”").arg(name)};
}

void Tour::askBackend()
{
    const ClusterGroup made = onBackend(newGroup).group;
    for (const auto *name : {"eks-plat-fra-03", "eks-plat-fra-04", "eks-plat-dub-02"})
        expect(made.member(clusterNamed(QLatin1String(name))), QStringLiteral("on the backend the new group lacks %1").arg(QLatin1String(name)));
    expect(made.endpoint == EndpointType::LoadBalancer, QStringLiteral("on the backend the new group has another endpoint"));
    expect(onBackend(m_suggested.name).group.members.size() == m_suggested.members.size(), QStringLiteral("on the backend the suggested group is another"));
    expect(onBackend(joined).group.member(clusterNamed(QStringLiteral("eks-pay-fra-01"))), QStringLiteral("on the backend the cluster did not join"));
    const ClusterGroup edited = onBackend(shared).group;
    expect(edited.oversubscription == Percent(160), QStringLiteral("on the backend the oversubscription is another"));
    expect(!edited.member(clusterNamed(QStringLiteral("edge-muc-01"))), QStringLiteral("the backend took the refused cluster"));
    const VirtualCluster &paused = *m_console.session()->base().virtualCluster(m_paused);
    const auto rests = QCoro::waitFor(colleague()->virtualCluster(paused.scope, m_paused));
    expect(rests && rests->virtualCluster.state == VirtualClusterState::Paused, QStringLiteral("on the backend the virtual cluster is not paused"));
    m_console.window().workbench()->setPage(Workbench::Compose);
    picture(QStringLiteral("afterwards"));
}

} // namespace easel
