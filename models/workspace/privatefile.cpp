// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privatefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

tl::unexpected<Error> notWritten(const QString &path, const QString &why)
{
    return fail(ErrorCode::Storage, Text::tr("“%1” could not be written: %2. What was there before is still there.").arg(QFileInfo(path).fileName(), why), path);
}

} // namespace

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) != content.size() || !file.commit())
        return notWritten(path, file.errorString());
    // QSaveFile syncs the file; that it has its new name is for the folder to remember.
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = folder >= 0 && ::fsync(folder) == 0;
    const int error = errno;
    if (folder >= 0)
        ::close(folder);
    // A folder that cannot be read, or a file system that knows no such thing, is no reason to call the file lost.
    if (!isSynced && error == EIO)
        return fail(ErrorCode::Storage,
                    Text::tr("“%1” was written, but the disk did not confirm its name: %2.").arg(QFileInfo(path).fileName(), QString::fromLocal8Bit(std::strerror(error))),
                    path);
    return {};
}

Result<QByteArray> readWholeFile(const QString &path, qsizetype largest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Text::tr("There is no file “%1”.").arg(info.fileName()), path);
    // A pipe or a device may never end.
    if (!info.isFile())
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is not a file.").arg(info.fileName()), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, Text::tr("“%1” cannot be read: %2.").arg(info.fileName(), file.errorString()), path);
    const QByteArray content = file.read(largest + 1);
    if (content.size() > largest)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("“%1” is larger than %2, which no such file is.").arg(info.fileName(), QLocale().formattedDataSize(largest)), path);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Storage, Text::tr("“%1” cannot be read: %2.").arg(info.fileName(), file.errorString()), path);
    return content;
}

} // namespace easel
