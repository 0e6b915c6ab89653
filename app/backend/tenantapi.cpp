// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/tenantapi.h"

#include "backend/jsonpath.h"

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

std::optional<Reply> TenantApi::refusalOfTenant(const Request &request)
{
    const QString uid = request.captures.value(0);
    if (uid == textAt(m_store.user(), u"tenantUid"))
        return std::nullopt;
    return Reply::notFound(u"tenant"_s, uid);
}

Reply TenantApi::preferences(const Request &request)
{
    if (auto refusal = refusalOfTenant(request))
        return *refusal;
    const QJsonObject chosen = m_store.preferences();
    return Reply::ok({{u"isClusterGroupEnabled"_s, chosen.value("isClusterGroupEnabled"_L1).toBool(true)},
                      {u"hideSystemClusterGroups"_s, chosen.value("hideSystemClusterGroups"_L1).toBool()}});
}

Reply TenantApi::putPreferences(const Request &request)
{
    if (auto refusal = refusalOfTenant(request))
        return *refusal;
    if (!request.project.isEmpty())
        return Reply::error(403, u"OperationForbidden"_s, u"A tenant's preferences are changed from the tenant only."_s);
    QJsonObject chosen;
    for (const QString &name : {u"isClusterGroupEnabled"_s, u"hideSystemClusterGroups"_s}) {
        const QJsonValue value = request.body.value(name);
        if (!value.isUndefined() && !value.isBool())
            return Reply::invalidBody(u"%1 is neither true nor false."_s.arg(name));
        chosen.insert(name, value.toBool());
    }
    m_store.putPreferences(chosen);
    const QJsonObject user = m_store.user();
    return Reply::noContent().recordedAs({u"update"_s, u"tenant"_s, textAt(user, u"tenantUid"),
                                          textAt(user, u"orgName"),
                                          u"Changed the tenant's preferences about cluster groups."_s});
}

} // namespace easel::backend
