// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the thread sanitizer, with the options that tests/soak/run gives it, finds a race where there is one, and is silent where work is
// handed from thread to thread as Easel does it. Qt's libraries are not instrumented: what they do to keep order is seen in part only.
//   racecheck race-counter | race-argument | race-program | race-result | race-lock    each has a race, which has to be reported
//   racecheck handover                                                                 has none
#include "base/background.h"

#include <QCoreApplication>
#include <QMutex>
#include <QProcess>
#include <QThread>
#include <QTimer>
#include <QtConcurrent>

#include <cstdio>
#include <map>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

using namespace easel;

namespace {

using Numbers = std::vector<int>;

constexpr int rounds = 300;

/// So that one side is certainly at work while the other is.
void linger()
{
    QThread::msleep(20);
}

template <typename T>
T waited(QFuture<T> future)
{
    while (!future.isFinished()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        QThread::yieldCurrentThread();
    }
    return future.result();
}

/// Starts one while there are several threads, after which the sanitizer has to see what it saw before.
void startProgram()
{
    waited(inBackground([] { return 0; }));
    QProcess program;
    program.start(QStringLiteral("true"), QStringList());
    program.waitForFinished();
}

// ---- races

int raceCounter()
{
    int counter = 0;
    const auto count = [&counter] {
        for (int i = 0; i < 1000; ++i)
            ++counter;
    };
    QThread *one = QThread::create(count);
    QThread *other = QThread::create(count);
    one->start();
    other->start();
    one->wait();
    other->wait();
    delete one;
    delete other;
    return counter;
}

/// Who has given work away goes on writing what it works on.
int raceArgument()
{
    auto shared = std::make_shared<Numbers>(100, 1);
    const QFuture<int> sum = inBackground([shared] {
        linger();
        return std::accumulate(shared->begin(), shared->end(), 0);
    });
    for (int &number : *shared)
        ++number;
    return waited(sum);
}

/// The same, after this thread has started a program.
int raceProgram()
{
    startProgram();
    return raceArgument();
}

/// Who has delivered goes on writing what was delivered.
int raceResult()
{
    auto shared = std::make_shared<Numbers>(100, 1);
    QPromise<std::shared_ptr<Numbers>> promise;
    promise.start();
    const auto future = promise.future();
    QThread *thread = QThread::create([&promise, shared] {
        promise.addResult(shared);
        promise.finish();
        linger();
        shared->front() = 7;
    });
    thread->start();
    const auto numbers = waited(future);
    const int sum = std::accumulate(numbers->begin(), numbers->end(), 0);
    linger();
    thread->wait();
    delete thread;
    return sum + numbers->front();
}

/// One of two takes another lock.
int raceLock()
{
    QMutex right;
    QMutex wrong;
    Numbers numbers;
    const auto add = [&numbers](QMutex &mutex) {
        for (int i = 0; i < 50; ++i) {
            const QMutexLocker locker(&mutex);
            numbers.push_back(i);
        }
    };
    numbers.reserve(200);
    QThread *one = QThread::create([&] { add(right); });
    QThread *other = QThread::create([&] { add(wrong); });
    one->start();
    other->start();
    one->wait();
    other->wait();
    delete one;
    delete other;
    return static_cast<int>(numbers.size());
}

// ---- none

class Receiver final : public QObject
{
public:
    /// Runs in the thread of the receiver.
    void take(const std::shared_ptr<Numbers> &numbers)
    {
        for (int &number : *numbers)
            ++number;
        m_sum += numbers->front();
        m_seen.push_back(m_sum);
    }
    int sum() const { return m_sum; }

private:
    int m_sum = 0;
    Numbers m_seen;
};

int handOver()
{
    int sum = 0;
    startProgram();
    // What one thread of the pool has made another one works on, by way of this one.
    for (int round = 0; round < rounds; ++round) {
        const std::shared_ptr<Numbers> numbers = waited(inBackground([round] { return std::make_shared<Numbers>(100, round); }));
        const auto read = [numbers] { return std::accumulate(numbers->begin(), numbers->end(), 0); };
        const auto one = inBackground(read);
        const auto other = inBackground(read);
        sum += waited(one) + waited(other);
    }
    // More work than the pool has threads: what waits in its queue is handed over by Qt alone.
    for (int round = 0; round < rounds; ++round) {
        std::vector<QFuture<Numbers>> futures;
        for (int i = 0; i < 8; ++i) {
            auto given = std::make_shared<Numbers>(100, i);
            futures.push_back(inBackground([given] {
                for (int &number : *given)
                    ++number;
                return *given;
            }));
        }
        for (const QFuture<Numbers> &future : futures)
            sum += waited(future).back();
    }
    // The same by QtConcurrent, awaited by a watcher on this thread.
    QObject context;
    int delivered = 0;
    for (int i = 0; i < rounds; ++i) {
        auto given = std::make_shared<Numbers>(100, i);
        deliver(QtConcurrent::run([given] {
                    given->push_back(1);
                    return given;
                }),
                &context, [&](const std::shared_ptr<Numbers> &numbers) {
                    numbers->push_back(2);
                    sum += numbers->back();
                    ++delivered;
                });
    }
    while (delivered < rounds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    // An object that lives in another thread: queued calls, and calls that wait for their end.
    QThread thread;
    auto *receiver = new Receiver;
    receiver->moveToThread(&thread);
    thread.start();
    for (int i = 0; i < rounds; ++i) {
        auto given = std::make_shared<Numbers>(100, i);
        given->front() = 3;
        QMetaObject::invokeMethod(receiver, [receiver, given = std::move(given)] { receiver->take(given); }, Qt::QueuedConnection);
        if (i % 10 == 0) {
            int seen = 0;
            QMetaObject::invokeMethod(receiver, [receiver, &seen] { seen = receiver->sum(); }, Qt::BlockingQueuedConnection);
            sum += seen;
        }
    }
    QMetaObject::invokeMethod(receiver, [receiver] { delete receiver; }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    // A lock that is fought for.
    QMutex mutex;
    Numbers numbers;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int j = 0; j < 2000; ++j) {
                const QMutexLocker locker(&mutex);
                numbers.push_back(j);
            }
        }));
        threads.back()->start();
    }
    for (const auto &each : threads)
        each->wait();
    return sum + static_cast<int>(numbers.size());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const std::string what = argc == 2 ? argv[1] : "";
    const std::map<std::string, int (*)()> all{{"race-counter", &raceCounter}, {"race-argument", &raceArgument}, {"race-program", &raceProgram}, {"race-result", &raceResult}, {"race-lock", &raceLock}, {"handover", &handOver}};
    const auto found = all.find(what);
    if (found == all.end()) {
        std::fprintf(stderr, "racecheck: race-counter, race-argument, race-program, race-result, race-lock or handover\n");
        return 2;
    }
    std::printf("%s: %d\n", what.c_str(), found->second());
    return 0;
}
