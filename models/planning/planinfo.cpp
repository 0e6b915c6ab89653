// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/planinfo.h"

#include <QCoreApplication>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(PlanInfo)
};

constexpr qsizetype digestDigits = 64;

} // namespace

Result<QString> parseDigest(const QString &text)
{
    QString digest = text.simplified().toLower();
    if (digest.startsWith(QStringLiteral("sha-256")))
        digest.remove(0, 7);
    digest.removeIf([](QChar c) { return c.isSpace() || c == u':'; });
    const bool isHex = std::all_of(digest.begin(), digest.end(),
                                   [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (!isHex)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("“%1” is not the digest of a plan: that has 64 hexadecimal digits. Copy it from the report.").arg(text.trimmed()));
    if (digest.size() != digestDigits)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("A digest has 64 hexadecimal digits; this one has %1. Copy all of it from the report.").arg(digest.size()));
    return digest;
}

} // namespace easel
