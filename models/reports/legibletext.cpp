// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/legibletext.h"

#include <algorithm>

namespace easel {
namespace {

constexpr char16_t replacement = 0xFFFD;

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7F && c < 0xA0) || c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

bool turnsDirection(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return !c.isSurrogate() && !isControl(code) && !turnsDirection(code);
}

} // namespace

QString wellFormed(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); }))
        return text;
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (!result[i].isSurrogate())
            continue;
        if (result[i].isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate())
            ++i;
        else
            result[i] = replacement;
    }
    return result;
}

QString legible(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString result = wellFormed(text);
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : result) {
        if (isControl(c.unicode()) || turnsDirection(c.unicode()))
            c = replacement;
    }
    return result;
}

} // namespace easel
