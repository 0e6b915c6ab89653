// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auditapi.h"

#include "backend/jsonpath.h"

#include <QDateTime>

namespace easel::backend {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject eventOf(const QString &kind, const QJsonObject &object, const QString &uid, const QString &time,
                    const QString &reason, const QString &message, const QString &severity)
{
    const QJsonObject reference{{u"kind"_s, kind},
                                {u"name"_s, textAt(object, u"metadata.name")},
                                {u"uid"_s, textAt(object, u"metadata.uid")}};
    return {{u"metadata"_s, QJsonObject{{u"uid"_s, uid},
                                        {u"name"_s, textAt(object, u"metadata.name") + u'.' + uid.first(8)},
                                        {u"creationTimestamp"_s, time},
                                        {u"lastModifiedTimestamp"_s, time}}},
            {u"involvedObject"_s, reference},
            {u"relatedObject"_s, reference},
            {u"reason"_s, reason},
            {u"message"_s, message},
            {u"severity"_s, severity},
            {u"source"_s, QJsonObject{{u"component"_s, u"easel-backend"_s}, {u"host"_s, u""_s}}}};
}

/// What happened before the backend began to write events, read from the object itself: the newest first. The uid of
/// each is that of the object with another end, so that it stays the same.
QJsonArray earlierEvents(const QString &kind, const QJsonObject &object)
{
    const QString uid = textAt(object, u"metadata.uid");
    const QString created = textAt(object, u"metadata.creationTimestamp");
    QJsonArray events;
    if (textAt(object, u"status.health.state").compare("unhealthy"_L1, Qt::CaseInsensitive) == 0) {
        const QJsonArray conditions = valueAt(object, u"status.health.conditions").toArray();
        QString message = textAt(conditions.at(0).toObject(), u"message");
        if (message.isEmpty())
            message = u"It does not report as it should."_s;
        events.append(eventOf(kind, object, uid.chopped(qMin(uid.size(), qsizetype(2))) + u"e2"_s, created,
                              u"Unhealthy"_s, message, u"warning"_s));
    }
    events.append(eventOf(kind, object, uid.chopped(qMin(uid.size(), qsizetype(2))) + u"e1"_s, created,
                          kind == "edgehost"_L1 ? u"Registered"_s : u"Created"_s,
                          kind == "edgehost"_L1 ? u"The edge host has registered."_s : u"The cluster was created."_s,
                          u"info"_s));
    return events;
}

/// The same time as it is stored, or nothing when the text is no time.
std::optional<QString> storedTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toUTC().toString(Qt::ISODateWithMs)) : std::nullopt;
}

Reply invalidParameter(const QString &message)
{
    return Reply::error(400, u"InvalidParameter"_s, message);
}

} // namespace

Reply AuditApi::audits(const Request &request)
{
    const auto page = PageRequest::parse(request.query);
    if (!page)
        return invalidParameter(page.error().message);
    Store::AuditFilter filter;
    for (const auto &[name, target] : {std::pair(u"startTime"_s, &filter.from), std::pair(u"endTime"_s, &filter.to)}) {
        const QString text = request.parameter(name);
        if (text.isEmpty())
            continue;
        const auto time = storedTime(text);
        if (!time)
            return invalidParameter(u"The query parameter '%1' is no time."_s.arg(name));
        *target = *time;
    }
    filter.action = request.parameter(u"actionType"_s);
    static const QStringList actions{u"create"_s, u"update"_s, u"delete"_s,  u"publish"_s,
                                     u"deploy"_s, u"activity"_s, u"action"_s};
    if (!filter.action.isEmpty() && !actions.contains(filter.action))
        return invalidParameter(u"The action type '%1' is not known."_s.arg(filter.action));
    filter.kind = request.parameter(u"resourceKind"_s);
    filter.resource = request.parameter(u"resourceUid"_s);
    filter.user = request.parameter(u"userUid"_s);
    filter.project = request.parameter(u"projectUid"_s);
    const QString tenant = request.parameter(u"tenantUid"_s);
    const bool isElsewhere = (!tenant.isEmpty() && tenant != textAt(m_store.user(), u"tenantUid")) ||
                             (!request.project.isEmpty() && !filter.project.isEmpty() &&
                              filter.project != request.project);
    if (!request.project.isEmpty())
        filter.project = request.project;
    const Store::Page found = isElsewhere ? Store::Page() : m_store.audits(filter, *page);
    return Reply::ok({{u"items"_s, found.items}, {u"listmeta"_s, page->listMeta(found.count)}});
}

QString AuditApi::record(const Audit &audit, const Request &request)
{
    const QJsonObject user = m_store.user();
    const QString uid = newUid();
    const QString time = m_store.nextStamp();
    QJsonObject person{{u"uid"_s, user.value("userUid"_L1)}, {u"org"_s, user.value("orgName"_L1)}};
    if (!m_userName.isEmpty())
        person.insert(u"emailId"_s, m_userName);
    QJsonObject actor{{u"actorType"_s, u"user"_s}, {u"user"_s, person}};
    if (const auto project = m_store.project(request.project))
        actor.insert(u"project"_s, QJsonObject{{u"name"_s, project->name}, {u"uid"_s, project->uid}});
    m_store.addAudit(
        {{u"metadata"_s, QJsonObject{{u"uid"_s, uid},
                                     {u"name"_s, u"%1-%2"_s.arg(audit.kind, audit.action)},
                                     {u"creationTimestamp"_s, time},
                                     {u"lastModifiedTimestamp"_s, time}}},
         {u"spec"_s, QJsonObject{{u"actionType"_s, audit.action},
                                 {u"actionMsg"_s, audit.message},
                                 {u"contentMsg"_s, audit.message},
                                 {u"userMsg"_s, u""_s},
                                 {u"actor"_s, actor},
                                 {u"resource"_s, QJsonObject{{u"kind"_s, audit.kind},
                                                             {u"label"_s, audit.name},
                                                             {u"name"_s, audit.name},
                                                             {u"uid"_s, audit.uid}}}}}});
    return uid;
}

Reply AuditApi::events(const Request &request)
{
    const QString kind = request.captures.value(0);
    const QString uid = request.captures.value(1);
    if (kind != "spectrocluster"_L1 && kind != "edgehost"_L1)
        return invalidParameter(u"The kind is neither 'spectrocluster' nor 'edgehost'."_s);
    const auto page = PageRequest::parse(request.query);
    if (!page)
        return invalidParameter(page.error().message);
    const bool isEdgeHost = kind == "edgehost"_L1;
    const auto object = isEdgeHost ? m_store.edgeHost(uid) : m_store.cluster(uid);
    const QString project = !object      ? QString()
                            : isEdgeHost ? textAt(*object, u"spec.projectMeta.uid")
                                         : textAt(*object, u"metadata.annotations.projectUid");
    if (!object || (!project.isEmpty() && !request.project.isEmpty() && project != request.project))
        return Reply::notFound(kind, uid);
    Store::Page found = m_store.events(uid, *page);
    // The earlier ones stand behind those that were written.
    const QJsonArray earlier = earlierEvents(kind, *object);
    for (qsizetype i = 0; i < earlier.size(); ++i) {
        const qsizetype index = found.count + i;
        if (index >= page->offset && index < qsizetype(page->offset) + page->limit)
            found.items.append(earlier.at(i));
    }
    return Reply::ok({{u"items"_s, found.items},
                      {u"listmeta"_s, page->listMeta(found.count + static_cast<int>(earlier.size()))}});
}

void noteEvent(Store &store, const QJsonObject &cluster, const QString &time, const QString &reason,
               const QString &message)
{
    store.addEvent(eventOf(u"spectrocluster"_s, cluster, newUid(), time, reason, message, u"info"_s));
}

} // namespace easel::backend
