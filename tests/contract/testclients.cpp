// SPDX-License-Identifier: GPL-3.0-or-later
// Several people and a backend: they plan, somebody edits on the backend, plans are laid onto it, applied, taken back, and
// programs crash, also in the middle of an apply. After each step all is as a small model says.
//
// A run takes EASEL_CLIENT_STEPS steps (some hundreds unless told) from EASEL_CLIENT_SEED on; what fails prints both.
#include "clientworld.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestClients final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsAsTheModelSays();
    void theModelFindsWhatIsWrong();
};

void TestClients::allIsAsTheModelSays()
{
#ifdef __SANITIZE_ADDRESS__
    constexpr int few = 300;
#else
    constexpr int few = 1500;
#endif
    const int steps = qEnvironmentVariableIsSet("EASEL_CLIENT_STEPS") ? qEnvironmentVariableIntValue("EASEL_CLIENT_STEPS") : few;
    const quint32 seed = qEnvironmentVariableIsSet("EASEL_CLIENT_SEED") ? qgetenv("EASEL_CLIENT_SEED").toUInt() : 1;
    QElapsedTimer timer;
    timer.start();
    World world(seed);
    for (int step = 1; step <= steps; ++step) {
        const QString wrong = world.step();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(step).arg(wrong)));
        if (step % 10'000 == 0)
            qInfo().noquote() << u"%1 steps, %2 s: %3"_s.arg(step).arg(timer.elapsed() / 1000).arg(world.counts());
    }
    qInfo().noquote() << u"seed %1, %2 steps without divergence in %3 s: %4"_s.arg(seed).arg(steps).arg(timer.elapsed() / 1000).arg(world.counts());
}

// A merge that loses or invents something is seen.
void TestClients::theModelFindsWhatIsWrong()
{
    const Piece was{u"a"_s, u"text"_s, {{u"k"_s, u"1"_s}}, 4000, 120, {u"c1"_s}};
    Piece theirs = was;
    theirs.tags[u"k"_s] = u"2"_s;
    theirs.members.insert(u"c2"_s);
    Piece mine = was;
    mine.description = u"other"_s;
    mine.tags[u"k"_s] = u"3"_s;
    const Merged merged = mergedByTheBook({{u"g"_s, was}}, {{u"g"_s, was}}, {{u"g"_s, theirs}}, {{u"g"_s, mine}});
    const Piece expected{u"a"_s, u"other"_s, {{u"k"_s, u"3"_s}}, 4000, 120, {u"c1"_s, u"c2"_s}};
    QCOMPARE(difference(merged.draft, {{u"g"_s, expected}}), QString());
    QCOMPARE(merged.conflicts, (QSet<Foreseen>{{MergeConflict::Kind::EditedBoth, u"g"_s, u"tag:k"_s}}));
    QVERIFY(!difference(merged.draft, {{u"g"_s, was}}).isEmpty());
    QVERIFY(!difference(merged.draft, {}).isEmpty());
    const Merged gone = mergedByTheBook({{u"g"_s, was}}, {{u"g"_s, was}}, {}, {{u"g"_s, mine}});
    QVERIFY(gone.draft.isEmpty());
    QCOMPARE(gone.conflicts.size(), 1);
    const Merged kept = mergedByTheBook({{u"g"_s, was}}, {{u"g"_s, was}}, {{u"g"_s, theirs}}, {});
    QVERIFY(kept.draft.isEmpty());
    QCOMPARE(kept.conflicts.size(), 1);
}

EASEL_TEST(TestClients)
#include "testclients.moc"
