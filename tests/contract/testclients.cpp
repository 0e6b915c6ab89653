// SPDX-License-Identifier: GPL-3.0-or-later
// Several people and a backend: they plan, somebody edits on the backend, plans are laid onto it, applied, taken back, and
// programs crash, also in the middle of an apply. After each step all is as a small model says.
//
// A run takes EASEL_CLIENT_STEPS steps (some hundreds unless told) from EASEL_CLIENT_SEED on; what fails prints both.
#include "clientmodel.h"
#include "faultproxy.h"
#include "livebackend.h"
#include "restprobe.h"
#include "testregistry.h"

#include "palette/codec.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace easel;
using namespace easel::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int clientCount = 3;
constexpr auto settle = 40ms;

/// One person's console: the real session and service, and what the model says of them.
struct Client final
{
    QString file;
    std::unique_ptr<LiveSession> live;
    Pieces base;
    Pieces draft;

    PlanningSession &session() { return live->session(); }
    SyncService &service() { return live->service(); }
};

class World final
{
public:
    explicit World(quint32 seed);

    /// Does one thing. What is not as the model says, in words; empty when all is.
    QString step();
    QString counts() const;

private:
    using Kind = MergeConflict::Kind;

    int below(qsizetype count) { return m_random.bounded(static_cast<int>(count)); }
    bool oneIn(int count) { return below(count) == 0; }
    template <typename Keys>
    QString anyOf(const Keys &keys) { return keys.isEmpty() ? QString() : *std::next(keys.begin(), below(keys.size())); }

    void open(Client &client);
    void attach(Client &client, const QUrl &url);
    void readBackend();

    QString edit(Client &client);
    QString undo(Client &client);
    QString thereAndBack(Client &client);
    QString discard(Client &client);
    QString settleSome(Client &client);
    QString editBackend();
    QString pull(Client &client);
    QString lookFirst(Client &client);
    QString apply(Client &client, bool isBroken);
    QString restart(Client &client);
    QString crashInApply(Client &client);
    QString look(Client &client, const char *when);
    QString takeUp(Client &client, const Pieces &before, const char *when);

    Pieces ancestorsOf(Client &client) const;
    bool mayApply(Client &client) const;
    Piece freshPiece();
    Change randomChange(Client &client, const QString &group);
    QJsonObject body(const Piece &piece) const;

    QTemporaryDir m_folder;
    LiveBackend m_backend;
    RestProbe m_probe;
    FaultProxy m_proxy;
    QRandomGenerator m_random;
    Pieces m_present; ///< what the backend has
    QHash<QString, GroupId> m_createdNow; ///< of the last takeUp(): draft id to uid
    QStringList m_clusters; ///< that may be members
    QSet<QString> m_own;    ///< names of groups that the test made: members of others stay as they are
    Client m_clients[clientCount];
    int m_named = 0;
    QMap<QString, int> m_counts;
};

World::World(quint32 seed) : m_probe(m_backend.url(), m_backend.key().reveal()), m_proxy(m_backend.url()), m_random(seed)
{
    for (int i = 0; i < clientCount; ++i) {
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
        case Kind::RuleBroken: break;
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

/// Before an apply: what has the backend, and what is to be decided.
QString World::lookFirst(Client &client)
{
    QString wrong = pull(client);
    while (wrong.isEmpty() && client.session().openConflicts() > 0)
        wrong = settleSome(client);
    return wrong;
}

bool World::mayApply(Client &client) const
{
    return client.session().openConflicts() == 0 && client.session().applyBlockers().empty();
}

/// What a run that was broken off has done: each field is as it was or as it was planned, and nothing is there twice.
QString World::takeUp(Client &client, const Pieces &before, const char *when)
{
    readBackend();
    QSet<QString> names;
    QHash<QString, QString> created;
    for (auto it = m_present.cbegin(); it != m_present.cend(); ++it) {
        if (names.contains(it->name))
            return u"%1: two groups are called %2"_s.arg(QLatin1String(when), it->name);
        names.insert(it->name);
        const auto was = before.constFind(it.key());
        if (was == before.cend()) {
            QString draftId;
            for (auto mine = client.draft.cbegin(); mine != client.draft.cend(); ++mine)
                draftId = !client.base.contains(mine.key()) && mine->name == it->name ? mine.key() : draftId;
            if (draftId.isEmpty() || !(client.draft[draftId] == *it))
                return u"%1: nobody planned the group %2"_s.arg(QLatin1String(when), it->name);
            created.insert(draftId, it.key());
            continue;
        }
        const Piece wanted = client.draft.value(it.key(), *was);
        const bool isMeta = it->name == wanted.name && it->description == wanted.description && it->tags == wanted.tags;
        const bool wasMeta = it->name == was->name && it->description == was->description && it->tags == was->tags;
        const bool isConfig = it->cpu == wanted.cpu && it->oversubscription == wanted.oversubscription && it->members == wanted.members;
        const bool wasConfig = it->cpu == was->cpu && it->oversubscription == was->oversubscription && it->members == was->members;
        if (!(isMeta || wasMeta) || !(isConfig || wasConfig))
            return u"%1: group %2 is neither as it was nor as it was planned"_s.arg(QLatin1String(when), it.key());
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!m_present.contains(it.key()) && client.draft.contains(it.key()))
            return u"%1: group %2 is gone, and nobody planned that"_s.arg(QLatin1String(when), it.key());
    }
    for (auto it = created.cbegin(); it != created.cend(); ++it)
        client.draft.insert(it.value(), client.draft.take(it.key()));
    const Merged expected = mergedByTheBook(client.base, client.base, m_present, client.draft);
    const auto pulled = client.live->pull();
    if (!pulled)
        return u"pull after %1: %2"_s.arg(QLatin1String(when), pulled.error().toString());
    client.base = m_present;
    client.draft = expected.draft;
    return look(client, when);
}

QString World::apply(Client &client, bool isBroken)
{
    if (client.session().isPlanEmpty())
        return {};
    const bool may = mayApply(client);
    const Pieces before = m_present;
    if (isBroken && may) {
        attach(client, m_proxy.url());
        m_proxy.breakWrite(below(3), oneIn(2) ? FaultProxy::Fault::LoseAnswer : FaultProxy::Fault::LoseRequest);
    }
    const ApplyOutcome outcome = client.live->apply();
    if (isBroken && may) {
        m_proxy.setDecide({});
        attach(client, m_backend.url());
        ++m_counts[u"applies with a lost request"_s];
        return takeUp(client, before, "an apply with a lost request");
    }
    readBackend();
    if (outcome.kind != ApplyOutcome::Kind::Applied) {
        // Nothing was sent, and there is a reason.
        if (const QString wrong = difference(m_present, before); !wrong.isEmpty())
            return u"an apply that was refused has done something (%1): %2"_s.arg(text(outcome), wrong);
        if (may && outcome.kind != ApplyOutcome::Kind::Conflicts)
            return u"an apply failed: "_s + text(outcome);
        if (may && before == client.base)
            return u"an apply has a conflict with nobody: "_s + text(outcome);
        ++m_counts[u"applies refused"_s];
        if (outcome.kind == ApplyOutcome::Kind::Conflicts)
            return pull(client);
        return look(client, "an apply that was refused");
    }
    if (!may)
        return u"an apply went through although there were conflicts or errors"_s;
    // Each field that the plan changes is as planned, the others as they were.
    QHash<QString, QString> uids;
    for (auto it = m_present.cbegin(); it != m_present.cend(); ++it)
        uids.insert(it->name, it.key());
    Pieces planned;
    Pieces base;
    for (auto it = client.draft.cbegin(); it != client.draft.cend(); ++it)
        planned.insert(client.base.contains(it.key()) || before.contains(it.key()) ? it.key() : uids.value(it->name, it.key()), *it);
    const Merged expected = mergedByTheBook(client.base, client.base, before, planned, false);
    if (const QString wrong = difference(m_present, expected.draft); !wrong.isEmpty())
        return u"after an apply the backend's "_s + wrong;
    client.base = client.draft = m_present;
    ++m_counts[u"applies"_s];
    if (!client.session().isPlanEmpty())
        return u"something is still planned after an apply"_s;
    return look(client, "an apply");
}

QString World::restart(Client &client)
{
    client.live.reset();
    open(client);
    attach(client, m_backend.url());
    ++m_counts[u"restarts"_s];
    return look(client, "a restart");
}

/// The program ends somewhere in an apply, and is started again.
QString World::crashInApply(Client &client)
{
    if (client.session().isPlanEmpty() || !mayApply(client))
        return {};
    const Pieces before = m_present;
    int left = below(40);
    bool isCrashed = false;
    const auto end = [&] { isCrashed = isCrashed || --left < 0; };
    QObject::connect(&client.service(), &SyncService::requestDone, &client.service(), end);
    QObject::connect(&client.service(), &SyncService::operationChanged, &client.service(), end);
    bool isFinished = false;
    QObject::connect(&client.service(), &SyncService::applyFinished, &client.service(), [&] { isFinished = true; });
    client.service().apply();
    QElapsedTimer timer;
    timer.start();
    while (!isCrashed && !isFinished && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    client.live.reset();
    // What had left may be under way still; the backend's own answer comes after it.
    m_probe.get(u"/v1/users/info"_s);
    QTest::qWait(static_cast<int>(settle.count()));
    open(client);
    attach(client, m_backend.url());
    ++m_counts[isCrashed ? u"crashes in an apply"_s : u"crashes after an apply"_s];
    if (isFinished) {
        // Its end was told: what it took over is the base.
        client.base = piecesOf(client.session().base());
        client.draft = piecesOf(client.session().draft());
    }
    readBackend();
    if (isFinished)
        return difference(client.base, m_present).isEmpty() ? look(client, "an apply before a crash") : u"an apply was told to be done and is not"_s;
    // A crash at the very end: the base is the new one by now.
    const Pieces base = piecesOf(client.session().base());
    if (!(base == client.base)) {
        if (const QString wrong = difference(base, m_present); !wrong.isEmpty())
            return u"after a crash the base is neither the old one nor the new one: "_s + wrong;
        client.draft = client.base = base;
        return look(client, "a crash at the end of an apply");
    }
    return takeUp(client, before, "a crash in an apply");
}

QString World::look(Client &client, const char *when)
{
    if (const QString wrong = difference(piecesOf(client.session().base()), client.base); !wrong.isEmpty())
        return u"after %1 in the base %2"_s.arg(QLatin1String(when), wrong);
    if (const QString wrong = difference(piecesOf(client.session().draft()), client.draft); !wrong.isEmpty())
        return u"after %1 in the draft %2"_s.arg(QLatin1String(when), wrong);
    return {};
}

QString World::step()
{
    Client &client = m_clients[below(clientCount)];
    // A plan that only grows is applied by nobody.
    if (client.session().plan().position > 40)
        return oneIn(2) ? discard(client) : client.session().openConflicts() > 0 ? settleSome(client) : apply(client, false);
    const int what = below(1000);
    if (what < 560)
        return edit(client);
    if (what < 660)
        return undo(client);
    if (what < 670)
        return thereAndBack(client);
    if (what < 790)
        return editBackend();
    if (what < 860)
        return pull(client);
    if (what < 930)
        return settleSome(client);
    if (what < 965) {
        // As people do it, half of the time.
        const QString wrong = oneIn(2) ? lookFirst(client) : QString();
        return wrong.isEmpty() ? apply(client, false) : wrong;
    }
    if (what < 985) {
        const QString wrong = lookFirst(client);
        return !wrong.isEmpty() ? wrong : oneIn(2) ? apply(client, true) : crashInApply(client);
    }
    if (what < 997)
        return restart(client);
    return discard(client);
}

QString World::counts() const
{
    QStringList lines;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        lines << u"%1 %2"_s.arg(it.value()).arg(it.key());
    return lines.join(u", "_s);
}

} // namespace

class TestClients final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsAsTheModelSays();
    void theModelFindsWhatIsWrong();
};

void TestClients::allIsAsTheModelSays()
{
#ifdef __SANITIZE_ADDRESS__
    constexpr int few = 300;
#else
    constexpr int few = 1500;
#endif
    const int steps = qEnvironmentVariableIsSet("EASEL_CLIENT_STEPS") ? qEnvironmentVariableIntValue("EASEL_CLIENT_STEPS") : few;
    const quint32 seed = qEnvironmentVariableIsSet("EASEL_CLIENT_SEED") ? qgetenv("EASEL_CLIENT_SEED").toUInt() : 1;
    QElapsedTimer timer;
    timer.start();
    World world(seed);
    for (int step = 1; step <= steps; ++step) {
        const QString wrong = world.step();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(step).arg(wrong)));
        if (step % 10'000 == 0)
            qInfo().noquote() << u"%1 steps, %2 s: %3"_s.arg(step).arg(timer.elapsed() / 1000).arg(world.counts());
    }
    qInfo().noquote() << u"seed %1, %2 steps without divergence in %3 s: %4"_s.arg(seed).arg(steps).arg(timer.elapsed() / 1000).arg(world.counts());
}

// A merge that loses or invents something is seen.
void TestClients::theModelFindsWhatIsWrong()
{
    const Piece was{u"a"_s, u"text"_s, {{u"k"_s, u"1"_s}}, 4000, 120, {u"c1"_s}};
    Piece theirs = was;
    theirs.tags[u"k"_s] = u"2"_s;
    theirs.members.insert(u"c2"_s);
    Piece mine = was;
    mine.description = u"other"_s;
    mine.tags[u"k"_s] = u"3"_s;
    const Merged merged = mergedByTheBook({{u"g"_s, was}}, {{u"g"_s, was}}, {{u"g"_s, theirs}}, {{u"g"_s, mine}});
    const Piece expected{u"a"_s, u"other"_s, {{u"k"_s, u"3"_s}}, 4000, 120, {u"c1"_s, u"c2"_s}};
    QCOMPARE(difference(merged.draft, {{u"g"_s, expected}}), QString());
    QCOMPARE(merged.conflicts, (QSet<Foreseen>{{MergeConflict::Kind::EditedBoth, u"g"_s, u"tag:k"_s}}));
    QVERIFY(!difference(merged.draft, {{u"g"_s, was}}).isEmpty());
    QVERIFY(!difference(merged.draft, {}).isEmpty());
    const Merged gone = mergedByTheBook({{u"g"_s, was}}, {{u"g"_s, was}}, {}, {{u"g"_s, mine}});
    QVERIFY(gone.draft.isEmpty());
    QCOMPARE(gone.conflicts.size(), 1);
    const Merged kept = mergedByTheBook({{u"g"_s, was}}, {{u"g"_s, was}}, {{u"g"_s, theirs}}, {});
    QVERIFY(kept.draft.isEmpty());
    QCOMPARE(kept.conflicts.size(), 1);
}

EASEL_TEST(TestClients)
#include "testclients.moc"
