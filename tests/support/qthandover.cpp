// SPDX-License-Identifier: GPL-3.0-or-later
// For programs under the thread sanitizer only. Qt's libraries are not instrumented, so that the sanitizer does not see the order that Qt keeps
// between a thread that hands something over and the one that takes it. Here the calls that Easel hands over with are put in the place of
// Qt's own, and say that order, each of its one hand-over and of nothing else:
//   QThreadPool::start()            all before it comes before the work
//   QMetaObject::invokeMethod()     all before it comes before the call; of a call that is waited for, all in it before the return
//   QObject::connect()              all before it comes before the calls of a lambda, and before its end, on whichever thread that is
//   QThread::create(), wait()       all in the thread comes before the return of wait()
//   QFutureInterfaceBase::derefT()  all that was done with a result comes before its end
//   ~QFutureInterfaceBase()         left out: the last one deletes Qt's own state of the future, which Qt counts inside
// Beginnings of threads, std::mutex, QMutex and results of futures need no word: the sanitizer sees them in the headers (qtsan_impl.h). What
// Qt's and other libraries do inside is left out by tests/data/tsan.supp.
// And clone(), with which QProcess makes a child that has the memory of the parent until its program runs: the sanitizer's own bids the child
// see no order and no access any more, since it may not work on after threads were about; and means, in that memory, the parent's thread. That
// would miss each race of the thread that has started a program, and report as one what it hands on from thread to thread.
#include <QDeadlineTimer>
#include <QFutureInterface>
#include <QMetaObject>
#include <QThread>
#include <QThreadPool>

#include <cstdarg>
#include <dlfcn.h>
#include <future>
#include <memory>
#include <sanitizer/tsan_interface.h>
#include <sched.h>

namespace {

/// The function of that name whose place is taken here.
template <typename Function>
Function replaced(const char *name)
{
    auto *found = dlsym(RTLD_NEXT, name);
    if (!found)
        qFatal("There is no %s", name);
    return reinterpret_cast<Function>(found);
}

/// Work for the pool, and the order that comes with it.
class HandedOver final : public QRunnable
{
public:
    explicit HandedOver(std::function<void()> work) : m_work(std::move(work)) { __tsan_release(this); }
    void run() override
    {
        __tsan_acquire(this);
        m_work();
        m_work = {};
    }

private:
    std::function<void()> m_work;
};

void startQts(QThreadPool *pool, QRunnable *runnable, int priority)
{
    static const auto start = replaced<void (*)(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    start(pool, runnable, priority);
}

/// A call that is invoked in another thread.
class HandedCall final : public QtPrivate::QSlotObjectBase
{
public:
    HandedCall(QSlotObjectBase *call, char *returned) : QSlotObjectBase(&HandedCall::act), m_call(call), m_returned(returned) { __tsan_release(this); }

private:
    static void act(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *)
    {
        auto *self = static_cast<HandedCall *>(base);
        __tsan_acquire(self);
        if (which == Call) {
            self->m_call->call(receiver, arguments);
            if (self->m_returned)
                __tsan_release(self->m_returned);
            __tsan_release(self); // its end may be elsewhere
        } else if (which == Destroy) {
            self->m_call->destroyIfLastRef();
            delete self;
        }
    }
    QSlotObjectBase *m_call;
    char *m_returned; ///< of one that waits for the return
};

} // namespace

void QThreadPool::start(std::function<void()> functionToRun, int priority)
{
    startQts(this, new HandedOver(std::move(functionToRun)), priority);
}

void QThreadPool::start(QRunnable *runnable, int priority)
{
    if (!runnable)
        return;
    // Qt deletes what is done, where it may.
    startQts(this, new HandedOver([runnable] {
                 const bool isToGo = runnable->autoDelete();
                 runnable->run();
                 if (isToGo)
                     delete runnable;
             }),
             priority);
}

QMetaObject::Connection QObject::connectImpl(const QObject *sender, void **signal, const QObject *receiver, void **slotPtr,
                                             QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, const int *types,
                                             const QMetaObject *senderMetaObject)
{
    using Function = QMetaObject::Connection (*)(const QObject *, void **, const QObject *, void **, QtPrivate::QSlotObjectBase *, Qt::ConnectionType,
                                                 const int *, const QMetaObject *);
    static const auto connect = replaced<Function>("_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    // Only what has no name to be compared by: a lambda.
    return connect(sender, signal, receiver, slotPtr, slotPtr ? slot : new HandedCall(slot, nullptr), type, types, senderMetaObject);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *ret)
{
    static const auto invoke = replaced<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    char returned = 0;
    const bool waits = type == Qt::BlockingQueuedConnection;
    const bool done = invoke(object, new HandedCall(slot, waits ? &returned : nullptr), type, ret);
    if (waits)
        __tsan_acquire(&returned);
    return done;
}

QThread *QThread::createThreadImpl(std::future<void> &&future)
{
    static const auto create = replaced<QThread *(*)(std::future<void> &&)>("_ZN7QThread16createThreadImplEOSt6futureIvE");
    auto self = std::make_shared<QThread *>(nullptr);
    QThread *thread = create(std::async(std::launch::deferred, [work = std::move(future), self]() mutable {
        work.get();
        __tsan_release(*self);
    }));
    *self = thread; // before it is started
    return thread;
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto wait = replaced<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool hasEnded = wait(this, deadline);
    if (hasEnded)
        __tsan_acquire(this);
    return hasEnded;
}

bool QFutureInterfaceBase::derefT() const noexcept
{
    static const auto deref = replaced<bool (*)(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    auto *shared = const_cast<QtPrivate::ResultStoreBase *>(&resultStoreBase());
    __tsan_release(shared);
    const bool isShared = deref(this);
    if (!isShared)
        __tsan_acquire(shared);
    return isShared;
}

extern "C" {

void AnnotateIgnoreWritesBegin(const char *file, int line);
void AnnotateIgnoreWritesEnd(const char *file, int line);

void endOfFuture(QFutureInterfaceBase *self) __asm__("_ZN20QFutureInterfaceBaseD2Ev");
void endOfFuture(QFutureInterfaceBase *self)
{
    static const auto end = replaced<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBaseD2Ev");
    AnnotateIgnoreWritesBegin(__FILE__, __LINE__);
    end(self);
    AnnotateIgnoreWritesEnd(__FILE__, __LINE__);
}

int __clone(int (*function)(void *), void *stack, int flags, void *argument, ...); ///< the C library's

int clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
    using Function = int (*)(int (*)(void *), void *, int, void *, ...);
    static const auto sanitizers = replaced<Function>("clone");
    va_list list;
    va_start(list, argument);
    void *parent = va_arg(list, void *);
    void *storage = va_arg(list, void *);
    void *child = va_arg(list, void *);
    va_end(list);
    return (flags & CLONE_VM ? &__clone : sanitizers)(function, stack, flags, argument, parent, storage, child);
}
}
