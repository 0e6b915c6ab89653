// SPDX-License-Identifier: GPL-3.0-or-later
// What is dragged over the board, by mouse or carried by keyboard, and what comes of it.
#include "board/boardview.h"

#include "drag/clusterdrag.h"
#include "drag/draghint.h"
#include "session/planningsession.h"
#include "theme/theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace easel {

void BoardView::startDrag()
{
    if (m_selection.clusters.isEmpty())
        return;
    const ClusterGroup *group = m_session.draft().group(m_selection.group);
    m_drag.drag(viewport(), m_selection.clusters, group ? group->id : GroupId());
}

BoardView::Target BoardView::targetAt(QPoint viewportPoint, Qt::KeyboardModifiers modifiers) const
{
    const QPoint point = toBoard(viewportPoint);
    const CardGeometry *card = newGroupZone().contains(point) ? nullptr : m_layout.cardAt(point);
    return {card ? card->group : GroupId(), ClusterDrag::modeOf(modifiers)};
}

const Verdict &BoardView::verdictFor(const Target &target) const
{
    return target.group.isEmpty() ? m_drag.onNewGroup(scope(), target.mode) : m_drag.onGroup(target.group, target.mode);
}

void BoardView::setTarget(std::optional<Target> target, QPoint viewportPoint)
{
    if (target != m_target) {
        // Another mode changes what every card says; another card only these two.
        const bool everywhere = !target || !m_target || target->mode != m_target->mode || target->group.isEmpty() || m_target->group.isEmpty();
        if (everywhere) {
            viewport()->update();
        } else {
            updateCard(m_target->group);
            updateCard(target->group);
        }
        m_target = std::move(target);
    }
    if (!m_target) {
        m_hint->hide();
        return;
    }
    m_hint->say(m_drag.words(m_target->group, m_target->mode, verdictFor(*m_target)), viewportPoint);
}

void BoardView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_drag.isActive() && ClusterDrag::carries(event->mimeData()))
        event->accept();
}

void BoardView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_drag.isActive())
        return;
    const QPoint position = event->position().toPoint();
    const Target target = targetAt(position, event->modifiers());
    setTarget(target, position);
    const Verdict::Kind kind = verdictFor(target).kind;
    const bool allowed = kind == Verdict::Kind::Joins || kind == Verdict::Kind::JoinsWithWarning;
    // The cursor says what would come of it; the drop itself is taken in any case, to say why it is refused.
    event->setDropAction(target.mode == Admission::Mode::AlsoJoin && allowed ? Qt::CopyAction : Qt::MoveAction);
    event->accept();

    // The lower edge begins above the place for a new group while that covers what is below.
    const int zone = std::min(toViewport(newGroupZone()).top(), viewport()->height());
    if (position.y() < zone)
        scrollWhileNear(position, zone, 40);
    else
        scrollWhileNear(position, viewport()->height(), space::m);
}

/// Scrolls on while the pointer is near the upper edge, or as near to `bottom` as `lowerEdge`; faster the nearer it is.
void BoardView::scrollWhileNear(QPoint viewportPoint, int bottom, int lowerEdge)
{
    constexpr int upperEdge = 40;
    const int above = upperEdge - viewportPoint.y();
    const int below = viewportPoint.y() - (bottom - lowerEdge);
    m_scrollStep = above > 0 ? -4 - above / 2 : below > 0 ? 4 + below / 2 : 0;
    m_scrollStep != 0 ? m_scrollTimer.start() : m_scrollTimer.stop();
}

void BoardView::autoScroll()
{
    if (!m_drag.isActive() && m_band.isNull()) {
        m_scrollTimer.stop();
        return;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() + m_scrollStep);
    if (!m_band.isNull())
        spanBand(m_bandEnd, m_bandAdds);
}

void BoardView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_scrollTimer.stop();
    setTarget({}, {});
}

void BoardView::dropEvent(QDropEvent *event)
{
    m_scrollTimer.stop();
    if (!m_drag.isActive())
        return;
    m_target = targetAt(event->position().toPoint(), event->modifiers());
    event->accept();
    drop();
}

void BoardView::drop()
{
    const Target target = *m_target;
    const Verdict &verdict = verdictFor(target);
    const QString title = m_drag.dropTitle(target.group, verdict);
    GroupId made = target.group;
    for (const Change &change : verdict.changes) {
        if (const auto *create = std::get_if<CreateGroup>(&change))
            made = create->group.id;
    }
    const QList<ClusterId> clusters = m_drag.clusters();
    if (!m_drag.drop(verdict, title))
        return;
    m_focusGroup = made;
    m_focusChip = {};
    setSelection(target.group.isEmpty() ? Selection{made, {}} : Selection{made, clusters});
    announce();
    if (target.group.isEmpty())
        editName(made);
}

// By keyboard ---------------------------------------------------------------------------------------------------------

void BoardView::pickUp(const GroupId &group, const ClusterId &cluster)
{
    if (m_selection.group != group || !m_selection.clusters.contains(cluster))
        setSelection({group, {cluster}});
    setFocus();
    setFocusOn(group, cluster);
    pickUpSelected();
}

void BoardView::pickUpSelected()
{
    m_carriesByKeyboard = m_drag.pickUp(m_selection.clusters, m_selection.group);
    if (!m_carriesByKeyboard)
        return;
    m_focusIsShown = true;
    carryTo({m_selection.group, Admission::Mode::Move});
}

void BoardView::pressWhileCarrying(QKeyEvent *event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    const Admission::Mode mode = ClusterDrag::modeOf(event->modifiers());
    m_focusIsShown = true;
    switch (key) {
    case Qt::Key_Escape: m_drag.cancel(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_target)
            m_target->mode = mode;
        else
            m_target = Target{m_focusGroup, mode};
        drop();
        return;
    case Qt::Key_Insert: carryTo({{}, mode}); return;
    case Qt::Key_Control: carryTo({m_target ? m_target->group : m_focusGroup, Admission::Mode::AlsoJoin}); return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_layout.cards().empty())
            carryTo({(key == Qt::Key_Home ? m_layout.cards().front() : m_layout.cards().back()).group, mode});
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: carryBy(key, mode); return;
    default: typeAhead(event->text()); return;
    }
}

void BoardView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control && m_carriesByKeyboard && m_target && !event->isAutoRepeat())
        carryTo({m_target->group, Admission::Mode::Move});
    QAbstractScrollArea::keyReleaseEvent(event);
}

/// The verdict hangs at the card, or at the place for a new group.
void BoardView::carryTo(const Target &target)
{
    if (!m_drag.isActive())
        return;
    if (!target.group.isEmpty())
        m_focusGroup = target.group;
    m_focusChip = {};
    const QRect rect = target.group.isEmpty() ? toViewport(newGroupZone()) : cardRect(target.group);
    setTarget(target, QPoint(rect.center().x(), std::min(rect.top() + CardPainter::metrics(m_density).headerHeight, rect.bottom())));
    viewport()->update();
    announce();
}

void BoardView::carryBy(Qt::Key arrow, Admission::Mode mode)
{
    // Below the last card of a column is the empty board: a new group. Up comes back.
    const bool onEmptyBoard = m_target && m_target->group.isEmpty();
    if (onEmptyBoard) {
        carryTo({arrow == Qt::Key_Up || m_layout.cards().empty() ? m_focusGroup : GroupId(), mode});
        return;
    }
    const GroupId next = m_layout.neighbour(m_focusGroup, arrow);
    carryTo({arrow == Qt::Key_Down && next == m_focusGroup ? GroupId() : next, mode});
}

bool BoardView::carryToNextThatTakes(bool forward)
{
    const std::vector<CardGeometry> &cards = m_layout.cards();
    const Admission::Mode mode = m_target ? m_target->mode : Admission::Mode::Move;
    const auto count = static_cast<int>(cards.size());
    const auto at = std::find_if(cards.begin(), cards.end(), [this](const CardGeometry &card) { return card.group == m_focusGroup; });
    const int start = at == cards.end() ? 0 : static_cast<int>(at - cards.begin());
    for (int i = 1; i <= count; ++i) {
        const GroupId &group = cards[static_cast<size_t>((start + (forward ? i : count - i)) % count)].group;
        const Verdict::Kind kind = m_drag.kindOnGroup(group, mode);
        if (kind == Verdict::Kind::Joins || kind == Verdict::Kind::JoinsWithWarning) {
            carryTo({group, mode});
            return true;
        }
    }
    carryTo({{}, mode});
    return true;
}

/// Tab goes from one card that takes the carried clusters to the next.
bool BoardView::focusNextPrevChild(bool next)
{
    if (m_carriesByKeyboard && m_drag.isActive())
        return carryToNextThatTakes(next);
    return QAbstractScrollArea::focusNextPrevChild(next);
}

} // namespace easel
