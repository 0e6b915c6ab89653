// SPDX-License-Identifier: GPL-3.0-or-later
// The history in its file: older files, readers, disks that fail, processes that are killed, and rows that are damaged.
#include "fleetbuilder.h"
#include "fleetcompare.h"
#include "historysteps.h"
#include "sqlfault.h"
#include "testfiles.h"
#include "testregistry.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

} // namespace

class TestHistoryFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void olderFilesBeginWithWhatTheyHave_data();
    void olderFilesBeginWithWhatTheyHave();
    void unreadableSnapshotIsNoPoint();
    void readersReadTheHistory();
    void failingStatements();
    void killedWrites();
    void damage_data();
    void damage();
    void pullsMendLostWords();

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

void TestHistoryFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestHistoryFile::olderFilesBeginWithWhatTheyHave_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < 8; ++version)
        QTest::newRow(qPrintable(u"format %1"_s.arg(version))) << version;
}

void TestHistoryFile::olderFilesBeginWithWhatTheyHave()
{
    QFETCH(int, version);
    const Fleet fleet = generatedFleet(30, 4);
    {
        auto workspace = create();
        QVERIFY(workspace->storeFleet(fleet, noon));
    }
    // What each step added is taken back, the last first.
    QStringList statements{u"DROP TABLE history_point"_s, u"DROP TABLE history_object"_s, u"ALTER TABLE state DROP COLUMN word_count"_s};
    if (version < 6)
        statements << u"DROP TABLE apply_record"_s << u"ALTER TABLE journal DROP COLUMN seen"_s;
    if (version < 5)
        statements << u"DROP TABLE plan_info"_s;
    if (version < 4)
        statements << u"DROP TABLE merge_conflict"_s << u"DROP TABLE merged_field"_s;
    if (version < 3)
        statements << u"DROP TABLE developer_credit"_s;
    if (version < 2)
        statements << u"DROP TABLE journal"_s;
    runSql(file(), statements << u"PRAGMA user_version = %1"_s.arg(version));

    auto workspace = reopen();
    const auto points = workspace->historyPoints();
    QVERIFY(points);
    QCOMPARE(points->size(), 1u);
    QCOMPARE(points->front().at, noon);
    QVERIFY(points->front().origin == HistoryPoint::Origin::Earlier);
    QVERIFY(points->front().figures == figuresOf(fleet));
    QCOMPARE(firstDifference(*workspace->loadFleet(), fleet), QString());
    // And goes on from there.
    const Fleet next = withUse(fleet, 3, 77);
    QVERIFY(workspace->storeFleet(next, noon.addDays(1)));
    QCOMPARE(historyDifference(*workspace, {{points->front().id, fleet}, {workspace->historyPoints()->back().id, next}}), QString());
}

void TestHistoryFile::unreadableSnapshotIsNoPoint()
{
    {
        auto workspace = create();
        QVERIFY(workspace->storeFleet(generatedFleet(30, 4), noon));
    }
    runSql(file(), {u"DROP TABLE history_point"_s, u"DROP TABLE history_object"_s, u"ALTER TABLE state DROP COLUMN word_count"_s,
                    u"UPDATE host_cluster SET body = x'00' WHERE position = 3"_s, u"PRAGMA user_version = 7"_s});
    auto workspace = reopen();
    QVERIFY(workspace->historyPoints()->empty());
    QCOMPARE(workspace->loadFleet().error().code, ErrorCode::DamagedFile);
    const Fleet fresh = generatedFleet(30, 5);
    QVERIFY(workspace->storeFleet(fresh, noon));
    QCOMPARE(historyDifference(*workspace, {{workspace->historyPoints()->back().id, fresh}}), QString());
}

void TestHistoryFile::readersReadTheHistory()
{
    auto holder = create();
    const QMap<qint64, Fleet> stored = storeHours(*holder, 4, noon);
    const auto reader = reopen();
    QVERIFY(reader->isReadOnly());
    QCOMPARE(historyDifference(*reader, stored), QString());
    HistoryPurge purge;
    purge.before = noon.addYears(1);
    for (const Result<void> &refused : {reader->setRetention({}), reader->purgeHistory(purge).result()}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    }
    const HistoryReader history = reader->history();
    QCOMPARE(history.points()->size(), 4u);
    QCOMPARE(history.freedBy(purge)->points, 3);
    QVERIFY(holder->storeFleet(generatedFleet(5, 1), noon.addDays(1)));
    QCOMPARE(history.points()->size(), 5u);
    QCOMPARE(history.fleetAt(history.points()->back().id)->inventory().clusters().size(), 5u);
}

void TestHistoryFile::failingStatements()
{
    const Fleet first = generatedFleet(12, 1);
    QRandomGenerator random(5);
    QMap<qint64, Fleet> stored;
    {
        auto workspace = create();
        stored = storeHours(*workspace, 3, noon);
        QVERIFY(workspace->setRetention({0, 1})); // so that something is taken away too
    }
    const QByteArray prepared = contentOf(file());
    int struck = 0;
    for (const bool lasting : {false, true}) {
        for (int number = 1;; ++number) {
            writeFile(file(), prepared);
            auto workspace = reopen();
            const Fleet next = movedOn(first, random);
            Result<void> done;
            {
                const SqlFault fault(number, number % 2 ? SqlFault::fullDisk : SqlFault::brokenDisk, lasting);
                done = workspace->storeFleet(next, noon.addDays(2));
                QCOMPARE(!done, fault.hasStruck());
            }
            if (done)
                break;
            ++struck;
            QCOMPARE(done.error().code, ErrorCode::Storage);
            // On a disk that stays broken the transaction could not even be taken back: the end of the connection does.
            workspace.reset();
            workspace = reopen();
            QCOMPARE(historyDifference(*workspace, stored), QString());
            QVERIFY(workspace->storeFleet(next, noon.addDays(2)));
            const qint64 newest = workspace->historyPoints()->back().id;
            QCOMPARE(historyDifference(*workspace, {{newest, next}}), QString());
        }
    }
    QVERIFY2(struck > 60, qPrintable(QString::number(struck)));
}

void TestHistoryFile::killedWrites()
{
    // A process that stores and purges without end is killed, somewhere.
    { auto made = create(); QVERIFY(made->setRetention({std::nullopt, std::nullopt})); }
    QRandomGenerator random(11);
    qint64 most = 0;
    for (int trial = 0; trial < 12; ++trial) {
        const pid_t child = ::fork();
        if (child == 0) {
            auto workspace = Workspace::open(file());
            if (!workspace)
                ::_exit(1);
            const Fleet fleet = generatedFleet(60, 3);
            for (int i = 0;; ++i) {
                if (!(*workspace)->storeFleet(withUse(fleet, static_cast<size_t>(i % 60), trial * 1000 + i), noon.addSecs(trial * 10'000 + i)))
                    ::_exit(1);
                HistoryPurge purge;
                purge.before = noon.addSecs(trial * 10'000 + i - 25);
                if (i % 10 == 9 && !(*workspace)->purgeHistory(purge).result())
                    ::_exit(1);
            }
        }
        QVERIFY(child > 0);
        QTest::qWait(60 + random.bounded(250));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY2(WIFSIGNALED(status), "the child could not go on");
        const auto workspace = reopen();
        const auto points = workspace->historyPoints();
        QVERIFY(points);
        most = std::max(most, static_cast<qint64>(points->size()));
        for (const HistoryPoint &point : *points) {
            const Result<Fleet> fleet = workspace->fleetAt(point.id);
            QVERIFY2(fleet, qPrintable(fleet ? QString() : fleet.error().toString()));
            // The time of a point says what its fleet is.
            const qint64 second = noon.secsTo(point.at);
            QCOMPARE(fleet->inventory().clusters().at(static_cast<size_t>(second % 10'000 % 60)).cpu.used, MilliCores(second / 10'000 * 1000 + second % 10'000));
        }
        if (!points->empty())
            QCOMPARE(firstDifference(*workspace->loadFleet(), *workspace->fleetAt(points->back().id)), QString());
    }
    QVERIFY(most > 3);
}

void TestHistoryFile::damage_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("no rows") << u"DELETE FROM history_object"_s;
    QTest::newRow("short rows") << u"UPDATE history_object SET body = substr(body, 1, 3)"_s;
    QTest::newRow("rows of another table") << u"UPDATE history_object SET kind = kind + 1"_s;
    QTest::newRow("a delta that is none") << u"UPDATE history_point SET delta = x'ffff'"_s;
    QTest::newRow("a delta on more rows") << u"UPDATE history_point SET delta = x'010d010d00'"_s;
    QTest::newRow("a delta behind the end") << u"UPDATE history_point SET delta = x'010c01010c18'"_s;
    QTest::newRow("a row that there is not") << u"UPDATE history_point SET delta = x'010c010096ff01'"_s;
}

void TestHistoryFile::damage()
{
    QFETCH(QString, sql);
    qint64 oldest = 0;
    Fleet newest;
    {
        auto workspace = create();
        const QMap<qint64, Fleet> stored = storeHours(*workspace, 5, noon);
        oldest = stored.firstKey();
        newest = stored.last();
    }
    runSql(file(), {sql});
    auto workspace = reopen();
    const Result<Fleet> fleet = workspace->fleetAt(oldest);
    QVERIFY(!fleet);
    QCOMPARE(fleet.error().code, ErrorCode::DamagedFile);
    QVERIFY(!fleet.error().message.isEmpty());
    // The present does not hang on it, nor does what comes.
    QCOMPARE(firstDifference(*workspace->loadFleet(), newest), QString());
    QVERIFY(workspace->historyPoints());
    const Fleet next = generatedFleet(10, 9);
    // Not even where points are due to go.
    QVERIFY(workspace->setRetention({1, 1}));
    QVERIFY(workspace->storeFleet(next, noon.addDays(400)));
    QCOMPARE(firstDifference(*workspace->fleetAt(workspace->historyPoints()->back().id), next), QString());
}

void TestHistoryFile::pullsMendLostWords()
{
    const QStringList losses{u"DELETE FROM words"_s, u"UPDATE words SET body = x'ff'"_s, u"UPDATE state SET word_count = word_count + 1"_s};
    for (const QString &sql : losses) {
        init();
        {
            auto workspace = create();
            storeHours(*workspace, 3, noon);
        }
        runSql(file(), {sql});
        auto workspace = reopen();
        const Fleet fresh = generatedFleet(20, 8);
        QVERIFY(workspace->storeFleet(fresh, noon.addDays(1)));
        QCOMPARE(firstDifference(*workspace->loadFleet(), fresh), QString());
        // No point says what it does not know any more.
        QCOMPARE(historyDifference(*workspace, {{workspace->historyPoints()->back().id, fresh}}), QString());
    }
}

EASEL_TEST(TestHistoryFile)
#include "testhistoryfile.moc"
