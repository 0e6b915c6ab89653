// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/naturalorder.h"

namespace easel {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The end of the run of digits that begins at `from`.
qsizetype digitsEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && isDigit(text[from]))
        ++from;
    return from;
}

qsizetype skipZeros(QStringView text, qsizetype from, qsizetype end)
{
    while (from < end && text[from] == u'0')
        ++from;
    return from;
}

char16_t folded(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return u >= u'A' && u <= u'Z' ? static_cast<char16_t>(u + 32) : u;
    return c.toCaseFolded().unicode();
}

} // namespace

std::weak_ordering naturalOrder(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype k = 0;
    while (i < a.size() && k < b.size()) {
        if (isDigit(a[i]) && isDigit(b[k])) {
            const qsizetype aEnd = digitsEnd(a, i);
            const qsizetype bEnd = digitsEnd(b, k);
            i = skipZeros(a, i, aEnd);
            k = skipZeros(b, k, bEnd);
            if (aEnd - i != bEnd - k)
                return aEnd - i <=> bEnd - k;
            for (; i < aEnd; ++i, ++k) {
                if (a[i] != b[k])
                    return a[i].unicode() <=> b[k].unicode();
            }
            continue;
        }
        const char16_t left = folded(a[i++]);
        const char16_t right = folded(b[k++]);
        if (left != right)
            return left <=> right;
    }
    return a.size() - i <=> b.size() - k;
}

} // namespace easel
