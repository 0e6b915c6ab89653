// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/eventlog.h"

#include <QAbstractTableModel>

#include <deque>
#include <vector>

namespace easel {

/// What of a log is shown.
struct LogFilter final
{
    QtMsgType atLeast = QtDebugMsg; ///< what is less grave is left out
    QString category;               ///< empty: all
    QString text;                   ///< every word of it, in any case; empty: all
    friend bool operator==(const LogFilter &, const LogFilter &) = default;
};

/// The lines of a rotating log file and of its older parts, the oldest first; what is appended by whatever process comes in with
/// refresh(). Files are read in the background.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogModel)

public:
    enum class Source { Events, Requests };
    enum Column { TimeColumn, LevelColumn, CategoryColumn, TextColumn, ColumnCount };
    enum Role { LevelRole = Qt::UserRole }; ///< QtMsgType as int
    static constexpr size_t capacity = 150'000; ///< older ones are forgotten

    /// Where the two logs are.
    LogModel(QString events, QString requests, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setSource(Source source);
    Source source() const { return m_source; }
    QString path() const { return m_source == Source::Events ? m_events : m_requests; }
    void setFilter(const LogFilter &filter);
    /// Reads what has come since; settled() tells when it is there.
    void refresh();
    int totalCount() const { return static_cast<int>(m_lines.size()); }
    const QStringList &categories() const { return m_categories; } ///< sorted
    /// The line as it is in the file, without a newline.
    QByteArray fileLine(int row) const;
    /// How grave a level is, from 0.
    static int rank(QtMsgType level);
    static QString levelName(QtMsgType level);

Q_SIGNALS:
    void settled();
    void categoriesChanged();

private:
    struct Line
    {
        LogLine line;
        QByteArray raw;
    };
    struct Piece
    {
        std::vector<Line> lines;
        quint64 file = 0; ///< which file the log was, for the system
        qint64 end = 0;   ///< how far it was read
        bool isWhole = false; ///< from the beginning
    };
    static Piece read(const QString &path, Source source, quint64 file, qint64 from);
    static std::vector<Line> parse(const QByteArray &content, Source source);
    void take(Piece piece);
    bool isShown(const Line &line) const;
    void addCategory(const QString &category);
    void choose();

    QString m_events;
    QString m_requests;
    Source m_source = Source::Events;
    LogFilter m_filter;
    QStringList m_words;
    std::deque<Line> m_lines;
    quint64 m_first = 0; ///< the number of the first of them
    std::deque<quint64> m_shown; ///< numbers of those that the filter lets through
    QStringList m_categories;
    quint64 m_file = 0;
    qint64 m_end = 0;
    quint64 m_asked = 0;
    bool m_isReading = false;
};

} // namespace easel
