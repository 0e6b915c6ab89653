// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/ledger.h"
#include "reports/reportsource.h"
#include "reports/reporttext.h"
#include "rules/planrisk.h"
#include "rules/rulecatalogue.h"

#include <QSet>

namespace easel {

/// "2026-03-01 09:30 UTC", or "never".
QString momentText(const QDateTime &at);
QString numberText(double number);

Tone toneOf(Severity severity);
Tone toneOf(RiskLevel level);
Tone toneOf(Health health);
Tone toneOf(ClusterState state);

// Cells of tables, with what they are to programs.
namespace cell {

ReportCell text(const QString &text, Tone tone = Tone::Neutral); ///< a dash where the text is empty
ReportCell code(const QString &text);
ReportCell missing(); ///< nothing is known
ReportCell number(qint64 number, Tone tone = Tone::Neutral);
/// In cores or GiB, without the unit. Missing where the amount is.
ReportCell amount(Resource resource, std::optional<qint64> amount, Tone tone = Tone::Neutral);
ReportCell percent(std::optional<Percent> percent, Tone tone = Tone::Neutral);
ReportCell moment(const QDateTime &at);
ReportCell day(const QDate &day);
ReportCell yes(bool yes, Tone tone = Tone::Neutral); ///< "yes" or "no"
ReportCell health(Health health);
ReportCell link(const QString &text, const QString &anchor);

} // namespace cell

/// A table, column by column and row by row.
class TableBuilder final
{
public:
    /// `name` is for programs; empty: only people read the table.
    explicit TableBuilder(const QString &name = {}) { m_table.name = name; }

    /// `weight` is the column's part of the width, compared with the others'.
    TableBuilder &column(const QString &title, const char *key, double weight);
    void row(std::vector<ReportCell> cells) { m_table.rows.push_back(std::move(cells)); }
    bool isEmpty() const { return m_table.rows.empty(); }
    ReportTable take();

private:
    ReportTable m_table;
};

/// What all reports have in common: the cover, the sections that are wanted, and which part of the fleet is reported.
class ReportBuilder final
{
public:
    /// Begins the report with its cover.
    explicit ReportBuilder(const ReportSource &source);

    const ReportSource &source() const { return m_in; }
    const Fleet &fleet() const { return m_in.fleet(); }
    /// In the language of the report.
    const RuleCatalogue &catalogue() const { return m_catalogue; }

    /// Not only some groups. A plan is approved as a whole, and so is its report.
    bool isWhole() const { return m_in.options.kind == ReportKind::Plan || (m_in.options.groups.isEmpty() && m_in.options.scope.isTenant()); }
    bool isReported(const GroupId &group) const;
    bool isReported(const ClusterId &cluster) const { return isWhole() || m_hosts.contains(cluster); }
    /// The groups that are reported, in the order of the board.
    const std::vector<const ClusterGroup *> &groups() const { return m_groups; }
    /// The host clusters of these groups, or all; by name.
    const std::vector<const HostCluster *> &clusters() const { return m_clusters; }
    /// The virtual clusters of these groups, or all; by name.
    std::vector<const VirtualCluster *> virtualClusters() const;
    /// The edge hosts of these clusters, or all; by site and name.
    std::vector<const EdgeHost *> edgeHosts() const;
    QString clusterName(const ClusterId &id) const; ///< its id where nobody knows its name
    QString groupName(const GroupId &id) const;     ///< of one that the plan deletes too
    /// The names of the groups that have it, joined.
    QString groupsOf(const ClusterId &id) const;

    /// A line of the cover; one without a value is left out.
    void say(const char *key, const QString &label, const QString &value);
    /// Begins a section. False, and nothing is added, where nobody wants it.
    bool section(const char *key);
    template <typename Block>
    void add(Block block)
    {
        m_document.blocks.emplace_back(std::move(block));
    }
    void paragraph(const QString &text, Tone tone = Tone::Muted) { add(ReportParagraph{text, tone}); }
    /// The table, or that sentence where it is empty.
    void add(TableBuilder &table, const QString &whenEmpty);

    void setFooter(const QString &footer) { m_document.footer = footer; }
    /// The digest of the plan; empty where it changes nothing.
    const QString &digest() const { return m_digest; }
    ReportDocument take() { return std::move(m_document); }

private:
    void cover();
    QString backendName() const;
    bool isInScope(const Scope &scope) const { return !m_in.options.scope.isProject() || !scope.isProject() || scope == m_in.options.scope; }

    const ReportSource &m_in;
    RuleCatalogue m_catalogue;
    std::vector<const ClusterGroup *> m_groups;
    std::vector<const HostCluster *> m_clusters;
    QSet<ClusterId> m_hosts; ///< that are reported, where not the whole fleet is
    QString m_digest;
    ReportDocument m_document;
};

} // namespace easel
