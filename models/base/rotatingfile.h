// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace easel {

/// A file of lines that never grows past a size: a full one becomes NAME.1, that one NAME.2, and so on; the oldest goes. Only its
/// owner may read it (0600), and a link that somebody has put in its place is not followed. Several processes may write it: each
/// line is appended whole, and whoever finds the file full turns it over for all. What cannot be written is lost.
class RotatingFile final
{
    Q_DISABLE_COPY_MOVE(RotatingFile)

public:
    /// `largest` in bytes; `kept` files besides the present one.
    RotatingFile(QString path, qint64 largest, int kept);
    ~RotatingFile();

    /// `line` ends with a newline. False when it was lost.
    bool append(const QByteArray &line);
    const QString &path() const { return m_path; }

private:
    bool open();
    void close();
    bool isStillThere() const;
    /// False when the file is still full.
    bool turnOver();

    QString m_path;
    qint64 m_largest;
    int m_kept;
    int m_descriptor = -1;
    bool m_isTorn = false; ///< the disk was full in the middle of a line: the next one begins behind a newline
};

} // namespace easel
