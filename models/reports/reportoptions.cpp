// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportoptions.h"

#include "base/language.h"
#include "reports/reportlogo.h"
#include "reports/reporttext.h"
#include "workspace/workspace.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace easel {
namespace {

const QString setting = QStringLiteral("reports");

const char *const keys[] = {"plan", "inventory", "findings", "capacity", "upgrades", "topology"};

bool isSectionOf(ReportKind kind, const QString &key)
{
    const std::vector<ReportSection> all = reportSections(kind);
    return std::any_of(all.begin(), all.end(), [&](const ReportSection &each) { return each.key == key; });
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray()) {
        if (each.isString())
            list << each.toString();
    }
    return list;
}

} // namespace

QString reportKey(ReportKind kind)
{
    return QString::fromLatin1(keys[static_cast<size_t>(kind)]);
}

std::optional<ReportKind> reportKindOf(QStringView key)
{
    for (const ReportKind kind : allReportKinds) {
        if (key == reportKey(kind))
            return kind;
    }
    return {};
}

QString reportTitle(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Plan: return ReportText::tr("Plan for approval");
    case ReportKind::Inventory: return ReportText::tr("Inventory");
    case ReportKind::Findings: return ReportText::tr("Rule findings");
    case ReportKind::Capacity: return ReportText::tr("Capacity");
    case ReportKind::Upgrades: return ReportText::tr("Upgrade readiness");
    case ReportKind::Topology: return ReportText::tr("Topology");
    }
    Q_UNREACHABLE();
}

QString reportSummary(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Plan: return ReportText::tr("What the plan changes, what it risks and why it is allowed.");
    case ReportKind::Inventory: return ReportText::tr("Every group, host cluster, edge host and virtual cluster.");
    case ReportKind::Findings: return ReportText::tr("What breaks a rule, why that matters and what mends it.");
    case ReportKind::Capacity: return ReportText::tr("What fits, what is tight, and what a lost host would cost.");
    case ReportKind::Upgrades: return ReportText::tr("Which groups wait for a newer vCluster, and what stands in the way.");
    case ReportKind::Topology: return ReportText::tr("Which cluster is where and in which group, and what is left over.");
    }
    Q_UNREACHABLE();
}

std::vector<ReportSection> reportSections(ReportKind kind)
{
    const auto section = [](const char *key, const QString &title) { return ReportSection{QString::fromLatin1(key), title}; };
    switch (kind) {
    case ReportKind::Plan:
        return {section("summary", ReportText::tr("Summary")),
                section("topology", ReportText::tr("Topology")),
                section("changes", ReportText::tr("Changes")),
                section("findings", ReportText::tr("Findings")),
                section("operations", ReportText::tr("Operations in their order")),
                section("rules", ReportText::tr("Rules that were checked")),
                section("applied", ReportText::tr("What was applied")),
                section("approval", ReportText::tr("Approval"))};
    case ReportKind::Inventory:
        return {section("overview", ReportText::tr("The fleet at a glance")),
                section("groups", ReportText::tr("Cluster groups")),
                section("clusters", ReportText::tr("Host clusters")),
                section("edge", ReportText::tr("Edge hosts")),
                section("virtual", ReportText::tr("Virtual clusters")),
                section("profiles", ReportText::tr("Cluster profiles"))};
    case ReportKind::Findings:
        return {section("overview", ReportText::tr("Summary")),
                section("findings", ReportText::tr("Findings")),
                section("why", ReportText::tr("Why these rules")),
                section("waivers", ReportText::tr("Waived")),
                section("rules", ReportText::tr("Rules that were checked"))};
    case ReportKind::Capacity:
        return {section("overview", ReportText::tr("Summary")),
                section("groups", ReportText::tr("Cluster groups")),
                section("hosts", ReportText::tr("Host clusters")),
                section("room", ReportText::tr("Room for more")),
                section("loss", ReportText::tr("When the largest host is lost"))};
    case ReportKind::Upgrades:
        return {section("overview", ReportText::tr("Summary")),
                section("groups", ReportText::tr("Cluster groups")),
                section("pending", ReportText::tr("Pending upgrades")),
                section("affected", ReportText::tr("Affected virtual clusters")),
                section("waves", ReportText::tr("Waves"))};
    case ReportKind::Topology:
        return {section("pictures", ReportText::tr("What the plan changes")),
                section("places", ReportText::tr("Where the fleet is")),
                section("members", ReportText::tr("Which cluster is where")),
                section("leftover", ReportText::tr("What is left over")),
                section("edge", ReportText::tr("Edge"))};
    }
    Q_UNREACHABLE();
}

QString paperKey(ReportPaper paper)
{
    return paper == ReportPaper::A4 ? QStringLiteral("a4") : QStringLiteral("letter");
}

bool ReportOptions::hasSection(const QString &key) const
{
    const auto wanted = sections.find(kind);
    return wanted == sections.end() || wanted->contains(key);
}

Result<void> checkOptions(const ReportOptions &options, const Fleet &base, const Fleet &draft)
{
    for (auto each = options.sections.begin(); each != options.sections.end(); ++each) {
        for (const QString &key : *each) {
            if (isSectionOf(each.key(), key))
                continue;
            QStringList known;
            for (const ReportSection &section : reportSections(each.key()))
                known << section.key;
            return fail(ErrorCode::InvalidInput, ReportText::tr("The report “%1” has no section “%2”. It has: %3.")
                                                     .arg(reportKey(each.key()), key, known.join(QStringLiteral(", "))));
        }
    }
    for (const GroupId &group : options.groups) {
        if (!base.group(group) && !draft.group(group))
            return fail(ErrorCode::NotFound, ReportText::tr("There is no group “%1”.").arg(group.toString()));
    }
    if (!options.language.isEmpty() && !installedLanguages().contains(options.language))
        return fail(ErrorCode::InvalidInput, ReportText::tr("There are no texts in the language “%1”. There are: %2.")
                                                 .arg(options.language, installedLanguages().join(QStringLiteral(", "))));
    if (!options.logo.isEmpty()) {
        if (const Result<QImage> logo = readLogo(options.logo); !logo)
            return fail(logo.error());
    }
    return {};
}

ReportOptions withoutWhatIsGone(ReportOptions options, const Fleet &base, const Fleet &draft)
{
    options.groups.removeIf([&](const GroupId &id) { return !base.group(id) && !draft.group(id); });
    for (auto each = options.sections.begin(); each != options.sections.end(); ++each)
        each->removeIf([&](const QString &key) { return !isSectionOf(each.key(), key); });
    if (!installedLanguages().contains(options.language))
        options.language.clear();
    if (!options.logo.isEmpty() && !readLogo(options.logo))
        options.logo.clear();
    return options;
}

QByteArray toJson(const ReportOptions &options)
{
    QJsonArray groups;
    for (const GroupId &group : options.groups)
        groups.append(group.toString());
    QJsonObject sections;
    for (auto each = options.sections.begin(); each != options.sections.end(); ++each)
        sections.insert(reportKey(each.key()), QJsonArray::fromStringList(*each));
    return QJsonDocument(QJsonObject{{QStringLiteral("kind"), reportKey(options.kind)},
                                     {QStringLiteral("ofDraft"), options.ofDraft},
                                     {QStringLiteral("groups"), groups},
                                     {QStringLiteral("sections"), sections},
                                     {QStringLiteral("paper"), paperKey(options.paper)},
                                     {QStringLiteral("language"), options.language},
                                     {QStringLiteral("author"), options.author},
                                     {QStringLiteral("logo"), options.logo}})
        .toJson(QJsonDocument::Compact);
}

Result<ReportOptions> reportOptionsFromJson(const QByteArray &json)
{
    ReportOptions options;
    if (json.isEmpty())
        return options;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, ReportText::tr("The options of a report cannot be read."));
    const QJsonObject in = document.object();
    options.kind = reportKindOf(in[QStringLiteral("kind")].toString()).value_or(options.kind);
    options.ofDraft = in[QStringLiteral("ofDraft")].toBool(options.ofDraft);
    for (const QString &id : strings(in[QStringLiteral("groups")]))
        options.groups.append(GroupId(id));
    const QJsonObject sections = in[QStringLiteral("sections")].toObject();
    for (auto each = sections.begin(); each != sections.end(); ++each) {
        if (const auto kind = reportKindOf(each.key()))
            options.sections.insert(*kind, strings(each.value()));
    }
    if (in[QStringLiteral("paper")].toString() == paperKey(ReportPaper::Letter))
        options.paper = ReportPaper::Letter;
    options.language = in[QStringLiteral("language")].toString();
    options.author = in[QStringLiteral("author")].toString();
    options.logo = in[QStringLiteral("logo")].toString();
    return options;
}

ReportOptions storedReportOptions(const Workspace &workspace)
{
    return reportOptionsFromJson(workspace.setting(setting)).value_or(ReportOptions());
}

bool hasStoredReportOptions(const Workspace &workspace)
{
    return !workspace.setting(setting).isEmpty();
}

Result<void> storeReportOptions(Workspace &workspace, const ReportOptions &options)
{
    return workspace.setSetting(setting, toJson(options));
}

} // namespace easel
