// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rowcodec.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace easel {
namespace {

constexpr size_t wordsInABlock = 512;

/// Stands where a word was. No text of a backend is this one character, which Unicode has set aside for such uses; the empty text is a word.
const QString forgotten{QChar(0xffff)};

} // namespace

quint64 Words::numberOf(const QString &word)
{
    // Words that were read are numbered only when somebody writes.
    for (; m_numbered < m_words.size(); ++m_numbered)
        m_numbers.insert(m_words[m_numbered], static_cast<quint64>(m_numbered));
    const auto it = m_numbers.constFind(word);
    if (it != m_numbers.cend())
        return *it;
    m_words.push_back(word);
    m_numbers.insert(word, static_cast<quint64>(m_numbered));
    return static_cast<quint64>(m_numbered++);
}

std::vector<QByteArray> Words::toBlocks(qsizetype from) const
{
    std::vector<QByteArray> blocks;
    for (auto first = static_cast<size_t>(from); first < m_words.size(); first += wordsInABlock) {
        const size_t last = std::min(first + wordsInABlock, m_words.size());
        Words none;
        RowWriter out(none);
        out.number(last - first);
        for (size_t i = first; i < last; ++i)
            out.text(m_words[i]);
        blocks.push_back(out.take());
    }
    return blocks;
}

bool Words::forgetUnused(const std::vector<bool> &used)
{
    bool any = false;
    for (size_t number = 0; number < m_words.size(); ++number) {
        if (used[number] || m_words[number] == forgotten)
            continue;
        m_words[number] = forgotten;
        any = true;
    }
    m_numbers.clear();
    m_numbered = 0;
    return any;
}

bool Words::addBlock(const QByteArray &block)
{
    const Words none;
    RowReader in(block, none);
    const size_t count = in.count();
    for (size_t i = 0; i < count && in.ok(); ++i)
        m_words.push_back(in.text());
    return in.isComplete();
}

void RowWriter::number(quint64 value)
{
    while (value >= 0x80) {
        m_out.append(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    m_out.append(static_cast<char>(value));
}

void RowWriter::real(double value)
{
    char bytes[sizeof(quint64)];
    qToLittleEndian(std::bit_cast<quint64>(value), bytes);
    m_out.append(bytes, sizeof(bytes));
}

void RowWriter::text(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    number(static_cast<quint64>(utf8.size()));
    m_out.append(utf8);
}

void RowWriter::moment(const QDateTime &value)
{
    flag(value.isValid());
    if (value.isValid())
        integer(value.toMSecsSinceEpoch());
}

quint64 RowReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
        const auto byte = static_cast<uchar>(*m_at++);
        value |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    m_ok = false;
    m_at = m_end;
    return 0;
}

double RowReader::real()
{
    if (m_end - m_at < static_cast<qsizetype>(sizeof(quint64))) {
        m_ok = false;
        m_at = m_end;
        return 0;
    }
    const auto bits = qFromLittleEndian<quint64>(m_at);
    m_at += sizeof(quint64);
    return std::bit_cast<double>(bits);
}

QString RowReader::text()
{
    const size_t size = count();
    QString value = QString::fromUtf8(m_at, static_cast<qsizetype>(size));
    m_at += size;
    return value;
}

QString RowReader::word()
{
    const quint64 index = number();
    if (index >= static_cast<quint64>(m_words.size())) {
        m_ok = false;
        return {};
    }
    if (m_used)
        (*m_used)[static_cast<size_t>(index)] = true;
    return m_words.at(index);
}

QDateTime RowReader::moment()
{
    return flag() ? QDateTime::fromMSecsSinceEpoch(integer(), Qt::UTC) : QDateTime();
}

size_t RowReader::count()
{
    const quint64 value = number();
    if (value > static_cast<quint64>(m_end - m_at)) {
        m_ok = false;
        return 0;
    }
    return static_cast<size_t>(value);
}

} // namespace easel
