// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/hcltext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace easel {
namespace {

constexpr int indentation = 2;

bool isSeen(char32_t c)
{
    return QChar::isPrint(c) && c != QChar::LineSeparator && c != QChar::ParagraphSeparator;
}

QString escaped(char32_t c)
{
    return c > 0xffff ? QStringLiteral("\\U%1").arg(static_cast<uint>(c), 8, 16, QLatin1Char('0')) : QStringLiteral("\\u%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
}

QString quoted(const QString &text)
{
    QString result(u'"');
    const QList<uint> characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        const bool opensTemplate = (c == U'$' || c == U'%') && i + 1 < characters.size() && characters[i + 1] == U'{';
        switch (c) {
        case U'\n': result += QStringLiteral("\\n"); break;
        case U'\r': result += QStringLiteral("\\r"); break;
        case U'\t': result += QStringLiteral("\\t"); break;
        case U'"': result += QStringLiteral("\\\""); break;
        case U'\\': result += QStringLiteral("\\\\"); break;
        default: result += opensTemplate || !isSeen(c) ? escaped(c) : QString::fromUcs4(&c, 1);
        }
    }
    return result + u'"';
}

/// Lines of a heredoc: only the beginnings of templates mean something in it.
QString heredocLines(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        qsizetype end = i + 1;
        if (c == u'$' || c == u'%') {
            while (end < text.size() && text[end] == c)
                ++end;
            const bool opensTemplate = end < text.size() && text[end] == u'{';
            // A doubled sign before the brace is the brace itself; where there are several already, that would be read in more than one way.
            if (opensTemplate && end - i == 1)
                result += c;
            else if (opensTemplate)
                result += QStringLiteral("${\"%1\"}").arg(escaped(c.unicode()).repeated(end - i));
            if (!opensTemplate || end - i == 1)
                result += text.mid(i, end - i);
        } else {
            result += c;
        }
        i = end;
    }
    return result;
}

bool fitsHeredoc(const QString &text)
{
    if (!text.contains(u'\n'))
        return false;
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [](char32_t c) { return isSeen(c) || c == U'\n' || c == U'\t'; });
}

QString heredoc(const QString &text)
{
    QString delimiter = QStringLiteral("EOT");
    for (int i = 2; text.contains(delimiter); ++i)
        delimiter = QStringLiteral("EOT_%1").arg(i);
    // Not `<<-`, which takes away what all lines are indented by.
    return QStringLiteral("<<%1\n%2%1\n").arg(delimiter, heredocLines(text));
}

} // namespace

QString hclKept(const QString &text)
{
    // Half a surrogate pair becomes what stands for it. What is in front keeps U+FEFF from being taken for a byte order mark.
    return QString::fromUtf8('.' + text.toUtf8()).sliced(1).normalized(QString::NormalizationForm_C);
}

QString hclQuoted(const QString &text)
{
    return quoted(hclKept(text));
}

QString hclString(const QString &given, int indent)
{
    const QString text = hclKept(given);
    QString lines = text;
    const bool hasCrLf = text.contains(u'\r') && lines.remove(QStringLiteral("\r\n")).indexOf(u'\n') < 0 && !lines.contains(u'\r');
    lines = text;
    if (hasCrLf)
        lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (!fitsHeredoc(lines))
        return quoted(text);
    const bool isEnded = lines.endsWith(u'\n');
    QString result = heredoc(isEnded ? lines : lines + u'\n');
    const QString before(indent, u' ');
    if (!isEnded)
        result = QStringLiteral("chomp(%1%2)").arg(result, before);
    if (hasCrLf)
        result = QStringLiteral("replace(%1%2, \"\\n\", \"\\r\\n\")").arg(result, isEnded ? before : QString());
    return result.endsWith(u'\n') ? result.chopped(1) : result;
}

QString hclName(const QString &name, const QString &uid, int digits)
{
    constexpr qsizetype longest = 40;
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'_'))
            slug += u'_';
    }
    slug.truncate(longest);
    while (slug.endsWith(u'_'))
        slug.chop(1);
    if (slug.isEmpty())
        slug = QStringLiteral("group");
    if (slug[0].isDigit())
        slug.prepend(QStringLiteral("group_"));
    const QByteArray hash = QCryptographicHash::hash(uid.toUtf8(), QCryptographicHash::Sha256).toHex();
    return slug + u'_' + QLatin1String(hash.first(qBound(1, digits, 64)));
}

QString hclComment(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        QString seen;
        for (const char32_t c : hclKept(line).toUcs4())
            seen += isSeen(c) ? QString::fromUcs4(&c, 1) : QStringLiteral(" ");
        lines << (QStringLiteral("# ") + seen).trimmed();
    }
    return lines.join(u'\n');
}

HclBlock &HclBlock::set(const QString &name, const QString &expression)
{
    m_items.push_back(Attribute{name, expression});
    return *this;
}

HclBlock &HclBlock::add(HclBlock block)
{
    m_items.push_back(std::move(block));
    return *this;
}

HclBlock &HclBlock::comment(const QString &text)
{
    m_items.push_back(Comment{text});
    return *this;
}

HclBlock &HclBlock::emptyLine()
{
    m_items.push_back(EmptyLine{});
    return *this;
}

QString HclBlock::text(int depth) const
{
    const QString before(depth * indentation, u' ');
    const QString within((depth + 1) * indentation, u' ');
    QString result = before + m_head + QStringLiteral(" {\n");
    for (size_t i = 0; i < m_items.size();) {
        size_t end = i;
        int width = 0;
        for (; end < m_items.size() && std::holds_alternative<Attribute>(m_items[end]); ++end)
            width = qMax(width, static_cast<int>(std::get<Attribute>(m_items[end]).name.size()));
        for (; i < end; ++i) {
            const auto &[name, expression] = std::get<Attribute>(m_items[i]);
            result += QStringLiteral("%1%2 = %3\n").arg(within, name.leftJustified(width), expression);
        }
        if (i == m_items.size())
            break;
        if (const auto *comment = std::get_if<Comment>(&m_items[i])) {
            for (const QString &line : hclComment(comment->text).split(u'\n'))
                result += within + line + u'\n';
        } else if (const auto *block = std::get_if<HclBlock>(&m_items[i])) {
            result += block->text(depth + 1);
        } else {
            result += u'\n';
        }
        ++i;
    }
    return result + before + QStringLiteral("}\n");
}

} // namespace easel
