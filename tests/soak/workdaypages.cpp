// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a day on the other pages, in other windows, and with another look or language.
#include "workday.h"

#include "capacity/capacitypage.h"
#include "capacity/simulationpanel.h"
#include "catalogue/rulesdialog.h"
#include "configuration/configurationeditor.h"
#include "configuration/configurationwindow.h"
#include "configuration/yamledit.h"
#include "connection/connectdialog.h"
#include "console/console.h"
#include "drag/clusterdrag.h"
#include "items/upgradesmodel.h"
#include "items/virtualclustersmodel.h"
#include "reports/reportspage.h"
#include "shell/commandpalette.h"
#include "shell/workbench.h"
#include "theme/theme.h"
#include "topology/topologymapview.h"
#include "topology/topologypage.h"
#include "topology/topologyview.h"
#include "upgrades/upgradedetail.h"
#include "upgrades/upgradespage.h"
#include "virtualclusters/virtualclusterspage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QWheelEvent>

namespace easel::test {
namespace {

void wheel(QWidget &widget, QPoint at, int steps)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, 120 * steps), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
    SyntheticInput::settle(20);
}

} // namespace

void Workday::topology()
{
    page(Workbench::Topology);
    TopologyPage &topology = bench().topology();
    waitFor([&] { return !topology.scene().isEmpty(); }, "the topology");
    const auto roam = [this](QWidget &surface) {
        const QPoint middle = surface.rect().center();
        for (const int steps : {3, 2, -1, -4}) {
            ++m_acts;
            wheel(surface, middle + QPoint(below(200) - 100, below(100) - 50), steps);
        }
        for (int i = 0; i < 4; ++i)
            drag(surface, middle, surface, middle + QPoint(below(200) - 100, below(100) - 50));
        surface.setFocus();
        for (const auto pressed : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Down, Qt::Key_Right, Qt::Key_Return, Qt::Key_N, Qt::Key_N, Qt::Key_Minus, Qt::Key_Escape, Qt::Key_Home})
            key(surface, pressed);
        click(surface, middle);
    };
    roam(topology.view());
    auto &search = the<QLineEdit>("topologySearch");
    for (const char *word : {"fra", "payments", "muc"}) {
        search.selectAll();
        type(search, QLatin1String(word));
        key(search, Qt::Key_Return);
    }
    search.clear();
    auto &colour = the<QComboBox>("topologyColour");
    for (int i = colour.count() - 1; i >= 0; --i)
        choose(colour, i);
    for (const auto shown : {TopologyShown::Difference, TopologyShown::Base, TopologyShown::Draft}) {
        ++m_acts;
        topology.scene().setShown(shown);
        SyntheticInput::settle(60);
    }
    ++m_acts;
    topology.showMap(true);
    SyntheticInput::settle(60);
    roam(topology.map());
    topology.showMap(false);
    for (const char *ending : {"svg", "png", "pdf"}) {
        ++m_acts;
        expect(topology.save(m_folder.filePath(QStringLiteral("topology.%1").arg(QLatin1String(ending))), true), QStringLiteral("the topology is not saved"));
    }
    topology.select({});
}

void Workday::whatIf()
{
    page(Workbench::Capacity);
    CapacityPage &capacity = bench().capacity();
    SimulationPanel &simulation = capacity.simulation();
    const auto settled = [&] { return simulation.isSettled(); };
    const GroupId group = someGroup();
    capacity.open(group);
    SyntheticInput::settle(60);
    capacity.open({});
    simulation.setGroup(group);
    auto &kind = the<QComboBox>("loseKind", &simulation);
    for (int i = kind.count() - 1; i > 0; --i) {
        choose(kind, i);
        for (const char *name : {"losePlace", "loseProvider"}) {
            auto &box = the<QComboBox>(name, &simulation);
            if (box.isVisibleTo(&simulation) && box.count() > 0)
                choose(box, below(box.count()));
        }
        waitFor(settled, "what would be if");
    }
    choose(kind, 1);
    for (int i = 0; i < 3; ++i) {
        ++m_acts;
        simulation.lose(someCluster());
    }
    waitFor(settled, "what would be if hosts were lost");
    simulation.reset();
    waitFor(settled, "what would be if nothing were");
    for (const char *ending : {"csv", "svg", "png"}) {
        ++m_acts;
        expect(capacity.save(m_folder.filePath(QStringLiteral("capacity.%1").arg(QLatin1String(ending)))), QStringLiteral("the capacity is not saved"));
    }
    capacity.select({});
}

void Workday::reviewVirtual(const char *button)
{
    VirtualClustersPage &virtuals = bench().virtualClusters();
    if (!pressIfEnabled(button, &virtuals))
        return;
    VirtualReview &review = virtuals.review();
    expect(review.isVisible(), QStringLiteral("nothing is reviewed after “%1”").arg(QLatin1String(button)));
    if (auto &name = the<QLineEdit>("reviewName", &review); name.isVisible()) {
        name.selectAll();
        type(name, QStringLiteral("soak-%1").arg(++m_names));
    }
    if (auto &confirmation = the<QLineEdit>("reviewConfirmation", &review); confirmation.isVisible())
        type(confirmation, confirmation.placeholderText().section(QStringLiteral(": "), -1));
    if (!pressIfEnabled("reviewPlan", &review))
        press("reviewCancel", &review);
}

void Workday::virtualClusters()
{
    page(Workbench::VirtualClusters);
    VirtualClustersPage &virtuals = bench().virtualClusters();
    auto &table = the<QTreeView>("virtualTable", &virtuals);
    const auto before = session().plan().position;
    reviewVirtual("deployVirtual");
    for (const char *button : {"pauseVirtual", "resumeVirtual", "resizeVirtual", "pauseVirtual", "deleteVirtual", "deleteVirtual"}) {
        expect(table.model()->rowCount() > 0, QStringLiteral("there are no virtual clusters"));
        ++m_acts;
        table.selectionModel()->setCurrentIndex(table.model()->index(below(table.model()->rowCount()), 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        SyntheticInput::settle(20);
        reviewVirtual(button);
    }
    expect(session().plan().position > before, QStringLiteral("nothing was planned for virtual clusters"));
    auto &search = the<QLineEdit>("virtualSearch", &virtuals);
    for (const char *word : {"dev", "nothing is called so", "pay"}) {
        search.selectAll();
        type(search, QLatin1String(word));
        SyntheticInput::settle(80);
    }
    search.clear();
    for (const VirtualFacet facet : allVirtualFacets) {
        for (const VirtualFacetValue &value : virtuals.model().facet(facet)) {
            ++m_acts;
            virtuals.model().setFacet(facet, {value.key});
        }
        virtuals.model().setFacet(facet, {});
    }
    for (const int column : {3, 8, 0}) {
        ++m_acts;
        table.sortByColumn(column, Qt::DescendingOrder);
        SyntheticInput::settle(20);
    }
    table.sortByColumn(0, Qt::AscendingOrder);
    table.setFocus();
    SyntheticInput::settle(80);
    key(table, Qt::Key_A, Qt::ControlModifier);
    expect(virtuals.selected().size() > 1, QStringLiteral("Ctrl+A did not select the virtual clusters"));
    reviewVirtual("pauseVirtual");
    table.clearSelection();
}

void Workday::upgrades()
{
    page(Workbench::Upgrades);
    UpgradesPage &upgrades = bench().upgrades();
    UpgradesModel &model = upgrades.model();
    int planned = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const GroupUpgrade upgrade = model.upgrade(row);
        ++m_acts;
        upgrades.select({upgrade.group, {}});
        SyntheticInput::settle(20);
        for (const int view : {1, 2, 3, 0}) {
            ++m_acts;
            upgrades.detail().setView(view);
        }
        if (planned == 0 && upgrade.state == UpgradeState::Pending && pressIfEnabled("planUpgradeButton", &upgrades))
            ++planned;
    }
    if (pressIfEnabled("checkAllButton", &upgrades))
        pressIfEnabled("planCheckedButton", &upgrades);
    ++m_acts;
    upgrades.showWaves(true);
    SyntheticInput::settle(20);
    for (const char *button : {"wavesByRisk", "wavesByRegion", "noWaves"})
        pressIfEnabled(button, &upgrades);
    upgrades.showWaves(false);
    upgrades.select({});
}

void Workday::configuration()
{
    ++m_acts;
    ConfigurationWindow &opened = bench().editConfiguration(someGroup());
    ConfigurationEditor &editor = opened.editor();
    SyntheticInput::settle(40);
    for (const auto view : {ConfigurationEditor::AgainstDefault, ConfigurationEditor::AgainstBase, ConfigurationEditor::Edit}) {
        ++m_acts;
        editor.setView(view);
        SyntheticInput::settle(40);
    }
    const QString text = editor.field().text();
    ++m_acts;
    editor.field().replaceText(text + QStringLiteral("\n  - this: [is no YAML\n"));
    SyntheticInput::settle(400); // until it is checked
    editor.field().undo();
    editor.field().find(QStringLiteral("s"));
    editor.field().foldAll(true);
    editor.field().foldAll(false);
    for (const ValuesPreset preset : allPresets) {
        for (int i = 0; i < 2; ++i) {
            ++m_acts;
            editor.togglePreset(preset);
            SyntheticInput::settle(20);
        }
    }
    editor.field().replaceText(text + QStringLiteral("\n# Looked at, %1\n").arg(++m_names));
    SyntheticInput::settle(400);
    pressIfEnabled("takeOverButton", &opened);
    if (editor.hasUnsaved())
        editor.revert();
    ++m_acts;
    expect(opened.close(), QStringLiteral("the configuration window does not close"));
}

void Workday::reports()
{
    page(Workbench::Reports);
    ReportsPage &reports = bench().reports();
    ReportOptions options = reports.options();
    for (const ReportKind kind : allReportKinds) {
        ++m_acts;
        options.kind = kind;
        reports.setOptions(options);
        for (const char *ending : {"pdf", "html", "csv", "json"}) {
            ++m_acts;
            // A plan in which nothing is has no table, which is said.
            const bool mayBeRefused = kind == ReportKind::Plan && session().isPlanEmpty() && qstrcmp(ending, "csv") == 0;
            expect(reports.save(m_folder.filePath(QStringLiteral("%1.%2").arg(reportKey(kind), QLatin1String(ending)))) || mayBeRefused,
                   QStringLiteral("a report is not saved"));
        }
        SyntheticInput::settle(60);
        for (const char *button : {"nextPage", "previousPage"})
            pressIfEnabled(button, &reports);
    }
    options.kind = ReportKind::Plan;
    reports.setOptions(options);
}

void Workday::appearance()
{
    page(Workbench::Compose);
    Theme &theme = Theme::current();
    for (const auto mode : {ThemeMode::Dark, ThemeMode::Light, ThemeMode::System, ThemeMode::Light}) {
        ++m_acts;
        Q_EMIT window().themeChosen(mode);
        SyntheticInput::settle(20);
        window().grab();
    }
    for (const double scale : {2.0, 1.3, 0.0}) {
        ++m_acts;
        theme.setTextScale(scale);
        SyntheticInput::settle(20);
        for (const int page : {Workbench::Topology, Workbench::Review, Workbench::Compose})
            bench().setPage(page);
        window().grab();
    }
    for (const char *pane : {"fleetPaneAction", "inspectorPaneAction", "panelsPaneAction"}) {
        trigger(pane);
        window().grab();
        trigger(pane);
    }
}

void Workday::windows()
{
    for (int i = 0; i < 2; ++i) {
        ++m_acts;
        bench().showRules();
        auto *rules = window().findChild<RulesDialog *>();
        expect(rules && rules->isVisible(), QStringLiteral("the rules do not open"));
        SyntheticInput::settle(40);
        rules->close();
        Keyring keyring;
        ConnectDialog connecting({}, {}, keyring, &window());
        ++m_acts;
        connecting.show();
        SyntheticInput::settle(40);
        connecting.close();
        ++m_acts;
        for (QAction *action : window().findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K))
                action->trigger();
        }
        auto *palette = window().findChild<CommandPalette *>();
        expect(palette, QStringLiteral("Ctrl+K opens nothing"));
        auto *field = palette->findChild<QLineEdit *>();
        expect(field, QStringLiteral("nothing can be typed after Ctrl+K"));
        type(*field, QStringLiteral("plat"));
        palette->close();
        SyntheticInput::settle(20);
    }
    for (int i = 0; i < 4; ++i) {
        ++m_acts;
        bench().select(i % 2 == 0 ? Selection{someGroup(), {}} : Selection{{}, {someCluster()}});
        SyntheticInput::settle(20);
    }
}

void Workday::takeDrags()
{
    bench().drag().setExecutor([this](QDrag &drag) { return m_input.carryOut(drag); });
}

void Workday::visitPages()
{
    for (int each = 0; each < Workbench::PageCount; ++each)
        page(each);
    page(Workbench::Compose);
}

void Workday::speak(const char *language)
{
    ++m_acts;
    Q_EMIT window().languageChosen(QLatin1String(language));
    waitFor([&] { return QLocale().name().startsWith(QLatin1String(language)); }, "another language");
    SyntheticInput::settle(20);
    takeDrags();
}

void Workday::openOther(const char *name, BackendThread &backend)
{
    ++m_acts;
    expect(m_console.openWorkspace(m_folder.filePath(QStringLiteral("%1.easel").arg(QLatin1String(name))), true), QStringLiteral("another workspace does not open"));
    m_console.connectTo({backend.url(), Scope::tenant()}, Secret(backend.apiKey()));
    waitOnline();
    takeDrags();
}

/// What takes its time runs in the background from so many clusters on: layouts, previews, exports. Meanwhile somebody works on.
void Workday::inLargeFleet()
{
    visitPages();
    page(Workbench::Topology);
    waitFor([this] { return !bench().topology().scene().isEmpty(); }, "the topology of a large fleet");
    for (const auto shown : {TopologyShown::Difference, TopologyShown::Draft}) {
        ++m_acts;
        bench().topology().scene().setShown(shown);
        expect(session().perform(QStringLiteral("Describe"), {DescribeGroup{someGroup(), QStringLiteral("Words %1").arg(++m_names)}}).has_value(),
               QStringLiteral("nothing can be planned"));
        SyntheticInput::settle(40);
    }
    page(Workbench::Reports);
    const auto begin = [this](const char *file) {
        ReportsPage &reports = bench().reports();
        ReportOptions options = reports.options();
        options.kind = ReportKind::Inventory;
        reports.setOptions(options);
        ++m_acts;
        reports.exportTo(m_folder.filePath(QLatin1String(file)));
        expect(reports.isExporting(), QStringLiteral("a large report is not made in the background"));
    };
    begin("large.pdf");
    for (int i = 0; i < 6; ++i) {
        trigger(i % 2 ? "redoAction" : "undoAction");
        page(i % 2 ? Workbench::Reports : Workbench::Capacity);
    }
    waitFor([this] { return !bench().reports().isExporting(); }, "a large report");
    expect(QFileInfo(m_folder.filePath(QStringLiteral("large.pdf"))).size() > 100000, QStringLiteral("the large report is not written"));
    begin("abandoned.pdf");
    speak("de");
    speak("en");
    part("large: suggested groups", &Workday::suggest);
    part("large: what if", &Workday::whatIf);
    part("large: discards", &Workday::discard);
}

void Workday::changeScene()
{
    for (const char *language : {"de", "ar", "ja", "en"}) {
        speak(language);
        visitPages();
    }
    const QString sample = session().workspace().path();
    openOther("medium", m_medium);
    expect(session().base().inventory().clusters().size() > 300, QStringLiteral("the medium sample is not there"));
    visitPages();
    part("medium: searches, facets and selections", &Workday::searchAndSelect);
    part("medium: topology and map", &Workday::topology);
    part("medium: virtual clusters", &Workday::virtualClusters);
    part("medium: pulls", &Workday::pull);
    part("medium: discards", &Workday::discard);
    openOther("large", m_large);
    part("large: work in the background", &Workday::inLargeFleet);
    for (int i = 0; i < 2; ++i) {
        ++m_acts;
        expect(m_console.openWorkspace(sample), QStringLiteral("the workspace does not open again"));
        waitOnline();
        takeDrags();
        visitPages();
    }
}

} // namespace easel::test
