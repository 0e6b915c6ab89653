// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/secret.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace easel {

void leaveNoCrashDump()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // the sanitizer looks into its own process
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace easel
