// SPDX-License-Identifier: GPL-3.0-or-later
// The board under mouse, keyboard and drag. What it shows is in boardview.cpp.
#include "board/boardview.h"

#include "board/clusterdrag.h"
#include "session/planningsession.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace easel {

void BoardView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const QPoint point = toBoard(event->position().toPoint());
    const CardGeometry *card = m_layout.cardAt(point);
    m_pressed = event->position().toPoint();
    m_mayDrag = false;
    if (!card) {
        if (event->button() == Qt::LeftButton)
            setSelection({});
        return;
    }
    const ClusterId chip = BoardLayout::chipAt(*card, point);
    m_focusGroup = card->group;
    m_focusChip = chip;
    if (event->button() == Qt::LeftButton && card->more.contains(point)) {
        if (!m_expanded.remove(card->group))
            m_expanded.insert(card->group);
        relayout();
        return;
    }
    if (chip.isEmpty()) {
        setSelection({card->group, {}});
        return;
    }
    m_mayDrag = event->button() == Qt::LeftButton;
    // A press on a selected chip may begin a drag of all of them: it is narrowed when the button is let go.
    const bool isSelected = m_selection.group == card->group && m_selection.clusters.contains(chip);
    if (!isSelected || event->modifiers() != Qt::NoModifier)
        clickChip(card->group, chip, event->modifiers());
    viewport()->update();
}

void BoardView::clickChip(const GroupId &group, const ClusterId &cluster, Qt::KeyboardModifiers modifiers)
{
    Selection next = m_selection;
    if (next.group != group || modifiers == Qt::NoModifier)
        next = {group, {}};
    if (modifiers & Qt::ShiftModifier && !m_anchor.isEmpty()) {
        const CardGeometry *card = m_layout.card(group);
        const auto at = [&](const ClusterId &id) {
            return std::find_if(card->chips.begin(), card->chips.end(), [&](const auto &c) { return c.first == id; });
        };
        auto first = at(m_anchor);
        auto last = at(cluster);
        if (first != card->chips.end() && last != card->chips.end()) {
            if (last < first)
                std::swap(first, last);
            next.clusters.clear();
            for (auto it = first; it <= last; ++it)
                next.clusters << it->first;
            setSelection(next);
            return;
        }
    }
    if (modifiers & Qt::ControlModifier && next.clusters.contains(cluster))
        next.clusters.removeAll(cluster);
    else
        next.clusters << cluster;
    m_anchor = cluster;
    setSelection(next);
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_mayDrag && event->buttons() & Qt::LeftButton
        && (position - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_mayDrag = false;
        startDrag();
        return;
    }
    const CardGeometry *card = m_layout.cardAt(toBoard(position));
    const GroupId group = card ? card->group : GroupId();
    const ClusterId chip = card ? BoardLayout::chipAt(*card, toBoard(position)) : ClusterId();
    if (group == m_hoverGroup && chip == m_hoverChip)
        return;
    updateCard(std::exchange(m_hoverGroup, group));
    m_hoverChip = chip;
    updateCard(group);
}

void BoardView::startDrag()
{
    if (m_selection.clusters.isEmpty())
        return;
    const ClusterGroup *group = m_session.draft().group(m_selection.group);
    m_drag.drag(viewport(), m_selection.clusters, group ? group->id : GroupId());
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_mayDrag && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && m_selection.clusters.size() > 1)
        setSelection({m_focusGroup, {m_focusChip}});
    m_mayDrag = false;
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = toBoard(event->position().toPoint());
    const CardGeometry *card = m_layout.cardAt(point);
    if (card && CardPainter::nameRect(*card).contains(point))
        editName(card->group);
}

void BoardView::leaveEvent(QEvent *)
{
    updateCard(std::exchange(m_hoverGroup, {}));
    m_hoverChip = {};
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    const ClusterGroup *group = m_session.draft().group(m_selection.group);
    QMenu menu(this);
    const bool editable = m_session.canEdit() && (!group || !group->scope.isSystem());
    if (group && m_selection.clusters.isEmpty()) {
        menu.addAction(icon(Icon::Edit), tr("Rename"), this, [this] { editName(m_selection.group); })->setEnabled(editable);
        menu.addAction(icon(Icon::Trash), tr("Delete group"), this, &BoardView::removeSelected)->setEnabled(editable);
    } else if (group) {
        menu.addAction(icon(Icon::Move), tr("Pick up to move"), this, [this] {
            m_carriesByKeyboard = m_drag.pickUp(m_selection.clusters, m_selection.group);
            moveCarried(Qt::Key_unknown, Qt::NoModifier);
        })->setEnabled(editable);
        menu.addAction(icon(Icon::Remove), tr("Remove from the group"), this, &BoardView::removeSelected)->setEnabled(editable);
    }
    menu.addSeparator();
    menu.addAction(icon(Icon::GroupAdd), tr("New group"), this, &BoardView::createEmptyGroup)->setEnabled(m_session.canEdit());
    menu.exec(event->globalPos());
}

// Drag and drop -------------------------------------------------------------------------------------------------------

Verdict BoardView::verdictFor(const Target &target) const
{
    const Admission *admission = m_drag.admission();
    if (!admission)
        return {};
    return target.group.isEmpty() ? admission->onNewGroup(m_scope, target.mode) : admission->onGroup(target.group, target.mode);
}

QString BoardView::dropTitle(const Target &target, const Verdict &verdict) const
{
    if (target.group.isEmpty()) {
        for (const Change &change : verdict.changes) {
            if (const auto *create = std::get_if<CreateGroup>(&change))
                return tr("Create “%1” from %2").arg(create->group.name, m_drag.label());
        }
    }
    const ClusterGroup *group = m_session.draft().group(target.group);
    const QString name = group ? group->name : QString();
    const bool moves = std::any_of(verdict.changes.begin(), verdict.changes.end(), [](const Change &change) {
        return std::holds_alternative<MoveMember>(change) || std::holds_alternative<RemoveMember>(change);
    });
    return moves ? tr("Move %1 to “%2”").arg(m_drag.label(), name) : tr("Add %1 to “%2”").arg(m_drag.label(), name);
}

void BoardView::setTarget(std::optional<Target> target, QPoint viewportPoint)
{
    if (target != m_target) {
        m_target = std::move(target);
        viewport()->update();
    }
    if (!m_target) {
        m_hint->hide();
        return;
    }
    const Verdict verdict = verdictFor(*m_target);
    QString text;
    switch (verdict.kind) {
    case Verdict::Kind::Joins: text = dropTitle(*m_target, verdict); break;
    case Verdict::Kind::JoinsWithWarning: text = dropTitle(*m_target, verdict) + u'\n' + verdict.reasons.value(0); break;
    case Verdict::Kind::Cannot: text = verdict.reasons.join(u'\n'); break;
    case Verdict::Kind::Nothing: text = tr("Already in this group"); break;
    }
    const bool leaves = std::any_of(m_drag.clusters().begin(), m_drag.clusters().end(), [this](const ClusterId &id) {
        return !m_session.draft().groupsOf(id).isEmpty();
    });
    if (leaves && verdict.kind != Verdict::Kind::Cannot && verdict.kind != Verdict::Kind::Nothing)
        text += u'\n' + (m_target->mode == Admission::Mode::AlsoJoin ? tr("It stays in its other groups too.") : tr("Ctrl: join, and stay where it is"));
    const Tokens &tokens = Theme::current().tokens();
    const TintColors colors = tokens.tint(verdict.kind == Verdict::Kind::Cannot ? Tint::Danger
                                          : verdict.kind == Verdict::Kind::JoinsWithWarning ? Tint::Warning
                                                                                            : Tint::Neutral);
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::Window, colors.soft);
    palette.setColor(QPalette::WindowText, colors.text);
    m_hint->setPalette(palette);
    m_hint->setText(text);
    m_hint->setFixedWidth(Theme::current().scaled(260));
    m_hint->setFixedHeight(m_hint->heightForWidth(m_hint->width()));
    QPoint at = viewportPoint + QPoint(20, 44);
    at.setX(std::clamp(at.x(), 4, std::max(4, viewport()->width() - m_hint->width() - 4)));
    if (at.y() + m_hint->height() > viewport()->height())
        at.setY(std::max(4, viewportPoint.y() - m_hint->height() - 12));
    m_hint->move(at);
    m_hint->show();
    m_hint->raise();
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
    const CardGeometry *card = m_layout.cardAt(toBoard(position));
    const Target target{card ? card->group : GroupId(), ClusterDrag::modeOf(event->modifiers())};
    setTarget(target, position);
    const Verdict::Kind kind = verdictFor(target).kind;
    const bool allowed = kind == Verdict::Kind::Joins || kind == Verdict::Kind::JoinsWithWarning;
    // The cursor says what would come of it; the drop itself is taken in any case, to say why it is refused.
    event->setDropAction(target.mode == Admission::Mode::AlsoJoin && allowed ? Qt::CopyAction : Qt::MoveAction);
    event->accept();

    constexpr int edge = 36;
    m_scrollStep = position.y() < edge ? -16 : position.y() > viewport()->height() - edge ? 16 : 0;
    m_scrollStep != 0 ? m_scrollTimer.start() : m_scrollTimer.stop();
}

void BoardView::autoScroll()
{
    if (!m_drag.isActive())
        m_scrollTimer.stop();
    else
        verticalScrollBar()->setValue(verticalScrollBar()->value() + m_scrollStep);
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
    const CardGeometry *card = m_layout.cardAt(toBoard(event->position().toPoint()));
    m_target = Target{card ? card->group : GroupId(), ClusterDrag::modeOf(event->modifiers())};
    event->accept();
    drop();
}

void BoardView::drop()
{
    const Target target = *m_target;
    const Verdict verdict = verdictFor(target);
    const QString title = dropTitle(target, verdict);
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
    if (target.group.isEmpty())
        editName(made);
}

// Keyboard ------------------------------------------------------------------------------------------------------------

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_focusGroup.isEmpty() && !m_layout.cards().empty())
        m_focusGroup = m_layout.cards().front().group;
    // Something was picked up elsewhere, by keyboard: it is carried on from here.
    if (m_drag.isActive() && event->reason() != Qt::MouseFocusReason && !m_carriesByKeyboard) {
        m_carriesByKeyboard = true;
        moveCarried(Qt::Key_unknown, Qt::NoModifier);
    }
    viewport()->update();
    announce();
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    // What the name editor leaves over comes here, and is not meant for the board.
    if (m_nameEditor->isVisible()) {
        if (key == Qt::Key_Escape)
            cancelName();
        return;
    }
    const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (m_carriesByKeyboard && m_drag.isActive()) {
        if (key == Qt::Key_Escape)
            m_drag.cancel();
        else if (key == Qt::Key_Return || key == Qt::Key_Enter)
            drop();
        else if (arrow || key == Qt::Key_Control || key == Qt::Key_Insert)
            moveCarried(key, event->modifiers());
        else
            typeAhead(event->text());
        return;
    }
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: moveFocus(key); return;
    case Qt::Key_Space:
        if (!m_focusChip.isEmpty()) {
            if (!m_selection.clusters.contains(m_focusChip))
                setSelection({m_focusGroup, {m_focusChip}});
            m_carriesByKeyboard = m_drag.pickUp(m_selection.clusters, m_focusGroup);
            moveCarried(Qt::Key_unknown, Qt::NoModifier);
        } else if (!m_focusGroup.isEmpty()) {
            setSelection({m_focusGroup, {}});
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setSelection(m_focusChip.isEmpty() ? Selection{m_focusGroup, {}} : Selection{m_focusGroup, {m_focusChip}});
        return;
    case Qt::Key_Escape: setSelection({}); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: removeSelected(); return;
    case Qt::Key_F2: editName(m_focusGroup); return;
    case Qt::Key_Insert: createEmptyGroup(); return;
    default: break;
    }
    if (!event->text().isEmpty() && event->text().front().isPrint() && !(event->modifiers() & Qt::ControlModifier)) {
        typeAhead(event->text());
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

/// Up and down walk through a card and its chips, then on to the next card; left and right go to the next column.
void BoardView::moveFocus(Qt::Key arrow)
{
    const CardGeometry *card = m_layout.card(m_focusGroup);
    if (!card) {
        m_focusGroup = m_layout.cards().empty() ? GroupId() : m_layout.cards().front().group;
    } else if (arrow == Qt::Key_Up || arrow == Qt::Key_Down) {
        auto at = std::find_if(card->chips.begin(), card->chips.end(), [&](const auto &c) { return c.first == m_focusChip; });
        const auto index = at == card->chips.end() ? -1 : static_cast<int>(at - card->chips.begin());
        const int next = index + (arrow == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < static_cast<int>(card->chips.size())) {
            m_focusChip = card->chips[static_cast<size_t>(next)].first;
        } else if (next == -1) {
            m_focusChip = {};
        } else {
            m_focusGroup = m_layout.neighbour(m_focusGroup, arrow);
            m_focusChip = {};
        }
    } else {
        m_focusGroup = m_layout.neighbour(m_focusGroup, layoutDirection() == Qt::RightToLeft
                                                            ? (arrow == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left)
                                                            : arrow);
        m_focusChip = {};
    }
    const QRect rect = m_focusChip.isEmpty() ? cardRect(m_focusGroup) : chipRect(m_focusGroup, m_focusChip);
    Q_UNUSED(rect)
    viewport()->update();
    announce();
}

void BoardView::moveCarried(Qt::Key arrow, Qt::KeyboardModifiers modifiers)
{
    if (!m_drag.isActive())
        return;
    Target next{m_target ? m_target->group : m_focusGroup, ClusterDrag::modeOf(modifiers)};
    if (arrow == Qt::Key_Insert) {
        next.group = {};
    } else if (arrow != Qt::Key_unknown && arrow != Qt::Key_Control) {
        const GroupId neighbour = m_layout.neighbour(next.group, arrow);
        // Below the last card of a column is the empty board: a new group.
        const bool leavesTheBoard = arrow == Qt::Key_Down && neighbour == next.group;
        next.group = leavesTheBoard ? GroupId() : neighbour;
    }
    if (!next.group.isEmpty())
        m_focusGroup = next.group;
    m_focusChip = {};
    const QRect rect = next.group.isEmpty() ? QRect(emptySpot(), QSize(1, 1)) : cardRect(next.group);
    setTarget(next, rect.center());
    viewport()->update();
    announce();
}

void BoardView::typeAhead(const QString &text)
{
    if (text.isEmpty() || !text.front().isPrint())
        return;
    m_typed += text;
    m_typedTimer.start();
    for (const CardGeometry &card : m_layout.cards()) {
        if (!m_session.draft().group(card.group)->name.startsWith(m_typed, Qt::CaseInsensitive))
            continue;
        m_focusGroup = card.group;
        m_focusChip = {};
        const QRect rect = cardRect(card.group);
        if (m_carriesByKeyboard)
            setTarget(Target{card.group, m_target ? m_target->mode : Admission::Mode::Move}, rect.center());
        viewport()->update();
        announce();
        return;
    }
}

} // namespace easel
