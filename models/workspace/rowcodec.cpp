// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rowcodec.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace easel {
namespace {

constexpr size_t wordsInABlock = 512;

} // namespace

quint64 Words::numberOf(const QString &word)
{
    const auto it = m_numbers.constFind(word);
    if (it != m_numbers.cend())
        return *it;
    const auto number = static_cast<quint64>(m_words.size());
    m_words.push_back(word);
    m_numbers.insert(word, number);
    return number;
}

std::vector<QByteArray> Words::toBlocks() const
{
    std::vector<QByteArray> blocks;
    for (size_t first = 0; first < m_words.size(); first += wordsInABlock) {
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

bool Words::addBlock(const QByteArray &block)
{
    const Words none;
    RowReader in(block, none);
    const size_t count = in.count();
    m_words.reserve(m_words.size() + count);
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
