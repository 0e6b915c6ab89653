// SPDX-License-Identifier: GPL-3.0-or-later
// Plan files: what is written is what is read, one plan is one text, and what is no plan file is refused with its reason.
#include "fleetbuilder.h"
#include "planning/planfile.h"
#include "planning/strictjson.h"
#include "randomchanges.h"
#include "session/groupstates.h"
#include "session/planexchange.h"
#include "sessionfixture.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <rapidcheck.h>

#include <functional>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const GroupId payments(u"payments"_s);
const GroupId stores(u"stores"_s);
const GroupId web(u"web"_s);
const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0, 0, 123), Qt::UTC);

struct Planned final
{
    Fleet base;
    Fleet draft;
    Plan plan;

    bool add(const QString &title, std::vector<Change> changes, const QString &note = {})
    {
        const auto states = makeChanges(changes, draft);
        if (!states || states->empty())
            return false;
        plan.steps.push_back({title, std::move(changes), noon.addSecs(plan.position), note});
        ++plan.position;
        return true;
    }
};

Planned planned(const Fleet &base)
{
    return {base, base, {}};
}

PlanFile fileOf(const Planned &p, PlanInfo info = {u"Move shops"_s, u"Ann"_s, u"CHG-4711"_s}, std::optional<PlanSeal> seal = {})
{
    return planFile(p.plan, p.base, p.draft, {u"0123456789abcdef"_s, Scope::tenant(), noon}, std::move(info), std::move(seal));
}

Planned randomPlan(quint32 seed, int steps)
{
    QRandomGenerator random(seed);
    Planned p = planned(smallFleet());
    for (int i = 0; i < steps; ++i) {
        std::vector<Change> changes{random.bounded(4) ? randomChange(random, p.draft) : randomVirtualChange(random, p.draft)};
        if (random.bounded(3) == 0)
            changes.push_back(randomChange(random, p.draft));
        static_cast<void>(p.add(u"Step “%1”"_s.arg(i), std::move(changes), i % 3 ? QString() : u"why\n%1"_s.arg(i)));
    }
    return p;
}

Member memberOf(const char *cluster)
{
    return {ClusterId(QString::fromLatin1(cluster)), QString::fromLatin1(cluster), {}, std::nullopt, std::nullopt};
}

ClusterGroup newGroup(const char *id, const char *name)
{
    ClusterGroup group;
    group.id = GroupId(QString::fromLatin1(id));
    group.name = QString::fromLatin1(name);
    group.endpoint = EndpointType::LoadBalancer;
    group.values = u"a: 1\r\nb:\n\n  - “c”\n"_s;
    group.members = {memberOf("free2"), memberOf("free1")};
    group.members.front().port = 8443;
    group.members.front().loadBalancer = LoadBalancerSettings{{u"10.0.0.1"_s}, u"Local"_s, {}};
    return group;
}

/// A plan with something of everything.
Planned example()
{
    Planned p = planned(smallFleet());
    const bool done = p.add(u"Rename"_s, {RenameGroup{stores, u"Shops"_s}}, u"as asked"_s)
                      && p.add(u"Make"_s, {CreateGroup{newGroup("draft:1", "New")}})
                      && p.add(u"Move"_s, {MoveMember{stores, payments, memberOf("c1")}, SetValues{payments, u"x: 1\ny: 2\n"_s}})
                      && p.add(u"Limit"_s, {SetLimits{stores, {MilliCores(9007199254740993), MebiBytes(1), GibiBytes(2)}}})
                      && p.add(u"Delete"_s, {DeleteGroup{web}})
                      && p.add(u"There"_s, {SetOversubscription{stores, Percent(150)}})
                      && p.add(u"and back"_s, {SetOversubscription{stores, Percent(120)}});
    if (!done)
        qFatal("the example cannot be planned");
    return p;
}

/// The document of the example, edited; the layout does not matter.
QByteArray edited(const std::function<void(QJsonObject &)> &edit)
{
    QJsonObject json = QJsonDocument::fromJson(writePlanFile(fileOf(example()))).object();
    edit(json);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Replaces the value at a path of keys and indexes.
QJsonValue with(const QJsonValue &in, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        const int index = path.front().toInt();
        array.replace(index, with(array.at(index), path.mid(1), value));
        return array;
    }
    QJsonObject object = in.toObject();
    object.insert(path.front(), with(object.value(path.front()), path.mid(1), value));
    return object;
}

QByteArray set(const char *path, const QJsonValue &value)
{
    return edited([&](QJsonObject &json) { json = with(json, QString::fromLatin1(path).split(u'/'), value).toObject(); });
}

QByteArray text(QByteArray bytes, const QByteArray &from, const QByteArray &to)
{
    const auto at = bytes.indexOf(from);
    if (at < 0)
        qFatal("no %s", from.constData());
    return bytes.replace(at, from.size(), to);
}

} // namespace

class TestPlanFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void roundTrips();
    void theSamePlanIsTheSameText();
    void anotherWayToTheSameGroups();
    void namesTravelAndSecretsDoNot();
    void strangersAreRefused_data();
    void strangersAreRefused();
    void strictJson_data();
    void strictJson();
    void everyTruncationIsRefused();
    void aChangedFieldIsAChangedLine();
    void filesArePrivateAndWhole();
    void otherFilesAreNotReplaced();
};

void TestPlanFile::everythingComesBack()
{
    const Planned p = example();
    const QString digest = planDigest(p.base, p.draft);
    const PlanFile file = fileOf(p, {u"T"_s, u"A"_s, u"C"_s}, PlanSeal{digest, u"Bob"_s, noon});
    QCOMPARE(file.digest(), digest);
    const QByteArray bytes = writePlanFile(file);
    const auto read = readPlanFile(bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(read->digest(), digest);
    QVERIFY(read->info == file.info && read->seal == file.seal && read->origin == file.origin);
    QCOMPARE(read->steps.size(), p.plan.steps.size());
    for (size_t i = 0; i < read->steps.size(); ++i) {
        const PlanStep &step = p.plan.steps[i];
        QVERIFY(read->steps[i].title == step.title && read->steps[i].note == step.note && read->steps[i].at == step.at);
        QCOMPARE(read->steps[i].changes.size(), step.changes.size());
    }
    // Not one digit is lost, which a double would have done.
    QCOMPARE(read->draft().group(stores)->limits.cpu.value, qint64(9007199254740993));
    QCOMPARE(read->draft().group(GroupId(u"draft:1"_s))->values, u"a: 1\r\nb:\n\n  - “c”\n"_s);
    QVERIFY(!read->draft().group(web) && read->base().group(web));
    QCOMPARE(writePlanFile(*read), bytes);
    QVERIFY(bytes.endsWith("}\n"));
    // A seal of another plan is not exported.
    QVERIFY(!fileOf(p, {}, PlanSeal{QString(64, u'a'), u"Bob"_s, noon}).seal);
}

void TestPlanFile::roundTrips()
{
    QVERIFY(rc::check("what is exported is what is imported on the same base", [](quint32 seed, unsigned char steps) {
        const Planned p = randomPlan(seed, steps % 24);
        const PlanFile file = fileOf(p);
        RC_ASSERT(file.digest() == planDigest(p.base, p.draft));
        const QByteArray bytes = writePlanFile(file);
        const auto read = readPlanFile(bytes);
        RC_ASSERT(read.has_value());
        RC_ASSERT(writePlanFile(*read) == bytes);
        RC_ASSERT(read->digest() == file.digest());
        Fleet fleet = p.base;
        for (const PlanStep &step : read->steps)
            RC_ASSERT(makeChanges(step.changes, fleet).has_value());
        RC_ASSERT(planDigest(p.base, fleet) == file.digest());
    }));
}

void TestPlanFile::theSamePlanIsTheSameText()
{
    QVERIFY(rc::check("the text depends on the plan alone", [](quint32 seed) {
        const Planned p = randomPlan(seed, 12);
        const QByteArray bytes = writePlanFile(fileOf(p));
        RC_ASSERT(writePlanFile(fileOf(p)) == bytes);
        // Neither undone steps nor what only the backend decides are in it.
        Planned other = p;
        other.plan.steps.push_back({u"undone"_s, {DeleteGroup{payments}}, noon, {}});
        for (Fleet *fleet : {&other.base, &other.draft}) {
            for (const GroupId &id : fleet->groupIds()) {
                ClusterGroup group = *fleet->group(id);
                group.lastModified = noon;
                group.isActive = false;
                group.members = std::vector<Member>(group.members.rbegin(), group.members.rend());
                fleet->putGroup(group);
            }
        }
        RC_ASSERT(writePlanFile(fileOf(other)) == bytes);
    }));
}

void TestPlanFile::anotherWayToTheSameGroups()
{
    const auto netOf = [](const Planned &p) {
        QJsonObject json = QJsonDocument::fromJson(writePlanFile(fileOf(p))).object();
        json.remove(u"steps"_s);
        return QJsonDocument(json).toJson();
    };
    Planned one = planned(smallFleet());
    QVERIFY(one.add(u"1"_s, {AddMember{stores, memberOf("free1")}}) && one.add(u"2"_s, {RenameGroup{payments, u"P"_s}})
            && one.add(u"3"_s, {AddMember{stores, memberOf("free2")}}));
    Planned two = planned(smallFleet());
    QVERIFY(two.add(u"a"_s, {RenameGroup{payments, u"Q"_s}, AddMember{stores, memberOf("free2")}, AddMember{stores, memberOf("free1")}})
            && two.add(u"b"_s, {RenameGroup{payments, u"P"_s}}));
    QCOMPARE(netOf(one), netOf(two));
    QCOMPARE(fileOf(one).digest(), fileOf(two).digest());
}

void TestPlanFile::namesTravelAndSecretsDoNot()
{
    const PlanFile file = fileOf(example());
    QCOMPARE(file.clusterNames.value(u"free1"_s), u"free1"_s);
    SessionFixture fixture(smallFleet());
    ConnectionInfo connection;
    connection.url = QUrl(u"https://palette.internal.example.com/x"_s);
    connection.user = u"ann@example.com"_s;
    connection.authentication = ConnectionInfo::Authentication::Password;
    QVERIFY(fixture->workspace().setConnection(connection));
    QVERIFY(fixture->perform(u"x"_s, {RenameGroup{stores, u"Shops"_s}}));
    QVERIFY(fixture->approval().setInfo({u"T"_s, u"A"_s, u"C"_s}));
    const QByteArray bytes = writePlanFile(planFileOf(fixture.session()));
    for (const char *private_ : {"internal", "example.com", "ann@", "https"})
        QVERIFY2(!bytes.contains(private_), private_);
    // Whoever works on the backend has the same fingerprint, and on another one another.
    const QString mine = accountFingerprint(connection);
    connection.user = u"bob@example.com"_s;
    QCOMPARE(accountFingerprint(connection), mine);
    connection.url = QUrl(u"https://palette.other.example.com/x"_s);
    QVERIFY(accountFingerprint(connection) != mine);
}

void TestPlanFile::strangersAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("context");
    const QByteArray good = writePlanFile(fileOf(example()));
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, const QString &message, const QString &context) {
        QTest::newRow(name) << bytes << code << message << context;
    };
    const QString foreign = u"The file is not a plan of Easel: "_s;
    const QString changed = u"The plan was changed after it was exported: its content does not have the digest that it names. Export it again, and have it approved again."_s;
    const auto unknown = [](const char *path) {
        return u"“%1” is not part of a plan file of version 1, or not as Easel writes it. Take it out, or export the plan again."_s.arg(QLatin1String(path));
    };
    row("nothing", {}, ErrorCode::DamagedFile, u"The file is empty. Get it again from where it came."_s, {});
    row("a workspace", QByteArray("SQLite format 3\0abc", 19), ErrorCode::ForeignFile, foreign + u"it does not begin with {."_s, u"line 1"_s);
    row("other JSON", R"({"kind": "x"})", ErrorCode::ForeignFile, foreign + u"it does not say “format”: “easel-plan”."_s, u"format"_s);
    row("a list", "[]", ErrorCode::ForeignFile, foreign + u"it does not begin with {."_s, u"line 1"_s);
    row("a newer version", set("version", 7), ErrorCode::NewerFile,
        u"The plan was written by a newer Easel (format 7, this one knows 2). Open it with that version."_s, u"version"_s);
    row("no version", edited([](QJsonObject &json) { json.remove(u"version"_s); }), ErrorCode::InvalidInput,
        u"The file does not say of which version it is. Export the plan again."_s, u"version"_s);
    row("version 0", set("version", 0), ErrorCode::InvalidInput, u"The file does not say of which version it is. Export the plan again."_s, u"version"_s);
    row("a text for a version", set("version", u"1"_s), ErrorCode::InvalidInput, u"The file does not say of which version it is. Export the plan again."_s, u"version"_s);
    row("the digest of another", set("digest", QString(64, u'0')), ErrorCode::DamagedFile, changed, u"digest"_s);
    row("a group that was changed", set("groups/2/after/name", u"Evil"_s), ErrorCode::DamagedFile, changed, u"digest"_s);
    row("a limit that was changed", set("groups/2/after/limits/cpuMilliCores", 1), ErrorCode::DamagedFile, changed, u"digest"_s);
    row("a base that was changed", set("groups/3/before/description", u"x"_s), ErrorCode::DamagedFile, changed, u"digest"_s);
    row("the digest of another base", set("base/digest", QString(64, u'0')), ErrorCode::DamagedFile, changed, u"base.digest"_s);
    row("a step that was changed", set("steps/0/changes/0/name", u"Evil"_s), ErrorCode::DamagedFile,
        u"The steps of the plan lead to something else than it says. Export the plan again."_s, u"groups"_s);
    row("a step that cannot be done", set("steps/0/changes/0/group", u"nowhere"_s), ErrorCode::DamagedFile,
        u"The steps of the plan do not fit its groups: “Rename” cannot be done. Export the plan again."_s,
        u"steps[0]: The cluster group does not exist any more."_s);
    row("a seal of another plan", set("seal", QJsonObject{{u"digest"_s, QString(64, u'0')}, {u"by"_s, u"x"_s}, {u"at"_s, u"2026-03-01T12:00:00.000Z"_s}}),
        ErrorCode::DamagedFile, u"The seal in the file is of another plan. Export it again, and have it approved again."_s, u"seal.digest"_s);
    row("no title", edited([](QJsonObject &json) { json.insert(u"plan"_s, QJsonObject{{u"author"_s, u""_s}, {u"ticket"_s, u""_s}}); }),
        ErrorCode::InvalidInput, u"“plan.title” is missing."_s, u"plan.title"_s);
    row("no digest", edited([](QJsonObject &json) { json.remove(u"digest"_s); }), ErrorCode::InvalidInput, u"“digest” is missing."_s, u"digest"_s);
    row("a number for a name", set("groups/2/after/name", 5), ErrorCode::InvalidInput, u"“groups[2].after.name” is not a text."_s, u"groups[2].after.name"_s);
    row("a text for a group", set("groups/2/after", u"x"_s), ErrorCode::InvalidInput, u"“groups[2].after” is neither a group nor null."_s, u"groups[2].after"_s);
    row("a text for the values", set("groups/2/after/values", u"x"_s), ErrorCode::InvalidInput, u"“groups[2].after.values” is not a list."_s, u"groups[2].after.values"_s);
    row("two lines in a line", set("groups/2/after/values", QJsonArray{u"a\nb"_s}), ErrorCode::InvalidInput, u"“groups[2].after.values” holds a line that is several lines."_s, u"groups[2].after"_s);
    row("another group's state", set("groups/2/after/id", u"web"_s), ErrorCode::InvalidInput, u"“groups[2]” holds the state of another group."_s, u"groups[2]"_s);
    row("groups out of order", edited([](QJsonObject &json) {
            QJsonArray groups = json[u"groups"_s].toArray();
            const QJsonValue first = groups.takeAt(0);
            groups.append(first);
            json[u"groups"_s] = groups;
        }), ErrorCode::InvalidInput, u"“groups[3]” is not in its place: groups are in the order of their ids, each once."_s, u"groups[3]"_s);
    row("no list of steps", set("steps", u"x"_s), ErrorCode::InvalidInput, u"“steps” is not a list."_s, u"steps"_s);
    row("an unknown kind of change", set("steps/0/changes/0/kind", u"paint"_s), ErrorCode::InvalidInput,
        u"“steps[0].changes[0].kind” is no kind of change that this version of Easel knows."_s, u"steps[0].changes[0].kind"_s);
    row("a scope of no kind", set("base/scope", QJsonObject{{u"kind"_s, u"moon"_s}}), ErrorCode::InvalidInput,
        u"“base.scope.kind” is not a kind of scope."_s, u"base.scope.kind"_s);
    row("a field more", set("comment", u"x"_s), ErrorCode::InvalidInput, unknown("comment"), u"comment"_s);
    row("a field more in a group", set("groups/2/after/hidden", true), ErrorCode::InvalidInput, unknown("groups[2].after.hidden"), u"groups[2].after.hidden"_s);
    row("a field more in a step", set("steps/0/changes/0/hidden", 1), ErrorCode::InvalidInput, unknown("steps[0].changes[0].hidden"), u"steps[0].changes[0].hidden"_s);
    row("another spelling of a time", set("steps/0/at", u"2026-03-01T13:00:00.123+01:00"_s), ErrorCode::InvalidInput, unknown("steps[0].at"), u"steps[0].at"_s);
    row("a key twice", text(good, R"("digest": )", R"("digest": "", "digest": )"), ErrorCode::InvalidInput,
        u"“digest” is there twice, and only one of them can be meant. Remove one."_s, u"line 4, base.digest"_s);
    row("a fraction", text(good, R"("version": 1)", R"("version": 1.0)"), ErrorCode::InvalidInput,
        u"“1.0” is not a whole number that Easel can keep exactly."_s, u"line %1, version"_s.arg(good.count('\n') - 1));
    row("too large a number", text(good, "9007199254740993", "99999999999999999999"), ErrorCode::InvalidInput,
        u"“99999999999999999999” is not a whole number that Easel can keep exactly."_s,
        u"line %1, groups[2].after.limits.cpuMilliCores"_s.arg(1 + good.left(good.indexOf("9007199254740993")).count('\n')));
    row("larger than a plan", QByteArray(largestPlanFile + 1, ' '), ErrorCode::InvalidInput, u"The file is larger than a plan can be (128 MiB)."_s, {});
}

void TestPlanFile::strangersAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, message);
    QFETCH(QString, context);
    const auto read = readPlanFile(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().message, message);
    QCOMPARE(read.error().context, context);
    QCOMPARE(read.error().code, code);
}

void TestPlanFile::strictJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message"); // empty: taken
    QTest::addColumn<QString>("context");
    const auto row = [](const char *name, const QByteArray &json, const char *message = "", const char *context = "") {
        QTest::newRow(name) << json << QString::fromUtf8(message) << QString::fromUtf8(context);
    };
    row("empty", "{}");
    row("all kinds", R"( {"a": [1, -2, 0, "x", true, false, null, {}, []], "": "\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"} )" "\n");
    row("the largest and the smallest", R"({"a": 9223372036854775807, "b": -9223372036854775808})");
    row("the same key in two objects", R"({"a": {"b": 1}, "c": {"b": 1}})");
    row("a key twice, spelled differently", R"({"a": 1, "\u0061": 2})", "“a” is there twice, and only one of them can be meant. Remove one.", "line 1, a");
    row("a key twice, deep", "{\"a\": [{}, {\"x\": 1,\n\"x\": 2}]}", "“x” is there twice, and only one of them can be meant. Remove one.", "line 2, a[1].x");
    row("one too many", R"({"a": 9223372036854775808})", "“9223372036854775808” is not a whole number that Easel can keep exactly.", "line 1, a");
    row("an exponent", R"({"a": 1e3})", "“1e3” is not a whole number that Easel can keep exactly.", "line 1, a");
    row("minus nothing", R"({"a": -0})", "“-0” is not a whole number that Easel can keep exactly.", "line 1, a");
    row("a leading zero", R"({"a": 01})", "“01” is not a whole number that Easel can keep exactly.", "line 1, a");
    row("something behind", R"({} x)", "There is something behind the end of the document.", "line 1");
    row("two documents", R"({}{})", "There is something behind the end of the document.", "line 1");
    row("a NUL", QByteArray("{\"a\": \"x\0y\"}", 12), "A text holds a NUL character.", "line 1, a");
    row("an escaped NUL", R"({"a": "\u0000"})", "A text holds a NUL character.", "line 1, a");
    row("a NUL between", QByteArray("{\0}", 3), "The file is not valid JSON here.", "line 1");
    row("a control character", "{\"a\": \"x\ny\"}", "A text holds a control character that is not escaped.", "line 1, a");
    row("half of a pair", R"({"a": "\ud83d"})", "A text holds half of a character (a lone surrogate).", "line 1, a");
    row("the other half", R"({"a": "\ude00x"})", "A text holds half of a character (a lone surrogate).", "line 1, a");
    row("no UTF-8", "{\"a\": \"\xff\"}", "A text is not valid UTF-8.", "line 1, a");
    row("overlong UTF-8", "{\"a\": \"\xc0\xaf\"}", "A text is not valid UTF-8.", "line 1, a");
    row("a surrogate in UTF-8", "{\"a\": \"\xed\xa0\x80\"}", "A text is not valid UTF-8.", "line 1, a");
    row("an unknown escape", R"({"a": "\x"})", "A text holds an escape that JSON does not have.", "line 1, a");
    row("an escape of too few digits", R"({"a": "\u00g0"})", "A text holds an escape that JSON does not have.", "line 1, a");
    row("a comma too many", R"({"a": 1,})", "The file is not valid JSON here.", "line 1");
    row("a comma too few", R"({"a": 1 "b": 2})", "The file is not valid JSON here.", "line 1, a");
    row("a word", R"({"a": nul})", "The file is not valid JSON here.", "line 1, a");
    row("a comment", "{\n// x\n}", "The file is not valid JSON here.", "line 2");
    row("single quotes", "{'a': 1}", "The file is not valid JSON here.", "line 1");
    row("64 levels", "{\"a\":" + QByteArray(63, '[') + QByteArray(63, ']') + "}");
    row("65 levels", "{\"a\":" + QByteArray(64, '[') + QByteArray(64, ']') + "}", "The file is nested deeper than 64 levels.",
        qPrintable(u"line 1, a"_s + u"[0]"_s.repeated(63)));
    row("a million levels", "{\"a\":" + QByteArray(1000000, '['), "The file is nested deeper than 64 levels.", qPrintable(u"line 1, a"_s + u"[0]"_s.repeated(63)));
    row("cut in a word", R"({"a": tr)", "The file ends in the middle: it was cut short. Get it again from where it came.", "line 1, a");
}

void TestPlanFile::strictJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    QFETCH(QString, context);
    const auto read = parseStrictJson(json);
    QCOMPARE(read ? QString() : read.error().message, message);
    QCOMPARE(read ? QString() : read.error().context, context);
    // What is taken, the other reader reads too.
    if (read)
        QCOMPARE(*read, QJsonDocument::fromJson(json).object());
}

void TestPlanFile::everyTruncationIsRefused()
{
    const QByteArray good = writePlanFile(fileOf(example()));
    for (qsizetype size = 1; size < good.size() - 1; ++size) { // the last character is a new line
        const auto read = readPlanFile(good.left(size));
        QVERIFY(!read);
        QVERIFY2(read.error().code == ErrorCode::DamagedFile, qPrintable(u"%1 bytes: %2"_s.arg(size).arg(read.error().toString())));
    }
}

void TestPlanFile::aChangedFieldIsAChangedLine()
{
    // As git shows it: the digest, the field, and the step that sets it.
    const auto differing = [](const Planned &before, const Planned &after) {
        const QList<QByteArray> a = writePlanFile(fileOf(before)).split('\n');
        const QList<QByteArray> b = writePlanFile(fileOf(after)).split('\n');
        QTemporaryDir folder;
        writeFile(folder.filePath(u"a"_s), a.join('\n'));
        writeFile(folder.filePath(u"b"_s), b.join('\n'));
        QProcess git;
        git.start(u"git"_s, {u"diff"_s, u"--no-index"_s, u"--numstat"_s, folder.filePath(u"a"_s), folder.filePath(u"b"_s)});
        if (!git.waitForFinished())
            qFatal("no git");
        const QList<QByteArray> counts = git.readAllStandardOutput().split('\t');
        return std::pair(counts.value(0).toInt(), counts.value(1).toInt());
    };
    const auto plan = [](qint64 cpu, const QString &values) {
        Planned p = example();
        if (!p.add(u"Last"_s, {SetLimits{payments, {MilliCores(cpu), MebiBytes(8192), GibiBytes(10)}}, SetValues{payments, values}}))
            qFatal("no such step");
        return p;
    };
    QString yaml;
    for (int i = 0; i < 200; ++i)
        yaml += u"key%1: %1\n"_s.arg(i);
    QCOMPARE(differing(plan(7000, yaml), plan(7001, yaml)), std::pair(3, 3));
    QCOMPARE(differing(plan(7000, yaml), plan(7000, QString(yaml).replace(u"key150: 150"_s, u"key150: 151"_s))), std::pair(3, 3));
    QCOMPARE(differing(plan(7000, yaml), plan(7000, QString(yaml).remove(u"key150: 150\n"_s))), std::pair(1, 3));
}

void TestPlanFile::filesArePrivateAndWhole()
{
    SessionFixture fixture(smallFleet());
    QVERIFY(fixture->perform(u"x"_s, {RenameGroup{stores, u"Shops"_s}}));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.easelplan"_s);
    QVERIFY(savePlanFile(fixture.session(), path));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    QCOMPARE(listing(folder.path()).size(), 1);
    const auto loaded = loadPlanFile(path);
    QVERIFY(loaded);
    QCOMPARE(loaded->digest(), fixture->approval().digest());
    QVERIFY(isPlanFile(path) && !isPlanFile(fixture.path()) && isPlanFile(folder.filePath(u"none.easelplan"_s)) && !isPlanFile(folder.filePath(u"none.easel"_s)));
    // Replaced by a later one.
    QVERIFY(fixture->perform(u"y"_s, {DescribeGroup{stores, u"d"_s}}));
    QVERIFY(savePlanFile(fixture.session(), path));
    QVERIFY(loadPlanFile(path)->digest() != loaded->digest());
    const auto nowhere = savePlanFile(fixture.session(), folder.filePath(u"none/p.easelplan"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::Storage);
}

void TestPlanFile::otherFilesAreNotReplaced()
{
    SessionFixture fixture(smallFleet());
    QVERIFY(fixture->perform(u"x"_s, {RenameGroup{stores, u"Shops"_s}}));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"thesis.txt"_s);
    writeFile(path, "years of work");
    const auto saved = savePlanFile(fixture.session(), path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().message, u"“thesis.txt” is there already and is not a whole plan file. It was left as it is: choose another name."_s);
    QCOMPARE(contentOf(path), QByteArray("years of work"));
    // Nor is anything read that may never end.
    const auto device = loadPlanFile(u"/dev/zero"_s);
    QVERIFY(!device);
    QCOMPARE(device.error().message, u"“zero” is not a file."_s);
}

EASEL_TEST(TestPlanFile)
#include "testplanfile.moc"
