// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportsource.h"

#include "base/clock.h"
#include "base/language.h"
#include "session/planningsession.h"

namespace easel {

void ReportSource::showPast(Fleet past, const QDateTime &readAt)
{
    options.ofDraft = false;
    base = past;
    draft = std::move(past);
    pulledAt = readAt;
    plan = {};
    info = {};
    seal.reset();
    schedule = {};
    figures.clear();
}

ReportSource reportSource(const PlanningSession &session, const ReportOptions &options)
{
    const Workspace &workspace = session.workspace();
    constexpr int printedApplies = 5;
    return {.options = options,
            .workspace = workspace.name(),
            .connection = workspace.connection(),
            .author = options.author.isEmpty() ? session.approval().author() : options.author,
            .info = session.approval().info(),
            .seal = session.approval().seal(),
            .schedule = session.approval().schedule(),
            .pulledAt = workspace.pulledAt(),
            .madeAt = session.clock().now(),
            .base = session.base(),
            .draft = session.draft(),
            .plan = session.plan(),
            .policy = session.policy(),
            .pastDefaults = workspace.pastDefaults().value_or(std::vector<PastDefault>()),
            .applies = options.kind == ReportKind::Plan ? workspace.applyRecords(printedApplies) : std::vector<ApplyRecord>()};
}

ReportDocument makeReport(const ReportSource &source)
{
    const LanguageScope language(source.options.language);
    switch (source.options.kind) {
    case ReportKind::Plan: return planReport(source);
    case ReportKind::Inventory: return inventoryReport(source);
    case ReportKind::Findings: return findingsReport(source);
    case ReportKind::Capacity: return capacityReport(source);
    case ReportKind::Upgrades: return upgradesReport(source);
    case ReportKind::Topology: return topologyReport(source);
    }
    Q_UNREACHABLE();
}

} // namespace easel
