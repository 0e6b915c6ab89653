// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is really full, and one that can only be read, by what the system itself refuses: clear errors, nothing lost, and
// everything goes on when there is room again.
#include "editscript.h"
#include "fleetbuilder.h"
#include "sessionfixture.h"
#include "testregistry.h"

#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// No file of this process grows beyond that size, for root too: a write says EFBIG, as one to a full disk says ENOSPC.
class FullDisk final
{
public:
    explicit FullDisk(qint64 largest)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN); // else the process would end
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(largest);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

/// The larger of the file and its log, which is what a write makes grow.
qint64 largestFile(const QString &path)
{
    return std::max(QFileInfo(path).size(), QFileInfo(path + u"-wal"_s).size());
}

/// Nobody in particular for a while, where the test runs as root: root may write whatever the mode says.
class Somebody final
{
public:
    Somebody() : m_wasRoot(::getuid() == 0)
    {
        m_isReady = !m_wasRoot || ::setresuid(nobody, nobody, 0) == 0;
    }
    ~Somebody()
    {
        if (m_wasRoot && (::seteuid(0) != 0 || ::setresuid(0, 0, 0) != 0))
            qFatal("not root any more");
    }
    Somebody(const Somebody &) = delete;
    Somebody &operator=(const Somebody &) = delete;
    bool isReady() const { return m_isReady; }

private:
    static constexpr uid_t nobody = 65534;
    const bool m_wasRoot;
    bool m_isReady = false;
};

} // namespace

class TestDiskFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDiskWhileEditing();
    void fullDiskWhileAPullIsStored();
    void fullDiskUnderTheJournal();
    void readOnlyFile();
    void readOnlyFolder();
};

void TestDiskFaults::fullDiskWhileEditing()
{
    SessionFixture fixture(editScriptFleet());
    QVERIFY(performEditScriptStep(fixture.session(), 1));
    const auto steps = fixture->plan().steps.size();
    const Fleet draft = fixture->draft();
    int refused = 0;
    {
        // Room for a few pages more: the first edits go through, then none does.
        const FullDisk disk(largestFile(fixture.path()) + 20'000);
        for (int step = 2; step <= editScriptLength && refused == 0; ++step) {
            const qsizetype before = fixture->plan().position;
            const Fleet draftBefore = fixture->draft();
            const Result<void> done = performEditScriptStep(fixture.session(), step);
            if (done)
                continue;
            refused = step;
            QCOMPARE(done.error().code, ErrorCode::Storage);
            QVERIFY2(done.error().message.contains(u"nothing was stored"_s), qPrintable(done.error().toString()));
            QCOMPARE(fixture->plan().position, before);
            QVERIFY(diffFleets(draftBefore, fixture->draft()).empty());
        }
        QVERIFY(refused > 0);
    }
    QVERIFY(steps > 0);
    // There is room again: the same step works, and all of it is there after a restart.
    QVERIFY(performEditScriptStep(fixture.session(), refused));
    const Fleet wanted = fixture->draft();
    fixture.reopen();
    QVERIFY(diffFleets(wanted, fixture->draft()).empty());
}

void TestDiskFaults::fullDiskWhileAPullIsStored()
{
    SessionFixture fixture(editScriptFleet());
    QVERIFY(performEditScriptStep(fixture.session(), 1));
    const Fleet base = fixture->base();
    const Fleet draft = fixture->draft();
    const Fleet large = generatedFleet(400, 1);
    {
        const FullDisk disk(largestFile(fixture.path()) + 20'000);
        const auto lost = fixture->rebase(large, fixture->clock().now());
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::Storage);
        QVERIFY(diffFleets(base, fixture->base()).empty());
        QVERIFY(diffFleets(draft, fixture->draft()).empty());
    }
    fixture.reopen();
    QVERIFY(diffFleets(base, fixture->base()).empty());
    QVERIFY(diffFleets(draft, fixture->draft()).empty());
    QVERIFY(fixture->rebase(large, fixture->clock().now()));
    fixture.reopen();
    QCOMPARE(fixture->base().groupCount(), large.groupCount());
}

void TestDiskFaults::fullDiskUnderTheJournal()
{
    SessionFixture fixture(editScriptFleet());
    Workspace &workspace = fixture->workspace();
    const auto entry = [&](int number) {
        return JournalEntry{u"op-%1"_s.arg(number), number, JournalEntry::State::Sent, GroupId(u"g"_s), {}, QString(2000, u'x'), {}, fixture->clock().now()};
    };
    QVERIFY(workspace.writeJournal(entry(0)).result());
    int stored = 1;
    {
        const FullDisk disk(largestFile(fixture.path()) + 30'000);
        for (;; ++stored) {
            QVERIFY(stored < 100);
            const Result<void> done = workspace.writeJournal(entry(stored)).result();
            if (done)
                continue;
            QCOMPARE(done.error().code, ErrorCode::Storage);
            QVERIFY2(done.error().message.contains(u"nothing was stored"_s), qPrintable(done.error().toString()));
            break;
        }
        ApplyRecord record;
        record.id = u"r"_s;
        record.startedAt = fixture->clock().now();
        record.summary = QString(30'000, u'x');
        QVERIFY(!workspace.putApplyRecord(record).result());
        // What is there can be read all the same.
        QCOMPARE(static_cast<int>(workspace.journal()->size()), stored);
    }
    QVERIFY(workspace.writeJournal(entry(stored)).result());
    fixture.reopen();
    QCOMPARE(static_cast<int>(fixture->workspace().journal()->size()), stored + 1);
}

void TestDiskFaults::readOnlyFile()
{
    QTemporaryDir folder;
    QVERIFY(::chmod(qPrintable(folder.path()), 0777) == 0);
    const QString path = folder.filePath(u"w.easel"_s);
    const SystemClock clock;
    const Fleet fleet = editScriptFleet();
    {
        auto workspace = Workspace::create(path);
        QVERIFY(workspace && (*workspace)->storeFleet(fleet, clock.now()));
    }
    QVERIFY(::chmod(qPrintable(path), 0444) == 0);
    {
        const Somebody somebody;
        if (!somebody.isReady())
            QSKIP("there is no other user to be");
        auto workspace = Workspace::open(path);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().toString()));
        QVERIFY((*workspace)->isReadOnly());
        auto session = PlanningSession::open(std::move(*workspace), clock);
        QVERIFY(session && diffFleets((*session)->base(), fleet).empty());
        const Result<void> edited = performEditScriptStep(**session, 1);
        const Result<void> journal = (*session)->workspace().writeJournal({}).result();
        const Result<void> record = (*session)->workspace().putApplyRecord({}).result();
        for (const Result<void> &refused : {edited, journal, record}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
            QVERIFY(!refused.error().message.isEmpty());
        }
        QVERIFY((*session)->isPlanEmpty());
    }
    QVERIFY(::chmod(qPrintable(path), 0644) == 0);
}

void TestDiskFaults::readOnlyFolder()
{
    // As on a disk that is mounted for reading: no log can be made beside the file either.
    QTemporaryDir folder;
    const QString inside = folder.filePath(u"inside"_s);
    QVERIFY(::mkdir(qPrintable(inside), 0755) == 0 && ::chmod(qPrintable(folder.path()), 0755) == 0);
    const QString path = inside + u"/w.easel"_s;
    const SystemClock clock;
    const Fleet fleet = editScriptFleet();
    {
        auto workspace = Workspace::create(path);
        QVERIFY(workspace && (*workspace)->storeFleet(fleet, clock.now()));
    }
    QVERIFY(::chmod(qPrintable(path), 0444) == 0 && ::chmod(qPrintable(inside), 0555) == 0);
    const QStringList before = QDir(inside).entryList(QDir::Files | QDir::Hidden);
    {
        const Somebody somebody;
        if (!somebody.isReady())
            QSKIP("there is no other user to be");
        auto workspace = Workspace::open(path);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().toString()));
        QVERIFY((*workspace)->isReadOnly());
        auto session = PlanningSession::open(std::move(*workspace), clock);
        QVERIFY(session && diffFleets((*session)->base(), fleet).empty());
        const Result<void> edited = performEditScriptStep(**session, 1);
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ErrorCode::ReadOnly);
        QVERIFY((*session)->workspace().applyRecords(10)->empty());
        const HistoryReader history = (*session)->workspace().history();
        const auto points = history.points();
        QVERIFY(points && points->size() == 1u);
        QVERIFY(diffFleets(*history.fleetAt(points->front().id), fleet).empty());
    }
    QCOMPARE(QDir(inside).entryList(QDir::Files | QDir::Hidden), before);
    QVERIFY(::chmod(qPrintable(inside), 0755) == 0);
}

EASEL_TEST(TestDiskFaults)
#include "testdiskfaults.moc"
