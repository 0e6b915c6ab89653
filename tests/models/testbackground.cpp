// SPDX-License-Identifier: GPL-3.0-or-later
// Work on another thread, and what comes of it.
#include "base/background.h"

#include "testregistry.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace easel;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Going final
{
    std::atomic<bool> mayGo = false;
    std::atomic<bool> hasGone = false;
};

/// Takes its time to go, as large captures do: until it may.
struct Lingering final
{
    explicit Lingering(std::shared_ptr<Going> going) : m_going(std::move(going)) {}
    ~Lingering()
    {
        for (int i = 0; i < 10'000 && !m_going->mayGo; ++i)
            QThread::msleep(1);
        m_going->hasGone = true;
    }
    Q_DISABLE_COPY_MOVE(Lingering)

private:
    std::shared_ptr<Going> m_going;
};

} // namespace

class TestBackground final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenIsFinishedOnce();
    void deliversOnTheThreadOfTheContext();
    void deliversNothingToWhoHasGone();
};

/// The result is taken while the thread that made it is still clearing up.
void TestBackground::whatIsTakenIsFinishedOnce()
{
    auto going = std::make_shared<Going>();
    QFutureWatcher<QString> watcher;
    QStringList taken;
    connect(&watcher, &QFutureWatcherBase::finished, this, [&] { taken << (watcher.future().resultCount() > 0 ? watcher.future().takeResult() : u"nothing"_s); });
    watcher.setFuture(inBackground([lingering = std::make_shared<Lingering>(going)] { return u"made"_s; }));
    QTRY_VERIFY(!taken.isEmpty());
    QVERIFY(!going->hasGone);
    going->mayGo = true;
    QTRY_VERIFY(going->hasGone);
    QTest::qWait(50);
    QCOMPARE(taken, QStringList{u"made"_s});
}

void TestBackground::deliversOnTheThreadOfTheContext()
{
    QThread *made = nullptr;
    QThread *took = nullptr;
    deliver(inBackground([] { return QThread::currentThread(); }), this, [&](QThread *thread) {
        made = thread;
        took = QThread::currentThread();
    });
    QTRY_VERIFY(took);
    QCOMPARE(took, QThread::currentThread());
    QVERIFY(made != took);
}

void TestBackground::deliversNothingToWhoHasGone()
{
    int deliveries = 0;
    {
        QObject context;
        deliver(inBackground([] {
                    QThread::msleep(20);
                    return 1;
                }),
                &context, [&](int) { ++deliveries; });
    }
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(20);
    QCOMPARE(deliveries, 0);
}

EASEL_TEST(TestBackground)
#include "testbackground.moc"
