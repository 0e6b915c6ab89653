// SPDX-License-Identifier: GPL-3.0-or-later
// The review page through an apply against a real backend: nothing is sent before what is dangerous was confirmed, a failure is
// asked about, a dry run says what stands against the plan, and a record stays. And how long the window is away meanwhile.
#include "backend/backendserver.h"
#include "items/operationsmodel.h"
#include "loopwatch.h"
#include "review/reviewpage.h"
#include "session/planningsession.h"
#include "sessionfixture.h"
#include "testfiles.h"
#include "testregistry.h"
#include "theme/emptystate.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString someCluster = u"gen-ci-muc-01"_s;

/// A page on a workspace that was pulled from a backend of its own.
class Page final
{
public:
    explicit Page(const QByteArray &faults = {}) : fixture(Fleet()), service(fixture.session())
    {
        BackendOptions options;
        options.sample = BackendOptions::Sample::Small;
        if (!faults.isEmpty()) {
            options.faultsFile = m_folder.filePath(u"faults.json"_s);
            writeFile(options.faultsFile, faults);
        }
        auto started = BackendThread::start(options);
        if (!started)
            qFatal("%s", qPrintable(started.error().toString()));
        backend = std::move(*started);
        service.setSettleTime(std::chrono::milliseconds(200));
        QSignalSpy pulled(&service, &SyncService::pulled);
        service.connectTo({QUrl(u"local:"_s), Scope::tenant()}, Secret(backend->apiKey()), backend->url());
        if (!QTest::qWaitFor([&] { return !pulled.isEmpty(); }, 60'000))
            qFatal("not pulled");
        page = std::make_unique<ReviewPage>(fixture.session(), service);
        page->resize(1000, 700);
        page->show();
    }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = page->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    GroupId group(const QString &name) const
    {
        for (const GroupId &id : fixtureDraft().groupIds()) {
            if (fixtureDraft().group(id)->name == name)
                return id;
        }
        return {};
    }
    void edit(std::vector<Change> changes)
    {
        const Result<void> done = fixture->perform(u"edit"_s, std::move(changes));
        if (!done)
            qFatal("%s", qPrintable(done.error().toString()));
    }
    CreateGroup creation(const QString &name) const
    {
        ClusterGroup made;
        made.id = makeDraftGroupId();
        made.name = name;
        made.endpoint = EndpointType::LoadBalancer;
        for (const HostCluster &cluster : fixtureDraft().inventory().clusters()) {
            if (cluster.name == someCluster)
                made.members = {{cluster.id, cluster.name, {}, {}, {}}};
        }
        return CreateGroup{made};
    }
    bool finishes()
    {
        return QTest::qWaitFor([&] { return service.state() == SyncService::State::Online; }, 60'000);
    }
    QString texts() const
    {
        QStringList all;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'\n');
    }

private:
    const Fleet &fixtureDraft() const { return const_cast<SessionFixture &>(fixture).session().draft(); }
    QTemporaryDir m_folder;

public:
    SessionFixture fixture;
    SyncService service;
    std::unique_ptr<BackendThread> backend;
    std::unique_ptr<ReviewPage> page;
};

constexpr const char *createFails = R"({"faults":[{"method":"POST","path":"/v1/clustergroups","skip":1,"count":1,"fault":"status","status":400}]})";

} // namespace

class TestApplyPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardsByKeyboard();
    void manyGuardsAtOnce();
    void anEditAsksAnew();
    void aFailureIsAsked();
    void rollbackIsPlanned();
    void dryRunOnThePage();
    void recordsAreListed();
    void everythingHasAName();
    void howLongTheWindowIsAway();
};

void TestApplyPanel::guardsByKeyboard()
{
    Page page;
    page.edit({DescribeGroup{page.group(u"platform-shared-eu"_s), u"d"_s}, DescribeGroup{page.group(u"batch-onprem"_s), u"d"_s}});
    auto *list = page.find<QListWidget>("guardList");
    QVERIFY(!list->isVisible());
    page.button("applyButton")->click();
    QPushButton *confirm = page.button("confirmApplyButton");
    QVERIFY(list->isVisible() && confirm->isVisible());
    QCOMPARE(list->count(), 2);
    QVERIFY(!confirm->isEnabled());
    QVERIFY(!confirm->toolTip().isEmpty());
    confirm->click();
    QCOMPARE(page.service.state(), SyncService::State::Online);
    // Box by box: only the last one lets the plan through.
    for (int row = 0; row < list->count(); ++row) {
        QVERIFY(!confirm->isEnabled());
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Space);
    }
    QVERIFY(confirm->isEnabled());
    QTest::keyClick(list, Qt::Key_Space); // and back again
    QVERIFY(!confirm->isEnabled());
    QTest::keyClick(list, Qt::Key_Space);
    QSignalSpy finished(&page.service, &SyncService::applyFinished);
    confirm->click();
    QVERIFY(!list->isVisible());
    QVERIFY(page.finishes());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<ApplyOutcome>().kind, ApplyOutcome::Kind::Applied);
}

void TestApplyPanel::manyGuardsAtOnce()
{
    Page page;
    std::vector<Change> changes;
    for (int i = 0; i < 10; ++i)
        changes.push_back(page.creation(u"many-%1"_s.arg(i)));
    page.edit(changes);
    page.button("applyButton")->click();
    QVERIFY(!page.find<QListWidget>("guardList")->isVisible()); // new groups have nothing to lose
    page.button("confirmApplyButton")->click();
    QVERIFY(page.finishes());
    changes.clear();
    for (int i = 0; i < 10; ++i)
        changes.push_back(DeleteGroup{page.group(u"many-%1"_s.arg(i))});
    page.edit(changes);
    page.button("applyButton")->click();
    QCOMPARE(page.find<QListWidget>("guardList")->count(), 10);
    QVERIFY(!page.button("confirmApplyButton")->isEnabled());
    auto *all = page.find<QAbstractButton>("checkAllGuards");
    QVERIFY(all->isVisible());
    all->click();
    QVERIFY(page.button("confirmApplyButton")->isEnabled());
}

void TestApplyPanel::anEditAsksAnew()
{
    Page page;
    page.edit({DescribeGroup{page.group(u"batch-onprem"_s), u"d"_s}});
    page.button("applyButton")->click();
    auto *list = page.find<QListWidget>("guardList");
    list->item(0)->setCheckState(Qt::Checked);
    page.edit({DescribeGroup{page.group(u"platform-shared-eu"_s), u"d"_s}});
    QVERIFY(!list->isVisible());
    QVERIFY(!page.button("confirmApplyButton")->isVisible());
    page.button("applyButton")->click();
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
}

void TestApplyPanel::aFailureIsAsked()
{
    Page page(createFails);
    page.edit({page.creation(u"one"_s), page.creation(u"two"_s), page.creation(u"three"_s)});
    page.button("applyButton")->click();
    page.button("confirmApplyButton")->click();
    QVERIFY(QTest::qWaitFor([&] { return page.service.state() == SyncService::State::Deciding; }, 60'000));
    auto *choice = page.find<QWidget>("failureChoice");
    QVERIFY(choice->isVisible());
    QVERIFY(!page.button("pauseButton")->isVisible() && page.button("stopButton")->isVisible());
    QVERIFY(page.find<QProgressBar>("applyProgress")->isVisible());
    QVERIFY2(page.texts().contains(u"1 failed"_s), qPrintable(page.texts()));
    for (const auto *name : {"failureStop", "failureSkip", "failureRollback"})
        QVERIFY2(!page.button(name)->accessibleDescription().isEmpty(), name);
    page.button("failureStop")->click();
    QVERIFY(page.finishes());
    QVERIFY(!choice->isVisible());
    QVERIFY(!page.page->bandText().isEmpty());
    QVERIFY(!page.fixture->isPlanEmpty());
}

void TestApplyPanel::rollbackIsPlanned()
{
    Page page(createFails);
    page.edit({page.creation(u"one"_s), page.creation(u"two"_s)});
    page.button("applyButton")->click();
    page.button("confirmApplyButton")->click();
    QVERIFY(QTest::qWaitFor([&] { return page.service.state() == SyncService::State::Deciding; }, 60'000));
    QVERIFY(page.button("failureRollback")->isEnabled());
    QVERIFY(!page.button("failureSkip")->isEnabled()); // nothing is left
    page.button("failureRollback")->click();
    QVERIFY(page.finishes());
    // The page shows the plan that takes it back.
    QVERIFY2(page.page->bandText().contains(u"takes back"_s), qPrintable(page.page->bandText()));
    const auto operations = orderOperations(page.fixture->base(), page.fixture->draft());
    QCOMPARE(operations.size(), 1u);
    QCOMPARE(operations.front().kind, Operation::Kind::DeleteGroup);
    QVERIFY(page.button("applyButton")->isEnabled());
}

void TestApplyPanel::dryRunOnThePage()
{
    Page page;
    page.edit({page.creation(u"fresh"_s), DescribeGroup{page.group(u"batch-onprem"_s), u"d"_s}});
    auto *model = page.page->findChild<OperationsModel *>();
    QVERIFY(!model->dryRun(0));
    page.button("dryRunButton")->click();
    QVERIFY(!page.button("dryRunButton")->isEnabled());
    QVERIFY(QTest::qWaitFor([&] { return !page.service.isDryRunning(); }, 60'000));
    QVERIFY(!page.page->bandText().isEmpty());
    for (int row = 0; row < model->rowCount(); ++row) {
        QVERIFY(model->dryRun(row));
        QVERIFY(model->index(row, OperationsModel::StateColumn).data().toString().contains(u"ok"_s));
        QVERIFY(!model->index(row, OperationsModel::DetailColumn).data().toString().isEmpty());
    }
    // Another plan was not tried.
    page.edit({DescribeGroup{page.group(u"batch-onprem"_s), u"e"_s}});
    QVERIFY(!model->dryRun(0));
}

void TestApplyPanel::recordsAreListed()
{
    Page page;
    page.edit({page.creation(u"one"_s)});
    auto *tree = page.find<QTreeWidget>("applyRecords");
    QCOMPARE(tree->topLevelItemCount(), 0);
    page.button("applyButton")->click();
    page.button("confirmApplyButton")->click();
    QVERIFY(page.finishes());
    for (QAbstractButton *choice : page.page->findChildren<QAbstractButton *>()) {
        if (choice->text() == ReviewPage::recordsTitle())
            choice->click();
    }
    QVERIFY(tree->isVisible());
    QCOMPARE(tree->topLevelItemCount(), 1);
    tree->expandItem(tree->topLevelItem(0));
    QCOMPARE(tree->topLevelItem(0)->childCount(), 1);
    QVERIFY(tree->topLevelItem(0)->child(0)->text(0).contains(u"Create “one”"_s));
    // On another day it is there from the beginning, and can be looked at without a plan.
    ReviewPage again(page.fixture.session(), page.service);
    again.resize(1000, 700);
    again.show();
    QVERIFY(again.findChild<QTreeWidget *>(u"applyRecords"_s)->isVisible());
}

void TestApplyPanel::everythingHasAName()
{
    Page page;
    for (const QWidget *widget : page.page->findChildren<QWidget *>()) {
        // The buttons of an empty state that offers nothing to do are never shown.
        if (widget->isHidden() && qobject_cast<const EmptyState *>(widget->parent()))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->objectName() != u"qt_"_s)
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty() || !button->toolTip().isEmpty(),
                     qPrintable(button->objectName() + u' ' + QLatin1String(button->metaObject()->className()) + u" in "_s + QLatin1String(button->parent()->metaObject()->className())));
        // A header is told as part of its view.
        if ((qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget)) || qobject_cast<const QProgressBar *>(widget))
            QVERIFY2(!widget->accessibleName().isEmpty(),
                     qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className()) + u" in "_s + QLatin1String(widget->parent()->metaObject()->className())));
    }
}

void TestApplyPanel::howLongTheWindowIsAway()
{
    // Printed, and not judged: a busy machine fails nothing. easel_bench apply does the same with a thousand.
    constexpr int count = 150;
    Page page;
    std::vector<Change> changes;
    for (int i = 0; i < count; ++i)
        changes.push_back(page.creation(u"many-%1"_s.arg(i)));
    page.edit(changes);
    page.button("applyButton")->click();
    LoopWatch watch;
    watch.start();
    page.button("confirmApplyButton")->click();
    QVERIFY(page.finishes());
    watch.look();
    watch.stop();
    QVERIFY(page.fixture->isPlanEmpty());
    qInfo("%d operations: %s", count, qPrintable(watch.text()));
}

EASEL_TEST(TestApplyPanel)
#include "testapplypanel.moc"
