// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <utility>
#include <vector>

namespace easel {

/// A JSON document that is changed in places and otherwise written back as it was read: members keep their order, numbers
/// and texts their spelling, so that a field that Easel does not know comes to no harm.
class RawJson final
{
public:
    enum class Kind { Scalar, Object, Array };

    RawJson() = default; ///< null
    static RawJson object();
    static RawJson array();
    static RawJson text(const QString &value);
    static RawJson integer(qint64 value);
    static RawJson texts(const QStringList &values);
    /// InvalidInput when it is not one valid JSON value in UTF-8, nested at most 1,024 levels.
    static Result<RawJson> parse(const QByteArray &json);

    Kind kind() const { return m_kind; }
    bool isObject() const { return m_kind == Kind::Object; }
    bool isArray() const { return m_kind == Kind::Array; }

    // Objects. A value that is no object is made one by set() and child().
    RawJson *find(const QByteArray &key);
    const RawJson *find(const QByteArray &key) const { return const_cast<RawJson *>(this)->find(key); }
    void set(const QByteArray &key, RawJson value); ///< in its old place, or last
    void remove(const QByteArray &key);
    RawJson &child(const QByteArray &key); ///< the object under the key, made when it is not there
    RawJson &list(const QByteArray &key);  ///< the array under the key, made when it is not there

    // Arrays. A value that is no array is made one by append().
    std::vector<RawJson> &items();
    void append(RawJson value);

    /// The text of a string scalar; empty for everything else.
    QString toText() const;
    QByteArray toJson() const;

private:
    class Builder;
    void write(QByteArray &out) const;

    Kind m_kind = Kind::Scalar;
    QByteArray m_scalar = QByteArrayLiteral("null"); ///< as it was spelled
    std::vector<std::pair<QByteArray, RawJson>> m_members; ///< keys unescaped
    std::vector<RawJson> m_items;
};

} // namespace easel
