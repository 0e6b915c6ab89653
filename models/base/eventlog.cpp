// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/eventlog.h"

#include "base/logring.h"

#include <QCoreApplication>
#include <QMutex>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace easel {
namespace {

// Outlives the log: other threads may be about to write when it ends.
QMutex guard;
EventLog *current = nullptr;
char fatal[480];

// In the order of what they mean, not of their numbers.
constexpr std::array levels{std::pair(QtDebugMsg, "debug"), std::pair(QtInfoMsg, "info"), std::pair(QtWarningMsg, "warning"),
                            std::pair(QtCriticalMsg, "critical"), std::pair(QtFatalMsg, "fatal")};

const char *nameOf(QtMsgType level)
{
    for (const auto &[each, name] : levels) {
        if (each == level)
            return name;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray LogLine::toFileLine(qint64 process) const
{
    QString flat = text;
    flat.replace(u'\\', QStringLiteral("\\\\")).replace(u'\n', QStringLiteral("\\n")).remove(u'\r');
    return QStringLiteral("%1 %2 %3 %4: %5\n").arg(at.toUTC().toString(Qt::ISODateWithMs), QLatin1String(nameOf(level)), category, QString::number(process), flat).toUtf8();
}

std::optional<LogLine> LogLine::fromFileLine(const QByteArray &line)
{
    const qsizetype end = line.indexOf(": ");
    const QList<QByteArray> head = line.left(end).split(' ');
    if (end < 0 || head.size() != 4)
        return {};
    LogLine read{QDateTime::fromString(QString::fromLatin1(head[0]), Qt::ISODateWithMs), QtInfoMsg, QString::fromUtf8(head[2]), {}};
    const auto *level = std::find_if(levels.begin(), levels.end(), [&](const auto &each) { return head[1] == each.second; });
    if (!read.at.isValid() || level == levels.end())
        return {};
    read.level = level->first;
    const QString flat = QString::fromUtf8(line.mid(end + 2)).trimmed();
    for (qsizetype i = 0; i < flat.size(); ++i) {
        const bool isMark = flat[i] == u'\\' && i + 1 < flat.size();
        read.text += isMark ? (flat[i + 1] == u'n' ? QChar(u'\n') : flat[i + 1]) : flat[i];
        i += isMark ? 1 : 0;
    }
    return read;
}

EventLog::EventLog(QString path, qint64 largest, int kept)
    : m_file(std::move(path), largest, kept), m_isTalkative(qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
{
    const QMutexLocker locker(&guard);
    current = this;
    m_before = qInstallMessageHandler(&EventLog::handle);
}

EventLog::~EventLog()
{
    qInstallMessageHandler(m_before);
    const QMutexLocker locker(&guard);
    current = nullptr;
}

void EventLog::addSecret(const QByteArray &secret)
{
    const QMutexLocker locker(&guard);
    m_redaction.addSecret(secret);
}

void EventLog::setNames(const QStringList &names)
{
    const QMutexLocker locker(&guard);
    m_redaction.setNames(names);
}

void EventLog::addNames(const QStringList &names)
{
    const QMutexLocker locker(&guard);
    m_redaction.addNames(names);
}

const char *EventLog::fatalMessage()
{
    return fatal;
}

void EventLog::handle(QtMsgType level, const QMessageLogContext &context, const QString &text)
{
    // What is logged while a line is written would wait for itself.
    static thread_local bool isWriting = false;
    if (isWriting)
        return;
    isWriting = true;
    QString safe;
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker locker(&guard);
        if (current) {
            safe = current->write(level, QString::fromUtf8(context.category ? context.category : "default"), text);
            if (current->m_isTalkative || (level != QtDebugMsg && level != QtInfoMsg))
                before = current->m_before;
        }
    }
    isWriting = false;
    if (before)
        before(level, context, safe);
}

QString EventLog::write(QtMsgType level, const QString &category, const QString &text)
{
    const qint64 process = QCoreApplication::applicationPid();
    LogLine line{QDateTime::currentDateTimeUtc(), level, QString(category).remove(u' '), m_redaction.withoutSecrets(text)};
    m_file.append(line.toFileLine(process));
    QString safe = std::exchange(line.text, m_redaction.withoutNames(text));
    logring::put(line.toFileLine(process).trimmed());
    if (level == QtFatalMsg) {
        const QByteArray why = line.text.toUtf8();
        std::memcpy(fatal, why.constData(), static_cast<size_t>(std::min<qsizetype>(why.size(), sizeof(fatal) - 1)));
    }
    return safe;
}

} // namespace easel
