// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspacefile.h"

#include "workspace/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace easel::workspacefile {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

tl::unexpected<Error> cannotMake(const QString &path, int error)
{
    if (error == EEXIST)
        return fail(ErrorCode::Conflict, Text::tr("There is a file “%1” already.").arg(QFileInfo(path).fileName()), path);
    return fail(ErrorCode::Storage,
                Text::tr("“%1” cannot be made: %2.").arg(QFileInfo(path).fileName(), QString::fromLocal8Bit(std::strerror(error))), path);
}

Result<void> verifyWith(const QString &openedPath, Database::Mode mode, const QString &path)
{
    const Result<std::unique_ptr<Database>> database = Database::open(openedPath, mode);
    if (!database)
        return fail(database.error());
    return schema::verify(**database, path);
}

Result<void> sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0 || ::fsync(descriptor) != 0) {
        const int error = errno;
        if (descriptor >= 0)
            ::close(descriptor);
        return cannotMake(path, error);
    }
    ::close(descriptor);
    return {};
}

/// Gives the finished file its name, unless the name is taken.
Result<void> name(const QString &file, const QString &path)
{
    const QByteArray from = QFile::encodeName(file);
    const QByteArray to = QFile::encodeName(path);
    if (::link(from.constData(), to.constData()) == 0)
        return {};
    if (errno == EEXIST)
        return cannotMake(path, EEXIST);
    // A file system without hard links. We hold the lock, so that no other Easel makes this name between look and rename.
    if (QFileInfo::exists(path))
        return cannotMake(path, EEXIST);
    if (::rename(from.constData(), to.constData()) != 0)
        return cannotMake(path, errno);
    return {};
}

Result<void> fill(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return cannotMake(file, errno);
    ::close(descriptor);
    {
        const Result<std::unique_ptr<Database>> database = Database::open(file, Database::Mode::ReadWrite);
        if (!database)
            return fail(database.error());
        if (Result<void> migrated = schema::migrate(**database); !migrated)
            return migrated;
    }
    return sync(file, O_RDONLY);
}

} // namespace

Result<QString> prepareFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return cannotMake(path, EEXIST);
    QStringList missing;
    QDir folder = info.absoluteDir();
    while (!folder.exists()) {
        missing.prepend(folder.absolutePath());
        const QString parent = QFileInfo(folder.absolutePath()).absolutePath();
        if (parent == folder.absolutePath())
            break;
        folder.setPath(parent);
    }
    for (const QString &each : std::as_const(missing)) {
        if (!QDir().mkdir(each, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return fail(ErrorCode::Storage, Text::tr("The folder “%1” cannot be made.").arg(each), path);
    }
    return QDir(info.absolutePath()).canonicalPath() + u'/' + info.fileName();
}

Result<void> make(const QString &path)
{
    const QString draft = QStringLiteral("%1-new-%2").arg(path, QUuid::createUuid().toString(QUuid::Id128));
    Result<void> made = fill(draft);
    if (made)
        made = name(draft, path);
    QFile::remove(draft);
    return made ? sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY) : made;
}

Result<void> verify(const QString &path)
{
    if (!Database::hasLog(path))
        return verifyWith(path, Database::Mode::Immutable, path);
    // After a crash the log belongs to the file, and reading it would write: a copy is recovered and read instead.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.easel"));
    if (!folder.isValid() || !QFile::copy(path, copy) || !QFile::copy(Database::logOf(path), Database::logOf(copy)))
        return fail(ErrorCode::Storage, Text::tr("There is no room to check the workspace after a crash."), folder.path());
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return verifyWith(copy, Database::Mode::ReadWrite, path);
}

Database::Mode readingMode(const QString &path, bool hasWriter)
{
    // What is newest may be in the log. Without one, and in a folder where none can be made, the file is read as it is.
    return hasWriter || Database::hasLog(path) ? Database::Mode::ReadOnly : Database::Mode::Immutable;
}

} // namespace easel::workspacefile
