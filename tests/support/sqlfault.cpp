// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlfault.h"

#include <mutex>
#include <string_view>

#include <dlfcn.h>
#include <pthread.h>

struct sqlite3_stmt;

namespace {

struct Armed
{
    int left = 0; ///< until it fails; 0: not armed
    int code = 0;
    bool lasting = false;
    bool hasStruck = false;
    pthread_t thread{};
};
std::mutex mutex;
Armed armed; ///< under the mutex

/// SQLite reads its own tables with statements too: one that fails there without SQLite's knowing leaves it with half a schema,
/// which no disk does. What counts is what Qt's driver asks for.
bool isFromSqlite(const void *caller)
{
    Dl_info info{};
    return ::dladdr(caller, &info) != 0 && info.dli_fname && std::string_view(info.dli_fname).find("libsqlite3") != std::string_view::npos;
}

/// A workspace writes some of what it writes on a thread of its own; backends in the same program have other ones.
bool isMeant()
{
    char name[16] = {};
    ::pthread_getname_np(::pthread_self(), name, sizeof(name));
    return ::pthread_equal(armed.thread, ::pthread_self()) || std::string_view(name) == "easel-writer";
}

} // namespace

extern "C" __attribute__((visibility("default"))) int sqlite3_step(sqlite3_stmt *statement)
{
    using Step = int (*)(sqlite3_stmt *);
    // The plugin has brought it in for itself alone: it is not among what RTLD_NEXT goes through.
    static const Step real = reinterpret_cast<Step>(::dlsym(::dlopen("libsqlite3.so.0", RTLD_LAZY), "sqlite3_step"));
    if (!isFromSqlite(__builtin_return_address(0))) {
        const std::lock_guard lock(mutex);
        if (armed.left > 0 && isMeant() && --armed.left == 0) {
            armed.hasStruck = true;
            armed.left = armed.lasting ? 1 : 0;
            return armed.code;
        }
    }
    return real(statement);
}

namespace easel::test {

SqlFault::SqlFault(int number, int code, bool lasting)
{
    const std::lock_guard lock(mutex);
    armed = {number, code, lasting, false, ::pthread_self()};
}

SqlFault::~SqlFault()
{
    const std::lock_guard lock(mutex);
    armed = {};
}

bool SqlFault::hasStruck() const
{
    const std::lock_guard lock(mutex);
    return armed.hasStruck;
}

} // namespace easel::test
