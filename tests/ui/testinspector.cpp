// SPDX-License-Identifier: GPL-3.0-or-later
// The group's form: each field is one step of the plan, what cannot be accepted stays and says why, and undo is followed.
#include "inspector/groupform.h"
#include "fleetbuilder.h"
#include "inspector/inspectorpanel.h"
#include "inspector/resolvedvaluesdialog.h"
#include "sessionfixture.h"
#include "sync/syncservice.h"
#include "testregistry.h"
#include "theme/band.h"
#include "theme/emptystate.h"
#include "theme/segmentedcontrol.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId payments(u"payments"_s);
const GroupId stores(u"stores"_s);
const GroupId web(u"web"_s);

/// The form in a window, with another field beside it to leave for.
class Form final
{
public:
    explicit Form(const GroupId &group = stores) : fixture(smallFleet()), form(fixture.session())
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&elsewhere);
        layout->addWidget(&form);
        window.resize(400, 1200);
        form.show(group);
        window.show();
        window.activateWindow();
        elsewhere.setFocus();
        QCoreApplication::processEvents();
    }
    ~Form()
    {
        window.layout()->removeWidget(&elsewhere);
        window.layout()->removeWidget(&form);
        elsewhere.setParent(nullptr);
        form.setParent(nullptr);
    }

    template <typename W>
    W *field(const char *name)
    {
        auto *found = form.findChild<W *>(QLatin1String(name));
        if (!found)
            qFatal("no field %s", name);
        return found;
    }
    /// Types over what is in the field, without committing it.
    void typeInto(QWidget *widget, const QString &text)
    {
        widget->setFocus();
        if (auto *edit = qobject_cast<QLineEdit *>(widget))
            edit->selectAll();
        else if (auto *box = qobject_cast<QAbstractSpinBox *>(widget))
            box->selectAll();
        QTest::keyClicks(widget, text);
    }
    void enter(QWidget *widget, const QString &text)
    {
        typeInto(widget, text);
        QTest::keyClick(widget, Qt::Key_Return);
    }
    QString bandText()
    {
        auto *band = field<Band>("inspectorBand");
        return band->isHidden() ? QString() : band->text();
    }
    QLineEdit *hostOf(const QString &cluster)
    {
        for (QLineEdit *edit : form.findChildren<QLineEdit *>()) {
            if (edit->accessibleName().contains(cluster) && edit->isVisible())
                return edit;
        }
        return nullptr;
    }

    SessionFixture fixture;
    GroupForm form;
    QLineEdit elsewhere;
    QWidget window;
};

/// One edit of the form, and what it must make of the group.
struct Edit
{
    const char *name;
    GroupId group;
    std::function<void(Form &)> perform;
    std::function<void(ClusterGroup &)> expected;
};

const QList<Edit> edits{
    {"name", stores, [](Form &f) { f.enter(f.field<QLineEdit>("inspectorName"), u" Shops "_s); },
     [](ClusterGroup &g) { g.name = u"Shops"_s; }},
    {"description", stores, [](Form &f) { f.enter(f.field<QLineEdit>("inspectorDescription"), u"Of the shops"_s); },
     [](ClusterGroup &g) { g.description = u"Of the shops"_s; }},
    {"tags", stores, [](Form &f) { f.enter(f.field<QLineEdit>("inspectorTags"), u"env:prod, blue ,url:http://a"_s); },
     [](ClusterGroup &g) { g.tags = {{u"env"_s, u"prod"_s}, {u"blue"_s, {}}, {u"url"_s, u"http://a"_s}}; }},
    {"endpoint", stores,
     [](Form &f) {
         f.form.findChild<SegmentedControl *>()->findChildren<QToolButton *>().front()->click();
     },
     [](ClusterGroup &g) { g.endpoint = EndpointType::Ingress; }},
    {"CPU", stores, [](Form &f) { f.enter(f.field<QDoubleSpinBox>("inspectorCpu"), u"7.5"_s); },
     [](ClusterGroup &g) { g.limits.cpu = MilliCores(7500); }},
    {"memory", stores, [](Form &f) { f.enter(f.field<QDoubleSpinBox>("inspectorMemory"), u"12"_s); },
     [](ClusterGroup &g) { g.limits.memory = MebiBytes(12288); }},
    {"storage", stores, [](Form &f) { f.enter(f.field<QSpinBox>("inspectorStorage"), u"55"_s); },
     [](ClusterGroup &g) { g.limits.storage = GibiBytes(55); }},
    {"oversubscription", stores, [](Form &f) { f.enter(f.field<QSpinBox>("inspectorOversubscription"), u"150"_s); },
     [](ClusterGroup &g) { g.oversubscription = Percent(150); }},
    {"profiles", stores, [](Form &f) { f.field<QListWidget>("inspectorProfiles")->item(1)->setCheckState(Qt::Checked); },
     [](ClusterGroup &g) { g.profiles = {{ProfileId(u"prof-b"_s), u"Addon B"_s}}; }},
    {"configuration", stores,
     [](Form &f) {
         f.field<QPlainTextEdit>("inspectorValues")->setPlainText(u"a: 1\n"_s);
         f.field<QPushButton>("applyValuesButton")->click();
     },
     [](ClusterGroup &g) { g.values = u"a: 1\n"_s; }},
    {"host DNS", web, [](Form &f) { f.enter(f.hostOf(u"i1"_s), u"*.other.example.com"_s); },
     [](ClusterGroup &g) { g.members[0].hostDns = u"*.other.example.com"_s; }},
};

} // namespace

class TestInspector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsOneStep_data();
    void everyFieldIsOneStep();
    void leavingAFieldCommitsOnce();
    void onlyLookingIsNoStep();
    void invalidTags_data();
    void invalidTags();
    void theConfigurationIsAskedFor();
    void windowsLinesStay();
    void invalidYamlStaysAndSaysWhy();
    void aProblemStaysWithItsGroup();
    void revertingTheConfiguration();
    void undoneEditsDoNotComeBack();
    void undoneLimitsDoNotComeBack();
    void typingSurvivesOtherEdits();
    void typedHostDnsSurvivesOtherEdits();
    void invalidTagsSurviveOtherEdits();
    void profilesHaveAnOrder();
    void theDistributionOfADraftGroup();
    void systemGroupsAreReadOnly();
    void applyingIsReadOnly();
    void findingsAreShown();
    void aGroupThatIsGone();
    void thePanelFollowsTheSelection();
    void profilesThatMayNotBeSeenSayWhy();
    void resolvedValuesAreShown();
};

void TestInspector::everyFieldIsOneStep_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < edits.size(); ++i)
        QTest::newRow(edits[i].name) << i;
}

void TestInspector::everyFieldIsOneStep()
{
    QFETCH(int, index);
    const Edit &edit = edits[index];
    Form f(edit.group);
    const ClusterGroup before = *f.fixture->draft().group(edit.group);
    ClusterGroup expected = before;
    edit.expected(expected);
    edit.perform(f);
    QCOMPARE(f.fixture.steps(), 1);
    QVERIFY(*f.fixture->draft().group(edit.group) == expected);
    QVERIFY(f.bandText().isEmpty());
    QVERIFY(!f.fixture->plan().steps[0].title.isEmpty());
    // Leaving the field is no second step.
    f.elsewhere.setFocus();
    QCOMPARE(f.fixture.steps(), 1);
    QVERIFY(f.fixture->undo());
    QVERIFY(*f.fixture->draft().group(edit.group) == before);
    f.elsewhere.setFocus();
    QCOMPARE(f.fixture.steps(), 0);
    QVERIFY(f.fixture->redo());
    QVERIFY(*f.fixture->draft().group(edit.group) == expected);
}

void TestInspector::leavingAFieldCommitsOnce()
{
    Form f;
    f.typeInto(f.field<QLineEdit>("inspectorName"), u"Shops"_s);
    QCOMPARE(f.fixture.steps(), 0);
    f.elsewhere.setFocus();
    QCOMPARE(f.fixture.steps(), 1);
    QCOMPARE(f.fixture.group("stores").name, u"Shops"_s);
}

void TestInspector::onlyLookingIsNoStep()
{
    Form f(web);
    for (QWidget *field : f.form.findChildren<QWidget *>()) {
        if (field->focusPolicy() & Qt::TabFocus && field->isEnabled() && field->isVisible())
            field->setFocus();
    }
    f.elsewhere.setFocus();
    f.form.show(stores);
    f.form.show(payments);
    QCOMPARE(f.fixture.steps(), 0);
}

void TestInspector::invalidTags_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no key") << u":prod"_s;
    QTest::newRow("blank key") << u"a:1, :2"_s;
    QTest::newRow("a key twice") << u"env:prod, env:dev"_s;
}

void TestInspector::invalidTags()
{
    QFETCH(QString, text);
    Form f;
    auto *tags = f.field<QLineEdit>("inspectorTags");
    f.enter(tags, text);
    QCOMPARE(f.fixture.steps(), 0);
    QCOMPARE(tags->text(), text);
    QVERIFY(f.bandText().contains(u"key:value"_s));
    // Put right, the reason goes.
    f.enter(tags, u"env:prod"_s);
    QCOMPARE(f.fixture.steps(), 1);
    QVERIFY(f.bandText().isEmpty());
}

void TestInspector::windowsLinesStay()
{
    Form f;
    QVERIFY(f.fixture->perform(u"Windows"_s, {SetValues{stores, u"a: 1\r\nb: 2\r\n"_s}}));
    auto *values = f.field<QPlainTextEdit>("inspectorValues");
    auto *apply = f.field<QPushButton>("applyValuesButton");
    QVERIFY(!apply->isEnabled());
    values->setPlainText(u"a: 1\nb: 3\n"_s);
    apply->click();
    QCOMPARE(f.fixture.group("stores").values, u"a: 1\r\nb: 3\r\n"_s);
}

void TestInspector::theConfigurationIsAskedFor()
{
    Form f;
    const QSignalSpy asked(&f.form, &GroupForm::configurationRequested);
    f.field<QPushButton>("openConfigurationButton")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<GroupId>(), stores);
}

void TestInspector::invalidYamlStaysAndSaysWhy()
{
    Form f;
    auto *values = f.field<QPlainTextEdit>("inspectorValues");
    auto *apply = f.field<QPushButton>("applyValuesButton");
    auto *problem = f.field<QLabel>("inspectorValuesProblem");
    QVERIFY(!apply->isEnabled());
    values->setPlainText(u"a: 1\nb: [1, 2\n"_s);
    QVERIFY(!apply->isEnabled());
    QVERIFY2(problem->text().startsWith(u"Line "_s), qPrintable(problem->text()));
    // Another edit of the group leaves the text alone.
    QVERIFY(f.fixture->perform(u"Rename"_s, {RenameGroup{stores, u"Shops"_s}}));
    QCOMPARE(values->toPlainText(), u"a: 1\nb: [1, 2\n"_s);
    QVERIFY(!problem->text().isEmpty());
    values->setPlainText(u"a: 1\nb: [1, 2]\n"_s);
    QVERIFY(problem->text().isEmpty());
    apply->click();
    QCOMPARE(f.fixture.group("stores").values, u"a: 1\nb: [1, 2]\n"_s);
    QVERIFY(!apply->isEnabled());
}

void TestInspector::aProblemStaysWithItsGroup()
{
    Form f;
    f.field<QPlainTextEdit>("inspectorValues")->setPlainText(u"a: [1"_s);
    f.form.show(payments);
    QVERIFY(f.field<QLabel>("inspectorValuesProblem")->text().isEmpty());
    QVERIFY(f.field<QPlainTextEdit>("inspectorValues")->toPlainText().isEmpty());
    QVERIFY(!f.field<QPushButton>("revertValuesButton")->isEnabled());
    QCOMPARE(f.fixture.steps(), 0);
    // What was written is not lost by a look at another group.
    f.form.show(stores);
    QCOMPARE(f.field<QPlainTextEdit>("inspectorValues")->toPlainText(), u"a: [1"_s);
    QVERIFY(!f.field<QLabel>("inspectorValuesProblem")->text().isEmpty());
    f.field<QPushButton>("revertValuesButton")->click();
    f.form.show(payments);
    f.form.show(stores);
    QVERIFY(f.field<QPlainTextEdit>("inspectorValues")->toPlainText().isEmpty());
}

void TestInspector::revertingTheConfiguration()
{
    Form f;
    auto *values = f.field<QPlainTextEdit>("inspectorValues");
    auto *revert = f.field<QPushButton>("revertValuesButton");
    QVERIFY(!revert->isEnabled());
    values->setPlainText(u"x"_s);
    QVERIFY(revert->isEnabled());
    revert->click();
    QVERIFY(values->toPlainText().isEmpty());
    QVERIFY(!revert->isEnabled());
    QCOMPARE(f.fixture.steps(), 0);
}

void TestInspector::undoneEditsDoNotComeBack()
{
    Form f;
    auto *name = f.field<QLineEdit>("inspectorName");
    f.enter(name, u"Shops"_s);
    QVERIFY(name->hasFocus());
    // As from the tool bar: the focus stays in the field.
    QVERIFY(f.fixture->undo());
    QCOMPARE(name->text(), u"Stores"_s);
    f.elsewhere.setFocus();
    QCOMPARE(f.fixture.steps(), 0);
    QCOMPARE(f.fixture.group("stores").name, u"Stores"_s);
}

void TestInspector::undoneLimitsDoNotComeBack()
{
    Form f;
    auto *cpu = f.field<QDoubleSpinBox>("inspectorCpu");
    f.enter(cpu, u"9"_s);
    QVERIFY(f.fixture->undo());
    QCOMPARE(cpu->value(), 6.0);
    f.enter(f.field<QSpinBox>("inspectorStorage"), u"20"_s);
    QCOMPARE(f.fixture.group("stores").limits, (Resources{MilliCores(6000), MebiBytes(8192), GibiBytes(20)}));
}

void TestInspector::typingSurvivesOtherEdits()
{
    Form f;
    auto *name = f.field<QLineEdit>("inspectorName");
    f.typeInto(name, u"Sho"_s);
    QVERIFY(f.fixture->perform(u"Describe"_s, {DescribeGroup{stores, u"x"_s}}));
    QCOMPARE(name->text(), u"Sho"_s);
    QCOMPARE(f.field<QLineEdit>("inspectorDescription")->text(), u"x"_s);
    QTest::keyClicks(name, u"ps"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(f.fixture.group("stores").name, u"Shops"_s);
}

void TestInspector::typedHostDnsSurvivesOtherEdits()
{
    Form f(web);
    QLineEdit *host = f.hostOf(u"i1"_s);
    f.typeInto(host, u"*.new.exa"_s);
    QVERIFY(f.fixture->perform(u"Join"_s, {AddMember{web, Member{ClusterId(u"i2"_s), u"i2"_s, u"*.i2.example.com"_s, {}, {}}}}));
    QCOMPARE(f.hostOf(u"i1"_s), host);
    QVERIFY(host->hasFocus());
    QCOMPARE(host->text(), u"*.new.exa"_s);
    QCOMPARE(f.hostOf(u"i2"_s)->text(), u"*.i2.example.com"_s);
    QTest::keyClicks(host, u"mple.com"_s);
    QTest::keyClick(host, Qt::Key_Return);
    QCOMPARE(f.fixture.group("web").member(ClusterId(u"i1"_s))->hostDns, u"*.new.example.com"_s);
    QVERIFY(f.fixture->undo());
    QVERIFY(host->text() != u"*.new.example.com"_s);
    QVERIFY(f.fixture->perform(u"Leave"_s, {RemoveMember{web, ClusterId(u"i2"_s)}}));
    QVERIFY(!f.hostOf(u"i2"_s));
}

void TestInspector::invalidTagsSurviveOtherEdits()
{
    Form f;
    auto *tags = f.field<QLineEdit>("inspectorTags");
    f.enter(tags, u"env:prod, env:dev"_s);
    f.elsewhere.setFocus();
    QVERIFY(f.fixture->perform(u"Describe"_s, {DescribeGroup{stores, u"x"_s}}));
    QCOMPARE(tags->text(), u"env:prod, env:dev"_s);
    f.form.show(payments);
    f.form.show(stores);
    QVERIFY(tags->text() != u"env:prod, env:dev"_s); // of another group it is gone
}

void TestInspector::profilesHaveAnOrder()
{
    Form f;
    auto *profiles = f.field<QListWidget>("inspectorProfiles");
    profiles->item(0)->setCheckState(Qt::Checked);
    profiles->item(1)->setCheckState(Qt::Checked);
    const auto ids = [&] {
        QStringList ids;
        for (const ProfileRef &profile : f.fixture.group("stores").profiles)
            ids << profile.id.toString();
        return ids;
    };
    const QStringList before = ids();
    QCOMPARE(before.size(), 2);
    const qsizetype steps = f.fixture.steps();
    profiles->setFocus();
    profiles->setCurrentRow(1);
    QTest::keyClick(profiles, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(ids(), (QStringList{before[1], before[0]}));
    QCOMPARE(f.fixture.steps(), steps + 1);
    QCOMPARE(profiles->currentRow(), 0); // it went with its profile
    QTest::keyClick(profiles, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(f.fixture.steps(), steps + 1);
    QVERIFY(f.fixture->undo());
    QCOMPARE(ids(), before);
    QCOMPARE(profiles->item(0)->data(Qt::UserRole).toString(), before[0]);
}

void TestInspector::theDistributionOfADraftGroup()
{
    Form f;
    auto *distribution = f.field<QComboBox>("inspectorDistribution");
    QVERIFY(!distribution->isEnabled());
    ClusterGroup fresh;
    fresh.id = makeDraftGroupId();
    fresh.name = u"Fresh"_s;
    QVERIFY(f.fixture->perform(u"Create"_s, {CreateGroup{fresh}}));
    f.form.show(fresh.id);
    QVERIFY(distribution->isEnabled());
    distribution->setCurrentIndex(1);
    Q_EMIT distribution->activated(1);
    QCOMPARE(f.fixture.steps(), 2);
    QCOMPARE(f.fixture->draft().group(fresh.id)->distribution, Distribution::K3s);
}

void TestInspector::systemGroupsAreReadOnly()
{
    Form f(GroupId(u"platform"_s));
    for (const char *name : {"inspectorName", "inspectorDescription", "inspectorTags"})
        QVERIFY2(!f.field<QLineEdit>(name)->isEnabled(), name);
    QVERIFY(!f.field<QListWidget>("inspectorProfiles")->isEnabled());
    QVERIFY(f.field<QPlainTextEdit>("inspectorValues")->isReadOnly());
    f.form.show(stores);
    QVERIFY(f.field<QLineEdit>("inspectorName")->isEnabled());
}

void TestInspector::applyingIsReadOnly()
{
    Form f;
    f.fixture->setApplying(true);
    QVERIFY(!f.field<QLineEdit>("inspectorName")->isEnabled());
    f.fixture->setApplying(false);
    QVERIFY(f.field<QLineEdit>("inspectorName")->isEnabled());
}

void TestInspector::findingsAreShown()
{
    Form f;
    f.enter(f.field<QDoubleSpinBox>("inspectorCpu"), u"1"_s);
    QCoreApplication::processEvents();
    QStringList shown;
    for (const Band *band : f.form.findChildren<Band *>()) {
        if (!band->isHidden())
            shown << band->text();
    }
    QCOMPARE(f.fixture->findings(stores).size(), size_t(1));
    QCOMPARE(shown, QStringList{f.fixture->findings(stores).front().message});
}

void TestInspector::aGroupThatIsGone()
{
    Form f;
    QSignalSpy gone(&f.form, &GroupForm::groupGone);
    QVERIFY(f.fixture->perform(u"Delete"_s, {DeleteGroup{stores}}));
    QCOMPARE(gone.size(), 1);
    QVERIFY(f.fixture->undo());
    QCOMPARE(f.field<QLineEdit>("inspectorName")->text(), u"Stores"_s);
}

void TestInspector::thePanelFollowsTheSelection()
{
    SessionFixture fixture(smallFleet());
    InspectorPanel panel(fixture.session());
    panel.resize(400, 900);
    panel.show();
    const auto texts = [&panel] {
        QStringList all;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'\n');
    };
    panel.setSelection({stores, {}});
    QVERIFY(panel.findChild<QLineEdit *>(u"inspectorName"_s)->isVisible());
    panel.setSelection({{}, {ClusterId(u"e1"_s)}});
    QVERIFY(!panel.findChild<QLineEdit *>(u"inspectorName"_s)->isVisible());
    QVERIFY2(texts().contains(u"site-1"_s), qPrintable(texts()));
    panel.setSelection({{}, {ClusterId(u"c1"_s), ClusterId(u"c2"_s)}});
    QVERIFY(!texts().contains(u"site-1"_s));
    panel.setSelection({});
    QVERIFY(!panel.findChild<QLineEdit *>(u"inspectorName"_s)->isVisible());
}

void TestInspector::profilesThatMayNotBeSeenSayWhy()
{
    SessionFixture fixture(smallFleet());
    InspectorPanel panel(fixture.session());
    panel.setProfilesUnreadable(u"The account lacks the permission clusterProfile.list."_s); // before there is a form
    panel.resize(400, 900);
    panel.show();
    panel.setSelection({stores, {}});
    const auto *why = panel.findChild<QLabel *>(u"inspectorProfilesUnreadable"_s);
    QVERIFY(why && why->isVisible());
    QVERIFY(why->text().contains(u"clusterProfile.list"_s));
    panel.setProfilesUnreadable({});
    QVERIFY(!why->isVisible());
}

void TestInspector::resolvedValuesAreShown()
{
    SessionFixture fixture(FleetBuilder().cluster("a").profile("p1", "guardrails").profile("p2", "observability").group("g", "G").member("a").build());
    SyncService service(fixture.session());
    const GroupId group(u"g"_s);
    auto *dialog = new ResolvedValuesDialog(service, fixture->base(), group);
    const QPointer<ResolvedValuesDialog> guard(dialog);
    dialog->show();
    // Without a backend it says so, and asks again when told.
    auto *state = dialog->findChild<EmptyState *>();
    QVERIFY(state->isVisible());
    const QList<QLabel *> labels = state->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"go online"_s); }));
    Q_EMIT service.resolvedValuesRead(GroupId(u"another"_s), {{ProfileId(u"p1"_s), {{u"opa"_s, u"a: 1\n"_s}}}});
    QVERIFY(state->isVisible());
    Q_EMIT service.resolvedValuesRead(group, {{ProfileId(u"p2"_s), {{u"prometheus"_s, u"pack:\n  namespace: \"monitoring\"\n"_s}}},
                                              {ProfileId(u"p1"_s), {{u"opa"_s, u"<b>literal</b>\n"_s}, {u"falco"_s, u"b: 2\n"_s}}}});
    auto *packs = dialog->findChild<QTreeWidget *>(u"resolvedPacks"_s);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"resolvedText"_s);
    QVERIFY(packs->isVisible());
    QCOMPARE(packs->topLevelItemCount(), 2);
    QCOMPARE(packs->topLevelItem(0)->text(0), u"observability"_s);
    QCOMPARE(text->toPlainText(), u"pack:\n  namespace: \"monitoring\"\n"_s);
    for (int i = 0; i < 3; ++i) // over the name of the profile, and the pack before it
        QTest::keyClick(packs, Qt::Key_Down);
    QCOMPARE(packs->currentItem()->text(0), u"opa"_s);
    QCOMPARE(text->toPlainText(), u"<b>literal</b>\n"_s);
    Q_EMIT service.resolvedValuesRead(group, {});
    QVERIFY(state->isVisible());
    dialog->close();
    QTRY_VERIFY(!guard);
}

EASEL_TEST(TestInspector)
#include "testinspector.moc"
