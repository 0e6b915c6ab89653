// SPDX-License-Identifier: GPL-3.0-or-later
// `easelctl plan …` and `easelctl apply --approve`, as people and pipelines run them; and that nothing is sent when an apply is
// refused, counted on the backend.
#include "easelctlrun.h"
#include "livebackend.h"
#include "session/planexchange.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestPlanCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void helpAndMisuse_data();
    void helpAndMisuse();
    void exportedAndImported();
    void infoSealAndDigest();
    void diff();
    void importRefusals();
    void importOntoAChangedBackend();
    void twoPeoplesPlans();
    void applyApproved();
    void applyRefused_data();
    void applyRefused();
    void applyAfterDrift();
    void theSealIsKeptThroughAnApply();
    void signAndVerify();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString file(const QString &name = u"w"_s) const { return path(name + u".easel"_s); }
    QString plan(const QString &name = u"p"_s) const { return path(name + u".easelplan"_s); }
    void pull(const QString &workspace) const
    {
        const Run run = easelctl({u"pull"_s, u"--connect"_s, m_backend->url().toString(), u"--api-key-file"_s, path(u"key"_s), workspace});
        if (run.code != 0)
            qFatal("%s", qPrintable(run.all()));
    }
    Run apply(const QStringList &options = {}, const QString &workspace = {}) const
    {
        return easelctl(QStringList{u"apply"_s, u"--confirm-guards"_s, u"--api-key-file"_s, path(u"key"_s)} + options + QStringList{workspace.isEmpty() ? file() : workspace});
    }
    static Run ctl(const QStringList &arguments) { return easelctl(QStringList{u"plan"_s} + arguments); }
    static QString digestOf(const QString &what) { return ctl({u"digest"_s, what}).out.trimmed(); }
    /// Edits a workspace as the console would, as one step.
    static void edit(const QString &workspace, const std::function<std::vector<Change>(LiveSession &)> &changes)
    {
        LiveSession live(workspace);
        const Result<void> done = live.edit(changes(live));
        if (!done)
            qFatal("%s", qPrintable(done.error().toString()));
    }
    static std::vector<Change> describe(LiveSession &live, const QString &group, const QString &text)
    {
        return {DescribeGroup{live.groupId(group), text}};
    }
    QString description(const QString &group) const
    {
        return m_backend->group(group)[u"metadata"_s][u"annotations"_s][u"description"_s].toString();
    }

    std::unique_ptr<LiveBackend> m_backend;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString batch = u"batch-onprem"_s;
const QString webEu = u"platform-web-eu"_s;

} // namespace

void TestPlanCommand::initTestCase()
{
    m_backend = std::make_unique<LiveBackend>();
}

void TestPlanCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(path(u"key"_s), m_backend->key().reveal() + '\n');
    pull(file());
}

void TestPlanCommand::helpAndMisuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    for (const char *part : {"show", "diff", "digest", "info", "export", "import", "seal", "unseal", "sign", "verify"}) {
        QTest::addRow("%s --help", part) << QStringList{QLatin1String(part), u"--help"_s} << 0;
        QTest::addRow("%s without arguments", part) << QStringList{QLatin1String(part)} << 2;
        QTest::addRow("%s with an unknown option", part) << QStringList{QLatin1String(part), u"--loud"_s, u"a"_s, u"b"_s} << 2;
    }
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("no such part") << QStringList{u"paint"_s} << 2;
    QTest::newRow("sign without a key") << QStringList{u"sign"_s, u"p"_s} << 2;
    QTest::newRow("verify without signers") << QStringList{u"verify"_s, u"p"_s} << 2;
    QTest::newRow("diff of nothing") << QStringList{u"diff"_s, u"a.easelplan"_s, u"b.easelplan"_s} << 2;
}

void TestPlanCommand::helpAndMisuse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Run run = ctl(arguments);
    QVERIFY2(run.code == code, qPrintable(run.all()));
    QCOMPARE(run.out.isEmpty(), code != 0);
    QCOMPARE(run.err.startsWith(u"easelctl: "_s), code != 0);
}

void TestPlanCommand::exportedAndImported()
{
    edit(file(), [](LiveSession &live) { return describe(live, batch, u"one"_s); });
    edit(file(), [](LiveSession &live) -> std::vector<Change> {
        ClusterGroup group;
        group.id = makeDraftGroupId();
        group.name = u"new-group"_s;
        group.endpoint = EndpointType::LoadBalancer;
        return {CreateGroup{group}, SetOversubscription{live.groupId(batch), Percent(150)}};
    });
    QCOMPARE(ctl({u"info"_s, u"--title"_s, u"Spring"_s, u"--author"_s, u"Ann"_s, u"--ticket"_s, u"CHG-1"_s, file()}).code, 0);
    const Run exported = ctl({u"export"_s, file(), plan()});
    QVERIFY2(exported.code == 0, qPrintable(exported.all()));
    const QString digest = digestOf(file());
    QCOMPARE(digest.size(), 64);
    QVERIFY(exported.out.contains(digest));
    QCOMPARE(digestOf(plan()), digest);
    QVERIFY(!contentOf(plan()).contains(m_backend->key().reveal()) && !contentOf(plan()).contains("127.0.0.1"));
    // Exported again, not one byte is another.
    const QByteArray bytes = contentOf(plan());
    QCOMPARE(ctl({u"export"_s, file(), plan()}).code, 0);
    QCOMPARE(contentOf(plan()), bytes);

    pull(file(u"other"_s));
    const Run imported = ctl({u"import"_s, plan(), file(u"other"_s)});
    QVERIFY2(imported.code == 0, qPrintable(imported.all()));
    QCOMPARE(digestOf(file(u"other"_s)), digest);
    const QJsonObject shown = ctl({u"show"_s, u"--json"_s, file(u"other"_s)}).json();
    QCOMPARE(shown[u"steps"_s].toArray().size(), 2);
    QCOMPARE(shown[u"plan"_s][u"title"_s].toString(), u"Spring"_s);
    QCOMPARE(shown[u"plan"_s][u"ticket"_s].toString(), u"CHG-1"_s);
    // The file is shown without a workspace, with the names that people know.
    const QJsonObject ofFile = ctl({u"show"_s, u"--json"_s, plan()}).json();
    QCOMPARE(ofFile[u"groups"_s], shown[u"groups"_s]);
    // Twice is once.
    const Run again = ctl({u"import"_s, u"--merge"_s, plan(), file(u"other"_s)});
    QVERIFY2(again.code == 0 && again.out.contains(u"is here already"_s), qPrintable(again.all()));
    QCOMPARE(digestOf(file(u"other"_s)), digest);
    QCOMPARE(ctl({u"show"_s, u"--json"_s, file(u"other"_s)}).json()[u"steps"_s].toArray().size(), 2);
}

void TestPlanCommand::infoSealAndDigest()
{
    const Run nothing = ctl({u"seal"_s, file()});
    QCOMPARE(nothing.code, 1);
    QVERIFY2(nothing.err.contains(u"nothing to seal"_s), qPrintable(nothing.all()));
    edit(file(), [](LiveSession &live) { return describe(live, batch, u"sealed"_s); });
    QCOMPARE(ctl({u"seal"_s, u"--by"_s, u"Bob"_s, file()}).code, 0);
    QJsonObject info = ctl({u"info"_s, u"--json"_s, file()}).json();
    QCOMPARE(info[u"seal"_s][u"by"_s].toString(), u"Bob"_s);
    QCOMPARE(info[u"seal"_s][u"digest"_s].toString(), digestOf(file()));
    // The seal goes along.
    QCOMPARE(ctl({u"export"_s, file(), plan()}).code, 0);
    pull(file(u"other"_s));
    const Run imported = ctl({u"import"_s, plan(), file(u"other"_s)});
    QVERIFY2(imported.out.contains(u"sealed as in the file"_s), qPrintable(imported.all()));
    QCOMPARE(ctl({u"info"_s, u"--json"_s, file(u"other"_s)}).json()[u"seal"_s][u"by"_s].toString(), u"Bob"_s);
    // An edit ends it, here and in what is exported.
    edit(file(), [](LiveSession &live) { return describe(live, batch, u"changed"_s); });
    QVERIFY(ctl({u"info"_s, u"--json"_s, file()}).json()[u"seal"_s].isNull());
    QCOMPARE(ctl({u"export"_s, file(), plan()}).code, 0);
    QVERIFY(ctl({u"info"_s, u"--json"_s, plan()}).json()[u"seal"_s].isNull());
    QVERIFY(ctl({u"unseal"_s, file()}).out.contains(u"was not sealed"_s));
    QVERIFY(ctl({u"unseal"_s, file(u"other"_s)}).out.contains(u"no longer sealed"_s));
}

void TestPlanCommand::diff()
{
    pull(file(u"other"_s));
    edit(file(), [](LiveSession &live) -> std::vector<Change> { return {DescribeGroup{live.groupId(batch), u"a"_s}, SetOversubscription{live.groupId(webEu), Percent(150)}}; });
    edit(file(u"other"_s), [](LiveSession &live) { return describe(live, batch, u"b"_s); });
    QCOMPARE(ctl({u"export"_s, file(), plan()}).code, 0);
    const Run same = ctl({u"diff"_s, plan(), file()});
    QVERIFY2(same.code == 0 && same.out.isEmpty(), qPrintable(same.all()));
    const Run differ = ctl({u"diff"_s, plan(), file(u"other"_s)});
    QCOMPARE(differ.code, 1);
    for (const QString &part : {u"~ "_s + batch, u"a → b"_s, u"~ "_s + webEu, u"150 %"_s})
        QVERIFY2(differ.out.contains(part), qPrintable(differ.all()));
    QCOMPARE(ctl({u"diff"_s, u"--json"_s, plan(), file(u"other"_s)}).json()[u"groups"_s].toArray().size(), 2);
}

void TestPlanCommand::importRefusals()
{
    edit(file(), [](LiveSession &live) { return describe(live, batch, u"x"_s); });
    QCOMPARE(ctl({u"export"_s, file(), plan()}).code, 0);
    // Another tenant: nothing of what the plan names is there.
    BackendOptions options;
    options.generateClusters = 5;
    const LiveBackend foreign(options);
    writeFile(path(u"foreign-key"_s), foreign.key().reveal());
    QCOMPARE(easelctl({u"pull"_s, u"--connect"_s, foreign.url().toString(), u"--api-key-file"_s, path(u"foreign-key"_s), file(u"foreign"_s)}).code, 0);
    const Run refused = ctl({u"import"_s, plan(), file(u"foreign"_s)});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(u"another tenant: here there is no group batch-onprem"_s), qPrintable(refused.all()));
    QCOMPARE(easelctl({u"status"_s, u"--json"_s, file(u"foreign"_s)}).json()[u"pendingChanges"_s].toInt(-1), 0);
    // A plan is there already.
    const Run planned = ctl({u"import"_s, plan(), file()});
    QCOMPARE(planned.code, 1);
    QVERIFY(planned.err.contains(u"--merge"_s));
    // A file that was changed on the way, and one that is a workspace.
    writeFile(plan(u"evil"_s), contentOf(plan()).replace("\"x\"", "\"y\""));
    const Run evil = ctl({u"import"_s, u"--merge"_s, plan(u"evil"_s), file()});
    QCOMPARE(evil.code, 1);
    QVERIFY2(evil.err.contains(u"was changed after it was exported"_s) && evil.err.contains(u"evil.easelplan"_s), qPrintable(evil.all()));
    QCOMPARE(ctl({u"import"_s, u"--merge"_s, file(), file()}).code, 1);
    // And nothing but a plan is written over.
    const Run over = ctl({u"export"_s, file(), path(u"key"_s)});
    QCOMPARE(over.code, 1);
    QCOMPARE(contentOf(path(u"key"_s)).trimmed(), m_backend->key().reveal());
    // A held workspace.
    const LiveSession holder(file());
    for (const QStringList &arguments : {QStringList{u"import"_s, u"--merge"_s, plan(), file()}, {u"seal"_s, file()}, {u"unseal"_s, file()}, {u"info"_s, u"--title"_s, u"x"_s, file()}}) {
        const Run held = ctl(arguments);
        QCOMPARE(held.code, 1);
        QVERIFY2(held.err.contains(u"process"_s), qPrintable(held.all()));
    }
    QCOMPARE(ctl({u"export"_s, file(), plan(u"q"_s)}).code, 0);
}

void TestPlanCommand::importOntoAChangedBackend()
{
    edit(file(), [](LiveSession &live) -> std::vector<Change> { return {SetOversubscription{live.groupId(batch), Percent(150)}}; });
    QCOMPARE(ctl({u"export"_s, file(), plan()}).code, 0);
    // Somebody changed another field of the group: both are kept.
    const QString before = description(batch);
    m_backend->editMeta(batch, [](QJsonObject &meta) {
        QJsonObject annotations = meta[u"annotations"_s].toObject();
        annotations[u"description"_s] = u"theirs"_s;
        meta[u"annotations"_s] = annotations;
    });
    pull(file(u"later"_s));
    const Run merged = ctl({u"import"_s, plan(), file(u"later"_s)});
    QVERIFY2(merged.code == 0, qPrintable(merged.all()));
    const Run applied = apply({}, file(u"later"_s));
    QVERIFY2(applied.code == 0, qPrintable(applied.all()));
    QCOMPARE(description(batch), u"theirs"_s);
    QCOMPARE(m_backend->group(batch)[u"spec"_s][u"clustersConfig"_s][u"limitConfig"_s][u"overSubscription"_s].toInt(), 150);
    // The same field, and it is another by now.
    edit(file(), [](LiveSession &live) { return describe(live, batch, u"mine"_s); });
    QCOMPARE(ctl({u"export"_s, file(), plan()}).code, 0);
    pull(file(u"latest"_s));
    const Run conflict = ctl({u"import"_s, plan(), file(u"latest"_s)});
    QCOMPARE(conflict.code, 1);
    QVERIFY2(conflict.err.contains(batch) && conflict.err.contains(u"Description"_s), qPrintable(conflict.all()));
    // Nothing is sent, exported or sealed before somebody has decided.
    const int writes = m_backend->writes();
    for (const Run &refused : {apply({}, file(u"latest"_s)), ctl({u"export"_s, file(u"latest"_s), plan(u"q"_s)}), ctl({u"seal"_s, file(u"latest"_s)})}) {
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"not settled"_s), qPrintable(refused.all()));
    }
    QCOMPARE(m_backend->writes(), writes);
    QCOMPARE(easelctl({u"settle"_s, u"--mine"_s, file(u"latest"_s)}).code, 0);
    const Run settled = apply({}, file(u"latest"_s));
    QVERIFY2(settled.code == 0, qPrintable(settled.all()));
    QCOMPARE(description(batch), u"mine"_s);
    m_backend->editMeta(batch, [&](QJsonObject &meta) {
        QJsonObject annotations = meta[u"annotations"_s].toObject();
        annotations[u"description"_s] = before;
        meta[u"annotations"_s] = annotations;
    });
}

void TestPlanCommand::twoPeoplesPlans()
{
    pull(file(u"ann"_s));
    pull(file(u"bob"_s));
    edit(file(u"ann"_s), [](LiveSession &live) -> std::vector<Change> {
        return {DescribeGroup{live.groupId(batch), u"of Ann"_s}, SetOversubscription{live.groupId(batch), Percent(160)}};
    });
    edit(file(u"bob"_s), [](LiveSession &live) -> std::vector<Change> {
        return {TagGroup{live.groupId(batch), {{u"of"_s, u"bob"_s}}}, SetOversubscription{live.groupId(batch), Percent(170)}, DescribeGroup{live.groupId(webEu), u"of Bob"_s}};
    });
    QCOMPARE(ctl({u"export"_s, file(u"bob"_s), plan()}).code, 0);
    const Run merged = ctl({u"import"_s, u"--merge"_s, plan(), file(u"ann"_s)});
    QCOMPARE(merged.code, 1); // one conflict, and it is named
    QVERIFY2(merged.err.contains(u"Oversubscription"_s), qPrintable(merged.all()));
    QCOMPARE(merged.err.count(batch), 1);
    const QJsonObject shown = ctl({u"show"_s, u"--json"_s, file(u"ann"_s)}).json();
    QStringList fields;
    for (const QJsonValue group : shown[u"groups"_s].toArray()) {
        for (const QJsonValue field : group[u"fields"_s].toArray())
            fields << group[u"name"_s].toString() + u' ' + field[u"field"_s].toString() + u' ' + field[u"after"_s].toString();
    }
    for (const QString &wanted : {batch + u" description of Ann"_s, batch + u" tags of:bob"_s, webEu + u" description of Bob"_s})
        QVERIFY2(fields.contains(wanted), qPrintable(fields.join(u'\n')));
    QCOMPARE(shown[u"conflicts"_s].toArray().size(), 1);
    QCOMPARE(shown[u"conflicts"_s][0][u"theirs"_s].toString(), u"160 %"_s);
    QCOMPARE(shown[u"conflicts"_s][0][u"mine"_s].toString(), u"170 %"_s);
    // A pull in between changes nothing about it, and what Ann wanted can be had.
    pull(file(u"ann"_s));
    QCOMPARE(ctl({u"show"_s, u"--json"_s, file(u"ann"_s)}).json()[u"conflicts"_s].toArray().size(), 1);
    QCOMPARE(easelctl({u"settle"_s, u"--theirs"_s, file(u"ann"_s)}).code, 0);
    const Run applied = apply({}, file(u"ann"_s));
    QVERIFY2(applied.code == 0, qPrintable(applied.all()));
    const QJsonObject group = m_backend->group(batch);
    QCOMPARE(group[u"spec"_s][u"clustersConfig"_s][u"limitConfig"_s][u"overSubscription"_s].toInt(), 160);
    QCOMPARE(description(batch), u"of Ann"_s);
    QCOMPARE(description(webEu), u"of Bob"_s);
}

void TestPlanCommand::applyApproved()
{
    const QString before = description(batch);
    for (const bool byFile : {false, true}) {
        edit(file(), [&](LiveSession &live) { return describe(live, batch, byFile ? u"approved by file"_s : u"approved"_s); });
        QCOMPARE(ctl({u"export"_s, file(), plan()}).code, 0);
        const QString digest = digestOf(file());
        // As people copy it: in capitals, in two lines.
        const Run run = byFile ? apply({u"--approve-file"_s, plan()}) : apply({u"--approve"_s, digest.toUpper().left(32) + u"\n "_s + digest.mid(32)});
        QVERIFY2(run.code == 0, qPrintable(run.all()));
        QCOMPARE(description(batch), byFile ? u"approved by file"_s : u"approved"_s);
    }
    m_backend->editMeta(batch, [&](QJsonObject &meta) {
        QJsonObject annotations = meta[u"annotations"_s].toObject();
        annotations[u"description"_s] = before;
        meta[u"annotations"_s] = annotations;
    });
}

void TestPlanCommand::applyRefused_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("another digest") << u"other"_s << 1 << u"was approved"_s;
    QTest::newRow("the beginning of the right one") << u"prefix"_s << 2 << u"64 hexadecimal digits; this one has 16"_s;
    QTest::newRow("no digest") << u"word"_s << 2 << u"is not the digest of a plan"_s;
    QTest::newRow("none at all") << u"empty"_s << 2 << u"64 hexadecimal digits; this one has 0"_s;
    QTest::newRow("that of before the last edit") << u"stale"_s << 1 << u"was approved"_s;
    QTest::newRow("the file of before the last edit") << u"stale file"_s << 1 << u"was approved"_s;
    QTest::newRow("a file that is no plan") << u"no file"_s << 1 << u"is not a plan of Easel"_s;
    QTest::newRow("both") << u"both"_s << 2 << u"not both"_s;
    QTest::newRow("another than the seal's") << u"sealed"_s << 1 << u"has sealed the plan"_s;
    QTest::newRow("an empty plan") << u"undone"_s << 1 << u"the plan is empty"_s;
}

void TestPlanCommand::applyRefused()
{
    QFETCH(QString, how);
    QFETCH(int, code);
    QFETCH(QString, message);
    edit(file(), [](LiveSession &live) { return describe(live, batch, u"first"_s); });
    const QString stale = digestOf(file());
    QCOMPARE(ctl({u"export"_s, file(), plan()}).code, 0);
    edit(file(), [](LiveSession &live) { return describe(live, batch, u"second"_s); });
    const QString digest = digestOf(file());
    QVERIFY(digest != stale);
    if (how == u"sealed"_s)
        QCOMPARE(ctl({u"seal"_s, u"--by"_s, u"Bob"_s, file()}).code, 0);
    if (how == u"undone"_s) {
        LiveSession live(file());
        QVERIFY(live.session().discardPlan());
    }
    const QHash<QString, QStringList> options{{u"other"_s, {u"--approve"_s, QString(64, u'0')}}, {u"prefix"_s, {u"--approve"_s, digest.left(16)}},
                                              {u"word"_s, {u"--approve"_s, u"yes"_s}},           {u"empty"_s, {u"--approve"_s, QString()}},
                                              {u"stale"_s, {u"--approve"_s, stale}},             {u"stale file"_s, {u"--approve-file"_s, plan()}},
                                              {u"no file"_s, {u"--approve-file"_s, path(u"key"_s)}},
                                              {u"both"_s, {u"--approve"_s, digest, u"--approve-file"_s, plan()}},
                                              {u"sealed"_s, {u"--approve"_s, stale}},            {u"undone"_s, {u"--approve"_s, digest}}};
    const int writes = m_backend->writes();
    const Run run = apply(options.value(how));
    QVERIFY2(run.code == code, qPrintable(run.all()));
    QVERIFY2(run.err.contains(message), qPrintable(run.all()));
    QCOMPARE(m_backend->writes(), writes);
    QVERIFY(description(batch) != u"second"_s);
    if (how != u"undone"_s)
        QCOMPARE(digestOf(file()), digest); // the plan is as it was
}

void TestPlanCommand::applyAfterDrift()
{
    // The field that the plan changes is another on the backend by now: the digest is right, and still nothing is sent.
    const QString before = description(batch);
    edit(file(), [](LiveSession &live) { return describe(live, batch, u"mine"_s); });
    const QString digest = digestOf(file());
    const auto rewrite = [this](const QString &text) {
        m_backend->editMeta(batch, [&](QJsonObject &meta) {
            QJsonObject annotations = meta[u"annotations"_s].toObject();
            annotations[u"description"_s] = text;
            meta[u"annotations"_s] = annotations;
        });
    };
    rewrite(u"theirs"_s);
    int writes = m_backend->writes();
    const Run drifted = apply({u"--approve"_s, digest});
    QCOMPARE(drifted.code, 1);
    QCOMPARE(m_backend->writes(), writes);
    QCOMPARE(description(batch), u"theirs"_s);
    // After a pull the plan stands on something else, and what was approved was another one.
    pull(file());
    QVERIFY(digestOf(file()) != digest);
    writes = m_backend->writes();
    const Run rebased = apply({u"--approve"_s, digest});
    QCOMPARE(rebased.code, 1);
    QVERIFY2(rebased.err.contains(u"was approved"_s) || rebased.err.contains(u"conflict"_s), qPrintable(rebased.all()));
    QCOMPARE(m_backend->writes(), writes);
    rewrite(before);
}

void TestPlanCommand::theSealIsKeptThroughAnApply()
{
    const QString before = description(batch);
    edit(file(), [](LiveSession &live) { return describe(live, batch, u"under seal"_s); });
    QCOMPARE(ctl({u"info"_s, u"--title"_s, u"T"_s, file()}).code, 0);
    QCOMPARE(ctl({u"seal"_s, u"--by"_s, u"Bob"_s, file()}).code, 0);
    const Run run = apply();
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    QCOMPARE(description(batch), u"under seal"_s);
    // What was carried out is no plan any more.
    const QJsonObject info = ctl({u"info"_s, u"--json"_s, file()}).json();
    QVERIFY(info[u"seal"_s].isNull() && info[u"title"_s].toString().isEmpty());
    m_backend->editMeta(batch, [&](QJsonObject &meta) {
        QJsonObject annotations = meta[u"annotations"_s].toObject();
        annotations[u"description"_s] = before;
        meta[u"annotations"_s] = annotations;
    });
}

void TestPlanCommand::signAndVerify()
{
    edit(file(), [](LiveSession &live) { return describe(live, batch, u"signed"_s); });
    QCOMPARE(ctl({u"export"_s, file(), plan()}).code, 0);
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, path(u"id"_s)});
    QVERIFY(keygen.waitForFinished() && keygen.exitCode() == 0);
    writeFile(path(u"allowed"_s), "ann@example.com " + contentOf(path(u"id.pub"_s)));
    const Run none = ctl({u"verify"_s, u"--allowed-signers"_s, path(u"allowed"_s), plan()});
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains(u"p.easelplan.sig"_s), qPrintable(none.all()));
    const Run signed_ = ctl({u"sign"_s, u"--key"_s, path(u"id"_s), plan()});
    QVERIFY2(signed_.code == 0, qPrintable(signed_.all()));
    const Run good = ctl({u"verify"_s, u"--allowed-signers"_s, path(u"allowed"_s), plan()});
    QVERIFY2(good.code == 0 && good.out.contains(u"ann@example.com"_s) && good.out.contains(digestOf(plan())), qPrintable(good.all()));
    QCOMPARE(ctl({u"verify"_s, u"--allowed-signers"_s, path(u"allowed"_s), u"--identity"_s, u"eve@example.com"_s, plan()}).code, 1);
    // Another plan in its place.
    edit(file(), [](LiveSession &live) { return describe(live, batch, u"not signed"_s); });
    QCOMPARE(ctl({u"export"_s, file(), plan()}).code, 0);
    const Run other = ctl({u"verify"_s, u"--allowed-signers"_s, path(u"allowed"_s), plan()});
    QCOMPARE(other.code, 1);
    QVERIFY2(other.err.contains(u"changed after it was signed"_s), qPrintable(other.all()));
    // Only plans are signed, and only with a key.
    QCOMPARE(ctl({u"sign"_s, u"--key"_s, path(u"id"_s), path(u"allowed"_s)}).code, 1);
    QCOMPARE(ctl({u"sign"_s, u"--key"_s, path(u"no-key"_s), plan()}).code, 1);
}

EASEL_TEST(TestPlanCommand)
#include "testplancommand.moc"
