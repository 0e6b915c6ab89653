// SPDX-License-Identifier: GPL-3.0-or-later
#include "killpoints.h"

#include <cstdio>
#include <map>

#include <seccomp.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

namespace easel::crash {
namespace {

/// In the child: from here on each call of this number stops it, if somebody traces it.
[[noreturn]] void becomeTraced(int call, const QStringList &command)
{
    std::vector<QByteArray> words;
    std::vector<char *> pointers;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
    raise(SIGSTOP); // until the parent has said what it wants to hear of
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (seccomp_rule_add(filter, SCMP_ACT_TRACE(0), call, 0) == 0 && seccomp_load(filter) == 0)
        execvp(pointers.front(), pointers.data());
    _exit(killerFailed);
}

} // namespace

int runKilled(const QStringList &arguments)
{
    const int call = seccomp_syscall_resolve_name(arguments.value(0).toLatin1().constData());
    const int number = arguments.value(1).toInt();
    if (call < 0 || number < 1 || arguments.size() < 3) {
        std::fprintf(stderr, "No such system call.\n");
        return killerFailed;
    }
    const pid_t child = fork();
    if (child == 0)
        becomeTraced(call, arguments.mid(2));
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFSTOPPED(status))
        return killerFailed;
    // EXITKILL: nothing outlives a trial that is given up.
    ptrace(PTRACE_SETOPTIONS, child, nullptr,
           PTRACE_O_EXITKILL | PTRACE_O_TRACESECCOMP | PTRACE_O_TRACEEXEC | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK
               | PTRACE_O_TRACEVFORK);
    ptrace(PTRACE_CONT, child, nullptr, nullptr);
    std::map<pid_t, int> counts;
    bool isKilled = false;
    for (;;) {
        const pid_t thread = waitpid(-1, &status, __WALL);
        if (thread < 0)
            return killerFailed;
        if (WIFEXITED(status) || WIFSIGNALED(status)) {
            if (thread != child)
                continue;
            if (WIFEXITED(status))
                return WEXITSTATUS(status);
            if (!isKilled)
                return killerFailed; // by somebody else
            raise(SIGKILL);
        }
        const int event = status >> 16;
        // The call has not been made yet, and never will.
        if (event == PTRACE_EVENT_SECCOMP && ++counts[thread] == number) {
            isKilled = kill(child, SIGKILL) == 0;
            continue;
        }
        // A new thread begins with a stop of its own.
        const int signal = event == 0 && WSTOPSIG(status) != SIGSTOP ? WSTOPSIG(status) : 0;
        ptrace(PTRACE_CONT, thread, nullptr, signal);
    }
}

} // namespace easel::crash
