// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspacelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QSysInfo>
#include <QThread>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

/// Three lines: program, process, host. Written by the holder, read by those who come later.
QByteArray ourSignature()
{
    const QString program = QCoreApplication::applicationName();
    return QStringLiteral("%1\n%2\n%3\n")
        .arg(program.isEmpty() ? QStringLiteral("easel") : program)
        .arg(QCoreApplication::applicationPid())
        .arg(QSysInfo::machineHostName())
        .toUtf8();
}

QString readHolder(int descriptor)
{
    // The holder signs right after it has taken the lock; whoever comes in between waits a moment for it.
    for (int attempt = 0; attempt < 20; ++attempt) {
        char buffer[512];
        const ssize_t size = ::pread(descriptor, buffer, sizeof(buffer), 0);
        const QStringList lines = QString::fromUtf8(buffer, size > 0 ? size : 0).split(u'\n');
        if (lines.size() == 4)
            return Text::tr("%1, process %2 on %3").arg(lines.at(0), lines.at(1), lines.at(2));
        QThread::msleep(5);
    }
    return Text::tr("another process");
}

tl::unexpected<Error> refusal(const QString &path, int error)
{
    return fail(ErrorCode::Storage, Text::tr("The workspace cannot be locked: %1.").arg(QString::fromLocal8Bit(std::strerror(error))),
                path);
}

bool isStillThere(const QByteArray &path, int descriptor)
{
    struct stat ours{};
    struct stat present{};
    return ::fstat(descriptor, &ours) == 0 && ::stat(path.constData(), &present) == 0 && ours.st_ino == present.st_ino
           && ours.st_dev == present.st_dev;
}

} // namespace

WorkspaceLock::WorkspaceLock(QString path, int descriptor, QString holder)
    : m_path(std::move(path)), m_descriptor(descriptor), m_holder(std::move(holder))
{
}

WorkspaceLock::~WorkspaceLock()
{
    if (!isHeld())
        return;
    // Removed while it is still locked: whoever opened it meanwhile sees that it is gone and takes a new one.
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
}

std::unique_ptr<WorkspaceLock> WorkspaceLock::none()
{
    return std::unique_ptr<WorkspaceLock>(new WorkspaceLock({}, -1, {}));
}

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const QString &workspacePath)
{
    const QString path = workspacePath + QStringLiteral("-lock");
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0) {
            if (errno == EACCES || errno == EPERM || errno == EROFS)
                return none();
            return refusal(path, errno);
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int error = errno;
            if (error != EWOULDBLOCK) {
                ::close(descriptor);
                return refusal(path, error);
            }
            const QString holder = readHolder(descriptor);
            ::close(descriptor);
            return std::unique_ptr<WorkspaceLock>(new WorkspaceLock(path, -1, holder));
        }
        if (!isStillThere(name, descriptor)) {
            ::close(descriptor);
            continue;
        }
        const QByteArray signature = ourSignature();
        if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, signature.constData(), static_cast<size_t>(signature.size()), 0) < 0) {
            const int error = errno;
            ::unlink(name.constData());
            ::close(descriptor);
            return refusal(path, error);
        }
        return std::unique_ptr<WorkspaceLock>(new WorkspaceLock(path, descriptor, {}));
    }
}

} // namespace easel
