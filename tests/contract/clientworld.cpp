// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientworld.h"

#include "palette/codec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace easel::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settle = 40ms; ///< longer than any request here is at work

} // namespace

World::World(quint32 seed) : m_probe(m_backend.url(), m_backend.key().reveal()), m_proxy(m_backend.url()), m_random(seed)
{
    for (int i = 0; i < 3; ++i) {
        Client &client = m_clients[i];
        client.file = m_folder.filePath(u"%1.easel"_s.arg(i));
        open(client);
        if (const auto pulled = client.live->connectTo(m_backend.url(), m_backend.key()); !pulled)
            qFatal("%s", qPrintable(pulled.error().toString()));
    }
    // What makes the best members: nothing stands against them but what the test does itself.
    for (const HostCluster &cluster : m_clients[0].session().base().inventory().clusters()) {
        if (cluster.isHost && !cluster.isGateway && !cluster.isReadOnlyImport && !cluster.isEdge() && cluster.scope.isTenant()
            && cluster.endpoint == EndpointType::LoadBalancer && cluster.state == ClusterState::Running)
            m_clusters << cluster.id.toString();
    }
    if (m_clusters.size() < 3)
        qFatal("the sample has too few host clusters");
    for (int i = 0; i < 4; ++i) {
        const Piece piece = freshPiece();
        if (m_probe.post(u"/v1/clustergroups"_s, body(piece)).status != 201)
            qFatal("no group could be made");
    }
    readBackend();
    for (Client &client : m_clients) {
        if (!client.live->pull())
            qFatal("no first pull");
        client.base = client.draft = m_present;
    }
}

void World::open(Client &client)
{
    client.live = std::make_unique<LiveSession>(client.file);
    client.service().setSettleTime(settle);
    TransportOptions transport;
    transport.firstBackoff = 1ms;
    transport.backoffCap = 2ms;
    transport.rateLimits = false;
    client.service().setTransport(transport);
}

void World::attach(Client &client, const QUrl &url)
{
    client.service().attach({QUrl(u"local:"_s), Scope::tenant()}, m_backend.key(), url);
}

void World::readBackend()
{
    m_present.clear();
    const auto uids = [&](const QString &project) {
        for (const QJsonValue &summary : m_probe.get(u"/v1/clustergroups/hostCluster"_s, project).json.value(u"summaries"_s).toArray()) {
            const QString uid = summary[u"metadata"_s][u"uid"_s].toString();
            if (m_present.contains(uid) || summary[u"spec"_s][u"scope"_s].toString() == u"system"_s)
                continue;
            const Result<ClusterGroup> group = decodeGroup(m_probe.get(u"/v1/clustergroups/"_s + uid, project).body);
            if (!group)
                qFatal("%s", qPrintable(group.error().toString()));
            if (!group->scope.isSystem())
                m_present.insert(uid, pieceOf(*group));
        }
    };
    uids({});
    for (const Project &project : m_clients[0].session().base().inventory().projects())
        uids(project.id.toString());
}

Piece World::freshPiece()
{
    Piece piece;
    piece.name = u"group-%1"_s.arg(++m_named);
    piece.description = u"made"_s;
    piece.cpu = 6000;
    piece.oversubscription = 120;
    for (int i = 1 + below(2); i >= 0; --i)
        piece.members.insert(anyOf(m_clusters));
    m_own.insert(piece.name);
    return piece;
}

QJsonObject World::body(const Piece &piece) const
{
    QJsonArray members;
    for (const QString &cluster : piece.members)
        members.append(QJsonObject{{u"clusterUid"_s, cluster}, {u"clusterName"_s, cluster}});
    QJsonObject labels;
    for (auto it = piece.tags.cbegin(); it != piece.tags.cend(); ++it)
        labels.insert(it.key(), it.value());
    return {{u"metadata"_s, QJsonObject{{u"name"_s, piece.name}, {u"labels"_s, labels}, {u"annotations"_s, QJsonObject{{u"description"_s, piece.description}}}}},
            {u"spec"_s, QJsonObject{{u"type"_s, u"hostCluster"_s}, {u"clusterRefs"_s, members},
                                    {u"clustersConfig"_s, QJsonObject{{u"endpointType"_s, u"LoadBalancer"_s}, {u"kubernetesDistroType"_s, u"cncf_k8s"_s},
                                                                      {u"limitConfig"_s, QJsonObject{{u"cpuMilliCore"_s, piece.cpu}, {u"memoryMiB"_s, 8192}, {u"storageGiB"_s, 10},
                                                                                                     {u"overSubscription"_s, piece.oversubscription}}}}}}}};
}

Change World::randomChange(Client &client, const QString &id)
{
    const GroupId group(id);
    const ClusterGroup &present = *client.session().draft().group(group);
    const bool isOwn = m_own.contains(present.name);
    switch (below(isOwn ? 7 : 4)) {
    case 0: return DescribeGroup{group, u"text %1"_s.arg(below(4))};
    case 1: {
        Labels tags = present.tags;
        const QString key = u"key%1"_s.arg(below(3));
        if (oneIn(3))
            tags.remove(key);
        else
            tags.insert(key, QString::number(below(3)));
        return TagGroup{group, tags};
    }
    case 2: return SetOversubscription{group, Percent(100 + 10 * below(4))};
    case 3: return SetLimits{group, {MilliCores(4000 + 1000 * below(4)), present.limits.memory, present.limits.storage}};
    case 4: return RenameGroup{group, *m_own.insert(u"group-%1"_s.arg(++m_named))};
    case 5:
    default: {
        const ClusterId cluster(anyOf(m_clusters));
        if (!present.member(cluster))
            return AddMember{group, {cluster, cluster.toString(), {}, std::nullopt, std::nullopt}};
        if (present.members.size() > 1)
            return RemoveMember{group, cluster};
        return DescribeGroup{group, u"alone"_s};
    }
    }
}

/// Somebody plans: one step of one to three changes. The model knows what a change does.
QString World::edit(Client &client)
{
    std::vector<Change> changes;
    Pieces next = client.draft;
    Fleet draft = client.session().draft();
    if (oneIn(9)) {
        ClusterGroup group;
        const Piece piece = freshPiece();
        group.id = makeDraftGroupId();
        group.name = piece.name;
        group.description = piece.description;
        group.endpoint = EndpointType::LoadBalancer;
        group.distribution = Distribution::CncfK8s;
        group.limits = {MilliCores(piece.cpu), MebiBytes(8192), GibiBytes(10)};
        group.oversubscription = Percent(piece.oversubscription);
        for (const QString &cluster : piece.members)
            group.members.push_back({ClusterId(cluster), cluster, {}, std::nullopt, std::nullopt});
        next.insert(group.id.toString(), piece);
        changes.push_back(CreateGroup{group});
    } else if (oneIn(12)) {
        const QString id = anyOf(client.draft.keys());
        if (id.isEmpty() || !m_own.contains(client.draft[id].name) || client.draft.size() < 12)
            return {};
        next.remove(id);
        changes.push_back(DeleteGroup{GroupId(id)});
    } else {
        const QString id = anyOf(client.draft.keys());
        if (id.isEmpty())
            return {};
        const Change change = randomChange(client, id);
        Piece &piece = next[id];
        if (const auto *c = std::get_if<DescribeGroup>(&change)) {
            piece.description = c->description;
        } else if (const auto *c = std::get_if<TagGroup>(&change)) {
            piece.tags.clear();
            for (auto it = c->tags.cbegin(); it != c->tags.cend(); ++it)
                piece.tags.insert(it.key(), it.value());
        } else if (const auto *c = std::get_if<SetOversubscription>(&change)) {
            piece.oversubscription = c->oversubscription.value;
        } else if (const auto *c = std::get_if<SetLimits>(&change)) {
            piece.cpu = c->limits.cpu.value;
        } else if (const auto *c = std::get_if<RenameGroup>(&change)) {
            piece.name = c->name;
        } else if (const auto *c = std::get_if<AddMember>(&change)) {
            piece.members.insert(c->member.cluster.toString());
        } else if (const auto *c = std::get_if<RemoveMember>(&change)) {
            piece.members.remove(c->cluster.toString());
        }
        changes.push_back(change);
    }
    if (const auto done = client.session().perform(u"edit"_s, changes); !done)
        return u"an edit was refused: "_s + done.error().toString();
    client.draft = next;
    return look(client, "an edit");
}

/// Of what lies before the last rebase the model does not know the steps in between; it looks, and holds the way back to it.
QString World::undo(Client &client)
{
    PlanningSession &session = client.session();
    const qsizetype position = session.plan().position;
    const qsizetype all = static_cast<qsizetype>(session.plan().steps.size());
    const Pieces before = client.draft;
    if (position > 0) {
        if (const auto done = session.undo(); !done)
            return u"undo: "_s + done.error().toString();
        const Pieces undone = piecesOf(session.draft());
        if (oneIn(2)) {
            client.draft = undone;
            return look(client, "an undo");
        }
        if (const auto done = session.redo(); !done)
            return u"redo: "_s + done.error().toString();
        client.draft = before;
        return look(client, "undo and redo");
    }
    if (position < all) {
        if (const auto done = session.redo(); !done)
            return u"redo: "_s + done.error().toString();
        client.draft = piecesOf(session.draft());
    }
    return {};
}

/// Taking everything back gives the base, and doing it again the draft.
QString World::thereAndBack(Client &client)
{
    PlanningSession &session = client.session();
    const qsizetype steps = session.plan().position;
    for (qsizetype i = 0; i < steps; ++i) {
        if (const auto done = session.undo(); !done)
            return u"undo: "_s + done.error().toString();
    }
    if (const QString wrong = difference(piecesOf(session.draft()), client.base); !wrong.isEmpty())
        return u"all undone: "_s + wrong;
    for (qsizetype i = 0; i < steps; ++i) {
        if (const auto done = session.redo(); !done)
            return u"redo: "_s + done.error().toString();
    }
    return look(client, "all undone and redone");
}

QString World::discard(Client &client)
{
    if (const auto done = client.session().discardPlan(); !done)
        return u"discard: "_s + done.error().toString();
    client.draft = client.base;
    return look(client, "the plan was discarded");
}

/// Somebody decides. What a decision does to the draft: mine leaves it; theirs gives the field what the base has.
QString World::settleSome(Client &client)
{
    QStringList open;
    for (const PlanConflict &conflict : client.session().conflicts()) {
        if (conflict.state == PlanConflict::State::Open)
            open << conflict.conflict.id();
    }
    const QString id = anyOf(open);
    if (id.isEmpty())
        return {};
    const PlanConflict *found = nullptr;
    for (const PlanConflict &conflict : client.session().conflicts())
        found = conflict.conflict.id() == id ? &conflict : found;
    const MergeConflict conflict = found->conflict;
    const Choice choice = oneIn(2) ? Choice::Mine : Choice::Theirs;
    if (const auto done = client.session().settle({id}, choice); !done)
        return u"settle %1: %2"_s.arg(id, done.error().toString());
    const Pieces now = piecesOf(client.session().draft());
    const QString group = conflict.group.toString();
    Pieces expected = client.draft;
    if (conflict.kind == Kind::EditedBoth && choice == Choice::Theirs) {
        const Piece theirs = client.base.value(group);
        Piece &mine = expected[group];
        if (conflict.field == "description"_L1)
            mine.description = theirs.description;
        else if (conflict.field == "name"_L1)
            mine.name = theirs.name;
        else if (conflict.field == "limits.cpu"_L1)
            mine.cpu = theirs.cpu;
        else if (conflict.field == "oversubscription"_L1)
            mine.oversubscription = theirs.oversubscription;
        else if (conflict.field.startsWith("tag:"_L1)) {
            const QString key = conflict.field.mid(4);
            mine.tags.remove(key);
            if (theirs.tags.contains(key))
                mine.tags.insert(key, theirs.tags[key]);
        } else
            return u"a conflict about "_s + conflict.field;
    } else if (conflict.kind == Kind::DeletedMine && choice == Choice::Theirs) {
        expected.insert(group, client.base.value(group));
    } else if (conflict.kind == Kind::DeletedTheirs && choice == Choice::Mine) {
        // It is made anew, under an id that nobody can foresee.
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            if (!expected.contains(it.key()))
                expected.insert(it.key(), *it);
        }
        if (expected.size() != client.draft.size() + 1)
            return u"a group that was to be made anew is not there"_s;
    } else if (conflict.kind == Kind::ClusterTaken && choice == Choice::Theirs) {
        const QString cluster = conflict.cluster.toString();
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            it->members.remove(cluster);
            if (client.base.value(it.key()).members.contains(cluster))
                it->members.insert(cluster);
        }
    } else if (conflict.kind == Kind::NameTaken && client.draft.contains(group)) {
        // Two made a group anew that somebody deleted. Mine has another name, which is like the old one; theirs is not made, or
        // keeps its name where it is there.
        const QString name = client.draft[group].name;
        if (choice == Choice::Mine && now.value(group).name.startsWith(name + u' '))
            expected[group].name = now[group].name;
        else if (choice == Choice::Theirs && client.base.contains(group))
            expected[group].name = client.base[group].name;
        else if (choice == Choice::Theirs)
            expected.remove(group);
    } else if (conflict.kind == Kind::RuleBroken && choice == Choice::Theirs) {
        expected = now; // as the rule has it; the base below says whether anything was invented
    }
    client.draft = expected;
    ++m_counts[u"settled"_s];
    return look(client, "a conflict was settled");
}

/// Somebody else, on the backend itself.
QString World::editBackend()
{
    Pieces next = m_present;
    RestAnswer answer;
    if (oneIn(10)) {
        const Piece piece = freshPiece();
        answer = m_probe.post(u"/v1/clustergroups"_s, body(piece));
        next.insert(answer.json.value(u"uid"_s).toString(), piece);
    } else {
        const QString id = anyOf(m_present.keys());
        Piece &piece = next[id];
        const RestAnswer present = m_probe.get(u"/v1/clustergroups/"_s + id);
        if (present.status != 200)
            return {}; // of a project
        QJsonObject meta = present.json.value(u"metadata"_s).toObject();
        const QJsonObject spec = present.json.value(u"spec"_s).toObject();
        const bool isOwn = m_own.contains(piece.name);
        const int what = below(isOwn ? 7 : 4);
        if (what == 6 && m_present.size() > 12) {
            answer = m_probe.remove(u"/v1/clustergroups/"_s + id);
            next.remove(id);
        } else if (what == 0 || what == 1 || what == 4) {
            if (what == 0) {
                piece.description = u"text %1"_s.arg(below(4));
                QJsonObject annotations = meta.value(u"annotations"_s).toObject();
                annotations.insert(u"description"_s, piece.description);
                meta.insert(u"annotations"_s, annotations);
            } else if (what == 1) {
                const QString key = u"key%1"_s.arg(below(3));
                piece.tags.insert(key, QString::number(below(3)));
                QJsonObject labels = meta.value(u"labels"_s).toObject();
                labels.insert(key, piece.tags[key]);
                meta.insert(u"labels"_s, labels);
            } else {
                piece.name = *m_own.insert(u"group-%1"_s.arg(++m_named));
                meta.insert(u"name"_s, piece.name);
            }
            answer = m_probe.put(u"/v1/clustergroups/%1/meta"_s.arg(id), meta);
        } else {
            QJsonObject config = spec.value(u"clustersConfig"_s).toObject();
            QJsonObject limits = config.value(u"limitConfig"_s).toObject();
            QJsonArray members = spec.value(u"clusterRefs"_s).toArray();
            if (what == 2) {
                piece.oversubscription = 100 + 10 * below(4);
                limits.insert(u"overSubscription"_s, piece.oversubscription);
            } else if (what == 3) {
                piece.cpu = 4000 + 1000 * below(4);
                limits.insert(u"cpuMilliCore"_s, piece.cpu);
            } else {
                const QString cluster = anyOf(m_clusters);
                if (!piece.members.contains(cluster)) {
                    piece.members.insert(cluster);
                    members.append(QJsonObject{{u"clusterUid"_s, cluster}, {u"clusterName"_s, cluster}});
                } else if (piece.members.size() > 1) {
                    piece.members.remove(cluster);
                    for (qsizetype i = members.size() - 1; i >= 0; --i) {
                        if (members[i][u"clusterUid"_s].toString() == cluster)
                            members.removeAt(i);
                    }
                }
            }
            config.insert(u"limitConfig"_s, limits);
            answer = m_probe.put(u"/v1/clustergroups/%1/hostCluster"_s.arg(id), QJsonObject{{u"clusterRefs"_s, members}, {u"clustersConfig"_s, config}});
        }
    }
    if (answer.status / 100 != 2)
        return {}; // the backend has rules of its own
    m_present = next;
    ++m_counts[u"edits on the backend"_s];
    return {};
}

/// The base, but for what nobody has decided: there as it was when the plan was made.
Pieces World::ancestorsOf(Client &client) const
{
    Pieces ancestors = client.base;
    for (const PlanConflict &found : client.session().conflicts()) {
        if (found.state != PlanConflict::State::Open)
            continue;
        const MergeConflict &conflict = found.conflict;
        const QString group = conflict.group.toString();
        const Piece was = conflict.ancestor ? pieceOf(*conflict.ancestor) : Piece();
        switch (conflict.kind) {
        case Kind::EditedBoth: {
            Piece &piece = ancestors[group];
            if (conflict.field == "description"_L1)
                piece.description = was.description;
            else if (conflict.field == "name"_L1)
                piece.name = was.name;
            else if (conflict.field == "limits.cpu"_L1)
                piece.cpu = was.cpu;
            else if (conflict.field == "oversubscription"_L1)
                piece.oversubscription = was.oversubscription;
            else if (conflict.field.startsWith("tag:"_L1)) {
                const QString key = conflict.field.mid(4);
                piece.tags.remove(key);
                if (was.tags.contains(key))
                    piece.tags.insert(key, was.tags[key]);
            }
            break;
        }
        case Kind::DeletedMine:
            if (conflict.ancestor && ancestors.contains(group))
                ancestors.insert(group, was);
            break;
        case Kind::ClusterTaken:
            for (const GroupId &other : conflict.others) {
                if (ancestors.contains(other.toString()))
                    ancestors[other.toString()].members.remove(conflict.cluster.toString());
            }
            break;
        case Kind::DeletedTheirs:
        case Kind::NameTaken:
        case Kind::ScopeGone:
        case Kind::ClusterGone:
        case Kind::RuleBroken:
        case Kind::VirtualSizeBoth: // these clients plan no virtual clusters
        case Kind::VirtualDeletedTheirs:
        case Kind::VirtualDeletedMine:
        case Kind::VirtualNameTaken:
        case Kind::VirtualGroupGone: break;
        }
    }
    return ancestors;
}

QString World::pull(Client &client)
{
    const bool isClean = client.session().openConflicts() == 0;
    const Merged expected = mergedByTheBook(client.base, ancestorsOf(client), m_present, client.draft);
    const auto pulled = client.live->pull();
    if (!pulled)
        return u"pull: "_s + pulled.error().toString();
    client.base = m_present;
    client.draft = expected.draft;
    if (const QString wrong = look(client, "a rebase"); !wrong.isEmpty())
        return wrong;
    QSet<Foreseen> found;
    for (const PlanConflict &conflict : client.session().conflicts()) {
        const MergeConflict &c = conflict.conflict;
        if (c.kind == Kind::EditedBoth || c.kind == Kind::DeletedMine || c.kind == Kind::DeletedTheirs)
            found.insert({c.kind, c.group.toString(), c.kind == Kind::EditedBoth ? c.field : QString()});
    }
    m_counts[u"conflicts"_s] += static_cast<int>(found.size());
    // What was settled before may be told still; what is new is foreseen.
    const auto text = [](const QSet<Foreseen> &set) {
        QStringList lines;
        for (const Foreseen &f : set)
            lines << u"%1 %2 %3"_s.arg(static_cast<int>(f.kind)).arg(f.group, f.field);
        lines.sort();
        return lines.join(u", "_s);
    };
    if (isClean && !(expected.conflicts - found).isEmpty())
        return u"a conflict was not found: "_s + text(expected.conflicts - found);
    QSet<Foreseen> open;
    for (const PlanConflict &conflict : client.session().conflicts()) {
        const MergeConflict &c = conflict.conflict;
        if (conflict.state == PlanConflict::State::Open && (c.kind == Kind::EditedBoth || c.kind == Kind::DeletedMine || c.kind == Kind::DeletedTheirs))
            open.insert({c.kind, c.group.toString(), c.kind == Kind::EditedBoth ? c.field : QString()});
    }
    if (isClean && !(open - expected.conflicts).isEmpty())
        return u"a conflict is none: "_s + text(open - expected.conflicts);
    ++m_counts[u"rebases"_s];
    return {};
}

} // namespace easel::test
