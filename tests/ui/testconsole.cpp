// SPDX-License-Identifier: GPL-3.0-or-later
// The whole console on a data directory of its own, with the local backend.
#include "board/boardview.h"
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "configuration/configurationeditor.h"
#include "configuration/configurationwindow.h"
#include "configuration/yamledit.h"
#include "console/console.h"
#include "console/syntheticinput.h"
#include "consolepages.h"
#include "review/reviewpage.h"
#include "shell/planactions.h"
#include "shell/workbench.h"
#include "testregistry.h"
#include "theme/band.h"

#include "base/buildinfo.h"
#include "items/fleetmodel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString bandText(Console &console, const char *name)
{
    const auto *band = console.window().findChild<Band *>(QLatin1String(name));
    return band && !band->isHidden() ? band->text() : QString();
}

QString label(Console &console, const char *name)
{
    return console.window().findChild<QLabel *>(QLatin1String(name))->text();
}

/// A group that may be edited.
GroupId someGroup(const PlanningSession &session)
{
    for (const GroupId &id : session.draft().groupIds()) {
        if (!session.draft().group(id)->scope.isSystem())
            return id;
    }
    qFatal("no group");
}

} // namespace

class TestConsole final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void beginsWithNothingOpen();
    void whatAnotherWindowSetsHoldsHere();
    void theSampleComesOnline();
    void theScopeSwitchNarrows();
    void theScopeIsTheOneThatIsShown();
    void offlineAndOnline();
    void thePlanIsKept();
    void undoAndRedoAreInTheMenu();
    void blockersAreShownInsteadOfApplying();
    void applyingFromTheReview();
    void closingMeanwhileAsks();
    void whatKeepsItOpenEndsTheClosing();
    void aHeldWorkspaceIsReadOnly();
    void whatIsNoWorkspaceIsNotOpened();
    void aPlanFileAsksForItsWorkspace();
    void aboutTellsTheBuild();

private:
    ConsoleOptions options() const { return {m_folder->path(), u"en"_s, ThemeMode::Light, std::chrono::milliseconds(200)}; }
    QString sample() const { return m_folder->filePath(u"sample.easel"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConsole::beginsWithNothingOpen()
{
    Console console(options());
    QVERIFY(!console.session());
    QVERIFY(!console.window().workbench());
    QVERIFY(!console.window().findChild<QAction *>(u"undoAction"_s)->isEnabled());
    QVERIFY(!console.window().findChild<QAction *>(u"goOnlineAction"_s)->isEnabled());
    console.close();
    QVERIFY(!console.session());
}

void TestConsole::whatAnotherWindowSetsHoldsHere()
{
    Console console(options());
    const QString file = console.settings().file();
    const auto reset = qScopeGuard([] {
        Theme::current().setMode(ThemeMode::Light);
        Theme::current().setTextScale(0);
        Theme::current().setMotion(true);
    });
    // As another process does it: this one knows of it by the file alone.
    const auto setElsewhere = [&](const std::function<void(QSettings &)> &set) {
        const QString beside = m_folder->filePath(u"beside.ini"_s);
        console.settings().sync();
        QFile::copy(file, beside);
        {
            QSettings settings(beside, QSettings::IniFormat);
            set(settings);
        }
        QFile::remove(file);
        QVERIFY(QFile::rename(beside, file));
    };
    const auto *undo = console.window().findChild<QAction *>(u"undoAction"_s);
    const QKeySequence standard = undo->shortcut();
    QVERIFY(Theme::current().motion());
    setElsewhere([](QSettings &settings) {
        settings.setValue(u"theme"_s, u"dark"_s);
        settings.setValue(u"textScale"_s, 1.5);
    });
    QTRY_VERIFY(Theme::current().isDark());
    QTRY_COMPARE(Theme::current().textScale(), 1.5);
    setElsewhere([](QSettings &settings) {
        settings.setValue(u"motion"_s, false);
        settings.setValue(u"shortcuts/undoAction"_s, u"F9"_s);
    });
    QTRY_COMPARE(undo->shortcut(), QKeySequence(Qt::Key_F9));
    QVERIFY(!Theme::current().motion());
    // What is set here stays as it is when the file tells of it.
    console.settings().setThemeMode(ThemeMode::Light);
    Theme::current().setMode(ThemeMode::Light);
    QTest::qWait(400);
    QVERIFY(!Theme::current().isDark());
    setElsewhere([](QSettings &settings) { settings.remove(u"shortcuts"_s); });
    QTRY_COMPARE(undo->shortcut(), standard);
}

void TestConsole::theSampleComesOnline()
{
    Console console(options());
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(console.session());
    QVERIFY(isOnline(console));
    QVERIFY(console.session()->draft().groupCount() > 0);
    Workbench &bench = *console.window().workbench();
    QCOMPARE(bench.fleet().model().totalCount(), static_cast<int>(console.session()->draft().inventory().clusters().size()));
    QCOMPARE(bench.compose().board().shownCount(), static_cast<int>(console.session()->draft().groupCount()));
    QVERIFY(console.session()->isPlanEmpty());
    QVERIFY(bandText(console, "stateBand").isEmpty());
    QVERIFY(bandText(console, "noticeBand").isEmpty());
    QVERIFY(label(console, "stateLabel").startsWith(u"Online"_s));
    QVERIFY(console.window().findChild<QToolButton *>(u"pulledLabel"_s)->text().startsWith(u"Synced"_s));
    // What was synced is the first point of the history, a click away.
    console.window().findChild<QToolButton *>(u"pulledLabel"_s)->click();
    const auto *history = console.window().findChild<QDialog *>(u"historyWindow"_s);
    QVERIFY(history && history->isVisible());
    QCOMPARE(console.session()->workspace().historyPoints()->size(), 1u);
    // Nobody else may read what is kept.
    QCOMPARE(QFileInfo(sample()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestConsole::theScopeSwitchNarrows()
{
    Console console(options());
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    auto *scope = console.window().findChild<QComboBox *>(u"scopeSwitch"_s);
    const Fleet &draft = console.session()->draft();
    QCOMPARE(scope->count(), 1 + static_cast<int>(draft.inventory().projects().size()));
    QVERIFY(scope->count() > 1);
    Workbench &bench = *console.window().workbench();
    for (int i = 0; i < scope->count(); ++i) {
        scope->setCurrentIndex(i);
        const auto chosen = scope->itemData(i).value<Scope>();
        const auto &clusters = draft.inventory().clusters();
        const auto fits = std::count_if(clusters.begin(), clusters.end(), [&](const HostCluster &c) {
            return chosen.isTenant() || c.scope.isTenant() || c.scope == chosen;
        });
        QCOMPARE(bench.fleet().model().totalCount(), static_cast<int>(fits));
        QCOMPARE(bench.compose().board().scope(), chosen);
    }
}

void TestConsole::theScopeIsTheOneThatIsShown()
{
    Console console(options());
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    auto *scope = console.window().findChild<QComboBox *>(u"scopeSwitch"_s);
    scope->setCurrentIndex(1);
    const auto chosen = scope->currentData().value<Scope>();
    QVERIFY(chosen.isProject());
    console.close();
    QVERIFY(console.openWorkspace(sample()));
    QCOMPARE(console.window().workbench()->compose().board().scope(), scope->currentData().value<Scope>());
    QVERIFY(isOnline(console));
    QCOMPARE(console.window().workbench()->compose().board().scope(), scope->currentData().value<Scope>());
    // A project that is gone leaves the tenant.
    QVERIFY(console.session()->rebase(Fleet(), QDateTime::currentDateTimeUtc()));
    QCOMPARE(scope->count(), 1);
    QCOMPARE(console.window().workbench()->compose().board().scope(), Scope::tenant());
}

void TestConsole::offlineAndOnline()
{
    Console console(options());
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    auto *offline = console.window().findChild<QAction *>(u"goOfflineAction"_s);
    auto *online = console.window().findChild<QAction *>(u"goOnlineAction"_s);
    QVERIFY(offline->isEnabled() && !online->isEnabled());
    offline->trigger();
    QCOMPARE(console.service()->state(), SyncService::State::OfflinePlanning);
    QVERIFY(bandText(console, "stateBand").startsWith(u"Offline planning"_s));
    QCOMPARE(console.window().findChild<Band *>(u"stateBand"_s)->kind(), Band::Kind::Offline);
    QVERIFY(label(console, "stateLabel").startsWith(u"Offline planning"_s));
    QVERIFY(!offline->isEnabled() && online->isEnabled());
    // Planning goes on, and nothing is sent.
    const quint64 requests = console.backend()->requestCount();
    const GroupId group = someGroup(*console.session());
    QVERIFY(console.session()->perform(u"Describe"_s, {DescribeGroup{group, u"Planned offline"_s}}));
    SyntheticInput::settle(200);
    QCOMPARE(console.backend()->requestCount(), requests);
    online->trigger();
    QVERIFY(isOnline(console));
    QVERIFY(bandText(console, "stateBand").isEmpty());
    QCOMPARE(console.session()->draft().group(group)->description, u"Planned offline"_s);
}

void TestConsole::thePlanIsKept()
{
    Console console(options());
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    const GroupId group = someGroup(*console.session());
    QVERIFY(console.session()->perform(u"Describe"_s, {DescribeGroup{group, u"Kept"_s}}));
    console.close();
    QVERIFY(!console.session() && !console.service() && !console.window().workbench());
    QVERIFY(console.openWorkspace(sample()));
    QCOMPARE(console.session()->plan().position, 1);
    QCOMPARE(console.session()->draft().group(group)->description, u"Kept"_s);
    QVERIFY(isOnline(console));
    QCOMPARE(console.session()->plan().position, 1);
}

void TestConsole::undoAndRedoAreInTheMenu()
{
    Console console(options());
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    auto *undo = console.window().findChild<QAction *>(u"undoAction"_s);
    auto *redo = console.window().findChild<QAction *>(u"redoAction"_s);
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    QVERIFY(console.session()->perform(u"Describe it"_s, {DescribeGroup{someGroup(*console.session()), u"x"_s}}));
    QVERIFY(undo->isEnabled() && !redo->isEnabled());
    QVERIFY(undo->text().contains(u"Describe it"_s));
    undo->trigger();
    QVERIFY(console.session()->isPlanEmpty());
    QVERIFY(!undo->isEnabled() && redo->isEnabled());
    redo->trigger();
    QCOMPARE(console.session()->plan().position, 1);
    console.close();
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
}

void TestConsole::blockersAreShownInsteadOfApplying()
{
    Console console(options());
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    Workbench &bench = *console.window().workbench();
    bench.compose().board().createEmptyGroup();
    QCOMPARE(console.session()->plan().position, 1);
    bench.setPage(Workbench::Review);
    bench.showPanel(Workbench::Activity);
    const quint64 requests = console.backend()->requestCount();
    auto *apply = bench.findChild<QPushButton *>(u"applyButton"_s);
    QVERIFY(!apply->isEnabled());
    QVERIFY(!apply->toolTip().isEmpty());
    const QString why = console.session()->applyBlockers().front().message;
    const auto isSaid = [&] {
        const auto labels = bench.review().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == why; });
    };
    QTRY_VERIFY(isSaid());
    auto *show = bench.review().findChild<QPushButton *>(u"showProblemsButton"_s);
    QVERIFY(show && show->isVisible());
    show->click();
    QVERIFY(!bench.findChild<QPushButton *>(u"confirmApplyButton"_s)->isVisible());
    QCOMPARE(bench.findChild<QTabWidget *>(u"panels"_s)->currentIndex(), static_cast<int>(Workbench::Problems));
    QCOMPARE(console.service()->state(), SyncService::State::Online);
    QCOMPARE(console.backend()->requestCount(), requests);
}

void TestConsole::applyingFromTheReview()
{
    Console console(options());
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    Workbench &bench = *console.window().workbench();
    const GroupId group = someGroup(*console.session());
    QVERIFY(console.session()->perform(u"Describe"_s, {DescribeGroup{group, u"Applied"_s}}));
    bench.setPage(Workbench::Review);
    bench.findChild<QPushButton *>(u"applyButton"_s)->click();
    auto *confirm = bench.findChild<QPushButton *>(u"confirmApplyButton"_s);
    QVERIFY(confirm->isVisible());
    auto *guards = bench.findChild<QListWidget *>(u"guardList"_s);
    for (int row = 0; row < guards->count(); ++row)
        guards->item(row)->setCheckState(Qt::Checked);
    QSignalSpy finished(console.service(), &SyncService::applyFinished);
    confirm->click();
    QVERIFY(SyntheticInput::wait([&] { return !finished.isEmpty(); }, 60000));
    QCOMPARE(finished[0][0].value<ApplyOutcome>().kind, ApplyOutcome::Kind::Applied);
    QVERIFY(isOnline(console));
    QVERIFY(console.session()->isPlanEmpty());
    QCOMPARE(console.session()->base().group(group)->description, u"Applied"_s);
    QVERIFY(!bench.review().bandText().isEmpty());
    QVERIFY(bandText(console, "stateBand").isEmpty());
}

void TestConsole::closingMeanwhileAsks()
{
    Console console(options());
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    Workbench &bench = *console.window().workbench();
    PlanningSession &session = *console.session();
    std::vector<Change> changes;
    for (const GroupId &id : session.draft().groupIds()) {
        if (!session.draft().group(id)->scope.isSystem() && changes.size() < 2)
            changes.emplace_back(DescribeGroup{id, u"Applied"_s});
    }
    QVERIFY(session.perform(u"Describe two"_s, changes));
    SyncService &service = *console.service();
    connect(&service, &SyncService::operationChanged, this, [&] { service.pauseApply(); });
    ApplyOptions one;
    one.sideBySide = 1;
    one.acknowledged = planGuards(session.base(), session.draft());
    service.apply(one);
    QVERIFY(SyntheticInput::wait([&] {
        return service.state() == SyncService::State::Paused && service.operations()[0].state == OperationStatus::State::Succeeded;
    }));
    // Neither the window nor another workspace ends an apply without a word.
    auto *band = console.window().findChild<Band *>(u"closeBand"_s);
    QVERIFY(!console.window().findChild<QAction *>(u"openAction"_s)->isEnabled());
    QVERIFY(!console.window().close());
    QVERIFY(band->isVisible());
    const auto buttons = band->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons[1]->click(); // keep applying
    QVERIFY(!band->isVisible());
    QCOMPARE(service.state(), SyncService::State::Paused);
    QVERIFY(!console.window().close());
    QVERIFY(band->isVisible());
    QSignalSpy finished(&service, &SyncService::applyFinished);
    buttons[0]->click(); // stop and close
    QVERIFY(SyntheticInput::wait([&] { return !console.window().isVisible(); }));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<ApplyOutcome>().kind, ApplyOutcome::Kind::Stopped);
    // What was sent is known, what was not is still planned.
    QCOMPARE(session.base().group(std::get<DescribeGroup>(changes[0]).group)->description, u"Applied"_s);
    QVERIFY(!session.isPlanEmpty());
    QCOMPARE(session.draft().group(std::get<DescribeGroup>(changes[1]).group)->description, u"Applied"_s);
    QVERIFY(!bench.findChild<Band *>(u"closeBand"_s)->isVisible());
}

void TestConsole::whatKeepsItOpenEndsTheClosing()
{
    Console console(options());
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    PlanningSession &session = *console.session();
    QList<GroupId> groups;
    for (const GroupId &id : session.draft().groupIds()) {
        if (!session.draft().group(id)->scope.isSystem() && groups.size() < 2)
            groups << id;
    }
    QVERIFY(session.perform(u"Describe two"_s, {DescribeGroup{groups[0], u"Applied"_s}, DescribeGroup{groups[1], u"Applied"_s}}));
    SyncService &service = *console.service();
    // Something is typed that would be lost.
    ConfigurationEditor &editor = console.window().workbench()->editConfiguration(groups[1]).editor();
    editor.field().replaceText(u"# not taken over\n"_s);
    QVERIFY(editor.hasUnsaved());
    const QMetaObject::Connection pausing = connect(&service, &SyncService::operationChanged, this, [&] { service.pauseApply(); });
    ApplyOptions one;
    one.sideBySide = 1;
    one.acknowledged = planGuards(session.base(), session.draft());
    QSignalSpy finished(&service, &SyncService::applyFinished);
    service.apply(one);
    QVERIFY(SyntheticInput::wait([&] { return service.state() == SyncService::State::Paused; }));
    // Nor does anything else end the apply: a connection that was chosen in a dialog which was open before it, for example.
    bool hasLeft = false;
    console.window().askToLeave([&] { hasLeft = true; });
    if (auto *question = console.window().findChild<Band *>(u"leaveQuestion"_s))
        question->findChildren<QPushButton *>().constLast()->click();
    QVERIFY(!hasLeft);
    QVERIFY(!console.window().close());
    console.window().findChild<Band *>(u"closeBand"_s)->findChildren<QPushButton *>()[0]->click(); // stop and close
    QVERIFY(SyntheticInput::wait([&] { return !finished.isEmpty() && console.window().findChild<Band *>(u"leaveQuestion"_s); }));
    QVERIFY(console.window().isVisible());
    editor.revert();
    // The next apply ends, and the window stays.
    disconnect(pausing);
    QVERIFY(SyntheticInput::wait([&] { return service.state() == SyncService::State::Online; }));
    service.apply(one);
    QVERIFY(SyntheticInput::wait([&] { return finished.size() == 2; }));
    QCOMPARE(finished[1][0].value<ApplyOutcome>().kind, ApplyOutcome::Kind::Applied);
    SyntheticInput::settle(100);
    QVERIFY(console.window().isVisible());
    QVERIFY(console.window().close());
}

void TestConsole::aHeldWorkspaceIsReadOnly()
{
    {
        Console console(options());
        console.openLocal(BackendOptions::Sample::Small);
        QVERIFY(isOnline(console));
    }
    const auto held = Workspace::open(sample());
    QVERIFY(held && !(*held)->isReadOnly());
    Console console(options());
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(console.session());
    QVERIFY(console.session()->workspace().isReadOnly());
    QVERIFY(!console.session()->canEdit());
    const QString text = bandText(console, "stateBand");
    QVERIFY2(text.contains(u"can only be read"_s), qPrintable(text));
    QVERIFY2(text.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(text));
    QVERIFY(!console.window().findChild<QPushButton *>(u"newGroupButton"_s)->isEnabled());
    const qsizetype groups = console.session()->draft().groupCount();
    QVERIFY(groups > 0);
    console.window().workbench()->compose().board().createEmptyGroup();
    QCOMPARE(console.session()->draft().groupCount(), groups);
    QVERIFY(!console.window().workbench()->compose().bandText().isEmpty());
}

void TestConsole::whatIsNoWorkspaceIsNotOpened()
{
    Console console(options());
    console.window().show();
    const QString path = m_folder->filePath(u"notes.easel"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Not a workspace.") > 0);
    file.close();
    QVERIFY(!console.openWorkspace(path));
    QVERIFY(!console.session());
    QStringList shown;
    for (const QLabel *text : console.window().findChildren<QLabel *>()) {
        if (text->isVisible())
            shown << text->text();
    }
    for (const Band *band : console.window().findChildren<Band *>()) {
        if (band->isVisible())
            shown << band->text();
    }
    QVERIFY2(shown.join(u'\n').contains(u"notes.easel"_s), qPrintable(shown.join(u'\n')));
    QVERIFY(!console.openWorkspace(m_folder->filePath(u"missing.easel"_s)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Not a workspace."));
}

void TestConsole::aPlanFileAsksForItsWorkspace()
{
    const QString plan = m_folder->filePath(u"spring.easelplan"_s);
    Console console(options());
    console.window().show();
    console.openLocal(BackendOptions::Sample::Small);
    QVERIFY(isOnline(console));
    const GroupId group = someGroup(*console.session());
    QVERIFY(console.session()->perform(u"Describe"_s, {DescribeGroup{group, u"Imported"_s}}));
    console.window().planActions().exportTo(plan);
    QVERIFY(console.session()->discardPlan());
    console.close();

    QString asked;
    const auto choose = [&](const QString &workspace) {
        QTimer::singleShot(0, &console, [&asked, workspace] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            asked = dialog->windowTitle();
            if (workspace.isEmpty())
                return dialog->reject();
            dialog->findChild<QLineEdit *>()->setText(workspace);
            dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open)->click();
        });
    };
    choose({});
    console.importPlan(plan);
    QVERIFY2(asked.contains(u"spring.easelplan"_s), qPrintable(asked));
    QVERIFY(!console.session());
    choose(sample());
    console.importPlan(plan);
    QVERIFY(console.session());
    QCOMPARE(console.session()->draft().group(group)->description, u"Imported"_s);
    // Into the one that is open it goes unasked.
    QVERIFY(console.session()->undo());
    asked.clear();
    console.importPlan(plan);
    QVERIFY(asked.isEmpty());
    QCOMPARE(console.session()->draft().group(group)->description, u"Imported"_s);
}

void TestConsole::aboutTellsTheBuild()
{
    Console console(options());
    console.window().show();
    QString told;
    QTimer::singleShot(0, &console, [&told] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            told = box->text() + u'\n' + box->informativeText();
            box->reject();
        }
    });
    console.window().findChild<QAction *>(u"aboutAction"_s)->trigger();
    QVERIFY2(told.contains(QStringLiteral(EASEL_VERSION)) && told.contains(buildText()), qPrintable(told));
    QVERIFY(versionText(u"easel"_s).contains(buildText()));
}

EASEL_TEST(TestConsole)
#include "testconsole.moc"
