// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportbuilder.h"

#include "base/language.h"
#include "capacity/quantitytext.h"
#include "planning/operations.h"
#include "reports/reportlogo.h"
#include "topology/naturalorder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace easel {
namespace {

template <typename Row>
void sortByName(std::vector<const Row *> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row *a, const Row *b) {
        const auto order = naturalOrder(a->name, b->name);
        return order != 0 ? order < 0 : a->id < b->id;
    });
}

} // namespace

QString momentText(const QDateTime &at)
{
    return at.isValid() ? textLocale().toString(at.toUTC(), QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC") : ReportText::tr("never");
}

QString numberText(double number)
{
    const double rounded = std::round(number * 10) / 10;
    return textLocale().toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Note: return Tone::Muted;
    case Severity::Warning: return Tone::Warning;
    case Severity::Error: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

Tone toneOf(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low: return Tone::Good;
    case RiskLevel::Medium: return Tone::Warning;
    case RiskLevel::High: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Health health)
{
    switch (health) {
    case Health::Healthy: return Tone::Good;
    case Health::Unhealthy: return Tone::Bad;
    case Health::Unknown: return Tone::Muted;
    }
    Q_UNREACHABLE();
}

Tone toneOf(ClusterState state)
{
    switch (state) {
    case ClusterState::Running:
    case ClusterState::Pending:
    case ClusterState::Provisioning:
    case ClusterState::Deleting: return Tone::Neutral;
    case ClusterState::Error: return Tone::Bad;
    case ClusterState::Unknown: return Tone::Muted;
    }
    Q_UNREACHABLE();
}

namespace cell {

ReportCell text(const QString &text, Tone tone)
{
    return text.isEmpty() ? missing() : ReportCell{text, tone};
}

ReportCell code(const QString &text)
{
    return text.isEmpty() ? missing() : ReportCell{text, Tone::Neutral, true};
}

ReportCell missing()
{
    return {QStringLiteral("—"), Tone::Muted};
}

ReportCell number(qint64 number, Tone tone)
{
    return {textLocale().toString(number), tone, false, static_cast<double>(number)};
}

ReportCell amount(Resource resource, std::optional<qint64> amount, Tone tone)
{
    if (!amount)
        return missing();
    const double number = QuantityText::number(resource, *amount);
    return {numberText(number), tone, false, number};
}

ReportCell percent(std::optional<Percent> percent, Tone tone)
{
    if (!percent)
        return missing();
    return {ReportText::tr("%1 %").arg(textLocale().toString(percent->value)), tone, false, static_cast<double>(percent->value)};
}

ReportCell moment(const QDateTime &at)
{
    return at.isValid() ? ReportCell{momentText(at), Tone::Neutral, false, at.toUTC()} : missing();
}

ReportCell day(const QDate &day)
{
    return day.isValid() ? ReportCell{textLocale().toString(day, QStringLiteral("yyyy-MM-dd")), Tone::Neutral, false, QDateTime(day, QTime(), Qt::UTC)} : missing();
}

ReportCell yes(bool yes, Tone tone)
{
    return {yes ? ReportText::tr("yes") : ReportText::tr("no"), tone, false, yes};
}

ReportCell health(Health health)
{
    return {Names::of(health), toneOf(health)};
}

ReportCell link(const QString &text, const QString &anchor)
{
    return {text, Tone::Neutral, false, {}, anchor};
}

} // namespace cell

TableBuilder &TableBuilder::column(const QString &title, const char *key, double weight)
{
    m_table.columns << title;
    m_table.shares.push_back(weight);
    if (!m_table.name.isEmpty())
        m_table.keys << QString::fromLatin1(key);
    return *this;
}

ReportTable TableBuilder::take()
{
    const double sum = std::accumulate(m_table.shares.begin(), m_table.shares.end(), 0.0);
    for (double &share : m_table.shares)
        share /= sum;
    return std::move(m_table);
}

ReportBuilder::ReportBuilder(const ReportSource &source) : m_in(source)
{
    for (const GroupId &id : fleet().groupIds()) {
        if (isReported(id))
            m_groups.push_back(fleet().group(id));
    }
    for (const ClusterGroup *group : m_groups) {
        for (const Member &member : group->members)
            m_hosts.insert(member.cluster);
    }
    // Of a project those too that are in no group.
    for (const HostCluster &cluster : fleet().inventory().clusters()) {
        if (m_in.options.groups.isEmpty() && isInScope(cluster.scope))
            m_hosts.insert(cluster.id);
        if (isReported(cluster.id))
            m_clusters.push_back(&cluster);
    }
    sortByName(m_clusters);
    const std::vector<GroupDiff> diffs = diffFleets(m_in.base, m_in.draft);
    if (!diffs.empty() || m_in.options.kind == ReportKind::Plan)
        m_digest = scheduledDigest(planDigest(m_in.base, m_in.draft), m_in.schedule);

    const ReportKind kind = m_in.options.kind;
    m_document.kind = reportKey(kind);
    m_document.title = reportTitle(kind);
    m_document.subtitle = m_in.workspace;
    m_document.language = textLocale().bcp47Name();
    m_document.madeAt = m_in.madeAt;
    m_document.footer = m_in.workspace;
    if (m_in.options.isOfPlan() && !m_digest.isEmpty())
        m_document.footer = ReportText::tr("%1 · plan %2").arg(m_in.workspace, m_digest.left(16));
    cover();
}

bool ReportBuilder::isReported(const GroupId &id) const
{
    if (isWhole())
        return true;
    const ClusterGroup *group = fleet().group(id) ? fleet().group(id) : m_in.base.group(id);
    return (m_in.options.groups.isEmpty() || m_in.options.groups.contains(id)) && group && isInScope(group->scope);
}

void ReportBuilder::cover()
{
    // A logo that has gone since is no reason to be without a report.
    if (!m_in.options.logo.isEmpty())
        m_document.logo = readLogo(m_in.options.logo).value_or(QImage());
    const bool ofPlan = m_in.options.isOfPlan();
    if (ofPlan) {
        say("title", ReportText::tr("Plan"), m_in.info.title);
        say("ticket", ReportText::tr("Ticket"), m_in.info.ticket);
    }
    say("workspace", ReportText::tr("Workspace"), m_in.workspace);
    say("backend", ReportText::tr("Backend"), backendName());
    say("scope", ReportText::tr("Scope"), m_in.base.scopeName(m_in.options.scope.isProject() && m_in.options.kind != ReportKind::Plan ? m_in.options.scope : m_in.connection.scope));
    say("pulledAt", ReportText::tr("Fleet as of"), momentText(m_in.pulledAt));
    if (m_in.options.kind != ReportKind::Plan)
        say("fleet", ReportText::tr("Reported is"),
            !ofPlan            ? ReportText::tr("the fleet as it was read from the backend")
            : m_digest.isEmpty() ? ReportText::tr("the fleet; no change is planned")
                               : ReportText::tr("the fleet as the plan makes it"));
    if (!isWhole() && !m_in.options.groups.isEmpty()) {
        QStringList names;
        for (const GroupId &id : m_in.options.groups)
            names << groupName(id);
        say("groups", ReportText::tr("Only the groups"), names.join(QStringLiteral(", ")));
    }
    QStringList leftOut;
    for (const ReportSection &each : reportSections(m_in.options.kind)) {
        if (!m_in.options.hasSection(each.key))
            leftOut << each.title;
    }
    say("leftOut", ReportText::tr("Left out"), leftOut.join(QStringLiteral(", ")));
    say("madeAt", ReportText::tr("Report made"), momentText(m_in.madeAt));
    say("author", ReportText::tr("Author"), m_in.author);
    if (ofPlan) {
        say("digest", ReportText::tr("Digest (SHA-256)"), m_digest);
        if (m_in.seal)
            say("sealed", ReportText::tr("Sealed"), ReportText::tr("by %1, %2").arg(m_in.seal->by, momentText(m_in.seal->at)));
    }
}

QString ReportBuilder::backendName() const
{
    if (m_in.connection.isLocal())
        return ReportText::tr("the local backend");
    return m_in.connection.url.host().isEmpty() ? ReportText::tr("none") : m_in.connection.url.host();
}

std::vector<const VirtualCluster *> ReportBuilder::virtualClusters() const
{
    std::vector<const VirtualCluster *> all;
    if (isWhole()) {
        all = fleet().virtualClusters();
    } else {
        for (const ClusterGroup *group : m_groups) {
            const auto own = fleet().virtualClustersOf(group->id);
            all.insert(all.end(), own.begin(), own.end());
        }
    }
    std::erase_if(all, [this](const VirtualCluster *each) { return !isWhole() && !isInScope(each->scope); });
    sortByName(all);
    return all;
}

std::vector<const EdgeHost *> ReportBuilder::edgeHosts() const
{
    std::vector<const EdgeHost *> all;
    for (const EdgeHost &host : fleet().inventory().edgeHosts()) {
        const bool isFree = host.cluster.isEmpty() && m_in.options.groups.isEmpty() && isInScope(host.scope);
        if (isWhole() || isFree || m_hosts.contains(host.cluster))
            all.push_back(&host);
    }
    sortByName(all);
    std::stable_sort(all.begin(), all.end(), [](const EdgeHost *a, const EdgeHost *b) { return naturalOrder(a->site, b->site) < 0; });
    return all;
}

QString ReportBuilder::clusterName(const ClusterId &id) const
{
    const HostCluster *cluster = fleet().cluster(id);
    return cluster ? cluster->name : id.toString();
}

QString ReportBuilder::groupName(const GroupId &id) const
{
    for (const Fleet *each : {&fleet(), &m_in.draft, &m_in.base}) {
        if (const ClusterGroup *group = each->group(id))
            return group->name;
    }
    return id.toString();
}

QString ReportBuilder::groupsOf(const ClusterId &id) const
{
    QStringList names;
    for (const GroupId &group : fleet().groupsOf(id))
        names << groupName(group);
    names.sort();
    return names.join(QStringLiteral(", "));
}

void ReportBuilder::say(const char *key, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        m_document.about.push_back({QString::fromLatin1(key), label, value});
}

bool ReportBuilder::section(const char *key)
{
    const QString wanted = QString::fromLatin1(key);
    if (!m_in.options.hasSection(wanted))
        return false;
    for (const ReportSection &each : reportSections(m_in.options.kind)) {
        if (each.key == wanted)
            add(ReportHeading{1, each.title, wanted});
    }
    return true;
}

void ReportBuilder::add(TableBuilder &table, const QString &whenEmpty)
{
    if (table.isEmpty())
        paragraph(whenEmpty);
    else
        add(table.take());
}

} // namespace easel
