// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/fleet.h"

#include <QMap>

#include <array>

namespace easel {

class Workspace;

enum class ReportKind { Plan, Inventory, Findings, Capacity, Upgrades, Topology };
inline constexpr std::array allReportKinds{ReportKind::Plan,     ReportKind::Inventory, ReportKind::Findings,
                                           ReportKind::Capacity, ReportKind::Upgrades,  ReportKind::Topology};

enum class ReportPaper { A4, Letter };

/// A part of a report that may be left out.
struct ReportSection final
{
    QString key;   ///< for programs, unique in its report; also the anchor of its heading
    QString title; ///< in the language of the reader
};

/// "plan", "inventory" ...: for programs.
QString reportKey(ReportKind kind);
/// Nothing when there is no report of that key.
std::optional<ReportKind> reportKindOf(QStringView key);
/// "Plan for approval", "Inventory" ..., and in one sentence what it is good for; in the language of the reader.
QString reportTitle(ReportKind kind);
QString reportSummary(ReportKind kind);
/// In their order in the report.
std::vector<ReportSection> reportSections(ReportKind kind);
QString paperKey(ReportPaper paper);

/// What somebody wants a report to be.
struct ReportOptions final
{
    ReportKind kind = ReportKind::Plan;
    bool ofDraft = true; ///< of the fleet as the plan makes it, rather than as it was pulled; the plan's own report is always of both
    Scope scope = Scope::tenant(); ///< a project: only its own and what is the tenant's, as everywhere in the console; not of a plan, nor stored
    QList<GroupId> groups;   ///< only these, and what belongs to them; empty: the whole fleet
    QMap<ReportKind, QStringList> sections; ///< keys of those that are wanted; a report that is not in here has all of its own
    ReportPaper paper = ReportPaper::A4;
    QString language; ///< one of installedLanguages(); empty: the console's
    QString author;   ///< empty: the plan's
    QString logo;     ///< path of a PNG or JPEG file; empty: none

    bool hasSection(const QString &key) const;
    /// Whether it is of the plan or of the fleet with the plan in it.
    bool isOfPlan() const { return kind == ReportKind::Plan || ofDraft; }
    friend bool operator==(const ReportOptions &, const ReportOptions &) = default;
};

/// InvalidInput when there is no such section or language, or the logo is no picture; NotFound when a group is in neither fleet.
Result<void> checkOptions(const ReportOptions &options, const Fleet &base, const Fleet &draft);
/// The options without what checkOptions() refuses: groups that have gone, a logo that was moved away.
ReportOptions withoutWhatIsGone(ReportOptions options, const Fleet &base, const Fleet &draft);

QByteArray toJson(const ReportOptions &options);
/// An empty text is what ReportOptions begins with. InvalidInput for what toJson() does not make; names that this version
/// does not know are left out.
Result<ReportOptions> reportOptionsFromJson(const QByteArray &json);

/// Those of the workspace; when they cannot be read, what ReportOptions begins with.
ReportOptions storedReportOptions(const Workspace &workspace);
/// Whether somebody has chosen any for it.
bool hasStoredReportOptions(const Workspace &workspace);
Result<void> storeReportOptions(Workspace &workspace, const ReportOptions &options);

} // namespace easel
