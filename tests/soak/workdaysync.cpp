// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a day that have to do with the backend, with files, and with what was.
#include "workday.h"

#include "board/boardview.h"
#include "board/composepage.h"
#include "console/console.h"
#include "history/historywindow.h"
#include "reports/reportspage.h"
#include "review/reviewpage.h"
#include "shell/planactions.h"
#include "shell/workbench.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

namespace easel::test {

std::unique_ptr<PaletteClient> Workday::client(BackendThread &backend)
{
    TransportOptions options;
    options.rateLimits = false;
    return std::make_unique<PaletteClient>(ConnectionInfo{backend.url()}, Secret(backend.apiKey()), options);
}

void Workday::pull()
{
    for (const char *action : {"refreshAction", "readAllAction"}) {
        bool hasPulled = false;
        const auto connection = QObject::connect(&service(), &SyncService::pulled, &window(), [&] { hasPulled = true; });
        trigger(action);
        waitFor([&] { return hasPulled; }, "a pull");
        QObject::disconnect(connection);
        waitOnline();
    }
    bench().showPanel(Workbench::Activity);
    SyntheticInput::settle(20);
}

void Workday::offline()
{
    trigger("goOfflineAction");
    expect(service().state() == SyncService::State::OfflinePlanning, QStringLiteral("the console did not go offline"));
    const quint64 requests = m_console.backend()->requestCount();
    page(Workbench::Compose);
    dropOnBoard(someCluster(), someGroup());
    expect(m_console.backend()->requestCount() == requests, QStringLiteral("something was sent while planning offline"));
    trigger("goOnlineAction");
    waitOnline();
}

void Workday::colleague()
{
    // Always the same group, so that the fleet is tomorrow what it is today.
    page(Workbench::Compose);
    const QString name = QStringLiteral("platform-shared-eu");
    GroupId id = groupNamed(name);
    if (id.isEmpty() || *session().base().group(id) != *session().draft().group(id)) {
        discard(); // the plan has come to it too
        id = groupNamed(name);
    }
    expect(!id.isEmpty(), QStringLiteral("the sample is another one"));
    bench().select({id, {}});
    SyntheticInput::settle(20);
    QSpinBox *percent = &the<QSpinBox>("inspectorOversubscription");
    expect(percent->isEnabled() && percent->isVisible(), QStringLiteral("the oversubscription cannot be edited"));
    const auto present = session().base().group(id)->oversubscription.value;
    const qint64 mine = present == 150 ? 160 : 150;
    const qint64 theirs = present == 130 ? 140 : 130;
    percent->setFocus();
    percent->selectAll();
    type(*percent, QString::number(mine));
    key(*percent, Qt::Key_Return);
    expect(session().draft().group(id)->oversubscription == Percent(mine), QStringLiteral("the oversubscription is not planned"));

    const Scope scope = session().base().group(id)->scope;
    const std::unique_ptr<PaletteClient> other = client(*m_console.backend());
    auto document = QCoro::waitFor(other->group(scope, id));
    expect(document.has_value(), QStringLiteral("the backend does not tell the group"));
    ClusterGroup edited = document->group;
    edited.oversubscription = Percent(theirs);
    const auto written = QCoro::waitFor(other->putHostClusters(scope, std::move(*document), edited));
    expect(written.has_value(), QStringLiteral("the colleague cannot change the group"));

    trigger("refreshAction");
    waitFor([this] { return service().state() == SyncService::State::Online && session().openConflicts() > 0; }, "a conflict");
    page(Workbench::Review);
    SyntheticInput::settle(40);
    press("showConflictsButton");
    SyntheticInput::settle(40);
    for (int i = 0; i < 20 && session().openConflicts() > 0; ++i) {
        const bool keeps = below(2) == 0;
        const auto choices = bench().review().findChildren<QPushButton *>(keeps ? QStringLiteral("keepMineButton") : QStringLiteral("takeTheirsButton"));
        const auto choice = std::find_if(choices.begin(), choices.end(), [](const QPushButton *each) { return each->isVisible() && each->isEnabled(); });
        if (choice != choices.end())
            click(**choice);
        SyntheticInput::settle(40);
    }
    expect(session().openConflicts() == 0, QStringLiteral("the conflict cannot be settled"));
}

/// A group is made of two clusters, and goes: the fleet stays what it is.
void Workday::apply()
{
    applyOnce();
    applyOnce();
}

void Workday::applyOnce()
{
    discard();
    bool hasPulled = false;
    const auto pulling = QObject::connect(&service(), &SyncService::pulled, &window(), [&] { hasPulled = true; });
    trigger("refreshAction");
    waitFor([&] { return hasPulled; }, "a pull");
    QObject::disconnect(pulling);
    waitOnline();
    const QString name = QStringLiteral("Soak");
    page(Workbench::Compose);
    if (const GroupId made = groupNamed(name); !made.isEmpty()) {
        bench().select({made, {}});
        BoardView &board = bench().compose().board();
        board.setFocus();
        key(board, Qt::Key_Delete);
        expect(groupNamed(name).isEmpty(), QStringLiteral("the group is not deleted"));
    } else {
        for (const HostCluster &cluster : session().draft().inventory().clusters()) {
            if (cluster.name == QStringLiteral("eks-plat-fra-03") || cluster.name == QStringLiteral("eks-plat-fra-04"))
                dropOnBoard(cluster.id, groupNamed(QStringLiteral("Soak %1").arg(m_names)));
        }
        const GroupId group = groupNamed(QStringLiteral("Soak %1").arg(m_names));
        expect(!group.isEmpty() && session().draft().group(group)->members.size() == 2, QStringLiteral("the group is not made"));
        expect(session().perform(QStringLiteral("Rename"), {RenameGroup{group, name}}).has_value(), QStringLiteral("the group is not renamed"));
    }
    expect(session().perform(QStringLiteral("Describe"), {DescribeGroup{groupNamed(QStringLiteral("platform-shared-eu")), QStringLiteral("Day %1").arg(++m_names)}}).has_value(),
           QStringLiteral("the group is not described"));
    const auto blockers = session().applyBlockers();
    expect(blockers.empty(), QStringLiteral("the plan cannot be applied: %1").arg(blockers.empty() ? QString() : blockers.front().message));

    page(Workbench::Review);
    SyntheticInput::settle(40);
    ReviewPage &review = bench().review();
    bool hasTried = false;
    QMetaObject::Connection trying = QObject::connect(&service(), &SyncService::dryRunFinished, &window(), [&] { hasTried = true; });
    press("dryRunButton", &review);
    waitFor([&] { return hasTried; }, "the dry run");
    QObject::disconnect(trying);
    SyntheticInput::settle(40);
    std::optional<ApplyOutcome> outcome;
    const auto finishing = QObject::connect(&service(), &SyncService::applyFinished, &window(), [&](const ApplyOutcome &result) { outcome = result; });
    press("applyButton", &review);
    auto &guards = the<QListWidget>("guardList", &review);
    for (int row = 0; guards.isVisible() && row < guards.count(); ++row) {
        guards.setCurrentRow(row);
        key(guards, Qt::Key_Space);
    }
    press("confirmApplyButton", &review);
    waitFor([&] { return outcome.has_value(); }, "the apply");
    QObject::disconnect(finishing);
    waitOnline();
    expect(outcome->kind == ApplyOutcome::Kind::Applied, QStringLiteral("the apply failed: %1").arg(outcome->summary));
    expect(session().isPlanEmpty(), QStringLiteral("the plan is not empty after the apply"));
}

void Workday::planFiles()
{
    PlanActions &plans = window().planActions();
    const QString file = m_folder.filePath(QStringLiteral("day.easelplan"));
    expect(session().perform(QStringLiteral("Describe"), {DescribeGroup{someGroup(), QStringLiteral("Planned %1").arg(++m_names)}}).has_value(),
           QStringLiteral("nothing can be planned"));
    ++m_acts;
    plans.exportTo(file);
    expect(QFileInfo(file).size() > 200, QStringLiteral("the plan is not exported"));
    discard();
    ++m_acts;
    plans.importFrom(file);
    SyntheticInput::settle(60);
    expect(!session().isPlanEmpty(), QStringLiteral("the plan is not imported"));
    for (const auto groups : {PlanActions::Groups::OfFleet, PlanActions::Groups::OfDraft}) {
        const QString terraform = m_folder.filePath(QStringLiteral("groups.tf"));
        ++m_acts;
        plans.exportTerraformTo(terraform, groups);
        SyntheticInput::settle(20);
        expect(QFileInfo(terraform).size() > 1000, QStringLiteral("no Terraform is exported"));
    }
}

void Workday::history()
{
    trigger("historyAction");
    auto *history = window().findChild<HistoryWindow *>();
    expect(history && history->isVisible(), QStringLiteral("the history does not open"));
    auto &points = the<QTableView>("historyPoints", history);
    waitFor([&] { return points.model()->rowCount() > 0; }, "the points of the history");
    for (int row = 0; row < std::min(points.model()->rowCount(), 3); ++row) {
        click(*points.viewport(), points.visualRect(points.model()->index(row, 0)).center(), row == 2 ? Qt::ControlModifier : Qt::NoModifier);
        SyntheticInput::settle(100);
    }
    auto &search = the<QLineEdit>("comparisonSearch", history);
    if (search.isVisible()) {
        type(search, QStringLiteral("plat"));
        search.clear();
    }
    for (QAbstractButton *measure : the<QWidget>("growthMeasure", history).findChildren<QAbstractButton *>())
        click(*measure);
    points.clearSelection();
    click(*points.viewport(), points.visualRect(points.model()->index(0, 0)).center());
    waitFor([&] { return the<QAbstractButton>("reportPointButton", history).isEnabled(); }, "a point to report");
    press("reportPointButton", history);
    waitFor([this] { return bench().reports().isOfPast(); }, "a report of the past");
    press("presentButton");
    // Half of the points go: what is kept of the past stays as much as it is.
    press("purgeButton", history);
    choose(the<QComboBox>("purgeKind", history), 1);
    the<QSpinBox>("purgeAmount", history).setValue(2);
    auto &purge = the<QPushButton>("purgeNow", history);
    auto &said = the<QLabel>("purgeOutcome", history);
    SyntheticInput::settle(200);
    const QString asking = QCoreApplication::translate("easel::PurgePanel", "Looking at what that frees…");
    waitFor([&] { return purge.isEnabled() || said.text() != asking; }, "what a purge frees");
    if (purge.isEnabled()) {
        const int before = points.model()->rowCount();
        click(purge);
        waitFor([&] { return points.model()->rowCount() < before; }, "a purge of the history");
    }
    press("purgeButton", history);
    ++m_acts;
    expect(history->close(), QStringLiteral("the history does not close"));
}

} // namespace easel::test
