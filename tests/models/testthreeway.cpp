// SPDX-License-Identifier: GPL-3.0-or-later
// Two people's work on one base: the laws of the merge.
#include "planning/threeway.h"

#include "mergescript.h"
#include "planning/groupfield.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <rapidcheck.h>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Fleet mineOf(const MergeScript &script)
{
    return edited(mergeFleet(), script, u"mine"_s);
}

/// What was created on the backend has ids of the backend.
Fleet theirsOf(const MergeScript &script)
{
    Fleet fleet = edited(mergeFleet(), script, u"theirs"_s);
    for (const GroupId &id : fleet.groupIds()) {
        if (isDraft(id)) {
            ClusterGroup group = *fleet.group(id);
            group.id = GroupId(u"uid-"_s + id.toString().mid(6));
            fleet.removeGroup(id);
            fleet.putGroup(group);
        }
    }
    return fleet;
}

void require(const QString &difference)
{
    if (!difference.isEmpty())
        RC_FAIL(difference.toStdString());
}

/// The fields that a conflict is about may hold what they like; the others are compared.
bool isInConflict(const FleetMerge &merge, const GroupId &id, const GroupField &field)
{
    return std::any_of(merge.conflicts.begin(), merge.conflicts.end(), [&](const MergeConflict &conflict) {
        const bool isHere = conflict.group == id || conflict.others.contains(id);
        const bool isWhole = conflict.kind == MergeConflict::Kind::DeletedMine || conflict.kind == MergeConflict::Kind::DeletedTheirs;
        return isHere && (isWhole || conflict.field == field.key() || (!field.cluster().isEmpty() && conflict.cluster == field.cluster()));
    });
}

QString linesOf(const ClusterGroup *group)
{
    return group ? u'\n' + group->values + u'\n' : QString();
}

/// A value, for the question whether anybody ever wrote it; of lists it is asked of their elements.
bool isFrom(const GroupField &field, const ClusterGroup &group, std::initializer_list<const ClusterGroup *> sources)
{
    if (field.kind == GroupField::Kind::Values) {
        for (const QString &line : group.values.split(u'\n')) {
            if (std::none_of(sources.begin(), sources.end(), [&](const ClusterGroup *source) { return linesOf(source).contains(u'\n' + line + u'\n'); }))
                return false;
        }
        return true;
    }
    if (field.kind == GroupField::Kind::Profiles) {
        return std::all_of(group.profiles.begin(), group.profiles.end(), [&](const ProfileRef &profile) {
            return std::any_of(sources.begin(), sources.end(), [&](const ClusterGroup *source) {
                return source && std::find(source->profiles.begin(), source->profiles.end(), profile) != source->profiles.end();
            });
        });
    }
    return std::any_of(sources.begin(), sources.end(), [&](const ClusterGroup *source) { return source && sameField(field, *source, group); });
}

std::vector<GroupField> fieldsOf(const ClusterGroup &group)
{
    using Kind = GroupField::Kind;
    std::vector<GroupField> fields;
    for (Kind kind : {Kind::Name, Kind::Description, Kind::Endpoint, Kind::Distribution, Kind::Cpu, Kind::Memory, Kind::Storage,
                      Kind::Oversubscription, Kind::Values, Kind::Profiles})
        fields.push_back({kind, {}});
    for (auto it = group.tags.cbegin(); it != group.tags.cend(); ++it)
        fields.push_back({Kind::Tag, it.key()});
    for (const Member &member : group.members) {
        for (Kind kind : {Kind::HostDns, Kind::Port, Kind::LoadBalancer})
            fields.push_back({kind, member.cluster.toString()});
    }
    return fields;
}

} // namespace

class TestThreeWay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identity();
    void idempotence();
    void symmetry();
    void noInvention();
    void noLoss();
    void conflictsSurviveTheDisk();
    void openConflictsKeepTheirAncestor();
    void settlingSettles();
    void noFalseConflicts();
};

void TestThreeWay::identity()
{
    QVERIFY(rc::check("a plan on an unchanged base is the plan", [](const MergeScript &script) {
        const FleetMerge merge = mergeFleets(mergeFleet(), mergeFleet(), mineOf(script));
        require(contentDifference(merge.draft, mineOf(script)));
        RC_ASSERT(merge.conflicts.empty());
        RC_ASSERT(merge.mergedByItself.empty());
    }));
    QVERIFY(rc::check("no plan leaves what the backend has", [](const MergeScript &script) {
        const FleetMerge merge = mergeFleets(mergeFleet(), theirsOf(script), mergeFleet());
        require(contentDifference(merge.draft, theirsOf(script)));
        RC_ASSERT(merge.conflicts.empty());
    }));
    QVERIFY(rc::check("both did the same", [](const MergeScript &script) {
        const Fleet both = edited(mergeFleet(), script, u"both"_s);
        const FleetMerge merge = mergeFleets(mergeFleet(), both, both);
        require(contentDifference(merge.draft, both));
        RC_ASSERT(merge.conflicts.empty());
    }));
    QVERIFY(rc::check("both did the same, and what they made has other ids", [](const MergeScript &script) {
        const FleetMerge merge = mergeFleets(mergeFleet(), theirsOf(script), mineOf(script));
        require(contentDifference(merge.draft, theirsOf(script)));
        RC_ASSERT(merge.conflicts.empty());
    }));
}

void TestThreeWay::idempotence()
{
    QVERIFY(rc::check("what was merged is no news", [](const MergeScript &theirScript, const MergeScript &myScript) {
        const Fleet theirs = theirsOf(theirScript);
        const FleetMerge once = mergeFleets(mergeFleet(), theirs, mineOf(myScript));
        const FleetMerge twice = mergeFleets(theirs, theirs, once.draft);
        require(contentDifference(twice.draft, once.draft));
        RC_ASSERT(twice.conflicts.empty());
        if (once.conflicts.empty()) {
            const FleetMerge again = mergeFleets(mergeFleet(), theirs, once.draft);
            require(contentDifference(again.draft, once.draft));
            RC_ASSERT(again.conflicts.empty());
        }
    }));
}

void TestThreeWay::symmetry()
{
    int merged = 0;
    QVERIFY(rc::check("whose is whose does not matter where nobody is in the way", [&](const MergeScript &theirScript, const MergeScript &myScript) {
        const Fleet mine = mineOf(myScript);
        const Fleet theirs = theirsOf(theirScript);
        const FleetMerge one = mergeFleets(mergeFleet(), theirs, mine);
        const FleetMerge other = mergeFleets(mergeFleet(), mine, theirs);
        // A name that is doubled is in the way of the one who gave it last, and of nobody else.
        const auto isInTheWay = [](const FleetMerge &merge) {
            return std::any_of(merge.conflicts.begin(), merge.conflicts.end(),
                               [](const MergeConflict &conflict) { return conflict.kind != MergeConflict::Kind::NameTaken; });
        };
        RC_ASSERT(isInTheWay(one) == isInTheWay(other));
        if (!one.conflicts.empty() || !other.conflicts.empty() || !one.created.isEmpty())
            return;
        require(contentDifference(one.draft, other.draft));
        ++merged;
    }));
    QVERIFY2(merged > 10, "hardly anything was merged");
}

void TestThreeWay::noInvention()
{
    QVERIFY(rc::check("each value is one that somebody wrote", [](const MergeScript &theirScript, const MergeScript &myScript) {
        const Fleet base = mergeFleet();
        const Fleet theirs = theirsOf(theirScript);
        const Fleet mine = mineOf(myScript);
        const FleetMerge merge = mergeFleets(base, theirs, mine);
        for (const GroupId &id : merge.draft.groupIds()) {
            const ClusterGroup &group = *merge.draft.group(id);
            for (const GroupField &field : fieldsOf(group))
                RC_ASSERT(isFrom(field, group, {base.group(id), theirs.group(id), mine.group(id)}));
        }
    }));
}

void TestThreeWay::noLoss()
{
    QVERIFY(rc::check("what one side did is there", [](const MergeScript &theirScript, const MergeScript &myScript) {
        const Fleet base = mergeFleet();
        const Fleet theirs = theirsOf(theirScript);
        const Fleet mine = mineOf(myScript);
        const FleetMerge merge = mergeFleets(base, theirs, mine);
        for (const auto &[side, other] : {std::pair(&mine, &theirs), std::pair(&theirs, &mine)}) {
            for (const GroupId &id : side->groupIds()) {
                const ClusterGroup &wanted = *side->group(id);
                const GroupId inDraft = merge.created.value(id, id);
                const ClusterGroup *before = base.group(id);
                const ClusterGroup *beside = other->group(id);
                const ClusterGroup *draft = merge.draft.group(inDraft);
                if (!before) {
                    RC_ASSERT(draft); // made by one side
                    continue;
                }
                if (!beside) {
                    // Deleted by the other side: it is gone, and when there was more to it, somebody hears of it.
                    RC_ASSERT(!draft);
                    const bool isTold = std::any_of(merge.conflicts.begin(), merge.conflicts.end(), [&](const MergeConflict &c) { return c.group == id; });
                    RC_ASSERT(isTold == !sameContent(*before, wanted));
                    continue;
                }
                RC_ASSERT(draft);
                for (const GroupField &field : differingFields(*before, wanted)) {
                    const bool isPlain = field.kind != GroupField::Kind::Values && field.kind != GroupField::Kind::Profiles;
                    if (isPlain && sameField(field, *before, *beside) && !isInConflict(merge, id, field))
                        RC_ASSERT(sameField(field, *draft, wanted));
                }
            }
            for (const GroupId &id : base.groupIds()) {
                if (!side->group(id) && other->group(id))
                    RC_ASSERT(!merge.draft.group(id));
            }
        }
    }));
}

void TestThreeWay::conflictsSurviveTheDisk()
{
    int seen = 0;
    QVERIFY(rc::check("a conflict is the same after it was written and read", [&](const MergeScript &theirScript, const MergeScript &myScript) {
        const Fleet theirs = theirsOf(theirScript);
        const FleetMerge merge = mergeFleets(mergeFleet(), theirs, mineOf(myScript));
        for (const MergeConflict &conflict : merge.conflicts) {
            Result<MergeConflict> read = conflictFromJson(toJson(conflict));
            RC_ASSERT(read.has_value());
            describeConflict(*read, theirs, merge.draft);
            RC_ASSERT(read->id() == conflict.id());
            RC_ASSERT(toJson(*read) == toJson(conflict));
            RC_ASSERT(!read->reason.isEmpty());
            RC_ASSERT(read->reason == conflict.reason);
            RC_ASSERT(read->base == conflict.base && read->theirs == conflict.theirs && read->mine == conflict.mine);
            RC_ASSERT(isStillTheirs(*read, theirs));
            RC_ASSERT(isStillConflict(*read, theirs, merge.draft));
            ++seen;
        }
    }));
    QVERIFY2(seen > 50, "hardly any conflicts");
}

void TestThreeWay::openConflictsKeepTheirAncestor()
{
    QVERIFY(rc::check("while nobody settles them, a second look finds the same", [](const MergeScript &theirScript, const MergeScript &myScript) {
        const Fleet theirs = theirsOf(theirScript);
        const FleetMerge once = mergeFleets(mergeFleet(), theirs, mineOf(myScript));
        const FleetMerge twice = mergeFleets(theirs, theirs, once.draft, {}, once.conflicts);
        require(contentDifference(twice.draft, once.draft));
        QStringList before;
        QStringList after;
        for (const MergeConflict &conflict : once.conflicts)
            before << conflict.id();
        for (const MergeConflict &conflict : twice.conflicts)
            after << conflict.id();
        before.sort();
        after.sort();
        if (before != after)
            RC_FAIL((before.join(u'\n') + u"\nbecame\n"_s + after.join(u'\n')).toStdString());
    }));
    QVERIFY(rc::check("when the backend goes back to the ancestor, the plan is the plan", [](const MergeScript &theirScript, const MergeScript &myScript) {
        const Fleet theirs = theirsOf(theirScript);
        const FleetMerge once = mergeFleets(mergeFleet(), theirs, mineOf(myScript));
        const FleetMerge back = mergeFleets(theirs, mergeFleet(), once.draft, {}, once.conflicts);
        for (const MergeConflict &conflict : back.conflicts) {
            // A name or a cluster that both gave up, and the backend took back, is in the way anew.
            if (conflict.others.isEmpty())
                RC_FAIL((conflict.id() + u": "_s + conflict.reason).toStdString());
        }
    }));
}

void TestThreeWay::settlingSettles()
{
    QVERIFY(rc::check("each conflict can be settled either way", [](const MergeScript &theirScript, const MergeScript &myScript, unsigned int choices) {
        const Fleet theirs = theirsOf(theirScript);
        const FleetMerge merge = mergeFleets(mergeFleet(), theirs, mineOf(myScript));
        Fleet draft = merge.draft;
        unsigned int bit = 0;
        for (const MergeConflict &conflict : merge.conflicts) {
            const Choice choice = (choices >> (bit++ % 32)) & 1u ? Choice::Mine : Choice::Theirs;
            const Result<std::vector<Change>> changes = settle(conflict, choice, theirs, draft);
            RC_ASSERT(changes.has_value());
            for (const Change &change : *changes) {
                const Result<void> done = applyChange(change, draft);
                if (!done)
                    RC_FAIL((conflict.reason + u' ' + done.error().toString()).toStdString());
            }
            if (choice == Choice::Theirs && conflict.kind == MergeConflict::Kind::EditedBoth)
                RC_ASSERT(!isStillConflict(conflict, theirs, draft) || conflict.field == u"values" || conflict.field == u"profiles");
        }
    }));
}

namespace {

/// Lays edits of single fields onto two copies of a group, so that no field is touched by both.
class DisjointEdits final
{
public:
    DisjointEdits(QRandomGenerator &random, const ClusterGroup &base, int most)
        : mine(base), theirs(base), expected(base), m_random(random), m_most(most)
    {
        edit([](ClusterGroup &g) { g.name += u" x"_s; });
        edit([](ClusterGroup &g) { g.description = u"described"_s; });
        edit([](ClusterGroup &g) { g.endpoint = EndpointType::Ingress; });
        edit([](ClusterGroup &g) { g.limits.cpu = MilliCores(1); });
        edit([](ClusterGroup &g) { g.limits.memory = MebiBytes(1); });
        edit([](ClusterGroup &g) { g.limits.storage = GibiBytes(1); });
        edit([](ClusterGroup &g) { g.oversubscription = Percent(1); });
        for (int i = 0; i < 4; ++i) {
            edit([i](ClusterGroup &g) { g.tags.insert(u"old%1"_s.arg(i), u"new"_s); });
            edit([i](ClusterGroup &g) { g.tags.insert(u"new%1"_s.arg(i), u"new"_s); });
            edit([i](ClusterGroup &g) { g.tags.remove(u"gone%1"_s.arg(i)); });
            edit([i](ClusterGroup &g) { replaceLine(g, 6 * i + 2); });
            edit([i](ClusterGroup &g) { g.members.push_back({ClusterId(g.id.toString() + u"-new%1"_s.arg(i)), {}, {}, {}, {}}); });
            edit([i](ClusterGroup &g) { std::erase_if(g.members, [&](const Member &m) { return m.cluster.toString().endsWith(u"-gone%1"_s.arg(i)); }); });
            edit([i](ClusterGroup &g) { kept(g, i)->hostDns = u"*.example.com"_s; });
            edit([i](ClusterGroup &g) { kept(g, i)->port = 443; });
            edit([i](ClusterGroup &g) { kept(g, i)->loadBalancer = LoadBalancerSettings{{u"10.0.0.1"_s}, {}, {}}; });
            edit([i](ClusterGroup &g) { std::erase_if(g.profiles, [&](const ProfileRef &p) { return p.id.toString() == u"gone%1"_s.arg(i); }); });
        }
    }

    static ClusterGroup base(int number)
    {
        ClusterGroup group;
        group.id = GroupId(u"g%1"_s.arg(number));
        group.name = u"Group %1"_s.arg(number);
        QStringList lines;
        for (int i = 0; i < 28; ++i)
            lines << u"line%1: a"_s.arg(i);
        group.values = lines.join(u'\n') + u'\n';
        for (int i = 0; i < 4; ++i) {
            group.tags.insert(u"old%1"_s.arg(i), u"a"_s);
            group.tags.insert(u"gone%1"_s.arg(i), u"a"_s);
            group.members.push_back({ClusterId(group.id.toString() + u"-kept%1"_s.arg(i)), {}, {}, {}, {}});
            group.members.push_back({ClusterId(group.id.toString() + u"-gone%1"_s.arg(i)), {}, {}, {}, {}});
            group.profiles.push_back({ProfileId(u"gone%1"_s.arg(i)), {}});
            group.profiles.push_back({ProfileId(u"kept%1"_s.arg(i)), {}});
        }
        return group;
    }

    ClusterGroup mine;
    ClusterGroup theirs;
    ClusterGroup expected;
    int count = 0;

private:
    static Member *kept(ClusterGroup &group, int i) { return group.member(ClusterId(group.id.toString() + u"-kept%1"_s.arg(i))); }

    static void replaceLine(ClusterGroup &group, int line)
    {
        group.values.replace(u"line%1: a\n"_s.arg(line), u"line%1: changed\nline%1b: added\n"_s.arg(line));
    }

    template <typename Edit>
    void edit(Edit edit)
    {
        const int who = m_random.bounded(4);
        if (who == 3 || count == m_most)
            return;
        ++count;
        edit(expected);
        if (who != 0)
            edit(mine);
        if (who != 1)
            edit(theirs);
    }

    QRandomGenerator &m_random;
    const int m_most;
};

} // namespace

void TestThreeWay::noFalseConflicts()
{
#if defined(__SANITIZE_ADDRESS__)
    constexpr int wanted = 50'000; // a sanitizer's build is twenty times slower
#else
    constexpr int wanted = 1'000'000;
#endif
    constexpr int groups = 50;
    QRandomGenerator random(20260301);
    std::vector<ClusterGroup> bases;
    for (int i = 0; i < groups; ++i)
        bases.push_back(DisjointEdits::base(i));
    const Fleet base(std::make_shared<Inventory>(), bases);
    int merges = 0;
    qsizetype conflicts = 0;
    while (merges < wanted) {
        Fleet mine = base;
        Fleet theirs = base;
        Fleet expected = base;
        for (const ClusterGroup &group : bases) {
            DisjointEdits edits(random, group, wanted - merges);
            merges += edits.count;
            mine.putGroup(std::move(edits.mine));
            theirs.putGroup(std::move(edits.theirs));
            expected.putGroup(std::move(edits.expected));
        }
        const FleetMerge merge = mergeFleets(base, theirs, mine);
        conflicts += static_cast<qsizetype>(merge.conflicts.size());
        const QString difference = contentDifference(merge.draft, expected);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    QCOMPARE(conflicts, 0);
    QCOMPARE(merges, wanted);
}

EASEL_TEST(TestThreeWay)
#include "testthreeway.moc"
