// SPDX-License-Identifier: GPL-3.0-or-later
// The part of World that applies, and crashes in it.
#include "clientworld.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

namespace easel::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int clientCount = 3;

} // namespace

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
            return u"an apply that was refused has done something (%1): %2"_s.arg(easel::test::text(outcome), wrong);
        if (may && outcome.kind != ApplyOutcome::Kind::Conflicts)
            return u"an apply failed: "_s + easel::test::text(outcome);
        if (may && before == client.base)
            return u"an apply has a conflict with nobody: "_s + easel::test::text(outcome);
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
    const Merged expected = mergedByTheBook(client.base, client.base, before, planned);
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
    QTest::qWait(40); // as long as the service waits
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

} // namespace easel::test
