// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardaccessible.h"

#include "board/boardview.h"
#include "drag/clusterdrag.h"
#include "session/planningsession.h"
#include "theme/accessiblewidgets.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace easel {
namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(Board)
};

QString pickUpAction()
{
    return QStringLiteral("Pick up");
}

/// A card, or a chip in it. It is told by ids: the card may be elsewhere, or gone, when it is asked next.
class BoardItem final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    BoardItem(BoardView &board, GroupId group, ClusterId cluster)
        : m_board(&board), m_group(std::move(group)), m_cluster(std::move(cluster))
    {
    }

    const GroupId &group() const { return m_group; }
    const ClusterId &cluster() const { return m_cluster; }

    bool isValid() const override { return m_board && !place().isEmpty(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_board ? m_board->window()->windowHandle() : nullptr; }

    QAccessibleInterface *parent() const override
    {
        BoardAccessible *board = root();
        return !board || m_cluster.isEmpty() ? board : board->item(m_group);
    }
    int childCount() const override
    {
        const CardGeometry *geometry = card();
        return geometry && m_cluster.isEmpty() ? static_cast<int>(geometry->chips.size()) : 0;
    }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return root()->item(m_group, card()->chips[static_cast<size_t>(index)].first);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const BoardItem *>(child);
        if (!item || item->m_group != m_group || childCount() == 0)
            return -1;
        const auto &chips = card()->chips;
        const auto at = std::find_if(chips.begin(), chips.end(), [item](const auto &chip) { return chip.first == item->m_cluster; });
        return at == chips.end() ? -1 : static_cast<int>(at - chips.begin());
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (QAccessibleInterface *chip = child(i); chip->rect().contains(x, y))
                return chip;
        }
        return nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!m_board)
            return {};
        const Fleet &draft = m_board->session().draft();
        const ClusterGroup *group = draft.group(m_group);
        if (!group)
            return {};
        if (kind == QAccessible::Description)
            return m_board->describe(m_group, m_cluster);
        if (kind != QAccessible::Name)
            return {};
        if (m_cluster.isEmpty())
            return group->name;
        const HostCluster *cluster = draft.cluster(m_cluster);
        return cluster ? cluster->name : m_cluster.toString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return isValid() ? m_board->toScreen(place()) : QRect(); }
    QAccessible::Role role() const override { return m_cluster.isEmpty() ? QAccessible::List : QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!m_board || state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        if (const CardGeometry *geometry = card(); m_cluster.isEmpty()) {
            state.multiSelectable = true;
            state.expandable = !geometry->more.isEmpty();
            state.collapsed = geometry->hiddenMembers > 0;
            state.expanded = state.expandable && !state.collapsed;
        }
        state.focused = m_board->hasFocus() && !m_board->isOnNewGroup() && m_board->focusedGroup() == m_group
                        && m_board->focusedChip() == m_cluster;
        const Selection &selection = m_board->selection();
        state.selected = selection.group == m_group
                         && (m_cluster.isEmpty() ? selection.clusters.isEmpty() : selection.clusters.contains(m_cluster));
        state.offscreen = !QRect(m_board->viewport()->mapToGlobal(QPoint()), m_board->viewport()->size()).intersects(rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        if (!isValid())
            return {};
        if (!m_cluster.isEmpty())
            return {pressAction(), toggleAction(), pickUpAction()};
        return card()->more.isEmpty() ? QStringList{pressAction()} : QStringList{pressAction(), toggleAction()};
    }
    QString localizedActionName(const QString &name) const override
    {
        if (name == pickUpAction())
            return Text::tr("Pick up to move");
        if (name == pressAction() && m_board && m_board->carried().isActive())
            return Text::tr("Drop here");
        if (name == toggleAction() && m_cluster.isEmpty())
            return state().collapsed ? Text::tr("Show all members") : Text::tr("Show less");
        return QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name))
            return;
        if (name == pressAction())
            m_board->activate(m_group, m_cluster);
        else if (name == pickUpAction())
            m_board->pickUp(m_group, m_cluster);
        else if (m_cluster.isEmpty())
            m_board->toggleExpanded(m_group);
        else
            m_board->toggleMember(m_group, m_cluster);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pickUpAction() ? QStringList{QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText)} : QStringList();
    }

private:
    BoardAccessible *root() const
    {
        return m_board ? dynamic_cast<BoardAccessible *>(QAccessible::queryAccessibleInterface(m_board)) : nullptr;
    }
    const CardGeometry *card() const { return m_board ? m_board->layout().card(m_group) : nullptr; }
    QRect place() const
    {
        const CardGeometry *geometry = card();
        if (!geometry || m_cluster.isEmpty())
            return geometry ? geometry->rect : QRect();
        for (const auto &[id, rect] : geometry->chips) {
            if (id == m_cluster)
                return rect;
        }
        return {};
    }

    QPointer<BoardView> m_board;
    GroupId m_group;
    ClusterId m_cluster;
};

} // namespace

BoardAccessible::BoardAccessible(BoardView &board) : QAccessibleWidget(&board, QAccessible::Grouping) {}

BoardAccessible::~BoardAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

void BoardAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *board = qobject_cast<BoardView *>(object);
            return board ? new BoardAccessible(*board) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(once)
}

void BoardAccessible::tellFocus(BoardView &board)
{
    BoardAccessible *self = board.hasFocus() ? of(board) : nullptr;
    QAccessibleInterface *focused = self ? self->focusChild() : nullptr;
    if (!focused)
        return;
    QAccessibleEvent focus(focused, QAccessible::Focus);
    tellAccessible(focus);
    QAccessibleEvent description(focused, QAccessible::DescriptionChanged);
    tellAccessible(description);
}

void BoardAccessible::tellSelection(BoardView &board)
{
    if (BoardAccessible *self = of(board)) {
        QAccessibleEvent event(self, QAccessible::SelectionWithin);
        tellAccessible(event);
    }
}

void BoardAccessible::tellCards(BoardView &board)
{
    if (BoardAccessible *self = of(board)) {
        QAccessibleEvent event(self, QAccessible::ObjectReorder);
        tellAccessible(event);
    }
}

BoardAccessible *BoardAccessible::of(BoardView &board)
{
    return dynamic_cast<BoardAccessible *>(QAccessible::queryAccessibleInterface(&board));
}

BoardView &BoardAccessible::board() const
{
    return *static_cast<BoardView *>(widget());
}

QAccessibleInterface *BoardAccessible::item(const GroupId &group, const ClusterId &cluster) const
{
    QAccessible::Id &id = m_items[{group, cluster}];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new BoardItem(board(), group, cluster));
    return QAccessible::accessibleInterface(id);
}

int BoardAccessible::childCount() const
{
    return board().shownCount();
}

QAccessibleInterface *BoardAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return item(board().layout().cards()[static_cast<size_t>(index)].group);
}

int BoardAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *wanted = dynamic_cast<const BoardItem *>(child);
    if (!wanted || !wanted->cluster().isEmpty())
        return -1;
    const std::vector<CardGeometry> &cards = board().layout().cards();
    const auto at = std::find_if(cards.begin(), cards.end(), [wanted](const CardGeometry &card) { return card.group == wanted->group(); });
    return at == cards.end() ? -1 : static_cast<int>(at - cards.begin());
}

QAccessibleInterface *BoardAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *card = child(i); card->rect().contains(x, y))
            return card;
    }
    return nullptr;
}

QAccessibleInterface *BoardAccessible::focusChild() const
{
    if (!board().hasFocus())
        return QAccessibleWidget::focusChild();
    // The place for a new group is no card: there the board speaks for itself.
    if (board().isOnNewGroup() || !board().layout().card(board().focusedGroup()))
        return const_cast<BoardAccessible *>(this);
    return item(board().focusedGroup(), board().focusedChip());
}

} // namespace easel
