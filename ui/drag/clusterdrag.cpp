// SPDX-License-Identifier: GPL-3.0-or-later
#include "drag/clusterdrag.h"

#include "session/planningsession.h"
#include "theme/painter.h"
#include "theme/theme.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QWidget>

namespace easel {
namespace {

/// What hangs at the pointer: a card with the name, and a second one behind it when there are several.
QPixmap dragPicture(const QString &label, bool several, double ratio)
{
    const Theme &theme = Theme::current();
    const QFont font = theme.font(TextSize::Body, QFont::DemiBold);
    const int width = std::min(theme.scaled(280), QFontMetrics(font).horizontalAdvance(label) + 48);
    const int height = theme.scaled(32);
    const int behind = several ? 5 : 0;
    QPixmap pixmap(QSizeF(width + behind + 2, height + behind + 2).toSize() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    if (several)
        paint::card(painter, QRectF(1 + behind, 1 + behind, width, height));
    const QRectF front(1, 1, width, height);
    paint::card(painter, front, Emphasis::Selected);
    paint::icon(painter, QRectF(front.left() + 8, front.top(), 16, front.height()), Icon::HostCluster, theme.tokens().accent);
    paint::text(painter, front.adjusted(32, 0, -8, 0), label, theme.tokens().text);
    return pixmap;
}

} // namespace

ClusterDrag::ClusterDrag(PlanningSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_executor([](QDrag &drag) {
          return drag.exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
      })
{
    connect(&session, &PlanningSession::groupsChanged, this, &ClusterDrag::judgeAnew);
    connect(&session, &PlanningSession::fleetReset, this, &ClusterDrag::judgeAnew);
    connect(&session, &PlanningSession::canEditChanged, this, [this] {
        if (!m_session.canEdit())
            cancel();
    });
}

ClusterDrag::~ClusterDrag() = default;

bool ClusterDrag::pickUp(const QList<ClusterId> &clusters, const GroupId &from)
{
    if (isActive())
        cancel();
    if (clusters.isEmpty())
        return false;
    if (!m_session.canEdit()) {
        Q_EMIT refused(m_session.workspace().isReadOnly() ? tr("Nothing can be moved: this workspace can only be read.")
                                                          : tr("Nothing can be moved while the plan is being applied."));
        return false;
    }
    m_clusters = clusters;
    m_from = from;
    judge();
    Q_EMIT started();
    return true;
}

void ClusterDrag::judge()
{
    m_onGroups.clear();
    m_onNewGroups.clear();
    m_onFleet.reset();
    m_admission.reset(); // it looks at the draft of before
    m_draft = m_session.draft();
    m_admission = std::make_unique<Admission>(m_draft, std::vector<ClusterId>(m_clusters.begin(), m_clusters.end()), m_from);
}

/// A pull may take away what is carried, or the group that it is carried out of.
void ClusterDrag::judgeAnew()
{
    if (!isActive())
        return;
    if (!m_from.isEmpty() && !m_session.draft().group(m_from)) {
        cancel();
        return;
    }
    judge();
    Q_EMIT rejudged();
}

const Verdict &ClusterDrag::onGroup(const GroupId &group, Admission::Mode mode) const
{
    const auto [it, isNew] = m_onGroups.try_emplace({group, mode});
    if (isNew && m_admission)
        it->second = m_admission->onGroup(group, mode);
    return it->second;
}

const Verdict &ClusterDrag::onNewGroup(const Scope &scope, Admission::Mode mode) const
{
    const auto [it, isNew] = m_onNewGroups.try_emplace({scope, mode});
    if (isNew && m_admission)
        it->second = m_admission->onNewGroup(scope, mode);
    return it->second;
}

const Verdict &ClusterDrag::onFleet() const
{
    if (!m_onFleet)
        m_onFleet = m_admission ? m_admission->onFleet() : Verdict{};
    return *m_onFleet;
}

Verdict::Kind ClusterDrag::kindOnGroup(const GroupId &group, Admission::Mode mode) const
{
    return m_admission ? m_admission->kindOnGroup(group, mode) : Verdict::Kind::Nothing;
}

void ClusterDrag::drag(QWidget *source, const QList<ClusterId> &clusters, const GroupId &from)
{
    if (!pickUp(clusters, from))
        return;
    auto *drag = new QDrag(source);
    auto *data = new QMimeData;
    QByteArrayList ids;
    QStringList names;
    for (const ClusterId &id : clusters) {
        ids << id.toString().toUtf8();
        if (const HostCluster *cluster = m_draft.cluster(id))
            names << cluster->name;
    }
    data->setData(QLatin1String(mimeType), ids.join('\n'));
    data->setText(names.join(u'\n'));
    drag->setMimeData(data);
    drag->setPixmap(dragPicture(label(), clusters.size() > 1, source->devicePixelRatioF()));
    drag->setHotSpot({16, Theme::current().scaled(16)});
    const QPointer<ClusterDrag> self(this);
    m_executor(*drag);
    if (self && isActive())
        cancel();
}

void ClusterDrag::cancel()
{
    if (!isActive())
        return;
    m_admission.reset();
    m_onGroups.clear();
    m_onNewGroups.clear();
    m_onFleet.reset();
    m_clusters.clear();
    m_from = {};
    m_draft = {};
    Q_EMIT ended();
}

QString ClusterDrag::label() const
{
    if (m_clusters.size() != 1)
        return tr("%n cluster(s)", nullptr, static_cast<int>(m_clusters.size()));
    const HostCluster *cluster = m_draft.cluster(m_clusters.front());
    return cluster ? cluster->name : m_clusters.front().toString();
}

QString ClusterDrag::dropTitle(const GroupId &id, const Verdict &verdict) const
{
    if (id.isEmpty()) {
        for (const Change &change : verdict.changes) {
            if (const auto *create = std::get_if<CreateGroup>(&change))
                return tr("Create “%1” from %2").arg(create->group.name, label());
        }
    }
    const ClusterGroup *group = m_session.draft().group(id);
    const QString name = group ? group->name : QString();
    const bool moves = std::any_of(verdict.changes.begin(), verdict.changes.end(), [](const Change &change) {
        return std::holds_alternative<MoveMember>(change) || std::holds_alternative<RemoveMember>(change);
    });
    return moves ? tr("Move %1 to “%2”").arg(label(), name) : tr("Add %1 to “%2”").arg(label(), name);
}

DragHint::Words ClusterDrag::words(const GroupId &id, Admission::Mode mode, const Verdict &verdict) const
{
    DragHint::Words words;
    words.kind = verdict.kind;
    words.why = verdict.reasons;
    const ClusterGroup *group = m_session.draft().group(id);
    switch (verdict.kind) {
    case Verdict::Kind::Joins:
    case Verdict::Kind::JoinsWithWarning: words.what = dropTitle(id, verdict); break;
    case Verdict::Kind::Cannot:
        words.what = group ? tr("Cannot join “%1”").arg(group->name) : tr("Cannot be a new group");
        break;
    case Verdict::Kind::Nothing: words.what = tr("Already in this group"); break;
    }
    const bool mayJoin = verdict.kind == Verdict::Kind::Joins || verdict.kind == Verdict::Kind::JoinsWithWarning;
    const bool isSomewhere = std::any_of(m_clusters.begin(), m_clusters.end(), [this](const ClusterId &cluster) {
        return !m_session.draft().groupsOf(cluster).isEmpty();
    });
    if (mayJoin && isSomewhere)
        words.note = mode == Admission::Mode::AlsoJoin ? tr("It stays in its other groups too.") : tr("Ctrl: join, and stay where it is");
    return words;
}

bool ClusterDrag::dropOn(const GroupId &group, Admission::Mode mode)
{
    const Verdict verdict = onGroup(group, mode); // the drop ends what it refers to
    return drop(verdict, dropTitle(group, verdict));
}

bool ClusterDrag::drop(const Verdict &verdict, const QString &title)
{
    // The verdict may be one of ours, which end with the drag.
    const bool allowed = verdict.kind == Verdict::Kind::Joins || verdict.kind == Verdict::Kind::JoinsWithWarning;
    std::vector<Change> changes = verdict.changes;
    const QString why = verdict.reasons.value(0);
    const QStringList rules = verdict.rules;
    const bool pointless = verdict.kind == Verdict::Kind::Nothing;
    cancel();
    if (pointless)
        return false;
    if (!allowed) {
        Q_EMIT refused(why, rules);
        return false;
    }
    if (const auto done = m_session.perform(title, std::move(changes)); !done) {
        Q_EMIT refused(done.error().message);
        return false;
    }
    return true;
}

bool ClusterDrag::carries(const QMimeData *data)
{
    return data && data->hasFormat(QLatin1String(mimeType));
}

Admission::Mode ClusterDrag::modeOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers & Qt::ControlModifier ? Admission::Mode::AlsoJoin : Admission::Mode::Move;
}

} // namespace easel
