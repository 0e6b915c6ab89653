// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/breakable.h"

#include <QSizePolicy>
#include <QWidget>

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

void giveWay(QWidget &label)
{
    QSizePolicy policy = label.sizePolicy(); // that its height follows its width stays
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label.setSizePolicy(policy);
}

} // namespace easel
