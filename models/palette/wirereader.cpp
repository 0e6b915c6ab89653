// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/wirereader.h"

#include <QCoreApplication>

#include <array>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Wire)
};

QString fromWire(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString WirePath::toString() const
{
    QString text = parent ? parent->toString() : QString();
    if (index >= 0)
        return text + QStringLiteral("[%1]").arg(index);
    if (!text.isEmpty() && !key.empty())
        text += u'.';
    return text + fromWire(key);
}

Result<WireDocument> WireDocument::parse(const QByteArray &json)
{
    WireDocument document;
    document.m_parser = std::make_unique<simdjson::dom::parser>();
    const simdjson::error_code error
        = document.m_parser->parse(json.constData(), static_cast<size_t>(json.size())).get(document.m_root);
    switch (error) {
    case simdjson::SUCCESS: return document;
    case simdjson::DEPTH_ERROR:
        return fail(ErrorCode::InvalidInput, Text::tr("The document is nested more than 1,024 levels deep."));
    case simdjson::UTF8_ERROR: return fail(ErrorCode::InvalidInput, Text::tr("The document is not valid UTF-8."));
    case simdjson::EMPTY: return fail(ErrorCode::InvalidInput, Text::tr("The document is empty."));
    case simdjson::NUMBER_ERROR:
        return fail(ErrorCode::InvalidInput, Text::tr("The document has a number that is malformed or out of range."));
    default:
        // The other codes of the parser come down to this for a reader.
        return fail(ErrorCode::InvalidInput, Text::tr("The document is not valid JSON: %1")
                                                 .arg(QString::fromLatin1(simdjson::error_message(error))));
    }
}

void WireErrors::add(const WirePath &path, const QString &why)
{
    if (m_first)
        return;
    const QString where = path.toString();
    m_first = Error{ErrorCode::InvalidInput, Text::tr("The backend's answer cannot be read: “%1” %2.").arg(where, why), where};
}

WireObject::WireObject(std::optional<simdjson::dom::object> object, WirePath path, WireErrors &errors)
    : m_object(object), m_path(path), m_errors(&errors)
{
    if (!m_object)
        return;
    // Objects of the wire are small: comparing pairs beats a set. The first few keys of a label map are enough to name one.
    std::array<std::string_view, 64> keys;
    size_t count = 0;
    for (const auto field : *m_object) {
        for (size_t i = 0; i < count; ++i) {
            if (keys[i] == field.key)
                refuse(field.key, Text::tr("is there twice"));
        }
        if (count < keys.size())
            keys[count++] = field.key;
    }
}

WireObject WireObject::root(const WireDocument &document, WireErrors &errors)
{
    simdjson::dom::object object;
    if (document.root().get(object) != simdjson::SUCCESS) {
        errors.add({nullptr, "$", -1}, Text::tr("is not an object"));
        return WireObject(std::nullopt, {}, errors);
    }
    return WireObject(object, {}, errors);
}

void WireObject::refuse(std::string_view key, const QString &why) const
{
    m_errors->add({&m_path, key, -1}, why);
}

void WireObject::require(std::string_view key) const
{
    if (m_object && m_object->at_key(key).error() != simdjson::SUCCESS)
        refuse(key, Text::tr("is missing"));
}

std::optional<simdjson::dom::element> WireObject::value(std::string_view key) const
{
    simdjson::dom::element element;
    if (!m_object || m_object->at_key(key).get(element) != simdjson::SUCCESS || element.is_null())
        return std::nullopt;
    return element;
}

QString WireObject::text(std::string_view key) const
{
    const auto element = value(key);
    std::string_view text;
    if (element && element->get(text) != simdjson::SUCCESS)
        refuse(key, Text::tr("is not a text"));
    return fromWire(text);
}

QString WireObject::identifier(std::string_view key) const
{
    QString result = text(key);
    if (result.isEmpty())
        refuse(key, Text::tr("is missing"));
    return result;
}

std::optional<qint64> WireObject::integer(std::string_view key) const
{
    const auto element = value(key);
    if (!element)
        return std::nullopt;
    int64_t whole = 0;
    if (element->get(whole) == simdjson::SUCCESS)
        return whole;
    // 6.0 and 6e0 are whole numbers too, as long as a double holds them exactly.
    double number = 0;
    constexpr double exact = 9007199254740992.0;
    if (!element->is_uint64() && element->get(number) == simdjson::SUCCESS && number >= -exact && number <= exact
        && number == static_cast<double>(static_cast<qint64>(number)))
        return static_cast<qint64>(number);
    refuse(key, element->is_number() ? Text::tr("is not a whole number that fits 64 bits") : Text::tr("is not a number"));
    return std::nullopt;
}

std::optional<double> WireObject::number(std::string_view key) const
{
    const auto element = value(key);
    if (!element)
        return std::nullopt;
    double number = 0;
    if (element->get(number) == simdjson::SUCCESS)
        return number;
    refuse(key, Text::tr("is not a number"));
    return std::nullopt;
}

bool WireObject::flag(std::string_view key) const
{
    const auto element = value(key);
    bool flag = false;
    if (element && element->get(flag) != simdjson::SUCCESS)
        refuse(key, Text::tr("is neither true nor false"));
    return flag;
}

QDateTime WireObject::time(std::string_view key) const
{
    const QString written = text(key);
    return written.isEmpty() ? QDateTime() : QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
}

Labels WireObject::labels(std::string_view key) const
{
    Labels result;
    const WireObject map = object(key);
    if (!map.m_object)
        return result;
    for (const auto field : *map.m_object)
        result.insert(fromWire(field.key), map.text(field.key));
    return result;
}

QStringList WireObject::texts(std::string_view key) const
{
    QStringList result;
    const auto items = list(key);
    if (!items)
        return result;
    for (const simdjson::dom::element item : *items) {
        std::string_view text;
        if (item.get(text) != simdjson::SUCCESS)
            refuse(key, Text::tr("has an item that is not a text"));
        result << fromWire(text);
    }
    return result;
}

std::optional<std::vector<double>> WireObject::numbers(std::string_view key) const
{
    const auto items = list(key);
    if (!items)
        return std::nullopt;
    std::vector<double> result;
    for (const simdjson::dom::element item : *items) {
        double number = 0;
        if (item.get(number) != simdjson::SUCCESS)
            refuse(key, Text::tr("has an item that is not a number"));
        result.push_back(number);
    }
    return result;
}

WireObject WireObject::object(std::string_view key) const
{
    const WirePath path{&m_path, key, -1};
    const auto element = value(key);
    return WireObject(element ? asObject(*element, path) : std::nullopt, path, *m_errors);
}

std::optional<simdjson::dom::array> WireObject::list(std::string_view key) const
{
    const auto element = value(key);
    if (!element)
        return std::nullopt;
    simdjson::dom::array array;
    if (element->get(array) == simdjson::SUCCESS)
        return array;
    refuse(key, Text::tr("is not a list"));
    return std::nullopt;
}

std::optional<simdjson::dom::object> WireObject::asObject(const simdjson::dom::element &element, const WirePath &path) const
{
    simdjson::dom::object object;
    if (element.get(object) == simdjson::SUCCESS)
        return object;
    m_errors->add(path, Text::tr("is not an object"));
    return std::nullopt;
}

} // namespace easel
