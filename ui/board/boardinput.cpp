// SPDX-License-Identifier: GPL-3.0-or-later
// The board under mouse and keyboard. What it shows is in boardview.cpp, drags are in boarddrop.cpp.
#include "board/boardaccessible.h"
#include "board/boardview.h"

#include "drag/clusterdrag.h"
#include "session/planningsession.h"
#include "theme/icons.h"
#include "theme/plaintext.h"
#include "theme/whypopup.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace easel {
namespace {

constexpr int mostFindingsInMenu = 5;

} // namespace

// Mouse ---------------------------------------------------------------------------------------------------------------

void BoardView::mousePressEvent(QMouseEvent *event)
{
    const bool carries = m_carriesByKeyboard && m_drag.isActive();
    setFocus(Qt::MouseFocusReason);
    m_focusIsShown = false;
    if (carries) { // what was picked up by key or menu may be put down by a click
        if (event->button() != Qt::LeftButton) {
            m_drag.cancel();
            return;
        }
        const QPoint at = event->position().toPoint();
        setTarget(targetAt(at, event->modifiers()), at);
        drop();
        return;
    }
    m_pressed = toBoard(event->position().toPoint());
    m_mayDrag = false;
    const bool isLeft = event->button() == Qt::LeftButton;
    const CardGeometry *card = m_layout.cardAt(m_pressed);
    m_pressedGroup = card ? card->group : GroupId();
    m_mayBand = isLeft;
    m_selectedBefore = m_selection;
    const bool adds = event->modifiers() & Qt::ControlModifier;
    if (!card) {
        if (!adds)
            setSelection({});
        return;
    }
    if (isLeft && card->more.contains(m_pressed)) {
        m_mayBand = false;
        toggleExpanded(card->group);
        return;
    }
    const ClusterId chip = BoardLayout::chipAt(*card, m_pressed);
    const GroupId group = card->group;
    m_focusGroup = group;
    m_focusChip = chip;
    if (chip.isEmpty()) {
        if (!adds)
            setSelection({group, {}});
        return;
    }
    m_mayBand = false;
    m_mayDrag = isLeft;
    // A press on a selected chip may begin a drag of all of them: it is narrowed when the button is let go.
    const bool isSelected = m_selection.group == group && m_selection.clusters.contains(chip);
    if (!isSelected || event->modifiers() != Qt::NoModifier)
        clickChip(group, chip, event->modifiers());
    viewport()->update();
}

void BoardView::toggleExpanded(const GroupId &group)
{
    if (!m_expanded.remove(group))
        m_expanded.insert(group);
    arrange({group});
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
    else if (!next.clusters.contains(cluster))
        next.clusters << cluster;
    m_anchor = cluster;
    setSelection(next);
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QPoint point = toBoard(position);
    const bool isHeld = event->buttons() & Qt::LeftButton;
    const bool isFar = (point - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_mayDrag && isHeld && isFar) {
        m_mayDrag = false;
        startDrag();
        return;
    }
    if (m_mayBand && isHeld && (isFar || !m_band.isNull())) {
        spanBand(position, event->modifiers() & Qt::ControlModifier);
        scrollWhileNear(position, viewport()->height(), 40);
        return;
    }
    const CardGeometry *card = m_layout.cardAt(point);
    hover(card ? card->group : GroupId(), card ? BoardLayout::chipAt(*card, point) : ClusterId());
    viewport()->setCursor(card && card->more.contains(point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void BoardView::hover(const GroupId &group, const ClusterId &cluster)
{
    if (group == m_hoverGroup && cluster == m_hoverChip)
        return;
    updateCard(std::exchange(m_hoverGroup, group));
    m_hoverChip = cluster;
    updateCard(group);
}

/// Selects the members under a rectangle: those of the card that it began on, or of the card where it touches most.
void BoardView::spanBand(QPoint viewportPoint, bool adds)
{
    m_bandEnd = viewportPoint;
    m_bandAdds = adds;
    const QRect before = m_band;
    m_band = QRect(m_pressed, toBoard(viewportPoint)).normalized().intersected(QRect(0, 0, viewport()->width(), m_layout.height() + viewport()->height()));
    Selection touched{m_pressedGroup, {}};
    for (const CardGeometry *card : m_layout.cardsIn(m_band)) {
        if (!m_pressedGroup.isEmpty() && card->group != m_pressedGroup)
            continue;
        const QList<ClusterId> chips = BoardLayout::chipsIn(*card, m_band);
        if (chips.size() > touched.clusters.size())
            touched = {card->group, chips};
    }
    if (adds && (touched.clusters.isEmpty() || touched.group == m_selectedBefore.group)) {
        QList<ClusterId> clusters = m_selectedBefore.clusters;
        for (const ClusterId &id : std::as_const(touched.clusters)) {
            if (!clusters.contains(id))
                clusters << id;
        }
        touched = {m_selectedBefore.group, clusters};
    }
    setSelection(touched);
    viewport()->update(toViewport(before.united(m_band)).adjusted(-2, -2, 2, 2));
}

void BoardView::endBand()
{
    m_mayBand = false;
    if (m_band.isNull())
        return;
    m_scrollTimer.stop();
    viewport()->update(toViewport(m_band).adjusted(-2, -2, 2, 2));
    m_band = {};
}

void BoardView::cancelBand()
{
    endBand();
    setSelection(m_selectedBefore);
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_mayDrag && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && m_selection.clusters.size() > 1)
        setSelection({m_focusGroup, {m_focusChip}});
    m_mayDrag = false;
    const bool selected = !m_band.isNull();
    endBand();
    if (selected && !m_selection.clusters.isEmpty()) {
        m_focusGroup = m_selection.group;
        m_focusChip = m_selection.clusters.front();
        m_anchor = m_focusChip;
    }
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = toBoard(event->position().toPoint());
    const CardGeometry *card = m_layout.cardAt(point);
    if (card && CardPainter::nameRect(*card, layoutDirection()).contains(point))
        editName(card->group);
}

void BoardView::leaveEvent(QEvent *)
{
    hover({}, {});
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int step = event->angleDelta().y() > 0 ? -1 : event->angleDelta().y() < 0 ? 1 : 0;
    const int wanted = std::clamp(static_cast<int>(m_density) + step, static_cast<int>(BoardDensity::Comfortable),
                                  static_cast<int>(BoardDensity::Overview));
    setDensity(static_cast<BoardDensity>(wanted));
    event->accept();
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    const ClusterGroup *group = m_session.draft().group(m_selection.group);
    QMenu menu(this);
    const bool editable = m_session.canEdit() && (!group || !group->scope.isSystem());
    const auto add = [&](Icon symbol, const QString &text, const QKeySequence &keys, auto &&act) {
        QAction *action = menu.addAction(icon(symbol), text, this, act);
        action->setShortcut(keys);
        return action;
    };
    if (group && m_selection.clusters.isEmpty()) {
        const GroupId id = group->id;
        add(Icon::Edit, tr("Rename"), Qt::Key_F2, [this, id] { editName(id); })->setEnabled(editable);
        add(Icon::HostCluster, tr("Select all members"), QKeySequence::SelectAll, [this] { selectAllMembers(); })
            ->setEnabled(!group->members.empty());
        menu.addSeparator();
        add(Icon::Trash, tr("Delete group"), Qt::Key_Delete, [this] { removeSelected(); })->setEnabled(editable);
    } else if (group) {
        add(Icon::Move, tr("Pick up to move"), Qt::Key_Space, [this] { pickUpSelected(); })->setEnabled(editable);
        add(Icon::Search, tr("Show in the Fleet list"), {}, [this] { Q_EMIT showInFleetRequested(m_selection.clusters); });
        menu.addSeparator();
        add(Icon::Remove, tr("Remove from the group"), Qt::Key_Delete, [this] { removeSelected(); })->setEnabled(editable);
    }
    if (group) {
        // Why a finding is one, where it is shown; of a member what is about it.
        menu.addSeparator();
        int told = 0;
        for (const Finding &finding : m_session.findings(group->id)) {
            const bool isMeant = m_selection.clusters.isEmpty() || m_selection.clusters.contains(finding.cluster);
            if (!isMeant || ++told > mostFindingsInMenu)
                continue;
            const QString message = fontMetrics().elidedText(finding.message, Qt::ElideRight, fontMetrics().averageCharWidth() * 60);
            const QString text = tr("Why? %1").arg(message).replace(u'&', QStringLiteral("&&"));
            add(Icon::Help, text, {}, [this, finding] { (new WhyPopup(m_session.catalogue(), finding, viewport()))->showAt(cardRect(finding.group)); });
        }
    }
    menu.addSeparator();
    add(Icon::GroupAdd, tr("New group"), Qt::Key_Insert, [this] { createEmptyGroup(); })->setEnabled(m_session.canEdit());
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && group) {
        const QRect chip = m_selection.clusters.isEmpty() ? QRect() : chipRect(group->id, m_selection.clusters.front());
        at = viewport()->mapToGlobal((chip.isEmpty() ? cardRect(group->id) : chip).topLeft() + QPoint(24, 24));
    }
    menu.exec(at);
}

QString BoardView::toolTipAt(QPoint point) const
{
    const CardGeometry *card = m_layout.cardAt(point);
    if (!card)
        return {};
    const ClusterId chip = BoardLayout::chipAt(*card, point);
    QStringList lines{describe(card->group, chip)};
    for (const Finding &finding : m_session.findings(card->group)) {
        if (chip.isEmpty() || finding.cluster == chip)
            lines << QStringLiteral("• ") + finding.message;
    }
    return lines.join(u'\n');
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipAt(toBoard(help->pos()));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
    return true;
}

// Keyboard ------------------------------------------------------------------------------------------------------------

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_focusGroup.isEmpty() && !m_layout.cards().empty())
        m_focusGroup = m_layout.cards().front().group;
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_focusIsShown = true;
    // Something was picked up elsewhere, by keyboard: it is carried on from here.
    if (m_drag.isActive() && event->reason() != Qt::MouseFocusReason && !m_carriesByKeyboard) {
        m_carriesByKeyboard = true;
        m_focusIsShown = true;
        carryTo({m_focusGroup, Admission::Mode::Move});
    }
    viewport()->update();
    announce();
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    const bool comesBack = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason
                           || event->reason() == Qt::MenuBarFocusReason;
    if (m_carriesByKeyboard && !comesBack)
        m_drag.cancel();
    viewport()->update();
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
    if (m_carriesByKeyboard && m_drag.isActive()) {
        pressWhileCarrying(event);
        return;
    }
    if (!m_band.isNull()) { // the pointer is at it; the keyboard can only call it off
        if (key == Qt::Key_Escape)
            cancelBand();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAllMembers();
        return;
    }
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_F2:
    case Qt::Key_Insert: press(key, event->modifiers()); return;
    default: break;
    }
    if (!event->text().isEmpty() && event->text().front().isPrint() && !(event->modifiers() & Qt::ControlModifier)) {
        typeAhead(event->text());
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void BoardView::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_focusIsShown = true;
    switch (key) {
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_layout.cards().empty())
            setFocusOn((key == Qt::Key_Home ? m_layout.cards().front() : m_layout.cards().back()).group, {});
        break;
    case Qt::Key_Space:
        if (m_focusChip.isEmpty())
            setSelection({m_focusGroup, {}});
        else if (modifiers & Qt::ControlModifier)
            toggleMember(m_focusGroup, m_focusChip);
        else
            pickUp(m_focusGroup, m_focusChip);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: activate(m_focusGroup, m_focusChip); break;
    case Qt::Key_Escape: setSelection({}); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: removeSelected(); break;
    case Qt::Key_F2: editName(m_focusGroup); break;
    case Qt::Key_Insert: createEmptyGroup(); break;
    default: moveFocus(key, modifiers); break;
    }
}

void BoardView::activate(const GroupId &group, const ClusterId &cluster)
{
    if (!m_layout.card(group))
        return;
    if (m_drag.isActive()) {
        m_target = Target{group, m_target ? m_target->mode : Admission::Mode::Move};
        drop();
        return;
    }
    setFocusOn(group, cluster);
    if (!cluster.isEmpty())
        m_anchor = cluster;
    setSelection(cluster.isEmpty() ? Selection{group, {}} : Selection{group, {cluster}});
}

void BoardView::toggleMember(const GroupId &group, const ClusterId &cluster)
{
    setFocusOn(group, cluster);
    clickChip(m_focusGroup, m_focusChip, Qt::ControlModifier);
    announce();
}

/// By value: it may be told what it changes.
void BoardView::setFocusOn(GroupId group, ClusterId cluster)
{
    updateCard(std::exchange(m_focusGroup, std::move(group)));
    m_focusChip = std::move(cluster);
    if (m_focusChip.isEmpty() || chipRect(m_focusGroup, m_focusChip).isEmpty())
        cardRect(m_focusGroup);
    updateCard(m_focusGroup);
}

/// Arrows walk through the chips of a card; up and down go on to the next card, left and right to the next column. With
/// Shift they select what they pass.
void BoardView::moveFocus(Qt::Key arrow, Qt::KeyboardModifiers modifiers)
{
    const CardGeometry *card = m_layout.card(m_focusGroup);
    if (!card) {
        if (m_layout.cards().empty())
            return;
        setFocusOn(m_layout.cards().front().group, {});
        announce();
        return;
    }
    const ClusterId before = m_focusChip;
    const bool isVertical = arrow == Qt::Key_Up || arrow == Qt::Key_Down;
    const ClusterId chip = isVertical || !before.isEmpty() ? BoardLayout::chipNeighbour(*card, before, arrow) : ClusterId();
    if (!chip.isEmpty())
        setFocusOn(card->group, chip);
    else if (arrow == Qt::Key_Up && !before.isEmpty())
        setFocusOn(card->group, {});
    else
        setFocusOn(m_layout.neighbour(card->group, arrow), {});
    if (modifiers & Qt::ShiftModifier && !m_focusChip.isEmpty()) {
        if (!before.isEmpty() && !m_selection.clusters.contains(m_anchor))
            m_anchor = before;
        clickChip(m_focusGroup, m_focusChip, Qt::ShiftModifier);
    }
    announce();
}

void BoardView::typeAhead(const QString &text)
{
    if (text.isEmpty() || !text.front().isPrint())
        return;
    m_focusIsShown = true;
    m_typed += text;
    m_typedTimer.start();
    for (const CardGeometry &card : m_layout.cards()) {
        if (!m_session.draft().group(card.group)->name.startsWith(m_typed, Qt::CaseInsensitive))
            continue;
        if (m_carriesByKeyboard) {
            carryTo({card.group, m_target ? m_target->mode : Admission::Mode::Move});
        } else {
            setFocusOn(card.group, {});
            announce();
        }
        return;
    }
}

// Assistive technology ------------------------------------------------------------------------------------------------

QString BoardView::describe(const GroupId &id, const ClusterId &member) const
{
    const ClusterGroup *group = m_session.draft().group(id);
    if (!group)
        return {};
    if (!member.isEmpty()) {
        const HostCluster *cluster = m_session.draft().cluster(member);
        if (!cluster)
            return tr("%1, unknown to the inventory").arg(member.toString());
        QStringList facts{cluster->name, Names::of(cluster->provider), cluster->place(),
                          cluster->kubernetesVersion.isEmpty() ? QString() : tr("Kubernetes %1").arg(cluster->kubernetesVersion),
                          Names::of(cluster->health), cluster->endpoint ? Names::of(*cluster->endpoint) : QString()};
        facts.removeAll(QString());
        return facts.join(QStringLiteral(", "));
    }
    QString text = tr("%1, %2, %n host cluster(s)", nullptr, static_cast<int>(group->members.size()))
                       .arg(group->name, Names::of(group->endpoint));
    if (m_drag.isActive()) {
        const Verdict &verdict = m_drag.onGroup(id, m_target ? m_target->mode : Admission::Mode::Move);
        const QString who = m_drag.label();
        const QString why = verdict.reasons.value(0);
        switch (verdict.kind) {
        case Verdict::Kind::Joins: text += QStringLiteral(". ") + tr("%1 joins here.").arg(who); break;
        case Verdict::Kind::JoinsWithWarning: text += QStringLiteral(". ") + tr("%1 joins with a warning: %2").arg(who, why); break;
        case Verdict::Kind::Cannot: text += QStringLiteral(". ") + tr("%1 cannot join: %2").arg(who, why); break;
        case Verdict::Kind::Nothing: text += QStringLiteral(". ") + tr("%1 is here already.").arg(who); break;
        }
    }
    return text;
}

/// Tells assistive technology where the keyboard is now, verdict included.
void BoardView::announce()
{
    setAccessibleDescription(isOnNewGroup() ? tr("Empty board. %1").arg(hintText()) : describe(m_focusGroup, m_focusChip));
    BoardAccessible::tellFocus(*this);
}

} // namespace easel
