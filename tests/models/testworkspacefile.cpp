// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace as a file: one that is not ours, damaged or newer is left as it is; one process writes it.
#include "fleetbuilder.h"
#include "testfiles.h"
#include "testregistry.h"
#include "planning/changejson.h"
#include "workspace/schema.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(easel::ErrorCode)

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

PlanStep step(const QString &title)
{
    return {title, {RenameGroup{GroupId(u"g1"_s), u"n"_s}}, noon, {}};
}

} // namespace

class TestWorkspaceFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void strangeFilesAreLeftAlone_data();
    void strangeFilesAreLeftAlone();
    void damageIsSeenBehindALog();
    void checkpointBrokenOffIsRecovered();
    void everyCutIsSeen();
    void olderFileIsMigrated();
    void secondOpenerIsReadOnly();
    void readerSeesWhatTheHolderWrites();
    void linksLeadToTheSameLock();
    void closingLeavesOnlyTheFile();

private:
    QString file() const { return m_folder->filePath(u"w.easel"_s); }
    std::unique_ptr<Workspace> create() const
    {
        auto made = Workspace::create(file());
        if (!made)
            qFatal("%s", qPrintable(made.error().toString()));
        return std::move(*made);
    }
    std::unique_ptr<Workspace> reopen() const
    {
        auto opened = Workspace::open(file());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        return std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspaceFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestWorkspaceFile::strangeFilesAreLeftAlone_data()
{
    QTest::addColumn<std::function<void(QString)>>("spoil");
    QTest::addColumn<ErrorCode>("code");
    using Spoil = std::function<void(QString)>;
    const auto row = [](const char *name, ErrorCode code, Spoil spoil) { QTest::newRow(name) << spoil << code; };
    const auto patch = [](qsizetype offset, const QByteArray &bytes) {
        return [=](const QString &path) {
            QByteArray content = contentOf(path);
            content.replace(offset < 0 ? content.size() + offset : offset, bytes.size(), bytes);
            writeFile(path, content);
        };
    };
    row("empty", ErrorCode::ForeignFile, [](const QString &path) { writeFile(path, {}); });
    row("text", ErrorCode::ForeignFile, [](const QString &path) { writeFile(path, QByteArray(5000, 'x')); });
    row("another program's database", ErrorCode::ForeignFile, [](const QString &path) {
        QFile::remove(path);
        runSql(path, {u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE state (id)"_s, u"PRAGMA user_version = 1"_s});
    });
    row("a folder", ErrorCode::ForeignFile, [](const QString &path) {
        QFile::remove(path);
        QDir().mkdir(path);
    });
    row("not there", ErrorCode::NotFound, [](const QString &path) { QFile::remove(path); });
    row("newer", ErrorCode::NewerFile, [](const QString &path) { runSql(path, {u"PRAGMA user_version = 1000"_s}); });
    row("no version", ErrorCode::DamagedFile, [](const QString &path) { runSql(path, {u"PRAGMA user_version = 0"_s}); });
    row("without a table", ErrorCode::DamagedFile, [](const QString &path) { runSql(path, {u"DROP TABLE state"_s}); });
    row("cut in a page", ErrorCode::DamagedFile, [](const QString &path) { QFile::resize(path, QFileInfo(path).size() - 100); });
    row("cut at a page", ErrorCode::DamagedFile, [](const QString &path) { QFile::resize(path, QFileInfo(path).size() - 4096); });
    row("schema overwritten", ErrorCode::DamagedFile, patch(100, QByteArray(2000, '\xa5')));
    row("a page overwritten", ErrorCode::DamagedFile, patch(-4096, QByteArray(4096, '\x5a')));
    row("page size of nothing", ErrorCode::DamagedFile, patch(16, QByteArray(2, '\0')));
}

void TestWorkspaceFile::strangeFilesAreLeftAlone()
{
    QFETCH(std::function<void(QString)>, spoil);
    QFETCH(ErrorCode, code);
    {
        auto workspace = create();
        QVERIFY(workspace->storeFleet(generatedFleet(300, 7), noon));
        QVERIFY(workspace->appendStep(0, step(u"kept"_s)));
    }
    spoil(file());
    const auto before = listing(m_folder->path());
    const auto opened = Workspace::open(file());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QVERIFY(!opened.error().message.isEmpty());
    QCOMPARE(listing(m_folder->path()).keys(), before.keys());
    QVERIFY(listing(m_folder->path()) == before);
}

void TestWorkspaceFile::damageIsSeenBehindALog()
{
    // A crash left a log, and the file behind it is damaged: neither of them is touched.
    const QString crashed = m_folder->filePath(u"crashed"_s);
    QVERIFY(QDir().mkdir(crashed));
    {
        auto workspace = create();
        QVERIFY(workspace->storeFleet(generatedFleet(300, 7), noon));
        QVERIFY(workspace->appendStep(0, step(u"kept"_s)));
        for (const auto *end : {"", "-wal"})
            QVERIFY(QFile::copy(file() + QLatin1String(end), crashed + u"/w.easel"_s + QLatin1String(end)));
    }
    const QString path = crashed + u"/w.easel"_s;
    {
        const auto whole = Workspace::open(path);
        QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().toString()));
        QCOMPARE((*whole)->loadPlan()->steps.size(), 1u);
    }
    // Once more, with the file spoilt where the log does not mend it.
    QFile::remove(path + u"-wal"_s);
    {
        auto workspace = Workspace::open(path);
        QVERIFY(workspace);
        QVERIFY((*workspace)->appendStep(1, step(u"in the log"_s)));
        QVERIFY(QFile::copy(path, path + u"-kept"_s));
        QVERIFY(QFile::copy(path + u"-wal"_s, path + u"-kept-wal"_s));
    }
    QByteArray content = contentOf(path + u"-kept"_s);
    content.replace(content.size() / 2 / 4096 * 4096, 4096, QByteArray(4096, '\x5a'));
    writeFile(path + u"-kept"_s, content);
    const auto before = listing(crashed);
    const auto opened = Workspace::open(path + u"-kept"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DamagedFile);
    QVERIFY(listing(crashed) == before);
}

void TestWorkspaceFile::checkpointBrokenOffIsRecovered()
{
    // Killed while SQLite puts the log into the file: the first page tells of pages that the file has not got yet.
    const QString crashed = m_folder->filePath(u"crashed.easel"_s);
    {
        auto workspace = create();
        QVERIFY(workspace->storeFleet(generatedFleet(300, 7), noon));
        QVERIFY(workspace->appendStep(0, step(u"kept"_s)));
        for (const auto *end : {"", "-wal"})
            QVERIFY(QFile::copy(file() + QLatin1String(end), crashed + QLatin1String(end)));
    }
    QByteArray content = contentOf(crashed);
    QVERIFY(content.size() < QFileInfo(file()).size());
    content.replace(0, 4096, contentOf(file()).left(4096));
    writeFile(crashed, content);
    const auto opened = Workspace::open(crashed);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toString()));
    QCOMPARE((*opened)->loadPlan()->steps.size(), 1u);
    // Without its log it is cut short, and is left as it is.
    const QString bare = m_folder->filePath(u"bare.easel"_s);
    writeFile(bare, content);
    const auto refused = Workspace::open(bare);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DamagedFile);
    QCOMPARE(contentOf(bare), content);
}

void TestWorkspaceFile::everyCutIsSeen()
{
    {
        auto workspace = create();
        QVERIFY(workspace->storeFleet(generatedFleet(60, 7), noon));
    }
    const QByteArray whole = contentOf(file());
    QVERIFY(whole.size() > 20'000);
    for (qsizetype size = whole.size() - 1; size > 0; size -= 1021) {
        writeFile(file(), whole.left(size));
        const auto opened = Workspace::open(file());
        QVERIFY2(!opened, qPrintable(QString::number(size)));
        QCOMPARE(opened.error().code, size < 100 ? ErrorCode::ForeignFile : ErrorCode::DamagedFile);
        QCOMPARE(contentOf(file()), whole.left(size));
    }
}

void TestWorkspaceFile::olderFileIsMigrated()
{
    // Format 1, as it was before there was a journal, written out here so that it stays what it was.
    const QString body = QString::fromUtf8(QJsonDocument(toJson(step(u"old"_s))).toJson(QJsonDocument::Compact));
    QStringList statements{u"CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), pulled_at INTEGER, plan_position INTEGER NOT NULL)"_s,
                           u"INSERT INTO state VALUES (1, 1700000000000, 1)"_s,
                           u"CREATE TABLE setting (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"_s,
                           u"INSERT INTO setting VALUES ('a', x'62')"_s,
                           u"CREATE TABLE plan_step (position INTEGER PRIMARY KEY, body TEXT NOT NULL, note TEXT NOT NULL)"_s,
                           u"INSERT INTO plan_step VALUES (0, '%1', 'note')"_s.arg(body)};
    for (const auto *table : {"words", "project", "host_cluster", "edge_host", "virtual_cluster", "cluster_profile", "default_values", "cluster_group"})
        statements << u"CREATE TABLE %1 (position INTEGER PRIMARY KEY, body BLOB NOT NULL)"_s.arg(QLatin1String(table));
    statements << u"INSERT INTO words VALUES (0, x'02026731026732')"_s // g1, g2
               << u"INSERT INTO project VALUES (0, x'0003416263')"_s // g1, Abc
               << u"PRAGMA application_id = %1"_s.arg(schema::applicationId) << u"PRAGMA user_version = 1"_s;
    runSql(file(), statements);
    {
        auto workspace = reopen();
        QVERIFY(!workspace->isReadOnly());
        QCOMPARE(workspace->pulledAt().toMSecsSinceEpoch(), 1700000000000);
        QCOMPARE(workspace->setting(u"a"_s), QByteArray("b"));
        QCOMPARE(workspace->loadPlan()->steps.at(0).note, u"note"_s);
        QCOMPARE(workspace->loadFleet()->inventory().projects().at(0).name, u"Abc"_s);
        QVERIFY(workspace->writeJournal({u"o"_s, 1, {}, {}, {}, {}, {}, noon}).result());
    }
    QCOMPARE(reopen()->journal()->size(), 1u);
    QVERIFY(!reopen()->journal()->front().seen.isValid());
    QVERIFY(reopen()->applyRecords(10)->empty());
    // The header itself says so, for programs that look before they open.
    QCOMPARE(contentOf(file()).at(63), static_cast<char>(schema::currentVersion()));
}

void TestWorkspaceFile::secondOpenerIsReadOnly()
{
    auto holder = create();
    auto reader = reopen();
    QVERIFY(reader->isReadOnly());
    const QString who = u"process %1 on %2"_s.arg(QCoreApplication::applicationPid()).arg(QSysInfo::machineHostName());
    QVERIFY2(reader->holder().endsWith(who), qPrintable(reader->holder()));
    for (const Result<void> &refused :
         {reader->storeFleet({}, noon), reader->appendStep(0, step(u"s"_s)), reader->setPlanPosition(0), reader->clearPlan(),
          reader->writeJournal({}).result(), reader->putApplyRecord({}).result(), reader->clearJournal(), reader->setSetting(u"k"_s, "v"), reader->setConnection({}),
          reader->storeFleetAndPlan({}, noon, {}), reader->setStepNote(0, u"n"_s)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
        QVERIFY(refused.error().message.contains(who));
    }
    holder.reset();
    reader.reset();
    QVERIFY(!reopen()->isReadOnly());
}

void TestWorkspaceFile::readerSeesWhatTheHolderWrites()
{
    auto holder = create();
    const auto reader = reopen();
    QVERIFY(holder->appendStep(0, step(u"fresh"_s)));
    const Fleet fleet = generatedFleet(100, 5);
    QVERIFY(holder->storeFleet(fleet, noon));
    QCOMPARE(reader->loadPlan()->steps.at(0).title, u"fresh"_s);
    QVERIFY(reader->loadFleet()->inventory().clusters() == fleet.inventory().clusters());
}

void TestWorkspaceFile::linksLeadToTheSameLock()
{
    const auto holder = create();
    const QString link = m_folder->filePath(u"link.easel"_s);
    QVERIFY(QFile::link(file(), link));
    const auto other = Workspace::open(link);
    QVERIFY(other);
    QVERIFY((*other)->isReadOnly());
    QCOMPARE((*other)->path(), holder->path());
}

void TestWorkspaceFile::closingLeavesOnlyTheFile()
{
    {
        auto workspace = create();
        QVERIFY(workspace->storeFleet(generatedFleet(100, 5), noon));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"w.easel"_s});
}

EASEL_TEST(TestWorkspaceFile)
#include "testworkspacefile.moc"
