// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/audit.h"

#include "palette/wirereader.h"

#include <QCoreApplication>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

QString nameOf(const WireObject &actor)
{
    const WireObject user = actor.object("user");
    if (const QString mail = user.text("emailId"); !mail.isEmpty())
        return mail;
    const QString name = QStringLiteral("%1 %2").arg(user.text("firstName"), user.text("lastName")).trimmed();
    if (!name.isEmpty())
        return name;
    if (const QString service = actor.text("serviceName"); !service.isEmpty())
        return service;
    if (const QString uid = user.text("uid"); !uid.isEmpty())
        return uid;
    return actor.text("actorType") == QStringLiteral("system") ? Text::tr("the system") : QString();
}

} // namespace

Result<std::vector<AuditEntry>> decodeAudits(const QByteArray &json)
{
    const Result<WireDocument> document = WireDocument::parse(json);
    if (!document)
        return fail(document.error());
    WireErrors errors;
    std::vector<AuditEntry> entries;
    WireObject::root(*document, errors).eachOfRequired("items", [&](const WireObject &item) {
        const WireObject metadata = item.object("metadata");
        const WireObject spec = item.object("spec");
        const WireObject actor = spec.object("actor");
        entries.push_back({metadata.time("creationTimestamp"), nameOf(actor), spec.text("actionMsg")});
    });
    return errors.result(std::move(entries));
}

} // namespace easel
