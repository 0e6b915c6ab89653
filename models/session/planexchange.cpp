// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/planexchange.h"

#include "base/clock.h"
#include "planning/changejson.h"
#include "planning/changesbetween.h"
#include "session/planningsession.h"
#include "session/planrebase.h"
#include "workspace/privatefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(PlanExchange)
};

/// So many names of what is missing are told; the rest is counted.
constexpr qsizetype toldNames = 5;

bool isWorkspaceFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

QString listed(const QStringList &names)
{
    if (names.size() <= toldNames)
        return names.join(QStringLiteral(", "));
    return Text::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - toldNames)).arg(names.mid(0, toldNames).join(QStringLiteral(", ")));
}

/// What the plan names of a tenant, and what of it this one does not have.
struct Named final
{
    qsizetype known = 0;
    QStringList missing;
};

Named namedIn(const PlanFile &file, const Fleet &fleet)
{
    Named named;
    const auto look = [&](bool isThere, const QString &name) { isThere ? static_cast<void>(++named.known) : static_cast<void>(named.missing << name); };
    for (const PlanFile::Group &group : file.groups) {
        if (group.before)
            look(fleet.group(group.id) != nullptr, Text::tr("group %1").arg(group.before->name));
    }
    for (const PlanFile::Virtual &each : file.virtualClusters) {
        if (each.before)
            look(fleet.virtualCluster(each.id) != nullptr, Text::tr("virtual cluster %1").arg(each.before->name));
    }
    for (auto it = file.clusterNames.cbegin(); it != file.clusterNames.cend(); ++it)
        look(fleet.cluster(ClusterId(it.key())) != nullptr, Text::tr("cluster %1").arg(it.value().isEmpty() ? it.key() : it.value()));
    for (auto it = file.projectNames.cbegin(); it != file.projectNames.cend(); ++it)
        look(fleet.inventory().project(ProjectId(it.key())) != nullptr, Text::tr("project %1").arg(it.value().isEmpty() ? it.key() : it.value()));
    return named;
}

/// A plan of another tenant is no plan for this one, even where a name or two happen to be the same. On the same backend
/// what is missing was deleted, and that is for the merge to say.
Result<void> requireOwn(const PlanFile &file, const PlanningSession &session)
{
    const Named named = namedIn(file, session.base());
    const bool isSameBackend = file.origin.account == accountFingerprint(session.workspace().connection());
    if (named.missing.isEmpty() || (isSameBackend && named.known > 0))
        return {};
    return fail(ErrorCode::Refused,
                Text::tr("The plan was made for another tenant: here there is no %1. Open a workspace of the backend that it was made for.")
                    .arg(listed(named.missing)),
                QStringLiteral("base"));
}

/// The groups of the session's base as the file knows them before and after, with what only the backend decides as it is.
std::pair<Fleet, Fleet> asInFile(const PlanFile &file, const Fleet &base)
{
    Fleet before = base;
    Fleet after = base;
    for (const PlanFile::Group &group : file.groups) {
        const ClusterGroup *present = base.group(group.id);
        const auto put = [&](Fleet &fleet, const std::optional<ClusterGroup> &state) {
            if (!state) {
                fleet.removeGroup(group.id);
                return;
            }
            ClusterGroup whole = *state;
            if (present) {
                whole.isActive = present->isActive;
                whole.lastModified = present->lastModified;
            }
            fleet.putGroup(std::move(whole));
        };
        put(before, group.before);
        put(after, group.after);
    }
    for (const PlanFile::Virtual &each : file.virtualClusters) {
        const VirtualCluster *present = base.virtualCluster(each.id);
        const auto put = [&](Fleet &fleet, const std::optional<VirtualCluster> &state) {
            if (!state) {
                fleet.removeVirtualCluster(each.id);
                return;
            }
            VirtualCluster whole = *state;
            if (present) {
                whole.host = present->host;
                whole.health = present->health;
                whole.kubernetesVersion = present->kubernetesVersion;
                if (isPaused(present->state) == isPaused(whole.state))
                    whole.state = present->state;
            }
            fleet.putVirtualCluster(std::move(whole));
        };
        put(before, each.before);
        put(after, each.after);
    }
    return {before, after};
}

/// The plan of the file on what the session has.
struct FittedPlan final
{
    std::vector<PlanStep> steps;
    std::vector<MergeConflict> conflicts;
    bool isChanged = false; ///< the steps are not those of the file
};

FittedPlan fitted(const PlanFile &file, const PlanningSession &session)
{
    const auto [before, after] = asInFile(file, session.base());
    const QDateTime now = session.clock().now();
    const QString restTitle = file.info.title.isEmpty() ? Text::tr("Merge the imported plan") : Text::tr("Merge “%1”").arg(file.info.title);
    Plan plan;
    plan.steps = file.steps;
    plan.position = static_cast<qsizetype>(plan.steps.size());
    // First onto what the backend has become, then together with the plan that is there.
    RebasedPlan rebased = rebasePlan(plan, before, after, session.base(), {}, {}, now, restTitle);
    FittedPlan result;
    result.conflicts = std::move(rebased.record.conflicts);
    if (!session.isPlanEmpty()) {
        const Fleet own = rebased.draft;
        rebased = rebasePlan(rebased.plan, session.base(), own, session.draft(), {}, {}, now, restTitle);
        for (MergeConflict &conflict : result.conflicts)
            conflict = withIds(std::move(conflict), rebased.created);
        for (MergeConflict &conflict : rebased.record.conflicts) {
            conflict.isOfPlan = true;
            result.conflicts.push_back(std::move(conflict));
        }
    }
    // There and back is no way to go when one is there.
    if (changesBetween(session.draft(), rebased.draft).empty())
        return result;
    result.isChanged = rebased.plan.steps.size() != file.steps.size();
    for (size_t i = 0; !result.isChanged && i < file.steps.size(); ++i)
        result.isChanged = toJson(rebased.plan.steps[i]) != toJson(file.steps[i]);
    result.steps = std::move(rebased.plan.steps);
    return result;
}

} // namespace

PlanFile planFileOf(const PlanningSession &session)
{
    const ConnectionInfo connection = session.workspace().connection();
    PlanInfo info = session.approval().info();
    info.author = session.approval().author();
    return planFile(session.plan(), session.base(), session.draft(), {accountFingerprint(connection), connection.scope, session.workspace().pulledAt()},
                    std::move(info), session.approval().seal(), session.approval().schedule());
}

Result<void> savePlanFile(const PlanningSession &session, const QString &path)
{
    if (Result<void> settled = session.requireSettled(); !settled)
        return settled;
    const QByteArray bytes = writePlanFile(planFileOf(session));
    if (const Result<PlanFile> again = readPlanFile(bytes); !again)
        return fail(ErrorCode::InvalidInput, Text::tr("The plan cannot be exported: %1").arg(again.error().message), again.error().context);
    if (QFileInfo::exists(path) && !loadPlanFile(path))
        return fail(ErrorCode::Conflict, Text::tr("“%1” is there already and is not a whole plan file. It was left as it is: choose another name.").arg(QFileInfo(path).fileName()), path);
    return writePrivateFile(path, bytes);
}

Result<PlanFile> loadPlanFile(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestPlanFile);
    if (!bytes)
        return fail(bytes.error());
    Result<PlanFile> file = readPlanFile(*bytes);
    if (!file)
        return fail(file.error().code, file.error().message,
                    file.error().context.isEmpty() ? path : QStringLiteral("%1: %2").arg(path, file.error().context));
    return file;
}

bool isPlanFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.size() > 0 ? !isWorkspaceFile(path) : info.suffix() == QStringLiteral("easelplan");
}

QString accountFingerprint(const ConnectionInfo &connection)
{
    if (connection.url.isEmpty())
        return {};
    const QUrl place = connection.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    const QByteArray text = QStringLiteral("easel-plan account\n%1\n%2").arg(place.toString(QUrl::FullyEncoded), connection.organisation).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

Result<ImportedPlan> importPlan(PlanningSession &session, const PlanFile &file)
{
    if (Result<void> editable = session.requireEditable(); !editable)
        return fail(editable.error());
    if (Result<void> own = requireOwn(file, session); !own)
        return fail(own.error());
    FittedPlan plan = fitted(file, session);
    ImportedPlan result;
    result.info = file.info;
    result.isMerged = plan.isChanged;
    const qsizetype position = session.plan().position;
    if (Result<void> done = session.performSteps(std::move(plan.steps), plan.conflicts); !done)
        return fail(done.error());
    result.steps = session.plan().position - position;
    QSet<QString> ids;
    for (const MergeConflict &conflict : plan.conflicts)
        ids.insert(conflict.id());
    for (const PlanConflict &each : session.conflicts()) {
        if (each.state == PlanConflict::State::Open && ids.contains(each.conflict.id()))
            result.conflicts << Text::tr("%1, %2: %3").arg(each.conflict.groupName, each.conflict.label, each.conflict.reason);
    }
    PlanApproval &approval = session.approval();
    // Without them the plan is as good: what is said about it can be said again.
    if (approval.info().isEmpty())
        static_cast<void>(approval.setInfo(file.info));
    if (approval.schedule().isEmpty())
        static_cast<void>(approval.setSchedule(file.schedule));
    if (file.seal)
        result.isSealed = approval.takeSeal(*file.seal).has_value();
    return result;
}

std::pair<Fleet, Fleet> comparablePlans(const PlanFile &a, const PlanFile &b)
{
    Fleet one = a.draft();
    Fleet two = b.draft();
    const auto touches = [](const PlanFile &file, const GroupId &id) {
        return std::any_of(file.groups.begin(), file.groups.end(), [&](const PlanFile::Group &group) { return group.id == id; });
    };
    const auto complete = [&](Fleet &fleet, const PlanFile &own, const PlanFile &other) {
        for (const PlanFile::Group &group : other.groups) {
            if (group.before && !touches(own, group.id))
                fleet.putGroup(*group.before);
        }
        for (const PlanFile::Virtual &each : other.virtualClusters) {
            const bool isOwn = std::any_of(own.virtualClusters.begin(), own.virtualClusters.end(), [&](const auto &mine) { return mine.id == each.id; });
            if (each.before && !isOwn)
                fleet.putVirtualCluster(*each.before);
        }
    };
    complete(one, a, b);
    complete(two, b, a);
    // A new group has an id of its own in each plan: by scope and name it is the same.
    for (const GroupId &id : two.groupIds()) {
        const ClusterGroup group = *two.group(id);
        const QList<GroupId> same = one.groupsNamed(group.scope, group.name);
        if (!isDraft(id) || one.group(id) || same.size() != 1 || !isDraft(same.front()) || two.group(same.front()))
            continue;
        ClusterGroup renamed = group;
        renamed.id = same.front();
        for (const VirtualCluster *inside : two.virtualClustersOf(id)) {
            VirtualCluster moved = *inside;
            moved.group = same.front();
            two.putVirtualCluster(std::move(moved));
        }
        two.removeGroup(id);
        two.putGroup(std::move(renamed));
    }
    for (const VirtualClusterId &id : two.plannedVirtualClusters()) {
        const VirtualCluster *present = two.virtualCluster(id);
        const auto same = present ? one.virtualClustersNamed(present->scope, present->name) : std::vector<const VirtualCluster *>();
        if (!isDraft(id) || one.virtualCluster(id) || same.size() != 1 || !isDraft(same.front()->id) || two.virtualCluster(same.front()->id))
            continue;
        VirtualCluster renamed = *present;
        renamed.id = same.front()->id;
        two.removeVirtualCluster(id);
        two.putVirtualCluster(std::move(renamed));
    }
    return {one, two};
}

QString summary(const ImportedPlan &imported)
{
    const QString title = imported.info.title.isEmpty() ? Text::tr("The plan") : Text::tr("“%1”").arg(imported.info.title);
    if (imported.steps == 0 && imported.conflicts.isEmpty())
        return Text::tr("%1 is here already: nothing had to be done.").arg(title);
    QString text = imported.isMerged ? Text::tr("%1 was imported as %n step(s) and merged with what has changed since.", nullptr, static_cast<int>(imported.steps)).arg(title)
                                     : Text::tr("%1 was imported as %n step(s).", nullptr, static_cast<int>(imported.steps)).arg(title);
    if (imported.isSealed)
        text += u' ' + Text::tr("It is sealed as in the file.");
    if (!imported.conflicts.isEmpty())
        text += u' ' + Text::tr("%n conflict(s) have to be settled before it can be applied.", nullptr, static_cast<int>(imported.conflicts.size()));
    return text;
}

} // namespace easel
