// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/crashreporter.h"

#include "base/eventlog.h"
#include "base/logring.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSysInfo>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <exception>
#include <typeinfo>

#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <link.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace easel::crashreporter {
namespace {

constexpr std::array signals{SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};
constexpr size_t keptReports = 10;

// All that the handler needs is here before anything goes wrong: it may neither allocate nor take a lock.
char path[4096];
char head[2048];
char terminated[256];
char maps[1 << 18];
alignas(16) char signalStack[1 << 16];
std::atomic<pid_t> reporter{0}; ///< the thread that reports
constexpr unsigned patience = 15; ///< seconds; a report that hangs must not keep the process

pid_t thread()
{
    return static_cast<pid_t>(::syscall(SYS_gettid));
}

void put(int file, const char *text)
{
    size_t left = std::strlen(text);
    while (left > 0) {
        const ssize_t written = ::write(file, text, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        text += written;
        left -= static_cast<size_t>(written);
    }
}

/// snprintf is not async-signal-safe.
void putNumber(int file, unsigned long long number, unsigned base, int digits = 1)
{
    char text[24];
    char *at = text + sizeof(text) - 1;
    *at = '\0';
    while (number > 0 || digits > 0) {
        *--at = "0123456789abcdef"[number % base];
        number /= base;
        --digits;
    }
    put(file, at);
}

/// UTC, as ISO 8601 has it: gmtime_r may take a lock.
void putTime(int file, time_t now)
{
    const long long days = now / 86400;
    const long long seconds = now % 86400;
    // The civil calendar from days, after Howard Hinnant.
    const long long z = days + 719468;
    const long long era = z / 146097;
    const auto ofEra = static_cast<unsigned>(z - era * 146097);
    const unsigned yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const unsigned dayOfYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned shifted = (5 * dayOfYear + 2) / 153;
    const unsigned day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    const unsigned month = shifted < 10 ? shifted + 3 : shifted - 9;
    const auto year = static_cast<unsigned>(static_cast<long long>(yearOfEra) + era * 400 + (month <= 2 ? 1 : 0));
    putNumber(file, year, 10, 4);
    put(file, "-");
    putNumber(file, month, 10, 2);
    put(file, "-");
    putNumber(file, day, 10, 2);
    put(file, "T");
    putNumber(file, static_cast<unsigned>(seconds / 3600), 10, 2);
    put(file, ":");
    putNumber(file, static_cast<unsigned>(seconds / 60 % 60), 10, 2);
    put(file, ":");
    putNumber(file, static_cast<unsigned>(seconds % 60), 10, 2);
    put(file, "Z");
}

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV: return "SIGSEGV";
    case SIGABRT: return "SIGABRT";
    case SIGBUS: return "SIGBUS";
    case SIGFPE: return "SIGFPE";
    case SIGILL: return "SIGILL";
    }
    return "signal";
}

const char *baseName(const char *file)
{
    const char *slash = std::strrchr(file, '/');
    return slash ? slash + 1 : file;
}

/// A line a frame: "libQt6Core.so.6 +0x1234 _ZN7QObject...". What a module is called without its folder, which may be in a home.
void putStack(int file)
{
    void *frames[64];
    const int count = ::backtrace(frames, 64);
    for (int i = 0; i < count; ++i) {
        const auto address = reinterpret_cast<unsigned long long>(frames[i]);
        put(file, "  #");
        putNumber(file, static_cast<unsigned>(i), 10);
        put(file, " 0x");
        putNumber(file, address, 16);
        Dl_info info;
        if (::dladdr(frames[i], &info) != 0 && info.dli_fname) {
            put(file, " ");
            put(file, baseName(info.dli_fname));
            put(file, " +0x");
            putNumber(file, address - reinterpret_cast<unsigned long long>(info.dli_fbase), 16);
            if (info.dli_sname) {
                put(file, " ");
                put(file, info.dli_sname);
            }
        }
        put(file, "\n");
    }
}

/// What is mapped as code, a line a module: where, and what it is called.
void putModules(int file)
{
    const int source = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    if (source < 0)
        return;
    size_t size = 0;
    for (ssize_t got = 1; got > 0 && size < sizeof(maps) - 1; size += static_cast<size_t>(std::max<ssize_t>(got, 0)))
        got = ::read(source, maps + size, sizeof(maps) - 1 - size);
    ::close(source);
    maps[size] = '\0';
    for (char *line = maps; line && *line;) {
        char *end = std::strchr(line, '\n');
        if (end)
            *end = '\0';
        const char *module = std::strchr(line, '/');
        const char *rights = std::strchr(line, ' ');
        if (module && rights && rights + 3 < module && rights[3] == 'x') {
            put(file, "  ");
            // Addresses and offset, without the device and the inode.
            char *blank = line;
            for (int field = 0; field < 3 && blank; ++field)
                blank = std::strchr(blank + 1, ' ');
            if (blank)
                *blank = '\0';
            put(file, line);
            put(file, " ");
            put(file, baseName(module));
            put(file, "\n");
        }
        line = end ? end + 1 : nullptr;
    }
}

void report(int signal)
{
    const int file = ::open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return;
    put(file, head);
    put(file, "time: ");
    putTime(file, ::time(nullptr));
    put(file, "\nsignal: ");
    put(file, nameOf(signal));
    put(file, ::getpid() == thread() ? ", in the main thread" : ", in another thread");
    if (terminated[0]) {
        put(file, "\nexception: ");
        put(file, terminated);
    }
    if (EventLog::fatalMessage()[0]) {
        put(file, "\nmessage: ");
        put(file, EventLog::fatalMessage());
    }
    put(file, "\n\nstack:\n");
    putStack(file);
    put(file, "\nlog:\n");
    logring::writeTo(file);
    put(file, "\nmodules:\n");
    putModules(file);
    put(file, "end of the report\n");
    ::fsync(file);
    ::close(file);
}

void handle(int signal)
{
    const int error = errno;
    pid_t nobody = 0;
    if (reporter.compare_exchange_strong(nobody, thread())) {
        ::alarm(patience);
        report(signal);
    } else if (nobody != thread()) {
        // Another thread crashed first: its report is being written, and the end comes with it.
        for (;;)
            ::pause();
    }
    errno = error;
    // With SA_RESETHAND the signal means its end again. One that another process sent does not come back by itself.
    ::raise(signal);
}

[[noreturn]] void terminate()
{
    if (const std::type_info *type = abi::__cxa_current_exception_type()) {
        // What what() says may hold names; the type holds none.
        int status = 0;
        char *readable = abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
        std::snprintf(terminated, sizeof(terminated), "%s", status == 0 ? readable : type->name());
    }
    std::abort();
}

/// The build id of the program itself: what its symbols are found by.
int findBuildId(dl_phdr_info *info, size_t, void *into)
{
    for (int i = 0; i < info->dlpi_phnum; ++i) {
        const ElfW(Phdr) &part = info->dlpi_phdr[i];
        if (part.p_type != PT_NOTE)
            continue;
        const auto *at = reinterpret_cast<const char *>(info->dlpi_addr + part.p_vaddr);
        const char *end = at + part.p_memsz;
        while (at + sizeof(ElfW(Nhdr)) <= end) {
            const auto *note = reinterpret_cast<const ElfW(Nhdr) *>(at);
            const char *name = at + sizeof(*note);
            const char *content = name + ((note->n_namesz + 3U) & ~3U);
            if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == 4 && std::memcmp(name, "GNU", 4) == 0)
                *static_cast<QByteArray *>(into) = QByteArray(content, static_cast<qsizetype>(note->n_descsz)).toHex();
            at = content + ((note->n_descsz + 3U) & ~3U);
        }
    }
    return 1; // the first is the program
}

bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
    return true;
#endif
#endif
    return false;
}

} // namespace

void install(const QString &folder)
{
    if (isSanitized())
        return;
    QDir().mkpath(folder);
    const QByteArray file = QFile::encodeName(QDir(folder).absoluteFilePath(
        QStringLiteral("crash-%1-%2.txt").arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"))).arg(QCoreApplication::applicationPid())));
    if (file.size() >= static_cast<qsizetype>(sizeof(path)))
        return;
    std::memcpy(path, file.constData(), static_cast<size_t>(file.size()) + 1);
    QByteArray buildId;
    ::dl_iterate_phdr(findBuildId, &buildId);
    const QString text = QStringLiteral("Easel crash report. It is on this machine only; nothing was sent.\n\nversion: %1\nbuild: %2, %3\nQt: %4 (built with %5), %6\nsystem: %7, kernel %8, %9\n")
                             .arg(QStringLiteral(EASEL_VERSION), QString::fromLatin1(buildId.isEmpty() ? QByteArray("no id") : buildId), QSysInfo::buildAbi(),
                                  QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR), QGuiApplication::platformName(), QSysInfo::prettyProductName(),
                                  QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
    const QByteArray bytes = text.toUtf8().left(sizeof(head) - 1);
    std::memcpy(head, bytes.constData(), static_cast<size_t>(bytes.size()));

    // The first call loads a library; the one in the handler must not.
    void *frame = nullptr;
    (void)::backtrace(&frame, 1);
    // A stack that is full cannot carry the handler.
    stack_t stack{};
    stack.ss_sp = signalStack;
    stack.ss_size = sizeof(signalStack);
    ::sigaltstack(&stack, nullptr);
    struct sigaction action{};
    action.sa_handler = handle;
    action.sa_flags = SA_ONSTACK | static_cast<int>(SA_RESETHAND);
    ::sigemptyset(&action.sa_mask);
    for (const int signal : signals)
        ::sigaction(signal, &action, nullptr);
    std::set_terminate(terminate);
}

std::vector<Report> reports(const QString &folder)
{
    std::vector<Report> found;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("crash-*.txt")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        if (found.size() >= keptReports)
            QFile::remove(file.filePath());
        else
            found.push_back({file.filePath(), file.lastModified(), file.completeBaseName().endsWith(QStringLiteral("-seen"))});
    }
    return found;
}

QString markSeen(const Report &report)
{
    const QFileInfo file(report.path);
    const QString seen = file.dir().filePath(file.completeBaseName() + QStringLiteral("-seen.txt"));
    return QFile::rename(report.path, seen) ? seen : report.path;
}

} // namespace easel::crashreporter
