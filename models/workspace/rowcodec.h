// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace easel {

/// Texts that many rows have in common (versions, regions, ids that others refer to), each stored once: a row holds its
/// number. Read back they are shared, so that 20,000 rows of one group hold one id.
class Words final
{
public:
    /// The word's number, which it keeps for good; a new word gets the next one.
    quint64 numberOf(const QString &word);
    /// The words from that number on in blocks, ready to be stored in this order behind those that are.
    std::vector<QByteArray> toBlocks(qsizetype from = 0) const;
    /// Adds the words of the next block; false when it is broken.
    bool addBlock(const QByteArray &block);

    /// Empties those that no row refers to any more. The others keep their numbers. Whether there were any.
    bool forgetUnused(const std::vector<bool> &used);

    qsizetype size() const { return static_cast<qsizetype>(m_words.size()); }
    const QString &at(quint64 number) const { return m_words[static_cast<size_t>(number)]; }

private:
    std::vector<QString> m_words;
    QHash<QString, quint64> m_numbers; ///< of the first so many words
    size_t m_numbered = 0;
};

/// Writes one object as a compact row: whole numbers in as many bytes as they need, texts as UTF-8. What is written in
/// one order is read in the same order; the schema's version says which.
class RowWriter final
{
public:
    explicit RowWriter(Words &words) : m_words(words) {}

    void number(quint64 value);
    void integer(qint64 value) { number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63)); }
    void flag(bool value) { number(value ? 1 : 0); }
    template <typename E>
    void enumeration(E value)
    {
        number(static_cast<quint64>(value));
    }
    void real(double value);
    void text(const QString &value);
    void word(const QString &value) { number(m_words.numberOf(value)); }
    void moment(const QDateTime &value); ///< to the millisecond, in UTC

    QByteArray take() { return std::exchange(m_out, {}); }

private:
    Words &m_words;
    QByteArray m_out;
};

/// Reads what RowWriter wrote. Never fails half-way: after the first thing that is wrong ok() is false and all that
/// follows is empty.
class RowReader final
{
public:
    RowReader(const QByteArray &row, const Words &words)
        : m_at(row.constData()), m_end(row.constData() + row.size()), m_words(words)
    {
    }

    quint64 number();
    qint64 integer()
    {
        const quint64 raw = number();
        return static_cast<qint64>(raw >> 1) ^ -static_cast<qint64>(raw & 1);
    }
    bool flag() { return number() != 0; }
    /// `last` is the greatest element that there is.
    template <typename E>
    E enumeration(E last)
    {
        const quint64 raw = number();
        if (raw > static_cast<quint64>(last)) {
            m_ok = false;
            return E{};
        }
        return static_cast<E>(raw);
    }
    double real();
    QString text();
    QString word();
    QDateTime moment();
    /// How many things follow; never more than there are bytes left.
    size_t count();
    /// Marks in `used`, which has a place for each word, those that are read from here on.
    void markWords(std::vector<bool> *used) { m_used = used; }

    /// Everything was read, and nothing is left over.
    bool isComplete() const { return m_ok && m_at == m_end; }
    bool ok() const { return m_ok; }

private:
    const char *m_at;
    const char *m_end;
    const Words &m_words;
    std::vector<bool> *m_used = nullptr;
    bool m_ok = true;
};

} // namespace easel
