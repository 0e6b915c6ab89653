// SPDX-License-Identifier: GPL-3.0-or-later
// `easelctl report`, as people and pipelines run it.
#include "easelctlrun.h"
#include "livebackend.h"
#include "testfiles.h"
#include "testregistry.h"

#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

class TestReportCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheKinds();
    void misuse_data();
    void misuse();
    void refusals_data();
    void refusals();
    void writesEveryKind_data();
    void writesEveryKind();
    void tablesGoToFiles();
    void saysWhatItWrote();
    void theFormatNamesTheFile();
    void groupsAndSections();
    void draftsAreReported();
    void pointsOfTheHistoryAreReported();
    void speaksGerman();
    void needsNoDisplay();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Run report(const QStringList &arguments) const { return easelctl(QStringList{u"report"_s} + arguments); }

    std::unique_ptr<LiveBackend> m_backend;
    QTemporaryDir m_folder;
};

void TestReportCommand::initTestCase()
{
    m_backend = std::make_unique<LiveBackend>();
    writeFile(file(u"key"_s), m_backend->key().reveal());
    const Run run = easelctl({u"pull"_s, u"--connect"_s, m_backend->url().toString(), u"--api-key-file"_s, file(u"key"_s), file(u"w.easel"_s)});
    QVERIFY2(run.code == 0, qPrintable(run.all()));
}

void TestReportCommand::listsTheKinds()
{
    const Run text = report({});
    QCOMPARE(text.code, 0);
    for (const char *kind : {"plan", "inventory", "findings", "capacity", "upgrades", "topology"})
        QVERIFY2(text.out.contains(u'\n' + QString::fromLatin1(kind)) || text.out.startsWith(QString::fromLatin1(kind)), kind);
    const QJsonArray kinds = report({u"--json"_s}).json().value(u"reports"_s).toArray();
    QCOMPARE(kinds.size(), 6);
    for (const QJsonValue &kind : kinds)
        QVERIFY(!kind[u"title"_s].toString().isEmpty() && kind[u"sections"_s].toArray().size() >= 5);
    const Run help = report({u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(u"--output"_s) && help.out.contains(u"inventory"_s));
}

void TestReportCommand::misuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QStringList to{u"w.easel"_s, u"--output"_s, u"r.pdf"_s};
    QTest::newRow("no workspace") << QStringList{u"inventory"_s, u"--output"_s, u"r.pdf"_s} << u""_s;
    QTest::newRow("no output") << QStringList{u"inventory"_s, u"w.easel"_s} << u"--output"_s;
    QTest::newRow("no such report") << QStringList{u"everything"_s} + to << u"everything"_s;
    QTest::newRow("no such ending") << QStringList{u"inventory"_s, u"w.easel"_s, u"--output"_s, u"r.docx"_s} << u"r.docx"_s;
    QTest::newRow("no such format") << QStringList{u"inventory"_s, u"--format"_s, u"docx"_s} + to << u"docx"_s;
    QTest::newRow("no such paper") << QStringList{u"inventory"_s, u"--paper"_s, u"a3"_s} + to << u"a3"_s;
    QTest::newRow("no such language") << QStringList{u"inventory"_s, u"--language"_s, u"tlh"_s} + to << u"tlh"_s;
    QTest::newRow("no such section") << QStringList{u"inventory"_s, u"--section"_s, u"waves"_s} + to << u"waves"_s;
    QTest::newRow("a part of a plan") << QStringList{u"plan"_s, u"--group"_s, u"x"_s} + to << u"--group"_s;
    QTest::newRow("no such option") << QStringList{u"inventory"_s, u"--colour"_s} + to << u"colour"_s;
}

void TestReportCommand::misuse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run run = report(arguments);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(says), qPrintable(run.all()));
    QVERIFY(run.out.isEmpty());
}

void TestReportCommand::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QString w = file(u"w.easel"_s);
    const QString to = file(u"refused.html"_s);
    writeFile(file(u"text.png"_s), "no picture");
    QTest::newRow("no such workspace") << QStringList{u"inventory"_s, file(u"none.easel"_s), u"--output"_s, to} << u"none.easel"_s;
    QTest::newRow("no such group") << QStringList{u"inventory"_s, w, u"--output"_s, to, u"--group"_s, u"nobody"_s} << u"nobody"_s;
    QTest::newRow("no such logo") << QStringList{u"inventory"_s, w, u"--output"_s, to, u"--logo"_s, file(u"none.png"_s)} << u"none.png"_s;
    QTest::newRow("no picture") << QStringList{u"inventory"_s, w, u"--output"_s, to, u"--logo"_s, file(u"text.png"_s)} << u"text.png"_s;
    QTest::newRow("no such folder") << QStringList{u"inventory"_s, w, u"--output"_s, file(u"nowhere/refused.html"_s)} << u"could not be saved"_s;
}

void TestReportCommand::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run run = report(arguments);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(says), qPrintable(run.all()));
    QVERIFY(!QFile::exists(file(u"refused.html"_s)));
}

void TestReportCommand::writesEveryKind_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"plan", "inventory", "findings", "capacity", "upgrades", "topology"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestReportCommand::writesEveryKind()
{
    QFETCH(QString, kind);
    for (const auto &[ending, begins] : {std::pair(u"pdf"_s, QByteArray("%PDF")), std::pair(u"html"_s, QByteArray("<!DOCTYPE html>")), std::pair(u"json"_s, QByteArray("{"))}) {
        const QString path = file(kind + u'.' + ending);
        const Run run = report({kind, file(u"w.easel"_s), u"--output"_s, path});
        QVERIFY2(run.code == 0, qPrintable(run.all()));
        QVERIFY2(run.out.contains(path), qPrintable(run.all()));
        QVERIFY(contentOf(path).startsWith(begins));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
}

void TestReportCommand::tablesGoToFiles()
{
    const Run run = report({u"capacity"_s, file(u"w.easel"_s), u"--output"_s, file(u"tables.csv"_s)});
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    QVERIFY(contentOf(file(u"tables-groupsCpu.csv"_s)).startsWith("group,oversubscription,physical,"));
    QVERIFY(!QFile::exists(file(u"tables.csv"_s)));
}

void TestReportCommand::saysWhatItWrote()
{
    const QString path = file(u"said.html"_s);
    const Run run = report({u"capacity"_s, file(u"w.easel"_s), u"--output"_s, path, u"--author"_s, u"Ann"_s, u"--json"_s});
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    const QJsonObject json = run.json();
    QCOMPARE(json[u"kind"_s].toString(), u"capacity"_s);
    QCOMPARE(json[u"file"_s].toString(), path);
    QCOMPARE(json[u"format"_s].toString(), u"html"_s);
    QCOMPARE(json[u"language"_s].toString(), u"en"_s);
    QCOMPARE(json[u"about"_s][u"author"_s].toString(), u"Ann"_s);
    QCOMPARE(json[u"about"_s][u"backend"_s].toString(), m_backend->url().host());
}

void TestReportCommand::theFormatNamesTheFile()
{
    const Run run = report({u"upgrades"_s, file(u"w.easel"_s), u"--output"_s, file(u"named.report"_s), u"--format"_s, u"html"_s});
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    QVERIFY(contentOf(file(u"named.report.html"_s)).startsWith("<!DOCTYPE html>"));
    QVERIFY(!QFile::exists(file(u"named.report"_s)));
}

void TestReportCommand::groupsAndSections()
{
    const QString path = file(u"part.html"_s);
    const Run run = report({u"inventory"_s, file(u"w.easel"_s), u"--output"_s, path, u"--group"_s, u"platform-web-eu"_s, u"--group"_s, u"batch-onprem"_s,
                            u"--section"_s, u"groups"_s});
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    const QByteArray html = contentOf(path);
    QVERIFY(html.contains("platform-web-eu") && html.contains("batch-onprem"));
    QVERIFY(!html.contains("payments-production"));
    QVERIFY(html.contains(">Members<") && !html.contains("The fleet at a glance</h2>"));
}

void TestReportCommand::draftsAreReported()
{
    QVERIFY(QFile::copy(file(u"w.easel"_s), file(u"planned.easel"_s)));
    const Run planned = easelctl({u"vc"_s, u"deploy"_s, u"--group"_s, u"platform-web-eu"_s, u"--project"_s, u"Platform"_s, file(u"planned.easel"_s), u"fresh-one"_s});
    QVERIFY2(planned.code == 0, qPrintable(planned.all()));
    for (const bool draft : {false, true}) {
        const QString path = file(u"planned.html"_s);
        QStringList arguments{u"inventory"_s, file(u"planned.easel"_s), u"--output"_s, path, u"--json"_s};
        if (draft)
            arguments << u"--draft"_s;
        const Run run = report(arguments);
        QVERIFY2(run.code == 0, qPrintable(run.all()));
        QCOMPARE(contentOf(path).contains("fresh-one"), draft);
        QCOMPARE(run.json()[u"about"_s].toObject().contains(u"digest"_s), draft);
    }
}

void TestReportCommand::pointsOfTheHistoryAreReported()
{
    const QString path = file(u"past.easel"_s);
    const auto pull = [&] { return easelctl({u"pull"_s, u"--connect"_s, m_backend->url().toString(), u"--api-key-file"_s, file(u"key"_s), path}).code; };
    QCOMPARE(pull(), 0);
    m_backend->addGroup(u"brand-new"_s, {u"gen-ci-muc-01"_s});
    QCOMPARE(pull(), 0);
    const auto groups = [&](const QStringList &arguments) {
        const QString output = file(u"groups.json"_s);
        const Run run = report(QStringList{u"inventory"_s} + arguments + QStringList{u"--output"_s, output, path});
        if (run.code != 0)
            return run.all();
        QFile written(output);
        if (!written.open(QIODevice::ReadOnly))
            return u"no file"_s;
        return QString::fromUtf8(written.readAll());
    };
    QVERIFY(groups({}).contains(u"brand-new"_s));
    const QString past = groups({u"--at"_s, u"1"_s});
    QVERIFY2(past.contains(u"platform-shared-eu"_s) && !past.contains(u"brand-new"_s), qPrintable(past.left(500)));
    QVERIFY(groups({u"--at"_s, u"latest"_s}).contains(u"brand-new"_s));
    for (const char *kind : {"findings", "capacity", "upgrades", "topology"})
        QCOMPARE(report({QString::fromLatin1(kind), u"--at"_s, u"1"_s, u"--output"_s, file(u"past.html"_s), path}).code, 0);
    QCOMPARE(report({u"capacity"_s, u"--at"_s, u"77"_s, u"--output"_s, file(u"none.html"_s), path}).code, 1);
    QCOMPARE(report({u"plan"_s, u"--at"_s, u"1"_s, u"--output"_s, file(u"none.html"_s), path}).code, 2);
    QCOMPARE(report({u"capacity"_s, u"--draft"_s, u"--at"_s, u"1"_s, u"--output"_s, file(u"none.html"_s), path}).code, 2);
    QVERIFY(!QFile::exists(file(u"none.html"_s)));
}

void TestReportCommand::speaksGerman()
{
    const QString path = file(u"german.html"_s);
    const Run run = report({u"capacity"_s, file(u"w.easel"_s), u"--output"_s, path, u"--language"_s, u"de"_s, u"--json"_s});
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    QCOMPARE(run.json()[u"language"_s].toString(), u"de"_s);
    const QByteArray html = contentOf(path);
    QVERIFY(html.contains("lang=\"de\""));
    QVERIFY(html.contains("GiB Arbeitsspeicher"));
}

void TestReportCommand::needsNoDisplay()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DISPLAY", ":4711");
    const Run run = report({u"findings"_s, file(u"w.easel"_s), u"--output"_s, file(u"dark.pdf"_s)});
    qputenv("QT_QPA_PLATFORM", platform);
    qunsetenv("DISPLAY");
    QVERIFY2(run.code == 0, qPrintable(run.all()));
    QVERIFY(contentOf(file(u"dark.pdf"_s)).startsWith("%PDF"));
}

EASEL_TEST(TestReportCommand)
#include "testreportcommand.moc"
