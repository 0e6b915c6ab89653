// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

/// Reads the document strictly: a rule with a typing error that is silently left out would be a rehearsal of nothing.
class FaultReader final
{
public:
    Result<FaultPlan> read(const QByteArray &json)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (!document.isObject())
            return fail(ErrorCode::InvalidInput,
                        u"The faults are no JSON object: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset));
        const QJsonObject root = document.object();
        allow(root, {u"seed"_s, u"faults"_s, u"failedUpgrades"_s}, {});
        FaultPlan plan;
        plan.m_random.seed(static_cast<quint32>(number(root, u"seed"_s, {}, 1, 0, 4294967295.0)));
        const QJsonValue faults = root.value("faults"_L1);
        if (!faults.isArray() && !(faults.isUndefined() && root.contains("failedUpgrades"_L1)))
            refuse(u"faults"_s, u"is missing, or no list"_s);
        int index = 0;
        for (const QJsonValue &value : faults.toArray()) {
            const QString where = u"faults[%1]"_s.arg(index++);
            if (!value.isObject())
                refuse(where, u"is no object"_s);
            plan.m_rules.push_back(rule(value.toObject(), where));
        }
        const QJsonValue upgrades = root.value("failedUpgrades"_L1);
        if (!upgrades.isUndefined() && !upgrades.isArray())
            refuse(u"failedUpgrades"_s, u"is no list"_s);
        index = 0;
        for (const QJsonValue &value : upgrades.toArray()) {
            const QString where = u"failedUpgrades[%1]"_s.arg(index++);
            const QJsonObject object = value.toObject();
            if (!value.isObject())
                refuse(where, u"is no object"_s);
            allow(object, {u"group"_s, u"count"_s}, where);
            plan.m_failedUpgrades.push_back({text(object, u"group"_s, where), whole(object, u"count"_s, where, -1, 0, 1000000)});
        }
        if (m_error)
            return fail(*m_error);
        return plan;
    }

private:
    void refuse(const QString &where, const QString &why)
    {
        if (!m_error)
            m_error = Error{ErrorCode::InvalidInput, u"'%1' %2."_s.arg(where, why), where};
    }

    void allow(const QJsonObject &object, const QSet<QString> &names, const QString &where)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!names.contains(it.key()))
                refuse(where.isEmpty() ? it.key() : where + u'.' + it.key(), u"is not known here"_s);
        }
    }

    double number(const QJsonObject &object, const QString &name, const QString &where, double otherwise, double least, double most)
    {
        const QJsonValue value = object.value(name);
        if (value.isUndefined())
            return otherwise;
        if (!value.isDouble() || !(value.toDouble() >= least && value.toDouble() <= most))
            refuse(where + u'.' + name, u"is no number from %1 to %2"_s.arg(least).arg(most));
        return value.toDouble(otherwise);
    }

    int whole(const QJsonObject &object, const QString &name, const QString &where, int otherwise, int least, int most)
    {
        const double value = number(object, name, where, otherwise, least, most);
        if (value != std::floor(value))
            refuse(where + u'.' + name, u"is no whole number"_s);
        return static_cast<int>(value);
    }

    QString text(const QJsonObject &object, const QString &name, const QString &where)
    {
        const QJsonValue value = object.value(name);
        if (!value.isUndefined() && !value.isString())
            refuse(where + u'.' + name, u"is no text"_s);
        return value.toString();
    }

    FaultPlan::Rule rule(const QJsonObject &object, const QString &where)
    {
        static const QHash<QString, Fault::Kind> kinds{
            {u"latency"_s, Fault::Kind::Latency},
            {u"late-commit"_s, Fault::Kind::LateCommit},
            {u"drop-before-commit"_s, Fault::Kind::DropBeforeCommit},
            {u"drop-after-commit"_s, Fault::Kind::DropAfterCommit},
            {u"reset-before-commit"_s, Fault::Kind::ResetBeforeCommit},
            {u"reset-after-commit"_s, Fault::Kind::ResetAfterCommit},
            {u"status"_s, Fault::Kind::Status},
            {u"truncated"_s, Fault::Kind::Truncated},
            {u"truncated-untold"_s, Fault::Kind::TruncatedUntold},
            {u"garbled"_s, Fault::Kind::Garbled},
            {u"empty"_s, Fault::Kind::Empty},
            {u"page"_s, Fault::Kind::Page},
            {u"slow"_s, Fault::Kind::Slow},
            {u"shifted-pages"_s, Fault::Kind::ShiftedPages},
            {u"redirect"_s, Fault::Kind::Redirect},
            {u"expired-token"_s, Fault::Kind::ExpiredToken},
        };
        allow(object, {u"method"_s, u"path"_s, u"skip"_s, u"count"_s, u"every"_s, u"probability"_s, u"fault"_s, u"milliseconds"_s,
                       u"status"_s, u"retryAfter"_s, u"by"_s, u"location"_s}, where);
        FaultPlan::Rule rule;
        rule.method = text(object, u"method"_s, where).toUpper().toLatin1();
        const QString path = text(object, u"path"_s, where);
        if (!path.startsWith(u'/'))
            refuse(where + u".path"_s, u"is missing, or does not begin with '/'"_s);
        rule.segments = path.split(u'/');
        rule.skip = whole(object, u"skip"_s, where, 0, 0, 1000000);
        rule.count = whole(object, u"count"_s, where, -1, 0, 1000000);
        rule.every = whole(object, u"every"_s, where, 1, 1, 1000000);
        rule.probability = number(object, u"probability"_s, where, 1, 0, 1);
        const auto kind = kinds.constFind(text(object, u"fault"_s, where));
        if (kind == kinds.cend()) {
            QStringList names = kinds.keys();
            names.sort();
            refuse(where + u".fault"_s, u"is none of %1"_s.arg(names.join(u", "_s)));
        } else {
            rule.fault.kind = *kind;
        }
        rule.fault.time = std::chrono::milliseconds(whole(object, u"milliseconds"_s, where, 1000, 0, 600000));
        rule.fault.status = whole(object, u"status"_s, where, 503, 400, 599);
        rule.fault.retryAfter = whole(object, u"retryAfter"_s, where, -1, 0, 86400);
        rule.fault.by = whole(object, u"by"_s, where, 1, -1000, 1000);
        rule.fault.location = text(object, u"location"_s, where);
        if (rule.fault.kind == Fault::Kind::Redirect && rule.fault.location.isEmpty())
            refuse(where + u".location"_s, u"is needed for a redirect"_s);
        return rule;
    }

    std::optional<Error> m_error;
};

Result<FaultPlan> FaultPlan::parse(const QByteArray &json)
{
    return FaultReader().read(json);
}

bool FaultPlan::matches(const Rule &rule, const QByteArray &method, const QStringList &segments)
{
    if (!rule.method.isEmpty() && rule.method != method)
        return false;
    const bool isOpen = rule.segments.constLast() == "**"_L1;
    const qsizetype fixed = rule.segments.size() - (isOpen ? 1 : 0);
    if (isOpen ? segments.size() < fixed : segments.size() != fixed)
        return false;
    for (qsizetype i = 0; i < fixed; ++i) {
        const QString &wanted = rule.segments.at(i);
        const bool isAny = wanted.startsWith(u'{') && wanted.endsWith(u'}');
        if (!isAny && wanted != segments.at(i))
            return false;
    }
    return true;
}

bool FaultPlan::failsUpgrade(const QString &group)
{
    for (FailedUpgrade &each : m_failedUpgrades) {
        if ((!each.group.isEmpty() && each.group != group) || each.count == 0)
            continue;
        if (each.count > 0)
            --each.count;
        return true;
    }
    return false;
}

std::optional<Fault> FaultPlan::next(const QByteArray &method, const QString &path)
{
    const QStringList segments = path.split(u'/');
    std::optional<Fault> fault;
    for (Rule &rule : m_rules) {
        if (!matches(rule, method, segments))
            continue;
        const int number = rule.seen++;
        const bool isDue = number >= rule.skip && (number - rule.skip) % rule.every == 0 && (rule.count < 0 || rule.met < rule.count);
        // Drawn for each request, met or not: so that one rule does not move the dice of another.
        const bool isDrawn = rule.probability >= 1 || m_random.generateDouble() < rule.probability;
        if (!isDue || !isDrawn || fault)
            continue;
        ++rule.met;
        fault = rule.fault;
    }
    return fault;
}

} // namespace easel::backend
