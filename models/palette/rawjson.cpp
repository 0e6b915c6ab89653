// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/rawjson.h"

#include "palette/wirereader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace easel {
namespace {

/// A string with its quotes, escaped by the JSON writer of Qt.
QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

class RawJson::Builder final
{
public:
    static RawJson build(simdjson::ondemand::value value)
    {
        RawJson result;
        switch (value.type().value()) {
        case simdjson::ondemand::json_type::object:
            result.m_kind = Kind::Object;
            for (auto field : value.get_object()) {
                const std::string_view key = field.unescaped_key();
                QByteArray name(key.data(), static_cast<qsizetype>(key.size()));
                result.m_members.emplace_back(std::move(name), build(field.value()));
            }
            break;
        case simdjson::ondemand::json_type::array:
            result.m_kind = Kind::Array;
            for (auto item : value.get_array())
                result.m_items.push_back(build(item.value()));
            break;
        case simdjson::ondemand::json_type::number:
        case simdjson::ondemand::json_type::string:
        case simdjson::ondemand::json_type::boolean:
        case simdjson::ondemand::json_type::null: {
            const std::string_view token = value.raw_json_token();
            result.m_scalar = QByteArray(token.data(), static_cast<qsizetype>(token.size())).trimmed();
            break;
        }
        }
        return result;
    }
};

RawJson RawJson::object()
{
    RawJson result;
    result.m_kind = Kind::Object;
    return result;
}

RawJson RawJson::array()
{
    RawJson result;
    result.m_kind = Kind::Array;
    return result;
}

RawJson RawJson::text(const QString &value)
{
    RawJson result;
    result.m_scalar = quoted(value);
    return result;
}

RawJson RawJson::integer(qint64 value)
{
    RawJson result;
    result.m_scalar = QByteArray::number(value);
    return result;
}

RawJson RawJson::texts(const QStringList &values)
{
    RawJson result = array();
    for (const QString &value : values)
        result.append(text(value));
    return result;
}

Result<RawJson> RawJson::parse(const QByteArray &json)
{
    // The strict reader first: reading on demand looks only at what it is asked for.
    if (const auto valid = WireDocument::parse(json); !valid)
        return fail(valid.error());
    try {
        const simdjson::padded_string padded(json.constData(), static_cast<size_t>(json.size()));
        simdjson::ondemand::parser parser;
        simdjson::ondemand::document document = parser.iterate(padded);
        if (document.is_scalar())
            return RawJson();
        return Builder::build(document.get_value());
    } catch (const simdjson::simdjson_error &e) {
        return fail(ErrorCode::InvalidInput, QString::fromLatin1(e.what()));
    }
}

RawJson *RawJson::find(const QByteArray &key)
{
    const auto it = std::find_if(m_members.begin(), m_members.end(), [&](const auto &m) { return m.first == key; });
    return it == m_members.end() ? nullptr : &it->second;
}

void RawJson::set(const QByteArray &key, RawJson value)
{
    if (RawJson *present = find(key)) {
        *present = std::move(value);
        return;
    }
    m_kind = Kind::Object;
    m_members.emplace_back(key, std::move(value));
}

void RawJson::remove(const QByteArray &key)
{
    std::erase_if(m_members, [&](const auto &m) { return m.first == key; });
}

RawJson &RawJson::child(const QByteArray &key)
{
    RawJson *present = find(key);
    if (!present || !present->isObject()) {
        set(key, object());
        present = find(key);
    }
    return *present;
}

RawJson &RawJson::list(const QByteArray &key)
{
    RawJson *present = find(key);
    if (!present || !present->isArray()) {
        set(key, array());
        present = find(key);
    }
    return *present;
}

std::vector<RawJson> &RawJson::items()
{
    return m_items;
}

void RawJson::append(RawJson value)
{
    m_kind = Kind::Array;
    m_items.push_back(std::move(value));
}

QString RawJson::toText() const
{
    if (m_kind != Kind::Scalar || !m_scalar.startsWith('"'))
        return {};
    return QJsonDocument::fromJson('[' + m_scalar + ']').array().at(0).toString();
}

QByteArray RawJson::toJson() const
{
    QByteArray out;
    write(out);
    return out;
}

void RawJson::write(QByteArray &out) const
{
    const char *separator = "";
    switch (m_kind) {
    case Kind::Scalar: out += m_scalar; return;
    case Kind::Object:
        out += '{';
        for (const auto &[key, value] : m_members) {
            out += separator;
            out += quoted(QString::fromUtf8(key));
            out += ':';
            value.write(out);
            separator = ",";
        }
        out += '}';
        return;
    case Kind::Array:
        out += '[';
        for (const RawJson &item : m_items) {
            out += separator;
            item.write(out);
            separator = ",";
        }
        out += ']';
        return;
    }
}

} // namespace easel
