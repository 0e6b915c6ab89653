// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/strictjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(StrictJson)
};

constexpr int deepest = 64;

/// Goes over the text once and says what is wrong with it; builds nothing. What it lets through, every reader of JSON
/// reads the same way.
class Scanner final
{
public:
    explicit Scanner(const QByteArray &json) : m_json(json) {}

    Result<void> scan()
    {
        skipSpace();
        if (peek() != '{')
            return atEnd() ? tooShort() : wrong(Text::tr("The file is not a JSON object."));
        if (Result<void> read = object(); !read)
            return read;
        skipSpace();
        return atEnd() ? Result<void>() : wrong(Text::tr("There is something behind the end of the document."));
    }

private:
    bool atEnd() const { return m_at >= m_json.size(); }
    char peek() const { return atEnd() ? '\0' : m_json.at(m_at); }

    void skipSpace()
    {
        for (; !atEnd(); ++m_at) {
            const char c = m_json.at(m_at);
            if (c == '\n')
                ++m_line;
            else if (c != ' ' && c != '\t' && c != '\r')
                return;
        }
    }

    QString place() const
    {
        const QString line = QStringLiteral("line %1").arg(m_line);
        return m_path.isEmpty() ? line : QStringLiteral("%1, %2").arg(line, m_path);
    }
    tl::unexpected<Error> wrong(const QString &why) const { return fail(ErrorCode::InvalidInput, why, place()); }
    tl::unexpected<Error> tooShort() const
    {
        return fail(ErrorCode::DamagedFile, Text::tr("The file ends in the middle: it was cut short. Get it again from where it came."), place());
    }
    tl::unexpected<Error> unexpected() const
    {
        return atEnd() ? tooShort() : wrong(Text::tr("The file is not valid JSON here."));
    }

    Result<void> value()
    {
        switch (peek()) {
        case '{': return object();
        case '[': return array();
        case '"': {
            QString text;
            return string(text);
        }
        case 't': return word("true");
        case 'f': return word("false");
        case 'n': return word("null");
        default: return number();
        }
    }

    Result<void> word(const QByteArray &word)
    {
        const QByteArray present = m_json.mid(m_at, word.size());
        if (present != word) {
            if (word.startsWith(present))
                m_at = m_json.size();
            return unexpected();
        }
        m_at += word.size();
        return {};
    }

    Result<void> number()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && QByteArrayView("+-.0123456789eE").contains(peek()))
            ++m_at;
        const QByteArray text = m_json.mid(begin, m_at - begin);
        if (text.isEmpty())
            return unexpected();
        if (atEnd())
            return tooShort();
        bool isWhole = false;
        const qint64 whole = text.toLongLong(&isWhole);
        // One spelling a number: no sign that means nothing, no leading zeros, no fraction, no exponent.
        if (!isWhole || QByteArray::number(whole) != text)
            return wrong(Text::tr("“%1” is not a whole number that Easel can keep exactly.").arg(QString::fromLatin1(text.left(40))));
        return {};
    }

    Result<void> escape(QString &text)
    {
        ++m_at; // the backslash
        if (atEnd())
            return tooShort();
        const char c = m_json.at(m_at++);
        if (const auto plain = QByteArrayView("\"\\/bfnrt").indexOf(c); plain >= 0) {
            text += QLatin1Char("\"\\/\b\f\n\r\t"[plain]);
            return {};
        }
        if (c != 'u')
            return wrong(Text::tr("A text holds an escape that JSON does not have."));
        if (m_json.size() - m_at < 4)
            return tooShort();
        bool isHex = false;
        const QByteArray digits = m_json.mid(m_at, 4);
        const ushort unit = digits.toUShort(&isHex, 16);
        if (!isHex || digits.contains('+') || digits.contains('-') || digits.contains(' '))
            return wrong(Text::tr("A text holds an escape that JSON does not have."));
        if (unit == 0)
            return wrong(Text::tr("A text holds a NUL character."));
        m_at += 4;
        text += QChar(unit);
        return {};
    }

    Result<void> string(QString &text)
    {
        ++m_at; // the quote
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        while (true) {
            const qsizetype begin = m_at;
            while (!atEnd() && peek() != '"' && peek() != '\\' && static_cast<unsigned char>(peek()) >= 0x20)
                ++m_at;
            text += decoder.decode(QByteArrayView(m_json).sliced(begin, m_at - begin));
            if (atEnd())
                return tooShort(); // perhaps within a character
            if (decoder.hasError())
                return wrong(Text::tr("A text is not valid UTF-8."));
            if (peek() == '"')
                break;
            if (peek() != '\\')
                return wrong(peek() == '\0' ? Text::tr("A text holds a NUL character.")
                                            : Text::tr("A text holds a control character that is not escaped."));
            if (Result<void> read = escape(text); !read)
                return read;
        }
        ++m_at;
        if (!text.isValidUtf16())
            return wrong(Text::tr("A text holds half of a character (a lone surrogate)."));
        return {};
    }

    Result<void> enter()
    {
        if (++m_depth > deepest)
            return wrong(Text::tr("The file is nested deeper than %1 levels.").arg(deepest));
        ++m_at;
        skipSpace();
        return {};
    }

    /// Whether another item follows; false at the bracket that closes the list.
    Result<bool> another(char close)
    {
        skipSpace();
        const char c = peek();
        if (atEnd() || (c != ',' && c != close))
            return unexpected();
        ++m_at;
        if (c == ',')
            skipSpace();
        else
            --m_depth;
        return c == ',';
    }

    Result<void> object()
    {
        if (Result<void> entered = enter(); !entered)
            return entered;
        if (peek() == '}') {
            ++m_at;
            --m_depth;
            return {};
        }
        const QString outer = m_path;
        QSet<QString> keys;
        while (true) {
            if (peek() != '"')
                return unexpected();
            QString key;
            if (Result<void> read = string(key); !read)
                return read;
            m_path = outer.isEmpty() ? key : outer + u'.' + key;
            if (keys.contains(key))
                return wrong(Text::tr("“%1” is there twice, and only one of them can be meant. Remove one.").arg(key));
            keys.insert(key);
            skipSpace();
            if (peek() != ':')
                return unexpected();
            ++m_at;
            skipSpace();
            if (Result<void> read = value(); !read)
                return read;
            const Result<bool> more = another('}');
            if (!more)
                return fail(more.error());
            m_path = outer;
            if (!*more)
                return {};
        }
    }

    Result<void> array()
    {
        if (Result<void> entered = enter(); !entered)
            return entered;
        if (peek() == ']') {
            ++m_at;
            --m_depth;
            return {};
        }
        const QString outer = m_path;
        for (int index = 0;; ++index) {
            m_path = QStringLiteral("%1[%2]").arg(outer).arg(index);
            if (Result<void> read = value(); !read)
                return read;
            const Result<bool> more = another(']');
            if (!more)
                return fail(more.error());
            if (!*more)
                break;
        }
        m_path = outer;
        return {};
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_depth = 0;
    QString m_path;
};

} // namespace

Result<QJsonObject> parseStrictJson(const QByteArray &json)
{
    if (Result<void> sound = Scanner(json).scan(); !sound)
        return fail(sound.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput, error.errorString(), QStringLiteral("offset %1").arg(error.offset));
    return document.object();
}

} // namespace easel
