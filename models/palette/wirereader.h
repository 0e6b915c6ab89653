// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/hostcluster.h"

#include <QByteArray>

#include <simdjson.h>

#include <memory>
#include <optional>
#include <string_view>

namespace easel {

/// Where in a document a value is, as a chain up to the root; spelled out only when something is wrong there.
struct WirePath final
{
    const WirePath *parent = nullptr;
    std::string_view key; ///< empty for an item of an array
    int index = -1;       ///< of an item; -1 for a member

    QString toString() const;
};

/// A document of the backend's, whole and valid: UTF-8, at most 1,024 levels, no duplicate keys where Easel reads,
/// nothing behind the value. Values live as long as it does.
class WireDocument final
{
public:
    static Result<WireDocument> parse(const QByteArray &json);
    simdjson::dom::element root() const { return m_root; }

private:
    std::unique_ptr<simdjson::dom::parser> m_parser;
    simdjson::dom::element m_root;
};

/// The first thing that was wrong in a document.
class WireErrors final
{
public:
    void add(const WirePath &path, const QString &why);
    bool isEmpty() const { return !m_first; }
    template <typename T>
    Result<T> result(T value) const
    {
        if (m_first)
            return fail(*m_first);
        return value;
    }

private:
    std::optional<Error> m_first;
};

/// Reads an object of the wire. A field that is missing or null reads as its default, since the API marks almost nothing
/// as required; a field of another type is an error with its path. Reading goes on after an error with defaults, so that
/// a decoder is one straight line.
class WireObject final
{
public:
    WireObject(std::optional<simdjson::dom::object> object, WirePath path, WireErrors &errors);
    WireObject(const WireObject &) = delete;
    WireObject &operator=(const WireObject &) = delete;

    /// The root of a document, which has to be an object.
    static WireObject root(const WireDocument &document, WireErrors &errors);

    bool isPresent() const { return m_object.has_value(); }
    QString text(std::string_view key) const;
    QString identifier(std::string_view key) const; ///< a text that must be there and not empty
    std::optional<qint64> integer(std::string_view key) const;
    std::optional<double> number(std::string_view key) const;
    bool flag(std::string_view key) const;
    QDateTime time(std::string_view key) const; ///< RFC 3339; invalid when missing
    Labels labels(std::string_view key) const;
    QStringList texts(std::string_view key) const;
    std::optional<std::vector<double>> numbers(std::string_view key) const;
    /// The member; this object has to outlive it.
    WireObject object(std::string_view key) const;
    /// Calls `read(item)` for each object of the array; not at all when the array is missing.
    template <typename Read>
    void each(std::string_view key, Read read) const
    {
        const auto items = list(key);
        if (!items)
            return;
        const WirePath path{&m_path, key, -1};
        int index = 0;
        for (const simdjson::dom::element item : *items) {
            const WirePath itemPath{&path, {}, index++};
            read(WireObject(asObject(item, itemPath), itemPath, *m_errors));
        }
    }

    /// The same, of an array that the API always sends: without it this is another answer than was asked for, and not an
    /// empty list. Null is empty, as Go writes it.
    template <typename Read>
    void eachOfRequired(std::string_view key, Read read) const
    {
        require(key);
        each(key, read);
    }

    void refuse(std::string_view key, const QString &why) const;

private:
    void require(std::string_view key) const;
    std::optional<simdjson::dom::element> value(std::string_view key) const;
    std::optional<simdjson::dom::array> list(std::string_view key) const;
    std::optional<simdjson::dom::object> asObject(const simdjson::dom::element &element, const WirePath &path) const;

    std::optional<simdjson::dom::object> m_object;
    WirePath m_path;
    WireErrors *m_errors;
};

} // namespace easel
