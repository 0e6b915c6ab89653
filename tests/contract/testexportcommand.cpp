// SPDX-License-Identifier: GPL-3.0-or-later
// `easelctl export`: groups for Terraform, tables as CSV and JSON, to a file or to standard output.
#include "easelctlrun.h"
#include "fleetbuilder.h"
#include "hclreader.h"
#include "planning/plan.h"
#include "reports/terraformwriter.h"
#include "testfiles.h"
#include "testregistry.h"
#include "workspace/workspace.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestExportCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void terraformOfTheFleet();
    void terraformOfTheDraft();
    void onlySomeGroups();
    void intoAFile();
    void warnings();
    void tables_data();
    void tables();
    void misuse_data();
    void misuse();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    Run exported(const QStringList &options) const { return easelctl(QStringList{u"export"_s} + options + QStringList{file()}); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Fleet fleet()
{
    return FleetBuilder()
        .project("pay", "Payments")
        .cluster("c1")
        .name("=formula")
        .cluster("c2")
        .group("g1", "Payments EU")
        .inProject("pay")
        .member("c1")
        .group("g2", "Web")
        .member("c2")
        .virtualCluster("v1", "g2", "c2")
        .build();
}

QStringList namesIn(const QString &hcl)
{
    QString error;
    const auto file = readHcl(hcl.toUtf8(), error);
    if (!file)
        return {error};
    QStringList names;
    for (const HclNode *resource : file->all("resource"))
        names << resource->text("name");
    return names;
}

} // namespace

void TestExportCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::create(file());
    if (!workspace || !(*workspace)->storeFleet(fleet(), QDateTime::currentDateTimeUtc())
        || !(*workspace)->appendStep(0, {u"Rename"_s, {RenameGroup{GroupId(u"g2"_s), u"Shops"_s}}, QDateTime::currentDateTimeUtc(), {}}))
        qFatal("no workspace");
}

void TestExportCommand::terraformOfTheFleet()
{
    const Run run = exported({u"--format"_s, u"terraform"_s});
    QVERIFY2(run.code == 0 && run.err.isEmpty(), qPrintable(run.all()));
    QCOMPARE(run.out.toUtf8(), terraformExport({u"w"_s, fleet(), false, {}}).hcl);
    QCOMPARE(exported({u"--format"_s, u"terraform"_s, u"--output"_s, u"-"_s}).out, run.out);
}

void TestExportCommand::terraformOfTheDraft()
{
    QCOMPARE(namesIn(exported({u"--format"_s, u"terraform"_s}).out), (QStringList{u"Payments EU"_s, u"Web"_s}));
    const Run run = exported({u"--format"_s, u"terraform"_s, u"--draft"_s});
    QCOMPARE(namesIn(run.out), (QStringList{u"Payments EU"_s, u"Shops"_s}));
    QVERIFY(run.out.contains(u"as its plan makes them"_s));
}

void TestExportCommand::onlySomeGroups()
{
    QCOMPARE(namesIn(exported({u"--format"_s, u"terraform"_s, u"--group"_s, u"Web"_s}).out), QStringList{u"Web"_s});
    QCOMPARE(namesIn(exported({u"--format"_s, u"terraform"_s, u"--group"_s, u"Web"_s, u"--group"_s, u"g1"_s}).out), (QStringList{u"Payments EU"_s, u"Web"_s}));
    // The draft has another name for it.
    const Run gone = exported({u"--format"_s, u"terraform"_s, u"--draft"_s, u"--group"_s, u"Web"_s});
    QCOMPARE(gone.code, 1);
    QVERIFY(gone.out.isEmpty() && gone.err.contains(u"“Web”"_s));
}

void TestExportCommand::intoAFile()
{
    const QString path = m_folder->filePath(u"groups.tf"_s);
    const Run run = exported({u"--format"_s, u"terraform"_s, u"--output"_s, path});
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    QCOMPARE(contentOf(path), terraformExport({u"w"_s, fleet(), false, {}}).hcl);
    QCOMPARE(exported({u"--format"_s, u"terraform"_s, u"--output"_s, u"/nowhere/x.tf"_s}).code, 1);
}

void TestExportCommand::warnings()
{
    const Fleet tagged = FleetBuilder().group("g1", "Web").editGroup([](ClusterGroup &group) { group.tags = {{u"url"_s, u"http://x"_s}}; }).build();
    const QString path = m_folder->filePath(u"tagged.easel"_s);
    auto workspace = Workspace::create(path);
    QVERIFY(workspace && (*workspace)->storeFleet(tagged, QDateTime::currentDateTimeUtc()));
    workspace->reset();
    const Run run = easelctl({u"export"_s, u"--format"_s, u"terraform"_s, path});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.err.startsWith(u"easelctl: Web: "_s) && run.err.contains(u"second colon"_s), qPrintable(run.err));
    QCOMPARE(namesIn(run.out), QStringList{u"Web"_s});
}

void TestExportCommand::tables_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("groups") << QStringList{} << u"clusterGroups"_s << QStringList{u"Payments EU"_s, u"Web"_s};
    QTest::newRow("groups of the draft") << QStringList{u"--draft"_s} << u"clusterGroups"_s << QStringList{u"Payments EU"_s, u"Shops"_s};
    QTest::newRow("one group") << QStringList{u"--group"_s, u"g2"_s} << u"clusterGroups"_s << QStringList{u"Web"_s};
    QTest::newRow("clusters") << QStringList{u"--table"_s, u"clusters"_s} << u"hostClusters"_s << QStringList{u"=formula"_s, u"c2"_s};
    QTest::newRow("clusters of a group") << QStringList{u"--table"_s, u"clusters"_s, u"--group"_s, u"Web"_s} << u"hostClusters"_s << QStringList{u"c2"_s};
    QTest::newRow("virtual clusters") << QStringList{u"--table"_s, u"virtual-clusters"_s} << u"virtualClusters"_s << QStringList{u"v1"_s};
    QTest::newRow("virtual clusters of none") << QStringList{u"--table"_s, u"virtual-clusters"_s, u"--group"_s, u"g1"_s} << u"virtualClusters"_s << QStringList{};
}

void TestExportCommand::tables()
{
    QFETCH(QStringList, options);
    QFETCH(QString, member);
    QFETCH(QStringList, names);
    const Run json = exported(QStringList{u"--format"_s, u"json"_s} + options);
    QVERIFY2(json.code == 0, qPrintable(json.all()));
    const QJsonArray rows = json.json()[member].toArray();
    QStringList read;
    for (const QJsonValue &row : rows)
        read << row[u"name"_s].toString();
    QCOMPARE(read, names);
    const Run csv = exported(QStringList{u"--format"_s, u"csv"_s} + options);
    const QStringList lines = csv.out.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), names.size() + 1);
    QVERIFY(lines.front().startsWith(u"uid,name,"_s));
    for (qsizetype i = 0; i < names.size(); ++i) {
        QCOMPARE(lines[i + 1].section(u',', 0, 0), rows[static_cast<int>(i)][u"uid"_s].toString());
        QCOMPARE(lines[i + 1].section(u',', 1, 1), names[i].startsWith(u'=') ? u'\'' + names[i] : names[i]);
    }
    if (!names.isEmpty()) {
        const QStringList columns = lines.front().split(u',');
        QCOMPARE(QSet<QString>(columns.begin(), columns.end()), [&] {
            const QStringList keys = rows[0].toObject().keys();
            return QSet<QString>(keys.begin(), keys.end());
        }());
    }
}

void TestExportCommand::misuse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("no format") << QStringList{} << u"--format terraform"_s;
    QTest::newRow("another format") << QStringList{u"--format"_s, u"xml"_s} << u"“xml”"_s;
    QTest::newRow("another table") << QStringList{u"--format"_s, u"csv"_s, u"--table"_s, u"hosts"_s} << u"“hosts”"_s;
    QTest::newRow("a table of Terraform") << QStringList{u"--format"_s, u"terraform"_s, u"--table"_s, u"clusters"_s} << u"--table goes with"_s;
}

void TestExportCommand::misuse()
{
    QFETCH(QStringList, options);
    QFETCH(QString, says);
    const Run run = exported(options);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(says) && run.out.isEmpty(), qPrintable(run.all()));
}

EASEL_TEST(TestExportCommand)
#include "testexportcommand.moc"
