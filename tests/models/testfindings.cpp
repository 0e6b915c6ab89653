// SPDX-License-Identifier: GPL-3.0-or-later
// Findings that are kept up to date edit by edit are the ones that a full check finds: whatever is done, undone, redone,
// weighed and waived on the way.
#include "planscript.h"
#include "randomchanges.h"
#include "sessionfixture.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <rapidcheck.h>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Each finding as a line, sorted: what two ways of finding them are compared by.
QStringList lines(std::vector<Finding> findings)
{
    QStringList all;
    for (const Finding &f : findings)
        all << QStringList{f.rule, QString::number(static_cast<int>(f.severity)), f.group.toString(), f.cluster.toString(), f.message,
                           QString::number(f.fixes.size()), f.waiver ? f.waiver->reason : QString()}.join(u'|');
    all.sort();
    return all;
}

QStringList kept(PlanningSession &session)
{
    return lines(session.findings()) + lines(session.waivedFindings());
}

QStringList full(PlanningSession &session)
{
    auto all = session.catalogue().checkAll(session.draft());
    const auto ofChanges = session.catalogue().checkChanges(session.base(), session.draft());
    all.insert(all.end(), ofChanges.begin(), ofChanges.end());
    applyPolicy(session.policy(), session.catalogue(), session.clock().now().date(), all);
    std::vector<Finding> waived;
    std::copy_if(all.begin(), all.end(), std::back_inserter(waived), [](const Finding &f) { return f.waiver.has_value(); });
    std::erase_if(all, [](const Finding &f) { return f.waiver.has_value(); });
    return lines(all) + lines(waived);
}

/// One act of somebody who plans; the number says which, so that RapidCheck can shrink what fails.
void act(PlanningSession &session, quint16 number)
{
    QRandomGenerator random(number);
    switch (number % 8) {
    case 0: (void)session.undo(); return;
    case 1: (void)session.redo(); return;
    case 2: {
        const auto findings = session.findings();
        if (findings.empty())
            return;
        const Finding &finding = findings[number % findings.size()];
        (void)session.setPolicy(withWaiver(session.policy(), {finding.rule, finding.group, finding.cluster, u"why not"_s, QDate(2030, 1, 1), {}, {}}));
        return;
    }
    case 3: {
        const auto findings = session.findings();
        if (!findings.empty() && !findings.front().fixes.empty())
            (void)session.perform(u"fix"_s, findings.front().fixes.front().changes);
        return;
    }
    default: {
        std::vector<Change> changes;
        Fleet trial = session.draft();
        for (int i = 0; i < 1 + number % 3; ++i) {
            Change change = randomChange(random, trial);
            if (applyChange(change, trial))
                changes.push_back(std::move(change));
        }
        (void)session.perform(u"edit"_s, std::move(changes));
        return;
    }
    }
}

} // namespace

class TestFindings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void incrementalEqualsFull();
    void aFailedStepLeavesThemAsTheyWere();
};

void TestFindings::incrementalEqualsFull()
{
    int different = 0;
    QVERIFY(rc::check("incremental findings are those of a full check", [&](const std::vector<quint16> &script) {
        SessionFixture fixture(scriptedFleet());
        const QStringList first = kept(fixture.session());
        for (const quint16 number : script) {
            act(fixture.session(), number);
            RC_ASSERT(kept(fixture.session()) == full(fixture.session()));
        }
        different += kept(fixture.session()) != first ? 1 : 0;
    }));
    QVERIFY(different > 20); // or the scripts did nothing that matters
}

void TestFindings::aFailedStepLeavesThemAsTheyWere()
{
    SessionFixture fixture(scriptedFleet());
    const QStringList before = kept(fixture.session());
    const GroupId group = fixture->draft().groupIds().front();
    QVERIFY(!fixture->perform(u"half"_s, {SetOversubscription{group, Percent(400)}, DeleteGroup{GroupId(u"none"_s)}}));
    QCOMPARE(kept(fixture.session()), before);
    QCOMPARE(kept(fixture.session()), full(fixture.session()));
    QCOMPARE(fixture.steps(), 0);
}

EASEL_TEST(TestFindings)
#include "testfindings.moc"
