// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rotatingfile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace easel {

RotatingFile::RotatingFile(QString path, qint64 largest, int kept) : m_path(std::move(path)), m_largest(largest), m_kept(kept) {}

RotatingFile::~RotatingFile()
{
    close();
}

bool RotatingFile::open()
{
    if (m_descriptor < 0)
        m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    return m_descriptor >= 0;
}

void RotatingFile::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    m_isTorn = false;
}

/// Another process may have turned the file over, or somebody has removed it.
bool RotatingFile::isStillThere() const
{
    struct stat ours{};
    struct stat present{};
    return ::fstat(m_descriptor, &ours) == 0 && ::lstat(QFile::encodeName(m_path).constData(), &present) == 0
           && ours.st_ino == present.st_ino && ours.st_dev == present.st_dev;
}

bool RotatingFile::append(const QByteArray &line)
{
    if (m_descriptor >= 0 && !isStillThere())
        close();
    if (!open())
        return false;
    struct stat present{};
    if (::fstat(m_descriptor, &present) == 0 && present.st_size > 0 && present.st_size + line.size() > m_largest) {
        if (!turnOver() || !open())
            return false;
    }
    const QByteArray whole = m_isTorn ? '\n' + line : line;
    const auto written = ::write(m_descriptor, whole.constData(), static_cast<size_t>(whole.size()));
    if (written > 0)
        m_isTorn = written < whole.size();
    return written == whole.size();
}

bool RotatingFile::turnOver()
{
    bool hasRoom = true;
    // One process does it; the others find another file under the name.
    if (::flock(m_descriptor, LOCK_EX) == 0 && isStillThere()) {
        const auto numbered = [&](int number) { return QStringLiteral("%1.%2").arg(m_path).arg(number); };
        QFile::remove(numbered(m_kept));
        for (int number = m_kept - 1; number >= 1; --number)
            QFile::rename(numbered(number), numbered(number + 1));
        // Where nothing can be renamed, in a folder that is read-only say, the file begins anew: it must not grow for ever.
        hasRoom = QFile::rename(m_path, numbered(1)) || ::ftruncate(m_descriptor, 0) == 0;
    }
    close();
    return hasRoom;
}

} // namespace easel
