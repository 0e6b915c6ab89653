// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/grouppull.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <deque>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Pull)
};

using Client = QPointer<PaletteClient>;

constexpr size_t groupsAtOnce = 6;
constexpr int rounds = 3;

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("The pull was cancelled."));
}

struct Listed
{
    std::vector<ClusterGroup> outlines; ///< by id
    std::vector<PullGap> gaps;
};

void addGap(std::vector<PullGap> &gaps, const Scope &scope, const Error &error)
{
    PullGap gap{PullGap::Part::Groups, scope.projectId(), error.message};
    if (std::find(gaps.begin(), gaps.end(), gap) == gaps.end())
        gaps.push_back(std::move(gap));
}

bool isNotAllowed(const Error &error)
{
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::Unauthorized;
}

QCoro::Task<Result<Listed>> listGroups(Client client, std::vector<Scope> scopes)
{
    Listed all;
    QSet<GroupId> seen;
    for (size_t i = 0; i < scopes.size(); ++i) {
        const Scope scope = scopes[i];
        if (!client)
            co_return cancelled();
        Result<std::vector<ClusterGroup>> part = co_await client->groups(scope);
        // One project of several: it is marked, and the others are there. The first tells whether the account is good at all.
        if (!part && i > 0 && isNotAllowed(part.error())) {
            addGap(all.gaps, scope, part.error());
            continue;
        }
        if (!part)
            co_return fail(part.error());
        for (ClusterGroup &outline : *part) {
            if (seen.contains(outline.id))
                continue;
            seen.insert(outline.id);
            // The list of a project names the project's own groups; an entry that does not say so is one of them.
            if (outline.scope.isTenant() && scope.isProject())
                outline.scope = scope;
            all.outlines.push_back(std::move(outline));
        }
    }
    std::sort(all.outlines.begin(), all.outlines.end(), [](const ClusterGroup &a, const ClusterGroup &b) { return a.id < b.id; });
    co_return all;
}

bool sameGroups(const std::vector<ClusterGroup> &a, const std::vector<ClusterGroup> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ClusterGroup &x, const ClusterGroup &y) { return x.id == y.id && x.name == y.name; });
}

/// What is known of the group, when the backend says that it was not changed since.
const ClusterGroup *unchanged(const std::shared_ptr<const Fleet> &known, const ClusterGroup &outline)
{
    const ClusterGroup *group = known ? known->group(outline.id) : nullptr;
    const bool isSame = group && outline.lastModified.isValid() && group->lastModified == outline.lastModified && group->name == outline.name;
    return isSame ? group : nullptr;
}

/// Of the projects that could not be listed: what was known of their groups.
std::vector<ClusterGroup> lastOfGaps(const std::shared_ptr<const Fleet> &last, const Listed &listed)
{
    std::vector<ClusterGroup> groups;
    for (const GroupId &id : last ? last->groupIds() : std::vector<GroupId>()) {
        const ClusterGroup &group = *last->group(id);
        const bool isUnlisted = std::none_of(listed.outlines.begin(), listed.outlines.end(), [&](const ClusterGroup &outline) { return outline.id == id; });
        const bool isInGap = group.scope.isProject() && std::any_of(listed.gaps.begin(), listed.gaps.end(), [&](const PullGap &gap) {
            return gap.project == group.scope.projectId();
        });
        if (isUnlisted && isInGap)
            groups.push_back(group);
    }
    return groups;
}

/// The details of the groups; NotFound when one of them is gone by now. How many were asked for is `asked`.
QCoro::Task<Result<PulledGroups>> readGroups(Client client, Listed listed, std::shared_ptr<const Fleet> known, std::shared_ptr<const Fleet> last,
                                             PullProgress progress, std::shared_ptr<int> asked)
{
    PulledGroups result;
    result.groups = lastOfGaps(last, listed);
    result.gaps = std::move(listed.gaps);
    std::vector<const ClusterGroup *> wanted;
    for (const ClusterGroup &outline : listed.outlines) {
        if (const ClusterGroup *same = unchanged(known, outline))
            result.groups.push_back(*same);
        else
            wanted.push_back(&outline);
    }
    *asked = static_cast<int>(wanted.size());
    std::deque<std::pair<const ClusterGroup *, QCoro::Task<Result<GroupDocument>>>> running;
    std::optional<Error> error;
    for (size_t next = 0; next < wanted.size() || !running.empty();) {
        while (!error && client && next < wanted.size() && running.size() < groupsAtOnce) {
            running.emplace_back(wanted[next], client->group(wanted[next]->scope, wanted[next]->id));
            ++next;
        }
        if (running.empty())
            break;
        // Each is waited for, also after one has failed: none of them outlives this function.
        const ClusterGroup &outline = *running.front().first;
        QCoro::Task<Result<GroupDocument>> task = std::move(running.front().second);
        running.pop_front();
        Result<GroupDocument> document = co_await task;
        if (document) {
            result.groups.push_back(std::move(document->group));
        } else if (document.error().code == ErrorCode::Forbidden || (outline.scope.isProject() && isNotAllowed(document.error()))) {
            addGap(result.gaps, outline.scope, document.error());
            if (const ClusterGroup *group = last ? last->group(outline.id) : nullptr)
                result.groups.push_back(*group);
        } else if (!error) {
            error = document.error();
        }
        if (!error)
            progress(Text::tr("Cluster groups"), static_cast<int>(result.groups.size()), static_cast<int>(listed.outlines.size()));
    }
    if (error)
        co_return fail(*error);
    if (!client)
        co_return cancelled();
    co_return result;
}

} // namespace

QCoro::Task<Result<PulledGroups>> pullGroups(QPointer<PaletteClient> client, GroupPull pull)
{
    Result<Listed> listed = co_await listGroups(client, pull.scopes);
    if (listed && pull.outlines)
        pull.outlines(listed->outlines);
    for (int round = 1; listed && round <= rounds; ++round) {
        const auto asked = std::make_shared<int>(0);
        Result<PulledGroups> groups = co_await readGroups(client, *listed, pull.known, pull.last, pull.progress, asked);
        if (!groups && groups.error().code != ErrorCode::NotFound)
            co_return fail(groups.error());
        // One answer for each scope is as of one moment; only details that were read after it can disagree.
        if (groups && *asked == 0)
            co_return groups;
        Result<Listed> again = co_await listGroups(client, pull.scopes);
        if (groups && again && sameGroups(listed->outlines, again->outlines))
            co_return groups;
        listed = std::move(again);
    }
    if (!listed)
        co_return fail(listed.error());
    co_return fail(ErrorCode::Conflict, Text::tr("The cluster groups changed each time they were read. Pull again in a moment."));
}

} // namespace easel
