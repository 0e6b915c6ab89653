// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/oncebody.h"

#include <algorithm>
#include <cstring>

namespace easel {

OnceBody::OnceBody(QByteArray data) : m_data(std::move(data))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::readData(char *data, qint64 maxSize)
{
    if (m_position >= m_data.size())
        return -1;
    const qint64 size = std::min<qint64>(maxSize, m_data.size() - m_position);
    std::memcpy(data, m_data.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

} // namespace easel
