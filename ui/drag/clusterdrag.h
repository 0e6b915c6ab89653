// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drag/draghint.h"
#include "rules/admission.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QDrag;
class QMimeData;
class QWidget;

namespace easel {

class PlanningSession;

/// Clusters on their way, by mouse or by keyboard. There is one for a window; while it is active every card asks it for
/// the verdict, so that all of them see the same selection judged by the same Admission. Each verdict is found once and
/// kept, until the drag ends or the draft changes under it.
class ClusterDrag final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClusterDrag)

public:
    static constexpr auto mimeType = "application/x-easel-clusters";
    /// What carries a drag out. QDrag::exec unless told otherwise; the tour and the tests drive it by themselves, where the
    /// platform has no drags.
    using Executor = std::function<Qt::DropAction(QDrag &)>;

    explicit ClusterDrag(PlanningSession &session, QObject *parent = nullptr);
    ~ClusterDrag() override;

    void setExecutor(Executor executor) { m_executor = std::move(executor); }

    /// Picks up clusters; `from` is the group that they leave, empty from the Fleet list. False when there are none, or
    /// when nothing may be edited, which refused() then says.
    bool pickUp(const QList<ClusterId> &clusters, const GroupId &from);
    /// Picks up and runs a mouse drag that begins in `source`; returns when it has ended.
    void drag(QWidget *source, const QList<ClusterId> &clusters, const GroupId &from);
    /// Ends without a drop.
    void cancel();

    bool isActive() const { return m_admission != nullptr; }
    /// What would come of a drop. While nothing is carried nothing would. The references hold until rejudged() or ended().
    const Verdict &onGroup(const GroupId &group, Admission::Mode mode) const;
    const Verdict &onNewGroup(const Scope &scope, Admission::Mode mode) const;
    const Verdict &onFleet() const;
    /// The kind of onGroup(), without finding its sentences.
    Verdict::Kind kindOnGroup(const GroupId &group, Admission::Mode mode) const;
    const GroupId &from() const { return m_from; }
    const QList<ClusterId> &clusters() const { return m_clusters; }
    /// "eks-prod-fra-01" or "5 clusters".
    QString label() const;

    /// What a drop would be called as a step of the plan: a new group where `group` is empty.
    QString dropTitle(const GroupId &group, const Verdict &verdict) const;
    /// The same for people who still carry it, with the reasons.
    DragHint::Words words(const GroupId &group, Admission::Mode mode, const Verdict &verdict) const;

    /// Does what the verdict says, as one step, and ends. A refusal does nothing but say why, through refused().
    bool drop(const Verdict &verdict, const QString &title);
    /// The same onto a group, with its verdict there.
    bool dropOn(const GroupId &group, Admission::Mode mode);

    static bool carries(const QMimeData *data);
    /// Ctrl keeps the clusters in their old groups too.
    static Admission::Mode modeOf(Qt::KeyboardModifiers modifiers);

Q_SIGNALS:
    void started();
    void ended();
    /// The draft changed while clusters are carried: every verdict may be another one.
    void rejudged();
    /// A drop was not done; the sentence says why, and the rules that stand against it, if any.
    void refused(const QString &why, const QStringList &rules = {});

private:
    void judge();
    void judgeAnew();

    PlanningSession &m_session;
    Executor m_executor;
    std::unique_ptr<Admission> m_admission;
    Fleet m_draft; ///< what the admission looks at
    mutable std::map<std::pair<GroupId, Admission::Mode>, Verdict> m_onGroups;
    mutable std::map<std::pair<Scope, Admission::Mode>, Verdict> m_onNewGroups;
    mutable std::optional<Verdict> m_onFleet;
    QList<ClusterId> m_clusters;
    GroupId m_from;
};

} // namespace easel
