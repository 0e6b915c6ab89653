// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardaccessible.h"

#include "board/boardview.h"
#include "session/planningsession.h"

#include <QPointer>

#include <algorithm>

namespace easel {
namespace {

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
        state.focused = m_board->hasFocus() && m_board->focusedGroup() == m_group && m_board->focusedChip() == m_cluster;
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
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (m_board && name == pressAction())
            m_board->activate(m_group, m_cluster);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

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
    if (!QAccessible::isActive() || !board.hasFocus())
        return;
    auto *self = dynamic_cast<BoardAccessible *>(QAccessible::queryAccessibleInterface(&board));
    if (!self || !board.layout().card(board.focusedGroup()))
        return;
    QAccessibleEvent event(self->item(board.focusedGroup(), board.focusedChip()), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
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
    return board().layout().card(board().focusedGroup()) ? item(board().focusedGroup(), board().focusedChip()) : nullptr;
}

} // namespace easel
