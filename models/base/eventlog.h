// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/redaction.h"
#include "base/rotatingfile.h"

#include <QDateTime>
#include <QtGlobal>

#include <optional>

namespace easel {

/// One line of a log.
struct LogLine final
{
    QDateTime at; ///< UTC
    QtMsgType level = QtInfoMsg;
    QString category;
    QString text;

    /// As it is in the file, with its newline: "2026-11-30T23:47:18.123Z warning easel.sync 4711: text". A text of several lines is one line.
    QByteArray toFileLine(qint64 process) const;
    /// Nothing when it is no such line.
    static std::optional<LogLine> fromFileLine(const QByteArray &line);
};

/// While it lives, what is logged through QLoggingCategory and qWarning() and the like goes into a rotating file, without secrets,
/// and into the ring for crash reports, without names. Warnings and what is worse go to the standard error as well; all of it when
/// QT_LOGGING_RULES is set. There is one at a time.
class EventLog final
{
    Q_DISABLE_COPY_MOVE(EventLog)

public:
    /// `largest` in bytes; `kept` files besides the present one.
    explicit EventLog(QString path, qint64 largest = 4 * 1024 * 1024, int kept = 3);
    ~EventLog();

    QString path() const { return m_file.path(); }
    /// Of Redaction, from any thread.
    void addSecret(const QByteArray &secret);
    void setNames(const QStringList &names);
    void addNames(const QStringList &names);

    /// The last fatal message of the process, for crash reports: static memory, empty until there was one.
    static const char *fatalMessage();

private:
    static void handle(QtMsgType level, const QMessageLogContext &context, const QString &text);
    /// What may be shown of the text. One thread at a time.
    QString write(QtMsgType level, const QString &category, const QString &text);

    Redaction m_redaction;
    RotatingFile m_file;
    QtMessageHandler m_before;
    bool m_isTalkative;
};

} // namespace easel
