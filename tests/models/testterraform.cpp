// SPDX-License-Identifier: GPL-3.0-or-later
// Groups for Terraform: what is written reads back as what the fleet has, whatever is in its texts; the same groups give the same
// bytes; and what the provider cannot be told is said.
#include "fleetbuilder.h"
#include "hclreader.h"
#include "reports/hcltext.h"
#include "reports/terraformwriter.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts of pieces that mean something to HCL.
QString hostileText(int most = 12)
{
    static const QStringList pieces{u"${"_s, u"$"_s, u"%{"_s, u"%"_s, u"{"_s, u"}"_s, u"\n"_s, u"\r\n"_s, u"\r"_s, u"\t"_s, u"EOT"_s, u"EOT\n"_s, u"  EOT_2\n"_s, u"\""_s,
                                    u"\\"_s, u"\\n"_s, u"\\u0041"_s, QString(QChar(0)), QString(QChar(1)), QString(QChar(0x7f)), u"#"_s, u"//"_s, u"/*"_s, u"a: b"_s,
                                    u"  "_s, u"ü"_s, u"u\u0308"_s, u"\u202e"_s, u"\u2028"_s, u"\ufeff"_s, u"😀"_s, u"~"_s, u":"_s, u"${\"x\"}"_s, u"if"_s, QString(QChar(0xd800))};
    const int count = *rc::gen::inRange(0, most);
    QString text;
    for (int i = 0; i < count; ++i)
        text += pieces[*rc::gen::inRange(0, static_cast<int>(pieces.size()))];
    return text;
}

ClusterGroup randomGroup(int number)
{
    ClusterGroup group;
    group.id = *rc::gen::arbitrary<bool>() ? GroupId(u"65f%1"_s.arg(number, 21, 16, QLatin1Char('0'))) : *rc::gen::arbitrary<bool>() ? makeDraftGroupId() : GroupId(u"g%1:x"_s.arg(number));
    group.name = *rc::gen::arbitrary<bool>() ? u"Payments EU"_s : hostileText();
    group.description = hostileText();
    group.values = hostileText(40);
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        group.tags.insert(hostileText(3), hostileText(3));
    if (*rc::gen::arbitrary<bool>())
        group.scope = Scope::project(ProjectId(u"p%1"_s.arg(*rc::gen::inRange(0, 3))));
    group.endpoint = *rc::gen::element(EndpointType::Ingress, EndpointType::LoadBalancer);
    group.distribution = *rc::gen::element(Distribution::K3s, Distribution::CncfK8s, Distribution::VClusterGeneric);
    group.limits = {MilliCores(*rc::gen::inRange(0, 100'000)), MebiBytes(*rc::gen::inRange(0, 100'000)), GibiBytes(*rc::gen::inRange(0, 1000))};
    group.oversubscription = Percent(*rc::gen::inRange(0, 400));
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
        group.members.push_back({ClusterId(u"c%1"_s.arg(i)), hostileText(3), hostileText(3), {}, {}});
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        group.profiles.push_back({ProfileId(u"f%1"_s.arg(i)), hostileText(3)});
    return group;
}

Fleet fleetOf(std::vector<ClusterGroup> groups)
{
    return Fleet(std::make_shared<const Inventory>(std::vector<Project>{{ProjectId(u"p0"_s), u"Payments"_s}, {ProjectId(u"p1"_s), u"Sto\"res ${x}"_s}}, std::vector<HostCluster>(),
                                                   std::vector<EdgeHost>(), std::vector<VirtualCluster>(), std::vector<ClusterProfile>(), QHash<Distribution, QString>()),
                 std::move(groups));
}

QStringList kept(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts)
        result << hclKept(text);
    return result;
}

QString wordOf(EndpointType type)
{
    return type == EndpointType::Ingress ? u"Ingress"_s : u"LoadBalancer"_s;
}

HclNode read(const QByteArray &hcl)
{
    QString error;
    const auto file = readHcl(hcl, error);
    if (!file)
        qFatal("%s\n%s", qPrintable(error), hcl.constData());
    return *file;
}

} // namespace

class TestTerraform final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupAsItIsWritten();
    void readsBack();
    void theOrderOfInputDoesNotMatter();
    void namesAreTheGroupsOwn();
    void nameAsIdentifier_data();
    void nameAsIdentifier();
    void remarks_data();
    void remarks();
    void systemGroupsAreLeftOut();
    void onlySomeGroups();
    void theReaderIsStrict_data();
    void theReaderIsStrict();
    void terraformReadsTheSame();
    void terraformHasNothingToFormat();
};

void TestTerraform::aGroupAsItIsWritten()
{
    const Fleet fleet = FleetBuilder().project("pay", "Payments").cluster("c1").name("eks-1").group("65a1", "Payments EU").inProject("pay").ingressGroup().member("c1", "*.apps.example.com")
                            .editGroup([](ClusterGroup &group) {
                                group.tags = {{u"team"_s, u"pay"_s}, {u"gold"_s, {}}};
                                group.values = u"a: ${b}\nc: d\n"_s;
                            })
                            .build();
    const QString hcl = QString::fromUtf8(terraformExport({u"fleet"_s, fleet, true, {}}).hcl);
    const QString name = hclName(u"Payments EU"_s, u"65a1"_s);
    const QString alias = hclName(u"Payments"_s, u"pay"_s);
    const QString expected = u"provider \"spectrocloud\" {\n"
                             "  alias        = \"%2\"\n"
                             "  project_name = \"Payments\"\n"
                             "}\n"
                             "\n"
                             "# Payments EU\n"
                             "resource \"spectrocloud_cluster_group\" \"%1\" {\n"
                             "  provider = spectrocloud.%2\n"
                             "\n"
                             "  name    = \"Payments EU\"\n"
                             "  context = \"project\"\n"
                             "  tags    = [\"gold\", \"team:pay\"]\n"
                             "\n"
                             "  config {\n"
                             "    host_endpoint_type       = \"Ingress\"\n"
                             "    cpu_millicore            = 6000\n"
                             "    memory_in_mb             = 8192\n"
                             "    storage_in_gb            = 10\n"
                             "    oversubscription_percent = 120\n"
                             "    k8s_distribution         = \"cncf_k8s\"\n"
                             "\n"
                             "    values = <<EOT\n"
                             "a: $${b}\n"
                             "c: d\n"
                             "EOT\n"
                             "  }\n"
                             "\n"
                             "  # eks-1\n"
                             "  clusters {\n"
                             "    cluster_uid = \"c1\"\n"
                             "    host_dns    = \"*.apps.example.com\"\n"
                             "  }\n"
                             "}\n"
                             "\n"
                             "import {\n"
                             "  to = spectrocloud_cluster_group.%1\n"
                             "  id = \"65a1:project\"\n"
                             "}\n"_s.arg(name, alias);
    QVERIFY2(hcl.endsWith(u'\n' + expected), qPrintable(hcl));
    QVERIFY(hcl.startsWith(u"# Cluster groups of the workspace \"fleet\", as its plan makes them.\n"_s));
    const HclNode file = read(hcl.toUtf8());
    const auto needed = file.all("terraform").front()->all("required_providers").front()->attributes[u"spectrocloud"_s].object.front();
    QCOMPARE(needed.text("source"), u"spectrocloud/spectrocloud"_s);
}

void TestTerraform::readsBack()
{
    QVERIFY(rc::check("what is written is what the fleet has", [] {
        std::vector<ClusterGroup> groups;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
            groups.push_back(randomGroup(i));
        const Fleet fleet = fleetOf(groups);
        const TerraformExport written = terraformExport({hostileText(), fleet, *rc::gen::arbitrary<bool>(), {}});
        const HclNode file = read(written.hcl);
        const auto resources = file.all("resource");
        RC_ASSERT(resources.size() == groups.size());
        QSet<QString> names;
        QHash<QString, const HclNode *> byAddress;
        for (const HclNode *resource : resources) {
            RC_ASSERT(resource->labels.size() == 2 && resource->labels[0] == u"spectrocloud_cluster_group"_s);
            names.insert(resource->labels[1]);
            byAddress.insert(resource->labels[1], resource);
        }
        RC_ASSERT(static_cast<size_t>(names.size()) == groups.size());
        for (const ClusterGroup &group : groups) {
            const HclNode *resource = byAddress.value(hclName(group.name, group.id.toString()));
            RC_ASSERT(resource);
            RC_ASSERT(resource->text("name") == hclKept(group.name));
            RC_ASSERT(resource->text("description") == hclKept(group.description));
            RC_ASSERT(resource->text("context") == (group.scope.isProject() ? u"project"_s : u"tenant"_s));
            QStringList tags;
            for (auto it = group.tags.cbegin(); it != group.tags.cend(); ++it)
                tags << (it.value().isEmpty() ? it.key() : it.key() + u':' + it.value());
            RC_ASSERT(resource->attributes.value(u"tags"_s).items == kept(tags));
            RC_ASSERT(resource->all("config").size() == 1U);
            const HclNode &config = *resource->all("config").front();
            RC_ASSERT(config.text("host_endpoint_type") == wordOf(group.endpoint));
            RC_ASSERT(config.text("cpu_millicore") == QString::number(group.limits.cpu.value));
            RC_ASSERT(config.text("memory_in_mb") == QString::number(group.limits.memory.value));
            RC_ASSERT(config.text("storage_in_gb") == QString::number(group.limits.storage.value));
            RC_ASSERT(config.text("oversubscription_percent") == QString::number(group.oversubscription.value));
            RC_ASSERT(config.text("values") == hclKept(group.values));
            const auto clusters = resource->all("clusters");
            RC_ASSERT(clusters.size() == group.members.size());
            for (size_t i = 0; i < clusters.size(); ++i) {
                RC_ASSERT(clusters[i]->text("cluster_uid") == group.members[i].cluster.toString());
                RC_ASSERT(clusters[i]->text("host_dns") == hclKept(group.members[i].hostDns));
            }
            const auto profiles = resource->all("cluster_profile");
            RC_ASSERT(profiles.size() == group.profiles.size());
            for (size_t i = 0; i < profiles.size(); ++i)
                RC_ASSERT(profiles[i]->text("id") == group.profiles[i].id.toString());
            QStringList imported;
            for (const HclNode *import : file.all("import")) {
                if (import->text("to") == u"spectrocloud_cluster_group."_s + resource->labels[1])
                    imported << import->text("id");
            }
            const bool hasImport = !isDraft(group.id) && !group.id.toString().contains(u':');
            RC_ASSERT(imported == (hasImport ? QStringList{group.id.toString() + u':' + resource->text("context")} : QStringList()));
            if (group.scope.isProject()) {
                const QString provider = resource->attributes.value(u"provider"_s).text;
                const auto providers = file.all("provider");
                RC_ASSERT(std::count_if(providers.begin(), providers.end(), [&](const HclNode *each) { return u"spectrocloud."_s + each->text("alias") == provider; }) == 1);
            }
        }
    }));
}

void TestTerraform::theOrderOfInputDoesNotMatter()
{
    QVERIFY(rc::check("the same groups give the same bytes", [] {
        std::vector<ClusterGroup> groups;
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
            groups.push_back(randomGroup(i));
        const Fleet fleet = fleetOf(groups);
        std::vector<GroupId> ids = fleet.groupIds();
        const QByteArray once = terraformExport({u"w"_s, fleet, false, {}}).hcl;
        std::reverse(ids.begin(), ids.end());
        std::reverse(groups.begin(), groups.end());
        ids.push_back(ids.front());
        RC_ASSERT(terraformExport({u"w"_s, fleetOf(groups), false, ids}).hcl == once);
        // A group is called the same, whatever others there are.
        const ClusterGroup &one = groups.front();
        RC_ASSERT(terraformNames({&one}).value(one.id) == hclName(one.name, one.id.toString()));
    }));
}

void TestTerraform::namesAreTheGroupsOwn()
{
    QVERIFY(rc::check("names are identifiers, and no two the same", [] {
        std::vector<ClusterGroup> groups;
        for (int i = *rc::gen::inRange(1, 20); i > 0; --i)
            groups.push_back(randomGroup(i));
        std::vector<const ClusterGroup *> pointers;
        for (const ClusterGroup &group : groups)
            pointers.push_back(&group);
        const auto names = terraformNames(pointers);
        static const QRegularExpression identifier(u"^[a-z][a-z0-9_]*$"_s);
        QSet<QString> distinct;
        for (const QString &name : names) {
            RC_ASSERT(identifier.match(name).hasMatch());
            distinct.insert(name);
        }
        RC_ASSERT(distinct.size() == names.size());
    }));
}

void TestTerraform::nameAsIdentifier_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");
    QTest::newRow("plain") << u"Payments EU"_s << u"payments_eu"_s;
    QTest::newRow("accents") << u"Zürich – Café"_s << u"zurich_cafe"_s;
    QTest::newRow("digits in front") << u"24/7"_s << u"group_24_7"_s;
    QTest::newRow("nothing left") << u"東京"_s << u"group"_s;
    QTest::newRow("empty") << QString() << u"group"_s;
    QTest::newRow("long") << QString(100, u'a') << QString(40, u'a');
    QTest::newRow("signs at the ends") << u"--x--"_s << u"x"_s;
}

void TestTerraform::nameAsIdentifier()
{
    QFETCH(QString, name);
    QFETCH(QString, slug);
    const QString full = hclName(name, u"65a1"_s);
    QCOMPARE(full.chopped(9), slug);
    QVERIFY(full != hclName(name, u"65a2"_s));
    QCOMPARE(hclName(name, u"65a1"_s, 64).size(), slug.size() + 65);
}

void TestTerraform::remarks_data()
{
    using Edit = std::function<void(ClusterGroup &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("said");
    QTest::newRow("load balancer settings") << Edit([](ClusterGroup &g) { g.members[0].loadBalancer = LoadBalancerSettings{{u"10.0.0.1"_s}, {}, {}}; }) << u"load balancer settings"_s;
    QTest::newRow("port") << Edit([](ClusterGroup &g) { g.members[0].port = 8443; }) << u"port of a host DNS"_s;
    QTest::newRow("host DNS of a load-balancer group") << Edit([](ClusterGroup &g) { g.members[0].hostDns = u"*.x.com"_s; }) << u"ingress groups only"_s;
    QTest::newRow("a tag with a colon") << Edit([](ClusterGroup &g) { g.tags = {{u"url"_s, u"http://x"_s}}; }) << u"second colon: url:http://x"_s;
    QTest::newRow("profiles") << Edit([](ClusterGroup &g) { g.profiles = {{ProfileId(u"f"_s), u"Logging"_s}}; }) << u"in no order"_s;
    QTest::newRow("a limit") << Edit([](ClusterGroup &g) { g.limits.memory = MebiBytes(qint64(1) << 31); }) << u"memory_in_mb is beyond"_s;
    QTest::newRow("inactive") << Edit([](ClusterGroup &g) { g.isActive = false; }) << u"takes it for deleted"_s;
    QTest::newRow("not composed") << Edit([](ClusterGroup &g) { g.values = u"a: u\u0308\n"_s; }) << u"(NFC) of the text in: values"_s;
    QTest::newRow("a project that is not known") << Edit([](ClusterGroup &g) { g.scope = Scope::project(ProjectId(u"gone"_s)); }) << u"project gone is not known"_s;
    QTest::newRow("a new group of k3s") << Edit([](ClusterGroup &g) {
        g.id = makeDraftGroupId();
        g.distribution = Distribution::K3s;
    }) << u"refuse to create a group with k3s"_s;
    QTest::newRow("a uid with a colon") << Edit([](ClusterGroup &g) { g.id = GroupId(u"a:b"_s); }) << u"no import block"_s;
}

void TestTerraform::remarks()
{
    QFETCH(std::function<void(ClusterGroup &)>, edit);
    QFETCH(QString, said);
    const auto builder = [] { return FleetBuilder().cluster("c1").name("eks-1").group("g1", "Web").member("c1"); };
    const TerraformExport plain = terraformExport({u"w"_s, builder().build(), false, {}});
    QVERIFY2(plain.warnings.isEmpty(), qPrintable(plain.warnings.join(u'\n')));
    const Fleet fleet = builder().editGroup(edit).build();
    const TerraformExport written = terraformExport({u"w"_s, fleet, false, {}});
    QCOMPARE(written.warnings.size(), 1);
    QVERIFY2(written.warnings[0].contains(said), qPrintable(written.warnings[0]));
    int comments = 0;
    for (const QString &line : QString::fromUtf8(written.hcl).split(u'\n'))
        comments += line.startsWith(u'#') && line.contains(said);
    QCOMPARE(comments, 1);
}

void TestTerraform::systemGroupsAreLeftOut()
{
    const Fleet fleet = FleetBuilder().group("g1", "Beehive").systemGroup().group("g2", "Web").build();
    const TerraformExport written = terraformExport({u"w"_s, fleet, false, {}});
    QCOMPARE(written.warnings.size(), 1);
    QVERIFY(written.warnings[0].startsWith(u"Beehive: Left out"_s));
    QCOMPARE(read(written.hcl).all("resource").size(), size_t(1));
}

void TestTerraform::onlySomeGroups()
{
    const Fleet fleet = FleetBuilder().group("g1", "One").group("g2", "Two").build();
    const TerraformExport written = terraformExport({u"w"_s, fleet, false, std::vector<GroupId>{GroupId(u"g2"_s), GroupId(u"gone"_s)}});
    const HclNode file = read(written.hcl);
    QCOMPARE(file.all("resource").size(), size_t(1));
    QCOMPARE(file.all("resource").front()->text("name"), u"Two"_s);
    QVERIFY(file.all("provider").empty());
}

void TestTerraform::theReaderIsStrict_data()
{
    QTest::addColumn<QByteArray>("hcl");
    QTest::newRow("open block") << QByteArray("a {\n");
    QTest::newRow("open string") << QByteArray("a = \"b\n");
    QTest::newRow("a template") << QByteArray("a = \"${b}\"\n");
    QTest::newRow("a template in a heredoc") << QByteArray("a = <<X\n${b}\nX\n");
    QTest::newRow("a directive") << QByteArray("a = <<X\n%{if b}\nX\n");
    QTest::newRow("an escape that is none") << QByteArray("a = \"\\x\"\n");
    QTest::newRow("an open heredoc") << QByteArray("a = <<X\nb\n");
    QTest::newRow("twice") << QByteArray("a = 1\na = 2\n");
    QTest::newRow("two on a line") << QByteArray("a = 1 b = 2\n");
    QTest::newRow("not UTF-8") << QByteArray("a = \"\xff\"\n");
    QTest::newRow("another function") << QByteArray("a = upper(\"b\")\n");
}

void TestTerraform::theReaderIsStrict()
{
    QFETCH(QByteArray, hcl);
    QString error;
    QVERIFY(!readHcl(hcl, error));
    QVERIFY(!error.isEmpty());
}

void TestTerraform::terraformReadsTheSame()
{
    const QString terraform = QStandardPaths::findExecutable(u"terraform"_s);
    if (terraform.isEmpty())
        QSKIP("There is no terraform here; the reader of the tests says the same.");
    // One run for all texts: it takes a second to start.
    QStringList texts{u"no end"_s, u"two\nlines"_s, u"two\nlines\n"_s, u"  in\n  dented\n"_s, u"crlf\r\nends\r\n"_s, u"crlf\r\nno end"_s, u"mixed\r\nends\n"_s, u"cr\r"_s, u"\n"_s, u"\n\n"_s,
                      u"a ${b} $${c} $$${d}\n%{if} %%{e}\n$ { $"_s, u"EOT\nEOT_2\n"_s, QString(QChar(0)) + u"\n"_s, u"u\u0308 \u202e\n"_s, u"\"\\\n\\n\t\n"_s, u"$"_s, u"%\n$\n"_s, u"\ufeff"_s, u"\ufeffa\n"_s, {}};
    rc::check("collect texts", [&] { texts << hostileText(30); });
    HclBlock locals(u"locals"_s);
    HclBlock outputs(u"output \"texts\""_s);
    QStringList names;
    for (const QString &text : texts) {
        names << u"local.t%1"_s.arg(names.size());
        locals.set(names.last().mid(6), hclString(text, 2)).emptyLine();
    }
    // Something in front: Qt's reader of JSON drops a U+FEFF that a text begins with.
    outputs.set(u"value"_s, u"[for text in ["_s + names.join(u", "_s) + u"] : \".${text}\"]"_s);
    QTemporaryDir folder;
    writeFile(folder.filePath(u"main.tf"_s), (locals.text() + u'\n' + outputs.text()).toUtf8());
    const auto run = [&](const QStringList &arguments) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CHECKPOINT_DISABLE"_s, u"1"_s);
        environment.insert(u"TF_CLI_CONFIG_FILE"_s, u"/dev/null"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(terraform, arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qFatal("%s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    };
    run({u"apply"_s, u"-auto-approve"_s, u"-no-color"_s});
    const QJsonArray read = QJsonDocument::fromJson(run({u"output"_s, u"-json"_s})).object()[u"texts"_s][u"value"_s].toArray();
    QCOMPARE(read.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(read[i].toString(), u'.' + hclKept(texts[i]));
}

void TestTerraform::terraformHasNothingToFormat()
{
    const QString terraform = QStandardPaths::findExecutable(u"terraform"_s);
    if (terraform.isEmpty())
        QSKIP("There is no terraform here.");
    std::vector<ClusterGroup> groups;
    rc::check("collect groups", [&] { groups.push_back(randomGroup(static_cast<int>(groups.size()))); });
    QVERIFY(!groups.empty());
    QProcess process;
    process.start(terraform, {u"fmt"_s, u"-check"_s, u"-diff"_s, u"-"_s});
    process.write(terraformExport({u"w"_s, fleetOf(groups), false, {}}).hcl);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(120'000));
    QVERIFY2(process.exitCode() == 0, (process.readAllStandardOutput().left(2000) + process.readAllStandardError().left(2000)).constData());
}

EASEL_TEST(TestTerraform)
#include "testterraform.moc"
