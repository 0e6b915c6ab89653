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

void WorkspaceWriter::run()
{
    for (;;) {
        std::deque<Item> items;
        {
            std::unique_lock lock(m_mutex);
            m_told.wait(lock, [this] { return m_isEnding || !m_items.empty(); });
            if (m_items.empty())
                break;
            items.swap(m_items);
        }
        carryOut(std::move(items));
    }
    m_database.reset(); // on the thread that opened it
}

void WorkspaceWriter::carryOut(std::deque<Item> items)
{
    const auto end = [](Item &item, Result<void> result) {
        item.promise.addResult(std::move(result));
        item.promise.finish();
    };
    if (!m_database) {
        Result<std::unique_ptr<Database>> opened = Database::open(m_path, Database::Mode::ReadWrite);
        if (!opened) {
            for (Item &item : items)
                end(item, fail(opened.error()));
            return;
        }
        m_database = std::move(*opened);
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
