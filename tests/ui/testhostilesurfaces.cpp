// SPDX-License-Identifier: GPL-3.0-or-later
// A fleet all of whose names try something, in the whole window: every page and panel shows them literally, and nothing that Qt would
// take for markup is left to it.
#include "board/composepage.h"
#include "board/fleetpanel.h"
#include "capacity/capacitypage.h"
#include "console/console.h"
#include "console/syntheticinput.h"
#include "fleetbuilder.h"
#include "history/historywindow.h"
#include "hostilestrings.h"
#include "reports/reportspage.h"
#include "shell/workbench.h"
#include "testregistry.h"
#include "topology/topologypage.h"
#include "upgrades/upgradespage.h"
#include "virtualclusters/virtualclusterspage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<HostileString> &strings()
{
    return hostileStrings();
}

QString at(size_t i)
{
    return strings()[i % strings().size()].text;
}

/// Each of the texts is the name of a cluster, a group, a virtual cluster and more.
Fleet hostileFleet()
{
    const Fleet plain = generatedFleet({static_cast<int>(strings().size()) * 3, static_cast<int>(strings().size()), static_cast<int>(strings().size()), 40}, 5);
    const Inventory &known = plain.inventory();
    std::vector<HostCluster> clusters = known.clusters();
    for (size_t i = 0; i < clusters.size(); ++i) {
        clusters[i].name = at(i);
        clusters[i].region = at(i + 1);
        clusters[i].hostDns = at(i + 2);
        clusters[i].kubernetesVersion = at(i + 3);
        clusters[i].labels = {{at(i + 4), at(i + 5)}};
    }
    std::vector<EdgeHost> edgeHosts = known.edgeHosts();
    for (size_t i = 0; i < edgeHosts.size(); ++i)
        edgeHosts[i].name = at(i);
    std::vector<VirtualCluster> virtualClusters = known.virtualClusters();
    for (size_t i = 0; i < virtualClusters.size(); ++i) {
        virtualClusters[i].name = at(i);
        virtualClusters[i].kubernetesVersion = at(i + 1);
        virtualClusters[i].owner = at(i + 2);
    }
    std::vector<Project> projects = known.projects();
    for (size_t i = 0; i < projects.size(); ++i)
        projects[i].name = at(i);
    std::vector<ClusterProfile> profiles = known.profiles();
    for (size_t i = 0; i < profiles.size(); ++i)
        profiles[i].name = at(i);
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : plain.groupIds()) {
        ClusterGroup group = *plain.group(id);
        const size_t i = groups.size();
        group.name = at(i);
        group.description = at(i + 1);
        group.tags = {{at(i + 2), at(i + 3)}};
        group.values = u"# "_s + at(i + 4) + u"\nimage:\n  tag: \""_s + at(i + 5) + u"\"\n"_s;
        group.vclusterVersion = at(i + 5);
        for (Member &member : group.members)
            member.hostDns = at(i + 6);
        groups.push_back(std::move(group));
    }
    return Fleet(std::make_shared<const Inventory>(std::move(projects), std::move(clusters), std::move(edgeHosts), std::move(virtualClusters), std::move(profiles),
                                                   known.defaultValues(), known.credits()),
                 std::move(groups));
}

/// What a text that may be markup was made from: Easel's own markup has every character of a name escaped.
bool holdsMarkup(const QString &text)
{
    static const QStringList tags{u"<img"_s, u"<script"_s, u"<svg"_s, u"<iframe"_s, u"<object"_s, u"<table>"_s, u"<font"_s, u"<link"_s, u"<meta"_s, u"<base"_s, u"url(file"_s};
    return std::any_of(tags.begin(), tags.end(), [&](const QString &tag) { return text.contains(tag, Qt::CaseInsensitive); });
}

/// Whether Qt would take the text for markup that a name brought along.
bool isInterpreted(const QString &text)
{
    return Qt::mightBeRichText(text) && (!text.startsWith("<qt>"_L1) || holdsMarkup(text));
}

/// What a mouse that rests there is told.
QString shownToolTip(const QAbstractItemView &view, const QModelIndex &index)
{
    const QPoint place = view.visualRect(index).center();
    if (!view.viewport()->rect().contains(place))
        return {};
    QHelpEvent event(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(view.viewport(), &event);
    const QString text = QToolTip::text();
    QToolTip::hideText();
    return text;
}

/// Everything that is shown now and would be interpreted: where, and what.
QStringList interpreted(QWidget &root, int mostRows = 300)
{
    QStringList found;
    const auto note = [&](const QObject *where, const QString &what) {
        found << u"%1 “%2”: %3"_s.arg(QString::fromLatin1(where->metaObject()->className()), where->objectName(), what.left(80));
    };
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets << &root;
    for (const QWidget *widget : std::as_const(widgets)) {
        if (isInterpreted(widget->toolTip()) || isInterpreted(widget->whatsThis()))
            note(widget, widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const bool isRich = label->textFormat() == Qt::RichText || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
            if (isRich && holdsMarkup(label->text()))
                note(label, label->text());
        } else if (const auto *edit = qobject_cast<const QTextEdit *>(widget)) {
            if (edit->toHtml().contains("<img"_L1))
                note(edit, edit->toHtml());
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->isVisible() && view->model()) {
            const QAbstractItemModel &model = *view->model();
            // Its delegate makes the tool tip itself.
            if (view->objectName() == "suggestionCards"_L1) {
                for (int row = 0; row < model.rowCount(); ++row) {
                    if (const QString tip = shownToolTip(*view, model.index(row, 0)); isInterpreted(tip))
                        note(view, tip);
                }
                continue;
            }
            for (int row = 0; row < std::min(model.rowCount(view->rootIndex()), mostRows); ++row) {
                for (int column = 0; column < model.columnCount(view->rootIndex()); ++column) {
                    const QString tip = model.index(row, column, view->rootIndex()).data(Qt::ToolTipRole).toString();
                    if (isInterpreted(tip))
                        note(view, tip);
                }
            }
        }
    }
    return found;
}

} // namespace

class TestHostileSurfaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFinds();
    void everyPageShowsThem_data();
    void everyPageShowsThem();
};

/// The search itself: it sees what it is to see.
void TestHostileSurfaces::theSearchFinds()
{
    QWidget window;
    auto *label = new QLabel(&window);
    label->setText(u"<img src=/etc/hostile>"_s);
    QCOMPARE(interpreted(window).size(), 1);
    label->setTextFormat(Qt::PlainText);
    QCOMPARE(interpreted(window), QStringList());
    label->setToolTip(u"<b>bold</b>"_s);
    QCOMPARE(interpreted(window).size(), 1);
    label->setToolTip(u"<qt>&lt;img src=x&gt;</qt>"_s);
    QCOMPARE(interpreted(window), QStringList());
    auto *list = new QListWidget(&window);
    list->addItem(u"x"_s);
    list->item(0)->setToolTip(u"<img src=/etc/hostile>"_s);
    window.show();
    QCOMPARE(interpreted(window).size(), 1);
}

void TestHostileSurfaces::everyPageShowsThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestHostileSurfaces::everyPageShowsThem()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hostile.easel"_s);
    {
        auto workspace = Workspace::create(path);
        QVERIFY(workspace && (*workspace)->storeFleet(generatedFleet({40, 3, 10, 0}, 1), QDateTime::currentDateTimeUtc().addDays(-1)));
        QVERIFY((*workspace)->storeFleet(hostileFleet(), QDateTime::currentDateTimeUtc()));
    }
    Console console({folder.path(), language, ThemeMode::Light, std::chrono::milliseconds(100)});
    console.window().resize(1600, 1000);
    console.window().show();
    QVERIFY(console.openWorkspace(path));
    Workbench &bench = *console.window().workbench();
    PlanningSession &session = *console.session();
    const std::vector<GroupId> groups = session.draft().groupIds();
    QCOMPARE(groups.size(), strings().size());

    // Things to review, each called like a trick.
    for (size_t i = 0; i < 24; ++i) {
        const GroupId &id = groups[i * 7 % groups.size()];
        static_cast<void>(session.perform(at(i), {DescribeGroup{id, at(i + 40)}, SetOversubscription{id, Percent(130)}}));
        static_cast<void>(session.setStepNote(session.plan().position - 1, at(i + 80)));
    }
    static_cast<void>(session.approval().setInfo({at(0), at(1), at(2)}));

    QStringList found;
    const auto look = [&](const QString &where) {
        QCoreApplication::processEvents();
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            QVERIFY(!window->grab().isNull()); // painted, with all that it shows
            for (const QString &each : interpreted(*window))
                found << where + u": "_s + each;
        }
    };
    for (int page = 0; page < Workbench::PageCount; ++page) {
        bench.setPage(page);
        look(u"page %1"_s.arg(page));
    }
    for (const auto panel : {Workbench::Problems, Workbench::Plan, Workbench::Activity}) {
        bench.showPanel(panel);
        look(u"panel %1"_s.arg(panel));
    }
    // Every one of them in the inspector, as a group and as a cluster, and on the pages that follow.
    const size_t step = language == u"en"_s ? 1 : 9; // what differs are the words around them
    for (size_t i = 0; i < groups.size(); i += step) {
        bench.setPage(static_cast<int>(i % Workbench::PageCount));
        const ClusterGroup &group = *session.draft().group(groups[i]);
        bench.select({groups[i], {}});
        QCoreApplication::processEvents();
        found << interpreted(bench, 8);
        if (!group.members.empty()) {
            bench.select({groups[i], {group.members.front().cluster}});
            QCoreApplication::processEvents();
            found << interpreted(bench, 8);
        }
    }
    // One for each report.
    for (const ReportKind kind : allReportKinds) {
        ReportOptions options = bench.reports().options();
        options.kind = kind;
        options.author = at(static_cast<size_t>(kind));
        bench.setPage(Workbench::Reports);
        bench.reports().setOptions(options);
        look(u"report %1"_s.arg(reportKey(kind)));
    }
    bench.showRules();
    look(u"rules"_s);
    bench.suggestGroups();
    look(u"suggestions"_s);
    bench.editConfiguration(groups[3]);
    look(u"configuration"_s);
    bench.showHistory();
    QTest::qWait(300);
    look(u"history"_s);
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n').left(4000)));
    // And literally: the list of the fleet has every one of them as it is. Half a surrogate pair cannot come over a wire in UTF-8.
    QSet<QString> shown;
    const QAbstractItemModel &fleet = *bench.fleet().findChild<QAbstractItemView *>()->model();
    for (int row = 0; row < fleet.rowCount(); ++row)
        shown << fleet.index(row, 0).data().toString();
    for (const HostileString &each : strings())
        QVERIFY2(shown.contains(QString::fromUtf8(each.text.toUtf8())), qPrintable(each.name));
}

EASEL_TEST(TestHostileSurfaces)
#include "testhostilesurfaces.moc"
