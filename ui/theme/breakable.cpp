// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/breakable.h"

namespace easel {

QString breakable(const QString &text)
{
    constexpr int longest = 16;
    constexpr QChar place(0x200b); // a space without width
    QString result;
    int run = 0;
    for (const QChar c : text) {
        result += c;
        const bool isEnd = c == u'.' || c == u'-' || c == u'_' || c == u'/' || c == u':' || c == u',';
        run = c.isSpace() ? 0 : run + 1;
        if (!c.isHighSurrogate() && ((isEnd && run > 4) || run >= longest)) {
            result += place;
            run = 0;
        }
    }
    return result;
}

} // namespace easel
