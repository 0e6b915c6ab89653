// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/requestrecord.h"

#include <QFile>

namespace easel {

/// The requests of this console, a line of JSON each, for those who look into something later. A full file becomes NAME.1,
/// that one NAME.2, and so on; the oldest goes. Nothing secret is in a record, and the files are for their owner alone (0600).
/// What cannot be written is lost: a full disk must not stop the work.
class RequestLog final
{
    Q_DISABLE_COPY_MOVE(RequestLog)

public:
    /// `largest` in bytes; `kept` files besides the present one.
    explicit RequestLog(QString path, qint64 largest = 4 * 1024 * 1024, int kept = 3);

    void write(const RequestRecord &record);
    QString path() const { return m_file.fileName(); }

private:
    void rotate();
    bool open();

    QFile m_file;
    qint64 m_largest;
    int m_kept;
};

} // namespace easel
