// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulepolicy.h"

#include "planning/jsonfields.h"
#include "rules/ruletext.h"

#include <QJsonDocument>

#include <algorithm>

namespace easel {
namespace {

constexpr std::array<std::pair<Severity, const char *>, 3> severityWords{
    {{Severity::Note, "note"}, {Severity::Warning, "warning"}, {Severity::Error, "error"}}};

bool isAbout(const Waiver &waiver, const Finding &finding)
{
    return waiver.rule == finding.rule && waiver.group == finding.group && waiver.cluster == finding.cluster;
}

} // namespace

bool isAdjustable(const Rule &rule)
{
    return rule.severity != Severity::Error;
}

Result<void> checkPolicy(const RulePolicy &policy, const RuleCatalogue &catalogue)
{
    const auto checkRule = [&](const QString &id) -> Result<void> {
        const Rule *rule = catalogue.rule(id);
        if (!rule)
            return fail(ErrorCode::NotFound, RuleText::tr("There is no rule %1.").arg(id));
        if (!isAdjustable(*rule))
            return fail(ErrorCode::Refused,
                        RuleText::tr("%1 cannot be waived or lowered, since the backend would refuse it all the same.").arg(id));
        return {};
    };
    for (auto it = policy.severities.cbegin(); it != policy.severities.cend(); ++it) {
        if (Result<void> known = checkRule(it.key()); !known)
            return known;
    }
    for (const Waiver &waiver : policy.waivers) {
        if (Result<void> known = checkRule(waiver.rule); !known)
            return known;
        if (waiver.reason.trimmed().isEmpty())
            return fail(ErrorCode::InvalidInput, RuleText::tr("A waiver of %1 needs a reason.").arg(waiver.rule));
        if (!waiver.until.isValid())
            return fail(ErrorCode::InvalidInput, RuleText::tr("A waiver of %1 needs a day until which it holds.").arg(waiver.rule));
    }
    return {};
}

void applyPolicy(const RulePolicy &policy, const RuleCatalogue &catalogue, const QDate &today, std::vector<Finding> &findings)
{
    if (policy.isEmpty())
        return;
    for (Finding &finding : findings) {
        const Rule *rule = catalogue.rule(finding.rule);
        if (!rule || !isAdjustable(*rule))
            continue;
        finding.severity = policy.severities.value(finding.rule, finding.severity);
        const auto waiver = std::find_if(policy.waivers.begin(), policy.waivers.end(),
                                         [&](const Waiver &w) { return isAbout(w, finding) && w.until >= today; });
        if (waiver != policy.waivers.end())
            finding.waiver = *waiver;
    }
}

RulePolicy withWaiver(RulePolicy policy, Waiver waiver)
{
    std::erase_if(policy.waivers, [&](const Waiver &other) {
        return other.rule == waiver.rule && other.group == waiver.group && other.cluster == waiver.cluster;
    });
    policy.waivers.push_back(std::move(waiver));
    return policy;
}

RulePolicy withoutWaiver(RulePolicy policy, const Finding &finding)
{
    std::erase_if(policy.waivers, [&](const Waiver &waiver) { return isAbout(waiver, finding); });
    return policy;
}

void renameGroups(RulePolicy &policy, const QHash<GroupId, GroupId> &newIds)
{
    for (Waiver &waiver : policy.waivers)
        waiver.group = newIds.value(waiver.group, waiver.group);
}

QByteArray toJson(const RulePolicy &policy)
{
    QJsonObject severities;
    for (auto it = policy.severities.cbegin(); it != policy.severities.cend(); ++it)
        severities.insert(it.key(), nameOf(*it, severityWords));
    QJsonArray waivers;
    for (const Waiver &waiver : policy.waivers)
        waivers.append(QJsonObject{{QStringLiteral("rule"), waiver.rule},
                                   {QStringLiteral("group"), waiver.group.toString()},
                                   {QStringLiteral("cluster"), waiver.cluster.toString()},
                                   {QStringLiteral("reason"), waiver.reason},
                                   {QStringLiteral("until"), waiver.until.toString(Qt::ISODate)},
                                   {QStringLiteral("by"), waiver.by},
                                   {QStringLiteral("at"), waiver.at.toUTC().toString(Qt::ISODateWithMs)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("severities"), severities}, {QStringLiteral("waivers"), waivers}})
        .toJson(QJsonDocument::Compact);
}

Result<RulePolicy> policyFromJson(const QByteArray &json)
{
    RulePolicy policy;
    if (json.isEmpty())
        return policy;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, RuleText::tr("The policy is not a JSON object: %1.").arg(problem.errorString()));
    JsonErrors errors;
    JsonFields fields(document.object(), {}, errors);
    const QJsonObject severities = fields.object(QStringLiteral("severities"));
    JsonFields ofRules(severities, QStringLiteral("severities"), errors);
    for (auto it = severities.begin(); it != severities.end(); ++it)
        policy.severities.insert(it.key(), ofRules.oneOf(it.key(), severityWords));
    for (JsonFields &each : fields.list(QStringLiteral("waivers"))) {
        Waiver waiver;
        waiver.rule = each.identifier(QStringLiteral("rule"));
        waiver.group = GroupId(each.identifier(QStringLiteral("group")));
        waiver.cluster = ClusterId(each.text(QStringLiteral("cluster")));
        waiver.reason = each.identifier(QStringLiteral("reason"));
        waiver.until = QDate::fromString(each.text(QStringLiteral("until")), Qt::ISODate);
        if (!waiver.until.isValid())
            each.refuse(QStringLiteral("until"), RuleText::tr("%1 is not a day."));
        waiver.by = each.text(QStringLiteral("by"));
        waiver.at = each.time(QStringLiteral("at"));
        policy.waivers.push_back(std::move(waiver));
    }
    return errors.result(std::move(policy));
}

QString severityWord(Severity severity)
{
    return nameOf(severity, severityWords);
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note: return RuleText::tr("Note");
    case Severity::Warning: return RuleText::tr("Warning");
    case Severity::Error: return RuleText::tr("Error");
    }
    Q_UNREACHABLE();
}

} // namespace easel
