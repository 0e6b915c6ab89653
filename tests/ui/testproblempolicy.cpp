// SPDX-License-Identifier: GPL-3.0-or-later
// What people do about findings besides mending one: all of a kind, waiving, weighing, and telling today from the plan.
#include "catalogue/rulesdialog.h"
#include "fleetbuilder.h"
#include "items/rulesmodel.h"
#include "review/problemspanel.h"
#include "sessionfixture.h"
#include "testregistry.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Three groups that promise too much, an unhealthy member in one of them.
Fleet generous()
{
    FleetBuilder builder;
    for (const auto &[cluster, group] : {std::pair("c1", "g1"), std::pair("c2", "g2"), std::pair("c3", "g3")}) {
        builder.cluster(cluster).health(group == QByteArray("g1") ? Health::Unhealthy : Health::Healthy);
        builder.group(group, group).member(cluster).editGroup([](ClusterGroup &g) { g.oversubscription = Percent(250); });
    }
    return builder.build();
}

template <typename Widget>
Widget *only(const QWidget &parent, const char *name)
{
    const auto found = parent.findChildren<Widget *>(QLatin1String(name));
    const auto visible = std::find_if(found.begin(), found.end(), [&](const Widget *w) { return w->isVisibleTo(&parent); });
    return visible == found.end() ? nullptr : *visible;
}

QStringList texts(const QWidget &parent)
{
    QStringList all;
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&parent))
            all << label->text();
    }
    return all;
}

} // namespace

class TestProblemPolicy final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixesAllOfAKindInOneStep();
    void aCancelledPreviewChangesNothing();
    void waivesWithAReason();
    void errorsOfferNoWaiver();
    void aFormSurvivesOtherEdits();
    void tellsTodayFromThePlan();
    void rulesAreListedAndWeighed();
    void rulesListTheWaivers();
};

void TestProblemPolicy::fixesAllOfAKindInOneStep()
{
    SessionFixture fixture(generous());
    ProblemsPanel panel(fixture.session());
    QVERIFY(panel.selectRule(u"OVERSUBSCRIPTION-HIGH"_s));
    auto *all = only<QPushButton>(panel, "fixAllButton");
    QVERIFY(all);
    all->click();
    QCOMPARE(fixture.steps(), 0); // first it is shown
    QVERIFY(only<QWidget>(panel, "fixAllPreview"));
    QCOMPARE(texts(panel).filter(u"120 %"_s).size(), 3);
    only<QPushButton>(panel, "confirmFixAllButton")->click();
    QCOMPARE(fixture.steps(), 1);
    for (const char *id : {"g1", "g2", "g3"})
        QCOMPARE(fixture.group(id).oversubscription.value, 120);
    QVERIFY(fixture->undo());
    QCOMPARE(fixture.group("g2").oversubscription.value, 250);
}

void TestProblemPolicy::aCancelledPreviewChangesNothing()
{
    SessionFixture fixture(generous());
    ProblemsPanel panel(fixture.session());
    QVERIFY(panel.selectRule(u"OVERSUBSCRIPTION-HIGH"_s));
    only<QPushButton>(panel, "fixAllButton")->click();
    only<QPushButton>(panel, "cancelButton")->click();
    QVERIFY(!only<QWidget>(panel, "fixAllPreview"));
    QVERIFY(only<QPushButton>(panel, "fixAllButton"));
    QCOMPARE(fixture.steps(), 0);
    // Where there is one of a kind there is nothing to fix at once.
    QVERIFY(panel.selectRule(u"MEMBER-UNHEALTHY"_s));
    QVERIFY(!only<QPushButton>(panel, "fixAllButton"));
}

void TestProblemPolicy::waivesWithAReason()
{
    SessionFixture fixture(generous());
    ProblemsPanel panel(fixture.session());
    const int before = panel.warningCount();
    QVERIFY(panel.selectRule(u"MEMBER-UNHEALTHY"_s));
    only<QPushButton>(panel, "waiveButton")->click();
    auto *confirm = only<QPushButton>(panel, "confirmWaiveButton");
    QVERIFY(!confirm->isEnabled()); // not without a reason
    only<QLineEdit>(panel, "waiverReason")->setText(u"  replaced on Friday "_s);
    only<QLineEdit>(panel, "waiverBy")->setText(u"kim"_s);
    only<QDateEdit>(panel, "waiverUntil")->setDate({2026, 4, 1});
    QVERIFY(confirm->isEnabled());
    confirm->click();
    QCOMPARE(panel.warningCount(), before - 1);
    QCOMPARE(fixture->policy().waivers.size(), 1u);
    const Waiver &waiver = fixture->policy().waivers.front();
    QCOMPARE(waiver.reason, u"replaced on Friday"_s);
    QCOMPARE(waiver.until, QDate(2026, 4, 1));
    QCOMPARE(waiver.by, u"kim"_s);
    QCOMPARE(fixture.steps(), 0);
    // It is not gone: who wants to see it, sees it, and can end it.
    QVERIFY(!panel.selectRule(u"MEMBER-UNHEALTHY"_s));
    auto *waived = only<QToolButton>(panel, "waivedToggle");
    QVERIFY(waived);
    waived->setChecked(true);
    QVERIFY(panel.selectRule(u"MEMBER-UNHEALTHY"_s));
    QVERIFY(!texts(panel).filter(u"replaced on Friday"_s).isEmpty());
    only<QPushButton>(panel, "unwaiveButton")->click();
    QVERIFY(fixture->policy().isEmpty());
    QCOMPARE(panel.warningCount(), before);
}

void TestProblemPolicy::errorsOfferNoWaiver()
{
    SessionFixture fixture(FleetBuilder().cluster("c1").notHost().group("g1", "G1").member("c1").build());
    ProblemsPanel panel(fixture.session());
    QVERIFY(panel.selectRule(u"MEMBER-NOT-HOST"_s));
    QVERIFY(!only<QPushButton>(panel, "waiveButton"));
}

void TestProblemPolicy::aFormSurvivesOtherEdits()
{
    SessionFixture fixture(generous());
    ProblemsPanel panel(fixture.session());
    QVERIFY(panel.selectRule(u"MEMBER-UNHEALTHY"_s));
    only<QPushButton>(panel, "waiveButton")->click();
    only<QLineEdit>(panel, "waiverReason")->setText(u"half a sent"_s);
    QVERIFY(fixture->perform(u"elsewhere"_s, {DescribeGroup{GroupId(u"g3"_s), u"x"_s}}));
    QVERIFY(fixture->perform(u"elsewhere"_s, {SetOversubscription{GroupId(u"g2"_s), Percent(110)}}));
    QVERIFY(only<QLineEdit>(panel, "waiverReason"));
    QCOMPARE(only<QLineEdit>(panel, "waiverReason")->text(), u"half a sent"_s);
}

void TestProblemPolicy::tellsTodayFromThePlan()
{
    SessionFixture fixture(generous());
    ProblemsPanel panel(fixture.session());
    auto *view = panel.findChild<QTreeView *>();
    const int today = view->model()->rowCount();
    QVERIFY(!only<QToolButton>(panel, "addedToggle")); // the plan adds nothing yet
    QVERIFY(fixture->perform(u"break"_s, {SetOversubscription{GroupId(u"g1"_s), Percent(50)}}));
    auto *added = only<QToolButton>(panel, "addedToggle");
    QVERIFY(added);
    added->setChecked(true);
    QCOMPARE(view->model()->rowCount(), 1);
    QVERIFY(panel.selectRule(u"OVERSUBSCRIPTION-LOW"_s));
    added->setChecked(false);
    QCOMPARE(view->model()->rowCount(), today); // one came, one went
}

void TestProblemPolicy::rulesAreListedAndWeighed()
{
    SessionFixture fixture(generous());
    RulesDialog dialog(fixture.session());
    auto *view = dialog.findChild<QTreeView *>();
    QCOMPARE(view->model()->rowCount(), static_cast<int>(fixture->catalogue().rules().size()));
    for (const Rule &rule : fixture->catalogue().rules()) {
        dialog.selectRule(rule.id);
        const QString all = texts(dialog).join(u'\n');
        QVERIFY2(all.contains(rule.title) && all.contains(rule.explanation) && all.contains(rule.source) && all.contains(rule.id), qPrintable(rule.id));
        QCOMPARE(only<QComboBox>(dialog, "severityChoice") != nullptr, isAdjustable(rule));
    }
    dialog.selectRule(u"OVERSUBSCRIPTION-HIGH"_s);
    auto *choice = only<QComboBox>(dialog, "severityChoice");
    choice->setCurrentIndex(choice->findData(static_cast<int>(Severity::Error)));
    Q_EMIT choice->activated(choice->currentIndex());
    QCOMPARE(fixture->policy().severities.value(u"OVERSUBSCRIPTION-HIGH"_s), Severity::Error);
    QCOMPARE(fixture->findings().front().severity, Severity::Error);
    choice = only<QComboBox>(dialog, "severityChoice");
    choice->setCurrentIndex(choice->findData(static_cast<int>(Severity::Warning)));
    Q_EMIT choice->activated(choice->currentIndex());
    QVERIFY(fixture->policy().isEmpty()); // as usual is no policy
}

void TestProblemPolicy::rulesListTheWaivers()
{
    SessionFixture fixture(generous());
    const Finding finding = *[&] {
        static std::vector<Finding> all;
        all = fixture->findings();
        return std::find_if(all.begin(), all.end(), [](const Finding &f) { return f.rule == u"MEMBER-UNHEALTHY"_s; });
    }();
    QVERIFY(fixture->setPolicy(withWaiver({}, {finding.rule, finding.group, finding.cluster, u"why not"_s, QDate(2026, 5, 1), {}, {}})));
    RulesDialog dialog(fixture.session());
    dialog.selectRule(finding.rule);
    QCOMPARE(texts(dialog).filter(u"why not"_s).size(), 1);
    for (QToolButton *button : dialog.findChildren<QToolButton *>()) {
        if (button->isVisibleTo(&dialog) && button->accessibleName() == u"End the waiver"_s) {
            button->click();
            break;
        }
    }
    QVERIFY(fixture->policy().isEmpty());
}

EASEL_TEST(TestProblemPolicy)
#include "testproblempolicy.moc"
