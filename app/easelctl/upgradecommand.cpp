// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "terminal.h"

#include "planning/linediff.h"
#include "upgrades/upgradeproposal.h"
#include "upgrades/upgradestatus.h"
#include "upgrades/wavesproposal.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace easel::ctl {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Easelctl)
};

QString stateWord(UpgradeState state)
{
    switch (state) {
    case UpgradeState::Pending: return QStringLiteral("pending");
    case UpgradeState::Newest: return QStringLiteral("newest");
    case UpgradeState::Ahead: return QStringLiteral("ahead");
    case UpgradeState::Unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString riskWord(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low: return QStringLiteral("low");
    case RiskLevel::Medium: return QStringLiteral("medium");
    case RiskLevel::High: return QStringLiteral("high");
    }
    Q_UNREACHABLE();
}

int upgradeStatus(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("upgrade status [--json] WORKSPACE"),
                       Text::tr("Lists the groups and their vCluster versions, those that wait for an upgrade first."),
                       {jsonOption()}, 1, arguments, {QStringLiteral("easelctl upgrade status fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const auto session = openSession(in.positional(0));
    if (!session)
        return refuse(session.error());
    const PlanningSession &s = **session;
    QJsonArray list;
    for (const GroupUpgrade &upgrade : upgradesOf(s.base(), s.draft())) {
        const ClusterGroup &group = *s.draft().group(upgrade.group);
        QJsonArray affected;
        for (const VirtualCluster *each : affectedBy(s.base(), upgrade.group))
            affected.append(each->name);
        list.append(QJsonObject{{QStringLiteral("group"), upgrade.group.toString()},
                                {QStringLiteral("name"), group.name},
                                {QStringLiteral("state"), stateWord(upgrade.state)},
                                {QStringLiteral("current"), upgrade.current},
                                {QStringLiteral("offered"), upgrade.offered},
                                {QStringLiteral("planned"), upgrade.planned},
                                {QStringLiteral("risk"), riskWord(upgrade.risk.level)},
                                {QStringLiteral("suspended"), affected}});
        if (!in.wantsJson()) {
            const QString versions = upgrade.planned.isEmpty() ? QStringLiteral("%1 -> %2").arg(upgrade.current, upgrade.offered)
                                                               : Text::tr("%1 -> %2, planned").arg(upgrade.current, upgrade.planned);
            print(QStringLiteral("%1  %2  %3  %4").arg(stateWord(upgrade.state), -8).arg(riskWord(upgrade.risk.level), -6).arg(group.name, -30).arg(versions)
                  + (affected.isEmpty() ? QString() : Text::tr("  %n virtual cluster(s)", nullptr, static_cast<int>(affected.size()))));
        }
    }
    if (in.wantsJson())
        print(QJsonObject{{QStringLiteral("groups"), list}});
    return done;
}

Result<GroupId> groupCalled(const PlanningSession &session, const QString &name)
{
    QList<GroupId> found;
    for (const GroupId &id : session.base().groupIds()) {
        if (id.toString() == name || session.base().group(id)->name == name)
            found << id;
    }
    if (found.size() == 1)
        return found.front();
    return fail(ErrorCode::NotFound, found.isEmpty() ? Text::tr("There is no group “%1”.").arg(name)
                                                     : Text::tr("There are several groups “%1”. Name it by its id.").arg(name));
}

Result<std::optional<OldDefault>> ancestorOf(const ClusterGroup &group, const PlanningSession &session, const Arguments &in)
{
    const QString path = in.value(QStringLiteral("old-default"));
    if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Storage, Text::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
        return OldDefault{QString::fromUtf8(file.readAll()), OldDefault::Source::Given, 0};
    }
    const auto past = session.workspace().pastDefaults();
    if (!past)
        return fail(past.error());
    std::optional<OldDefault> known = rememberedDefault(group, session.base(), *past);
    if (!known && in.isSet(QStringLiteral("shared")))
        known = sharedDefault(group, session.base());
    return known;
}

/// What is to be read of a proposal before somebody says yes.
void describe(const UpgradeProposal &proposal, const ClusterGroup &group)
{
    print(QStringLiteral("%1: %2 -> %3").arg(group.name, proposal.from, proposal.to));
    if (!proposal.ancestor)
        print(Text::tr("  The default of %1 is not known: all that differs from the new one is kept.").arg(proposal.from));
    for (const ValuesConflict &conflict : proposal.merge.conflicts)
        print((conflict.isSettled() ? Text::tr("  settled: %1") : Text::tr("  TO SETTLE: %1")).arg(conflict.path));
    for (const CarriedValue &carried : proposal.merge.carried)
        print(Text::tr("  kept: %1").arg(carried.path));
    for (const KnownStep &step : proposal.steps) {
        if (!step.isMet)
            print(Text::tr("  see to: %1").arg(step.text));
    }
    for (const QString &line : differingLines(proposal.mine, proposal.merge.text))
        print(QStringLiteral("    ") + line);
}

/// {group, name, from, to, conflicts, kept}: paths of values; a conflict has path and settled.
QJsonObject toJson(const UpgradeProposal &proposal, const ClusterGroup &group)
{
    QJsonArray conflicts;
    for (const ValuesConflict &conflict : proposal.merge.conflicts)
        conflicts.append(QJsonObject{{QStringLiteral("path"), conflict.path}, {QStringLiteral("settled"), conflict.isSettled()}});
    QJsonArray kept;
    for (const CarriedValue &carried : proposal.merge.carried)
        kept.append(carried.path);
    return {{QStringLiteral("group"), group.id.toString()}, {QStringLiteral("name"), group.name}, {QStringLiteral("from"), proposal.from},
            {QStringLiteral("to"), proposal.to}, {QStringLiteral("conflicts"), conflicts}, {QStringLiteral("kept"), kept}};
}

int upgradePlan(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("upgrade plan --group NAME|--all [--old-default FILE|--shared] [--conflicts mine|new] [--dry-run] [--json] WORKSPACE"),
                       Text::tr("Puts upgrades into the plan, as one step: the new default with what was changed by hand. A group with values that both "
                                "changed is refused until --conflicts says which side is taken."),
                       {{QStringLiteral("group"), Text::tr("The group, by name or id."), QStringLiteral("NAME")},
                        {QStringLiteral("all"), Text::tr("All groups that wait for an upgrade; those that are refused are named, and the others planned.")},
                        {QStringLiteral("old-default"), Text::tr("The platform's default of the version that the group has."), QStringLiteral("FILE")},
                        {QStringLiteral("shared"), Text::tr("Where it is not known: what several groups of the version have in common is taken for it.")},
                        {QStringLiteral("conflicts"), Text::tr("Which side is taken where both changed a value."), QStringLiteral("mine|new")},
                        {QStringLiteral("dry-run"), Text::tr("Shows it, and plans nothing.")},
                        jsonOption()},
                       1, arguments,
                       {QStringLiteral("easelctl upgrade plan --all --dry-run fleet.easel"), QStringLiteral("easelctl upgrade plan --group shared --conflicts mine fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const QString side = in.value(QStringLiteral("conflicts"));
    if (in.isSet(QStringLiteral("group")) == in.isSet(QStringLiteral("all"))) {
        complain(Text::tr("Which groups? Say --group NAME or --all."));
        return misused;
    }
    const auto opened = openSession(in.positional(0));
    if (!opened)
        return refuse(opened.error());
    PlanningSession &session = **opened;
    std::vector<GroupId> groups;
    if (in.isSet(QStringLiteral("group"))) {
        const Result<GroupId> group = groupCalled(session, in.value(QStringLiteral("group")));
        if (!group)
            return refuse(group.error());
        groups.push_back(*group);
    } else {
        for (const GroupUpgrade &upgrade : upgradesOf(session.base(), session.draft())) {
            if (upgrade.state == UpgradeState::Pending && !upgrade.isReadOnly && upgrade.planned.isEmpty())
                groups.push_back(upgrade.group);
        }
    }
    std::vector<Change> changes;
    int refusedGroups = 0;
    QJsonArray proposals;
    QJsonArray refusals;
    for (const GroupId &id : groups) {
        const ClusterGroup &group = *session.base().group(id);
        const auto ancestor = ancestorOf(group, session, in);
        if (!ancestor)
            return refuse(ancestor.error());
        Result<UpgradeProposal> proposal = proposeUpgrade(session.base(), session.draft(), id, *ancestor);
        if (proposal && !side.isEmpty()) {
            QHash<QString, ValuesSettlement> settled;
            for (const ValuesConflict &conflict : proposal->merge.conflicts)
                settled.insert(conflict.path, {side == QStringLiteral("mine") ? Choice::Mine : Choice::Theirs, {}});
            proposal = proposeUpgrade(session.base(), session.draft(), id, *ancestor, settled);
        }
        const Result<Change> change = proposal ? changeFor(*proposal, session.base()) : Result<Change>(fail(proposal.error()));
        if (proposal)
            in.wantsJson() ? proposals.append(toJson(*proposal, group)) : describe(*proposal, group);
        if (change) {
            changes.push_back(*change);
        } else {
            ++refusedGroups;
            refusals.append(QJsonObject{{QStringLiteral("group"), id.toString()}, {QStringLiteral("name"), group.name}, {QStringLiteral("reason"), change.error().message}});
            complain(change.error().toString());
        }
    }
    const auto count = static_cast<int>(changes.size());
    if (count > 0 && !in.isSet(QStringLiteral("dry-run"))) {
        const QString title = count == 1 ? Text::tr("Upgrade “%1”").arg(session.base().group(groupsTouchedBy(changes.front()).front())->name)
                                         : Text::tr("Upgrade %n group(s)", nullptr, count);
        if (const auto planned = session.perform(title, std::move(changes)); !planned)
            return refuse(planned.error());
        if (!in.wantsJson())
            print(Text::tr("%n upgrade(s) planned.", nullptr, count));
    } else if (groups.empty() && !in.wantsJson()) {
        print(Text::tr("Nothing waits for an upgrade."));
    }
    if (in.wantsJson())
        print(QJsonObject{{QStringLiteral("planned"), in.isSet(QStringLiteral("dry-run")) ? 0 : count}, {QStringLiteral("proposals"), proposals}, {QStringLiteral("refused"), refusals}});
    return refusedGroups > 0 ? refused : done;
}

int upgradeWaves(const QStringList &arguments)
{
    const Arguments in(QStringLiteral("upgrade waves [--by risk|region|none] [--json] WORKSPACE"),
                       Text::tr("Shows in which waves the planned upgrades are applied, or puts them into waves: a canary, then the others by risk or by region."),
                       {{QStringLiteral("by"), Text::tr("In which order; none is all at once."), QStringLiteral("risk|region|none")}, jsonOption()}, 1, arguments,
                       {QStringLiteral("easelctl upgrade waves --by risk fleet.easel")});
    if (in.exitCode())
        return *in.exitCode();
    const QString by = in.value(QStringLiteral("by"));
    const auto opened = openSession(in.positional(0));
    if (!opened)
        return refuse(opened.error());
    PlanningSession &session = **opened;
    if (!by.isEmpty()) {
        const PlanSchedule schedule = by == QStringLiteral("none")
                                          ? PlanSchedule()
                                          : proposeWaves(session.base(), session.draft(), by == QStringLiteral("risk") ? WaveOrder::ByRisk : WaveOrder::ByRegion);
        if (const auto stored = session.approval().setSchedule(schedule); !stored)
            return refuse(stored.error());
    }
    if (in.wantsJson()) {
        print(QJsonObject{{QStringLiteral("waves"), toJson(session.approval().schedule())}});
        return done;
    }
    int number = 0;
    for (const PlanWave &wave : session.approval().schedule().waves) {
        QStringList names;
        for (const GroupId &group : wave.groups)
            names << (session.base().group(group) ? session.base().group(group)->name : group.toString());
        print(Text::tr("Wave %1, %2: %3").arg(++number).arg(wave.name, names.join(QStringLiteral(", "))));
    }
    if (number == 0)
        print(Text::tr("No waves: the plan is applied in one go."));
    return done;
}

constexpr Part parts[] = {
    {"status", upgradeStatus, "which groups wait for an upgrade"},
    {"plan", upgradePlan, "put upgrades into the plan"},
    {"waves", upgradeWaves, "apply them one after another"},
};

} // namespace

int upgrade(const QStringList &arguments)
{
    return runPart(QStringLiteral("upgrade"), parts, arguments, Text::tr("easelctl upgrade: vCluster versions of cluster groups"),
                   Text::tr("What about upgrades? Try: easelctl upgrade --help"));
}

} // namespace easel::ctl
