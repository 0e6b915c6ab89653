// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspacewriter.h"

#include <QThread>

namespace easel {

WorkspaceWriter::WorkspaceWriter(QString path) : m_path(std::move(path)), m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(QStringLiteral("easel-writer"));
    m_thread->start();
}

WorkspaceWriter::~WorkspaceWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_told.notify_one();
    m_thread->wait();
}

QFuture<Result<void>> WorkspaceWriter::write(Work work)
{
    Item item{std::move(work), {}};
    item.promise.start();
    QFuture<Result<void>> future = item.promise.future();
    {
        const std::lock_guard lock(m_mutex);
        m_items.push_back(std::move(item));
    }
    m_told.notify_one();
    return future;
}

void WorkspaceWriter::shrink()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isToShrink = true;
    }
    m_told.notify_one();
}

void WorkspaceWriter::run()
{
    for (;;) {
        std::deque<Item> items;
        bool isToShrink = false;
        {
            std::unique_lock lock(m_mutex);
            m_told.wait(lock, [this] { return m_isEnding || m_isToShrink || !m_items.empty(); });
            isToShrink = std::exchange(m_isToShrink, false);
            if (m_items.empty() && !isToShrink)
                break;
            items.swap(m_items);
        }
        if (!items.empty())
            carryOut(std::move(items));
        if (isToShrink && connect()) {
            static_cast<void>(m_database->run(QStringLiteral("VACUUM")));
            static_cast<void>(m_database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        }
    }
    m_database.reset(); // on the thread that opened it
}

Result<void> WorkspaceWriter::connect()
{
    if (m_database)
        return {};
    Result<std::unique_ptr<Database>> opened = Database::open(m_path, Database::Mode::ReadWrite);
    if (!opened)
        return fail(opened.error());
    m_database = std::move(*opened);
    return {};
}

void WorkspaceWriter::carryOut(std::deque<Item> items)
{
    const auto end = [](Item &item, Result<void> result) {
        item.promise.addResult(std::move(result));
        item.promise.finish();
    };
    if (const Result<void> connected = connect(); !connected) {
        for (Item &item : items)
            end(item, connected);
        return;
    }
    if (items.size() > 1) {
        const Result<void> all = m_database->transact([&]() -> Result<void> {
            for (const Item &item : items) {
                if (Result<void> done = item.work(*m_database); !done)
                    return done;
            }
            return {};
        });
        if (all) {
            for (Item &item : items)
                end(item, {});
            return;
        }
        // One of them cannot be done: each by itself, so that the others are.
    }
    bool hasFailed = false;
    for (Item &item : items) {
        Result<void> done = m_database->transact([&] { return item.work(*m_database); });
        hasFailed = hasFailed || !done;
        end(item, std::move(done));
    }
    // On a broken disk a transaction may be open still, and would keep everybody else from writing. The end of the connection ends it.
    if (hasFailed)
        m_database.reset();
}

} // namespace easel
