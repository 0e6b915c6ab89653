// SPDX-License-Identifier: GPL-3.0-or-later
#include "hclreader.h"

#include <QRegularExpression>

namespace easel::test {
namespace {

struct Refused final
{
    QString why;
};

class Reader final
{
public:
    explicit Reader(QString text) : m_text(std::move(text)) {}

    HclNode file()
    {
        HclNode root;
        body(root, false);
        return root;
    }

private:
    QChar at(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    bool isOver() const { return m_at >= m_text.size(); }
    [[noreturn]] void refuse(const QString &why) const
    {
        throw Refused{QStringLiteral("line %1: %2, at “%3”").arg(m_text.left(m_at).count(u'\n') + 1).arg(why, m_text.mid(m_at, 20))};
    }
    void expect(const QString &wanted)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(wanted))
            refuse(QStringLiteral("“%1” is expected").arg(wanted));
        m_at += wanted.size();
    }
    void spaces()
    {
        while (at() == u' ')
            ++m_at;
    }
    void spacesAndLines()
    {
        while (at() == u' ' || at() == u'\n')
            ++m_at;
    }
    void endOfLine()
    {
        spaces();
        expect(QStringLiteral("\n"));
    }
    QString identifier()
    {
        static const QRegularExpression pattern(QStringLiteral("\\G[A-Za-z_][A-Za-z0-9_-]*"));
        const auto match = pattern.match(m_text, m_at);
        if (!match.hasMatch())
            refuse(QStringLiteral("a name is expected"));
        m_at = match.capturedEnd();
        return match.captured();
    }

    void body(HclNode &node, bool isBlock)
    {
        for (;;) {
            spacesAndLines();
            if (isOver()) {
                if (isBlock)
                    refuse(QStringLiteral("the block does not end"));
                return;
            }
            if (at() == u'#') {
                while (!isOver() && at() != u'\n')
                    ++m_at;
                continue;
            }
            if (isBlock && at() == u'}') {
                ++m_at;
                return;
            }
            const QString name = identifier();
            spaces();
            if (at() == u'=') {
                ++m_at;
                spaces();
                if (node.attributes.contains(name))
                    refuse(QStringLiteral("%1 is there twice").arg(name));
                node.attributes.insert(name, value());
                endOfLine();
                continue;
            }
            HclNode block;
            block.type = name;
            while (at() == u'"') {
                block.labels << quoted();
                spaces();
            }
            expect(QStringLiteral("{\n"));
            body(block, true);
            endOfLine();
            node.blocks.push_back(std::move(block));
        }
    }

    HclNode::Value value()
    {
        using Kind = HclNode::Value::Kind;
        if (at() == u'"')
            return {Kind::Text, quoted(), {}, {}};
        if (at() == u'<')
            return {Kind::Text, heredoc(), {}, {}};
        if (at() == u'[') {
            HclNode::Value list{Kind::List, {}, {}, {}};
            ++m_at;
            while (at() != u']') {
                list.items << quoted();
                if (at() == u',') {
                    ++m_at;
                    spaces();
                } else if (at() != u']') {
                    refuse(QStringLiteral("the list goes on with something else"));
                }
            }
            ++m_at;
            return list;
        }
        if (at() == u'{') {
            HclNode object;
            ++m_at;
            body(object, true);
            return {Kind::Object, {}, {}, {object}};
        }
        if (at().isDigit() || at() == u'-') {
            const qsizetype from = m_at++;
            while (at().isDigit())
                ++m_at;
            return {Kind::Number, m_text.mid(from, m_at - from), {}, {}};
        }
        QString name = identifier();
        if (at() == u'(')
            return {Kind::Text, call(name), {}, {}};
        while (at() == u'.') {
            ++m_at;
            name += u'.' + identifier();
        }
        return {Kind::Reference, name, {}, {}};
    }

    QString text()
    {
        const HclNode::Value read = value();
        if (read.kind != HclNode::Value::Kind::Text)
            refuse(QStringLiteral("a text is expected"));
        return read.text;
    }

    QString call(const QString &function)
    {
        ++m_at;
        QStringList arguments{text()};
        for (spacesAndLines(); at() == u','; spacesAndLines()) {
            ++m_at;
            spacesAndLines();
            arguments << text();
        }
        expect(QStringLiteral(")"));
        if (function == QStringLiteral("chomp") && arguments.size() == 1) {
            static const QRegularExpression ends(QStringLiteral("(?:\\r\\n?|\\n)*\\z"));
            return arguments[0].remove(ends);
        }
        if (function == QStringLiteral("replace") && arguments.size() == 3 && !arguments[1].startsWith(u'/'))
            return arguments[0].replace(arguments[1], arguments[2]);
        refuse(QStringLiteral("%1 is not known").arg(function));
    }

    QString quoted()
    {
        expect(QStringLiteral("\""));
        QString result;
        while (at() != u'"') {
            if (isOver() || at().unicode() < 0x20)
                refuse(QStringLiteral("a string does not end, or has a control character"));
            if ((at() == u'$' || at() == u'%') && at(1) == u'{')
                refuse(QStringLiteral("a template in a string"));
            if (at() != u'\\') {
                result += m_text[m_at++];
                continue;
            }
            const QChar kind = at(1);
            m_at += 2;
            switch (kind.unicode()) {
            case u'n': result += u'\n'; break;
            case u'r': result += u'\r'; break;
            case u't': result += u'\t'; break;
            case u'"': result += u'"'; break;
            case u'\\': result += u'\\'; break;
            case u'u':
            case u'U': {
                const int digits = kind == u'u' ? 4 : 8;
                bool isHex = false;
                const char32_t c = m_text.mid(m_at, digits).toUInt(&isHex, 16);
                if (!isHex || m_at + digits > m_text.size())
                    refuse(QStringLiteral("not %1 hexadecimal digits").arg(digits));
                m_at += digits;
                result.append(QChar::fromUcs4(c)); // fromUcs4() of a string takes U+FEFF for a mark and drops it
                break;
            }
            default: refuse(QStringLiteral("no such escape"));
            }
        }
        ++m_at;
        return result;
    }

    QString heredoc()
    {
        expect(QStringLiteral("<<"));
        const QString delimiter = identifier();
        expect(QStringLiteral("\n"));
        QString lines;
        for (;;) {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            if (end < 0)
                refuse(QStringLiteral("the heredoc does not end"));
            const QString line = m_text.mid(m_at, end - m_at);
            if (line.trimmed() == delimiter) {
                m_at = end; // the end of this line is the expression's
                return lines;
            }
            lines += templated(line) + u'\n';
            m_at = end + 1;
        }
    }

    /// A line of a heredoc: `$${` and `%%{` are the braces themselves, `${"..."}` a string.
    QString templated(const QString &line)
    {
        QString result;
        for (qsizetype i = 0; i < line.size();) {
            const QChar c = line[i];
            const bool isSign = c == u'$' || c == u'%';
            if (isSign && i + 1 < line.size() && line[i + 1] == u'{') {
                if (c == u'%')
                    refuse(QStringLiteral("a directive in a heredoc"));
                Reader inner(line.mid(i + 2));
                result += inner.quoted();
                inner.expect(QStringLiteral("}"));
                i += 2 + inner.m_at;
            } else if (isSign && line.mid(i, 3) == QString(2, c) + u'{') {
                result += c;
                result += u'{';
                i += 3;
            } else {
                result += c;
                ++i;
            }
        }
        return result;
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<HclNode> readHcl(const QByteArray &text, QString &error)
{
    error.clear();
    const QString decoded = QString::fromUtf8(text);
    if (decoded.toUtf8() != text || decoded.contains(u'\r')) {
        error = QStringLiteral("not UTF-8 with plain line ends");
        return std::nullopt;
    }
    try {
        return Reader(decoded).file();
    } catch (const Refused &refused) {
        error = refused.why;
        return std::nullopt;
    }
}

} // namespace easel::test
