// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/logmodel.h"

#include "base/background.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <sys/stat.h>

namespace easel {
namespace {

constexpr int oldest = 9; ///< no log keeps more parts

quint64 identity(const QFile &file)
{
    struct stat info{};
    return ::fstat(file.handle(), &info) == 0 ? static_cast<quint64>(info.st_ino) : 0;
}

/// A line of requests.log. A request that got no answer has no status.
std::optional<LogLine> requestLine(const QByteArray &raw)
{
    const QJsonObject json = QJsonDocument::fromJson(raw).object();
    const int status = json.value(QStringLiteral("status")).toInt();
    LogLine line{QDateTime::fromString(json.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs),
                 status >= 200 && status < 400 ? QtInfoMsg : status >= 400 && status < 500 ? QtWarningMsg : QtCriticalMsg,
                 json.value(QStringLiteral("method")).toString(), {}};
    if (!line.at.isValid())
        return {};
    QStringList parts{json.value(QStringLiteral("path")).toString(), status > 0 ? QString::number(status) : LogModel::tr("no answer"),
                      LogModel::tr("%1 ms").arg(QLocale().toString(json.value(QStringLiteral("milliseconds")).toInteger()))};
    if (const int attempts = json.value(QStringLiteral("attempt")).toInt(); attempts > 1)
        parts << LogModel::tr("attempt %1").arg(attempts);
    if (const QString error = json.value(QStringLiteral("error")).toString(); !error.isEmpty())
        parts << error;
    line.text = parts.join(QStringLiteral(" · "));
    return line;
}

} // namespace

LogModel::LogModel(QString events, QString requests, QObject *parent)
    : QAbstractTableModel(parent), m_events(std::move(events)), m_requests(std::move(requests))
{
}

int LogModel::rank(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg: return 0;
    case QtInfoMsg: return 1;
    case QtWarningMsg: return 2;
    case QtCriticalMsg: return 3;
    case QtFatalMsg: return 4;
    }
    Q_UNREACHABLE();
}

QString LogModel::levelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg: return tr("Detail");
    case QtInfoMsg: return tr("Information");
    case QtWarningMsg: return tr("Warning");
    case QtCriticalMsg: return tr("Error");
    case QtFatalMsg: return tr("Fatal");
    }
    Q_UNREACHABLE();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine &line = m_lines[m_shown[static_cast<size_t>(index.row())] - m_first].line;
    if (role == LevelRole)
        return static_cast<int>(line.level);
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return QLocale().toString(line.at.toLocalTime(), QLocale::LongFormat);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case TimeColumn: return line.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    case LevelColumn: return levelName(line.level);
    case CategoryColumn: return line.category;
    case TextColumn: return QString(line.text).replace(u'\n', u'⏎');
    case ColumnCount: break;
    }
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TimeColumn: return tr("Time");
    case LevelColumn: return tr("Level");
    case CategoryColumn: return m_source == Source::Events ? tr("Category") : tr("Method");
    case TextColumn: return m_source == Source::Events ? tr("Message") : tr("Request");
    case ColumnCount: break;
    }
    return {};
}

QByteArray LogModel::fileLine(int row) const
{
    return m_lines[m_shown[static_cast<size_t>(row)] - m_first].raw;
}

void LogModel::setSource(Source source)
{
    if (source == m_source)
        return;
    beginResetModel();
    m_source = source;
    m_lines.clear();
    m_shown.clear();
    m_first = 0;
    m_file = 0;
    m_end = 0;
    m_categories.clear();
    m_filter.category.clear();
    m_isReading = false; // what comes of the other one is not taken any more
    ++m_asked;
    endResetModel();
    Q_EMIT categoriesChanged();
    refresh();
}

void LogModel::setFilter(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_words = filter.text.split(u' ', Qt::SkipEmptyParts);
    choose();
    endResetModel();
}

void LogModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (isShown(m_lines[i]))
            m_shown.push_back(m_first + i);
    }
}

bool LogModel::isShown(const Line &line) const
{
    if (rank(line.line.level) < rank(m_filter.atLeast) || (!m_filter.category.isEmpty() && line.line.category != m_filter.category))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return line.line.text.contains(word, Qt::CaseInsensitive) || line.line.category.contains(word, Qt::CaseInsensitive);
    });
}

std::vector<LogModel::Line> LogModel::parse(const QByteArray &content, Source source)
{
    std::vector<Line> lines;
    for (qsizetype at = 0; at < content.size();) {
        const qsizetype feed = content.indexOf('\n', at);
        const qsizetype end = feed < 0 ? content.size() : feed;
        QByteArray raw = content.mid(at, end - at);
        at = end + 1;
        auto line = source == Source::Events ? LogLine::fromFileLine(raw) : requestLine(raw);
        if (line)
            lines.push_back({std::move(*line), std::move(raw)});
    }
    return lines;
}

LogModel::Piece LogModel::read(const QString &path, Source source, quint64 known, qint64 from)
{
    Piece piece;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return piece;
    piece.file = identity(file);
    QByteArray content;
    piece.isWhole = piece.file != known || file.size() < from;
    if (piece.isWhole) {
        for (int number = oldest; number >= 1; --number) {
            QFile older(QStringLiteral("%1.%2").arg(path).arg(number));
            if (older.open(QIODevice::ReadOnly))
                content += older.readAll();
            // On a full disk its last line may have lost its end.
            if (!content.isEmpty() && !content.endsWith('\n'))
                content += '\n';
        }
        from = 0;
    }
    file.seek(from);
    const QByteArray present = file.readAll();
    // A line that is being written has no end yet.
    const qsizetype complete = present.lastIndexOf('\n') + 1;
    content += present.left(complete);
    piece.end = from + complete;
    piece.lines = parse(content, source);
    if (piece.lines.size() > capacity)
        piece.lines.erase(piece.lines.begin(), piece.lines.end() - capacity);
    return piece;
}

void LogModel::refresh()
{
    if (m_isReading)
        return;
    m_isReading = true;
    const QFuture<std::shared_ptr<Piece>> reading = inBackground([path = path(), source = m_source, file = m_file, end = m_end] {
        return std::make_shared<Piece>(read(path, source, file, end));
    });
    deliver(reading, this, [this, question = ++m_asked](const std::shared_ptr<Piece> &piece) {
        if (question != m_asked)
            return;
        m_isReading = false;
        take(std::move(*piece));
        Q_EMIT settled();
    });
}

void LogModel::addCategory(const QString &category)
{
    const auto place = std::lower_bound(m_categories.begin(), m_categories.end(), category);
    if (place == m_categories.end() || *place != category)
        m_categories.insert(place, category);
}

void LogModel::take(Piece piece)
{
    const qsizetype categories = m_categories.size();
    m_file = piece.file;
    m_end = piece.end;
    if (piece.isWhole || piece.file == 0) {
        // Another file, a file that is gone, or the first time.
        if (!piece.lines.empty() || !m_lines.empty()) {
            beginResetModel();
            m_first = 0;
            m_lines.assign(std::make_move_iterator(piece.lines.begin()), std::make_move_iterator(piece.lines.end()));
            for (const Line &line : m_lines)
                addCategory(line.line.category);
            choose();
            endResetModel();
        }
    } else if (!piece.lines.empty()) {
        std::deque<quint64> shown;
        const quint64 next = m_first + m_lines.size();
        for (size_t i = 0; i < piece.lines.size(); ++i) {
            addCategory(piece.lines[i].line.category);
            if (isShown(piece.lines[i]))
                shown.push_back(next + i);
        }
        m_lines.insert(m_lines.end(), std::make_move_iterator(piece.lines.begin()), std::make_move_iterator(piece.lines.end()));
        if (!shown.empty()) {
            const int row = rowCount();
            beginInsertRows({}, row, row + static_cast<int>(shown.size()) - 1);
            m_shown.insert(m_shown.end(), shown.begin(), shown.end());
            endInsertRows();
        }
        const size_t tooMany = m_lines.size() > capacity ? m_lines.size() - capacity : 0;
        const auto kept = std::lower_bound(m_shown.begin(), m_shown.end(), m_first + tooMany);
        if (kept != m_shown.begin()) {
            beginRemoveRows({}, 0, static_cast<int>(kept - m_shown.begin()) - 1);
            m_shown.erase(m_shown.begin(), kept);
            m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(tooMany));
            m_first += tooMany;
            endRemoveRows();
        } else if (tooMany > 0) {
            m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(tooMany));
            m_first += tooMany;
        }
    }
    if (m_categories.size() != categories)
        Q_EMIT categoriesChanged();
}

} // namespace easel
