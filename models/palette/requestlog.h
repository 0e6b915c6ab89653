// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/rotatingfile.h"
#include "palette/requestrecord.h"

namespace easel {

/// The requests of this console, a line of JSON each, in a RotatingFile, for those who look into something later. Nothing secret
/// is in a record. What cannot be written is lost: a full disk must not stop the work.
class RequestLog final
{
    Q_DISABLE_COPY_MOVE(RequestLog)

public:
    /// `largest` in bytes; `kept` files besides the present one.
    explicit RequestLog(QString path, qint64 largest = 4 * 1024 * 1024, int kept = 3);

    void write(const RequestRecord &record);
    QString path() const { return m_file.path(); }

private:
    RotatingFile m_file;
};

} // namespace easel
