// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlfault.h"

#include <dlfcn.h>

struct sqlite3_stmt;

namespace {

struct Armed
{
    int left = 0; ///< until it fails; 0: not armed
    int code = 0;
    bool lasting = false;
    bool hasStruck = false;
};
thread_local Armed armed;

} // namespace

extern "C" __attribute__((visibility("default"))) int sqlite3_step(sqlite3_stmt *statement)
{
    using Step = int (*)(sqlite3_stmt *);
    // The plugin has brought it in for itself alone: it is not among what RTLD_NEXT goes through.
    static const Step real = reinterpret_cast<Step>(::dlsym(::dlopen("libsqlite3.so.0", RTLD_LAZY), "sqlite3_step"));
    if (armed.left > 0 && --armed.left == 0) {
        armed.hasStruck = true;
        armed.left = armed.lasting ? 1 : 0;
        return armed.code;
    }
    return real(statement);
}

namespace easel::test {

SqlFault::SqlFault(int number, int code, bool lasting)
{
    armed = {number, code, lasting, false};
}

SqlFault::~SqlFault()
{
    armed = {};
}

bool SqlFault::hasStruck() const
{
    return armed.hasStruck;
}

} // namespace easel::test
